"""Connections: what providers tell, taken into the books exactly once."""
