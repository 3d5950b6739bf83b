"""The invented market: ten years of daily prices, from a seed.

Log returns are the sum of a market factor, a sector factor and the instrument's own noise. Their
size follows a slow random walk, so that calm and wild months alternate and tails are fat. Each
path is tilted a little, evenly over two years at a time, towards the growth that its instrument is
meant to have; that changes neither daily volatility nor correlation.
"""

import math
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from app.domain.activities import PriceRow
from app.domain.assets import AssetType
from app.domain.calendar import is_market_day
from app.domain.times import start_us
from app.providers.sample.instruments import (
    EURO,
    INSTRUMENTS,
    MARKET_VOLATILITY,
    SECTOR_VOLATILITY,
    Instrument,
)

SOURCE = "sample"
_MARKET_DAYS, _ALL_DAYS = 255, 365  # in a year
_HEAT_KEPT, _HEAT_NEW = 0.98, 0.08
_HEAT_VARIANCE = _HEAT_NEW**2 / (1 - _HEAT_KEPT**2)
_SPREAD_OF_GROWTH = 0.05  # of the logarithm, at the end
_STRETCHES = 5
_WANDER = 0.4  # of a year's volatility, between stretches
_EURO_MEAN, _EURO_LOW, _EURO_HIGH = 1.12, 1.05, 1.20
_EURO_VOLATILITY, _EURO_PULL = 0.07, 1.6
_EURO_PLACES = 4


class Market:
    """Closing prices of every instrument and of the euro, from a few days before the start."""

    def __init__(self, rng: Random, first: date, today: date) -> None:
        self.first = first
        self._begin = first - timedelta(10)  # so that even the first day has a price
        self.days = [self._begin + timedelta(n) for n in range((today - self._begin).days + 1)]
        self._is_open = [is_market_day(on) for on in self.days]
        shared = _Shared(rng, self._is_open)
        self.split_days = {
            one.symbol: self._split_day(one) for one in INSTRUMENTS if one.split is not None
        }
        self._closes = {one.symbol: self._path(rng, one, shared) for one in INSTRUMENTS}
        self._closes[EURO] = self._euro(rng)

    def next_open(self, on: date) -> date:
        """Return the day itself, or the next on which the exchanges are open."""
        while not is_market_day(on):
            on += timedelta(1)
        return on

    def last_open(self, on: date) -> date:
        """Return the day itself, or the last before it on which the exchanges were open."""
        while not is_market_day(on):
            on -= timedelta(1)
        return on

    def close(self, symbol: str, on: date) -> Decimal:
        """Return the last price on or before a day, in the instrument's currency."""
        closes, at = self._closes[symbol], (min(on, self.days[-1]) - self._begin).days
        while closes[at] is None:
            at -= 1
        found = closes[at]
        assert found is not None  # noqa: S101  # the loop above
        return found

    def rows(self) -> list[PriceRow]:
        """Return the closes, one for each symbol and day on which it is traded."""
        moments = [start_us(on) for on in self.days]
        found: list[PriceRow] = []
        kinds = {one.symbol: (one.currency, str(one.type)) for one in INSTRUMENTS}
        kinds[EURO] = ("USD", str(AssetType.FIAT))
        for symbol, closes in self._closes.items():
            currency, type_ = kinds[symbol]
            found += [
                PriceRow(at_us, symbol, price, currency, "daily", SOURCE, type_)
                for at_us, price in zip(moments, closes, strict=True)
                if price is not None
            ]
        return found

    def _split_day(self, one: Instrument) -> date:
        years = one.split.years if one.split else 0
        return self.next_open(self.first + timedelta(int(years * 365.25)))

    def _path(self, rng: Random, one: Instrument, shared: "_Shared") -> list[Decimal | None]:
        per_year = _ALL_DAYS if one.trades_daily else _MARKET_DAYS
        own = one.own / math.sqrt(per_year)
        common = shared.sectors[one.sector] if one.sector else None
        level, levels, traded = 0.0, [], []
        for at, is_open in enumerate(self._is_open):
            is_traded = is_open or one.trades_daily
            if is_traded:
                level += own * shared.heat[at] * rng.gauss(0, 1)
                if common is not None:
                    level += common[at]
            if is_open:
                level += one.beta * shared.market[at]
            levels.append(level)
            traded.append(is_traded)
        levels = _tamed(rng, levels, one)
        split_at = len(levels)
        if one.split is not None:
            split_at = (self.split_days[one.symbol] - self._begin).days
        ratio = float(one.split.ratio) if one.split else 1.0
        lowest = 10.0**-one.places
        return [
            _rounded(
                max(one.start * math.exp(level) / (ratio if at >= split_at else 1), lowest),
                one.places,
            )
            if is_traded
            else None
            for at, (level, is_traded) in enumerate(zip(levels, traded, strict=True))
        ]

    def _euro(self, rng: Random) -> list[Decimal | None]:
        """Return dollars for a euro: drawn back to its mean, and reflected at its bounds."""
        mean, low, high = (math.log(one) for one in (_EURO_MEAN, _EURO_LOW, _EURO_HIGH))
        level, step = mean, _EURO_VOLATILITY / math.sqrt(_MARKET_DAYS)
        closes: list[Decimal | None] = []
        for is_open in self._is_open:
            if not is_open:
                closes.append(None)
                continue
            level += _EURO_PULL * (mean - level) / _MARKET_DAYS + step * rng.gauss(0, 1)
            level = 2 * low - level if level < low else level
            level = 2 * high - level if level > high else level
            closes.append(_rounded(math.exp(level), _EURO_PLACES))
        return closes


class _Shared:
    """The factors that instruments share, a value a day."""

    def __init__(self, rng: Random, is_open: Sequence[bool]) -> None:
        heat, state = [], 0.0
        for _ in is_open:
            state = _HEAT_KEPT * state + _HEAT_NEW * rng.gauss(0, 1)
            heat.append(math.exp(state - _HEAT_VARIANCE))
        self.heat = heat
        size = MARKET_VOLATILITY / math.sqrt(_MARKET_DAYS)
        self.market = [size * one * rng.gauss(0, 1) for one in heat]
        self.sectors: dict[str, list[float]] = {}
        for sector, volatility in SECTOR_VOLATILITY.items():
            days = _ALL_DAYS if sector == "coins" else _MARKET_DAYS
            size = volatility / math.sqrt(days)
            self.sectors[sector] = [size * one * rng.gauss(0, 1) for one in heat]


def _tamed(rng: Random, levels: list[float], one: Instrument) -> list[float]:
    """Tilt each stretch of two years so that the path stays near the growth that it should have.

    So every seed makes the same household about as rich.
    """
    sector = SECTOR_VOLATILITY.get(one.sector, 0.0)
    wander = _WANDER * math.hypot(one.own, sector, one.beta * MARKET_VOLATILITY)
    last = len(levels) - 1
    tamed = list(levels)
    begin, shift = 0, 0.0
    for stretch in range(1, _STRETCHES + 1):
        end = last * stretch // _STRETCHES
        spread = wander if stretch < _STRETCHES else _SPREAD_OF_GROWTH
        target = math.log(one.growth) * stretch / _STRETCHES + rng.gauss(0, spread)
        tilt = (target - levels[end] - shift) / (end - begin)
        for at in range(begin + 1, end + 1):
            tamed[at] = levels[at] + shift + tilt * (at - begin)
        shift += tilt * (end - begin)
        begin = end
    return tamed


def _rounded(price: float, places: int) -> Decimal:
    return Decimal(f"{price:.{places}f}")
