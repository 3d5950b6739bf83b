"""Copies a database file while it is in use: one whole state, encrypted as the original is."""

# ruff: noqa: S608 - table names are those of the file itself, quoted

import os
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

from app.db.driver import key_hex, open_driver
from app.db.failures import explained
from app.domain.errors import DatabaseError
from app.machine.atomic import PRIVATE, sync_folder
from app.ports.backups import Facts
from app.ports.keys import DataKey

if TYPE_CHECKING:
    from app.db.database import SqlDatabase

UNCOUNTED = ("sqlite_", "alembic_")  # how the names of tables begin that hold no rows of ours


def snapshot(database: "SqlDatabase", target: Path) -> Facts:
    """Write a copy to a new file, and return the facts of the state that it holds.

    VACUUM INTO reads one snapshot, whatever is written meanwhile; a copy of the file would not.

    Raises:
        DatabaseError: there is no room, or something is there already; the target is gone then.
    """
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE))
    except OSError as error:
        reason = error.strerror or "an error of the file system"
        raise DatabaseError(str(target), f"it cannot be made ({reason})") from error
    try:
        with database.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA query_only=OFF")  # it forbids writing to any file
            try:
                raw.execute("VACUUM INTO ?", (str(target),))
            except driver.Error as error:
                raise explained(str(target), error) or DatabaseError(
                    str(target), "the copy failed"
                ) from error
        facts = facts_of_file(target, database.key if database.is_encrypted else None)
        _sync(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return facts


def facts_of_file(path: Path, key: DataKey | None) -> Facts:
    """Return what a database file says of its state: a file that nobody writes to.

    Raises:
        DatabaseDamagedError, DatabaseError: it cannot be read.
    """
    with closing(_opened(path, key)) as connection:
        try:
            return _facts(connection)
        except driver.Error as error:
            raise explained(str(path), error) or DatabaseError(
                str(path), "it cannot be read"
            ) from error


def _opened(path: Path, key: DataKey | None) -> Any:
    try:
        return open_driver(path, "ro", key_hex(key))
    except driver.Error as error:
        raise explained(str(path), error) or DatabaseError(
            str(path), "it cannot be read"
        ) from error


def _facts(connection: Any) -> Facts:
    revisions = [row[0] for row in connection.execute("SELECT version_num FROM alembic_version")]
    return Facts(
        rows=counts(connection),
        ledger_head=_last(
            connection, "SELECT digest FROM batch_seal ORDER BY batch_id DESC LIMIT 1"
        ),
        audit_head=_last(connection, "SELECT digest FROM audit ORDER BY id DESC LIMIT 1"),
        newest_batch=connection.execute("SELECT COALESCE(MAX(id), 0) FROM batch").fetchone()[0],
        revision=revisions[0] if len(revisions) == 1 else "",
    )


def counts(connection: Any, schema: str = "main") -> Mapping[str, int]:
    """Return the number of rows by table, on a driver's connection."""
    names = [
        row[0]
        for row in connection.execute(
            f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table' ORDER BY name"
        )
        if not row[0].startswith(UNCOUNTED)
    ]
    return {
        name: connection.execute(f'SELECT COUNT(*) FROM {schema}."{name}"').fetchone()[0]
        for name in names
    }


def _last(connection: Any, sql: str) -> str:
    row = connection.execute(sql).fetchone()
    return row[0] if row else ""


def _sync(target: Path) -> None:
    try:
        with target.open("rb+") as file:
            os.fsync(file.fileno())
        sync_folder(target.parent)
    except OSError as error:
        raise DatabaseError(str(target), f"it cannot be written ({error.strerror})") from error
