"""Reads entries as people see them: filtered, paged, with legs, voids and links."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, text

from app.db.bulk import id_list, id_value, is_sqlite, number
from app.db.effect import dead_of, until
from app.db.entry_filter import where_of
from app.db.legs import LEG_NUMBERS
from app.db.links import links
from app.domain.errors import DatabaseDamagedError
from app.domain.ids import BatchId, EntryId, HoldingId, LegId
from app.domain.ledger import (
    CashFlows,
    EntryFilter,
    EntryPlace,
    EntrySlice,
    StoredEntry,
    StoredLeg,
)
from app.domain.numbers import ZERO
from app.domain.times import from_us

_COLUMNS = (
    "entry.id, batch_id, recorded_at, at_us, on_date, kind, source, external_id, note, payload, "
    "voids_entry_id"
)
_ENTRIES = "entry JOIN batch ON batch.id = batch_id"


def entries(
    connection: Connection, what: EntryFilter, limit: int, offset: int
) -> list[StoredEntry]:
    """Return a page of entries, by time and then id."""
    where = where_of(connection, what)
    way = "DESC" if what.newest_first else "ASC"
    sql = (
        f"SELECT {_COLUMNS} FROM {_ENTRIES} "
        f"WHERE {where.sql} ORDER BY at_us {way}, entry.id {way} LIMIT :limit OFFSET :offset"
    )
    parameters = {**where.parameters, "limit": max(limit, 0), "offset": max(offset, 0)}
    rows = list(connection.execute(text(sql), parameters).fetchall())
    return _read(connection, what.known_on, rows)


def by_ids(connection: Connection, ids: Sequence[EntryId]) -> list[StoredEntry]:
    """Return entries by their ids, in this order; those that do not exist are left out."""
    sql = f"SELECT {_COLUMNS} FROM {_ENTRIES} WHERE entry.id IN {id_list(connection, 'ids')}"
    rows = connection.execute(text(sql), {"ids": id_value(connection, ids)}).fetchall()
    found = {row[0]: row for row in rows}
    return _read(connection, None, [found[number] for number in ids if number in found])


def count(connection: Connection, what: EntryFilter) -> int:
    """Return how many entries a filter lets through."""
    if what.is_whole:
        whole: int = connection.exec_driver_sql("SELECT COUNT(*) FROM entry").scalar_one()
        if what.with_voided:
            return whole
        rows = connection.exec_driver_sql("SELECT id FROM entry WHERE voids_entry_id IS NOT NULL")
        return whole - len({row[0] for row in rows} | dead_of(connection))
    where = where_of(connection, what)
    sql = f"SELECT COUNT(*) FROM {where.source} WHERE {where.sql}"
    found: int = connection.execute(text(sql), where.parameters).scalar_one()
    return found


def cash_of(connection: Connection, ids: Sequence[EntryId]) -> dict[str, CashFlows]:
    """Return what entries in effect brought into money and took out of it, by currency."""
    alive = set(ids) - dead_of(connection)
    sql = (
        f"SELECT asset.symbol, {number(connection, 'leg.quantity')} FROM leg "
        "JOIN holding ON holding.id = leg.holding_id JOIN asset ON asset.id = holding.asset_id "
        f"WHERE asset.type = 'fiat' AND leg.entry_id IN {id_list(connection, 'ids')}"
    )
    found: dict[str, CashFlows] = {}
    for symbol, text_of in connection.execute(text(sql), {"ids": id_value(connection, alive)}):
        quantity, (came, went) = Decimal(text_of), found.get(symbol, (ZERO, ZERO))
        found[symbol] = (came + quantity, went) if quantity > 0 else (came, went - quantity)
    return found


def walk(
    connection: Connection, what: EntryFilter, after: EntryPlace | None, span: int
) -> EntrySlice:
    """Return which of the next `span` entries a filter lets through, in the filter's order."""
    where = where_of(connection, what, in_order=True)
    way, beyond = ("DESC", "<") if what.newest_first else ("ASC", ">")
    until_there = ">=" if what.newest_first else "<="
    parameters = dict(where.parameters)
    start = ""
    if after is not None:
        start = f"(at_us, entry.id) {beyond} (:after_us, :after_id)"
        parameters |= {"after_us": after[0], "after_id": after[1]}
    sql = (
        f"SELECT at_us, id FROM entry {f'WHERE {start}' if start else ''} "
        f"ORDER BY at_us {way}, id {way} LIMIT 1 OFFSET :skipped"
    )
    place: dict[str, Any] = {"skipped": max(span, 1) - 1}
    if after is not None:
        place |= {"after_us": after[0], "after_id": after[1]}
    last = connection.execute(text(sql), place).first()
    conditions = [where.sql, start]
    if last is not None:
        conditions.append(f"(at_us, entry.id) {until_there} (:end_us, :end_id)")
        parameters |= {"end_us": last[0], "end_id": last[1]}
    # As one text: fetched row by row, thirty thousand ids would fight for the interpreter's lock
    # with the window. SQLite puts them together in the order of the inner query.
    listed = "group_concat(id)" if is_sqlite(connection) else "string_agg(id::text, ',')"
    sql = (
        f"SELECT {listed} FROM (SELECT entry.id AS id FROM {where.source} "
        f"WHERE {' AND '.join(filter(None, conditions))} "
        f"ORDER BY at_us {way}, entry.id {way}) AS found"
    )
    ids = connection.execute(text(sql), parameters).scalar_one()
    end = None if last is None else (int(last[0]), int(last[1]))
    return EntrySlice(tuple(map(EntryId, map(int, ids.split(",")))) if ids else (), end)


