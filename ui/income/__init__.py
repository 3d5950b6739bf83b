"""Dividends, interest, rewards: by month, by asset and kind."""
