"""The doors for single fields: names, numbers, dates and words of closed sets.

Each raises `FieldError` with a reason for people; the row is then rejected, never mended.
"""

import unicodedata
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.errors import CofferError, NotADateError, NotANumberError, RowProblem
from app.domain.formula_guard import unguarded
from app.domain.numbers import PLACES, parse_decimal, parse_unsigned, to_ledger
from app.domain.times import parse_moment
from app.providers.coffer_csv.records import shown

MAX_NAME = 200
MAX_DIGITS = 120
BLANKS = " \t\u00a0"
_ASSET_TYPES = frozenset(AssetType)
_REMEMBERED = 50_000
_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})  # controls, surrogates, line separators


@dataclass
class FieldError(CofferError):
    """A field that cannot be taken."""

    field: str
    reason: str
    value: str = ""

    def problem(self, line: int) -> RowProblem:
        """Return it as a problem of a row."""
        value = f": {shown(self.value)}" if self.value else ""
        return RowProblem(line, f"{self.field}: {self.reason}{value}", self.field, self.value[:200])


def text(value: str) -> str:
    """Return free text without blanks around it, in NFC.

    Spreadsheets run what begins with = + - @; exports put an apostrophe before it, which goes.
    """
    value = unguarded(value.strip(BLANKS))
    return value if value.isascii() else unicodedata.normalize("NFC", value)


def name(value: str, field: str, *, normalise: bool = True) -> str:
    """Return a name of one line: in NFC, or as written where it is a key of others.

    Raises:
        FieldError: control characters, more than 200 characters.
    """
    if value.isascii() and value.isalnum() and len(value) <= MAX_NAME:
        return value  # as nearly all are: nothing to clean
    clean = text(value) if normalise else unguarded(value.strip(BLANKS))
    if clean.isascii():
        is_seen = clean.isprintable()
    else:
        is_seen = not any(unicodedata.category(sign) in _UNSEEN for sign in clean)
    if not is_seen:
        raise FieldError(field, "has control characters", value)
    if len(clean) > MAX_NAME:
        raise FieldError(field, f"longer than {MAX_NAME} characters", value)
    return clean


def asset_type(value: str) -> str:
    """Return one of the asset types in lower case, or "".

    Raises:
        FieldError: any other word.
    """
    word = value.strip(BLANKS).lower()
    if word and word not in _ASSET_TYPES:
        raise FieldError("asset_type", f"not one of {', '.join(sorted(_ASSET_TYPES))}", value)
    return word


def currency(value: str, field: str = "currency") -> str:
    """Return a currency or coin as written; three letters, as ISO 4217 has them, in upper case.

    Raises:
        FieldError: as `name`.
    """
    code = name(value, field, normalise=False)
    return code.upper() if len(code) == 3 and code.isascii() and code.isalpha() else code


def number(value: str, field: str) -> Decimal | None:
    """Return an exact number, `None` for an empty field.

    Raises:
        FieldError: whatever `parse_decimal` refuses.
    """
    if not value:
        return None
    try:
        return parse_decimal(value)
    except NotANumberError as error:
        if not value.strip(BLANKS):
            return None
        raise FieldError(field, error.reason, value) from error


def positive(value: str, field: str, *, is_exact: bool = False) -> Decimal | None:
    """Return a number that is not below zero, `None` for an empty field.

    Prices and amounts are often quotients that never end: they are rounded half-even to the 30
    decimals of the ledger. A quantity is exact or refused.

    Raises:
        FieldError: as `number`, or a negative one.
    """
    if not value:
        return None
    found = parse_unsigned(value)
    if found is not None:
        return found
    found = number(value, field) if is_exact or len(value) <= PLACES else _rounded(value, field)
    if found is not None and found < 0:
        raise FieldError(field, "must not be negative", value)
    return found


def _rounded(value: str, field: str) -> Decimal | None:
    clean = value.strip(BLANKS)
    kept, rest = clean, ""
    if "." in clean:
        end = clean.index(".") + 1 + PLACES
        kept, rest = clean[:end], clean[end:]
    found = number(kept, field)
    if rest and not (rest.isascii() and rest.isdigit() and len(clean) <= MAX_DIGITS):
        raise FieldError(field, "not a plain decimal number", value)
    return found if found is None or not rest else to_ledger(Decimal(clean))


def needed(value: str, field: str) -> str:
    """Return a text that must be there.

    Raises:
        FieldError: it is empty.
    """
    if not value:
        raise FieldError(field, "empty")
    return value


class Moments(dict[str, tuple[int, date, bool]]):
    """Reads dates and times and remembers them: most rows repeat a day.

    By a field's text: microseconds since 1970 (UTC), the day as written, and whether a time was
    given. Asking raises a `FieldError` for what is empty, or whatever `parse_moment` refuses.
    """

    def __missing__(self, value: str) -> tuple[int, date, bool]:
        clean = needed(value.strip(BLANKS), "date")
        try:
            at_us, on = parse_moment(clean)
        except NotADateError as error:
            raise FieldError("date", error.reason, value) from error
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[value] = at_us, on, len(clean) > 10
        return found


class Names(dict[str, str]):
    """`name` for a column whose values repeat: remembers them, by the field's text.

    Asking raises a `FieldError` as `name` does, and for an empty one where it is needed.
    """

    def __init__(self, field: str, *, normalise: bool = True, is_needed: bool = False) -> None:
        super().__init__({} if is_needed else {"": ""})
        self._field = field
        self._normalise = normalise
        self._is_needed = is_needed

    def __missing__(self, value: str) -> str:
        found = self._clean(value)
        if self._is_needed:
            needed(found, self._field)
        if len(self) >= _REMEMBERED:
            self.clear()
        self[value] = found
        return found

    def _clean(self, value: str) -> str:
        return name(value, self._field, normalise=self._normalise)


class Words(Names):
    """Names in lower case."""

    def _clean(self, value: str) -> str:
        return super()._clean(value).lower()


class AssetTypes(Names):
    """`asset_type` for a column whose values repeat."""

    def _clean(self, value: str) -> str:
        return asset_type(value)


class Currencies(Names):
    """`currency` for a column whose values repeat."""

    def _clean(self, value: str) -> str:
        return currency(value, self._field)
