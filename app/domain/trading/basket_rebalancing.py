"""Bringing what is held of a basket back to its weights: by differences, and sells first."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext

from app.domain.numbers import ONE, QUANTUM, ZERO
from app.domain.trading.baskets import (
    WIDE,
    Leg,
    Part,
    all_reasons,
    leg_of,
    product,
    round_up,
    spread,
)
from app.domain.trading.records import Side
from app.domain.trading.sizing import (
    NO_FEES,
    Fees,
    Misfit,
    cut,
    least_amount,
    quantity_for,
    value_of,
)

BAND = Decimal("0.05")  # of the whole: nothing moves while every part is within it
TIMES_LEAST = 2  # a target is at least so many smallest orders, or steps would outweigh it


@dataclass(frozen=True, slots=True)
class Drift:
    """How far a part is from its weight. Fractions of what the whole is worth."""

    part: Part
    value: Decimal
    share: Decimal
    target: Decimal  # money

    @property
    def drift(self) -> Decimal:
        return self.share - self.part.weight


@dataclass(frozen=True, slots=True)
class Rebalancing:
    """Sells, then buys. Without legs nothing is due, or `reasons` say why it is refused."""

    worth: Decimal | None  # of all parts; `None`: a price is unknown
    drifts: tuple[Drift, ...]
    band: Decimal
    is_due: bool
    sells: tuple[Leg, ...]
    buys: tuple[Leg, ...]
    left_out: tuple[Leg, ...]  # due, but less than the venue takes
    proceeds: Decimal  # of the sells, after fees
    spent: Decimal  # on the buys, fees included
    leftover: Decimal  # proceeds - spent, stays in cash
    reasons: tuple[Misfit, ...] = ()
    least: Decimal | None = None  # what the whole must be worth for every target to be tradable

    @property
    def worst(self) -> Decimal | None:
        """Return the largest drift, without its sign."""
        return max((abs(one.drift) for one in self.drifts), default=None)


def rebalance(
    parts: Sequence[Part],
    *,
    band: Decimal = BAND,
    fees: Fees = NO_FEES,
    unit: Decimal = Decimal("0.01"),
) -> Rebalancing:
    """Work out the trades that bring holdings back to their weights.

    Nothing is due while no part's share of the whole is more than `band` from its weight. Then each
    part above its target sells the difference, cut to the step; what that brings, after fees, is
    shared among the parts below theirs in proportion to what they lack. So no money is added, and
    what the steps leave stays in cash. A part that has left the basket has weight 0 and is sold.
    """
    values = [
        None if one.price is None else value_of(one.instrument, one.held, one.price)
        for one in parts
    ]
    known = [one for one in values if one is not None]
    if len(known) < len(parts) or not sum(known, ZERO):
        reason = Misfit.NO_PRICE if len(known) < len(parts) else Misfit.NO_QUANTITY
        return _nothing(None, (), band, (reason,))
    worth = sum(known, ZERO)
    with localcontext(WIDE):
        drifts = tuple(
            Drift(one, value, cut(value / worth, QUANTUM), one.weight * worth)
            for one, value in zip(parts, known, strict=True)
        )
    least = _least(parts, fees, unit)
    if not any(abs(one.drift) > band for one in drifts):
        return _nothing(worth, drifts, band, (), least)
    if worth < least:
        return _nothing(worth, drifts, band, (Misfit.MIN_VALUE,), least, is_due=True)
    sells = [_sell(one, fees) for one in drifts if one.value > one.target]
    sold = [one for one in sells if one.quantity and not one.reasons]
    proceeds = sum((one.total for one in sold), ZERO)
    buys = _buys([one for one in drifts if one.value < one.target], proceeds, fees)
    bought = [one for one in buys if one.quantity and not one.reasons]
    spent = sum((one.total for one in bought), ZERO)
    left_out = tuple(one for one in (*sells, *buys) if one.reasons)
    nothing = not sold and not bought
    return Rebalancing(
        worth, drifts, band, True, tuple(sold), tuple(bought), left_out, proceeds, spent,
        proceeds - spent, all_reasons(left_out) if nothing else (), least,
    )  # fmt: skip


def rebuy(parts: Sequence[Part], money: Decimal, *, fees: Fees = NO_FEES) -> tuple[Leg, ...]:
    """Share money among the parts that lack most of what is held and the money together.

    For the second half of a rebalancing, once the sells are filled. Empty: a price is unknown, or
    nothing lacks.
    """
    if any(one.price is None for one in parts):
        return ()
    values = [value_of(one.instrument, one.held, one.price or ZERO) for one in parts]
    worth = sum(values, ZERO) + money
    if worth <= 0:
        return ()
    drifts = [
        Drift(one, value, ZERO, product(one.weight, worth))
        for one, value in zip(parts, values, strict=True)
    ]
    return tuple(_buys([one for one in drifts if one.value < one.target], money, fees))


def _least(parts: Sequence[Part], fees: Fees, unit: Decimal) -> Decimal:
    worst = ZERO
    for one in parts:
        if one.weight and one.price:
            with localcontext(WIDE):
                least = TIMES_LEAST * least_amount(one.instrument, one.price, fees) / one.weight
                worst = max(worst, least)
    return round_up(worst, unit)


def _sell(one: Drift, fees: Fees) -> Leg:
    part, excess = one.part, one.value - one.target
    if not part.weight:
        return leg_of(part, Side.SELL, excess, cut(part.held, part.instrument.lot_step), fees)
    quantity = quantity_for(part.instrument, Side.SELL, excess, part.price or ZERO)
    return leg_of(part, Side.SELL, excess, quantity, fees)


def _buys(short: Sequence[Drift], money: Decimal, fees: Fees) -> list[Leg]:
    """Share money among parts by what they lack, never more than that; drop what is too small."""
    takers, dropped = list(short), list[Leg]()
    while takers and money > 0:
        lacking = [one.target - one.value for one in takers]
        whole = sum(lacking, ZERO)
        with localcontext(WIDE):
            part = min(ONE, money / whole)
        shares = [cut(product(one, part), QUANTUM) for one in lacking]
        sizes = [
            quantity_for(one.part.instrument, Side.BUY, share, one.part.price or ZERO, fees)
            for one, share in zip(takers, shares, strict=True)
        ]
        parts = [one.part for one in takers]
        sizes = spread(parts, shares, sizes, min(money, sum(shares, ZERO)), Side.BUY, fees)
        legs = [
            leg_of(one, Side.BUY, share, size, fees)
            for one, share, size in zip(parts, shares, sizes, strict=True)
        ]
        poor = [at for at, one in enumerate(legs) if one.reasons]
        if not poor or len(poor) == len(legs):
            return [*legs, *dropped]
        # The smallest of those goes without, so that the others may reach their minimum.
        smallest = min(poor, key=lambda at: (shares[at], at))
        dropped.append(legs[smallest])
        takers.pop(smallest)
    return [leg_of(one.part, Side.BUY, one.target - one.value, ZERO, fees) for one in takers]


def _nothing(
    worth: Decimal | None,
    drifts: tuple[Drift, ...],
    band: Decimal,
    reasons: tuple[Misfit, ...],
    least: Decimal | None = None,
    *,
    is_due: bool = False,
) -> Rebalancing:
    return Rebalancing(worth, drifts, band, is_due, (), (), (), ZERO, ZERO, ZERO, reasons, least)
