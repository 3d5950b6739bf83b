"""Two real processes on one queue, one of them killed: the other goes on at once."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from app.db.database import SqlDatabase
from app.domain.jobs.records import Job, JobRunner
from tests import forked
from tests.forked import Forked

PATIENCE_S = 60.0


def start(place: str, sign: Path, speed: str) -> Forked:
    return forked.start("tests.integration.jobs_child", place, sign, speed)


def wait_for(what: Callable[[], bool]) -> None:
    last = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < last, "it took too long"
        time.sleep(0.02)


def stored(database: SqlDatabase) -> tuple[list[Job], list[JobRunner]]:
    with database.reading() as unit:
        return unit.records(Job).all(), unit.records(JobRunner).all()


def test_a_killed_runner_is_succeeded_at_once(
    place: str, database: SqlDatabase, tmp_path: Path
) -> None:
    sign = tmp_path / "sign"
    first = start(place, sign, "slow")
    wait_for(sign.exists)
    wait_for(lambda: stored(database)[0][0].done > 0)  # it beats
    (job,), (runner,) = stored(database)
    assert (job.status, runner.pid) == ("running", first.pid)
    second = start(place, tmp_path / "other", "quick")
    assert second.communicate(timeout=PATIENCE_S)[0] == b"True []\n"  # the first is at it

    os.kill(first.pid, signal.SIGKILL)
    first.communicate(timeout=PATIENCE_S)
    (job,), (runner,) = stored(database)
    assert (job.status, runner.pid) == ("running", first.pid)  # it had no time to say anything
    began = time.monotonic()
    third = start(place, tmp_path / "third", "quick")
    assert third.communicate(timeout=PATIENCE_S)[0] == b"False ['done']\n"
    assert time.monotonic() - began < 30  # far less than a counter would have to stand still
    (job,), runners = stored(database)
    assert (job.status, job.message, job.attempts, runners) == ("done", "posted 3", 2, [])


def test_a_runner_that_is_frozen_is_left_alone_on_its_machine(
    place: str, database: SqlDatabase, tmp_path: Path
) -> None:
    sign = tmp_path / "sign"
    first = start(place, sign, "slow")
    try:
        wait_for(sign.exists)
        os.kill(first.pid, signal.SIGSTOP)
        # The second gives up at the lock of the machine, before it writes anything.
        second = start(place, tmp_path / "other", "quick")
        assert second.communicate(timeout=PATIENCE_S)[0] == b"True []\n"
    finally:
        os.kill(first.pid, signal.SIGKILL)
        first.communicate(timeout=PATIENCE_S)


def test_ctrl_c_leaves_the_job_waiting(place: str, database: SqlDatabase, tmp_path: Path) -> None:
    sign = tmp_path / "sign"
    first = start(place, sign, "slow")
    wait_for(sign.exists)
    os.kill(first.pid, signal.SIGINT)
    first.communicate(timeout=PATIENCE_S)
    (job,), runners = stored(database)
    assert (job.status, job.attempts, runners) == ("queued", 0, [])
