"""Where a vault may go: its own monthly returns, drawn again and again, and what is saved on top.

A circular block bootstrap (Politis and Romano, 1992) of the monthly log returns. It knows no other
future than mixtures of the past; docs/vaults.md says what follows from that.
"""

import math
from dataclasses import dataclass
from datetime import date

import numpy as np

from app.domain.rollup.fixed import Floats

PATHS = 2_000
LOW, MIDDLE, HIGH = 10, 50, 90  # percentiles
LEAST_MONTHS = 12  # of history; fewer say nothing about the spread
MOST_HISTORY = 120  # the newest months count
MOST_MONTHS = 480
_CEILING = 1e300


@dataclass(frozen=True, slots=True)
class Band:
    """The ends of the coming months, the present one first: as long as there are months, + 1."""

    low: Floats
    middle: Floats
    high: Floats
    chances: Floats  # share of the paths that were at the target on some month's end up to then
    block: int  # months drawn together


def block_of(history: int) -> int:
    """Return how many months in a row are drawn together: the cube root of their number."""
    return max(1, round(math.cbrt(history)))


def project(
    current: float,
    monthly: float,
    returns: Floats,
    months: int,
    target: float,
    *,
    seed: int,
    paths: int = PATHS,
) -> Band:
    """Return the spread of what may become of a vault. The same for the same arguments.

    Args:
        current: what it holds, not below zero; what is taken out ends there, too.
        monthly: what is saved at the end of each month; below zero it is taken out.
        returns: log returns of months, oldest first; at least one.
        months: how many to look ahead.
        target: what is to be reached, above zero.
        seed: of the draws.
        paths: how many.
    """
    count = len(returns)
    block = block_of(count)
    random = np.random.Generator(np.random.PCG64(seed))
    starts = random.integers(0, count, size=(paths, -(-months // block)))
    places = (starts[:, :, None] + np.arange(block)) % count
    factors = np.exp(returns)[places.reshape(paths, -1)[:, :months]]
    values = np.full(paths, current)
    has_been = values >= target
    rows = [np.percentile(values, (LOW, MIDDLE, HIGH))]
    chances = [float(has_been.mean())]
    with np.errstate(over="ignore"):
        for month in range(months):
            values = np.clip(values * factors[:, month] + monthly, 0.0, _CEILING)
            has_been |= values >= target
            rows.append(np.percentile(values, (LOW, MIDDLE, HIGH)))
            chances.append(float(has_been.mean()))
    spread = np.array(rows)
    # Interpolation between neighbours may turn equal percentiles around by the last bit.
    spread = np.maximum.accumulate(spread, axis=1)
    return Band(spread[:, 0], spread[:, 1], spread[:, 2], np.array(chances), block)


def month_after(on: date, months: int) -> date:
    """Return the same day so many months later, or the last day of that month."""
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    for day in (on.day, 30, 29, 28):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    raise AssertionError  # every month has 28 days


def months_until(on: date, last: date) -> int:
    """Return how many whole months lie between two days."""
    whole = (last.year - on.year) * 12 + last.month - on.month
    while whole > 0 and month_after(on, whole) > last:
        whole -= 1
    return max(whole, 0)
