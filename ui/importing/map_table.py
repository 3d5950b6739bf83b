"""The live preview of mapping: sample rows as they will be read, errors marked in their cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from app.domain.mapped.meanings import NUMBERS, Meaning
from app.ports.mapped import ReadCell, ReadRow
from ui.format import Formatter, one_line
from ui.importing.map_header import FIXED, MapHeader
from ui.importing.map_words import meaning_words, state_word, tr
from ui.theme.fonts import font
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_paint import CellDelegate, row_height

_NARROW, _WIDE, _WIDEST = 124, 240, 330
_MEASURED = 20  # rows
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class MapTable(QTableView):
    """Says `meant` with a column of the file and what a person takes it for.

    Enter, F2 or Alt+Down opens the meanings of the column that the keyboard is in.
    """

    meant = Signal(str, str)

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._names: tuple[str, ...] = ()
        self._meanings: dict[str, str] = {}
        self.cells = TableModel[ReadRow](_columns((), {}, words), id, self)
        self.head = MapHeader(self)
        self.setHorizontalHeader(self.head)
        self.head.menu_wanted.connect(self.open_menu)
        self.setModel(self.cells)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("The first rows, as they will be read"))
        lines = self.verticalHeader()
        lines.setSectionResizeMode(lines.ResizeMode.Fixed)
        lines.setDefaultSectionSize(row_height())
        lines.hide()
        self.menu = QMenu(self)

    def show_rows(
        self, names: Sequence[str], meanings: Mapping[str, str], rows: Sequence[ReadRow]
    ) -> None:
        """Show rows; widths and the place in the table stay where the file is the same."""
        is_same = tuple(names) == self._names
        self._names, self._meanings = tuple(names), dict(meanings)
        current = self.currentIndex()
        self.cells.beginResetModel()
        self.cells.columns = _columns(self._names, self._meanings, self._words)
        self.cells.forget()
        self.cells.endResetModel()
        self.cells.show(rows)
        self.head.is_fitted = False
        self._fit(rows, is_new=not is_same)
        self.head.is_fitted = True
        self.head.show_columns(self._names, self._meanings)
        if is_same and current.row() >= 0:
            self.setCurrentIndex(self.cells.index(current.row(), current.column()))

    def open_menu(self, section: int) -> None:
        """Offer what a column can mean, below its button."""
        place = section - FIXED
        if not 0 <= place < len(self._names):
            return
        name = self._names[place]
        self.menu.clear()
        own = self._meanings.get(name, "")
        taken = set(self._meanings.values())
        for meaning, word in meaning_words().items():
            text = tr("{} (taken from another column)").format(word)
            is_taken = bool(meaning) and meaning != own and meaning in taken and meaning in _SINGLE
            action = QAction(text if is_taken else word, self.menu)
            action.setCheckable(True)
            action.setChecked(meaning == own)
            action.triggered.connect(partial(self._mean, name, meaning))
            self.menu.addAction(action)
        button = self.head.buttons.get(section)
        at = (
            button.mapToGlobal(button.rect().bottomLeft())
            if button is not None
            else self.head.mapToGlobal(QPoint(self.head.sectionViewportPosition(section), 60))
        )
        self.menu.popup(at)

    def show_column(self, section: int) -> None:
        """Bring a column into sight."""
        left = self.head.sectionViewportPosition(section)
        bar = self.horizontalScrollBar()
        if left < 0:
            bar.setValue(bar.value() + left)
        over = left + self.head.sectionSize(section) - self.viewport().width()
        if over > 0:
            bar.setValue(bar.value() + over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_down = event.key() == Qt.Key.Key_Down and bool(
            event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        column = self.currentIndex().column()
        if (event.key() in _KEYS or is_down) and column >= FIXED:
            self.open_menu(column)
            return
        super().keyPressEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx:
            self.head.place()

    def _mean(self, name: str, meaning: str, _: bool = False) -> None:
        self.meant.emit(name, meaning)

    def _fit(self, rows: Sequence[ReadRow], *, is_new: bool) -> None:
        """Make columns as wide as what they show; those of a file that is shown only grow."""
        body, small = QFontMetrics(font("body")), QFontMetrics(font("small-medium"))
        if is_new:
            self.head.resizeSection(0, 64)
            self.head.resizeSection(1, 132)
        for place, name in enumerate(self._names[:500]):
            cells = [row.cells[place] for row in rows if place < len(row.cells)]
            widths = [body.horizontalAdvance(one_line(one.raw, 60)) for one in cells[:_MEASURED]]
            wide = max([small.horizontalAdvance(one_line(name, 60)), *widths]) + 26
            wide = min(max(wide, _NARROW), _WIDE)
            wrong = [f"{one.raw[:30]} {one.problem[:40]}" for one in cells if one.problem]
            if wrong:
                told = max(body.horizontalAdvance(one_line(text, 80)) for text in wrong[:_MEASURED])
                wide = min(max(wide, told + 56), _WIDEST)
            section = place + FIXED
            if is_new or wide > self.head.sectionSize(section):
                self.head.resizeSection(section, wide)


_SINGLE = frozenset(Meaning) - {Meaning.FEE, Meaning.TAX, Meaning.NOTE, Meaning.KIND}


def _columns(
    names: Sequence[str], meanings: Mapping[str, str], words: Formatter
) -> tuple[Column[ReadRow], ...]:
    made: list[Column[ReadRow]] = [
        Column("line", tr("Line"), lambda row: Cell(words.count(row.line), tone=Tone.FAINT),
               is_number=True, width=64),
        Column("state", tr("Becomes"), _state_cell, tip=lambda row: row.text[:500], width=132),
    ]  # fmt: skip
    for place, name in enumerate(names):
        meaning = meanings.get(name, "")
        made.append(
            Column[ReadRow](
                f"column{place}",
                one_line(name, 80),
                partial(_cell, place, meaning, words),
                tip=partial(_tip, place),
                is_number=meaning in NUMBERS,
                width=_NARROW,
            )
        )
    return tuple(made)


def _state_cell(row: ReadRow) -> Cell:
    if row.state == "problem":
        return Cell(state_word(row.state), tone=Tone.WARN, icon="warning")
    if row.state == "passed":
        return Cell(state_word(row.state), tone=Tone.FAINT, icon="minus")
    tone = Tone.FAINT if row.state == "unread" else Tone.TEXT
    return Cell(state_word(row.state), tone=tone)


def _cell(place: int, meaning: str, words: Formatter, row: ReadRow) -> Cell:
    if not row.cells:  # a line that could not be taken apart: its reason, once
        return Cell(one_line(row.text, 200), tone=Tone.WARN) if place == 0 else Cell()
    if place >= len(row.cells):
        return Cell()
    cell = row.cells[place]
    if cell.problem:
        told = tr("{value}: {reason}").format(
            value=one_line(cell.raw, 60) or "–", reason=one_line(cell.problem, 160)
        )
        return Cell(told, tone=Tone.WARN, icon="warning")
    if row.state == "passed":
        return Cell(one_line(cell.raw, 120), tone=Tone.FAINT, is_struck=True)
    if not meaning or row.state == "unread":
        return Cell(one_line(cell.raw, 120), tone=Tone.FAINT)
    return Cell(_read(cell, meaning, words))


def _read(cell: ReadCell, meaning: str, words: Formatter) -> str:
    """Return a field as it is read, in the person's own way of writing."""
    text = cell.read
    if not text:
        return one_line(cell.raw, 120)
    if meaning in NUMBERS:
        try:
            return words.quantity(Decimal(text))
        except InvalidOperation:
            return text
    if meaning == Meaning.DATE:
        day, _, clock = text.partition("T")
        try:
            return f"{words.day(date.fromisoformat(day))} {clock[:8]}".strip()
        except ValueError:
            return text
    return state_word(text) if meaning == Meaning.KIND and text else one_line(text, 120)


def _tip(place: int, row: ReadRow) -> str:
    if place >= len(row.cells):
        return row.text[:500]
    cell = row.cells[place]
    return f"{cell.raw}\n{cell.problem}".strip() if cell.problem else cell.raw
