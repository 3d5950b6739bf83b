"""Runs service calls on worker threads and hands their results back on the window's thread."""

import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.domain.failure import CancelledError, CofferError
from app.ports.progress import Progress
from app.services.changes import Changes
from app.services.memory import no_collections

T = TypeVar("T")
Done = Callable[[Any], object]
Failed = Callable[[CofferError], object]

READERS = 3
OUTSIDE = 3
PROGRESS_PER_SECOND = 20


def ignore(_: object) -> None:
    """Take a result that nobody waits for."""


class OnProgress(Protocol):
    """Shows how far a long call is, on the window's thread."""

    def __call__(self, done: int, total: int, what: str) -> object: ...


class Job:
    """A long call under way, which `cancel` stops at its next step."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the call to stop; it ends with CancelledError and has written nothing."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


class _Reporter:
    """The Progress port given to a long call: passes on twenty steps a second at most."""

    def __init__(self, job: Job, tell: Callable[[int, int, str], None]) -> None:
        self._job = job
        self._tell = tell
        self._next = 0.0
        self._what = ""

    def step(self, done: int, total: int, what: str) -> None:
        if self._job.is_cancelled:
            raise CancelledError
        now = time.monotonic()
        if now < self._next and what == self._what and done != total:
            return
        self._next = now + 1 / PROGRESS_PER_SECOND
        self._what = what
        self._tell(done, total, what)


@dataclass(slots=True)
class _Waiting:
    """What is to happen when a call ends. Kept on the window's thread: no worker has it."""

    owner: QObject
    done: Done
    failed: Failed
    on_progress: OnProgress | None = None
    key: tuple[int, str] | None = None


