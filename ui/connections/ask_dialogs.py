"""The questions before something of a connection is changed: its name, its key, its end."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from app.services.sync.answers import ConnectionLine
from ui.connections.words import tr
from ui.format import one_line
from ui.settings.ask import AskDialog
from ui.tasks import TaskRunner
from ui.widgets.labels import Label


class RenameDialog(AskDialog):
    """Another name; what is synced stays the same."""

    def __init__(
        self, tasks: TaskRunner, service: Any, line: ConnectionLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._service, self._line = service, line
        self.ask(tr("Rename the connection"), "", tr("Rename"))
        self.name = QLineEdit(line.connection.name)
        self.name.setMaxLength(120)
        self.name.setAccessibleName(tr("Name of the connection"))
        self.add_field(tr("Name of the connection"), self.name)
        self.name.selectAll()
        self.check()

    def problem(self) -> str:
        name = self.name.text().strip()
        return "" if name and name != self._line.connection.name else " "

    def prepare(self) -> Callable[[], Any]:
        return partial(self._service.rename, self._line.connection.id, self.name.text().strip())


class DisconnectDialog(AskDialog):
    """Forgets the key. Accounts and history stay."""

    def __init__(
        self, tasks: TaskRunner, service: Any, line: ConnectionLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent, is_danger=True)
        name = one_line(line.connection.name, 80)
        self.ask(tr("Disconnect “{}”?").format(name), "", tr("Disconnect"))
        self.add_points(
            tr("Its key is forgotten, and nothing is fetched any more."),
            tr("Its accounts and everything that came from it stay in your books."),
            tr("You can connect it again later with a key: it goes on from where it was."),
            tr("The key itself stays valid at the provider until you delete it there."),
        )
        self.set_deed(partial(service.disconnect, line.connection.id))
        self.check()


class RemoveDialog(AskDialog):
    """Removes a connection, and if wanted, everything that came from it."""

    def __init__(
        self, tasks: TaskRunner, service: Any, line: ConnectionLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, parent, is_danger=True)
        self._service, self._line = service, line
        name = one_line(line.connection.name, 80)
        self.ask(
            tr("Remove “{}”?").format(name),
            tr("Its key, its log and what it keeps in mind are deleted. What about its data?"),
            tr("Remove"),
        )
        self.keep = QRadioButton(tr("Keep its data"))
        self.with_data = QRadioButton(tr("Take its data out as well"))
        self._group = QButtonGroup(self)
        for button, words in (
            (self.keep, tr("Accounts, entries and balances stay as they are. Connected again, "
                           "the same rows are not counted twice.")),
            (self.with_data, tr("Every entry that it brought is voided: it counts no more and "
                                "stays visible, struck through, as the ledger forgets nothing. "
                                "What you entered yourself stays.")),
        ):  # fmt: skip
            about = Label("", "small", "faint")
            about.set_lines(words)
            button.setAccessibleDescription(words)
            self._group.addButton(button)
            self.body.addWidget(button)
            self.body.addWidget(about)
        self.keep.setChecked(True)
        self.check()

    def prepare(self) -> Callable[[], Any]:
        return partial(
            self._service.remove,
            self._line.connection.id,
            with_data=self.with_data.isChecked(),
        )
