"""Coffer without its window: domain, services, storage, providers and the command line."""

__version__ = "0.1.0"
