"""What a unit of an asset is worth in the base currency at the end of each of many days.

The same answers as `PriceGraph.worth` asked day by day: which way leads from the asset to the base
currency only depends on which edges are there yet, so whole stretches of days are looked up at
once. Property tests compare the two.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise, permutations
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from app.domain.assets import AssetType
from app.domain.calendar import is_market_day
from app.domain.ids import AssetId
from app.domain.numbers import ZERO
from app.domain.price_graph import PriceGraph
from app.domain.rollup.fixed import Flags, Floats
from app.domain.times import DAY_US, EPOCH_ORDINAL

FRESH, STALE, PRICE_MISSING, RATE_MISSING = 0, 1, 2, 3
Whole = NDArray[np.int64]
Truth = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class WorthColumn:
    """One asset's worth by day."""

    values: Floats  # base currency per unit; 0 where it is unknown
    states: Flags  # FRESH, STALE, PRICE_MISSING, RATE_MISSING
    currencies: Whole  # asset id of the first currency on the way; the base where there is none


@dataclass(frozen=True, slots=True)
class _Step:
    values: Floats
    known: Truth
    stale: Truth
    times: Whole  # of the edge used

    def of(self, days: Truth) -> "_Step":
        return _Step(self.values[days], self.known[days], self.stale[days], self.times[days])


