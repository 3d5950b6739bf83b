"""Keeps the stored positions in step with fills and working orders; see `domain.trading.fold`."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.ids import AccountId, EntryId
from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.fold import Folded, fold, fold_fill
from app.domain.trading.machine import LIVE
from app.domain.trading.records import (
    Direction,
    Effect,
    Fill,
    FillPart,
    Instrument,
    InstrumentKind,
    Order,
    Position,
    PositionStatus,
    Side,
)
from app.ports.storage import UnitOfWork
from app.services.preferences import read_preferences
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.trading.messages import settle_orders, working_rest

_OPENING = frozenset({Effect.OPEN, Effect.NET})


def refold(
    unit: UnitOfWork, account_id: AccountId, instrument_id: int, registry: Registry | None = None
) -> set[int]:
    """Work out the positions of an instrument in an account; return the ids of those that changed.

    A position keeps its id as long as it shares fills with what it was, or the order that opened
    it. None is deleted: one without fills and without a working order is cancelled.
    """
    return _Refold(unit, account_id, instrument_id, registry).run()


def refold_after_entries(unit: UnitOfWork, entry_ids: Iterable[EntryId]) -> None:
    """Follow entries that went out of effect or came back. Cheap where no fill posted them."""
    if not unit.fills.has_fills():
        return
    touched = unit.fills.touched_by(entry_ids)
    settle_orders(unit, {order for _, _, order in touched if order is not None})
    for account_id, instrument_id in sorted({one[:2] for one in touched}):
        refold(unit, account_id, instrument_id)


def dust_of(instrument: Instrument) -> Decimal:
    """Return the quantity below which what is left is dust: what cannot be traded any more."""
    if instrument.kind != InstrumentKind.CRYPTO_PAIR:
        return ZERO
    return max(instrument.min_quantity, instrument.lot_step)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is stored of the pair."""

    positions: dict[int, Position]
    parts: dict[int, list[FillPart]]  # by position
    orders: list[Order]


