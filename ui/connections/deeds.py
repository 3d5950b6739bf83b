"""What can be done about a connection, wherever its button stands."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from app.domain.failure import CofferError
from app.domain.sync.records import Status, SyncRun
from app.domain.sync.trouble import Remedy, Trouble
from app.services.sync.answers import ConnectionDetail, ConnectionLine
from ui.connections.ask_dialogs import DisconnectDialog, RemoveDialog, RenameDialog
from ui.connections.key_dialog import KeyDialog
from ui.connections.run_dialog import RunDialog
from ui.connections.sign_in import Browse
from ui.connections.standing import mending_of
from ui.connections.words import tr
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class Deeds(QObject):
    """Writes go by the writer; what waits for a provider does not."""

    done = Signal()  # something was changed: the list is to be read again
    failed = Signal(object)  # CofferError

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        state: ViewState,
        show: Callable[[QDialog], object],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._coffer: Any = coffer
        self._tasks, self._state, self._show, self._owner = tasks, state, show, owner
        self.browse: Browse | None = None  # opens addresses in tests

    @property
    def service(self) -> Any:
        return self._coffer.connections

    # Syncing

    def sync(self, line: ConnectionLine) -> None:
        """Sync one now."""
        self._state.sync_wanted.emit([line.connection.id], None)

    def sync_all(self) -> None:
        """Sync all that are active."""
        self._state.sync_wanted.emit(None, None)

    def stop(self, line: ConnectionLine) -> None:
        """Stop the run of one."""
        self._coffer.sync.cancel(line.connection.id)

    # Mending

    def mend(self, line: ConnectionLine) -> None:
        """Do the one thing that mends a connection."""
        found = mending_of(line)
        if found is None:
            self.sync(line)
        elif found.trouble == Trouble.NO_SECRETS:
            self._state.navigate.emit("settings", "security")
        elif found.remedy in (Remedy.SIGN_IN, Remedy.NEW_KEY, Remedy.CHECK_ADDRESS):
            self.new_key(line)
        elif found.remedy == Remedy.TELL_US and line.newest is not None:
            self.show_run(line.newest, line.connection.name)
        else:
            self.sync(line)

    def new_key(self, line: ConnectionLine) -> None:
        """Ask for a new key, or a new sign-in."""
        if line.facts is None:
            return
        call = partial(self.service.detail, line.connection.id)
        self._tasks.read(self, call, self._open_key, self.failed.emit)

    def _open_key(self, detail: ConnectionDetail) -> None:
        dialog = KeyDialog(
            self._coffer, self._tasks, self._state, detail, self._owner.window(),
            browse=self.browse,
        )  # fmt: skip
        dialog.accepted.connect(self.done)
        self._show(dialog)

    def show_run(self, run: SyncRun, name: str) -> None:
        """Show a run of the log."""
        formatter = Formatter(is_private=self._state.is_private)
        window = self._owner.window()
        self._show(RunDialog(self._coffer, self._tasks, run, name, formatter, window))

    # Changes

    def turn(self, line: ConnectionLine) -> None:
        """Pause it, or let it go on; one that is disconnected gets a new key."""
        service, own = self.service, line.connection
        if own.status == Status.DISCONNECTED:
            self.new_key(line)
        elif own.status == Status.PAUSED:
            self._write(partial(service.resume, own.id))
        else:
            self._write(partial(service.pause, own.id))

    def set_every(self, line: ConnectionLine, minutes: int) -> None:
        """Sync it as often."""
        if minutes != line.connection.every_minutes:
            self._write(partial(self.service.set_every, line.connection.id, minutes))

    def follow(self, line: ConnectionLine, remote_id: str, *, is_followed: bool) -> None:
        """Follow one of its accounts, or no longer."""
        own = next((one for one in line.accounts if one.account.remote_id == remote_id), None)
        into = own.account.account_id if own is not None else None
        self._write(partial(self.service.follow, line.connection.id, remote_id, is_followed, into))

    def settle(self, question_id: int, answer: str) -> None:
        """Answer a question."""
        self._write(partial(self.service.settle, question_id, answer))

    def rename(self, line: ConnectionLine) -> None:
        """Ask for another name."""
        self._ask(RenameDialog(self._tasks, self.service, line, self._owner.window()))

    def disconnect_it(self, line: ConnectionLine) -> None:
        """Ask whether its key is to be forgotten."""
        self._ask(DisconnectDialog(self._tasks, self.service, line, self._owner.window()))

    def remove(self, line: ConnectionLine) -> None:
        """Ask whether it is to go, and with its data or without."""
        self._ask(RemoveDialog(self._tasks, self.service, line, self._owner.window()))

    def fill_menu(self, menu: QMenu, line: ConnectionLine) -> None:
        """Offer what is done seldom."""
        menu.addAction(tr("Rename…"), lambda: self.rename(line))
        if line.facts is not None and line.facts.fields:
            menu.addAction(tr("Enter a new key…"), lambda: self.new_key(line))
        menu.addSeparator()
        if line.connection.status != Status.DISCONNECTED:
            menu.addAction(tr("Disconnect…"), lambda: self.disconnect_it(line))
        menu.addAction(tr("Remove…"), lambda: self.remove(line))

    def _ask(self, dialog: Any) -> None:
        dialog.answered.connect(lambda _: self.done.emit())
        self._show(dialog)

    def _write(self, call: Callable[[], object]) -> None:
        self._tasks.write(self, call, lambda _: self.done.emit(), self._on_failed)

    def _on_failed(self, error: CofferError) -> None:
        self.failed.emit(error)
        self.done.emit()  # what was pressed shows how it really is
