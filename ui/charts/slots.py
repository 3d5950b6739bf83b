"""Charts of columns side by side, each with a label below and its words in a tooltip."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from ui.charts.chart import Chart
from ui.theme import Theme
from ui.theme.fonts import font
from ui.widgets.labels import plain_tip


class SlotChart(Chart):
    """Each place has as much room as every other. Left and Right tell each."""

    LEFT, ABOVE, AXIS = 0.0, 8.0, 56.0

    def tip_of(self, place: int) -> str:
        """Return what is said on hover: the words, and perhaps more."""
        return self.words_of(place)

    @property
    def home(self) -> int:
        return 0

    @property
    def slot(self) -> float:
        """Return the room of one place, in pixels."""
        return self.box().width() / max(self.count, 1)

    def middle(self, place: int) -> float:
        """Return where the middle of a place is, in pixels from the left."""
        is_turned = self.IS_MIRRORED and self.isRightToLeft()
        return self.slot * ((self.count - 1 - place if is_turned else place) + 0.5)

    def place_at(self, point: QPointF) -> int:
        place = int(point.x() // self.slot)
        if self.IS_MIRRORED and self.isRightToLeft():
            place = self.count - 1 - place
        return place if 0 <= place < self.count else -1

    def point_out(self, place: int) -> None:
        self.setToolTip(plain_tip(self.tip_of(place)) if place >= 0 else "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        before = self.place
        super().mouseMoveEvent(event)
        if self.place not in (before, -1):
            QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def paint_labels(
        self, painter: QPainter, theme: Theme, labels: Sequence[str], marked: int = -1
    ) -> None:
        """Write as many labels as there is room for; the marked one is among them."""
        measures = QFontMetricsF(font("axis"))
        widest = max(measures.horizontalAdvance(label) for label in labels) + 8
        every = max(1, int(-(-widest // self.slot)))
        for place, label in enumerate(labels):
            if (place - max(marked, 0)) % every:
                continue
            painter.setPen(QColor(theme.accent if place == marked else theme.text_faint))
            wide = measures.horizontalAdvance(label)
            left = min(max(self.middle(place) - wide / 2, 0.0), self.box().right() - wide)
            painter.drawText(QPointF(left, self.height() - 6), label)
