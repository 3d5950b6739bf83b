"""What files of banks, brokers and other programs state, and how far it can be trusted."""
