"""What made a value change, in parts that add up: to the last unit, on every day and over any span.

    closing = opening + contributions + price + currency + revaluation + income + fees + taxes

Contributions, income, fees and taxes are what the books say; the currency's part is what was held
at the close before times the change of the rate; the rest is the price: the change of prices, with
the product of both, and what trades were made better or worse than the close. Of assets that are
priced by hand that rest is a revaluation.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.period_tables import begins

Units = NDArray[np.int64]
Floats = NDArray[np.float64]

PARTS = (
    "contributions", "price", "currency", "revaluation", "income", "fees", "taxes",
)  # fmt: skip


@dataclass(frozen=True)
class Columns:
    """What the books say of some holdings; element 0 is the day at whose close the period begins.

    In units: `values` at the end of the day, `net_flow` of the day, the rest since the beginning;
    fees and taxes are above zero where they were paid.
    """

    values: Units
    net_flow: Units
    income: Units
    fees: Units
    taxes: Units

    def earned(self) -> Units:
        """Return by day after the first what neither flows nor the books' own words explain."""
        found: Units = (
            np.diff(self.values)
            - self.net_flow[1:]
            - np.diff(self.income)
            + np.diff(self.fees)
            + np.diff(self.taxes)
        )
        return found


@dataclass(frozen=True)
class Attribution:
    """The parts of each day after `first`, in units; `opening` is the value at its close."""

    first: date
    opening: int
    days: dict[str, Units]  # by the names of PARTS

    @property
    def length(self) -> int:
        return len(self.days["price"])

    @property
    def closing(self) -> int:
        return self.opening + sum(self.totals().values())

    def totals(self) -> dict[str, int]:
        """Return the sum of each part."""
        return {name: int(own.sum()) for name, own in self.days.items()}

    def lines(self, every: str) -> tuple["AttributionLine", ...]:
        """Return the parts by month or year."""
        if not self.length:
            return ()
        starts = begins(self.first, self.length, every)
        ends = np.append(starts[1:], self.length)
        sums = {name: np.add.reduceat(own, starts).tolist() for name, own in self.days.items()}
        lines: list[AttributionLine] = []
        opening, begun = self.opening, self.first.toordinal()
        for place, (begin, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
            parts = {name: sums[name][place] for name in PARTS}
            closing = opening + sum(parts.values())
            lines.append(
                AttributionLine(
                    date.fromordinal(begun + begin + 1),
                    date.fromordinal(begun + end),
                    opening,
                    parts,
                    closing,
                )
            )
            opening = closing
        return tuple(lines)


@dataclass(frozen=True, slots=True)
class AttributionLine:
    """A month or a year; units."""

    first: date
    last: date
    opening: int
    parts: dict[str, int]
    closing: int


@dataclass(frozen=True)
class CurrencyDays:
    """What is held in one currency that is not the base: by day, from the close before on."""

    values: Units  # in the base currency
    net_flow: Units  # across the borders of the holdings, trades among them included
    rates: Floats  # base currency per unit; 0 where it is not known

    def effects(self) -> tuple[Units, Floats]:
        """Return by day the currency's part, in units, and its product with the price's.

        Part: old value × change of the rate. Product: local gain × change of the rate.
        """
        before, after = self.rates[:-1], self.rates[1:]
        is_known = (before > 0) & (after > 0)
        change = np.zeros(len(before))
        np.divide(after - before, before, out=change, where=is_known)
        part: Units = np.rint(self.values[:-1] * change).astype(np.int64)
        local = np.zeros(len(before))
        ends = (self.values[1:] - self.net_flow[1:]).astype(np.float64)
        np.divide(ends, after, out=local, where=is_known)
        held = np.zeros(len(before))
        np.divide(self.values[:-1].astype(np.float64), before, out=held, where=is_known)
        return part, (local - held) * np.where(is_known, after - before, 0.0)


def attribute(
    first: date,
    whole: Columns,
    currency: Units,
    by_hand: Columns | None = None,
    by_hand_currency: Units | None = None,
) -> Attribution:
    """Split the change of a scope's value, day by day.

    Args:
        first: the day at whose close the period begins.
        whole: the scope.
        currency: the currencies' part by day after the first, of all holdings.
        by_hand: those of its holdings that are priced by hand, flows across their own borders.
        by_hand_currency: the currencies' part of those.
    """
    earned = whole.earned() - currency
    revalued = np.zeros_like(earned)
    if by_hand is not None:
        revalued = by_hand.earned()
        if by_hand_currency is not None:
            revalued = revalued - by_hand_currency
    days = {
        "contributions": whole.net_flow[1:],
        "price": earned - revalued,
        "currency": currency,
        "revaluation": revalued,
        "income": np.diff(whole.income),
        "fees": -np.diff(whole.fees),
        "taxes": -np.diff(whole.taxes),
    }
    return Attribution(first, int(whole.values[0]), {name: days[name] for name in PARTS})


def added(parts: Sequence[NDArray[Any]], length: int) -> Units:
    """Return the sum of columns; zeros where there are none."""
    total = np.zeros(length, np.int64)
    for one in parts:
        total += one
    return total
