"""Which asset of the books a provider means."""
