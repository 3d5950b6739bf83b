"""One fill: how much an order gets at a price, what it costs, and why it may get nothing."""

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from app.domain.errors import RefusedError
from app.domain.numbers import ZERO, plain, to_ledger
from app.domain.trading.charges import FillRules, fee_of, fees_of
from app.domain.trading.choices import IN_RECEIVED
from app.domain.trading.records import Effect, InstrumentKind, Order
from app.domain.trading.sizing import Fees, cut, fits, quantity_for, refusal
from app.domain.trading.working import Funds, Refusal, Why, Working, closing_part


class Fill(NamedTuple):
    """What a fill does."""

    quantity: Decimal
    fee: Decimal
    is_fee_in_asset: bool
    change: Decimal  # of the position, signed
    cash: Decimal  # signed
    is_last: bool


def settle(
    one: Working,
    price: Decimal,
    funds: Funds,
    rules: FillRules,
    *,
    reserved: Decimal,
    cap: Decimal | None,
    is_maker: bool,
    allows_short: bool,
) -> Fill | Refusal | None:
    """Return what an order gets at a price; nothing where the cap leaves nothing.

    Args:
        one: the order.
        price: of the fill, as quoted, slippage included.
        funds: before it.
        rules: of the account.
        reserved: what the other working orders bind.
        cap: the most that it may get here, before steps.
        is_maker: whether it waited for the price.
        allows_short: whether the account may go short.
    """
    room = closing_part(one, funds.position(one.instrument.id))
    left = room if _closes_all(one) and room > 0 else _wanted(one, price, rules)
    if isinstance(left, Refusal):
        return left
    if one.order.effect == Effect.CLOSE:
        if room <= 0:
            return Refusal(Why.NOTHING_TO_CLOSE, "there is nothing left to close")
        left = min(left, room)
    opening = ZERO if one.order.effect == Effect.CLOSE else max(left - room, ZERO)
    if opening and not one.is_buy and not allows_short:
        return no_shorting(one)
    whole = _fill(one, left, price, rules, is_maker=is_maker)
    if not _is_payable(one, whole, price, funds, reserved, is_opening=opening > 0):
        left = _shrunk(one, price, funds, rules, reserved) if rules.is_shrinking else ZERO
        if left <= 0:
            return cannot_pay(one, -whole.cash, funds.headroom(reserved))
        one.order = _smaller(one, left)
        whole = _fill(one, left, price, rules, is_maker=is_maker)
    step = one.instrument.lot_step
    quantity = left if cap is None else min(left, cut(cap, step))
    if quantity <= 0:
        return None
    fill = whole if quantity == left else _fill(one, quantity, price, rules, is_maker=is_maker)
    if _closes_all(one):
        return fill._replace(is_last=quantity == room)
    return fill._replace(is_last=_is_done(one, fill, price, rules))


def no_shorting(one: Working) -> Refusal:
    """Return the refusal of a sale of what is not there."""
    return Refusal(
        Why.NO_SHORTING,
        f"the account may not sell {one.instrument.symbol.strip()} that it does not hold; "
        "allow short selling for it, or sell what there is",
    )


def cannot_pay(one: Working, cost: Decimal, available: Decimal) -> Refusal:
    """Return the refusal of what the account cannot pay. Nothing is shrunk to fit."""
    return Refusal(
        Why.BUYING_POWER,
        f"{one.instrument.symbol.strip()} for {_shown(abs(cost))} with fees is more than the "
        f"{_shown(max(available, ZERO))} that is available; ask for less, or put cash in",
    )


def _closes_all(one: Working) -> bool:
    """Tell whether an order closes what its entry brought: stop and target of one by amount."""
    order = one.order
    return order.quantity is None and order.effect == Effect.CLOSE and order.parent_id is not None


def _wanted(one: Working, price: Decimal, rules: FillRules) -> Decimal | Refusal:
    """Return the quantity still asked for; by amount what its rest buys at this price."""
    if one.left is not None:
        return one.left
    money = (one.order.amount or ZERO) - one.spent
    left = _for_money(one, money, price, fees_of(rules, one.order.side, is_first=one.filled == 0))
    misfits = fits(one.instrument, left, price)
    if misfits and one.filled == 0:
        why = refusal(misfits, one.instrument)
        return Refusal(Why.MINIMUM, f"{why.reason}; {why.remedy}")
    return left


def _for_money(one: Working, money: Decimal, price: Decimal, fees: Fees) -> Decimal:
    try:
        return quantity_for(one.instrument, one.order.side, money, price, fees)
    except RefusedError:  # nothing is left, or fees take all
        return ZERO


def _fill(
    one: Working, quantity: Decimal, price: Decimal, rules: FillRules, *, is_maker: bool
) -> Fill:
    a_unit = price * one.instrument.multiplier
    value = to_ledger(quantity * a_unit)
    fee = fee_of(rules, quantity, value, is_maker=is_maker, is_first=one.filled == 0)
    is_coin = one.instrument.kind == InstrumentKind.CRYPTO_PAIR
    if rules.fee_in == IN_RECEIVED and is_coin and one.is_buy:
        of_asset = to_ledger(fee / a_unit) if a_unit else ZERO
        if of_asset < quantity:
            return Fill(quantity, of_asset, True, quantity - of_asset, -value, False)
    if one.is_buy:
        return Fill(quantity, fee, False, quantity, -value - fee, False)
    return Fill(quantity, fee, False, -quantity, value - fee, False)


def _is_payable(
    one: Working,
    fill: Fill,
    price: Decimal,
    funds: Funds,
    reserved: Decimal,
    *,
    is_opening: bool,
) -> bool:
    """Tell whether the account stands after a fill. What only closes is stopped by fees alone."""
    after = funds.after(one.instrument.id, fill.change, price, fill.cash)
    if is_opening:
        return after.headroom(reserved) >= 0
    return one.is_buy or fill.cash >= 0 or after.cash >= 0


def _shrunk(
    one: Working, price: Decimal, funds: Funds, rules: FillRules, reserved: Decimal
) -> Decimal:
    fees = fees_of(rules, one.order.side, is_first=one.filled == 0)
    more = Fees(*(part * funds.leverage for part in (fees.fixed, fees.unit, fees.rate)))
    return _for_money(one, funds.headroom(reserved), price, more)


def _smaller(one: Working, left: Decimal) -> Order:
    return replace(one.order, quantity=one.filled + left, amount=None)


def _is_done(one: Working, fill: Fill, price: Decimal, rules: FillRules) -> bool:
    """Tell whether the order asks for no more once it has a fill."""
    if one.left is not None:
        return fill.quantity >= one.left
    money = (one.order.amount or ZERO) - one.spent - abs(fill.cash)
    more = _for_money(one, money, price, fees_of(rules, one.order.side, is_first=False))
    return bool(fits(one.instrument, more, price))


def _shown(value: Decimal) -> str:
    return plain(value.quantize(Decimal("0.01")))
