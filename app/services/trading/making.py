"""Makes orders in the books: what is asked for, checked against what there is."""

from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import uuid4

from app.domain.accounts import Account
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.ids import AccountId
from app.domain.numbers import ZERO, plain
from app.domain.trading.checks import NewOrder, check_order
from app.domain.trading.machine import MessageKind
from app.domain.trading.occ import is_occ
from app.domain.trading.records import (
    Direction,
    Effect,
    Instrument,
    Order,
    OrderStatus,
    OrderType,
    Position,
    PositionStatus,
    Role,
    Side,
)
from app.domain.trading.sizing import fits, refusal
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.trading.folding import NOTHING_NEW, refold
from app.services.trading.instruments import (
    InstrumentSpec,
    ensure_instrument,
    find_instrument,
    title_of,
)
from app.services.trading.messages import note_message
from app.services.trading.working_out import closing_orders, reserved

_OPPOSITE = {Side.BUY: Side.SELL, Side.SELL: Side.BUY}


@dataclass(frozen=True, slots=True)
class Made:
    """Orders in the books: the one that was asked for first, then its stop and target."""

    orders: tuple[Order, ...]
    is_new: bool


def place_in(
    unit: UnitOfWork, registry: Registry, new: NewOrder, *, is_sent: bool = False
) -> Order:
    """Make an order in a writing unit and return it; nothing is sent. The caller commits.

    Raises:
        CofferError: see `make_order`.
    """
    return make_order(unit, registry, new, is_sent=is_sent).orders[0]


def make_order(unit: UnitOfWork, registry: Registry, new: NewOrder, *, is_sent: bool) -> Made:
    """Make an order, and its stop and target, in a writing unit. The caller commits.

    What can still be closed is checked here, under the write lock: two that close the same
    cannot both get through. `is_sent`: a broker will be asked next.

    Raises:
        RefusedError: it is malformed, does not fit the instrument, closes more than there is, or
            opens what the account does not allow. UnknownNameError: no such account or symbol.
    """
    check_order(new)
    account = registry.accounts.get(new.account)
    if account is None:
        raise UnknownNameError("account", new.account)
    if account.closed_on is not None:
        raise RefusedError(f"{account.name} was closed on {account.closed_on}")
    client_id = new.client_id or f"coffer-{uuid4().hex}"
    known = unit.records(Order).where(account_id=account.id, client_id=client_id)
    if known:
        return Made((known[0], *_children(unit, known[0])), is_new=False)
    instrument = _instrument(unit, registry, new)
    _check_rules(new, instrument)
    if new.effect == Effect.CLOSE and not _waits(unit, new):
        position = closable(unit, account.id, instrument, new)
    else:
        position = _opened(unit, account, instrument, new)
    draft = _draft(new, client_id, account.id, instrument.id, position.id)
    draft = replace(draft, sending="sending" if is_sent else "")
    orders = [_stored(unit, draft)]
    if new.is_bracket:
        orders += [_stored(unit, one) for one in _bracket(new, orders[0])]
    refold(unit, account.id, instrument.id, registry, since_us=NOTHING_NEW)
    unit.audit.record("order made", account.name, "", order_words(orders[0], instrument))
    return Made(tuple(unit.records(Order).where(id=[one.id for one in orders])), is_new=True)


