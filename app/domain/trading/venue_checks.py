"""What a venue asks of an order before it takes it. Every refusal has a code and words."""

from decimal import Decimal

from app.domain.numbers import ONE, ZERO
from app.domain.trading.charges import FillRules
from app.domain.trading.filling import cannot_pay, no_shorting
from app.domain.trading.records import Effect, Order, OrderType
from app.domain.trading.sizing import Misfit, fits, refusal
from app.domain.trading.working import Funds, Refusal, Why, Working, closing_part, reserve

_OFF = {Misfit.LOT_STEP, Misfit.TICK, Misfit.NO_QUANTITY}


def check(
    one: Working,
    funds: Funds,
    rules: FillRules,
    *,
    reserved: Decimal,
    price: Decimal | None,
    allows_short: bool,
    closed_until: str | None,
) -> Refusal | None:
    """Return why an order is not taken; nothing: it is.

    Args:
        one: the order as it would work.
        funds: what the account has.
        rules: of the account.
        reserved: what its other working orders bind.
        price: the newest that is known, as quoted; `None`: none ever was.
        allows_short: whether the account may go short.
        closed_until: when the exchange opens next, in words; `None`: it is open.
    """
    return (
        _shape(one.order)
        or _precision(one, price)
        or _hours(one, closed_until)
        or _price(one, price)
        or _short(one, funds, allows_short=allows_short)
        or _money(one, funds, rules, reserved)
    )


def _shape(order: Order) -> Refusal | None:
    """Return what is missing of an order, or too much."""
    words = ""
    if order.quantity is None and (order.amount is None or order.amount <= 0):
        words = "an order needs a quantity or an amount above zero"
    elif order.type in (OrderType.LIMIT, OrderType.STOP_LIMIT) and order.limit_price is None:
        words = "a limit order needs its limit price"
    elif order.type in (OrderType.STOP, OrderType.STOP_LIMIT) and order.stop_price is None:
        words = "a stop order needs its stop price"
    return Refusal(Why.INCOMPLETE, words) if words else None


def _precision(one: Working, price: Decimal | None) -> Refusal | None:
    """Check steps and ticks, then the minimums."""
    order, instrument = one.order, one.instrument
    limits = (order.limit_price, order.stop_price)
    found: list[Misfit]
    if order.quantity is None:
        found = [each for each in fits(instrument, ONE, None, limits=limits) if each is Misfit.TICK]
    else:
        at = order.limit_price or order.stop_price or price
        # Without any price the minimum value cannot be told yet.
        found = [
            each
            for each in fits(instrument, order.quantity, at, limits=limits)
            if each is not Misfit.NO_PRICE
        ]
        if order.effect == Effect.CLOSE:  # what is left of a position may be closed, however small
            found = [each for each in found if each not in (Misfit.MIN_QUANTITY, Misfit.MIN_VALUE)]
    if not found:
        return None
    why = refusal(found, instrument)
    code = Why.PRECISION if found[0] in _OFF else Why.MINIMUM
    return Refusal(code, f"{why.reason}; {why.remedy}")


def _hours(one: Working, closed_until: str | None) -> Refusal | None:
    if one.order.type != OrderType.MARKET or closed_until is None:
        return None
    return Refusal(
        Why.CLOSED,
        f"{one.instrument.exchange} is closed and opens {closed_until}; "
        "a limit or stop order may be placed now and works from then on",
    )


def _price(one: Working, price: Decimal | None) -> Refusal | None:
    """An order by amount has no size without a price."""
    if price is not None or one.order.quantity is not None or one.order.limit_price is not None:
        return None
    return Refusal(
        Why.UNKNOWN_PRICE,
        f"no price of {one.instrument.symbol.strip()} is known, so an amount has no size; "
        "give a quantity, or a price first",
    )


def _short(one: Working, funds: Funds, *, allows_short: bool) -> Refusal | None:
    order = one.order
    room = closing_part(one, funds.position(one.instrument.id))
    if order.effect == Effect.CLOSE:
        if room > 0 or order.parent_id is not None:
            return None
        return Refusal(Why.NOTHING_TO_CLOSE, "there is nothing left to close")
    if one.is_buy or allows_short:
        return None
    left = one.left if one.left is not None else ZERO
    if order.effect == Effect.NET and (left <= room and room > 0):
        return None
    return no_shorting(one)


def _money(one: Working, funds: Funds, rules: FillRules, reserved: Decimal) -> Refusal | None:
    need = reserve(one, funds, rules)
    available = funds.headroom(reserved)
    return cannot_pay(one, need, available) if need > available else None
