"""From money to quantity under a venue's rules, fees included; exact throughout.

Rules, for paper, real and tried-out orders alike:

- A quantity is cut *down* to the lot step: an order never spends, nor sells, more than was said.
- A limit or stop is rounded to the tick, of a buy down, of a sell up: a limit is then never worse
  than what was said, and a stop never sets in later.
- Minimum quantity and minimum value are checked *after* rounding.
- A fee is fixed + per unit × quantity + rate × value, and belongs to the amount: what a buy takes
  out of the cash, or what a sale brings in, is at most the amount.
- What has no price has no size: it is refused, not guessed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, localcontext
from enum import StrEnum

from app.domain.errors import RefusedError
from app.domain.numbers import PLACES, QUANTUM, ZERO, plain
from app.domain.trading.records import Instrument, Side

FINEST = Decimal("1e-18")  # the step where a venue names none; its value still fits 30 places
_WIDE = Context(prec=400)  # four factors of 65 digits each, and a quotient of two such products


class Misfit(StrEnum):
    """Why an order does not fit its instrument, or the account's money."""

    NO_PRICE = "no_price"  # none is known, so neither size nor value can be told
    NO_QUANTITY = "no_quantity"  # zero or less, also what the step left of an amount
    LOT_STEP = "lot_step"  # no whole multiple of the step
    TICK = "tick"  # a limit or stop that is no whole multiple of the tick, or not above zero
    MIN_QUANTITY = "min_quantity"
    MIN_VALUE = "min_value"
    FEES = "fees"  # fees would take all that a sale brings
    BUYING_POWER = "buying_power"


@dataclass(frozen=True, slots=True)
class Fees:
    """What a venue charges, in the quote asset: of an order, of a unit, and of the value."""

    fixed: Decimal = ZERO
    unit: Decimal = ZERO
    rate: Decimal = ZERO  # fraction of the value; below zero: a rebate, above -1

    def of(self, quantity: Decimal, value: Decimal) -> Decimal:
        """Return the fee of one order of that quantity and value (both above zero)."""
        with localcontext(_WIDE):
            return _kept(self.fixed + self.unit * quantity + self.rate * value)


NO_FEES = Fees()


@dataclass(frozen=True, slots=True)
class Sized:
    """What an order would come to. Money in the quote asset; `None` where no price is known."""

    quantity: Decimal
    price: Decimal | None
    value: Decimal | None  # quantity × price × multiplier
    fee: Decimal | None
    total: Decimal | None  # what a buy takes out of the cash, what a sale brings in
    leftover: Decimal | None  # of the amount; `None`: the order was by quantity
    reasons: tuple[Misfit, ...]  # why it cannot be placed; empty: it can
    least: Decimal | None  # the least amount that a buy would take; of a sale `None`

    @property
    def is_placeable(self) -> bool:
        return not self.reasons


# -- steps and ticks ---------------------------------------------------------------------------


def step_of(instrument: Instrument) -> Decimal:
    """Return the step of its quantities, never 0."""
    return instrument.lot_step or FINEST


def cut(quantity: Decimal, step: Decimal) -> Decimal:
    """Return the largest whole multiple of the step that is not above the quantity."""
    return _multiple(quantity, step or FINEST, ROUND_FLOOR)


def round_price(price: Decimal, tick: Decimal, side: str) -> Decimal:
    """Round a limit or stop to the tick: of a buy down, of a sell up."""
    if not tick:
        return price
    return _multiple(price, tick, ROUND_FLOOR if side == Side.BUY else ROUND_CEILING)


def is_multiple(number: Decimal, step: Decimal) -> bool:
    """Tell whether a quantity or price lies on the step; of step 0 every one does."""
    with localcontext(_WIDE):
        return not step or not number % step


def value_of(instrument: Instrument, quantity: Decimal, price: Decimal) -> Decimal:
    """Return quantity × price × multiplier, in the quote asset, to 30 places."""
    with localcontext(_WIDE):
        return _kept(quantity * price * instrument.multiplier)


