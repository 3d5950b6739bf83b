"""What a holding earns, day by day, between two payouts.

A day d earns balance × rate × w(d), the balance being that of the end of the day (UTC) and w(d) its
part of a year by the day count (ISDA 2006 Definitions, section 4.16):

    actual/365      1/365                              (4.16(d), "Actual/365 (Fixed)")
    actual/360      1/360                              (4.16(e))
    actual/actual   1/366 in a leap year, else 1/365   (4.16(b), "Actual/Actual")
    30/360          (N(d + 1) − N(d)) / 360 with N = 360·year + 30·month + min(day, 30)
                                                       (4.16(g), "30E/360")

As N is a running number, parts of a period add up to the whole by all four. A 30th before a 31st
earns nothing by 30/360, the last day of February two or three times.

What was earned is compounded on each anniversary, in days or months, of the day from which the
payout's period runs: from then on it earns like the balance. A negative balance counts as zero.
"""

import calendar
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache

from app.domain.cadence import in_months
from app.domain.errors import RefusedError
from app.domain.loans.records import DayCount
from app.domain.numbers import ONE, ZERO, to_ledger
from app.domain.yields.records import Compounding, Payout, YieldRule

ASSET_PLACES = 18
WEEK_DAYS = 7
_MONTHS = {Compounding.MONTHLY: 1, Compounding.QUARTERLY: 3, Compounding.YEARLY: 12}
# The part of a year between two compoundings, or payouts: a week is 7/365 of it.
_YEAR = Decimal(365)
_SPANS = {
    "daily": ONE / _YEAR,
    "weekdays": Decimal(7) / (5 * _YEAR),
    "weekly": WEEK_DAYS / _YEAR,
    "monthly": ONE / 12,
    "quarterly": ONE / 4,
    "yearly": ONE,
    "none": ONE,
}
# By how much more than a year 365 days are, by the day count: an APY is of 365 days.
_YEAR_OF = {DayCount.ACTUAL_360: Decimal(365) / 360}


@dataclass(frozen=True, slots=True)
class Step:
    """Days that earned alike: one line of how an amount came about."""

    first: date
    last: date
    balance: Decimal  # of the holding, at least zero
    compounded: Decimal  # what was earned before in this period and earns by now
    rate: Decimal  # nominal, a year
    days: int  # by the day count; a February may have 30
    year: int  # days of a year, by the day count

    @property
    def earned(self) -> Decimal:
        """Return (balance + compounded) × rate × days ÷ year, rounded to 30 decimals."""
        return to_ledger((self.balance + self.compounded) * self.rate * self.days / self.year)


@dataclass(slots=True)
class Accrual:
    """What was earned since the last payout; each day is counted once, in order.

    Sums are kept exact, by rate and length of the year, and rounded to 30 decimals where a rate
    ends or something is compounded: so it does not matter at which days one looks.
    """

    started: date  # the first day that the next payout covers
    on: date  # the next day to be counted
    compounded: Decimal = ZERO
    settled: Decimal = ZERO  # earned since, by rates that ended
    steps: list[Step] = field(default_factory=list)
    _rate: Decimal = ZERO
    _sums: dict[int, Decimal] = field(default_factory=dict)  # Σ balance × days, by days of a year

    @property
    def earned(self) -> Decimal:
        """Return all that was earned since the last payout, exact to 30 decimals."""
        return self.compounded + self.settled + self._open()

    def count(self, rule: YieldRule, balance: Decimal) -> None:
        """Count the next day, by the rule of that day and the balance at its end."""
        rate = nominal_rate(rule)
        if is_compounded(rule, self.started, self.on):
            self.compounded = self.earned
            self.settled = ZERO
            self._sums.clear()
        elif rate != self._rate:
            self.settled += self._open()
            self._sums.clear()
        self._rate = rate
        days, year = day_part(rule.day_count, self.on)
        base = max(balance, ZERO)
        self._sums[year] = self._sums.get(year, ZERO) + (base + self.compounded) * days
        self._note(base, days, year)
        self.on += timedelta(days=1)

    def skip(self) -> None:
        """Go past a day that earns nothing, being of no rule."""
        self.on += timedelta(days=1)

    def _open(self) -> Decimal:
        return sum((to_ledger(one * self._rate / year) for year, one in self._sums.items()), ZERO)

    def _note(self, balance: Decimal, days: int, year: int) -> None:
        last = self.steps[-1] if self.steps else None
        if (
            last is not None
            and last.last + timedelta(days=1) == self.on
            and (last.balance, last.compounded, last.rate, last.year)
            == (balance, self.compounded, self._rate, year)
        ):
            self.steps[-1] = Step(
                last.first, self.on, balance, last.compounded, last.rate, last.days + days, year
            )
            return
        self.steps.append(Step(self.on, self.on, balance, self.compounded, self._rate, days, year))


