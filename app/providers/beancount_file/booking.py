"""What a transaction comes to: lots taken, missing numbers found, sums that must be nothing."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.numbers import ZERO, plain, to_ledger
from app.providers.beancount_file.lots import Lot, Lots
from app.providers.beancount_file.parsing import Cost, Directive, Part
from app.providers.double_entry.records import Posting

_MOST_PLACES = 5  # beyond that Beancount does not round what it works out


class NotBooked(ValueError):
    """A transaction that does not balance, or of which too much is missing."""


@dataclass(slots=True)
class Row:
    """A posting on its way to being complete."""

    part: Part
    quantity: Decimal | None
    commodity: str
    weight: Decimal | None = None  # `None`: to be found
    weighed_in: str = ""
    worth: Decimal | None = None
    lot: Lot | None = None  # that it adds

    def posting(self) -> Posting:
        part = self.part
        if self.quantity is None or self.weight is None:
            raise NotBooked("too many numbers are left out")
        is_other = self.weighed_in != self.commodity
        return Posting(
            part.account,
            self.commodity,
            self.quantity,
            to_ledger(self.weight) if is_other else None,
            self.weighed_in if is_other else "",
            self.worth,
            part.memo,
            None,
            part.line,
            self.lot is None and part.cost is not None,
        )


class Booker:
    """Books transactions in the order of their days."""

    def __init__(self, method: Callable[[str], str], multiplier: Decimal) -> None:
        self._method = method
        self._multiplier = multiplier
        self.lots = Lots()

    def postings(self, one: Directive) -> list[Posting]:
        """Return all postings of a transaction.

        Raises:
            NotBooked, NoLot: it does not balance, or takes lots that are not there.
        """
        rows = [self._row(part, one) for part in one.parts if part.units is not None]
        elided = [part for part in one.parts if part.units is None]
        if len(elided) > 1:
            raise NotBooked("more than one amount is left out")
        quanta = self._quanta(rows)
        self._find_missing(rows, quanta, has_elided=bool(elided))
        sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
        for row in rows:
            sums[row.weighed_in] += row.weight or ZERO
        if elided:
            place = one.parts.index(elided[0])
            filled = [
                Row(elided[0], number, currency, number, currency)
                for currency, value in sums.items()
                if (number := _rounded(-value, quanta.get(currency)))
            ]
            rows = [*rows[:place], *filled, *rows[place:]]
        else:
            self._check(sums, quanta)
        postings = [row.posting() for row in rows]
        for row in rows:
            if row.lot is not None:
                self.lots.add(row.part.account, row.commodity, row.lot)
        return postings

    def _row(self, part: Part, one: Directive) -> Row:
        units = part.units
        if units is None:
            raise NotBooked("an amount is missing")
        row = Row(part, units.number, units.currency or self._only_currency(one))
        quantity, price = row.quantity, part.price
        at_price = None
        if price is not None and price.number is not None and quantity is not None:
            at_price = abs(price.number) if part.is_total else abs(quantity) * price.number
        if part.cost is not None:
            self._at_cost(row, part.cost, one, at_price)
        elif price is not None:
            row.weighed_in = price.currency or self._only_currency(one)
            if at_price is not None and quantity is not None:
                row.weight = at_price if quantity >= 0 else -at_price
        else:
            row.weighed_in, row.weight = row.commodity, quantity
        return row

    def _at_cost(self, row: Row, cost: Cost, one: Directive, at_price: Decimal | None) -> None:
        quantity, account = row.quantity, row.part.account
        if quantity is None:
            raise NotBooked("units that have a cost need a number")
        method = self._method(account)
        if self.lots.is_reduced(account, row.commodity, quantity, method):
            row.weight, row.weighed_in = self.lots.take(
                account, row.commodity, quantity, cost, method
            )
            row.worth = at_price
            return
        price = row.part.price
        row.weighed_in = cost.currency or (price.currency if price else self._only_currency(one))
        row.lot = Lot(quantity, ZERO, row.weighed_in, cost.on or one.on, cost.label)
        if cost.unit is None and cost.total is None:
            return
        worth = abs(quantity) * (cost.unit or ZERO) + (cost.total or ZERO)
        row.weight = worth if quantity >= 0 else -worth
        row.lot.cost = worth / abs(quantity) if quantity else ZERO

    def _only_currency(self, one: Directive) -> str:
        """Return the currency of plain postings, where there is one only."""
        found = {
            part.units.currency
            for part in one.parts
            if part.units and part.units.currency and part.cost is None and part.price is None
        }
        if len(found) != 1:
            raise NotBooked("a currency is left out, and it is not clear which")
        return next(iter(found))

    def _find_missing(
        self, rows: list[Row], quanta: dict[str, Decimal], *, has_elided: bool
    ) -> None:
        """Find the one weight of each currency that is left out."""
        for row in [row for row in rows if row.weight is None]:
            others = [one for one in rows if one is not row and one.weighed_in == row.weighed_in]
            if has_elided or any(one.weight is None for one in others):
                raise NotBooked("too many numbers are left out")
            weight = -sum((one.weight or ZERO for one in others), ZERO)
            price = row.part.price
            if row.quantity is None:
                weight = _rounded(weight, quanta.get(row.weighed_in))
                if row.commodity == row.weighed_in:
                    row.quantity = weight
                elif price is not None and price.number:
                    row.quantity = to_ledger(weight / price.number)
                else:
                    raise NotBooked("too many numbers are left out")
            row.weight = weight
            if row.lot is not None and row.quantity:
                row.lot.cost = abs(weight / row.quantity)

    def _quanta(self, rows: list[Row]) -> dict[str, Decimal]:
        """Return the tolerance of each currency, by the digits of its plain amounts."""
        found: dict[str, Decimal] = {}
        for row in rows:
            units = row.part.units
            if units is None or units.number is None or not units.places:
                continue
            allowed = Decimal(1).scaleb(-units.places) * self._multiplier
            found[row.commodity] = max(found.get(row.commodity, ZERO), allowed)
        return found

    def _check(self, sums: dict[str, Decimal], quanta: dict[str, Decimal]) -> None:
        off = {name: value for name, value in sums.items() if abs(value) > quanta.get(name, ZERO)}
        if off:
            told = ", ".join(f"{plain(to_ledger(value))} {name}" for name, value in off.items())
            raise NotBooked(f"its amounts do not balance: {told} is left over")


def _rounded(value: Decimal, allowed: Decimal | None) -> Decimal:
    """Round what was worked out as Beancount does: to twice what a sum may be off."""
    value = to_ledger(value)
    if not allowed:
        return value
    quantum = (allowed * 2).normalize()
    if -int(quantum.as_tuple().exponent) > _MOST_PLACES or len(quantum.as_tuple().digits) > 5:
        return value
    return value.quantize(quantum)


__all__ = ["Booker", "NotBooked", "Row"]
