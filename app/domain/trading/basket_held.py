"""What is held of what was bought through a basket: a fold over the fills of its orders alone."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.numbers import ZERO, share
from app.domain.trading.records import Fill, Instrument, Side
from app.domain.trading.sizing import total_of, value_of


@dataclass(frozen=True, slots=True)
class Kept:
    """Of one instrument. Money in the quote asset; `None`: a fee was taken in something else."""

    quantity: Decimal
    cost: Decimal | None  # of what is still there, by FIFO, fees included
    realized: Decimal | None  # of what was sold through the basket, after fees
    paid: Decimal  # cash that the buys took, fees in the quote asset included
    received: Decimal  # cash that the sales brought


@dataclass(slots=True)
class _Lot:
    quantity: Decimal
    cost: Decimal | None


def kept_of(instrument: Instrument, fills: Iterable[Fill]) -> Kept:
    """Fold fills in effect of one instrument into what is left of them, first in, first out.

    A fee in the quote asset is cost, or comes off the proceeds; one in the bought asset leaves less
    of it at the same cost; one in anything else leaves cost or gain unknown. What was sold beyond
    what these fills had bought was not bought through the basket, and is left out.
    """
    lots: deque[_Lot] = deque()
    realized: Decimal | None = ZERO
    paid = received = ZERO
    for one in sorted(fills, key=_place):
        cash, in_kind, is_known = cash_of(instrument, one)
        if one.side == Side.BUY:
            paid += cash
            lots.append(_Lot(one.quantity - in_kind, cash if is_known else None))
            continue
        received += cash
        wanted = one.quantity + in_kind
        gone, cost = _relieve(lots, wanted)
        if realized is None or cost is None or not is_known:
            realized = realized if not gone else None
        elif gone:
            realized += share(cash, gone, wanted) - cost
    costs = [one.cost for one in lots]
    known = [one for one in costs if one is not None]
    return Kept(
        sum((one.quantity for one in lots), ZERO),
        sum(known, ZERO) if len(known) == len(costs) else None,
        realized,
        paid,
        received,
    )


def _place(fill: Fill) -> tuple[int, bool, str]:
    """Return where a fill stands in the order; of one moment buys come first."""
    return fill.at_us, fill.side == Side.SELL, fill.external_id


def cash_of(instrument: Instrument, fill: Fill) -> tuple[Decimal, Decimal, bool]:
    """Return a fill's cash, its fee in units of the asset, and whether that is all of its fee."""
    value = value_of(instrument, fill.quantity, fill.price)
    if not fill.fee or fill.fee_asset_id in (None, instrument.quote_id):
        return total_of(value, fill.fee, fill.side), ZERO, True
    if fill.fee_asset_id == instrument.asset_id:
        return value, fill.fee, True
    return value, ZERO, False


def _relieve(lots: deque[_Lot], wanted: Decimal) -> tuple[Decimal, Decimal | None]:
    """Take from the oldest lots; return how much there was of it, and what it had cost."""
    gone, known = ZERO, list[Decimal | None]()
    while lots and gone < wanted:
        lot = lots[0]
        taken = min(lot.quantity, wanted - gone)
        part = None if lot.cost is None else share(lot.cost, taken, lot.quantity)
        known.append(part)
        gone += taken
        if taken == lot.quantity:
            lots.popleft()
            continue
        lot.quantity -= taken
        lot.cost = None if lot.cost is None or part is None else lot.cost - part
    costs = [one for one in known if one is not None]
    return gone, sum(costs, ZERO) if len(costs) == len(known) else None
