"""What observed balances make of a holding's quantity, day by day, and what no entry explains.

A balance is anchored by the nearest observation at or after a time (see `app.domain.balance`), so
where entries do not lead from one observation to the next, the quantity jumps on the day after the
first of the two. Such a jump is no return: it came from outside, or left, at its worth of that day.
"""

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from app.domain.balance import balances_at, step
from app.domain.coverage import Coverage
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO
from app.domain.observations import Observation
from app.domain.times import DAY_US, EPOCH_ORDINAL


class ObservedDay(NamedTuple):
    """Where a day left the holding."""

    quantity: Decimal  # as shown
    is_sure: bool
    unexplained: Decimal  # what came in (or left, below zero) on the day without an entry


def observed_days(
    own: Sequence[LegRecord],
    observations: Sequence[Observation],
    *,
    may_be_negative: bool,
    is_complete: bool,
) -> dict[int, ObservedDay]:
    """Return the days on which the quantity may change, by ordinal, in order.

    Those with a leg or an observation, and the day after each, when the next observation becomes
    the anchor. The first one stands before all of them: from there it is walked back.
    """
    by_day: dict[int, list[LegRecord]] = defaultdict(list)
    for leg in own:
        by_day[leg.at_us // DAY_US + EPOCH_ORDINAL].append(leg)
    days = by_day.keys() | {one.at_us // DAY_US + EPOCH_ORDINAL for one in observations}
    days |= {day + 1 for day in days}
    days.add(min(days) - 1)
    ordered = sorted(days)
    balances = balances_at(
        [(day - EPOCH_ORDINAL + 1) * DAY_US - 1 for day in ordered],
        own,
        observations,
        may_be_negative=may_be_negative,
        is_complete=is_complete,
    )
    found: dict[int, ObservedDay] = {}
    expected: Decimal | None = None
    for day, balance in zip(ordered, balances, strict=True):
        quantity = ZERO if balance.quantity is None else balance.quantity
        if expected is not None:
            for leg in by_day.get(day, ()):
                expected = step(expected, leg)
        unexplained = ZERO if expected is None else quantity - expected
        found[day] = ObservedDay(quantity, balance.coverage >= Coverage.FULL, unexplained)
        expected = quantity
    return found
