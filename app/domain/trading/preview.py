"""What an order would come to if it were filled: cost or proceeds, gain, risk, R. Exact.

Cost of a buy = quantity × price × multiplier + fee; proceeds of a sale = the same less the fee.
Gain if filled of a closing order = quantity × (price − average) × multiplier, of a short the other
way round, less its fee and the share of the entry's fees. Risk of an opening order with a stop =
quantity × |price − stop| × multiplier + the fees of both fills; reward the same to the target, less
them. R = reward ÷ risk. What rests on a price that is not known is not known.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.numbers import ZERO, to_ledger
from app.domain.trading.records import Direction, Effect, Instrument, OrderType, Side
from app.domain.trading.sizing import NO_FEES, Fees, Misfit, fits, is_multiple, value_of
from app.domain.trading.sizing import preview as sized


class Trouble(StrEnum):
    """Why an order is not placed as it stands; with those of `Misfit`."""

    NOTHING_OPEN = "nothing_open"
    MORE_THAN_OPEN = "more_than_open"  # than can be closed
    OTHER_SIDE = "other_side"  # opens against the position that is open
    NO_LIMIT = "no_limit"
    NO_STOP = "no_stop"
    STOP_SIDE = "stop_side"  # a stop-loss on the wrong side of the price
    TARGET_SIDE = "target_side"


@dataclass(frozen=True, slots=True)
class Held:
    """The open position that an order would change."""

    direction: str
    quantity: Decimal
    can_close: Decimal
    cost: Decimal | None  # money of what is open, entry fees included; of a short what it brought
    stop: Decimal | None = None  # the stop first planned


@dataclass(frozen=True, slots=True)
class Wish:
    """What would be ordered."""

    side: str
    effect: str
    type: str = OrderType.MARKET
    quantity: Decimal | None = None
    amount: Decimal | None = None
    limit_price: Decimal | None = None
    stop_price: Decimal | None = None
    stop_loss: Decimal | None = None
    target: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Prices:
    """The newest prices, as they are quoted."""

    bid: Decimal | None = None
    ask: Decimal | None = None
    last: Decimal | None = None

    def of(self, side: str) -> Decimal | None:
        """Return what a market order would meet."""
        near = self.ask if side == Side.BUY else self.bid
        return self.last if near is None else near


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an order would come to. Money in the quote asset; `None`: not known, or no such thing.

    `total`: what a buy takes, what a sale brings. `r`: of an opening order reward ÷ risk, of a
    closing one gain ÷ what was risked at first.
    """

    quantity: Decimal
    price: Decimal | None
    value: Decimal | None
    fee: Decimal | None
    total: Decimal | None
    leftover: Decimal | None
    left: Decimal | None  # buying power, once it is filled
    gain: Decimal | None
    risk: Decimal | None
    reward: Decimal | None
    r: Decimal | None
    least: Decimal | None
    troubles: tuple[str, ...]  # codes of `Misfit` and `Trouble`

    @property
    def is_placeable(self) -> bool:
        return not self.troubles


def outlook(
    wish: Wish,
    instrument: Instrument,
    prices: Prices,
    held: Held | None,
    *,
    fees: Fees = NO_FEES,
    available: Decimal | None = None,
) -> Outlook:
    """Work an order out. `available`: buying power; `None`: not known, and not checked."""
    price = expected_price(wish, prices)
    is_closing = wish.effect == Effect.CLOSE
    is_paid = wish.side == Side.BUY and not is_closing
    found = sized(
        instrument,
        wish.side,
        price=price,
        amount=wish.amount,
        quantity=wish.quantity,
        fees=fees,
        available=available if is_paid else None,
    )
    quantity = wish.quantity if wish.quantity is not None else found.quantity
    troubles: list[str] = list(_sizes(wish, instrument, price, found.reasons))
    troubles += _against(wish, held, quantity)
    troubles += _terms(wish, instrument, price)
    gain = risk = reward = ratio = left = None
    if found.value is not None and found.fee is not None:
        if is_closing and held is not None:
            gain = _gain(found.value, found.fee, held, quantity)
            ratio = _ratio(gain, _first_risk(instrument, held, quantity))
        elif price is not None:
            risk, reward = _bracket(wish, instrument, price, quantity, found.fee, fees)
            ratio = _ratio(reward, risk)
        if available is not None and found.total is not None:
            left = available - found.total if is_paid else available
    return Outlook(
        quantity, price, found.value, found.fee, found.total, found.leftover, left, gain, risk,
        reward, ratio, found.least, tuple(dict.fromkeys(troubles)),
    )  # fmt: skip


