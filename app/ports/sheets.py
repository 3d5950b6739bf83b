"""Tables that leave Coffer as files: what a sheet is, and who writes it as CSV or XLSX."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.ports.progress import NoProgress, Progress

Value = str | Decimal | int | bool | date | datetime | None

CSV, XLSX = "csv", "xlsx"


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
    digits: int = 2  # decimals shown of money and percents; of numbers the fewest on paper
    currency: str = ""  # of money, where all rows have the same
    width: int = 0  # characters; 0: by content

    @property
    def heading(self) -> str:
        """The title with the currency: no amount stands without one."""
        return f"{self.title} ({self.currency})" if self.currency else self.title


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with its title, its rows in the order of the columns, and a row of totals.

    Rows may come from a generator; they are then read once, as they are written.
    """

    title: str
    columns: tuple[SheetColumn, ...]
    rows: Iterable[Sequence[Value]]
    totals: Sequence[Value] | None = None
    notes: tuple[str, ...] = ()  # lines below the table: the day, the currency, what is left out
    count: int = 0  # of rows that stream, for the progress; 0: not known


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What a file says of itself, in the person's language."""

    exact: str = "{} exact"  # the title of the sheet with all digits
    rounded: str = (
        "A spreadsheet keeps 15 digits of a number. All digits of {count} figures are in the "
        "same cells of the sheet “{sheet}”."
    )
    cut: str = (
        "A cell of a spreadsheet takes 32,767 signs. {count} longer texts are cut; a CSV file "
        "has them whole."
    )


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """How files are written."""

    with_mark: bool = True  # CSV begins with a byte-order mark, by which Excel knows UTF-8
    is_rtl: bool = False  # the first column stands at the right
    words: SheetWords = field(default_factory=SheetWords)


PLAIN = SheetOptions()
NO_PROGRESS = NoProgress()


class SheetWriter(Protocol):
    """Writes sheets to a file, whole or not at all."""

    def write(
        self,
        path: Path,
        sheets: Sequence[Sheet],
        format: str,
        *,
        options: SheetOptions = PLAIN,
        progress: Progress = NO_PROGRESS,
    ) -> None:
        """Write "csv" (the first sheet) or "xlsx" (all); what a spreadsheet would run is text.

        `progress` is told rows, as "rows".

        Raises:
            RefusedError: the folder cannot be written to, the disk is full, an unknown format.
            CancelledError: cancel was pressed; there is no file, or the old one is as it was.
        """
        ...
