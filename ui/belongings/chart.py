"""Values over time: those set by hand as dots on a solid line, those by rule dashed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.services.belongings_answers import ValuePoint
from ui.belongings.words import source_of, tr
from ui.charts.days import DOT, DayChart, Stop
from ui.charts.plane import Plane
from ui.format import Formatter
from ui.theme import Theme

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

GAP_DAYS = 62  # values by rule come by the month


class ValueChart(DayChart):
    """What was known, and what lies ahead by the rule."""

    LEAST_HEIGHT = 150
    LEFT, LEVEL_ROOM, DAY_ROOM = DOT + 2, 44, 90
    points: tuple[ValuePoint, ...] = ()
    _known = 0  # points; the others lie ahead

    def sizeHint(self) -> QSize:
        return QSize(340, 170)

    def show_points(
        self,
        points: Sequence[ValuePoint],
        currency: str,
        formatter: Formatter,
        coming: Sequence[ValuePoint] = (),
    ) -> None:
        """Replace what is shown; `coming` lies ahead."""
        self.points, self._known = (*points, *coming), len(points)
        self.show_days([one.on for one in self.points], formatter, currency)

    def stop(self, place: int) -> Stop:
        point = self.points[place]
        word = tr("Ahead") if place >= self._known else source_of(point.source)
        amount = self._formatter.money(point.value, self._currency)
        return Stop(float(point.value), self._formatter.day(point.on), amount, (word,))

    def empty_words(self) -> str:
        return tr("No value is known yet.")

    def summary(self) -> str:
        points = self.points
        if not points:
            return tr("{}: no value is known.").format(self._name)
        first, last = points[0], points[-1]
        hands = len([one for one in points if not one.is_rule])
        money = self._formatter.money
        return tr("{}: {} on {}, {} on {}; {} of {} values set by hand.").format(
            self._name,
            money(first.value, self._currency),
            self._formatter.day(first.on),
            money(last.value, self._currency),
            self._formatter.day(last.on),
            hands,
            len(points),
        )

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import day_column, money_column, sheet_of, text_column

        columns = [day_column(), money_column(self._currency), text_column(tr("Known"))]
        rows = [
            (one.on, one.value, tr("Ahead") if place >= self._known else source_of(one.source))
            for place, one in enumerate(self.points)
        ]
        return sheet_of(self._name, columns, rows)

    def value_range(self) -> tuple[float, float]:
        values = [float(one.value) for one in self.points]
        low, high = min(values), max(values)
        is_level = high - low <= abs(high) * 1e-9
        air = (abs(high) * 0.1 or 1.0) if is_level else (high - low) * 0.08
        return max(low - air, 0.0), high + air

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        """Draw from value to value: dashed to a value by rule, else level and then up or down.

        A value set by hand holds until the next one: the line to it is a step. So is one over
        months of which a rule could not say anything.
        """
        places = [plane.at(one.on, float(one.value)) for one in self.points]
        colour = QColor(theme.chart_line)
        for place, point in enumerate(self.points[1:], 1):
            pen = QPen(colour, 1.8 if place < self._known else 1.2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            before, here = places[place - 1], places[place]
            is_dashed = point.is_rule or place >= self._known
            if is_dashed:
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([3, 2.4])
            painter.setPen(pen)
            days = (point.on - self.points[place - 1].on).days
            if is_dashed and days <= GAP_DAYS:
                painter.drawLine(before, here)
            else:
                corner = QPointF(here.x(), before.y())
                painter.drawLine(before, corner)
                painter.drawLine(corner, here)
        painter.setPen(QPen(colour, 1.8))
        painter.setBrush(colour)
        for point, place_of in zip(self.points, places, strict=True):
            if not point.is_rule:
                painter.drawEllipse(place_of, DOT, DOT)
