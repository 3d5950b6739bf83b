"""On which days a rule pays, and how the rules of one holding follow one another.

A rule earns on its days from `since` to `until`, both included. What was earned is paid on a payout
day for the days before it, so a payout on the first of a month covers the month that is over. The
first payout day is later than `since`. Where a rule ends and no other takes over on the next day,
that day is a payout day too: nothing that was earned is left behind.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from app.domain.cadence import in_months
from app.domain.errors import RefusedError
from app.domain.times import LAST_YEAR
from app.domain.yields.records import Payout, YieldRule

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
SATURDAY = 5
NEVER = date(LAST_YEAR, 12, 31)


@dataclass(frozen=True, slots=True)
class Chain:
    """Rules of one holding and kind, each of which takes over where the one before ends."""

    rules: tuple[YieldRule, ...]

    @property
    def first(self) -> YieldRule:
        return self.rules[0]

    @property
    def newest(self) -> YieldRule:
        return self.rules[-1]

    @property
    def is_paying(self) -> bool:
        return self.first.is_active

    def rule_on(self, on: date) -> YieldRule | None:
        """Return the rule by which a day earns; `None`: by none."""
        return next((one for one in self.rules if earns_on(one, on)), None)

    def paydays(self, after: date, until: date) -> Iterator[tuple[date, YieldRule]]:
        """Return the payout days later than one and not later than another, each with its rule."""
        for place, rule in enumerate(self.rules):
            last = until if rule.until is None else min(until, rule.until + DAY)
            for on in paydays(rule, after, last):
                yield on, rule
            if rule.until is None or place + 1 < len(self.rules):
                continue
            end = rule.until + DAY
            if after < end <= until and end not in paydays(rule, rule.until, end):
                yield end, rule


def chains_of(rules: Iterable[YieldRule]) -> list[Chain]:
    """Return the rules by holding and kind, in order, those together that follow one another."""
    found: list[Chain] = []
    ordered = sorted(rules, key=lambda one: (one.holding_id, one.kind, one.since, one.id))
    for _, own in groupby(ordered, key=lambda one: (one.holding_id, one.kind)):
        linked: list[YieldRule] = []
        for rule in own:
            if linked and not follows(linked[-1], rule):
                found.append(Chain(tuple(linked)))
                linked = []
            linked.append(rule)
        found.append(Chain(tuple(linked)))
    return found


def follows(earlier: YieldRule, later: YieldRule) -> bool:
    """Tell whether a rule takes over from another: the next day, and paying like that one."""
    return (
        earlier.until is not None
        and earlier.until + DAY == later.since
        and earlier.is_active == later.is_active
    )


def earns_on(rule: YieldRule, on: date) -> bool:
    """Tell whether a day earns by a rule."""
    return rule.since <= on and (rule.until is None or on <= rule.until)


def overlap(one: YieldRule, other: YieldRule) -> bool:
    """Tell whether two rules earn on a day in common."""
    return one.since <= (other.until or NEVER) and other.since <= (one.until or NEVER)


def paydays(rule: YieldRule, after: date, until: date) -> list[date]:
    """Return a rule's regular payout days later than one day and not later than another.

    Monthly and yearly ones fall on the last day of a month that is shorter: the 31st of June is
    the 30th, the 29th of February the 28th where there is none.
    """
    after = max(after, rule.since)
    until = min(until, NEVER)
    if after >= until:
        return []
    match rule.payout:
        case Payout.DAILY | Payout.WEEKDAYS:
            days = (after + timedelta(one) for one in range(1, (until - after).days + 1))
            every_day = rule.payout == Payout.DAILY
            return [on for on in days if every_day or on.weekday() < SATURDAY]
        case Payout.WEEKLY:
            return _weekly(_stated(rule.weekday), after, until)
        case Payout.MONTHLY:
            return _by_months(after, until, 1, after.month, _stated(rule.month_day))
        case Payout.YEARLY:
            return _by_months(after, until, 12, _stated(rule.month), _stated(rule.month_day))
    raise RefusedError(f"no payout is {rule.payout!r}")


def next_paydays(chain: Chain, after: date, count: int) -> list[tuple[date, YieldRule]]:
    """Return the next payout days after a day, as many as there are up to a count."""
    found: list[tuple[date, YieldRule]] = []
    begin = max(after, chain.first.since)
    while len(found) < count and begin < NEVER:
        end = min(begin + timedelta(days=400), NEVER)
        found += chain.paydays(begin, end)
        newest = chain.newest.until
        if newest is not None and end > newest + DAY:
            break
        begin = end
    return found[:count]


def _weekly(weekday: int, after: date, until: date) -> list[date]:
    on = after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)
    return [on + WEEK * one for one in range((until - on).days // 7 + 1)] if on <= until else []


def _by_months(after: date, until: date, step: int, month: int, day: int) -> list[date]:
    first = date(after.year, month, 1)
    found: list[date] = []
    for number in range((until.year - after.year + 1) * 12 // step + 1):
        if first.year + (first.month - 1 + number * step) // 12 > LAST_YEAR:
            break
        on = in_months(first, number * step, day)
        if after < on <= until:
            found.append(on)
    return found


def _stated(field: int | None) -> int:
    if field is None:
        raise RefusedError("the rule lacks the day on which it pays")
    return field


def check_order(rules: Sequence[YieldRule]) -> None:
    """Refuse rules of one holding and kind that earn on the same days.

    Raises:
        RefusedError
    """
    for place, one in enumerate(rules):
        for other in rules[place + 1 :]:
            same = (one.holding_id, one.kind) == (other.holding_id, other.kind)
            if same and overlap(one, other):
                until = f"to {other.until}" if other.until else "on"
                raise RefusedError(
                    f"rule {other.id} of this holding earns {other.kind} from {other.since} "
                    f"{until} already",
                    f"change or stop rule {other.id}, or begin on a later day",
                )
