"""Returns of a scope from daily values and flows: a second way, against which the first is held.

A flow is positive when money comes in. All fractions: 0.1 is 10 %. Exact where it can be; what
needs logarithms or roots (volatility, XIRR) is statistics and goes through floats.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from statistics import fmean, stdev
from typing import NamedTuple

from app.domain.calendar import is_market_day
from app.domain.numbers import ONE, ZERO

DAYS_A_YEAR = Decimal(365)
SHOWN = Decimal("1e-18")
MOST_A_YEAR = Decimal("1e100")  # tenfold in a day is 1e365 a year: true, and of no use to anyone


class DayFlow(NamedTuple):
    """Money that came into a scope and money that left it on one day, both positive."""

    into: Decimal = ZERO
    out: Decimal = ZERO


NO_FLOW = DayFlow()


@dataclass(frozen=True, slots=True)
class Drawdown:
    """The largest fall of the return index from an earlier peak."""

    depth: Decimal
    peak: date
    trough: date
    recovered: date | None


@dataclass(frozen=True, slots=True)
class Root:
    """An internal rate of return, or why there is none."""

    rate: Decimal | None
    reason: str = ""


def daily_factors(
    values: Sequence[tuple[date, Decimal]], flows: Mapping[date, DayFlow]
) -> list[tuple[date, Decimal]]:
    """Return (day, factor) for each value after the first: (end + out) / (value before + in).

    A day on which nothing was invested has the factor 1.
    """
    factors: list[tuple[date, Decimal]] = []
    for (_, before), (on, after) in pairwise(values):
        flow = flows.get(on, NO_FLOW)
        base = before + flow.into
        factor = (after + flow.out) / base if base > 0 else ONE
        factors.append((on, factor if factor >= 0 else ZERO))
    return factors


def ttwror(factors: Sequence[tuple[date, Decimal]]) -> Decimal:
    """Return the true time-weighted rate of return: the chained factors less one."""
    index = ONE
    for _, factor in factors:
        index *= factor
    return shown(index - 1)


def annualized(rate: Decimal, first: date, last: date) -> Decimal | None:
    """Return the yearly rate, actual/365.

    `None` for a period of no days, a loss of all, or a rate above `MOST_A_YEAR`.
    """
    days = (last - first).days
    if days <= 0 or rate <= -1:
        return None
    yearly = (1 + rate) ** (DAYS_A_YEAR / days) - 1
    return shown(yearly) if yearly < MOST_A_YEAR else None


def modified_dietz(
    start: Decimal, end: Decimal, flows: Mapping[date, Decimal], first: date, last: date
) -> Decimal | None:
    """Return gain over average capital; flows are weighted by the days that they were there."""
    span = (last - first).days
    if span <= 0:
        return None
    net = sum(flows.values(), ZERO)
    weighted = sum((flow * (last - on).days for on, flow in flows.items()), ZERO) / span
    capital = start + weighted
    return shown((end - start - net) / capital) if capital > 0 else None


def max_drawdown(factors: Sequence[tuple[date, Decimal]], first: date) -> Drawdown | None:
    """Return the deepest fall of the index; `None` when it never fell."""
    index = peak = ONE
    peak_day, worst = first, None
    for on, factor in factors:
        index *= factor
        if index >= peak:
            if worst is not None and worst.recovered is None and index >= peak:
                worst = _recovered(worst, on)
            peak, peak_day = index, on
            continue
        depth = 1 - index / peak
        if worst is None or depth > worst.depth:
            worst = Drawdown(depth, peak_day, on, None)
    if worst is None:
        return None
    return Drawdown(shown(worst.depth), worst.peak, worst.trough, worst.recovered)


def _recovered(fall: Drawdown, on: date) -> Drawdown:
    return Drawdown(fall.depth, fall.peak, fall.trough, on)


def log_returns(factors: Sequence[tuple[date, Decimal]], *, every_day: bool = False) -> list[float]:
    """Return daily log returns; those of days without a market join the next market day's."""
    result: list[float] = []
    held = 0.0
    for on, factor in factors:
        if factor <= 0:
            return []
        held += math.log(factor)
        if every_day or is_market_day(on):
            result.append(held)
            held = 0.0
    return result


def volatility(returns: Sequence[float], *, days_a_year: int = 252) -> float | None:
    """Return the sample deviation of daily log returns, annualized; needs 20 of them."""
    if len(returns) < 20:
        return None
    return stdev(returns) * math.sqrt(days_a_year)


