"""Works out the positions of one instrument in one account, from all that is stored of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.ids import AccountId
from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.fold import Folded, closing_side, fold, fold_fill
from app.domain.trading.machine import LIVE
from app.domain.trading.records import (
    Effect,
    Fill,
    FillPart,
    Instrument,
    InstrumentKind,
    Order,
    Position,
    PositionStatus,
)
from app.services.trading.messages import working_rest

_OPENING = frozenset({Effect.OPEN, Effect.NET})
_CLOSING = frozenset({Effect.CLOSE, Effect.NET})


@dataclass(frozen=True, slots=True)
class Pair:
    """What is stored of an instrument in an account."""

    account_id: AccountId
    instrument: Instrument
    fills: Sequence[Fill]  # in effect
    fees: Mapping[int, Decimal | None]  # by fill, in the quote asset; None: nothing prices it
    positions: Mapping[int, Position]
    parts: Mapping[int, Sequence[FillPart]]  # by position
    orders: Sequence[Order]


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """What is to be stored of it."""

    positions: Mapping[int, Position]
    parts: Sequence[FillPart]
    orders: Sequence[Order]  # those that belong to another position now


def work_out(pair: Pair, next_id: int) -> WorkedOut:
    """Return the positions that fills and working orders make.

    A position keeps its id as long as it shares fills with what it was, or the order that opened
    it. None is left out: one without fills and without a working order is cancelled.
    """
    return _Work(pair).run(next_id)


def dust_of(instrument: Instrument) -> Decimal:
    """Return the quantity below which what is left is dust: what cannot be traded any more."""
    if instrument.kind != InstrumentKind.CRYPTO_PAIR:
        return ZERO
    return max(instrument.min_quantity, instrument.lot_step)


def reserved(orders: Sequence[Order], held: Decimal, known: Sequence[Order] = ()) -> Decimal:
    """Return what working closing orders ask for of a position.

    Those of one OCO set reserve once, the most of them. A stop or target whose entry is not done
    asks for no more than its entry filled; `known`: where entries are found. An order by amount
    has no quantity yet, and asks for all that is held.
    """
    by_id = {one.id: one for one in (*known, *orders)}
    single = ZERO
    sets: dict[str, Decimal] = {}
    for one in orders:
        rest = _asked(one, held, by_id)
        if one.oco:
            sets[one.oco] = max(sets.get(one.oco, ZERO), rest)
        else:
            single += rest
    return single + sum(sets.values(), ZERO)


def closing_orders(orders: Sequence[Order], side: str) -> list[Order]:
    """Return the working orders that would close by a side; also those that may open beyond."""
    return [
        one for one in orders if one.side == side and one.effect in _CLOSING and one.status in LIVE
    ]


def _asked(order: Order, held: Decimal, by_id: Mapping[int, Order]) -> Decimal:
    if order.status not in LIVE:
        return ZERO
    if order.quantity is None:
        return held
    rest = working_rest(order)
    if order.parent_id is None or order.parent_id not in by_id:
        return rest
    entered = ZERO
    place: int | None = order.parent_id
    seen: set[int] = set()
    while place is not None and place in by_id and place not in seen:
        seen.add(place)
        entered += by_id[place].filled
        place = by_id[place].replaces_id  # what it took the place of filled for it as well
    return max(min(order.quantity, entered) - order.filled, ZERO)


class _Work:
    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._order_of = {one.id: one.order_id for one in pair.fills if one.order_id is not None}

    def run(self, next_id: int) -> WorkedOut:
        pair = self._pair
        effects = {one.id: one.effect for one in pair.orders}
        taken = [
            fold_fill(one, pair.instrument, pair.fees[one.id], effects.get(one.order_id or 0, ""))
            for one in pair.fills
        ]
        folded = fold(taken, dust_of(pair.instrument))
        positions: dict[int, Position] = {}
        parts: list[FillPart] = []
        for own_id, one in zip(self._ids(folded, next_id), folded, strict=True):
            positions[own_id] = self._position(own_id, one)
            parts += [
                FillPart(
                    part.fill_id,
                    own_id,
                    part.quantity,
                    part.effect,
                    _kept(part.realized),
                    _kept(part.realized_average),
                )
                for part in one.parts
            ]
        for own_id, position in pair.positions.items():
            if own_id not in positions:
                positions[own_id] = self._without_fills(position)
        return WorkedOut(positions, parts, self._placed(positions, parts))

    def _ids(self, folded: Sequence[Folded], next_id: int) -> list[int]:
        """Return an id for each position: its own of before, or a new one."""
        pair = self._pair
        had: dict[tuple[int, str], list[int]] = {}
        for known in pair.parts.values():
            for one in known:
                had.setdefault((one.fill_id, one.effect), []).append(one.position_id)
        planned = {one.id: one.position_id for one in pair.orders if one.position_id is not None}
        free = set(pair.positions)
        ids = []
        for position in folded:
            shared: Counter[int] = Counter()
            for part in position.parts:
                for before in had.get((part.fill_id, part.effect), ()):
                    if before in free:
                        shared[before] += 2
                place = planned.get(self._order_of.get(part.fill_id, 0))
                if part.effect == Effect.OPEN and place in free and not pair.parts.get(place):
                    shared[place] += 1
            again = None if shared else self._emptied(position, free)
            if again is not None:
                shared[again] = 1
            if shared:
                # The most fills in common; of equals the older one, whatever order they came in.
                own_id = min(shared, key=lambda key: (-shared[key], key))
                free.discard(own_id)
            else:
                own_id, next_id = next_id, next_id + 1
            ids.append(own_id)
        return ids

    def _emptied(self, one: Folded, free: set[int]) -> int | None:
        """Return the position that this was before all of its fills went out of effect."""
        pair = self._pair
        return next(
            (
                own_id
                for own_id in sorted(free)
                if not pair.parts.get(own_id)
                and pair.positions[own_id].status == PositionStatus.CANCELLED
                and pair.positions[own_id].direction == one.direction
                and pair.positions[own_id].opened_us == one.opened_us
            ),
            None,
        )

    def _position(self, own_id: int, one: Folded) -> Position:
        before = self._pair.positions.get(own_id)
        return Position(
            id=own_id,
            account_id=self._pair.account_id,
            instrument_id=self._pair.instrument.id,
            direction=str(one.direction),
            status=str(one.status),
            opened=one.opened,
            closed=one.closed,
            working=self._working(one),
            open_value=one.open_value,
            close_value=one.close_value,
            fees=_kept(one.fees),
            realized=_kept(one.realized),
            realized_average=_kept(one.realized_average),
            cost=_kept(one.cost),
            cost_average=_kept(one.cost_average),
            fill_count=len({part.fill_id for part in one.parts}),
            opened_us=one.opened_us,
            closed_us=one.closed_us,
            group_id=before.group_id if before else None,
            replaces_id=before.replaces_id if before else None,
        )

    def _working(self, one: Folded) -> Decimal:
        """Return what working closing orders ask for; only an open position has any."""
        if one.status != PositionStatus.OPEN:
            return ZERO
        closing = closing_side(one.direction)
        orders = self._pair.orders
        return reserved(closing_orders(orders, closing), one.open_quantity, orders)

    def _without_fills(self, position: Position) -> Position:
        waits = any(
            own.position_id == position.id and own.status in LIVE and own.effect in _OPENING
            for own in self._pair.orders
        )
        status = PositionStatus.OPEN if waits else PositionStatus.CANCELLED
        return replace(
            position,
            status=str(status),
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
            closed_us=None if waits else position.closed_us or position.opened_us,
        )

    def _placed(self, positions: Mapping[int, Position], parts: Sequence[FillPart]) -> list[Order]:
        """Return the orders whose fills are in another position than they name; of two, the first.

        Those that filled nothing go where their entry is, or stay.
        """
        at: dict[int, int] = {}
        for part in parts:
            order_id = self._order_of.get(part.fill_id)
            if order_id is not None:
                at.setdefault(order_id, part.position_id)
        moved = []
        for order in self._pair.orders:
            place = at.get(order.id, at.get(order.parent_id or 0, order.position_id))
            if place != order.position_id and place in positions:
                moved.append(replace(order, position_id=place))
        return moved


def _kept(value: Decimal | None) -> Decimal | None:
    return None if value is None else to_ledger(value)
