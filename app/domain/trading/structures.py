"""What several legs are together: vertical, condor, covered call … read from the legs alone.

Legs of one contract are summed up first; what is left must be in whole proportions to each other.
A structure without a name has the kind "". Quantities are contracts, of shares as many as one
contract delivers; above zero is held, below zero is owed.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from math import gcd

from app.domain.numbers import ZERO
from app.domain.trading.occ import CALL, PUT


class Structure(StrEnum):
    """Names that traders use."""

    LONG_CALL = "long_call"
    LONG_PUT = "long_put"
    SHORT_CALL = "short_call"
    SHORT_PUT = "short_put"
    CASH_SECURED_PUT = "cash_secured_put"
    COVERED_CALL = "covered_call"
    COVERED_PUT = "covered_put"
    PROTECTIVE_PUT = "protective_put"
    PROTECTIVE_CALL = "protective_call"
    COLLAR = "collar"
    VERTICAL = "vertical"
    CALENDAR = "calendar"
    DIAGONAL = "diagonal"
    RATIO_SPREAD = "ratio_spread"
    STRADDLE = "straddle"
    STRANGLE = "strangle"
    GUTS = "guts"
    SYNTHETIC = "synthetic"
    RISK_REVERSAL = "risk_reversal"
    BUTTERFLY = "butterfly"
    CONDOR = "condor"
    IRON_BUTTERFLY = "iron_butterfly"
    IRON_CONDOR = "iron_condor"
    BOX = "box"
    DOUBLE_DIAGONAL = "double_diagonal"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Leg:
    """One part of a strategy, all on the same underlying."""

    quantity: Decimal  # below zero: sold
    right: str = ""  # "C", "P"; "": the shares themselves
    strike: Decimal = ZERO
    expires_on: date | None = None

    @property
    def is_stock(self) -> bool:
        return not self.right


Lot = tuple[str, Decimal, date, int]  # right, strike, last day, quantity in whole proportions


def recognise(legs: Iterable[Leg], *, is_cash_enough: bool = False) -> Structure:
    """Return what legs are together.

    `is_cash_enough`: the account has the money that a lone written put would cost to take.
    """
    stock, options = _netted(legs)
    if not options:
        return Structure.NONE
    if stock:
        return _with_stock(stock, options)
    lots = _proportions(options)
    if len(lots) == 1:
        return _single(lots[0], is_cash_enough=is_cash_enough)
    return {2: _two, 3: _three, 4: _four}.get(len(lots), _many)(lots)


def _netted(legs: Iterable[Leg]) -> tuple[Decimal, dict[tuple[str, Decimal, date], Decimal]]:
    stock = ZERO
    options: dict[tuple[str, Decimal, date], Decimal] = defaultdict(lambda: ZERO)
    for leg in legs:
        if leg.is_stock or leg.expires_on is None:
            stock += leg.quantity
        else:
            options[leg.right, leg.strike, leg.expires_on] += leg.quantity
    return stock, {key: quantity for key, quantity in sorted(options.items()) if quantity}


def _proportions(options: dict[tuple[str, Decimal, date], Decimal]) -> list[Lot]:
    """Return the smallest whole quantities in the same proportions, calls before puts."""
    scale = 10 ** max(-int(one.normalize().as_tuple().exponent) for one in options.values())
    scale = max(scale, 1)
    whole = {key: int(quantity * scale) for key, quantity in options.items()}
    common = gcd(*whole.values())
    return [(*key, quantity // common) for key, quantity in whole.items()]


def _single(lot: Lot, *, is_cash_enough: bool) -> Structure:
    right, _, _, quantity = lot
    if quantity > 0:
        return Structure.LONG_CALL if right == CALL else Structure.LONG_PUT
    if right == CALL:
        return Structure.SHORT_CALL
    return Structure.CASH_SECURED_PUT if is_cash_enough else Structure.SHORT_PUT


def _with_stock(stock: Decimal, options: dict[tuple[str, Decimal, date], Decimal]) -> Structure:
    """Name options beside shares; more shares than they need are no matter."""
    calls = sum((one for key, one in options.items() if key[0] == CALL), ZERO)
    puts = sum((one for key, one in options.items() if key[0] == PUT), ZERO)
    if len(options) > 2 or len({key[0] for key in options}) != len(options):
        return Structure.NONE
    if max(abs(calls), abs(puts)) > abs(stock):
        return Structure.NONE
    if stock > 0:
        names = {(-1, 0): Structure.COVERED_CALL, (0, 1): Structure.PROTECTIVE_PUT}
        collar = (-1, 1)
    else:
        names = {(0, -1): Structure.COVERED_PUT, (1, 0): Structure.PROTECTIVE_CALL}
        collar = (1, -1)
    signs = (_sign(calls), _sign(puts))
    if signs == collar and calls == -puts:
        strikes = {key[0]: key[1] for key in options}
        return Structure.COLLAR if strikes[PUT] <= strikes[CALL] else Structure.NONE
    return names.get(signs, Structure.NONE)


def _two(lots: Sequence[Lot]) -> Structure:
    (right, strike, day, count), (right2, strike2, day2, count2) = lots
    is_even = abs(count) == abs(count2)
    is_spread = (count > 0) != (count2 > 0)
    if right == right2:
        if not is_spread:
            return Structure.NONE
        if not is_even:
            return Structure.RATIO_SPREAD if day == day2 else Structure.NONE
        if day == day2:
            return Structure.VERTICAL
        return Structure.CALENDAR if strike == strike2 else Structure.DIAGONAL
    if not is_even or day != day2:
        return Structure.NONE
    if is_spread:
        return Structure.SYNTHETIC if strike == strike2 else Structure.RISK_REVERSAL
    if strike == strike2:
        return Structure.STRADDLE
    call, put = strike, strike2  # calls come first
    return Structure.STRANGLE if put < call else Structure.GUTS


def _three(lots: Sequence[Lot]) -> Structure:
    low, middle, high = sorted(lots, key=lambda lot: lot[1])
    if len({lot[0] for lot in lots}) > 1 or len({lot[2] for lot in lots}) > 1:
        return Structure.NONE
    counts = (low[3], middle[3], high[3])
    if counts in {(1, -2, 1), (-1, 2, -1)}:  # also with wings of unlike width
        return Structure.BUTTERFLY
    return Structure.NONE


def _four(lots: Sequence[Lot]) -> Structure:
    if {abs(lot[3]) for lot in lots} != {1}:
        return Structure.NONE
    days = {lot[2] for lot in lots}
    if len(days) == 2:
        return _four_of_two_days(lots)
    if len(days) != 1:
        return Structure.NONE
    calls = [lot for lot in lots if lot[0] == CALL]
    puts = [lot for lot in lots if lot[0] == PUT]
    if not calls or not puts:
        counts = tuple(lot[3] for lot in sorted(lots, key=lambda lot: lot[1]))
        return Structure.CONDOR if counts in {(1, -1, -1, 1), (-1, 1, 1, -1)} else Structure.NONE
    if len(calls) != 2 or calls[0][3] == calls[1][3] or puts[0][3] == puts[1][3]:
        return Structure.NONE
    low_put, high_put = puts  # by strike
    low_call, high_call = calls
    if (low_put[1], high_put[1]) == (low_call[1], high_call[1]):
        return Structure.BOX if low_put[3] == -low_call[3] else Structure.NONE
    if high_put[3] != low_call[3] or low_put[3] != high_call[3] or high_put[1] > low_call[1]:
        return Structure.NONE
    return Structure.IRON_BUTTERFLY if high_put[1] == low_call[1] else Structure.IRON_CONDOR


def _four_of_two_days(lots: Sequence[Lot]) -> Structure:
    """Name a diagonal of calls with one of puts: near ones on one side, far ones on the other."""
    near = min(lot[2] for lot in lots)
    signs = {(lot[2] == near, lot[3]) for lot in lots}
    rights = sorted((lot[2] == near, lot[0]) for lot in lots)
    is_double = rights == [(False, CALL), (False, PUT), (True, CALL), (True, PUT)]
    return Structure.DOUBLE_DIAGONAL if is_double and len(signs) == 2 else Structure.NONE


def _many(_: Sequence[Lot]) -> Structure:
    return Structure.NONE


def _sign(value: Decimal) -> int:
    return (value > 0) - (value < 0)
