"""What the books hold of a paper account, as the matching engine takes it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.errors import RefusedError
from app.domain.ids import AccountId, AssetId
from app.domain.numbers import ZERO
from app.domain.trading.bars import middle
from app.domain.trading.charges import FillRules
from app.domain.trading.records import (
    Fill,
    FillVoid,
    Instrument,
    Order,
    OrderMessage,
    OrderStatus,
    OrderType,
    PaperBook,
    PaperCash,
    Side,
    TimeInForce,
)
from app.domain.trading.working import Did, Funds, Working
from app.ports.hours import session_end_us
from app.ports.paper import Known, PaperPrices
from app.ports.sessions import Sessions
from app.ports.storage import UnitOfWork

_AT_WORK = (OrderStatus.OPEN, OrderStatus.PARTIAL)
_DONE = (
    OrderStatus.FILLED, OrderStatus.CANCELLED, OrderStatus.REJECTED, OrderStatus.EXPIRED,
)  # fmt: skip


@dataclass(slots=True)
class State:
    """A paper account at one moment."""

    book: PaperBook
    account: Account
    rules: FillRules
    funds: Funds
    put_in: Decimal
    working: list[Working]
    instruments: dict[int, Instrument]
    known: dict[int, Known]  # newest prices of what is held, at work, or asked for
    symbols: dict[AssetId, str]
    newest_us: int
    is_foreign: bool  # fills in another currency: the cash is not all that there is

    def unpriced(self) -> tuple[str, ...]:
        """Return what is held and has no price, by symbol."""
        return tuple(
            sorted(
                self.instruments[number].symbol.strip()
                for number, quantity in self.funds.positions.items()
                if quantity and number not in self.known
            )
        )


def rules_of(book: PaperBook) -> FillRules:
    """Return the rules of a book as the engine takes them."""
    return FillRules(
        book.fee_fixed, book.fee_unit, book.fee_maker, book.fee_taker, book.fee_in,
        book.slippage, book.volume_share, book.limits, book.leverage,
    )  # fmt: skip


def load(
    unit: UnitOfWork,
    account_id: AccountId,
    prices: PaperPrices,
    sessions: Sessions,
    now_us: int,
    asked: Iterable[Instrument] = (),
) -> State:
    """Read a paper account. `asked`: instruments whose price is wanted, held or not.

    Raises:
        RefusedError: it is no paper account.
    """
    books = unit.records(PaperBook).where(account_id=account_id)
    if not books:
        raise RefusedError("this is no paper account")
    account = next(one for one in unit.catalogue.accounts() if one.id == account_id)
    fills = _in_effect(unit, account_id)
    orders = unit.records(Order).where(account_id=account_id, status=_AT_WORK)
    instruments = {one.id: one for one in asked}
    wanted = {one.instrument_id for one in fills} | {one.instrument_id for one in orders}
    wanted -= set(instruments)
    if wanted:
        instruments |= {one.id: one for one in unit.records(Instrument).where(id=wanted)}
    put_in = sum((one.amount for one in unit.records(PaperCash).where(account_id=account_id)), ZERO)
    rules = rules_of(books[0])
    funds = _funds(put_in, rules, fills, instruments)
    held = {number for number, quantity in funds.positions.items() if quantity}
    needed = held | {one.instrument_id for one in orders} | {one.id for one in asked}
    known = prices.known(unit, [instruments[one] for one in sorted(needed)], now_us)
    for number, price in known.items():
        at = middle(price.quote)
        if at is not None:
            funds.marks[number] = at
    currency = books[0].currency_id
    working = _working(unit, orders, fills, instruments, sessions)
    symbols = {one.id: one.symbol for one in unit.catalogue.assets()}
    newest_us = max((one.at_us for one in fills), default=-1)
    is_foreign = any(instruments[one.instrument_id].quote_id != currency for one in fills)
    return State(
        books[0], account, rules, funds, put_in, working, instruments, known, symbols, newest_us,
        is_foreign,
    )  # fmt: skip


def _in_effect(unit: UnitOfWork, account_id: AccountId) -> list[Fill]:
    fills = unit.records(Fill).where(account_id=account_id)
    voids = {one.fill_id for one in unit.records(FillVoid).where(fill_id=[one.id for one in fills])}
    return sorted(
        (one for one in fills if one.id not in voids), key=lambda one: (one.at_us, one.external_id)
    )


def _funds(
    put_in: Decimal, rules: FillRules, fills: Iterable[Fill], instruments: dict[int, Instrument]
) -> Funds:
    """Return cash and positions: sums over fills. The newest fill's price is the first mark."""
    cash, held, marks = put_in, defaultdict[int, Decimal](lambda: ZERO), dict[int, Decimal]()
    for one in fills:
        instrument = instruments[one.instrument_id]
        sign = 1 if one.side == Side.BUY else -1
        cash -= sign * one.quantity * one.price * instrument.multiplier
        held[one.instrument_id] += sign * one.quantity
        if one.fee_asset_id in (None, instrument.quote_id):
            cash -= one.fee
        elif one.fee_asset_id == instrument.asset_id:
            held[one.instrument_id] -= one.fee
        marks[one.instrument_id] = one.price
    multipliers = {number: one.multiplier for number, one in instruments.items()}
    return Funds(cash, rules.leverage, dict(held), marks, multipliers)


