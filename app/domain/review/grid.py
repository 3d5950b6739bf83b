"""The grid in which a person reviews a draft: each step gives a new one."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.review.drafts import SURE, DraftCell, DraftRow, DraftTable, Role
from app.domain.review.values import is_number

_RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t")
_LONGEST = 64 * 1024  # of a cell, as of a field of a CSV


@dataclass(frozen=True, slots=True)
class ReviewGrid:
    """Rows with names of columns, and which pages a person compared with their pictures."""

    names: tuple[str, ...]
    rows: tuple[DraftRow, ...]
    compared: frozenset[int] = frozenset()

    @property
    def taken(self) -> tuple[DraftRow, ...]:
        """Return the rows that would be imported."""
        return tuple(row for row in self.rows if row.role is Role.ROW)

    @property
    def pages(self) -> tuple[int, ...]:
        """Return the pages that rows were read on."""
        return tuple(sorted({row.page for row in self.rows if row.page}))

    def doubtful(self) -> tuple[tuple[int, int], ...]:
        """Return row and column of each cell that a person has still to look at."""
        return tuple(
            (at, place)
            for at, row in enumerate(self.rows)
            if row.role is Role.ROW
            for place, cell in enumerate(row.cells)
            if cell.is_doubtful
        )

    @property
    def is_reviewed(self) -> bool:
        """Tell whether a person saw all: every page compared, no doubtful cell left."""
        return bool(self.taken) and set(self.pages) <= self.compared and not self.doubtful()

    def with_text(self, at: int, place: int, text: str) -> "ReviewGrid":
        """Return the grid with a cell as a person says it is."""
        cell = replace(self.rows[at].cells[place], text=text[:_LONGEST], confidence=SURE)
        return self._with_cell(at, place, cell)

    def accepted(self, at: int, place: int) -> "ReviewGrid":
        """Return the grid with a cell that a person found right."""
        return self._with_cell(at, place, replace(self.rows[at].cells[place], confidence=SURE))

    def with_role(self, at: int, role: Role) -> "ReviewGrid":
        """Return the grid with a row taken, or left out."""
        return self._with_row(at, replace(self.rows[at], role=role))

    def with_row(self, at: int, page: int) -> "ReviewGrid":
        """Return the grid with an empty row before `at`."""
        row = DraftRow(tuple(DraftCell("", page=page) for _ in self.names), page)
        return replace(self, rows=(*self.rows[:at], row, *self.rows[at:]))

    def without_rows(self, places: Sequence[int]) -> "ReviewGrid":
        """Return the grid without some rows."""
        gone = frozenset(places)
        return replace(self, rows=tuple(r for at, r in enumerate(self.rows) if at not in gone))

    def joined(self, at: int) -> "ReviewGrid":
        """Return the grid with a row joined to the one above it."""
        if not 0 < at < len(self.rows):
            return self
        above, own = self.rows[at - 1], self.rows[at]
        cells = tuple(_both(a, b) for a, b in zip(above.cells, own.cells, strict=True))
        whole = replace(above, cells=cells)
        return replace(self, rows=(*self.rows[: at - 1], whole, *self.rows[at + 1 :]))

    def with_column(self, place: int, name: str) -> "ReviewGrid":
        """Return the grid with an empty column before `place`."""
        names = (*self.names[:place], self._free(name), *self.names[place:])
        rows = tuple(
            replace(r, cells=(*r.cells[:place], DraftCell("", page=r.page), *r.cells[place:]))
            for r in self.rows
        )
        return replace(self, names=names, rows=rows)

    def without_column(self, place: int) -> "ReviewGrid":
        """Return the grid without a column; the last one stays."""
        if len(self.names) < 2:
            return self
        names = (*self.names[:place], *self.names[place + 1 :])
        rows = tuple(replace(r, cells=(*r.cells[:place], *r.cells[place + 1 :])) for r in self.rows)
        return replace(self, names=names, rows=rows)

    def renamed(self, place: int, name: str) -> "ReviewGrid":
        """Return the grid with another name of a column."""
        if not name.strip() or name == self.names[place]:
            return self
        rest = replace(self, names=(*self.names[:place], "", *self.names[place + 1 :]))
        own = rest._free(" ".join(name.split())[:80])  # noqa: SLF001  # of the same class
        return replace(self, names=(*self.names[:place], own, *self.names[place + 1 :]))

    def with_page(self, page: int, *, is_compared: bool) -> "ReviewGrid":
        """Return the grid with a page that a person compared with its picture, or did not."""
        both = self.compared | {page} if is_compared else self.compared - {page}
        return replace(self, compared=both)

    def csv_text(self) -> str:
        """Return the rows that are taken as CSV; what a spreadsheet would run is led by a quote."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([_guarded(name) for name in self.names])
        for row in self.taken:
            writer.writerow([_guarded(cell.text) for cell in row.cells])
        return out.getvalue()

    def _free(self, name: str) -> str:
        own, number = name, 2
        while own in self.names:
            own, number = f"{name} {number}", number + 1
        return own

    def _with_cell(self, at: int, place: int, cell: DraftCell) -> "ReviewGrid":
        cells = self.rows[at].cells
        row = replace(self.rows[at], cells=(*cells[:place], cell, *cells[place + 1 :]))
        return self._with_row(at, row)

    def _with_row(self, at: int, row: DraftRow) -> "ReviewGrid":
        return replace(self, rows=(*self.rows[:at], row, *self.rows[at + 1 :]))


def grid_of(table: DraftTable) -> ReviewGrid:
    """Return the grid of a table as it was read."""
    return ReviewGrid(table.names, table.rows)


def empty_grid(names: Sequence[str], page: int) -> ReviewGrid:
    """Return a grid with one empty row, for pages on which no table was found."""
    return ReviewGrid(tuple(names), ()).with_row(0, page)


def _both(above: DraftCell, own: DraftCell) -> DraftCell:
    if not own.text or not above.text:
        return own if own.text else above
    box = above.box.around(own.box) if above.box and own.box else above.box or own.box
    return DraftCell(
        f"{above.text} {own.text}", f"{above.read} {own.read}".strip(), above.page or own.page,
        box, min(above.confidence, own.confidence),
    )  # fmt: skip


def _guarded(text: str) -> str:
    is_run = text.startswith(_RUN_BY_SPREADSHEETS) and not is_number(text)
    return f"'{text}" if is_run else text
