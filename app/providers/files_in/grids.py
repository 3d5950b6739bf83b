"""Sheets of XLSX, ODS and XLS files as text: a line a row, numbers as the cells have them.

A spreadsheet keeps numbers in binary with 15 digits that count: those are written, no more. Days
are ISO 8601. Formulas are never computed: the value that was kept with them is read. Runs in the
child; an archive is checked by `ZipParts` before anything of it is unpacked.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from app.domain.mapped.maps import FileMap
from app.ports.importers import RefusedFile
from app.providers.zip_parts import ZipParts, is_zip

MOST_ROWS = 1_048_576
MOST_COLUMNS = 500  # as of any table
MOST_CELLS = 5_000_000  # some ten seconds of computing
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAY_ONE = 2  # rows with a value that make a sheet one to begin with


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet as UTF-8 text with commas."""

    content: bytes = field(repr=False)
    sheets: tuple[str, ...]
    sheet: str
    notes: tuple[str, ...] = ()
    has_numbers: bool = False  # cells that are numbers; none is written as text
    has_days: bool = False

    def settled(self, mapping: FileMap) -> FileMap:
        """Return a guessed map with what cells say that texts do not: point, order of days."""
        changes: dict[str, str] = {"sheet": self.sheet if len(self.sheets) > 1 else ""}
        if self.has_numbers:
            changes["decimal"] = "."
        if self.has_days and not mapping.date_format:
            changes["date_format"] = "ymd"
        return replace(mapping, **changes)  # type: ignore[arg-type]  # fields that are texts


def grid_of(content: bytes, wanted: str = "") -> Grid | None:
    """Return a sheet of a workbook; `None` where a file is none.

    `wanted`: its name; "": the first that has a table.

    Raises:
        RefusedFile: damaged, encrypted, made to do harm, too big, or without such a sheet.
    """
    if is_zip(content):
        names = ZipParts(content).names
        if not {"xl/workbook.xml", "xl/workbook.bin", "content.xml"} & set(names):
            raise RefusedFile("it is an archive, and no sheet is in it: unpack it first")
    elif not content.startswith(_OLE):
        return None
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_object(io.BytesIO(content))
        shown = _visible(book)
        hidden = [name for name in book.sheet_names if name not in shown]
        sheet = wanted or _first(book, shown)
        if sheet not in book.sheet_names:
            raise RefusedFile(f"the workbook has no sheet {wanted[:60]!r}")
        table = book.get_sheet_by_name(sheet)
        _check_size(table.total_height, table.total_width)
        rows = table.to_python(skip_empty_area=False)
    except RefusedFile:
        raise
    except calamine.PasswordError as error:
        raise RefusedFile("the workbook is encrypted: save it without a password") from error
    except Exception as error:
        raise RefusedFile(
            f"the workbook is damaged, or of a kind that is not read ({type(error).__name__})"
        ) from error
    notes = [f"The sheet {name!r} is hidden; it was not read." for name in hidden[:20]]
    return _written(rows, tuple(shown), sheet, tuple(notes))


def _visible(book: object) -> list[str]:
    metadata = getattr(book, "sheets_metadata")  # noqa: B009  # its stubs do not know all versions
    return [
        one.name
        for one in metadata
        if str(one.visible).rpartition(".")[2] == "Visible"
        and str(one.typ).rpartition(".")[2] == "WorkSheet"
    ]


def _first(book: object, names: Iterable[str]) -> str:
    """Return the first sheet with rows under one another."""
    first = ""
    for name in names:
        sheet = book.get_sheet_by_name(name)  # type: ignore[attr-defined]  # a workbook of calamine
        first = first or name
        if sheet.height >= _DAY_ONE and sheet.width >= _DAY_ONE:
            return name
    if not first:
        raise RefusedFile("the workbook has no sheet that is shown")
    return first


def _check_size(rows: int, columns: int) -> None:
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_CELLS:
        raise RefusedFile(f"the sheet is too big: {rows:,} rows and {columns:,} columns")


def _written(
    rows: Iterable[Sequence[object]], sheets: tuple[str, ...], sheet: str, notes: tuple[str, ...]
) -> Grid:
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\n").writerow
    numbers = days = texts = 0
    for row in rows:
        cells = []
        for cell in row:
            if isinstance(cell, float | int) and not isinstance(cell, bool):
                numbers += 1
                cells.append(number_text(cell))
                continue
            days += isinstance(cell, date)
            text = cell_text(cell)
            texts += bool(text) and not isinstance(cell, date) and _looks_a_number(text)
            cells.append(text)
        write(cells)
    return Grid(
        out.getvalue().encode("utf-8", "replace"),
        sheets,
        sheet,
        notes,
        bool(numbers) and not texts,
        bool(days),
    )


def _looks_a_number(text: str) -> bool:
    return (
        any(map(str.isdigit, text))
        and any(sign in text for sign in ",.")
        and len(text) < 30
        and not any(map(str.isalpha, text))
    )


def number_text(number: float) -> str:
    """Return a number of a cell with the 15 digits that count, plain."""
    if isinstance(number, int):
        return str(number)
    if number != number or number in {float("inf"), float("-inf")}:  # noqa: PLR0124  # NaN
        return str(number)
    if number == int(number) and abs(number) < 1e15:
        return str(int(number))
    return format(Decimal(f"{number:.15g}"), "f")


def cell_text(cell: object) -> str:
    """Return another cell as text, on one line."""
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    return " ".join(str(cell).replace("\0", " ").splitlines())
