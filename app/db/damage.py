"""Looks for damage in a database file: page by page, and in how the pages hang together."""

import re
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from app.db.driver import key_hex, open_driver
from app.db.failures import explained
from app.domain.errors import CofferError, DatabaseDamagedError, DatabaseError
from app.ports.keys import DataKey

MOST = 1000  # lines
_PAGE = re.compile(r"page (\d+)", re.IGNORECASE)


def pages(path: Path, key: DataKey | None) -> list[int]:
    """Return the numbers of the damaged pages; 0 stands for damage that has no page.

    An encrypted file says it of every page, by its HMAC; a plain one only where pages no longer
    hang together, which is why plain books rest on their digests. For a file that nobody writes
    to: what is still in a write-ahead log is not in the file yet.

    Raises:
        DatabaseError: it cannot be read at all, for another reason than damage.
    """
    found: set[int] = set()
    for line in problems(path, key):
        page = _PAGE.search(line)
        found.add(int(page[1]) if page else 0)
    return sorted(found)


def problems(path: Path, key: DataKey | None) -> list[str]:
    """Return what is wrong with a file, a line each; none: it is whole.

    Raises:
        DatabaseError: it cannot be read at all, for another reason than damage.
    """
    lines: list[str] = []
    if key is not None:
        lines += _lines(path, key, "cipher_integrity_check")
    return lines or _lines(path, key, f"integrity_check({MOST})")


def _lines(path: Path, key: DataKey | None, pragma: str) -> list[str]:
    try:
        with closing(open_driver(path, "ro", key_hex(key))) as connection:
            return _rows(connection, pragma)
    except driver.Error as error:
        known = explained(str(path), error)
        if isinstance(known, DatabaseDamagedError):
            return [known.reason]
        raise _told(path, known) from error


def _rows(connection: Any, pragma: str) -> list[str]:
    rows = connection.execute(f"PRAGMA {pragma}").fetchmany(MOST)
    return [" ".join(str(row[0]).split()) for row in rows if row[0] != "ok"]


def _told(path: Path, known: CofferError | None) -> CofferError:
    return known or DatabaseError(str(path), "it cannot be read")
