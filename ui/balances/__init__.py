"""Balances and statements: what was stated, beside the ledger, month by month."""
