"""Baskets: weights that sum to 1, an order for money that becomes units, rebalancing.

All money is in the one quote asset that a basket's parts share. Shares of an amount are ideals;
what a plan spends and what it leaves over add up to the amount to the last digit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Context, Decimal, localcontext

from app.domain.errors import RefusedError
from app.domain.numbers import ONE, ZERO
from app.domain.trading.records import Instrument, Side
from app.domain.trading.sizing import (
    NO_FEES,
    Fees,
    Misfit,
    can_pay,
    cut,
    fits,
    least_amount,
    quantity_for,
    step_of,
    total_for,
    value_of,
)

FINEST_WEIGHT = 6  # decimals: a ten-thousandth of a percent
ROUNDED = Decimal("0.001")  # sums this near to 1 are a person's rounding, and are settled
HALF = Decimal("0.5")
WIDE = Context(prec=400)


@dataclass(frozen=True, slots=True)
class Part:
    """An instrument of a basket: its weight, its newest price, and what is held of it."""

    instrument: Instrument
    weight: Decimal
    price: Decimal | None  # as quoted; `None`: unknown
    held: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class Leg:
    """What a plan does with one part. `share` is its ideal; `total` what it comes to."""

    part: Part
    side: str
    share: Decimal
    quantity: Decimal
    value: Decimal
    fee: Decimal
    total: Decimal  # a buy: cash out; a sale: cash in
    reasons: tuple[Misfit, ...] = ()  # why a venue would not take it

    @property
    def rounding(self) -> Decimal:
        """What the steps left of its share; below zero: they took more."""
        return self.share - self.total if self.side == Side.BUY else self.share - self.value


@dataclass(frozen=True, slots=True)
class OrderPlan:
    """An order for a basket, worked out. Nothing is placed by it."""

    side: str
    amount: Decimal
    legs: tuple[Leg, ...]  # in the basket's order
    total: Decimal  # Σ of the legs that would be placed
    leftover: Decimal  # of a buy: amount - total, stays in cash
    reasons: tuple[Misfit, ...]  # why it is not placed; empty: it can be
    least: Decimal | None  # the least amount of a buy that works; `None`: a price is unknown

    @property
    def placed(self) -> tuple[Leg, ...]:
        return tuple(one for one in self.legs if one.quantity and not one.reasons)


# -- weights -----------------------------------------------------------------------------------


def whole_weights(raw: Sequence[Decimal], places: int = FINEST_WEIGHT) -> tuple[Decimal, ...]:
    """Return the numbers as weights in their proportions, with so many decimals, summing to 1.

    By largest remainder: each is cut, and what is missing goes in units of the last decimal to
    those that lost most, of equals to the larger, then the earlier.

    Raises:
        RefusedError: none, one that is not above zero, or one so small that it would become 0.
    """
    if not raw or any(one <= 0 for one in raw):
        raise RefusedError("weights are above zero", "leave parts without a weight out")
    units = Decimal(10) ** places
    with localcontext(WIDE):
        whole = sum(raw, ZERO)
        # Integers throughout: cut and remainder of raw × units ÷ whole are exact.
        cuts = [divmod(one * units, whole) for one in raw]
        missing = int(units - sum((count for count, _ in cuts), ZERO))
    order = sorted(range(len(raw)), key=lambda at: (-cuts[at][1], -raw[at], at))
    lucky = set(order[:missing])
    with localcontext(WIDE):
        found = tuple((count + (at in lucky)).scaleb(-places) for at, (count, _) in enumerate(cuts))
    if not all(found):
        raise RefusedError(
            f"a weight is below {ONE.scaleb(-places)} of the basket", "leave that part out"
        )
    return found


def settled_weights(given: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Return weights that a person gave so that they sum to exactly 1.

    Raises:
        RefusedError: they are further from 1 than rounding explains, or cannot be weights.
    """
    if not given or any(one <= 0 for one in given):
        raise RefusedError("weights are above zero", "leave parts without a weight out")
    whole = sum(given, ZERO)
    if abs(whole - 1) > ROUNDED:
        raise RefusedError(
            f"the weights sum to {whole.normalize():f}, not 1", "spread the rest, or change one"
        )
    return whole_weights(given)


# -- buying ------------------------------------------------------------------------------------


