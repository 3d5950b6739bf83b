"""A scope beside a benchmark: an asset, or a blend, into which the same flows are invested."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from app.domain.measures import (
    FEWEST_RETURNS,
    MARKET_DAYS_A_YEAR,
    DailyMoney,
    Floats,
    Measure,
    Measures,
    annualized,
    deviation,
    joined_returns,
)
from app.domain.period_tables import MONTH, begins, period_lines
from app.domain.reasons import (
    BENCHMARK_STILL,
    BENCHMARK_UNKNOWN,
    BENCHMARK_USED_UP,
    NO_SUCH_MONTHS,
    NOT_ENOUGH,
)

FIGURES = (
    "benchmark_ttwror", "benchmark_annualized", "benchmark_end_value", "excess_return", "beta",
    "alpha", "correlation", "tracking_error", "information_ratio", "up_capture", "down_capture",
)  # fmt: skip


@dataclass(frozen=True)
class Compared:
    """A scope against a benchmark over the same days."""

    figures: dict[str, Measure]
    index: Floats = field(repr=False)  # 1 at the beginning; empty where it is not known
    values: Floats = field(repr=False)  # the same flows invested in it, in units; NaN once used up
    used_up: date | None = None
    parts: dict[str, float] = field(default_factory=dict)  # what the figures were worked out from

    @property
    def reasons(self) -> dict[str, str]:
        return {name: one.reason for name, one in self.figures.items() if one.value is None}


def blend(worths: Sequence[Floats], weights: Sequence[float], idle: int = 0) -> Floats | None:
    """Return the index of a blend that is brought back to its weights every day.

    Args:
        worths: of each asset by day, in the base currency; 0 where it is not known.
        weights: their shares; what they add up to is the whole.
        idle: how many days at the beginning the scope has nothing to compare.

    `None` where an asset has no price when it is needed first.
    """
    whole = math.fsum(weights)
    if not worths or whole <= 0:
        return None
    growth = np.zeros(len(worths[0]) - 1)
    for worth, weight in zip(worths, weights, strict=True):
        known = np.flatnonzero(worth > 0)
        if not len(known) or known[0] > idle:
            return None
        # A price holds until the next one: a day without any is a day on which it did not move.
        places = np.where(worth > 0, np.arange(len(worth)), known[0])
        held = worth[np.maximum.accumulate(places)]
        growth += weight / whole * (held[1:] / held[:-1])
    return np.concatenate([[1.0], np.cumprod(growth)])


def idle_days(money: DailyMoney) -> int:
    """Return the place of the first day on which there is a value or a flow."""
    busy = np.flatnonzero((money.values != 0) | (money.net != 0))
    return int(busy[0]) if len(busy) else len(money) - 1


def compare(own: Measures, index: Floats | None) -> Compared:
    """Return how a scope did beside a benchmark's index, day by day over the same days."""
    money = own.money
    reason = money.problem or own.figures["ttwror"].reason
    if index is None:
        reason = BENCHMARK_UNKNOWN
    if reason or index is None:
        figures = {name: Measure(None, reason) for name in FIGURES}
        return Compared(figures, np.zeros(0), np.zeros(0))
    values = invested(money, index)
    gone = np.flatnonzero(np.isnan(values))
    rate = Measure(float(index[-1]) - 1.0)
    yearly = annualized(rate.value or 0.0, len(money) - 1)
    figures = {
        "benchmark_ttwror": rate,
        "benchmark_annualized": yearly,
        "benchmark_end_value": Measure(None, BENCHMARK_USED_UP)
        if len(gone)
        else Measure(float(values[-1])),
        "excess_return": Measure((own.value("ttwror") or 0.0) - (rate.value or 0.0)),
    }
    parts: dict[str, float] = {}
    figures |= _against(own, index, yearly, parts)
    figures |= _captures(money, index, parts)
    used_up = money.on(int(gone[0])) if len(gone) else None
    return Compared({name: figures[name] for name in FIGURES}, index, values, used_up, parts)


