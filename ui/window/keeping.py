"""Does background work by itself: what is scheduled, backups after changes, the weekly drill."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.failure import CancelledError, CofferError
from app.ports.progress import NoProgress, Progress
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.changes import Changes
    from app.services.jobs import WorkReport

LOOK_MS = 60_000  # how often it is looked whether something is due
SOON_MS = 3_000  # after the start or the unlocking: what is light
FIRST_MS = 20_000  # after them: what is heavy, so as not to be in the way
AGAIN_MS = 5_000  # when somebody else works on the same books
APART_MS = 10_000  # between looks because the person came back
SIGN_MS = 400  # what is over sooner needs no sign


@dataclass(frozen=True, slots=True)
class Kept:
    """What one look came to."""

    report: "WorkReport"
    problem: str | None  # with the backups, "" if there is none; None: it was not looked

    @property
    def changes(self) -> "Changes":
        return self.report.changes


class Keeper(QObject):
    """Runs in the background while the books are open; what it finds wrong it says once."""

    trouble = Signal(str)  # why the last backup or drill failed; "": that is over
    failed = Signal(str, str)  # which kind of work failed, and why
    mended = Signal(str)  # which kind of work is done that had failed
    working = Signal(str)  # which kind of work runs, "" if none does
    looking = Signal()  # the time has come to look whether connections are due

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._coffer: Coffer | None = None
        self._is_at_work = False
        self._is_wanted = False  # once more, as soon as the work under way is done
        self._told = ""
        self._told_of: dict[str, str] = {}  # kind → reason
        self._kind = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(partial(self.look, with_heavy=False))
        self._first = QTimer(self, interval=FIRST_MS, singleShot=True)
        self._first.timeout.connect(self.look)
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.look)
        self._sign = QTimer(self, interval=SIGN_MS, singleShot=True)
        self._sign.timeout.connect(lambda: self.working.emit(self._kind))
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def use(self, coffer: "Coffer | None") -> None:
        """Keep these books; None: they are closed."""
        self._coffer = coffer
        self._is_at_work = self._is_wanted = False
        self._told_of = {}
        self._show_kind("")
        timers = (self._timer, self._soon, self._first)
        if coffer is None or getattr(coffer, "is_read_only", True):
            for timer in (*timers, self._again):
                timer.stop()
            return
        for timer in timers:
            timer.start()

    def look(self, *, with_heavy: bool = True) -> None:
        """Do what is due, one thing after another, on a worker that reads.

        It writes as anybody does, in short transactions, so a person's own writes go between.
        """
        coffer = self._coffer
        if coffer is None or getattr(coffer, "is_read_only", True):
            return
        if with_heavy:
            self.looking.emit()
        if self._is_at_work:
            self._is_wanted = True
            return
        self._is_at_work, self._is_wanted = True, False
        self._since.start()
        self._tasks.long(
            self,
            lambda progress: keep(coffer, progress, with_heavy=with_heavy),
            partial(self._on_done, coffer),
            partial(self._on_failed, coffer),
            self._on_progress,
        )

    def _on_progress(self, done: int, total: int, what: str) -> None:
        del done, total
        if what != self._kind and self._is_at_work:
            self._show_kind(what)

    def _show_kind(self, kind: str) -> None:
        is_shown = bool(self._kind) and not self._sign.isActive()
        self._kind = kind
        if not kind:
            self._sign.stop()
            if is_shown:
                self.working.emit("")
        elif is_shown:
            self.working.emit(kind)
        else:
            self._sign.start()

    def _on_done(self, coffer: "Coffer", kept: Kept) -> None:
        if coffer is not self._coffer:  # of books that were closed meanwhile
            return
        self._is_at_work = False
        self._show_kind("")
        if kept.problem is not None:
            self._say(kept.problem)
        for job in kept.report.ended:
            if job.status == "failed" and job.error != self._told_of.get(job.kind):
                self._told_of[job.kind] = job.error
                if job.error != kept.problem:
                    self.failed.emit(job.kind, job.error)
            elif job.status == "done":
                self._told_of.pop(job.kind, None)
                self.mended.emit(job.kind)
        for bug in kept.report.bugs:
            QTimer.singleShot(0, self, partial(self._crash, bug))
        if kept.report.is_elsewhere:
            self._again.start()
        elif self._is_wanted:
            self.look()

    def _on_failed(self, coffer: "Coffer", error: CofferError) -> None:
        if coffer is not self._coffer:
            return
        self._is_at_work = False
        self._show_kind("")
        if not isinstance(error, CancelledError):
            self._say(str(error))

    def _say(self, problem: str) -> None:
        if problem != self._told:
            self.trouble.emit(problem)
        self._told = problem

    def _crash(self, bug: Exception) -> None:
        self._tasks.crashed.emit(bug)
        raise bug  # the crash dialog reports it

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """Look at once when the person comes back: the computer may have slept."""
        is_back = state is Qt.ApplicationState.ApplicationActive
        if is_back and self._since.isValid() and self._since.elapsed() > APART_MS:
            self.look()


def keep(coffer: "Coffer", progress: Progress, *, with_heavy: bool) -> Kept:
    """Do what is due, and say what is wrong with the backups. For a worker."""
    coffer.keep_reserve()
    report = coffer.jobs.work(progress, with_heavy=with_heavy)
    return Kept(report, coffer.backups.state().problem if with_heavy else None)


def close_books(coffer: "Coffer", before: "Callable[[Coffer], object] | None" = None) -> None:
    """Back the books up if there are changes that no backup has, and close them. For a worker.

    `before`: is called in between, with the open books.
    """
    stop_syncs(coffer)
    if not coffer.is_read_only:
        coffer.backups.at_close(NoProgress())
    if before is not None:
        before(coffer)
    coffer.close()


def stop_syncs(coffer: "Coffer") -> None:
    """Stop what syncs, and wait until it has: before the books are closed. For a worker."""
    if "connecting" in vars(coffer):  # else nothing of it was ever begun
        coffer.connecting.close()
