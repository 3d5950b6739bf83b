"""The way to a target: what was, the target, and what may come."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app.services.vaults_answers import ProjectionPoint, VaultDetail
from ui.charts import look
from ui.charts.days import DayChart, Marks, Stop
from ui.charts.plane import Plane
from ui.charts.series import Point, Style, runs
from ui.charts.words import short_money
from ui.format import Formatter
from ui.format_words import coverage_word
from ui.own_day import own_day
from ui.theme import Theme
from ui.theme.fonts import font

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

LEAST_BACK = timedelta(days=730)
HIGHEST = 1.6  # of the largest of target, history and middle: a wilder range leaves the picture


def _tr(text: str) -> str:
    return QCoreApplication.translate("vaults", text)


def points_of(detail: VaultDetail) -> tuple[Point, ...]:
    """Return a vault's history as a line."""
    return tuple(
        Point(
            one.on,
            None if one.value is None else float(one.value),
            one.value,
            one.coverage,
            one.flow,
        )
        for one in detail.history
    )


class VaultChart(DayChart):
    """History, target and projection."""

    LEAST_HEIGHT = 210
    AXIS, LEVEL_ROOM, DAY_ROOM, PAGE = 66.0, 55, 120, 30
    _detail: VaultDetail | None = None
    _points: tuple[Point, ...] = ()
    _ahead: tuple[ProjectionPoint, ...] = ()
    _target = 0.0
    _colour = ""

    def sizeHint(self) -> QSize:
        return QSize(560, 260)

    @property
    def is_empty(self) -> bool:
        return self._detail is None

    @property
    def home(self) -> int:
        return max(len(self._points) - 1, 0)

    def empty_words(self) -> str:
        return ""

    def show_detail(self, detail: VaultDetail, colour: str, formatter: Formatter) -> None:
        """Show a vault."""
        line = detail.line
        self._detail, self._colour, self._target = detail, colour, float(line.target)
        self._ahead = detail.projection.points
        back = LEAST_BACK
        if self._ahead:
            back = max(back, self._ahead[-1].on - line.as_of)
        self._points = tuple(one for one in points_of(detail) if one.on >= line.as_of - back)
        self._name = line.name
        days = [one.on for one in self._points] + [one.on for one in self._ahead[1:]]
        self.show_days(days, formatter, line.currency)

    def move_to(self, place: int) -> None:
        super().move_to(place)
        if self._at < 0:
            self.setAccessibleName(_tr("{}: history, target and outlook").format(self._name))

    def stop(self, place: int) -> Stop:
        money, currency, day = self._formatter.money, self._currency, self._formatter.day
        if place < len(self._points):
            known = self._points[place]
            is_known = known.exact is not None
            text = money(known.exact, currency) if is_known else coverage_word(known.coverage)
            return Stop(known.value, day(known.on), text)
        one = self._ahead[place - len(self._points) + 1]
        text = money(one.middle, currency, places=0)
        if one.low is not None and one.high is not None:
            text = _tr("{}, from {} to {}").format(
                text, money(one.low, currency, places=0), money(one.high, currency, places=0)
            )
        return Stop(float(one.middle), _tr("{}, expected").format(day(one.on)), text)

    def marks(self, place: int, theme: Theme) -> Marks:
        value = self.stop(place).value
        return [] if value is None else [(value, self._colour or theme.chart_line)]

    def summary(self) -> str:
        if self._detail is None:
            return ""
        formatter, line = self._formatter, self._detail.line
        parts = [
            _tr("{} of {} on {}").format(
                formatter.money(line.current, line.currency),
                formatter.money(line.target, line.currency),
                formatter.day(line.as_of),
            )
        ]
        if self._points:
            first = self._points[0]
            parts.append(
                _tr("{} on {}").format(
                    formatter.money(first.exact, line.currency), formatter.day(first.on)
                )
            )
        if len(self._ahead) > 1:
            last = self.stop(self.count - 1)
            parts.append(f"{last.title} {last.text}")
        return "; ".join(parts) + "."

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import day_column, money_column, sheet_of, text_column

        currency = self._currency
        columns = [
            day_column(),
            money_column(currency),
            money_column(currency, _tr("Lower edge")),
            money_column(currency, _tr("Upper edge")),
            money_column(currency, _tr("From outside")),
            text_column(_tr("Known")),
        ]
        rows = [
            *((one.on, one.exact, None, None, one.flow, coverage_word(one.coverage))
              for one in self._points),
            *((one.on, one.middle, one.low, one.high, None, _tr("Expected"))
              for one in self._ahead[1:]),
        ]  # fmt: skip
        return sheet_of(self._name, columns, rows)

    # Geometry

    @property
    def _today(self) -> date:
        return self._detail.line.as_of if self._detail is not None else date.min

    def span(self) -> tuple[date, date]:
        first = self._points[0].on if self._points else self._today - timedelta(days=1)
        last = self._ahead[-1].on if self._ahead else self._today
        return first, max(last, first + timedelta(days=1))

    def value_range(self) -> tuple[float, float]:
        known = [one.value for one in self._points if one.value is not None]
        middles = [float(one.middle) for one in self._ahead]
        top = max([self._target, *known, *middles])
        ceiling = top * HIGHEST
        highs = [min(float(one.high), ceiling) for one in self._ahead if one.high is not None]
        lows = [float(one.low) for one in self._ahead if one.low is not None]
        low = min([0.0, *known, *middles, *lows])
        high = max([top, *highs])
        return low, high + (high - low) * 0.06

    def taken(self, plane: Plane) -> Sequence[QRectF]:
        beside = QRectF(plane.box.right() + 8, plane.y(self._target) - 7, self.AXIS, 14)
        return beside, self._today_box(plane).adjusted(-8, 0, 8, 0)

    def _today_word(self) -> str:
        is_now = self._today == own_day()
        return _tr("today") if is_now else self._formatter.day(self._today)

    def _today_box(self, plane: Plane) -> QRectF:
        wide = QFontMetricsF(font("axis")).horizontalAdvance(self._today_word())
        return self.below(plane, plane.x(self._today), wide)

    # Painting

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        painter.setPen(QColor(theme.text_soft))
        left = self._today_box(plane).left()
        painter.drawText(QPointF(left, self.height() - 6), self._today_word())
        self._paint_band(painter, theme, plane)
        self._paint_history(painter, theme, plane)
        self._paint_target(painter, theme, plane)

    def _paint_band(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        colour = QColor(self._colour or theme.chart_line)
        band = [one for one in self._ahead if one.low is not None and one.high is not None]
        if band:
            upper = [_place(plane, one.on, one.high) for one in band]
            lower = [_place(plane, one.on, one.low) for one in reversed(band)]
            fill = QColor(colour)
            fill.setAlphaF(0.22 if theme.is_dark else 0.15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPolygon(QPolygonF([*upper, *lower]))
        if self._ahead:
            pen = QPen(colour, 1.8)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            middle = [_place(plane, one.on, one.middle) for one in self._ahead]
            painter.drawPolyline(QPolygonF(middle))

    def _paint_history(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        colour = QColor(self._colour or theme.chart_line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in runs(self._points):
            pen = QPen(colour, 2)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if run.style is Style.DASHED:
                pen.setWidthF(1.6)
                pen.setDashPattern([5, 2])
            painter.setPen(pen)
            shown = self._points[run.first : run.last + 1]
            thin = _thin(shown, int(plane.box.width()))
            look.draw_line(painter, [plane.at(one.on, one.value or 0.0) for one in thin])

    def _paint_target(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        y = plane.y(self._target)
        pen = QPen(QColor(theme.gain), 1.2)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(plane.box.left(), y), QPointF(plane.box.right(), y))
        text = short_money(self._target, self._currency, self._formatter, _step(self._target))
        painter.drawText(QPointF(plane.box.right() + 8, y + 4), text)


def _place(plane: Plane, on: date, value: Decimal | None) -> QPointF:
    return plane.at(on, float(value or 0))


def _step(value: float) -> float:
    """Return a step that lets a label have the digits that its value needs."""
    for step in (1e6, 1e5, 1e4, 1e3, 100.0, 10.0, 1.0):
        if abs(value) >= step and abs(value / step - round(value / step)) < 1e-9:
            return step
    return 0.01


def _thin(points: Sequence[Point], width: int) -> Sequence[Point]:
    """Return every so many points, and the last: a pixel shows one."""
    size = max(len(points) // max(2 * width, 1), 1)
    return [*points[:-1:size], points[-1]] if size > 1 else points
