"""Protocols that services need and adapters fulfil."""
