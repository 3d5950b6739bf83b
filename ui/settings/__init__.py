"""What a person can change about how Coffer looks and counts, and where the books lie."""
