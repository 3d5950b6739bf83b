"""What made a value change, as steps from the opening to the closing value."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.charts.plane import Plane
from ui.charts.slots import SlotChart
from ui.charts.words import short_money
from ui.format import Formatter
from ui.theme import Theme
from ui.theme.fonts import font

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

CUT = 0.5  # where all levels lie above this share of the highest, the bars are cut off below


@dataclass(frozen=True, slots=True)
class Bar:
    """A total, or a step from the one before it."""

    label: str
    value: Decimal
    is_total: bool = False
    meaning: str = ""


class Waterfall(SlotChart):
    """Bars that hang on each other; gains up, losses down."""

    LEAST_HEIGHT = 220
    ABOVE, AXIS = 22.0, 0.0
    IS_MIRRORED = True
    bars: tuple[Bar, ...] = ()

    def sizeHint(self) -> QSize:
        return QSize(500, 250)

    @property
    def count(self) -> int:
        return len(self.bars)

    def show_bars(self, bars: Sequence[Bar], currency: str, formatter: Formatter) -> None:
        """Replace the bars: a total, steps, a total."""
        self.bars = tuple(bars)
        self.renew(formatter, currency)

    def spans(self) -> list[tuple[float, float]]:
        """Return where each bar begins and ends; totals begin at zero."""
        found: list[tuple[float, float]] = []
        level = 0.0
        for bar in self.bars:
            begin = 0.0 if bar.is_total else level
            level = float(bar.value) if bar.is_total else level + float(bar.value)
            found.append((begin, level))
        return found

    def words_of(self, place: int) -> str:
        bar = self.bars[place]
        amount = self._formatter.money(bar.value, self._currency, signed=not bar.is_total)
        return f"{bar.label}: {amount}"

    def tip_of(self, place: int) -> str:
        meaning = self.bars[place].meaning
        words = self.words_of(place)
        return f"{words}\n{meaning}" if meaning else words

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import money_column, sheet_of, text_column

        columns = [text_column(self.tr("Part")), money_column(self._currency)]
        return sheet_of(self._name, columns, [(bar.label, bar.value) for bar in self.bars])

    @staticmethod
    def _range(spans: Sequence[tuple[float, float]]) -> tuple[float, float, bool]:
        """Return the lowest and highest level shown, and whether totals are cut off below."""
        levels = [end for _, end in spans]
        low, high = min(levels), max(levels)
        if low > high * CUT and high > 0:
            return low - (high - low) * 0.35 - high * 0.002, high, True
        low, high = min(0.0, low), max(0.0, high)
        return (low, high, False) if high > low else (0.0, 1.0, False)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        spans = self.spans()
        low, high, is_cut = self._range(spans)
        plane = Plane(self.box(), low, high)
        painter.setPen(QPen(QColor(theme.border_strong), 1))
        base = plane.y(low if is_cut else 0.0)
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        for place, (bar, (begin, end)) in enumerate(zip(self.bars, spans, strict=True)):
            y = plane.y(max(end, low))
            self._paint_bar(painter, theme, place, bar, plane.y(max(begin, low)), y)
            if bar.is_total and is_cut:
                self._paint_cut(painter, theme, place, base)
            if place + 1 < len(self.bars):
                painter.setPen(QPen(QColor(theme.border_strong), 1, Qt.PenStyle.DotLine))
                near, far = sorted(
                    (self._bar_box(place), self._bar_box(place + 1)), key=QRectF.left
                )
                painter.drawLine(QPointF(near.right(), y), QPointF(far.left(), y))

    def _bar_box(self, place: int) -> QRectF:
        thick = min(self.slot * 0.56, 56.0)
        return QRectF(self.middle(place) - thick / 2, 0, thick, self.height())

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
        measures = QFontMetricsF(font("axis"))
        text = short_money(float(bar.value), self._currency, self._formatter, abs(float(bar.value)))
        if not bar.is_total and bar.value > 0 and not self._formatter.is_private:
            text = f"+{text}"
        painter.setPen(QColor(theme.text if bar.value else theme.text_faint))
        painter.drawText(QPointF(own.center().x() - measures.horizontalAdvance(text) / 2, top - 6),
                         text)  # fmt: skip
        painter.setPen(QColor(theme.text_faint))
        label = measures.elidedText(bar.label, Qt.TextElideMode.ElideRight, self.slot - 6)
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
