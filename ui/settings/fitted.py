"""A dialog of one width that is always as high as its wrapped texts need."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.dialog import Dialog


class FittedDialog(Dialog):
    """Qt's layouts of dialogs do not ask wrapped labels how high they are at a width."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(width)

    def fit(self) -> None:
        """Take the height that the content needs."""
        layout = self.layout()
        if layout is None:
            return
        height = layout.totalHeightForWidth(self.width())
        if height > 0 and height != self.height():
            self.setFixedHeight(height)

    def showEvent(self, event: QShowEvent) -> None:
        self.ensurePolished()
        self.fit()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done
