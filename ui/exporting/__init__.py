"""What leaves Coffer as a file for other programs."""
