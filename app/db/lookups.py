"""Small questions about the ledger that services ask beside its legs."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection, text

from app.db.bulk import id_list, id_value
from app.db.legs import ordinal
from app.domain.ids import AssetId, EntryId, HoldingId


def last_days(connection: Connection) -> dict[HoldingId, date]:
    """Return the day of each holding's newest leg."""
    rows = connection.execute(
        text(
            "SELECT leg.holding_id, MAX(entry.on_date) FROM leg "
            "JOIN entry ON entry.id = leg.entry_id GROUP BY leg.holding_id"
        )
    )
    return {HoldingId(row[0]): date.fromordinal(ordinal(row[1])) for row in rows}


def assets_of(connection: Connection, entry_ids: Sequence[EntryId]) -> set[AssetId]:
    """Return the assets of the legs of entries, and of the entries that they void, in turn."""
    found: set[AssetId] = set()
    waiting = set(entry_ids)
    seen: set[EntryId] = set()
    while waiting:
        seen |= waiting
        values = {"ids": id_value(connection, waiting)}
        chosen = id_list(connection, "ids")
        for row in connection.execute(
            text(
                "SELECT DISTINCT holding.asset_id, leg.counter_asset_id FROM leg "
                "JOIN holding ON holding.id = leg.holding_id "
                f"WHERE leg.entry_id IN {chosen}"
            ),
            values,
        ):
            found |= {AssetId(one) for one in row if one is not None}
        named = connection.execute(
            text(
                "SELECT voids_entry_id FROM entry "
                f"WHERE voids_entry_id IS NOT NULL AND id IN {chosen}"
            ),
            values,
        )
        waiting = {EntryId(row[0]) for row in named} - seen
    return found
