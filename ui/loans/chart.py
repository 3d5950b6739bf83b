"""What was owed and what will be: solid by the ledger, dashed by the schedule."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.charts.days import DayChart, Stop
from ui.charts.plane import Plane
from ui.format import Formatter
from ui.loans.words import tr
from ui.theme import Theme

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

Points = Sequence[tuple[date, Decimal]]


class BalanceChart(DayChart):
    """The second line goes on where the first one ends."""

    LEVEL_ROOM, DAY_ROOM = 44, 80
    points: Points = ()
    _known = 0  # points by the ledger; the others are by the schedule

    def sizeHint(self) -> QSize:
        return QSize(340, 180)

    @property
    def is_empty(self) -> bool:
        return self.count < 2  # one day makes no line

    @property
    def home(self) -> int:
        return max(self._known - 1, 0)

    def show_points(
        self, past: Points, future: Points, currency: str, formatter: Formatter
    ) -> None:
        """Replace both lines."""
        self.points, self._known = [*past, *future], len(past)
        self.show_days([on for on, _ in self.points], formatter, currency)

    def stop(self, place: int) -> Stop:
        on, value = self.points[place]
        word = tr("by the ledger") if place < self._known else tr("by the schedule")
        amount = self._formatter.money(value, self._currency)
        return Stop(float(value), self._formatter.day(on), amount, (word,))

    def empty_words(self) -> str:
        return tr("Nothing is known yet.")

    def summary(self) -> str:
        if not self.points:
            return tr("{}: nothing is known.").format(self._name)
        first, last = self.points[0], self.points[-1]
        money, day = self._formatter.money, self._formatter.day
        return tr("{}: {} on {}, {} on {}.").format(
            self._name,
            money(first[1], self._currency),
            day(first[0]),
            money(last[1], self._currency),
            day(last[0]),
        )

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import day_column, money_column, sheet_of, text_column

        columns = [day_column(), money_column(self._currency), text_column(tr("Known"))]
        words = (tr("by the schedule"), tr("by the ledger"))
        rows = [
            (on, value, words[place < self._known]) for place, (on, value) in enumerate(self.points)
        ]
        return sheet_of(self._name, columns, rows)

    def value_range(self) -> tuple[float, float]:
        values = [float(value) for _, value in self.points]
        low, high = min(0.0, *values), max(0.0, *values)
        return low * 1.06, high * 1.06 or (0.0 if low < 0 else 1.0)

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        places = [plane.at(on, float(value)) for on, value in self.points]
        pen = QPen(QColor(theme.chart_line), 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places[: self._known]))
        pen.setDashPattern([3, 2.4])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places[max(self._known - 1, 0) :]))