class _Refold:
    def __init__(
        self,
        unit: UnitOfWork,
        account_id: AccountId,
        instrument_id: int,
        registry: Registry | None,
    ) -> None:
        self._unit = unit
        self._account_id = account_id
        self._instrument_id = instrument_id
        self._registry = registry
        (self._instrument,) = unit.records(Instrument).where(id=instrument_id)

    def run(self) -> set[int]:
        known = self._known()
        fills = self._unit.fills.fills_in_effect(self._account_id, self._instrument_id)
        fees = self._fees(fills)
        effects = {one.id: one.effect for one in known.orders}
        taken = [
            fold_fill(one, self._instrument, fees[one.id], effects.get(one.order_id or 0, ""))
            for one in fills
        ]
        folded = fold(taken, dust_of(self._instrument))
        order_of = {one.id: one.order_id for one in fills if one.order_id is not None}
        ids = self._ids(folded, known, order_of)
        stored: dict[int, Position] = {}
        parts: list[FillPart] = []
        for own_id, one in zip(ids, folded, strict=True):
            stored[own_id] = self._position(own_id, one, known)
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
        for own_id, position in known.positions.items():
            if own_id not in stored:
                stored[own_id] = self._without_fills(position, known.orders)
        self._store(known, stored, parts)
        self._place_orders(known, stored, parts, order_of)
        return {own_id for own_id, one in stored.items() if known.positions.get(own_id) != one}

    def _known(self) -> _Known:
        where = {"account_id": self._account_id, "instrument_id": self._instrument_id}
        positions = {one.id: one for one in self._unit.records(Position).where(**where)}
        parts: dict[int, list[FillPart]] = defaultdict(list)
        if positions:
            for part in self._unit.records(FillPart).where(position_id=list(positions)):
                parts[part.position_id].append(part)
        return _Known(positions, parts, self._unit.records(Order).where(**where))

    def _fees(self, fills: Sequence[Fill]) -> dict[int, Decimal | None]:
        """Return what each fill cost in the quote asset; None: it has no price in it."""
        own, fees = self._instrument, dict[int, Decimal | None]()
        rates: Rates | None = None
        for one in fills:
            charged = one.fee_asset_id
            if not one.fee or charged is None or charged in {own.quote_id, own.asset_id}:
                fees[one.id] = one.fee
                continue
            rates = rates or self._rates()
            rates.need([charged])
            rate = rates.graph.worth(charged, own.quote_id, one.at_us)
            fees[one.id] = None if rate is None else to_ledger(one.fee * rate.value)
        return fees

    def _rates(self) -> Rates:
        preferences = read_preferences(self._unit.settings)
        registry = self._registry or Registry(
            self._unit, preferences.base_currency, may_create=False
        )
        base = registry.currency(preferences.base_currency)
        return Rates(self._unit.prices, registry.assets, preferences, base)

    def _ids(
        self, folded: Sequence[Folded], known: _Known, order_of: Mapping[int, int]
    ) -> list[int]:
        """Return an id for each position: its own of before, or a new one."""
        had = {
            (part.fill_id, part.effect): part.position_id
            for parts in known.parts.values()
            for part in parts
        }
        placed = {one.id: one.position_id for one in known.orders if one.position_id is not None}
        free = set(known.positions)
        next_id = self._unit.records(Position).next_id()
        ids = []
        for one in folded:
            shared: Counter[int] = Counter()
            for part in one.parts:
                before = had.get((part.fill_id, part.effect))
                if before in free:
                    shared[before] += 2
                planned = placed.get(order_of.get(part.fill_id, 0))
                if part.effect == Effect.OPEN and planned in free and not known.parts.get(planned):
                    shared[planned] += 1
            again = None if shared else self._emptied(one, free, known)
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

    def _emptied(self, one: Folded, free: set[int], known: _Known) -> int | None:
        """Return the position that this was before all of its fills went out of effect."""
        return next(
            (
                own_id
                for own_id in sorted(free)
                if not known.parts.get(own_id)
                and known.positions[own_id].status == PositionStatus.CANCELLED
                and known.positions[own_id].direction == one.direction
                and known.positions[own_id].opened_us == one.opened_us
            ),
            None,
        )

    def _position(self, own_id: int, one: Folded, known: _Known) -> Position:
        before = known.positions.get(own_id)
        return Position(
            id=own_id,
            account_id=self._account_id,
            instrument_id=self._instrument_id,
            direction=one.direction,
            status=one.status,
            opened=one.opened,
            closed=one.closed,
            working=self._working(one, known.orders),
            open_value=one.open_value,
            close_value=one.close_value,
            fees=_kept(one.fees),
            realized=_kept(one.realized),
            realized_average=_kept(one.realized_average),
            cost=_kept(one.cost),
            cost_average=_kept(one.cost_average),
            fill_count=len(one.parts),
            opened_us=one.opened_us,
            closed_us=one.closed_us,
            group_id=before.group_id if before else None,
            replaces_id=before.replaces_id if before else None,
        )

    def _working(self, one: Folded, orders: Sequence[Order]) -> Decimal:
        """Return what working closing orders ask for; only an open position has any."""
        if one.status != PositionStatus.OPEN:
            return ZERO
        closing = Side.SELL if one.direction == Direction.LONG else Side.BUY
        return reserved(
            [own for own in orders if own.side == closing and own.effect == Effect.CLOSE]
        )

    def _without_fills(self, position: Position, orders: Sequence[Order]) -> Position:
        waits = any(
            own.position_id == position.id and own.status in LIVE and own.effect in _OPENING
            for own in orders
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

    def _store(
        self, known: _Known, stored: Mapping[int, Position], parts: Sequence[FillPart]
    ) -> None:
        positions = self._unit.records(Position)
        new = [one for own_id, one in stored.items() if own_id not in known.positions]
        positions.add(new)
        for own_id, one in stored.items():
            if own_id in known.positions and known.positions[own_id] != one:
                positions.put(one)
        before = {part for own in known.parts.values() for part in own}
        gone = {(one.fill_id, one.position_id) for one in before - set(parts)}
        for fill_id, position_id in gone:
            self._unit.records(FillPart).remove(fill_id=fill_id, position_id=position_id)
        self._unit.records(FillPart).add(one for one in parts if one not in before)

    def _place_orders(
        self,
        known: _Known,
        stored: Mapping[int, Position],
        parts: Sequence[FillPart],
        order_of: Mapping[int, int],
    ) -> None:
        """Let each order name the position that its fills are in; the first of two."""
        at: dict[int, int] = {}
        for part in parts:
            order_id = order_of.get(part.fill_id)
            if order_id is not None:
                at.setdefault(order_id, part.position_id)
        for order in known.orders:
            place = at.get(order.id, order.position_id)
            if place != order.position_id and place in stored:
                self._unit.records(Order).put(replace(order, position_id=place))


def reserved(orders: Sequence[Order]) -> Decimal:
    """Return what working orders ask for; those of one OCO set reserve once, the most of them."""
    single = ZERO
    sets: dict[str, Decimal] = {}
    for one in orders:
        rest = working_rest(one)
        if one.oco:
            sets[one.oco] = max(sets.get(one.oco, ZERO), rest)
        else:
            single += rest
    return single + sum(sets.values(), ZERO)


def _kept(value: Decimal | None) -> Decimal | None:
    return None if value is None else to_ledger(value)
