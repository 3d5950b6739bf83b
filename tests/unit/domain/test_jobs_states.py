"""The rules of background work: where a job may go, when it is due, who may do it."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.jobs import due, states
from app.domain.jobs.due import FIRST_WAIT_US, LONGEST_WAIT_US, SECOND_US
from app.domain.jobs.lease import STILL_S, Seen, Verdict, host_text, judge, machine_of, name_of
from app.domain.jobs.records import Job, JobRunner, JobStatus
from tests.jobs_parts import a_job

NOW = 1_700_000_000 * SECOND_US
DAY_US = 86_400 * SECOND_US
ALL = [status.value for status in JobStatus]


def running(**more: object) -> Job:
    return states.start(a_job(**more), NOW, "me")


# States


@pytest.mark.parametrize("status", ALL)
def test_only_what_the_table_of_moves_allows_can_happen(status: str) -> None:
    job = a_job(status=status, attempts=1)
    deeds: dict[str, Callable[[], Job]] = {
        "start": lambda: states.start(job, NOW, "me"),
        "finish": lambda: states.finish(job, NOW, "nothing"),
        "fail": lambda: states.fail(job, NOW, "why", chance=0.0, is_final=True),
        "postpone": lambda: states.fail(job, NOW, "why", chance=0.0),
        "stop": lambda: states.stop(job, NOW),
        "release": lambda: states.release(job, NOW),
        "retry": lambda: states.retry(job, NOW),
    }
    for name, deed in deeds.items():
        to = states.MOVES.get((JobStatus(status), states.Event(name)))
        if to is None:
            with pytest.raises(RefusedError):
                deed()
        else:
            assert deed().status == to, name


def test_a_job_that_runs_is_marked_and_one_that_waits_is_cancelled_at_once() -> None:
    assert states.cancel(running(), NOW).is_cancel_wanted
    assert states.cancel(running(), NOW).status == JobStatus.RUNNING
    assert states.cancel(a_job(), NOW).status == JobStatus.CANCELLED
    for status in ("done", "failed", "cancelled"):
        with pytest.raises(RefusedError):
            states.cancel(a_job(status=status), NOW)


@pytest.mark.parametrize("status", ["queued", "done", "failed", "cancelled"])
def test_what_does_not_run_shows_no_sign_of_life(status: str) -> None:
    with pytest.raises(RefusedError):
        states.beat(a_job(status=status), NOW, 1, 2, "reading")


@given(chances=st.lists(st.floats(0, 1), min_size=5, max_size=5))
def test_five_attempts_wait_longer_each_time_and_then_it_failed(chances: list[float]) -> None:
    job, waits = a_job(), []
    for chance in chances:
        job = states.fail(states.start(job, NOW, "me"), NOW, "no room", chance=chance)
        waits.append(job.due_us - NOW)
    assert (job.status, job.attempts, job.error) == (JobStatus.FAILED, 5, "no room")
    for number, wait in enumerate(waits[:4]):
        span = FIRST_WAIT_US << number
        assert span // 2 <= wait <= span


@given(attempts=st.integers(0, 10_000), chance=st.floats(-1, 2))
def test_no_wait_is_longer_than_an_hour(attempts: int, chance: float) -> None:
    assert FIRST_WAIT_US // 2 <= due.wait_us(attempts, chance) <= LONGEST_WAIT_US


def test_a_clean_stop_is_no_attempt_but_the_death_of_the_runner_is() -> None:
    assert states.release(running(), NOW).attempts == 0
    assert states.lose(running(), NOW).attempts == 1
    last = running(attempts=4)
    assert states.lose(last, NOW).status == JobStatus.FAILED
    assert states.release(last, NOW).status == JobStatus.QUEUED


@pytest.mark.parametrize("end", [states.release, states.lose])
def test_what_was_to_be_cancelled_is_not_begun_again(end: Callable[[Job, int], Job]) -> None:
    job = states.cancel(running(), NOW)
    assert end(job, NOW).status == JobStatus.CANCELLED
    failed = states.fail(job, NOW, "no room", chance=0.5)
    assert (failed.status, failed.error) == (JobStatus.CANCELLED, "no room")


def test_a_second_try_begins_from_nothing() -> None:
    job = a_job(status="failed", attempts=5, error="no room", finished_us=NOW, message="x")
    again = states.retry(job, NOW + 1)
    assert again == a_job(due_us=NOW + 1)


def test_reasons_are_kept_on_one_line_of_some_length() -> None:
    failed = states.fail(running(), NOW, "a\n b\t" + "c" * 2000, chance=0, is_final=True)
    assert failed.error.startswith("a b c")
    assert len(failed.error) == states.LONGEST_TEXT


# Due


@given(shift=st.integers(-100 * 365, 100 * 365))
def test_a_clock_that_was_set_holds_no_wait_up(shift: int) -> None:
    job = states.fail(running(), NOW, "no room", chance=1.0)
    moved = NOW + shift * DAY_US
    if shift:
        assert due.is_ready(job, moved)
    else:
        assert not due.is_ready(job, moved)
        assert due.is_ready(job, NOW + LONGEST_WAIT_US)


@given(days=st.lists(st.integers(0, 4000), min_size=1, max_size=30))
def test_a_days_work_is_due_once_a_day_however_many_were_missed(days: list[int]) -> None:
    first, jobs = date(2024, 1, 1), [a_job(key=due.day_key(date(2023, 12, 31)), status="done")]
    for number, day in enumerate(days, start=2):  # in any order: the clock may be set
        today = first + timedelta(days=day)
        is_another = jobs[-1].key != due.day_key(today)
        assert due.is_day_due(jobs, today) is is_another
        if is_another:
            jobs.append(a_job(id=number, key=due.day_key(today), status="done"))
        assert not due.is_day_due(jobs, today)


@pytest.mark.parametrize("status", ["queued", "running"])
def test_nothing_is_queued_beside_what_waits_or_runs(status: str) -> None:
    jobs = [a_job(key="2020-01-01", status=status)]
    assert not due.is_day_due(jobs, date(2024, 1, 1))
    assert not due.has_rested(jobs, NOW)


def test_work_by_hand_does_not_stand_for_the_days_work() -> None:
    assert due.is_day_due([a_job(status="done", finished_us=NOW)], date(2024, 1, 1))


@pytest.mark.parametrize("status", ["failed", "cancelled"])
def test_what_failed_rests_before_it_is_queued_again(status: str) -> None:
    jobs = [a_job(status=status, finished_us=NOW)]
    assert not due.has_rested(jobs, NOW + 60 * SECOND_US)
    assert due.has_rested(jobs, NOW + due.REST_US)
    assert due.has_rested(jobs, NOW - DAY_US)  # the clock was set back
    assert due.has_rested([a_job(status="done", finished_us=NOW)], NOW)


def test_the_longest_waiting_is_next() -> None:
    jobs = [a_job(id=1, due_us=9), a_job(id=2, due_us=5), a_job(id=3, due_us=5)]
    found = due.next_ready(jobs, 10)
    assert found is not None
    assert found.id == 2
    assert due.next_ready(jobs, 4) is None


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b", "c"]), st.sampled_from(ALL), st.integers(0, 200),
            st.booleans(),
        ),
        max_size=320,
    )
)  # fmt: skip
def test_old_jobs_go_but_never_those_that_tell_when_work_is_due(
    drawn: list[tuple[str, str, int, bool]],
) -> None:
    jobs = [
        a_job(id=number, kind=kind, status=status, key="2024-01-01" if has_key else "",
              finished_us=NOW - age * DAY_US)
        for number, (kind, status, age, has_key) in enumerate(drawn, start=1)
    ]  # fmt: skip
    gone = {one.id for one in due.superfluous(jobs, NOW)}
    kept = [one for one in jobs if one.id not in gone]
    ended = [one for one in kept if not due.is_active(one)]
    assert {one.id for one in jobs if due.is_active(one)}.isdisjoint(gone)
    assert len(ended) <= due.KEPT_JOBS + 6
    assert sum(NOW - (one.finished_us or 0) > due.KEPT_US for one in ended) <= 6
    for kind in "abc":
        own = [one for one in jobs if one.kind == kind and not due.is_active(one)]
        days = [one for one in own if one.key]
        assert {one[-1].id for one in (own, days) if one}.isdisjoint(gone)


# The lease


def a_row(owner: str = "other", beat: int = 3, machine: str = "") -> JobRunner:
    return JobRunner(1, owner, host_text("a desk", machine), 7, beat, NOW, NOW)


def test_who_works_is_left_alone_until_its_counter_stood_still() -> None:
    verdict, seen = judge(a_row(), "me", "mark", None, 10.0)
    assert (verdict, seen) == (Verdict.TAKEN, Seen("other", 3, 10.0))
    assert judge(a_row(), "me", "mark", seen, 10.0 + STILL_S - 0.1) == (Verdict.TAKEN, seen)
    assert judge(a_row(), "me", "mark", seen, 10.0 + STILL_S)[0] is Verdict.GONE
    assert judge(a_row(beat=4), "me", "mark", seen, 10.0 + STILL_S)[0] is Verdict.TAKEN
    assert judge(a_row("third"), "me", "mark", seen, 10.0 + STILL_S)[0] is Verdict.TAKEN


def test_a_new_process_does_not_go_by_what_another_one_saw() -> None:
    seen = Seen("other", 3, 5000.0)  # its monotonic clock began anew
    assert judge(a_row(), "me", "", seen, 10.0) == (Verdict.TAKEN, Seen("other", 3, 10.0))


def test_on_the_same_machine_the_lock_tells_at_once() -> None:
    assert judge(a_row(machine="mark"), "me", "mark", None, 0.0)[0] is Verdict.GONE
    assert judge(a_row(machine="mark"), "me", "other", None, 0.0)[0] is Verdict.TAKEN
    assert judge(a_row(machine=""), "me", "", None, 0.0)[0] is Verdict.TAKEN
    assert judge(None, "me", "", None, 0.0)[0] is Verdict.FREE
    assert judge(a_row("me"), "me", "", None, 0.0)[0] is Verdict.OURS


def test_a_machines_name_may_have_spaces() -> None:
    host = host_text("Anna's old desk", "0123")
    assert (name_of(host), machine_of(host)) == ("Anna's old desk", "0123")
    assert machine_of(host_text("desk", "")) == ""
