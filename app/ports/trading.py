"""Reading long lists of trades: the few columns by which positions are found and sorted."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Protocol

from app.domain.ids import AccountId, AssetId


class ThinPosition(NamedTuple):
    """What positions are found and sorted by. Money in the quote asset."""

    id: int
    account_id: AccountId
    instrument_id: int
    status: str
    direction: str
    open_quantity: Decimal
    working: Decimal
    realized: Decimal | None
    cost: Decimal | None
    fees: Decimal | None
    opened_us: int
    closed_us: int | None


class ThinInstrument(NamedTuple):
    """What an instrument is found by."""

    id: int
    symbol: str
    kind: str
    asset_id: AssetId
    quote_id: AssetId
    name: str
    underlying: str
    expires_on: date | None
    multiplier: Decimal


class ClosingPart(NamedTuple):
    """What a closing fill realized, in the quote asset."""

    position_id: int
    quote_id: AssetId
    at_us: int
    realized: Decimal | None


class TradeReads(Protocol):
    """Reads past the records, which cost three times as much a row."""

    def positions(self) -> list[ThinPosition]:
        """Return what all positions are found by, in the order of their ids."""
        ...

    def instruments(self) -> dict[int, ThinInstrument]:
        """Return what instruments are found by."""
        ...

    def sources(self, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
        """Return who made the first order of positions, and what that one is called."""
        ...

    def closing_parts(self, since_us: int, until_us: int) -> list[ClosingPart]:
        """Return what closing fills realized from one time on, before another."""
        ...
