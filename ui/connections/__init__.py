"""Links to banks, brokers, exchanges and wallets: there are none yet."""
