"""Lines over days in percent, drawn with QPainter: a few thousand points need no numpy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.charts import look
from ui.charts.days import DayChart, Marks, Stop
from ui.charts.plane import Plane
from ui.format import Formatter
from ui.theme import Theme

if TYPE_CHECKING:
    from app.ports.sheets import Sheet, Value


def _tr(text: str) -> str:
    return QCoreApplication.translate("charts", text)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a fraction for each day in a row."""

    name: str
    values: tuple[float, ...]
    tone: str = "chart_line"  # a colour of the theme by its name
    is_filled: bool = False  # between the line and zero
    is_dashed: bool = False


class LineChart(DayChart):
    """Lines of percent over the same days."""

    LEAST_HEIGHT = 140
    PAGE = 30
    lines: tuple[Line, ...] = ()

    def sizeHint(self) -> QSize:
        return QSize(500, 240)

    def show_lines(self, first: date, lines: Sequence[Line], formatter: Formatter) -> None:
        """Replace the lines; the first value of each is that of `first`."""
        self.lines = tuple(line for line in lines if line.values)
        count = min((len(line.values) for line in self.lines), default=0)
        self.show_days([first + timedelta(place) for place in range(count)], formatter)

    def stop(self, place: int) -> Stop:
        texts = [f"{line.name} {self._percent(line.values[place], 2)}" for line in self.lines]
        day = self._formatter.day(self._days[place])
        return Stop(self.lines[0].values[place], day, texts[0], tuple(texts[1:]))

    def marks(self, place: int, theme: Theme) -> Marks:
        return [(line.values[place], getattr(theme, line.tone)) for line in self.lines]

    def level_text(self, level: float, step: float) -> str:
        places = next((n for n in (0, 1, 2) if abs(step * 100 - round(step * 100, n)) < 1e-9), 2)
        return self._percent(round(level, 8), places)

    def _percent(self, value: float, places: int) -> str:
        return self._formatter.percent(Decimal(repr(value)), places=places, signed=True)

    def empty_words(self) -> str:
        return _tr("Nothing is known for this period.")

    def summary(self) -> str:
        if self.is_empty:
            return _tr("{}: nothing is known for this period.").format(self._name)
        parts = [
            _tr("{}: {} at the end, lowest {}, highest {}").format(
                line.name,
                self._percent(line.values[-1], 2),
                self._percent(min(line.values), 2),
                self._percent(max(line.values), 2),
            )
            for line in self.lines
        ]
        period = _tr("{} to {}").format(*(self._formatter.day(one) for one in self.span()))
        return f"{self._name}, {period}. {'; '.join(parts)}."

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import day_column, exact, share_column, sheet_of

        columns = [day_column(), *(share_column(line.name) for line in self.lines)]
        rows: list[list[Value]] = [
            [day, *(exact(line.values[place]) for line in self.lines)]
            for place, day in enumerate(self._days)
        ]
        return sheet_of(self._name, columns, rows)

    def value_range(self) -> tuple[float, float]:
        low = min([0.0, *(min(line.values) for line in self.lines)])
        high = max([0.0, *(max(line.values) for line in self.lines)])
        if high - low < 1e-9:
            return low - 0.01, high + 0.01
        air = (high - low) * 0.05
        return (low - air if low < 0 else low), (high + air if high > 0 else high)

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        for line in reversed(self.lines):
            self._paint_line(painter, theme, plane, line)

    def _paint_line(self, painter: QPainter, theme: Theme, plane: Plane, line: Line) -> None:
        color = QColor(getattr(theme, line.tone))
        points = [
            plane.at(self._days[place], value)
            for place, value in thinned(line.values[: self.count], int(plane.box.width()))
        ]
        if line.is_filled:
            area = QPainterPath(QPointF(points[0].x(), plane.y(0.0)))
            for point in points:
                area.lineTo(point)
            area.lineTo(points[-1].x(), plane.y(0.0))
            fill = QColor(color)
            fill.setAlphaF(0.22 if theme.is_dark else 0.16)
            painter.fillPath(area, fill)
        pen = QPen(color, 1.8 if line.tone == "chart_line" else 1.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if line.is_dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        look.draw_line(painter, points)


def thinned(values: Sequence[float], width: int) -> list[tuple[int, float]]:
    """Return places and values to draw: the lowest and highest of each pixel, and both ends."""
    if len(values) <= 2 * max(width, 1):
        return list(enumerate(values))
    size = -(-len(values) // max(width, 1))
    kept: set[int] = {0, len(values) - 1}
    for begin in range(0, len(values), size):
        part = range(begin, min(begin + size, len(values)))
        kept |= {min(part, key=values.__getitem__), max(part, key=values.__getitem__)}
    return [(place, values[place]) for place in sorted(kept)]
