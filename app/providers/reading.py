"""Reads values out of an answer: tolerant of what is new, exact about what is needed.

    row = Row(answer.json(), "/accounts")
    for one in row.rows("accounts"):
        one.text("account_id"); one.maybe_number("balances.available"); one.time_us("at")

Every failure is a `BadAnswer` that names the place, so that a row can be left out and reported.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal

from app.domain.errors import NotANumberError
from app.domain.numbers import parse_decimal

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
FIRST_YEAR, LAST_YEAR = 1900, 2200
LONGEST = 4096  # characters of a text
_json = json.JSONEncoder(default=str, ensure_ascii=False, separators=(",", ":")).encode
_EXPONENT = re.compile(r"([+-]?[0-9]+(?:\.[0-9]+)?)[eE]([+-]?[0-9]{1,2})")


class BadAnswer(ValueError):
    """A value that is missing or of another kind than the provider's interface says."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{where}: {reason}")
        self.where, self.reason = where, reason


class Row:
    """An object of an answer, with its place in it. Paths into objects are joined by points."""

    __slots__ = ("_value", "where")

    def __init__(self, value: object, where: str = "") -> None:
        if not isinstance(value, dict):
            raise BadAnswer(where or "answer", f"an object is expected, not {_kind(value)}")
        self._value = value
        self.where = where

    @property
    def raw(self) -> dict[str, object]:
        return self._value

    def payload(self) -> str:
        """Return the object as JSON, numbers as they came."""
        return _json(self._value)

    def get(self, path: str) -> object:
        """Return a value; `None` where it, or an object on the way, is missing or null."""
        if "." not in path:
            return self._value.get(path)
        value: object = self._value
        for name in path.split("."):
            if value is None:
                return None
            if not isinstance(value, dict):
                raise BadAnswer(self._at(path), f"an object is expected, not {_kind(value)}")
            value = value.get(name)
        return value

    def text(self, path: str) -> str:
        """Return a text that must be there and not be empty."""
        found = self.maybe_text(path)
        if not found:
            raise BadAnswer(self._at(path), "missing")
        return found

    def maybe_text(self, path: str) -> str:
        """Return a text, cleaned of control characters; "" where there is none."""
        value = self.get(path)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise BadAnswer(self._at(path), f"a text is expected, not {_kind(value)}")
        return clean(value)

    def id_of(self, path: str) -> str:
        """Return an id: a text, or a whole number as text."""
        value = self.get(path)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        return self.text(path)

    def number(self, path: str) -> Decimal:
        """Return a number that must be there, given as a number or as text."""
        found = self.maybe_number(path)
        if found is None:
            raise BadAnswer(self._at(path), "missing")
        return found

    def maybe_number(self, path: str) -> Decimal | None:
        """Return a number; `None` where it is missing, null or an empty text."""
        value = self.get(path)
        if value is None or value == "":
            return None
        try:
            return exact(value)
        except ValueError as error:
            raise BadAnswer(self._at(path), str(error)) from error

    def whole(self, path: str) -> int:
        """Return a whole number that must be there."""
        found = self.number(path)
        if found != found.to_integral_value():
            raise BadAnswer(self._at(path), "a whole number is expected")
        return int(found)

    def flag(self, path: str, *, default: bool = False) -> bool:
        value = self.get(path)
        if value is None:
            return default
        if not isinstance(value, bool):
            raise BadAnswer(self._at(path), f"true or false is expected, not {_kind(value)}")
        return value

    def day(self, path: str) -> date:
        found = self.maybe_day(path)
        if found is None:
            raise BadAnswer(self._at(path), "missing")
        return found

    def maybe_day(self, path: str) -> date | None:
        """Return the day of an ISO 8601 date or time."""
        text = self.maybe_text(path)
        if not text:
            return None
        try:
            return day_of(text)
        except ValueError as error:
            raise BadAnswer(self._at(path), str(error)) from error

    def time_us(self, path: str) -> int:
        found = self.maybe_time_us(path)
        if found is None:
            raise BadAnswer(self._at(path), "missing")
        return found

    def maybe_time_us(self, path: str) -> int | None:
        """Return an ISO 8601 time as microseconds since 1970; without a zone it is UTC."""
        text = self.maybe_text(path)
        if not text:
            return None
        try:
            return time_us_of(text)
        except ValueError as error:
            raise BadAnswer(self._at(path), str(error)) from error

    def row(self, path: str) -> "Row":
        return Row(self.get(path), self._at(path))

    def maybe_row(self, path: str) -> "Row | None":
        value = self.get(path)
        return None if value is None else Row(value, self._at(path))

    def rows(self, path: str) -> "Iterator[Row | BadAnswer]":
        """Give the objects of a list that must be there; one that is none is a `BadAnswer`."""
        value = self.get(path)
        if not isinstance(value, list):
            raise BadAnswer(self._at(path), f"a list is expected, not {_kind(value)}")
        yield from rows_of(value, self._at(path))

    def _at(self, path: str) -> str:
        return f"{self.where}.{path}" if self.where else path


