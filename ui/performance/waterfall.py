"""What made a value change, as steps from the opening to the closing value."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ui.charts.words import short_money
from ui.format import Formatter
from ui.theme import Theme, current_theme
from ui.theme.fonts import font
from ui.widgets.labels import plain_tip

BELOW = 26
ABOVE = 22
CUT = 0.5  # where all levels lie above this share of the highest, the bars are cut off below


@dataclass(frozen=True, slots=True)
class Bar:
    """A total, or a step from the one before it."""

    label: str
    value: Decimal
    is_total: bool = False
    meaning: str = ""


class Waterfall(QWidget):
    """Bars that hang on each other; gains up, losses down. Left and Right tell each."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._bars: tuple[Bar, ...] = ()
        self._currency = ""
        self._formatter = Formatter()
        self._at = -1
        self.setMinimumHeight(220)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        return QSize(500, 250)

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def show_bars(self, bars: Sequence[Bar], currency: str, formatter: Formatter) -> None:
        """Replace the bars: a total, steps, a total."""
        self._bars = tuple(bars)
        self._currency, self._formatter, self._at = currency, formatter, -1
        self.setAccessibleName(self._name)
        self.setAccessibleDescription("; ".join(self._words(bar) for bar in bars))
        self.update()

    def spans(self) -> list[tuple[float, float]]:
        """Return where each bar begins and ends; totals begin at zero."""
        found: list[tuple[float, float]] = []
        level = 0.0
        for bar in self._bars:
            begin = 0.0 if bar.is_total else level
            level = float(bar.value) if bar.is_total else level + float(bar.value)
            found.append((begin, level))
        return found

    def _words(self, bar: Bar) -> str:
        amount = self._formatter.money(bar.value, self._currency, signed=not bar.is_total)
        return f"{bar.label}: {amount}"

    def _range(self, spans: Sequence[tuple[float, float]]) -> tuple[float, float, bool]:
        """Return the lowest and highest level shown, and whether totals are cut off below."""
        levels = [end for _, end in spans]
        low, high = min(levels), max(levels)
        if low > high * CUT and high > 0:
            return low - (high - low) * 0.35 - high * 0.002, high, True
        low, high = min(0.0, low), max(0.0, high)
        return (low, high, False) if high > low else (0.0, 1.0, False)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._bars:
                return
            spans = self.spans()
            low, high, is_cut = self._range(spans)
            tall = max(self.height() - ABOVE - BELOW, 10)
            scale = tall / (high - low)

            def y_of(level: float) -> float:
                return ABOVE + tall - (max(level, low) - low) * scale

            painter.setPen(QPen(QColor(theme.border_strong), 1))
            base = y_of(low if is_cut else 0.0)
            painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
            for place, (bar, (begin, end)) in enumerate(zip(self._bars, spans, strict=True)):
                self._paint_bar(painter, theme, place, bar, y_of(begin), y_of(end))
                if bar.is_total and is_cut:
                    self._paint_cut(painter, theme, place, base)
                if place + 1 < len(self._bars):
                    painter.setPen(QPen(QColor(theme.border_strong), 1, Qt.PenStyle.DotLine))
                    right, following = self._bar_box(place).right(), self._bar_box(place + 1)
                    y = y_of(end)
                    near, far = (right, following.left()) if not self.isRightToLeft() else (
                        following.right(), self._bar_box(place).left())  # fmt: skip
                    painter.drawLine(QPointF(near, y), QPointF(far, y))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _bar_box(self, place: int) -> QRectF:
        slot = self.width() / max(len(self._bars), 1)
        thick = min(slot * 0.56, 56.0)
        at = len(self._bars) - 1 - place if self.isRightToLeft() else place
        return QRectF(slot * (at + 0.5) - thick / 2, 0, thick, self.height())

    def _paint_bar(
        self, painter: QPainter, theme: Theme, place: int, bar: Bar, begin: float, end: float
    ) -> None:
        own = self._bar_box(place)
        tone = theme.chart_line if bar.is_total else theme.gain if bar.value >= 0 else theme.loss
        color = QColor(tone)
        if self._at >= 0 and place != self._at:
            color.setAlphaF(0.5)
        top, bottom = min(begin, end), max(begin, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if bar.value:
            painter.drawRoundedRect(QRectF(own.left(), top, own.width(), max(bottom - top, 1.5)),
                                    2, 2)  # fmt: skip
        painter.setFont(font("axis"))
        measures = QFontMetricsF(font("axis"))
        slot = self.width() / len(self._bars)
        text = short_money(float(bar.value), self._currency, self._formatter, abs(float(bar.value)))
        if not bar.is_total and bar.value > 0 and not self._formatter.is_private:
            text = f"+{text}"
        painter.setPen(QColor(theme.text if bar.value else theme.text_faint))
        painter.drawText(QPointF(own.center().x() - measures.horizontalAdvance(text) / 2, top - 6),
                         text)  # fmt: skip
        painter.setPen(QColor(theme.text_faint))
        label = measures.elidedText(bar.label, Qt.TextElideMode.ElideRight, slot - 6)
        painter.drawText(
            QPointF(own.center().x() - measures.horizontalAdvance(label) / 2, self.height() - 8),
            label,
        )

    def _paint_cut(self, painter: QPainter, theme: Theme, place: int, base: float) -> None:
        """Mark a bar that does not begin at zero."""
        own = self._bar_box(place)
        painter.setPen(QPen(QColor(theme.card), 3))
        for up in (10.0, 16.0):
            painter.drawLine(QPointF(own.left() - 2, base - up),
                             QPointF(own.right() + 2, base - up - 6))  # fmt: skip

    def _tell(self, place: int) -> None:
        self._at = place
        self.update()
        if place < 0:
            self.setAccessibleName(self._name)
            return
        bar = self._bars[place]
        words = self._words(bar)
        self.setAccessibleName(f"{self._name}: {words}")
        self.setToolTip(plain_tip(f"{words}\n{bar.meaning}" if bar.meaning else words))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        slot = self.width() / max(len(self._bars), 1)
        place = int(event.position().x() // slot) if self._bars else -1
        if self.isRightToLeft():
            place = len(self._bars) - 1 - place
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
            step = -step if self.isRightToLeft() else step
            self._tell(min(max(self._at + step, 0), len(self._bars) - 1))
        else:
            super().keyPressEvent(event)
