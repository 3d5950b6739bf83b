"""Conversion through the price graph: any asset into any other, without a canonical currency.

Rules: ledger semantics, "Prices and conversion". An edge says what one unit of an asset cost in
another at a time. The last edge at or before the asked time counts, whatever its granularity.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import permutations
from typing import NamedTuple

from app.domain.assets import AssetType
from app.domain.calendar import market_days_between
from app.domain.ids import AssetId
from app.domain.numbers import ONE
from app.domain.price_points import Granularity, PricePoint
from app.domain.price_series import NO_PRICES, PriceColumns, Row, columns_of
from app.domain.times import DAY_US, day_of_us

IDENTITY, DIRECT, REVERSE, ONE_HOP, TWO_HOP = "identity", "direct", "reverse", "one-hop", "two-hop"


@dataclass(frozen=True, slots=True)
class Staleness:
    """From which age on a price no longer counts as fresh."""

    daily_market_days: int = 3
    intraday_minutes: int = 30
    manual_days: int = 365  # private companies and other assets, priced by hand

    @property
    def intraday_us(self) -> int:
        """Return for how long a price within the day, or a quote, is fresh."""
        return self.intraday_minutes * 60_000_000


class Edge(NamedTuple):
    """The edge used for one step, in the direction in which it is stored."""

    at_us: int
    value: Decimal
    granularity: str
    source: str
    asset_id: AssetId
    quote_id: AssetId
    is_reversed: bool


class Rate(NamedTuple):
    """What one unit of the source is worth in the target, and by which way that is known."""

    value: Decimal
    path: str
    hops: tuple[AssetId, ...]  # source first, target last
    edges: tuple[Edge, ...]

    @property
    def oldest_us(self) -> int | None:
        """Return the time of the oldest edge used; `None` for the identity."""
        return min((edge.at_us for edge in self.edges), default=None)

    @property
    def via(self) -> tuple[AssetId, ...]:
        return self.hops[1:-1]


@dataclass
class PriceGraph:
    """Edges in memory. `hubs` in the order in which they are tried."""

    hubs: Sequence[AssetId] = ()
    types: Callable[[AssetId], str] = lambda _: ""
    staleness: Staleness = field(default_factory=Staleness)
    _series: dict[tuple[AssetId, AssetId], PriceColumns] = field(default_factory=dict)
    _neighbours: dict[AssetId, set[AssetId]] = field(default_factory=lambda: defaultdict(set))
    _rates: dict[tuple[AssetId, AssetId, int], Rate | None] = field(default_factory=dict)
    _worths: dict[tuple[AssetId, AssetId, int], Rate | None] = field(default_factory=dict)

    def add(self, points: Iterable[PricePoint]) -> None:
        """Take edges, in any order; those of one pair may come in several calls."""
        touched: dict[tuple[AssetId, AssetId], list[Row]] = {}
        for point in points:
            if point.value <= 0:
                continue  # no edge: a price of zero cannot be reversed and says nothing
            pair = (point.asset_id, point.quote_id)
            rows = touched.get(pair)
            if rows is None:
                known = self._series.get(pair)
                rows = touched[pair] = known.rows() if known else []
            rows.append((point.at_us, point.value, point.granularity, point.source))
        self.put({pair: columns_of(rows) for pair, rows in touched.items()})

    def put(self, series: Mapping[tuple[AssetId, AssetId], PriceColumns]) -> None:
        """Take the whole histories of pairs, in place of what is known of them."""
        for pair, columns in series.items():
            self._series[pair] = columns
            self._neighbours[pair[0]].add(pair[1])
            self._neighbours[pair[1]].add(pair[0])
        if series:
            self._rates.clear()
            self._worths.clear()

    def series(self, asset: AssetId, quote: AssetId) -> PriceColumns:
        """Return the edges of a pair as they are stored, none where there are none."""
        return self._series.get((asset, quote), NO_PRICES)

    def neighbours(self, asset: AssetId) -> list[AssetId]:
        """Return the assets to or from which there is an edge, in their order."""
        return sorted(self._neighbours.get(asset, ()))

    def rate(self, source: AssetId, target: AssetId, at_us: int) -> Rate | None:
        """Return the rate at a time, by the shortest way; `None` where there is no way."""
        key = (source, target, at_us)
        try:
            return self._rates[key]
        except KeyError:
            found = self._rates[key] = self._find(source, target, at_us)
            return found

    def worth(self, asset: AssetId, base: AssetId, at_us: int) -> Rate | None:
        """Return what a unit is worth in the base currency: by `rate`, else by its own quote.

        A share quoted in a currency that is no hub is worth its price, converted from there.
        """
        key = (asset, base, at_us)
        try:
            return self._worths[key]
        except KeyError:
            found = self._worths[key] = self.rate(asset, base, at_us) or self._by_quote(
                asset, base, at_us
            )
            return found

    def worths(
        self, asset: AssetId, base: AssetId, times: Sequence[int]
    ) -> tuple[list[Decimal | None], set[int]]:
        """Return `worth` at each of many ends of days, in order, and the places that are stale.

        The same answers as asking one by one; a direct edge is followed along its series.
        """
        if asset == base:
            return [ONE] * len(times), set()
        series = self.series(asset, base)
        values: list[Decimal | None] = []
        stale: set[int] = set()
        place, last, value = 0, len(series.times), ONE
        for number, at_us in enumerate(times):
            before = place
            while place < last and series.times[place] <= at_us:
                place += 1
            if place:
                if place != before:
                    at, value, granularity, origin = series.row(place - 1)
                values.append(value)
                if at_us - at > DAY_US:
                    edge = Edge(at, value, granularity, origin, asset, base, is_reversed=False)
                    if self._edge_is_stale(edge, at_us, by_day=True):
                        stale.add(number)
                continue
            rate = self.worth(asset, base, at_us)
            values.append(None if rate is None else rate.value)
            if rate is not None and self.is_stale(rate, at_us):
                stale.add(number)
        return values, stale

    def _by_quote(self, asset: AssetId, base: AssetId, at_us: int) -> Rate | None:
        """Go by the quote whose price is newest; of equals by the first."""
        best: Rate | None = None
        for quote in sorted(self._neighbours.get(asset, ())):
            edge = self.last_edge(asset, quote, at_us)
            if edge is None or (best is not None and edge.at_us <= best.edges[0].at_us):
                continue
            onward = self.rate(quote, base, at_us)
            if onward is not None and asset not in onward.hops:
                value = edge.value * onward.value
                path = ONE_HOP if len(onward.edges) == 1 else TWO_HOP
                best = Rate(value, path, (asset, *onward.hops), (edge, *onward.edges))
        return best

    def is_stale(self, rate: Rate, at_us: int, *, by_day: bool = True) -> bool:
        """Tell whether one of the edges used is too old.

        `by_day`: for a figure at the end of a day an intraday price of that day is fresh.
        """
        return any(self._edge_is_stale(edge, at_us, by_day) for edge in rate.edges)

    def last_edge(self, asset: AssetId, quote: AssetId, at_us: int) -> Edge | None:
        """Return the direct edge of a pair at or before a time."""
        series = self._series.get((asset, quote))
        place = -1 if series is None else series.last_at(at_us)
        if series is None or place < 0:
            return None
        at, value, granularity, origin = series.row(place)
        return Edge(at, value, granularity, origin, asset, quote, is_reversed=False)

    def quotes_of(self, asset: AssetId) -> list[AssetId]:
        """Return the assets in which an asset is priced directly."""
        return [one for one in self._neighbours.get(asset, ()) if (asset, one) in self._series]

    def _find(self, source: AssetId, target: AssetId, at_us: int) -> Rate | None:
        if source == target:
            return Rate(ONE, IDENTITY, (source,), ())
        edge = self._step(source, target, at_us)
        if edge is not None:
            path = REVERSE if edge.is_reversed else DIRECT
            return Rate(_worth(edge), path, (source, target), (edge,))
        hubs = [hub for hub in self.hubs if hub not in {source, target}]
        return self._one_hop(source, target, hubs, at_us) or self._two_hop(
            source, target, hubs, at_us
        )

    def _one_hop(
        self, source: AssetId, target: AssetId, hubs: Sequence[AssetId], at_us: int
    ) -> Rate | None:
        near, far = self._neighbours.get(source, ()), self._neighbours.get(target, ())
        for hub in hubs:
            if hub not in near or hub not in far:
                continue
            first = self._step(source, hub, at_us)
            if first is None:
                continue
            second = self._step(hub, target, at_us)
            if second is not None:
                value = _worth(first) * _worth(second)
                return Rate(value, ONE_HOP, (source, hub, target), (first, second))
        return None

    def _two_hop(
        self, source: AssetId, target: AssetId, hubs: Sequence[AssetId], at_us: int
    ) -> Rate | None:
        near, far = self._neighbours.get(source, ()), self._neighbours.get(target, ())
        for one, two in permutations(hubs, 2):
            if one not in near or two not in far:
                continue
            first = self._step(source, one, at_us)
            second = self._step(one, two, at_us) if first else None
            third = self._step(two, target, at_us) if second else None
            if first and second and third:
                value = _worth(first) * _worth(second) * _worth(third)
                return Rate(value, TWO_HOP, (source, one, two, target), (first, second, third))
        return None

    def _step(self, source: AssetId, target: AssetId, at_us: int) -> Edge | None:
        if target not in self._neighbours.get(source, ()):
            return None
        direct = self.last_edge(source, target, at_us)
        if direct is not None:
            return direct
        reverse = self.last_edge(target, source, at_us)
        return reverse._replace(is_reversed=True) if reverse is not None else None

    def _edge_is_stale(self, edge: Edge, at_us: int, by_day: bool) -> bool:
        day, edge_day = day_of_us(at_us), day_of_us(edge.at_us)
        kind = self.types(edge.asset_id)
        if kind in {AssetType.PRIVATE_COMPANY, AssetType.OTHER}:
            return (day - edge_day).days > self.staleness.manual_days
        if edge.granularity != Granularity.DAILY and not by_day:
            return at_us - edge.at_us > self.staleness.intraday_us
        cap = self.staleness.daily_market_days
        if (day - edge_day).days <= cap:
            return False
        return _age(edge_day, day, kind, at_most=cap + 1) > cap


def _age(first: date, last: date, kind: str, *, at_most: int) -> int:
    if kind == AssetType.CRYPTO:
        return (last - first).days
    return market_days_between(first, last, at_most=at_most)


def _worth(edge: Edge) -> Decimal:
    return ONE / edge.value if edge.is_reversed else edge.value
