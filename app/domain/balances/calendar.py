"""The statement calendar: which months are proven by a balance that somebody stated.

For a holding and a month, of the balances stated within `NEAR_DAYS` days of the month's last day
the nearest one decides (of two equally near the later, of several at one time the last recorded):

- *proven*: the ledger, walked from nothing to the time of that balance, says the same;
- *contradicted*: it says something else; the difference is stated minus ledger;
- *derived*: no balance was stated near the month's end, and the figure rests on what is known of
  other days;
- *nothing*: there was no evidence of the holding yet, or the month is not over; for an account
  also where nothing was held and nothing moved, so that there is nothing to prove.

A holding without any leg has no ledger that could say otherwise: its stated balance proves itself.
An account's month is contradicted if one of its holdings is, proven if all that need a proof are,
and derived otherwise. A holding needs a proof where it holds something at the month's end, or
moved within the month.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from app.domain.balance import step
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO
from app.domain.observations import Observation
from app.domain.times import day_of_us, end_us, start_us

NEAR_DAYS = 5  # statements of a month are dated on its last banking day, or the first of the next


class MonthState(StrEnum):
    """What is known of a month."""

    PROVEN = "proven"
    CONTRADICTED = "contradicted"
    DERIVED = "derived"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class HoldingMonth:
    """One holding at the end of one month."""

    month: date  # its first day
    state: MonthState
    is_wanted: bool  # it held something, or moved: the account's month needs it proven
    stated: Observation | None = None  # the balance that decides
    ledger: Decimal | None = None  # what the legs say at its time; None: there are no legs
    difference: Decimal | None = None  # stated minus ledger
    arisen: Decimal | None = None  # how much of it is new since the balance stated before


@dataclass(frozen=True, slots=True)
class AccountMonth:
    """One account at the end of one month."""

    month: date
    state: MonthState
    proven: int = 0  # of the holdings that need a proof
    wanted: int = 0


def month_of(on: date) -> date:
    """Return the first day of a day's month."""
    return on.replace(day=1)


def next_month(month: date) -> date:
    """Return the first day of the month after."""
    return (month.replace(day=28) + timedelta(4)).replace(day=1)


@lru_cache(maxsize=4096)
def last_day(month: date) -> date:
    """Return the last day of a month, given any day of it."""
    return next_month(month) - timedelta(1)


def months_between(first: date, last: date) -> list[date]:
    """Return the first days of the months from that of `first` up to that of `last`."""
    found, month = [], month_of(first)
    while month <= last:
        found.append(month)
        month = next_month(month)
    return found


def tolerance_of(decimals: int) -> Decimal:
    """Return by how much a stated balance may differ: half of the last decimal that is shown."""
    return Decimal(5).scaleb(-decimals - 1)


def decides(stated: Sequence[Observation], month: date) -> Observation | None:
    """Return the balance that decides a month, of one holding's in order of time."""
    end = last_day(month)
    near = timedelta(NEAR_DAYS)
    first = bisect_left(stated, start_us(end - near), key=_time)
    last = bisect_right(stated, end_us(end + near), key=_time)
    return min(
        stated[first:last],
        key=lambda one: (abs((day_of_us(one.at_us) - end).days), -one.at_us, -one.id),
        default=None,
    )


def holding_months(
    months: Sequence[date],
    legs: Sequence[LegRecord],
    stated: Sequence[Observation],
    *,
    tolerance: Decimal,
    today: date,
) -> list[HoldingMonth]:
    """Return what is known of a holding in each of some months.

    Args:
        months: first days, in order.
        legs: of the holding, in order of time.
        stated: its balances in effect, in order of time.
        tolerance: by how much a balance may differ from the ledger and still agree.
        today: the month that it lies in is not over yet.
    """
    begun = min([leg.at_us for leg in legs[:1]] + [one.at_us for one in stated[:1]], default=None)
    if begun is None:
        return [_unstated(month, MonthState.NOTHING, is_wanted=False) for month in months]
    ledger = ledger_at(legs, [one.at_us for one in stated])
    place = {one.id: number for number, one in enumerate(stated)}
    times = [leg.at_us for leg in legs]
    sums = _sums(legs)
    found: list[HoldingMonth] = []
    for month in months:
        start, end, is_over = *_bounds(month), last_day(month) < today
        one = decides(stated, month) if stated else None
        if one is not None:
            found.append(
                _judged(month, one, place[one.id], stated, ledger if legs else None, tolerance)
            )
            continue
        until = bisect_right(times, end)
        held = sums[until] if legs else _carried(stated, end)
        has_moved = until > 0 and times[until - 1] >= start
        is_there = begun <= end and is_over
        state = MonthState.DERIVED if is_there else MonthState.NOTHING
        found.append(_unstated(month, state, is_wanted=is_there and bool(held or has_moved)))
    return found


@lru_cache(maxsize=8192)
def _unstated(month: date, state: MonthState, *, is_wanted: bool) -> HoldingMonth:
    """Return a month that no balance decides; of many holdings it is the same one."""
    return HoldingMonth(month, state, is_wanted)


@lru_cache(maxsize=4096)
def _bounds(month: date) -> tuple[int, int]:
    """Return the first and the last microsecond of a month."""
    return start_us(month), end_us(last_day(month))


def _sums(legs: Sequence[LegRecord]) -> list[Decimal]:
    """Return the quantity before all legs, then after each of them."""
    found = [ZERO]
    for leg in legs:
        found.append(step(found[-1], leg))
    return found


def account_month(month: date, holdings: Iterable[HoldingMonth]) -> AccountMonth:
    """Return what is known of an account in a month, given that of its holdings."""
    wanted = [one for one in holdings if one.is_wanted]
    if not wanted:
        return AccountMonth(month, MonthState.NOTHING)
    proven = len([one for one in wanted if one.state is MonthState.PROVEN])
    if any(one.state is MonthState.CONTRADICTED for one in wanted):
        state = MonthState.CONTRADICTED
    elif proven == len(wanted):
        state = MonthState.PROVEN
    else:
        state = MonthState.DERIVED
    return AccountMonth(month, state, proven, len(wanted))


def ledger_at(legs: Sequence[LegRecord], times: Sequence[int]) -> list[Decimal]:
    """Return the sum of a holding's legs up to and including each of some times, in order."""
    quantity, place, found = ZERO, 0, []
    for at_us in times:
        until = bisect_right(legs, at_us, key=_leg_time)
        for leg in legs[place:until]:
            quantity = step(quantity, leg)
        place = max(place, until)
        found.append(quantity)
    return found


def _judged(
    month: date,
    one: Observation,
    place: int,
    stated: Sequence[Observation],
    ledger: Sequence[Decimal] | None,
    tolerance: Decimal,
) -> HoldingMonth:
    if ledger is None:
        return HoldingMonth(month, MonthState.PROVEN, is_wanted=True, stated=one)
    difference = one.balance - ledger[place]
    before = stated[place - 1].balance - ledger[place - 1] if place else ZERO
    agrees = abs(difference) <= tolerance
    state = MonthState.PROVEN if agrees else MonthState.CONTRADICTED
    return HoldingMonth(
        month,
        state,
        is_wanted=True,
        stated=one,
        ledger=ledger[place],
        difference=difference,
        arisen=difference - before,
    )


def _carried(stated: Sequence[Observation], at_us: int) -> Decimal:
    """Return the newest balance stated up to a time; nothing before the first."""
    place = bisect_right(stated, at_us, key=_time)
    return stated[place - 1].balance if place else ZERO


def _time(one: Observation) -> int:
    return one.at_us


def _leg_time(leg: LegRecord) -> int:
    return leg.at_us
