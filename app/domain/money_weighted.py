"""The internal rate of return of many flows: summed by day, solved by pyxirr, and checked."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.reasons import NO_SOLUTION, NOT_ENOUGH

EPOCH = 719_163  # ordinal of 1970-01-01
LEAST_GROWTH, MOST_GROWTH = math.log(1e-15), math.log(1e100)
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class RateFound:
    """A yearly rate, or why there is none."""

    rate: float | None
    reason: str = ""


def money_weighted(days: NDArray[np.int64], amounts: NDArray[Any]) -> RateFound:
    """Return the internal rate of return, actual/365, from the first day with a flow.

    Args:
        days: ordinals, in any order, several of a day.
        amounts: money put in below zero, what came back above; whole units or floats.

    The answer of the solver counts only where the net present value changes its sign. Where it has
    none but the flows change sign only once there is one rate, and halving finds it.
    """
    on, sums = summed(days, amounts)
    if len(on) < 2:
        return RateFound(None, NOT_ENOUGH)
    turns = int(np.count_nonzero((sums[1:] > 0) != (sums[:-1] > 0)))
    if not turns:
        return RateFound(None, NO_SOLUTION)
    from pyxirr import xirr as solve  # late: most commands need none

    value = PresentValue(on, sums)
    rate = solve((on - EPOCH).astype("datetime64[D]"), value.amounts, silent=True)
    if rate is None or not math.isfinite(rate) or rate <= -1 or not value.is_root(rate):
        rate = value.halved() if turns == 1 else None
    if rate is None or math.log1p(rate) > MOST_GROWTH:
        return RateFound(None, NO_SOLUTION)
    return RateFound(float(rate))


def summed(days: NDArray[np.int64], amounts: NDArray[Any]) -> tuple[NDArray[np.int64], Floats]:
    """Return the days whose flows do not cancel, and their sums. Whole units are added exactly."""
    if not len(days):
        return days, np.zeros(0)
    first = int(days.min())
    sums = np.zeros(int(days.max()) - first + 1, dtype=amounts.dtype)
    np.add.at(sums, days - first, amounts)
    places = np.flatnonzero(sums)
    return places + first, sums[places].astype(np.float64)


class PresentValue:
    """Net present value by yearly growth (the logarithm of 1 + rate), up to a scale."""

    def __init__(self, days: NDArray[np.int64], amounts: Floats) -> None:
        self.amounts: Floats = amounts / np.abs(amounts).max()
        self.years: Floats = (days - days[0]) / 365.0

    def at(self, growth: float) -> float:
        """Return the value; its sign is right wherever floats can tell."""
        exponents = -growth * self.years
        # Scaled by the largest, so that nothing overflows.
        parts = self.amounts * np.exp(exponents - exponents.max())
        total = float(parts.sum())
        if abs(total) < 1e-10 * float(np.abs(parts).sum()):
            total = math.fsum(parts.tolist())
        return total

    def is_root(self, rate: float) -> bool:
        """Tell whether the sign changes within a millionth of the growth."""
        growth = math.log1p(rate)
        width = max(1e-6, abs(growth) * 1e-6)
        return self.at(growth - width) * self.at(growth + width) <= 0

    def halved(self) -> float | None:
        """Return the one root between losing nearly all and the most that counts, by halving."""
        low, high = LEAST_GROWTH, MOST_GROWTH
        is_positive = self.at(low) > 0
        if (self.at(high) > 0) == is_positive:
            return None
        for _ in range(100):
            middle = (low + high) / 2
            if (self.at(middle) > 0) == is_positive:
                low = middle
            else:
                high = middle
        return math.expm1(low)
