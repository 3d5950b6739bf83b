"""The columns of a scope's daily figures, in their order; free of NumPy."""

MONEY = (
    "value", "assets", "liabilities", "cost", "unrealized", "realized", "income", "fees", "taxes",
    "flow_in", "flow_out",
)  # fmt: skip
COUNTS = (
    "counted", "price_missing", "rate_missing", "price_stale", "basis_unknown", "basis_estimated",
    "history_incomplete", "flow_unknown",
)  # fmt: skip
COLUMNS = (*MONEY, *COUNTS)
AT = {name: place for place, name in enumerate(COLUMNS)}
