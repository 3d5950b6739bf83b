"""The unit of work: one transaction and the repositories that work in it."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from sqlalchemy import Connection

from app.db import glance, heads
from app.db.audit import SqlAudit
from app.db.bulk import is_sqlite
from app.db.catalogue import SqlCatalogue
from app.db.derived import SqlDerived
from app.db.ledger import SqlLedger
from app.db.prices import SqlPrices
from app.db.sealing import Seals
from app.db.settings import SqlSettings
from app.domain.failure import CofferError
from app.domain.times import to_us
from app.ports.clock import Clock
from app.ports.keys import Sealer
from app.ports.undo import Step, Watcher

if TYPE_CHECKING:
    from app.db.attachments import SqlAttachments
    from app.db.dump import SqlDump
    from app.db.groups import SqlGroups
    from app.db.records import SqlRecords
    from app.db.rollups import SqlRollups
    from app.db.secrets import SqlSecrets
    from app.db.trade_fills import SqlFills
    from app.db.trade_reads import SqlTradeReads
    from app.db.trade_results import SqlTradeResults
    from app.db.undoing import Watch

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Context:
    """What all units of a database share."""

    clock: Clock
    sealer: Sealer | None = None  # None: the profile has no keys
    device: str = ""  # what the audit trail calls this computer


_LAST = 2**62  # after every batch
PARTS = (
    "catalogue", "ledger", "prices", "settings", "derived", "audit", "secrets", "attachments",
    "dump", "rollups", "groups", "trade_results", "fills", "trades",
    "_seals",
)  # fmt: skip


class WriteLock:
    """One writer at a time in this process; a second one waits for its turn."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: int | None = None

    def take(self) -> None:
        """Wait for the turn.

        Raises:
            RuntimeError: this thread has it already, and would wait for itself.
        """
        if self._owner == threading.get_ident():
            raise RuntimeError("this thread has an open writing unit")
        self._lock.acquire()
        self._owner = threading.get_ident()

    def give(self) -> None:
        """End the turn."""
        self._owner = None
        self._lock.release()


@dataclass(frozen=True, slots=True)
class Telling:
    """Who is told of committed changes, and what still sees the books as they were."""

    watcher: Watcher
    before: Callable[[], Connection]


