"""News of new versions: what a release says of itself, what is refused, when it is asked for."""
