"""The price graph's edges, written in bulk and read by index."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, text

from app.db import price_columns
from app.db.bulk import id_list, id_value, number, pages, without_collections
from app.db.price_versions import PRESENT, version
from app.db.price_writing import PriceWriting
from app.db.sealing import Seals
from app.domain.errors import DatabaseDamagedError
from app.domain.ids import AssetId, BatchId
from app.domain.price_points import PriceEdit, PricePoint
from app.domain.price_series import PriceColumns
from app.domain.times import DAY_US, from_us, to_us
from app.ports.clock import Clock

# Steps from pair to pair along the key, a probe each, instead of reading half a million rows.
PAIRS = (
    "WITH RECURSIVE held(asset_id) AS (SELECT MIN(asset_id) FROM price UNION ALL "
    "SELECT (SELECT MIN(asset_id) FROM price WHERE price.asset_id > held.asset_id) "
    "FROM held WHERE held.asset_id IS NOT NULL), "
    "pair(asset_id, quote_id) AS (SELECT asset_id, (SELECT MIN(quote_id) FROM price "
    "WHERE price.asset_id = held.asset_id) FROM held WHERE asset_id IS NOT NULL UNION ALL "
    "SELECT asset_id, (SELECT MIN(quote_id) FROM price WHERE price.asset_id = pair.asset_id "
    "AND price.quote_id > pair.quote_id) FROM pair WHERE quote_id IS NOT NULL) "
)
# The last edge of each pair at or before a time: along the key, or from all that there is.
LAST_BY_INDEX = (
    f"{PAIRS}, last AS (SELECT asset_id, quote_id, (SELECT MAX(at_us) FROM price "
    "WHERE price.asset_id = pair.asset_id AND price.quote_id = pair.quote_id "
    "AND price.at_us <= :at) AS at_us FROM pair WHERE quote_id IS NOT NULL)"
)
LAST_BY_SCAN = (
    "last AS (SELECT asset_id, quote_id, MAX(at_us) AS at_us FROM known "
    "WHERE at_us <= :at GROUP BY asset_id, quote_id)"
)


class SqlPrices:
    """Reads and writes prices."""

    def __init__(self, connection: Connection, clock: Clock, seals: Seals) -> None:
        self._connection = connection
        self._clock = clock
        self._seals = seals

    def add(
        self,
        points: Sequence[PricePoint],
        *,
        batch_id: BatchId,
        reason: str,
        notes_new: bool = False,
    ) -> int:
        """Store points; a changed value at a known key goes to the edit history first.

        `notes_new`: a new value, too, as values of what has no feed do. The last of several
        points of one key counts. Return how many rows are new or changed.

        Raises:
            RefusedError: an asset or the batch does not exist.
            NotANumberError: a value with more than 65 digits, or 30 after the point.
        """
        writing = PriceWriting(self._connection, batch_id, to_us(self._clock.now()), reason)
        done = writing.add(points, notes_new=notes_new)
        self._seals.count_prices(batch_id, done)
        return done

    def between(
        self,
        *,
        asset_ids: Iterable[AssetId] | None = None,
        first_us: int | None = None,
        last_us: int | None = None,
        known_on: datetime | None = None,
    ) -> list[PricePoint]:
        """Return edges by (asset, quote, at_us), of `asset_ids` as asset (not as quote).

        `known_on`: as they were after the batches that were recorded up to then.
        """
        table, known = version(self._connection, known_on)
        conditions, parameters = self._span(first_us, last_us)
        parameters |= known
        if asset_ids is not None:
            conditions.append(f"asset_id IN {id_list(self._connection, 'ids')}")
            parameters["ids"] = id_value(self._connection, asset_ids)
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        return self._points(
            f"SELECT asset_id, quote_id, at_us, {number(self._connection, 'value')}, granularity, "
            f"source FROM {table} {where} ORDER BY asset_id, quote_id, at_us, granularity",
            parameters,
        )

    def columns(
        self,
        asset_ids: Iterable[AssetId] | None = None,
        known_on: datetime | None = None,
        first_us: int | None = None,
    ) -> dict[tuple[AssetId, AssetId], PriceColumns]:
        """Return the histories of assets by pair, column-wise; values above zero only.

        `first_us`: of named assets, only what answers for that time and later ones.
        """
        return price_columns.columns(self._connection, asset_ids, known_on, first_us)

    def latest(self, at_us: int, known_on: datetime | None = None) -> list[PricePoint]:
        """Return for each (asset, quote) its last edge at or before a time.

        Of several edges of one time, the most exact: tx-exact, then intraday, then daily.
        `known_on`: as they were after the batches that were recorded up to then.
        """
        table, known = version(self._connection, known_on)
        if table == PRESENT:
            last, edges = LAST_BY_INDEX, PRESENT
        else:
            last, edges = f"WITH known AS (SELECT * FROM {table}), {LAST_BY_SCAN}", "known AS price"
        points = self._points(
            f"{last} SELECT price.asset_id, price.quote_id, price.at_us, "
            f"{number(self._connection, 'price.value')}, price.granularity, price.source "
            f"FROM last JOIN {edges} ON price.asset_id = last.asset_id "
            "AND price.quote_id = last.quote_id AND price.at_us = last.at_us "
            # the names of granularities happen to sort by exactness; the last one is kept
            "ORDER BY price.asset_id, price.quote_id, price.granularity",
            {"at": at_us, **known},
        )
        return list({(point.asset_id, point.quote_id): point for point in points}.values())

    def pairs(self, known_on: datetime | None = None) -> list[tuple[AssetId, AssetId]]:
        """Return the pairs of asset and quote that have a price, in their order."""
        table, known = version(self._connection, known_on)
        if table == PRESENT:
            sql = f"{PAIRS}SELECT asset_id, quote_id FROM pair WHERE quote_id IS NOT NULL"
        else:
            sql = f"SELECT DISTINCT asset_id, quote_id FROM {table}"
        found = self._connection.execute(text(f"{sql} ORDER BY 1, 2"), known)
        return [(row[0], row[1]) for row in found]

    def existing(self, first_us: int, last_us: int) -> dict[tuple[AssetId, AssetId, int, str], str]:
        """Return the stored text of the values in a span, by (asset, quote, at_us, granularity)."""
        conditions, parameters = self._span(first_us, last_us)
        sql = (
            f"SELECT asset_id, quote_id, at_us, granularity, {number(self._connection, 'value')} "
            f"FROM price WHERE {' AND '.join(conditions)}"
        )
        found: dict[tuple[AssetId, AssetId, int, str], str] = {}
        for rows in pages(self._connection, sql, parameters):
            found.update(((row[0], row[1], row[2], row[3]), row[4]) for row in rows)
        return found

    def edits(self, asset_id: AssetId) -> list[PriceEdit]:
        """Return the history of an asset's changed prices, oldest change first."""
        old, new = (number(self._connection, name) for name in ("old", "new"))
        sql = (
            f"SELECT asset_id, quote_id, at_us, granularity, {old}, {new}, edited_at, reason, "
            "source FROM price_edit WHERE asset_id = :asset ORDER BY id"
        )
        return [
            PriceEdit(
                asset_id=row[0], quote_id=row[1], at_us=row[2], granularity=row[3],
                old=None if row[4] is None else Decimal(row[4]),
                new=None if row[5] is None else Decimal(row[5]),
                edited_at=from_us(row[6]), reason=row[7], source=row[8],
            )
            for row in self._connection.execute(text(sql), {"asset": asset_id})
        ]  # fmt: skip

    def remove_batch(self, batch_id: BatchId, *, by: BatchId, reason: str) -> int:
        """Take out what a batch had added and bring back what it had changed; return how many.

        Removing the prices of an undo brings back what that one had taken out.
        """
        writing = PriceWriting(self._connection, by, to_us(self._clock.now()), reason)
        done = writing.remove(batch_id)
        self._seals.count_prices(by, done)
        return done

    def drop_passed(self, asset_ids: Iterable[AssetId], sources: Iterable[str]) -> int:
        """Take out the intraday prices of sources on days of which the close is there.

        They are no part of any batch's digest, and no history is kept of them. Return how many.
        """
        names = sorted(sources)
        if not names:
            return 0
        marks = ", ".join(f":source{place}" for place in range(len(names)))
        sql = (
            "DELETE FROM price WHERE granularity = 'intraday' "
            f"AND asset_id IN {id_list(self._connection, 'ids')} AND source IN ({marks}) "
            "AND EXISTS (SELECT 1 FROM price AS daily WHERE daily.asset_id = price.asset_id "
            "AND daily.quote_id = price.quote_id AND daily.granularity = 'daily' "
            f"AND daily.at_us = price.at_us - price.at_us % {DAY_US})"
        )
        values: dict[str, Any] = {f"source{place}": name for place, name in enumerate(names)}
        values["ids"] = id_value(self._connection, asset_ids)
        return self._connection.execute(text(sql), values).rowcount

    def count(self) -> int:
        """Return how many edges there are."""
        found: int = self._connection.exec_driver_sql("SELECT COUNT(*) FROM price").scalar_one()
        return found

    def _span(self, first_us: int | None, last_us: int | None) -> tuple[list[str], dict[str, Any]]:
        conditions: list[str] = []
        parameters: dict[str, Any] = {}
        if first_us is not None:
            conditions.append("at_us >= :first")
            parameters["first"] = first_us
        if last_us is not None:
            conditions.append("at_us <= :last")
            parameters["last"] = last_us
        return conditions, parameters

    def _points(self, sql: str, parameters: dict[str, Any]) -> list[PricePoint]:
        found: list[PricePoint] = []
        new, exact = tuple.__new__, Decimal
        try:
            with without_collections():
                for rows in pages(self._connection, sql, parameters):
                    found += [
                        new(PricePoint, (asset, quote, at_us, exact(value), granularity, source))
                        for asset, quote, at_us, value, granularity, source in rows
                    ]
        except (ArithmeticError, ValueError, TypeError) as error:
            place = str(self._connection.get_execution_options().get("place", ""))
            raise DatabaseDamagedError(place, "a price cannot be read") from error
        return found
