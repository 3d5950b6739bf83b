"""Messages of orders: kept, each once, and what they make of the order."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.machine import LIVE, Told, status_of
from app.domain.trading.records import Order, OrderMessage, OrderStatus
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
    if external_id and messages.where(order_id=order.id, external_id=external_id, kind=kind):
        return False
    now = unit.now_us()
    messages.add(
        [
            OrderMessage(
                messages.next_id(),
                order.id,
                kind,
                external_id,
                now if at_us is None else at_us,
                now,
                order.status,
                "",
                detail,
            )
        ]
    )
    return True


def settle_orders(unit: UnitOfWork, order_ids: Iterable[int]) -> list[Order]:
    """Work out status, what is filled and at which average; store and return the orders."""
    settled = []
    for order in unit.records(Order).where(id=list(order_ids)):
        fills = unit.fills.fills_of_order(order.id)
        filled = sum((one.quantity for one in fills), ZERO)
        value = sum((one.quantity * one.price for one in fills), ZERO)
        told = [
            Told(one.kind, one.at_us) for one in unit.records(OrderMessage).where(order_id=order.id)
        ]
        status = status_of(order.quantity, filled, told)
        now = replace(
            order,
            status=str(status),
            filled=filled,
            average_price=to_ledger(value / filled) if filled else None,
            updated_us=max([order.made_us, *(one.at_us for one in told)]),
            sending="" if status != OrderStatus.PENDING else order.sending,
        )
        if now != order:
            unit.records(Order).put(now)
        settled.append(now)
    return settled


def working_rest(order: Order) -> Decimal:
    """Return what a working order still asks for; of an order by amount, nothing is known."""
    if order.status not in LIVE or order.quantity is None:
        return ZERO
    return max(order.quantity - order.filled, ZERO)
