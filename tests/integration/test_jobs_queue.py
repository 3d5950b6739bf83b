"""The queue and its runner, on both databases: one at a time, nothing lost, nothing done twice."""

from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from app.db.database import SqlDatabase, open_database
from app.domain.errors import BackupError, CancelledError, RefusedError, UnknownNameError
from app.domain.jobs.due import KEPT_JOBS
from app.domain.jobs.lease import STILL_S
from app.domain.jobs.records import Job, JobRunner, JobSchedule
from app.ports.progress import Progress
from app.services.changes import Changes, Topic
from app.services.jobs import Outcome
from app.services.jobs.pulse import LOOK_S
from tests.jobs_parts import Locks, OwnClock, a_service, daily, needed

LEDGER = Changes(frozenset({Topic.LEDGER}))


@pytest.fixture
def clock() -> Any:
    return OwnClock()


def statuses(database: SqlDatabase) -> list[str]:
    with database.reading() as unit:
        return [one.status for one in unit.records(Job).all()]


def jobs_of(database: SqlDatabase) -> list[Job]:
    with database.reading() as unit:
        return unit.records(Job).all()


# Due, done, failed


def test_the_days_work_is_done_once_and_again_the_next_day(
    database: SqlDatabase, clock: OwnClock
) -> None:
    service = a_service(database, daily("yields"), daily("figures"), clock=clock)
    assert [one.kind for one in service.work().ended] == ["yields", "figures"]
    assert service.work().ended == ()
    clock.pass_by(9 * 86_400)  # switched off for nine days
    assert [one.key for one in service.work().ended] == ["2026-03-11", "2026-03-11"]
    assert service.work().ended == ()
    assert statuses(database) == ["done"] * 4


def test_books_that_rest_are_not_written_to(database: SqlDatabase, clock: OwnClock) -> None:
    needs = [True]
    service = a_service(
        database, daily("yields"), needed("backup", is_needed=lambda: needs[0]), clock=clock
    )
    service.work()
    needs[0] = False
    writing = database.writing
    calls: list[int] = []

    def counted() -> Any:
        calls.append(1)
        return writing()

    database.writing = counted  # type: ignore[method-assign]  # counted, not replaced
    for _ in range(10):
        clock.pass_by(60)
        service.work()
    assert calls == []


def test_what_changed_is_told_and_what_was_done_is_kept(
    database: SqlDatabase, clock: OwnClock
) -> None:
    service = a_service(database, daily("yields", lambda _: Outcome("posted 3", LEDGER)))
    report = service.work()
    assert report.changes == LEDGER
    (job,) = jobs_of(database)
    assert (job.status, job.message, job.attempts) == ("done", "posted 3", 1)
    assert job.finished_us is not None


def test_a_failure_is_tried_five_times_with_longer_and_longer_waits(
    database: SqlDatabase, clock: OwnClock
) -> None:
    def fail(_: Progress) -> Outcome:
        raise BackupError("/mnt", "no room")

    service = a_service(database, daily("yields", fail), clock=clock)
    at = []
    for _ in range(3 * 3600):
        if service.work().ended:
            at.append(clock.seconds)
        clock.pass_by(20)
        if len(at) == 5:
            break
    waits = [late - early for early, late in pairwise(at)]
    assert all(30 << n <= wait <= (60 << n) + 20 for n, wait in enumerate(waits)), waits
    (job,) = jobs_of(database)
    assert (job.status, job.error, job.attempts) == ("failed", "/mnt: no room", 5)
    clock.pass_by(3600)
    assert service.work().ended == ()  # not before the next day
    again = service.retry(job.id)
    assert (again.status, again.attempts) == ("queued", 0)
    assert len(service.work().ended) == 1
    clock.pass_by(86_400)
    assert {one.kind for one in service.work().ended} == {"yields"}


def test_a_mistake_of_ours_fails_at_once_and_the_others_are_done(database: SqlDatabase) -> None:
    def stumble(_: Progress) -> Outcome:
        raise ZeroDivisionError("by nought")

    service = a_service(database, daily("yields", stumble), daily("figures"))
    report = service.work()
    assert [one.status for one in report.ended] == ["failed", "done"]
    assert [type(one) for one in report.bugs] == [ZeroDivisionError]
    assert "ZeroDivisionError" in jobs_of(database)[0].error
    assert service.work().bugs == ()


def test_what_could_only_be_done_in_part_has_failed_with_the_reason(database: SqlDatabase) -> None:
    outcome = Outcome("posted 2", LEDGER, "Loan A: no such account")
    service = a_service(database, daily("loans", lambda _: outcome))
    report = service.work()
    assert report.changes == LEDGER
    (job,) = report.ended
    assert (job.status, job.message, job.error, job.attempts) == (
        "failed", "posted 2", "Loan A: no such account", 1,
    )  # fmt: skip


