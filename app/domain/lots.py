"""Lots: quantity acquired at one time at one cost, and the order in which sales relieve them.

Methods: `fifo`, `lifo`, `hifo` (dearest unit cost first, the older of equals), `average` (one pool
at its average cost; dates are first in, first out) and `section104`, whose pool is an average
pool too, while its matching by days lies in `app.domain.section104`.
"""

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from app.domain.ids import EntryId, LegId
from app.domain.numbers import ZERO, share, to_ledger


class Method(StrEnum):
    """Cost-basis methods."""

    FIFO = "fifo"
    LIFO = "lifo"
    HIFO = "hifo"
    AVERAGE = "average"
    SECTION_104 = "section104"


POOLED = frozenset({Method.AVERAGE, Method.SECTION_104})

# Unit costs are compared to 18 decimals: what differs less does so by the rounding of parts.
_UNIT_COST = Decimal("1e-18")


@dataclass(slots=True)
class Lot:
    """An open lot. Quantity and cost are negative for a short position."""

    acquired_us: int
    day: int  # proleptic ordinal of the day of acquisition
    number: int  # place among lots of one time
    quantity: Decimal
    cost: Decimal | None  # in the base currency, fees included; None: unknown
    origin: str  # kind of the leg that opened it
    leg_id: LegId
    entry_id: EntryId
    is_estimated: bool = False


class Portion(NamedTuple):
    """A lot, or the part of one, that was taken out of a book."""

    acquired_us: int
    day: int
    quantity: Decimal
    cost: Decimal | None
    origin: str
    leg_id: LegId
    entry_id: EntryId
    is_estimated: bool


class BookState(NamedTuple):
    """A book at rest: what it takes to carry it on later."""

    method: str
    lots: tuple[Lot, ...]  # in the order in which sales relieve them
    number: int  # of the newest lot
    pool_cost: Decimal | None
    quantity: Decimal