def total_of(value: Decimal, fee: Decimal, side: str) -> Decimal:
    """Return what a buy takes out of the cash, or what a sale brings in."""
    return value + fee if side == Side.BUY else value - fee


# -- sizes -------------------------------------------------------------------------------------


def quantity_for(
    instrument: Instrument, side: str, amount: Decimal, price: Decimal, fees: Fees = NO_FEES
) -> Decimal:
    """Return the largest quantity on the step whose money, fees included, is within the amount.

    Of a buy `value + fee ≤ amount`, of a sale `value - fee ≤ amount`. 0 where not even one step is.

    Raises:
        RefusedError: no amount or price above zero, or fees that eat up a sale.
    """
    if amount <= 0:
        raise RefusedError("an order by amount needs an amount above zero", "give what to spend")
    if price <= 0:
        raise RefusedError("an order by amount needs a price above zero", "give a quantity instead")
    with localcontext(_WIDE):
        value = price * instrument.multiplier
        sign = 1 if side == Side.BUY else -1
        a_unit = value + sign * (value * fees.rate + fees.unit)
        if a_unit <= 0:
            raise RefusedError("the fees would take all that it brings", "give a quantity instead")
        step = step_of(instrument)
        quantity = (amount - sign * fees.fixed) // (a_unit * step) * step
    quantity = max(quantity, ZERO)
    # Value and fee are each rounded to 30 places, once; that may move the border by the last one.
    if total_for(instrument, side, quantity, price, fees) > amount:
        return quantity - step
    more = quantity + step
    return more if total_for(instrument, side, more, price, fees) <= amount else quantity


def least_quantity(instrument: Instrument, price: Decimal) -> Decimal:
    """Return the smallest quantity that the venue takes at a price (above zero)."""
    step = step_of(instrument)
    least = max(_multiple(instrument.min_quantity, step, ROUND_CEILING), step)
    with localcontext(_WIDE):
        by_value = instrument.min_value / (price * instrument.multiplier)
    return max(least, _multiple(by_value, step, ROUND_CEILING))


def least_amount(instrument: Instrument, price: Decimal, fees: Fees = NO_FEES) -> Decimal:
    """Return what the smallest buy that the venue takes costs, fees included."""
    return total_for(instrument, Side.BUY, least_quantity(instrument, price), price, fees)


def total_for(
    instrument: Instrument, side: str, quantity: Decimal, price: Decimal, fees: Fees = NO_FEES
) -> Decimal:
    """Return what buying a quantity takes out of the cash, or what selling it brings; of 0: 0."""
    if not quantity:
        return ZERO
    value = value_of(instrument, quantity, price)
    return total_of(value, fees.of(quantity, value), side)


# -- checks ------------------------------------------------------------------------------------


def fits(
    instrument: Instrument,
    quantity: Decimal,
    price: Decimal | None,
    *,
    limits: Sequence[Decimal | None] = (),
) -> tuple[Misfit, ...]:
    """Return why a venue would not take an order; nothing: it would.

    Args:
        instrument: whose rules count.
        quantity: as it would be sent, after cutting.
        price: what its value is reckoned with: the limit, else the newest price. Unknown is a
            misfit only where a minimum value needs it.
        limits: its limit and stop prices, after rounding.
    """
    found: list[Misfit] = []
    if quantity <= 0:
        found.append(Misfit.NO_QUANTITY)
    elif not is_multiple(quantity, instrument.lot_step):
        found.append(Misfit.LOT_STEP)
    if 0 < quantity < instrument.min_quantity:
        found.append(Misfit.MIN_QUANTITY)
    if instrument.min_value > 0 and quantity > 0:
        if price is None:
            found.append(Misfit.NO_PRICE)
        elif value_of(instrument, quantity, price) < instrument.min_value:
            found.append(Misfit.MIN_VALUE)
    if any(
        one is not None and (one <= 0 or not is_multiple(one, instrument.tick)) for one in limits
    ):
        found.append(Misfit.TICK)
    return tuple(found)


