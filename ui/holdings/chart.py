"""The price of one asset over time with marks where it was bought and sold."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.charts.days import DayChart, Stop
from ui.charts.plane import Plane
from ui.format import Formatter
from ui.format_words import kind_word
from ui.theme import Theme

Prices = Sequence[tuple[date, float]]
Trades = Sequence[tuple[date, str, float, Decimal]]
_FEW = 40  # more marks than this are drawn smaller
_INFLOWS = ("buy", "deposit", "transfer_in", "swap_in", "reward", "airdrop", "opening_balance")


class PriceChart(DayChart):
    """One polyline with at most two points a pixel, so that ten years paint in a few ms."""

    LEAST_HEIGHT = 110
    LEFT, ABOVE, AXIS = 0.0, 12.0, 76.0
    LEVEL_ROOM, PAGE = 36, 30

    def __init__(
        self, prices: Prices, trades: Trades, formatter: Formatter, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._prices = sorted(prices)
        first, last = self._prices[0][0], self._prices[-1][0]
        self._trades = [trade for trade in trades if first <= trade[0] <= last]
        self._name = self.tr("Price from {} to {}, with {} trades marked").format(
            formatter.day(first), formatter.day(last), len(self._trades)
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_days([on for on, _ in self._prices], formatter)

    def stop(self, place: int) -> Stop:
        on, price = self._prices[place]
        quantity = self._formatter.quantity
        marks = [
            f"{kind_word(kind)} {quantity(many)}"
            for day, kind, _, many in self._trades
            if day == on
        ]
        text = self._formatter.price(Decimal(f"{price:.12g}"))
        return Stop(price, self._formatter.day(on), text, tuple(marks))

    def summary(self) -> str:
        ends = (self.stop(0), self.stop(self.count - 1))
        return "; ".join(f"{stop.title}: {stop.text}" for stop in ends)

    def value_range(self) -> tuple[float, float]:
        values = [price for _, price in self._prices]
        low, high = min(values), max(values)
        return (low, high) if high > low else (low - 1, high + 1)

    def level_text(self, level: float, step: float) -> str:
        del step
        return self._formatter.price(Decimal(f"{level:.8g}"))

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        step = max(1, len(self._prices) // max(int(plane.box.width() * 2), 1))
        kept = [*self._prices[::step], self._prices[-1]]
        painter.setPen(QPen(QColor(theme.chart_line), 1.6))
        painter.drawPolyline(QPolygonF([plane.at(on, price) for on, price in kept]))
        for on, kind, price, _ in self._trades:
            self._paint_mark(
                painter, theme, plane.at(on, max(price, plane.low)), is_in=kind in _INFLOWS
            )

    def _paint_mark(self, painter: QPainter, theme: Theme, at: QPointF, *, is_in: bool) -> None:
        painter.setPen(QPen(QColor(theme.card), 1))
        painter.setBrush(QColor(theme.gain if is_in else theme.loss))
        up = 1 if is_in else -1  # a triangle below for what came in, above for what left
        edge = 5 if len(self._trades) <= _FEW else 3
        base = at + QPointF(0, 2 * edge * up)
        painter.drawPolygon(
            QPolygonF([at + QPointF(0, 2 * up), base + QPointF(-edge, 0), base + QPointF(edge, 0)])
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
