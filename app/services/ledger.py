"""The ledger's use cases: show entries, add, edit and void them, undo a batch."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

from app.domain.activities import ActivityRow
from app.domain.booking import book
from app.domain.conservation import check_entry
from app.domain.errors import CofferError, RefusedError
from app.domain.ids import AccountId, AssetId, BatchId, EntryId
from app.domain.kinds import CHARGE_KINDS, DIRECTION, INCOME_KINDS, Kind
from app.domain.ledger import (
    Batch,
    CashFlows,
    EntryFilter,
    EntryPlace,
    EntrySlice,
    NewBatch,
    NewEntry,
    StoredEntry,
)
from app.domain.lots import add_known
from app.domain.numbers import ZERO
from app.domain.positions import AssetResult
from app.domain.restated import Restatement
from app.domain.times import to_us
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.changes import ALL_TOPICS, Changes, Topic
from app.services.following import append, follow_fills, refuse_edit, upkeep
from app.services.positions import PositionKeeper
from app.services.preferences import read_preferences
from app.services.recording import entry_words, note_names, what_of
from app.services.registry import Registry
from app.services.restatement import PastWatch
from app.services.scopes import PORTFOLIO, is_picked, positions_in

MANUAL = "manual"
UNDOABLE = frozenset({"manual", "import", "void"})
_ENTRY_TOPICS = frozenset({Topic.LEDGER, Topic.ACCOUNTS})

if TYPE_CHECKING:
    from app.services.valuation.upkeep import Upkeep


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a write did."""

    changes: Changes
    batch_id: BatchId | None
    label: str
    entry_id: EntryId | None = None


@dataclass(frozen=True, slots=True)
class EffectLine:
    """What an entry does to one holding's quantity."""

    account: str
    symbol: str
    before: Decimal
    change: Decimal
    after: Decimal


@dataclass(frozen=True, slots=True)
class Effect:
    """What an entry would do; `problems` is empty when it can be saved."""

    problems: tuple[str, ...]
    lines: tuple[EffectLine, ...]
    gain: Decimal | None  # base currency, like cost and proceeds; None: none, or unknown
    cost: Decimal | None
    proceeds: Decimal | None
    base_currency: str
    restated: Restatement | None = None  # which months of the past it moves


