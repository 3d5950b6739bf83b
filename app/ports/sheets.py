"""Tables that leave Coffer as files: what a sheet is, and who writes it as CSV or XLSX."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Protocol

Value = str | Decimal | int | bool | date | datetime | None


class SheetKind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"  # a quantity, a price: all its digits
    MONEY = "money"
    PERCENT = "percent"  # values are fractions: 0.125 is 12.5 %
    DAY = "day"
    TIME = "time"  # with a zone; written in UTC


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet: its title, what it holds, how it is shown."""

    title: str
    kind: SheetKind = SheetKind.TEXT
    digits: int = 2  # decimals shown of money and percents; the value keeps all its digits
    currency: str = ""  # of money, where all rows have the same
    width: int = 0  # characters; 0: by content


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with its title, its rows in the order of the columns, and a row of totals."""

    title: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Sequence[Value]]
    totals: Sequence[Value] | None = None
    notes: tuple[str, ...] = ()  # lines below the table: the day, the currency, what is left out


class SheetWriter(Protocol):
    """Writes sheets to a file, whole or not at all."""

    def write(self, path: Path, sheets: Sequence[Sheet], format: str) -> None:
        """Write "csv" (the first sheet) or "xlsx" (all); what a spreadsheet would run is text.

        Raises:
            RefusedError: the folder cannot be written to, the disk is full, an unknown format.
        """
        ...