def rows_of(value: object, where: str) -> "Iterator[Row | BadAnswer]":
    """Give the objects of a list."""
    if not isinstance(value, list):
        raise BadAnswer(where, f"a list is expected, not {_kind(value)}")
    for place, one in enumerate(value):
        at = f"{where}[{place}]"
        yield (
            Row(one, at)
            if isinstance(one, dict)
            else BadAnswer(at, f"an object is expected, not {_kind(one)}")
        )


def exact(value: object) -> Decimal:
    """Return a number of an answer, exact.

    Raises:
        ValueError: no number, no finite one, or one beyond what the ledger holds.
    """
    if isinstance(value, bool):
        raise ValueError("a number is expected, not true or false")
    if isinstance(value, float):
        raise TypeError("a float came into the path of money")
    if isinstance(value, int):
        value = str(value)
    elif isinstance(value, Decimal):
        value = format(value, "f") if value.is_finite() and abs(value.adjusted()) < 100 else ""
    if not isinstance(value, str):
        raise ValueError(f"a number is expected, not {_kind(value)}")
    text = value.strip()
    found = _EXPONENT.fullmatch(text)
    if found:
        text = format(Decimal(found[1]).scaleb(int(found[2])), "f")
    try:
        return parse_decimal(text)
    except NotANumberError as error:
        raise ValueError(error.reason) from error


def day_of(text: str) -> date:
    """Return the day of an ISO 8601 date or time, between 1900 and 2200.

    Raises:
        ValueError: it is none.
    """
    if not _DATE.match(text):
        raise ValueError(f"no ISO date: {text[:30]!r}")
    found = date.fromisoformat(text[:10])
    if not FIRST_YEAR <= found.year < LAST_YEAR:
        raise ValueError(f"a day out of any range: {text[:30]!r}")
    return found


def time_us_of(text: str) -> int:
    """Return an ISO 8601 time as microseconds since 1970, to the microsecond; no zone is UTC.

    Raises:
        ValueError: it is none, or not between 1900 and 2200.
    """
    day_of(text)
    cut = re.sub(r"(\.\d{6})\d+", r"\1", text.strip())
    moment = datetime.fromisoformat(cut)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    apart = moment - epoch
    return (apart.days * 86_400 + apart.seconds) * 1_000_000 + apart.microseconds


def clean(text: str) -> str:
    """Return a text without control characters and lone surrogates, cut at 4,096 characters."""
    if text.isprintable():  # neither control characters nor surrogates are
        return text[:LONGEST].strip()
    kept = "".join(" " if ord(sign) < 32 or 127 <= ord(sign) < 160 else sign for sign in text)
    return kept.encode("utf-8", "ignore").decode()[:LONGEST].strip()


def _kind(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true or false"
    names = {str: "a text", int: "a number", Decimal: "a number", list: "a list", dict: "an object"}
    return names.get(type(value), type(value).__name__)
