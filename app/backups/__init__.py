"""Backup files: their format, their folder, the process that checks them, and restoring."""
