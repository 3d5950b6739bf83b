"""Writing and reading many rows at once, past the ORM, the same way on both databases.

Decimals and days travel as text: canonical plain numbers, ISO 8601.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

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
    names = ", ".join(columns)
    if is_sqlite(connection):
        marks = ", ".join("?" * len(columns))
        # nosec: table and columns are constants of this package
        sql = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
        connection.exec_driver_sql(sql, list(rows))
        return
    import psycopg

    driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]  # SQLAlchemy cannot tell which driver it is
    try:
        with driver.cursor() as cursor, cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:
        place = str(connection.get_execution_options().get("place", "PostgreSQL"))
        found = explained(place, error)
        if found is None:
            raise
        raise found from error


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
    sql = f"SELECT COALESCE(MAX(id), 0) + 1 FROM {table}"  # noqa: S608 - a constant's name
    value: int = connection.exec_driver_sql(sql).scalar_one()
    return value
