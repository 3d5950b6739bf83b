"""Compares orders and positions with what their messages and fills make, and mends them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from app.domain.ids import AccountId, EntryId
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO, plain
from app.domain.trading.records import (
    Fill,
    FillPart,
    FillVoid,
    Instrument,
    Order,
    OrderMessage,
    Position,
    Side,
)
from app.ports.progress import NoProgress, Progress
from app.ports.storage import UnitOfWork
from app.services.registry import Registry
from app.services.trading.folding import TRADE, Fees, refold, refold_after_entries
from app.services.trading.messages import settle_orders, settled_order
from app.services.trading.working_out import Pair, work_out

T = TypeVar("T")
PairKey = tuple[AccountId, int]


def trade_problems(
    unit: UnitOfWork, legs: Iterable[LegRecord] = (), progress: Progress | None = None
) -> Iterator[str]:
    """Give what differs from a rebuild, a line each: orders, positions, entries of fills.

    Fees in a third asset are priced anew, and a corrected price is no damage: of positions with
    such a fee, quantities and values before fees are compared.
    """
    pairs = unit.fills.pairs()
    if not pairs:
        return
    (progress or NoProgress()).step(0, 0, "trades")
    books = _Books(unit)
    yield from books.effects()
    yield from books.orders_apart()
    for account_id, instrument_id in pairs:
        yield from books.positions_apart(account_id, instrument_id)
    yield from books.entries_apart(legs)


def rebuild_trades(unit: UnitOfWork) -> None:
    """Work out all orders and positions anew. The caller commits."""
    pairs = unit.fills.pairs()
    if not pairs:
        return
    refold_after_entries(
        unit, {one.entry_id for one in unit.records(Fill).all() if one.entry_id is not None}
    )
    settle_orders(unit, [one.id for one in unit.records(Order).all()])
    for account_id, instrument_id in pairs:
        refold(unit, account_id, instrument_id)


class _Books:
    """All of the trades, read once."""

    def __init__(self, unit: UnitOfWork) -> None:
        self._unit = unit
        self._registry = Registry(unit, "", may_create=False)
        self._names = {one.id: one.name for one in self._registry.accounts.values()}
        self._instruments = {one.id: one for one in unit.records(Instrument).all()}
        self._fills = unit.records(Fill).all()
        self._voids = {one.fill_id for one in unit.records(FillVoid).all()}
        self._entries = unit.fills.entries_of(
            {one.entry_id for one in self._fills if one.entry_id is not None}
        )
        self._counting = [
            one for one in self._fills if one.id not in self._voids and not self._is_dead(one)
        ]
        self._by_pair = _grouped(self._counting, lambda one: (one.account_id, one.instrument_id))
        self._orders = _grouped(
            unit.records(Order).all(), lambda one: (one.account_id, one.instrument_id)
        )
        self._positions = _grouped(
            unit.records(Position).all(), lambda one: (one.account_id, one.instrument_id)
        )
        self._parts = _grouped(unit.records(FillPart).all(), lambda one: one.position_id)
        self._fees = Fees(unit)

    def _is_dead(self, fill: Fill) -> bool:
        return fill.entry_id is not None and self._entries.get(fill.entry_id, ("", False))[1]

    def effects(self) -> Iterator[str]:
        """Give the fills that are void here and in effect in the ledger, or the other way."""
        for one in self._fills:
            if one.entry_id is None or self._entries.get(one.entry_id, ("",))[0] != TRADE:
                continue
            if (one.id in self._voids) != self._is_dead(one):
                yield f"fill {one.id}: it and entry {one.entry_id} are not both in effect, or void"

    def orders_apart(self) -> Iterator[str]:
        """Give the orders that stand otherwise than their messages say."""
        messages = _grouped(self._unit.records(OrderMessage).all(), lambda one: one.order_id)
        fills = _grouped(self._counting, lambda one: one.order_id)
        for own in self._orders.values():
            for order in own:
                now = settled_order(order, fills[order.id], messages[order.id])
                for name in ("status", "filled", "average_price"):
                    stored, made = getattr(order, name), getattr(now, name)
                    if stored != made:
                        yield f"order {order.id}: its {name} is {stored}, by its messages {made}"

    def positions_apart(self, account_id: AccountId, instrument_id: int) -> Iterator[str]:
        """Give the positions of a pair that differ from the fold over its fills."""
        key = (account_id, instrument_id)
        instrument = self._instruments[instrument_id]
        fills = self._by_pair[key]
        stored = {one.id: one for one in self._positions[key]}
        pair = Pair(
            account_id,
            instrument,
            fills,
            self._fees.of(fills, instrument),
            stored,
            {number: self._parts[number] for number in stored},
            self._orders[key],
        )
        done = work_out(pair, max(stored, default=0) + 1)
        own = {None, instrument.quote_id, instrument.asset_id}
        blank = any(one.fee and one.fee_asset_id not in own for one in fills)
        name = f"{instrument.symbol} in {self._names.get(account_id, account_id)}"
        for number in sorted(stored.keys() | done.positions.keys()):
            one, other = stored.get(number), done.positions.get(number)
            if one is None:
                yield f"positions of {name}: one is missing"
            elif other is not None and _shown(one, blank=blank) != _shown(other, blank=blank):
                yield f"position {number}, {name}: it differs from what its fills make"
        kept = {_part(part, blank=blank) for number in stored for part in self._parts[number]}
        if kept != {_part(part, blank=blank) for part in done.parts}:
            yield f"positions of {name}: the parts of their fills differ from a rebuild"

    def entries_apart(self, legs: Iterable[LegRecord]) -> Iterator[str]:
        """Give the fills whose entry moves another quantity than they say."""
        wanted = {
            one.entry_id: one
            for one in self._counting
            if one.entry_id is not None and self._entries.get(one.entry_id, ("",))[0] == TRADE
        }
        moved: dict[EntryId, Decimal] = defaultdict(lambda: ZERO)
        for leg in legs:
            fill = wanted.get(leg.entry_id)
            if fill is None or leg.account_id != fill.account_id:
                continue
            if leg.asset_id == self._instruments[fill.instrument_id].asset_id:
                moved[leg.entry_id] += leg.quantity
        for entry_id, fill in wanted.items():
            if entry_id not in moved:
                continue
            in_kind = fill.fee_asset_id == self._instruments[fill.instrument_id].asset_id
            sign = 1 if fill.side == Side.BUY else -1
            told = sign * fill.quantity - (fill.fee if in_kind else ZERO)
            if moved[entry_id] != told:
                yield (
                    f"fill {fill.id}: entry {entry_id} moves {plain(moved[entry_id])}, "
                    f"the fill {plain(told)}"
                )


def _grouped(rows: Iterable[T], key: Callable[[T], object]) -> "defaultdict[object, list[T]]":
    found: defaultdict[object, list[T]] = defaultdict(list)
    for one in rows:
        found[key(one)].append(one)
    return found


def _shown(one: Position, *, blank: bool) -> Position:
    """Return a position without what a fold does not decide."""
    bare = replace(one, replaces_id=None, group_id=None)
    if not blank:
        return bare
    return replace(
        bare, fees=None, realized=None, realized_average=None, cost=None, cost_average=None
    )


def _part(one: FillPart, *, blank: bool) -> FillPart:
    return replace(one, realized=None, realized_average=None) if blank else one
