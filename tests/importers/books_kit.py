"""What a document of double entry comes to: the sum of each account and asset."""

from collections import defaultdict
from decimal import Decimal

from app.domain.kinds import DIRECTION, Kind
from app.ports.importers import Document

ZERO = Decimal(0)


def sums_of(document: Document) -> dict[tuple[str, str], Decimal]:
    """Return (account, symbol) → what all rows leave there; nothing is left out, zeros are."""
    sums: dict[tuple[str, str], Decimal] = defaultdict(lambda: ZERO)
    for one in document.entries:
        row = one.row
        paid_in = row.currency_asset.symbol if row.currency_asset else row.currency
        asset = row.asset.symbol if row.asset else ""
        charged = (row.fee or ZERO) + (row.tax or ZERO)
        if row.kind in (Kind.BUY, Kind.SELL):
            assert row.quantity is not None
            assert row.amount is not None
            sign = 1 if row.kind == Kind.BUY else -1
            sums[row.account_id, asset] += sign * row.quantity
            sums[row.account_id, paid_in] -= sign * row.amount + charged
        elif row.kind == Kind.SPLIT:
            assert row.quantity is not None
            sums[row.account_id, asset] *= row.quantity
        else:
            moved, name = (row.quantity, asset) if row.amount is None else (row.amount, paid_in)
            assert moved is not None
            sign = DIRECTION[row.kind]
            sums[row.account_id, name] += sign * moved
            if row.to_account:
                sums[row.to_account, name] += moved
            if charged:
                sums[row.account_id, paid_in] -= charged
    return {key: value for key, value in sums.items() if value}
