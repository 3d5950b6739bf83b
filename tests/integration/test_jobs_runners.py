"""Three runners on one queue, in any order: clocks are set, machines sleep, processes die."""

import threading
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from app.db.database import SqlDatabase
from app.domain.errors import CancelledError, RefusedError
from app.domain.jobs import states
from app.domain.jobs.due import is_active
from app.domain.jobs.lease import STILL_S
from app.domain.jobs.records import Job, JobRunner, JobSchedule, JobStatus
from app.ports.progress import NoProgress
from app.services.jobs import JobService
from app.services.jobs.pulse import Pulse
from tests.depth import examples
from tests.jobs_parts import Locks, OwnClock, a_service, daily

KINDS = ("yields", "figures")
BEAT_S = 5.0
ENDED = ("done", "failed", "cancelled")


@pytest.fixture
def clock() -> Any:
    return OwnClock()


@dataclass
class Actor:
    """A process with clocks of its own; it sleeps, dies and comes back."""

    database: SqlDatabase
    locks: Locks
    machine: str
    clock: OwnClock = field(default_factory=OwnClock)
    is_asleep: bool = False
    has_slept: bool = False  # since it took the lease
    pulse: Pulse | None = None
    service: JobService = field(init=False)

    def __post_init__(self) -> None:
        self.start()

    @property
    def runner(self) -> Any:
        return self.service._runner

    def start(self) -> None:
        kinds = [daily(name) for name in KINDS]
        self.service = a_service(
            self.database, *kinds, clock=self.clock, locks=self.locks, machine=self.machine
        )
        self.pulse = None

    def begin(self) -> None:
        """Take the lease if it is to be had, and start a job."""
        if self.pulse is not None or not self.runner.lease.take():
            return
        self.has_slept = False
        self.runner._take_over()
        self.runner._queue_due(KINDS)
        self.go_on()

    def go_on(self) -> None:
        """Start the next job, or leave."""
        job = self.runner._start_next(KINDS, ())
        if job is None:
            self.pulse = None
            self.runner.lease.give()
            return
        self.pulse = Pulse(
            job, self.database, self.clock, self.runner.lease, self.clock.now_s, NoProgress(),
            threading.Event(),
        )  # fmt: skip

    def die(self) -> None:
        """Go without a word: the lock goes with the process, the row stays."""
        self.runner.lease.presence.give()
        self.is_asleep = False
        self.start()


