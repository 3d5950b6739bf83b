"""Charts. What they need of pyqtgraph and numpy is imported when the first one is shown."""
