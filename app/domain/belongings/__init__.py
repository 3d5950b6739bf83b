"""Property, valuables, private stakes: what has no feed, and how it is valued."""
