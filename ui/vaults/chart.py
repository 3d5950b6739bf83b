"""The way to a target: what was, the target, and what may come."""

from bisect import bisect_left
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
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from app.services.vaults_answers import ProjectionPoint, VaultDetail
from ui.charts.area import Tip
from ui.charts.series import Point, Style, month_ticks, runs, value_ticks
from ui.charts.words import short_money, tick_text
from ui.format import Formatter
from ui.format_words import coverage_word
from ui.theme import Theme, current_theme
from ui.theme.fonts import font

AXIS, BELOW, ABOVE = 66, 26, 10
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


@dataclass(frozen=True, slots=True)
class Stop:
    """A day at which the crosshair can stand."""

    on: date
    value: float | None
    title: str
    text: str


class VaultChart(QWidget):
    """History, target and projection. Left and Right move the crosshair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._ahead: tuple[ProjectionPoint, ...] = ()
        self._stops: list[Stop] = []
        self._target = 0.0
        self._currency, self._colour, self._name = "", "", ""
        self._today = date.min
        self._formatter = Formatter()
        self._at = -1
        self.setMinimumHeight(210)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tip = Tip(self)

    def sizeHint(self) -> QSize:
        return QSize(560, 260)

    @property
    def place(self) -> int:
        """Return the place of the crosshair, -1 without one."""
        return self._at

    def show_detail(self, detail: VaultDetail, colour: str, formatter: Formatter) -> None:
        """Show a vault."""
        line = detail.line
        self._ahead = detail.projection.points
        back = LEAST_BACK
        if self._ahead:
            back = max(back, self._ahead[-1].on - line.as_of)
        self._points = tuple(one for one in points_of(detail) if one.on >= line.as_of - back)
        self._target, self._currency, self._name = float(line.target), line.currency, line.name
        self._today, self._colour, self._formatter = line.as_of, colour, formatter
        self._stops = self._made_stops()
        self.move_to(-1)
        self.setAccessibleDescription(self._summary(detail))
        self.update()

    def move_to(self, place: int) -> None:
        """Put the crosshair on a day; -1 takes it away."""
        self._at = place if 0 <= place < len(self._stops) else -1
        self.update()
        if self._at < 0:
            self._tip.hide()
            self.setAccessibleName(_tr("{}: history, target and outlook").format(self._name))
            return
        stop = self._stops[self._at]
        self.setAccessibleName(f"{self._name}: {stop.title}, {stop.text}")
        box, (low, high) = self._box(), self._range()
        value = low if stop.value is None else stop.value
        at = QPointF(self._x(box, stop.on), self._y(box, low, high, value))
        self._tip.show_at(at, (stop.title, stop.text), "")

    def _made_stops(self) -> list[Stop]:
        formatter, currency = self._formatter, self._currency
        found = [
            Stop(
                one.on,
                one.value,
                formatter.day(one.on),
                formatter.money(one.exact, currency)
                if one.exact is not None
                else coverage_word(one.coverage),
            )
            for one in self._points
        ]
        for one in self._ahead[1:]:
            text = formatter.money(one.middle, currency, places=0)
            if one.low is not None and one.high is not None:
                text = _tr("{}, from {} to {}").format(
                    text,
                    formatter.money(one.low, currency, places=0),
                    formatter.money(one.high, currency, places=0),
                )
            found.append(
                Stop(
                    one.on,
                    float(one.middle),
                    _tr("{}, expected").format(formatter.day(one.on)),
                    text,
                )
            )
        return found

    def _summary(self, detail: VaultDetail) -> str:
        formatter, line = self._formatter, detail.line
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
        if self._ahead:
            parts.append(self._stops[-1].title + " " + self._stops[-1].text)
        return "; ".join(parts) + "."

    # Geometry

    def _first(self) -> date:
        if self._points:
            return self._points[0].on
        return self._today - timedelta(days=1)

    def _last(self) -> date:
        last = self._ahead[-1].on if self._ahead else self._today
        return max(last, self._first() + timedelta(days=1))

    def _range(self) -> tuple[float, float]:
        known = [one.value for one in self._points if one.value is not None]
        middles = [float(one.middle) for one in self._ahead]
        top = max([self._target, *known, *middles])
        ceiling = top * HIGHEST
        highs = [min(float(one.high), ceiling) for one in self._ahead if one.high is not None]
        lows = [float(one.low) for one in self._ahead if one.low is not None]
        low = min([0.0, *known, *middles, *lows])
        high = max([top, *highs])
        return low, high + (high - low) * 0.06

    def _box(self) -> QRectF:
        return QRectF(
            2, ABOVE, max(self.width() - AXIS, 10), max(self.height() - BELOW - ABOVE, 10)
        )

    def _x(self, box: QRectF, on: date) -> float:
        whole = (self._last() - self._first()).days
        return box.left() + box.width() * (on - self._first()).days / max(whole, 1)

    @staticmethod
    def _y(box: QRectF, low: float, high: float, value: float) -> float:
        return box.bottom() - (min(value, high) - low) / (high - low) * box.height()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._name:
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            box, (low, high) = self._box(), self._range()
            self._paint_axes(painter, theme, box, low, high)
            self._paint_band(painter, theme, box, low, high)
            self._paint_history(painter, theme, box, low, high)
            self._paint_target(painter, theme, box, low, high)
            if self._at >= 0:
                self._paint_cross(painter, theme, box, low, high)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_axes(
        self, painter: QPainter, theme: Theme, box: QRectF, low: float, high: float
    ) -> None:
        levels = value_ticks(low, high, max(2, int(box.height() // 55)))
        step = levels[1] - levels[0] if len(levels) > 1 else 0.0
        target_y = self._y(box, low, high, self._target)
        for level in levels:
            y = self._y(box, low, high, level)
            painter.setPen(QPen(QColor(theme.grid), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            if abs(y - target_y) > 14:  # else the target's own label stands there
                painter.setPen(QColor(theme.text_faint))
                text = short_money(level, self._currency, self._formatter, step)
                painter.drawText(QPointF(box.right() + 8, y + 4), text)
        measures = QFontMetricsF(font("axis"))
        today_x = self._x(box, self._today)
        word = _tr("today") if self._today == date.today() else self._formatter.day(self._today)  # noqa: DTZ011  # the person's own day
        half = measures.horizontalAdvance(word) / 2
        begin = min(max(today_x - half, 0.0), box.right() - 2 * half)
        painter.setPen(QColor(theme.text_soft))
        painter.drawText(QPointF(begin, self.height() - 6), word)
        painter.setPen(QColor(theme.text_faint))
        for on, kind in month_ticks(self._first(), self._last(), max(2, int(box.width() // 120))):
            text = tick_text(on, kind, self._formatter)
            wide = measures.horizontalAdvance(text)
            left = min(max(self._x(box, on) - wide / 2, 0.0), box.right() - wide)
            if left > begin + 2 * half + 8 or left + wide < begin - 8:
                painter.drawText(QPointF(left, self.height() - 6), text)

    def _paint_band(
        self, painter: QPainter, theme: Theme, box: QRectF, low: float, high: float
    ) -> None:
        colour = QColor(self._colour or theme.chart_line)
        band = [one for one in self._ahead if one.low is not None and one.high is not None]
        if band:
            upper = [self._at_point(box, low, high, one.on, one.high) for one in band]
            lower = [self._at_point(box, low, high, one.on, one.low) for one in reversed(band)]
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
            middle = [self._at_point(box, low, high, one.on, one.middle) for one in self._ahead]
            painter.drawPolyline(QPolygonF(middle))

    def _at_point(
        self, box: QRectF, low: float, high: float, on: date, value: Decimal | None
    ) -> QPointF:
        return QPointF(self._x(box, on), self._y(box, low, high, float(value or 0)))

    def _paint_history(
        self, painter: QPainter, theme: Theme, box: QRectF, low: float, high: float
    ) -> None:
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
            line = [
                QPointF(self._x(box, one.on), self._y(box, low, high, one.value or 0.0))
                for one in _thin(shown, int(box.width()))
            ]
            painter.drawPolyline(QPolygonF(line))

    def _paint_target(
        self, painter: QPainter, theme: Theme, box: QRectF, low: float, high: float
    ) -> None:
        y = self._y(box, low, high, self._target)
        pen = QPen(QColor(theme.gain), 1.2)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        text = short_money(self._target, self._currency, self._formatter, _step(self._target))
        painter.drawText(QPointF(box.right() + 8, y + 4), text)

    def _paint_cross(
        self, painter: QPainter, theme: Theme, box: QRectF, low: float, high: float
    ) -> None:
        stop = self._stops[self._at]
        x = self._x(box, stop.on)
        painter.setPen(QPen(QColor(theme.text_faint), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        if stop.value is not None:
            painter.setPen(QPen(QColor(self._colour or theme.chart_line), 1.8))
            painter.setBrush(QColor(theme.card))
            painter.drawEllipse(QPointF(x, self._y(box, low, high, stop.value)), 4, 4)

    # Pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        box = self._box()
        if not self._stops or not box.contains(event.position()):
            self.move_to(-1)
            return
        share = (event.position().x() - box.left()) / box.width()
        on = self._first() + timedelta(days=round(share * (self._last() - self._first()).days))
        after = min(bisect_left(self._stops, on, key=lambda one: one.on), len(self._stops) - 1)
        before = max(after - 1, 0)
        is_nearer = on - self._stops[before].on < self._stops[after].on - on
        self.move_to(before if is_nearer else after)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.move_to(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._stops) - 1
        here = self._at if self._at >= 0 else len(self._points) - 1
        steps = {
            Qt.Key.Key_Left: here - 1 if self._at >= 0 else here,
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()


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
