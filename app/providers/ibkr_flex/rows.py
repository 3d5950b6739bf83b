"""What readers of rows share: ids that stay the same, currencies, and the making of an event."""

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.kinds import Kind
from app.domain.numbers import plain
from app.ports.providers import RemoteAsset, RemoteEntry
from app.providers.ibkr_flex.assets import Assets
from app.providers.ibkr_flex.columns import Columns
from app.providers.ibkr_flex.document import FlexRow
from app.providers.ibkr_flex.times import Dates, When
from app.providers.reading import BadAnswer, Row

TRADE, TRANSACTION = "T", "X"  # before a tradeID, and before a transactionID
# What makes a row without an id another one than the next; numbers as numbers.
_CONTENT = "type dateTime tradeDate date currency symbol conid description".split()
_NUMBERS = "quantity tradePrice proceeds amount salesTax cashTransfer".split()


@dataclass(slots=True)
class Reading:
    """One statement's rows being read."""

    assets: Assets
    dates: Dates
    columns: Columns
    counts: Counter[str] = field(default_factory=Counter)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)  # account, id → place

    def id_of(self, one: FlexRow, *, by_trade: bool = False) -> str:
        """Return the row's id: tradeID or transactionID, else its content's digest.

        Equal rows without an id are counted; a statement tells whole days, so the count is stable.
        """
        row = one.row
        trade = row.maybe_text("tradeID") if by_trade else ""
        if trade and trade != "0":
            return TRADE + trade
        own = row.maybe_text("transactionID")
        if own and own != "0":
            return TRANSACTION + own
        parts = [one.section, one.account_id, *(row.maybe_text(name) for name in _CONTENT)]
        for name in _NUMBERS:
            value = row.maybe_number(name)
            parts.append("" if value is None else plain(value))
        digest = hashlib.blake2b("\x1f".join(parts).encode(), digest_size=12).hexdigest()
        self.counts[digest] += 1
        return f"row-{digest}-{self.counts[digest]}"

    def made(
        self,
        one: FlexRow,
        own_id: str,
        when: When,
        kind: Kind,
        asset: RemoteAsset | None,
        currency: str,
        *,
        quantity: Decimal | None = None,
        price: Decimal | None = None,
        amount: Decimal | None = None,
        fee: Decimal | None = None,
        fee_asset: RemoteAsset | None = None,
        note: str = "",
    ) -> RemoteEntry:
        self.lines.setdefault((one.account_id, own_id), one.line)
        return RemoteEntry(
            one.account_id,
            own_id,
            when.start_us,
            when.on,
            kind,
            asset,
            quantity,
            price,
            currency,
            amount=amount,
            fee=fee,
            fee_asset=fee_asset,
            note=note or one.row.maybe_text("description"),
            payload=one.row.payload(),
            has_time=when.at_us is not None,
        )


def currency_of(row: Row, name: str = "currency") -> str:
    """Return a row's currency.

    Raises:
        BadAnswer: it is missing, or none.
    """
    found = row.text(name)
    if not is_currency(found):
        raise BadAnswer(f"{row.where}.{name}", f"no currency: {found[:20]!r}")
    return found


def not_zero(row: Row, name: str) -> Decimal:
    found = row.number(name)
    if not found:
        raise BadAnswer(f"{row.where}.{name}", "zero")
    return found
