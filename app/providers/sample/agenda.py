"""What the household does when: actions that run in order of time, each knowing its moment."""

import calendar
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from app.providers.sample.books import When

Action = Callable[[When], None]


class Agenda:
    """Collects actions of all parts of the story, then runs them day by day."""

    def __init__(self, first: date, last: date) -> None:
        """Make an empty one; what lies outside of the two days does not happen."""
        self.first = first
        self.last = last
        self._planned: list[tuple[int, int, When, Action]] = []

    def day(self, years: float) -> date:
        """Return the day so many years after the first."""
        return self.first + timedelta(round(years * 365.25))

    def years(self, on: date) -> float:
        """Return how many years a day is after the first."""
        return (on - self.first).days / 365.25

    def at(self, on: date, action: Action, minute: int | None = None) -> None:
        """Plan an action; those of one moment run in the order in which they were planned."""
        if self.first <= on <= self.last:
            when = When(on, minute)
            self._planned.append((when.at_us, len(self._planned), when, action))

    def monthly(self, day: int, action: Action, *, years: float = 0, every: int = 1) -> None:
        """Plan an action for a day of every month, beginning after some years."""
        for on in list(self._months(day))[::every]:
            if on >= self.day(years):
                self.at(on, action)

    def yearly(self, month: int, day: int, action: Action, *, years: float = 0) -> None:
        """Plan an action for a day of every year, beginning after some years."""
        for on in self._months(day):
            if on.month == month and on >= self.day(years):
                self.at(on, action)

    def run(self) -> None:
        """Run everything in order of time."""
        for _, _, when, action in sorted(self._planned, key=lambda one: one[:2]):
            action(when)

    def _months(self, day: int) -> Iterator[date]:
        year, month = self.first.year, self.first.month
        while (year, month) <= (self.last.year, self.last.month):
            yield date(year, month, min(day, calendar.monthrange(year, month)[1]))
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
