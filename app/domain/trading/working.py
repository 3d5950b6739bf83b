"""What a matching engine keeps while it works: orders, what they did, and the account's funds."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from app.domain.numbers import ZERO, plain
from app.domain.trading.charges import FillRules, fee_of, slipped
from app.domain.trading.records import Effect, Instrument, Order, OrderType, Side


class Did(StrEnum):
    """What became of an order; the words of `app.ports.brokers.News`."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    TRIGGERED = "triggered"
    FILL = "fill"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Why(StrEnum):
    """Codes of what a venue refuses, and of ends that nobody asked for."""

    PRECISION = "precision"
    MINIMUM = "minimum"
    BUYING_POWER = "buying_power"
    CLOSED = "closed"
    UNKNOWN_PRICE = "unknown_price"
    NO_SHORTING = "no_shorting"
    CURRENCY = "currency"
    INCOMPLETE = "incomplete"
    NOTHING_TO_CLOSE = "nothing_to_close"
    OCO = "oco"
    PARENT_ENDED = "parent_ended"
    SESSION_END = "session_end"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a venue does not take an order: a code, and words with what would do."""

    code: Why
    words: str


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that became of an order, in the order in which they came about."""

    order_id: int
    client_id: str
    kind: Did
    at_us: int
    code: str = ""
    words: str = ""
    side: str = ""
    quantity: Decimal = ZERO
    price: Decimal = ZERO  # as quoted
    fee: Decimal = ZERO
    is_fee_in_asset: bool = False  # taken from what was bought; else in the quote asset
    is_maker: bool = False
    is_tie: bool = False  # stop and target lay in one bar, and the stop was taken
    is_entry_bar: bool = False  # a stop in the bar of its own entry
    is_last: bool = False  # the order asks for no more
    before: Decimal = ZERO  # what was filled already

    @property
    def fill_id(self) -> str:
        """Return what names a fill for good: its order, and what of it had been filled before."""
        return f"{self.client_id}:{plain(self.before)}"


@dataclass(slots=True)
class Working:
    """An order at work. `order` is as it was asked for; the rest is what became of it."""

    order: Order
    instrument: Instrument
    since_us: int  # only what happens from then on counts
    filled: Decimal = ZERO
    spent: Decimal = ZERO  # money of its fills, fees included; for orders by amount
    expires_us: int | None = None  # of a day order
    waits_for: int | None = None  # its parent, while that is not done
    is_triggered: bool = False
    is_over: bool = False

    @property
    def is_buy(self) -> bool:
        return self.order.side == Side.BUY

    @property
    def is_live(self) -> bool:
        return not self.is_over and self.waits_for is None

    @property
    def is_at_market(self) -> bool:
        """Tell whether it takes the next price, as a stop that was passed does."""
        kind = self.order.type
        return kind == OrderType.MARKET or (kind == OrderType.STOP and self.is_triggered)

    @property
    def left(self) -> Decimal | None:
        """Return the quantity that it still asks for; `None`: it goes by amount."""
        return None if self.order.quantity is None else self.order.quantity - self.filled


@dataclass(slots=True)
class Funds:
    """Cash and positions in one currency. Cash includes what short sales brought.

    Equity is cash + Σ quantity × mark × multiplier. What is available for new positions is
    equity × leverage − Σ |quantity| × mark × multiplier − what is reserved; without positions that
    is cash × leverage. So a short binds 100 % ÷ leverage of its worth beside what it brought.
    """

    cash: Decimal
    leverage: Decimal = Decimal(1)
    positions: dict[int, Decimal] = field(default_factory=dict)  # by instrument, short below zero
    marks: dict[int, Decimal] = field(default_factory=dict)  # newest price, as quoted
    multipliers: dict[int, Decimal] = field(default_factory=dict)

    def position(self, instrument_id: int) -> Decimal:
        return self.positions.get(instrument_id, ZERO)

    def headroom(self, reserved: Decimal = ZERO) -> Decimal:
        """Return what new positions may cost, fees × leverage included."""
        equity, gross = self.cash, ZERO
        for number, quantity in self.positions.items():
            if quantity:
                worth = quantity * self.marks[number] * self.multipliers[number]
                equity += worth
                gross += abs(worth)
        return equity * self.leverage - gross - reserved

    def after(
        self, instrument_id: int, quantity: Decimal, price: Decimal, cash: Decimal
    ) -> "Funds":
        """Return the funds after a fill: signed quantity and cash, the price the new mark."""
        held = self.position(instrument_id) + quantity
        return Funds(
            self.cash + cash,
            self.leverage,
            {**self.positions, instrument_id: held},
            {**self.marks, instrument_id: price},
            self.multipliers,
        )


def closing_part(one: Working, position: Decimal) -> Decimal:
    """Return how much of a position an order's side can close."""
    return max(-position if one.is_buy else position, ZERO)


def is_exit(one: Working, position: Decimal) -> bool:
    """Tell whether an order closes: by what it says, or by the position that is there."""
    if one.order.effect == Effect.NET:
        return closing_part(one, position) > 0
    return one.order.effect == Effect.CLOSE


def reference_price(one: Working, marks: dict[int, Decimal], slippage: Decimal) -> Decimal | None:
    """Return what an order is reckoned with before it fills; `None`: no price is known."""
    order = one.order
    if order.limit_price is not None:
        return order.limit_price
    at = order.stop_price if order.type == OrderType.STOP and not one.is_triggered else None
    if at is None:
        at = marks.get(one.instrument.id)
    return None if at is None else slipped(at, order.side, slippage)


def reserve(one: Working, funds: Funds, rules: FillRules) -> Decimal:
    """Return what a working order binds: its opening part at its price, and fees × leverage."""
    if one.is_over or one.waits_for is not None or one.order.effect == Effect.CLOSE:
        return ZERO
    if one.left is None:
        return max((one.order.amount or ZERO) - one.spent, ZERO)
    price = reference_price(one, funds.marks, rules.slippage)
    if price is None:
        return ZERO
    quantity = one.left
    if one.order.effect == Effect.NET:
        quantity -= closing_part(one, funds.position(one.instrument.id))
    if quantity <= 0:
        return ZERO
    value = quantity * price * one.instrument.multiplier
    is_first = one.filled == 0
    fee = max(
        fee_of(rules, quantity, value, is_maker=is_maker, is_first=is_first)
        for is_maker in (True, False)
    )
    return value + max(fee, ZERO) * funds.leverage


def reserved(
    orders: Iterable[Working], funds: Funds, rules: FillRules, *, but: Working | None = None
) -> Decimal:
    """Return what working orders bind together; of those with one OCO word the largest alone."""
    total, words = ZERO, dict[str, Decimal]()
    for one in orders:
        if one is but:
            continue
        bound = reserve(one, funds, rules)
        if one.order.oco:
            words[one.order.oco] = max(words.get(one.order.oco, ZERO), bound)
        else:
            total += bound
    if but is not None and but.order.oco:
        words.pop(but.order.oco, None)
    return total + sum(words.values(), ZERO)
