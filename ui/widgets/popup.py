"""A panel that opens under a button and closes by itself: Esc, or a press elsewhere."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainterPath, QRegion
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import dress

GAP = 6  # pixels below the button


class Popup(QFrame):
    """Stays inside the window it belongs to; the keyboard goes back where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "flat-popup")
        if parent is None:
            dress(self)

    def first_focus(self) -> QWidget | None:
        """Return what has the keyboard at first."""
        return None

    def show_below(self, anchor: QWidget) -> None:
        """Open under a button, in line with its leading edge, inside window and screen."""
        self.adjustSize()
        self.move(self._place(anchor))
        self.show()
        first = self.first_focus() or self
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, anchor: QWidget) -> QPoint:
        below = QPoint(0, anchor.height() + GAP)
        if anchor.isRightToLeft():
            below.setX(anchor.width() - self.width())
        place = anchor.mapToGlobal(below)
        screen, window = anchor.screen().availableGeometry(), anchor.window().frameGeometry()
        right = min(screen.right(), window.right()) - self.width() - 8
        place.setX(max(min(place.x(), right), max(screen.left(), window.left()) + 8))
        lowest = screen.bottom() - self.height() - 8
        place.setY(max(min(place.y(), lowest), screen.top()))
        return place

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


def rounded(box: QRect, radius: int) -> QRegion:
    """Return the shape of a box with round corners."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), radius, radius)
    return QRegion(path.toFillPolygon().toPolygon())
