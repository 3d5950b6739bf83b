"""The dialog that tells of a mistake in Coffer."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label


class CrashDialog(Dialog):
    """Says that a mistake in Coffer happened, and lets the text be copied."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A mistake in Coffer"))
        self.resize(680, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.tr("Something went wrong inside Coffer"), "title"))
        words = Label("", "body", "soft")
        words.set_lines(
            self.tr(
                "What you were doing may not have been finished. Your books are safe: changes are "
                "written as a whole or not at all. The text below tells what happened; nothing "
                "is sent anywhere."
            )
        )
        column.addWidget(words)
        self.details = QPlainTextEdit(text)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        column.addWidget(self.details, 1)
        copy = PillButton(self.tr("Copy the details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        go_on = PrimaryButton(self.tr("Go on"))
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(go_on)
        column.addLayout(row)