class LotBook:
    """The open lots of one asset in one account. All are long, or all are short."""

    def __init__(self, method: str) -> None:
        self.method = Method(method)
        self._lots: list[Lot] = []
        self._number = 0
        self._is_pooled = self.method in POOLED
        self._pool_cost: Decimal | None = ZERO  # of all lots together, where they are pooled
        self.quantity = ZERO

    def __len__(self) -> int:
        return len(self._lots)

    def acquire(self, portion: Portion) -> None:
        """Add a lot, in its place by date (for HIFO by unit cost)."""
        self._number += 1
        lot = Lot(
            portion.acquired_us,
            portion.day,
            self._number,
            portion.quantity,
            portion.cost,
            portion.origin,
            portion.leg_id,
            portion.entry_id,
            portion.is_estimated,
        )
        lots = self._lots
        if self.method is Method.HIFO:
            insort(lots, lot, key=_by_cost)
        elif not lots or lots[-1].acquired_us <= lot.acquired_us:
            lots.append(lot)
        else:
            insort(lots, lot, key=_by_date)
        self.quantity += lot.quantity
        if self._is_pooled:
            known = self._pool_cost is not None and lot.cost is not None
            self._pool_cost = self._pool_cost + lot.cost if known else None  # type: ignore[operator]  # both known

    def relieve(
        self, quantity: Decimal, picks: Sequence[tuple[LegId, Decimal]] = ()
    ) -> list[Portion]:
        """Take out up to `quantity` units (positive), by the method; return what was taken.

        `picks`: specific lots first, by the leg that opened them, with how much of each.
        The quantities of the portions carry the sign of the book.
        """
        taken: list[Portion] = []
        left = quantity
        for leg_id, picked in picks:
            wanted = min(picked, left)
            for lot in [one for one in self._lots if one.leg_id == leg_id]:
                amount = min(wanted, abs(lot.quantity))
                if amount > 0:
                    taken.append(self._take(lot, amount))
                    wanted -= amount
                    left -= amount
        lots = self._lots
        last = self.method is Method.LIFO
        while left > 0 and lots:
            lot = lots[-1] if last else lots[0]
            amount = min(left, abs(lot.quantity))
            taken.append(self._take(lot, amount))
            left -= amount
        return taken

    def split(self, ratio: Decimal) -> None:
        """Multiply quantities by new units for an old one; costs stay.

        What is rounded is the sum, so that the lots still add up to the holding's balance.
        """
        old = new = ZERO
        for lot in self._lots:
            old += lot.quantity
            lot.quantity = to_ledger(old * ratio) - new
            new += lot.quantity
        self.quantity = new

    def lots(self) -> list[Lot]:
        """Return copies of the open lots, oldest first; pooled ones at the pool's average cost."""
        ordered = sorted(self._lots, key=_by_date)
        if not self._is_pooled:
            return [_copy(lot, lot.cost) for lot in ordered]
        result: list[Lot] = []
        cost_left, quantity_left = self._pool_cost, self.quantity
        for lot in ordered:
            part = None if cost_left is None else share(cost_left, lot.quantity, quantity_left)
            if cost_left is not None and part is not None:
                cost_left -= part
                quantity_left -= lot.quantity
            result.append(_copy(lot, part))
        return result

    def cost(self) -> Decimal | None:
        """Return the cost of all lots; `None` when that of one is unknown."""
        if not self._lots:
            return ZERO
        if self._is_pooled:
            return self._pool_cost
        return add_known(lot.cost for lot in self._lots)

    def is_estimated(self) -> bool:
        return any(lot.is_estimated for lot in self._lots)

    def state(self) -> BookState:
        """Return all that the book holds; its lots are copies."""
        lots = tuple(_copy(lot, lot.cost) for lot in self._lots)
        return BookState(self.method, lots, self._number, self._pool_cost, self.quantity)

    @classmethod
    def restored(cls, state: BookState) -> "LotBook":
        """Return a book as `state` told it."""
        book = cls(state.method)
        book._lots = [_copy(lot, lot.cost) for lot in state.lots]
        book._number, book._pool_cost = state.number, state.pool_cost
        book.quantity = state.quantity
        return book

    def _take(self, lot: Lot, amount: Decimal) -> Portion:
        signed = amount if lot.quantity > 0 else -amount
        if self._is_pooled:
            pool = self._pool_cost
            cost = None if pool is None else share(pool, signed, self.quantity)
            self._pool_cost = None if pool is None or cost is None else pool - cost
        else:
            cost = None if lot.cost is None else share(lot.cost, signed, lot.quantity)
        portion = Portion(
            lot.acquired_us,
            lot.day,
            signed,
            cost,
            lot.origin,
            lot.leg_id,
            lot.entry_id,
            lot.is_estimated,
        )
        lot.quantity -= signed
        if lot.cost is not None and cost is not None:
            lot.cost -= cost
        self.quantity -= signed
        if not lot.quantity:
            self._drop(lot)
        if not self._lots:
            self.quantity = ZERO
            self._pool_cost = ZERO
        return portion

    def _drop(self, lot: Lot) -> None:
        lots = self._lots
        if lots[-1] is lot:
            lots.pop()
        elif lots[0] is lot:
            del lots[0]
        else:
            del lots[next(place for place, one in enumerate(lots) if one is lot)]


def add_known(values: Iterable[Decimal | None]) -> Decimal | None:
    """Add; one unknown makes the sum unknown."""
    result = ZERO
    for value in values:
        if value is None:
            return None
        result += value
    return result


def _by_date(lot: Lot) -> tuple[int, int]:
    return lot.acquired_us, lot.number


def _by_cost(lot: Lot) -> tuple[bool, Decimal, int, int]:
    if lot.cost is None or not lot.quantity:  # a split may round dust to nothing
        return True, ZERO, lot.acquired_us, lot.number
    unit = (lot.cost / lot.quantity).quantize(_UNIT_COST)
    return False, -unit, lot.acquired_us, lot.number


def _copy(lot: Lot, cost: Decimal | None) -> Lot:
    return Lot(
        lot.acquired_us,
        lot.day,
        lot.number,
        lot.quantity,
        cost,
        lot.origin,
        lot.leg_id,
        lot.entry_id,
        lot.is_estimated,
    )
