"""What an option comes to when it ends: expiry, exercise, assignment, delivery.

Prices and strikes are in the quote asset a share, quantities are contracts, all exact. Sources:
OCC, Characteristics and Risks of Standardized Options (exercise by exception from 0.01 in the
money; adjusted contracts); IRS, Publication 550 (the premium in the basis of what is delivered).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import RefusedError
from app.domain.ids import AssetId
from app.domain.numbers import ONE, ZERO, to_ledger
from app.domain.trading.occ import AM, CALL, CASH
from app.domain.trading.records import Deliverable, Direction, Instrument, Side

AUTOMATIC = Decimal("0.01")  # this far in the money a contract is exercised unless told not to
_FRIDAY = 4
_STEP = Decimal("1e-6")  # of a price that does not come out even


class Outcome(StrEnum):
    """What becomes of an open contract when its time is over."""

    WORTHLESS = "worthless"  # closes at 0
    CASH = "cash"  # closes at its intrinsic value
    EXERCISED = "exercised"  # closes at 0, and the deliverable changes hands at the strike
    ASSIGNED = "assigned"  # the same, by somebody else's choice
    PENDING = "pending"  # sold and in the money: known with the next morning's statement
    ASK = "ask"  # cannot be told without the person


class Question(StrEnum):
    """Why an outcome has to be asked for."""

    PRICE = "price"  # of what it is on, when it ended
    SETTLEMENT_VALUE = "settlement_value"  # published in the morning; no trade has that price
    DELIVERABLE = "deliverable"  # an adjusted contract that nobody described


@dataclass(frozen=True, slots=True)
class Decision:
    """What happens to a position, and what it rests on."""

    outcome: Outcome
    value: Decimal | None = None  # intrinsic, a share
    price: Decimal | None = None  # of what it is on
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """Something that changes hands at an exercise or an assignment."""

    asset_id: AssetId
    side: Side  # of the person whose position it is
    quantity: Decimal  # above zero
    price: Decimal  # a unit, in the quote asset; rounded where it does not come out even
    money: Decimal  # for all of it, exact


def third_friday(year: int, month: int) -> date:
    """Return the third Friday of a month."""
    first = date(year, month, 1)
    return first + timedelta((_FRIDAY - first.weekday()) % 7 + 14)


def monthly_expiry(year: int, month: int, last_session: Callable[[date], date]) -> date:
    """Return the last day of a month's standard contracts: a session not after the third Friday."""
    return last_session(third_friday(year, month))


def ends_at(instrument: Instrument, session: tuple[datetime, datetime]) -> datetime:
    """Return when a contract ends on its last session, given as open and close."""
    opens, closes = session
    return opens if instrument.settles == AM else closes


def days_left(expires_on: date, today: date) -> int:
    """Return the calendar days that are left; on the last day, and after it, none."""
    return max((expires_on - today).days, 0)


def intrinsic(right: str, strike: Decimal, price: Decimal) -> Decimal:
    """Return what a contract is worth a share if it ends now: max(0, S − K), of a put K − S."""
    return max(price - strike if right == CALL else strike - price, ZERO)


def share_worth(
    instrument: Instrument,
    deliverables: Sequence[Deliverable],
    prices: Mapping[AssetId, Decimal],
) -> Decimal | None:
    """Return what the strike is held against: the worth that a contract delivers ÷ multiplier.

    `prices`: in the quote asset, which itself is worth 1. `None`: a price is missing. Of a
    standard contract it is the price of its underlying.
    """
    if not deliverables:
        return None if instrument.underlying_id is None else prices.get(instrument.underlying_id)
    worth = ZERO
    for one in deliverables:
        price = ONE if one.asset_id == instrument.quote_id else prices.get(one.asset_id)
        if price is None:
            return None
        worth += one.quantity * price
    return to_ledger(worth / instrument.multiplier)


def settles_in_cash(instrument: Instrument, deliverables: Sequence[Deliverable]) -> bool:
    """Tell whether money alone changes hands, as of an index, or after a merger for cash."""
    if instrument.settlement == CASH:
        return True
    return bool(deliverables) and all(one.asset_id == instrument.quote_id for one in deliverables)


def is_described(instrument: Instrument, deliverables: Sequence[Deliverable]) -> bool:
    """Tell whether it is known what a contract delivers."""
    return bool(deliverables) or not instrument.is_adjusted


