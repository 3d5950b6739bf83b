"""The balance of a holding at a time, and the evidence that it rests on.

Anchors, in order: the nearest observation at or after the time, walked back over the legs
between; the nearest observation before it, walked forward; else the legs from zero, where the
history is complete. A split multiplies on the way forward and divides on the way back.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.coverage import Coverage
from app.domain.kinds import Kind
from app.domain.ledger import LegRecord
from app.domain.numbers import ZERO, to_ledger
from app.domain.observations import Observation


class Anchor(StrEnum):
    """What a balance rests on."""

    OBSERVATION_AFTER = "observation_after"
    CURRENT = "current"
    OBSERVATION_BEFORE = "observation_before"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class Balance:
    """A quantity, or unknown, with the evidence for it."""

    quantity: Decimal | None
    anchor: Anchor | None
    anchor_us: int | None
    coverage: Coverage
    was_clamped: bool = False


UNKNOWN = Balance(None, None, None, Coverage.UNKNOWN)


def step(quantity: Decimal, leg: LegRecord) -> Decimal:
    """Return the balance after a leg."""
    if leg.kind == Kind.SPLIT and leg.counter_quantity:
        return to_ledger(quantity * leg.counter_quantity)
    return quantity + leg.quantity


def step_back(quantity: Decimal, leg: LegRecord) -> Decimal:
    """Return the balance before a leg."""
    if leg.kind == Kind.SPLIT and leg.counter_quantity:
        return to_ledger(quantity / leg.counter_quantity)
    return quantity - leg.quantity


def balance_at(
    at_us: int,
    legs: Sequence[LegRecord],
    observations: Sequence[Observation],
    *,
    may_be_negative: bool = False,
    is_complete: bool = True,
) -> Balance:
    """Work out a balance.

    Args:
        at_us: the time asked for; a leg or observation at that very time counts.
        legs: of one holding, in order of time.
        observations: of the same holding, in order of time.
        may_be_negative: cash, or an account that allows short positions.
        is_complete: the ledger knows all of the holding's history.
    """
    if not legs and not observations:
        return UNKNOWN
    found = _anchored(at_us, legs, observations)
    if found is None:
        if not is_complete:
            return UNKNOWN
        quantity = walk(ZERO, legs, None, at_us)
        found = Balance(quantity, Anchor.LEDGER, None, Coverage.FULL)
    return _judged(found, at_us, legs, observations, may_be_negative)


def _judged(
    found: Balance,
    at_us: int,
    legs: Sequence[LegRecord],
    observations: Sequence[Observation],
    may_be_negative: bool,
) -> Balance:
    """Lower the coverage before the earliest evidence, and show nothing below zero."""
    coverage = found.coverage
    if at_us < _earliest(legs, observations):
        coverage = min(coverage, Coverage.PARTIAL)
    if found.quantity is not None and found.quantity < 0 and not may_be_negative:
        return Balance(
            ZERO, found.anchor, found.anchor_us, min(coverage, Coverage.PARTIAL), was_clamped=True
        )
    return Balance(found.quantity, found.anchor, found.anchor_us, coverage)


def balances_at(
    times: Sequence[int],
    legs: Sequence[LegRecord],
    observations: Sequence[Observation],
    *,
    may_be_negative: bool = False,
    is_complete: bool = True,
) -> list[Balance]:
    """Return `balance_at` for many times, in order, in one sweep over the legs.

    Between two observations the balance is anchored once and then carried forward leg by leg.
    """
    result: list[Balance] = []
    stretch: tuple[int, int] | None = None
    quantity, place, is_explained = ZERO, 0, True
    for at_us in times:
        found = None
        first = bisect_left(observations, at_us, key=_observed)
        on_the_spot = first < len(observations) and observations[first].at_us == at_us
        if stretch == (first, len(observations)) and not on_the_spot:
            until = bisect_right(legs, at_us, key=_time)
            for leg in legs[place:until]:
                quantity = step(quantity, leg)
            place = until
            found = _carried(quantity, first, observations, is_explained=is_explained)
        else:
            found = _anchored(at_us, legs, observations)
            if found is not None and found.quantity is not None and not on_the_spot:
                stretch = (first, len(observations))
                quantity, place = found.quantity, bisect_right(legs, at_us, key=_time)
                is_explained = found.coverage is Coverage.FULL
        if found is None:
            result.append(
                balance_at(
                    at_us,
                    legs,
                    observations,
                    may_be_negative=may_be_negative,
                    is_complete=is_complete,
                )
            )
        else:
            result.append(_judged(found, at_us, legs, observations, may_be_negative))
    return result


def _carried(
    quantity: Decimal,
    first: int,
    observations: Sequence[Observation],
    *,
    is_explained: bool,
) -> Balance:
    coverage = Coverage.FULL if is_explained else Coverage.PARTIAL
    if first < len(observations):
        at = observations[first].at_us
        return Balance(quantity, Anchor.OBSERVATION_AFTER, at, coverage)
    return Balance(quantity, Anchor.OBSERVATION_BEFORE, observations[first - 1].at_us, coverage)


def walk(
    quantity: Decimal, legs: Sequence[LegRecord], after_us: int | None, until_us: int
) -> Decimal:
    """Go forward over the legs later than `after_us` (`None`: all) up to and including a time."""
    first = 0 if after_us is None else bisect_right(legs, after_us, key=_time)
    for leg in legs[first : bisect_right(legs, until_us, key=_time)]:
        quantity = step(quantity, leg)
    return quantity


def walk_back(quantity: Decimal, legs: Sequence[LegRecord], from_us: int, to_us: int) -> Decimal:
    """Go back over the legs later than `to_us` and not later than `from_us`."""
    first = bisect_right(legs, to_us, key=_time)
    last = bisect_right(legs, from_us, key=_time)
    for leg in reversed(legs[first:last]):
        quantity = step_back(quantity, leg)
    return quantity


def _anchored(
    at_us: int, legs: Sequence[LegRecord], observations: Sequence[Observation]
) -> Balance | None:
    place = bisect_left(observations, at_us, key=_observed)
    after = observations[_last_of_time(observations, place)] if place < len(observations) else None
    before = observations[place - 1] if place else None
    if after is not None:
        quantity = walk_back(after.balance, legs, after.at_us, at_us)
        coverage = Coverage.FULL
        if before is not None and after.at_us != at_us:
            explained = walk(before.balance, legs, before.at_us, after.at_us)
            if explained != after.balance:  # something in between is not in the ledger
                coverage = Coverage.PARTIAL
        return Balance(quantity, Anchor.OBSERVATION_AFTER, after.at_us, coverage)
    if before is not None:
        quantity = walk(before.balance, legs, before.at_us, at_us)
        return Balance(quantity, Anchor.OBSERVATION_BEFORE, before.at_us, Coverage.FULL)
    return None


def _last_of_time(observations: Sequence[Observation], place: int) -> int:
    """Return the newest of several observations of one time: the last one recorded counts."""
    return bisect_right(observations, observations[place].at_us, key=_observed) - 1


def _earliest(legs: Sequence[LegRecord], observations: Sequence[Observation]) -> int:
    times = [leg.at_us for leg in legs[:1]] + [one.at_us for one in observations[:1]]
    return min(times)


def _time(leg: LegRecord) -> int:
    return leg.at_us


def _observed(observation: Observation) -> int:
    return observation.at_us
