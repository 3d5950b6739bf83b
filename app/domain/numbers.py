"""Exact decimals: the context that all threads share, the one strict parser, and rounding.

Quantities, prices and amounts have up to 65 digits, 30 of them after the point. Python's default
context keeps 28 digits and every new thread starts from `decimal.DefaultContext`; importing this
module widens that one, so it must be imported before a thread is started (`app.bootstrap` does).
"""

import decimal
import re
from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.errors import NotANumberError

DIGITS = 65
PLACES = 30
ZERO = Decimal(0)
ONE = Decimal(1)
QUANTUM = Decimal(1).scaleb(-PLACES)
LIMIT = Decimal(10) ** (DIGITS - PLACES)

# A product of two 65-digit numbers has 130; it is rounded once, by `to_ledger`.
WORKING_PRECISION = 130

for _context in (decimal.DefaultContext, decimal.getcontext()):
    _context.prec = WORKING_PRECISION
    _context.rounding = ROUND_HALF_EVEN
    _context.traps[decimal.FloatOperation] = True

_EXACT = Context(prec=WORKING_PRECISION, rounding=ROUND_HALF_EVEN)
_SHORT = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PLAIN = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")


def parse_unsigned(text: str) -> Decimal | None:
    """Read a short plain number without a sign, as nearly all are; `None`: ask `parse_decimal`."""
    if len(text) <= PLACES and _SHORT.fullmatch(text):
        return Decimal(text) or ZERO
    return None


def parse_decimal(text: str) -> Decimal:
    """Read a plain decimal number: ASCII digits, one point, an optional sign; nothing else.

    Raises:
        NotANumberError: exponents, NaN, Infinity, other digits, grouping marks, spaces inside,
            more than 35 digits before the point or 30 after it.
    """
    text = text.strip(" \t")
    if len(text) > 120 or not _PLAIN.fullmatch(text):
        raise _no_number(text, "not a plain decimal number")
    if len(text) > PLACES:  # shorter ones cannot have too many digits on either side
        whole, _, fraction = text.lstrip("+-").partition(".")
        if len(fraction.rstrip("0")) > PLACES:
            raise _no_number(text, f"more than {PLACES} digits after the point")
        if len(whole.lstrip("0")) > DIGITS - PLACES:
            raise _no_number(text, f"more than {DIGITS - PLACES} digits before the point")
    value = Decimal(text)
    return value if value else ZERO  # -0 is 0


def to_ledger(value: Decimal) -> Decimal:
    """Round half-even to the 30 decimals that the ledger stores."""
    # What is not longer than that, sign and point included, cannot have more decimals.
    text = str(value)
    if len(text) <= PLACES and "E" not in text:
        return value
    if -value.as_tuple().exponent <= PLACES:  # type: ignore[operator]  # finite by construction
        return value
    return value.quantize(QUANTUM, context=_EXACT)


def plain(value: Decimal) -> str:
    """Return the number in plain notation, without an exponent and without trailing zeros."""
    if not value:
        return "0"
    text = str(value)  # quicker than `format`, which only large and tiny numbers need
    if "E" in text:
        text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def total(values: Iterable[Decimal]) -> Decimal:
    """Add exactly."""
    return sum(values, ZERO)


def share(amount: Decimal, part: Decimal, whole: Decimal) -> Decimal:
    """Return amount × part / whole, rounded to 30 decimals; all of it for the whole."""
    if part == whole:
        return amount
    return to_ledger(amount * part / whole)


def _no_number(text: str, reason: str) -> "NotANumberError":
    from app.domain.errors import NotANumberError  # with all its like: not on the way to a window

    return NotANumberError(text, reason)
