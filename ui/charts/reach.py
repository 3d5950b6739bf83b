"""Which of its days a chart shows: zoomed around a day, moved, never beyond what there is."""

from dataclasses import dataclass

LEAST_DAYS = 7.0


@dataclass(frozen=True, slots=True)
class Reach:
    """The days at the left and right edge, as ordinals; between two days while it moves."""

    begin: float  # of all that there is
    end: float
    first: float
    last: float

    @classmethod
    def whole_of(cls, begin: float, end: float) -> "Reach":
        """Return all of it; a single day gets the day after."""
        end = max(end, begin + 1.0)
        return cls(begin, end, begin, end)

    @property
    def is_whole(self) -> bool:
        return self.first <= self.begin and self.last >= self.end

    @property
    def days(self) -> float:
        """Return how many days there are from edge to edge."""
        return self.last - self.first

    @property
    def whole(self) -> "Reach":
        return Reach(self.begin, self.end, self.begin, self.end)

    def zoomed(self, by: float, around: float) -> "Reach":
        """Return `by` times as many days, with a day staying where it is on the screen."""
        all_days = self.end - self.begin
        days = min(max(self.days * by, min(LEAST_DAYS, all_days)), all_days)
        share = (min(max(around, self.first), self.last) - self.first) / self.days
        return self._from(around - share * days, days)

    def moved(self, days: float) -> "Reach":
        """Return as many days, later by some; earlier where those are below zero."""
        return self._from(self.first + days, self.days)

    def holding(self, day: float) -> "Reach":
        """Return as many days, moved only as far as a day needs to be among them."""
        if day < self.first:
            return self._from(day, self.days)
        return self._from(day - self.days, self.days) if day > self.last else self

    def _from(self, first: float, days: float) -> "Reach":
        first = min(max(first, self.begin), self.end - days)
        return Reach(self.begin, self.end, first, first + days)
