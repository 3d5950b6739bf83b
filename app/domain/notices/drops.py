"""When a drop of net worth is unusual: deeper than the person said, money moved aside."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Worth:
    """Net worth at the end of a day, and what came in from outside since the day before."""

    on: date
    value: Decimal | None  # None: not known
    net_flow: Decimal


@dataclass(frozen=True, slots=True)
class Drop:
    """A drop from the best of some days."""

    since: date
    fraction: Decimal  # of what there was then, above zero
    amount: Decimal  # above zero, in the base currency


def drop_of(days: Sequence[Worth], percent: int) -> Drop | None:
    """Return the drop from the best of some days to the last, if it is as deep as `percent`.

    Money that came in or went out since is no gain or loss, so it is left aside. A day of which
    the net worth is not known counts for nothing; a last one makes the answer None.
    """
    if percent <= 0 or not days or days[-1].value is None:
        return None
    level = days[-1].value
    deepest: Drop | None = None
    for place in range(len(days) - 2, -1, -1):
        level -= days[place + 1].net_flow  # what today's would be without what moved since
        before = days[place].value
        if before is None or before <= 0 or level >= before:
            continue
        fraction = (before - level) / before
        if fraction * HUNDRED >= percent and (deepest is None or fraction > deepest.fraction):
            deepest = Drop(days[place].on, fraction, before - level)
    return deepest