def plan_buy(
    parts: Sequence[Part],
    amount: Decimal,
    *,
    fees: Fees = NO_FEES,
    unit: Decimal = Decimal("0.01"),
    available: Decimal | None = None,
) -> OrderPlan:
    """Work out what an amount buys of a basket, fees included.

    Each part's share is amount × weight. It gets the units that its share pays for, cut to the
    step; then, in the order of the largest remainders, one step more where that brings it nearer to
    its share and what was left over pays for it. So no part is a whole step away from its share,
    and the rest stays in cash. A part that is below its minimum, or has no price, refuses all.

    Args:
        parts: with weights that sum to 1.
        amount: money to spend, in the quote asset.
        fees: what the venue charges for an order.
        unit: the smallest amount of the money, to which the least amount is rounded up.
        available: the buying power; `None`: nothing is checked against it.
    """
    shares = [product(amount, one.weight) for one in parts]
    sizes = [
        ZERO
        if one.price is None or share <= 0
        else quantity_for(one.instrument, Side.BUY, share, one.price, fees)
        for one, share in zip(parts, shares, strict=True)
    ]
    least = least_for(parts, fees, unit)
    works = least is not None and amount >= least
    if works:  # else a step more would only hide which part is too small
        sizes = spread(parts, shares, sizes, amount, Side.BUY, fees)
    legs = tuple(
        leg_of(one, Side.BUY, share, size, fees)
        for one, share, size in zip(parts, shares, sizes, strict=True)
    )
    total = sum((one.total for one in legs), ZERO)
    reasons = list(dict.fromkeys(reason for one in legs for reason in one.reasons))
    if not works and not reasons:
        reasons.append(Misfit.NO_QUANTITY)
    if not can_pay(total, available):
        reasons.append(Misfit.BUYING_POWER)
    return OrderPlan(Side.BUY, amount, legs, total, amount - total, tuple(reasons), least)


def least_for(parts: Sequence[Part], fees: Fees, unit: Decimal) -> Decimal | None:
    """Return the least amount of which every part gets its venue's minimum; `None`: unknown.

    The largest of (cost of a part's smallest order, fees included) ÷ weight, rounded up to `unit`.
    """
    worst = ZERO
    for one in parts:
        if one.price is None or one.price <= 0:
            return None
        with localcontext(WIDE):
            worst = max(worst, least_amount(one.instrument, one.price, fees) / one.weight)
    return round_up(worst, unit)


# -- selling -----------------------------------------------------------------------------------


def plan_sell(parts: Sequence[Part], share: Decimal, *, fees: Fees = NO_FEES) -> OrderPlan:
    """Work out the sale of a share (above 0, at most 1) of what is held of each part.

    Rounding is spread as when buying; never is more sold than the share is worth. A part of which
    that is less than the venue takes is left out, with its reason; with none left it is refused.

    Raises:
        RefusedError: a share that cannot be.
    """
    if not 0 < share <= 1:
        raise RefusedError("the share to sell is above 0 and at most 1", "1 sells all of it")
    able = [one for one in parts if one.held > 0]
    ideals = [
        product(value_of(one.instrument, one.held, one.price), share) if one.price else ZERO
        for one in able
    ]
    sizes = [
        cut(product(one.held, share), one.instrument.lot_step) if one.price else ZERO
        for one in able
    ]
    sizes = spread(able, ideals, sizes, sum(ideals, ZERO), Side.SELL, NO_FEES)
    legs = tuple(
        leg_of(one, Side.SELL, ideal, size, fees)
        for one, ideal, size in zip(able, ideals, sizes, strict=True)
    )
    kept = [one for one in legs if one.quantity and not one.reasons]
    reasons = () if kept else all_reasons(legs) or (Misfit.NO_QUANTITY,)
    total = sum((one.total for one in kept), ZERO)
    return OrderPlan(Side.SELL, sum(ideals, ZERO), legs, total, ZERO, reasons, None)


# -- pieces that rebalancing shares ------------------------------------------------------------


def spread(
    parts: Sequence[Part],
    shares: Sequence[Decimal],
    sizes: Sequence[Decimal],
    money: Decimal,
    side: str,
    fees: Fees,
) -> list[Decimal]:
    """Give a step more by largest remainder, where it brings nearer and the money is there."""
    found = list(sizes)
    left = money
    nearer: list[tuple[Decimal, Decimal, int, Decimal]] = []
    for at, one in enumerate(parts):
        if one.price is None or one.price <= 0:
            continue
        now = total_for(one.instrument, side, found[at], one.price, fees)
        left -= now
        step = step_of(one.instrument)
        more = total_for(one.instrument, side, found[at] + step, one.price, fees) - now
        if side == Side.SELL and found[at] + step > one.held:
            continue
        if more <= 0:
            continue
        with localcontext(WIDE):
            part = (shares[at] - now) / more
        if part >= HALF:
            nearer.append((-part, -one.weight, at, more))
    for _, _, at, more in sorted(nearer):
        if more <= left:
            found[at] += step_of(parts[at].instrument)
            left -= more
    return found


def leg_of(part: Part, side: str, share: Decimal, quantity: Decimal, fees: Fees) -> Leg:
    if part.price is None or part.price <= 0:
        return Leg(part, side, share, ZERO, ZERO, ZERO, ZERO, (Misfit.NO_PRICE,))
    value = value_of(part.instrument, quantity, part.price)
    total = total_for(part.instrument, side, quantity, part.price, fees)
    fee = total - value if side == Side.BUY else value - total
    reasons = fits(part.instrument, quantity, part.price)
    return Leg(part, side, share, quantity, value, fee, total, reasons)


def all_reasons(legs: Sequence[Leg]) -> tuple[Misfit, ...]:
    return tuple(dict.fromkeys(reason for one in legs for reason in one.reasons))


def product(one: Decimal, other: Decimal) -> Decimal:
    with localcontext(WIDE):
        return one * other


def round_up(value: Decimal, unit: Decimal) -> Decimal:
    with localcontext(WIDE):
        return (value / unit).to_integral_value(rounding=ROUND_CEILING) * unit
