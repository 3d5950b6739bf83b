"""Syncs connections: several at once, each by one process at a time, one writer."""

import random
import threading
from collections.abc import Collection, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field, replace

from app.domain.errors import CancelledError, CofferError, RefusedError
from app.domain.price_points import PricePoint
from app.domain.sync.records import Connection, Cursor, RunStatus, Status, SyncRun
from app.domain.sync.trouble import ProviderError
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.providers import Capability, Facts, Provider
from app.ports.storage import UnitOfWork
from app.ports.syncing import Presence, PriceGate, ProviderCatalogue, RunSession, SessionMaker
from app.ports.undo import Watched
from app.services.changes import Changes, Topic
from app.services.identity.resolving import Resolver
from app.services.registry import Registry
from app.services.sync import credentials
from app.services.sync.answers import RunState, SyncReport
from app.services.sync.context import BRING_BACK, IdentifierMaker, RunContext, Tools
from app.services.sync.figures import Outstanding
from app.services.sync.running import OWN, Running
from app.services.sync.runs import Runs
from app.services.sync.times import goes_on, is_due, is_waiting

AT_ONCE = 6
LOOK_S = 0.1  # how often it is looked whether the person pressed cancel
BEAT_S = 20.0
CLOSING_S = 5.0
NOTHING = NoProgress()


class OpenGate:
    """Lets every price through."""

    def let_through(self, unit: UnitOfWork, points: Sequence[PricePoint]) -> list[PricePoint]:
        """Return all of them."""
        del unit
        return list(points)


@dataclass
class _Live:
    """A run of this process."""

    connection_id: int
    cancelled: threading.Event = field(default_factory=threading.Event)
    run_id: int = 0
    step: str = ""
    done: int = 0
    total: int = 0
    ctx: RunContext | None = None

    def state(self) -> RunState:
        added = self.ctx.tally.added if self.ctx else 0
        return RunState(self.connection_id, self.run_id, self.step, self.done, self.total, added)


class _Steps:
    """The progress of one run: noted, and stopped where it was cancelled."""

    def __init__(self, live: _Live) -> None:
        self._live = live

    def step(self, done: int, total: int, what: str) -> None:
        live = self._live
        live.done, live.total, live.step = done, total, what
        if live.cancelled.is_set():
            raise CancelledError


