"""What the first screen showed last, kept in the books until they change.

Each commit that may change a figure gives the books a new *state*, a random word; a glance is kept
with the state that it was read at, and is worth nothing in any other. So whatever writes makes
what is kept invalid by the way it commits, in this process or in another; nothing has to be told.

Reading goes by the driver alone: SQLAlchemy takes longer to import than the window to be shown.
"""

from __future__ import annotations

import secrets
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from app.db.version import APPLICATION_ID, HEAD

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from sqlalchemy import Connection

KIND = "glance"  # in the table `derived`
STATE = "state"
LONGEST = 4_000_000  # characters; a longer one would not be quick
_STORE = (
    "INSERT INTO derived (kind, key, payload) VALUES (?, ?, ?) "
    "ON CONFLICT (kind, key) DO UPDATE SET payload = excluded.payload"
)
_LOAD = "SELECT payload FROM derived WHERE kind = ? AND key = ?"


def renew(connection: Connection) -> None:
    """Give the books another state: what was kept of them is worth nothing any more."""
    connection.exec_driver_sql(_STORE, (KIND, STATE, secrets.token_hex(8)))


def state_of(connection: Connection) -> str:
    """Return the state of the books, "" before the first change."""
    row = connection.exec_driver_sql(_LOAD, (KIND, STATE)).one_or_none()
    return "" if row is None else str(row[0])


def keep(connection: Connection, texts: dict[str, str]) -> None:
    """Keep texts by day, and none of other days."""
    connection.exec_driver_sql("DELETE FROM derived WHERE kind = ? AND key != ?", (KIND, STATE))
    for day, text in texts.items():
        connection.exec_driver_sql(_STORE, (KIND, day, text))


def read(path: Path, key: str | None, day: str) -> tuple[str, str] | None:
    """Return the state of the books and the text kept for a day; None where there is none.

    `key`: the raw key of an encrypted file, as hexadecimal digits. It writes nothing and raises
    nothing: what is wrong with the books, opening them will tell.
    """
    try:
        import sqlcipher3.dbapi2 as driver
    except ImportError:
        return None
    from app.db.driver import open_driver

    wal = path.with_name(f"{path.name}-wal")
    with suppress(driver.Error, OSError, ValueError):
        # As for the look at the version: without a log there is nothing beside the file.
        has_log = wal.exists() and wal.stat().st_size > 0
        mode = "ro" if has_log else "ro&immutable=1"
        with closing(open_driver(path, mode, key)) as connection:
            return _read(connection, day)
    return None


def _read(connection: Any, day: str) -> tuple[str, str] | None:
    connection.execute("PRAGMA trusted_schema=OFF")
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        return None
    connection.execute("BEGIN")  # one state for all of it
    versions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    if [row[0] for row in versions] != [HEAD]:
        return None
    state = connection.execute(_LOAD, (KIND, STATE)).fetchone()
    text = connection.execute(_LOAD, (KIND, day)).fetchone()
    if state is None or text is None or len(text[0]) > LONGEST:
        return None
    return state[0], text[0]
