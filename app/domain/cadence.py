"""How regularly something is paid, and when it will be paid next: by its own dates alone.

Payments of a few days count as one: a dividend reaches two accounts on different days. A rhythm is
what the newest payments show; up to two in between that fit nothing, special dividends, are passed
over, and one that is missing is borne with.
"""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations, pairwise
from statistics import median_low

TOGETHER_DAYS = 5
LOOKED_AT = 8  # payments, the newest
GAPS = 4  # between them, the newest: these must show the rhythm
YEAR = 365.25


class Cadence(StrEnum):
    """How often a year."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    SEMI_ANNUAL = "semi_annual"
    ANNUAL = "annual"


MONTHS = {
    Cadence.MONTHLY: 1,
    Cadence.QUARTERLY: 3,
    Cadence.SEMI_ANNUAL: 6,
    Cadence.ANNUAL: 12,
}
# How many days a payment may be early or late. Half a period would let any dates pass.
SLACK = {
    Cadence.MONTHLY: 10,
    Cadence.QUARTERLY: 24,
    Cadence.SEMI_ANNUAL: 40,
    Cadence.ANNUAL: 50,
}
LEAST = {
    Cadence.MONTHLY: 3,
    Cadence.QUARTERLY: 3,
    Cadence.SEMI_ANNUAL: 3,
    Cadence.ANNUAL: 2,
}


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A cadence, with the payments that show it; `days` in order, the special ones left out."""

    cadence: Cadence
    days: tuple[date, ...]
    is_uneven: bool = False  # the same months each year, at unequal distances

    @property
    def per_year(self) -> int:
        return 12 // MONTHS[self.cadence]

    def has_lapsed(self, on: date) -> bool:
        """Tell whether by a day not only one payment, but the one after it too failed to come."""
        late = timedelta(_period(self.cadence) + self._slack)
        return on > self._after(self.days) + late

    def next_days(self, after: date, until: date) -> list[date]:
        """Return when payments are expected after a day, up to and including another.

        One that is late is expected on the next day, and no longer once it is later than payments
        of its cadence ever are.
        """
        if self.has_lapsed(after):
            return []
        days, found = list(self.days), list[date]()
        while (on := self._after(days)) <= until:
            days.append(on)
            if (after - on).days <= self._slack:
                found.append(max(on, after + timedelta(1)))
        return [on for on in found if on <= until]

    @property
    def _slack(self) -> int:
        return SLACK[self.cadence]

    def _after(self, days: Sequence[date]) -> date:
        """Return when the payment after these is due: as a year ago, else a period on."""
        if self.is_uneven and len(days) >= self.per_year:
            return in_months(days[-self.per_year], 12, days[-self.per_year].day)
        return in_months(days[-1], MONTHS[self.cadence], self._day_of_month())

    def _day_of_month(self) -> int:
        """Return on which day it is usually paid; 31 stands for the last."""
        newest = self.days[-GAPS:]
        if all(one.day == _last_of(one.year, one.month) for one in newest):
            return 31
        is_steady = max(one.day for one in newest) - min(one.day for one in newest) <= 10
        return median_low([one.day for one in newest]) if is_steady else newest[-1].day


def rhythm_of(days: Sequence[date]) -> Rhythm | None:
    """Return the rhythm of payments on these days; `None` where there is none.

    Three payments show a month, a quarter or half a year, two a year.
    """
    merged = together(days)[-LOOKED_AT:]
    found = _rhythm(merged)
    for special in (1, 2):
        if found is not None or len(merged) < 3 + special:
            break
        thinned = (_rhythm(list(rest)) for rest in combinations(merged, len(merged) - special))
        found = min((one for one in thinned if one is not None), key=_unrest, default=None)
    return found


def together(days: Sequence[date]) -> list[date]:
    """Return days in order, those within a few days of the one before left out."""
    found: list[date] = []
    for on in sorted(set(days)):
        if not found or (on - found[-1]).days > TOGETHER_DAYS:
            found.append(on)
    return found


def in_months(on: date, months: int, day: int) -> date:
    """Return the day of the month so many months on, its last day where the month is shorter."""
    years, month = divmod(on.month - 1 + months, 12)
    year = on.year + years
    return date(year, month + 1, min(day, _last_of(year, month + 1)))


def _rhythm(days: Sequence[date]) -> Rhythm | None:
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    newest = gaps[-GAPS:]
    for cadence in Cadence:
        if len(days) >= LEAST[cadence] and _fits(newest, cadence):
            return Rhythm(cadence, tuple(days))
    for cadence in (Cadence.QUARTERLY, Cadence.SEMI_ANNUAL):
        if _repeats(days, 12 // MONTHS[cadence]):
            return Rhythm(cadence, tuple(days), is_uneven=True)
    return None


def _unrest(rhythm: Rhythm) -> float:
    """Return by how many days the distances of payments differ from the period."""
    period = _period(rhythm.cadence)
    return sum(abs((later - earlier).days - period) for earlier, later in pairwise(rhythm.days))


def _fits(gaps: Sequence[int], cadence: Cadence) -> bool:
    """Tell whether gaps are those of a cadence; of three or more one may be twice as long."""
    period, slack = _period(cadence), SLACK[cadence]
    wrong = [gap for gap in gaps if abs(gap - period) > slack]
    if not wrong:
        return True
    is_missing = len(wrong) == 1 and abs(wrong[0] - 2 * period) <= slack
    return is_missing and len(gaps) >= 3


def _repeats(days: Sequence[date], per_year: int) -> bool:
    """Tell whether each payment came a year after the one so many before it."""
    if len(days) < 2 * per_year:
        return False
    years = [(days[at] - days[at - per_year]).days for at in range(per_year, len(days))]
    return all(abs(one - YEAR) <= SLACK[Cadence.QUARTERLY] for one in years)


def _period(cadence: Cadence) -> float:
    return YEAR * MONTHS[cadence] / 12


def _last_of(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
