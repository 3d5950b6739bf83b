"""Trades: instruments, orders, fills, and the positions that follow from fills."""
