"""The numbers of a file, by the signs that its map states."""

import re
from decimal import Decimal

from app.domain.currencies import is_currency
from app.domain.errors import NotANumberError
from app.domain.mapped.maps import FileMap
from app.domain.numbers import ZERO
from app.domain.trading.execution_numbers import COMMA, POINT, read_number
from app.domain.trading.execution_symbols import COINS
from app.providers.coffer_csv.fields import FieldError

_PLAIN = {
    POINT: re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,12})?"),
    COMMA: re.compile(r"-?[0-9]{1,18}(?:,[0-9]{1,12})?"),
}
_SIGNS = {"\u20ac": "EUR", "\u00a3": "GBP"}
_REMEMBERED = 50_000
_GROUPS = ",.'\u2019 \u00a0\u202f"


_UNITS = frozenset("gbx gbp zac ila stk st pcs shs share shares unit units pz szt".split())


def _is_unit(text: str) -> bool:
    """Tell whether letters beside a number are a currency, a coin, or a word for pieces."""
    code = text.upper()
    return is_currency(code) or code in COINS or text.lower() in _UNITS


class Numbers:
    """Reads them, and remembers: columns repeat."""

    def __init__(self, mapping: FileMap) -> None:
        self._decimal = mapping.decimal
        self._plain = _PLAIN[mapping.decimal or POINT]
        self._grouping = mapping.thousands
        self._known: dict[str, tuple[Decimal | None, str]] = {}

    def of(self, text: str, column: str) -> Decimal | None:
        """Return a number; `None` for an empty field.

        Raises:
            FieldError: it is none, naming the column.
        """
        return self.with_unit(text, column)[0]

    def with_unit(self, text: str, column: str) -> tuple[Decimal | None, str]:
        """Return a number and the currency that is written beside it, or "".

        Raises:
            FieldError: as `of`.
        """
        if not text:
            return None, ""
        found = self._known.get(text)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[text] = self._read(text, column)
        return found

    def _read(self, text: str, column: str) -> tuple[Decimal | None, str]:
        if self._plain.fullmatch(text):  # as nearly all are
            return Decimal(text.replace(COMMA, POINT)) or ZERO, ""
        self._check_grouping(text, column)
        try:
            value, unit = read_number(text, self._decimal)
        except NotANumberError as error:
            raise FieldError(column, error.reason, text) from error
        if unit and not _is_unit(unit):
            raise FieldError(column, "not a number", text)
        sign = next((code for mark, code in _SIGNS.items() if mark in text), "")
        if unit.lower() in _UNITS - {"gbx", "gbp", "zac", "ila"}:
            unit = ""  # pieces
        return value, sign or (unit if unit == "GBp" else unit.upper())

    def _check_grouping(self, text: str, column: str) -> None:
        """Refuse a number that groups its digits otherwise than the map says."""
        if not self._grouping:
            return
        allowed = {
            self._decimal,
            self._grouping,
            *((" ", "\u00a0", "\u202f") if self._grouping == " " else ()),
        }
        digits = [place for place, sign in enumerate(text) if sign.isdigit()]
        inner = text[digits[0] : digits[-1]] if digits else ""
        if any(sign in _GROUPS and sign not in allowed for sign in inner):
            raise FieldError(column, "its digits are grouped otherwise than stated", text)
