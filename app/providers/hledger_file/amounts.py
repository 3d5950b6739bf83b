"""Amounts of journals: sign, commodity and number in any order, costs, asserted balances."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.numbers import parse_decimal

LONGEST = 80  # characters of a number
_NUMBER = re.compile(
    r"(?:\d+(?:[.,'\u00a0\u202f]\d+| \d{3}(?!\d))*[.,]?|[.,]\d+)(?:[eE][-+]?\d{1,2})?"
)
_SYMBOL = re.compile(r"\"[^\"]*\"|[^\s0-9\"{}@*;=,.+\-()\[\]]+")
_GROUPS = re.compile(r"['\u00a0\u202f ]")
_NOT_NUMBER = "no amount can be read here"


class BadAmount(ValueError):
    """A text that is no amount."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a commodity, as written."""

    quantity: Decimal
    commodity: str
    places: int = 0  # digits after the point


@dataclass(slots=True)
class Numbers:
    """How numbers are written: what was said, and what was seen."""

    decimal: str = ""  # of the whole file, as a person or the file said
    of_commodity: dict[str, str] = field(default_factory=dict)
    default: str = ""  # the commodity of numbers that have none
    stated: str = ""  # by a person, for numbers without commodity
    unsure: dict[str, str] = field(default_factory=dict)  # mark → the first number that is unclear
    seen: set[str] = field(default_factory=set)  # marks that were decimal beyond doubt
    bare: str = ""  # the first number without a commodity
    _known: dict[tuple[str, str], tuple[Decimal, int]] = field(default_factory=dict)

    def read(self, text: str, commodity: str) -> tuple[Decimal, int]:
        """Return a number and its digits after the point.

        Raises:
            BadAmount: it is none.
        """
        key = (text, commodity)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._read(text, commodity)
        return found

    def _read(self, text: str, commodity: str) -> tuple[Decimal, int]:
        if len(text) > LONGEST or (not text.isascii() and not _is_spaced(text)):
            raise BadAmount(f"{_NOT_NUMBER}: {text[:30]!r}")
        body, _, exponent = text.replace("E", "e").partition("e")
        body = _GROUPS.sub("", body)
        mark = self._mark(body, commodity)
        for other in ".,":
            if other != mark:
                body = body.replace(other, "")
        plain = body.replace(",", ".")
        try:
            value = parse_decimal(plain)
            if exponent:
                value = parse_decimal(format(value.scaleb(int(exponent)), "f"))
        except Exception as error:
            raise BadAmount(f"{_NOT_NUMBER}: {text[:30]!r}") from error
        return value, len(plain.partition(".")[2])

    def _mark(self, body: str, commodity: str) -> str:
        """Return which mark is the decimal one in a number; "" for none of them."""
        points, commas = body.count("."), body.count(",")
        if not points and not commas:
            return ""
        if points and commas:
            mark = "." if body.rfind(".") > body.rfind(",") else ","
            if body.count(mark) > 1:
                raise BadAmount(f"{_NOT_NUMBER}: {body[:30]!r}")
            self.seen.add(mark)
            return mark
        mark = "." if points else ","
        if points + commas > 1:
            return ""
        said = self.decimal or self.of_commodity.get(commodity, "")
        if said:
            return mark if mark == said else ""
        whole, _, after = body.partition(mark)
        if len(after) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0":
            self.unsure.setdefault(mark, body)
        else:
            self.seen.add(mark)
        return mark


def _is_spaced(text: str) -> bool:
    return all(sign.isascii() or sign in "\u00a0\u202f" for sign in text)


@dataclass(frozen=True, slots=True)
class Line:
    """What stands behind the account of a posting."""

    amount: Amount | None = None
    price: Amount | None = None
    is_total: bool = False  # the price is of all of it
    cost: Amount | None = None  # of a lot
    is_total_cost: bool = False
    asserted: Amount | None = None
    is_sole: bool = False  # nothing else is there
    is_deep: bool = False  # accounts below count


