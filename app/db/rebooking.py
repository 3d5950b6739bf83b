"""Reads entries as they would be written again, and takes single observations out of effect."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, text

from app.db import coverage
from app.db.bulk import id_list, id_value, insert_rows, is_sqlite, number, rows_of
from app.db.digests import VOID_COLUMNS, BatchDigest, void_digest
from app.db.effect import dead_of, undone_batches
from app.db.legs import LEG_NUMBERS
from app.db.picks import read
from app.domain.ids import AssetId, BatchId, EntryId, HoldingId, LegId, ObservationId
from app.domain.ledger import EntryCopy, NewEntry, NewLeg

Key = tuple[HoldingId, str, str]


def naming(
    connection: Connection, asset_id: AssetId, holding_ids: Iterable[HoldingId]
) -> list[EntryId]:
    """Return the entries in effect with a leg in one of some holdings, or that names an asset."""
    sql = (
        "SELECT DISTINCT entry_id FROM leg "
        f"WHERE holding_id IN {id_list(connection, 'holdings')} OR quote_id = :asset "
        "OR fee_asset_id = :asset OR counter_asset_id = :asset ORDER BY entry_id"
    )
    values = {"asset": asset_id, "holdings": id_value(connection, holding_ids)}
    dead = dead_of(connection)
    return [row[0] for row in rows_of(connection, sql, values) if row[0] not in dead]


def copies(connection: Connection, entry_ids: Iterable[EntryId]) -> list[EntryCopy]:
    """Return entries, in effect or not, as they would be written again, by id."""
    ids = id_value(connection, entry_ids)
    numbers = ", ".join(number(connection, name) for name in LEG_NUMBERS)
    legs: dict[EntryId, list[tuple[LegId, NewLeg]]] = defaultdict(list)
    for row in rows_of(
        connection,
        "SELECT entry_id, id, holding_id, kind, quote_id, fee_asset_id, counter_asset_id, "
        f"external_id, picks, {numbers} FROM leg "
        f"WHERE entry_id IN {id_list(connection, 'ids')} ORDER BY id",
        {"ids": ids},
    ):
        quantity, price, amount, fee, counter = (
            None if value is None else Decimal(value) for value in row[9:]
        )
        assert quantity is not None  # noqa: S101 - the column is never NULL
        leg = NewLeg(
            row[2], row[3], quantity, row[7], price, row[4], amount, fee, row[5], row[6], counter,
            read(row[8]) if row[8] else (),
        )  # fmt: skip
        legs[row[0]].append((row[1], leg))
    found: list[EntryCopy] = []
    for row in rows_of(
        connection,
        "SELECT id, at_us, on_date, kind, source, external_id, note, payload, fingerprint, "
        f"voids_entry_id FROM entry WHERE id IN {id_list(connection, 'ids')} ORDER BY id",
        {"ids": ids},
    ):
        on = date.fromisoformat(row[2]) if isinstance(row[2], str) else row[2]
        own = legs.get(row[0], [])
        entry = NewEntry(
            row[1], on, row[3], row[4], row[5], tuple(leg for _, leg in own), row[6], row[7],
            row[8], row[9],
        )  # fmt: skip
        found.append(EntryCopy(row[0], entry, tuple(leg_id for leg_id, _ in own)))
    return found


def revisions(
    connection: Connection, holding_ids: Iterable[HoldingId], external_ids: Iterable[str]
) -> dict[Key, int]:
    """Return the highest stored revision of legs of some holdings and external ids."""
    names = sorted(set(external_ids))
    listed = (
        "(SELECT value FROM json_each(:names))"
        if is_sqlite(connection)
        else "(SELECT unnest(CAST(:names AS text[])))"
    )
    values: dict[str, Any] = {
        "names": json.dumps(names) if is_sqlite(connection) else names,
        "holdings": id_value(connection, holding_ids),
    }
    sql = (
        "SELECT holding_id, source, external_id, MAX(revision) FROM leg "
        f"WHERE holding_id IN {id_list(connection, 'holdings')} AND external_id IN {listed} "
        "GROUP BY holding_id, source, external_id"
    )
    return {(row[0], row[1], row[2]): row[3] for row in rows_of(connection, sql, values)}


def sources_of(
    connection: Connection, holding_ids: Iterable[HoldingId]
) -> dict[HoldingId, set[str]]:
    """Return which sources booked something in holdings, in effect or not."""
    sql = (
        "SELECT DISTINCT holding_id, source FROM leg "
        f"WHERE holding_id IN {id_list(connection, 'holdings')}"
    )
    found: dict[HoldingId, set[str]] = defaultdict(set)
    for holding, source in rows_of(
        connection, sql, {"holdings": id_value(connection, holding_ids)}
    ):
        found[holding].add(source)
    return found


def void_observations(
    connection: Connection, ids: Iterable[ObservationId], by: BatchId, digest: BatchDigest
) -> int:
    """Take observations out of effect; return how many were in effect."""
    undone = id_value(connection, undone_batches(connection) - {by})
    found = connection.execute(
        text(
            f"SELECT id, holding_id FROM observation WHERE id IN {id_list(connection, 'ids')} "
            "AND NOT EXISTS (SELECT 1 FROM observation_void AS void "
            "WHERE observation_id = observation.id "
            f"AND void.batch_id NOT IN {id_list(connection, 'undone')}) ORDER BY id"
        ),
        {"ids": id_value(connection, ids), "undone": undone},
    ).fetchall()
    rows = [(row[0], by, void_digest((row[0], by))) for row in found]
    insert_rows(connection, "observation_void", (*VOID_COLUMNS, "digest"), rows)
    digest.add("observation_void", [row[2] for row in rows])
    coverage.recompute(connection, "observation", {row[1] for row in found})
    return len(rows)
