"""Reads batches with their seals."""

from sqlalchemy import Connection, text

from app.db.effect import undone_batches
from app.db.sealing import Seals
from app.domain.ids import BatchId
from app.domain.ledger import Batch
from app.domain.times import from_us

_SQL = (
    "SELECT batch.id, recorded_at, origin, label, file_digest, undoes, entries, observations, "
    "prices, previous_digest, digest FROM batch LEFT JOIN batch_seal ON batch_id = batch.id "
    "ORDER BY batch.id DESC"
)


def batches(connection: Connection, seals: Seals, limit: int | None) -> list[Batch]:
    """Return the batches, newest first; those of the present unit have no digest yet."""
    undone = undone_batches(connection)
    sql, parameters = (_SQL, {}) if limit is None else (f"{_SQL} LIMIT :limit", {"limit": limit})
    found = []
    for row in connection.execute(text(sql), parameters).fetchall():
        counts = row[6:9]
        now = seals.counts(row[0])
        if now is not None:
            counts = (now.counts["entry"], now.counts["observation"], now.prices)
        entries, observations, prices = (count or 0 for count in counts)
        found.append(
            Batch(
                BatchId(row[0]), from_us(row[1]), row[2], row[3], row[4], row[5], entries,
                observations, prices, row[9] or "", row[10] or "", row[0] in undone,
            )
        )  # fmt: skip
    return found
