"""Baskets: weights of instruments that are bought, sold and rebalanced together."""
