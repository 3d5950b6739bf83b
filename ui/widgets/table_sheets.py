"""A table as sheets of a file: what is shown, as filtered, sorted and arranged. Runs on workers."""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Any

from PySide6.QtCore import QLocale

from app.ports.progress import Progress
from app.ports.sheets import Sheet, SheetColumn, SheetKind, Value
from ui.widgets.table_columns import Column
from ui.widgets.table_values import Rows, typed_value

MOST_ROWS = 1_000_000  # of a sheet; a spreadsheet takes 1,048,576 with titles and notes


def sheets_of(
    title: str,
    columns: Sequence[Column[Any]],
    rows: Rows[Any],
    progress: Progress,
    *,
    is_split: bool,
    most: int = MOST_ROWS,
) -> list[Sheet]:
    """Return the sheets that a table fills; their rows stream and are read once, in this order.

    `is_split`: what is too long for a sheet goes on on the next one.
    """
    rows = rows.whole(progress)
    shown = [column for column in columns if column.title or column.menu_title]
    lines = _lines(rows, progress)
    first = list(islice(lines, 500))
    kinds = [_kind(column, first) for column in shown]
    titled = tuple(
        SheetColumn(" ".join(column.name_in_lists.split()), kind)
        for column, kind in zip(shown, kinds, strict=True)
    )
    values = ([typed_value(column, line) for column in shown] for line in chain(first, lines))
    count = rows.count
    if not is_split or count <= most:
        return [Sheet(title, titled, values, count=count)]
    return [
        Sheet(
            f"{title} {number + 1}",
            titled,
            islice(values, most),
            count=min(most, count - number * most),
        )
        for number in range(-(-count // most))
    ]


def _lines(rows: Rows[Any], progress: Progress) -> Iterator[Any]:
    for page in rows.pages(progress):
        yield from page


def _kind(column: Column[Any], lines: Sequence[Any]) -> SheetKind:
    """Return what a column holds, by the lines that come first."""
    found: list[Value] = [typed_value(column, line) for line in lines]
    if not column.is_number:
        days = [one for one in found if one is not None]
        names = {type(one).__name__ for one in days}
        if names == {"date"}:
            return SheetKind.DAY
        return SheetKind.TIME if names == {"datetime"} else SheetKind.TEXT
    sign = QLocale().percent()
    is_percent = any(sign in column.cell(line).text for line in lines)
    return SheetKind.PERCENT if is_percent else SheetKind.NUMBER
