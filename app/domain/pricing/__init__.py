"""Prices from sources: which are wanted, which are believed, and what becomes of the others."""
