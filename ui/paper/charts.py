"""Charts on paper, drawn as lines and boxes: a value over time, bars side by side, bars in rows."""

import math
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QPen, QPolygonF

from app.services.report_parts import BarChart, LineChart
from ui.charts.series import Point, Style, month_ticks, runs
from ui.charts.words import short_money, tick_text
from ui.format import Formatter
from ui.paper.pages import Block
from ui.paper.pen import ACCENT, FAINT, FILL, FINE, INK, LINE, LOSS, SOFT, Pen, advance, paper_font

HEIGHT = 170.0
ROW = 17.0
TITLE = 18.0
AXIS = 52.0  # of the values, at the right
BELOW = 16.0
DASHES = [2.6, 2.2]
ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)  # steps of an axis
_F = Qt.AlignmentFlag


def chart_block(chart: LineChart | BarChart, formatter: Formatter) -> Block:
    """Return a chart with its title; time runs from left to right everywhere."""
    if isinstance(chart, LineChart):
        return Block(HEIGHT + TITLE, lambda pen, y: _line(pen, y, chart, formatter))
    if chart.is_lying:
        height = TITLE + ROW * len(chart.values) + 8
        return Block(height, lambda pen, y: _lying(pen, y, chart, formatter))
    return Block(HEIGHT + TITLE, lambda pen, y: _bars(pen, y, chart, formatter))


def _title(pen: Pen, y: float, text: str) -> None:
    pen.text(0, y, pen.width, 13, text, paper_font(8.5, QFont.Weight.DemiBold), SOFT)


class _Plane:
    """The box of a chart, with its axis of values."""

    def __init__(self, pen: Pen, y: float, low: float, high: float) -> None:
        self.pen, self.painter = pen, pen.painter
        self.left, self.right = 0.0, pen.width - AXIS
        self.top, self.bottom = y + TITLE + 4, y + TITLE + HEIGHT - BELOW - 4
        self.levels = levels(low, high)
        self.low, self.high = self.levels[0], self.levels[-1]

    def at(self, value: float) -> float:
        part = (value - self.low) / (self.high - self.low or 1.0)
        return self.bottom - part * (self.bottom - self.top)

    def axis(self, texts: Sequence[str]) -> None:
        look = paper_font(7)
        for level, text in zip(self.levels, texts, strict=True):
            y = self.at(level)
            is_zero = level == 0
            colour, thickness = (FAINT, 0.6) if is_zero else (LINE, 0.3)
            self.painter.setPen(QPen(QColor(colour), thickness * FINE))
            self.painter.drawLine(_at(self.left, y), _at(self.right, y))
            self.painter.setPen(QColor(FAINT))
            self.painter.setFont(look)
            box = QRectF((self.right + 5) * FINE, (y - 6) * FINE, (AXIS - 5) * FINE, 12 * FINE)
            self.painter.drawText(box, _F.AlignLeft | _F.AlignVCenter | _F.AlignAbsolute, text)

    def below(self, x: float, text: str, look: QFont) -> None:
        half = advance(look, text) / 2
        x = min(max(x, self.left + half), self.pen.width - half)
        self.painter.setPen(QColor(FAINT))
        self.painter.setFont(look)
        box = QRectF((x - 60) * FINE, (self.bottom + 3) * FINE, 120 * FINE, 12 * FINE)
        self.painter.drawText(box, _F.AlignHCenter | _F.AlignVCenter, text)


