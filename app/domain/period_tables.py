"""Returns by month and by year: what each began and ended with, what came in, what it earned."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.measures import DailyMoney

MONTH, YEAR = "month", "year"
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PeriodLine:
    """A month or a year, or the part of it that lies in the period; money in units."""

    first: date  # the first day
    last: date
    start_value: int  # at the close before the first day
    end_value: int
    net_flow: int
    gain: int
    ttwror: float | None  # `None`: a value or a flow is not known
    is_whole: bool  # all days of the month or the year


def period_lines(money: DailyMoney, every: str) -> tuple[PeriodLine, ...]:
    """Return the months or years of a period, in order; factors of their days chained."""
    if len(money) < 2:
        return ()
    starts = begins(money.first, len(money) - 1, every)
    ends = np.append(starts[1:], len(money) - 1)  # the last day of each, as a place
    factors = np.multiply.reduceat(money.factors, starts)
    flows = np.add.reduceat(money.net[1:], starts)
    known = np.ones(len(money), np.bool_) if money.known is None else money.known
    lost = np.zeros(len(starts), np.bool_)
    if money.flow_unknown is not None:
        lost = np.logical_or.reduceat(money.flow_unknown[1:], starts)
    lines: list[PeriodLine] = []
    for place, (begin, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
        before, after = int(money.values[begin]), int(money.values[end])
        is_told = known[begin] and known[end] and not lost[place] and np.isfinite(factors[place])
        first, last = money.on(begin + 1), money.on(end)
        lines.append(
            PeriodLine(
                first,
                last,
                before,
                after,
                int(flows[place]),
                after - before - int(flows[place]),
                float(factors[place]) - 1.0 if is_told and money.has_capital else None,
                _is_whole(first, last, every),
            )
        )
    return tuple(lines)


def begins(first: date, days: int, every: str) -> Places:
    """Return where months or years begin among the days after `first`, counted from 0."""
    on = np.arange(days, dtype=np.int64) + (first.toordinal() + 1 - _EPOCH)
    unit = "M" if every == MONTH else "Y"
    names: NDArray[Any] = on.astype("datetime64[D]").astype(f"datetime64[{unit}]")
    changed: Places = np.flatnonzero(names[1:] != names[:-1]).astype(np.int64) + 1
    return np.concatenate([np.zeros(1, np.int64), changed])


_EPOCH = date(1970, 1, 1).toordinal()


def _is_whole(first: date, last: date, every: str) -> bool:
    following = date.fromordinal(last.toordinal() + 1)
    if every == MONTH:
        return first.day == 1 and following.day == 1
    return (first.month, first.day) == (1, 1) and (following.month, following.day) == (1, 1)
