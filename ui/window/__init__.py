"""The frame: sidebar, top bar, command palette, actions and shortcuts."""
