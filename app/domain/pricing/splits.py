"""Splits as sources tell them: undone in adjusted prices, missed in the ledger, told by a jump."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.numbers import ONE, to_ledger

NEAR_DAYS = 5  # sources and ledgers date one split some days apart
EQUAL = Decimal("0.001")  # 3 for 2 is told as 1.5 or 1.4999
LIKE = Decimal("0.06")  # a day's own move beside the split
_COMMON = [
    Decimal(one)
    for one in ("1.25", "1.5", "2", "3", "4", "5", "6", "7", "8", "10", "12", "15", "20", "25",
                "30", "40", "50")
]  # fmt: skip


class Split(NamedTuple):
    """So many new units for an old one, from a day on."""

    on: date
    ratio: Decimal


def undo_adjusting(
    bars: Iterable[tuple[date, Decimal]], splits: Iterable[Split]
) -> list[tuple[date, Decimal]]:
    """Return closes as they were traded, of closes that a source divided by later splits."""
    ordered = sorted(splits)
    days = [one.on for one in ordered]
    later = [ONE] * (len(ordered) + 1)  # product of the splits from each place on
    for place in range(len(ordered) - 1, -1, -1):
        later[place] = later[place + 1] * ordered[place].ratio
    return [(on, to_ledger(value * later[bisect_right(days, on)])) for on, value in bars]


def missing_splits(told: Iterable[Split], booked: Sequence[Split]) -> list[Split]:
    """Return the splits that the ledger lacks: none of the ratio within five days."""
    return [
        one
        for one in dict.fromkeys(told)
        if one.ratio > 0
        and abs(one.ratio - ONE) > EQUAL
        and not any(is_same(one, other) for other in booked)
    ]


def is_same(one: Split, other: Split) -> bool:
    """Tell whether two sources mean the same split."""
    close = abs(one.ratio / other.ratio - ONE) <= EQUAL if other.ratio else False
    return close and abs((one.on - other.on).days) <= NEAR_DAYS


def like_split(before: Decimal, after: Decimal) -> Decimal | None:
    """Return the common ratio that explains a jump of a price, new units for an old one."""
    if before <= 0 or after <= 0:
        return None
    is_reverse = after > before
    ratio = after / before if is_reverse else before / after
    common = [one for one in _COMMON if not is_reverse or one == one.to_integral_value()]
    best = min(common, key=lambda one: abs(ratio / one - ONE))
    if abs(ratio / best - ONE) > LIKE:
        return None
    return to_ledger(ONE / best) if is_reverse else best
