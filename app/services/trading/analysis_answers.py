"""What analysis asks and answers: frozen values that screens show and commands print.

Money is in the base currency, ratios are fractions, `None` is unknown or not defined; a figure
has the code of its reason.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from app.domain.trading.choices import TAG
from app.domain.trading.curves import Bin, Streaks
from app.domain.trading.figures import Figure, Input

OVERLAPPING: Final = frozenset({TAG})  # a trade may be in several of its groups


@dataclass(frozen=True, slots=True)
class AnalysisQuery:
    """Which closed trades count. All conditions hold together.

    `paper`: `None` takes real trades where there are any, else paper ones; never both.
    `since`, `until`: days of closing, both included. `instrument`: a symbol, also an underlying's.
    `strategy`: what was noted, else the name of the legs' structure.
    """

    accounts: tuple[str, ...] = ()
    paper: bool | None = None
    since: date | None = None
    until: date | None = None
    tag: str = ""
    instrument: str = ""
    strategy: str = ""
    direction: str = ""
    base: str = ""  # the currency of the answer; "": the profile's


@dataclass(frozen=True, slots=True)
class Unknown:
    """Why results are not known: a fee without a price, or no rate into the base currency."""

    reason: str
    symbol: str  # of the asset without a rate
    trades: int


@dataclass(frozen=True, slots=True)
class Basis:
    """What an answer rests on; it is said beside every figure."""

    is_paper: bool
    has_both: bool  # there are real trades and paper ones: the others are left out
    base_currency: str
    zone: str  # of days, weekdays and hours
    trades: int
    open_trades: int
    unknown: tuple[Unknown, ...]


@dataclass(frozen=True, slots=True)
class Headline:
    """A few figures, quickly."""

    basis: Basis
    figures: Mapping[str, Figure]
    rating: str  # "": not enough data
    missing: tuple[Input, ...]  # what there is and what is needed, where there is not enough

    @property
    def is_enough(self) -> bool:
        return not self.missing


@dataclass(frozen=True, slots=True)
class TradeLine:
    """One closed trade."""

    position_id: int
    positions: tuple[int, ...]  # all of its legs
    title: str
    account: str
    direction: str
    closed_on: date
    opened_us: int
    closed_us: int
    pnl: Decimal | None
    fees: Decimal | None
    r: Decimal | None
    tags: tuple[str, ...]
    strategy: str
    reason: str = ""  # why `pnl` is not known


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A row of a table: the trades of one tag, instrument, weekday and so on."""

    key: str  # "" for those without; weekday: 0 is Monday; month: 2026-11
    trades: int
    won: int
    win_rate: Decimal | None
    net: Decimal | None
    expectancy: Decimal | None
    profit_factor: Decimal | None
    average_r: Decimal | None
    fees: Decimal | None


@dataclass(frozen=True, slots=True)
class DayPoint:
    """The sum of results at the end of a day on which trades closed."""

    on: date
    total: Decimal
    fall: Decimal  # the deepest of the day below the highest so far, not above 0
    trades: int


@dataclass(frozen=True, slots=True)
class AnalysisReport:
    """All there is to say."""

    basis: Basis
    figures: Mapping[str, Figure]
    rating: str
    missing: tuple[Input, ...]
    doubts: tuple[str, ...]
    streaks: Streaks | None
    days: tuple[DayPoint, ...]  # nothing where a result is not known
    bins: tuple[Bin, ...]
    tables: Mapping[str, tuple[GroupLine, ...]]  # by dimension
    best: tuple[TradeLine, ...]
    worst: tuple[TradeLine, ...]

    @property
    def is_enough(self) -> bool:
        return not self.missing


@dataclass(frozen=True, slots=True)
class DayResult:
    """What the trades that closed on a day came to, or in a month."""

    on: date  # the first of the month
    net: Decimal | None
    trades: int
    won: int
    lost: int


@dataclass(frozen=True, slots=True)
class ResultCalendar:
    """Days and months with a closing, in order."""

    basis: Basis
    days: tuple[DayResult, ...]
    months: tuple[DayResult, ...]
    total: DayResult | None  # of all of it
    years: tuple[int, ...]  # in which anything closed, whatever was asked for


@dataclass(frozen=True, slots=True)
class Choices:
    """What a query can be narrowed to: names that are in use."""

    accounts: tuple[str, ...]
    paper_accounts: tuple[str, ...]
    tags: tuple[str, ...]
    strategies: tuple[str, ...]
    instruments: tuple[str, ...]
    closed: int = 0  # real trades that the query narrows to, whatever its accounts
    closed_on_paper: int = 0  # paper trades, likewise; both 0 where all trades are of one kind
