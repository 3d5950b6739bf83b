"""Daily figures of holdings and scopes, column-wise: NumPy arrays, a place a day."""
