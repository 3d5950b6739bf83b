"""What the signs of a chart mean, below it: lines and triangles with their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.charts import look
from ui.theme import Theme
from ui.theme.fonts import metrics
from ui.widgets.labels import one_line, plain_tip
from ui.widgets.painted import PaintedRow

SIGN, GAP, APART = 18, 6, 20  # of a sign, to its words, to the next sign
ROLE = "small"


@dataclass(frozen=True, slots=True)
class Key:
    """A sign and what it means. Signs: line, dashed, second, in, out, split, income, average."""

    sign: str
    text: str


class Legend(PaintedRow):
    """As many signs as there is room for; all of them are in the tooltip."""

    HEIGHT = 20

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys: tuple[Key, ...] = ()

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Replace the signs."""
        self.keys = tuple(Key(one.sign, one_line(one.text)) for one in keys)
        words = "\n".join(one.text for one in self.keys)
        self.setToolTip(plain_tip(words) if words else "")
        self.setAccessibleName(", ".join(one.text for one in self.keys))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = sum(SIGN + GAP + APART + self._wide(one) for one in self.keys)
        return QSize(max(wide - APART, 0), self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.HEIGHT)

    def _wide(self, key: Key) -> int:
        return metrics(ROLE).horizontalAdvance(key.text) + 2

    def paint(self, painter: QPainter, theme: Theme) -> None:
        left = 0
        for key in self.keys:
            room = self.width() - left - SIGN - GAP
            wide = min(self._wide(key), room)
            if wide < 3 * GAP:
                return
            middle = QPointF(self.box(left, SIGN).center())
            paint_sign(painter, theme, key.sign, middle)
            words = self.box(left + SIGN + GAP, wide)
            self.write(painter, words, key.text, ROLE, theme.text_faint, at_end=False)
            left += SIGN + GAP + wide + APART


def paint_sign(painter: QPainter, theme: Theme, sign: str, at: QPointF) -> None:
    """Paint a sign as the chart has it, around a point."""
    lines: dict[str, QPen] = {
        "line": look.line_pen(theme.chart_line),
        "dashed": look.line_pen(theme.chart_line, is_dashed=True),
        "second": look.second_pen(theme.warn),
        "average": look.second_pen(theme.text_soft),
    }
    if sign in lines:
        painter.setPen(lines[sign])
        half = QPointF(SIGN / 2, 0)
        painter.drawLine(at - half, at + half)
        return
    tones = {"in": theme.gain, "out": theme.loss, "split": theme.warn, "income": theme.gain}
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tones.get(sign, theme.chart_line)))
    paint_mark(painter, sign, at, look.MARK / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_mark(painter: QPainter, sign: str, at: QPointF, half: float) -> None:
    """Paint a mark with the painter's pen and brush: each kind has a shape of its own."""
    match sign:
        case "split":
            corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
            painter.drawPolygon(QPolygonF([at + one for one in corners]))
        case "income":
            painter.drawEllipse(at, half * 0.8, half * 0.8)
        case _:
            tip = -half if sign == "in" else half
            corners = [QPointF(0, tip), QPointF(half, -tip), QPointF(-half, -tip)]
            painter.drawPolygon(QPolygonF([at + one for one in corners]))