@dataclass(frozen=True, slots=True)
class LedgerService:
    """Appends to the ledger. The entry editor and the Activity view go through here."""

    database: Database
    clock: Clock
    opened_after: BatchId  # undo_last goes back to here: what this session did

    def entries(self, what: EntryFilter, *, limit: int, offset: int = 0) -> list[StoredEntry]:
        """Return a page of entries, sorted and filtered by the database."""
        with self.database.reading() as unit:
            return unit.ledger.entries(what, limit=limit, offset=offset)

    def count(self, what: EntryFilter) -> int:
        """Return how many entries a filter lets through."""
        with self.database.reading() as unit:
            return unit.ledger.count_entries(what)

    def by_id(self, ids: Sequence[EntryId]) -> list[StoredEntry]:
        """Return entries by their ids, in this order; those that do not exist are left out."""
        with self.database.reading() as unit:
            return unit.ledger.entries_by_id(ids)

    def cash(self, ids: Sequence[EntryId]) -> dict[str, CashFlows]:
        """Return what entries in effect brought into money and took out of it, by currency."""
        with self.database.reading() as unit:
            return unit.ledger.cash_of(ids)

    def walk(
        self, what: EntryFilter, after: EntryPlace | None = None, span: int = 4096
    ) -> EntrySlice:
        """Return which of the next `span` entries a filter lets through, in its order.

        Takes a few milliseconds for a thousand entries, whatever the filter and however many
        there are: a list of any length comes in stretches, its beginning at once.
        """
        with self.database.reading() as unit:
            return unit.ledger.walk_entries(what, after, span)

    def within(self, scope: str, what: EntryFilter) -> EntryFilter:
        """Return the filter narrowed to a scope of reports.

        Raises:
            UnknownNameError: the scope names what is not there.
            RefusedError: it is no scope.
        """
        if scope in {"", PORTFOLIO}:
            return what
        with self.database.reading() as unit:
            registry = Registry(unit, "", may_create=False)
            inside = positions_in(unit, registry, scope)
            if scope.startswith("holding:") or (is_picked(scope) and len(inside) == 1):
                return replace(what, holding_id=inside[0].holding.id)
            if scope.startswith("account:"):  # with what it once held, too
                account = registry.account(scope.partition(":")[2])
                return replace(what, account_id=account.id)
        return replace(what, holding_ids=frozenset(one.holding.id for one in inside))

    def batches(self, limit: int = 50) -> list[Batch]:
        """Return the newest batches."""
        with self.database.reading() as unit:
            return unit.ledger.batches(limit)

    def record(self, row: ActivityRow, *, replaces: EntryId | None = None) -> Recorded:
        """Append an entry; with `replaces` the old one is voided in the same transaction.

        Raises:
            CofferError: the row cannot be booked; nothing was written.
        """
        with self.database.writing() as unit:
            write = _Write(unit, self.clock)
            if replaces is not None:
                refuse_edit(unit, replaces)
            before = "" if replaces is None else write.words(replaces)
            entry = write.booked(row)
            label = f"{entry.kind} {row.symbol or row.currency}".strip()
            batch = write.append(
                NewBatch(MANUAL, label if replaces is None else f"edit of {label}"),
                [entry] if replaces is None else [write.void(replaces), entry],
            )
            if replaces is None:
                write.note_entry("entry added", entry)
            else:
                write.note_entry("entry changed", entry, before, f"entry {replaces}, now ")
            newest = unit.ledger.head()
            unit.commit()
            return Recorded(Changes(_ENTRY_TOPICS), batch.id, batch.label, newest)

    def record_swap(self, out: ActivityRow, into: ActivityRow) -> Recorded:
        """Append a swap: what is given and what comes in, as one entry."""
        with self.database.writing() as unit:
            write = _Write(unit, self.clock)
            entry = write.booked(out, into)
            batch = write.append(NewBatch(MANUAL, f"swap {out.symbol} {into.symbol}"), [entry])
            write.note_entry("entry added", entry)
            newest = unit.ledger.head()
            unit.commit()
            return Recorded(Changes(_ENTRY_TOPICS), batch.id, batch.label, newest)

    def preview(self, row: ActivityRow, *, replaces: EntryId | None = None) -> Effect:
        """Return what `record` would do. It is written, looked at and rolled back."""
        with self.database.writing() as unit:
            watch = PastWatch(unit)
            write = _Write(unit, self.clock)
            base = write.preferences.base_currency
            try:
                if replaces is not None:
                    refuse_edit(unit, replaces)
                entry = write.booked(row)
                voids = [] if replaces is None else [write.void(replaces)]
                touched = write.touched([entry]) | write.touched_by_entries(
                    [] if replaces is None else [replaces]
                )
                before = write.keeper.work_out(asset_ids=touched)
                write.append(NewBatch(MANUAL, "preview"), [*voids, entry])
                after = write.keeper.work_out(asset_ids=touched)
            except CofferError as error:
                return Effect((str(error),), (), None, None, None, base)
            newest = unit.ledger.head()
            return Effect(
                tuple(_warnings(write.registry, before, after)),
                tuple(_lines(write.registry, before, after)),
                *_gains(after, newest),
                base_currency=base,
                restated=watch.restated(),
            )

    def restated_by_void(self, entry_id: EntryId) -> Restatement:
        """Return which months `void` would move. It is written, looked at and rolled back.

        Raises:
            RefusedError: there is no such entry, or it is void already.
        """
        with self.database.writing() as unit:
            watch, write = PastWatch(unit), _Write(unit, self.clock)
            write.append(NewBatch("void", "preview"), [write.void(entry_id)])
            return watch.restated()

    def restated_by_undo(self, batch_id: BatchId) -> Restatement:
        """Return which months `undo` would move. It is written, looked at and rolled back.

        Raises:
            RefusedError: the batch is unknown or undone already.
        """
        with self.database.writing() as unit:
            watch, write = PastWatch(unit), _Write(unit, self.clock)
            write.undo(_undoable(unit, batch_id))
            return watch.restated()

    def void(self, entry_id: EntryId, *, reason: str = "") -> Recorded:
        """Take an entry out of effect by a new one that names it; both stay.

        Raises:
            RefusedError: there is no such entry, or it is void already.
        """
        with self.database.writing() as unit:
            write = _Write(unit, self.clock)
            before = write.words(entry_id)
            batch = write.append(NewBatch("void", "void"), [write.void(entry_id, reason)])
            unit.audit.record("entry voided", f"entry {entry_id}", before, reason)
            unit.commit()
            return Recorded(Changes(_ENTRY_TOPICS), batch.id, batch.label)

    def undo(self, batch_id: BatchId) -> Recorded:
        """Take a whole batch out of effect, as one batch; an import may then come in again.

        Raises:
            RefusedError: the batch is unknown or undone already, or nothing of it is in effect.
        """
        return self.undo_all([batch_id])

    def undo_all(
        self, batch_ids: Sequence[BatchId], also: Callable[[UnitOfWork], object] | None = None
    ) -> Recorded:
        """Take batches out of effect, the last first, each as one batch; all or none.

        Args:
            batch_ids: at least one, oldest first.
            also: what is taken back with them, in the same transaction.

        Raises:
            RefusedError: as `undo`.
        """
        with self.database.writing() as unit:
            write = _Write(unit, self.clock)
            for batch_id in reversed(batch_ids):
                undone = _undoable(unit, batch_id)
                batch = write.undo(undone)
                unit.audit.record("batch undone", f"batch {undone.id}", what_of(undone), "")
            if also is not None:
                also(unit)
            unit.commit()
            return Recorded(Changes(ALL_TOPICS), batch.id, undone.label)

    def undo_last(self) -> Recorded | None:
        """Undo the newest entry, edit, void or import of this session; `None`: there is none."""
        last = self.newest_undoable()
        return None if last is None else self.undo(last.id)

    def newest_undoable(self) -> Batch | None:
        """Return the newest batch of this session that can be undone; `None`: there is none."""
        with self.database.reading() as unit:
            return next(
                (
                    one
                    for one in unit.ledger.batches()
                    if one.id > self.opened_after and one.origin in UNDOABLE and not one.is_undone
                ),
                None,
            )

    def entry(self, entry_id: EntryId) -> StoredEntry:
        """Return one entry, void or not.

        Raises:
            RefusedError: there is none.
        """
        with self.database.reading() as unit:
            return _stored(unit, entry_id)

    def row_of(self, entry_id: EntryId) -> ActivityRow:
        """Return an entry as an activity, to fill the editor with."""
        with self.database.reading() as unit:
            stored = _stored(unit, entry_id)
            picks = unit.ledger.lot_picks()
        row = row_of(stored)
        lots = next((picks[one.id] for one in stored.legs if one.id in picks), ())
        return replace(row, lots=lots)


