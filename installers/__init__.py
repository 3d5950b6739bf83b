"""Makes what people install: no part of Coffer, and in none of what it makes."""
