"""Lots that accounts hold at cost, and which of them a sale takes."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.numbers import ZERO, plain
from app.providers.beancount_file.parsing import Cost

NONE, AVERAGE = "NONE", "AVERAGE"


class NoLot(ValueError):
    """A sale of what is not there."""


@dataclass(slots=True)
class Lot:
    """So many units at one cost."""

    quantity: Decimal
    cost: Decimal  # of one
    currency: str
    on: date
    label: str


class Lots:
    """All lots by account and commodity."""

    def __init__(self) -> None:
        self._lots: dict[tuple[str, str], list[Lot]] = defaultdict(list)

    def is_reduced(self, account: str, commodity: str, quantity: Decimal, method: str) -> bool:
        """Tell whether a quantity takes from lots that are there."""
        lots = self._lots.get((account, commodity), ())
        return method != NONE and any((one.quantity > 0) != (quantity > 0) for one in lots)

    def add(self, account: str, commodity: str, lot: Lot) -> None:
        if lot.quantity:
            self._lots[account, commodity].append(lot)

    def take(
        self, account: str, commodity: str, quantity: Decimal, spec: Cost, method: str
    ) -> tuple[Decimal, str]:
        """Take units from lots; return their cost, signed as the quantity, and its currency.

        Raises:
            NoLot: fewer units are there than are taken.
        """
        all_lots = self._lots[account, commodity]
        fitting = [one for one in all_lots if _fits(one, spec, quantity)]
        held = sum((abs(one.quantity) for one in fitting), ZERO)
        if held < abs(quantity):
            raise NoLot(
                f"{plain(abs(quantity))} {commodity} are taken from {account}, where no such lots "
                f"hold more than {plain(held)}"
            )
        currency = fitting[0].currency
        if method == AVERAGE:
            worth = sum((abs(one.quantity) * one.cost for one in fitting), ZERO)
            average = worth / held
            for one in fitting:
                one.cost = average
        if method == "LIFO":
            fitting.sort(key=lambda one: one.on, reverse=True)
        elif method == "HIFO":
            fitting.sort(key=lambda one: one.cost, reverse=True)
        else:
            fitting.sort(key=lambda one: one.on)
        left, weight = abs(quantity), ZERO
        for one in fitting:
            part = min(left, abs(one.quantity))
            one.quantity += part if quantity > 0 else -part
            weight += part * one.cost
            left -= part
            if not left:
                break
        self._lots[account, commodity] = [one for one in all_lots if one.quantity]
        return (weight if quantity > 0 else -weight), currency


def _fits(lot: Lot, spec: Cost, quantity: Decimal) -> bool:
    if (lot.quantity > 0) == (quantity > 0):
        return False
    unit = spec.unit
    if unit is None and spec.total is not None and quantity:
        unit = spec.total / abs(quantity)
    return (
        (unit is None or unit == lot.cost)
        and spec.currency in ("", lot.currency)
        and spec.on in (None, lot.on)
        and spec.label in ("", lot.label)
    )
