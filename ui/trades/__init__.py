"""Trades: positions with their orders and fills, the order ticket, and what they come to."""
