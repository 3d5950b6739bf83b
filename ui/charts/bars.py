"""Bars by month or year, drawn with QPainter: few values need no numpy."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui.charts.plane import Plane
from ui.charts.slots import SlotChart
from ui.format import Formatter
from ui.theme import Theme

if TYPE_CHECKING:
    from app.ports.sheets import Sheet


def _tr(text: str) -> str:
    return QCoreApplication.translate("charts", text)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is called below, what it says on hover, and its value."""

    label: str
    title: str
    value: Decimal


class BarChart(SlotChart):
    """Bars over a baseline; gains up, losses down."""

    bars: tuple[Bar, ...] = ()

    @property
    def count(self) -> int:
        return len(self.bars)

    def show_bars(self, bars: Sequence[Bar], currency: str, formatter: Formatter) -> None:
        """Replace the bars."""
        self.bars = tuple(bars)
        self.renew(formatter, currency)

    def words_of(self, place: int) -> str:
        bar = self.bars[place]
        return f"{bar.title}: {self._formatter.money(bar.value, self._currency)}"

    def summary(self) -> str:
        if self.is_empty:
            return ""
        money, currency = self._formatter.money, self._currency
        first, last = self.bars[0], self.bars[-1]
        low, high = (pick(self.bars, key=lambda bar: bar.value) for pick in (min, max))
        return _tr(
            "{name}: {first} in {first_when}, {last} in {last_when}, changed by {change}; lowest "
            "{low} in {low_when}, highest {high} in {high_when}; {total} in all."
        ).format(
            name=self._name,
            first=money(first.value, currency),
            first_when=first.title,
            last=money(last.value, currency),
            last_when=last.title,
            change=money(last.value - first.value, currency, signed=True),
            low=money(low.value, currency),
            low_when=low.title,
            high=money(high.value, currency),
            high_when=high.title,
            total=money(sum((bar.value for bar in self.bars), Decimal(0)), currency),
        )

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import money_column, sheet_of, text_column

        columns = [text_column(_tr("Period")), money_column(self._currency)]
        return sheet_of(self._name, columns, [(bar.title, bar.value) for bar in self.bars])

    def _plane(self) -> Plane:
        values = [float(bar.value) for bar in self.bars]
        low, high = min(0.0, *values), max(0.0, *values)
        return Plane(self.box(), *((low, high * 1.08) if high > low else (0.0, 1.0)))

    def paint(self, painter: QPainter, theme: Theme) -> None:
        plane = self._plane()
        self.paint_levels(painter, theme, plane)
        thick = min(self.slot * 0.6, 34.0)
        for place, bar in enumerate(self.bars):
            ends = sorted((plane.y(0.0), plane.y(float(bar.value))))
            color = QColor(theme.chart_line if bar.value >= 0 else theme.loss)
            if self._at >= 0 and place != self._at:
                color.setAlphaF(0.55)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            if bar.value:
                left = self.middle(place) - thick / 2
                painter.drawRoundedRect(QRectF(left, ends[0], thick, ends[1] - ends[0]), 3, 3)
        self.paint_labels(painter, theme, [bar.label for bar in self.bars])
