"""How fast a vault has to grow, how fast it does, and when it gets there.

A month is 365.25 / 12 days throughout. The formulas are in docs/vaults.md.
"""

import math
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum

from app.domain.numbers import ZERO, to_ledger

MONTH_DAYS = Decimal("30.4375")
AHEAD_DAYS = 31  # earlier than the target date by at least so much is ahead of it
FARTHEST = date(2200, 12, 31)
_SMALLEST_GROWTH = 1e-9  # a month; below it the limit of the formula is taken


class PaceCode(StrEnum):
    """Where a vault stands on its way."""

    REACHED = "reached"
    AHEAD = "ahead"
    ON_PACE = "on_pace"
    BEHIND = "behind"
    OVERDUE = "overdue"  # the target date is over
    NO_DATE = "no_date"
    UNKNOWN = "unknown"  # what it holds is not known


class RateSource(StrEnum):
    """What "if nothing changes" goes by."""

    SAVED = "saved"  # the average of what was saved
    PLANNED = "planned"  # what is meant to be saved: there is too little to go by
    NONE = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """The way to the target; money in the vault's currency, a month. `None` is unknown."""

    code: PaceCode
    gap: Decimal | None  # what is missing; not below zero
    months_left: Decimal | None  # to the target date
    needed: Decimal | None  # a month, prices standing still
    needed_with_growth: Decimal | None  # a month, if the parts grow as they did
    growth: Decimal | None  # a month, a fraction: the expected growth
    average_saved: Decimal | None  # a month
    averaged_months: Decimal  # over how many months
    rate: Decimal | None  # a month, if nothing changes
    rate_source: RateSource
    reaches_on: date | None  # if nothing changes; `None`: never, or unknown


def months_between(first: date, last: date) -> Decimal:
    """Return the months from one day to another, with a fraction."""
    return to_ledger(Decimal((last - first).days) / MONTH_DAYS)


def needed(gap: Decimal, months: Decimal) -> Decimal | None:
    """Return gap / months; `None` without any time left."""
    if gap <= 0:
        return ZERO
    return to_ledger(gap / months) if months > 0 else None


def needed_with_growth(
    current: Decimal, target: Decimal, months: Decimal, growth: float
) -> Decimal | None:
    """Return the payment at the end of each month that leads to the target.

    c = (T - A q^n) (q - 1) / (q^n - 1) with q = 1 + growth: the payment of a sinking fund. Not
    below zero: growth alone may do. An estimate, rounded to six decimals.
    """
    if months <= 0:
        return None
    count = float(months)
    if abs(growth) < _SMALLEST_GROWTH:
        return needed(max(target - current, ZERO), months)
    power = math.exp(min(count * math.log1p(growth), 700.0)) if growth > -1 else 0.0
    if power == 1.0:
        return needed(max(target - current, ZERO), months)
    payment = (float(target) - float(current) * power) * growth / (power - 1.0)
    if not math.isfinite(payment):
        return None
    return max(Decimal(repr(round(payment, 6))), ZERO)


def reaches_on(current: Decimal, target: Decimal, rate: Decimal | None, on: date) -> date | None:
    """Return the day on which saving alone gets there; `None`: never, or beyond the year 2200."""
    if current >= target:
        return on
    if rate is None or rate <= 0:
        return None
    days = ((target - current) / rate * MONTH_DAYS).to_integral_value(ROUND_CEILING)
    if days > (FARTHEST - on).days:
        return None
    return on + timedelta(days=int(days))


def pace_of(
    current: Decimal | None,
    target: Decimal,
    on: date,
    target_on: date | None,
    *,
    average_saved: Decimal | None = None,
    averaged_months: Decimal = ZERO,
    planned: Decimal | None = None,
    is_settled: bool = True,
    growth: float | None = None,
) -> Pace:
    """Return the way to the target.

    Args:
        current: what it holds; `None`: unknown.
        target: above zero.
        on: the day of `current`.
        target_on: by when.
        average_saved: a month, over the last twelve or fewer.
        averaged_months: over how many.
        planned: what is meant to be saved a month.
        is_settled: there are enough months of saving to go by; else the plan is, where there is one
        growth: expected a month, a fraction.
    """
    goes_by_plan = planned is not None and (average_saved is None or not is_settled)
    rate = planned if goes_by_plan else average_saved
    source = RateSource.NONE
    if rate is not None:
        source = RateSource.PLANNED if goes_by_plan else RateSource.SAVED
    left = None if target_on is None else months_between(on, target_on)
    if current is None:
        return Pace(
            PaceCode.UNKNOWN, None, left, None, None, None, average_saved, averaged_months, rate,
            source, None,
        )  # fmt: skip
    gap = max(target - current, ZERO)
    arrival = reaches_on(current, target, rate, on)
    with_growth = None
    if left is not None and growth is not None:
        with_growth = needed_with_growth(current, target, left, growth)
    return Pace(
        code=_code(gap, on, target_on, arrival),
        gap=gap,
        months_left=left,
        needed=None if left is None else needed(gap, left),
        needed_with_growth=ZERO if not gap and left is not None else with_growth,
        growth=None if growth is None else Decimal(repr(round(growth, 12))),
        average_saved=average_saved,
        averaged_months=averaged_months,
        rate=rate,
        rate_source=source,
        reaches_on=arrival,
    )


def _code(gap: Decimal, on: date, target_on: date | None, arrival: date | None) -> PaceCode:
    if not gap:
        return PaceCode.REACHED
    if target_on is None:
        return PaceCode.NO_DATE
    if target_on <= on:
        return PaceCode.OVERDUE
    if arrival is None or arrival > target_on:
        return PaceCode.BEHIND
    return PaceCode.AHEAD if (target_on - arrival).days >= AHEAD_DAYS else PaceCode.ON_PACE
