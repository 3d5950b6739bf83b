"""What can be done about books that do not open: repair, restore, salvage."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.domain.errors import CofferError, DatabaseDamagedError, DatabaseError
from app.ports.keys import Way
from app.ports.progress import Progress
from ui.format_errors import error_sentence
from ui.lock.trouble import Trouble, TroubleScreen
from ui.settings.closed import ClosedWork, FrameHooks, Reopening, run_closed
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from ui.window.frame import MainWindow


@dataclass(frozen=True, slots=True)
class Help:
    """What a worker found that may help."""

    backup: Path | None
    made: str
    can_repair: bool
    is_locked: bool


def look_for_help(place: str) -> Help:
    """See whether there is a backup, and a copy of the key file. For a worker."""
    from app import bootstrap

    newest = bootstrap.newest_backup(place)
    return Help(
        newest[0] if newest else None,
        newest[1].astimezone().strftime("%Y-%m-%d %H:%M") if newest else "",
        bootstrap.can_repair_keys(place),
        bootstrap.needs_key(place),
    )


def salvaged(place: str, target: Path, way: Way, secret: str, progress: Progress) -> Any:
    """Save what can be read into a new file. For a worker."""
    from app import bootstrap

    key = bootstrap.unlock(place, way, secret) if secret else None
    try:
        return bootstrap.salvage_place(place, key, target, progress)
    finally:
        if key is not None:
            key.wipe()


def repaired(place: str) -> None:
    """Put the copy of the key file in its place. For a worker."""
    from app import bootstrap

    bootstrap.repair_files(place)


class Mending(QObject):
    """Shows what is wrong with the books, and carries out what the person chooses."""

    def __init__(self, window: "MainWindow", tasks: TaskRunner, hooks: FrameHooks) -> None:
        super().__init__(window)
        self._window, self._tasks, self._hooks = window, tasks, hooks
        self._place = ""
        self._help = Help(None, "", can_repair=False, is_locked=False)
        self.screen = TroubleScreen()
        window.use_trouble_screen(self.screen)
        self.screen.again_wanted.connect(lambda: hooks.open_place(self._place, None, ""))
        self.screen.others_wanted.connect(hooks.begin)
        self.screen.quit_wanted.connect(window.close)
        self.screen.repair_wanted.connect(self._repair)
        self.screen.restore_wanted.connect(self._restore)
        self.screen.salvage_wanted.connect(self._salvage)

    def show_failure(self, place: str, error: CofferError) -> None:
        """Show why the books at a place do not open."""
        self._place = place
        self._tasks.read(
            self,
            partial(look_for_help, place),
            partial(self._show, error),
            lambda _: self._show(error, self._help),
        )

    def _show(self, error: CofferError, help_: Help) -> None:
        self._help = help_
        is_damaged = isinstance(error, DatabaseDamagedError)
        is_key_file = is_damaged and help_.can_repair
        text = error_sentence(error)
        if is_damaged:
            text += " " + self.tr("The file is as it was: nothing was written to it.")
        self.screen.show_trouble(
            Trouble(
                title=self.tr("These books cannot be opened"),
                text=text,
                can_repair=is_key_file,
                can_restore=is_damaged and "://" not in self._place,
                can_salvage=is_damaged and not is_key_file and "://" not in self._place,
                newest_backup=help_.made,
            )
        )
        self._window.show_trouble()

    def _repair(self) -> None:
        place = self._place
        self._tasks.write(
            self,
            partial(repaired, place),
            lambda _: self._hooks.open_place(place, None, ""),
            self._window.show_failure,
        )

    def _restore(self) -> None:
        from ui.settings import deeds
        from ui.settings.restore_dialog import RestoreDialog

        place = self._place
        dialog = RestoreDialog(place, self._help.backup, self._tasks, self._window)

        def go(_: object) -> None:
            if dialog.path is None:
                return
            path, way, secret = dialog.path, dialog.way, dialog.secret.text()
            self._run(
                self.tr("Restoring"),
                partial(deeds.restore, place, path, way, secret),
                Reopening(place, way if secret else None, secret),
            )

        dialog.answered.connect(go)
        dialog.open()

    def _salvage(self) -> None:
        from ui.settings.files import choose_target

        name = f"{Path(self._place).stem}-saved.db"
        title = self.tr("Where shall what can be read go?")
        choose_target(self._window, title, name, "*.db", self._salvage_to)

    def _salvage_to(self, target: Path) -> None:
        if target.exists():
            self._show(DatabaseError(str(target), self.tr("there is a file already")), self._help)
            return
        if not self._help.is_locked:
            self._run_salvage(target, Way.PASSPHRASE, "")
            return
        from ui.settings.key_dialogs import OwnSecretDialog

        dialog = OwnSecretDialog(self._place, self._tasks, self._window)
        dialog.ask(
            self.tr("Save what can be read"),
            self.tr("The new file opens with the same passphrase."),
            self.tr("Save"),
        )
        dialog.answered.connect(lambda _: self._run_salvage(target, dialog.way, dialog.secret))
        dialog.open()

    def _run_salvage(self, target: Path, way: Way, secret: str) -> None:
        words = self.tr("{} rows were saved, {} were lost. The damaged file is as it was.")

        def said(report: Any) -> str:
            return words.format(sum(report.saved.values()), sum(report.lost.values()))

        self._run(
            self.tr("Saving what can be read"),
            partial(salvaged, self._place, target, way, secret),
            Reopening(str(target), way if secret else None, secret),
            said,
        )

    def _run(self, title: str, work: Any, opened: Reopening, said: Any = None) -> None:
        run_closed(
            ClosedWork(title, work, opened, Reopening(self._place), said),
            self._hooks,
            self._tasks,
            self._window,
        )
