"""Amounts, days, moments and balances as ISO 20022 writes them."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal
from app.providers.camt_file.tree import Node
from app.providers.reading import day_of, time_us_of

_AMOUNT = re.compile(r"[0-9]{1,20}(?:\.[0-9]{0,18})?|\.[0-9]{1,18}", re.ASCII)
_DATE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:Z|[+-][0-9]{2}:[0-9]{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount, and its currency."""

    value: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the moment where one is told."""

    on: date
    at_us: int | None = None


@dataclass(frozen=True, slots=True)
class StatedBalance:
    """A balance by its code: OPBD, CLBD … Money that is owed is below zero."""

    code: str
    currency: str
    value: Decimal
    on: date | None
    line: int


def number_of(text: str) -> Decimal:
    """Read an amount without a sign.

    Raises:
        ValueError: it is none.
    """
    text = text.strip()
    if not _AMOUNT.fullmatch(text):
        raise ValueError(f"no amount: {text[:40]!r}")
    try:
        return parse_decimal(f"0{text}" if text[0] == "." else text.rstrip("."))
    except NotANumberError as error:
        raise ValueError(f"no amount: {text[:40]!r}") from error


def money_of(node: Node | None) -> Money:
    """Read an amount with its currency.

    Raises:
        ValueError: it is missing, or none.
    """
    if node is None:
        raise ValueError("the amount, Amt, is missing")
    if not is_currency(node.currency):
        raise ValueError(f"no currency: {node.currency[:20]!r}")
    return Money(number_of(node.text), node.currency)


def sign_of(node: Node) -> int:
    """Return 1 for money that comes in, -1 for money that goes out.

    Raises:
        ValueError: CdtDbtInd is neither.
    """
    word = node.word("CdtDbtInd")
    if word not in ("CRDT", "DBIT"):
        raise ValueError(f"CdtDbtInd is neither CRDT nor DBIT: {word[:20]!r}")
    return 1 if word == "CRDT" else -1


def when_of(node: Node | None) -> When | None:
    """Read a choice of Dt and DtTm; `None` where it is missing or empty.

    Raises:
        ValueError: it is no day.
    """
    if node is None:
        return None
    moment = node.word("DtTm")
    text = moment or node.word("Dt") or node.text.strip()
    if not text:
        return None
    found = _DATE.fullmatch(text)
    if found is not None:
        return When(day_of(found[1]))
    try:
        return When(day_of(text), time_us_of(text))
    except ValueError as error:
        raise ValueError(f"no day: {text[:40]!r}") from error


def balance_of(node: Node) -> StatedBalance:
    """Read a Bal.

    Raises:
        ValueError: it cannot be read.
    """
    money = money_of(node.find("Amt"))
    word = node.word("Tp/CdOrPrtry/Cd", "Tp/Cd", "Tp/CdOrPrtry/Prtry", "Tp/Prtry")
    when = when_of(node.find("Dt"))
    value = money.value if not money.value else sign_of(node) * money.value
    return StatedBalance(word, money.currency, value, when.on if when else None, node.line)