class _Write:
    """What the writing use cases share: names, positions, and the batch."""

    def __init__(self, unit: UnitOfWork, clock: Clock) -> None:
        self._unit = unit
        self._clock = clock
        self.preferences = read_preferences(unit.settings)
        self.registry = Registry(unit, self.preferences.base_currency)
        self.keeper = PositionKeeper(unit, self.registry, self.preferences)

    def booked(self, *rows: ActivityRow) -> NewEntry:
        named = [
            row if row.external_id else replace(row, external_id=f"{MANUAL}-{uuid4().hex}")
            for row in rows
        ]
        entry = book(named, self.registry, MANUAL)
        check_entry(entry, entry.kind)
        keys = [(leg.holding_id, leg.external_id) for leg in entry.legs]
        if self._unit.ledger.has_any_of(MANUAL, keys):
            raise RefusedError(f"the external id {entry.external_id!r} is taken")
        return entry

    def void(self, entry_id: EntryId, reason: str = "") -> NewEntry:
        stored = _stored(self._unit, entry_id)
        if stored.voided_by is not None:
            raise RefusedError(f"entry {entry_id} is void already")
        return _void(self._clock, entry_id, reason)

    def append(self, batch: NewBatch, entries: list[NewEntry]) -> Batch:
        return append(self._unit, self.registry, batch, entries, self.keeper)

    def undo(self, undone: Batch) -> Batch:
        ids = self._unit.ledger.entry_ids_of(undone.id)
        entries = [_void(self._clock, one, f"undo of batch {undone.id}") for one in ids]
        before = self._unit.ledger.head()
        batch = self._unit.ledger.append(
            NewBatch("undo", f"undo of {undone.label}", undoes=undone.id), entries
        )
        observed = self._unit.ledger.void_observations_of(undone.id, batch.id)
        prices = self._unit.prices.remove_batch(
            undone.id, by=batch.id, reason=f"undo of {undone.label}"
        )
        # Undoing an undo brings back what that one took out, observed balances among it.
        if prices or observed or undone.undoes is not None:
            self._upkeep().all()
        else:
            self._upkeep().after_entries(self._since(before))
        follow_fills(self._unit, self._since(before))
        return batch

    def _upkeep(self) -> "Upkeep":
        return upkeep(self._unit, self.registry, self.keeper)

    def _since(self, head: EntryId) -> list[EntryId]:
        """Return the entries that were written after one."""
        return [EntryId(one) for one in range(head + 1, self._unit.ledger.head() + 1)]

    def words(self, entry_id: EntryId) -> str:
        """Return what a stored entry says, for the audit trail."""
        return entry_words(_stored(self._unit, entry_id), self._unit.ledger.lot_picks())

    def note_entry(self, action: str, new: NewEntry, before: str = "", subject: str = "") -> None:
        """Put the newest entry into the audit trail, and the names that it brought."""
        newest = self._unit.ledger.head()
        stored = _stored(self._unit, newest)
        picked = {(leg.holding_id, leg.external_id): leg.picks for leg in new.legs}
        picks = {leg.id: picked[leg.holding_id, leg.external_id] for leg in stored.legs}
        note_names(self._unit, self.registry)
        after = entry_words(stored, picks)
        self._unit.audit.record(action, f"{subject}entry {newest}", before, after)

    def touched(self, entries: Iterable[NewEntry]) -> set[AssetId]:
        assets = {one.id: one.asset_id for one in self.registry.holdings()}
        result: set[AssetId] = set()
        for entry in entries:
            for leg in entry.legs:
                result.add(assets[leg.holding_id])
                if leg.counter_asset_id is not None:
                    result.add(leg.counter_asset_id)
        return result

    def touched_by_entries(self, ids: Iterable[EntryId]) -> set[AssetId]:
        """Return the assets of stored entries, and of those that voids among them bring back."""
        return self._unit.ledger.assets_of(list(ids))


