"""The table of what is known of each holding's history: derived, and kept up with every append."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, text

from app.db.bulk import id_list, id_value
from app.db.effect import dead_of, undone_batches

Span = tuple[int, int]  # first and last, microseconds since 1970


def widen(connection: Connection, what: str, spans: dict[int, Span]) -> None:
    """Count new legs or observations in: they can only make a holding's span longer.

    `what`: leg or observation.
    """
    if not spans:
        return
    first, last = f"first_{what}_at", f"last_{what}_at"
    sql = (
        f"UPDATE coverage SET "
        f"{first} = CASE WHEN {first} IS NULL OR {first} > :first THEN :first ELSE {first} END, "
        f"{last} = CASE WHEN {last} IS NULL OR {last} < :last THEN :last ELSE {last} END "
        f"WHERE holding_id = :id"
    )
    connection.execute(text(sql), _parameters(spans))


def _parameters(
    spans: Mapping[int, Span | tuple[None, None]],
) -> list[dict[str, int | None]]:
    return [{"id": key, "first": span[0], "last": span[1]} for key, span in spans.items()]


def spans_of(
    connection: Connection, what: str, holding_ids: Iterable[int] | None = None
) -> dict[int, Span]:
    """Return the first and last time of what is in effect, by holding; `what` as above."""
    parameters: dict[str, object] = {}
    chosen = ""
    if holding_ids is not None:
        chosen = f"AND holding_id IN {id_list(connection, 'ids')}"
        parameters["ids"] = id_value(connection, holding_ids)
    if what == "leg":
        source = "leg JOIN entry ON entry.id = leg.entry_id"
        out = f"entry_id NOT IN {id_list(connection, 'out')}"
        parameters["out"] = id_value(connection, dead_of(connection))
    else:
        source = "observation"
        out = (
            "NOT EXISTS (SELECT 1 FROM observation_void AS void WHERE observation_id = "
            f"observation.id AND void.batch_id NOT IN {id_list(connection, 'out')})"
        )
        parameters["out"] = id_value(connection, undone_batches(connection))
    sql = (
        f"SELECT holding_id, MIN(at_us), MAX(at_us) FROM {source} "
        f"WHERE {out} {chosen} GROUP BY holding_id"
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(text(sql), parameters)}


def recompute(connection: Connection, what: str, holding_ids: Iterable[int]) -> None:
    """Derive the spans of some holdings anew: something of theirs was taken out or came back."""
    ids = set(holding_ids)
    if not ids:
        return
    spans: dict[int, Span | tuple[None, None]] = dict.fromkeys(ids, (None, None))
    spans.update(spans_of(connection, what, ids))
    sql = (
        f"UPDATE coverage SET first_{what}_at = :first, last_{what}_at = :last "
        f"WHERE holding_id = :id"
    )
    connection.execute(text(sql), _parameters(spans))


def differences(connection: Connection) -> list[int]:
    """Return the holdings whose stored spans are not those of a rebuild."""
    legs, observations = spans_of(connection, "leg"), spans_of(connection, "observation")
    nothing = (None, None)
    rows = connection.exec_driver_sql(
        "SELECT holding_id, first_leg_at, last_leg_at, first_observation_at, last_observation_at "
        "FROM coverage ORDER BY holding_id"
    )
    return [
        row[0]
        for row in rows
        if (row[1], row[2]) != legs.get(row[0], nothing)
        or (row[3], row[4]) != observations.get(row[0], nothing)
    ]
