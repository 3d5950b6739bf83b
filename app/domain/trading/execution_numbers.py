"""Numbers as brokers write them: decimal comma, grouping, currency signs, units, brackets.

A number is read or refused, never guessed: `1.234` is one and a bit or a thousand, as the mapping
of the file says.
"""

import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from app.domain.errors import NotANumberError
from app.domain.numbers import PLACES, parse_decimal, to_ledger

POINT, COMMA = ".", ","
_NONE = frozenset({"", "-", "--", "\u2013", "\u2014", "n/a", "na", "null", "none", "not available"})
_SPACES = re.compile(r"(?<![0-9])\s+|\s+(?![0-9])|(?<=[0-9])\s(?=[0-9]{3}(?![0-9]))")
_SIGNS = "$\u20ac\u00a3\u00a5\u20b9\u20bf@%"
_SCIENTIFIC = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,2}")
_BODY = re.compile(r"([A-Za-z]{0,10})([+-]?)([A-Za-z]{0,10})([0-9.,'\u2019]+)([A-Za-z]{0,10})(-?)")
_GROUPED = {
    POINT: re.compile(r"[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}|[0-9]{1,3}(?:['\u2019][0-9]{3})+"),
    COMMA: re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,3}(?:['\u2019][0-9]{3})+"),
}
_MAX = 120
_MIXED = 5  # one in so many may be a slip


def read_number(text: str, decimal: str = POINT) -> tuple[Decimal | None, str]:
    """Return a number and the unit beside it ("0.5BTC": 0.5, "BTC"); `None` for an empty field.

    `decimal`: the sign before the fraction. Where a number has the other one, and it cannot be
    grouping ("33,9" beside "-97.93"), it is taken for what it must be.

    Raises:
        NotANumberError: anything else, a formula among it.
    """
    clean = _SPACES.sub("", text.strip()).replace("\u2212", "-")
    if clean.lower() in _NONE or text.strip().lower() in _NONE:
        return None, ""
    if len(clean) > _MAX:
        raise NotANumberError(text, "too long for a number")
    if _SCIENTIFIC.fullmatch(clean):
        return _scientific(clean, text), ""
    if clean.startswith("'"):  # a spreadsheet's guard against formulas
        clean = clean[1:]
    is_negative = clean.startswith("(") and clean.endswith(")")
    if is_negative:
        clean = clean[1:-1]
    found = _BODY.fullmatch(clean.translate(_WITHOUT_SIGNS))
    if found is None:
        raise NotANumberError(text, "not a number")
    before, sign, between, digits, after, trailing = found.groups()
    units = [one for one in (before, between, after) if one]
    if len(units) > 1 or (sign and trailing) or (is_negative and (sign or trailing)):
        raise NotANumberError(text, "not a number")
    value = _exact(_plain(digits, decimal, text), text)
    if is_negative or sign == "-" or trailing:
        value = -value
    return value or Decimal(0), units[0] if units else ""


def guessed_decimal(values: Iterable[str]) -> str:
    """Return which sign the numbers of a file have before the fraction.

    "" if they have both, or all may be either: then nobody can tell what 10,799 is.
    """
    votes: Counter[str] = Counter()
    is_doubtful = False
    for text in values:
        digits = re.sub(r"[^0-9.,]", "", text)
        points, commas = digits.count(POINT), digits.count(COMMA)
        if points and commas:
            votes[POINT if digits.rfind(POINT) > digits.rfind(COMMA) else COMMA] += 5
        elif points + commas == 1:
            sign = POINT if points else COMMA
            whole, _, fraction = digits.partition(sign)
            if len(fraction) != 3 or len(whole) > 3 or whole.startswith("0") or not whole:
                votes[sign] += 3
            else:
                is_doubtful = True
        elif points > 1 or commas > 1:
            votes[COMMA if points else POINT] += 3
    if is_doubtful and not votes:
        return ""
    if min(votes[POINT], votes[COMMA]) * _MIXED > max(votes.values(), default=0):
        return ""
    return COMMA if votes[COMMA] > votes[POINT] else POINT


_WITHOUT_SIGNS = {ord(sign): None for sign in _SIGNS}


def _plain(digits: str, decimal: str, text: str) -> str:
    """Return digits with a point alone."""
    other = COMMA if decimal == POINT else POINT
    whole, _, fraction = digits.partition(decimal)
    if decimal not in digits and other in digits and digits.count(other) == 1:
        left, _, right = digits.partition(other)
        if len(right) != 3 or len(left) > 3 or left in {"", "0"}:
            return f"{left}.{right}"  # no grouping looks like that
    if decimal in fraction or other in fraction or "'" in fraction or "\u2019" in fraction:
        raise NotANumberError(text, "not a number")
    if whole.isdigit() or not whole:
        pass
    elif _GROUPED[decimal].fullmatch(whole):
        whole = re.sub(r"[^0-9]", "", whole)
    else:
        raise NotANumberError(text, "not a number")
    if not whole and not fraction:
        raise NotANumberError(text, "not a number")
    return f"{whole or '0'}.{fraction}" if fraction else whole


def _exact(plain: str, text: str) -> Decimal:
    """Read plain digits; of more decimals than are kept the rest is rounded away, half-even."""
    fraction = plain.partition(".")[2]
    if len(fraction.rstrip("0")) > PLACES:
        return to_ledger(Decimal(plain))
    try:
        return parse_decimal(plain)
    except NotANumberError as error:
        raise NotANumberError(text, error.reason) from error


def _scientific(clean: str, text: str) -> Decimal:
    return _exact_signed(format(Decimal(clean.replace(COMMA, POINT)), "f"), text)


def _exact_signed(plain: str, text: str) -> Decimal:
    sign = -1 if plain.startswith("-") else 1
    return _exact(plain.lstrip("+-"), text) * sign or Decimal(0)