class Scanner:
    """Reads one line, from the left."""

    __slots__ = ("_at", "_numbers", "_text")

    def __init__(self, text: str, numbers: Numbers) -> None:
        self._text, self._at, self._numbers = text, 0, numbers

    def line(self) -> Line:
        """Return all that a posting says behind its account.

        Raises:
            BadAmount: something else is there.
        """
        amount = None if self._next() in "=" else self.amount()
        price = cost = asserted = None
        is_total = is_total_cost = is_sole = is_deep = False
        while sign := self._next():
            if sign == "@" or self._text.startswith("(@", self._at):
                is_bracketed = sign == "("
                self._at += 1 + is_bracketed
                is_total = self._skip("@")
                if is_bracketed:
                    self._skip(")")
                price = self.amount()
            elif sign == "{":
                self._at += 1
                is_total_cost = self._skip("{")
                self._skip("=")
                if self._next() != "}":
                    cost = self.amount()
                self._until("}")
                if is_total_cost:
                    self._until("}")
            elif sign in "[(":
                self._until("]" if sign == "[" else ")")
            elif sign == "=":
                self._at += 1
                is_sole, is_deep = self._skip("="), self._skip("*")
                asserted = self.amount()
            else:
                raise BadAmount(f"{_NOT_NUMBER}: {self._text[self._at :][:30]!r}")
        return Line(amount, price, is_total, cost, is_total_cost, asserted, is_sole, is_deep)

    def amount(self) -> Amount:
        """Return an amount; the place is behind it then."""
        negative = self._sign()
        symbol = self.symbol()
        if symbol:
            negative ^= self._sign()
        found = _NUMBER.match(self._text, self._at)
        if not found:
            raise BadAmount(f"{_NOT_NUMBER}: {self._text[self._at :][:30]!r}")
        self._at = found.end()
        if not symbol:
            symbol = self.symbol()
        numbers = self._numbers
        commodity = symbol.strip('"') or numbers.default or numbers.stated
        value, places = numbers.read(found[0], commodity)
        if not commodity and value:
            numbers.bare = numbers.bare or found[0]
        return Amount(-value if negative and value else value, commodity, places)

    def symbol(self) -> str:
        """Return a commodity that follows, with its quotes; "" for none."""
        at = self._at
        self._next()
        found = _SYMBOL.match(self._text, self._at)
        if not found:
            self._at = at
            return ""
        self._at = found.end()
        return found[0]

    def _sign(self) -> bool:
        sign = self._next()
        if sign and sign in "+-":
            self._at += 1
            return sign == "-"
        return False

    def _next(self) -> str:
        """Pass over blanks; return the sign that follows, "" at the end."""
        text, at = self._text, self._at
        while at < len(text) and text[at] in " \t\u00a0\u202f":
            at += 1
        self._at = at
        return text[at : at + 1]

    def _skip(self, sign: str) -> bool:
        is_there = self._text.startswith(sign, self._at)
        self._at += is_there
        return is_there

    def _until(self, sign: str) -> None:
        end = self._text.find(sign, self._at)
        if end < 0:
            raise BadAmount(f"{sign} is missing")
        self._at = end + 1


def numbers_of(options: Mapping[str, str]) -> Numbers:
    """Return how numbers are written, as far as a person said."""
    mark = options.get("decimal", "")
    return Numbers(mark if mark in (".", ",") else "", stated=options.get("currency", "").strip())


def weight_of(quantity: Decimal, price: Amount, *, is_total: bool) -> Decimal:
    """Return what a quantity counts for at a price, signed as it."""
    if is_total:
        return abs(price.quantity) if quantity >= 0 else -abs(price.quantity)
    return quantity * price.quantity


__all__ = ["Amount", "BadAmount", "Line", "Numbers", "Scanner", "numbers_of", "weight_of"]
