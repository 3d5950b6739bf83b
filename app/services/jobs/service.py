"""Scheduled work: what is due is queued, and what is queued is done, by one runner a database.

It runs while Coffer is open, in the window or as a command; nothing stays behind. Whatever was
missed meanwhile is caught up by date, by the services that are called.
"""

import random
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.errors import RefusedError, UnknownNameError
from app.domain.jobs import due, states
from app.domain.jobs.due import Cadence
from app.domain.jobs.lease import name_of
from app.domain.jobs.records import Job, JobRunner, JobSchedule, JobStatus
from app.domain.times import from_us, to_us
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.undo import Watched
from app.services.changes import Changes, Topic
from app.services.jobs.holding import Lease, Presence
from app.services.jobs.kinds import Kind
from app.services.jobs.pulse import Ticker
from app.services.jobs.queue import find_job, midnight, new_job, schedules_of
from app.services.jobs.reports import JobsReport, KindLine, WorkReport
from app.services.jobs.runner import Runner

CLOSING_S = 5.0  # how long closing the books waits for a job to stop
NOTHING = NoProgress()


@dataclass
class JobService:
    """The scheduled work of open books. Every call is for a worker."""

    database: Watched
    clock: Clock
    kinds: Mapping[str, Kind]
    presence: Presence
    ticker: Ticker
    now_s: Callable[[], float] = time.monotonic
    dice: random.Random = field(default_factory=random.SystemRandom)
    _working: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _runner: Runner = field(init=False, repr=False)

    def __post_init__(self) -> None:
        lease = Lease(self.database, self.clock, self.presence, self.now_s)
        self._runner = Runner(
            self.database, self.clock, self.kinds, lease, self.ticker, self.now_s, self.dice
        )

    # What there is

    def report(self, limit: int | None = None) -> JobsReport:
        """Return the kinds, and the newest jobs. What runs in this process is told to the step."""
        with self.database.reading() as unit:
            jobs = unit.records(Job).all()
            schedules = schedules_of(unit)
            runners = unit.records(JobRunner).all()
        now_us = self._now_us()
        jobs = [self._as_of_now(one) for one in jobs]
        jobs.sort(key=lambda one: -one.id)
        lines = tuple(
            self._line(kind, schedules, [one for one in jobs if one.kind == kind.name], now_us)
            for kind in self.kinds.values()
        )
        host = name_of(runners[0].host) if runners else ""
        return JobsReport(lines, tuple(jobs if limit is None else jobs[:limit]), host)

    def find(self, job_id: int) -> Job:
        """Return a job.

        Raises:
            UnknownNameError: there is none of that number.
        """
        with self.database.reading() as unit:
            return self._as_of_now(find_job(unit, job_id))

    # What a person wants

    def queue(self, kind: str) -> Job:
        """Queue work of a kind to be done now, whether it is due or not, switched on or not.

        Raises:
            UnknownNameError: no such kind.
        """
        is_daily = self._kind(kind).cadence is Cadence.DAILY
        today = self.clock.today()
        with self.database.writing() as unit:
            now_us = self._now_us()
            known = unit.records(Job).where(kind=kind)
            # The day's own work is done with it, where that is still to come.
            key = due.day_key(today) if is_daily and due.is_day_due(known, today) else ""
            active = next((one for one in known if due.is_active(one)), None)
            if active is not None and active.status == JobStatus.RUNNING:
                return active
            job = (
                new_job(unit, kind, key, now_us)
                if active is None
                else replace(active, due_us=now_us)
            )
            unit.records(Job).put(job)
            unit.commit()
        return job

    def cancel(self, job_id: int) -> Job:
        """Cancel a job: one that waits at once, one that runs at its next step.

        Raises:
            UnknownNameError: there is none of that number.
            RefusedError: it is over.
        """
        pulse = self._runner.pulse
        is_ours = pulse is not None and pulse.job.id == job_id
        if is_ours and pulse is not None:
            pulse.is_cancel_wanted = True  # at once: the job may hold the write lock for a while
        try:
            return self._change(job_id, states.cancel)
        except RefusedError:
            job = self.find(job_id)
            if is_ours and job.status == JobStatus.CANCELLED:  # it was quicker
                return job
            raise

    def retry(self, job_id: int) -> Job:
        """Queue a job anew that failed or was cancelled.

        Raises:
            UnknownNameError: there is none of that number.
            RefusedError: it waits, runs or is done; or another of its kind waits or runs.
        """

        def again(job: Job, now_us: int) -> Job:
            self._kind(job.kind)
            return states.retry(job, now_us)

        return self._change(job_id, again, is_new=True)

    def switch(self, kind: str, *, is_on: bool) -> Changes:
        """Let work of a kind be done by itself, or no longer; what waits is then cancelled.

        Raises:
            UnknownNameError: no such kind.
        """
        self._kind(kind)
        with self.database.writing() as unit:
            schedule = schedules_of(unit).get(kind, JobSchedule(kind))
            if schedule.is_on == is_on:
                return Changes()
            unit.records(JobSchedule).put(replace(schedule, is_on=is_on))
            if not is_on:
                now_us = self._now_us()
                for job in unit.records(Job).where(kind=kind, status=JobStatus.QUEUED.value):
                    unit.records(Job).put(states.cancel(job, now_us))
            words = ("off", "on")
            unit.audit.record("background work", kind, words[schedule.is_on], words[is_on])
            unit.commit()
        return Changes(frozenset({Topic.SETTINGS}))

    # The work

    def work(
        self,
        progress: Progress = NOTHING,
        *,
        only: str = "",
        with_heavy: bool = True,
    ) -> WorkReport:
        """Do all that is due, one job after another, and return what came of it.

        Args:
            progress: told the kind of what runs; whoever stops it has the job put back.
            only: do what waits of this kind alone, and queue nothing.
            with_heavy: work that is heavy, too; else what is light alone.

        Raises:
            DatabaseError: the queue cannot be read or written.
        """
        if not self._working.acquire(blocking=False):
            return WorkReport(is_elsewhere=True)
        try:
            runner, wanted = self._runner, self._wanted(only, with_heavy=with_heavy)
            if not runner.has_work(wanted, is_queueing=not only):
                return WorkReport()
            if runner.closing.is_set() or not runner.lease.take():
                return WorkReport(is_elsewhere=True)
            try:
                with self.database.unwatched():  # no change that a person would take back
                    return runner.work(progress, wanted, is_queueing=not only)
            finally:
                runner.lease.give()
        finally:
            self._working.release()

    def close(self) -> None:
        """Stop what runs at its next step, and wait for it a moment: the books are closing."""
        self._runner.closing.set()
        if self._working.acquire(timeout=CLOSING_S):
            self._working.release()

    def _wanted(self, only: str, *, with_heavy: bool) -> frozenset[str]:
        if only:
            return frozenset({self._kind(only).name})
        return frozenset(one.name for one in self.kinds.values() if with_heavy or not one.is_heavy)

    # Parts

    def _change(
        self, job_id: int, change: Callable[[Job, int], Job], *, is_new: bool = False
    ) -> Job:
        with self.database.writing() as unit:
            job = find_job(unit, job_id)
            if is_new and any(due.is_active(one) for one in unit.records(Job).where(kind=job.kind)):
                raise RefusedError(f"work of the kind {job.kind} waits or runs already")
            changed = change(job, self._now_us())
            unit.records(Job).put(changed)
            unit.commit()
        return changed

    def _kind(self, name: str) -> Kind:
        found = self.kinds.get(name)
        if found is None:
            raise UnknownNameError("kind of background work", name)
        return found

    def _line(
        self, kind: Kind, schedules: Mapping[str, JobSchedule], jobs: Iterable[Job], now_us: int
    ) -> KindLine:
        own = list(jobs)  # newest first
        schedule = schedules.get(kind.name, JobSchedule(kind.name))
        active = next((one for one in own if due.is_active(one)), None)
        next_at: datetime | None = None
        if active is not None:
            next_at = from_us(max(active.due_us, now_us))
        elif schedule.is_on and kind.cadence is Cadence.DAILY:
            is_due = due.is_day_due(own, self.clock.today())
            next_at = from_us(now_us) if is_due else midnight(self.clock)
        last = max(
            (one for one in own if not due.is_active(one)),
            key=lambda one: (one.finished_us or 0, one.id),
            default=None,
        )
        return KindLine(kind.name, kind.cadence, schedule.is_on, last, active, next_at)

    def _as_of_now(self, job: Job) -> Job:
        """Return a job with the steps that are not stored yet."""
        pulse = self._runner.pulse
        if pulse is None or pulse.job.id != job.id or job.status != JobStatus.RUNNING:
            return job
        steps = pulse.steps
        wanted = job.is_cancel_wanted or pulse.is_cancel_wanted
        return replace(
            job, done=steps.done, total=steps.total, step=steps.step, is_cancel_wanted=wanted
        )

    def _now_us(self) -> int:
        return to_us(self.clock.now())
