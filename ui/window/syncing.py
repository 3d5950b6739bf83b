"""Runs syncs in the background, tells how far they are, and what came of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.failure import CancelledError, CofferError
from app.domain.sync.records import Status
from app.ports.progress import Progress
from app.services.changes import Changes
from ui.tasks import TaskRunner, ignore

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.sync.answers import ConnectionLine, QuestionLine, SyncReport
    from ui.window.state import ViewState

POLL_MS = 200  # between looks at how far they are, while any runs
PAUSE_MS = 400  # after a change, before the list is read again


Told = Callable[[Any], object]  # gets a SyncReport, or the CofferError


@dataclass(frozen=True, slots=True)
class SyncNews:
    """How the connections stand, read after each change."""

    lines: tuple[ConnectionLine, ...] = ()
    questions: tuple[QuestionLine, ...] = ()

    @property
    def needing(self) -> int:
        """Return how many matters only the person can settle."""
        waiting = sum(one.connection.status == Status.NEEDS_ATTENTION for one in self.lines)
        return waiting + len(self.questions)

    @property
    def last_ok_us(self) -> int | None:
        """Return when a connection was last synced with success."""
        known = [one.connection.last_ok_us for one in self.lines if one.connection.last_ok_us]
        return max(known, default=None)


class Syncing(QObject):
    """One for a window. Books without connections cost it nothing but one short read."""

    news = Signal(object)  # SyncNews
    failed = Signal(object)  # CofferError: no sync could be started at all

    def __init__(self, tasks: TaskRunner, state: ViewState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._state = tasks, state
        self._coffer: Any = None
        self._service: Any = None  # of syncs; made by a worker, as it imports much
        self._waiting: list[tuple[Sequence[int] | None, Told | None]] = []  # for the service
        self._under_way = 0  # calls of `sync` that have not come back
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.latest = SyncNews()
        tasks.changed.connect(self._on_changed)

    def use(self, coffer: Coffer | None) -> None:
        """Sync these books; None: they are being closed, and what runs is stopped."""
        if coffer is self._coffer:
            return
        if self._service is not None:
            self._service.cancel(None)
        self._coffer, self._service = coffer, None
        self._waiting.clear()
        self._under_way = 0
        self._poll.stop()
        self._pause.stop()
        self.latest = SyncNews()
        self._state.set_sync_news(self.latest)
        self._state.set_runs(())
        if coffer is not None:
            self.read()

    @property
    def can_sync(self) -> bool:
        """Tell whether these books can be synced at all."""
        return self._coffer is not None and not getattr(self._coffer, "is_read_only", True)

    # Runs

    def sync(self, ids: Sequence[int] | None = None, told: Told | None = None) -> None:
        """Sync some connections, or all that are active; `told` gets the report, or the error."""
        coffer = self._coffer
        if not self.can_sync:
            return
        if self._service is None:
            self._waiting.append((ids, told))
            self.read()
            return
        service = self._service
        wanted = None if ids is None else list(ids)

        def call(progress: Progress) -> SyncReport:
            report: SyncReport = service.sync(wanted, progress)
            return report

        self._under_way += 1
        done, failed = partial(self._on_done, coffer, told), partial(self._on_failed, coffer, told)
        self._tasks.long(self, call, done, failed, kind="outside")
        self.look()

    def look(self) -> None:
        """See whether anything runs, whoever started it, and follow it."""
        if self._service is not None and not self._poll.isActive():
            self._poll.start()

    def look_due(self) -> None:
        """Start what is due; its list is read by a worker."""
        coffer = self._coffer
        if not self.can_sync or self._service is None or self._under_way:
            return

        def take(due: Sequence[int]) -> None:
            if coffer is self._coffer and due and not self._under_way:
                self.sync(due)

        self._tasks.reload(self, "due", self._service.due, take, ignore)

    def cancel(self, connection_id: int | None = None) -> None:
        """Stop a run, or all."""
        if self._service is not None:
            self._service.cancel(connection_id)

    def _on_poll(self) -> None:
        if self._service is None:
            self._poll.stop()
            return
        runs = self._service.state()
        self._state.set_runs(runs)
        if not runs and not self._under_way:
            self._poll.stop()
            self._pause.start()

    def _on_done(self, coffer: Coffer, told: Told | None, report: SyncReport) -> None:
        if coffer is self._coffer:
            self._one_less()
            _tell(told, report)

    def _on_failed(self, coffer: Coffer, told: Told | None, error: CofferError) -> None:
        if coffer is not self._coffer:
            return
        self._one_less()
        if told is not None:
            _tell(told, error)
        elif not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _one_less(self) -> None:
        self._under_way = max(self._under_way - 1, 0)
        self._on_poll()
        self._pause.start()

    # News

    def read(self) -> None:
        """Read how the connections stand."""
        coffer = self._coffer
        if coffer is None:
            return
        if self._service is not None:
            self._tasks.reload(
                self, "news", partial(read_news, coffer), partial(self._take, coffer), ignore
            )
            return

        def take(found: tuple[Any, SyncNews]) -> None:
            if coffer is self._coffer:
                self._service = found[0]
                self._take(coffer, found[1])
                waiting, self._waiting = self._waiting, []
                for ids, told in waiting:
                    self.sync(ids, told)

        # By the worker that may import: it makes the services.
        self._tasks.load(self, lambda: (coffer.sync, read_news(coffer)), take, ignore)

    def _take(self, coffer: Coffer, found: SyncNews) -> None:
        if coffer is self._coffer:
            self.latest = found
            self._state.set_sync_news(found)
            self.news.emit(found)

    def _on_changed(self, changes: Changes) -> None:
        if self._coffer is not None and changes.topics:
            self._pause.start()


def read_news(coffer: Any) -> SyncNews:
    """Read how the connections stand. For a worker."""
    service = coffer.connections
    return SyncNews(tuple(service.list()), tuple(service.questions()))


def _tell(told: Told | None, what: object) -> None:
    """Tell somebody, unless it is gone meanwhile: a dialog may have been closed."""
    owner = getattr(told, "__self__", None)
    if told is not None and (not isinstance(owner, QObject) or shiboken6.isValid(owner)):
        told(what)
