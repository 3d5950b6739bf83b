"""What a transaction leaves out: elided amounts, costs that two commodities imply."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.numbers import ZERO, plain, to_ledger
from app.providers.double_entry.records import Posting
from app.providers.hledger_file.amounts import Amount, Line, weight_of
from app.providers.hledger_file.parsing import Part, Written

_HALF = Decimal("0.5")


class NotBalanced(ValueError):
    """A transaction whose amounts do not come to nothing."""


@dataclass(slots=True)
class Weighed:
    """A posting with its amount, and what it counts for."""

    part: Part
    amount: Amount | None  # `None`: elided
    weight: Decimal = ZERO
    weighed_in: str = ""
    worth: Decimal | None = None
    is_at_cost: bool = False

    def posting(self) -> Posting:
        part, amount = self.part, self.amount
        if amount is None:
            raise NotBalanced("an amount is missing")
        is_other = self.weighed_in != amount.commodity
        return Posting(
            part.account,
            amount.commodity,
            amount.quantity,
            to_ledger(self.weight) if is_other else None,
            self.weighed_in if is_other else "",
            self.worth if is_other else None,
            part.memo,
            part.on,
            part.line,
            self.is_at_cost,
        )


def balanced(one: Written, amounts: list[Amount | None]) -> list[Posting]:
    """Return all postings of a transaction. `amounts`: of its parts, `None` where left out.

    Raises:
        NotBalanced: it cannot be made to balance.
    """
    rows = list(zip(one.parts, amounts, strict=True))
    found: list[Posting] = []
    for brackets in ("", "[", "("):
        group = [(part, amount) for part, amount in rows if part.brackets == brackets]
        if brackets == "(":
            found += [_weighed(part, amount, by_lot=False).posting() for part, amount in group]
        elif group:
            found += _group(group)
    order = {part.line: place for place, (part, _) in enumerate(rows)}
    return sorted(found, key=lambda post: order[post.line])


def _group(group: list[tuple[Part, Amount | None]]) -> list[Posting]:
    first: NotBalanced | None = None
    for by_lot in (False, True) if any(part.says.cost for part, _ in group) else (False,):
        try:
            return [one.posting() for one in _complete(group, by_lot=by_lot)]
        except NotBalanced as error:
            first = first or error
    raise first or NotBalanced("nothing balances")


def _weighed(part: Part, amount: Amount | None, *, by_lot: bool) -> Weighed:
    if amount is None:
        return Weighed(part, None)
    says = part.says
    quantity = amount.quantity
    at_price = None
    if says.price is not None:
        at_price = weight_of(quantity, says.price, is_total=says.is_total)
    cost = says.cost if by_lot or says.price is None else None
    if cost is not None and (by_lot or says.price is None):
        weight = weight_of(quantity, cost, is_total=says.is_total_cost)
        worth = abs(at_price) if at_price is not None else None
        return Weighed(part, amount, weight, cost.commodity, worth, is_at_cost=True)
    if says.price is not None and at_price is not None:
        return Weighed(part, amount, at_price, says.price.commodity)
    return Weighed(part, amount, quantity, amount.commodity)


def _complete(group: list[tuple[Part, Amount | None]], *, by_lot: bool) -> list[Weighed]:
    rows = [_weighed(part, amount, by_lot=by_lot) for part, amount in group]
    sums = _sums(rows)
    elided = [one for one in rows if one.amount is None]
    if len(elided) > 1:
        raise NotBalanced("more than one amount is left out")
    if elided:
        return _filled(rows, elided[0], sums)
    places = _places(group)
    off = {name: value for name, value in sums.items() if _is_off(value, places.get(name, 0))}
    if len(off) == 2 and not any(one.part.says.price for one in rows):
        _imply(rows, off)
        return rows
    if off:
        told = ", ".join(f"{plain(value)} {name}".strip() for name, value in off.items())
        raise NotBalanced(f"its amounts do not balance: {told} is left over")
    return rows


def _filled(rows: list[Weighed], elided: Weighed, sums: dict[str, Decimal]) -> list[Weighed]:
    """Give the elided posting what is left over, in each commodity."""
    left = [(name, -value) for name, value in sums.items() if value]
    filled = [
        Weighed(elided.part, Amount(to_ledger(value), name), to_ledger(value), name)
        for name, value in left
    ]
    at = rows.index(elided)
    return [*rows[:at], *filled, *rows[at + 1 :]]


def _sums(rows: Iterable[Weighed]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = defaultdict(lambda: ZERO)
    for one in rows:
        if one.amount is not None:
            sums[one.weighed_in] += one.weight
    return dict(sums)


def _places(group: Iterable[tuple[Part, Amount | None]]) -> dict[str, int]:
    """Return with how many digits each commodity is written; those of prices if nowhere else."""
    of_amounts: dict[str, int] = {}
    of_prices: dict[str, int] = {}
    for part, amount in group:
        if amount is not None and amount.quantity:
            of_amounts[amount.commodity] = max(of_amounts.get(amount.commodity, 0), amount.places)
        for price in _prices(part.says):
            of_prices[price.commodity] = max(of_prices.get(price.commodity, 0), price.places)
    return {**of_prices, **of_amounts}


def _prices(says: Line) -> list[Amount]:
    return [one for one in (says.price, says.cost) if one is not None]


def _is_off(value: Decimal, places: int) -> bool:
    return abs(value) > _HALF.scaleb(-places)


def _imply(rows: list[Weighed], off: dict[str, Decimal]) -> None:
    """Let the commodity that comes first count in the other, as their sums say."""
    first = next(one.weighed_in for one in rows if one.weighed_in in off)
    other = next(name for name in off if name != first)
    if (off[first] > 0) == (off[other] > 0):
        raise NotBalanced("its amounts do not balance: all of them go the same way")
    moved = [one for one in rows if one.weighed_in == first]
    for one in moved:
        share = one.weight if len(moved) > 1 else off[first]
        one.weight = to_ledger(-off[other] * share / off[first])
        one.weighed_in = other
