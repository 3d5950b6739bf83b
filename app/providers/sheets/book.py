"""XLSX: numbers as numbers, days as days, and no digit lost.

A spreadsheet computes in binary with 15 digits. A figure whose *shown* digits are more than that
stays a text with all of them. One that only has more behind those shown is a number, so that it can
be added up, and its digits stand in the same cell of a sheet beside it.
"""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from app.ports.progress import Progress
from app.ports.sheets import Sheet, SheetOptions, Value
from app.providers.sheets.cells import (
    MOST_TEXT,
    Look,
    Part,
    column_width,
    looks_of,
    part_of,
    printable,
)
from app.providers.sheets.rows import counted
from app.providers.sheets.titles import Titles

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
HEAD = "head"


def write_book(
    path: Path, sheets: Sequence[Sheet], options: SheetOptions, progress: Progress
) -> None:
    """Write all sheets into one file, row by row.

    Raises:
        OSError: the disk takes no more; the caller throws away what there is.
    """
    with path.open("wb") as file:
        _write(_Patient(file), path.parent, sheets, options, progress)


def _write(
    file: "_Patient",
    folder: Path,
    sheets: Sequence[Sheet],
    options: SheetOptions,
    progress: Progress,
) -> None:
    from xlsxwriter.exceptions import FileCreateError

    book = _Book(file, folder, options)
    try:
        for sheet in sheets:
            book.add(sheet, progress)
        book.close()
    except FileCreateError as error:  # of what the disk said
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
    finally:
        file.is_over = True
        book.let_go()


