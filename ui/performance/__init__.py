"""Returns, drawdown and realized gains."""
