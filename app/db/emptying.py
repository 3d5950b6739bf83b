"""Takes everything out of a database but its catalogues, settings, secrets and trail.

For the sample alone: what it brought was never the person's.

The append-only guards are lifted and put back within the one transaction, so that a kill leaves
either the sample with its guards or empty books with theirs.
"""

# ruff: noqa: S608 - table names are those of the models

from sqlalchemy import Connection

from app.db.schema import metadata

KEPT = frozenset({"institution_type", "account_type", "setting", "audit", "secret", "key_header"})


def empty(connection: Connection, kept: frozenset[str] = KEPT) -> None:
    """Delete all rows but those of the kept tables, and put the guards back."""
    tables = [table.name for table in reversed(metadata.sorted_tables) if table.name not in kept]
    if connection.dialect.name == "sqlite":
        _empty_sqlite(connection, tables)
    else:
        _empty_postgresql(connection, tables)


def _empty_sqlite(connection: Connection, tables: list[str]) -> None:
    guards = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    ).fetchall()
    for name, _ in guards:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    for table in tables:
        connection.exec_driver_sql(f'DELETE FROM "{table}"')
    for _, sql in guards:
        connection.exec_driver_sql(sql)


def _empty_postgresql(connection: Connection, tables: list[str]) -> None:
    for table in tables:
        connection.exec_driver_sql(f'ALTER TABLE "{table}" DISABLE TRIGGER USER')
    connection.exec_driver_sql("SET CONSTRAINTS ALL DEFERRED")
    for table in tables:
        connection.exec_driver_sql(f'DELETE FROM "{table}"')
    for table in tables:
        connection.exec_driver_sql(f'ALTER TABLE "{table}" ENABLE TRIGGER USER')
