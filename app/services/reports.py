"""What reports return: frozen values, exact, that screens show and commands print.

Money is in the report's base currency unless a field says otherwise; ratios are fractions;
`None` is unknown, never zero, and the coverage beside it says how far the rest can be trusted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.coverage import Coverage
from app.domain.ids import AccountId, AssetId, EntryId, HoldingId, LegId
from app.domain.restated import Restatement
from app.services.first_figures import (
    AccountLine,
    Mover,
    Need,
    NetWorthPoint,
    Overview,
    Slice,
    Totals,
)

if TYPE_CHECKING:
    from app.ports.mapped import StatementCheck
    from app.services.imports_answers import ChangedRow, HoldingEffect, LikeNote
    from app.services.study import FigureStep, Study

# Given on, so that every report is found here.
__all__ = ["AccountLine", "Mover", "Need", "NetWorthPoint", "Overview", "Slice", "Totals"]


@dataclass(frozen=True, slots=True)
class PriceUsed:
    """The price behind a value: which, from where, how old, by which path."""

    price: Decimal  # of one unit, in `currency`
    currency: str
    at: datetime  # of the price edge itself
    source: str
    rate: Decimal  # base currency per `currency`
    path: str  # identity, direct, reverse, one-hop, two-hop: of the whole way to the base
    hops: tuple[str, ...]  # symbols from the asset to the base currency, both ends included
    oldest_at: datetime  # of the oldest edge used
    is_stale: bool


@dataclass(frozen=True, slots=True)
class HoldingLine:
    """One row of the holdings report."""

    holding_id: HoldingId
    account_id: AccountId
    asset_id: AssetId
    account: str
    institution: str
    symbol: str
    name: str
    asset_type: str
    category: str  # cash, investment, property, vehicle, precious_metal, digital_asset, other, …
    quantity: Decimal | None
    price: PriceUsed | None
    value: Decimal | None
    cost_basis: Decimal | None
    unrealized: Decimal | None
    realized: Decimal | None
    income: Decimal
    fees: Decimal
    weight: Decimal | None  # share of net worth's assets
    day_change: Decimal | None  # of the price in base currency since the day before, a fraction
    coverage: Coverage
    reasons: tuple[str, ...] = ()  # codes: price_stale, price_missing, rate_missing, …
    is_cash: bool = False
    is_counted: bool = True  # False: hidden, excluded, paper, inactive or scam
    is_paper: bool = False
    lots: int = 0


@dataclass(frozen=True, slots=True)
class HoldingsReport:
    """Positions, value, cost and gains at the end of a day."""

    as_of: date
    base_currency: str
    method: str
    scope: str
    lines: tuple[HoldingLine, ...]
    totals: Totals


@dataclass(frozen=True, slots=True)
class LotLine:
    """An open lot."""

    account: str
    symbol: str
    acquired: date
    quantity: Decimal
    unit_cost: Decimal | None
    cost: Decimal | None
    value: Decimal | None
    unrealized: Decimal | None
    term: str  # short, long
    origin: str  # buy, transfer_in, reward, …, estimated
    entry_id: EntryId | None = None
    leg_id: LegId | None = None  # by which a sale picks it


@dataclass(frozen=True, slots=True)
class RealizedLine:
    """A relieved lot."""

    account: str
    symbol: str
    sold: date
    acquired: date | None
    quantity: Decimal
    proceeds: Decimal | None
    cost: Decimal | None
    gain: Decimal | None
    holding_days: int | None
    term: str
    method: str
    entry_id: EntryId | None = None


@dataclass(frozen=True, slots=True)
class RealizedTotals:
    """Sums of a realized report; `None` where a part is unknown."""

    proceeds: Decimal | None
    cost: Decimal | None
    gain: Decimal | None
    short: Decimal | None
    long: Decimal | None


@dataclass(frozen=True, slots=True)
class IncomeLine:
    """Income of an asset, by kind and month."""

    month: str  # YYYY-MM
    symbol: str
    account: str
    kind: str
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class Performance:
    """Returns of a scope over a period; fractions. `None` with a reason in `reasons`."""

    first: date  # the period begins after the close of this day
    last: date
    scope: str
    base_currency: str
    start_value: Decimal | None
    end_value: Decimal | None
    net_contributions: Decimal | None
    gain: Decimal | None
    ttwror: Decimal | None
    ttwror_annualized: Decimal | None
    xirr: Decimal | None
    modified_dietz: Decimal | None
    max_drawdown: Decimal | None
    drawdown_from: date | None
    drawdown_to: date | None
    recovered_on: date | None
    volatility: Decimal | None
    sharpe: Decimal | None
    sortino: Decimal | None
    calmar: Decimal | None
    price_effect: Decimal | None
    currency_effect: Decimal | None
    joint_effect: Decimal | None
    coverage: Coverage
    reasons: Mapping[str, str] = field(default_factory=dict)
    semi_deviation: Decimal | None = None
    benchmark: str = ""  # its name; empty: none was asked for
    against: Mapping[str, Decimal | None] = field(default_factory=dict)  # beside the benchmark
    months: tuple["PeriodReturn", ...] = ()
    years: tuple["PeriodReturn", ...] = ()
    attribution: "AttributionSpan | None" = None
    attribution_months: tuple["AttributionSpan", ...] = ()
    study: "Study | None" = field(default=None, compare=False, repr=False)

    def explain(self, name: str) -> tuple["FigureStep", ...]:
        """Return how a figure came about; nothing where its numbers are not at hand.

        Raises:
            KeyError: no figure of that name is explained.
        """
        return () if self.study is None else self.study.explain(name)


@dataclass(frozen=True, slots=True)
class PeriodReturn:
    """A month or a year of a period, or the part of it that lies inside."""

    first: date  # its first day; it begins at the close of the day before
    last: date
    start_value: Decimal
    end_value: Decimal
    net_flow: Decimal
    gain: Decimal
    ttwror: Decimal | None  # `None`: a value or a flow is not known
    is_whole: bool


@dataclass(frozen=True, slots=True)
class AttributionSpan:
    """What made a value change between two closes: `opening` and the parts give `closing`."""

    first: date
    last: date
    opening: Decimal
    parts: Mapping[str, Decimal]  # by the names of `app.domain.attribution.PARTS`
    closing: Decimal


@dataclass(frozen=True, slots=True)
class ExplainedStep:
    """One line of "where does this figure come from"."""

    what: str  # code: quantity, price, rate, value, lots, entries, anchor, coverage
    amount: Decimal | None
    unit: str  # a currency, a symbol, or ""
    detail: str  # plain facts: a path, a source, a count
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class HoldingDetail:
    """A holding's figure taken apart: lots, price and path, relieved lots, income, entries."""

    line: HoldingLine
    steps: tuple[ExplainedStep, ...]
    lots: tuple[LotLine, ...]
    realized: tuple[RealizedLine, ...]
    income: tuple[IncomeLine, ...]
    anchor: str | None
    anchor_at: datetime | None
    entries: int
    prices: tuple[tuple[date, float], ...]  # for the chart only
    trades: tuple[tuple[date, str, float, Decimal], ...]  # day, kind, price, quantity: the marks
    events: tuple["HoldingEvent", ...] = ()  # splits and income, in the order of their days


