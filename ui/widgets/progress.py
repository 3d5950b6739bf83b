"""How far a long task is, with a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label


class ProgressRow(QWidget):
    """A text, a bar and Cancel. Hidden until `start`."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.M)
        column = QVBoxLayout()
        column.setSpacing(space.XS)
        self._text = Label("", "small", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        column.addWidget(self._text)
        column.addWidget(self.bar)
        self.cancel_button = PillButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self._on_cancel)
        row.addLayout(column, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def start(self, text: str) -> None:
        """Show an empty bar."""
        self._text.setText(text)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(text)
        self.cancel_button.setEnabled(True)
        self.show()

    def set_progress(self, done: int, total: int, text: str = "") -> None:
        """Show done of total steps; a total of 0 means unknown."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        if text:
            self._text.setText(text)

    def finish(self) -> None:
        """Hide it again."""
        self.hide()

    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self._text.setText(self.tr("Stopping…"))
        self.cancelled.emit()
