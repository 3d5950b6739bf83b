"""Recomputes the digest chain from the stored rows, and names what was changed behind its back."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy import Connection

from app.db import coverage, digests, guards, rows_named
from app.db.bulk import Row, is_sqlite, number, rows_of
from app.db.digests import BatchDigest
from app.domain.errors import CofferError, DatabaseError, RefusedError
from app.ports.progress import Progress

PAGE = 5000
SHOWN = 20  # lines of one kind; the rest is counted
PLURAL = {"entry": "entries", "leg": "legs", "observation": "observations"}


def verify(connection: Connection, progress: Progress) -> list[str]:
    """Return one line a problem; none: every row is as it was written."""
    return Verification(connection, progress).run()


@dataclass
class Verification:
    """One run over all rows. It reads whatever is there and never stops at garbage."""

    connection: Connection
    progress: Progress
    problems: list[str] = field(default_factory=list)
    batches: dict[int, BatchDigest] = field(default_factory=dict)
    suspects: set[int] = field(default_factory=set)  # batches with a row named already
    done: int = 0
    total: int = 0

    def run(self) -> list[str]:
        for part in (
            self._check_file, self._check_guards, self._count, self._check_rows,
            self._check_batches, self._check_audit, self._check_coverage,
        ):  # fmt: skip
            try:
                part()
            except CofferError as error:
                if not isinstance(error, DatabaseError):
                    raise  # cancelled
                self.problems.append(f"{part.__name__.removeprefix('_check_')}: {error.reason}")
        return self.problems

    def _check_file(self) -> None:
        if is_sqlite(self.connection):
            for line in self.connection.exec_driver_sql(f"PRAGMA quick_check({SHOWN})").scalars():
                if line != "ok":
                    self.problems.append(f"the file is damaged: {' '.join(str(line).split())}")

    def _check_guards(self) -> None:
        missing = guards.expected(self.connection) - guards.present(self.connection)
        self.problems.extend(
            f"the guard {name} is missing: rows could be changed" for name in sorted(missing)
        )

    def _count(self) -> None:
        for kind in PLURAL:
            sql = f"SELECT COUNT(*) FROM {kind}"
            self.total += self.connection.exec_driver_sql(sql).scalar_one()

    def _check_rows(self) -> None:
        exact = partial(number, self.connection)
        day = "on_date" if is_sqlite(self.connection) else "to_char(on_date, 'YYYY-MM-DD')"
        entry = [day if name == "on_date" else name for name in digests.ENTRY_COLUMNS]
        leg = [
            exact(f"leg.{name}") if name in digests.LEG_NUMBERS else f"leg.{name}"
            for name in digests.LEG_COLUMNS
        ]
        seen = [
            exact(name) if name in digests.OBSERVATION_NUMBERS else name
            for name in digests.OBSERVATION_COLUMNS
        ]
        self._check_kind("entry", entry, "entry", digests.entry_digest, lambda row: row[1])
        removed = self._removed_references()
        self._check_kind(
            "leg",
            leg,
            "leg LEFT JOIN entry ON entry.id = leg.entry_id",
            (lambda row: digests.leg_digest(_with_references(row, removed)))
            if removed
            else digests.leg_digest,
            lambda row: row[-1],
        )
        self._check_kind(
            "observation", seen, "observation", digests.observation_digest, lambda row: row[2]
        )
        self._check_voids()

    def _check_kind(
        self,
        kind: str,
        columns: list[str],
        source: str,
        digest: Callable[[tuple[Any, ...]], str],
        batch_of: Callable[[Any], int | None],
    ) -> None:
        """Look at every row of one kind: its own digest, its id, its batch."""
        width = len(columns)
        sealed = self._sealed(kind)
        last_id, last_batch = 0, 0
        changed = Lines(self, kind)
        for rows in self._pages(kind, [*columns, f"{kind}.digest", *_batch(kind)], source):
            found: dict[int, list[str]] = {}
            for row in rows:
                own, batch = row[0], batch_of(row)
                computed = _computed(digest, row[:width])
                if computed != row[width]:
                    changed.add(own, batch, "was changed: it does not match its digest")
                elif not 1 <= own <= sealed:
                    changed.add(own, batch, "was put in: no batch was sealed with it")
                elif not isinstance(batch, int) or batch < last_batch:
                    changed.add(own, batch, "does not stand among the rows of its batch")
                if own != last_id + 1:
                    self._missing(kind, last_id + 1, min(own - 1, sealed))
                last_id = own
                if isinstance(batch, int):
                    last_batch = batch
                    found.setdefault(batch, []).append(computed)
            for batch, digests_ in found.items():
                self.batches.setdefault(batch, BatchDigest()).add(kind, digests_)
        changed.close()
        self._missing(kind, last_id + 1, sealed)

    def _missing(self, kind: str, first: int, last: int) -> None:
        first = max(first, 1)
        if first == last:
            self.problems.append(f"{kind} {first} is missing")
        elif first < last:
            self.problems.append(f"{PLURAL[kind]} {first} to {last} are missing")

    def _sealed(self, kind: str) -> int:
        """Return with how many rows of a kind all batches together were sealed."""
        sql = f"SELECT COALESCE(SUM({PLURAL[kind]}), 0) FROM batch_seal"
        return int(self.connection.exec_driver_sql(sql).scalar_one())

    def _removed_references(self) -> dict[tuple[int, str], int]:
        rows = self.connection.exec_driver_sql(
            "SELECT leg_id, reference, asset_id FROM leg_reference_removal"
        )
        return {(row[0], row[1]): row[2] for row in rows}

    def _check_voids(self) -> None:
        changed = Lines(self, "observation_void")
        columns = [*digests.VOID_COLUMNS, "digest"]
        sql = f"SELECT {', '.join(columns)} FROM observation_void ORDER BY batch_id, observation_id"
        for row in self.connection.exec_driver_sql(sql).fetchall():
            found = _computed(digests.void_digest, (row[0], row[1]))
            if found != row[2]:
                changed.add(row[0], row[1], "was changed: it does not match its digest")
            self.batches.setdefault(row[1], BatchDigest()).add("observation_void", [found])
        changed.close()

    def _check_batches(self) -> None:
        """Recompute the digest of each batch, and its place behind the one before."""
        self.problems.extend(
            rows_named.batch_problems(self.connection, self.batches, self.suspects)
        )

    def _check_audit(self) -> None:
        """Recompute the trail's chain; the first line names the first row that is not as it was."""
        previous, last = "", 0
        found: list[str] = []
        for row in self._audit_rows():
            if row[0] != last + 1:
                found.append(f"the audit trail has no row {last + 1}")
            if _computed(_audit_digest, row[:8]) != row[8]:
                found.append(f"row {row[0]} of the audit trail was changed")
            elif row[7] != previous and row[0] == last + 1:
                found.append(f"row {row[0]} of the audit trail does not follow the last")
            previous, last = row[8], row[0]
        self.problems += found[:SHOWN]
        if len(found) > SHOWN:
            self.problems.append(f"{len(found) - SHOWN} more rows of the audit trail likewise")

    def _audit_rows(self) -> Iterator[Row]:
        columns = ", ".join((*digests.AUDIT_COLUMNS, "previous_digest", "digest"))
        sql = f"SELECT {columns} FROM audit WHERE id > :after ORDER BY id LIMIT {PAGE}"
        after = -(2**62)
        while rows := self._page(sql, after):
            yield from rows
            after = rows[-1][0]

    def _check_coverage(self) -> None:
        if not self.problems:  # damaged rows were named; what derives from them says nothing new
            self.problems.extend(
                f"coverage of {rows_named.holding(self.connection, own)} is not that of a rebuild"
                for own in coverage.differences(self.connection)
            )

    def _pages(self, kind: str, columns: list[str], source: str) -> Iterator[list[Any]]:
        """Give the rows of a table in order of their ids, a page at a time."""
        sql = (
            f"SELECT {', '.join(columns)} FROM {source} WHERE {kind}.id > :after "
            f"ORDER BY {kind}.id LIMIT {PAGE}"
        )
        after = -(2**62)
        while rows := self._page(sql, after):
            yield rows
            self.done += len(rows)
            self.progress.step(min(self.done, self.total), self.total, "verifying")
            after = rows[-1][0]

    def _page(self, sql: str, after: int) -> list[Any]:
        try:
            return rows_of(self.connection, sql, {"after": after})
        except DatabaseError:
            if not is_sqlite(self.connection):
                raise
        driver: Any = self.connection.connection.driver_connection
        driver.text_factory = _whatever  # a text that is no UTF-8: read it all the same
        try:
            return rows_of(self.connection, sql, {"after": after})
        finally:
            driver.text_factory = str


