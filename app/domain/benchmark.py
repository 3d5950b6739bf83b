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
    log_returns,
)
from app.domain.period_tables import MONTH, period_lines
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

    @property
    def reasons(self) -> dict[str, str]:
        return {name: one.reason for name, one in self.figures.items() if one.value is None}


def blend(worths: Sequence[Floats], weights: Sequence[float]) -> Floats | None:
    """Return the index of a blend that is brought back to its weights every day.

    Args:
        worths: of each asset by day, in the base currency; 0 where it is not known.
        weights: their shares; what they add up to is the whole.

    `None` where an asset has no price at the beginning.
    """
    whole = math.fsum(weights)
    if not worths or whole <= 0 or any(len(one) == 0 or one[0] <= 0 for one in worths):
        return None
    growth = np.zeros(len(worths[0]) - 1)
    for worth, weight in zip(worths, weights, strict=True):
        # A price holds until the next one: a day without any is a day on which it did not move.
        held = worth[np.maximum.accumulate(np.where(worth > 0, np.arange(len(worth)), 0))]
        growth += weight / whole * (held[1:] / held[:-1])
    return np.concatenate([[1.0], np.cumprod(growth)])


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
    figures |= _against(own, index, yearly)
    figures |= _captures(money, index)
    used_up = money.on(int(gone[0])) if len(gone) else None
    return Compared({name: figures[name] for name in FIGURES}, index, values, used_up)


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


def _against(own: Measures, index: Floats, yearly: Measure) -> dict[str, Measure]:
    """Return what two series of daily returns say of each other."""
    names = ("beta", "alpha", "correlation", "tracking_error", "information_ratio")
    growth = index[1:] / index[:-1]
    theirs, places = log_returns_kept(own, growth)
    mine = own.returns
    if len(mine) < FEWEST_RETURNS or len(places) != len(mine):
        return {name: Measure(None, own.reasons.get("volatility", NOT_ENOUGH)) for name in names}
    apart = deviation(mine - theirs) * math.sqrt(own.days_a_year)
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
    found["beta"] = Measure(beta)
    if own_spread > 1e-12:
        found["correlation"] = Measure(both / spread / own_spread)
    if ahead.value is None or yearly.value is None:
        found["alpha"] = Measure(None, ahead.reason or yearly.reason)
    else:
        free = own.risk_free
        found["alpha"] = Measure(ahead.value - free - beta * (yearly.value - free))
    return found


def log_returns_kept(own: Measures, growth: Floats) -> tuple[Floats, Floats]:
    """Return a benchmark's log returns on the very days of the scope's own, and those days."""
    if not len(own.return_days):
        return np.zeros(0), np.zeros(0)
    every_day = own.days_a_year != MARKET_DAYS_A_YEAR
    # One return of the first day keeps the leading days, on which nothing moved, from being cut.
    logs = np.log(growth)
    nudged = logs.copy()
    nudged[0] += 1.0
    all_logs, places = log_returns(np.exp(nudged), own.money.first, every_day=every_day)
    if len(all_logs):
        all_logs = all_logs.copy()
        all_logs[0] -= 1.0
    chosen = np.isin(places, own.return_days)
    return all_logs[chosen], places[chosen].astype(np.float64)


def _captures(money: DailyMoney, index: Floats) -> dict[str, Measure]:
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
        found[name] = Measure(mine / other)
    return found


def _months_of(index: Floats, money: DailyMoney) -> list[float]:
    from app.domain.period_tables import begins

    starts = begins(money.first, len(money) - 1, MONTH)
    ends = np.append(starts[1:], len(money) - 1)
    rates: list[float] = (index[ends] / index[starts] - 1.0).tolist()
    return rates


def _mean(rates: Sequence[float]) -> float:
    if min(rates) <= -1:
        return -1.0
    return math.expm1(math.fsum(math.log1p(one) for one in rates) / len(rates))
