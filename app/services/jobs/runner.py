"""Does what waits in the queue, one job after another, as long as the lease on it is held."""

import random
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.errors import CancelledError, CofferError
from app.domain.jobs import due, states
from app.domain.jobs.due import Cadence
from app.domain.jobs.records import Job, JobSchedule, JobStatus
from app.domain.times import to_us
from app.ports.clock import Clock
from app.ports.progress import Progress
from app.ports.storage import Database
from app.services.changes import Changes, Topic
from app.services.jobs.holding import Lease
from app.services.jobs.kinds import Kind, Outcome
from app.services.jobs.pulse import LOOK_S, Pulse, Ticker
from app.services.jobs.queue import midnight, new_job, schedules_of
from app.services.jobs.reports import WorkReport

Settle = Callable[[Job, int], Job]


@dataclass(frozen=True, slots=True)
class _Result:
    """What one run came to."""

    job: Job | None
    outcome: Outcome | None
    bug: Exception | None
    is_stopped: bool


@dataclass
class Runner:
    """Works on the queue of one database. For one thread at a time."""

    database: Database
    clock: Clock
    kinds: Mapping[str, Kind]
    lease: Lease
    ticker: Ticker
    now_s: Callable[[], float]
    dice: random.Random
    closing: threading.Event = field(default_factory=threading.Event)  # set from any thread
    pulse: Pulse | None = None  # of what runs

    def has_work(self, wanted: Collection[str], *, is_queueing: bool) -> bool:
        """Tell whether anything is due, without writing: books that rest are not written to."""
        with self.database.reading() as unit:
            jobs = unit.records(Job).all()
            schedules = schedules_of(unit)
        now_us = self._now_us()
        if any(one.status == JobStatus.RUNNING for one in jobs):
            return True
        if due.next_ready((one for one in jobs if one.kind in wanted), now_us) is not None:
            return True
        return is_queueing and bool(self._due(wanted, jobs, schedules, now_us))

    def work(self, progress: Progress, wanted: Collection[str], *, is_queueing: bool) -> WorkReport:
        """Do all that is due of some kinds, while the lease is held."""
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
            if not lost or not self.lease.beat(unit):
                return
            now_us = self._now_us()
            for job in lost:
                unit.records(Job).put(states.lose(job, now_us))
            unit.commit()

    def _queue_due(self, wanted: Collection[str]) -> None:
        with self.database.reading() as unit:
            jobs, schedules = unit.records(Job).all(), schedules_of(unit)
        now_us = self._now_us()
        chosen = self._due(wanted, jobs, schedules, now_us)
        if not chosen:
            return
        with self.database.writing() as unit:
            if not self.lease.beat(unit):
                return
            for kind in chosen:
                known = unit.records(Job).where(kind=kind.name)
                if not self._is_time(kind, known, now_us):  # a person queued one meanwhile
                    continue
                is_daily = kind.cadence is Cadence.DAILY
                key = due.day_key(self.clock.today()) if is_daily else ""
                unit.records(Job).put(new_job(unit, kind.name, key, now_us))
                schedule = schedules.get(kind.name, JobSchedule(kind.name))
                next_us = to_us(midnight(self.clock)) if is_daily else None
                unit.records(JobSchedule).put(replace(schedule, last_us=now_us, next_us=next_us))
            unit.commit()

    def _due(
        self,
        wanted: Collection[str],
        jobs: Sequence[Job],
        schedules: Mapping[str, JobSchedule],
        now_us: int,
    ) -> list[Kind]:
        """Return the kinds of which work is to be queued, in their order."""
        return [
            kind
            for kind in self.kinds.values()
            if kind.name in wanted
            and schedules.get(kind.name, JobSchedule(kind.name)).is_on
            and self._is_time(kind, [one for one in jobs if one.kind == kind.name], now_us)
            and _is_needed(kind)
        ]

    def _is_time(self, kind: Kind, jobs: Sequence[Job], now_us: int) -> bool:
        if kind.cadence is Cadence.DAILY:
            return due.is_day_due(jobs, self.clock.today())
        return due.has_rested(jobs, now_us)

    def _start_next(self, wanted: Collection[str], tried: Collection[int]) -> Job | None:
        """Start the job that is to run next; each once a round, so that none keeps it up."""
        with self.database.writing() as unit:
            if not self.lease.beat(unit):
                return None
            now_us = self._now_us()
            waiting = unit.records(Job).where(status=JobStatus.QUEUED.value)
            job = due.next_ready(
                (one for one in waiting if one.kind in wanted and one.id not in tried), now_us
            )
            if job is not None:
                job = states.start(job, now_us, self.lease.owner)
                unit.records(Job).put(job)
            unit.commit()
        return job

    def _run(self, job: Job, progress: Progress) -> "_Result":
        pulse = Pulse(
            job, self.database, self.clock, self.lease, self.now_s, progress, self.closing
        )
        self.pulse = pulse
        outcome: Outcome | None = None
        bug: Exception | None = None
        settle: Settle
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
            self.pulse = None
        settled = self._settle(pulse, settle)
        return _Result(settled, outcome, bug, is_stopped or pulse.is_lost)

    def _finished(self, outcome: Outcome) -> Settle:
        if outcome.problem:
            return self._failed(outcome.problem, is_final=True, message=outcome.message)
        return lambda job, now_us: states.finish(job, now_us, outcome.message)

    def _failed(self, error: str, *, is_final: bool = False, message: str = "") -> Settle:
        chance = self.dice.random()

        def settle(job: Job, now_us: int) -> Job:
            told = replace(job, message=message)
            return states.fail(told, now_us, error, chance=chance, is_final=is_final)

        return settle

    def _settle(self, pulse: Pulse, settle: Settle) -> Job | None:
        """Write what became of a job; nothing, if another runner took the queue over meanwhile."""
        mine = pulse.job
        with self.database.writing() as unit:
            found = unit.records(Job).where(
                id=mine.id, status=JobStatus.RUNNING.value, runner=mine.runner
            )
            if not found or not self.lease.beat(unit):
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

    def _now_us(self) -> int:
        return to_us(self.clock.now())


def _is_needed(kind: Kind) -> bool:
    try:
        return kind.is_needed()
    except CofferError:
        return True  # the job tells why
