"""What leaves a table: plain text for the clipboard, typed values for a file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Generic, TypeVar

from app.domain.numbers import plain
from app.ports.progress import Progress
from ui.widgets.labels import one_line
from ui.widgets.table_columns import Cell, Column

L = TypeVar("L")


@dataclass(frozen=True, slots=True)
class Rows(Generic[L]):
    """Lines of a table, read some at a time by a worker: `pages` is called there."""

    pages: Callable[[Progress], Iterator[Sequence[L]]]
    count: int = 0
    settle: Callable[[Progress], "Rows[L]"] | None = (
        None  # finds all rows; first, where it is there
    )

    def whole(self, progress: Progress) -> "Rows[L]":
        """Return the rows with their count known.

        Raises:
            CancelledError
        """
        return self if self.settle is None else self.settle(progress)


def held_rows(lines: Sequence[L], page: int = 512) -> Rows[L]:
    """Return lines that are in memory already."""

    def pages(progress: Progress) -> Iterator[Sequence[L]]:
        for place in range(0, len(lines), page):
            progress.step(place, len(lines), "rows")
            yield lines[place : place + page]

    return Rows(pages, len(lines))


def shown_text(cell: Cell) -> str:
    """Return a cell as it is read."""
    return one_line(f"{cell.text} {cell.second}" if cell.second else cell.text)


def copied_text(column: Column[L], line: L) -> str:
    """Return a cell for the clipboard: numbers plain, texts on one line, what is hidden hidden."""
    if column.copy is not None:
        text = column.copy(line)
    else:
        cell = column.cell(line)
        text = shown_text(cell)
        value = column.key(line) if column.is_number and column.key is not None else None
        if isinstance(value, Decimal) and any(sign.isdigit() for sign in cell.text):
            text = plain(value)
    return " ".join(text.split())


def copied_rows(columns: Sequence[Column[L]], lines: Iterable[L], *, titled: bool) -> str:
    """Return lines as tab-separated text, with a line of titles or without."""
    rows = ["\t".join(copied_text(column, line) for column in columns) for line in lines]
    if titled:
        rows.insert(0, "\t".join(" ".join(column.name_in_lists.split()) for column in columns))
    return "\n".join(rows)


def typed_value(column: Column[L], line: L) -> str | Decimal | date | None:
    """Return a cell for a file: a number, a day or a time where it is one, else its text."""
    text = copied_text(column, line)
    if not text:
        return None
    if column.is_number:
        try:
            found = Decimal(text)
        except InvalidOperation:
            found = None
        if found is not None and found.is_finite():
            return found
    key: Any = column.key(line) if column.key is not None else None
    if isinstance(key, datetime):
        return key if key.tzinfo is not None else text
    if isinstance(key, date):
        return key
    return text
