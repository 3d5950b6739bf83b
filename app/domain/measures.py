"""Returns and risk of a scope from columns of daily values and flows.

Property tests compare them with the same figures worked out one Decimal at a time. Here a figure
is a float, for it is a ratio; what is money stays in whole units. Each figure says why it is
missing. Sources: ledger semantics, "Returns"; docs/figures.md gives the formulas.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.domain.market_days import market_days
from app.domain.money_weighted import money_weighted
from app.domain.reasons import (
    BELOW_ZERO,
    BEYOND_MEASURE,
    FLOW_UNKNOWN,
    LOST_ALL,
    NO_CAPITAL,
    NO_DRAWDOWN,
    NO_VOLATILITY,
    NOT_ENOUGH,
    TOO_SHORT,
    VALUE_UNKNOWN,
)

Floats = NDArray[np.float64]
Units = NDArray[np.int64]
Truth = NDArray[np.bool_]

DAYS_A_YEAR = 365
MARKET_DAYS_A_YEAR = 252
FEWEST_RETURNS = 20  # a deviation of fewer says nothing
MOST_A_YEAR = 1e100  # tenfold in a day is 1e365 a year: true, and of no use to anyone
SAME = 1e-12  # an index that came back to its peak but for rounding has recovered


class Measure(NamedTuple):
    """One figure, or the code of why there is none."""

    value: float | None
    reason: str = ""


@dataclass(frozen=True)
class DailyMoney:
    """A scope's days; element 0 is the day at whose close the period begins.

    `values` at the end of each day, `into` and `out` of that day alone and not below zero, all in
    the same units. `known` is false where something is held and nothing of it has a value;
    `flow_unknown` where a flow had no rate.
    """

    first: date
    values: Units
    into: Units
    out: Units
    known: Truth | None = None
    flow_unknown: Truth | None = None

    def __len__(self) -> int:
        return len(self.values)

    @property
    def last(self) -> date:
        return self.on(len(self) - 1)

    def on(self, place: int) -> date:
        """Return the day of a place."""
        return date.fromordinal(self.first.toordinal() + int(place))

    @cached_property
    def net(self) -> Units:
        """Return what came in less what left, by day; that of the first day does not count."""
        found: Units = self.into - self.out
        found[0] = 0
        return found

    @cached_property
    def problem(self) -> str:
        """Return why nothing can be said about the period; empty where something can."""
        if self.known is not None and not (self.known[0] and self.known[-1]):
            return VALUE_UNKNOWN
        if self.flow_unknown is not None and bool(self.flow_unknown[1:].any()):
            return FLOW_UNKNOWN
        return ""

    @cached_property
    def factors(self) -> Floats:
        """Return (end + out) / (value before + in) for each day after the first.

        1 where nothing was invested, 0 where all was lost or more. Days without a known value join
        the next one that has one.
        """
        values, into, out = self._joined()
        base = (values[:-1] + into[1:]).astype(np.float64)
        end = (values[1:] + out[1:]).astype(np.float64)
        found = np.ones(len(values) - 1)
        np.divide(end, base, out=found, where=base > 0)
        return np.maximum(found, 0.0)

    @cached_property
    def index(self) -> Floats:
        """Return the return index: 1 at the beginning, chained day by day."""
        with np.errstate(over="ignore"):  # beyond all measure, and said to be so
            return np.concatenate([[1.0], np.cumprod(self.factors)])

    @property
    def has_capital(self) -> bool:
        """Tell whether there was something to earn on, or nothing at all, but not debts alone."""
        base = self.values[:-1] + self.into[1:]
        return bool((base > 0).any()) or not bool((self.values < 0).any())

    def _joined(self) -> tuple[Units, Units, Units]:
        if self.known is None or self.known.all():
            return self.values, self.into, self.out
        places = np.arange(len(self))
        before = np.maximum.accumulate(np.where(self.known, places, 0))
        after = np.minimum.accumulate(np.where(self.known, places, len(self) - 1)[::-1])[::-1]
        into, out = np.zeros_like(self.into), np.zeros_like(self.out)
        np.add.at(into, after, self.into)
        np.add.at(out, after, self.out)
        return self.values[before], into, out


@dataclass(frozen=True, slots=True)
class Fall:
    """The deepest fall of an index from an earlier peak; places are days since the beginning."""

    depth: float  # 0 when it never fell
    peak: int = 0
    trough: int = 0
    recovered: int | None = None


@dataclass(frozen=True)
class Measures:
    """All figures of a period by name, with their series."""

    money: DailyMoney
    figures: Mapping[str, Measure]
    fall: Fall
    returns: Floats  # daily log returns as the deviations count them
    return_days: Units  # their days: places
    days_a_year: int
    risk_free: float
    drawdowns: Floats = field(repr=False)  # of the index from its highest so far; not above 0

    def value(self, name: str) -> float | None:
        return self.figures[name].value

    @property
    def reasons(self) -> dict[str, str]:
        """Return why what is missing is missing, by name."""
        return {name: one.reason for name, one in self.figures.items() if one.value is None}


def measures(
    money: DailyMoney, *, every_day: bool = False, risk_free: float = 0.0, xirr: bool = True
) -> Measures:
    """Return every figure of a period.

    Args:
        money: values and flows; one day more than the period has.
        every_day: assets that trade at weekends too, and no others: √365 instead of √252.
        risk_free: yearly rate that Sharpe and Sortino subtract.
        xirr: work the internal rate of return out as well.
    """
    fall = fall_of(money.index)
    returns, places = log_returns(money.factors, money.first, every_day=every_day)
    a_year = DAYS_A_YEAR if every_day else MARKET_DAYS_A_YEAR
    found = _chained(money, fall)
    found["modified_dietz"] = modified_dietz(money)
    if xirr:
        found["xirr"] = internal_rate(money)
    found |= _risk(money, returns, a_year, found, risk_free)
    return Measures(money, found, fall, returns, places, a_year, risk_free, drawdowns(money.index))


def _chained(money: DailyMoney, fall: Fall) -> dict[str, Measure]:
    reason = money.problem or (NOT_ENOUGH if len(money) < 2 else "")
    if not reason and not money.has_capital:
        reason = BELOW_ZERO
    if reason:
        none = Measure(None, reason)
        return {"ttwror": none, "ttwror_annualized": none, "max_drawdown": none}
    rate = float(money.index[-1]) - 1.0
    if not math.isfinite(rate):
        none = Measure(None, BEYOND_MEASURE)
        return {"ttwror": none, "ttwror_annualized": none, "max_drawdown": none}
    return {
        "ttwror": Measure(rate),
        "ttwror_annualized": annualized(rate, len(money) - 1),
        "max_drawdown": Measure(fall.depth),
    }


def annualized(rate: float, days: int) -> Measure:
    """Return the yearly rate, actual/365."""
    if days <= 0:
        return Measure(None, TOO_SHORT)
    if rate <= -1:
        return Measure(None, LOST_ALL)
    power = math.log1p(rate) * DAYS_A_YEAR / days
    if power > math.log(MOST_A_YEAR):
        return Measure(None, BEYOND_MEASURE)
    return Measure(math.expm1(power))


def modified_dietz(money: DailyMoney) -> Measure:
    """Return gain over average capital; flows are weighted by the days that they were there."""
    span = len(money) - 1
    if money.problem or span <= 0:
        return Measure(None, money.problem or NOT_ENOUGH)
    capital = average_capital(money)
    if capital <= 0:
        return Measure(None, NO_CAPITAL)
    gain = int(money.values[-1]) - int(money.values[0]) - int(money.net.sum())
    return Measure(gain / capital)


def average_capital(money: DailyMoney) -> float:
    """Return the value at the beginning plus each flow by its share of the days, in units."""
    left = np.arange(len(money) - 1, -1, -1, dtype=np.float64)
    weighted = float(np.dot(money.net.astype(np.float64), left))
    return float(money.values[0]) + weighted / (len(money) - 1)


def internal_rate(money: DailyMoney) -> Measure:
    """Return XIRR: the value at the beginning goes in, flows, the value at the end comes out."""
    if money.problem:
        return Measure(None, money.problem)
    root = money_weighted(*paid(money))
    return Measure(root.rate, root.reason)


def paid(money: DailyMoney) -> tuple[Units, Units]:
    """Return days and amounts as an investor sees them: what goes in is below zero."""
    amounts = -money.net
    amounts[0] -= money.values[0]
    amounts[-1] += money.values[-1]
    days = np.arange(len(money), dtype=np.int64) + money.first.toordinal()
    return days, amounts


def drawdowns(index: Floats) -> Floats:
    """Return by day how far the index is below its highest so far, as a fraction not above 0."""
    if not np.isfinite(index[-1]):
        return np.zeros(len(index))
    highest = np.maximum.accumulate(index)
    return np.where(index >= highest * (1 - SAME), 0.0, index / highest - 1.0)


def fall_of(index: Floats) -> Fall:
    """Return the deepest fall: the last day at the peak, the first at the low, the recovery."""
    depths = drawdowns(index)
    trough = int(np.argmin(depths))
    if depths[trough] >= 0:
        return Fall(0.0)
    at_peak = np.flatnonzero(depths[:trough] == 0)
    back = np.flatnonzero(depths[trough:] == 0)
    return Fall(
        -float(depths[trough]),
        int(at_peak[-1]),
        trough,
        trough + int(back[0]) if len(back) else None,
    )


def joined_returns(
    factors: Floats, first: date, *, every_day: bool = False
) -> tuple[Floats, Units]:
    """Return daily log returns and their places; days without a market join the next market day.

    Nothing where all was lost.
    """
    nothing = np.zeros(0), np.zeros(0, np.int64)
    if not len(factors) or not (factors > 0).all() or not np.isfinite(factors).all():
        return nothing
    logs = np.log(factors)
    places = np.arange(1, len(factors) + 1, dtype=np.int64)
    if every_day:
        return logs, places
    ends = np.flatnonzero(market_days(first.toordinal() + 1, len(factors)))
    if not len(ends):
        return nothing
    starts = np.concatenate([[0], ends[:-1] + 1])
    return np.add.reduceat(logs[: ends[-1] + 1], starts), places[ends]


def log_returns(factors: Floats, first: date, *, every_day: bool = False) -> tuple[Floats, Units]:
    """Return joined daily log returns and their places, from the first money on."""
    logs, places = joined_returns(factors, first, every_day=every_day)
    moved = np.flatnonzero(logs)
    begin = int(moved[0]) if len(moved) else len(logs)
    return logs[begin:], places[begin:]


def deviation(returns: Floats) -> float:
    """Return the sample deviation."""
    return float(np.std(returns, ddof=1))


def shortfall(returns: Floats) -> float:
    """Return the root mean square of what is below the average."""
    below = np.minimum(returns - returns.mean(), 0.0)
    return math.sqrt(float(np.dot(below, below)) / (len(returns) - 1))


def _risk(
    money: DailyMoney,
    returns: Floats,
    a_year: int,
    found: Mapping[str, Measure],
    risk_free: float,
) -> dict[str, Measure]:
    """Return the deviations, and the ratios that rest on them."""
    names = ("volatility", "semi_deviation", "sharpe", "sortino", "calmar")
    reason = found["ttwror"].reason
    if not reason and len(returns) < FEWEST_RETURNS:
        reason = LOST_ALL if bool((money.factors <= 0).any()) else NOT_ENOUGH
    if reason:
        return {name: Measure(None, reason) for name in names}
    spread = deviation(returns) * math.sqrt(a_year)
    below = shortfall(returns) * math.sqrt(a_year)
    yearly = found["ttwror_annualized"]
    excess = yearly if yearly.value is None else Measure(yearly.value - risk_free)
    depth = found["max_drawdown"].value or 0.0
    return {
        "volatility": Measure(spread),
        "semi_deviation": Measure(below),
        "sharpe": _over(excess, spread, NO_VOLATILITY),
        "sortino": _over(excess, below, NO_VOLATILITY),
        "calmar": _over(yearly, depth, NO_DRAWDOWN),
    }


def _over(part: Measure, whole: float, reason: str) -> Measure:
    if part.value is None:
        return part
    # Returns that differ by rounding alone have no spread to divide by.
    return Measure(part.value / whole) if whole > SAME else Measure(None, reason)
