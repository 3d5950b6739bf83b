"""The window of a question: it wears the theme from its first frame."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from ui.theme import dress
from ui.widgets.buttons import PillButton


class Dialog(QDialog):
    """What every dialog derives from."""

    def __init__(
        self, parent: QWidget | None = None, flags: Qt.WindowType = Qt.WindowType.Dialog
    ) -> None:
        super().__init__(parent, flags)
        dress(self)

    def foot(self, deed: QWidget) -> QHBoxLayout:
        """Return the row at the bottom: Cancel, then the button that does it."""
        cancel = PillButton(QCoreApplication.translate("Dialog", "Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(deed)
        return row
