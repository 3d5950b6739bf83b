"""UK share identification: same day, then the following 30 days, then the Section 104 pool.

Source: Taxation of Chargeable Gains Act 1992, sections 104 to 106A. Purchases of one day count as
one, whether before or after the sale; matching by day comes first for all sales; what is left of
a sale is matched with the purchases of the 30 days after it, earliest first.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple

from app.domain.ids import LegId
from app.domain.numbers import ONE, ZERO, share, to_ledger

WINDOW_DAYS = 30


class Purchase(NamedTuple):
    """An acquisition that sales may be matched with."""

    leg_id: LegId
    day: int
    quantity: Decimal
    cost: Decimal | None


class Sale(NamedTuple):
    """A disposal, in order of time."""

    leg_id: LegId
    day: int
    quantity: Decimal


class Match(NamedTuple):
    """A part of a sale that is matched with the purchases of a day."""

    day: int
    quantity: Decimal  # in units of the sale's time
    cost: Decimal | None


@dataclass(slots=True)
class _Day:
    quantity: Decimal = ZERO  # normalized to the units after the last split
    cost: Decimal | None = ZERO
    matched: Decimal = ZERO


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
        splits: (day, new units for an old one); quantities of different days are made comparable
            by them.
    """
    ratios = sorted(splits)
    bought, sold = list(purchases), list(sales)
    days: dict[int, _Day] = defaultdict(_Day)
    for purchase in bought:
        day = days[purchase.day]
        day.quantity += purchase.quantity * _factor(ratios, purchase.day)
        known = day.cost is not None and purchase.cost is not None
        day.cost = day.cost + purchase.cost if known else None  # type: ignore[operator]  # both known
    left = {sale.leg_id: sale.quantity * _factor(ratios, sale.day) for sale in sold}
    result = Matching(parts={sale.leg_id: [] for sale in sold})
    for sale in sold:
        _take(sale, sale.day, days, left, ratios, result)
    order = sorted(days)
    for sale in sold:
        for on in order:
            if left[sale.leg_id] <= 0:
                break
            if sale.day < on <= sale.day + WINDOW_DAYS:
                _take(sale, on, days, left, ratios, result)
    _pool(bought, days, ratios, result)
    return result


def _take(
    sale: Sale,
    on: int,
    days: dict[int, _Day],
    left: dict[LegId, Decimal],
    ratios: list[tuple[int, Decimal]],
    result: Matching,
) -> None:
    if on not in days:
        return
    day = days[on]
    amount = min(left[sale.leg_id], day.quantity - day.matched)
    if amount <= 0:
        return
    cost = None if day.cost is None else share(day.cost, amount, day.quantity)
    day.matched += amount
    left[sale.leg_id] -= amount
    units = to_ledger(amount / _factor(ratios, sale.day))
    result.parts[sale.leg_id].append(Match(on, units, cost))


def _pool(
    bought: list[Purchase],
    days: dict[int, _Day],
    ratios: list[tuple[int, Decimal]],
    result: Matching,
) -> None:
    """Say what of each purchase goes into the pool: the last of a day's units, at its average."""
    matched = {on: day.matched for on, day in days.items()}
    for purchase in bought:
        day, factor = days[purchase.day], _factor(ratios, purchase.day)
        normalized = purchase.quantity * factor
        taken = min(normalized, matched[purchase.day])
        matched[purchase.day] -= taken
        rest = normalized - taken
        if not day.matched:
            result.pooled[purchase.leg_id] = (purchase.quantity, purchase.cost)
        else:
            cost = None if day.cost is None else share(day.cost, rest, day.quantity)
            result.pooled[purchase.leg_id] = (to_ledger(rest / factor), cost)


def _factor(ratios: list[tuple[int, Decimal]], day: int) -> Decimal:
    """Return units after the last split for one unit of a day; a split's own day is after it."""
    factor = ONE
    for on, ratio in ratios:
        if on > day:
            factor *= ratio
    return factor
