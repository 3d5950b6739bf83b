"""UK share identification: same day, then the following 30 days, then the Section 104 pool.

Source: Taxation of Chargeable Gains Act 1992, sections 104 to 106A. Purchases of one day count as
one, whether before or after the sale; matching by day comes first for all sales; what is left of
a sale is matched with the purchases of the 30 days after it, earliest first.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import LegId
from app.domain.numbers import ONE, QUANTUM, ZERO, share

WINDOW_DAYS = 30

# A third of a share that a later split makes whole must be whole then: twice the ledger's places.
_UNITS = QUANTUM**2


class Purchase(NamedTuple):
    """An acquisition that sales may be matched with."""

    leg_id: LegId
    place: int  # in the order of time, splits included
    day: int
    quantity: Decimal
    cost: Decimal | None


class Sale(NamedTuple):
    """A disposal, in order of time."""

    leg_id: LegId
    place: int
    day: int
    quantity: Decimal


class Match(NamedTuple):
    """A part of a sale that is matched with the purchases of a day."""

    day: int
    quantity: Decimal  # in units of the sale's time
    cost: Decimal | None


@dataclass(slots=True)
class _Day:
    """The purchases of a day: all of them, and what no sale is matched with yet."""

    quantity: Decimal = ZERO  # in units after the last split, as `left`
    left: Decimal = ZERO
    cost: Decimal | None = ZERO  # of what is left


@dataclass(slots=True)
class _Unmatched:
    sale: Sale
    factor: Decimal
    left: Decimal  # in units after the last split
    units: Decimal  # the same in units of the sale's time


@dataclass
class Matching:
    """What is matched: for each sale its parts, for each purchase what remains for the pool."""

    parts: dict[LegId, list[Match]] = field(default_factory=dict)
    pooled: dict[LegId, tuple[Decimal, Decimal | None]] = field(default_factory=dict)


def match(
    purchases: Iterable[Purchase], sales: Iterable[Sale], splits: Iterable[tuple[int, Decimal]]
) -> Matching:
    """Match sales with purchases by day.

    Args:
        purchases: acquisitions of one asset in one account.
        sales: disposals, in order of time.
        splits: (place, new units for an old one); quantities from before and after are made
            comparable by them.
    """
    ratios = sorted(splits)
    bought = list(purchases)
    days: dict[int, _Day] = defaultdict(_Day)
    for purchase in bought:
        day = days[purchase.day]
        day.quantity += purchase.quantity * _factor(ratios, purchase.place)
        day.left = day.quantity
        known = day.cost is not None and purchase.cost is not None
        day.cost = day.cost + purchase.cost if known else None  # type: ignore[operator]  # both known
    open_sales = [_unmatched(sale, ratios) for sale in sales]
    result = Matching(parts={one.sale.leg_id: [] for one in open_sales})
    for one in open_sales:
        if one.sale.day in days:
            _take(one, one.sale.day, days[one.sale.day], result)
    order = sorted(days)
    for one in open_sales:
        first = bisect_right(order, one.sale.day)
        last = bisect_right(order, one.sale.day + WINDOW_DAYS)
        for on in order[first:last]:
            _take(one, on, days[on], result)
    _pool(bought, days, ratios, result)
    return result


def _unmatched(sale: Sale, ratios: list[tuple[int, Decimal]]) -> _Unmatched:
    factor = _factor(ratios, sale.place)
    return _Unmatched(sale, factor, sale.quantity * factor, sale.quantity)


def _take(one: _Unmatched, on: int, day: _Day, result: Matching) -> None:
    amount = min(one.left, day.left)
    if amount <= 0:
        return
    cost = None
    if day.cost is not None:
        cost = share(day.cost, amount, day.left)
        day.cost -= cost
    units = one.units if amount == one.left else (amount / one.factor).quantize(_UNITS)
    day.left -= amount
    one.left -= amount
    one.units -= units
    result.parts[one.sale.leg_id].append(Match(on, units, cost))


def _pool(
    bought: list[Purchase],
    days: dict[int, _Day],
    ratios: list[tuple[int, Decimal]],
    result: Matching,
) -> None:
    """Say what of each purchase goes into the pool: the first of a day's units, at its average.

    So a move to another account finds in the pool what was bought before it on its day.
    """
    matched = {on for on, day in days.items() if day.left < day.quantity}
    for purchase in bought:
        if purchase.day not in matched:
            result.pooled[purchase.leg_id] = (purchase.quantity, purchase.cost)
            continue
        day, factor = days[purchase.day], _factor(ratios, purchase.place)
        rest = min(purchase.quantity * factor, day.left)
        cost = None
        if day.cost is not None:
            cost = share(day.cost, rest, day.left)
            day.cost -= cost
        day.left -= rest
        result.pooled[purchase.leg_id] = ((rest / factor).quantize(_UNITS), cost)


def _factor(ratios: list[tuple[int, Decimal]], place: int) -> Decimal:
    """Return units after the last split for one unit of a place in time."""
    factor = ONE
    for at, ratio in ratios:
        if at > place:
            factor *= ratio
    return factor
