"""Fields for passphrases: hidden until shown, never copied from, judged as one types."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain.passphrases import MOST_SIGNS, strength
from ui.theme import space
from ui.theme.icons import icon
from ui.widgets.labels import Label


class SecretField(QLineEdit):
    """Hides what is typed; an eye shows it. Nothing can be dragged or copied out of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setMaxLength(4 * MOST_SIGNS)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText
        )
        self._eye = QAction(icon("eye"), self.tr("Show what is typed"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(
            QKeySequence.StandardKey.Cut
        ):
            event.accept()  # also while it is shown
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what is selected: on X11 Qt would give it to every program."""
        start, length = self.selectionStart(), self.selectionLength()
        self.deselect()
        super().mouseReleaseEvent(event)
        if length:
            self.setSelection(start, length)

    def _on_eye(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if is_shown else mode.Password)
        self._eye.setIcon(icon("eye-off" if is_shown else "eye"))


class NewSecret(QWidget):
    """A new passphrase twice, with how strong it is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addWidget(Label(self.tr("New passphrase"), "small-medium", "soft"))
        self.first = SecretField(self.tr("New passphrase"))
        column.addWidget(self.first)
        row = QHBoxLayout()
        row.setSpacing(space.M)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 4)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName(self.tr("Strength"))
        self.word = Label("", "small", "faint")
        row.addWidget(self.bar)
        row.addWidget(self.word, 1)
        column.addLayout(row)
        column.addWidget(Label(self.tr("Once more"), "small-medium", "soft"))
        self.second = SecretField(self.tr("The new passphrase once more"))
        column.addWidget(self.second)
        for each in (self.first, self.second):
            each.textChanged.connect(self._on_typed)
        self._on_typed()

    @property
    def text(self) -> str:
        return self.first.text()

    @property
    def problem(self) -> str:
        """Why it cannot be taken, "" if it can."""
        if not self.first.text():
            return self.tr("Type a passphrase: four words that do not belong together do well.")
        found = strength(self.first.text()).problem
        if found:
            return f"{found[:1].upper()}{found[1:]}."
        if self.first.text() != self.second.text():
            return self.tr("The two do not agree.") if self.second.text() else " "
        return ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _on_typed(self) -> None:
        found = strength(self.first.text())
        self.bar.setValue(found.score if self.first.text() else 0)
        self.word.setText(strength_word(found.score) if self.first.text() else "")
        self.changed.emit()


def strength_word(score: int) -> str:
    """Return how hard a passphrase is to guess: score 0 to 4."""
    words = (
        QCoreApplication.translate("settings", "Very weak"),
        QCoreApplication.translate("settings", "Weak"),
        QCoreApplication.translate("settings", "Fair"),
        QCoreApplication.translate("settings", "Good"),
        QCoreApplication.translate("settings", "Strong"),
    )
    return words[max(0, min(score, 4))]