def closable(
    unit: UnitOfWork,
    account_id: AccountId,
    instrument: Instrument,
    new: NewOrder,
    *,
    without: int | None = None,
) -> Position:
    """Return the position that an order closes.

    `without`: a working order that is being replaced, which frees what it asks for first.

    Raises:
        RefusedError: there is nothing to close, or less than is asked for.
    """
    name = title_of(instrument)
    direction = Direction.LONG if new.side == Side.SELL else Direction.SHORT
    found = [
        one
        for one in unit.records(Position).where(
            account_id=account_id, instrument_id=instrument.id, status=str(PositionStatus.OPEN)
        )
        if one.opened > one.closed and one.direction == direction
    ]
    if not found or (new.position_id is not None and found[0].id != new.position_id):
        raise RefusedError(
            f"there is no {direction} position of {name} to close",
            f"to open one, {new.side} to open",
        )
    position = found[0]
    orders = unit.records(Order).where(account_id=account_id, instrument_id=instrument.id)
    working = [one for one in closing_orders(orders, new.side) if one.id != without]
    held = position.open_quantity
    probe = _draft(new, "", account_id, instrument.id, position.id)
    free = max(held - reserved(working, held, orders), ZERO)
    if not free and not new.oco:
        raise RefusedError(f"nothing of {name} can still be closed", "cancel a working order first")
    if reserved([*working, probe], held, orders) > held:
        if new.quantity is None:
            raise RefusedError(
                f"only {plain(free)} of {name} can still be closed, and an order by amount could "
                "take more",
                "give a quantity instead",
            )
        asked = ", the rest is asked for by working orders" if free < held else ""
        raise RefusedError(
            f"only {plain(free)} of {name} can still be closed{asked}",
            "give less, or cancel a working order first" if asked else "give less",
        )
    return position


def order_words(order: Order, instrument: Instrument) -> str:
    """Return an order in a few words: "buy to open 10 AAPL, limit 2.55"."""
    size = plain(order.quantity) if order.quantity is not None else plain(order.amount or ZERO)
    effect = "" if order.effect == Effect.NET else f" to {order.effect}"
    prices = [order.type.replace("_", "-")]
    prices += [plain(one) for one in (order.stop_price, order.limit_price) if one is not None]
    by = "" if order.quantity is not None else "an amount of "
    return f"{order.side}{effect} {by}{size} {title_of(instrument)}, {' '.join(prices)}"


def _instrument(unit: UnitOfWork, registry: Registry, new: NewOrder) -> Instrument:
    try:
        return find_instrument(unit, new.symbol, new.quote)
    except UnknownNameError:
        text = new.symbol.strip()
        known = any(one.symbol == text for one in registry.assets.values())
        if not (known or is_occ(text) or "/" in text):
            raise RefusedError(
                f"nothing here is called {text!r}",
                f"make it known first: coffer trades instrument {text} --kind stock",
            ) from None
        return ensure_instrument(unit, registry, InstrumentSpec(text, quote=new.quote))


def _check_rules(new: NewOrder, instrument: Instrument) -> None:
    limits = (new.limit_price, new.stop_price, new.stop_loss, new.target)
    quantity = new.quantity
    if quantity is None:  # by amount: it is sized at the fill
        quantity = max(instrument.min_quantity, instrument.lot_step) or Decimal(1)
        reasons = fits(replace(instrument, min_value=ZERO), quantity, None, limits=limits)
    else:
        price = new.limit_price or new.stop_price
        rules = instrument if price is not None else replace(instrument, min_value=ZERO)
        reasons = fits(rules, quantity, price, limits=limits)
    if reasons:
        raise refusal(reasons, instrument)


