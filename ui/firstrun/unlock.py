"""The second step of the first run: what opens the books."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.firstrun.choices import Locking
from ui.firstrun.steps import page_column
from ui.settings.secret_fields import NewSecret
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.labels import Label

_INDENT = 24  # under the text of a button


class UnlockPage(QWidget):
    """A passphrase, the system's keyring, both, or no encryption, said plainly."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = page_column(
            self,
            self.tr("How it is locked"),
            self.tr("The file is encrypted. Nobody can open it without what you choose here."),
        )
        self.passphrase = _radio(self.tr("A passphrase"))
        self.keyring = _radio(self.tr("This computer's keyring"))
        self.both = _radio(self.tr("Both"))
        self.plain = _radio(self.tr("No encryption"))
        self.passphrase.setChecked(True)
        self._group = QButtonGroup(self)
        self._keyring_hint = _hint("")
        both_hint = _hint(self.tr("It opens by itself here, and by the passphrase everywhere."))
        for button, hint in (
            (self.passphrase, _hint(self.tr("You type it each time."))),
            (self.keyring, self._keyring_hint),
            (self.both, both_hint),
            (self.plain, _hint(self.tr("Whoever can read your files can read your books."))),
        ):
            self._group.addButton(button)
            column.addLayout(_row(button, hint))
        self.secret = NewSecret()
        self.recovery = QCheckBox(self.tr("Make a recovery code to keep on paper"))
        self.recovery.setFont(font("body"))
        self.recovery.setChecked(True)
        self._recovery_hint = _hint(self.tr("It opens them if the passphrase is forgotten."))
        column.addSpacing(space.XS)
        column.addWidget(self.secret)
        column.addLayout(_row(self.recovery, self._recovery_hint))
        column.addStretch(1)
        self._wants_code = True
        self.set_keyring_problem(self.tr("looking for one"))
        self.secret.changed.connect(self.edited)
        self._group.buttonToggled.connect(lambda _, on: self._on_chosen() if on else None)
        self.recovery.clicked.connect(self._on_recovery)

    @property
    def locking(self) -> Locking | None:
        """What was chosen; None: no encryption."""
        if self.plain.isChecked():
            return None
        secret = "" if self.keyring.isChecked() else self.secret.text
        has_keyring = not self.passphrase.isChecked()
        return Locking(secret, has_keyring, self.recovery.isChecked())

    @property
    def problem(self) -> str:
        """Why one cannot go on yet, "" if one can."""
        return self.secret.problem if self._needs_secret else ""

    @property
    def has_typed(self) -> bool:
        """Tell whether there is something to lose."""
        return bool(self.secret.text)

    @property
    def _needs_secret(self) -> bool:
        return self.passphrase.isChecked() or self.both.isChecked()

    def set_keyring_problem(self, problem: str) -> None:
        """Offer the keyring, or say why there is none."""
        if problem and (self.keyring.isChecked() or self.both.isChecked()):
            self.passphrase.setChecked(True)
        for button in (self.keyring, self.both):
            button.setEnabled(not problem)
        self._keyring_hint.setText(
            self.tr("Not possible here: {}.").format(problem)
            if problem
            else self.tr("It keeps a key while you are signed in: nothing is typed.")
        )
        self.keyring.setAccessibleDescription(self._keyring_hint.text())

    def take_focus(self) -> None:
        """Put the keyboard where it is needed first."""
        if self._needs_secret:
            self.secret.first.setFocus()
        else:
            (self.keyring if self.keyring.isChecked() else self.plain).setFocus()

    def clear(self) -> None:
        """Forget the passphrase."""
        self.secret.clear()

    def _on_recovery(self, wanted: bool) -> None:
        self._wants_code = wanted

    def _on_chosen(self) -> None:
        is_plain, is_keyring = self.plain.isChecked(), self.keyring.isChecked()
        self.secret.setVisible(self._needs_secret)
        self.recovery.setVisible(not is_plain)
        self._recovery_hint.setVisible(not is_plain)
        # The keyring alone would lose the books with this computer.
        self.recovery.setEnabled(not is_keyring)
        self.recovery.setChecked(is_keyring or self._wants_code)
        self._recovery_hint.setText(
            self.tr("Needed: without it the books would be lost with this computer.")
            if is_keyring
            else self.tr("It opens them if the passphrase is forgotten.")
        )
        self.edited.emit()


def _radio(text: str) -> QRadioButton:
    made = QRadioButton(text)
    made.setFont(font("body"))
    return made


def _hint(text: str) -> Label:
    made = Label(text, "small", "faint")
    made.setWordWrap(True)
    return made


def _row(button: QAbstractButton, hint: Label) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(button)
    line = QHBoxLayout()
    line.addSpacing(_INDENT)
    line.addWidget(hint, 1)
    column.addLayout(line)
    button.setAccessibleDescription(hint.text())
    return column
