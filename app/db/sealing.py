"""Seals: a batch's place in the digest chain, written once its unit of work commits.

A batch takes entries, observations, voids and prices while its unit is open; so its digest can only
be told at the end. A sealed batch takes nothing more.
"""

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from app.db.bulk import insert_rows
from app.db.digests import BatchDigest
from app.domain.errors import RefusedError

SEAL_COLUMNS = (
    "batch_id", "entries", "legs", "observations", "observation_voids", "prices",
    "previous_digest", "digest",
)  # fmt: skip


@dataclass
class OpenBatch:
    """A batch of the present unit."""

    row: tuple[Any, ...]  # in the order of BATCH_COLUMNS
    digest: BatchDigest = field(default_factory=BatchDigest)


class Seals:
    """The batches of one unit that are still open."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._open: dict[int, OpenBatch] = {}

    def start(self, row: tuple[Any, ...]) -> BatchDigest:
        """Open a batch; its columns in the order of BATCH_COLUMNS."""
        batch = self._open[row[0]] = OpenBatch(row)
        return batch.digest

    def of(self, batch_id: int) -> BatchDigest:
        """Return the running digest of an open batch.

        Raises:
            RefusedError: the batch was committed before; it takes nothing more.
        """
        if batch_id not in self._open:
            raise RefusedError(f"batch {batch_id} is closed", "append a batch of its own")
        return self._open[batch_id].digest

    def count_prices(self, batch_id: int, prices: int) -> None:
        """Count prices that came with a batch, if it is still open."""
        if batch_id in self._open:
            self._open[batch_id].digest.prices += prices

    def counts(self, batch_id: int) -> BatchDigest | None:
        """Return what an open batch holds so far; None for a sealed one."""
        batch = self._open.get(batch_id)
        return None if batch is None else batch.digest

    def close_all(self) -> None:
        """Write the seals of all open batches, each chained to the one before."""
        if not self._open:
            return
        previous = self._connection.exec_driver_sql(
            "SELECT digest FROM batch_seal ORDER BY batch_id DESC LIMIT 1"
        ).scalar()
        last: str = previous or ""
        rows = []
        for batch_id, batch in sorted(self._open.items()):
            digest = batch.digest.digest(batch.row, last)
            counts = [batch.digest.counts[kind] for kind in BatchDigest.KINDS]
            rows.append((batch_id, *counts, batch.digest.prices, last, digest))
            last = digest
        insert_rows(self._connection, "batch_seal", SEAL_COLUMNS, rows)
        self._open.clear()
