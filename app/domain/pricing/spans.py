"""Days of prices: which are missing, which are known to have none, and how they are asked for."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from app.domain.calendar import is_market_day
from app.domain.times import DAY_US, EPOCH_ORDINAL

MARGIN_DAYS = 7  # before the first day, so that there is a price on it
SETTLING_DAYS = 5  # after which a day without a price stays without one
RETRY_US = 4 * 3_600_000_000  # until then it is asked for again after this time
QUIET_DAYS = 30  # a history that ended so long ago is looked at once a day
QUIET_RETRY_US = 20 * 3_600_000_000
APART_DAYS = 20  # spans closer than this are asked for in one call
OVERLAP_DAYS = 4  # asked for again with what is new, for a source's own corrections


class Span(NamedTuple):
    """Days from a first to a last one, both included."""

    first: date
    last: date

    def has(self, day: int) -> bool:
        """Tell whether an ordinal day is within."""
        return self.first.toordinal() <= day <= self.last.toordinal()


def stretches(days: Sequence[int], chosen: Collection[int]) -> list[Span]:
    """Return the runs of chosen days among all days, in order: neighbours make one span."""
    found: list[Span] = []
    first = last = 0
    for day in days:
        if day in chosen:
            first, last = first or day, day
        elif first:
            found.append(Span(date.fromordinal(first), date.fromordinal(last)))
            first = 0
    if first:
        found.append(Span(date.fromordinal(first), date.fromordinal(last)))
    return found


def joined(spans: Iterable[Span], apart: int = APART_DAYS) -> list[Span]:
    """Return spans with those put together that lie close, so that few calls do."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and (span.first - found[-1].last).days <= apart:
            found[-1] = Span(found[-1].first, max(found[-1].last, span.last))
        else:
            found.append(span)
    return found


def windows(span: Span, longest: int) -> list[Span]:
    """Return a span cut into parts of at most so many days, oldest first; 0: it stays whole."""
    if longest <= 0:
        return [span]
    first, last = span.first.toordinal(), span.last.toordinal()
    return [
        Span(date.fromordinal(one), date.fromordinal(min(one + longest - 1, last)))
        for one in range(first, last + 1, longest)
    ]


def is_known_empty(day: int, asked_us: int, now_us: int, *, is_quiet: bool = False) -> bool:
    """Tell whether a day that was asked for without a price need not be asked for again now.

    `is_quiet`: its history ended long ago.
    """
    end_us = (day + 1 - EPOCH_ORDINAL) * DAY_US
    if asked_us >= end_us + SETTLING_DAYS * DAY_US:
        return True
    return now_us - asked_us < (QUIET_RETRY_US if is_quiet else RETRY_US)


def is_rate_day(on: date) -> bool:
    """Tell whether the reference rates of currencies are fixed on a day.

    Source: the TARGET calendar of the European Central Bank.
    """
    return is_market_day(on) and (on.month, on.day) != (5, 1)


def days_of(span: Span, is_open: Callable[[date], bool]) -> list[int]:
    """Return the ordinals of the days of a span on which there are prices."""
    ordinals = range(span.first.toordinal(), span.last.toordinal() + 1)
    return [one for one in ordinals if is_open(date.fromordinal(one))]
