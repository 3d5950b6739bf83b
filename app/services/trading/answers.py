"""What trades are asked by and answered with: frozen values that screens show and commands print.

Prices are as quoted (an option's a share); money is in the currency that is named beside it. `None`
is unknown. Titles and subtitles are English, for commands; the window has words of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.ids import AccountId, AssetId, EntryId
from app.domain.trading.records import PositionStatus

PRICE_MISSING = "price_missing"
PRICE_STALE = "price_stale"
FEE_UNKNOWN = "fee_unknown"
RATE_MISSING = "rate_missing"


@dataclass(frozen=True, slots=True)
class PositionQuery:
    """Which positions, and in which order. All conditions hold together.

    `since`, `until`: days of the computer's clock, both included: what was open at some moment of
    them. `status`: "all" leaves out what was cancelled without a fill. `instrument`: a symbol, also
    an underlying's. `text`: a part of symbol, asset, account, strategy or tag.
    """

    status: str = "all"
    accounts: tuple[str, ...] = ()
    instrument: str = ""
    tag: str = ""
    strategy: str = ""
    since: date | None = None
    until: date | None = None
    text: str = ""
    paper: bool | None = None
    sort: str = "opened_at"
    descending: bool = True
    limit: int = 100
    offset: int = 0


@dataclass(frozen=True, slots=True)
class FillRow:
    """What a position has of a fill. `realized`: of a closing part, by FIFO, after fees."""

    id: int
    kind: str
    side: str
    effect: str
    quantity: Decimal
    price: Decimal
    fee: Decimal
    fee_symbol: str
    at_us: int
    realized: Decimal | None
    entry_id: EntryId | None
    is_void: bool
    external_id: str = ""
    source: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order with its fills. Without an id: the fills that no order brought."""

    id: int | None
    client_id: str
    side: str
    effect: str
    type: str
    tif: str
    quantity: Decimal | None
    amount: Decimal | None
    limit_price: Decimal | None
    stop_price: Decimal | None
    status: str
    filled: Decimal
    average_price: Decimal | None
    made_us: int
    updated_us: int
    role: str = ""
    oco: str = ""
    source: str = ""
    source_name: str = ""
    reason: str = ""
    note: str = ""
    fills: tuple[FillRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PositionRow:
    """One position. `pnl` = `realized` + `open_pnl`, after fees, in `currency`."""

    id: int
    account_id: AccountId
    account: str
    is_paper: bool
    instrument_id: int
    symbol: str
    kind: str
    multiplier: Decimal
    title: str
    subtitle: str
    status: str
    direction: str
    opened: Decimal
    closed: Decimal
    open_quantity: Decimal
    can_close: Decimal
    average: Decimal | None
    average_close: Decimal | None
    last: Decimal | None
    last_at: datetime | None
    pnl: Decimal | None
    realized: Decimal | None
    open_pnl: Decimal | None
    cost: Decimal | None
    fees: Decimal | None
    currency: str
    expires_on: date | None
    days_to_expiry: int | None
    opened_us: int
    closed_us: int | None
    tags: tuple[str, ...] = ()
    strategy: str = ""
    group_id: int | None = None
    group: str = ""
    replaces_id: int | None = None
    source: str = ""
    source_name: str = ""
    coverage: Coverage = Coverage.FULL
    reasons: tuple[str, ...] = ()
    name: str = ""  # of the asset, or the underlying's
    underlying: str = ""
    asset_id: AssetId | None = None

    @property
    def is_open(self) -> bool:
        return self.status == PositionStatus.OPEN


@dataclass(frozen=True, slots=True)
class PositionPage:
    """Some of the positions that a query finds, and how many there are."""

    rows: tuple[PositionRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class TradeSummary:
    """The figures above a list, in the base currency.

    `counts`: by status under the query's other conditions. Parts that cannot be converted or priced
    make a figure unknown, with the code of why.
    """

    base_currency: str
    year: int
    realized: Decimal | None  # by closing fills of the year, first in first out, after fees
    open_pnl: Decimal | None
    counts: Mapping[str, int] = field(default_factory=dict)
    realized_reason: str = ""
    open_reason: str = ""
    unknown: int = 0  # open positions without a price
    has_any: bool = False  # something was traded, whatever was asked for
    is_paper: bool = False  # the figures are of paper money: nothing else was ever traded

    def count(self, status: str) -> int:
        """Return how many positions have a status."""
        return self.counts.get(status, 0)
