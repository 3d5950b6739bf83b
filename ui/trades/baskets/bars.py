"""Weights as drawings: one bar of all parts, and a row with a bar for each."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from app.domain.numbers import ZERO
from ui.theme import Theme, current_theme
from ui.theme.fonts import metrics
from ui.widgets.painted import PaintedRow

ORDER = (1, 3, 4, 2, 5, 6, 7, 8, 0, 9)  # the pictures' own order of the palette comes first
SHOWN = 9  # parts with a colour of their own; the rest share the last
BAR = 8


def colour_of(place: int) -> str:
    """Return the colour of a part by its place."""
    palette = current_theme().palette
    return palette[ORDER[min(place, SHOWN) % len(ORDER)] % len(palette)]


class WeightBar(PaintedRow):
    """All parts side by side, each as wide as its weight."""

    HEIGHT = BAR + 4

    def __init__(self) -> None:
        super().__init__()
        self._weights: tuple[Decimal, ...] = ()

    def show_weights(self, weights: Sequence[Decimal], words: str = "") -> None:
        """Show fractions; what they lack to 1 stays empty."""
        self._weights = tuple(weights)
        self.setAccessibleName(words)
        self.update()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        room = QRectF(0, (self.height() - BAR) / 2, self.width(), BAR)
        clip = QPainterPath()
        clip.addRoundedRect(room, BAR / 2, BAR / 2)
        painter.setClipPath(clip)
        painter.fillRect(room, QColor(theme.track))
        whole = max(sum(self._weights, ZERO), Decimal(1))
        left = 0.0
        for place, weight in enumerate(self._weights):
            wide = float(max(weight, ZERO) / whole) * room.width()
            start = room.width() - left - wide if self.isRightToLeft() else left
            gap = 1.0 if wide > 3 and place + 1 < len(self._weights) else 0.0
            at = start + (gap if self.isRightToLeft() else 0.0)
            painter.fillRect(QRectF(at, room.top(), wide - gap, BAR), QColor(colour_of(place)))
            left += wide


class WeightRow(PaintedRow):
    """A part: its symbol and name, a bar of its weight, the weight, and a figure at the end."""

    HEIGHT = 34
    SYMBOL, BAR_WIDTH, WEIGHT, FIGURE = 92, 120, 64, 110

    def __init__(self) -> None:
        super().__init__()
        self._texts = ("", "", "", "")
        self._share, self._place, self._mark = 0.0, 0, 0.0
        self._tone = "text"

    def show_part(
        self,
        symbol: str,
        name: str,
        weight: str,
        figure: str,
        *,
        share: Decimal,
        place: int,
        mark: Decimal | None = None,
        tone: str = "text_soft",
        tip: str = "",
    ) -> None:
        """Show a part; `share` is as wide as the bar, `mark` a line in it where it should be."""
        self._texts = (symbol, name, weight, figure)
        self._share, self._place, self._tone = float(share), place, tone
        self._mark = -1.0 if mark is None else float(mark)
        self.setAccessibleName(", ".join(one for one in self._texts if one))
        self.setToolTip(tip)
        self.update()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        symbol, name, weight, figure = self._texts
        room = self.width()
        wide = max(metrics("body").horizontalAdvance(figure) + 4, 60) if figure else 0
        with_name = room > self.SYMBOL + self.BAR_WIDTH + self.WEIGHT + wide + 60
        bar_width = self.BAR_WIDTH if room > 320 else 60
        end = room - wide
        self.write(painter, self.box(end, wide), figure, "body",
                   getattr(theme, self._tone), at_end=True)  # fmt: skip
        end -= self.WEIGHT
        self.write(painter, self.box(end, self.WEIGHT - 8), weight, "strong", theme.text,
                   at_end=True)  # fmt: skip
        end -= bar_width + 8
        self._draw_bar(painter, theme, end, bar_width)
        first = min(self.SYMBOL, max(end - 8, 40)) if with_name else max(end - 8, 40)
        used = self.write(painter, self.box(0, first), symbol, "strong", theme.text, at_end=False)
        if with_name:
            at = max(used + 8, 60)
            self.write(painter, self.box(at, max(end - at - 12, 0)), name, "body",
                       theme.text_faint, at_end=False)  # fmt: skip

    def _draw_bar(self, painter: QPainter, theme: Theme, left: int, wide: int) -> None:
        box = QRectF(self.box(left, wide, (self.height() - 6) // 2, 6))
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(box, 3, 3)
        painter.setClipPath(clip)
        painter.fillRect(box, QColor(theme.track))
        filled = QRectF(box)
        filled.setWidth(max(box.width() * min(self._share, 1.0), 2.0 if self._share > 0 else 0.0))
        if self.isRightToLeft():
            filled.moveRight(box.right())
        painter.fillRect(filled, QColor(colour_of(self._place)))
        painter.restore()
        if 0.0 <= self._mark <= 1.0:
            at = box.width() * self._mark
            x = box.right() - at if self.isRightToLeft() else box.left() + at
            painter.fillRect(QRectF(x - 1, box.top() - 3, 2, box.height() + 6), QColor(theme.text))
