"""The holdings screen: one table over everything, and where each figure comes from."""
