"""How far parts of a whole are from their targets, and how much money moves them back.

The base of all shares is everything that is owned; what targets leave over of 100 % is meant for
the parts without a target together, the *rest*. Where targets add up to 100 %, parts without one
are left out of the reckoning: a house beside a portfolio, say.

Money is spread so that the largest gap shrinks first until it equals the next (water filling).
That is the Euclidean projection of the gaps onto the amounts that can be spent, so no other way to
spend the same leaves a smaller largest gap, nor a smaller sum of squares (Held, Wolfe, Crowder,
"Validation of subgradient optimization", 1974).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Context, Decimal

from app.domain.numbers import ONE, QUANTUM, WORKING_PRECISION, ZERO

REST = ""  # the key of all parts without a target, taken together
_DOWN = Context(prec=WORKING_PRECISION, rounding=ROUND_FLOOR)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what is owned; money in the base currency."""

    key: str
    value: Decimal  # not below zero
    target: Decimal | None = None  # a fraction of the base
    sellable: Decimal = ZERO  # how much of the value can be turned into money
    can_buy: bool = True


@dataclass(frozen=True, slots=True)
class Drift:
    """How far a part is from its target. All are fractions; `None` without a target."""

    key: str
    value: Decimal
    weight: Decimal | None  # share of the base; None: left out of the reckoning
    target: Decimal | None
    absolute: Decimal | None  # weight - target
    relative: Decimal | None  # absolute / target
    is_outside: bool  # further away than the band


def assigned(parts: Iterable[Part]) -> Decimal:
    """Return the sum of the targets."""
    return sum((one.target for one in parts if one.target is not None), ZERO)


def base_of(parts: Sequence[Part]) -> Decimal:
    """Return the worth that shares are of."""
    is_whole = assigned(parts) == ONE
    return sum((one.value for one in parts if one.target is not None or not is_whole), ZERO)


def drifts(parts: Sequence[Part], band: Decimal) -> list[Drift]:
    """Return the drift of each part, in their order.

    Args:
        parts: of one whole.
        band: how far a weight may be from its target, a fraction of the base, not below zero.
    """
    base = base_of(parts)
    is_whole = assigned(parts) == ONE
    return [
        _drift(one.key, one.value, one.target, base, band, is_left_out=is_whole) for one in parts
    ]


def rest_drift(parts: Sequence[Part], band: Decimal) -> Drift | None:
    """Return the drift of all parts without a target; `None` where targets leave nothing over."""
    left = ONE - assigned(parts)
    if left <= 0 or left == ONE:
        return None
    value = sum((one.value for one in parts if one.target is None), ZERO)
    return _drift(REST, value, left, base_of(parts), band, is_left_out=False)


def worst(parts: Sequence[Part], besides: Collection[str] = ()) -> Decimal:
    """Return the largest absolute drift of what has a target, the rest included; 0 without.

    `besides`: parts that are not looked at, though they are of the whole.
    """
    found = [one.absolute for one in drifts(parts, ZERO) if one.key not in besides]
    rest = rest_drift(parts, ZERO)
    if rest is not None:
        found.append(rest.absolute)
    return max((abs(one) for one in found if one is not None), default=ZERO)


def _drift(
    key: str,
    value: Decimal,
    target: Decimal | None,
    base: Decimal,
    band: Decimal,
    *,
    is_left_out: bool,
) -> Drift:
    if target is None and is_left_out:
        return Drift(key, value, None, None, None, None, is_outside=False)
    weight = value / base if base else None
    if weight is None or target is None:
        return Drift(key, value, weight, target, None, None, is_outside=False)
    away = weight - target
    relative = away / target if target else None
    return Drift(key, value, weight, target, away, relative, is_outside=abs(away) > band)


def water_fill(gaps: Mapping[str, Decimal], money: Decimal) -> dict[str, Decimal]:
    """Spread money over gaps so that the largest that remain are as small as they can be.

    Return amounts, none below zero or above its gap, whose sum is at most the money and, but for
    rounding down to 30 decimals, the smaller of the money and the sum of the gaps.
    """
    open_gaps = {key: gap for key, gap in gaps.items() if gap > 0}
    if money <= 0 or not open_gaps:
        return {}
    if sum(open_gaps.values(), ZERO) <= money:
        return open_gaps
    level = _level(sorted(open_gaps.values(), reverse=True), money)
    amounts = {
        key: (gap - level).quantize(QUANTUM, context=_DOWN) for key, gap in open_gaps.items()
    }
    return {key: amount for key, amount in amounts.items() if amount > 0}


def _level(gaps: Sequence[Decimal], money: Decimal) -> Decimal:
    """Return down to where gaps, the largest first, are filled by an amount below their sum."""
    filled = ZERO
    for count, gap in enumerate(gaps, start=1):
        filled += gap
        level = (filled - money) / count
        if count == len(gaps) or level >= gaps[count]:
            return level
    return ZERO


class Aims:
    """What each part is short of, or has too much of, once new money is in."""

    def __init__(
        self,
        parts: Sequence[Part],
        new_money: Decimal = ZERO,
        *,
        band: Decimal | None = None,
        rest_cash: Decimal = ZERO,
    ) -> None:
        """Work the gaps out.

        Args:
            parts: of one whole.
            new_money: what comes from outside, not below zero.
            band: parts that are nearer to their target than this are left alone, as far as the
                others can do without them; `None`: every part is brought to its target.
            rest_cash: how much money lies in parts without a target, which sales may use.
        """
        self._new_money = new_money
        base = base_of(parts) + new_money
        sides = [(one.key, one.target, one) for one in parts if one.target is not None]
        left = ONE - assigned(parts)
        if 0 < left < ONE:
            value = sum((one.value for one in parts if one.target is None), ZERO)
            sides.append((REST, left, Part(REST, value, left, rest_cash)))
        self._gaps: dict[str, Decimal] = {}  # above zero: short; below: too much
        self._sellable: dict[str, Decimal] = {}
        self._outside: set[str] = set()
        self.stuck: list[str] = []  # short, and nothing in it can be bought
        self.unsellable: list[str] = []  # too large, and too little of it can be sold
        for key, target, part in sides:
            gap = target * base - part.value
            if gap > 0 and not part.can_buy:
                self.stuck.append(key)
                continue
            self._gaps[key] = gap
            self._sellable[key] = part.sellable
            if band is None or abs(gap) > band * base:
                self._outside.add(key)
                if -gap > part.sellable and key != REST:
                    self.unsellable.append(key)

    def sales(self) -> dict[str, Decimal]:
        """Return how much of each part is to be sold; money for the rest comes out of its cash."""
        if not self._outside:
            return {}
        surplus = {
            key: min(-gap, self._sellable[key]) for key, gap in self._gaps.items() if gap < 0
        }
        sold = {key: one for key, one in surplus.items() if key in self._outside and one > 0}
        wanted = sum(self._wanted(is_outside=True).values(), ZERO)
        missing = wanted - self._new_money - sum(sold.values(), ZERO)
        return sold | water_fill(
            {key: one for key, one in surplus.items() if key not in self._outside}, missing
        )

    def purchases(self, money: Decimal) -> dict[str, Decimal]:
        """Return how much of each part is to be bought; what the rest gets is kept as cash."""
        first = water_fill(self._wanted(is_outside=True), money)
        left = money - sum(first.values(), ZERO)
        return first | water_fill(self._wanted(is_outside=False), left)

    def _wanted(self, *, is_outside: bool) -> dict[str, Decimal]:
        return {
            key: gap
            for key, gap in self._gaps.items()
            if gap > 0 and (key in self._outside) == is_outside
        }