@dataclass
class SyncService:
    """The runs of the connections of open books. `sync` blocks, and is for a worker."""

    database: Watched
    clock: Clock
    providers: ProviderCatalogue
    sessions: SessionMaker
    presence: Presence
    gate: PriceGate | None = None
    identify: IdentifierMaker | None = None
    dice: random.Random = field(default_factory=random.SystemRandom)
    at_once: int = AT_ONCE
    _outstanding: Outstanding = field(default_factory=Outstanding, repr=False)
    _live: dict[int, _Live] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _closing: threading.Event = field(default_factory=threading.Event, repr=False)
    _idle: threading.Condition = field(default_factory=threading.Condition, repr=False)

    # What there is to do

    def due(self) -> list[int]:
        """Return the connections that are to run by themselves now, those that wait longest first.

        Runs that a program left behind as it died are ended on the way. Books that cannot be
        written have none: what came could not be kept.
        """
        if self.database.is_read_only:
            return []
        runs = self.runs
        runs.end_lost({one.run_id for one in self._states()})
        with self.database.reading() as unit:
            now_us = unit.now_us()
            running = {
                one.connection_id
                for one in unit.records(SyncRun).where(status=RunStatus.RUNNING.value)
                if runs.is_running(one)
            }
            found = [
                one
                for one in unit.records(Connection).all()
                if is_due(one, now_us) and one.id not in running and self._has_accounts(one)
            ]
        return [one.id for one in sorted(found, key=lambda one: (one.next_us or 0, one.id))]

    def state(self) -> tuple[RunState, ...]:
        """Return how far the runs of this process are. From memory, at once."""
        return tuple(self._states())

    # The work

    def sync(self, ids: Collection[int] | None = None, progress: Progress = NOTHING) -> SyncReport:
        """Run connections, several at once, and return what came of them.

        What fails is told by its run, and fails nothing else. A provider that asked to be left
        alone for a while is left alone.

        Args:
            ids: which; `None`: all that are active.
            progress: told how many are done; whoever stops it cancels what runs.

        Raises:
            RefusedError: one of `ids` is paused or disconnected, or its provider is not installed.
        """
        wanted = self._wanted(ids)
        self.runs.end_lost({one.run_id for one in self._states()})
        ended: dict[int, SyncRun] = {}
        elsewhere: list[int] = []
        bugs: list[BaseException] = []
        if wanted:
            self._run_all(wanted, progress, ended, elsewhere, bugs)
        if bugs:
            raise bugs[0]
        with self.database.unwatched():
            is_settled = not self._closing.is_set() and self._outstanding.settle(self.database)
        runs = tuple(ended[one.id] for one in wanted if one.id in ended)
        return SyncReport(runs, _changes(runs, is_settled=is_settled), tuple(elsewhere))

    def bring_back(self, connection_id: int) -> Changes:
        """Let what undone batches of a connection had brought come in again, at its next run.

        All is read from the beginning once; what is in the books, or was taken out by hand, is
        known. Without this, an undone batch stays away.

        Raises:
            RefusedError: there is no such connection.
        """
        with self.database.writing() as unit:
            found = unit.records(Connection).where(id=connection_id)
            if not found:
                raise RefusedError(f"there is no connection {connection_id}")
            for one in unit.records(Cursor).where(connection_id=connection_id):
                if not one.stream.startswith(OWN):
                    unit.records(Cursor).put(replace(one, cursor=""))
            unit.records(Cursor).put(Cursor(connection_id, BRING_BACK, "1", unit.now_us()))
            unit.audit.record("undone batches may come in again", found[0].name, "", "")
            unit.commit()
        return Changes(frozenset({Topic.CONNECTIONS}))

    def cancel(self, connection_id: int | None = None) -> None:
        """Cancel a run of this process, or all; what was taken in stays."""
        with self._lock:
            for one in self._live.values():
                if connection_id in (None, one.connection_id):
                    one.cancelled.set()

    def wait_for(self, connection_id: int) -> None:
        """Wait a moment for a cancelled run of this process to end."""
        with self._idle:
            self._idle.wait_for(lambda: connection_id not in self._live, timeout=CLOSING_S)

    def close(self) -> None:
        """Cancel what runs, and wait for it a moment: the books are closing."""
        self._closing.set()
        self.cancel()
        with self._idle:
            self._idle.wait_for(lambda: not self._live, timeout=CLOSING_S)

    # -- parts -------------------------------------------------------------------------------

    @property
    def runs(self) -> Runs:
        """Return the runs of all connections."""
        return Runs(self.database, self.clock, self.presence, self.dice)

    def _states(self) -> list[RunState]:
        with self._lock:
            return [one.state() for one in self._live.values()]

    def _has_accounts(self, connection: Connection) -> bool:
        provider = self.providers.find(connection.provider)
        return provider is not None and Capability.ACCOUNTS in provider.facts.capabilities

    def _wanted(self, ids: Collection[int] | None) -> list[Connection]:
        with self.database.reading() as unit:
            now_us = unit.now_us()
            rows = {one.id: one for one in unit.records(Connection).all()}
        if ids is None:
            return [
                one
                for one in rows.values()
                if goes_on(one) and self._has_accounts(one) and not is_waiting(one, now_us)
            ]
        found: list[Connection] = []
        for own in dict.fromkeys(ids):
            connection = rows.get(own)
            if connection is None:
                raise RefusedError(f"there is no connection {own}")
            if connection.status in (Status.PAUSED, Status.DISCONNECTED):
                remedy = "resume it first"
                if connection.status == Status.DISCONNECTED:
                    remedy = "give it its credentials again"
                raise RefusedError(f"{connection.name} is {connection.status}", remedy)
            if self.providers.find(connection.provider) is None:
                raise RefusedError(f"the provider {connection.provider!r} is not installed")
            if not is_waiting(connection, now_us):
                found.append(connection)
        return found

    def _run_all(
        self,
        wanted: Sequence[Connection],
        progress: Progress,
        ended: dict[int, SyncRun],
        elsewhere: list[int],
        bugs: list[BaseException],
    ) -> None:
        taken: list[_Live] = []
        by_id = {one.id: one for one in wanted}
        with self._lock:
            for own in by_id:
                if own in self._live or self._closing.is_set():
                    elsewhere.append(own)
                else:
                    live = self._live[own] = _Live(own, step="waiting")
                    taken.append(live)
        over = threading.Event()
        beats = threading.Thread(target=self._beat, args=(over,), name="sync-beat", daemon=True)
        beats.start()
        try:
            with ThreadPoolExecutor(min(self.at_once, len(taken) or 1), "sync") as pool:
                tasks = {
                    pool.submit(self._run_one, by_id[live.connection_id], live): live
                    for live in taken
                }
                self._watch(tasks, progress)
            for task, live in tasks.items():
                error = task.exception()
                if error is not None:
                    bugs.append(error)
                    continue
                run = task.result()
                if run is None:
                    elsewhere.append(live.connection_id)
                else:
                    ended[live.connection_id] = run
        finally:
            over.set()
            beats.join()
            with self._lock:
                for live in taken:
                    self._live.pop(live.connection_id, None)
            with self._idle:
                self._idle.notify_all()

    def _watch(self, tasks: "dict[Future[SyncRun | None], _Live]", progress: Progress) -> None:
        """Wait for runs, telling how many are done; cancel them if nobody wants them any more."""
        left = set(tasks)
        is_cancelled = False
        while left:
            if not is_cancelled:
                try:
                    progress.step(len(tasks) - len(left), len(tasks), "sync")
                except CancelledError:
                    is_cancelled = True
            if is_cancelled:
                for one in tasks.values():
                    one.cancelled.set()
            _, left = wait(left, timeout=LOOK_S)

    def _run_one(self, connection: Connection, live: _Live) -> SyncRun | None:
        """Run one connection in a thread of the pool; `None`: another process is at it."""
        if live.cancelled.is_set():
            return None
        with self.database.unwatched():
            runs = self.runs
            run = runs.begin(connection.id)
            if run is None:
                return None
            live.run_id = run.id
            provider = self.providers.find(connection.provider)
            if provider is None:
                raise RefusedError(f"the provider {connection.provider!r} is not installed")
            try:
                session = self._session(connection, provider.facts, live)
            except ProviderError as error:
                return self._refused(runs, run, error)
            try:
                return self._run_open(connection, provider, session, run, live)
            finally:
                session.close()

    def _run_open(
        self,
        connection: Connection,
        provider: Provider,
        session: RunSession,
        run: SyncRun,
        live: _Live,
    ) -> SyncRun:
        tools = Tools(
            self.database,
            self.clock,
            self.gate or OpenGate(),
            self.identify or resolver,
            self._outstanding,
        )
        ctx = live.ctx = RunContext(
            tools, connection, provider.facts, session, run, self.presence.name, live.cancelled
        )
        running = Running(ctx, self.runs, provider)
        try:
            return running.run()
        except Exception as bug:
            running.fail(bug)  # the next one can go on; the fault itself is told by the caller
            raise

    def _session(self, connection: Connection, facts: Facts, live: _Live) -> RunSession:
        with self.database.reading() as unit:
            fields = credentials.load(unit, facts, connection)
        return self.sessions.open(
            facts, fields, progress=_Steps(live), is_cancelled=live.cancelled.is_set
        )

    def _refused(self, runs: Runs, run: SyncRun, error: ProviderError) -> SyncRun:
        with self.database.writing() as unit:
            ended = runs.end(unit, run, RunStatus.FAILED, error, "")
            unit.commit()
        return ended

    def _beat(self, over: threading.Event) -> None:
        with self.database.unwatched():
            while not over.wait(BEAT_S):
                self._try_beat()

    def _try_beat(self) -> None:
        with suppress(CofferError):  # the database is busy, say: the next one comes soon
            self.runs.beat([one.run_id for one in self._states() if one.run_id])


def resolver(unit: UnitOfWork, registry: Registry, provider: str) -> Resolver:
    """Return what tells the assets of a provider."""
    return Resolver(unit, registry, provider)


def _changes(runs: Sequence[SyncRun], *, is_settled: bool) -> Changes:
    topics: set[Topic] = {Topic.CONNECTIONS} if runs else set()
    for one in runs:
        if one.added or one.removed or one.observed:
            topics |= {Topic.LEDGER, Topic.ACCOUNTS}
        if one.observed:
            topics.add(Topic.OBSERVATIONS)
        if one.prices:
            topics.add(Topic.PRICES)
    if is_settled:
        topics |= {Topic.LEDGER, Topic.ACCOUNTS}
    return Changes(frozenset(topics))
