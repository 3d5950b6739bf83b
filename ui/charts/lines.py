"""Lines over days in percent, drawn with QPainter: a few thousand points need no numpy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from ui.charts.area import Tip
from ui.charts.series import month_ticks, value_ticks
from ui.charts.words import tick_text
from ui.format import Formatter
from ui.theme import Theme, current_theme
from ui.theme.fonts import font

AXIS = 58
BELOW = 26
ABOVE = 10


def _tr(text: str) -> str:
    return QCoreApplication.translate("charts", text)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a fraction for each day in a row."""

    name: str
    values: tuple[float, ...]
    tone: str = "chart_line"  # a colour of the theme by its name
    is_filled: bool = False  # between the line and zero
    is_dashed: bool = False


class LineChart(QWidget):
    """Lines of percent over the same days. Left and Right move the crosshair."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._first = date.min
        self._lines: tuple[Line, ...] = ()
        self._formatter = Formatter()
        self._at = -1
        self.setMinimumHeight(140)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self._tip = Tip(self)

    def sizeHint(self) -> QSize:
        return QSize(500, 240)

    @property
    def lines(self) -> tuple[Line, ...]:
        return self._lines

    @property
    def place(self) -> int:
        """Return the place of the crosshair, -1 without one."""
        return self._at

    def show_lines(self, first: date, lines: Sequence[Line], formatter: Formatter) -> None:
        """Replace the lines; the first value of each is that of `first`."""
        self._first, self._formatter = first, formatter
        self._lines = tuple(line for line in lines if line.values)
        self.move_to(-1)
        self.setAccessibleDescription(self._summary())
        self.update()

    def move_to(self, place: int) -> None:
        """Put the crosshair on a day; -1 takes it away."""
        self._at = place if 0 <= place < self._count else -1
        self.update()
        if self._at < 0:
            self._tip.hide()
            self.setAccessibleName(self._name)
            return
        texts = [f"{line.name} {self._percent(line.values[self._at], 2)}" for line in self._lines]
        day = self._formatter.day(self._first + timedelta(self._at))
        self.setAccessibleName(f"{self._name}: {day}, {', '.join(texts)}")
        box, (low, high) = self._box(), self._range()
        y = box.bottom() - (self._lines[0].values[self._at] - low) / (high - low) * box.height()
        self._tip.show_at(QPointF(self._x(box, self._at), y), (day, texts[0]),
                          " · ".join(texts[1:]))  # fmt: skip

    @property
    def _count(self) -> int:
        return min((len(line.values) for line in self._lines), default=0)

    def _percent(self, value: float, places: int) -> str:
        return self._formatter.percent(Decimal(repr(value)), places=places, signed=True)

    def _summary(self) -> str:
        if not self._count:
            return _tr("{}: nothing is known for this period.").format(self._name)
        days = (self._first, self._first + timedelta(self._count - 1))
        parts = [
            _tr("{}: {} at the end, lowest {}, highest {}").format(
                line.name,
                self._percent(line.values[-1], 2),
                self._percent(min(line.values), 2),
                self._percent(max(line.values), 2),
            )
            for line in self._lines
        ]
        period = _tr("{} to {}").format(*(self._formatter.day(one) for one in days))
        return f"{self._name}, {period}. {'; '.join(parts)}."

    def _range(self) -> tuple[float, float]:
        low = min([0.0, *(min(line.values) for line in self._lines)])
        high = max([0.0, *(max(line.values) for line in self._lines)])
        if high - low < 1e-9:
            return low - 0.01, high + 0.01
        air = (high - low) * 0.05
        return (low - air if low < 0 else low), (high + air if high > 0 else high)

    def _box(self) -> QRectF:
        return QRectF(
            2, ABOVE, max(self.width() - AXIS, 10), max(self.height() - BELOW - ABOVE, 10)
        )

    def _x(self, box: QRectF, place: int) -> float:
        return box.left() + box.width() * place / max(self._count - 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            if not self._count:
                painter.setPen(QColor(theme.text_soft))
                nothing = _tr("Nothing is known for this period.")
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, nothing)
                return
            box, (low, high) = self._box(), self._range()
            self._paint_axes(painter, theme, box, low, high)
            for line in reversed(self._lines):
                self._paint_line(painter, theme, box, low, high, line)
            if self._at >= 0:
                self._paint_cross(painter, theme, box, low, high)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_axes(
        self, painter: QPainter, theme: Theme, box: QRectF, low: float, high: float
    ) -> None:
        levels = value_ticks(low, high, max(2, int(box.height() // 50)))
        step = levels[1] - levels[0] if len(levels) > 1 else 1.0
        places = next((n for n in (0, 1, 2) if abs(step * 100 - round(step * 100, n)) < 1e-9), 2)
        for level in levels:
            y = box.bottom() - (level - low) / (high - low) * box.height()
            is_zero = abs(level) < step * 1e-6
            painter.setPen(QPen(QColor(theme.border_strong if is_zero else theme.grid), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(theme.text_faint))
            text = self._percent(0.0 if is_zero else round(level, 8), places)
            painter.drawText(QPointF(box.right() + 8, y + 4), text)
        last = self._first + timedelta(self._count - 1)
        measures = QFontMetricsF(font("axis"))
        for on, kind in month_ticks(self._first, last, max(2, int(box.width() // 110))):
            text = tick_text(on, kind, self._formatter)
            middle = self._x(box, (on - self._first).days)
            half = measures.horizontalAdvance(text) / 2
            left = min(max(middle - half, 0.0), box.right() - half * 2)
            painter.drawText(QPointF(left, self.height() - 6), text)

    def _paint_line(
        self, painter: QPainter, theme: Theme, box: QRectF, low: float, high: float, line: Line
    ) -> None:
        color = QColor(getattr(theme, line.tone))
        scale = box.height() / (high - low)
        points = [
            QPointF(self._x(box, place), box.bottom() - (value - low) * scale)
            for place, value in thinned(line.values[: self._count], int(box.width()))
        ]
        if line.is_filled:
            zero = box.bottom() + low * scale
            area = QPainterPath(QPointF(points[0].x(), zero))
            for point in points:
                area.lineTo(point)
            area.lineTo(points[-1].x(), zero)
            fill = QColor(color)
            fill.setAlphaF(0.22 if theme.is_dark else 0.16)
            painter.fillPath(area, fill)
        pen = QPen(color, 1.8 if line.tone == "chart_line" else 1.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if line.is_dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _paint_cross(
        self, painter: QPainter, theme: Theme, box: QRectF, low: float, high: float
    ) -> None:
        x = self._x(box, self._at)
        painter.setPen(QPen(QColor(theme.text_faint), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        for line in self._lines:
            y = box.bottom() - (line.values[self._at] - low) / (high - low) * box.height()
            painter.setPen(QPen(QColor(getattr(theme, line.tone)), 1.8))
            painter.setBrush(QColor(theme.card))
            painter.drawEllipse(QPointF(x, y), 4, 4)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        box = self._box()
        if not self._count or not box.contains(event.position()):
            self.move_to(-1)
            return
        share = (event.position().x() - box.left()) / box.width()
        self.move_to(round(share * (self._count - 1)))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.move_to(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self._count - 1
        here = self._at if self._at >= 0 else last
        steps = {
            Qt.Key.Key_Left: here - 1 if self._at >= 0 else last,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_PageUp: here - 30,
            Qt.Key.Key_PageDown: here + 30,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if last >= 0 and event.key() in steps:
            self.move_to(min(max(steps[Qt.Key(event.key())], 0), last))
        elif event.key() == Qt.Key.Key_Escape and self._at >= 0:
            self.move_to(-1)
        else:
            super().keyPressEvent(event)


def thinned(values: Sequence[float], width: int) -> list[tuple[int, float]]:
    """Return places and values to draw: the lowest and highest of each pixel, and both ends."""
    if len(values) <= 2 * max(width, 1):
        return list(enumerate(values))
    size = -(-len(values) // max(width, 1))
    kept: set[int] = {0, len(values) - 1}
    for begin in range(0, len(values), size):
        part = range(begin, min(begin + size, len(values)))
        kept |= {min(part, key=values.__getitem__), max(part, key=values.__getitem__)}
    return [(place, values[place]) for place in sorted(kept)]