def _opened(unit: UnitOfWork, account: Account, instrument: Instrument, new: NewOrder) -> Position:
    """Return the position that an order opens or adds to; a pending one is made.

    Raises:
        RefusedError: it would close what is held, or go short where the account does not.
    """
    own = Direction.LONG if new.side == Side.BUY else Direction.SHORT
    if new.parent_id is not None:
        return _of_parent(unit, new.parent_id)
    open_ones = unit.records(Position).where(
        account_id=account.id, instrument_id=instrument.id, status=str(PositionStatus.OPEN)
    )
    held = [one for one in open_ones if one.opened > one.closed]
    if new.effect == Effect.OPEN and held and held[0].direction != own:
        raise RefusedError(
            f"{account.name} holds {title_of(instrument)} {held[0].direction}",
            f"{new.side} to close it first",
        )
    if new.effect == Effect.OPEN and own == Direction.SHORT and not account.allows_short:
        raise RefusedError(
            f"{account.name} may not go short",
            "allow it in the account's settings first",
        )
    if new.effect == Effect.NET and own == Direction.SHORT and not account.allows_short:
        there = sum((one.open_quantity for one in held), ZERO)
        if not held or (new.quantity is not None and new.quantity > there):
            raise RefusedError(
                f"{account.name} holds {plain(there)} of {title_of(instrument)} and may not go "
                "short",
                "sell no more than that, or allow short positions in the account's settings",
            )
    for one in held or [one for one in open_ones if one.direction == own]:
        return one
    positions = unit.records(Position)
    made = Position(
        id=positions.next_id(),
        account_id=account.id,
        instrument_id=instrument.id,
        direction=own,
        status=PositionStatus.OPEN,
        opened=ZERO,
        closed=ZERO,
        working=ZERO,
        open_value=ZERO,
        close_value=ZERO,
        fees=ZERO,
        realized=ZERO,
        realized_average=ZERO,
        cost=ZERO,
        cost_average=ZERO,
        fill_count=0,
        opened_us=unit.now_us(),
        closed_us=None,
        group_id=new.group_id,
    )
    positions.put(made)
    return made


def _waits(unit: UnitOfWork, new: NewOrder) -> bool:
    """Tell whether an order waits for one of which nothing is filled: it asks for nothing yet."""
    if new.parent_id is None:
        return False
    found = unit.records(Order).where(id=new.parent_id)
    return not found or not found[0].filled


def _of_parent(unit: UnitOfWork, parent_id: int) -> Position:
    found = unit.records(Order).where(id=parent_id)
    if not found or found[0].position_id is None:
        raise RefusedError(f"there is no order {parent_id} to wait for")
    return unit.records(Position).where(id=found[0].position_id)[0]


def _draft(
    new: NewOrder, client_id: str, account_id: AccountId, instrument_id: int, position_id: int
) -> Order:
    return Order(
        id=0,
        account_id=account_id,
        instrument_id=instrument_id,
        client_id=client_id,
        side=new.side,
        effect=new.effect,
        type=new.type,
        tif=new.tif,
        quantity=new.quantity,
        amount=new.amount,
        limit_price=new.limit_price,
        stop_price=new.stop_price,
        status=OrderStatus.PENDING,
        filled=ZERO,
        average_price=None,
        made_us=0,
        updated_us=0,
        position_id=position_id,
        group_id=new.group_id,
        parent_id=new.parent_id,
        oco=new.oco,
        role=new.role or (Role.ENTRY if new.is_bracket else Role.SINGLE),
        basket_order_id=new.basket_order_id,
        source=new.source,
        source_name=new.source_name,
        note=new.note,
    )


def _stored(unit: UnitOfWork, draft: Order) -> Order:
    orders, now = unit.records(Order), unit.now_us()
    made = replace(draft, id=orders.next_id(), made_us=now, updated_us=now)
    orders.put(made)
    note_message(unit, made, MessageKind.MADE)
    return made


def _bracket(new: NewOrder, entry: Order) -> list[Order]:
    """Return the stop and the target of an entry; the first that fills cancels the other."""
    base = replace(
        entry,
        side=_OPPOSITE[Side(new.side)],
        effect=Effect.CLOSE,
        tif="gtc",
        limit_price=None,
        stop_price=None,
        parent_id=entry.id,
        oco=f"{entry.client_id}:oco" if new.stop_loss and new.target else "",
    )
    parts = []
    if new.stop_loss is not None:
        parts.append(
            replace(
                base,
                client_id=f"{entry.client_id}:stop",
                type=OrderType.STOP,
                stop_price=new.stop_loss,
                role=Role.STOP,
            )
        )
    if new.target is not None:
        parts.append(
            replace(
                base,
                client_id=f"{entry.client_id}:target",
                type=OrderType.LIMIT,
                limit_price=new.target,
                role=Role.TARGET,
            )
        )
    return parts


def _children(unit: UnitOfWork, order: Order) -> list[Order]:
    return unit.records(Order).where(parent_id=order.id)