@dataclass
class Lines:
    """The lines about rows of one kind: the first ones in full, the rest counted."""

    run: Verification
    kind: str
    count: int = 0

    def add(self, id: int, batch: int | None, what: str) -> None:
        self.count += 1
        if isinstance(batch, int):
            self.run.suspects.add(batch)
        if self.count <= SHOWN:
            name = rows_named.row(self.run.connection, self.kind, id)
            where = f"batch {batch}: " if isinstance(batch, int) else ""
            self.run.problems.append(f"{where}{name} {what}")

    def close(self) -> None:
        if self.count > SHOWN:
            self.run.problems.append(f"{self.count - SHOWN} more rows of kind {self.kind} likewise")


def _batch(kind: str) -> list[str]:
    return ["entry.batch_id"] if kind == "leg" else []


def _audit_digest(row: tuple[Any, ...]) -> str:
    return digests.audit_digest(row[:7], row[7])


def _whatever(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _computed(digest: Callable[[tuple[Any, ...]], str], row: tuple[Any, ...]) -> str:
    """Return the digest of a row; empty if it holds what no row can hold."""
    try:
        return digest(row)
    except (TypeError, ValueError, RefusedError):
        return ""


def _with_references(row: tuple[Any, ...], removed: dict[tuple[int, str], int]) -> tuple[Any, ...]:
    """Return a leg with the asset references that it had when it was written."""
    values = list(row)
    for name in digests.LEG_REFERENCES:
        place = digests.LEG_COLUMNS.index(name)
        if values[place] is None:
            values[place] = removed.get((row[0], name))
    return tuple(values)
