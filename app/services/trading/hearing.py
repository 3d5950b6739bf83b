"""What venues tell of orders, into the books: each message once, in whatever order it comes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.ids import AccountId
from app.domain.trading.machine import LIVE, MessageKind
from app.domain.trading.records import Order, OrderStatus
from app.ports.brokers import News
from app.ports.storage import UnitOfWork
from app.services.changes import Changes, Topic
from app.services.registry import Registry
from app.services.trading.folding import NOTHING_NEW, refold
from app.services.trading.messages import note_message, settle_orders
from app.services.trading.recording import NewFill, record_fills

_ENDED = frozenset({OrderStatus.REJECTED, OrderStatus.CANCELLED, OrderStatus.EXPIRED})
DONE_WORD = "filled"  # the venue's word with which an order by amount ends


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of messages."""

    changes: Changes
    strangers: tuple[str, ...] = ()  # orders that nobody made here


def hear_news(
    unit: UnitOfWork, registry: Registry, news: Sequence[News], account_id: AccountId
) -> Heard:
    """Apply messages in a writing unit; the caller commits. Those that came before change nothing.

    Raises:
        RefusedError: a fill is malformed or cannot be booked.
    """
    orders = _named(unit, news, account_id)
    strangers: dict[str, None] = {}
    fills: list[NewFill] = []
    touched: dict[int, Order] = {}
    replaced: dict[int, None] = {}
    for one in news:
        order = orders.get(one.client_id) or orders.get(f"\0{one.venue_id}")
        if order is None:
            strangers[one.client_id or one.venue_id] = None
            continue
        touched[order.id] = order
        if one.kind == MessageKind.REPLACED:
            replaced[order.id] = None
        if one.kind == MessageKind.FILL and one.fill is not None:
            fills.append(_fill(one, order))
            if order.quantity is None and one.venue_word == DONE_WORD:
                _note(unit, order, replace(one, kind=MessageKind.DONE))
        else:
            _note(unit, order, one)
        orders[order.client_id] = touched[order.id] = _told(unit, order, one)
    topics = {Topic.TRADES} if touched else set[Topic]()
    if fills:
        label = f"{len(fills)} fills of {_name(registry, account_id)}"
        done = record_fills(unit, registry, fills, source="broker", label=label)
        topics |= set(done.changes.topics)
    settled = settle_orders(unit, touched)
    for order_id in replaced:
        hand_over(unit, order_id)
    for account, instrument in {(one.account_id, one.instrument_id) for one in settled}:
        refold(unit, account, instrument, registry, since_us=NOTHING_NEW)
    return Heard(Changes(frozenset(topics)), tuple(strangers))


def hand_over(unit: UnitOfWork, order_id: int) -> None:
    """Let the stop and target of an entry that was replaced wait for what took its place."""
    orders = unit.records(Order)
    for heir in orders.where(replaces_id=order_id):
        if heir.status != OrderStatus.REJECTED:
            for child in orders.where(parent_id=order_id):
                orders.put(replace(child, parent_id=heir.id))


def end_relatives(unit: UnitOfWork, order_ids: Sequence[int], *, unsent: bool = False) -> set[int]:
    """Cancel what no venue looks after: siblings of a filled order, children of one that ended.

    `unsent`: no more than children that were not sent yet; the rest is the venue's.

    Returns:
        the orders that ended so.
    """
    ended: set[int] = set()
    for order in unit.records(Order).where(id=list(order_ids)):
        relatives: list[Order] = []
        if order.status == OrderStatus.FILLED and order.oco:
            relatives += unit.records(Order).where(account_id=order.account_id, oco=order.oco)
        if unsent:
            relatives = []
        if order.status in _ENDED and not order.filled:
            relatives += unit.records(Order).where(parent_id=order.id)
        for one in relatives:
            is_ours = one.status == OrderStatus.PENDING if unsent else one.status in LIVE
            if one.id != order.id and is_ours:
                note_message(unit, one, MessageKind.CANCELLED, detail=f"order {order.id} ended")
                unit.records(Order).put(replace(one, reason=f"order {order.id} ended"))
                ended.add(one.id)
    settle_orders(unit, ended)
    return ended


def _named(unit: UnitOfWork, news: Sequence[News], account_id: AccountId) -> dict[str, Order]:
    records = unit.records(Order)
    clients = {one.client_id for one in news if one.client_id}
    venues = {one.venue_id for one in news if one.venue_id and not one.client_id}
    found = records.where(account_id=account_id, client_id=list(clients)) if clients else []
    named = {one.client_id: one for one in found}
    if venues:
        for one in records.where(account_id=account_id, venue_id=list(venues)):
            named[one.client_id] = named[f"\0{one.venue_id}"] = one
    return named


def _note(unit: UnitOfWork, order: Order, one: News) -> None:
    if not one.external_id:
        # Without an id of the venue's, the same word at the same time is the same message.
        same = f"{one.kind}@{one.at_us}"
        note_message(unit, order, one.kind, at_us=one.at_us, external_id=same, detail=one.reason)
        return
    note_message(
        unit, order, one.kind, at_us=one.at_us, external_id=one.external_id, detail=one.reason
    )


def _told(unit: UnitOfWork, order: Order, one: News) -> Order:
    """Keep what the message says of the order beside its state."""
    ends = one.kind in {MessageKind.REJECTED, MessageKind.CANCELLED, MessageKind.EXPIRED}
    now = replace(
        order,
        venue_id=one.venue_id or order.venue_id,
        venue_word=one.venue_word or order.venue_word,
        reason=one.reason if ends and one.reason else order.reason,
        sending="",
    )
    if now != order:
        unit.records(Order).put(now)
    return now


def _fill(one: News, order: Order) -> NewFill:
    fill = one.fill
    assert fill is not None  # noqa: S101 - the caller looked
    return NewFill(
        account_id=order.account_id,
        instrument_id=order.instrument_id,
        external_id=fill.external_id or one.external_id,
        side=fill.side,
        quantity=fill.quantity,
        price=fill.price,
        at_us=fill.at_us,
        fee=fill.fee,
        fee_symbol=fill.fee_symbol,
        kind=fill.kind,
        order_id=order.id,
        note=fill.note,
    )


def _name(registry: Registry, account_id: AccountId) -> str:
    return next((one.name for one in registry.accounts.values() if one.id == account_id), "")
