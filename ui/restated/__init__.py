"""A changed past, as screens show it."""
