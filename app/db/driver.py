"""The driver's own connections to a database file: all that is needed to read one value early.

Nothing here imports SQLAlchemy, which takes longer to import than the window takes to be shown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as driver

if TYPE_CHECKING:
    from app.ports.keys import DataKey

BUSY_S = 5.0


def open_driver(path: Path, mode: str, key: str | None = None) -> Any:
    """Return a driver's connection; `key` is the raw key as 64 hexadecimal digits.

    The one place where a key comes in, before anything else. None: the file is not encrypted.
    """
    address = path.as_uri() + f"?mode={mode}"
    connection = driver.connect(
        address, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False
    )
    if key is not None:
        set_key(connection, key)
    return connection


def set_key(connection: Any, key: str) -> None:
    """Give a connection its raw key; SQLCipher then derives nothing, and says nothing.

    `cipher_memory_security` stays off: locking and wiping every buffer made an import nine times
    as slow (10,000 entries: 8.5 s against 0.97 s), and Python's own memory would stay unwiped.
    """
    connection.execute("PRAGMA cipher_log_level=NONE")  # its log would go to standard error
    connection.execute(f"PRAGMA key=\"x'{key}'\"")


def key_hex(key: DataKey | None) -> str | None:
    """Return the database's raw key as hexadecimal digits.

    Raises:
        LockedError: the data key was wiped.
    """
    if key is None:
        return None
    from app.ports.keys import Purpose

    return key.derive(Purpose.DATABASE).hex()