def expected_price(wish: Wish, prices: Prices) -> Decimal | None:
    """Return the price to reckon with: the limit, else the stop, else what the market says."""
    if wish.type in (OrderType.LIMIT, OrderType.STOP_LIMIT):
        return wish.limit_price
    if wish.type == OrderType.STOP:
        return wish.stop_price
    return prices.of(wish.side)


def _sizes(
    wish: Wish, instrument: Instrument, price: Decimal | None, reasons: tuple[Misfit, ...]
) -> tuple[str, ...]:
    """Return why the size does not fit; a typed quantity is judged as typed, not as cut."""
    needs_price = wish.quantity is None or instrument.min_value > 0
    kept = [one for one in reasons if one is not Misfit.NO_PRICE or needs_price]
    if wish.quantity is not None and wish.quantity > 0:
        if not is_multiple(wish.quantity, instrument.lot_step):
            kept = [Misfit.LOT_STEP, *(one for one in kept if one is not Misfit.NO_QUANTITY)]
        if price is None:
            kept += fits(instrument, wish.quantity, None)
            kept = [one for one in kept if one is not Misfit.NO_PRICE or needs_price]
    return tuple(dict.fromkeys(kept))


def _against(wish: Wish, held: Held | None, quantity: Decimal) -> list[str]:
    closes = Direction.LONG if wish.side == Side.SELL else Direction.SHORT
    if wish.effect == Effect.CLOSE:
        if held is None or held.direction != closes or held.quantity <= 0:
            return [Trouble.NOTHING_OPEN]
        return [Trouble.MORE_THAN_OPEN] if quantity > held.can_close else []
    if wish.effect == Effect.OPEN and held is not None and held.direction == closes:
        return [Trouble.OTHER_SIDE] if held.quantity > 0 else []
    return []


def _terms(wish: Wish, instrument: Instrument, price: Decimal | None) -> list[str]:
    found: list[str] = []
    needs_limit = wish.type in (OrderType.LIMIT, OrderType.STOP_LIMIT)
    needs_stop = wish.type in (OrderType.STOP, OrderType.STOP_LIMIT)
    if needs_limit and wish.limit_price is None:
        found.append(Trouble.NO_LIMIT)
    if needs_stop and wish.stop_price is None:
        found.append(Trouble.NO_STOP)
    limits = (
        wish.limit_price if needs_limit else None,
        wish.stop_price if needs_stop else None,
        wish.stop_loss,
        wish.target,
    )
    if Misfit.TICK in fits(instrument, instrument.lot_step or Decimal(1), Decimal(1),
                           limits=limits):  # fmt: skip
        found.append(Misfit.TICK)
    if price is None or wish.effect == Effect.CLOSE:
        return found
    sign = 1 if wish.side == Side.BUY else -1
    if wish.stop_loss is not None and (price - wish.stop_loss) * sign <= 0:
        found.append(Trouble.STOP_SIDE)
    if wish.target is not None and (wish.target - price) * sign <= 0:
        found.append(Trouble.TARGET_SIDE)
    return found


def _gain(value: Decimal, fee: Decimal, held: Held, quantity: Decimal) -> Decimal | None:
    if held.cost is None or not held.quantity:
        return None
    share = to_ledger(held.cost * quantity / held.quantity)
    if held.direction == Direction.SHORT:
        return share - value - fee  # what it brought, less what it takes to buy it back
    return value - fee - share


def _first_risk(instrument: Instrument, held: Held, quantity: Decimal) -> Decimal | None:
    if held.stop is None or held.cost is None or not held.quantity:
        return None
    share = to_ledger(held.cost * quantity / held.quantity)
    at_stop = value_of(instrument, quantity, held.stop)
    return share - at_stop if held.direction == Direction.LONG else at_stop - share


def _bracket(
    wish: Wish, instrument: Instrument, price: Decimal, quantity: Decimal, fee: Decimal, fees: Fees
) -> tuple[Decimal | None, Decimal | None]:
    """Return risk to the stop and reward to the target, the fees of both fills included."""

    def span(to: Decimal | None, sign: int) -> Decimal | None:
        if to is None or quantity <= 0:
            return None
        value = value_of(instrument, quantity, to)
        both = fee + fees.of(quantity, value)
        return value_of(instrument, quantity, abs(price - to)) + sign * both

    return span(wish.stop_loss, 1), span(wish.target, -1)


def _ratio(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    return part / whole if part is not None and whole is not None and whole > ZERO else None