class Runners(RuleBasedStateMachine):
    """What may happen, in any order."""

    database: SqlDatabase

    @initialize()
    def begin_anew(self) -> None:
        with self.database.writing() as unit:
            for kind in (Job, JobRunner, JobSchedule):
                unit.records(kind).remove()
            unit.commit()
        locks = Locks()
        self.actors = [
            Actor(self.database, locks, machine) for machine in ("desk", "desk", "laptop")
        ]
        self.ended: dict[int, str] = {}
        self.done: set[int] = set()

    def jobs(self) -> list[Job]:
        with self.database.reading() as unit:
            return unit.records(Job).all()

    def row(self) -> JobRunner | None:
        with self.database.reading() as unit:
            found = unit.records(JobRunner).all()
        return found[0] if found else None

    @rule(number=st.integers(0, 2))
    def look(self, number: int) -> None:
        actor = self.actors[number]
        if not actor.is_asleep:
            actor.begin()

    @rule(number=st.integers(0, 2), how=st.sampled_from(["done", "done", "failed", "step"]))
    def work(self, number: int, how: str) -> None:
        actor = self.actors[number]
        if actor.is_asleep or actor.pulse is None:
            return
        self._work(actor, how)

    def _work(self, actor: Actor, how: str) -> None:
        pulse = actor.pulse
        assert pulse is not None
        settle: Any = lambda job, now_us: states.finish(job, now_us, "posted 1")  # noqa: E731  # one of three
        try:
            pulse.step(1, 2, "posting")
            if how == "step":
                return
        except CancelledError:
            settle = states.stop
        else:
            if how == "failed":
                settle = lambda job, now_us: states.fail(job, now_us, "no", chance=0.5)  # noqa: E731  # likewise
        written = actor.runner._settle(pulse, settle)
        row = self.row()
        if written is None:
            assert actor.has_slept, "a runner that was awake lost its job"
            actor.pulse = None
            actor.runner.lease.give()
            return
        assert row is not None
        assert row.owner == actor.runner.lease.owner  # only who holds the lease writes
        if written.status == JobStatus.DONE:
            assert written.id not in self.done  # none is done twice
            self.done.add(written.id)
        actor.go_on()

    @rule(seconds=st.sampled_from([1, 20, 60, STILL_S + 1, 4000]))
    def pass_time(self, seconds: float) -> None:
        left = seconds
        while left > 0:
            part = min(left, BEAT_S)
            left -= part
            for actor in self.actors:
                actor.clock.time += timedelta(seconds=part)
                if not actor.is_asleep:
                    actor.clock.seconds += part
                    if actor.pulse is not None:
                        actor.pulse.beat()
            if left > 200:  # nothing new comes of so many beats
                left = 200

    @rule(number=st.integers(0, 2), days=st.integers(-4000, 4000))
    def set_clock(self, number: int, days: int) -> None:
        self.actors[number].clock.time += timedelta(days=days)

    @rule(number=st.integers(0, 2))
    def fall_asleep(self, number: int) -> None:
        self.actors[number].is_asleep = self.actors[number].has_slept = True

    @rule(number=st.integers(0, 2))
    def wake_up(self, number: int) -> None:
        self.actors[number].is_asleep = False

    @rule(number=st.integers(0, 2))
    def die(self, number: int) -> None:
        self.actors[number].die()

    @rule(number=st.integers(0, 2), kind=st.sampled_from(KINDS))
    def want_now(self, number: int, kind: str) -> None:
        self.actors[number].service.queue(kind)

    @rule(
        number=st.integers(0, 2), place=st.integers(0, 5), deed=st.sampled_from(["cancel", "retry"])
    )
    def change(self, number: int, place: int, deed: str) -> None:
        jobs = self.jobs()
        if not jobs:
            return
        job = jobs[-1 - place % len(jobs)]
        service = self.actors[number].service
        try:
            changed = service.cancel(job.id) if deed == "cancel" else service.retry(job.id)
        except RefusedError:
            has_other = any(is_active(one) for one in jobs if one.kind == job.kind)
            may = is_active(job) if deed == "cancel" else job.status in ENDED[1:] and not has_other
            assert not may
            return
        if deed == "retry":
            assert job.status in ("failed", "cancelled")
            self.ended.pop(job.id, None)
        assert changed.id == job.id

    @invariant()
    def nobody_is_robbed(self) -> None:
        """A runner that is awake keeps the lease, whatever the clocks of others say."""
        row = self.row()
        for actor in self.actors:
            if actor.pulse is not None and not actor.has_slept:
                assert row is not None
                assert row.owner == actor.runner.lease.owner

    @invariant()
    def jobs_are_in_order(self) -> None:
        jobs = self.jobs()
        for kind in KINDS:
            assert sum(is_active(one) for one in jobs if one.kind == kind) <= 1
        row = self.row()
        running = [one for one in jobs if one.status == JobStatus.RUNNING]
        assert len(running) <= 1
        if running and row is not None and running[0].runner == row.owner:
            assert sum(actor.runner.lease.owner == row.owner for actor in self.actors) <= 1
        for one in jobs:
            if one.id in self.ended:  # only a second try leads out of an end
                assert one.status == self.ended[one.id]
            if one.status in ENDED:
                self.ended[one.id] = one.status
            assert one.attempts <= states.MOST_ATTEMPTS

    def teardown(self) -> None:
        """In the end one that stays awake does all that is left."""
        if not hasattr(self, "actors"):
            return
        last = self.actors[2]
        last.is_asleep = False
        for actor in self.actors:
            if not actor.is_asleep:
                while actor.pulse is not None:
                    self._work(actor, "done")
        for _ in range(60):
            last.begin()
            while last.pulse is not None:
                self._work(last, "done")
            if not any(is_active(one) for one in self.jobs()):
                break
            last.clock.pass_by(STILL_S)
        assert [one for one in self.jobs() if is_active(one)] == []


def test_three_runners_in_any_order_of_events(database: SqlDatabase, kind: str) -> None:
    class Here(Runners):
        pass

    Here.database = database
    count = examples(40) if kind == "sqlite" else 5
    run_state_machine_as_test(
        Here, settings=settings(max_examples=count, stateful_step_count=30, deadline=None)
    )
