"""Returns by month as a table of tinted cells: a row a year, the year's own at its end."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.services.reports import PeriodReturn
from ui.format import Formatter
from ui.theme import Theme, current_theme
from ui.theme.fonts import font
from ui.widgets.labels import plain_tip

ROW = 30
HEAD = 26
YEAR = 52
STRONGEST = 0.10  # a month of this much has the full colour
YEAR_COLUMN = 12
WIDER = 1.4  # the year's own column, of a month's


class HeatTable(QWidget):
    """Months across, years down, the newest first. The arrow keys go from cell to cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self.tr("Returns by month")
        self._cells: dict[tuple[int, int], PeriodReturn] = {}  # (row, column): 12 is the year
        self._years: list[int] = []
        self._currency = ""
        self._formatter = Formatter()
        self._at: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._name)

    def show_periods(
        self,
        months: Sequence[PeriodReturn],
        years: Sequence[PeriodReturn],
        currency: str,
        formatter: Formatter,
    ) -> None:
        """Replace what is shown."""
        self._currency, self._formatter, self._at = currency, formatter, None
        self._years = sorted({one.first.year for one in years}, reverse=True)
        rows = {year: row for row, year in enumerate(self._years)}
        self._cells = {(rows[one.first.year], one.first.month - 1): one for one in months}
        self._cells |= {(rows[one.first.year], YEAR_COLUMN): one for one in years}
        self.setAccessibleName(self._name)
        told = [self._words(one, is_year=True) for one in years]
        self.setAccessibleDescription("; ".join(told))
        self.setFixedHeight(HEAD + ROW * max(len(self._years), 1))
        self.update()

    @property
    def told(self) -> str:
        """Return what the chosen cell says; empty without one."""
        if self._at is None:
            return ""
        return self._words(self._cells[self._at], is_year=self._at[1] == YEAR_COLUMN)

    def sizeHint(self) -> QSize:
        return QSize(700, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(YEAR + 14 * 46, self.height())

    def choose(self, at: tuple[int, int] | None) -> None:
        """Choose a cell and say what it holds."""
        self._at = at if at in self._cells else None
        self.setAccessibleName(f"{self._name}: {self.told}" if self.told else self._name)
        self.setToolTip(plain_tip(self.told))
        self.update()

    def _words(self, one: PeriodReturn, *, is_year: bool) -> str:
        when = str(one.first.year) if is_year else self._month(one.first)
        text = f"{when}: {self._formatter.percent(one.ttwror, places=2, signed=True)}"
        gain = self._formatter.money(one.gain, self._currency, signed=True)
        text += self.tr(", gain {}").format(gain)
        if one.net_flow:
            flow = self._formatter.money(one.net_flow, self._currency, signed=True)
            text += self.tr(", from outside {}").format(flow)
        if not one.is_whole:
            first, last = self._formatter.day(one.first), self._formatter.day(one.last)
            text += self.tr(" ({} to {} alone)").format(first, last)
        return text

    def _month(self, on: date) -> str:
        return f"{self._formatter.locale.standaloneMonthName(on.month)} {on.year}"

    def _column_box(self, column: int) -> tuple[float, float]:
        """Return the left edge and the width of a column; those of months, then the year's."""
        month = (self.width() - YEAR) / (12 + WIDER)
        width = month * WIDER if column == YEAR_COLUMN else month
        left = YEAR + column * month
        if self.isRightToLeft():
            left = self.width() - left - width
        return left, width

    def _box(self, row: int, column: int) -> QRectF:
        left, width = self._column_box(column)
        gap = 8 if column == YEAR_COLUMN else 2
        return QRectF(left + (gap if not self.isRightToLeft() else 2), HEAD + row * ROW + 1,
                      width - gap - (0 if gap == 2 else 2), ROW - 2)  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            painter.setPen(QColor(theme.text_faint))
            for column in range(13):
                left, width = self._column_box(column)
                text = self.tr("Year") if column == YEAR_COLUMN else self._short(column + 1)
                box = QRectF(left, 0, width, HEAD - 4)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
            for row, year in enumerate(self._years):
                left = self.width() - YEAR if self.isRightToLeft() else 0
                painter.setPen(QColor(theme.text_soft))
                painter.setFont(font("small"))
                box = QRectF(left, HEAD + row * ROW, YEAR - 8, ROW)
                side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, side, str(year))
                for column in range(13):
                    self._paint_cell(painter, theme, row, column)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_cell(self, painter: QPainter, theme: Theme, row: int, column: int) -> None:
        one = self._cells.get((row, column))
        if one is None:
            return
        box = self._box(row, column)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        if one.ttwror is not None:
            painter.setBrush(
                tint(one.ttwror, theme, is_year=column == YEAR_COLUMN, is_whole=one.is_whole)
            )
        painter.drawRoundedRect(box, 4, 4)
        if (row, column) == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text_soft), 1.5))
            painter.drawRoundedRect(box, 4, 4)
        is_strong = column == YEAR_COLUMN
        painter.setFont(font("small-strong" if is_strong else "small"))
        painter.setPen(QColor(theme.text if one.is_whole else theme.text_soft))
        text = self._formatter.percent(one.ttwror, places=1, signed=True)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _short(self, month: int) -> str:
        locale: QLocale = self._formatter.locale
        return locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)

    def _at_event(self, event: QMouseEvent) -> tuple[int, int] | None:
        place = event.position()
        return next(
            (at for at in self._cells if self._box(*at).contains(place)),
            None,
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at_event(event)
        if at != self._at:
            self.choose(at)
            if at is not None:
                QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: (0, -forward),
            Qt.Key.Key_Right: (0, forward),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        if event.key() not in steps or not self._cells:
            super().keyPressEvent(event)
            return
        if self._at is None:
            self.choose(min(self._cells))
            return
        down, across = steps[Qt.Key(event.key())]
        row, column = self._at[0] + down, self._at[1] + across
        while 0 <= row < len(self._years) and 0 <= column <= YEAR_COLUMN:
            if (row, column) in self._cells:
                self.choose((row, column))
                return
            row, column = row + down, column + across


def tint(rate: Decimal, theme: Theme, *, is_year: bool = False, is_whole: bool = True) -> QColor:
    """Return the colour behind a return: stronger the larger it is; text stays readable on it.

    What is no whole month or year is written in a softer colour, and gets a paler one.
    """
    share = min(1.0, abs(float(rate)) / (STRONGEST * (3 if is_year else 1)))
    color = QColor(theme.gain if rate > 0 else theme.loss if rate < 0 else theme.track)
    if rate:
        color.setAlphaF(0.06 + (0.24 if is_whole else 0.04) * share)
    return color