class TaskRunner(QObject):
    """Reads go to a pool of three threads, writes take turns on one.

    What waits for servers outside has threads of its own: minutes of it hold nobody up.
    """

    changed = Signal(object)  # Changes: what a finished write touched
    busy_changed = Signal(bool)
    crashed = Signal(object)  # an exception that nobody foresaw

    _finished = Signal(int, object)  # runs _deliver on the thread this object lives on
    _progressed = Signal(int, int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._tickets = itertools.count(1)
        self._loader = ThreadPoolExecutor(1, thread_name_prefix="load")
        self._outside = ThreadPoolExecutor(OUTSIDE, thread_name_prefix="outside")
        self._waiting: dict[int, _Waiting] = {}
        self._latest: dict[tuple[int, str], int] = {}  # the newest ticket of each slot
        self._jobs: dict[int, Job] = {}
        self._is_closed = False
        queued = Qt.ConnectionType.QueuedConnection
        self._finished.connect(self._deliver, queued)
        self._progressed.connect(self._on_progressed, queued)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def read(self, owner: QObject, call: Callable[[], T], done: Done, failed: Failed) -> None:
        """Run a call that writes nothing."""
        self._submit(self._readers, _Waiting(owner, done, failed), call)

    def write(self, owner: QObject, call: Callable[[], T], done: Done, failed: Failed) -> None:
        """Run a call that may write, after all earlier ones."""
        self._submit(self._writer, _Waiting(owner, done, failed), call)

    def load(self, owner: QObject, call: Callable[[], T], done: Done, failed: Failed) -> None:
        """Run a call that imports something: it waits for no read.

        Nothing is collected meanwhile: a collection on the thread of a worker would take widgets
        apart there that the window has let go of, and Qt does not outlive that.
        """
        quiet = no_collections()(call)
        self._submit(self._loader, _Waiting(owner, done, failed), quiet)

    def soon(self, owner: QObject, call: Callable[[], object]) -> None:
        """Call something on this thread once it has dealt with what happened meanwhile."""
        if self._is_closed:
            return
        future: Future[None] = Future()
        future.set_result(None)
        was_busy = self.is_busy
        ticket = next(self._tickets)
        self._waiting[ticket] = _Waiting(owner, lambda _: call(), ignore)
        # Not at once: a timer of 0 ms comes before what a person did.
        QTimer.singleShot(1, self, partial(self._deliver, ticket, future))
        if not was_busy:
            self.busy_changed.emit(True)

    def reload(
        self, owner: QObject, slot: str, call: Callable[[], T], done: Done, failed: Failed
    ) -> None:
        """Read; only the newest answer of an owner's slot is delivered."""
        waiting = _Waiting(owner, done, failed, key=(id(owner), slot))
        ticket = self._submit(self._readers, waiting, call)
        if ticket and waiting.key:
            self._latest[waiting.key] = ticket

    def long(
        self,
        owner: QObject,
        call: Callable[[Progress], T],
        done: Done,
        failed: Failed,
        on_progress: OnProgress | None = None,
        kind: str = "read",
    ) -> Job:
        """Run a call that reports progress and can be cancelled.

        kind: "read", "write", or "outside", which waits for servers.
        """
        job = Job()
        ticket = next(self._tickets)
        reporter = _Reporter(job, partial(self._progressed.emit, ticket))
        self._jobs[ticket] = job
        pool = {"write": self._writer, "outside": self._outside}.get(kind, self._readers)
        waiting = _Waiting(owner, done, failed, on_progress)
        self._submit(pool, waiting, partial(call, reporter), ticket)
        return job

    def cancel(self) -> None:
        """Ask every long call to stop; what only waits for an answer is not told of it any more."""
        for job in self._jobs.values():
            job.cancel()
        self._waiting.clear()
        self._latest.clear()
        self.busy_changed.emit(False)

    def close(self) -> None:
        """Cancel what can be cancelled, wait for what runs, and deliver nothing more."""
        if self._is_closed:
            return
        self._is_closed = True
        for job in self._jobs.values():
            job.cancel()
        self._waiting.clear()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._outside.shutdown(wait=True, cancel_futures=True)
        self._loader.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True, cancel_futures=False)

    def _submit(
        self,
        pool: Executor,
        waiting: _Waiting,
        call: Callable[[], object],
        ticket: int | None = None,
    ) -> int:
        if self._is_closed:
            return 0
        ticket = next(self._tickets) if ticket is None else ticket
        was_busy = self.is_busy
        self._waiting[ticket] = waiting
        pool.submit(call).add_done_callback(partial(self._tell, ticket))
        if not was_busy:
            self.busy_changed.emit(True)
        return ticket

    def _tell(self, ticket: int, future: Future[Any]) -> None:
        # On a worker, or on this thread if the call was quicker than the registration.
        if not self._is_closed:
            self._finished.emit(ticket, future)

    @Slot(int, int, int, str)
    def _on_progressed(self, ticket: int, done: int, total: int, what: str) -> None:
        waiting = self._waiting.get(ticket)
        if waiting is None or waiting.on_progress is None or not shiboken6.isValid(waiting.owner):
            return
        waiting.on_progress(done, total, what)

    @Slot(int, object)
    def _deliver(self, ticket: int, future: Future[Any]) -> None:
        waiting = self._waiting.pop(ticket, None)
        self._jobs.pop(ticket, None)
        if waiting is None or future.cancelled():
            return
        error = future.exception()
        if error is None:
            self._announce(future.result())
        if not self._waiting:
            self.busy_changed.emit(False)
        if not shiboken6.isValid(waiting.owner) or self._is_outdated(ticket, waiting):
            return
        if error is None:
            waiting.done(future.result())
        elif isinstance(error, CofferError):
            waiting.failed(error)
        else:
            self.crashed.emit(error)
            raise error  # a bug: the crash dialog reports it

    def _is_outdated(self, ticket: int, waiting: _Waiting) -> bool:
        if waiting.key is None:
            return False
        return ticket < self._latest.get(waiting.key, 0)

    def _announce(self, result: object) -> None:
        changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
        if isinstance(changes, Changes) and changes.topics:
            self.changed.emit(changes)
