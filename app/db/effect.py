"""What is in effect: entries that no void names, batches that no undo takes out."""

from datetime import datetime

from sqlalchemy import Connection, text

from app.domain.ids import EntryId
from app.domain.ledger import dead_entries
from app.domain.times import to_us

ALWAYS_US = 2**62  # later than any time that can be stored


def until(known_on: datetime | None) -> int:
    """Return the last microsecond at which something known had to be recorded."""
    return ALWAYS_US if known_on is None else to_us(known_on)


def dead_of(connection: Connection, known_us: int = ALWAYS_US) -> set[EntryId]:
    """Return the entries out of effect, by the voids recorded up to a time."""
    if known_us >= ALWAYS_US:
        sql = "SELECT id, voids_entry_id FROM entry WHERE voids_entry_id IS NOT NULL"
        rows = connection.exec_driver_sql(sql).fetchall()
    else:
        rows = connection.execute(
            text(
                "SELECT entry.id, voids_entry_id FROM entry JOIN batch ON batch.id = batch_id "
                "WHERE voids_entry_id IS NOT NULL AND recorded_at <= :known"
            ),
            {"known": known_us},
        ).fetchall()
    return dead_entries((row[0], row[1]) for row in rows)


def undone_batches(connection: Connection, known_us: int = ALWAYS_US) -> set[int]:
    """Return the batches that an undo in effect has taken out; undoing an undo brings one back."""
    rows = connection.execute(
        text("SELECT id, undoes FROM batch WHERE undoes IS NOT NULL AND recorded_at <= :known"),
        {"known": known_us},
    ).fetchall()
    return {int(batch) for batch in dead_entries((row[0], row[1]) for row in rows)}
