"""The activity that would book a stored entry: `booking` backwards."""

from app.domain.activities import ActivityRow
from app.domain.kinds import CHARGE_KINDS, DIRECTION, INCOME_KINDS, Kind
from app.domain.ledger import StoredEntry
from app.domain.times import to_us


def row_of(stored: StoredEntry) -> ActivityRow:
    """Return the activity that would book a stored entry."""
    leg = next(one for one in stored.legs if one.kind == stored.kind)
    arrival = next((one for one in stored.legs if one.kind == Kind.TRANSFER_IN), None)
    charge = next((one for one in stored.legs if one is not leg and one.kind == Kind.FEE), None)
    tax = next((one for one in stored.legs if one is not leg and one.kind == Kind.TAX), None)
    is_split = leg.kind == Kind.SPLIT
    is_money = leg.counter_symbol != "" and leg.unit_price is None and leg.amount is None
    size = abs(leg.quantity)
    if stored.kind in INCOME_KINDS | CHARGE_KINDS:
        size = leg.quantity * DIRECTION[stored.kind]  # below zero: it takes another back
    quantity = leg.counter_quantity if is_split else size
    return ActivityRow(
        at_us=to_us(stored.at),
        on=stored.on,
        account=leg.account,
        kind=stored.kind,
        symbol=leg.counter_symbol if is_money else leg.symbol,
        quantity=None if is_money or not quantity else quantity,
        price=leg.unit_price,
        currency=leg.symbol if is_money else leg.quote,
        fee=leg.fee if charge is None else -charge.quantity,
        amount=size if is_money else leg.amount,
        to_account=arrival.account if arrival and stored.kind == Kind.TRANSFER_OUT else "",
        note=stored.note,
        has_time=stored.at.time().isoformat() != "00:00:00",
        tax=None if tax is None else -tax.quantity,
    )