def row_of(stored: StoredEntry) -> ActivityRow:
    """Return the activity that would book a stored entry."""
    leg = next(one for one in stored.legs if one.kind == stored.kind)
    arrival = next((one for one in stored.legs if one.kind == Kind.TRANSFER_IN), None)
    charge = next((one for one in stored.legs if one is not leg and one.kind == Kind.FEE), None)
    tax = next((one for one in stored.legs if one is not leg and one.kind == Kind.TAX), None)
    is_split = leg.kind == Kind.SPLIT
    is_money = leg.counter_symbol != "" and leg.unit_price is None and leg.amount is None
    size = abs(leg.quantity)
    if stored.kind in INCOME_KINDS | CHARGE_KINDS:
        size = leg.quantity * DIRECTION[stored.kind]  # below zero: it takes another back
    quantity = leg.counter_quantity if is_split else size
    return ActivityRow(
        at_us=to_us(stored.at),
        on=stored.on,
        account=leg.account,
        kind=stored.kind,
        symbol=leg.counter_symbol if is_money else leg.symbol,
        quantity=None if is_money or not quantity else quantity,
        price=leg.unit_price,
        currency=leg.symbol if is_money else leg.quote,
        fee=leg.fee if charge is None else -charge.quantity,
        amount=size if is_money else leg.amount,
        to_account=arrival.account if arrival and stored.kind == Kind.TRANSFER_OUT else "",
        note=stored.note,
        has_time=stored.at.time().isoformat() != "00:00:00",
        tax=None if tax is None else -tax.quantity,
    )