def day_part(day_count: str, on: date) -> tuple[int, int]:
    """Return which part of a year a day is: days, and days of the year."""
    match day_count:
        case DayCount.ACTUAL_365:
            return 1, 365
        case DayCount.ACTUAL_360:
            return 1, 360
        case DayCount.ACTUAL_ACTUAL:
            return 1, 366 if calendar.isleap(on.year) else 365
        case DayCount.THIRTY_360:
            return _running(on + timedelta(days=1)) - _running(on), 360
    raise RefusedError(f"no day count is {day_count!r}")


def _running(on: date) -> int:
    return 360 * on.year + 30 * on.month + min(on.day, 30)


def is_compounded(rule: YieldRule, started: date, on: date) -> bool:
    """Tell whether what was earned since `started` begins to earn on a day."""
    if on <= started:
        return False
    match rule.compounding:
        case Compounding.NONE:
            return False
        case Compounding.DAILY:
            return True
        case Compounding.WEEKLY:
            return (on - started).days % WEEK_DAYS == 0
    months = (on.year - started.year) * 12 + on.month - started.month
    step = _MONTHS[Compounding(rule.compounding)]
    return months % step == 0 and on == in_months(started, months, _anchor(rule, started))


def _anchor(rule: YieldRule, started: date) -> int:
    """Return the day of the month of anniversaries; the rule's own where it pays by months."""
    own = rule.month_day
    pays_by_months = rule.payout in {Payout.MONTHLY, Payout.YEARLY}
    if pays_by_months and own is not None and in_months(started, 0, own) == started:
        return own
    return started.day


def nominal_rate(rule: YieldRule) -> Decimal:
    """Return the nominal rate a year by which a rule earns.

    An effective rate (APY) a has the interest on interest of 365 days in it, as if all that is paid
    stayed: r = ((1 + a)^p − 1) ÷ p, p being the part of a year between two compoundings or payouts,
    whichever is shorter. Source: the annual percentage yield of Regulation DD (12 CFR 1030,
    appendix A, part I) solved for the rate; Brealey, Myers, Allen, "Effective annual rates".
    By actual/360, whose years have 365/360, r is × 360/365. Rounded to 30 decimals.
    """
    if not rule.is_effective:
        return rule.rate
    return _nominal(rule.rate, rule.compounding, rule.payout, rule.day_count)


@lru_cache(maxsize=256)
def _nominal(rate: Decimal, compounding: str, payout: str, day_count: str) -> Decimal:
    span = min(_SPANS[str(compounding)], _SPANS[str(payout)])
    nominal = rate if span == ONE else ((ONE + rate) ** span - ONE) / span
    return to_ledger(nominal / _YEAR_OF.get(DayCount(day_count), ONE))


def payable(exact: Decimal, carried: Decimal, places: int) -> tuple[Decimal, Decimal]:
    """Return what is paid, rounded half-even to some places, and what is carried to the next one.

    Nothing is lost: paid + carried on = exact + carried. Never less than zero is paid.
    """
    due = exact + carried
    paid = max(due.quantize(ONE.scaleb(-places), rounding=ROUND_HALF_EVEN), ZERO)
    return paid, due - paid
