"""The rows of the allocation card: a part, its share as a bar with the target on it, its drift."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme import Theme, space
from ui.theme.fonts import metrics
from ui.widgets.labels import one_line, plain_tip
from ui.widgets.painted import PaintedRow

NUMBER, DRIFT = 68, 92
AMOUNT = 118
NAME = 17 + 150 + space.L + space.S  # what a name needs beside the bar
BAR_FROM = 620  # narrower rows have no bar


@dataclass(frozen=True, slots=True)
class Shown:
    """A part as it is written."""

    name: str
    amount: str
    weight: str
    target: str
    drift: str
    tip: str = ""
    colour: str = ""  # "": no swatch, a heading
    share: float = 0.0  # how long the bar is, of 1
    mark: float | None = None  # where the target stands
    is_outside: bool = False
    is_left_out: bool = False


class PartRow(PaintedRow):
    """One part, or the headings."""

    HEIGHT = 32

    def __init__(self) -> None:
        super().__init__()
        self._shown = Shown("", "", "", "", "")

    def show_part(self, shown: Shown) -> None:
        """Stand for a part."""
        self._shown = shown
        self.setToolTip(plain_tip(f"{shown.name}\n{shown.tip}") if shown.tip else "")
        texts = (shown.name, shown.amount, shown.weight, shown.target, shown.drift)
        self.setAccessibleName(one_line(" ".join(text for text in texts if text)))
        self.update()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        shown, whole = self._shown, self.width()
        is_heading = not shown.colour
        soft = theme.text_faint
        role = "small" if is_heading else "body"
        left = whole
        drift_color = theme.warn if shown.is_outside else soft if is_heading else theme.text
        for text, wide, color in (
            (shown.drift, DRIFT, drift_color),
            (shown.target, NUMBER, soft),
            (shown.weight, NUMBER, soft if is_heading or shown.is_left_out else theme.text),
        ):
            left -= wide
            self.write(painter, self.box(left, wide), text, role, color, at_end=True)
        name_left = 17
        room = left
        written = metrics("small" if is_heading else "strong").horizontalAdvance(shown.amount)
        own = max(AMOUNT, written)
        if whole >= BAR_FROM:
            bar = max(min(left - AMOUNT - NAME, whole // 3, 360), 80)
            room = left - bar - space.L
            if not is_heading and not shown.is_left_out:
                self._paint_bar(painter, theme, room + space.L, bar - space.S)
        amount = self.box(room - own, own)
        color = soft if is_heading else theme.text
        strong = "small" if is_heading else "strong"
        self.write(painter, amount, shown.amount, strong, color, at_end=True)
        name = self.box(name_left, max(room - own - name_left - space.S, 0))
        self.write(painter, name, one_line(shown.name), role, color, at_end=False)
        if not is_heading:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.colour))
            swatch = self.box(0, 9, (self.height() - 9) // 2, 9)
            painter.drawRoundedRect(QRectF(swatch), 3, 3)

    def _paint_bar(self, painter: QPainter, theme: Theme, left: int, wide: int) -> None:
        """Paint the share; what it is off its target is paler, and the target a line over it."""
        shown = self._shown
        top, tall = (self.height() - 8) // 2, 8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(QRectF(self.box(left, wide, top, tall)), 4, 4)
        full = round(wide * min(max(shown.share, 0.0), 1.0))
        if full:
            painter.setBrush(QColor(shown.colour))
            painter.drawRoundedRect(QRectF(self.box(left, max(full, 4), top, tall)), 4, 4)
        if shown.mark is None:
            return
        place = round(wide * min(max(shown.mark, 0.0), 1.0))
        low, high = sorted((place, full))
        if high - low > 1:
            off = QColor(theme.warn if shown.is_outside else theme.text_faint)
            off.setAlphaF(0.45)
            painter.setBrush(off)
            painter.drawRect(QRectF(self.box(left + low, high - low, top + 2, tall - 4)))
        painter.setPen(QPen(QColor(theme.text), 2))
        tick = self.box(left + place, 1, top - 4, tall + 8)
        painter.drawLine(tick.topLeft(), tick.bottomLeft())
