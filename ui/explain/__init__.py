"""From a figure down to what it is made of, to the row that a file brought."""
