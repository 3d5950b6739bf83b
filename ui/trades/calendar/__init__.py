"""Results by day."""
