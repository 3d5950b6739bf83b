"""The second step of the first run: what opens the books."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.firstrun.choices import Locking
from ui.firstrun.steps import page_column
from ui.settings.secret_fields import NewSecret
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.labels import Label

_INDENT = 24  # under the text of a check box


class UnlockPage(QWidget):
    """A passphrase, the system's keyring, a code on paper; or no encryption, said plainly."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = page_column(
            self,
            self.tr("How it is locked"),
            self.tr("The file is encrypted. Nobody can open it without what you choose here."),
        )
        self.secret = NewSecret()
        self.recovery = _box(self.tr("Make a recovery code to keep on paper"))
        self.recovery.setChecked(True)
        self.keyring = _box(self.tr("Open by itself on this computer"))
        self._keyring_hint = Label("", "small", "faint")
        self.plain = _box(self.tr("No encryption"))
        column.addWidget(self.secret)
        column.addSpacing(space.XS)
        for box, hint in (
            (self.recovery, self._hint(self.tr("It opens them if the passphrase is forgotten."))),
            (self.keyring, self._keyring_hint),
            (self.plain, self._hint(self.tr("Whoever can read your files can read your books."))),
        ):
            column.addLayout(_row(box, hint))
        column.addStretch(1)
        self.set_keyring_problem(self.tr("looking for one"))
        self.secret.changed.connect(self.edited)
        for box in (self.recovery, self.keyring, self.plain):
            box.toggled.connect(self._on_toggled)

    @property
    def locking(self) -> Locking | None:
        """What was chosen; None: no encryption."""
        if self.plain.isChecked():
            return None
        return Locking(self.secret.text, self.keyring.isChecked(), self.recovery.isChecked())

    @property
    def problem(self) -> str:
        """Why one cannot go on yet, "" if one can."""
        return "" if self.plain.isChecked() else self.secret.problem

    def set_keyring_problem(self, problem: str) -> None:
        """Offer the keyring, or say why there is none."""
        self.keyring.setEnabled(not problem and not self.plain.isChecked())
        if problem:
            self.keyring.setChecked(False)
        self._problem = problem
        self._keyring_hint.setText(
            self.tr("Not possible here: {}. The passphrase alone opens them.").format(problem)
            if problem
            else self.tr("This computer's keyring keeps a key while you are signed in.")
        )

    def _hint(self, text: str) -> Label:
        return Label(text, "small", "faint")

    def clear(self) -> None:
        """Forget the passphrase."""
        self.secret.clear()

    def _on_toggled(self) -> None:
        is_plain = self.plain.isChecked()
        for widget in (self.secret, self.recovery):
            widget.setEnabled(not is_plain)
        self.keyring.setEnabled(not is_plain and not self._problem)
        self.edited.emit()


def _box(text: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setFont(font("body"))
    return box


def _row(box: QCheckBox, hint: Label) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(box)
    line = QHBoxLayout()
    line.addSpacing(_INDENT)
    hint.setWordWrap(True)
    line.addWidget(hint, 1)
    column.addLayout(line)
    box.setAccessibleDescription(hint.text())
    return column
