"""The columns of a scope's daily figures, in their order; free of NumPy.

What moves without an entry stands beside what entries move: it is counted holding by holding, and
is a flow of every scope that holds it.
"""

MONEY = (
    "value", "assets", "liabilities", "cost", "unrealized", "realized", "income", "fees", "taxes",
    "flow_in", "flow_out", "unexplained_in", "unexplained_out",
)  # fmt: skip
COUNTS = (
    "counted", "price_missing", "rate_missing", "price_stale", "basis_unknown", "basis_estimated",
    "history_incomplete", "flow_unknown", "unexplained_unknown",
)  # fmt: skip
FLOWS = (
    "flow_in", "flow_out", "flow_unknown", "unexplained_in", "unexplained_out",
    "unexplained_unknown",
)  # fmt: skip
COLUMNS = (*MONEY, *COUNTS)
AT = {name: place for place, name in enumerate(COLUMNS)}
