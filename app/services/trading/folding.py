"""Keeps the stored positions in step with fills and working orders; see `domain.trading.fold`."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.ids import AccountId, EntryId
from app.domain.numbers import to_ledger
from app.domain.trading.machine import LIVE, MessageKind
from app.domain.trading.records import (
    Fill,
    FillPart,
    FillVoid,
    Instrument,
    Order,
    Position,
    PositionNote,
    PositionTag,
)
from app.ports.fills import Span
from app.ports.storage import UnitOfWork
from app.services.preferences import read_preferences
from app.services.rates import Rates
from app.services.registry import Registry
from app.services.trading.messages import note_fills, settle_orders
from app.services.trading.working_out import Pair, WorkedOut, work_out

TRADE = "trade"  # the source of entries that fills post
NOTHING_NEW = 2**62  # later than any fill
ENTRY_VOIDED = "its entry was voided"


def refold(
    unit: UnitOfWork,
    account_id: AccountId,
    instrument_id: int,
    registry: Registry | None = None,
    *,
    since_us: int | None = None,
) -> set[int]:
    """Work out the positions of an instrument in an account; return the ids of those that changed.

    See `app.services.trading.working_out`. Notes and tags of a position that became part of
    another go with it.

    Args:
        unit: a writing one; the caller commits.
        account_id: where.
        instrument_id: of what.
        registry: the unit's, if there is one.
        since_us: the time of the first fill that came or went: what was closed before it stays as
            it is. `NOTHING_NEW`: only orders changed. `None`: all is worked out.
    """
    (instrument,) = unit.records(Instrument).where(id=instrument_id)
    wanted, after_us = _from_where(unit, unit.fills.spans(account_id, instrument_id), since_us)
    positions = {one.id: one for one in unit.records(Position).where(id=wanted)} if wanted else {}
    parts: dict[int, list[FillPart]] = defaultdict(list)
    if positions:
        for part in unit.records(FillPart).where(position_id=list(positions)):
            parts[part.position_id].append(part)
    fills = unit.fills.fills_in_effect(account_id, instrument_id, after_us)
    pair = Pair(
        account_id,
        instrument,
        fills,
        Fees(unit, registry).of(fills, instrument),
        positions,
        parts,
        _orders(unit, account_id, instrument_id, fills, wanted),
    )
    done = work_out(pair, unit.records(Position).next_id())
    _store(unit, pair, done)
    return {one.id for one in done.positions.values() if positions.get(one.id) != one}


def _from_where(
    unit: UnitOfWork, spans: Sequence[Span], since_us: int | None
) -> tuple[list[int], int | None]:
    """Return which positions are worked out again, and after which time their fills lie."""
    after_us = None if since_us is None else last_rest(spans, since_us)
    while after_us is not None:
        wanted = [one.position_id for one in spans if not one.has_fills or one.opened_us > after_us]
        first_us = unit.fills.first_us(wanted) if wanted else None
        if first_us is None or first_us > after_us:
            return wanted, after_us
        after_us = last_rest(spans, first_us)  # one took over what was left of one before
    return [one.position_id for one in spans], None


def last_rest(spans: Sequence[Span], before_us: int) -> int | None:
    """Return the last time before another at which nothing was open, right after a close.

    What was closed by then has no fill in common with what was opened after it.
    """
    rests = [
        one.closed_us
        for one in spans
        if one.has_fills and one.is_flat and one.closed_us is not None and one.closed_us < before_us
    ]
    over = [
        (one.opened_us, one.closed_us if one.is_flat else None) for one in spans if one.has_fills
    ]
    for rest in sorted(set(rests), reverse=True):
        if all(
            opened > rest or (closed is not None and closed <= rest and opened <= closed)
            for opened, closed in over
        ):
            return rest
    return None


def _orders(
    unit: UnitOfWork,
    account_id: AccountId,
    instrument_id: int,
    fills: Iterable[Fill],
    positions: Sequence[int],
) -> list[Order]:
    """Return the orders of positions and fills, and all that are at work."""
    orders = unit.records(Order)
    live = [str(one) for one in LIVE]
    found = orders.where(account_id=account_id, instrument_id=instrument_id, status=live)
    if positions:
        found += orders.where(position_id=list(positions))
    known = {one.id: one for one in found}
    missing = {one.order_id for one in fills if one.order_id is not None} - known.keys()
    missing |= {
        other
        for one in found
        for other in (one.parent_id, one.replaces_id)
        if other is not None and other not in known
    }
    if missing:
        known |= {one.id: one for one in orders.where(id=sorted(missing))}
    return [known[number] for number in sorted(known)]


def refold_after_entries(unit: UnitOfWork, entry_ids: Iterable[EntryId]) -> None:
    """Follow entries that went out of effect or came back. Cheap where no fill posted them."""
    if not unit.fills.has_fills():
        return
    fills = unit.fills.of_entries(entry_ids)
    if not fills:
        return
    entries = unit.fills.entries_of({one.entry_id for one in fills if one.entry_id is not None})
    voids = {
        one.fill_id: one for one in unit.records(FillVoid).where(fill_id=[f.id for f in fills])
    }
    gone, back = [], []
    for fill in fills:
        if fill.entry_id is None or fill.entry_id not in entries:
            continue
        source, is_void = entries[fill.entry_id]
        known = voids.get(fill.id)
        if is_void and known is None:
            gone.append(fill)
        elif (
            known is not None and not is_void and (source == TRADE or known.reason == ENTRY_VOIDED)
        ):
            back.append(fill)
    now = unit.now_us()
    unit.records(FillVoid).add(FillVoid(one.id, now, ENTRY_VOIDED) for one in gone)
    if back:
        unit.records(FillVoid).remove(fill_id=[one.id for one in back])
    note_fills(unit, gone, MessageKind.FILL_VOID, sign=-1)
    note_fills(unit, back, MessageKind.FILL, sign=1)
    settle_orders(unit, {one.order_id for one in fills if one.order_id is not None})
    for (account_id, instrument_id), since_us in first_times(fills).items():
        refold(unit, account_id, instrument_id, since_us=since_us)


def first_times(fills: Iterable[Fill]) -> dict[tuple[AccountId, int], int]:
    """Return the time of the first of some fills, by account and instrument, in order of these."""
    first: dict[tuple[AccountId, int], int] = {}
    for one in fills:
        key = (one.account_id, one.instrument_id)
        first[key] = min(one.at_us, first.get(key, one.at_us))
    return dict(sorted(first.items()))


def refold_after_prices(unit: UnitOfWork) -> None:
    """Price the fees that nothing priced before. Cheap where there are none."""
    for account_id, instrument_id in unit.fills.unpriced_pairs():
        refold(unit, account_id, instrument_id)


class Fees:
    """What fills cost in the quote asset of their instrument, at the time of each."""

    def __init__(self, unit: UnitOfWork, registry: Registry | None = None) -> None:
        self._unit = unit
        self._registry = registry
        self._rates: Rates | None = None

    def of(self, fills: Sequence[Fill], instrument: Instrument) -> dict[int, Decimal | None]:
        """Return the fees by fill; `None`: it was charged in something without a price."""
        own = {None, instrument.quote_id, instrument.asset_id}
        fees: dict[int, Decimal | None] = {}
        for one in fills:
            charged = one.fee_asset_id
            if not one.fee or charged is None or charged in own:
                fees[one.id] = one.fee
                continue
            rates = self._opened()
            rates.need([charged])
            rate = rates.graph.worth(charged, instrument.quote_id, one.at_us)
            fees[one.id] = None if rate is None else to_ledger(one.fee * rate.value)
        return fees

    def _opened(self) -> Rates:
        if self._rates is None:
            unit = self._unit
            preferences = read_preferences(unit.settings)
            registry = self._registry or Registry(unit, preferences.base_currency, may_create=False)
            base = registry.currency(preferences.base_currency)
            self._rates = Rates(unit.prices, registry.assets, preferences, base)
        return self._rates


def _store(unit: UnitOfWork, pair: Pair, done: WorkedOut) -> None:
    positions = unit.records(Position)
    positions.add(one for one in done.positions.values() if one.id not in pair.positions)
    for one in done.positions.values():
        if pair.positions.get(one.id, one) != one:
            positions.put(one)
    before = {part for own in pair.parts.values() for part in own}
    gone = before - set(done.parts)
    for part in gone:
        unit.records(FillPart).remove(fill_id=part.fill_id, position_id=part.position_id)
    unit.records(FillPart).add(one for one in done.parts if one not in before)
    for order in done.orders:
        unit.records(Order).put(order)
    _move_words(unit, gone, done)


def _move_words(unit: UnitOfWork, gone: Iterable[FillPart], done: WorkedOut) -> None:
    """Let notes and tags of positions that became part of others go with their fills."""
    kept = {one.position_id for one in done.parts}
    now_in = {one.fill_id: one.position_id for one in done.parts}
    votes: dict[int, Counter[int]] = defaultdict(Counter)
    for part in gone:
        if part.position_id not in kept and part.fill_id in now_in:
            votes[part.position_id][now_in[part.fill_id]] += 1
    for old, found in sorted(votes.items()):
        new = min(found, key=lambda key: (-found[key], key))
        _move_note(unit, old, new)
        tags = unit.records(PositionTag)
        for one in tags.where(position_id=old):
            tags.put(PositionTag(new, one.tag))
        tags.remove(position_id=old)


def _move_note(unit: UnitOfWork, old: int, new: int) -> None:
    notes = unit.records(PositionNote)
    moving, there = notes.where(position_id=old), notes.where(position_id=new)
    if not moving:
        return
    (one,) = moving
    if not there:
        notes.put(replace(one, position_id=new))
    else:
        (own,) = there
        merged = PositionNote(
            position_id=new,
            strategy=own.strategy or one.strategy,
            note="\n\n".join(text for text in (own.note, one.note) if text),
            rating=own.rating if own.rating is not None else one.rating,
            planned_stop=_first(own.planned_stop, one.planned_stop),
            planned_target=_first(own.planned_target, one.planned_target),
            first_stop=_first(own.first_stop, one.first_stop),
        )
        notes.put(merged)
    notes.remove(position_id=old)


def _first(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return one if one is not None else other
