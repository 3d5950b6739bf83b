"""The window of a question: it wears the theme from its first frame."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ui.theme import dress


class Dialog(QDialog):
    """What every dialog derives from."""

    def __init__(
        self, parent: QWidget | None = None, flags: Qt.WindowType = Qt.WindowType.Dialog
    ) -> None:
        super().__init__(parent, flags)
        dress(self)
