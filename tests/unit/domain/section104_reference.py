"""A second, naive way to identify shares by the rules of Section 104, in exact fractions.

It shares no code with `app.domain`. Every quantity is first stated in units after the last split
of its account; a day's purchases are one purchase; sales take turns, first by day, then by the
following thirty days; what is left comes from the account's pool.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from tests.unit.domain.lot_reference import Event

NOTHING = Fraction(0)


class Identified(NamedTuple):
    """What a sale was identified with, in units of the sale's time."""

    account: int
    sold: int
    proceeds: Fraction
    by_day: tuple[tuple[int, Fraction, Fraction], ...]  # day of purchase, quantity, cost
    from_pool: tuple[Fraction, Fraction]
    unexplained: Fraction  # more than the books know of


@dataclass
class Day:
    bought: Fraction = NOTHING
    paid: Fraction = NOTHING
    taken: Fraction = NOTHING


@dataclass
class Section104:
    """Sales and pools by account."""

    sales: list[Identified] = field(default_factory=list)
    pools: dict[int, list[Fraction]] = field(
        default_factory=lambda: {1: [NOTHING] * 2, 2: [NOTHING] * 2}
    )

    def run(self, events: Sequence[Event]) -> "Section104":
        days = {(one.account, one.day): Day() for one in events}
        for place, one in enumerate(events):
            if one.what in {"buy", "reward"}:
                day = days[one.account, one.day]
                day.bought += one.quantity * later_splits(events, place)
                day.paid += one.quantity * one.price + one.fee
        matched = self._match(events, days)
        matched_days = {key for key, day in days.items() if day.taken}
        for day in days.values():
            day.taken = day.bought - day.taken  # from here on: what goes into the pool
        for place, one in enumerate(events):
            pool = self.pools[one.account]
            if one.what == "split":
                pool[0] *= one.quantity
            elif one.what in {"buy", "reward"}:
                day, factor = days[one.account, one.day], later_splits(events, place)
                kept = min(day.taken, one.quantity * factor)
                day.taken -= kept
                pool[0] += kept / factor
                is_averaged = (one.account, one.day) in matched_days
                own = one.quantity * one.price + one.fee
                pool[1] += day.paid * kept / day.bought if is_averaged else own
            elif one.what == "sell":
                self._sell(one, tuple(matched[place]), pool)
            else:
                gone = min(one.quantity, pool[0])
                cost = pool[1] * gone / pool[0] if pool[0] else NOTHING
                pool[0] -= gone
                pool[1] -= cost
                if one.what == "move":
                    self.pools[one.to][0] += one.received
                    self.pools[one.to][1] += cost * one.received / one.quantity
        return self

    def _match(
        self, events: Sequence[Event], days: dict[tuple[int, int], Day]
    ) -> dict[int, list[tuple[int, Fraction, Fraction]]]:
        sales = [place for place, one in enumerate(events) if one.what == "sell"]
        left = {place: events[place].quantity * later_splits(events, place) for place in sales}
        found: dict[int, list[tuple[int, Fraction, Fraction]]] = {place: [] for place in sales}
        same_day, following = [0], list(range(1, 31))
        for turns in (same_day, following):
            for place in sales:
                for later in turns:
                    on = events[place].day + later
                    day = days.get((events[place].account, on), Day())
                    amount = min(left[place], day.bought - day.taken)
                    if amount:
                        day.taken += amount
                        left[place] -= amount
                        cost = day.paid * amount / day.bought
                        found[place].append((on, amount / later_splits(events, place), cost))
        return found

    def _sell(
        self, sale: Event, by_day: tuple[tuple[int, Fraction, Fraction], ...], pool: list[Fraction]
    ) -> None:
        rest = sale.quantity - sum((quantity for _, quantity, _ in by_day), NOTHING)
        quantity = min(rest, pool[0])
        cost = pool[1] * quantity / pool[0] if pool[0] else NOTHING
        pool[0] -= quantity
        pool[1] -= cost
        proceeds = sale.quantity * sale.price - sale.fee
        self.sales.append(
            Identified(sale.account, sale.day, proceeds, by_day, (quantity, cost), rest - quantity)
        )


def later_splits(events: Sequence[Event], place: int) -> Fraction:
    """Return how many units after the last split of its account one unit of an event became."""
    factor = Fraction(1)
    for one in events[place + 1 :]:
        if one.what == "split" and one.account == events[place].account:
            factor *= one.quantity
    return factor
