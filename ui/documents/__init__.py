"""Files kept with the books, as lists on which they can be dropped."""
