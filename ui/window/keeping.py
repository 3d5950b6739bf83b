"""Backs the books up by itself: after changes, weekly as a drill, and when they are closed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import CofferError
from app.ports.progress import NoProgress
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.bootstrap import Coffer

LOOK_MS = 60_000  # how often it is looked whether something is due
FIRST_MS = 20_000  # after the start, so as not to be in its way


class Keeper(QObject):
    """Runs in the background while the books are open; what it finds wrong it says once."""

    trouble = Signal(str)  # why the last backup or drill failed

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._coffer: Coffer | None = None
        self._is_at_work = False
        self._told = ""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self, interval=FIRST_MS, singleShot=True)
        self._first.timeout.connect(self.look)

    def use(self, coffer: "Coffer | None") -> None:
        """Keep these books; None: they are closed."""
        self._coffer = coffer
        self._is_at_work = False
        if coffer is None or getattr(coffer, "is_read_only", True):
            self._timer.stop()
            self._first.stop()
            return
        self._timer.start()
        self._first.start()

    def look(self) -> None:
        """Do what is due, one thing at a time, on a worker that only reads the books."""
        coffer = self._coffer
        if coffer is None or self._is_at_work:
            return
        self._is_at_work = True
        self._tasks.read(self, lambda: keep(coffer), self._on_done, self._on_failed)

    def _on_done(self, problem: str) -> None:
        self._is_at_work = False
        if problem != self._told and problem:
            self.trouble.emit(problem)
        self._told = problem

    def _on_failed(self, error: CofferError) -> None:
        self._on_done(str(error))


def keep(coffer: "Coffer") -> str:
    """Make a backup if one is due, else prove one if that is due; return what is wrong, if any.

    For a worker.
    """
    from app.services.backups import BackupKind

    coffer.keep_reserve()
    backups = coffer.backups
    state = backups.state()
    try:
        if state.is_due:
            backups.make(BackupKind.AUTO)
        elif state.is_drill_due and state.last_good_at is not None:
            backups.drill()
    except CofferError:
        return backups.state().problem
    return backups.state().problem


def close_books(coffer: "Coffer") -> None:
    """Back the books up if there are changes that no backup has, and close them. For a worker."""
    if not coffer.is_read_only:
        coffer.backups.at_close(NoProgress())
    coffer.close()
