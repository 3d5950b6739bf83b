"""The fields of a row by the names that a profile has for its columns."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from app.domain.currencies import is_currency
from app.domain.errors import NotANumberError
from app.domain.mapped.profiles import ANY_DECIMAL, Profile
from app.domain.numbers import ZERO
from app.domain.trading.execution_numbers import POINT, guessed_decimal, read_number
from app.providers.coffer_csv.fields import FieldError
from app.providers.mapped_csv.columns import clean
from app.providers.mapped_csv.names import currency_of

_EMPTY = frozenset({"", "-", "--", "\u2013", "n/a", "null", "not available"})
_MARKS = {
    "\u20ac": "EUR", "\u00a3": "GBP", "z\u0142": "PLN", "K\u010d": "CZK", "\u20b9": "INR",
    "\u00a5": "JPY", "\u20bd": "RUB", "\u20ba": "TRY", "\u20aa": "ILS", "\u20bf": "BTC",
}  # fmt: skip
_REMEMBERED = 50_000
_PLAIN = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,12})?")


class Numbers:
    """Reads the numbers of one file, and remembers them."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.is_any = profile.decimal == ANY_DECIMAL
        self._known: dict[tuple[str, str], Decimal | None] = {}

    def sign_of(self, row: Sequence[str]) -> str:
        """Return which sign stands before the decimals of a row."""
        if not self.is_any:
            return self._profile.decimal
        return guessed_decimal(one for one in row if _is_numeric(one)) or POINT

    def read(self, text: str, decimal: str, column: str) -> Decimal | None:
        """Return a number, `None` for what is empty.

        Raises:
            FieldError: it is none.
        """
        if _PLAIN.fullmatch(text) and (decimal == POINT or POINT not in text):
            return Decimal(text) or ZERO  # as nearly all are
        key = (text, decimal)
        if key in self._known:
            return self._known[key]
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        bare, is_negative = _bare(text)
        try:
            value = read_number(bare, decimal)[0]
        except NotANumberError as error:
            raise FieldError(column, error.reason, text) from error
        if is_negative and value is not None:
            value = -value
        self._known[key] = value
        return value

    def unit(self, text: str) -> str:
        """Return the currency that is written beside a number, or ""."""
        found = next((code for mark, code in _MARKS.items() if mark in text), "")
        if found:
            return found
        letters = "".join(one if one.isalpha() else " " for one in text).split()
        code = next((one for one in letters if is_currency(one.upper()) or one == "GBX"), "")
        if code:
            return code if code == "GBp" else code.upper()
        return self._profile.dollar if "$" in text else ""


class RowCells:
    """One row; see `profile_texts.Cells`. Places of patterns come over its columns."""

    __slots__ = ("_cells", "_decimal", "_facts", "_header", "_numbers", "_places", "_row", "_taken")

    def __init__(
        self,
        numbers: Numbers,
        places: Mapping[str, int],
        header: Sequence[str],
        row: Sequence[str],
        facts: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._facts = facts
        self._cells: dict[str, str] = {}
        self._numbers, self._places, self._header, self._row = numbers, places, header, row
        self._taken: dict[str, str] = {}
        self._decimal = numbers.sign_of(row)

    def take(self, found: Mapping[str, str]) -> None:
        """Add the places of a pattern."""
        self._taken = {**self._taken, **found}

    def forget(self) -> None:
        """Forget the places of patterns."""
        self._taken = {}

    def text(self, name: str) -> str:
        """Return a field, "" where it is empty.

        `unit_x`: the currency beside the number in x; `named_x`: the one in the name of x.
        """
        if self._taken and name in self._taken:
            return self._taken[name]
        known = self._cells.get(name)
        if known is None:
            known = self._cells[name] = self._cell(name)
        return known

    def _cell(self, name: str) -> str:
        place = self._places.get(name)
        if place is None:
            if name.startswith("unit_"):
                return self._numbers.unit(self.text(name[5:]))
            if name.startswith("named_"):
                return currency_of(self.title(name[6:]))
            return self._facts.get(name, "")
        value = clean(self._row[place]) if place < len(self._row) else ""
        return "" if value.lower() in _EMPTY else value

    def number(self, name: str) -> Decimal | None:
        """Return the number in a field, `None` where it is empty.

        Raises:
            FieldError: it is none, naming the column.
        """
        text = self.text(name)
        if not text:
            return None
        return self._numbers.read(text, self._decimal, self.title(name))

    def title(self, name: str) -> str:
        """Return how the file names a column."""
        place = self._places.get(name)
        return name if place is None or place >= len(self._header) else self._header[place]


def _bare(text: str) -> tuple[str, bool]:
    """Return a number without the currency around it, and whether brackets make it negative."""
    bare = text.strip(" \u00a0\u202f")
    is_negative = bare.startswith("(") and bare.endswith(")")
    if is_negative:
        bare = bare[1:-1]
    for mark in _MARKS:
        if mark in bare:
            bare = bare.replace(mark, "")
    bare = bare.replace("\u202f", " ").replace("\u00a0", " ").strip()
    if len(bare) > 4 and bare[:3].isalpha() and bare[3] == " ":
        bare = bare[4:]
    return bare.lstrip("+ ") if bare.startswith("+") else bare, is_negative


def _is_numeric(text: str) -> bool:
    bare = text.strip(" \u00a0()+-$\u20ac\u00a3")
    return (
        0 < len(bare) <= 24
        and bare[0].isdigit()
        and all(one.isdigit() or one in ".,' \u00a0" for one in bare)
        and bare.count(".") + bare.count(",") > 0
        and not (bare.count(".") == 2 and "," not in bare)  # a day
    )
