"""The first minutes: three steps to books of one's own."""
