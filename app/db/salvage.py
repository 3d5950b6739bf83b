"""Saves what can be read of a damaged database into a new one, and says what could not.

Each table is read row by row, forwards and backwards, around what cannot be read: the damaged pages
take their own rows with them and no others, where the table's tree above them is whole. The damaged
file is only read, never changed.
"""

# ruff: noqa: S608 - names of tables and columns are those of the models

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Table

from app.db.creation import create_file
from app.db.driver import key_hex, open_driver
from app.db.schema import metadata
from app.db.sqlite import is_plain
from app.domain.errors import DatabaseDamagedError
from app.ports.keys import DataKey
from app.ports.progress import NoProgress, Progress

PREPARED = ("institution_type", "account_type")  # a new database has their rows already
REBUILT = ("derived", "rollup_state", "rollup_holding", "rollup_history", "rollup_scope")
CHUNK = 500
MOST_BLIND = 300  # each costs a connection; beyond, nothing of the table is to be had
STRIDES = (1, 8, 64, 512, 4096, 32768)  # how far to leap over what cannot be read


@dataclass
class SalvageReport:
    """Rows saved and lost by table; the number lost is of those that are known to have been."""

    saved: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def salvage(
    path: Path, key: DataKey | None, target: Path, progress: Progress | None = None
) -> SalvageReport:
    """Write every row that can be read into the new file `target`, under the same key.

    Raises:
        DatabaseError: there is something at the target, or it cannot be written.
        DatabaseDamagedError: nothing at all can be read: the first page, or the key, is wrong.
    """
    steps = progress or NoProgress()
    own = None if key is None or is_plain(path) else key
    create_file(target, own)
    report = SalvageReport()
    try:
        with (
            closing(_Source(path, own)) as source,
            closing(open_driver(target, "rw", key_hex(own))) as saved,
        ):
            _check(source, path)
            saved.execute("PRAGMA foreign_keys=OFF")
            saved.execute("PRAGMA recursive_triggers=ON")
            tables = [one for one in metadata.sorted_tables if one.name not in REBUILT]
            for at, table in enumerate(tables):
                steps.step(at, len(tables), "salvaging")
                _save(source, saved, table, report)
            _missing_parents(saved, report)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return report


