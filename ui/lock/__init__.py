"""The locked window: its screen, what locks it, and what must be gone while it is locked."""
