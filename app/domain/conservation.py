"""What must hold of every entry before it is committed, whatever wrote it."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol

from app.domain.errors import ConservationError
from app.domain.ids import HoldingId
from app.domain.kinds import Kind
from app.domain.ledger import NewEntry
from app.domain.numbers import ZERO, plain, to_ledger

# As plain texts: they are compared once for every leg of an import.
_SPLIT, _CASH = str(Kind.SPLIT), str(Kind.SETTLEMENT)
_OUT, _IN = str(Kind.TRANSFER_OUT), str(Kind.TRANSFER_IN)
_TRADES = frozenset({str(Kind.BUY), str(Kind.SELL)})


class _Leg(Protocol):
    @property
    def holding_id(self) -> HoldingId: ...
    @property
    def kind(self) -> str: ...
    @property
    def quantity(self) -> Decimal: ...
    @property
    def unit_price(self) -> Decimal | None: ...
    @property
    def amount(self) -> Decimal | None: ...
    @property
    def fee(self) -> Decimal | None: ...
    @property
    def counter_quantity(self) -> Decimal | None: ...


def check_entry(entry: NewEntry, row: str) -> None:
    """Check an entry that is about to be written.

    Raises:
        ConservationError: naming `row`, its external id or line.
    """
    if entry.kind != Kind.VOID and not entry.legs:
        raise ConservationError(row, "an entry needs a leg")
    reason = broken_rule(entry.legs)
    if reason:
        raise ConservationError(row, reason)


def broken_rule(legs: Sequence[_Leg]) -> str:
    """Return which rule the legs of one entry break, or nothing.

    A transfer's legs cancel but for a stated fee in kind; a settled trade's cash equals quantity
    × price ± fee; a split moves nothing.
    """
    for leg in legs:
        if leg.kind == _SPLIT and (leg.quantity or (leg.counter_quantity or ZERO) <= 0):
            return "a split changes no quantity by itself and needs a ratio above zero"
        if leg.fee is not None and leg.fee < 0:
            return "a fee is stated without a sign"
    if len(legs) == 1:
        return ""  # nothing that it could contradict
    return _transfer(legs) or _settlement(legs)


def _transfer(legs: Sequence[_Leg]) -> str:
    out = [leg for leg in legs if leg.kind == _OUT]
    into = [leg for leg in legs if leg.kind == _IN]
    if not out or not into:
        return ""
    difference = sum((leg.quantity for leg in [*out, *into]), ZERO)
    if difference:
        return f"the legs of a transfer do not cancel: {plain(difference)} is left over"
    return ""


def _settlement(legs: Sequence[_Leg]) -> str:
    traded = [leg for leg in legs if leg.kind in _TRADES]
    cash = [leg for leg in legs if leg.kind == _CASH]
    if len(traded) != 1 or not cash:
        return ""
    leg = traded[0]
    gross = leg.amount
    if gross is None and leg.unit_price is not None:
        gross = to_ledger(abs(leg.quantity) * leg.unit_price)
    if gross is None:
        return "a settled trade states neither a price nor an amount"
    fee = leg.fee or ZERO
    expected = -(gross + fee) if leg.kind == Kind.BUY else gross - fee
    paid = sum((one.quantity for one in cash), ZERO)
    if paid != expected:
        return f"the cash leg is {plain(paid)}, quantity × price ± fee is {plain(expected)}"
    return ""
