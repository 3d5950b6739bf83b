"""What the dialogs of vaults have in common, and the one that asks whether one is sure."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CofferError
from ui.format_errors import error_sentence
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import Button, DangerButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title, restyle

if TYPE_CHECKING:
    pass


class VaultForm(Dialog):
    """What all dialogs here have: a title, a form, a problem line, two buttons."""

    saved = Signal(str)  # the vault's name

    def __init__(
        self,
        tasks: TaskRunner,
        title: str,
        action: str,
        parent: QWidget | None,
        *,
        is_danger: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self._tasks = tasks
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(space.L)
        self.form.setVerticalSpacing(space.M)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.save: Button = DangerButton(action) if is_danger else PrimaryButton(action)
        self.save.setDefault(not is_danger)
        self.save.clicked.connect(self.act)
        row = self.foot(self.save)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        self.column.setSpacing(space.L)
        self.heading = Title(title)
        self.column.addWidget(self.heading)
        self.column.addLayout(self.form)
        self.column.addWidget(self.problem)
        self.column.addLayout(row)

    def add_field(self, words: str, field: QWidget) -> None:
        """Add a field under its name."""
        label = Label(words, "body", "soft")
        label.setBuddy(field)
        field.setAccessibleName(words)
        self.form.addRow(label, field)

    def act(self) -> None:
        """Do what the dialog is for."""
        raise NotImplementedError

    def run(self, deed: Callable[[], Any], name: str) -> None:
        """Write on a worker; close when it is done."""
        self.save.setEnabled(False)

        def done(_: object) -> None:
            self.saved.emit(name)
            self.accept()

        self._tasks.write(self, deed, done, self.fail)

    def fail(self, error: CofferError) -> None:
        """Say why it was not done."""
        self.complain(error_sentence(error))
        self.save.setEnabled(True)

    def complain(self, text: str, field: QWidget | None = None) -> None:
        """Say what is wrong, and where."""
        self.problem.set_lines(text)
        self.problem.show()
        if field is not None:
            field.setProperty("invalid", "true")
            restyle(field)
            field.setFocus()


class SureDialog(VaultForm):
    """Asks before a vault is put away or removed."""

    def __init__(
        self,
        tasks: TaskRunner,
        title: str,
        text: str,
        action: str,
        deed: Callable[[], Any],
        name: str,
        parent: QWidget | None = None,
        *,
        is_danger: bool = False,
    ) -> None:
        super().__init__(tasks, title, action, parent, is_danger=is_danger)
        self._deed, self._name = deed, name
        words = Label("", "body", "soft")
        words.set_lines(text)
        self.column.insertWidget(1, words)

    def act(self) -> None:
        self.run(self._deed, self._name)
