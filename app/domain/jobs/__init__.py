"""Scheduled work: its queue, its runner, its schedule."""
