"""Which sign parts the decimals in a file, and its amounts read by it.

The style is one for a whole file: amounts that can be read one way only decide for the others.
"""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal

POINT, COMMA = ".", ","
LONGEST = 120
_GROUPS = " '’\u00a0\u202f"
_MONEY = "$€£¥"
_FORM = re.compile(rf"[+-]?[0-9][0-9.,{_GROUPS}]{{0,{LONGEST}}}")


class Style(NamedTuple):
    """The decimal sign; whether an amount of the file shows it; an amount that leaves it open."""

    decimal: str
    is_sure: bool = True
    doubtful: str = ""


def style_of(texts: Iterable[str]) -> Style:
    """Return the decimal sign of a file by all its amounts; the one that more of them show."""
    votes = {POINT: 0, COMMA: 0}
    doubtful = ""
    for text in texts:
        if "," not in text and "." not in text:
            continue
        bare = _bare(text)
        if not _FORM.fullmatch(bare):
            continue
        shown = _shown(bare.lstrip("+-"))
        if shown:
            votes[shown] += 1
        elif not doubtful:
            doubtful = text.strip()
    if votes[COMMA] > votes[POINT]:
        return Style(COMMA)
    if votes[POINT] or not doubtful:
        return Style(POINT)
    return Style(COMMA if COMMA in doubtful else POINT, is_sure=False, doubtful=doubtful)


def amount_of(text: str, decimal: str = POINT) -> Decimal:
    """Read an amount: ASCII digits, an optional sign, groups of three, no exponent.

    Raises:
        ValueError: it is none.
    """
    try:
        return parse_decimal(text) if decimal == POINT else parse_decimal(_plain(text, decimal))
    except NotANumberError as error:
        if decimal == COMMA:
            raise ValueError(error.reason) from error
    try:
        return parse_decimal(_plain(text, decimal))
    except NotANumberError as error:
        raise ValueError(error.reason) from error


def _plain(text: str, decimal: str) -> str:
    """Return an amount with a point and no groups; as it is where they are no groups of three."""
    bare = _bare(text)
    if len(bare) > LONGEST:
        return text
    sign = bare[:1] if bare[:1] in ("+", "-") else ""
    whole, mark, fraction = bare[len(sign) :].partition(decimal)
    used = {one for one in whole if not one.isascii() or not one.isdigit()}
    if used:
        allowed = _GROUPS + (COMMA if decimal == POINT else POINT)
        parts = whole.split(next(iter(used)))
        fits = 1 <= len(parts[0]) <= 3 and all(len(one) == 3 for one in parts[1:])
        if len(used) > 1 or not used <= set(allowed) or not fits:
            return "no number"
        whole = "".join(parts)
    return f"{sign}{whole}.{fraction}" if mark and fraction else f"{sign}{whole}"


def _bare(text: str) -> str:
    """Return an amount without a sign of money before or behind it."""
    bare = text.strip(" \t\u00a0")
    sign = bare[:1] if bare[:1] in ("+", "-") else ""
    rest = bare[len(sign) :].strip(" \u00a0")
    if rest[:1] and rest[0] in _MONEY:
        rest = rest[1:].lstrip(" \u00a0")
        if not sign and rest[:1] == "-":
            sign, rest = "-", rest[1:]
    elif rest[-1:] and rest[-1] in _MONEY:
        rest = rest[:-1].rstrip(" \u00a0")
    return sign + rest


def _shown(digits: str) -> str:
    """Return the decimal sign that an amount shows; "" where it may be either."""
    points, commas = digits.count(POINT), digits.count(COMMA)
    if points and commas:
        return POINT if digits.rfind(POINT) > digits.rfind(COMMA) else COMMA
    own, other = (POINT, COMMA) if points else (COMMA, POINT)
    if points + commas > 1:
        return other
    whole, _, fraction = digits.partition(own)
    is_group = len(fraction) == 3 and 1 <= len(whole) <= 3 and whole.lstrip("0")
    return "" if is_group else own


__all__ = ["COMMA", "POINT", "Style", "amount_of", "style_of"]