def decide(
    instrument: Instrument,
    deliverables: Sequence[Deliverable],
    direction: str,
    price: Decimal | None,
    *,
    is_stated: bool = False,
    exercises: bool = True,
) -> Decision:
    """Return what becomes of an open position whose contract has ended.

    `price`: what `share_worth` says of the moment at which it ended. `is_stated`: a person or a
    statement said so. `exercises`: the holder did not say that it is not to be exercised.
    """
    strike = instrument.strike
    if strike is None:
        raise ValueError(f"{instrument.symbol} is no option")
    if not is_described(instrument, deliverables):
        return Decision(Outcome.ASK, question=Question.DELIVERABLE)
    in_cash = settles_in_cash(instrument, deliverables)
    if instrument.settles == AM and in_cash and not is_stated:
        return Decision(Outcome.ASK, question=Question.SETTLEMENT_VALUE)
    if price is None:
        return Decision(Outcome.ASK, question=Question.PRICE)
    value = intrinsic(instrument.right, strike, price)
    if not value:
        return Decision(Outcome.WORTHLESS, ZERO, price)
    if in_cash:
        return Decision(Outcome.CASH, value, price)
    if direction == Direction.SHORT:  # even below 0.01: its holder may ask for it
        return Decision(Outcome.PENDING, value, price)
    is_exercised = exercises and value >= AUTOMATIC
    return Decision(Outcome.EXERCISED if is_exercised else Outcome.WORTHLESS, value, price)


def delivery_side(right: str, direction: str) -> Side:
    """Return what exercise means: a call held and a put written buy, the other two sell."""
    return Side.BUY if (right == CALL) == (direction == Direction.LONG) else Side.SELL


def standard_delivery(instrument: Instrument) -> tuple[Deliverable, ...]:
    """Return what an unadjusted contract delivers: as many shares as its multiplier says."""
    if instrument.underlying_id is None or instrument.is_adjusted:
        return ()
    return (Deliverable(instrument.id, instrument.underlying_id, instrument.multiplier),)


def deliveries(
    instrument: Instrument,
    deliverables: Sequence[Deliverable],
    direction: str,
    contracts: Decimal,
    prices: Mapping[AssetId, Decimal] | None = None,
) -> tuple[Delivery, ...]:
    """Return what changes hands for some contracts. The money adds up exactly.

    Strike × multiplier × contracts is paid; money that the contract delivers (in lieu of
    fractions) comes off it. Several assets share it by their worth, for which `prices` are needed.

    Raises:
        RefusedError: an adjusted contract that nobody described, a missing price, or more money
            delivered than paid.
    """
    what = deliverables or standard_delivery(instrument)
    if not what or instrument.strike is None:
        raise RefusedError(
            f"{instrument.symbol.strip()} is adjusted, and what it delivers is not known",
            "state its deliverable: coffer options contract SYMBOL --delivers 10:AMC",
        )
    side = delivery_side(instrument.right, direction)
    money = instrument.strike * instrument.multiplier
    money -= sum((one.quantity for one in what if one.asset_id == instrument.quote_id), ZERO)
    goods = [one for one in what if one.asset_id != instrument.quote_id]
    if not goods or money <= 0:
        raise RefusedError(
            f"{instrument.symbol.strip()} delivers more money than its strike comes to",
            "enter what happened by hand",
        )
    return tuple(
        _delivery(one, side, contracts, share)
        for one, share in zip(goods, _shares(goods, money * contracts, prices or {}), strict=True)
    )


def _delivery(one: Deliverable, side: Side, contracts: Decimal, money: Decimal) -> Delivery:
    quantity = one.quantity * contracts
    price = (money / quantity).quantize(_STEP)
    return Delivery(one.asset_id, side, quantity, price.normalize() + 0, money)


def _shares(
    goods: Sequence[Deliverable], money: Decimal, prices: Mapping[AssetId, Decimal]
) -> list[Decimal]:
    """Split money among assets by their worth; the last takes what rounding leaves."""
    if len(goods) == 1:
        return [money]
    worths = []
    for one in goods:
        price = prices.get(one.asset_id)
        if price is None or price <= 0:
            raise RefusedError(
                "several assets are delivered, and one has no price to split the cost by",
                "state the prices of that day first",
            )
        worths.append(one.quantity * price)
    whole = sum(worths, ZERO)
    parts = [(money * worth / whole).quantize(Decimal("0.01")) for worth in worths[:-1]]
    return [*parts, money - sum(parts, ZERO)]


def basis_with_premium(right: str, price: Decimal, premium: Decimal, units: Decimal) -> Decimal:
    """Return price a unit of what was delivered, with the option's premium in it.

    `premium`: paid or received in all, above zero, fees included as they fell. For what is bought
    it is the tax basis, for what is sold the proceeds. A call's premium adds to the price, a
    put's comes off it, on both sides: the holder of a call paid strike and premium, its writer
    got both; the holder of a put gets the strike less what it cost, its writer pays the strike
    less what it brought.
    """
    each = premium / units
    return to_ledger(price + each if right == CALL else price - each)
