"""What a vault held day by day, and how much of each month's change came from saving.

Money is in whole units of the vault's currency, percentages in hundredths of a percent, and their
products are whole numbers of any size: what is added up here is exact.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.domain.coverage import Coverage
from app.domain.rollup.days import HELD, INCOMPLETE_BIT, PRICE_BITS
from app.domain.rollup.fixed import Flags, Floats, Units
from app.domain.rollup.worth import STALE
from app.domain.vaults.parts import PLACES

Wholes = NDArray[np.object_]  # whole numbers of any size
SCALE = PLACES + 2  # decimals that a percentage adds to those of the units


@dataclass(frozen=True, slots=True)
class PartColumns:
    """One holding over days in a row, as it counts for a vault.

    The first day is the one *before* the first that is told: where things stood.
    """

    values: Units  # of the whole holding, at the end of the day
    flows: Units  # into the whole holding less out of it, of the day
    states: Flags  # of `app.domain.rollup.days`
    is_flow_unknown: NDArray[np.bool_]  # something came or went without a rate
    steps: Sequence[tuple[date, Decimal]]  # percentages by the day from which they count


@dataclass(frozen=True, slots=True)
class SavingMonth:
    """A month, or the part of one: `opening` + `saved` + `moved` + `growth` = `closing`, exactly.

    Money in the vault's currency.
    """

    first: date
    last: date
    opening: Decimal  # at the close of the day before
    saved: Decimal  # what came into the parts less what left them, × their percentages
    moved: Decimal  # what changed percentages brought, or took
    growth: Decimal  # prices, currencies, interest, charges: what is left of the change
    closing: Decimal
    is_whole: bool
    coverage: Coverage


@dataclass(frozen=True)
class VaultDays:
    """A vault over days in a row; the first is where things stood before."""

    first: date
    places: int  # decimals of the units
    values: Wholes  # units × hundredths of a percent
    saved: Wholes
    moved: Wholes
    coverage: Flags  # of the values: codes of `Coverage`
    is_known: NDArray[np.bool_]  # anything at all of the day's value is known
    is_flow_unknown: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.values)

    @property
    def last(self) -> date:
        return self.first + timedelta(days=len(self) - 1)

    def money(self, units: int) -> Decimal:
        """Return scaled units as the amount that they are."""
        return Decimal(int(units)).scaleb(-self.places - SCALE)

    def scaled(self, amount: Decimal) -> Decimal:
        """Return an amount in scaled units."""
        return amount.scaleb(self.places + SCALE)

    def value(self, place: int) -> Decimal | None:
        """Return what it held at the end of a day; `None`: nothing of it is known."""
        return self.money(self.values[place]) if self.is_known[place] else None

    def first_at(self, target: Decimal, since: date) -> date | None:
        """Return the first day from one on that ends at or above an amount; `None`: none does."""
        least = int(self.scaled(target).to_integral_value(rounding="ROUND_CEILING"))
        begin = max((since - self.first).days, 1)
        for place in range(begin, len(self)):
            if self.is_known[place] and self.values[place] >= least:
                return self.first + timedelta(days=place)
        return None

    def months(self) -> tuple[SavingMonth, ...]:
        """Return the months, oldest first; the last may have just begun."""
        return tuple(self._month(begin, end) for begin, end in self._spans())

    def _spans(self) -> Iterator[tuple[int, int]]:
        """Give the places of the first and the last day of each month."""
        begin = 1
        while begin < len(self):
            end = min(begin + _days_left(self.first + timedelta(days=begin)), len(self) - 1)
            yield begin, end
            begin = end + 1

    def _month(self, begin: int, end: int) -> SavingMonth:
        first, last = self.first + timedelta(days=begin), self.first + timedelta(days=end)
        opening, closing = int(self.values[begin - 1]), int(self.values[end])
        saved = int(self.saved[begin : end + 1].sum())
        moved = int(self.moved[begin : end + 1].sum())
        codes = self.coverage[begin - 1 : end + 1]
        coverage = Coverage(int(codes.min()))
        if self.is_flow_unknown[begin : end + 1].any():
            coverage = min(coverage, Coverage.PARTIAL)
        return SavingMonth(
            first,
            last,
            self.money(opening),
            self.money(saved),
            self.money(moved),
            self.money(closing - opening - saved - moved),
            self.money(closing),
            first.day == 1 and _days_left(last) == 0,
            coverage,
        )

    def saved_since(self, since: date) -> Decimal:
        """Return what was saved after the close of a day."""
        begin = max((since - self.first).days + 1, 1)
        return self.money(int(self.saved[begin:].sum())) if begin < len(self) else Decimal(0)

    def monthly_returns(self) -> Floats:
        """Return the log returns of the whole months on all days of which the value is known.

        Days are chained: (value + what left) / (value before + what came), so that saving is no
        return. Months in which there was nothing, or less, at some time are left out.
        """
        values = self.values.astype(np.float64)
        net = (self.saved + self.moved).astype(np.float64)
        before = values[:-1] + np.maximum(net[1:], 0.0)
        after = values[1:] + np.maximum(-net[1:], 0.0)
        is_sound = (before > 0) & (after > 0) & (values[:-1] > 0) & (values[1:] > 0)
        is_sound &= (self.coverage[1:] >= Coverage.ESTIMATED) & ~self.is_flow_unknown[1:]
        logs = np.zeros(len(before))
        logs[is_sound] = np.log(after[is_sound] / before[is_sound])
        found: list[float] = []
        for begin, end in self._spans():
            first, last = self.first + timedelta(days=begin), self.first + timedelta(days=end)
            is_whole = first.day == 1 and _days_left(last) == 0
            if is_whole and is_sound[begin - 1 : end].all():  # places of the differences
                found.append(float(logs[begin - 1 : end].sum()))
        return np.array(found, dtype=np.float64)


def vault_days(first: date, length: int, places: int, parts: Sequence[PartColumns]) -> VaultDays:
    """Add the parts of a vault up.

    Args:
        first: the day before the first that is told.
        length: number of days, that one included.
        places: decimals of the units.
        parts: columns of that length.

    With p the percentage and v the value of a holding, f what flowed into it: a day saves p × f,
    moves (p - p before) × v before, and what is left of the change of p × v is growth.
    """
    values, saved, moved = _zeros(length), _zeros(length), _zeros(length)
    missing = np.zeros(length, np.int64)
    held = np.zeros(length, np.int64)
    codes = np.full(length, int(Coverage.FULL), np.uint8)
    flow_unknown = np.zeros(length, np.bool_)
    for part in parts:
        percents = _percents(part.steps, first, length)
        is_part = percents > 0
        own = part.values.astype(object)
        shares = percents.astype(object)
        values += shares * own
        saved += shares * part.flows.astype(object)
        moved[1:] += (shares[1:] - shares[:-1]) * own[:-1]
        flow_unknown |= part.is_flow_unknown & is_part
        is_held = is_part & ((part.states & HELD) != 0)
        price = part.states & PRICE_BITS
        held += is_held
        missing += is_held & (price > STALE)
        codes[is_held & (price == STALE)] = np.minimum(
            codes[is_held & (price == STALE)], int(Coverage.ESTIMATED)
        )
        is_incomplete = is_part & ((part.states & INCOMPLETE_BIT) != 0)
        codes[is_incomplete] = np.minimum(codes[is_incomplete], int(Coverage.PARTIAL))
    codes[missing > 0] = np.minimum(codes[missing > 0], int(Coverage.PARTIAL))
    is_known = (missing == 0) | (missing < held)
    codes[~is_known] = int(Coverage.UNKNOWN)
    saved[0], moved[0] = 0, 0
    return VaultDays(first, places, values, saved, moved, codes, is_known, flow_unknown)


def _percents(steps: Sequence[tuple[date, Decimal]], first: date, length: int) -> Units:
    """Return the percentage of each day in hundredths of a percent."""
    column = np.zeros(length, np.int64)
    for since, percent in steps:
        begin = max((since - first).days, 0)
        if begin < length:
            column[begin:] = int(percent.scaleb(PLACES))
    return column


def _zeros(length: int) -> Wholes:
    made: Any = np.zeros(length, dtype=object)
    return made  # type: ignore[no-any-return]  # NumPy has no narrower type for whole numbers


def _days_left(on: date) -> int:
    """Return how many days of its month come after a day."""
    following = date(on.year + on.month // 12, on.month % 12 + 1, 1)
    return (following - on).days - 1
