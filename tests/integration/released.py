"""Books as released versions of Coffer left them: one file and one server dump a schema.

Each was filled by the services of that very version: imports, entries by hand, a void, an undo,
prices, links, an opening balance. The dump is pg_dump --inserts --no-owner of its schema.
"""

import gzip
from copy import deepcopy
from operator import itemgetter
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, inspect, make_url

FOLDER = Path(__file__).resolve().parents[1] / "data" / "released"
RELEASED = tuple(sorted(one.name.removesuffix(".db.gz") for one in FOLDER.glob("*.db.gz")))
_SHAPES: dict[str, dict[str, Any]] = {}  # the schema of a file, by the words that made it


def stored_file(revision: str, to: Path) -> Path:
    """Unpack the books of a revision into a file."""
    to.write_bytes(gzip.decompress((FOLDER / f"{revision}.db.gz").read_bytes()))
    to.chmod(0o600)
    return to


def stored_schema(revision: str, address: str) -> None:
    """Bring the books of a revision into an empty database on a server."""
    dump = gzip.decompress((FOLDER / f"{revision}.postgresql.sql.gz").read_bytes()).decode()
    # What newer servers write and older ones do not know.
    dump = "\n".join(line for line in dump.split("\n") if "transaction_timeout" not in line)
    plain = make_url(address).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(dump.encode())


def shape(connection: Connection) -> dict[str, Any]:
    """Return the schema as its tables, columns, keys, indexes and triggers: names and types."""
    if connection.dialect.name != "sqlite":
        return _shape(connection)
    sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    whole = repr([tuple(row) for row in connection.exec_driver_sql(sql)])  # all that there is of it
    if whole not in _SHAPES:
        _SHAPES[whole] = _shape(connection)
    return deepcopy(_SHAPES[whole])


def _shape(connection: Connection) -> dict[str, Any]:
    found = inspect(connection)
    columns, keys = found.get_multi_columns(), found.get_multi_pk_constraint()
    links, uniques = found.get_multi_foreign_keys(), found.get_multi_unique_constraints()
    checks, indexes = found.get_multi_check_constraints(), found.get_multi_indexes()
    tables = {}
    for at in sorted(columns, key=itemgetter(1)):
        tables[at[1]] = {
            "columns": {
                one["name"]: f"{one['type']}{'' if one['nullable'] else ' NOT NULL'}"
                for one in columns[at]
            },
            "primary key": keys[at]["constrained_columns"],
            "foreign keys": sorted(
                f"{one['name']}: {','.join(one['constrained_columns'])} -> {one['referred_table']}"
                f"({','.join(one['referred_columns'])}) {sorted(one['options'].items())}"
                for one in links.get(at, ())
            ),
            "unique": sorted(str(one["name"]) for one in uniques.get(at, ())),
            "checks": sorted(str(one["name"]) for one in checks.get(at, ())),
            "indexes": sorted(
                f"{one['name']}({','.join(str(c) for c in one['column_names'])})"
                for one in indexes.get(at, ())
            ),
        }
    return {"tables": tables, "triggers": _triggers(connection)}


def _triggers(connection: Connection) -> dict[str, str]:
    if connection.dialect.name == "sqlite":
        sql = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"
    else:
        sql = (
            "SELECT tgname, pg_get_triggerdef(pg_trigger.oid) FROM pg_trigger "
            "JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT tgisinternal "
            "AND relnamespace = to_regnamespace(current_schema()) ORDER BY tgname"
        )
    rows = connection.exec_driver_sql(sql)
    return {row[0]: " ".join(str(row[1]).split()) for row in rows}


def content(engine: Engine, shaped: dict[str, Any] | None = None) -> dict[str, list[Any]]:
    """Return all rows by table, of the columns that an earlier shape had."""
    with engine.connect() as connection:
        tables = (shaped or shape(connection))["tables"]
        rows: dict[str, list[Any]] = {}
        for name, table in tables.items():
            if name == "alembic_version":
                continue
            columns = ", ".join(f'"{one}"' for one in table["columns"])
            found = connection.exec_driver_sql(f'SELECT {columns} FROM "{name}"')
            rows[name] = sorted((tuple(row) for row in found), key=repr)
        return rows


def lasting(rows: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Return the tables but catalogues, which grow, and caches, which are made anew."""
    return {
        name: own
        for name, own in rows.items()
        if name != "account_type" and not name.startswith("rollup_")
    }