class Worths:
    """Columns of worth over one stretch of days, worked out on demand."""

    def __init__(
        self,
        graph: PriceGraph,
        base: AssetId,
        first: int,
        length: int,
        is_fiat: Callable[[AssetId], bool],
    ) -> None:
        """Prepare the days.

        Args:
            graph: with the histories of all that is asked for, and of what they are priced in.
            base: the base currency.
            first: ordinal of the first day.
            length: number of days.
            is_fiat: tells a currency from other assets.
        """
        self._graph = graph
        self._base = base
        self.first = first
        self.length = length
        self._is_fiat = is_fiat
        self._days: Whole = np.arange(first, first + length, dtype=np.int64)
        self._ends: Whole = (self._days - EPOCH_ORDINAL + 1) * DAY_US - 1
        self._steps: dict[tuple[AssetId, AssetId], _Step] = {}
        self._columns: dict[AssetId, WorthColumn] = {}
        self._open_days = _OpenDays(first + length)

    def column(self, asset: AssetId) -> WorthColumn:
        """Return the worth of an asset by day."""
        found = self._columns.get(asset)
        if found is None:
            found = self._columns[asset] = self._work_out(asset)
        return found

    def exact(self, asset: AssetId, place: int) -> Decimal:
        """Return the exact worth on a day; zero where it is unknown."""
        rate = self._graph.worth(asset, self._base, int(self._ends[place]))
        return ZERO if rate is None else rate.value

    def rate(self, currency: AssetId) -> Floats:
        """Return the base currency per unit of a currency, by day; 0 where it is unknown."""
        return self.column(currency).values

    def _work_out(self, asset: AssetId) -> WorthColumn:
        base = self._base
        if asset == base:
            return WorthColumn(
                np.ones(self.length), np.zeros(self.length, np.uint8), self._all(int(base))
            )
        values = np.zeros(self.length)
        states = np.full(self.length, PRICE_MISSING, np.uint8)
        currencies = self._all(int(base))
        open_days = np.ones(self.length, np.bool_)
        for hops in self._ways(asset, base):
            step = self._along(hops)
            taken = open_days & step.known
            if taken.any():
                values[taken] = step.values[taken]
                states[taken] = np.where(step.stale[taken], STALE, FRESH)
                currencies[taken] = self._currency(hops)
                open_days &= ~step.known
            if not open_days.any():
                return WorthColumn(values, states, currencies)
        self._by_quote(asset, values, states, currencies, open_days)
        seen = self._is_priced(asset)
        states[open_days & seen] = RATE_MISSING
        return WorthColumn(values, states, currencies)

    def _ways(self, source: AssetId, target: AssetId) -> list[tuple[AssetId, ...]]:
        """Return the ways that `PriceGraph.rate` tries, in its order, as far as there are edges."""
        near, far = set(self._graph.neighbours(source)), set(self._graph.neighbours(target))
        hubs = [hub for hub in self._graph.hubs if hub not in {source, target}]
        ways: list[tuple[AssetId, ...]] = [(source, target)] if target in near else []
        ways += [(source, hub, target) for hub in hubs if hub in near and hub in far]
        ways += [
            (source, one, two, target)
            for one, two in permutations(hubs, 2)
            if one in near and two in far and two in self._graph.neighbours(one)
        ]
        return ways

    def _along(self, hops: Sequence[AssetId]) -> _Step:
        step = self._step(hops[0], hops[1])
        for one, two in pairwise(hops[1:]):
            onward = self._step(one, two)
            step = _Step(
                step.values * onward.values,
                step.known & onward.known,
                step.stale | onward.stale,
                step.times,
            )
        return step

    def _step(self, source: AssetId, target: AssetId) -> _Step:
        """Return one step: the direct edge where there is one yet, else the reverse."""
        found = self._steps.get((source, target))
        if found is not None:
            return found
        direct = self._edges(source, target)
        if not direct.known.all():
            reverse = self._edges(target, source)
            use = ~direct.known & reverse.known
            if use.any():
                inverse = np.divide(1.0, reverse.values, where=use, out=np.zeros(self.length))
                direct = _Step(
                    np.where(use, inverse, direct.values),
                    direct.known | use,
                    np.where(use, reverse.stale, direct.stale),
                    np.where(use, reverse.times, direct.times),
                )
        self._steps[source, target] = direct
        return direct

    def _edges(self, asset: AssetId, quote: AssetId) -> _Step:
        """Return by day the last edge of a pair as it is stored."""
        series = self._graph.series(asset, quote)
        if not len(series):
            nothing = np.zeros(self.length, np.bool_)
            return _Step(np.zeros(self.length), nothing, nothing, self._all(0))
        times = np.frombuffer(series.times, dtype=np.int64)
        powers = np.power(10.0, np.frombuffer(series.scales, dtype=np.int8))
        prices = np.frombuffer(series.mantissas, dtype=np.int64) / powers
        for place, value in series.wide.items():
            prices[place] = float(value)
        places = np.searchsorted(times, self._ends, side="right") - 1
        known = places >= 0
        used = np.maximum(places, 0)
        at = times[used]
        values = np.where(known, prices[used], 0.0)
        return _Step(values, known, known & self._is_old(asset, at), at)

    def _is_old(self, asset: AssetId, at: Whole) -> Truth:
        edge_days = at // DAY_US + EPOCH_ORDINAL
        ages = self._days - edge_days
        kind, limits = self._graph.types(asset), self._graph.staleness
        old: Truth
        if kind in {AssetType.PRIVATE_COMPANY, AssetType.OTHER}:
            old = ages > limits.manual_days
        elif kind == AssetType.CRYPTO:
            old = ages > limits.daily_market_days
        else:
            passed = self._open_days.upto(self._days) - self._open_days.upto(edge_days)
            old = passed > limits.daily_market_days
        return old

    def _currency(self, hops: Sequence[AssetId]) -> int:
        return int(next((hop for hop in hops if self._is_fiat(hop)), self._base))

    def _by_quote(
        self,
        asset: AssetId,
        values: Floats,
        states: Flags,
        currencies: Whole,
        open_days: Truth,
    ) -> None:
        """Go by the quote whose price is newest, of equals by the first, where no hub leads on."""
        newest = np.full(self.length, np.iinfo(np.int64).min)
        taken = np.zeros(self.length, np.bool_)
        for quote in self._graph.neighbours(asset):
            edge = self._edges(asset, quote)
            if not edge.known.any():
                continue
            waiting = open_days & edge.known
            for hops in [(quote,)] if quote == self._base else self._ways(quote, self._base):
                if asset in hops:
                    # `rate` would have gone this way and been refused: nothing else is tried
                    if len(hops) > 1:
                        waiting &= ~self._along(hops).known
                    continue
                onward = self._along(hops) if len(hops) > 1 else None
                known = waiting if onward is None else waiting & onward.known
                better = known & (edge.times > newest)
                if better.any():
                    worth = edge.values if onward is None else edge.values * onward.values
                    stale = edge.stale if onward is None else edge.stale | onward.stale
                    values[better] = worth[better]
                    states[better] = np.where(stale[better], STALE, FRESH)
                    currencies[better] = self._currency((asset, *hops))
                    newest[better] = edge.times[better]
                    taken |= better
                waiting &= ~known
        open_days &= ~taken

    def _is_priced(self, asset: AssetId) -> Truth:
        """Tell by day whether the asset has any price yet: its own, or a hub's in it."""
        seen = np.zeros(self.length, np.bool_)
        for other in self._graph.neighbours(asset):
            seen |= self._edges(asset, other).known
            if other in self._graph.hubs:
                seen |= self._edges(other, asset).known
        return seen

    def _all(self, value: int) -> Whole:
        return np.full(self.length, value, dtype=np.int64)


class _OpenDays:
    """How many market days there were up to a day."""

    BEGINNING = date(1899, 1, 1).toordinal()
    _counts: ClassVar[NDArray[Any]] = np.zeros(1, np.int64)

    def __init__(self, until: int) -> None:
        """Count up to a day, at least; what was counted once is kept for all."""
        have = len(_OpenDays._counts)
        wanted = until - self.BEGINNING + 1
        if have < wanted:
            more = [
                is_market_day(date.fromordinal(self.BEGINNING + place))
                for place in range(have, wanted + 400)
            ]
            sums = np.cumsum(more) + _OpenDays._counts[-1]
            _OpenDays._counts = np.append(_OpenDays._counts, sums)

    def upto(self, days: Whole) -> Whole:
        counts = _OpenDays._counts
        # A price of years ahead answers for no day that is worked out.
        counted: Whole = counts[np.clip(days - self.BEGINNING, 0, len(counts) - 1)]
        return counted
