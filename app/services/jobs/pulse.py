"""What a job that runs is given: it passes steps on, shows signs of life, and can be stopped."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import CancelledError, CofferError
from app.domain.jobs import states
from app.domain.jobs.records import Job, JobStatus
from app.domain.times import to_us
from app.ports.clock import Clock
from app.ports.progress import Progress
from app.ports.storage import Database
from app.services.jobs.holding import Lease

LOOK_S = 1.0  # how often it is looked whether a person wants it cancelled
QUIET_S = 10.0  # how often a job without news shows that it lives


class Ticker(Protocol):
    """Calls something again and again while a block runs, beside it."""

    def every(self, seconds: float, call: Callable[[], object]) -> AbstractContextManager[None]: ...


@dataclass(frozen=True, slots=True)
class Steps:
    """How far a job is."""

    done: int = 0
    total: int = 0
    step: str = ""


class Pulse:
    """The `Progress` of one job. `beat` is called beside it, as the job may hold the write lock."""

    def __init__(
        self,
        job: Job,
        database: Database,
        clock: Clock,
        lease: Lease,
        now_s: Callable[[], float],
        outer: Progress,
        closing: threading.Event,
    ) -> None:
        self.job = job
        self.steps = Steps()
        self.is_lost = False  # another runner took the queue over
        self.is_cancel_wanted = False
        self._database, self._clock, self._lease = database, clock, lease
        self._now_s, self._outer, self._closing = now_s, outer, closing
        self._looked_s = now_s()
        self._written_s = now_s()
        self._written = self.steps

    def step(self, done: int, total: int, what: str) -> None:
        """Take note of a step.

        Raises:
            CancelledError: a person wants it, the books are closing, or the queue was lost.
        """
        self.steps = Steps(done, total, what)
        if self._now_s() - self._looked_s >= LOOK_S:
            self._look()
        if self.is_lost or self.is_cancel_wanted or self._closing.is_set():
            raise CancelledError
        self._outer.step(done, total, self.job.kind)

    def beat(self) -> None:
        """Look whether it is to go on, and write how far it is if that is news."""
        try:
            self._look()
            if self.is_lost:
                return
            is_news = self.steps != self._written
            if is_news or self._now_s() - self._written_s >= QUIET_S:
                self._write()
        except CofferError:
            return  # the database is busy, say: the next beat comes soon

    def _look(self) -> None:
        self._looked_s = self._now_s()
        try:
            with self._database.reading() as unit:
                found = unit.records(Job).where(id=self.job.id)
                is_held = self._lease.is_held(unit)
        except CofferError:
            return  # likewise
        if not is_held or not found or not _is_mine(found[0], self.job):
            self.is_lost = True
        elif found[0].is_cancel_wanted:
            self.is_cancel_wanted = True

    def _write(self) -> None:
        steps = self.steps
        with self._database.writing() as unit:
            found = unit.records(Job).where(id=self.job.id)
            if not found or not _is_mine(found[0], self.job) or not self._lease.beat(unit):
                self.is_lost = True
                return
            now_us = to_us(self._clock.now())
            unit.records(Job).put(
                states.beat(found[0], now_us, steps.done, steps.total, steps.step)
            )
            unit.commit()
        self._written, self._written_s = steps, self._now_s()


def _is_mine(stored: Job, mine: Job) -> bool:
    return stored.status == JobStatus.RUNNING and stored.runner == mine.runner
