"""The figures of the first screen: apart from other reports, as they are needed before them.

Money is in the base currency unless a field says otherwise; ratios are fractions; `None` is
unknown, never zero, and the coverage beside it says how far the rest can be trusted.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.ids import AccountId, AssetId, HoldingId

PORTFOLIO = "portfolio"  # the scope of all that counts


@dataclass(frozen=True, slots=True)
class Totals:
    """The bottom line. `value` is without cash; liabilities are negative."""

    value: Decimal | None
    cash: Decimal | None
    assets: Decimal | None
    liabilities: Decimal | None
    net_worth: Decimal | None
    cost_basis: Decimal | None
    unrealized: Decimal | None
    realized: Decimal | None
    income: Decimal
    fees: Decimal
    coverage: Coverage
    known: int = 0  # holdings whose value is known
    counted: int = 0  # holdings that count


@dataclass(frozen=True, slots=True)
class NetWorthPoint:
    """Net worth at the end of a day."""

    on: date
    net_worth: Decimal | None
    assets: Decimal | None
    liabilities: Decimal | None
    coverage: Coverage
    breakdown: Mapping[str, Decimal] = field(default_factory=dict)
    known: int = 0
    counted: int = 0
    net_flow: Decimal = Decimal(0)  # from outside since the point before
    gaps: tuple[tuple[str, str], ...] = ()  # what lowers the coverage: symbol, reason code


@dataclass(frozen=True, slots=True)
class Slice:
    """A part of a whole: of allocation by type, currency, institution and the like."""

    key: str
    label: str
    value: Decimal
    share: Decimal | None  # of the positive total


@dataclass(frozen=True, slots=True)
class Mover:
    """An asset and how its price moved since the day before."""

    asset_id: AssetId
    symbol: str
    name: str
    change: Decimal
    spark: tuple[float, ...]  # thirty days of closes, for drawing only


@dataclass(frozen=True, slots=True)
class Need:
    """Something that needs the person, with the one action that settles it."""

    code: str  # ambiguous_transfers, stale_price, missing_price, low_coverage, unreconciled,
    # option_ended, option_expiring
    count: int
    subject: str  # an asset, an account …
    detail: str = ""  # a number or a date, to be formatted: days, ISO date
    action: str = ""  # decide, update, review, reconcile, outcome, options
    holding_id: HoldingId | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """All that the first screen shows but its chart."""

    as_of: date
    base_currency: str
    totals: Totals
    by_type: tuple[Slice, ...]
    by_currency: tuple[Slice, ...]
    by_institution: tuple[Slice, ...]
    by_category: tuple[Slice, ...]
    movers: tuple[Mover, ...]
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account with its value, for the tree and the sidebar."""

    account_id: AccountId
    name: str
    institution: str
    type: str
    subtype: str
    type_name: str
    category: str
    icon: str
    currency: str
    is_liability: bool
    is_counted: bool
    value: Decimal | None  # base currency
    native_value: Decimal | None  # in the account's own currency, if it differs
    share: Decimal | None
    day_change: Decimal | None  # fraction
    coverage: Coverage
    holdings: int
    last_activity: date | None
    last_observed: datetime | None
    available: Decimal | None = None
    limit: Decimal | None = None
