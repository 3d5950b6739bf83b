"""What is asked and answered about baskets: frozen values that screens show and commands print.

Money is in the quote asset of the basket's parts, weights and shares are fractions, times UTC
microseconds. `None` is unknown, never zero. Reasons are the codes of `Misfit`, unless they are
words of a venue.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.numbers import ZERO
from app.services.changes import Changes


@dataclass(frozen=True, slots=True)
class PartDraft:
    """A part as a person says it. `kind` is for what is not known yet: stock, etf, crypto_pair."""

    symbol: str
    weight: Decimal
    kind: str = ""


@dataclass(frozen=True, slots=True)
class BasketDraft:
    """What a person says of a basket."""

    name: str
    parts: tuple[PartDraft, ...]
    description: str = ""
    risk: int | None = None  # 1 low to 5 high
    note: str = ""


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part of a basket, with what its venue asks at least."""

    instrument_id: int
    symbol: str
    name: str  # of the asset
    kind: str
    weight: Decimal
    price: Decimal | None
    price_us: int | None
    is_stale: bool
    least: Decimal | None  # amount of the whole basket from which this part can be bought


@dataclass(frozen=True, slots=True)
class HeldPart:
    """What is left of a part that was bought through a basket."""

    instrument_id: int
    symbol: str
    name: str
    weight: Decimal  # in the basket; 0: it has left it
    quantity: Decimal  # by the fills of the basket's orders
    available: Decimal  # of these, what the account can still sell
    price: Decimal | None
    price_us: int | None
    value: Decimal | None
    share: Decimal | None  # of what is held of the basket
    cost: Decimal | None
    gain: Decimal | None  # value - cost
    realized: Decimal | None


@dataclass(frozen=True, slots=True)
class HeldLine:
    """What is held of a basket in one account. A sum with an unknown part is unknown."""

    account_id: int
    account: str
    is_paper: bool
    parts: tuple[HeldPart, ...]
    value: Decimal | None
    cost: Decimal | None
    gain: Decimal | None
    realized: Decimal | None
    worst_drift: Decimal | None  # largest distance of a share from its weight


@dataclass(frozen=True, slots=True)
class BasketLine:
    """A basket. `least`: the least amount that buys all parts, without fees."""

    id: int
    name: str
    description: str
    risk: int | None
    note: str
    currency: str
    created_on: date
    archived_on: date | None
    parts: tuple[PartLine, ...]
    least: Decimal | None
    held: tuple[HeldLine, ...]
    working: int  # parts of orders that are still at work
    missing: int  # parts that failed and can be completed

    @property
    def is_held(self) -> bool:
        return any(part.quantity for one in self.held for part in one.parts)


@dataclass(frozen=True, slots=True)
class PartPreview:
    """What an order would do with one part."""

    symbol: str
    name: str
    side: str
    weight: Decimal
    share: Decimal  # its ideal part of the amount
    quantity: Decimal
    price: Decimal | None  # with slippage, where the account has some
    price_us: int | None
    is_stale: bool
    value: Decimal
    fee: Decimal
    total: Decimal  # a buy: cash out; a sale: cash in
    rounding: Decimal  # share - what it comes to
    reasons: tuple[str, ...]  # why it would not be placed
    is_closed: bool = False  # its exchange is closed now


@dataclass(frozen=True, slots=True)
class OrderPreview:
    """An order for a basket, worked out and not placed. `reasons` empty: it can be placed."""

    basket: str
    account: str
    is_paper: bool
    has_broker: bool  # else its parts are placed by hand
    side: str
    currency: str
    amount: Decimal  # given, or what the share of a sale is worth
    parts: tuple[PartPreview, ...]
    total: Decimal
    leftover: Decimal
    least: Decimal | None
    available: Decimal | None  # buying power; `None`: unknown
    reasons: tuple[str, ...]
    said: str  # the first reason in words, with what would do


@dataclass(frozen=True, slots=True)
class DriftLine:
    """How far a part is from its weight in one account."""

    symbol: str
    weight: Decimal
    share: Decimal
    drift: Decimal  # share - weight
    value: Decimal
    target: Decimal


@dataclass(frozen=True, slots=True)
class RebalancePreview:
    """What rebalancing would do. Sells come first; buys are paid by what they bring."""

    basket: str
    account: str
    is_paper: bool
    currency: str
    worth: Decimal | None
    band: Decimal
    worst: Decimal | None
    is_due: bool
    drifts: tuple[DriftLine, ...]
    sells: tuple[PartPreview, ...]
    buys: tuple[PartPreview, ...]
    left_out: tuple[PartPreview, ...]
    proceeds: Decimal
    spent: Decimal
    leftover: Decimal
    reasons: tuple[str, ...]
    said: str


class Progress(StrEnum):
    """Where an order for a basket stands."""

    WORKING = "working"  # at least one part may still fill
    DONE = "done"  # all parts are filled
    PARTLY = "partly"  # some failed, some filled
    FAILED = "failed"  # nothing was filled, and nothing is at work


@dataclass(frozen=True, slots=True)
class PartProgress:
    """A part of an order for a basket: all its tries together."""

    instrument_id: int
    symbol: str
    name: str
    order_id: int  # the newest try
    tries: int
    quantity: Decimal  # that was wanted in all
    filled: Decimal
    average: Decimal | None
    spent: Decimal  # cash out of buys, in of sales, fees in the quote asset included
    status: str  # of the newest try
    reason: str  # why it was refused or ended
    is_missing: bool  # ended short, and can be tried again


@dataclass(frozen=True, slots=True)
class OrderProgress:
    """An order for a basket from its parts: filled 3 of 5, 812.40 of 1,000.00 spent."""

    id: int
    basket: str
    account: str
    is_paper: bool
    has_broker: bool
    side: str
    currency: str
    amount: Decimal
    leftover: Decimal  # that was planned to stay in cash
    made_us: int
    state: Progress
    parts: tuple[PartProgress, ...]
    filled: int
    missing: int
    spent: Decimal
    note: str


@dataclass(frozen=True, slots=True)
class Ordered:
    """What ordering came to."""

    orders: tuple[OrderProgress, ...]
    is_new: bool  # no: the same client id had made it before
    changes: Changes
    left_out: tuple[tuple[str, str], ...] = ()  # symbol, why it was not tried
    said: str = ""


@dataclass(frozen=True, slots=True)
class LeastAnswer:
    """The least amount that buys what is being edited; `None` with the symbols that hinder it."""

    currency: str
    least: Decimal | None
    by_part: tuple[tuple[str, Decimal | None], ...] = ()
    unpriced: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def known_sum(values: "tuple[Decimal | None, ...] | list[Decimal | None]") -> Decimal | None:
    """Add up; one unknown makes the sum unknown."""
    if any(one is None for one in values):
        return None
    return sum((one for one in values if one is not None), ZERO)
