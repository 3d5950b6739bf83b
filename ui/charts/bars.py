"""Bars by month or year, drawn with QPainter: few values need no numpy."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ui.charts.series import value_ticks
from ui.charts.words import short_money
from ui.format import Formatter
from ui.theme import current_theme
from ui.theme.fonts import font
from ui.widgets.labels import plain_tip

AXIS = 56
BELOW = 26


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is called below, what it says on hover, and its value."""

    label: str
    title: str
    value: Decimal


class BarChart(QWidget):
    """Bars over a baseline; gains up, losses down. Left and Right tell each bar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self._currency = ""
        self._formatter = Formatter()
        self._at = -1
        self.setMinimumHeight(160)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def show_bars(self, bars: Sequence[Bar], currency: str, formatter: Formatter) -> None:
        """Replace the bars."""
        self._bars = tuple(bars)
        self._currency, self._formatter, self._at = currency, formatter, -1
        parts = [f"{bar.title}: {formatter.money(bar.value, currency)}" for bar in bars]
        self.setAccessibleDescription("; ".join(parts))
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def _range(self) -> tuple[float, float]:
        values = [float(bar.value) for bar in self._bars]
        low, high = min(0.0, *values), max(0.0, *values)
        return (low, high * 1.08) if high > low else (0.0, 1.0)

    def _box(self) -> QRectF:
        return QRectF(0, 8, max(self.width() - AXIS, 10), max(self.height() - BELOW - 8, 10))

    def _slot(self) -> float:
        return self._box().width() / max(len(self._bars), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            if not self._bars:
                return
            box, (low, high) = self._box(), self._range()
            scale = box.height() / (high - low)
            levels = value_ticks(low, high, max(2, int(box.height() // 50)))
            step = levels[1] - levels[0] if len(levels) > 1 else 0.0
            for level in levels:
                y = box.bottom() - (level - low) * scale
                painter.setPen(QPen(QColor(theme.grid), 1))
                painter.drawLine(QPointF(0, y), QPointF(box.right(), y))
                painter.setPen(QColor(theme.text_faint))
                text = short_money(level, self._currency, self._formatter, step)
                painter.drawText(QPointF(box.right() + 8, y + 4), text)
            self._paint_bars(painter, box, low, scale)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_bars(self, painter: QPainter, box: QRectF, low: float, scale: float) -> None:
        theme = current_theme()
        metrics = QFontMetricsF(font("axis"))
        slot = self._slot()
        thick = min(slot * 0.6, 34.0)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + 8
        every = max(1, int(-(-widest // slot)))
        zero = box.bottom() + low * scale
        for place, bar in enumerate(self._bars):
            tall = abs(float(bar.value)) * scale
            middle = slot * (place + 0.5)
            top = zero - tall if bar.value >= 0 else zero
            color = QColor(theme.chart_line if bar.value >= 0 else theme.loss)
            if self._at >= 0 and place != self._at:
                color.setAlphaF(0.55)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            if tall > 0:
                painter.drawRoundedRect(QRectF(middle - thick / 2, top, thick, tall), 3, 3)
            if place % every == 0:
                painter.setPen(QColor(theme.text_faint))
                wide = metrics.horizontalAdvance(bar.label)
                painter.drawText(QPointF(middle - wide / 2, self.height() - 6), bar.label)

    def _tell(self, place: int) -> None:
        self._at = place
        self.update()
        if place < 0:
            return
        bar = self._bars[place]
        text = f"{bar.title}: {self._formatter.money(bar.value, self._currency)}"
        self.setAccessibleName(f"{self._name}: {text}")
        self.setToolTip(plain_tip(text))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().x() // self._slot()) if self._bars else -1
        place = place if 0 <= place < len(self._bars) else -1
        if place != self._at:
            self._tell(place)
            if place >= 0:
                QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._tell(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._bars and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._tell(min(max(self._at + step, 0), len(self._bars) - 1))
        else:
            super().keyPressEvent(event)
