"""How far below its highest the index was, the deepest fall marked with its days."""

from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.charts.lines import Line, LineChart
from ui.charts.plane import Plane
from ui.format import Formatter
from ui.theme import Theme
from ui.theme.fonts import font

DOT = 3.5
ROOM = 0.12  # of the range, below the deepest for its words
TOP = 5.0  # of the bracket over the days of the fall, above zero


class FallLine(LineChart):
    """An area below zero; a bracket from the high to the day on which it was made good."""

    ABOVE = 16.0
    _span: tuple[date, date, date | None] | None = None  # from the high, to the low, made good

    def show_fall(
        self,
        first: date,
        line: Line,
        formatter: Formatter,
        high: date | None,
        low: date | None,
        recovered: date | None,
    ) -> None:
        """Replace the line; the deepest fall is from `high` to `low`."""
        is_known = high is not None and low is not None
        self._span = (high, low, recovered) if is_known else None  # type: ignore[assignment]  # both are there
        self.show_lines(first, [line], formatter)

    @property
    def deepest(self) -> str:
        """Return what is written beside the deepest day: "−10.2%, 3 Apr 2026, 48 days"."""
        if self._span is None or not self.lines:
            return ""
        high, low, _ = self._span
        value = min(self.lines[0].values)
        days = (low - high).days
        text = (
            self.tr("{fall} on {day}, {count} day after the high")
            if days == 1
            else self.tr("{fall} on {day}, {count} days after the high")
        )
        return text.format(
            fall=self._percent(value, 1),
            day=self._formatter.day(low),
            count=self._formatter.count(days),
        )

    def summary(self) -> str:
        text = super().summary()
        return f"{text} {self.deepest}." if self.deepest else text

    def value_range(self) -> tuple[float, float]:
        low, high = super().value_range()
        return low - (high - low) * ROOM, high

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        super().paint_lines(painter, theme, plane)
        if self._span is None or not self.lines:
            return
        high, low, recovered = self._span
        self._paint_bracket(painter, theme, plane, high, recovered)
        value = min(self.lines[0].values)
        at = plane.at(low, value)
        painter.setPen(QPen(QColor(theme.card), 1.5))
        painter.setBrush(QColor(theme.loss))
        painter.drawEllipse(at, DOT, DOT)
        self._write_below(painter, theme, plane, at)

    def _paint_bracket(
        self, painter: QPainter, theme: Theme, plane: Plane, high: date, recovered: date | None
    ) -> None:
        top = plane.y(0.0) - TOP
        left, right = plane.x(high), plane.x(recovered or plane.last)
        pen = QPen(QColor(theme.text_faint), 1.2)
        if recovered is None:
            pen.setStyle(Qt.PenStyle.DashLine)  # not made good yet
        painter.setPen(pen)
        painter.drawLine(QPointF(left, top), QPointF(right, top))
        painter.setPen(QPen(QColor(theme.text_faint), 1.2))
        for x in (left, *((right,) if recovered is not None else ())):
            painter.drawLine(QPointF(x, top - 3), QPointF(x, top + 3))

    def _write_below(self, painter: QPainter, theme: Theme, plane: Plane, at: QPointF) -> None:
        text = self.deepest
        wide = QFontMetricsF(font("axis")).horizontalAdvance(text)
        most = plane.box.right() - wide
        left = min(max(at.x() - wide / 2, plane.box.left()), max(most, plane.box.left()))
        painter.setPen(QColor(theme.text_soft))
        painter.drawText(QPointF(left, at.y() + 16), text)
