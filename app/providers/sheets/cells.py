"""What a value becomes in a cell of a spreadsheet, and whether all its digits fit into it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import NamedTuple

from app.domain.numbers import WORKING_PRECISION, plain
from app.domain.times import iso
from app.ports.sheets import SheetColumn, SheetKind, Value

MOST_TEXT = 32_767  # units of UTF-16 in a cell
DIGITS = 15  # that a spreadsheet keeps of a number
LEAST_WIDTH, MOST_WIDTH = 9, 60
_FIRST_DAY = date(1900, 1, 1)
_EXACT = Context(prec=WORKING_PRECISION, rounding=ROUND_HALF_EVEN)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell shows what it holds."""

    form: str  # in the words of spreadsheets
    is_end: bool = False
    kind: SheetKind = SheetKind.TEXT
    digits: int = 0


class Part(NamedTuple):
    """A cell: what is kept in it, and all digits of it where it keeps fewer."""

    value: str | float | bool | date | datetime
    look: Look
    width: int
    exact: str = ""
    is_cut: bool = False


TEXT = Look("")
FIGURE_TEXT = Look("", is_end=True)
DAY = Look("yyyy-mm-dd", kind=SheetKind.DAY)
TIME = Look("yyyy-mm-dd hh:mm:ss", kind=SheetKind.TIME)


def looks_of(columns: Sequence[SheetColumn]) -> list[Look]:
    """Return how the cells of columns look."""
    return [_look(one) for one in columns]


def _look(column: SheetColumn) -> Look:
    digits = max(column.digits, 0)
    decimals = f".{'0' * digits}" if digits else ""
    match column.kind:
        case SheetKind.MONEY:
            return Look(f"#,##0{decimals}", True, column.kind, digits)
        case SheetKind.PERCENT:
            return Look(f"0{decimals}%", True, column.kind, digits + 2)
        case SheetKind.NUMBER:
            return Look("", True, column.kind)
        case SheetKind.DAY:
            return DAY
        case SheetKind.TIME:
            return TIME
    return TEXT


def part_of(value: Value, look: Look) -> Part:
    """Return the cell of a value, which is never nothing."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return Part(value, TEXT, 5)
    if isinstance(value, Decimal | int):
        return _figure(Decimal(value), look)
    if isinstance(value, datetime):
        return _time(value)
    if isinstance(value, date):
        if value < _FIRST_DAY:
            return Part(value.isoformat(), TEXT, 10)
        return Part(value, DAY, 10)
    return _text(str(value))


def printable(text: str) -> str:
    """Return a text without signs that no file of this kind can hold."""
    return _UNPRINTABLE.sub("\ufffd", text)


def _text(text: str) -> Part:
    clean = printable(text)
    is_cut = len(clean) > MOST_TEXT // 2 and len(clean.encode("utf-16-le")) // 2 > MOST_TEXT
    if is_cut:
        kept = clean.encode("utf-16-le")[: (MOST_TEXT - 1) * 2]
        clean = kept.decode("utf-16-le", "ignore") + "…"
    longest = len(clean) if "\n" not in clean else max(map(len, clean.split("\n")))
    return Part(clean, TEXT, min(longest, MOST_WIDTH), is_cut=is_cut)


def _figure(value: Decimal, look: Look) -> Part:
    if look.kind in {SheetKind.MONEY, SheetKind.PERCENT}:
        return _shown(value, look)
    text = plain(value)
    if _digits(value) > DIGITS:
        return Part(text, FIGURE_TEXT, len(text))
    decimals = len(text.partition(".")[2])
    form = f"#,##0.{'0' * decimals}" if decimals else "#,##0"
    return Part(float(value), Look(form, is_end=True), len(text) + len(text) // 3)


def _shown(value: Decimal, look: Look) -> Part:
    """Return money or a percent, of which only the first decimals are shown."""
    rounded = value.quantize(Decimal(1).scaleb(-look.digits), context=_EXACT)
    if _digits(rounded) > DIGITS:
        text = plain(value)
        return Part(text, FIGURE_TEXT, len(text))
    wide = len(str(rounded))
    exact = plain(value) if _digits(value) > DIGITS else ""
    return Part(float(value), look, wide + wide // 3, exact)


def _digits(value: Decimal) -> int:
    """Return how many digits it takes to write a number down."""
    digits = value.as_tuple().digits
    if len(digits) <= DIGITS:
        return len(digits)
    return len("".join(map(str, digits)).strip("0"))


def _time(at: datetime) -> Part:
    there = at.astimezone(UTC).replace(tzinfo=None)
    if there.date() < _FIRST_DAY:
        return Part(iso(at), TEXT, 20)
    exact = iso(at) if there.microsecond else ""
    return Part(there.replace(microsecond=0), TIME, 19, exact)


def column_width(signs: int) -> int:
    """Return the width of a column in signs, for its widest cell."""
    return min(max(signs + 2, LEAST_WIDTH), MOST_WIDTH)
