"""A second, naive way to work out lots: exact fractions, one lot sought anew at every step.

It shares no code with `app.domain`. Where it is slow or repeats itself it is so on purpose.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple


class Event(NamedTuple):
    """What happened on a day; days count from zero, events of one day are in order."""

    what: str  # buy, sell, split, move, reward, charge, leave
    day: int
    account: int
    quantity: Fraction = Fraction(0)  # for a split: new units for an old one
    price: Fraction = Fraction(0)
    fee: Fraction = Fraction(0)
    to: int = 0
    received: Fraction = Fraction(0)


@dataclass
class RefLot:
    day: int
    place: int  # order of arrival in its account
    quantity: Fraction  # below zero: short
    unit: Fraction


class RefSale(NamedTuple):
    account: int
    sold: int
    acquired: int
    quantity: Fraction
    proceeds: Fraction
    cost: Fraction
    is_estimated: bool


@dataclass
class Reference:
    """Lots by account, and what sales relieved."""

    method: str
    shorts: bool = False
    lots: dict[int, list[RefLot]] = field(default_factory=dict)
    sales: list[RefSale] = field(default_factory=list)
    places: int = 0

    def run(self, events: Sequence[Event]) -> "Reference":
        for event in events:
            getattr(self, f"_{event.what}")(event)
        return self

    def held(self, account: int) -> Fraction:
        return sum((lot.quantity for lot in self.lots.get(account, [])), Fraction(0))

    def open(self, account: int) -> list[RefLot]:
        return sorted(self.lots.get(account, []), key=lambda lot: (lot.day, lot.place))

    def _buy(self, event: Event) -> None:
        unit = (event.quantity * event.price + event.fee) / event.quantity
        self._take_in(event, event.account, event.day, event.quantity, unit)

    _reward = _buy

    def _sell(self, event: Event) -> None:
        unit = (event.quantity * event.price - event.fee) / event.quantity
        left = event.quantity
        while left and self.held(event.account) > 0:
            lot, amount = self._one(event.account, left)
            self._sold(event, lot.day, amount, unit, lot.unit)
            left -= amount
        if not left:
            return
        if self.shorts:
            self._put(event.account, event.day, -left, unit)
        else:
            sale = RefSale(
                event.account, event.day, event.day, left, left * unit, left * unit, True
            )
            self.sales.append(sale)

    def _split(self, event: Event) -> None:
        for lot in self.lots.get(event.account, []):
            lot.quantity *= event.quantity
            lot.unit /= event.quantity

    def _charge(self, event: Event) -> None:
        left = event.quantity
        while left and self.held(event.account) > 0:
            left -= self._one(event.account, left)[1]

    _leave = _charge

    def _move(self, event: Event) -> None:
        left, arriving = event.quantity, event.received
        moved: list[tuple[int, Fraction, Fraction]] = []
        while left and self.held(event.account) > 0:
            lot, amount = self._one(event.account, left)
            left -= amount
            kept = min(amount, arriving)
            arriving -= kept
            if kept:
                moved.append((lot.day, kept, lot.unit))
        for day, amount, unit in moved:
            self._take_in(event, event.to, day, amount, unit)

    def _take_in(
        self, event: Event, account: int, day: int, quantity: Fraction, unit: Fraction
    ) -> None:
        left = quantity
        while left and self.held(account) < 0:
            lot, amount = self._one(account, left)
            sale = RefSale(account, lot.day, day, amount, amount * lot.unit, amount * unit, False)
            self.sales.append(sale)
            left -= amount
        if left:
            self._put(account, day, left, unit)

    def _put(self, account: int, day: int, quantity: Fraction, unit: Fraction) -> None:
        self.places += 1
        lots = self.lots.setdefault(account, [])
        lots.append(RefLot(day, self.places, quantity, unit))
        if self.method == "average":
            whole = sum(lot.quantity for lot in lots)
            average = sum((lot.quantity * lot.unit for lot in lots), Fraction(0)) / whole
            for lot in lots:
                lot.unit = average

    def _one(self, account: int, most: Fraction) -> tuple[RefLot, Fraction]:
        """Take up to `most` units from the lot that is next; return it as it was and how much."""
        lots = self.lots[account]
        if self.method == "lifo":
            lot = max(lots, key=lambda one: (one.day, one.place))
        elif self.method == "hifo":
            lot = min(lots, key=lambda one: (-one.unit, one.day, one.place))
        else:
            lot = min(lots, key=lambda one: (one.day, one.place))
        amount = min(most, abs(lot.quantity))
        as_it_was = RefLot(lot.day, lot.place, lot.quantity, lot.unit)
        lot.quantity -= amount if lot.quantity > 0 else -amount
        if not lot.quantity:
            lots.remove(lot)
        return as_it_was, amount

    def _sold(
        self, event: Event, acquired: int, amount: Fraction, unit: Fraction, cost: Fraction
    ) -> None:
        self.sales.append(
            RefSale(event.account, event.day, acquired, amount, amount * unit, amount * cost, False)
        )
