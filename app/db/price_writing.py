"""Writes prices in bulk, with the append-only history of what changed."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, text

from app.db.bulk import id_list, id_value, insert_rows, is_sqlite, next_id, number
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
SAME_KEY = " AND ".join(f"price.{name} = incoming.{name}" for name in KEY)
KEYS = ", ".join(KEY)
Key = tuple[int, int, int, str]


class PriceWriting:
    """One change of prices by one batch."""

    def __init__(self, connection: Connection, batch_id: int, now_us: int, reason: str) -> None:
        check_text(reason)
        self._connection = connection
        self._batch_id = batch_id
        self._now_us = now_us
        self._reason = reason

    def add(self, points: Sequence[PricePoint]) -> int:
        """Store points; return how many rows are new or changed."""
        if not points:
            return 0
        self._stage(points)
        values = {"batch": self._batch_id, "now": self._now_us, "reason": self._reason}
        first = next_id(self._connection, "price_edit") - 1
        changed = self._run(
            f"INSERT INTO price_edit ({', '.join(EDIT_COLUMNS)}) "  # noqa: S608 - constants
            f"SELECT :first + ROW_NUMBER() OVER (ORDER BY {_of('incoming')}), {_of('incoming')}, "
            "price.value, incoming.value, price.source, price.batch_id, incoming.source, "
            ":batch, :now, :reason FROM incoming "
            f"JOIN price ON {SAME_KEY} WHERE price.value <> incoming.value",
            {**values, "first": first},
        )
        if changed:
            self._run(
                f"UPDATE price SET value = incoming.value, source = incoming.source, "  # noqa: S608 - constants
                f"batch_id = :batch FROM incoming WHERE {SAME_KEY} "
                "AND price.value <> incoming.value",
                {"batch": self._batch_id},
            )
        added = self._run(
            f"INSERT INTO price ({', '.join(PRICE_COLUMNS)}) "  # noqa: S608 - constants
            f"SELECT {KEYS}, value, source, :batch FROM incoming WHERE true ORDER BY {KEYS} "
            f"ON CONFLICT ({KEYS}) DO NOTHING",
            {"batch": self._batch_id},
        )
        self._run("DELETE FROM incoming", {})
        return changed + added

    def _stage(self, points: Sequence[PricePoint]) -> None:
        """Put the points into a temporary table, each key once: the last one counts."""
        exact = "TEXT" if is_sqlite(self._connection) else "NUMERIC(65, 30)"
        end = "WITHOUT ROWID" if is_sqlite(self._connection) else "ON COMMIT DROP"
        self._connection.exec_driver_sql(
            "CREATE TEMPORARY TABLE IF NOT EXISTS incoming (asset_id BIGINT, quote_id BIGINT, "
            f"at_us BIGINT, granularity TEXT, value {exact}, source TEXT, PRIMARY KEY ({KEYS})) {end}"
        )
        rows: dict[Key, tuple[Any, ...]] = {}
        sources: set[str] = set()
        for asset, quote, at_us, value, granularity, source in points:
            rows[asset, quote, at_us, granularity] = (
                asset, quote, at_us, granularity, exact_text(value), source,
            )  # fmt: skip
            sources.add(source)
        check_text(*sources)
        staged = list(rows.values())
        for start in range(0, len(staged), CHUNK):
            insert_rows(
                self._connection, "incoming", PRICE_COLUMNS[:-1], staged[start : start + CHUNK]
            )

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
            f"INSERT INTO price_edit ({', '.join(EDIT_COLUMNS)}) "  # noqa: S608 - constants
            f"SELECT :first + ROW_NUMBER() OVER (ORDER BY {KEYS}), {KEYS}, value, NULL, source, "
            "batch_id, source, :by, :now, :reason FROM price WHERE batch_id = :batch",
            {**values, "first": first, "reason": self._reason},
        )
        self._run("DELETE FROM price WHERE batch_id = :batch", {"batch": batch_id})
        return done

    def _restore(self, batch_id: int, undone: set[int]) -> int:
        """Bring back the last value of a batch in effect, where there is one.

        Each stored value keeps the batch that first wrote it, also when it comes back, so the
        values that ever were are the old ones of the history and the present one.
        """
        value, old = (number(self._connection, name) for name in ("price.value", "edit.old"))
        rows = self._connection.execute(
            text(
                f"SELECT {_of('edit')}, {old}, edit.old_source, edit.old_batch_id, {value}, "  # noqa: S608 - constants
                "price.source, price.batch_id FROM price_edit AS edit LEFT JOIN price ON "
                f"{SAME_KEY.replace('incoming.', 'edit.')} WHERE EXISTS (SELECT 1 FROM price_edit "
                f"AS touched WHERE {SAME_KEY.replace('price.', 'touched.').replace('incoming.', 'edit.')} "
                "AND (touched.batch_id = :batch OR touched.old_batch_id = :batch)) "
                f"AND (edit.old_batch_id IS NULL OR edit.old_batch_id NOT IN "
                f"{id_list(self._connection, 'undone')} OR price.batch_id = :batch) "
                "ORDER BY edit.id"
            ),
            {"batch": batch_id, "undone": id_value(self._connection, undone)},
        ).fetchall()
        best: dict[Key, tuple[int, str, str]] = {}
        present: dict[Key, tuple[int, str, str] | None] = {}
        for row in rows:
            key = (row[0], row[1], row[2], row[3])
            if row[9] is not None:
                present[key] = (row[9], row[7], row[8])
                if row[9] not in undone:
                    best[key] = max(best.get(key, (0, "", "")), present[key] or (0, "", ""), key=_by)
            else:
                present.setdefault(key, None)
            if row[6] is not None and row[6] not in undone:
                best[key] = max((row[6], row[4], row[5]), best.get(key, (0, "", "")), key=_by)
        changes = [
            (key, present[key], version)
            for key, version in best.items()
            if present[key] is None or (present[key] or (0,))[0] != version[0]
        ]
        self._write_restored(changes)
        return len(changes)

    def _write_restored(
        self,
        changes: list[tuple[Key, tuple[int, str, str] | None, tuple[int, str, str]]],
    ) -> None:
        first = next_id(self._connection, "price_edit")
        edits, rows = [], []
        for id, (key, before, after) in enumerate(changes, first):
            old_batch, old, old_source = before or (None, None, "")
            batch, new, source = after
            edits.append(
                (
                    id, *key, old, new, old_source, old_batch, source, self._batch_id,
                    self._now_us, self._reason,
                )
            )  # fmt: skip
            rows.append((*key, new, source, batch))
        insert_rows(self._connection, "price_edit", EDIT_COLUMNS, edits)
        gone = [dict(zip(KEY, key, strict=True)) for key, before, _ in changes if before]
        if gone:
            where = " AND ".join(f"{name} = :{name}" for name in KEY)
            self._connection.execute(text(f"DELETE FROM price WHERE {where}"), gone)  # noqa: S608 - constants
        insert_rows(self._connection, "price", PRICE_COLUMNS, rows)

    def _run(self, sql: str, parameters: dict[str, Any]) -> int:
        return self._connection.execute(text(sql), parameters).rowcount


def _by(version: tuple[int, str, str]) -> int:
    return version[0]


def _of(table: str) -> str:
    return ", ".join(f"{table}.{name}" for name in KEY)
