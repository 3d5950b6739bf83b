"""The statement calendar as a grid: accounts down, twelve months across."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.domain.balances.calendar import MonthState
from app.services.statement_calendar import CalendarRow, MonthCell
from ui.balances.words import SYMBOLS, cell_words, state_word
from ui.charts.cells import At, CellGrid
from ui.format import Formatter
from ui.theme import Theme
from ui.theme.fonts import font, metrics
from ui.widgets.labels import one_line

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

LEAST_NAME, MOST_NAME = 110, 240
MONTHS = 12


class CalendarGrid(CellGrid):
    """A cell has a sign and a colour. Enter or a click opens one."""

    KEEPS_CHOICE = True  # what it says stands below the grid

    opened = Signal(object, object)  # CalendarRow, MonthCell

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._name = self.tr("Statements by account and month")
        self._rows: tuple[CalendarRow, ...] = ()
        self._year = 0
        self._longest = 0  # pixels, of the names
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._name)

    def show_year(self, rows: Sequence[CalendarRow], year: int, formatter: Formatter) -> None:
        """Show the months of a year."""
        self._rows, self._year = tuple(rows), year
        names = [metrics(self.NAME_ROLE).horizontalAdvance(one_line(row.account)) for row in rows]
        self._longest = max(names, default=0)
        told = []
        for row in self._rows:
            cells = [cell for cell in row.months if cell.month.year == year]
            counts = [
                f"{state_word(state)} {len([one for one in cells if one.state is state])}"
                for state in MonthState
            ]
            told.append(f"{one_line(row.account)}: {', '.join(counts)}")
        self.renew(formatter, "; ".join(told), self._at)

    def open(self, at: At | None) -> None:
        """Open a cell."""
        found = self._found(at) if at is not None else None
        if found is not None:
            self.opened.emit(*found)

    def state_at(self, row: int, month: int) -> MonthState | None:
        """Return what a cell shows."""
        found = self._found((row, month))
        return found[1].state if found else None

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import sheet_of, text_column

        columns = [text_column(title) for title in
                   (self.tr("Account"), self.tr("Month"), self.tr("State"))]  # fmt: skip
        rows = [
            (one_line(row.account), f"{cell.month:%Y-%m}", state_word(cell.state))
            for row in self._rows
            for cell in row.months
            if cell.month.year == self._year
        ]
        return sheet_of(self._name, columns, rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_NAME + MONTHS * 30, self.height())

    def size_of(self) -> At:
        return len(self._rows), MONTHS

    def _found(self, at: At) -> tuple[CalendarRow, MonthCell] | None:
        if not (0 <= at[0] < len(self._rows) and 0 <= at[1] < MONTHS):
            return None
        row = self._rows[at[0]]
        cell = row.month(date(self._year, at[1] + 1, 1)) if self._year else None
        return None if cell is None else (row, cell)

    def has_cell(self, at: At) -> bool:
        return self._found(at) is not None

    def words_of(self, at: At) -> str:
        found = self._found(at)
        return cell_words(*found, self._formatter) if found else ""

    def head_of(self, column: int) -> str:
        short = QLocale.FormatType.ShortFormat
        return self._formatter.locale.standaloneMonthName(column + 1, short)

    def name_of(self, row: int, theme: Theme) -> tuple[str, str]:
        one = self._rows[row]
        return one_line(one.account), theme.text if one.closed_on is None else theme.text_faint

    def name_width(self) -> float:
        return min(max(self._longest + 16, LEAST_NAME), MOST_NAME, self.width() * 0.34)

    def paint_cell(self, painter: QPainter, theme: Theme, at: At, box: QRectF) -> None:
        state = self.state_at(*at)
        if state is None:
            return
        painter.setBrush(background(state, theme))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(font("title"))
        painter.setPen(QColor(ink(state, theme)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SYMBOLS[state])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_over = self.cell_at(event) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.open(self.cell_at(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open(self._at)
        else:
            super().keyPressEvent(event)


def background(state: MonthState, theme: Theme) -> QColor:
    """Return the colour behind a sign."""
    colors = {
        MonthState.PROVEN: theme.gain,
        MonthState.CONTRADICTED: theme.loss,
        MonthState.DERIVED: theme.warn,
        MonthState.NOTHING: theme.track,
    }
    color = QColor(colors[state])
    if state is not MonthState.NOTHING:
        color.setAlphaF(0.07 if state is MonthState.DERIVED else 0.14)
    return color


def ink(state: MonthState, theme: Theme) -> str:
    """Return the colour of a sign."""
    return {
        MonthState.PROVEN: theme.gain,
        MonthState.CONTRADICTED: theme.loss,
        MonthState.DERIVED: theme.warn,
        MonthState.NOTHING: theme.text_faint,
    }[state]