def _read(connection: Connection, known_on: datetime | None, rows: list[Any]) -> list[StoredEntry]:
    try:
        return _stored(connection, known_on, rows)
    except (ArithmeticError, ValueError, TypeError) as error:
        place = str(connection.get_execution_options().get("place", ""))
        raise DatabaseDamagedError(
            place, "a row of the ledger cannot be read", "verify names it"
        ) from error


def _stored(
    connection: Connection, known_on: datetime | None, rows: list[Any]
) -> list[StoredEntry]:
    ids = [row[0] for row in rows]
    legs = _legs_of(connection, ids)
    voided_by = _voids_of(connection, ids, until(known_on))
    linked = _linked(connection, known_on, legs)
    return [
        StoredEntry(
            id=row[0], batch_id=BatchId(row[1]), recorded_at=from_us(row[2]), at=from_us(row[3]),
            on=date.fromisoformat(row[4]) if isinstance(row[4], str) else row[4],
            kind=row[5], source=row[6], external_id=row[7], note=row[8], payload=row[9],
            voids=row[10], voided_by=voided_by.get(row[0]), legs=tuple(legs.get(row[0], ())),
            linked_entries=tuple(sorted(linked.get(row[0], ()))),
        )
        for row in rows
    ]  # fmt: skip


def _legs_of(connection: Connection, ids: list[EntryId]) -> dict[EntryId, list[StoredLeg]]:
    numbers = ", ".join(number(connection, f"leg.{name}") for name in LEG_NUMBERS)
    sql = (
        f"SELECT leg.entry_id, leg.id, leg.holding_id, account.name, asset.symbol, leg.kind, "
        f"quote.symbol, fee_asset.symbol, counter.symbol, leg.external_id, {numbers} FROM leg "
        f"JOIN holding ON holding.id = leg.holding_id JOIN account ON account.id = account_id "
        f"JOIN asset ON asset.id = holding.asset_id "
        f"LEFT JOIN asset AS quote ON quote.id = leg.quote_id "
        f"LEFT JOIN asset AS fee_asset ON fee_asset.id = leg.fee_asset_id "
        f"LEFT JOIN asset AS counter ON counter.id = leg.counter_asset_id "
        f"WHERE leg.entry_id IN {id_list(connection, 'ids')} ORDER BY leg.id"
    )
    found: dict[EntryId, list[StoredLeg]] = {}
    for row in connection.execute(text(sql), {"ids": id_value(connection, ids)}):
        quantity, price, amount, fee, counter = (
            None if value is None else Decimal(value) for value in row[10:]
        )
        if quantity is None:
            raise ValueError("a leg without quantity")
        found.setdefault(row[0], []).append(
            StoredLeg(
                id=LegId(row[1]), holding_id=HoldingId(row[2]), account=row[3], symbol=row[4],
                kind=row[5], quantity=quantity, unit_price=price, quote=row[6] or "",
                amount=amount, fee=fee, fee_symbol=row[7] or "", counter_symbol=row[8] or "",
                external_id=row[9], counter_quantity=counter,
            )
        )  # fmt: skip
    return found


def _voids_of(connection: Connection, ids: list[EntryId], known_us: int) -> dict[EntryId, EntryId]:
    """Return the void in effect of each entry that has one; the newest of several."""
    rows = connection.execute(
        text(
            "SELECT voids_entry_id, entry.id FROM entry JOIN batch ON batch.id = batch_id "
            f"WHERE voids_entry_id IN {id_list(connection, 'ids')} AND recorded_at <= :known "
            "ORDER BY entry.id"
        ),
        {"ids": id_value(connection, ids), "known": known_us},
    ).fetchall()
    dead = dead_of(connection, known_us) if rows else set()
    return {row[0]: row[1] for row in rows if row[1] not in dead}


def _linked(
    connection: Connection, known_on: datetime | None, legs: dict[EntryId, list[StoredLeg]]
) -> dict[EntryId, set[EntryId]]:
    """Return the entries that those shown are linked with."""
    entry_of = {leg.id: entry for entry, found in legs.items() for leg in found}
    pairs = [
        (link.out_leg_id, link.in_leg_id) for link in links(connection, known_on, legs=entry_of)
    ]
    others = {leg for pair in pairs for leg in pair} - entry_of.keys()
    sql = f"SELECT id, entry_id FROM leg WHERE id IN {id_list(connection, 'ids')}"
    if others:
        rows = connection.execute(text(sql), {"ids": id_value(connection, others)})
        entry_of |= {row[0]: row[1] for row in rows}
    found: dict[EntryId, set[EntryId]] = {}
    for going, coming in pairs:
        one, other = entry_of[going], entry_of[coming]
        if one != other:
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return found
