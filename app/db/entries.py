"""Reads entries as people see them: filtered, paged, with legs, voids and links."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, text

from app.db.bulk import id_list, id_value, is_sqlite, number
from app.db.digests import check_text
from app.db.effect import dead_of, until
from app.db.legs import LEG_NUMBERS
from app.db.links import links
from app.domain.errors import DatabaseDamagedError, RefusedError
from app.domain.ids import BatchId, EntryId, HoldingId, LegId
from app.domain.ledger import EntryFilter, StoredEntry, StoredLeg
from app.domain.times import from_us


@dataclass(frozen=True, slots=True)
class Where:
    """The condition of a filter, and its parameters."""

    sql: str
    parameters: dict[str, Any]


def entries(
    connection: Connection, what: EntryFilter, limit: int, offset: int
) -> list[StoredEntry]:
    """Return a page of entries, by time and then id."""
    where = _where(connection, what)
    way = "DESC" if what.newest_first else "ASC"
    sql = (
        f"SELECT entry.id, batch_id, recorded_at, at_us, on_date, kind, source, external_id, "
        f"note, payload, voids_entry_id FROM entry JOIN batch ON batch.id = batch_id "
        f"WHERE {where.sql} ORDER BY at_us {way}, entry.id {way} LIMIT :limit OFFSET :offset"
    )
    parameters = {**where.parameters, "limit": max(limit, 0), "offset": max(offset, 0)}
    rows = list(connection.execute(text(sql), parameters).fetchall())
    ids = [row[0] for row in rows]
    try:
        return _stored(connection, what, rows, ids)
    except (ArithmeticError, ValueError, TypeError) as error:
        place = str(connection.get_execution_options().get("place", ""))
        raise DatabaseDamagedError(
            place, "a row of the ledger cannot be read", "verify names it"
        ) from error


def count(connection: Connection, what: EntryFilter) -> int:
    """Return how many entries a filter lets through."""
    where = _where(connection, what)
    sql = f"SELECT COUNT(*) FROM entry JOIN batch ON batch.id = batch_id WHERE {where.sql}"
    found: int = connection.execute(text(sql), where.parameters).scalar_one()
    return found


def _stored(
    connection: Connection, what: EntryFilter, rows: list[Any], ids: list[EntryId]
) -> list[StoredEntry]:
    known_us = until(what.known_on)
    legs = _legs_of(connection, ids)
    voided_by = _voids_of(connection, ids, known_us)
    linked = _linked(connection, what, legs)
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
    connection: Connection, what: EntryFilter, legs: dict[EntryId, list[StoredLeg]]
) -> dict[EntryId, set[EntryId]]:
    """Return the entries that those shown are linked with."""
    entry_of = {leg.id: entry for entry, found in legs.items() for leg in found}
    pairs = [
        (link.out_leg_id, link.in_leg_id)
        for link in links(connection, what.known_on)
        if link.out_leg_id in entry_of or link.in_leg_id in entry_of
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


def _where(connection: Connection, what: EntryFilter) -> Where:
    known_us = until(what.known_on)
    conditions, parameters = ["recorded_at <= :known"], {"known": known_us}
    found: dict[str, Any] = dict(parameters)
    if not what.with_voided:
        conditions.append("voids_entry_id IS NULL")
        dead = dead_of(connection, known_us)
        if dead:
            conditions.append(f"entry.id NOT IN {id_list(connection, 'dead')}")
            found["dead"] = id_value(connection, dead)
    if what.ids:
        conditions.append(f"entry.id IN {id_list(connection, 'ids')}")
        found["ids"] = id_value(connection, what.ids)
    if what.batch_id is not None:
        conditions.append("batch_id = :batch")
        found["batch"] = what.batch_id
    if what.first_day is not None:
        conditions.append("on_date >= :first_day")
        found["first_day"] = _day(connection, what.first_day)
    if what.last_day is not None:
        conditions.append("on_date <= :last_day")
        found["last_day"] = _day(connection, what.last_day)
    if what.kinds:
        names = [f"kind_{place}" for place in range(len(what.kinds))]
        conditions.append(f"kind IN ({', '.join(f':{name}' for name in names)})")
        found.update(zip(names, (str(kind) for kind in sorted(what.kinds)), strict=True))
    for condition, own in (_of_holdings(connection, what), _of_text(connection, what)):
        if condition:
            conditions.append(condition)
            found.update(own)
    return Where(" AND ".join(conditions), found)


def _day(connection: Connection, on: date) -> Any:
    return on.isoformat() if is_sqlite(connection) else on


def _of_holdings(connection: Connection, what: EntryFilter) -> tuple[str, dict[str, Any]]:
    """Return the condition that an entry has a leg on a holding, account or asset."""
    chosen: dict[str, Any] = {}
    parts = []
    if what.holding_id is not None:
        parts.append("holding.id = :holding")
        chosen["holding"] = what.holding_id
    if what.holding_ids is not None:
        parts.append(f"holding.id IN {id_list(connection, 'inside')}")
        chosen["inside"] = id_value(connection, sorted(what.holding_ids))
    if what.account_id is not None:
        parts.append("holding.account_id = :account")
        chosen["account"] = what.account_id
    if what.asset_id is not None:
        parts.append("(holding.asset_id = :asset OR leg.counter_asset_id = :asset)")
        chosen["asset"] = what.asset_id
    if not parts:
        return "", {}
    return (
        "entry.id IN (SELECT leg.entry_id FROM leg JOIN holding ON holding.id = leg.holding_id "
        f"WHERE {' AND '.join(parts)})"
    ), chosen


def _of_text(connection: Connection, what: EntryFilter) -> tuple[str, dict[str, Any]]:
    """Return the condition that a text is in note, external id, symbol or account, in any case."""
    written = what.text.strip()
    if not written:
        return "", {}
    try:
        check_text(written)
    except RefusedError:  # what cannot be stored is in no entry
        return "1 = 0", {}
    wanted = written.casefold()
    rows = connection.exec_driver_sql(
        "SELECT holding.id, symbol, account.name FROM holding JOIN asset ON asset.id = asset_id "
        "JOIN account ON account.id = account_id"
    )
    holdings = [row[0] for row in rows if any(wanted in value.casefold() for value in row[1:])]
    names = ("entry.note", "entry.external_id", "leg.external_id")
    if is_sqlite(connection):
        note, external, own = (f"instr(fold({name}), :wanted) > 0" for name in names)
    else:
        note, external, own = (f"{name} ~ :wanted" for name in names)
        wanted = any_case(written)
    return (
        f"({note} OR {external} OR entry.id IN (SELECT leg.entry_id FROM leg "
        f"WHERE {own} OR leg.holding_id IN {id_list(connection, 'holdings')}))"
    ), {"wanted": wanted, "holdings": id_value(connection, holdings)}


def any_case(text: str) -> str:
    """Return a PostgreSQL pattern of a text in any case: lower() there knows the locale's alone."""
    return "".join(
        f"[{''.join(sorted({one, *one.lower()[:1], *one.upper()[:1]}))}]"
        if one.isalnum()
        else f"\\{one}"
        if one.isascii() and one.isprintable()
        else one
        for one in text
    )
