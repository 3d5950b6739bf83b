"""Use cases, a module an area: all that a screen or a command may call. They block."""