def _stored(unit: UnitOfWork, entry_id: EntryId) -> StoredEntry:
    found = unit.ledger.entries(EntryFilter(ids=(entry_id,), with_voided=True), limit=1)
    if not found:
        raise RefusedError(f"there is no entry {entry_id}")
    return found[0]


def _undoable(unit: UnitOfWork, batch_id: BatchId) -> Batch:
    found = next((one for one in unit.ledger.batches() if one.id == batch_id), None)
    if found is None:
        raise RefusedError(f"there is no batch {batch_id}")
    if found.is_undone:
        raise RefusedError(f"batch {batch_id} is undone already")
    return found


def _void(clock: Clock, entry_id: EntryId, reason: str) -> NewEntry:
    return NewEntry(
        at_us=to_us(clock.now()),
        on=clock.today(),
        kind=Kind.VOID,
        source=MANUAL,
        external_id=f"void-{uuid4().hex}",
        note=reason,
        voids=entry_id,
    )


def _quantities(
    results: dict[AssetId, AssetResult],
) -> dict[tuple[AccountId, AssetId], Decimal]:
    return {
        (account_id, asset_id): position.quantity
        for asset_id, result in results.items()
        for account_id, position in result.positions.items()
    }


def _lines(
    registry: Registry, before: dict[AssetId, AssetResult], after: dict[AssetId, AssetResult]
) -> Iterable[EffectLine]:
    names = {account.id: account.name for account in registry.accounts.values()}
    old, new = _quantities(before), _quantities(after)
    for account_id, asset_id in sorted(old.keys() | new.keys()):
        was, now = old.get((account_id, asset_id), ZERO), new.get((account_id, asset_id), ZERO)
        if was != now:
            symbol = registry.assets[asset_id].symbol
            yield EffectLine(names[account_id], symbol, was, now - was, now)


def _warnings(
    registry: Registry, before: dict[AssetId, AssetResult], after: dict[AssetId, AssetResult]
) -> Iterable[str]:
    names = {account.id: account for account in registry.accounts.values()}
    old = _quantities(before)
    for (account_id, asset_id), now in _quantities(after).items():
        account, asset = names[account_id], registry.assets[asset_id]
        may_be_short = asset.is_fiat or account.allows_short
        if now < 0 and not may_be_short and now < old.get((account_id, asset_id), ZERO):
            yield f"{account.name} would hold less than nothing of {asset.symbol}"


def _gains(
    results: dict[AssetId, AssetResult], entry_id: EntryId
) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    relieved = [
        one for result in results.values() for one in result.relieved if one.entry_id == entry_id
    ]
    if not relieved:
        return None, None, None
    return (
        add_known(one.gain for one in relieved),
        add_known(one.cost for one in relieved),
        add_known(one.proceeds for one in relieved),
    )
