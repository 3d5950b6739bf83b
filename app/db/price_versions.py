"""Prices as known on a time: what the table of prices held then, told by the history of edits.

A key's value then is what its earliest later edit found, and the present one where none came
later; nothing, where what was found, or is there, was recorded later itself. An edit belongs to
its batch, so prices and ledger know the same batches at every time.
"""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, text

from app.domain.times import to_us

KEY = "asset_id, quote_id, at_us, granularity"
LATE = "(SELECT id FROM batch WHERE recorded_at > :known)"
VERSION = (
    f"(SELECT {KEY}, value, source FROM price WHERE batch_id NOT IN {LATE} "
    f"AND ({KEY}) NOT IN (SELECT {KEY} FROM price_edit WHERE batch_id IN {LATE}) "
    f"UNION ALL SELECT {KEY}, old, old_source FROM price_edit "
    f"WHERE id IN (SELECT MIN(id) FROM price_edit WHERE batch_id IN {LATE} GROUP BY {KEY}) "
    f"AND old IS NOT NULL AND old_batch_id NOT IN {LATE}) AS price"
)
PRESENT = "price"


def version(connection: Connection, known_on: datetime | None) -> tuple[str, dict[str, Any]]:
    """Return what stands for the table `price` in a FROM, and the parameters that it needs.

    The table itself where no later batch touched prices, so that its index serves.
    """
    if known_on is None:
        return PRESENT, {}
    parameters = {"known": to_us(known_on)}
    is_later = connection.execute(
        text(
            f"SELECT EXISTS (SELECT 1 FROM price_edit WHERE batch_id IN {LATE}) "
            "OR EXISTS (SELECT 1 FROM batch LEFT JOIN batch_seal ON batch_id = batch.id "
            "WHERE recorded_at > :known AND (prices > 0 OR prices IS NULL))"  # unsealed: open yet
        ),
        parameters,
    ).scalar_one()
    return (VERSION, parameters) if is_later else (PRESENT, {})
