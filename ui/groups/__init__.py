"""Groups of holdings and accounts, and the choice of what a view is about."""