@dataclass(frozen=True, slots=True)
class HoldingEvent:
    """A split, or income: a mark on the chart."""

    on: date
    kind: str  # split, dividend, interest …
    amount: Decimal | None  # of a split: units that came; of income: in the base currency


@dataclass(frozen=True, slots=True)
class BalanceAnswer:
    """The balance of a holding at a time and the anchor that it rests on."""

    account: str
    symbol: str
    at: datetime
    quantity: Decimal | None
    anchor: str | None  # observation_after, current, observation_before, ledger
    anchor_at: datetime | None
    coverage: Coverage
    was_clamped: bool = False


@dataclass(frozen=True, slots=True)
class Conversion:
    """An amount in another asset, by the price graph."""

    amount: Decimal | None
    rate: Decimal | None
    path: str | None
    via: tuple[str, ...]
    hops: tuple[str, ...]
    oldest_at: datetime | None
    is_stale: bool


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """Transfer pairs by external id, and what a person must decide."""

    linked: tuple[tuple[str, str], ...]
    ambiguous: tuple["AmbiguousTransfer", ...]
    suggested: tuple[tuple[str, str], ...] = ()  # dates without a time: only proposed


@dataclass(frozen=True, slots=True)
class AmbiguousTransfer:
    """An outflow with several candidates."""

    out: str
    candidates: tuple[str, ...]
    out_entry: EntryId
    candidate_entries: tuple[EntryId, ...]
    symbol: str
    quantity: Decimal
    at: datetime


@dataclass(frozen=True, slots=True)
class Opening:
    """An opening balance in effect that reconciliation made."""

    account: str
    symbol: str
    quantity: Decimal
    at: datetime


@dataclass(frozen=True, slots=True)
class RowNote:
    """What became of one row of a file."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do."""

    path: str
    format: str  # activities, prices, observations
    read: int
    added: int
    known: int
    rejected: tuple[RowNote, ...]
    dry_run: bool
    batch_id: int | None
    warnings: tuple[str, ...] = ()
    new_accounts: tuple[str, ...] = ()
    new_assets: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    by_kind: Mapping[str, int] = field(default_factory=dict)
    preview: tuple[tuple[str, ...], ...] = ()  # the first rows as read, the header first
    restated: Restatement | None = None  # what of the past it moves; None: nothing was written
    known_rows: tuple[RowNote, ...] = ()  # the first of those known, with their entries
    skipped: int = 0  # rows that a person left out
    possibly_known: "tuple[LikeNote, ...]" = ()  # new rows that look like entries that are there
    effects: "tuple[HoldingEffect, ...]" = ()  # of the holdings that change
    check: "StatementCheck | None" = None  # of the balances that the file states
    passed: Mapping[str, int] = field(default_factory=dict)  # rows that are none, by their word
    map_name: str = ""  # of the map by which it was read
    changed: "tuple[ChangedRow, ...]" = ()  # rows that the books have with other content
    file_id: int | None = None  # of the imported file that is kept
    digest: str = ""  # SHA-256 of what was read, hexadecimal
