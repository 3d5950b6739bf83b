"""What allocation answers: frozen values that screens show and commands print."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.coverage import Coverage
from app.domain.numbers import ZERO
from app.services.dimensions import TYPE

BAND = Decimal("0.05")


@dataclass(frozen=True, slots=True)
class AllocationLine:
    """A part of what is owned. Money in the base currency, all else fractions."""

    key: str  # a code or a name; "": in no group
    value: Decimal
    share: Decimal | None  # of everything that is owned
    weight: Decimal | None  # of what targets are about; None: left out, see `AllocationReport`
    target: Decimal | None
    drift: Decimal | None  # weight - target
    drift_relative: Decimal | None  # drift / target
    is_outside: bool  # further from its target than the band
    colour: str = ""  # of a group


@dataclass(frozen=True, slots=True)
class AllocationReport:
    """How what is owned is split by one dimension, beside the targets of that dimension.

    What targets leave over of 100 % is meant for the parts without one, together: the rest. Where
    they leave nothing, parts without a target are left out, and have no weight.
    """

    as_of: date
    base_currency: str
    scope: str
    by: str
    band: Decimal
    lines: tuple[AllocationLine, ...]  # the largest first
    rest: AllocationLine | None
    owned: Decimal
    liabilities: Decimal | None  # not above zero; no part of the split
    assigned: Decimal  # sum of the targets
    worst: Decimal | None  # largest drift; None: there are no targets
    unknown: int  # holdings whose worth is not known: in no part
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class PlanWish:
    """What a rebalancing plan is asked for; money in the base currency of the plan."""

    by: str = TYPE
    new_money: Decimal = ZERO
    with_sales: bool = False
    band: Decimal | None = None  # with sales: leave alone what is nearer to its target
    least: Decimal = ZERO  # smallest trade
    whole_units: bool = False  # of stocks and funds; coins are always divisible
    is_within_accounts: bool = False  # money of sales stays in its account
    chosen: tuple[str, ...] = ()  # ACCOUNT/SYMBOL: takes all trades of its part


@dataclass(frozen=True, slots=True)
class TradeLine:
    """A trade to be made."""

    account: str
    symbol: str
    name: str
    asset_type: str
    part: str
    side: str  # buy, sell
    quantity: Decimal  # above zero
    price: Decimal  # of one unit, in `currency`
    currency: str
    amount: Decimal  # quantity × price, in `currency`
    amount_base: Decimal


@dataclass(frozen=True, slots=True)
class CashLine:
    """How the cash of an account changes by a plan; base currency."""

    account: str
    before: Decimal
    change: Decimal
    after: Decimal


@dataclass(frozen=True, slots=True)
class MoveLine:
    """Money to be moved so that an account can pay; `source` "": it is the new money."""

    source: str
    target: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A rebalancing plan, with where it leads."""

    as_of: date
    base_currency: str
    scope: str
    wish: PlanWish
    trades: tuple[TradeLine, ...]  # sales first, then the largest
    moves: tuple[MoveLine, ...]
    cash: tuple[CashLine, ...]
    before: AllocationReport
    after: tuple[AllocationLine, ...]  # in the order of `before`
    worst_after: Decimal | None
    spent: Decimal
    proceeds: Decimal
    kept: Decimal  # stays cash: meant for the rest, or left over by rounding
    problems: tuple[tuple[str, str], ...]  # code, part
