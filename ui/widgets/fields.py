"""Fields to type in."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.fonts import font
from ui.theme.icons import icon


class FilterField(QLineEdit):
    """Filters as one types: says so a moment after the last key. Esc empties it."""

    filtered = Signal(str)

    PAUSE_MS = 120

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("body"))
        self.set_placeholder(placeholder)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self._last = ""
        self._clear = QAction(icon("close"), self.tr("Clear the filter"), self)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._on_text)

    def set_placeholder(self, text: str) -> None:
        """Say what is filtered."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _on_text(self, text: str) -> None:
        is_shown = self._clear in self.actions()
        if text and not is_shown:
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif is_shown and not text:
            self.removeAction(self._clear)
        self._timer.start()

    def _tell(self) -> None:
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.filtered.emit(text)