def _working(
    unit: UnitOfWork,
    orders: list[Order],
    fills: list[Fill],
    instruments: dict[int, Instrument],
    sessions: Sessions,
) -> list[Working]:
    """Return the orders at work, each with since when and how far it is."""
    numbers = [one.id for one in orders]
    started: dict[int, int] = {}
    triggered: set[int] = set()
    for message in unit.records(OrderMessage).where(order_id=numbers) if numbers else ():
        if message.kind == Did.ACCEPTED:
            at = started.get(message.order_id, message.at_us)
            started[message.order_id] = min(at, message.at_us)
        elif message.kind == Did.TRIGGERED:
            triggered.add(message.order_id)
    of_order = defaultdict[int, list[Fill]](list)
    for fill in fills:
        if fill.order_id is not None:
            of_order[fill.order_id].append(fill)
    parents = _parents(unit, orders)
    found = []
    for order in orders:
        own = of_order[order.id]
        instrument = instruments[order.instrument_id]
        accepted = started.get(order.id, order.made_us)
        since = max([accepted, *(one.at_us + 1 for one in own)])
        parent = parents.get(order.parent_id) if order.parent_id is not None else None
        waits = None
        if order.parent_id is not None:
            if parent is None or parent.status not in _DONE:
                waits = order.parent_id
            else:  # it came to work with the last fill of its parent
                since = max([since, *(one.at_us for one in of_order[parent.id])])
        found.append(
            Working(
                order,
                instrument,
                since,
                filled=sum((one.quantity for one in own), ZERO),
                spent=sum((spent_by(one, instrument) for one in own), ZERO),
                expires_us=expiry_us(order, instrument, sessions, accepted),
                waits_for=waits,
                is_triggered=order.id in triggered,
            )
        )
    return found


def expiry_us(
    order: Order, instrument: Instrument, sessions: Sessions, accepted_us: int
) -> int | None:
    """Return when a day order ends; `None`: it works until it is cancelled."""
    if order.tif != TimeInForce.DAY:
        return None
    return session_end_us(sessions, instrument.exchange, accepted_us)


def spent_by(fill: Fill, instrument: Instrument) -> Decimal:
    """Return the money that a fill moved, its fee in money included."""
    value = fill.quantity * fill.price * instrument.multiplier
    if fill.fee_asset_id not in (None, instrument.quote_id):
        return value
    return value + fill.fee if fill.side == Side.BUY else value - fill.fee


def parent_of(unit: UnitOfWork, order: Order) -> Order | None:
    """Return the order that this one waits for; `None`: it waits for none."""
    return _parents(unit, [order]).get(order.parent_id or 0)


def is_done(order: Order) -> bool:
    """Tell whether an order came to its end, so that what waited for it may start."""
    return order.status in _DONE


def is_market(order: Order) -> bool:
    return order.type == OrderType.MARKET


def _parents(unit: UnitOfWork, orders: Iterable[Order]) -> dict[int, Order]:
    numbers = {one.parent_id for one in orders if one.parent_id is not None}
    return {one.id: one for one in unit.records(Order).where(id=numbers)} if numbers else {}
