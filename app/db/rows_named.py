"""Names rows for people, as far as that can be told, also when some are damaged or missing."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from typing import Any

from sqlalchemy import Connection, text

from app.db.digests import BATCH_COLUMNS, BatchDigest
from app.db.sealing import SEAL_COLUMNS
from app.domain.errors import CofferError, RefusedError

_SQL = {
    "entry": "SELECT on_date, kind, source, external_id FROM entry WHERE id = :id",
    "leg": (
        "SELECT account.name, asset.symbol, on_date, leg.kind FROM leg "
        "LEFT JOIN entry ON entry.id = leg.entry_id "
        "LEFT JOIN holding ON holding.id = leg.holding_id "
        "LEFT JOIN account ON account.id = account_id "
        "LEFT JOIN asset ON asset.id = holding.asset_id WHERE leg.id = :id"
    ),
    "observation": (
        "SELECT account.name, asset.symbol, source FROM observation "
        "LEFT JOIN holding ON holding.id = holding_id LEFT JOIN account ON account.id = account_id "
        "LEFT JOIN asset ON asset.id = asset_id WHERE observation.id = :id"
    ),
    "holding": (
        "SELECT account.name, asset.symbol FROM holding JOIN account ON account.id = account_id "
        "JOIN asset ON asset.id = asset_id WHERE holding.id = :id"
    ),
}


def row(connection: Connection, kind: str, id: int) -> str:
    """Return a row's kind and id, and its account, symbol, date or kind where they can be read."""
    name = "the void of observation" if kind == "observation_void" else kind
    if kind not in _SQL:
        return f"{name} {id}"
    try:
        found = connection.execute(text(_SQL[kind]), {"id": id}).one_or_none()
    except CofferError:
        found = None
    parts = [str(part) for part in found or () if part not in (None, "")]
    return f"{name} {id} ({', '.join(parts)})" if parts else f"{name} {id}"


def holding(connection: Connection, id: int) -> str:
    """Return a holding's account and symbol."""
    return row(connection, "holding", id)


def batch_problems(
    connection: Connection, found: dict[int, BatchDigest], suspects: set[int]
) -> list[str]:
    """Return what is wrong with batches, their seals, and the order of the chain.

    `found`: the digests of the rows that are stored. `suspects`: batches of which a row was named.
    """
    problems: list[str] = []
    batches = _by_id(connection, "batch", BATCH_COLUMNS)
    seals = _by_id(connection, "batch_seal", SEAL_COLUMNS)
    previous: Any = ""
    for own_id in range(1, max([0, *batches, *seals, *found]) + 1):
        batch, seal = batches.get(own_id), seals.get(own_id)
        if batch is None or seal is None:
            what = "batch" if batch is None else "seal of batch"
            rest = "; rows of it are left" if own_id in found and batch is None else ""
            problems.append(f"{what} {own_id} is missing{rest}")
            previous = None if seal is None else seal[-1]
            continue
        rows = found.get(own_id, BatchDigest())
        rows.prices = seal[5]
        if previous is not None and seal[6] != previous:
            problems.append(f"{_batch(batch)} does not follow the batch before it")
        previous = seal[-1]
        counts = tuple(rows.counts.values())
        if counts != seal[1:5]:
            problems.append(
                f"{_batch(batch)} was sealed with {_counted(seal[1:5])}; "
                f"{_counted(counts)} are stored"
            )
        elif own_id not in suspects and _digest(rows, batch, seal[6]) != seal[-1]:
            problems.append(
                f"{_batch(batch)} was changed: its record, its seal, "
                f"or rows along with their digests"
            )
    return problems


def _by_id(
    connection: Connection, table: str, columns: tuple[str, ...]
) -> dict[int, tuple[Any, ...]]:
    sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1"
    return {found[0]: tuple(found) for found in connection.exec_driver_sql(sql)}


def _digest(rows: BatchDigest, batch: tuple[Any, ...], previous: str) -> str:
    try:
        return rows.digest(batch, previous)
    except (TypeError, ValueError, RefusedError):
        return ""


def _batch(batch: tuple[Any, ...]) -> str:
    return f"batch {batch[0]} ({batch[2]} {batch[3]!r})"


def _counted(counts: tuple[Any, ...]) -> str:
    names = ("entries", "legs", "observations", "observation voids")
    return ", ".join(f"{count} {name}" for count, name in zip(counts, names, strict=True))