class _Patient:
    """A file that the archive's own tidying up, after the disk was full, cannot fail on again."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._at = 0  # counted on when nothing is written any more: offsets must not fall back
        self.is_over = False

    def write(self, data: bytes) -> int:
        self._at += len(data)
        return len(data) if self.is_over else self._file.write(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        if not self.is_over:
            self._at = self._file.seek(offset, whence)
        return self._at

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        if not self.is_over:
            self._file.flush()

    def seekable(self) -> bool:
        return True


class _Book:
    """A workbook that is written row by row."""

    def __init__(self, file: _Patient, folder: Path, options: SheetOptions) -> None:
        from xlsxwriter import Workbook

        self.options = options
        self._made = Workbook(
            file,
            {
                "constant_memory": True,
                "tmpdir": str(folder),
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "remove_timezone": False,
            },
        )
        self._made.use_zip64()
        self._titles = Titles()
        self._formats: dict[object, Format] = {}
        self._made.set_properties({"author": "Coffer", "comments": ""})

    def add(self, sheet: Sheet, progress: Progress) -> None:
        """Write a sheet, on as many worksheets as its rows take."""
        pages = _Pages(self, sheet)
        for row in counted(sheet, progress):
            pages.row(row)
        pages.end()

    def worksheet(self, title: str) -> "Worksheet":
        made: Worksheet = self._made.add_worksheet(self._titles.free(title))
        if self.options.is_rtl:
            made.right_to_left()
        return made

    def look(self, look: Look | str, *, is_total: bool = False) -> "Format":
        """Return the format of a cell; one for all that look the same."""
        key = (look, is_total)
        found = self._formats.get(key)
        if found is None:
            facts: dict[str, Any] = {"valign": "top"}
            if look == HEAD:
                facts |= {"bold": True, "bottom": 1, "text_wrap": True}
            elif isinstance(look, Look):
                facts |= {"num_format": look.form} if look.form else {}
                facts |= {"align": "right"} if look.is_end else {}
            if is_total:
                facts |= {"bold": True, "top": 1}
            found = self._formats[key] = self._made.add_format(facts)
        return found

    def close(self) -> None:
        self._made.close()

    def let_go(self) -> None:
        """Give back the files of rows, which an end that came too soon leaves open."""
        for sheet in self._made.worksheets():
            handle = sheet.row_data_fh
            if handle is not None and not handle.closed:
                try:
                    handle.close()
                except OSError:  # what it held could not be written either
                    continue


class _Pages:
    """A sheet, over one worksheet or several, with those of all its digits."""

    def __init__(self, book: _Book, sheet: Sheet) -> None:
        self._book, self._sheet = book, sheet
        self._looks = looks_of(sheet.columns)
        self._heads = [printable(one.heading)[:MOST_TEXT] for one in sheet.columns]
        self._widths = [len(one) for one in self._heads]
        self._number = 0
        self._rounded = self._cut = 0
        self._page: Worksheet
        self._exact: Worksheet | None = None
        self._exact_title = ""
        self._row = 0
        self._begin()

    def row(self, row: Sequence[Value]) -> None:
        if self._row >= MOST_ROWS:
            self._finish()
            self._begin()
        self._write(row, is_total=False)
        self._row += 1

    def end(self) -> None:
        """Write what stands below the rows."""
        last = self._row - 1
        notes = list(self._sheet.notes)
        words = self._book.options.words
        if self._sheet.totals is not None:
            self._page_for(1)
            self._write(self._sheet.totals, is_total=True)
            self._row += 1
        if self._rounded:
            notes.append(words.rounded.format(count=self._rounded, sheet=self._exact_title))
        if self._cut:
            notes.append(words.cut.format(count=self._cut))
        if notes:
            self._page_for(len(notes) + 1)
            self._row += 1
            for note in notes:
                self._page.write_string(self._row, 0, printable(note)[:MOST_TEXT])
                self._row += 1
        self._finish(last)

    def _page_for(self, rows: int) -> None:
        if self._row + rows > MOST_ROWS:
            self._finish()
            self._begin()

    def _begin(self) -> None:
        self._number += 1
        title = self._sheet.title
        if self._number > 1:
            title = f"{title} ({self._number})"
        self._page = self._book.worksheet(title)
        self._exact = None
        self._page_title = title
        self._titles(self._page)
        self._row = 1

    def _titles(self, page: "Worksheet") -> None:
        look = self._book.look(HEAD)
        for place, head in enumerate(self._heads):
            page.write_string(0, place, head, look)
        page.freeze_panes(1, 0)

    def _finish(self, last: int | None = None) -> None:
        last = self._row - 1 if last is None else last
        pages = [self._page] if self._exact is None else [self._page, self._exact]
        for page in pages:
            for place, column in enumerate(self._sheet.columns):
                wide = column.width or column_width(self._widths[place])
                page.set_column(place, place, wide)
        if last >= 1 and self._heads:
            self._page.autofilter(0, 0, last, len(self._heads) - 1)

    def _write(self, row: Sequence[Value], *, is_total: bool) -> None:
        parts = [
            part_of(value, look) if value is not None else None
            for value, look in zip(row, self._looks, strict=True)
        ]
        page, at = self._page, self._row
        is_rounded = False
        for place, part in enumerate(parts):
            if part is None:
                if is_total:
                    page.write_blank(at, place, None, self._book.look("", is_total=True))
                continue
            self._cell(page, at, place, part, is_total=is_total)
            self._widths[place] = max(self._widths[place], part.width)
            is_rounded = is_rounded or bool(part.exact)
            self._rounded += bool(part.exact)
            self._cut += part.is_cut
        if is_rounded:
            self._write_exact(parts, is_total=is_total)

    def _cell(self, page: "Worksheet", at: int, place: int, part: Part, *, is_total: bool) -> None:
        look = self._book.look(part.look, is_total=is_total)
        value = part.value
        if isinstance(value, str):
            page.write_string(at, place, value, look)
        elif isinstance(value, bool):
            page.write_boolean(at, place, value, look)
        elif isinstance(value, datetime | date):
            page.write_datetime(at, place, value, look)
        else:
            page.write_number(at, place, value, look)

    def _write_exact(self, parts: Sequence[Part | None], *, is_total: bool) -> None:
        """Write the same row with all digits, beside its texts, in the same cells."""
        if self._exact is None:
            self._exact_title = self._book.options.words.exact.format(self._page_title)
            self._exact = self._book.worksheet(self._exact_title)
            self._exact_title = self._exact.get_name()
            self._titles(self._exact)
        for place, part in enumerate(parts):
            if part is None:
                continue
            if part.exact:
                end = self._book.look(Look("", is_end=True), is_total=is_total)
                self._exact.write_string(self._row, place, part.exact, end)
                self._widths[place] = max(self._widths[place], len(part.exact))
            elif isinstance(part.value, str | date):
                self._cell(self._exact, self._row, place, part, is_total=is_total)
