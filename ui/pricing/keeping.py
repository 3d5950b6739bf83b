"""Keeps prices up to date while the window is open: what is due, once no connection is synced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from app.domain.errors import CancelledError, RefusedError
from app.domain.failure import CofferError
from app.domain.sync.records import Status
from app.domain.sync.trouble import REMEDIES, Remedy, Trouble
from app.ports.progress import Progress
from app.ports.providers import Capability
from app.services.changes import Changes
from app.services.pricing.answers import NOTHING, Due, PriceReport, SourceResult
from app.services.sync.answers import RunState
from ui.pricing.words import failures, tr
from ui.tasks import Job, TaskRunner, ignore

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.window.state import ViewState
    from ui.window.syncing import SyncNews

PRICED = frozenset({Capability.PRICES, Capability.RATES})
REST_MS = 15 * 60_000  # after a look that found nobody to ask
ALL = Due(history=True, prices=True, coins=True)
_BY_ITSELF = (Remedy.WAIT, Remedy.CHECK_NETWORK)  # what passes is not worth a notice


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a look came to."""

    reports: tuple[PriceReport, ...] = ()
    changes: Changes = NOTHING
    error: CofferError | None = None

    @property
    def was_nobody(self) -> bool:
        """Tell whether there was nothing to ask for, or nobody to ask."""
        return self.error is None and all(one.run is None for one in self.reports)


class PriceKeeper(QObject):
    """One for a window. Books without sources of prices cost it nothing."""

    failed = Signal(object)  # SourceResult: only the person can mend it
    mended = Signal(str)  # a source that works

    def __init__(self, tasks: TaskRunner, state: ViewState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._state = tasks, state
        self._coffer: Any = None
        self._service: Any = None  # made by a worker, as it imports much
        self._sources: frozenset[int] | None = None  # connections that give prices
        self._is_early = False  # it was asked for before the connections were known
        self._wanted: Due | None = None
        self._job: Job | None = None
        self._rest = QElapsedTimer()
        state.runs_changed.connect(self._on_runs)

    def use(self, coffer: Coffer | None) -> None:
        """Keep the prices of these books; None: they are being closed, and what runs is stopped."""
        if coffer is self._coffer:
            return
        if self._job is not None:
            self._job.cancel()
        if self._service is not None:
            self._service.cancel()
        self._coffer, self._service, self._job = coffer, None, None
        self._wanted, self._sources, self._is_early = None, None, False
        self._rest.invalidate()
        self._state.set_price_run(None)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    def take_news(self, news: SyncNews) -> None:
        """Take how the connections stand; a source that is new is asked at once."""
        own = frozenset(
            line.connection.id
            for line in news.lines
            if line.connection.status == Status.ACTIVE
            and line.facts is not None
            and line.facts.capabilities & PRICED
        )
        before, self._sources = self._sources, own
        is_new = self._is_early if before is None else bool(own - before)
        self._is_early = False
        if is_new:
            self.want()

    def want(self) -> None:
        """Ask for everything now, or once what is synced has been."""
        self._rest.invalidate()
        self._is_early = self._sources is None
        self._want(ALL)

    def look(self) -> None:
        """Ask for what is due; its list is read by a worker."""
        coffer = self._coffer
        if not self._may_ask or self._job is not None or self._is_resting:
            return
        if self._service is None:
            self._make(self.look)
            return

        def take(due: Due) -> None:
            if coffer is self._coffer and due:
                self._want(due)

        self._tasks.reload(self, "due", self._service.due, take, ignore)

    def stop(self) -> None:
        """Stop what runs; what is complete is kept."""
        self._wanted = None
        if self._job is not None:
            self._job.cancel()
        if self._service is not None:
            self._service.cancel()

    # Parts

    @property
    def _may_ask(self) -> bool:
        is_open = self._coffer is not None and not getattr(self._coffer, "is_read_only", True)
        return is_open and bool(self._sources)

    @property
    def _is_resting(self) -> bool:
        return self._rest.isValid() and self._rest.elapsed() < REST_MS

    def _make(self, then: Any) -> None:
        coffer = self._coffer

        def take(service: object) -> None:
            if coffer is self._coffer:
                self._service = service
                then()

        self._tasks.load(self, lambda: coffer.pricing, take, ignore)

    def _want(self, due: Due) -> None:
        if not self._may_ask:
            return
        self._wanted = due if self._wanted is None else _both(self._wanted, due)
        self._begin()

    def _on_runs(self, runs: Sequence[RunState]) -> None:
        if self._wanted is not None and not any(one.connection_id for one in runs):
            self._begin()

    def _begin(self) -> None:
        if self._wanted is None or self._job is not None or not self._may_ask:
            return
        if any(one.connection_id for one in self._state.runs):  # first what is synced
            return
        if self._service is None:
            self._make(self._begin)
            return
        due, self._wanted, coffer = self._wanted, None, self._coffer
        self._state.set_price_run(RunState(0, 1, tr("Prices"), 0, 0))
        self._job = self._tasks.long(
            self, partial(fetch, self._service, due), partial(self._on_done, coffer),
            partial(self._on_failed, coffer), self._on_progress, kind="outside",
        )  # fmt: skip

    def _on_progress(self, done: int, total: int, what: str) -> None:
        del what
        if total and self._job is not None:
            self._state.set_price_run(RunState(0, 1, tr("Prices"), done, total))

    def _on_done(self, coffer: Coffer, fetched: Fetched) -> None:
        if coffer is not self._coffer:
            return
        self._over()
        if fetched.was_nobody:
            self._rest.start()
        bad = failures(fetched.reports)
        for one in bad:
            if needs_person(one):
                self.failed.emit(one)
        works = {one.source for report in fetched.reports for one in report.sources if one.assets}
        for source in sorted(works - {one.source for one in bad}):
            self.mended.emit(source)
        self._begin()  # asked for meanwhile

    def _on_failed(self, coffer: Coffer, error: CofferError) -> None:
        del error  # it was stopped, or another Coffer asks on these books
        if coffer is self._coffer:
            self._over()

    def _over(self) -> None:
        self._job = None
        self._state.set_price_run(None)


def fetch(service: Any, due: Due, progress: Progress) -> Fetched:
    """Ask for what is due: the history, then present prices. For a worker.

    Raises:
        CancelledError: it was stopped before anything was complete.
    """
    reports: list[PriceReport] = []
    error: CofferError | None = None
    try:
        if due.history:
            reports.append(service.update(progress))
        if due.prices or due.coins:
            reports.append(service.latest(progress, with_coins=due.coins, with_others=due.prices))
    except (CancelledError, RefusedError) as stopped:  # what was complete by then is kept
        error = stopped
        if not reports:
            raise
    topics = frozenset(topic for one in reports for topic in one.changes.topics)
    return Fetched(tuple(reports), Changes(topics), error)


def needs_person(one: SourceResult) -> bool:
    """Tell whether a failure of a source does not pass by itself."""
    known = Trouble(one.trouble) if one.trouble in set(Trouble) else None
    return known is None or REMEDIES[known] not in _BY_ITSELF


def _both(one: Due, other: Due) -> Due:
    return Due(one.history or other.history, one.prices or other.prices, one.coins or other.coins)