def test_work_when_needed_is_queued_when_it_is_and_rests_after_a_failure(
    database: SqlDatabase, clock: OwnClock
) -> None:
    runs: list[float] = []

    def back_up(_: Progress) -> Outcome:
        runs.append(clock.seconds)
        return Outcome("", problem="not equal")

    service = a_service(database, needed("drill", back_up), clock=clock)
    for _ in range(60):
        service.work()
        clock.pass_by(60)
    assert [late - early for early, late in pairwise(runs)] == [1800.0]


def test_whether_work_is_needed_may_be_unknown_the_job_tells_why(database: SqlDatabase) -> None:
    def unknown() -> bool:
        raise BackupError("/mnt", "it cannot be read")

    def fail(_: Progress) -> Outcome:
        raise BackupError("/mnt", "it cannot be read")

    service = a_service(database, needed("backup", fail, unknown))
    (job,) = service.work().ended
    assert job.error == "/mnt: it cannot be read"


def test_heavy_work_can_be_left_for_later(database: SqlDatabase) -> None:
    service = a_service(database, daily("yields"), needed("backup", is_heavy=True))
    assert [one.kind for one in service.work(with_heavy=False).ended] == ["yields"]
    assert [one.kind for one in service.work().ended] == ["backup"]


# What a person wants


def test_work_can_be_wanted_now_due_or_not(database: SqlDatabase, clock: OwnClock) -> None:
    service = a_service(database, daily("yields"), daily("figures"), clock=clock)
    service.work()
    first = service.queue("yields")
    assert service.queue("yields").id == first.id  # it waits already
    assert [one.id for one in service.work(only="yields").ended] == [first.id]
    with pytest.raises(UnknownNameError):
        service.queue("dreams")


def test_a_kind_that_is_switched_off_is_done_by_hand_alone(
    database: SqlDatabase, clock: OwnClock
) -> None:
    service = a_service(database, daily("yields"), clock=clock)
    waiting = service.queue("yields")
    assert service.switch("yields", is_on=False).topics
    assert service.find(waiting.id).status == "cancelled"
    assert not service.switch("yields", is_on=False).topics
    assert service.work().ended == ()
    (line,) = service.report().kinds
    assert (line.is_on, line.next_at) == (False, None)
    service.queue("yields")
    assert len(service.work().ended) == 1
    service.switch("yields", is_on=True)
    assert service.work().ended == ()  # the day's work is done
    clock.time += timedelta(days=1)
    assert len(service.work().ended) == 1
    with database.reading() as unit:
        told = [(one.action, one.subject, one.before, one.after) for one in unit.audit.rows(9)]
        assert unit.records(JobSchedule).all()[0].is_on
    assert told == [
        ("background work", "yields", "off", "on"), ("background work", "yields", "on", "off"),
    ]  # fmt: skip


def test_cancelling_reaches_a_job_at_its_next_step(database: SqlDatabase, clock: OwnClock) -> None:
    steps: list[int] = []

    def long(progress: Progress) -> Outcome:
        for number in range(10):
            steps.append(number)
            if number == 3:
                service.cancel(1)
            progress.step(number, 10, "posting")
        return Outcome("nothing")

    service = a_service(database, daily("yields", long), clock=clock)
    (job,) = service.work().ended
    assert (job.status, steps) == ("cancelled", [0, 1, 2, 3])
    assert service.work().ended == ()
    with pytest.raises(RefusedError):
        service.cancel(1)
    service.retry(1)
    with pytest.raises(RefusedError):  # one of its kind waits
        service.retry(1)


def test_another_program_may_cancel_what_runs_here(place: str, clock: OwnClock) -> None:
    with closing(open_database(place, clock)) as ours, closing(open_database(place, clock)) as its:
        other = a_service(its, daily("yields"))

        def long(progress: Progress) -> Outcome:
            other.cancel(1)
            for number in range(10):
                clock.pass_by(LOOK_S / 2)
                progress.step(number, 10, "posting")
            raise AssertionError("it was not stopped")

        service = a_service(ours, daily("yields", long), clock=clock)
        assert [one.status for one in service.work().ended] == ["cancelled"]


def test_how_far_it_is_is_told_to_the_step_here_and_soon_elsewhere(
    place: str, clock: OwnClock
) -> None:
    with closing(open_database(place, clock)) as ours, closing(open_database(place, clock)) as its:
        other = a_service(its, daily("yields"))
        seen: list[tuple[int, int, int, int]] = []

        def long(progress: Progress) -> Outcome:
            for number in range(1, 4):
                progress.step(number, 3, "posting")
                here, there = service.find(1), other.find(1)
                seen.append((here.done, here.total, there.done, there.total))
                assert service._runner.pulse is not None
                service._runner.pulse.beat()
            return Outcome("posted 3")

        service = a_service(ours, daily("yields", long), clock=clock)
        service.work()
        assert seen == [(1, 3, 0, 0), (2, 3, 1, 3), (3, 3, 2, 3)]


# One runner


