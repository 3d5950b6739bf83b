"""Writing and reading many rows at once, past the ORM, the same way on both databases.

Decimals and days travel as text: canonical plain numbers, ISO 8601.
"""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, text

from app.db.failures import explained

Row = tuple[Any, ...]
FETCH = 2000  # rows at a time: one long stretch without giving way would stall the window


def is_sqlite(connection: Connection) -> bool:
    """Return which of the two databases it is."""
    return connection.dialect.name == "sqlite"


def insert_rows(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Row]
) -> None:
    """Insert rows, each a tuple in the order of the columns.

    Raises:
        CofferError: what the database refused, in its own words of `app.domain.errors`.
    """
    if not rows:
        return
    names = ", ".join(f'"{one}"' for one in columns)  # some are words of SQL
    if is_sqlite(connection):
        marks = ", ".join("?" * len(columns))
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        connection.exec_driver_sql(sql, list(rows))
        return
    import psycopg

    connection.info.get("touched", set()).add(table)  # for who follows this unit's statements
    driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]  # SQLAlchemy cannot tell which driver it is
    try:
        with driver.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:
        raise_explained(connection, error)
        raise


def pages(
    connection: Connection, sql: str, parameters: Mapping[str, Any] | None = None
) -> Iterator[Sequence[Row]]:
    """Give the rows of a query in pages of plain tuples, straight from the driver.

    Raises:
        CofferError: what the driver reports while it reads, in words.
    """
    result = connection.execute(text(sql), parameters or {})
    cursor = result.cursor
    assert cursor is not None  # noqa: S101 - a SELECT has one
    try:
        while rows := cursor.fetchmany(FETCH):
            yield rows
    except Exception as error:
        raise_explained(connection, error)
        raise
    finally:
        result.close()


def rows_of(connection: Connection, sql: str, parameters: Mapping[str, Any]) -> list[Row]:
    """Return all rows of a query as plain tuples."""
    return [row for page in pages(connection, sql, parameters) for row in page]


def raise_explained(connection: Connection, error: Exception) -> None:
    """Raise the failure that a driver's error stands for; return if it is no driver's."""
    driver = connection.dialect.loaded_dbapi
    if isinstance(error, driver.Error):
        place = str(connection.get_execution_options().get("place", "the database"))
        found = explained(place, error)
        if found is not None:
            raise found from error


@contextmanager
def without_collections() -> Iterator[None]:
    """Keep the garbage collector from walking a growing list again and again.

    Rows hold no cycles: with it on, reading 170,000 legs took half as long again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def number(connection: Connection, column: str) -> str:
    """Return the SQL that reads an exact decimal as its canonical text."""
    if is_sqlite(connection):
        return column
    return f"CAST(trim_scale({column}) AS text)"


def id_list(connection: Connection, name: str) -> str:
    """Return the SQL of a sub-select of the ids in a parameter made by `id_value`."""
    if is_sqlite(connection):
        return f"(SELECT value FROM json_each(:{name}))"
    return f"(SELECT unnest(CAST(:{name} AS bigint[])))"


def id_value(connection: Connection, ids: Iterable[int]) -> str | list[int]:
    """Return ids as one parameter, however many there are."""
    values = [int(value) for value in ids]
    return json.dumps(values) if is_sqlite(connection) else values


def next_id(connection: Connection, table: str) -> int:
    """Return the next free id. The write lock makes it ours."""
    sql = f"SELECT COALESCE(MAX(id), 0) + 1 FROM {table}"
    value: int = connection.exec_driver_sql(sql).scalar_one()
    return value
