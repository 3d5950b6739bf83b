"""The price of one asset over time with marks where it was bought and sold."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.format import Formatter
from ui.format_words import kind_word
from ui.theme import current_theme
from ui.theme.fonts import font, metrics

Prices = Sequence[tuple[date, float]]
Trades = Sequence[tuple[date, str, float, Decimal]]
_FEW = 40  # more marks than this are drawn smaller
_TOP, _BOTTOM, _RIGHT = 12, 22, 76
_INFLOWS = ("buy", "deposit", "transfer_in", "swap_in", "reward", "airdrop", "opening_balance")


class PriceChart(QWidget):
    """One polyline with at most two points a pixel, so that ten years paint in a few ms."""

    def __init__(self, prices: Prices, trades: Trades, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prices = sorted(prices)
        self._trades = [trade for trade in trades if self._in_span(trade[0])]
        self._words = Formatter()
        self._at: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        first, last = self._prices[0], self._prices[-1]
        self.setAccessibleName(
            self.tr("Price from {} to {}, with {} trades marked").format(
                self._words.day(first[0]), self._words.day(last[0]), len(self._trades)
            )
        )
        values = [price for _, price in self._prices]
        self._low, self._high = min(values), max(values)
        if self._high <= self._low:
            self._low, self._high = self._low - 1, self._high + 1
        self._start = first[0].toordinal()
        self._span = max(last[0].toordinal() - self._start, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            self._paint_grid(painter)
            painter.setPen(QPen(QColor(theme.chart_line), 1.6))
            painter.drawPolyline(self._line())
            for on, kind, price, _ in self._trades:
                self._paint_mark(painter, self._point(on, price), kind in _INFLOWS)
            if self._at is not None:
                self._paint_cursor(painter, self._at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._look_at(self._nearest(event.position().x()))

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self._look_at(None)

    def keyPressEvent(self, event: object) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(event.key())  # type: ignore[attr-defined]
        if step is None:
            super().keyPressEvent(event)  # type: ignore[arg-type]
            return
        last = len(self._prices) - 1
        at = last if self._at is None else min(max(self._at + step, 0), last)
        self._look_at(at)

    def _look_at(self, at: int | None) -> None:
        if at != self._at:
            self._at = at
            self.update()

    def _nearest(self, x: float) -> int:
        box = self._box()
        share = (x - box.left()) / max(box.width(), 1)
        day = self._start + share * self._span
        days = range(len(self._prices))
        return min(days, key=lambda n: abs(self._prices[n][0].toordinal() - day))

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, _TOP, -_RIGHT, -_BOTTOM)

    def _in_span(self, on: date) -> bool:
        return bool(self._prices) and self._prices[0][0] <= on <= self._prices[-1][0]

    def _point(self, on: date, price: float) -> QPointF:
        box = self._box()
        x = box.left() + box.width() * (on.toordinal() - self._start) / self._span
        y = box.bottom() - box.height() * (price - self._low) / (self._high - self._low)
        return QPointF(x, min(max(y, box.top()), box.bottom()))

    def _line(self) -> QPolygonF:
        step = max(1, len(self._prices) // max(int(self._box().width() * 2), 1))
        kept = [*self._prices[::step], self._prices[-1]]
        return QPolygonF([self._point(on, price) for on, price in kept])

    def _paint_grid(self, painter: QPainter) -> None:
        theme, box = current_theme(), self._box()
        for n in range(3):
            y = box.top() + box.height() * n / 2
            painter.setPen(QColor(theme.grid))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            value = self._high - (self._high - self._low) * n / 2
            painter.setPen(QColor(theme.text_faint))
            text = self._words.price(Decimal(f"{value:.8g}"))
            painter.drawText(QPointF(box.right() + 8, y + 4), text)
        bottom = QPointF(box.left(), self.height() - 5)
        painter.drawText(bottom, self._words.day(self._prices[0][0]))
        last = self._words.day(self._prices[-1][0])
        width = metrics("axis").horizontalAdvance(last)
        painter.drawText(QPointF(box.right() - width, self.height() - 5), last)

    def _paint_mark(self, painter: QPainter, at: QPointF, is_in: bool) -> None:
        theme = current_theme()
        painter.setPen(QPen(QColor(theme.card), 1))
        painter.setBrush(QColor(theme.gain if is_in else theme.loss))
        up = 1 if is_in else -1  # a triangle below for what came in, above for what left
        edge = 5 if len(self._trades) <= _FEW else 3
        base = at + QPointF(0, 2 * edge * up)
        painter.drawPolygon(
            QPolygonF([at + QPointF(0, 2 * up), base + QPointF(-edge, 0), base + QPointF(edge, 0)])
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_cursor(self, painter: QPainter, at: int) -> None:
        theme, box = current_theme(), self._box()
        on, price = self._prices[at]
        point = self._point(on, price)
        painter.setPen(QPen(QColor(theme.text_faint), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(point.x(), box.top()), QPointF(point.x(), box.bottom()))
        text = f"{self._words.day(on)} · {self._words.price(Decimal(f'{price:.12g}'))}"
        here = [trade for trade in self._trades if trade[0] == on]
        marks = [f"{kind_word(kind)} {self._words.quantity(many)}" for _, kind, _, many in here]
        text = " · ".join([text, *marks])
        width = metrics("small").horizontalAdvance(text) + 16
        left = min(max(point.x() - width / 2, 0), self.width() - width)
        tip = QRectF(left, 0, width, 22)
        painter.setPen(QColor(theme.border_strong))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(tip, 5, 5)
        painter.setPen(QColor(theme.text))
        painter.setFont(font("small"))
        painter.drawText(tip, Qt.AlignmentFlag.AlignCenter, text)


def price_chart(prices: Prices, trades: Trades, parent: QWidget) -> QWidget:
    """Return the chart of a price."""
    return PriceChart(prices, trades, parent)
