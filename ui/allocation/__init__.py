"""How what one owns is split, how it is meant to be, and the trades between the two."""
