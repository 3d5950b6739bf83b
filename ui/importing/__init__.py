"""The import dialog: what a file would do is shown before anything is written."""
