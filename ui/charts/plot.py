"""The drawing itself, with pyqtgraph: import it only when a chart is shown, after `preload`."""

import math
from collections.abc import Sequence
from datetime import date

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsPathItem,
)

from ui.charts import look
from ui.charts.lanes import Floats, Lane, joined, lanes_of, span_of
from ui.charts.series import (
    LARGE_FLOW,
    MOST_FLOWS,
    Point,
    Style,
    month_ticks,
    nearest,
    value_ticks,
)
from ui.charts.strokes import Stroke, half_wide, triangle, under
from ui.charts.words import short_money, tick_text
from ui.format import Formatter
from ui.theme import Theme
from ui.theme.fonts import font

NEAR_MARK = 7.0  # pixels around a flow's triangle in which the mouse points at its day
NOTCH = 120.0  # what a wheel says for one step
STEP = 0.8  # of the days are left after one step of the wheel
AIR = (0.04, 0.06)  # of the range, below and above


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """An area over time with a light grid, labels at the right, and a crosshair."""

    pointed = Signal(int)  # the place of a point; -1: none
    zoomed = Signal(float, float)  # the wheel: how many times the days, around which day
    moved = Signal(float)  # dragged: by how many days
    restored = Signal()  # a double click: all of it

    def __init__(self) -> None:
        super().__init__(background=None)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.viewport().setAutoFillBackground(False)
        self.setAntialiasing(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chart around it has the keys
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the chart has one
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs, everywhere
        item = self.getPlotItem()
        item.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        item.hideButtons()
        item.setMenuEnabled(False)
        item.hideAxis("left")
        item.showAxis("right")
        item.getViewBox().setMouseEnabled(False, False)
        item.getViewBox().setDefaultPadding(0)
        item.layout.setContentsMargins(0, 0, 0, 0)
        for name in ("right", "bottom"):
            axis = item.getAxis(name)
            axis.setStyle(
                tickLength=0, tickAlpha=0, tickFont=font("axis"), tickTextOffset=look.AXIS_GAP,
                hideOverlappingLabels=False, autoReduceTextSpace=False,
            )  # fmt: skip
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTickPen(QPen(Qt.PenStyle.NoPen))
        item.getAxis("right").setWidth(look.AXIS_WIDTH)
        item.getAxis("bottom").setHeight(look.AXIS_HEIGHT)
        self._points: tuple[Point, ...] = ()
        self._second: Floats = np.zeros(0)
        self._values: Floats = np.zeros(0)
        self._sizes: Floats = np.zeros(0)  # of flows
        self._flows = np.flatnonzero(self._sizes)  # places with one
        self._days: Floats = np.zeros(0)
        self._lanes: list[Lane] = []
        self._reach = (0.0, 1.0)
        self._all = (0.0, 1.0)
        self._range = (0.0, 1.0)
        self._marked: list[int] = []
        self._held: float | None = None  # where the button went down, or the mouse was last
        self._wheel = 0.0
        self._make_items()

    def _make_items(self) -> None:
        item = self.getPlotItem()

        def add(made: QGraphicsItem, z: int) -> None:
            made.setZValue(z)
            item.addItem(made, ignoreBounds=True)

        self._area = QGraphicsPathItem()
        self._area.setPen(QPen(Qt.PenStyle.NoPen))
        add(self._area, 1)
        # No PlotDataItem and no PlotCurveItem: they draw a line in one piece, which is slow, and
        # clip while they change parents; an exception in a Qt override can bring PySide 6.11 down.
        self._curves = {style: Stroke() for style in Style}
        self._other = Stroke()
        self._lone = pg.ScatterPlotItem(size=5, pen=None)
        self._ins = pg.ScatterPlotItem(symbol=triangle(is_up=True), size=look.MARK, pen=None)
        self._outs = pg.ScatterPlotItem(symbol=triangle(is_up=False), size=look.MARK, pen=None)
        for curve in self._curves.values():
            add(curve, 6)
        add(self._other, 5)
        add(self._lone, 6)
        add(self._ins, 8)
        add(self._outs, 8)
        self._grid = [pg.InfiniteLine(angle=0) for _ in range(look.LEVELS[1] + 2)]
        for line in self._grid:
            add(line, 0)
        self._cross = pg.InfiniteLine(angle=90, movable=False)
        self._dot = pg.ScatterPlotItem(size=look.DOT)
        self._other_dot = pg.ScatterPlotItem(size=look.DOT - 2)
        for overlay in (self._cross, self._other_dot, self._dot):
            add(overlay, 20)
            overlay.hide()

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    def draw(
        self,
        points: Sequence[Point],
        currency: str,
        formatter: Formatter,
        theme: Theme,
        second: Sequence[float | None] = (),
    ) -> None:
        """Replace what is shown by the whole of a line; `second`: another value a point."""
        self._points = tuple(points)
        self._currency, self._formatter, self._theme = currency, formatter, theme
        self._days = np.array([point.on.toordinal() for point in points], dtype=float)
        self._second = np.array([np.nan if one is None else one for one in second], dtype=float)
        self._values = np.array(
            [np.nan if point.value is None else point.value for point in points], dtype=float
        )
        self._sizes = np.abs(np.array([float(point.flow) for point in points]))
        self._flows = np.flatnonzero(self._sizes)
        self._lanes = lanes_of(self._points, self._days, self._values)
        self.point_at(-1)
        self._dress()
        if len(self._days):
            self._all = (self._days[0], max(self._days[-1], self._days[0] + 1.0))
            self.show_reach(*self._all)

    def show_reach(self, first: float, last: float) -> None:
        """Show the days from the left to the right edge, and the values among them."""
        if not len(self._days):
            return
        self._reach = (first, last)
        self._range = self._value_range()
        item = self.getPlotItem()
        item.setXRange(first, last, padding=0)
        item.setYRange(*self._range, padding=0)
        width = max(int(self.area().width()), 1)
        self._draw_lines(width)
        self._draw_flows()
        self._label()

    @property
    def reach(self) -> tuple[float, float]:
        """Return the days at the edges, as ordinals."""
        return self._reach

    @property
    def marked(self) -> Sequence[int]:
        """Return the places of the flows that have a mark."""
        return self._marked

    def point_at(self, place: int) -> QPointF | None:
        """Move the crosshair to a point; return where that is in the widget."""
        is_there = 0 <= place < len(self._points)
        value = self._points[place].value if is_there else None
        self._cross.setVisible(is_there)
        self._dot.setVisible(value is not None)
        other = self._second[place] if is_there and place < len(self._second) else np.nan
        self._other_dot.setVisible(bool(np.isfinite(other)))
        if not is_there:
            return None
        day = float(self._days[place])
        self._cross.setValue(day)
        if value is not None:
            self._dot.setData([day], [value])
        if np.isfinite(other):
            self._other_dot.setData([day], [float(other)])
        return self._at(day, self._range[0] if value is None else value)

    def area(self) -> QRectF:
        """Return the place of the data inside the widget."""
        scene = self.getPlotItem().getViewBox().sceneBoundingRect()
        return QRectF(self.mapFromScene(scene).boundingRect())

    def day_at(self, x: float) -> float:
        """Return the day, as an ordinal, at a place across the widget."""
        box, (first, last) = self.area(), self._reach
        return first + (x - box.left()) / max(box.width(), 1.0) * (last - first)

    def _at(self, day: float, value: float) -> QPointF:
        box, (first, last), (low, high) = self.area(), self._reach, self._range
        return QPointF(
            box.left() + (day - first) / (last - first) * box.width(),
            box.bottom() - (value - low) / (high - low) * box.height(),
        )

    # Drawing

    def _dress(self) -> None:
        theme = self._theme
        self._cross.setPen(QPen(QColor(theme.text_faint), 0, Qt.PenStyle.DotLine))
        for dot, colour in ((self._dot, theme.chart_line), (self._other_dot, theme.warn)):
            dot.setPen(pg.mkPen(colour, width=look.LINE))
            dot.setBrush(QBrush(QColor(theme.card)))
        for style, curve in self._curves.items():
            curve.set_pen(look.line_pen(theme.chart_line, is_dashed=style is Style.DASHED))
        self._other.set_pen(look.second_pen(theme.warn))
        self._lone.setBrush(QColor(theme.chart_line))
        self._ins.setBrush(QColor(theme.gain))
        self._outs.setBrush(QColor(theme.loss))
        for line in self._grid:
            line.setPen(QPen(QColor(theme.grid), 0))
        for name in ("right", "bottom"):
            self.getPlotItem().getAxis(name).setTextPen(QColor(theme.text_faint))

    def _shade(self, top: float, bottom: float) -> QBrush:
        """Return the fill between two values: it ends in nothing at the lower one."""
        gradient = QLinearGradient(0, top, 0, bottom)
        strong, clear = QColor(self._theme.chart_fill), QColor(self._theme.chart_fill)
        strong.setAlphaF(look.fill_alpha(is_dark=self._theme.is_dark))
        clear.setAlphaF(0.0)
        gradient.setColorAt(0, strong)
        gradient.setColorAt(1, clear)
        return QBrush(gradient)

    def _visible(self) -> tuple[int, int]:
        """Return the places of the first and last day inside the edges."""
        first, last = self._reach
        begin = int(np.searchsorted(self._days, math.floor(first)))
        end = int(np.searchsorted(self._days, math.ceil(last), side="right")) - 1
        return min(begin, len(self._days) - 1), max(end, 0)

    def _value_range(self) -> tuple[float, float]:
        """Return the lowest and highest value among the days shown, with some air."""
        begin, end = self._visible()
        parts = [lane.ys[max(begin - lane.first, 0) : end + 1 - lane.first] for lane in self._lanes
                 if lane.first <= end and lane.last >= begin]  # fmt: skip
        if len(self._second):
            shown = self._second[begin : end + 1]
            parts.append(shown[np.isfinite(shown)])
        values = np.concatenate(parts) if parts else np.zeros(0)
        if not len(values):
            return self._range if self._lanes else (0.0, 1.0)
        return span_of(float(values.min()), float(values.max()), *AIR)

    def _draw_lines(self, width: int) -> None:
        begin, end = self._visible()
        begin, end = max(begin - 1, 0), end + 1  # the lines lead on beyond the edges
        shown = [one for one in self._lanes if one.first <= end and one.last >= begin]
        drawn = {lane: lane.part(begin, end, width) for lane in shown}
        for style, curve in self._curves.items():
            own = [drawn[lane] for lane in shown if lane.style is style and lane.last > lane.first]
            curve.show_parts(own)
        alone = [drawn[lane] for lane in shown if lane.last == lane.first]
        self._lone.setData(*joined(alone))
        self._area.setPath(under([drawn[lane] for lane in shown], self._range[0]))
        known = self._values[begin : end + 1]
        known = known[np.isfinite(known)]
        self._area.setBrush(self._shade(float(known.max()) if len(known) else 1.0, self._range[0]))
        self._draw_second(begin, end, width)

    def _draw_second(self, begin: int, end: int, width: int) -> None:
        if not len(self._second):
            self._other.show_parts([])
            return
        lane = Lane(Style.DASHED, 0, len(self._second) - 1, self._days, self._second)
        self._other.show_parts([lane.part(begin, end, width)])

    def _large(self, begin: int, end: int) -> list[int]:
        """Return the places of the largest flows among the days shown, as `large_flows` would."""
        top = self._largest(begin, end)
        own = self._flows[(self._flows >= begin) & (self._flows <= end)]
        sizes = self._sizes[own]
        large = own[(sizes >= top * LARGE_FLOW) & (top > 0) & np.isfinite(self._values[own])]
        kept = large[np.lexsort((-large, -self._sizes[large]))][:MOST_FLOWS]
        return sorted(int(one) for one in kept)

    def _largest(self, begin: int, end: int) -> float:
        shown = self._values[begin : end + 1]
        known = np.abs(shown[np.isfinite(shown)])
        return float(known.max()) if len(known) else 0.0

    def _draw_flows(self) -> None:
        begin, end = self._visible()
        self._marked = self._large(begin, end)
        low, high = self._range
        level = low + (high - low) * look.MARK_RISE
        for is_in, marks in ((True, self._ins), (False, self._outs)):
            own = [n for n in self._marked if (self._points[n].flow > 0) is is_in]
            marks.setData([float(self._days[n]) for n in own], [level] * len(own))

    def _label(self) -> None:
        if not self._points:
            return
        item, (low, high) = self.getPlotItem(), self._range
        box = self.area()
        levels = value_ticks(low, high, look.level_count(box.height()))[: len(self._grid)]
        step = levels[1] - levels[0] if len(levels) > 1 else 0.0
        texts = [(v, short_money(v, self._currency, self._formatter, step)) for v in levels]
        item.getAxis("right").setTicks([texts])
        for place, line in enumerate(self._grid):
            line.setVisible(place < len(levels))
            if place < len(levels):
                line.setValue(levels[place])
        first, last = (date.fromordinal(round(one)) for one in self._reach)
        ticks = month_ticks(first, last, look.day_count(box.width()))
        days = [(on.toordinal(), tick_text(on, kind, self._formatter)) for on, kind in ticks]
        begin, end = self._reach
        shown = [one for one in days if begin <= one[0] <= end]
        whole = [one for one in shown if self._at(one[0], low).x() >= half_wide(one[1])]
        item.getAxis("bottom").setTicks([whole])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if getattr(self, "_points", ()) and self.isVisible():
            self.show_reach(*self._reach)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._points:
            self.show_reach(*self._reach)

    # Mouse

    def place_at(self, at: QPointF) -> int:
        """Return the place of the day below the mouse; -1 without one. Marks attract it."""
        box = self.area()
        if not self._points or not box.contains(at):
            return -1
        low, high = self._range
        level = self._at(0.0, low + (high - low) * look.MARK_RISE).y()
        if abs(at.y() - level) <= NEAR_MARK * 1.5:
            near = {abs(self._at(float(self._days[n]), low).x() - at.x()): n for n in self._marked}
            if near and min(near) <= NEAR_MARK:
                return near[min(near)]
        day = min(max(round(self.day_at(at.x())), self._days[0]), self._days[-1])
        return nearest(self._points, date.fromordinal(int(day)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            x = event.position().x()
            days = self.day_at(self._held) - self.day_at(x)
            self._held = x
            if days:
                self.moved.emit(days)
            return
        self.pointed.emit(self.place_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_there = self.area().contains(event.position()) and self._reach != self._all
        if event.button() is Qt.MouseButton.LeftButton and is_there:
            self._held = event.position().x()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pointed.emit(-1)
            event.accept()
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            event.ignore()
            return
        self._held = None
        self.viewport().unsetCursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.restored.emit()
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer; sideways moves. All shown already: the page may have it."""
        across, up = event.angleDelta().x(), event.angleDelta().y()
        is_whole = self._reach == self._all
        if abs(across) > abs(up) and not is_whole:
            days = self._reach[1] - self._reach[0]
            self.moved.emit(-across / NOTCH * days * 0.1)
        elif up and not (is_whole and up < 0):
            self.zoomed.emit(STEP ** (up / NOTCH), self.day_at(event.position().x()))
        else:
            event.ignore()
            return
        event.accept()