def can_pay(total: Decimal, available: Decimal | None) -> bool:
    """Tell whether a buy that takes `total`, fees included, can be paid; unknown power can."""
    return available is None or total <= available


def preview(
    instrument: Instrument,
    side: str,
    *,
    price: Decimal | None,
    amount: Decimal | None = None,
    quantity: Decimal | None = None,
    fees: Fees = NO_FEES,
    available: Decimal | None = None,
) -> Sized:
    """Work out an order by amount, or by quantity, without placing it. Never raises.

    Args:
        instrument: whose rules count.
        side: buy or sell.
        price: the limit, after rounding to the tick, else the newest price; `None`: unknown.
        amount: money to spend (buy) or to raise (sell), fees included; or
        quantity: which is cut down to the step.
        fees: what the venue charges.
        available: the account's buying power; `None`: nothing is checked against it.
    """
    if price is None or price <= 0:
        kept = ZERO if quantity is None else cut(quantity, instrument.lot_step)
        found = (Misfit.NO_PRICE, *(() if quantity is None else fits(instrument, kept, None)))
        return Sized(kept, None, None, None, None, None, tuple(dict.fromkeys(found)), None)
    least = least_amount(instrument, price, fees) if side == Side.BUY else None
    found_one: Misfit | None = None
    if quantity is not None:
        size = cut(quantity, instrument.lot_step)
    else:
        try:
            size = ZERO if not amount else quantity_for(instrument, side, amount, price, fees)
        except RefusedError:
            size = ZERO
            found_one = Misfit.FEES if amount and amount > 0 else None
    size = max(size, ZERO)
    value = value_of(instrument, size, price)
    fee = fees.of(size, value) if size else ZERO
    total = total_of(value, fee, side)
    reasons = [found_one] if found_one else list(fits(instrument, size, price))
    if side == Side.BUY and size and not can_pay(total, available):
        reasons.append(Misfit.BUYING_POWER)
    leftover = None if amount is None or quantity is not None else amount - total
    return Sized(size, price, value, fee, total, leftover, tuple(reasons), least)


def refusal(
    reasons: Sequence[Misfit], instrument: Instrument, least: Decimal | None = None
) -> RefusedError:
    """Return the first reason in words, with what would do. There must be one."""
    name, step = instrument.symbol.strip(), plain(instrument.lot_step)
    remedy = f"the least amount that works is {plain(least)}" if least is not None else ""
    words = {
        Misfit.NO_PRICE: (f"no price of {name} is known", "give a limit price, or refresh prices"),
        Misfit.NO_QUANTITY: (
            f"that comes to nothing of {name}" + (f" in steps of {step}" if step != "0" else ""),
            remedy or "give more",
        ),
        Misfit.LOT_STEP: (f"{name} trades in steps of {step}", "round the quantity down"),
        Misfit.TICK: (
            f"prices of {name} are multiples of {plain(instrument.tick)} above zero",
            "round the price",
        ),
        Misfit.MIN_QUANTITY: (
            f"the least quantity of {name} is {plain(instrument.min_quantity)}",
            remedy or "give more",
        ),
        Misfit.MIN_VALUE: (
            f"an order of {name} must be worth {plain(instrument.min_value)} at least",
            remedy or "give more",
        ),
        Misfit.FEES: ("the fees would take all that it brings", "sell more, or by quantity"),
        Misfit.BUYING_POWER: (
            f"the account cannot pay that much {name}",
            "give less, or put money in",
        ),
    }
    reason, what = words[reasons[0]]
    return RefusedError(reason, what)


def _multiple(number: Decimal, step: Decimal, rounding: str) -> Decimal:
    with localcontext(_WIDE):
        return (number / step).to_integral_value(rounding=rounding) * step


def _kept(value: Decimal) -> Decimal:
    """Round half-even to the 30 places that are stored."""
    if -value.as_tuple().exponent <= PLACES:  # type: ignore[operator]  # finite by construction
        return value
    return value.quantize(QUANTUM)
