"""Property and valuables: what has no feed."""
