"""What can be done with the grid of a review, and what is still to be looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.review.check import Sums
from app.domain.review.grid import ReviewGrid
from ui.format import Formatter
from ui.importing.review_words import tr
from ui.theme import space
from ui.theme.fonts import font
from ui.trades.journal.flow import FlowLayout
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.labels import Label


class ReviewBar(QWidget):
    """Says `wanted` with a deed: row, remove-rows, join, column, remove-column, role, undo."""

    wanted = Signal(str)
    next_wanted = Signal()

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        row = FlowLayout(None, space.S)
        self.buttons: dict[str, PillButton] = {}
        for deed, text, icon in (
            ("row", tr("Add row"), "plus"),
            ("remove-rows", tr("Delete rows"), "trash"),
            ("join", tr("Join to the row above"), "arrow-up"),
            ("role", tr("Take or leave out"), "check"),
            ("column", tr("Add column"), "columns"),
            ("remove-column", tr("Delete column"), "minus"),
            ("undo", tr("Undo"), "undo"),
        ):
            button = PillButton(text, icon_name=icon)
            button.clicked.connect(self._telling(deed))
            self.buttons[deed] = button
            row.addWidget(button)
        self.sums = Label("", "small", "soft")
        self.sums.setWordWrap(True)
        self.doubts = Label("", "small", "warn")
        self.next = LinkButton(tr("Show the next one"))
        self.next.clicked.connect(lambda _: self.next_wanted.emit())
        told = QHBoxLayout()
        told.setSpacing(space.M)
        told.addWidget(self.sums, 1)
        told.addWidget(self.doubts)
        told.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addLayout(row)
        column.addLayout(told)

    def show_state(self, grid: ReviewGrid, sums: Sums, *, can_undo: bool) -> None:
        """Show what is left to do, and what the rows add up to."""
        left = len(grid.doubtful())
        has_rows = bool(grid.rows)
        for deed in ("remove-rows", "role"):
            self.buttons[deed].setEnabled(has_rows)
        self.buttons["join"].setEnabled(len(grid.rows) > 1)
        self.buttons["remove-column"].setEnabled(len(grid.names) > 1)
        self.buttons["undo"].setEnabled(can_undo)
        self.doubts.setText(
            tr("Cells that were not read for sure: {}").format(self._words.count(left))
        )
        self.doubts.setVisible(left > 0)
        self.next.setVisible(left > 0)
        self.sums.setText(self._sentence(sums))
        self.sums.set_tone(_tone(sums))

    def _telling(self, deed: str) -> Callable[[], None]:
        return lambda: self.wanted.emit(deed)

    def _sentence(self, sums: Sums) -> str:
        rows = tr("Rows that are taken: {}.").format(self._words.count(sums.rows))
        if sums.unread:
            told = tr("Amounts that cannot be read as numbers: {}.")
            return f"{rows} {told.format(self._words.count(sums.unread))}"
        if sums.total is None:
            return rows
        total = tr("They come to {}.").format(self._words.amount(sums.total, signed=True))
        if sums.missing is None:
            return f"{rows} {total}"
        if sums.missing == 0:
            told = tr("The opening balance and the rows lead to the closing balance.")
        else:
            told = tr("The closing balance is off by {}: a row or a digit is wrong.").format(
                self._words.amount(sums.missing, signed=True)
            )
        return f"{rows} {total} {told}"


class PageBar(QWidget):
    """Which page is shown, and whether a person compared it with its picture."""

    moved = Signal(int)  # a page's number
    compared = Signal(int, bool)
    zoomed = Signal(int)

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._numbers: tuple[int, ...] = ()
        self._now = 0
        self.title = Label("", "strong")
        self.back = _arrow("chevron-left", tr("Page before"))
        self.on = _arrow("chevron-right", tr("Next page"))
        self.out = _arrow("minus", tr("Smaller"))
        self.near = _arrow("plus", tr("Larger"))
        self.back.clicked.connect(lambda _: self._move(-1))
        self.on.clicked.connect(lambda _: self._move(1))
        self.out.clicked.connect(lambda _: self.zoomed.emit(-1))
        self.near.clicked.connect(lambda _: self.zoomed.emit(1))
        self.tick = QCheckBox(tr("I compared this page with its picture"))
        self.tick.setFont(font("body"))
        self.tick.clicked.connect(lambda is_on: self.compared.emit(self._now, bool(is_on)))
        row = QHBoxLayout()
        row.setSpacing(space.S)
        for one in (self.back, self.title, self.on):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self.out)
        row.addWidget(self.near)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addLayout(row)
        column.addWidget(self.tick)

    def show_page(self, number: int, numbers: tuple[int, ...], grid: ReviewGrid) -> None:
        """Show which page of which it is."""
        self._now, self._numbers = number, numbers
        last = self._words.count(numbers[-1]) if numbers else ""
        self.title.setText(tr("Page {} of {}").format(self._words.count(number), last))
        self.back.setEnabled(bool(numbers) and number > numbers[0])
        self.on.setEnabled(bool(numbers) and number < numbers[-1])
        self.tick.setChecked(number in grid.compared)
        self.tick.setVisible(number in grid.pages)

    def _move(self, by: int) -> None:
        if self._now in self._numbers:
            at = self._numbers.index(self._now) + by
            if 0 <= at < len(self._numbers):
                self.moved.emit(self._numbers[at])


def _arrow(icon: str, name: str) -> PillButton:
    button = PillButton("", icon_name=icon)
    button.setAccessibleName(name)
    return button


def _tone(sums: Sums) -> str:
    if sums.unread or sums.missing:
        return "warn"
    return "gain" if sums.missing == 0 else "soft"
