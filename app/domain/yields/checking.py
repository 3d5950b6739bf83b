"""Whether a rule can be kept, and what really arrived against what a rule expects."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import RefusedError
from app.domain.loans.records import DayCount
from app.domain.numbers import ZERO, plain
from app.domain.times import FIRST_YEAR, LAST_YEAR
from app.domain.yields.records import Compounding, Payout, YieldRule

MAX_RATE = Decimal(10)
MAX_NOTE = 500
KINDS = ("interest", "reward")
GRACE_DAYS = 5
_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}


class Mark(StrEnum):
    """What became of a period of a rule."""

    PAID = "paid"  # by the rule
    ARRIVED = "arrived"  # real interest came, and the rule paid nothing
    DOUBLED = "doubled"  # both: one of them is too much
    VOIDED = "voided"  # paid by the rule, and taken out of effect by hand
    MISSING = "missing"  # nothing came, and nothing will
    DUE = "due"  # the rule will pay it when it next runs
    NOTHING = "nothing"  # there was nothing to pay
    WAITING = "waiting"  # real interest may still come


@dataclass(frozen=True, slots=True)
class Period:
    """The days that one payout covers, and what came of them."""

    rule_id: int
    first: date
    on: date  # the payout day; the day before is the last that is covered
    exact: Decimal  # earned, by the balances as the books have them now
    expected: Decimal  # what that pays: rounded, with what the periods before carried
    paid: Decimal | None = None  # by the rule
    entry_id: int | None = None
    arrived: Decimal | None = None  # from elsewhere
    arrivals: int = 0
    mark: Mark = Mark.WAITING

    @property
    def difference(self) -> Decimal | None:
        """Return what really came above what was expected; `None`: nothing did."""
        if self.arrived is not None:
            return self.arrived - self.expected
        return -self.expected if self.mark is Mark.MISSING else None


@dataclass(frozen=True, slots=True)
class Arrival:
    """Interest or a reward that no rule posted."""

    on: date
    quantity: Decimal


def check_rule(rule: YieldRule) -> YieldRule:
    """Return a rule with the day fields that its payout needs, and no others.

    Raises:
        RefusedError: a rate below zero or above 1000 %, a day that does not exist, an end before
            its beginning, a word that is none.
    """
    if not rule.rate.is_finite() or not ZERO <= rule.rate <= MAX_RATE:
        raise RefusedError(
            f"a rate of {plain(rule.rate * 100) if rule.rate.is_finite() else rule.rate} % a year "
            "is not taken",
            "give one from 0 % to 1000 %: 5% or 0.05 for five percent",
        )
    for word, known, what in (
        (rule.payout, Payout, "payout"),
        (rule.compounding, Compounding, "compounding"),
        (rule.day_count, DayCount, "day count"),
    ):
        if word not in list(known):
            raise RefusedError(f"no {what} is {word!r}", f"use {', '.join(known)}")
    if rule.kind not in KINDS:
        raise RefusedError(f"a rule does not pay {rule.kind!r}", f"use {' or '.join(KINDS)}")
    _check_days(rule)
    if len(rule.note) > MAX_NOTE:
        raise RefusedError(f"a note has at most {MAX_NOTE} signs")
    return _with_own_fields(rule)


def _check_days(rule: YieldRule) -> None:
    for on in (rule.since, rule.until):
        if on is not None and not FIRST_YEAR <= on.year < LAST_YEAR:
            raise RefusedError(f"the day {on} is outside {FIRST_YEAR} to {LAST_YEAR - 1}")
    if rule.until is not None and rule.until < rule.since:
        raise RefusedError(
            f"the rule would end on {rule.until}, before it begins on {rule.since}",
            "give a later last day",
        )


def _with_own_fields(rule: YieldRule) -> YieldRule:
    weekday = month_day = month = None
    match rule.payout:
        case Payout.WEEKLY:
            weekday = _within(rule.weekday, 0, 6, "day of the week", "0 is Monday, 6 Sunday")
        case Payout.MONTHLY:
            month_day = _within(rule.month_day, 1, 31, "day of the month", "31: the last day")
        case Payout.YEARLY:
            month = _within(rule.month, 1, 12, "month", "1 is January")
            longest = _LONGEST.get(month, 31)
            month_day = _within(
                rule.month_day, 1, longest, "day of the month", f"that month has {longest} at most"
            )
    return replace(rule, weekday=weekday, month_day=month_day, month=month)


def _within(value: int | None, least: int, most: int, what: str, hint: str) -> int:
    if value is None:
        raise RefusedError(f"the {what} of the payout is missing", f"{least} to {most}; {hint}")
    if not least <= value <= most:
        raise RefusedError(f"no {what} is {value}", f"{least} to {most}; {hint}")
    return value


def with_arrivals(
    periods: Sequence[Period],
    arrivals: Iterable[Arrival],
    *,
    today: date,
    is_paying: bool,
    settled: date | None = None,
    grace_days: int = GRACE_DAYS,
) -> tuple[Period, ...]:
    """Return the periods of one chain with what arrived in each, and what became of it.

    What arrives belongs to the payout day that it is not later than by more than the grace, nor
    than by half of that period less a day: so that weekly and daily ones keep apart, and each
    arrival counts once. Up to the day `settled` the rule has paid whatever it will pay.
    """
    ends = [one.on + grace(one, grace_days) for one in periods]
    sums: dict[int, tuple[Decimal, int]] = {}
    for one in arrivals:
        place = next((number for number, end in enumerate(ends) if one.on <= end), None)
        if place is None or one.on < periods[0].first:
            continue
        quantity, count = sums.get(place, (ZERO, 0))
        sums[place] = (quantity + one.quantity, count + 1)
    found = []
    for place, period in enumerate(periods):
        arrived, count = sums.get(place, (None, 0))
        whole = replace(period, arrived=arrived, arrivals=count)
        still_pays = is_paying and (settled is None or period.on > settled)
        mark = _mark(whole, is_over=today > ends[place], is_paying=still_pays)
        found.append(replace(whole, mark=mark))
    return tuple(found)


def grace(period: Period, days: int = GRACE_DAYS) -> timedelta:
    """Return how long after a payout day what arrives still belongs to it."""
    length = (period.on - period.first).days
    return timedelta(days=min(days, max((length - 1) // 2, 0)))


def _mark(period: Period, *, is_over: bool, is_paying: bool) -> Mark:
    if period.mark is Mark.VOIDED:
        return Mark.ARRIVED if period.arrived is not None else Mark.VOIDED
    if period.paid is not None:
        return Mark.DOUBLED if period.arrived is not None else Mark.PAID
    if period.arrived is not None:
        return Mark.ARRIVED
    if not period.expected:
        return Mark.NOTHING
    if is_paying:
        return Mark.DUE
    return Mark.MISSING if is_over else Mark.WAITING
