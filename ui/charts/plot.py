"""The drawing itself, with pyqtgraph: import it only when a chart is shown, after `preload`."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QMouseEvent,
    QPainterPath,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsPathItem

from ui.charts.series import (
    Point,
    Style,
    known_spans,
    large_flows,
    month_ticks,
    nearest,
    runs,
    value_range,
    value_ticks,
)
from ui.charts.words import short_money, tick_text
from ui.format import Formatter
from ui.theme import Theme
from ui.theme.fonts import font

AXIS_WIDTH = 62
AXIS_HEIGHT = 34


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """An area over time with a light grid, labels at the right, and a crosshair."""

    pointed = Signal(int)  # the place of a point; -1: none
    zoomed = Signal(int)  # the wheel: 1 a shorter period, -1 a longer one

    def __init__(self) -> None:
        super().__init__(background=None)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.viewport().setAutoFillBackground(False)
        self.setAntialiasing(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        item = self.getPlotItem()
        item.hideButtons()
        item.setMenuEnabled(False)
        item.hideAxis("left")
        item.showAxis("right")
        item.getViewBox().setMouseEnabled(False, False)
        item.getViewBox().setDefaultPadding(0)
        item.layout.setContentsMargins(0, 0, 0, 0)
        for name in ("right", "bottom"):
            axis = item.getAxis(name)
            axis.setStyle(tickLength=0, tickAlpha=0, tickFont=font("axis"), tickTextOffset=8)
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTickPen(QPen(Qt.PenStyle.NoPen))
        item.getAxis("right").setWidth(AXIS_WIDTH)
        item.getAxis("bottom").setHeight(AXIS_HEIGHT)
        self._points: tuple[Point, ...] = ()
        self._days: list[int] = []
        self._range = (0.0, 1.0)
        self._drawn: list[QGraphicsItem] = []
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._dot = pg.ScatterPlotItem(size=9)
        for overlay in (self._line, self._dot):
            overlay.setZValue(20)
            overlay.hide()
            item.addItem(overlay, ignoreBounds=True)
        self._wheel = 0

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    def draw(
        self, points: Sequence[Point], currency: str, formatter: Formatter, theme: Theme
    ) -> None:
        """Replace what is shown."""
        item = self.getPlotItem()
        for drawn in self._drawn:
            item.removeItem(drawn)
        self._drawn.clear()
        self._points = tuple(points)
        self._days = [point.on.toordinal() for point in points]
        self._range = value_range(points)
        self._currency, self._formatter, self._theme = currency, formatter, theme
        self.point_at(-1)
        self._line.setPen(QPen(QColor(theme.text_faint), 0, Qt.PenStyle.DotLine))
        self._dot.setPen(pg.mkPen(theme.chart_line, width=1.8))
        self._dot.setBrush(QBrush(QColor(theme.card)))
        low, high = self._range
        if self._days:
            last = max(self._days[-1], self._days[0] + 1)
            item.setXRange(self._days[0], last, padding=0)
            item.setYRange(low, high, padding=0)
            self._draw_areas()
            self._draw_lines()
            self._draw_flows()
        self._label()

    def point_at(self, place: int) -> QPointF | None:
        """Move the crosshair to a point; return where that is in the widget."""
        is_shown = 0 <= place < len(self._points) and self._points[place].value is not None
        self._line.setVisible(0 <= place < len(self._points))
        self._dot.setVisible(is_shown)
        if not 0 <= place < len(self._points):
            return None
        self._line.setValue(self._days[place])
        value = self._points[place].value
        if value is not None:
            self._dot.setData([float(self._days[place])], [value])
        box = self.getPlotItem().getViewBox()
        scene = box.mapViewToScene(QPointF(self._days[place], value or self._range[0]))
        return QPointF(self.mapFromScene(scene))

    def area(self) -> QRectF:
        """Return the place of the data inside the widget."""
        scene = self.getPlotItem().getViewBox().sceneBoundingRect()
        return QRectF(self.mapFromScene(scene).boundingRect())

    def _draw_areas(self) -> None:
        theme, low = self._theme, self._range[0]
        for first, last in known_spans(self._points):
            if last == first:
                continue
            gradient = QLinearGradient(0, 1, 0, 0)  # the view's y runs upwards
            gradient.setCoordinateMode(QGradient.CoordinateMode.ObjectBoundingMode)
            top, bottom = QColor(theme.chart_fill), QColor(theme.chart_fill)
            top.setAlphaF(0.24 if theme.is_dark else 0.20)
            bottom.setAlphaF(0.0)
            gradient.setColorAt(0, top)
            gradient.setColorAt(1, bottom)
            area = QGraphicsPathItem(_under(self._days, self._points, first, last, low))
            area.setPen(QPen(Qt.PenStyle.NoPen))
            area.setBrush(QBrush(gradient))
            self._add(area, 1)

    def _draw_lines(self) -> None:
        color = QColor(self._theme.chart_line)
        for run in runs(self._points):
            xs = np.array(self._days[run.first : run.last + 1], dtype=float)
            ys = np.array(
                [self._points[n].value for n in range(run.first, run.last + 1)], dtype=float
            )
            pen = QPen(color, 1.8)
            pen.setCosmetic(True)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if run.style is Style.DASHED:
                pen.setDashPattern([2.6, 2.2])
            if run.first == run.last:
                dot = pg.ScatterPlotItem(xs, ys, size=5, pen=None, brush=color)
                self._add(dot, 5)
                continue
            # No PlotDataItem: with few points it gains nothing, and its clipping raises while it
            # changes parents; an exception inside a Qt override can bring PySide 6.11 down.
            self._add(pg.PlotCurveItem(xs, ys, pen=pen, antialias=True), 5)

    def _draw_flows(self) -> None:
        places = large_flows(self._points)
        if not places:
            return
        low, high = self._range
        level = low + (high - low) * 0.025
        for is_in, tone in ((True, self._theme.gain), (False, self._theme.loss)):
            own = [n for n in places if (self._points[n].flow > 0) is is_in]
            marks = pg.ScatterPlotItem(
                [float(self._days[n]) for n in own],
                [level] * len(own),
                symbol=_triangle(is_up=is_in),
                size=8,
                pen=None,
                brush=QColor(tone),
            )
            self._add(marks, 8)

    def _add(self, item: QGraphicsItem, z: int) -> None:
        item.setZValue(z)
        self.getPlotItem().addItem(item, ignoreBounds=True)
        self._drawn.append(item)

    def _label(self) -> None:
        if not self._points:
            return
        item, theme = self.getPlotItem(), self._theme
        low, high = self._range
        box = self.area()
        rows = max(2, min(6, int(box.height() // 55))) if box.height() > 0 else 4
        levels = value_ticks(low, high, rows)
        step = levels[1] - levels[0] if len(levels) > 1 else 0.0
        right = item.getAxis("right")
        right.setTicks(
            [[(v, short_money(v, self._currency, self._formatter, step)) for v in levels]]
        )
        right.setTextPen(QColor(theme.text_faint))
        for line in [one for one in self._drawn if isinstance(one, pg.InfiniteLine)]:
            item.removeItem(line)
            self._drawn.remove(line)
        for level in levels:
            grid = pg.InfiniteLine(level, angle=0, pen=QPen(QColor(theme.grid), 0))
            self._add(grid, 0)
        columns = max(2, int(box.width() // 110)) if box.width() > 0 else 6
        first, last = self._points[0].on, self._points[-1].on
        bottom = item.getAxis("bottom")
        ticks = month_ticks(first, last, columns)
        bottom.setTicks(
            [[(on.toordinal(), tick_text(on, kind, self._formatter)) for on, kind in ticks]]
        )
        bottom.setTextPen(QColor(theme.text_faint))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if getattr(self, "_points", ()):
            self._label()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if not self._points or not self.area().contains(place):
            self.pointed.emit(-1)
            return
        box = self.getPlotItem().getViewBox()
        day = round(box.mapSceneToView(self.mapToScene(place.toPoint())).x())
        day = min(max(day, self._days[0]), self._days[-1])
        self.pointed.emit(nearest(self._points, date.fromordinal(day)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._wheel += event.angleDelta().y()
        if abs(self._wheel) >= 120:
            self.zoomed.emit(1 if self._wheel > 0 else -1)
            self._wheel = 0
        event.accept()


def _under(
    days: Sequence[int], points: Sequence[Point], first: int, last: int, low: float
) -> QPainterPath:
    """Return the area under a stretch. One path: pyqtgraph's own fill is cut into pieces."""
    path = QPainterPath(QPointF(days[first], low))
    for place in range(first, last + 1):
        path.lineTo(days[place], points[place].value or 0.0)
    path.lineTo(days[last], low)
    path.closeSubpath()
    return path


def _triangle(*, is_up: bool) -> QPainterPath:
    path = QPainterPath()
    tip = -0.5 if is_up else 0.5
    path.moveTo(0, tip)
    path.lineTo(0.5, -tip)
    path.lineTo(-0.5, -tip)
    path.closeSubpath()
    return path
