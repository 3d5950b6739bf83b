"""Writes prices in bulk, with the append-only history of what changed."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, text

from app.db.bulk import Row, insert_rows, is_sqlite, next_id, number
from app.db.columns import exact_text
from app.db.digests import check_text
from app.db.effect import undone_batches
from app.domain.price_points import PricePoint

KEY = ("asset_id", "quote_id", "at_us", "granularity")
PRICE_COLUMNS = (*KEY, "value", "source", "batch_id")
EDIT_COLUMNS = (
    "id", *KEY, "old", "new", "old_source", "old_batch_id", "source", "batch_id", "edited_at",
    "reason",
)  # fmt: skip
CHUNK = 10_000
PART = 100_000
SAME_KEY = " AND ".join(f"price.{name} = incoming.{name}" for name in KEY)
KEYS = ", ".join(KEY)
Key = tuple[int, int, int, str]
Version = tuple[int, str, str]  # batch, value, source


class PriceWriting:
    """One change of prices by one batch."""

    def __init__(self, connection: Connection, batch_id: int, now_us: int, reason: str) -> None:
        check_text(reason)
        self._connection = connection
        self._batch_id = batch_id
        self._now_us = now_us
        self._reason = reason

    def add(self, points: Sequence[PricePoint], *, notes_new: bool = False) -> int:
        """Store points, each key once: the last one counts. Return how many are new or changed.

        `notes_new`: new ones go into the history, too, and those that another source confirms.
        """
        rows: dict[Key, Row] = {}
        batch = self._batch_id
        for asset, quote, at_us, value, granularity, source in points:
            key = (asset, quote, at_us, str(granularity))
            rows[key] = (*key, exact_text(value), source, batch)
        check_text(*{point.source for point in points})
        staged = list(rows.values())
        # In parts, so that no statement runs into the server's time-out.
        return sum(
            self._add_part(staged[start : start + PART], notes_new)
            for start in range(0, len(staged), PART)
        )

    def _add_part(self, rows: Sequence[Row], notes_new: bool) -> int:
        added = 0
        if not notes_new and is_sqlite(self._connection) and not self._is_stored(rows[0], rows[-1]):
            added = self._insert_new(rows)
            if added == len(rows):
                return added
        self._stage(rows)
        values = {"batch": self._batch_id, "now": self._now_us, "reason": self._reason}
        differs = "price.value <> incoming.value"
        if notes_new:
            differs += " OR price.source <> incoming.source"
        first = next_id(self._connection, "price_edit") - 1
        changed = self._run(
            f"INSERT INTO price_edit ({', '.join(EDIT_COLUMNS)}) "
            f"SELECT :first + ROW_NUMBER() OVER (ORDER BY {_of('incoming')}), {_of('incoming')}, "
            "price.value, incoming.value, price.source, price.batch_id, incoming.source, "
            ":batch, :now, :reason FROM incoming "
            f"JOIN price ON {SAME_KEY} WHERE ({differs})",
            {**values, "first": first},
        )
        if changed:
            self._run(
                "UPDATE price SET value = incoming.value, source = incoming.source, "
                f"batch_id = :batch FROM incoming WHERE {SAME_KEY} AND ({differs})",
                {"batch": self._batch_id},
            )
        if notes_new:
            self._run(
                f"INSERT INTO price_edit ({', '.join(EDIT_COLUMNS)}) "
                f"SELECT :first + ROW_NUMBER() OVER (ORDER BY {_of('incoming')}), "
                f"{_of('incoming')}, NULL, incoming.value, '', NULL, incoming.source, "
                ":batch, :now, :reason FROM incoming "
                f"LEFT JOIN price ON {SAME_KEY} WHERE price.value IS NULL",
                {**values, "first": next_id(self._connection, "price_edit") - 1},
            )
        added += self._run(
            f"INSERT INTO price ({', '.join(PRICE_COLUMNS)}) "
            f"SELECT {KEYS}, value, source, :batch FROM incoming WHERE true ORDER BY {KEYS} "
            f"ON CONFLICT ({KEYS}) DO NOTHING",
            {"batch": self._batch_id},
        )
        self._run("DELETE FROM incoming", {})
        return changed + added

    def _is_stored(self, *rows: Row) -> bool:
        """Tell whether there is a price under the key of one of some rows."""
        where = " AND ".join(f"{name} = ?" for name in KEY)
        sql = f"SELECT EXISTS (SELECT 1 FROM price WHERE {where})"
        return any(
            self._connection.exec_driver_sql(sql, tuple(row[: len(KEY)])).scalar_one()
            for row in rows
        )

    def _insert_new(self, rows: Sequence[Row]) -> int:
        """Insert the rows whose keys are new, as all are at a first import; return how many."""
        marks = ", ".join("?" * len(PRICE_COLUMNS))
        sql = (
            f"INSERT INTO price ({', '.join(PRICE_COLUMNS)}) VALUES ({marks}) "
            f"ON CONFLICT ({KEYS}) DO NOTHING"
        )
        return sum(
            self._connection.exec_driver_sql(sql, list(rows[start : start + CHUNK])).rowcount
            for start in range(0, len(rows), CHUNK)
        )

    def _stage(self, rows: Sequence[Row]) -> None:
        """Put rows into a temporary table, from where the database compares and moves them."""
        exact = "TEXT" if is_sqlite(self._connection) else "NUMERIC(65, 30)"
        end = "WITHOUT ROWID" if is_sqlite(self._connection) else "ON COMMIT DROP"
        self._connection.exec_driver_sql(
            "CREATE TEMPORARY TABLE IF NOT EXISTS incoming (asset_id BIGINT, quote_id BIGINT, "
            f"at_us BIGINT, granularity TEXT, value {exact}, source TEXT, "
            f"PRIMARY KEY ({KEYS})) {end}"
        )
        for start in range(0, len(rows), CHUNK):
            chunk = [row[:-1] for row in rows[start : start + CHUNK]]
            insert_rows(self._connection, "incoming", PRICE_COLUMNS[:-1], chunk)

    def remove(self, batch_id: int) -> int:
        """Take out what a batch had done to prices; return how many rows changed."""
        undone = undone_batches(self._connection) | {batch_id}
        done = self._restore(batch_id, undone)
        return done + self._take_out(batch_id)

    def _take_out(self, batch_id: int) -> int:
        """Remove the rows that are the batch's and were never anything else."""
        values = {"batch": batch_id, "by": self._batch_id, "now": self._now_us}
        first = next_id(self._connection, "price_edit") - 1
        done = self._run(
            f"INSERT INTO price_edit ({', '.join(EDIT_COLUMNS)}) "
            f"SELECT :first + ROW_NUMBER() OVER (ORDER BY {KEYS}), {KEYS}, value, NULL, source, "
            "batch_id, source, :by, :now, :reason FROM price WHERE batch_id = :batch",
            {**values, "first": first, "reason": self._reason},
        )
        self._run("DELETE FROM price WHERE batch_id = :batch", {"batch": batch_id})
        return done

    def _restore(self, batch_id: int, undone: set[int]) -> int:
        """Bring back, where there is one, the value that the newest batch in effect had written.

        A stored value keeps the batch that first wrote it, also when it comes back; so the values
        that ever were are the old ones of the history and the present one.
        """
        rows = self._connection.execute(text(self._versions()), {"batch": batch_id}).fetchall()
        present: dict[Key, Version | None] = {}
        best: dict[Key, Version] = {}
        for row in rows:
            key, old, now = (row[0], row[1], row[2], row[3]), row[4:7], row[7:10]
            present[key] = _version(now)
            for version in (_version(old), present[key]):
                if version is None or version[0] in undone:
                    continue
                if key not in best or best[key][0] <= version[0]:
                    best[key] = version
        changes = [
            (key, present[key], version) for key, version in best.items() if present[key] != version
        ]
        self._write_restored(changes)
        return len(changes)

    def _versions(self) -> str:
        """Return the SQL of the history of every key that a batch touched, oldest first."""
        old, value = (number(self._connection, name) for name in ("edit.old", "price.value"))
        to_price = " AND ".join(f"price.{name} = edit.{name}" for name in KEY)
        to_other = " AND ".join(f"other.{name} = edit.{name}" for name in KEY)
        return (
            f"SELECT {_of('edit')}, edit.old_batch_id, {old}, edit.old_source, "
            f"price.batch_id, {value}, price.source "
            f"FROM price_edit AS edit LEFT JOIN price ON {to_price} WHERE price.batch_id = :batch "
            f"OR EXISTS (SELECT 1 FROM price_edit AS other WHERE {to_other} "
            "AND other.batch_id = :batch) ORDER BY edit.id"
        )

    def _write_restored(self, changes: list[tuple[Key, Version | None, Version]]) -> None:
        first = next_id(self._connection, "price_edit")
        edits, rows = [], []
        for own_id, (key, before, (batch, new, source)) in enumerate(changes, first):
            old_batch, old, old_source = before or (None, None, "")
            edits.append(
                (
                    own_id, *key, old, new, old_source, old_batch, source, self._batch_id,
                    self._now_us, self._reason,
                )
            )  # fmt: skip
            rows.append((*key, new, source, batch))
        insert_rows(self._connection, "price_edit", EDIT_COLUMNS, edits)
        gone = [dict(zip(KEY, key, strict=True)) for key, before, _ in changes if before]
        if gone:
            where = " AND ".join(f"{name} = :{name}" for name in KEY)
            self._connection.execute(text(f"DELETE FROM price WHERE {where}"), gone)
        insert_rows(self._connection, "price", PRICE_COLUMNS, rows)

    def _run(self, sql: str, parameters: dict[str, Any]) -> int:
        return self._connection.execute(text(sql), parameters).rowcount


def _version(row: Sequence[Any]) -> Version | None:
    return None if row[0] is None else (row[0], row[1], row[2])


def _of(table: str) -> str:
    return ", ".join(f"{table}.{name}" for name in KEY)
