"""What a fill costs beyond its price: fees and slippage, by the rules of a venue."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.errors import RefusedError
from app.domain.numbers import ONE, ZERO, to_ledger
from app.domain.trading.choices import IN_QUOTE, IN_RECEIVED, THROUGH, TOUCH
from app.domain.trading.records import Side
from app.domain.trading.sizing import NO_FEES, Fees

MOST_SLIPPAGE = Decimal("0.05")  # beyond that a price is no longer a price of this market
MOST_RATE = Decimal("0.2")
MOST_LEVERAGE = Decimal(20)


@dataclass(frozen=True, slots=True)
class FillRules:
    """How orders fill. Rates and shares are fractions; money is in the quote asset.

    Fixed and per-unit fees come on top of the rate. `fee_in`: what the fee is taken from: the quote
    asset, or whatever the fill brings in, which of a purchase is the asset that was bought.
    """

    fee_fixed: Decimal = ZERO  # an order, with its first fill
    fee_unit: Decimal = ZERO
    fee_maker: Decimal = ZERO
    fee_taker: Decimal = ZERO
    fee_in: str = IN_QUOTE
    slippage: Decimal = ZERO  # of the price, against the person, on market and stop fills alone
    volume_share: Decimal = Decimal("0.1")  # of a bar's volume that one order may take
    limits: str = TOUCH
    leverage: Decimal = ONE
    is_same_close: bool = False  # optimistic: a market order may fill at the close that made it
    is_shrinking: bool = False  # orders that cannot be paid are cut to what can, not rejected
    warm_up: int = 1  # bars after a long hole on which nothing is opened


def check_rules(rules: FillRules) -> FillRules:
    """Return the rules.

    Raises:
        RefusedError: a figure that cannot be.
    """
    if min(rules.fee_fixed, rules.fee_unit) < 0:
        raise RefusedError("a fee an order or a unit is not below zero")
    for name, rate in (("maker", rules.fee_maker), ("taker", rules.fee_taker)):
        if abs(rate) > MOST_RATE:
            raise RefusedError(
                f"a {name} fee of {rate} is no fee", f"give a fraction up to {MOST_RATE}"
            )
    if not 0 <= rules.slippage <= MOST_SLIPPAGE:
        raise RefusedError(
            f"slippage of {rules.slippage} is not sensible",
            f"give a fraction from 0 to {MOST_SLIPPAGE}",
        )
    if not 0 < rules.volume_share <= 1:
        raise RefusedError(
            f"{rules.volume_share} is no share of a bar's volume",
            "give a fraction above 0, at most 1",
        )
    if rules.limits not in (TOUCH, THROUGH):
        raise RefusedError(f"limits fill by {TOUCH} or {THROUGH}, not {rules.limits!r}")
    if rules.fee_in not in (IN_QUOTE, IN_RECEIVED):
        raise RefusedError(f"fees are taken in {IN_QUOTE} or {IN_RECEIVED}, not {rules.fee_in!r}")
    if not 1 <= rules.leverage <= MOST_LEVERAGE:
        raise RefusedError(
            f"leverage of {rules.leverage} cannot be", f"give a number from 1 to {MOST_LEVERAGE}"
        )
    return rules


def slipped(price: Decimal, side: str, slippage: Decimal) -> Decimal:
    """Return a price moved against who trades: p × (1 + s) of a buy, p × (1 − s) of a sale."""
    share = min(slippage, MOST_SLIPPAGE)
    return to_ledger(price * (1 + share if side == Side.BUY else 1 - share))


def fee_of(
    rules: FillRules, quantity: Decimal, value: Decimal, *, is_maker: bool, is_first: bool
) -> Decimal:
    """Return fixed + per unit × quantity + rate × value, in the quote asset.

    `value`: of the fill in money, quantity × price × multiplier. Below zero it is a rebate.
    """
    rate = rules.fee_maker if is_maker else rules.fee_taker
    fixed = rules.fee_fixed if is_first else ZERO
    return to_ledger(fixed + rules.fee_unit * quantity + rate * value)


def fees_of(rules: FillRules, side: str, *, is_first: bool) -> Fees:
    """Return what an order by amount is sized with: the dearer of a maker's and a taker's fee.

    A fee taken from what is bought does not come out of the amount.
    """
    if rules.fee_in == IN_RECEIVED and side == Side.BUY:
        return NO_FEES
    rate = max(rules.fee_taker, rules.fee_maker)
    return Fees(rules.fee_fixed if is_first else ZERO, rules.fee_unit, rate)
