"""Reads the histories of pairs column-wise: the database splits each value into whole numbers."""

# ruff: noqa: S608 - SQL is put together from constants of this package; values are bound

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Connection

from app.db.bulk import Row, id_list, id_value, is_sqlite, pages, without_collections
from app.db.price_versions import version
from app.domain.errors import DatabaseDamagedError
from app.domain.ids import AssetId
from app.domain.price_series import PriceColumns

NARROW = 18  # digits of a number that 64 bits hold for certain
Pair = tuple[AssetId, AssetId]
PAIRS = "(SELECT DISTINCT asset_id, quote_id FROM price {chosen}) AS pair"
# The newest edge that was there at a time is the first one that counts.
SINCE = (
    "price.asset_id = pair.asset_id AND price.quote_id = pair.quote_id AND price.at_us >= "
    "(SELECT COALESCE(MAX(earlier.at_us), :first) FROM price AS earlier "
    "WHERE earlier.asset_id = pair.asset_id AND earlier.quote_id = pair.quote_id "
    "AND earlier.at_us <= :first)"
)


def columns(
    connection: Connection,
    asset_ids: Iterable[AssetId] | None = None,
    known_on: datetime | None = None,
    first_us: int | None = None,
) -> dict[Pair, PriceColumns]:
    """Return the histories of assets by pair; values above zero only.

    `known_on`: as they were after the batches that were recorded up to then. `first_us`: only
    what answers for that time and later ones, of the assets named.

    Raises:
        DatabaseDamagedError: a price cannot be read.
    """
    text = "value" if is_sqlite(connection) else "CAST(trim_scale(value) AS text)"
    point = f"INSTR({text}, '.')" if is_sqlite(connection) else f"POSITION('.' IN {text})"
    whole = f"REPLACE({text}, '.', '')"
    is_wide = f"LENGTH({text}) > {NARROW}"
    if is_sqlite(connection):  # what is no number at all is looked at by itself, and refused
        is_wide += " OR value GLOB '*[^0-9.]*'"
    mantissa = f"CASE WHEN {is_wide} THEN 0 ELSE CAST({whole} AS BIGINT) END"
    scale = f"CASE WHEN {point} > 0 THEN LENGTH({text}) - {point} ELSE 0 END"
    wide = f"CASE WHEN {is_wide} THEN {text} END"
    table, parameters = version(connection, known_on)
    chosen = ""
    if asset_ids is not None:
        chosen = f"WHERE asset_id IN {id_list(connection, 'ids')}"
        parameters["ids"] = id_value(connection, asset_ids)
    if first_us is not None and asset_ids is not None and known_on is None:
        join = "CROSS JOIN" if is_sqlite(connection) else "JOIN"  # pair by pair, along the key
        table, chosen = f"{PAIRS.format(chosen=chosen)} {join} price ON {SINCE}", ""
        parameters["first"] = first_us
    sql = (
        f"SELECT price.asset_id, price.quote_id, at_us, {mantissa}, {scale}, {wide}, granularity, "
        # the names of granularities happen to sort by exactness
        f"source FROM {table} {chosen} "
        "ORDER BY price.asset_id, price.quote_id, at_us, granularity"
    )
    found: dict[Pair, _Pair] = {}
    try:
        with without_collections():
            for rows in pages(connection, sql, parameters):
                _take(rows, found)
    except (ArithmeticError, OverflowError, TypeError, ValueError) as error:
        place = str(connection.get_execution_options().get("place", ""))
        raise DatabaseDamagedError(place, "a price cannot be read") from error
    return {pair: one.columns() for pair, one in found.items() if one.times}


class _Pair:
    """The history of one pair as it comes in."""

    __slots__ = ("mantissas", "notes", "scales", "times", "wide", "words")

    def __init__(self) -> None:
        self.times, self.mantissas = array("q"), array("q")
        self.scales, self.notes = array("b"), array("H")
        self.words: dict[tuple[str, str], int] = {}
        self.wide: dict[int, Decimal] = {}

    def columns(self) -> PriceColumns:
        return PriceColumns(
            self.times, self.mantissas, self.scales, self.notes, tuple(self.words), self.wide
        )


def _take(rows: Sequence[Row], found: dict[Pair, _Pair]) -> None:
    """Sort rows into their pairs; they come in order of those."""
    start = 0
    while start < len(rows):
        pair: Pair = rows[start][:2]
        end = bisect_right(rows, pair, start, key=_pair_of)
        own = found.get(pair)
        if own is None:
            own = found[pair] = _Pair()
        run = rows[start:end]
        if not _take_all(run, own):
            _take_each(run, own)
        start = end


def _pair_of(row: Row) -> Pair:
    asset, quote = row[:2]
    return asset, quote


def _take_all(run: Sequence[Row], own: _Pair) -> bool:
    """Take rows of one pair column by column, where all are alike and fit; else none of them."""
    _, _, times, mantissas, scales, wide, granularities, sources = zip(*run, strict=True)
    word, length = (granularities[0], sources[0]), len(run)
    if (
        wide.count(None) < length
        or granularities.count(word[0]) < length
        or sources.count(word[1]) < length
        or min(mantissas) <= 0
    ):
        return False
    own.times.extend(times)
    own.mantissas.extend(mantissas)
    own.scales.extend(scales)
    own.notes.extend(array("H", [own.words.setdefault(word, len(own.words))]) * length)
    return True


def _take_each(run: Sequence[Row], own: _Pair) -> None:
    for _, _, at_us, mantissa, scale, wide, granularity, source in run:
        if wide is not None:
            value = Decimal(wide)
            if value <= 0:
                continue
            own.wide[len(own.times)] = value
        elif mantissa <= 0:
            continue
        own.times.append(at_us)
        own.mantissas.append(mantissa)
        own.scales.append(scale if wide is None else 0)
        own.notes.append(own.words.setdefault((granularity, source), len(own.words)))
