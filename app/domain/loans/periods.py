"""The days on which a loan's payments are due, and the part of a year between two of them.

Day counts are those of ISDA 2006 definitions, section 4.16: 30E/360, actual/365 (fixed), actual/360
and actual/actual (each day by the length of its calendar year).
"""

from calendar import isleap, monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.loans.records import DayCount
from app.domain.numbers import ZERO

# Days over the days of a year, as (days, basis): one pair, or one a calendar year.
Span = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Period:
    """From one due day to the next; the first one begins when the money was paid out."""

    number: int  # from 1
    start: date
    due: date
    day_count: str
    is_whole_month: bool  # counts as 30 days by 30/360, however long the month is

    @property
    def days(self) -> int:
        """Return the days that bear interest, by the day count."""
        return sum(days for days, _ in self.span(self.start, self.due))

    def span(self, first: date, last: date) -> Span:
        """Return what part of a year lies between two days of the period.

        By 30/360 the parts of a whole month always add up to 30 days.
        """
        if self.day_count != DayCount.THIRTY_360:
            return _actual(first, last, self.day_count)
        whole = 30 if self.is_whole_month else days_30e(self.start, self.due)
        until_first = min(max(days_30e(self.start, first), 0), whole)
        until_last = whole if last == self.due else min(max(days_30e(self.start, last), 0), whole)
        return ((until_last - until_first, 360),)


def periods(started_on: date, first_due: date, count: int, day_count: str) -> list[Period]:
    """Return the periods of a loan with monthly payments.

    Payments fall on the day of the month of the first one, and on the last day of months that are
    too short. Where the first is on a month's last day and the loan began on a later day of its
    month (paid out on the 31st, first due on 28 February), the later day is meant.
    """
    day = anchor_day(started_on, first_due)
    found: list[Period] = []
    start = started_on
    for number in range(1, count + 1):
        due = first_due if number == 1 else month_on(first_due, number - 1, day)
        is_whole = number > 1 or month_on(due, -1, day) == started_on
        found.append(Period(number, start, due, day_count, is_whole))
        start = due
    return found


def anchor_day(started_on: date, first_due: date) -> int:
    """Return the day of the month that payments are meant for, 1 to 31."""
    is_last = first_due.day == monthrange(first_due.year, first_due.month)[1]
    return max(started_on.day, first_due.day) if is_last else first_due.day


def month_on(on: date, months: int, day: int) -> date:
    """Return the day of the month that is so many months after that of `on`, or its last one."""
    count = on.year * 12 + on.month - 1 + months
    year, month = count // 12, count % 12 + 1
    return date(year, month, min(day, monthrange(year, month)[1]))


def days_30e(first: date, last: date) -> int:
    """Return the days between two days where each month has 30 (30E/360)."""
    return (
        (last.year - first.year) * 360
        + (last.month - first.month) * 30
        + min(last.day, 30)
        - min(first.day, 30)
    )


def fraction(span: Span) -> Decimal:
    """Return the part of a year, in the precision of the context."""
    return sum((Decimal(days) / basis for days, basis in span), ZERO)


def _actual(first: date, last: date, day_count: str) -> Span:
    if day_count != DayCount.ACTUAL_ACTUAL:
        basis = 360 if day_count == DayCount.ACTUAL_360 else 365
        return (((last - first).days, basis),)
    parts: list[tuple[int, int]] = []
    at = first
    while at < last:
        until = min(last, date(at.year + 1, 1, 1))
        parts.append(((until - at).days, 366 if isleap(at.year) else 365))
        at = until
    return tuple(parts)
