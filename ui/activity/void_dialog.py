"""Asks before an entry is voided, and says what that means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.theme import space
from ui.widgets.buttons import DangerButton, PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label


class ConfirmDialog(Dialog):
    """A question with what will happen; optionally with a reason to be kept."""

    confirmed = Signal(str)  # the reason

    def __init__(
        self,
        title: str,
        text: str,
        action: str,
        parent: QWidget | None = None,
        *,
        with_reason: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFixedWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        heading = Label(title, "title")
        heading.setWordWrap(True)
        body = Label("", "body", "soft")
        body.set_lines(text)
        column.addWidget(heading)
        column.addWidget(body)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, kept with the void (optional)"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMaxLength(500)
        self.reason.setVisible(with_reason)
        column.addWidget(self.reason)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.cancel_button = PillButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.action_button = DangerButton(action)
        self.action_button.clicked.connect(self._on_action)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.action_button)
        column.addSpacing(space.XS)
        column.addLayout(foot)
        self.reason.returnPressed.connect(self._on_action)

    def _on_action(self) -> None:
        self.confirmed.emit(self.reason.text().strip())
        self.accept()
