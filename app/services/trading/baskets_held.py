"""What is held of what was bought through baskets, and what of it can be sold."""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal

from app.domain.accounts import Account
from app.domain.ids import AccountId
from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.basket_held import Kept, kept_of
from app.domain.trading.records import (
    Basket,
    BasketOrder,
    Direction,
    Fill,
    Order,
    Position,
    PositionStatus,
)
from app.domain.trading.sizing import value_of
from app.services.trading.baskets_answers import HeldLine, HeldPart, known_sum
from app.services.trading.baskets_reading import Reading


def held_lines(reading: Reading, basket: Basket, orders: list[BasketOrder]) -> list[HeldLine]:
    """Return what is or was held through a basket, by account."""
    tries: dict[AccountId, list[Order]] = defaultdict(list)
    for one in reading.tries_of(orders):
        tries[one.account_id].append(one)
    found = []
    for account_id, own in tries.items():
        fills = reading.fills_of(own)
        if fills:
            found.append(_line(reading, basket, reading.accounts[account_id], fills))
    return sorted(found, key=lambda one: (one.is_paper, one.account.casefold()))


def kept_in(reading: Reading, basket: Basket, account: Account) -> dict[int, tuple[Kept, Decimal]]:
    """Return by instrument what is left in an account, and how much of it can be sold now."""
    orders = [one for one in reading.orders_of(basket) if one.account_id == account.id]
    return _kept(reading, account, reading.fills_of(reading.tries_of(orders)))


def _kept(
    reading: Reading, account: Account, fills: Mapping[int, list[Fill]]
) -> dict[int, tuple[Kept, Decimal]]:
    free: dict[int, Decimal] = defaultdict(lambda: ZERO)
    reading.need(fills)
    for one in reading.unit.records(Position).where(
        account_id=account.id, instrument_id=sorted(fills), status=PositionStatus.OPEN
    ):
        if one.direction == Direction.LONG:
            free[one.instrument_id] += max(one.open_quantity - one.working, ZERO)
    found = {}
    for number, own in fills.items():
        kept = kept_of(reading.instrument(number), own)
        found[number] = kept, min(kept.quantity, free[number])
    return found


def _line(
    reading: Reading, basket: Basket, account: Account, fills: Mapping[int, list[Fill]]
) -> HeldLine:
    weights = {one.instrument_id: one.weight for one in reading.parts_of(basket)}
    kept = _kept(reading, account, fills)
    values = {number: _value(reading, number, one.quantity) for number, (one, _) in kept.items()}
    worth = known_sum(list(values.values()))
    order = sorted(kept, key=lambda number: (-weights.get(number, ZERO), number))
    parts = tuple(
        _part(reading, number, kept[number], values[number], worth, weights) for number in order
    )
    gaps = [one.share - one.weight for one in parts if one.share is not None]
    gaps += [weight for number, weight in weights.items() if number not in kept]
    return HeldLine(
        account.id,
        account.name,
        account.is_paper,
        parts,
        worth,
        known_sum([one.cost for one in parts]),
        known_sum([one.gain for one in parts]),
        known_sum([one.realized for one in parts]),
        max((abs(one) for one in gaps), default=None) if worth else None,
    )


def _part(
    reading: Reading,
    number: int,
    own: tuple[Kept, Decimal],
    value: Decimal | None,
    worth: Decimal | None,
    weights: Mapping[int, Decimal],
) -> HeldPart:
    kept, free = own
    instrument = reading.instrument(number)
    newest = reading.newest(instrument)
    return HeldPart(
        number,
        instrument.symbol,
        reading.name_of(instrument),
        weights.get(number, ZERO),
        kept.quantity,
        free,
        newest.price if newest else None,
        newest.at_us if newest else None,
        value,
        to_ledger(value / worth) if value is not None and worth else None,
        kept.cost,
        None if value is None or kept.cost is None else value - kept.cost,
        kept.realized,
    )


def _value(reading: Reading, number: int, quantity: Decimal) -> Decimal | None:
    if not quantity:
        return ZERO
    instrument = reading.instrument(number)
    newest = reading.newest(instrument)
    return None if newest is None else value_of(instrument, quantity, newest.price)
