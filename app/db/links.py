"""Links between legs: made and removed without touching a row of the ledger."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, text

from app.db.bulk import id_list, id_value, insert_rows, next_id, pages
from app.db.digests import check_text
from app.db.effect import dead_of, until
from app.domain.errors import UnknownNameError
from app.domain.ids import LegId, LinkId
from app.domain.ledger import Link
from app.domain.times import from_us

COLUMNS = ("id", "kind", "out_leg_id", "in_leg_id", "made_at", "made_by")


def links(
    connection: Connection, known_on: datetime | None, *, legs: Iterable[int] | None = None
) -> list[Link]:
    """Return the links in effect between legs in effect, in order of their ids.

    `legs`: those alone that begin or end at one of these.
    """
    known_us = until(known_on)
    own = ""
    parameters: dict[str, Any] = {"known": known_us}
    if legs is not None:
        listed = id_list(connection, "legs")
        own = f"AND (out_leg_id IN {listed} OR in_leg_id IN {listed}) "
        parameters["legs"] = id_value(connection, legs)
    sql = (
        "SELECT link.id, link.kind, out_leg_id, in_leg_id, going.external_id, "
        "coming.external_id, made_at, made_by, going.entry_id, coming.entry_id FROM link "
        "JOIN leg AS going ON going.id = out_leg_id "
        "JOIN leg AS coming ON coming.id = in_leg_id "
        "WHERE made_at <= :known AND (removed_at IS NULL OR removed_at > :known) "
        f"{own}ORDER BY link.id"
    )
    dead = dead_of(connection, known_us)
    return [
        Link(row[0], row[1], row[2], row[3], row[4], row[5], from_us(row[6]), row[7])
        for rows in pages(connection, sql, parameters)
        for row in rows
        if row[8] not in dead and row[9] not in dead
    ]


def add(
    connection: Connection,
    pairs: Sequence[tuple[LegId, LegId]],
    kind: str,
    made_by: str,
    now_us: int,
) -> None:
    """Store links from (out leg, in leg).

    Raises:
        RefusedError: a leg does not exist.
    """
    check_text(kind, made_by)
    first = next_id(connection, "link")
    rows = [
        (own_id, kind, going, coming, now_us, made_by)
        for own_id, (going, coming) in enumerate(pairs, first)
    ]
    insert_rows(connection, "link", COLUMNS, rows)


def remove(connection: Connection, link_id: LinkId, now_us: int) -> None:
    """Take a link out of effect from now on; it stays stored.

    Raises:
        UnknownNameError: there is no such link, or it was removed before.
    """
    done = connection.execute(
        text("UPDATE link SET removed_at = :now WHERE id = :id AND removed_at IS NULL"),
        {"now": now_us, "id": link_id},
    )
    if not done.rowcount:
        raise UnknownNameError("link", str(link_id))
