"""The ledger's use cases: show entries, add, edit and void them, undo a batch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.activities import ActivityRow
from app.domain.errors import CofferError
from app.domain.ids import BatchId, EntryId
from app.domain.ledger import (
    Batch,
    CashFlows,
    EntryFilter,
    EntryPlace,
    EntrySlice,
    NewBatch,
    StoredEntry,
)
from app.domain.restated import Restatement
from app.domain.unbooking import row_of
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork
from app.services.changes import ALL_TOPICS, Changes, Topic
from app.services.following import refuse_edit
from app.services.ledger_effect import Effect, gains_of, lines_of, warnings_of
from app.services.ledger_writing import MANUAL, LedgerWrite, stored_entry, undoable
from app.services.recording import what_of
from app.services.registry import Registry
from app.services.restatement import PastWatch
from app.services.scopes import PORTFOLIO, is_picked, positions_in

UNDOABLE = frozenset({"manual", "import", "void"})
_ENTRY_TOPICS = frozenset({Topic.LEDGER, Topic.ACCOUNTS})


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a write did."""

    changes: Changes
    batch_id: BatchId | None
    label: str
    entry_id: EntryId | None = None


@dataclass(frozen=True, slots=True)
class LedgerService:
    """Appends to the ledger. The entry editor and the Activity view go through here."""

    database: Database
    clock: Clock
    opened_after: BatchId  # what came later was done in this session

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
            write = LedgerWrite(unit, self.clock)
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
            write = LedgerWrite(unit, self.clock)
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
            write = LedgerWrite(unit, self.clock)
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
                tuple(warnings_of(write.registry, before, after)),
                tuple(lines_of(write.registry, before, after)),
                *gains_of(after, newest),
                base_currency=base,
                restated=watch.restated(),
            )

    def restated_by_void(self, entry_id: EntryId) -> Restatement:
        """Return which months `void` would move. It is written, looked at and rolled back.

        Raises:
            RefusedError: there is no such entry, or it is void already.
        """
        with self.database.writing() as unit:
            watch, write = PastWatch(unit), LedgerWrite(unit, self.clock)
            write.append(NewBatch("void", "preview"), [write.void(entry_id)])
            return watch.restated()

    def restated_by_undo(self, batch_id: BatchId) -> Restatement:
        """Return which months `undo` would move. It is written, looked at and rolled back.

        Raises:
            RefusedError: the batch is unknown or undone already.
        """
        with self.database.writing() as unit:
            watch, write = PastWatch(unit), LedgerWrite(unit, self.clock)
            write.undo(undoable(unit, batch_id))
            return watch.restated()

    def void(self, entry_id: EntryId, *, reason: str = "") -> Recorded:
        """Take an entry out of effect by a new one that names it; both stay.

        Raises:
            RefusedError: there is no such entry, or it is void already.
        """
        with self.database.writing() as unit:
            write = LedgerWrite(unit, self.clock)
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
            write = LedgerWrite(unit, self.clock)
            for batch_id in reversed(batch_ids):
                undone = undoable(unit, batch_id)
                batch = write.undo(undone)
                unit.audit.record("batch undone", f"batch {undone.id}", what_of(undone), "")
            if also is not None:
                also(unit)
            unit.commit()
            return Recorded(Changes(ALL_TOPICS), batch.id, undone.label)

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
            return stored_entry(unit, entry_id)

    def row_of(self, entry_id: EntryId) -> ActivityRow:
        """Return an entry as an activity, to fill the editor with."""
        with self.database.reading() as unit:
            stored = stored_entry(unit, entry_id)
            picks = unit.ledger.lot_picks()
        row = row_of(stored)
        lots = next((picks[one.id] for one in stored.legs if one.id in picks), ())
        return replace(row, lots=lots)
