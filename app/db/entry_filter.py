"""Which entries a filter lets through, as a condition for the database."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from app.db.bulk import id_list, id_value, is_sqlite
from app.db.columns import exact_text
from app.db.digests import check_text
from app.db.effect import dead_of, until
from app.domain.errors import NotANumberError, RefusedError
from app.domain.ledger import EntryFilter

_VOIDS = "(SELECT id FROM entry WHERE voids_entry_id IS NOT NULL)"
_LONGEST_PATTERN = 1000  # characters; SQLite refuses patterns of 50,000 bytes


@dataclass(frozen=True, slots=True)
class Where:
    """Where entries are read from, the condition of a filter, and its parameters."""

    source: str
    sql: str
    parameters: dict[str, Any]


def where_of(connection: Connection, what: EntryFilter, *, in_order: bool = False) -> Where:
    """Return the condition of a filter.

    `in_order`: for a stretch of the ledger that is read by its order: legs are looked up entry by
    entry, where otherwise those of a holding are read all at once.
    """
    known_us = until(what.known_on)
    conditions: list[str] = []
    found: dict[str, Any] = {}
    source = "entry"
    if what.known_on is not None:
        source = "entry JOIN batch ON batch.id = batch_id"
        conditions.append("recorded_at <= :known")
        found["known"] = known_us
    if not what.with_voided:
        # By a list of the few voids: their own column would have to be looked up row by row.
        conditions.append(f"entry.id NOT IN {_VOIDS}")
        dead = dead_of(connection, known_us)
        if dead:
            conditions.append(f"entry.id NOT IN {id_list(connection, 'dead')}")
            found["dead"] = id_value(connection, dead)
    if what.ids:
        conditions.append(f"entry.id IN {id_list(connection, 'ids')}")
        found["ids"] = id_value(connection, what.ids)
    if what.batch_id is not None:
        own = "+batch_id" if in_order else "batch_id"  # with a sign no index leads out of order
        conditions.append(f"{own} = :batch")
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
    for condition, own_values in (
        _of_holdings(connection, what, in_order=in_order),
        _of_amounts(connection, what, in_order=in_order),
        _of_text(connection, what, in_order=in_order),
    ):
        if condition:
            conditions.append(condition)
            found.update(own_values)
    return Where(source, " AND ".join(conditions) or "1 = 1", found)


def _day(connection: Connection, on: date) -> Any:
    return on.isoformat() if is_sqlite(connection) else on


def _of_holdings(
    connection: Connection, what: EntryFilter, *, in_order: bool
) -> tuple[str, dict[str, Any]]:
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
    source = "leg JOIN holding ON holding.id = leg.holding_id"
    return _has_leg(source, " AND ".join(parts), in_order=in_order), chosen


def _of_amounts(
    connection: Connection, what: EntryFilter, *, in_order: bool
) -> tuple[str, dict[str, Any]]:
    """Return the condition that a leg's quantity or amount is one of some numbers."""
    if not what.amounts:
        return "", {}
    try:
        texts = [exact_text(sign * one) for one in what.amounts for sign in (1, -1)]
    except NotANumberError:
        return "1 = 0", {}  # what cannot be stored is in no entry
    found: dict[str, Any] = {
        f"amount_{place}": text if is_sqlite(connection) else Decimal(text)
        for place, text in enumerate(texts)
    }
    listed = ", ".join(f":{name}" for name in found)
    condition = f"(leg.quantity IN ({listed}) OR leg.amount IN ({listed}))"
    return _has_leg("leg", condition, in_order=in_order), found


def _has_leg(source: str, condition: str, *, in_order: bool) -> str:
    if in_order:
        return f"EXISTS (SELECT 1 FROM {source} WHERE leg.entry_id = entry.id AND {condition})"
    return f"entry.id IN (SELECT leg.entry_id FROM {source} WHERE {condition})"


def _of_text(
    connection: Connection, what: EntryFilter, *, in_order: bool
) -> tuple[str, dict[str, Any]]:
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
    found: dict[str, Any] = {"wanted": wanted}
    if is_sqlite(connection):
        if wanted.isascii() and wanted.isprintable() and len(wanted) <= _LONGEST_PATTERN:
            found["like"] = f"%{_escaped(wanted)}%"
        note, external, own = (_has_folded(name, found) for name in names)
    else:
        note, external, own = (f"{name} ~ :wanted" for name in names)
        found["wanted"] = any_case(written)
    if in_order:  # that of most legs is their entry's, which is looked at anyway
        own = f"(leg.external_id <> entry.external_id AND {own})"
    if holdings:
        own = f"({own} OR leg.holding_id IN {id_list(connection, 'holdings')})"
        found["holdings"] = id_value(connection, holdings)
    return f"({note} OR {external} OR {_has_leg('leg', own, in_order=in_order)})", found


def _has_folded(name: str, found: dict[str, Any]) -> str:
    """Return SQLite's condition that a folded text is in a column.

    Its own LIKE knows the case of ASCII alone, and is forty times as quick as a call into Python:
    only texts with other letters are folded there.
    """
    folded = f"instr(fold({name}), :wanted) > 0"
    if "like" not in found:
        return folded if found["wanted"].isascii() else f"({name} GLOB '*[^ -~]*' AND {folded})"
    return f"({name} LIKE :like ESCAPE '\\' OR ({name} GLOB '*[^ -~]*' AND {folded}))"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


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
