"""Connections to what is outside: what is kept of them, and the pure rules of their calls."""
