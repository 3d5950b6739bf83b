"""The grid of a review: cells that can be changed, those that are not sure marked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QTableView, QWidget

from app.domain.review.drafts import DraftRow, Role
from app.domain.review.grid import ReviewGrid
from ui.format import one_line
from ui.importing.review_words import role_word, tr
from ui.theme.fonts import font
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import CellModel
from ui.widgets.table_paint import CellDelegate, row_height

FIXED = 1  # columns before those of the file
_NARROW, _WIDE, _ROLE = 84, 260, 128
_MEASURED = 60  # rows
_SPARE = 30
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class GridModel(CellModel[DraftRow]):
    """Shows a grid; says `edited` with row, column and text."""

    edited = Signal(int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.grid = ReviewGrid((), ())

    def show_grid(self, grid: ReviewGrid, numbers: Sequence[str]) -> None:
        """Show a grid; a cell that changed alone leaves all else where it is."""
        is_same = grid.names == self.grid.names and len(grid.rows) == len(self.grid.rows)
        if is_same and self.columns:
            self.grid = grid
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.grid = grid
        self.columns = _columns(grid.names, numbers)
        self.endResetModel()

    def line(self, row: int) -> DraftRow | None:
        return self.grid.rows[row] if 0 <= row < len(self.grid.rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.grid.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() >= FIXED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if role == _Role.EditRole and index.isValid() and index.column() >= FIXED:
            return self.grid.rows[index.row()].cells[index.column() - FIXED].text
        if role == _Role.AccessibleDescriptionRole and index.isValid() and index.column() >= FIXED:
            cell = self.grid.rows[index.row()].cells[index.column() - FIXED]
            return tr("Not read for sure") if cell.is_doubtful else ""
        return super().data(index, role)

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or not index.isValid() or index.column() < FIXED:
            return False
        text = str(value).strip()
        old = self.grid.rows[index.row()].cells[index.column() - FIXED]
        if text != old.text or old.is_doubtful:
            self.edited.emit(index.row(), index.column() - FIXED, text)
        return True


class GridTable(QTableView):
    """Space takes a cell as it is, or a row in or out; a double click on a name renames it."""

    accepted = Signal(int, int)  # row, column
    role_wanted = Signal(int)
    renamed = Signal(int, str)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = GridModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setAccessibleName(tr("What was read, cell by cell"))
        lines = self.verticalHeader()
        lines.setSectionResizeMode(lines.ResizeMode.Fixed)
        lines.setDefaultSectionSize(row_height())
        lines.hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.sectionDoubleClicked.connect(self.rename)

    def show_grid(self, grid: ReviewGrid, numbers: Sequence[str]) -> None:
        """Show a grid; where names and rows stay, so does the cursor."""
        current = self.currentIndex()
        is_same = grid.names == self.cells.grid.names
        self.cells.show_grid(grid, numbers)
        if not is_same:
            self._fit(grid)
        if current.isValid() and grid.rows:
            row = min(current.row(), len(grid.rows) - 1)
            self.go_to(row, min(current.column(), len(grid.names)) - FIXED)

    def go_to(self, row: int, place: int) -> None:
        """Put the cursor on a cell of the grid."""
        self.setCurrentIndex(self.cells.index(row, place + FIXED))

    @property
    def at(self) -> tuple[int, int]:
        """Return row and column of the cursor in the grid; -1 where it is on none."""
        index = self.currentIndex()
        return (index.row(), index.column() - FIXED) if index.isValid() else (-1, -1)

    def selected_rows(self) -> list[int]:
        """Return the rows of all selected cells."""
        rows = {index.row() for index in self.selectedIndexes()}
        return sorted(rows) or [row for row in (self.at[0],) if row >= 0]

    def rename(self, section: int) -> None:
        """Let a person type another name of a column, in its place."""
        place = section - FIXED
        if not 0 <= place < len(self.cells.grid.names):
            return
        head = self.horizontalHeader()
        line = QLineEdit(self.cells.grid.names[place], head)
        line.setMaxLength(80)
        line.setAccessibleName(tr("Name of the column"))
        line.setGeometry(
            head.sectionViewportPosition(section), 0, head.sectionSize(section), head.height()
        )
        line.editingFinished.connect(partial(self._on_named, line, place))
        line.show()
        line.selectAll()
        line.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, place = self.at
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
            return
        if event.key() == Qt.Key.Key_Space and row >= 0:
            if place >= 0:
                self.accepted.emit(row, place)
            else:
                self.role_wanted.emit(row)
            return
        super().keyPressEvent(event)

    def _on_named(self, line: QLineEdit, place: int) -> None:
        name = line.text()
        line.deleteLater()
        line.blockSignals(True)  # it ends once more when it loses the focus
        self.setFocus()
        self.renamed.emit(place, name)

    def _fit(self, grid: ReviewGrid) -> None:
        body = QFontMetrics(font("body"))
        head = self.horizontalHeader()
        head.resizeSection(0, _ROLE)
        for place, name in enumerate(grid.names):
            texts = [row.cells[place].text for row in grid.rows[:_MEASURED]]
            wide = max(body.horizontalAdvance(one_line(text, 60)) for text in (name, *texts))
            head.resizeSection(place + FIXED, min(max(wide + _SPARE, _NARROW), _WIDE))


def _columns(names: Sequence[str], numbers: Sequence[str]) -> tuple[Column[DraftRow], ...]:
    made: list[Column[DraftRow]] = [
        Column("role", tr("Taken as"), _role_cell, tip=lambda row: role_word(row.role), width=_ROLE)
    ]
    for place, name in enumerate(names):
        made.append(
            Column[DraftRow](
                f"column{place}",
                one_line(name, 80),
                partial(_cell, place),
                tip=partial(_tip, place),
                is_number=name in numbers,
                width=_NARROW,
            )
        )
    return tuple(made)


def _role_cell(row: DraftRow) -> Cell:
    if row.role is Role.ROW:
        return Cell(role_word(row.role), tone=Tone.SOFT, icon="check")
    return Cell(role_word(row.role), tone=Tone.FAINT, icon="minus")


def _cell(place: int, row: DraftRow) -> Cell:
    cell = row.cells[place]
    text = one_line(cell.text, 300)
    if row.role is not Role.ROW:
        return Cell(text, tone=Tone.FAINT, is_struck=True)
    if cell.is_doubtful:
        return Cell(text or "–", tone=Tone.WARN, icon="warning")
    return Cell(text)


def _tip(place: int, row: DraftRow) -> str:
    cell = row.cells[place]
    if cell.is_doubtful:
        told = tr("Not read for sure. Press Space if it is right, or type what stands there.")
        return f"{one_line(cell.read, 200)}\n{told}".strip()
    return one_line(cell.read, 300) if cell.read != cell.text else ""