def invested(money: DailyMoney, index: Floats) -> Floats:
    """Return what the same start and the same flows would have come to, by day, in units.

    What comes in is there from the start of its day, what leaves until its end, as in TTWROR.
    NaN from the day on which more was taken out than there would have been.
    """
    into, out = money.into.astype(np.float64), money.out.astype(np.float64)
    into[0] = out[0] = 0.0
    shares = float(money.values[0]) - np.cumsum(out / index)
    shares[1:] += np.cumsum(into[1:] / index[:-1])
    values: Floats = shares * index
    scale = float(np.abs(values).max()) + float(into.sum())
    short = values < -1e-9 * scale - 1.0
    if short.any():
        values[int(np.argmax(short)) :] = np.nan
    return np.where(values < 0, 0.0, values)


def _against(
    own: Measures, index: Floats, yearly: Measure, parts: dict[str, float]
) -> dict[str, Measure]:
    """Return what two series of daily returns say of each other; note in `parts` how."""
    names = ("beta", "alpha", "correlation", "tracking_error", "information_ratio")
    mine = own.returns
    if len(mine) < FEWEST_RETURNS:
        return {name: Measure(None, own.reasons.get("volatility", NOT_ENOUGH)) for name in names}
    logs, places = joined_returns(
        index[1:] / index[:-1],
        own.money.first,
        every_day=own.days_a_year != MARKET_DAYS_A_YEAR,
    )
    theirs = logs[np.isin(places, own.return_days)]  # on the very days of the scope's own
    parts["deviation_of_differences"] = deviation(mine - theirs)
    apart = parts["deviation_of_differences"] * math.sqrt(own.days_a_year)
    ahead = own.figures["ttwror_annualized"]
    found = {name: Measure(None, BENCHMARK_STILL) for name in names}
    found["tracking_error"] = Measure(apart)
    spread, own_spread = deviation(theirs), deviation(mine)
    if ahead.value is not None and yearly.value is not None and apart > 1e-12:
        found["information_ratio"] = Measure((ahead.value - yearly.value) / apart)
    if spread <= 1e-12:
        return found
    both = float(np.dot(mine - mine.mean(), theirs - theirs.mean())) / (len(mine) - 1)
    beta = both / spread**2
    parts |= {"covariance": both, "benchmark_variance": spread**2}
    found["beta"] = Measure(beta)
    if own_spread > 1e-12:
        found["correlation"] = Measure(both / spread / own_spread)
    if ahead.value is None or yearly.value is None:
        found["alpha"] = Measure(None, ahead.reason or yearly.reason)
    else:
        free = own.risk_free
        found["alpha"] = Measure(ahead.value - free - beta * (yearly.value - free))
    return found


def _captures(money: DailyMoney, index: Floats, parts: dict[str, float]) -> dict[str, Measure]:
    """Return the mean monthly return over the benchmark's, by whether it rose or fell.

    Geometric means over whole months in which the scope had something invested.
    """
    lines = period_lines(money, MONTH)
    theirs = _months_of(index, money)
    pairs = [
        (line.ttwror, other)
        for line, other in zip(lines, theirs, strict=True)
        if line.is_whole and line.ttwror is not None and (line.start_value > 0 or line.net_flow > 0)
    ]
    found: dict[str, Measure] = {}
    for name, sign in (("up_capture", 1), ("down_capture", -1)):
        chosen = [(one, other) for one, other in pairs if other * sign > 0]
        if not chosen:
            found[name] = Measure(None, NO_SUCH_MONTHS)
            continue
        mine, other = (_mean([pair[side] for pair in chosen]) for side in (0, 1))
        parts |= {f"{name}_months": len(chosen), f"{name}_own": mine, f"{name}_benchmark": other}
        found[name] = Measure(mine / other)
    return found


def _months_of(index: Floats, money: DailyMoney) -> list[float]:
    starts = begins(money.first, len(money) - 1, MONTH)
    ends = np.append(starts[1:], len(money) - 1)
    rates: list[float] = (index[ends] / index[starts] - 1.0).tolist()
    return rates


def _mean(rates: Sequence[float]) -> float:
    if min(rates) <= -1:
        return -1.0
    return math.expm1(math.fsum(math.log1p(one) for one in rates) / len(rates))
