"""How entries come into the ledger and out of effect, within one transaction."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from app.domain.activities import ActivityRow
from app.domain.booking import book
from app.domain.conservation import check_entry
from app.domain.errors import RefusedError
from app.domain.ids import AssetId, BatchId, EntryId
from app.domain.kinds import Kind
from app.domain.ledger import Batch, EntryFilter, NewBatch, NewEntry, StoredEntry
from app.domain.times import to_us
from app.ports.clock import Clock
from app.ports.storage import UnitOfWork
from app.services.following import append, follow_fills, upkeep
from app.services.positions import PositionKeeper
from app.services.preferences import read_preferences
from app.services.recording import entry_words, note_names
from app.services.registry import Registry

if TYPE_CHECKING:
    from app.services.valuation.upkeep import Upkeep

MANUAL = "manual"


class LedgerWrite:
    """What is known while one batch is written: names, positions, and the batch."""

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
        stored = stored_entry(self._unit, entry_id)
        if stored.voided_by is not None:
            raise RefusedError(f"entry {entry_id} is void already")
        return _void(self._clock, entry_id, reason)

    def append(self, batch: NewBatch, entries: list[NewEntry]) -> Batch:
        return append(self._unit, self.registry, batch, entries, self.keeper)

    def undo(self, undone: Batch) -> Batch:
        from app.services.identity.merging import copies_of

        ids = [*self._unit.ledger.entry_ids_of(undone.id), *copies_of(self._unit, undone.id)]
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
        return entry_words(stored_entry(self._unit, entry_id), self._unit.ledger.lot_picks())

    def note_entry(self, action: str, new: NewEntry, before: str = "", subject: str = "") -> None:
        """Put the newest entry into the audit trail, and the names that it brought."""
        newest = self._unit.ledger.head()
        stored = stored_entry(self._unit, newest)
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


def stored_entry(unit: UnitOfWork, entry_id: EntryId) -> StoredEntry:
    """Return an entry, void or not.

    Raises:
        RefusedError: there is none.
    """
    found = unit.ledger.entries(EntryFilter(ids=(entry_id,), with_voided=True), limit=1)
    if not found:
        raise RefusedError(f"there is no entry {entry_id}")
    return found[0]


def undoable(unit: UnitOfWork, batch_id: BatchId) -> Batch:
    """Return a batch that can be taken out of effect.

    Raises:
        RefusedError: it is unknown, or undone already.
    """
    found = next((one for one in unit.ledger.batches() if one.id == batch_id), None)
    if found is None:
        raise RefusedError(f"there is no batch {batch_id}")
    if found.is_undone:
        raise RefusedError(f"batch {batch_id} is undone already")
    if found.origin in {"merge", "unmerge"}:
        raise RefusedError(
            f"batch {batch_id} is a part of merging two assets",
            "take the merge back: coffer assets merges, coffer assets unmerge",
        )
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
