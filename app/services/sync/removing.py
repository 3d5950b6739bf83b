"""Takes a connection's traces away, and its data out of effect."""

from dataclasses import replace

from app.domain.ids import EntryId
from app.domain.ledger import Batch, NewBatch
from app.domain.sync.records import (
    ConnectedAccount,
    Connection,
    Cursor,
    Evidence,
    PendingRow,
    Question,
    SyncRun,
)
from app.ports.clock import Clock
from app.ports.storage import UnitOfWork
from app.services.following import follow_fills, upkeep
from app.services.identity.merging import copies_of
from app.services.reconcile import change_openings, openings_in_effect
from app.services.sync.checkpoint import void_of
from app.services.sync.context import mark_of


def undo_batches(unit: UnitOfWork, clock: Clock, connection: Connection) -> int:
    """Undo every batch of a connection, the newest first; return how many. The caller commits.

    Openings that rested on its balances go, too.
    """
    mark = mark_of(connection)
    own = [one for one in unit.ledger.batches() if one.file_digest == mark and not one.is_undone]
    if not own:
        return 0
    head = unit.ledger.head()
    for batch in own:
        _undo(unit, batch)
    accounts = {
        one.account_id for one in unit.records(ConnectedAccount).where(connection_id=connection.id)
    }
    observed = {one.holding_id for one in unit.ledger.observations()}
    holdings = {
        one.id
        for one in unit.catalogue.holdings()
        if one.account_id in accounts and one.id not in observed
    }
    openings = {
        own_id: one for own_id, one in openings_in_effect(unit).items() if own_id in holdings
    }
    change_openings(unit, clock, openings, {})
    upkeep(unit).all()
    follow_fills(unit, [EntryId(one) for one in range(head + 1, unit.ledger.head() + 1)])
    return len(own)


def forget(unit: UnitOfWork, connection_id: int) -> None:
    """Take out everything that is kept beside the ledger of a connection, and itself."""
    for kind in (Question, Evidence, SyncRun, PendingRow, Cursor, ConnectedAccount):
        unit.records(kind).remove(connection_id=connection_id)
    unit.records(Connection).remove(id=connection_id)


def read_anew(unit: UnitOfWork, connection_id: int) -> None:
    """Let the next run read all histories from the beginning; what is there is known."""
    for one in unit.records(Cursor).where(connection_id=connection_id):
        if not one.stream.startswith("#"):
            unit.records(Cursor).put(replace(one, cursor=""))


def _undo(unit: UnitOfWork, batch: Batch) -> None:
    label = f"undo of {batch.label}"
    ids = [*unit.ledger.entry_ids_of(batch.id), *copies_of(unit, batch.id)]
    voids = [void_of(unit, one, label) for one in ids]
    undo = unit.ledger.append(NewBatch("undo", label, undoes=batch.id), voids)
    unit.ledger.void_observations_of(batch.id, undo.id)
    unit.prices.remove_batch(batch.id, by=undo.id, reason=label)