def levels(low: float, high: float, count: int = 4) -> list[float]:
    """Return round values from at or below the lowest to at or above the highest."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return [0.0, 1.0]
    if high <= low:
        spread = abs(high) * 0.1 or 1.0
        low, high = low - spread, high + spread
    raw = (high - low) / count
    size = 10.0 ** math.floor(math.log10(raw))
    step = next((one * size for one in ROUND if one * size >= raw * 0.999), raw)
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    return [number * step for number in range(first, max(last, first + 1) + 1)]


def _at(x: float, y: float) -> QPointF:
    return QPointF(x * FINE, y * FINE)


def _axis_texts(values: Sequence[float], currency: str, formatter: Formatter) -> list[str]:
    step = values[1] - values[0] if len(values) > 1 else 0.0
    if currency:
        return [short_money(one, currency, formatter, step) for one in values]
    places = 0 if step >= 0.01 else 1 if step >= 0.001 else 2
    return [_percent(one, formatter, places) for one in values]


def _percent(value: float, formatter: Formatter, places: int) -> str:
    return formatter.percent(Decimal(repr(round(value, 8))), places=places)


# -- a line over time -----------------------------------------------------------------------------


def _line(pen: Pen, y: float, chart: LineChart, formatter: Formatter) -> None:
    _title(pen, y, chart.title)
    known = [one for one in chart.values if one is not None]
    if not known:
        return
    low, high = min(known), max(known)
    if 0 < low < 0.4 * high:
        low = 0.0
    plane = _Plane(pen, y, low, high)
    plane.axis(_axis_texts(plane.levels, chart.currency, formatter))
    points = [
        Point(on, value, None, coverage)
        for on, value, coverage in zip(chart.days, chart.values, chart.coverages, strict=True)
    ]
    begin, span = chart.days[0].toordinal(), max((chart.days[-1] - chart.days[0]).days, 1)

    def x(on: date) -> float:
        return plane.left + (on.toordinal() - begin) / span * (plane.right - plane.left)

    for on, kind in month_ticks(chart.days[0], chart.days[-1], 7):
        plane.below(x(on), tick_text(on, kind, formatter), paper_font(7))
    painter = pen.painter
    for run in runs(points):
        shown = points[run.first : run.last + 1]
        line = [_at(x(one.on), plane.at(one.value or 0.0)) for one in shown]
        base = plane.at(max(plane.low, 0.0) if plane.high > 0 else plane.high)
        area = QPainterPath(_at(x(points[run.first].on), base))
        for corner in line:
            area.lineTo(corner)
        area.lineTo(_at(x(points[run.last].on), base))
        painter.fillPath(area, QColor(FILL))
        ink = QPen(QColor(ACCENT), 1.2 * FINE)
        ink.setCapStyle(Qt.PenCapStyle.FlatCap)
        ink.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if run.style is Style.DASHED:
            ink.setDashPattern(DASHES)
        painter.setPen(ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))


# -- bars -----------------------------------------------------------------------------------------


def _bars(pen: Pen, y: float, chart: BarChart, formatter: Formatter) -> None:
    _title(pen, y, chart.title)
    known = [one for one in chart.values if one is not None]
    if not known:
        return
    plane = _Plane(pen, y, min(0.0, *known), max(0.0, *known))
    plane.axis(_axis_texts(plane.levels, chart.currency, formatter))
    room = (plane.right - plane.left) / len(chart.values)
    wide = min(room * 0.68, 34.0)
    zero = plane.at(0.0)
    look = paper_font(7)
    widest = max(advance(look, _bar_name(one, formatter)) for one in chart.labels) + 8
    every = max(1, math.ceil(widest / room))
    for place, (label, value) in enumerate(zip(chart.labels, chart.values, strict=True)):
        middle = plane.left + room * (place + 0.5)
        if value is not None:
            top = plane.at(value)
            corner = _at(middle - wide / 2, min(top, zero))
            box = QRectF(corner, _at(middle + wide / 2, max(top, zero)))
            pen.painter.fillRect(box, QColor(ACCENT if value >= 0 else LOSS))
        if place % every == 0:
            plane.below(middle, _bar_name(label, formatter), look)


def _bar_name(label: str, formatter: Formatter) -> str:
    """Return a month as people write it; anything else as it is."""
    if len(label) == 7 and label[4] == "-" and label[:4].isdecimal() and label[5:].isdecimal():
        return tick_text(date(int(label[:4]), int(label[5:]), 1), "month-year", formatter)
    return label


def _lying(pen: Pen, y: float, chart: BarChart, formatter: Formatter) -> None:
    """Draw a bar a row, with its name before it and its figure behind it."""
    _title(pen, y, chart.title)
    look, strong = paper_font(8), paper_font(8, QFont.Weight.DemiBold)
    names = min(max((advance(look, one) for one in chart.labels), default=0.0) + 12, 150.0)
    most = max((abs(one) for one in chart.values if one is not None), default=0.0) or 1.0
    room = pen.width - names - 60
    for place, (label, value) in enumerate(zip(chart.labels, chart.values, strict=True)):
        top = y + TITLE + place * ROW
        pen.text(0, top, names - 8, ROW, label, look, INK)
        if value is None:
            continue
        wide = room * abs(value) / most
        pen.fill(names, top + 4, wide, ROW - 8, ACCENT)
        text = _percent(value, formatter, 1) if not chart.currency else short_money(
            value, chart.currency, formatter
        )  # fmt: skip
        pen.text(names + wide + 6, top, 60, ROW, text, strong, SOFT)
