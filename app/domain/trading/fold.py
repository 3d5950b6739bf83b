"""Positions as the fold over the fills of one instrument in one account.

Fills are taken in the order of (time, opening ones first, external id), so whatever order they
arrived in, the same positions come out. Every quantity and every unit of money of the fills is in
exactly one position: what is split over positions or lots is rounded once, and the last part gets
what is left.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.records import (
    Direction,
    Effect,
    Fill,
    FillKind,
    Instrument,
    PositionStatus,
    Side,
)

_ENDS = frozenset({FillKind.EXPIRY, FillKind.EXERCISE, FillKind.ASSIGNMENT})
_RANKS: dict[str, int] = {Effect.OPEN: 0, Effect.CLOSE: 2}


@dataclass(frozen=True, slots=True)
class FoldFill:
    """A fill as the fold needs it: what it does to the holding, and what it came to.

    `quantity` is what the holding changes by, without sign: a fee in the asset itself makes a buy
    smaller and a sale larger. `value` is the money of that quantity before fees, `fee` all fees in
    the quote asset, those in the asset itself at the fill's price; `None`: unknown.
    """

    fill_id: int
    at_us: int
    external_id: str
    kind: str
    side: str
    quantity: Decimal
    value: Decimal
    fee: Decimal | None
    rank: int = 1  # of fills of one time: those of opening orders 0, of closing ones 2


@dataclass(frozen=True, slots=True)
class Part:
    """What of a fill belongs to a position; `realized` of a closing part, after fees."""

    fill_id: int
    quantity: Decimal
    effect: str
    realized: Decimal | None
    realized_average: Decimal | None


@dataclass(slots=True)
class _Lot:
    quantity: Decimal
    value: Decimal
    fee: Decimal | None
    fill_id: int = 0


@dataclass(slots=True)
class Folded:
    """A position that came out; see `app.domain.trading.records.Position` for the figures."""

    direction: str
    status: str = PositionStatus.OPEN
    opened: Decimal = ZERO
    closed: Decimal = ZERO
    open_value: Decimal = ZERO
    close_value: Decimal = ZERO
    fees: Decimal | None = ZERO
    realized: Decimal | None = ZERO
    realized_average: Decimal | None = ZERO
    cost: Decimal | None = ZERO
    cost_average: Decimal | None = ZERO
    opened_us: int = 0
    closed_us: int | None = None
    parts: list[Part] = field(default_factory=list)
    lots: list[_Lot] = field(default_factory=list)
    pool: _Lot = field(default_factory=lambda: _Lot(ZERO, ZERO, ZERO))

    @property
    def open_quantity(self) -> Decimal:
        """What is not closed; above zero also for a short position."""
        return self.opened - self.closed

    @property
    def is_just_closed(self) -> bool:
        """Tell whether the last fill closed, all of it or a part."""
        return bool(self.parts) and self.parts[-1].effect == Effect.CLOSE


def closing_side(direction: str) -> Side:
    """Return the side of the fill that takes a position away."""
    return Side.SELL if direction == Direction.LONG else Side.BUY


def fold(fills: Iterable[FoldFill], dust: Decimal = ZERO) -> list[Folded]:
    """Return the positions of fills in effect, in the order in which they were opened.

    `dust`: quantities below it that are left after a closing fill do not keep a position open.
    The position that is opened next takes them over, at their cost: no quantity gets lost, and
    one trade does not go on for ever because of what could not be sold.
    """
    positions: list[Folded] = []
    for fill in sorted(fills, key=lambda one: (one.at_us, one.rank, one.external_id)):
        _take(positions, fill, dust)
    for position in positions:
        _finish(position, dust)
    return positions


def fold_fill(
    fill: Fill, instrument: Instrument, fee: Decimal | None, effect: str = ""
) -> FoldFill:
    """Return a stored fill as the fold takes it.

    `fee`: what was charged, in the quote asset; `None`: it was charged in something without a
    price. Of a fee in the asset itself it is left out of account: that is worked out here.
    `effect`: of its order; of two fills at one time, the one that opens comes first.
    """
    rank = _RANKS.get(effect, 2 if fill.kind in _ENDS else 1)
    unit = fill.price * instrument.multiplier
    value = fill.amount if fill.amount is not None else to_ledger(fill.quantity * unit)
    if fill.fee_asset_id != instrument.asset_id or not fill.fee:
        return FoldFill(
            fill.id,
            fill.at_us,
            fill.external_id,
            fill.kind,
            fill.side,
            fill.quantity,
            value,
            fee,
            rank,
        )
    in_kind = to_ledger(fill.fee * unit)
    sign = -1 if fill.side == Side.BUY else 1
    return FoldFill(
        fill.id,
        fill.at_us,
        fill.external_id,
        fill.kind,
        fill.side,
        fill.quantity + sign * fill.fee,
        value + sign * in_kind,
        in_kind,
        rank,
    )


def available_to_close(open_quantity: Decimal, working: Sequence[Decimal]) -> Decimal:
    """Return what can still be closed: open − what working closing orders ask for, at least 0."""
    return max(open_quantity - sum(working, ZERO), ZERO)


def _take(positions: list[Folded], fill: FoldFill, dust: Decimal) -> None:
    own = Direction.LONG if fill.side == Side.BUY else Direction.SHORT
    last = positions[-1] if positions else None
    if last is None or not last.open_quantity:
        positions.append(Folded(own, opened_us=fill.at_us))
        _open(positions[-1], fill, fill.quantity, fill.value, fill.fee)
        return
    if last.direction == own:
        if last.closed and last.open_quantity < dust and last.is_just_closed:
            positions.append(Folded(own, opened_us=fill.at_us))
            _hand_over(last, positions[-1])
            last = positions[-1]
        _open(last, fill, fill.quantity, fill.value, fill.fee)
        return
    closing = min(fill.quantity, last.open_quantity)
    value, fee = fill.value, fill.fee
    if closing < fill.quantity:
        value = _share(fill.value, closing, fill.quantity)
        fee = None if fill.fee is None else _share(fill.fee, closing, fill.quantity)
    _close(last, fill, closing, value, fee)
    rest = fill.quantity - closing
    if rest:
        positions.append(Folded(own, opened_us=fill.at_us))
        left = None if fill.fee is None or fee is None else fill.fee - fee
        _open(positions[-1], fill, rest, fill.value - value, left)


def _open(
    position: Folded, fill: FoldFill, quantity: Decimal, value: Decimal, fee: Decimal | None
) -> None:
    position.opened += quantity
    position.open_value += value
    position.fees = _plus(position.fees, fee)
    position.closed_us = None
    position.lots.append(_Lot(quantity, value, fee, fill.fill_id))
    pool = position.pool
    pool.quantity += quantity
    pool.value += value
    pool.fee = _plus(pool.fee, fee)
    position.parts.append(Part(fill.fill_id, quantity, Effect.OPEN, None, None))


def _hand_over(before: Folded, after: Folded) -> None:
    """Let a position take over what is left of the one before, lot by lot."""
    for lot in before.lots:
        before.opened -= lot.quantity
        before.open_value -= lot.value
        before.fees = _minus(before.fees, lot.fee)
        after.opened += lot.quantity
        after.open_value += lot.value
        after.fees = _plus(after.fees, lot.fee)
        after.parts.append(Part(lot.fill_id, lot.quantity, Effect.OPEN, None, None))
        place = next(
            n
            for n, one in enumerate(before.parts)
            if one.fill_id == lot.fill_id and one.effect == Effect.OPEN
        )
        kept = before.parts[place].quantity - lot.quantity
        before.parts[place : place + 1] = (
            [replace(before.parts[place], quantity=kept)] if kept else []
        )
    after.lots, before.lots = before.lots, []
    after.pool, before.pool = before.pool, _Lot(ZERO, ZERO, ZERO)


def _close(
    position: Folded, fill: FoldFill, quantity: Decimal, value: Decimal, fee: Decimal | None
) -> None:
    by_lots = [ZERO, ZERO]  # value, fee of what is closed
    fees_known = True
    left = quantity
    while left:
        lot = position.lots[0]
        taken = _relieve(lot, min(left, lot.quantity))
        left -= taken.quantity
        by_lots[0] += taken.value
        if taken.fee is None:
            fees_known = False
        else:
            by_lots[1] += taken.fee
        if not lot.quantity:
            position.lots.pop(0)
    pooled = _relieve(position.pool, quantity)
    sign = 1 if position.direction == Direction.LONG else -1
    realized = averaged = None
    if fee is not None and fees_known:
        realized = sign * (value - by_lots[0]) - by_lots[1] - fee
    if fee is not None and pooled.fee is not None:
        averaged = sign * (value - pooled.value) - pooled.fee - fee
    position.closed += quantity
    position.close_value += value
    position.fees = _plus(position.fees, fee)
    position.realized = _plus(position.realized, realized)
    position.realized_average = _plus(position.realized_average, averaged)
    position.closed_us = fill.at_us
    position.status = PositionStatus.EXPIRED if fill.kind in _ENDS else PositionStatus.CLOSED
    position.parts.append(Part(fill.fill_id, quantity, Effect.CLOSE, realized, averaged))


def _finish(position: Folded, dust: Decimal) -> None:
    """Settle status and cost of what is open. Of a short, cost is what it brought, after fees."""
    sign = 1 if position.direction == Direction.LONG else -1
    fees: Decimal | None = ZERO
    for lot in position.lots:
        fees = _plus(fees, lot.fee)
    value = sum((lot.value for lot in position.lots), ZERO)
    position.cost = None if fees is None else value + sign * fees
    pool = position.pool
    position.cost_average = None if pool.fee is None else pool.value + sign * pool.fee
    rest = position.open_quantity
    if rest and (position.closed_us is None or rest >= dust):
        position.status, position.closed_us = PositionStatus.OPEN, None


def _relieve(lot: _Lot, quantity: Decimal) -> _Lot:
    """Take a quantity out of a lot, with its share of value and fee; the last takes the rest."""
    if quantity == lot.quantity:
        taken = _Lot(lot.quantity, lot.value, lot.fee)
    else:
        fee = None if lot.fee is None else _share(lot.fee, quantity, lot.quantity)
        taken = _Lot(quantity, _share(lot.value, quantity, lot.quantity), fee)
    lot.quantity -= taken.quantity
    lot.value -= taken.value
    lot.fee = None if lot.fee is None or taken.fee is None else lot.fee - taken.fee
    return taken


def _share(whole: Decimal, part: Decimal, of: Decimal) -> Decimal:
    return to_ledger(whole * part / of)


def _plus(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else one + other


def _minus(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else one - other
