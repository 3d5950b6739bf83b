"""Scheduled work: what is due is queued, and what is queued is done, by one runner a database.

It runs while Coffer is open, in the window or as a command; nothing stays behind. Whatever was
missed meanwhile is caught up by date, by the services that are called.
"""

import random
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from datetime import time as day_time

from app.domain.errors import CancelledError, CofferError, RefusedError, UnknownNameError
from app.domain.jobs import due, states
from app.domain.jobs.due import Cadence
from app.domain.jobs.lease import name_of
from app.domain.jobs.records import Job, JobRunner, JobSchedule, JobStatus
from app.domain.times import from_us, to_us
from app.ports.clock import Clock
from app.ports.progress import NoProgress, Progress
from app.ports.storage import Database, UnitOfWork
from app.services.changes import Changes, Topic
from app.services.jobs.holding import Lease, Presence
from app.services.jobs.kinds import Kind, Outcome
from app.services.jobs.pulse import LOOK_S, Pulse, Ticker
from app.services.jobs.reports import JobsReport, KindLine, WorkReport

CLOSING_S = 5.0  # how long closing the books waits for a job to stop
NOTHING = NoProgress()


@dataclass
class JobService:
    """The scheduled work of open books. Every call is for a worker."""

    database: Database
    clock: Clock
    kinds: Mapping[str, Kind]
    presence: Presence
    ticker: Ticker
    now_s: Callable[[], float] = time.monotonic
    dice: random.Random = field(default_factory=random.SystemRandom)
    _closing: threading.Event = field(default_factory=threading.Event, repr=False)
    _working: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _lease: Lease = field(init=False, repr=False)
    _pulse: Pulse | None = field(default=None, init=False, repr=False)

    def __post_init__(self) -> None:
        self._lease = Lease(self.database, self.clock, self.presence, self.now_s)

    # What there is

    def report(self, limit: int | None = None) -> JobsReport:
        """Return the kinds, and the newest jobs. What runs in this process is told to the step."""
        with self.database.reading() as unit:
            jobs = unit.records(Job).all()
            schedules = _schedules(unit)
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
            return self._as_of_now(_find(unit, job_id))

    # What a person wants

    def queue(self, kind: str) -> Job:
        """Queue work of a kind to be done now, whether it is due or not, switched on or not.

        Raises:
            UnknownNameError: no such kind.
        """
        self._kind(kind)
        with self.database.writing() as unit:
            now_us = self._now_us()
            known = unit.records(Job).where(kind=kind)
            active = next((one for one in known if due.is_active(one)), None)
            if active is not None and active.status == JobStatus.RUNNING:
                return active
            job = (
                self._new_job(unit, kind, "", now_us)
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
        pulse = self._pulse
        if pulse is not None and pulse.job.id == job_id:
            pulse.is_cancel_wanted = True  # at once: the job may hold the write lock for a while
        return self._change(job_id, states.cancel)

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
            schedule = _schedules(unit).get(kind, JobSchedule(kind))
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
            if self._closing.is_set() or not self._lease.take():
                return WorkReport(is_elsewhere=True)
            try:
                return self._round(progress, self._wanted(only, with_heavy=with_heavy), not only)
            finally:
                self._lease.give()
        finally:
            self._working.release()

    def close(self) -> None:
        """Stop what runs at its next step, and wait for it a moment: the books are closing."""
        self._closing.set()
        if self._working.acquire(timeout=CLOSING_S):
            self._working.release()

    def _wanted(self, only: str, *, with_heavy: bool) -> frozenset[str]:
        if only:
            return frozenset({self._kind(only).name})
        return frozenset(one.name for one in self.kinds.values() if with_heavy or not one.is_heavy)

    def _round(self, progress: Progress, wanted: Collection[str], is_queueing: bool) -> WorkReport:
        ended: list[Job] = []
        topics: frozenset[Topic] = frozenset()
        bugs: list[Exception] = []
        is_stopped = False
        self._take_over()
        if is_queueing:
            self._queue_due(wanted)
        tried: set[int] = set()
        while not is_stopped:
            job = self._start_next(wanted, tried)
            if job is None:
                break
            tried.add(job.id)
            result = self._run(job, progress)
            if result.job is not None:
                ended.append(result.job)
            if result.outcome is not None:
                topics |= result.outcome.changes.topics
            if result.bug is not None:
                bugs.append(result.bug)
            is_stopped = result.is_stopped
        if not is_stopped:
            self._prune()
        return WorkReport(tuple(ended), Changes(topics), tuple(bugs), is_stopped=is_stopped)

    def _take_over(self) -> None:
        """Put back what a runner left that is gone: nobody else can be running anything."""
        with self.database.writing() as unit:
            lost = unit.records(Job).where(status=JobStatus.RUNNING.value)
            if not lost:
                return
            now_us = self._now_us()
            for job in lost:
                unit.records(Job).put(states.lose(job, now_us))
            unit.commit()

    def _queue_due(self, wanted: Collection[str]) -> None:
        with self.database.reading() as unit:
            jobs = unit.records(Job).all()
            schedules = _schedules(unit)
        now_us = self._now_us()
        chosen = [
            kind
            for kind in self.kinds.values()
            if kind.name in wanted
            and schedules.get(kind.name, JobSchedule(kind.name)).is_on
            and self._is_due([one for one in jobs if one.kind == kind.name], kind, now_us)
        ]
        if not chosen:
            return
        with self.database.writing() as unit:
            for kind in chosen:
                is_daily = kind.cadence is Cadence.DAILY
                key = due.day_key(self.clock.today()) if is_daily else ""
                unit.records(Job).put(self._new_job(unit, kind.name, key, now_us))
                known = _schedules(unit).get(kind.name, JobSchedule(kind.name))
                next_us = to_us(self._midnight()) if is_daily else None
                unit.records(JobSchedule).put(replace(known, last_us=now_us, next_us=next_us))
            unit.commit()

    def _is_due(self, jobs: Sequence[Job], kind: Kind, now_us: int) -> bool:
        if kind.cadence is Cadence.DAILY:
            return due.is_day_due(jobs, self.clock.today())
        if not due.has_rested(jobs, now_us):
            return False
        try:
            return kind.is_needed()
        except CofferError:
            return True  # the job tells why

    def _start_next(self, wanted: Collection[str], tried: Collection[int]) -> Job | None:
        """Start the job that is to run next; each once a round, so that none keeps it up."""
        with self.database.writing() as unit:
            if not self._lease.beat(unit):
                return None
            now_us = self._now_us()
            waiting = unit.records(Job).where(status=JobStatus.QUEUED.value)
            job = due.next_ready(
                (one for one in waiting if one.kind in wanted and one.id not in tried), now_us
            )
            if job is not None:
                job = states.start(job, now_us, self._lease.owner)
                unit.records(Job).put(job)
            unit.commit()
        return job

    def _run(self, job: Job, progress: Progress) -> "_Result":
        pulse = Pulse(
            job, self.database, self.clock, self._lease, self.now_s, progress, self._closing
        )
        self._pulse = pulse
        outcome: Outcome | None = None
        bug: Exception | None = None
        settle: Callable[[Job, int], Job]
        is_stopped = False
        try:
            with self.ticker.every(LOOK_S, pulse.beat):
                pulse.step(0, 0, "")
                outcome = self.kinds[job.kind].run(pulse)
            settle = self._finished(outcome)
        except CancelledError:
            is_stopped = not pulse.is_cancel_wanted
            settle = states.release if is_stopped else states.stop
        except CofferError as error:
            settle = self._failed(str(error))
        except Exception as error:  # noqa: BLE001 - a bug: told by the caller; others are run all the same
            bug = error
            settle = self._failed(f"a fault of Coffer ({type(error).__name__})", is_final=True)
        except BaseException:  # Ctrl+C
            self._settle(pulse, states.release)
            raise
        finally:
            self._pulse = None
        settled = self._settle(pulse, settle)
        return _Result(settled, outcome, bug, is_stopped or pulse.is_lost)

    def _finished(self, outcome: Outcome) -> Callable[[Job, int], Job]:
        if outcome.problem:
            return self._failed(outcome.problem, is_final=True, message=outcome.message)
        return lambda job, now_us: states.finish(job, now_us, outcome.message)

    def _failed(self, error: str, *, is_final: bool = False) -> Callable[[Job, int], Job]:
        chance = self.dice.random()
        return lambda job, now_us: states.fail(job, now_us, error, chance=chance, is_final=is_final)

    def _settle(self, pulse: Pulse, settle: Callable[[Job, int], Job]) -> Job | None:
        """Write what became of a job; nothing, if another runner took the queue over meanwhile."""
        mine = pulse.job
        with self.database.writing() as unit:
            found = unit.records(Job).where(
                id=mine.id, status=JobStatus.RUNNING.value, runner=mine.runner
            )
            if not found or not self._lease.beat(unit):
                pulse.is_lost = True
                return None
            job = replace(found[0], done=pulse.steps.done, total=pulse.steps.total)
            if pulse.is_cancel_wanted:
                job = replace(job, is_cancel_wanted=True)
            job = settle(job, self._now_us())
            unit.records(Job).put(job)
            unit.commit()
        return job

    def _prune(self) -> None:
        with self.database.reading() as unit:
            gone = due.superfluous(unit.records(Job).all(), self._now_us())
        if not gone:
            return
        with self.database.writing() as unit:
            for one in gone:
                unit.records(Job).remove(id=one.id)
            unit.commit()

    # Parts

    def _change(
        self, job_id: int, change: Callable[[Job, int], Job], *, is_new: bool = False
    ) -> Job:
        with self.database.writing() as unit:
            job = _find(unit, job_id)
            if is_new and any(due.is_active(one) for one in unit.records(Job).where(kind=job.kind)):
                raise RefusedError(f"work of the kind {job.kind} waits or runs already")
            changed = change(job, self._now_us())
            unit.records(Job).put(changed)
            unit.commit()
        return changed

    def _new_job(self, unit: UnitOfWork, kind: str, key: str, now_us: int) -> Job:
        return Job(
            id=unit.records(Job).next_id(),
            kind=kind,
            key=key,
            status=JobStatus.QUEUED.value,
            due_us=now_us,
            created_us=now_us,
        )

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
            next_at = from_us(now_us) if is_due else self._midnight()
        last = max(
            (one for one in own if not due.is_active(one)),
            key=lambda one: (one.finished_us or 0, one.id),
            default=None,
        )
        return KindLine(kind.name, kind.cadence, schedule.is_on, last, active, next_at)

    def _as_of_now(self, job: Job) -> Job:
        """Return a job with the steps that are not stored yet."""
        pulse = self._pulse
        if pulse is None or pulse.job.id != job.id or job.status != JobStatus.RUNNING:
            return job
        steps = pulse.steps
        wanted = job.is_cancel_wanted or pulse.is_cancel_wanted
        return replace(
            job, done=steps.done, total=steps.total, step=steps.step, is_cancel_wanted=wanted
        )

    def _midnight(self) -> datetime:
        """Return when the person's next day begins, in the zone of this computer."""
        tomorrow = self.clock.today() + timedelta(days=1)
        return datetime.combine(tomorrow, day_time()).astimezone()

    def _now_us(self) -> int:
        return to_us(self.clock.now())


@dataclass(frozen=True, slots=True)
class _Result:
    """What one run came to."""

    job: Job | None
    outcome: Outcome | None
    bug: Exception | None
    is_stopped: bool


def _schedules(unit: UnitOfWork) -> dict[str, JobSchedule]:
    return {one.kind: one for one in unit.records(JobSchedule).all()}


def _find(unit: UnitOfWork, job_id: int) -> Job:
    found = unit.records(Job).where(id=job_id)
    if not found:
        raise UnknownNameError("job", str(job_id))
    return found[0]
