"""Makes a group, or gives one another name and colour."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.changes import Changes
from app.services.groups import MAX_NAME, GroupService
from ui.format_errors import error_sentence
from ui.groups.swatches import Swatches
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title


class NameDialog(Dialog):
    """Asks for a name and a colour; without a name to begin with it makes a group."""

    saved = Signal(str)  # the name

    def __init__(
        self,
        groups: GroupService,
        tasks: TaskRunner,
        members: Sequence[str] = (),
        *,
        name: str = "",
        colour: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups, self._tasks, self._members = groups, tasks, tuple(members)
        self._old, self._old_colour = name, colour
        title = self.tr("Change the group") if name else self.tr("New group")
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.name = QLineEdit(name)
        self.name.setMaxLength(MAX_NAME)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("For example: Retirement"))
        self.name.textChanged.connect(self._check)
        self.colours = Swatches(colour)
        form = QFormLayout()
        form.setHorizontalSpacing(space.L)
        form.setVerticalSpacing(space.M)
        for words, field in ((self.tr("Name"), self.name), (self.tr("Colour"), self.colours)):
            label = Label(words, "body", "soft")
            label.setBuddy(field)
            form.addRow(label, field)
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.save = PrimaryButton(self.tr("Save") if name else self.tr("Make the group"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        foot = self.foot(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.L)
        column.addWidget(Title(title))
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(foot)
        self._check()

    def _check(self, *_: object) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    def _on_save(self) -> None:
        name, colour = self.name.text().strip(), self.colours.value
        self.save.setEnabled(False)
        self._tasks.write(
            self, lambda: self._write(name, colour), lambda _: self._on_saved(name), self._on_failed
        )

    def _write(self, name: str, colour: str) -> Changes:
        if not self._old:
            return self._groups.make(name, colour=colour, members=self._members)
        changes = Changes()
        if name != self._old:
            changes = self._groups.rename(self._old, name)
        if colour != self._old_colour:
            changes = self._groups.recolour(name, colour)
        return changes

    def _on_saved(self, name: str) -> None:
        self.saved.emit(name)
        self.accept()

    def _on_failed(self, error: CofferError) -> None:
        self.problem.set_lines(error_sentence(error))
        self.problem.show()
        self._check()
