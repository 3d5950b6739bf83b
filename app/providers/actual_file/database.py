"""Reads tables of an SQLite database that somebody else made, in memory and without running it.

Only whole columns of plain tables are asked for. An authorizer denies whatever else a statement
would need: functions, views, other tables, writing, attaching. Triggers, virtual tables, and views
or computed columns in the place of a table are refused by name; long values, many rows and long
work by limits.
"""

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence

from app.ports.importers import RefusedFile

MAGIC = b"SQLite format 3\0"
MOST_BYTES = 200 * 1024 * 1024
MOST_ROWS = 1_000_000
MOST_VALUE = 64 * 1024  # bytes
_MOST_STEPS = 600  # each of 100,000 of the database's own instructions
_MOST_NAMES = 2_000  # tables, indexes, views
_DENIED = ("trigger", "virtual table")
Value = int | float | str | bytes | None


class Tables:
    """The plain tables of a database. Close it, or use it in a `with`."""

    def __init__(self, content: bytes) -> None:
        """Open a database.

        Raises:
            RefusedFile: it is none, damaged, too big, or made to do harm.
        """
        if not content.startswith(MAGIC) or len(content) < 100:
            raise RefusedFile("its database is no SQLite database")
        if len(content) > MOST_BYTES:
            raise RefusedFile("its database is too big")
        self._allowed = "sqlite_master"
        self._steps = 0
        self._open = sqlite3.connect(":memory:", isolation_level=None)
        try:
            self._open.deserialize(_without_log(content))
            self._confine()
            self._plain = self._listed()
        except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
            self._open.close()
            raise _refusal(error) from error
        except RefusedFile:
            self._open.close()
            raise

    def __enter__(self) -> "Tables":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._open.close()

    def has(self, table: str) -> bool:
        return table in self._plain

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of the columns of a table; nothing where there is no such table.

        Raises:
            RefusedFile: the table is damaged, or made to do harm.
        """
        if table not in self._plain:
            return ()
        self._allowed = table
        with self._refusing():
            sql = f'SELECT * FROM "{table}" LIMIT 0'  # noqa: S608 - names are this package's own
            found = self._open.execute(sql)
            return tuple(column[0] for column in found.description)
        return ()

    def rows(self, table: str, wanted: Sequence[str]) -> Iterator[dict[str, Value]]:
        """Give the rows of a table; columns that it does not have are `None`.

        Raises:
            RefusedFile: damaged, too many rows, too long a value, or made to do harm.
        """
        there = set(self.columns(table))
        own = [name for name in wanted if name in there]
        if not own:
            return
        self._allowed = table
        names = ", ".join(f'"{name}"' for name in own)
        missing = {name: None for name in wanted if name not in own}
        count = 0
        sql = f'SELECT {names} FROM "{table}"'  # noqa: S608 - names are this package's own
        with self._refusing():
            for row in self._open.execute(sql):
                count += 1
                if count > MOST_ROWS:
                    raise RefusedFile(f"its table {table} has more than {MOST_ROWS:,} rows")
                yield {**dict(zip(own, row, strict=True)), **missing}

    # -- what keeps it from running ------------------------------------------------------------

    def _confine(self) -> None:
        opened = self._open
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
            opened.execute(f"PRAGMA {pragma}")
        opened.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_VALUE)
        opened.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        opened.setlimit(sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH, 1)
        opened.setlimit(sqlite3.SQLITE_LIMIT_COLUMN, 1_000)
        opened.text_factory = lambda raw: raw.decode("utf-8", "replace")
        opened.set_progress_handler(self._step, 100_000)
        opened.set_authorizer(self._judge)

    def _step(self) -> int:
        self._steps += 1
        return self._steps > _MOST_STEPS

    def _judge(
        self, action: int, first: str | None, _: str | None, base: str | None, within: str | None
    ) -> int:
        is_own = within is None and first == self._allowed and base in {"main", None}
        if action == sqlite3.SQLITE_SELECT and within is None:
            return sqlite3.SQLITE_OK
        return sqlite3.SQLITE_OK if action == sqlite3.SQLITE_READ and is_own else _deny()

    def _listed(self) -> frozenset[str]:
        """Return the plain tables; what runs by itself is refused."""
        found: set[str] = set()
        for count, (kind, name, text) in enumerate(
            self._open.execute("SELECT type, name, sql FROM sqlite_master")
        ):
            if count > _MOST_NAMES:
                raise RefusedFile("its database has too many tables")
            words = " ".join(str(text or "").split()).lower()
            if kind == "trigger" or words.startswith(("create virtual", "create trigger")):
                raise RefusedFile(
                    f"its database has {_DENIED[kind != 'trigger']} {str(name)[:40]!r}, "
                    "which Actual has none of: it is made to do harm"
                )
            if kind == "table" and " as (" not in words and "generated always" not in words:
                found.add(str(name))
        return frozenset(found)

    @contextlib.contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
            raise _refusal(error) from error


def _deny() -> int:
    return sqlite3.SQLITE_DENY


def _without_log(content: bytes) -> bytes:
    """Return a database that says it has a log beside it as one without: memory has none."""
    if content[18] != 2 and content[19] != 2:
        return content
    return content[:18] + b"\x01\x01" + content[20:]


def _refusal(error: Exception) -> RefusedFile:
    words = str(error).lower()
    if "too big" in words:
        return RefusedFile(f"its database has a value of more than {MOST_VALUE // 1024} KiB")
    if "interrupted" in words:
        return RefusedFile("its database takes too long to read")
    if "prohibited" in words or "not authorized" in words:
        return RefusedFile("its database would run something: it is made to do harm")
    return RefusedFile("its database is damaged")


__all__ = ["MAGIC", "Tables", "Value"]
