"""Messages of orders: kept, each once, and what they make of the order."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.numbers import ZERO, plain, to_ledger
from app.domain.trading.machine import LIVE, Told, status_of
from app.domain.trading.records import Fill, Order, OrderMessage, OrderStatus
from app.ports.storage import UnitOfWork


def note_message(
    unit: UnitOfWork,
    order: Order,
    kind: str,
    *,
    at_us: int | None = None,
    external_id: str = "",
    detail: str = "",
) -> bool:
    """Keep a message; return False where the venue's id says that it is there already."""
    messages = unit.records(OrderMessage)
    known = messages.where(order_id=order.id)
    if external_id and any(one.external_id == external_id and one.kind == kind for one in known):
        return False
    now = unit.now_us()
    at = now if at_us is None else at_us
    told = [Told(one.kind, one.at_us) for one in known]
    before = status_of(order.quantity, order.filled, told)
    after = status_of(order.quantity, order.filled, [*told, Told(kind, at)])
    messages.add(
        [
            OrderMessage(
                messages.next_id(), order.id, kind, external_id, at, now,
                str(before), str(after), detail,
            )
        ]
    )  # fmt: skip
    return True


def note_fills(unit: UnitOfWork, fills: Sequence[Fill], kind: str, *, sign: int) -> set[int]:
    """Keep a message of each fill of an order that came (`sign` 1) or went (-1).

    Returns the orders. What a fill brings is counted on from what the order is stored with.
    """
    by_order: dict[int, list[Fill]] = defaultdict(list)
    for one in fills:
        if one.order_id is not None:
            by_order[one.order_id].append(one)
    if not by_order:
        return set()
    messages, now = unit.records(OrderMessage), unit.now_us()
    told: dict[int, list[Told]] = defaultdict(list)
    for known in messages.where(order_id=list(by_order)):
        told[known.order_id].append(Told(known.kind, known.at_us))
    number = messages.next_id()
    kept: list[OrderMessage] = []
    for order in unit.records(Order).where(id=list(by_order)):
        filled = order.filled
        for fill in by_order[order.id]:
            before = status_of(order.quantity, filled, told[order.id])
            filled = max(filled + sign * fill.quantity, ZERO)
            after = status_of(order.quantity, filled, told[order.id])
            said = f"{fill.side} {plain(fill.quantity)} at {plain(fill.price)}"
            kept.append(
                OrderMessage(
                    number + len(kept), order.id, kind, fill.external_id, fill.at_us, now,
                    str(before), str(after), said,
                )
            )  # fmt: skip
    messages.add(kept)
    return set(by_order)


def settle_orders(unit: UnitOfWork, order_ids: Iterable[int]) -> list[Order]:
    """Work out status, what is filled and at which average; store and return the orders."""
    settled = []
    for order in unit.records(Order).where(id=list(order_ids)):
        fills = unit.fills.fills_of_order(order.id)
        messages = unit.records(OrderMessage).where(order_id=order.id)
        now = settled_order(order, fills, messages)
        if now != order:
            unit.records(Order).put(now)
        settled.append(now)
    return settled


def settled_order(order: Order, fills: Iterable[Fill], messages: Iterable[OrderMessage]) -> Order:
    """Return an order as its messages, and its fills in effect, say that it stands."""
    filled = value = ZERO
    for one in fills:
        filled += one.quantity
        value += one.quantity * one.price
    told = [Told(one.kind, one.at_us) for one in messages]
    status = status_of(order.quantity, filled, told)
    return replace(
        order,
        status=str(status),
        filled=filled,
        average_price=to_ledger(value / filled) if filled else None,
        updated_us=max([order.made_us, *(one.at_us for one in told)]),
        sending="" if status != OrderStatus.PENDING else order.sending,
    )


def working_rest(order: Order) -> Decimal:
    """Return what a working order still asks for; of an order by amount, nothing is known."""
    if order.status not in LIVE or order.quantity is None:
        return ZERO
    return max(order.quantity - order.filled, ZERO)