class SqlUnit:
    """One transaction. Leaving it without `commit` rolls back."""

    def __init__(
        self,
        connect: Callable[[], Connection],
        context: Context,
        lock: WriteLock | None,
        told: "Telling | None" = None,
    ) -> None:
        self._connect = connect
        self._told = told  # who is told of changes; none: nobody is
        self._watch: Watch | None = None
        self._context = context
        self._clock = context.clock
        self._lock = lock  # none: it only reads
        self._connection: Connection | None = None
        self._kinds: set[str] = set()  # of records that were asked for
        self._is_wide = False  # any table may have been in use
        self._glances: dict[str, str] | None = None
        self._changes_before = 0

    def __enter__(self) -> Self:
        if self._connection is not None:
            raise RuntimeError("the unit is open already")
        if self._lock is not None:
            self._lock.take()
        try:
            self._connection = self._connect()
            self._connection.begin()
            self._changes_before = _changes(self._connection)
            if self._told is not None:
                from app.db.undoing import Watch

                self._watch = Watch(self._connection)
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()

    def commit(self) -> None:
        """Seal what was written into the digest chain, and make it last.

        Raises:
            DatabaseError: the disk is full, or the like; nothing was written.
        """
        connection = self._open_connection()
        if self._lock is not None:
            if self._glances is not None:
                glance.keep(connection, self._glances)
            elif self._may_touch_figures() and is_sqlite(connection) and self._has_written():
                glance.renew(connection)
            self._seals.close_all()
        step = self._step()
        connection.commit()
        if step is not None and self._told is not None:
            self._told.watcher(step)

    def _has_written(self) -> bool:
        """Tell whether any row was written since the beginning, on SQLite."""
        return _changes(self._open_connection()) != self._changes_before

    def state(self) -> str:
        """Return the word that differs after every change that may move a figure; "" on servers."""
        connection = self._open_connection()
        return glance.state_of(connection) if is_sqlite(connection) else ""

    def keep_glances(self, texts: Mapping[str, str]) -> None:
        """Keep what the first screen shows, by day, instead of what was kept. Nothing else."""
        self._glances = dict(texts)

    def _may_touch_figures(self) -> bool:
        """Tell whether anything was in use but what schedules work."""
        used = any(name in self.__dict__ for name in PARTS) or self._is_wide
        return used or not self._kinds <= {"Job", "JobRunner", "JobSchedule"}

    def _step(self) -> Step | None:
        """Return what this unit changed as a person would take it back."""
        told, watch = self._told, self._watch
        if told is None or watch is None:
            return None
        label = self.audit.label
        try:
            return watch.step(label, told.before)
        except CofferError:  # the change itself is sound: it only cannot be taken back by Ctrl+Z
            return Step(label, newest_batch=_LAST, barrier="it could not be noted")

    def empty(self) -> None:
        """Take everything out but the catalogues and the settings."""
        self._is_wide = True
        from app.db.emptying import empty

        empty(self._open_connection())

    def newest(self, chain: str) -> tuple[int, str]:
        """Return number and digest of the newest "batch" or "audit row"; (0, "") if none."""
        return heads.newest(self._open_connection(), chain)

    def digest_at(self, chain: str, number: int) -> str:
        """Return the digest of one "batch" or "audit row", "" if there is none."""
        return heads.digest_at(self._open_connection(), chain, number)

    def today(self) -> date:
        """Return the day by the clock."""
        return self._clock.today()

    def now_us(self) -> int:
        """Return the time by the clock, in microseconds since 1970."""
        return to_us(self._clock.now())

    @cached_property
    def catalogue(self) -> SqlCatalogue:
        return SqlCatalogue(self._open_connection(), self._clock)

    @cached_property
    def groups(self) -> "SqlGroups":
        from app.db.groups import SqlGroups

        return SqlGroups(self._open_connection())

    @cached_property
    def ledger(self) -> SqlLedger:
        return SqlLedger(self._open_connection(), self._clock, self._seals)

    @cached_property
    def prices(self) -> SqlPrices:
        return SqlPrices(self._open_connection(), self._clock, self._seals)

    @cached_property
    def settings(self) -> SqlSettings:
        return SqlSettings(self._open_connection(), self.audit)

    @cached_property
    def derived(self) -> SqlDerived:
        return SqlDerived(self._open_connection())

    @cached_property
    def rollups(self) -> "SqlRollups":
        from app.db.rollups import SqlRollups

        return SqlRollups(self._open_connection())

    @cached_property
    def audit(self) -> SqlAudit:
        return SqlAudit(self._open_connection(), self._clock, self._context.device)

    @cached_property
    def secrets(self) -> "SqlSecrets":
        from app.db.secrets import SqlSecrets

        return SqlSecrets(self._open_connection(), self._context)

    @cached_property
    def dump(self) -> "SqlDump":
        from app.db.dump import SqlDump

        return SqlDump(self._open_connection())

    @cached_property
    def attachments(self) -> "SqlAttachments":
        from app.db.attachments import SqlAttachments

        return SqlAttachments(self._open_connection(), self._context)

    @cached_property
    def fills(self) -> "SqlFills":
        from app.db.trade_fills import SqlFills

        return SqlFills(self._open_connection())

    @cached_property
    def trades(self) -> "SqlTradeReads":
        from app.db.trade_reads import SqlTradeReads

        return SqlTradeReads(self._open_connection())

    @cached_property
    def trade_results(self) -> "SqlTradeResults":
        from app.db.trade_results import SqlTradeResults

        return SqlTradeResults(self._open_connection())

    def records(self, kind: type[T]) -> "SqlRecords[T]":
        """Return the records of a type; see `app.db.records`."""
        from app.db.records import SqlRecords

        self._kinds.add(kind.__name__)
        return SqlRecords(self._open_connection(), kind)

    @cached_property
    def _seals(self) -> Seals:
        return Seals(self._open_connection())

    @property
    def connection(self) -> Connection:
        """Return the open connection, for what works on rows of any table."""
        self._is_wide = True
        return self._open_connection()

    def _open_connection(self) -> Connection:
        if self._connection is None:
            raise RuntimeError("the unit is not open")
        return self._connection

    def _close(self) -> None:
        connection, self._connection = self._connection, None
        for name in PARTS:
            self.__dict__.pop(name, None)  # a repository does not outlive its transaction
        watch, self._watch = self._watch, None
        try:
            if watch is not None:
                watch.close()
            if connection is not None:
                connection.close()  # rolls back what was not committed
        finally:
            if self._lock is not None:
                self._lock.give()


def _changes(connection: Connection) -> int:
    """Return how many rows the connection has written so far; 0 on servers."""
    if not is_sqlite(connection):
        return 0
    driver: Any = connection.connection.driver_connection
    return int(driver.total_changes)
