"""Amounts, days and balances as MT940 writes them."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal

_AMOUNT = re.compile(r"[0-9]{1,30}(?:[.,][0-9]{0,18})?", re.ASCII)
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{0,18}", re.ASCII)
_BALANCE = re.compile(r"([CD])([0-9]{6})([A-Z]{3})?\s*([0-9.,]+)", re.ASCII)
_PIVOT = 80  # a year of two digits from there on is of the last century
_OLD_CODES = {"RUR": "RUB"}  # still written by banks
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class StatedBalance:
    """A balance of a field: money that is owed is below zero."""

    on: date
    currency: str  # "": the field does not say it
    value: Decimal
    is_moved: bool = False  # its day does not exist: the last one of that month


def amount_of(text: str) -> Decimal:
    """Read an amount: a comma before the decimals, which may be none.

    Raises:
        ValueError: it is none, or one that can be read in two ways.
    """
    text = text.strip()
    if _GROUPED.fullmatch(text):
        text = text.replace(".", "")
    elif not _AMOUNT.fullmatch(text) or re.fullmatch(r"[0-9]{1,3}\.[0-9]{3}", text):
        raise ValueError(f"no amount: {text[:40]!r}")
    try:
        return parse_decimal(text.replace(",", ".").rstrip("."))
    except NotANumberError as error:
        raise ValueError(f"no amount: {text[:40]!r}") from error


def day_of(text: str) -> tuple[date, bool]:
    """Read yyMMdd. A 29th, 30th or 31st that a month does not have is its last day: True.

    Raises:
        ValueError: it is no day.
    """
    year, month, day = int(text[:2]), int(text[2:4]), int(text[4:6])
    return _day(year + (1900 if year >= _PIVOT else 2000), month, day, text)


def entry_day(text: str, value_on: date) -> tuple[date, bool]:
    """Read MMdd of the year that brings it nearest to the day of value.

    Raises:
        ValueError: it is no day.
    """
    month, day = int(text[:2]), int(text[2:4])
    found = [_day(value_on.year + step, month, day, text) for step in (-1, 0, 1)]
    return min(found, key=lambda one: abs(one[0] - value_on))


def balance_of(text: str) -> StatedBalance:
    """Read C or D, a day, a currency that may be missing, an amount.

    Raises:
        ValueError: it is no balance.
    """
    found = _BALANCE.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"no balance: {text.strip()[:40]!r}")
    currency = _OLD_CODES.get(found[3] or "", found[3] or "")
    if currency and not is_currency(currency):
        raise ValueError(f"no currency: {currency!r}")
    on, is_moved = day_of(found[2])
    value = amount_of(found[4])
    return StatedBalance(on, currency, -value if found[1] == "D" else value, is_moved)


def _day(year: int, month: int, day: int, text: str) -> tuple[date, bool]:
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        raise ValueError(f"no day: {text!r}")
    if day > _DAYS[month - 1] or (month == 2 and day == 29):
        first = date(year + month // 12, month % 12 + 1, 1)
        last = first - timedelta(days=1)
        return last, day != last.day
    return date(year, month, day), False
