"""The picture of a line as the chart draws it, by Qt alone: shown until what draws it is imported.

It has the chart's own place, axes, pens and ticks, so that nothing moves when that comes. It knows
no crosshair, no zoom and no second line: who asks for one of them gets the chart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.charts import look
from ui.charts.series import (
    Point,
    Style,
    known_spans,
    large_flows,
    month_ticks,
    runs,
    value_range,
    value_ticks,
)
from ui.charts.words import short_money, tick_text
from ui.theme.fonts import font, metrics

if TYPE_CHECKING:
    from ui.format import Formatter
    from ui.theme import Theme

LONE = 5.0  # across, of a day that is known alone
ROOM = 200.0  # for a label, whatever it says


class Still(QWidget):
    """A line over time, painted once and whole."""

    touched = Signal()  # the mouse moves over it: a pointer that merely lies there does not

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._currency = ""
        self._formatter: Formatter | None = None
        self._theme: Theme | None = None
        self._range = (0.0, 1.0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs, everywhere

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    def draw(
        self, points: Sequence[Point], currency: str, formatter: Formatter, theme: Theme
    ) -> None:
        """Replace what is shown by the whole of a line."""
        self._points = tuple(points)
        self._currency, self._formatter, self._theme = currency, formatter, theme
        self._range = value_range(self._points)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._theme is None or self._formatter is None or not self._points:
            return
        box = QRectF(0.0, 0.0, self.width() - look.AXIS_WIDTH, self.height() - look.AXIS_HEIGHT)
        if box.width() <= 0 or box.height() <= 0:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            self._paint_levels(painter, box, self._formatter, self._theme)
            self._paint_days(painter, box, self._formatter, self._theme)
            painter.setClipRect(box)
            places = self._places(box)
            self._paint_area(painter, box, places, self._theme)
            self._paint_line(painter, places, self._theme)
            self._paint_flows(painter, box, places, self._theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.ignore()
        self.touched.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page may have it
        self.touched.emit()

    # Where things are

    def _edges(self) -> tuple[int, int]:
        first, last = self._points[0].on.toordinal(), self._points[-1].on.toordinal()
        return first, max(last, first + 1)

    def _x(self, box: QRectF, on: date) -> float:
        first, last = self._edges()
        return box.width() * (on.toordinal() - first) / (last - first)

    def _y(self, box: QRectF, value: float) -> float:
        low, high = self._range
        return box.bottom() - box.height() * (value - low) / (high - low)

    def _places(self, box: QRectF) -> list[QPointF]:
        """Return where each point is; of one without a value, on the lower edge."""
        (first, last), (low, high) = self._edges(), self._range
        across, up = box.width() / (last - first), box.height() / (high - low)
        return [
            QPointF(
                (one.on.toordinal() - first) * across,
                box.bottom() - ((low if one.value is None else one.value) - low) * up,
            )
            for one in self._points
        ]

    # Painting

    def _paint_levels(
        self, painter: QPainter, box: QRectF, formatter: Formatter, theme: Theme
    ) -> None:
        levels = value_ticks(*self._range, look.level_count(box.height()))
        levels = levels[: look.LEVELS[1] + 2]
        step = levels[1] - levels[0] if len(levels) > 1 else 0.0
        beside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        beside |= Qt.AlignmentFlag.AlignAbsolute  # the axis stays where it is in every language
        for level in levels:
            y = self._y(box, level)
            painter.setPen(QPen(QColor(theme.grid), 0))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(theme.text_faint))
            place = QRectF(box.right() + look.AXIS_GAP, y - 20.0, ROOM, 40.0)
            text = short_money(level, self._currency, formatter, step)
            painter.drawText(place, beside | Qt.TextFlag.TextDontClip, text)

    def _paint_days(
        self, painter: QPainter, box: QRectF, formatter: Formatter, theme: Theme
    ) -> None:
        painter.setPen(QColor(theme.text_faint))
        below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        first, last = (date.fromordinal(one) for one in self._edges())
        for on, kind in month_ticks(first, last, look.day_count(box.width())):
            if not first <= on <= last:
                continue
            x = self._x(box, on)
            place = QRectF(x - ROOM / 2, box.bottom() + look.AXIS_GAP, ROOM, 40.0)
            text = tick_text(on, kind, formatter)
            if x < metrics("axis").horizontalAdvance(text) / 2:
                continue  # it would be cut at the edge
            painter.drawText(place, below | Qt.TextFlag.TextDontClip, text)

    def _paint_area(
        self, painter: QPainter, box: QRectF, places: Sequence[QPointF], theme: Theme
    ) -> None:
        spans = [(first, last) for first, last in known_spans(self._points) if last > first]
        if not spans:
            return
        highest = min(places[n].y() for first, last in spans for n in range(first, last + 1))
        shade = QLinearGradient(0.0, highest, 0.0, box.bottom())
        top, bottom = QColor(theme.chart_fill), QColor(theme.chart_fill)
        top.setAlphaF(look.fill_alpha(is_dark=theme.is_dark))
        bottom.setAlphaF(0.0)
        shade.setColorAt(0.0, top)
        shade.setColorAt(1.0, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        for first, last in spans:
            edges = [
                QPointF(places[last].x(), box.bottom()),
                QPointF(places[first].x(), box.bottom()),
            ]
            painter.drawPolygon(QPolygonF([*places[first : last + 1], *edges]))

    def _paint_line(self, painter: QPainter, places: Sequence[QPointF], theme: Theme) -> None:
        for style, first, last in self._stretches():
            if first == last:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.chart_line))
                painter.drawEllipse(places[first], LONE / 2, LONE / 2)
                continue
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.line_pen(theme.chart_line, is_dashed=style is Style.DASHED))
            look.draw_line(painter, places[first : last + 1])

    def _stretches(self) -> Iterator[tuple[Style, int, int]]:
        for run in runs(self._points):
            yield run.style, run.first, run.last

    def _paint_flows(
        self, painter: QPainter, box: QRectF, places: Sequence[QPointF], theme: Theme
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        middle, half = box.bottom() - box.height() * look.MARK_RISE, look.MARK / 2
        for n in large_flows(self._points):
            is_in = self._points[n].flow > 0
            painter.setBrush(QColor(theme.gain if is_in else theme.loss))
            x, tip = places[n].x(), -half if is_in else half
            corners = [(x, middle + tip), (x + half, middle - tip), (x - half, middle - tip)]
            painter.drawPolygon(QPolygonF([QPointF(*one) for one in corners]))
