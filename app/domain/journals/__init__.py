"""Plain-text accounting: a ledger as a journal that other programs read."""