def semi_deviation(returns: Sequence[float], *, days_a_year: int = 252) -> float | None:
    """Return the annualized root mean square of the shortfalls below the average return."""
    if len(returns) < 20:
        return None
    average = fmean(returns)
    shortfall = math.fsum(min(0.0, one - average) ** 2 for one in returns)
    return math.sqrt(shortfall / (len(returns) - 1)) * math.sqrt(days_a_year)


def fx_effects(
    parts: Sequence["CurrencyPart"],
) -> tuple[Decimal, Decimal, Decimal]:
    """Split a gain into price effect, currency effect and their product.

    Step by step: local gain at the old rate; old local value times the change of the rate; local
    gain times that change. They add up to the gain. A flow counts at its day's rate.
    """
    price = currency = joint = ZERO
    for part in parts:
        for before, after in pairwise(part.points):
            if not before.rate or not after.rate:
                continue
            old = before.value / before.rate
            gain = (after.value - after.flow) / after.rate - old
            change = after.rate - before.rate
            price += gain * before.rate
            currency += old * change
            joint += gain * change
    return shown(price), shown(currency), shown(joint)


class CurrencyPoint(NamedTuple):
    """The end of a day of one currency's part: base-currency value, net flow in, base per unit."""

    value: Decimal
    flow: Decimal
    rate: Decimal


class CurrencyPart(NamedTuple):
    """What a scope holds in one currency, day by day."""

    currency: str
    points: Sequence[CurrencyPoint]


def xirr(flows: Sequence[tuple[date, Decimal]]) -> Root:
    """Return the internal rate of return, actual/365, from the first flow.

    Args:
        flows: dated amounts, money put in negative, what came back (and the end value) positive;
            any order, several a day.

    Solved by pyxirr on the flows summed by day; its answer counts only when the net present value
    really changes sign there. Where it finds none but the flows change sign only once, there is
    one rate, which halving finds. A rate above `MOST_A_YEAR` counts as none.
    """
    by_day: dict[date, Decimal] = {}
    for on, amount in flows:
        by_day[on] = by_day.get(on, ZERO) + amount
    days = sorted(on for on, amount in by_day.items() if amount)
    if len(days) < 2:
        return Root(None, "not_enough_history")
    turns = sum((by_day[one] > 0) != (by_day[other] > 0) for one, other in pairwise(days))
    if not turns:
        return Root(None, "no_solution")
    scale = max(abs(by_day[on]) for on in days)
    amounts = [float(by_day[on] / scale) for on in days]
    from pyxirr import xirr as solve

    value = _present_value(days, amounts)
    rate = solve(days, amounts, silent=True)
    if rate is None or not math.isfinite(rate) or rate <= -1 or not _is_root(rate, value):
        rate = _halved(value) if turns == 1 else None
    if rate is None or rate > float(MOST_A_YEAR):
        return Root(None, "no_solution")
    return Root(shown(Decimal(repr(rate))))


def _present_value(days: Sequence[date], amounts: Sequence[float]) -> Callable[[float], float]:
    """Return the net present value by yearly growth (the logarithm of 1 + rate), up to a scale."""
    years = [(on - days[0]).days / 365 for on in days]

    def value(growth: float) -> float:
        exponents = [-growth * year for year in years]
        top = max(exponents)  # scaled by the largest, so that nothing overflows
        return math.fsum(
            amount * math.exp(one - top) for amount, one in zip(amounts, exponents, strict=True)
        )

    return value


def _is_root(rate: float, value: Callable[[float], float]) -> bool:
    """Tell whether the net present value changes its sign within a millionth of the growth."""
    growth = math.log1p(rate)
    width = max(1e-6, abs(growth) * 1e-6)
    return value(growth - width) * value(growth + width) <= 0


def _halved(value: Callable[[float], float]) -> float | None:
    """Return the one root between losing nearly all and `MOST_A_YEAR`, by halving."""
    low, high = math.log(1e-15), float(MOST_A_YEAR.ln())
    is_positive = value(low) > 0
    if (value(high) > 0) == is_positive:
        return None
    for _ in range(100):
        middle = (low + high) / 2
        if (value(middle) > 0) == is_positive:
            low = middle
        else:
            high = middle
    return math.expm1(low)


def shown(value: Decimal) -> Decimal:
    """Round a ratio to the 18 decimals that reports give."""
    return value.quantize(SHOWN)
