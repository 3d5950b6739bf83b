"""Accounts by institution, each with its chart, holdings, balances and latest entries."""
