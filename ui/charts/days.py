"""Charts over days: axes, a crosshair with its tip, and the nearest day under the mouse."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.charts.chart import Chart
from ui.charts.plane import Plane
from ui.charts.series import month_ticks
from ui.charts.tip import Tip
from ui.charts.words import tick_text
from ui.format import Formatter
from ui.theme import Theme
from ui.theme.fonts import font

DOT = 4.0
NEAR = 8.0  # pixels beside the box in which the mouse still points at a day
Marks = Sequence[tuple[float, str]]  # values with the colour of the line that they lie on


@dataclass(frozen=True, slots=True)
class Stop:
    """What the crosshair says on a day: two lines, and a third with what remains."""

    value: float | None  # where it stands; `None`: at the lower edge
    title: str
    text: str
    notes: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        return ", ".join((self.title, self.text, *self.notes))


class DayChart(Chart):
    """A chart over days. Left and Right move the crosshair from day to day.

    A kind of chart states its days, in order, what is said of each, the range of its values, and
    how its lines are painted.
    """

    DAY_ROOM = 110  # pixels from one day on the axis to the next

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._days: Sequence[date] = ()
        self._range = (0.0, 1.0)
        self._tip = Tip(self)
        self._kept: tuple[tuple[object, ...], QPixmap] | None = None  # all but the crosshair

    # What a kind of chart states

    def stop(self, place: int) -> Stop:
        """Return what the crosshair says at a place."""
        raise NotImplementedError

    def value_range(self) -> tuple[float, float]:
        """Return the values of the lower and the upper edge."""
        raise NotImplementedError

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        """Paint all but the axes and the crosshair."""
        raise NotImplementedError

    def marks(self, place: int, theme: Theme) -> Marks:
        """Return where the crosshair meets a line."""
        value = self.stop(place).value
        return [] if value is None else [(value, theme.chart_line)]

    def span(self) -> tuple[date, date]:
        """Return the days of the left and the right edge."""
        return self._days[0], self._days[-1]

    def taken(self, plane: Plane) -> Sequence[QRectF]:
        """Return where the chart writes something itself, and the axes must not."""
        del plane
        return ()

    # What all do

    @property
    def count(self) -> int:
        return len(self._days)

    def show_days(self, days: Sequence[date], formatter: Formatter, currency: str = "") -> None:
        """Begin afresh with other days."""
        self._days, self._kept = days, None
        self.renew(formatter, currency)
        if not self.is_empty:
            self._range = self.value_range()

    def empty_words(self) -> str:
        return QCoreApplication.translate("charts", "Nothing is known yet.")

    def words_of(self, place: int) -> str:
        return self.stop(place).words

    def plane(self) -> Plane:
        """Return where days and values stand."""
        return Plane(self.box(), *self._range, *self.span())

    def place_at(self, point: QPointF) -> int:
        if self.is_empty or not self._days:
            return -1
        plane = self.plane()
        if not plane.box.adjusted(-NEAR, -NEAR, NEAR, NEAR).contains(point):
            return -1
        on = plane.day_at(point.x())
        after = min(bisect_left(self._days, on), len(self._days) - 1)
        before = max(after - 1, 0)
        return before if on - self._days[before] < self._days[after] - on else after

    def point_out(self, place: int) -> None:
        if place < 0:
            self._tip.hide()
            return
        stop, plane = self.stop(place), self.plane()
        at = plane.at(self._days[place], plane.low if stop.value is None else stop.value)
        self._tip.show_at(at, (stop.title, stop.text), " · ".join(stop.notes))

    def paint(self, painter: QPainter, theme: Theme) -> None:
        if self.is_taken:
            self._paint_all(painter, theme)
            return
        painter.drawPixmap(0, 0, self._picture(theme))
        if self._at >= 0:
            self._paint_cross(painter, theme, self.plane())

    def _picture(self, theme: Theme) -> QPixmap:
        """Return all but the crosshair, which moves more often than the rest changes."""
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, theme, self.layoutDirection())
        if self._kept is None or self._kept[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setFont(font("axis"))
                self._paint_all(painter, theme)
            self._kept = (key, picture)
        return self._kept[1]

    def _paint_all(self, painter: QPainter, theme: Theme) -> None:
        plane = self.plane()
        taken = self.taken(plane)
        self.paint_levels(painter, theme, plane, taken)
        self._paint_days(painter, theme, plane, taken)
        self.paint_lines(painter, theme, plane)

    def _paint_days(
        self, painter: QPainter, theme: Theme, plane: Plane, taken: Sequence[QRectF]
    ) -> None:
        measures = QFontMetricsF(font("axis"))
        painter.setPen(QColor(theme.text_faint))
        count = max(2, int(plane.box.width() // self.DAY_ROOM))
        for on, kind in month_ticks(plane.first, plane.last, count):
            text = tick_text(on, kind, self._formatter)
            where = self.below(plane, plane.x(on), measures.horizontalAdvance(text))
            if not any(where.intersects(one) for one in taken):
                painter.drawText(QPointF(where.left(), self.height() - 6), text)

    def below(self, plane: Plane, middle: float, wide: float) -> QRectF:
        """Return the place of a label below the box, pushed inside at the edges."""
        left = min(max(middle - wide / 2, 0.0), plane.box.right() - wide)
        return QRectF(left, plane.box.bottom(), wide, self.BELOW)

    def _paint_cross(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        x = plane.x(self._days[self._at])
        painter.setPen(QPen(QColor(theme.text_faint), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, plane.box.top()), QPointF(x, plane.box.bottom()))
        for value, colour in self.marks(self._at, theme):
            painter.setPen(QPen(QColor(colour), 1.8))
            painter.setBrush(QColor(theme.card))
            painter.drawEllipse(QPointF(x, plane.y(value)), DOT, DOT)
