"""Trading: instruments, orders, fills, positions, and what is told of them."""