def test_only_one_works_at_a_time_and_the_other_is_told(place: str, clock: OwnClock) -> None:
    with closing(open_database(place, clock)) as ours, closing(open_database(place, clock)) as its:
        reports: list[bool] = []

        def long(progress: Progress) -> Outcome:
            del progress
            for machine in ("desk", "laptop"):
                other = a_service(
                    its,
                    daily("yields"),
                    daily("figures"),
                    locks=locks,
                    machine=machine,
                    clock=OwnClock(clock.time + timedelta(days=900)),
                )
                reports.append(other.work().is_elsewhere)
            return Outcome("nothing")  # fmt: skip

        locks = Locks()
        service = a_service(ours, daily("yields", long), clock=clock, locks=locks)
        service.work()
        assert reports == [True, True]
        assert locks.held == {}
        with ours.reading() as unit:
            assert unit.records(JobRunner).all() == []


def test_a_runner_that_slept_too_long_notices_and_writes_nothing(
    place: str, clock: OwnClock
) -> None:
    with closing(open_database(place, clock)) as ours, closing(open_database(place, clock)) as its:
        awake = OwnClock()
        other = a_service(its, daily("yields"), machine="laptop", clock=awake)
        done: list[str] = []

        def sleeps(progress: Progress) -> Outcome:
            assert other.work().is_elsewhere
            awake.pass_by(STILL_S)
            done.extend(one.status for one in other.work().ended)
            clock.pass_by(LOOK_S)
            with pytest.raises(CancelledError):
                progress.step(1, 2, "posting")
            return Outcome("posted 1")  # and it goes on all the same

        service = a_service(ours, daily("yields", sleeps), daily("figures"), clock=clock)
        report = service.work()
        assert done == ["done"]
        assert report.ended == ()
        assert report.is_stopped
        job, left = jobs_of(ours)
        assert left.status == "queued"
        assert (job.status, job.message, job.attempts) == ("done", "nothing", 2)


def test_what_is_to_be_cancelled_still_shows_that_it_lives(place: str, clock: OwnClock) -> None:
    with closing(open_database(place, clock)) as ours, closing(open_database(place, clock)) as its:
        awake = OwnClock()
        other = a_service(its, daily("yields"), machine="laptop", clock=awake)
        reports: list[bool] = []

        def deaf(progress: Progress) -> Outcome:  # no step for long
            del progress
            other.cancel(1)
            for _ in range(5):
                reports.append(other.work().is_elsewhere)
                for each in (clock, awake):
                    each.pass_by(STILL_S / 2)
                assert service._runner.pulse is not None
                service._runner.pulse.beat()
            return Outcome("posted 1")

        service = a_service(ours, daily("yields", deaf), clock=clock)
        (job,) = service.work().ended
        assert reports == [True] * 5
        assert (job.status, job.attempts) == ("done", 1)  # too late: it is done


def test_stopping_puts_the_job_back_as_if_it_had_not_begun(
    database: SqlDatabase, clock: OwnClock
) -> None:
    def long(progress: Progress) -> Outcome:
        first._runner.closing.set()  # as `close` does, from another thread
        progress.step(1, 2, "posting")
        raise AssertionError("it was not stopped")

    first = a_service(database, daily("yields", long), daily("figures"), clock=clock)
    report = first.work()
    assert report.is_stopped
    assert [(one.status, one.attempts) for one in report.ended] == [("queued", 0)]
    assert first.work().is_elsewhere  # closed for good
    second = a_service(database, daily("yields"), daily("figures"), clock=clock)
    assert [one.status for one in second.work().ended] == ["done", "done"]


def test_ctrl_c_puts_the_job_back(database: SqlDatabase) -> None:
    def interrupted(_: Progress) -> Outcome:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        a_service(database, daily("yields", interrupted)).work()
    assert [(one.status, one.attempts) for one in jobs_of(database)] == [("queued", 0)]


def test_a_program_that_dies_each_time_is_not_started_for_ever(
    database: SqlDatabase, clock: OwnClock
) -> None:
    for _ in range(5):
        service = a_service(database, daily("yields"), clock=clock)
        assert service._runner.lease.take()
        service._runner._take_over()
        service._runner._queue_due({"yields"})
        assert service._runner._start_next({"yields"}, ()) is not None
    a_service(database, daily("yields"), clock=clock).work()
    (job,) = jobs_of(database)
    assert (job.status, job.attempts) == ("failed", 5)
    assert "5 times" in job.error


def test_long_histories_are_thinned_out(database: SqlDatabase, clock: OwnClock) -> None:
    service = a_service(database, daily("yields"), clock=clock)
    with database.writing() as unit:
        for number in range(1, 301):
            unit.records(Job).put(Job(number, "yields", "", "done", 0, 0, finished_us=1))
        unit.commit()
    service.work()
    assert len(jobs_of(database)) == 1
    for _ in range(3):
        service.queue("yields")
        service.work()
    assert len(jobs_of(database)) <= KEPT_JOBS
