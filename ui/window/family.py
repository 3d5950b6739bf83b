"""The strip above a view that has views beside it: the accounts, property, debts and so on."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import current_theme, dress, space
from ui.theme.fonts import font
from ui.widgets.segmented import SegmentedControl
from ui.window.places import BY_NAME, INNER, tab_of

LINE = 2  # pixels, under the chosen tab


class Tabs(SegmentedControl):
    """The choices as words on the page, the chosen one underlined."""

    reader_role = "PageTabList"
    PAD = 12

    def _boxes(self) -> list[QRect]:
        # The first word stands above the edge of the cards.
        by = self.PAD + 2 if self.isRightToLeft() else -self.PAD - 2
        return [box.translated(by, 0) for box in super()._boxes()]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("small-medium"))
            for index, (box, label) in enumerate(self.boxes()):
                chosen = index == self.index
                painter.setPen(QColor(theme.text if chosen else theme.text_soft))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
                if chosen:
                    line = QRectF(box.left() + self.PAD, box.bottom() - LINE, 0, LINE)
                    line.setWidth(box.width() - 2 * self.PAD)
                    painter.fillRect(line, QColor(theme.accent))
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class FamilyStrip(QWidget):
    """One tab for the view in the sidebar, one for each view under it; hidden without any."""

    chosen = Signal(str)  # the name of a view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Tabs([], name=self.tr("Part"))
        self.tabs.changed.connect(self.chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, space.M, 0, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        dress(self)
        self.hide()

    def show_for(self, name: str) -> None:
        """Show the family of a view, and the view in it."""
        head = BY_NAME[name].under or name
        names = [head, *(place.name for place in INNER if place.under == head)]
        self.setVisible(len(names) > 1)
        if len(names) > 1:
            self.tabs.set_options([(one, tab_of(one)) for one in names])
            self.tabs.set_value(name)