class _Source:
    """The damaged file. After a page that fails its code SQLCipher reads no other: open anew."""

    def __init__(self, path: Path, key: DataKey | None) -> None:
        self._path, self._key = path, key
        self._connection: Any = None

    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> Any:
        """Run a query; on a connection that has not failed yet."""
        if self._connection is None:
            self._connection = open_driver(self._path, "ro", key_hex(self._key))
        return self._connection.execute(sql, values)

    def failed(self) -> None:
        """Take note of a failure."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def close(self) -> None:
        self.failed()


def _check(source: _Source, path: Path) -> None:
    try:
        source.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()
    except driver.Error as error:
        raise DatabaseDamagedError(
            str(path), "not even its list of tables can be read", "restore a backup"
        ) from error


def _save(source: _Source, saved: Any, table: Table, report: SalvageReport) -> None:
    """Copy the rows of one table, each only once."""
    names = [column.name for column in table.columns]
    columns = _present(source, table.name, names)
    report.saved[table.name] = report.lost[table.name] = 0
    if not columns:
        report.problems.append(f"{table.name}: it cannot be read at all")
        return
    verb = "INSERT OR IGNORE" if table.name in PREPARED else "INSERT"
    marks = ", ".join("?" * len(columns))
    sql = f"{verb} INTO {table.name} ({', '.join(columns)}) VALUES ({marks})"
    saved.execute("BEGIN")
    reader = _Reader(source, table, columns)
    for row in reader.rows():
        try:
            saved.execute(sql, row)
            report.saved[table.name] += 1
        except driver.Error:
            report.lost[table.name] += 1
    saved.execute("COMMIT")
    report.lost[table.name] += reader.known_lost
    if reader.was_stopped:
        report.problems.append(f"{table.name}: part of it cannot be read")


def _present(source: _Source, table: str, names: list[str]) -> list[str]:
    try:
        known = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    except driver.Error:
        source.failed()
        return []
    return [name for name in names if name in known]


class _Reader:
    """Reads a table around its damage, by row id or, where it has none, by its key."""

    def __init__(self, source: _Source, table: Table, columns: list[str]) -> None:
        self._source = source
        self._table = table.name
        self._columns = ", ".join(columns)
        self._has_rowid = table.dialect_options["sqlite"].get("with_rowid") is not False
        self._keys = [column.name for column in table.primary_key.columns]
        self.was_stopped = False
        self.known_lost = 0

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Give every row that can be read."""
        if self._has_rowid:
            yield from self._by_rowid()
        else:
            yield from self._by_key()

    def _by_rowid(self) -> Iterator[tuple[Any, ...]]:
        last = self._edge("DESC")
        at = self._edge("ASC")
        if at is None and last is None:
            count = self._count()
            self.was_stopped = count != 0
            return
        at = at if at is not None else 1
        seen = at - 1
        while last is None or at <= last:
            found, is_whole = self._chunk(at)
            for rowid, *row in found:
                seen = max(seen, rowid)
                yield tuple(row)
            if is_whole:
                if len(found) < CHUNK:
                    return
                at = seen + 1
                continue
            at = self._past(max(seen + 1, at), last)
            if at is None:
                return

    def _chunk(self, first: int) -> tuple[list[tuple[Any, ...]], bool]:
        """Return the next rows, and whether that was all of them without an error."""
        found: list[tuple[Any, ...]] = []
        sql = (
            f"SELECT rowid, {self._columns} FROM {self._table} NOT INDEXED "
            f"WHERE rowid >= ? ORDER BY rowid LIMIT {CHUNK}"
        )
        try:
            cursor = self._source.execute(sql, (first,))
            while (row := cursor.fetchone()) is not None:
                found.append(row)
        except (driver.Error, UnicodeDecodeError):
            self._source.failed()
            return found, False
        return found, True

    def _past(self, at: int, last: int | None) -> int | None:
        """Return the next row id that can be read after what cannot; None if there is none."""
        self.was_stopped = True
        limit = last if last is not None else at + 10_000_000
        for stride in STRIDES:
            probe = at + stride
            while probe <= limit and probe <= at + stride * 64:
                if self._reads(probe):
                    first = self._first_after(at, probe)
                    self.known_lost += first - at
                    return first
                probe += stride
        self.known_lost += max(0, limit - at + 1) if last is not None else 0
        return None

    def _first_after(self, bad: int, good: int) -> int:
        """Return the least row id above the damage from which reading works, by halving."""
        low, high = bad, good
        while high - low > 1:
            middle = (low + high) // 2
            if self._reads(middle):
                high = middle
            else:
                low = middle
        return high

    def _reads(self, rowid: int) -> bool:
        sql = f"SELECT {self._columns} FROM {self._table} NOT INDEXED WHERE rowid >= ? LIMIT 1"
        try:
            return self._source.execute(sql, (rowid,)).fetchone() is not None
        except (driver.Error, UnicodeDecodeError):
            self._source.failed()
            return False

    def _edge(self, order: str) -> int | None:
        sql = f"SELECT rowid FROM {self._table} NOT INDEXED ORDER BY rowid {order} LIMIT 1"
        try:
            row = self._source.execute(sql).fetchone()
        except driver.Error:
            self._source.failed()
            return None
        return row[0] if row else None

    def _count(self) -> int:
        try:
            found: int = self._source.execute(
                f"SELECT COUNT(*) FROM {self._table} NOT INDEXED"
            ).fetchone()[0]
        except driver.Error:
            self._source.failed()
            return -1
        return found

    def _by_key(self) -> Iterator[tuple[Any, ...]]:
        """Read each part of a table, by the first column of its key, from both of its ends."""
        for part in self._parts():
            yield from self._part(part)

    def _parts(self) -> list[Any]:
        """Return the values of the first column of the key; one read error costs one of them."""
        first = self._keys[0]
        found: list[Any] = []
        sql = f"SELECT {first} FROM {self._table} WHERE {first} > ? ORDER BY {first} LIMIT 1"
        at: Any = -(2**62)
        blind = 0  # values in a row that were tried without an answer
        while True:
            try:
                row = self._source.execute(sql, (at,)).fetchone()
            except driver.Error:
                self._source.failed()
                self.was_stopped = True
                blind += 1
                if not found or not isinstance(at, int) or blind > MOST_BLIND:
                    return found
                at += 1  # it may be there, and its other end may be read
                found.append(at)
                continue
            if row is None:
                return found
            at, blind = row[0], 0
            found.append(at)

    def _part(self, value: Any) -> Iterator[tuple[Any, ...]]:
        seen: set[tuple[Any, ...]] = set()
        keys = ", ".join(self._keys)
        for order in ("ASC", "DESC"):
            terms = ", ".join(f"{name} {order}" for name in self._keys)
            sql = (
                f"SELECT {keys}, {self._columns} FROM {self._table} "
                f"WHERE {self._keys[0]} = ? ORDER BY {terms}"
            )
            try:
                cursor = self._source.execute(sql, (value,))
                while (row := cursor.fetchone()) is not None:
                    key = tuple(row[: len(self._keys)])
                    if key in seen:
                        return
                    seen.add(key)
                    yield tuple(row[len(self._keys) :])
            except (driver.Error, UnicodeDecodeError):
                self._source.failed()
                self.was_stopped = True
            else:
                return


def _missing_parents(saved: Any, report: SalvageReport) -> None:
    """Take out rows whose other half was lost, where nothing guards them; name the rest."""
    lost = saved.execute("PRAGMA foreign_key_check").fetchall()
    by_table: dict[str, int] = {}
    for table, *_ in lost:
        by_table[table] = by_table.get(table, 0) + 1
    report.problems += [
        f"{table}: {count} rows refer to something that was lost"
        for table, count in sorted(by_table.items())
    ]
