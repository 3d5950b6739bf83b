"""Charts of closed trades: the sum of results with its falls, and how results are spread."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.domain.trading.curves import Bin
from app.services.trading.analysis_answers import DayPoint
from ui.charts.days import DayChart, Marks, Stop
from ui.charts.plane import Plane
from ui.charts.slots import SlotChart
from ui.charts.words import short_money
from ui.format import Formatter
from ui.theme import Theme

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

AIR = 0.06  # of the range, above and below


def _tr(text: str) -> str:
    return QCoreApplication.translate("analysis", text)


class SumChart(DayChart):
    """The sum of results, in steps: it changes on days of closing alone. Falls are below it."""

    AXIS, PAGE, LEAST_HEIGHT = 66.0, 20, 150
    IS_FALL = False
    TONE = "chart_line"
    points: tuple[DayPoint, ...] = ()

    def sizeHint(self) -> QSize:
        return QSize(520, 220)

    def show_points(self, points: Sequence[DayPoint], currency: str, formatter: Formatter) -> None:
        """Replace the days."""
        self.points = tuple(points)
        self.show_days([one.on for one in self.points], formatter, currency)

    def value(self, place: int) -> Decimal:
        """Return what is drawn of a day."""
        return self.points[place].fall if self.IS_FALL else self.points[place].total

    def stop(self, place: int) -> Stop:
        one, money = self.points[place], self._formatter.money
        closed = _tr("{} closed").format(self._formatter.count(one.trades))
        fall = _tr("{} below the highest").format(money(-one.fall, self._currency))
        notes = (fall, closed) if one.fall else (closed,)
        total = money(one.total, self._currency, signed=True)
        return Stop(float(self.value(place)), self._formatter.day(one.on), total, notes)

    def marks(self, place: int, theme: Theme) -> Marks:
        return [(float(self.value(place)), getattr(theme, self.TONE))]

    def summary(self) -> str:
        if self.is_empty:
            return self.empty_words()
        money, day = self._formatter.money, self._formatter.day
        lowest = min(self.points, key=lambda one: one.fall)
        return _tr("{}: {} on {}; deepest fall {} on {}.").format(
            self._name,
            money(self.points[-1].total, self._currency, signed=True),
            day(self.points[-1].on),
            money(-lowest.fall, self._currency),
            day(lowest.on),
        )

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import count_column, day_column, money_column, sheet_of

        currency = self._currency
        columns = [
            day_column(),
            money_column(currency, _tr("Sum of results")),
            money_column(currency, _tr("Below the highest")),
            count_column(_tr("Trades closed")),
        ]
        rows = [(one.on, one.total, one.fall, one.trades) for one in self.points]
        return sheet_of(self._name, columns, rows)

    def value_range(self) -> tuple[float, float]:
        values = [float(self.value(place)) for place in range(self.count)]
        low, high = min(0.0, *values), max(0.0, *values)
        if high <= low:
            return -1.0, 1.0
        air = (high - low) * AIR
        return (low - air if low < 0 else low), (high + air if high > 0 else high)

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        color = QColor(getattr(theme, self.TONE))
        start = QPointF(plane.x(self._days[0]), plane.y(0.0))
        path = QPainterPath(start)
        y = start.y()
        for place, on in enumerate(self._days):
            x = plane.x(on)
            path.lineTo(x, y)
            y = plane.y(float(self.value(place)))
            path.lineTo(x, y)
        area = QPainterPath(path)
        area.lineTo(path.currentPosition().x(), plane.y(0.0))
        area.closeSubpath()
        fill = QColor(color)
        fill.setAlphaF(0.22 if theme.is_dark else 0.14)
        painter.fillPath(area, fill)
        pen = QPen(color, 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


class FallChart(SumChart):
    """How far the sum was below its highest, by day of closing."""

    LEAST_HEIGHT = 96
    IS_FALL = True
    TONE = "loss"

    def sizeHint(self) -> QSize:
        return QSize(520, 110)


class SpreadChart(SlotChart):
    """How many results are of which size; a bin a bar, losses to the left of nothing."""

    LEAST_HEIGHT = 170
    bins: tuple[Bin, ...] = ()

    @property
    def count(self) -> int:
        return len(self.bins)

    def show_bins(self, bins: Sequence[Bin], currency: str, formatter: Formatter) -> None:
        """Replace the bins."""
        self.bins = tuple(bins)
        self.renew(formatter, currency)

    def words_of(self, place: int) -> str:
        one, money = self.bins[place], self._formatter.money
        return _tr("From {} to below {}: {} trades").format(
            money(one.low, self._currency), money(one.high, self._currency),
            self._formatter.count(one.trades),
        )  # fmt: skip

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import count_column, money_column, sheet_of

        columns = [
            money_column(self._currency, _tr("From")),
            money_column(self._currency, _tr("To below")),
            count_column(_tr("Trades")),
        ]
        rows = [(one.low, one.high, one.trades) for one in self.bins]
        return sheet_of(self._name, columns, rows)

    def level_text(self, level: float, step: float) -> str:
        return "" if level != int(level) else self._formatter.count(int(level))

    def paint(self, painter: QPainter, theme: Theme) -> None:
        high = max(one.trades for one in self.bins)
        plane = Plane(self.box(), 0.0, max(high * 1.08, 1.0), date.min, date.min)
        self.paint_levels(painter, theme, plane)
        thick = max(self.slot - 3.0, 1.0)
        for place, one in enumerate(self.bins):
            color = QColor(theme.loss if one.low < 0 else theme.gain)
            if self._at >= 0 and place != self._at:
                color.setAlphaF(0.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            top = plane.y(float(one.trades))
            if one.trades:
                left = self.middle(place) - thick / 2
                painter.drawRoundedRect(QRectF(left, top, thick, plane.y(0.0) - top), 2, 2)
        step = float(self.bins[0].high - self.bins[0].low)
        labels = [
            short_money(float(one.low), self._currency, self._formatter, step) for one in self.bins
        ]
        self.paint_labels(painter, theme, labels)
