"""Where orders for baskets stand, from their parts' orders and fills alone; and basket lines."""

from collections import defaultdict
from decimal import Decimal

from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.basket_held import kept_of
from app.domain.trading.baskets import Part, least_for
from app.domain.trading.records import (
    Basket,
    BasketOrder,
    Fill,
    Instrument,
    Order,
    OrderStatus,
    Side,
)
from app.domain.trading.sizing import NO_FEES, cut, fits
from app.services.trading.baskets_answers import (
    BasketLine,
    OrderProgress,
    PartLine,
    PartProgress,
    Progress,
)
from app.services.trading.baskets_held import held_lines
from app.services.trading.baskets_reading import Reading

ENDED = (OrderStatus.CANCELLED, OrderStatus.REJECTED, OrderStatus.EXPIRED)
WORKING = (OrderStatus.PENDING, OrderStatus.OPEN, OrderStatus.PARTIAL)


def line_of(reading: Reading, basket: Basket) -> BasketLine:
    """Return a basket with its parts' prices, what is held of it and what its orders lack."""
    parts = reading.wanted(basket)
    instruments = [one.instrument for one in parts]
    unit = reading.money_unit(instruments)
    orders = reading.orders_of(basket)
    progress = [progress_of(reading, one) for one in orders]
    return BasketLine(
        id=basket.id,
        name=basket.name,
        description=basket.description,
        risk=basket.risk,
        note=basket.note,
        currency=reading.currency_of(instruments),
        created_on=basket.created_on,
        archived_on=basket.archived_on,
        parts=tuple(_part_line(reading, one, unit) for one in parts),
        least=least_for(parts, NO_FEES, unit) if parts else None,
        held=tuple(held_lines(reading, basket, orders)),
        working=sum(is_working(part) for one in progress for part in one.parts),
        missing=sum(one.missing for one in progress),
    )


def _part_line(reading: Reading, part: Part, unit: Decimal) -> PartLine:
    one, newest = part.instrument, reading.newest(part.instrument)
    return PartLine(
        one.id,
        one.symbol,
        reading.name_of(one),
        one.kind,
        part.weight,
        part.price,
        newest.at_us if newest else None,
        newest is not None and newest.is_stale,
        least_for([part], NO_FEES, unit),
    )


def progress_of(reading: Reading, order: BasketOrder) -> OrderProgress:
    """Return where an order for a basket stands."""
    tries: dict[int, list[Order]] = defaultdict(list)
    for one in reading.tries_of([order]):
        tries[one.instrument_id].append(one)
    fills = reading.fills_of(one for own in tries.values() for one in own)
    parts = tuple(
        _part_progress(reading, reading.instrument(number), own, fills.get(number, []))
        for number, own in tries.items()
    )
    account = reading.accounts[order.account_id]
    return OrderProgress(
        order.id,
        reading.basket_by_id(order.basket_id).name,
        account.name,
        account.is_paper,
        reading.has_broker(account.id),
        order.side,
        reading.currency_of(reading.instrument(number) for number in tries),
        order.amount,
        order.leftover,
        order.made_us,
        _state(parts),
        parts,
        sum(one.filled >= one.quantity for one in parts),
        sum(one.is_missing for one in parts),
        sum((one.spent for one in parts), ZERO),
        order.note,
    )


def _part_progress(
    reading: Reading, instrument: Instrument, tries: list[Order], fills: list[Fill]
) -> PartProgress:
    newest = tries[-1]
    wanted = tries[0].quantity or ZERO
    filled = sum((one.quantity for one in fills), ZERO)
    prices = sum((one.quantity * one.price for one in fills), ZERO)
    kept = kept_of(instrument, fills)
    return PartProgress(
        instrument.id,
        instrument.symbol,
        reading.name_of(instrument),
        newest.id,
        len(tries),
        wanted,
        filled,
        to_ledger(prices / filled) if filled else None,
        kept.paid if newest.side == Side.BUY else kept.received,
        newest.status,
        newest.reason,
        newest.status in ENDED and bool(missing_of(reading, instrument, wanted - filled)),
    )


def missing_of(reading: Reading, instrument: Instrument, short: Decimal) -> Decimal:
    """Return what of a missing quantity can be ordered again; 0: its venue would not take it."""
    if short <= 0:
        return ZERO
    quantity = cut(short, instrument.lot_step)
    newest = reading.newest(instrument)
    found = fits(instrument, quantity, newest.price if newest else None)
    return ZERO if found else quantity


def _state(parts: tuple[PartProgress, ...]) -> Progress:
    if any(is_working(one) for one in parts):
        return Progress.WORKING
    if all(one.filled >= one.quantity for one in parts):
        return Progress.DONE
    return Progress.PARTLY if any(one.filled for one in parts) else Progress.FAILED


def is_working(part: PartProgress) -> bool:
    """Tell whether a part may still fill."""
    return part.status in WORKING and part.filled < part.quantity
