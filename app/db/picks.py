"""Lots that a person picked for a sale, kept with the sale's leg: `leg id:quantity` by commas.

They are a column of the leg and no table of their own, so that the leg's digest covers them.
"""

from collections.abc import Sequence
from decimal import Decimal

from sqlalchemy import Connection

from app.db.columns import exact_text
from app.db.effect import dead_of
from app.domain.errors import RefusedError
from app.domain.ids import LegId

Picks = tuple[tuple[LegId, Decimal], ...]


def written(picks: Sequence[tuple[LegId, Decimal]], first_new_leg: int) -> str:
    """Return the text that is stored.

    Raises:
        RefusedError: a leg that is not in the ledger; the ids up to the newest are all there.
    """
    for leg_id, _ in picks:
        if not 1 <= leg_id < first_new_leg:
            raise RefusedError(f"there is no leg {leg_id} to pick a lot of")
    return ",".join(f"{leg_id}:{exact_text(quantity)}" for leg_id, quantity in picks)


def read(text: str) -> Picks:
    """Return picks from their text."""
    pairs = (part.split(":") for part in text.split(","))
    return tuple((LegId(int(leg_id)), Decimal(quantity)) for leg_id, quantity in pairs)


def lot_picks(connection: Connection) -> dict[LegId, Picks]:
    """Return sale leg → (leg that opened the lot, how much of it), of the legs in effect."""
    rows = connection.exec_driver_sql(
        "SELECT id, entry_id, picks FROM leg WHERE picks <> '' ORDER BY id"
    ).fetchall()
    dead = dead_of(connection) if rows else set()
    return {row[0]: read(row[2]) for row in rows if row[1] not in dead}
