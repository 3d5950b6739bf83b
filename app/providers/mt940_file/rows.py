"""Field 61, the statement line, with what fields 86 and NS say of it."""

import json
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.kinds import Kind
from app.providers.mt940_file.details import Details, details_of, note_of, of_own_lines
from app.providers.mt940_file.lines import Field
from app.providers.mt940_file.values import amount_of, day_of, entry_day
from app.providers.reading import clean

_ROW = re.compile(
    r"(?P<value>[0-9]{6})(?P<entry>[0-9]{4}| {4})?\s?(?P<mark>R?[CD]|E[CD])(?P<funds>[A-Z]?)\s?"
    r"(?P<amount>[0-9][0-9.,]{0,50})(?![0-9.,]|[Ee][0-9+-])(?P<type>[A-Z][A-Z0-9]{3})?(?P<rest>.*)",
    re.ASCII,
)
_NO_REFERENCE = frozenset({"", "NONREF", "NOREF", "NONE", "KREF+", "NOTPROVIDED"})
# What the type of a row says of itself where money was paid; DIV is "diverse" with many banks.
_PAID = {"CHG": Kind.FEE, "COM": Kind.FEE, "INT": Kind.INTEREST_CHARGE}
_EARNED = {"INT": Kind.INTEREST}
# The same of Germany's codes of three digits.
_PAID_CODES = {"808": Kind.FEE, "814": Kind.INTEREST_CHARGE}
_EARNED_CODES = {"814": Kind.INTEREST}


@dataclass(frozen=True, slots=True)
class Line:
    """A statement line as it is booked. `value` is signed."""

    line: int
    on: date
    value: Decimal
    kind: str
    id: str
    note: str
    payload: str
    is_expected: bool = False
    is_moved: bool = False  # its day does not exist


def line_of(row: Field, about: Field | None, own: Field | None) -> Line:
    """Read a statement line.

    Raises:
        ValueError: it cannot be read.
    """
    found = _ROW.match(row.first)
    if found is None or (not found["type"] and found["rest"][:1].strip("/ ")):
        raise ValueError(f"no statement line: {row.first[:60]!r}")
    value_on, is_moved = day_of(found["value"])
    on = value_on
    if (found["entry"] or "").strip():
        on, is_moved = entry_day(found["entry"], value_on)
    amount, mark = amount_of(found["amount"]), found["mark"]
    value = amount if mark in ("C", "EC", "RD") else -amount
    details = details_of(about.lines) if about is not None else Details()
    if own is not None:
        details = of_own_lines(own.lines)
    reference = found["rest"].partition("//")[2].strip()
    more = [one.strip() for one in row.lines[1:] if one.strip()]
    payload = {"61": row.raw()}
    if about is not None:
        payload["86"] = about.raw()
    if own is not None:
        payload["NS"] = own.raw()
    note = note_of(details.payee, details.purpose, details.word, *(_text_of(one) for one in more))
    return Line(
        row.line,
        on,
        value,
        _kind((found["type"] or "")[1:], details.code, mark, is_in=value > 0),
        reference if _is_id(reference) else "",
        note,
        json.dumps(payload, ensure_ascii=False, separators=(",", ":")),
        mark[0] == "E",
        is_moved,
    )


def _kind(word: str, code: str, mark: str, *, is_in: bool) -> str:
    if mark[0] != "R":
        words, codes = (_EARNED, _EARNED_CODES) if is_in else (_PAID, _PAID_CODES)
        found = words.get(word) or codes.get(code)
        if found is not None:
            return found
    return Kind.DEPOSIT if is_in else Kind.WITHDRAW


def _is_id(reference: str) -> bool:
    """Tell whether a bank's reference names one row: short ones are of orders, and come again."""
    return (
        8 <= len(reference) <= 64
        and reference.upper() not in _NO_REFERENCE
        and any(sign.isdigit() for sign in reference)
        and reference.isprintable()
    )


def _text_of(more: str) -> str:
    """Return a supplementary line where it is words, not a number or codes."""
    words = clean(more)
    letters = sum(sign.isalpha() for sign in words)
    is_words = " " in words or letters == len(words)
    return words if is_words and not words.startswith("/") and letters * 2 > len(words) else ""
