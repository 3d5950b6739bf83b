"""The field of a passphrase: hidden unless asked, and forgotten when it was read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.theme import current_theme
from ui.theme.fonts import font
from ui.theme.icons import icon


class PassphraseField(QWidget):
    """A line for a secret, with an eye that shows it while one looks."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setFont(font("body"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(256)
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = QAction(self.tr("Show what is typed"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.field.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._on_eye(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        self.setFocusProxy(self.field)

    @property
    def secret(self) -> str:
        return self.field.text()

    def clear_secret(self) -> None:
        """Forget it, and hide what comes next."""
        self.field.clear()
        self._eye.setChecked(False)

    def _on_eye(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)
        name = "eye-off" if is_shown else "eye"
        self._eye.setIcon(icon(name, current_theme().text_soft))
