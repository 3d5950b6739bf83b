"""Columns by month: what came in is solid, what is expected is hatched."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from ui.charts.plane import Plane
from ui.charts.slots import SlotChart
from ui.format import Formatter
from ui.theme import Theme

if TYPE_CHECKING:
    from app.ports.sheets import Sheet


@dataclass(frozen=True, slots=True)
class MonthColumn:
    """One month: what it is called below, what it says on hover, and its two sums."""

    label: str
    title: str
    received: float
    expected: float
    is_now: bool = False
    month: str = ""  # what it is called as data: 2026-03


class CalendarChart(SlotChart):
    """Two years of months, today's marked."""

    LEAST_HEIGHT = 180
    columns: tuple[MonthColumn, ...] = ()

    @property
    def count(self) -> int:
        return len(self.columns)

    def show_columns(
        self, columns: Sequence[MonthColumn], currency: str, formatter: Formatter
    ) -> None:
        """Replace the months."""
        self.columns = tuple(columns)
        self.renew(formatter, currency)

    def words_of(self, place: int) -> str:
        return self.columns[place].title

    def summary(self) -> str:
        if self.is_empty:
            return ""
        money, currency = self._formatter.money, self._currency

        def said(value: float) -> str:
            return money(Decimal(repr(round(value, 2))), currency)

        best = max(self.columns, key=lambda one: one.received + one.expected)
        return self.tr(
            "{name}, {first} to {last}: {received} received, {expected} expected; most in {best}."
        ).format(
            name=self._name,
            first=self.columns[0].label,
            last=self.columns[-1].label,
            received=said(sum(one.received for one in self.columns)),
            expected=said(sum(one.expected for one in self.columns)),
            best=best.title.replace("\n", ", "),
        )

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import exact, money_column, sheet_of, text_column

        columns = [
            text_column(self.tr("Month")),
            money_column(self._currency, self.tr("Received")),
            money_column(self._currency, self.tr("Expected")),
        ]
        rows = [
            (one.month or one.label, exact(round(one.received, 2)), exact(round(one.expected, 2)))
            for one in self.columns
        ]
        return sheet_of(self._name, columns, rows)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        high = max(one.received + one.expected for one in self.columns) * 1.08
        plane = Plane(self.box(), 0.0, high or 1.0)
        self.paint_levels(painter, theme, plane)
        for place, one in enumerate(self.columns):
            self._paint_column(painter, theme, plane, place, one)
        now = next((place for place, one in enumerate(self.columns) if one.is_now), -1)
        self.paint_labels(painter, theme, [one.label for one in self.columns], now)

    def _paint_column(
        self, painter: QPainter, theme: Theme, plane: Plane, place: int, one: MonthColumn
    ) -> None:
        thick = min(self.slot * 0.62, 30.0)
        left = self.middle(place) - thick / 2
        strength = 1.0 if self._at in (-1, place) else 0.5
        solid = QColor(theme.chart_line)
        solid.setAlphaF(strength)
        bottom, top = plane.y(0.0), plane.y(one.received)
        painter.setPen(Qt.PenStyle.NoPen)
        if one.received > 0:
            painter.setBrush(solid)
            painter.drawRoundedRect(QRectF(left, top, thick, bottom - top), 3, 3)
        if one.expected > 0:
            tall = top - plane.y(one.received + one.expected)
            area = QRectF(left + 0.5, top - tall, thick - 1, tall)
            pale = QColor(theme.chart_line)
            pale.setAlphaF(0.14 * strength)
            painter.setBrush(pale)
            painter.drawRoundedRect(area, 3, 3)
            painter.setBrush(QBrush(solid, Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(solid, 1))
            painter.drawRoundedRect(area, 3, 3)
