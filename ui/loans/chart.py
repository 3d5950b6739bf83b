"""What was owed and what will be: solid by the ledger, dashed by the schedule."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from ui.charts.area import Tip
from ui.charts.series import month_ticks, value_ticks
from ui.charts.words import short_money, tick_text
from ui.format import Formatter
from ui.loans.words import tr
from ui.theme import Theme, current_theme
from ui.theme.fonts import font

AXIS, BELOW, ABOVE = 58, 24, 10

Points = Sequence[tuple[date, Decimal]]


class BalanceChart(QWidget):
    """Left and Right move the crosshair from day to day."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._past: list[tuple[date, Decimal]] = []
        self._future: list[tuple[date, Decimal]] = []
        self._currency = ""
        self._formatter = Formatter()
        self._at = -1
        self.setMinimumHeight(160)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self._tip = Tip(self)

    def sizeHint(self) -> QSize:
        return QSize(340, 180)

    @property
    def points(self) -> list[tuple[date, Decimal]]:
        return self._past + self._future

    @property
    def place(self) -> int:
        """Return the place of the crosshair, -1 without one."""
        return self._at

    def show_points(
        self, past: Points, future: Points, currency: str, formatter: Formatter
    ) -> None:
        """Replace both lines; the second goes on where the first one ends."""
        self._past, self._future = list(past), list(future)
        self._currency, self._formatter = currency, formatter
        self.move_to(-1)
        self.setAccessibleDescription(self._summary())
        self.update()

    def move_to(self, place: int) -> None:
        """Put the crosshair on a day; -1 takes it away."""
        points = self.points
        self._at = place if 0 <= place < len(points) else -1
        self.update()
        if self._at < 0:
            self._tip.hide()
            self.setAccessibleName(self._name)
            return
        on, value = points[self._at]
        day = self._formatter.day(on)
        amount = self._formatter.money(value, self._currency)
        word = tr("by the ledger") if self._at < len(self._past) else tr("by the schedule")
        self.setAccessibleName(f"{self._name}: {day}, {amount}, {word}")
        self._tip.show_at(self._where(self._box(), self._at), (day, amount), word)

    def _summary(self) -> str:
        points = self.points
        if not points:
            return tr("{}: nothing is known.").format(self._name)
        first, last = points[0], points[-1]
        money, day = self._formatter.money, self._formatter.day
        return tr("{}: {} on {}, {} on {}.").format(
            self._name,
            money(first[1], self._currency),
            day(first[0]),
            money(last[1], self._currency),
            day(last[0]),
        )

    def _box(self) -> QRectF:
        return QRectF(
            2, ABOVE, max(self.width() - AXIS, 10), max(self.height() - BELOW - ABOVE, 10)
        )

    def _range(self) -> tuple[float, float]:
        values = [float(value) for _, value in self.points]
        low, high = min(0.0, *values), max(0.0, *values)
        return low * 1.06, high * 1.06 or 1.0

    def _where(self, box: QRectF, place: int) -> QPointF:
        points = self.points
        on, value = points[place]
        low, high = self._range()
        span = max((points[-1][0] - points[0][0]).days, 1)
        x = box.left() + box.width() * (on - points[0][0]).days / span
        return QPointF(x, box.bottom() - (float(value) - low) / (high - low) * box.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            if len(self.points) < 2:
                painter.setPen(QColor(theme.text_soft))
                middle = Qt.AlignmentFlag.AlignCenter
                painter.drawText(self.rect(), middle, tr("Nothing is known yet."))
                return
            box = self._box()
            self._paint_axes(painter, theme, box)
            self._paint_lines(painter, theme, box)
            if self._at >= 0:
                painter.setPen(QPen(QColor(theme.chart_line), 1.8))
                painter.setBrush(QColor(theme.card))
                painter.drawEllipse(self._where(box, self._at), 4, 4)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_axes(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        low, high = self._range()
        levels = value_ticks(low, high, max(2, int(box.height() // 44)))
        step = levels[1] - levels[0] if len(levels) > 1 else 0.0
        for level in levels:
            y = box.bottom() - (level - low) / (high - low) * box.height()
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(theme.text_faint))
            text = short_money(level, self._currency, self._formatter, step)
            painter.drawText(QPointF(box.right() + 8, y + 4), text)
        points = self.points
        first, last = points[0][0], points[-1][0]
        measures = QFontMetricsF(font("axis"))
        span = max((last - first).days, 1)
        for on, kind in month_ticks(first, last, max(2, int(box.width() // 80))):
            text = tick_text(on, kind, self._formatter)
            middle = box.left() + box.width() * (on - first).days / span
            half = measures.horizontalAdvance(text) / 2
            left = min(max(middle - half, 0.0), box.right() - half * 2)
            painter.drawText(QPointF(left, self.height() - 5), text)

    def _paint_lines(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        places = [self._where(box, place) for place in range(len(self.points))]
        count = len(self._past)
        pen = QPen(QColor(theme.chart_line), 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places[:count]))
        pen.setDashPattern([3, 2.4])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places[max(count - 1, 0) :]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if len(self.points) < 2:
            return
        box, x = self._box(), event.position().x()
        far = [abs(self._where(box, place).x() - x) for place in range(len(self.points))]
        self.move_to(far.index(min(far)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.move_to(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.points) - 1
        here = self._at if self._at >= 0 else len(self._past)
        steps = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_PageUp: here - 12,
            Qt.Key.Key_PageDown: here + 12,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if last >= 0 and event.key() in steps:
            self.move_to(min(max(steps[Qt.Key(event.key())], 0), last))
        elif event.key() == Qt.Key.Key_Escape and self._at >= 0:
            self.move_to(-1)
        else:
            super().keyPressEvent(event)
