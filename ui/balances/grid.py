"""The statement calendar as a grid: accounts down, twelve months across."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.balances.calendar import MonthState
from app.services.statement_calendar import CalendarRow, MonthCell
from ui.balances.words import SYMBOLS, cell_words, state_word
from ui.format import Formatter
from ui.theme import Theme, current_theme
from ui.theme.fonts import font, metrics
from ui.widgets.labels import one_line, plain_tip

ROW = 32
HEAD = 26
LEAST_NAME, MOST_NAME = 110, 240
MONTHS = 12
_GAP = 2


class CalendarGrid(QWidget):
    """A cell has a sign and a colour. The arrow keys go from cell to cell; Enter opens one."""

    opened = Signal(object, object)  # CalendarRow, MonthCell
    chosen = Signal(str)  # what the chosen cell says; "" without one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self.tr("Statements by account and month")
        self._rows: tuple[CalendarRow, ...] = ()
        self._year = 0
        self._formatter = Formatter()
        self._at: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._name)

    def show_year(self, rows: Sequence[CalendarRow], year: int, formatter: Formatter) -> None:
        """Show the months of a year."""
        self._rows, self._year, self._formatter = tuple(rows), year, formatter
        told = []
        for row in self._rows:
            cells = [cell for cell in row.months if cell.month.year == year]
            counts = [
                f"{state_word(state)} {len([one for one in cells if one.state is state])}"
                for state in MonthState
            ]
            told.append(f"{one_line(row.account)}: {', '.join(counts)}")
        self.setAccessibleDescription("; ".join(told))
        self.setFixedHeight(HEAD + ROW * max(len(self._rows), 1))
        self.choose(self._at)

    @property
    def told(self) -> str:
        """Return what the chosen cell says; "" without one."""
        found = self._found(self._at)
        return cell_words(*found, self._formatter) if found else ""

    def choose(self, at: tuple[int, int] | None) -> None:
        """Choose a cell by row and month (0 to 11), and say what it holds."""
        self._at = at if self._found(at) else None
        told = self.told
        self.setAccessibleName(f"{self._name}: {told}" if told else self._name)
        self.setToolTip(plain_tip(told))
        self.chosen.emit(told)
        self.update()

    def open(self, at: tuple[int, int] | None) -> None:
        """Open a cell."""
        found = self._found(at)
        if found is not None:
            self.opened.emit(*found)

    def state_at(self, row: int, month: int) -> MonthState | None:
        """Return what a cell shows."""
        found = self._found((row, month))
        return found[1].state if found else None

    def sizeHint(self) -> QSize:
        return QSize(760, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_NAME + MONTHS * 30, self.height())

    # Places

    def _found(self, at: tuple[int, int] | None) -> tuple[CalendarRow, MonthCell] | None:
        if at is None or not (0 <= at[0] < len(self._rows) and 0 <= at[1] < MONTHS):
            return None
        row = self._rows[at[0]]
        cell = row.month(date(self._year, at[1] + 1, 1)) if self._year else None
        return None if cell is None else (row, cell)

    def _name_width(self) -> float:
        longest = max(
            (metrics("body").horizontalAdvance(one_line(row.account)) for row in self._rows),
            default=0,
        )
        return min(max(longest + 16, LEAST_NAME), MOST_NAME, self.width() * 0.34)

    def box(self, row: int, month: int) -> QRectF:
        """Return where a cell stands."""
        name = self._name_width()
        width = (self.width() - name) / MONTHS
        left = name + month * width
        if self.isRightToLeft():
            left = self.width() - left - width
        return QRectF(left + _GAP, HEAD + row * ROW + _GAP, width - 2 * _GAP, ROW - 2 * _GAP)

    def _place(self, event: QMouseEvent) -> tuple[int, int] | None:
        point = event.position()
        row = int((point.y() - HEAD) // ROW)
        if not 0 <= row < len(self._rows):
            return None
        return next(
            ((row, month) for month in range(MONTHS) if self.box(row, month).contains(point)), None
        )

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            painter.setPen(QColor(theme.text_faint))
            for month in range(MONTHS):
                box = self.box(0, month)
                text = self._formatter.locale.standaloneMonthName(
                    month + 1, QLocale.FormatType.ShortFormat
                )
                flags = Qt.AlignmentFlag.AlignCenter
                painter.drawText(QRectF(box.left(), 0, box.width(), HEAD - 4), flags, text)
            for place, row in enumerate(self._rows):
                self._paint_name(painter, theme, place, row)
                for month in range(MONTHS):
                    self._paint_cell(painter, theme, place, month)
            if self.hasFocus() and self._at is None:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_name(self, painter: QPainter, theme: Theme, place: int, row: CalendarRow) -> None:
        width = self._name_width()
        left = self.width() - width if self.isRightToLeft() else 0
        painter.setFont(font("body"))
        painter.setPen(QColor(theme.text if row.closed_on is None else theme.text_faint))
        name = metrics("body").elidedText(
            one_line(row.account), Qt.TextElideMode.ElideRight, int(width) - 10
        )
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, HEAD + place * ROW, width - 8, ROW), flags, name)

    def _paint_cell(self, painter: QPainter, theme: Theme, place: int, month: int) -> None:
        found = self._found((place, month))
        if found is None:
            return
        state = found[1].state
        box = self.box(place, month)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(background(state, theme))
        painter.drawRoundedRect(box, 4, 4)
        if (place, month) == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            color = theme.focus if self.hasFocus() else theme.text_soft
            painter.setPen(QPen(QColor(color), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        painter.setFont(font("title"))
        painter.setPen(QColor(ink(state, theme)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SYMBOLS[state])

    # Mouse and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._place(event)
        self.setCursor(Qt.CursorShape.PointingHandCursor if at else Qt.CursorShape.ArrowCursor)
        if at != self._at:
            self.choose(at)
            if self.told:
                QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.open(self._place(event))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open(self._at)
            return
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: (0, -forward),
            Qt.Key.Key_Right: (0, forward),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        if event.key() not in steps or not self._rows:
            super().keyPressEvent(event)
            return
        if self._at is None:
            first = next((month for month in range(MONTHS) if self._found((0, month))), 0)
            self.choose((0, first))
            return
        down, across = steps[Qt.Key(event.key())]
        at = (self._at[0] + down, self._at[1] + across)
        if self._found(at):
            self.choose(at)


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
