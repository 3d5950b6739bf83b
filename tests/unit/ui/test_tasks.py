"""The task runner: off the window's thread, back on it, and never to someone who is gone."""

import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from app.domain.errors import CancelledError, CofferError, RefusedError
from app.ports.progress import Progress
from app.services.changes import Changes, Topic
from tests.unit.ui.fakes import FakeRecorded
from ui.tasks import TaskRunner, ignore


def test_a_read_runs_elsewhere_and_its_result_comes_back_here(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    here = threading.get_ident()
    seen: list[tuple[int, int]] = []
    owner = QObject()

    def note(there: int) -> None:
        seen.append((there, threading.get_ident()))

    tasks.read(owner, threading.get_ident, note, ignore)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != here
    assert seen[0][1] == here


def test_writes_take_turns_in_their_order(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()
    order: list[Any] = []
    running = threading.Semaphore(1)

    def write(number: int) -> int:
        assert running.acquire(blocking=False), "two writes at once"
        time.sleep(0.005)
        running.release()
        return number

    for number in range(8):
        tasks.write(owner, lambda one=number: write(one), order.append, ignore)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(order) == 8)
    assert order == list(range(8))


def test_reads_run_three_at_a_time(qtbot: QtBot, tasks: TaskRunner) -> None:
    barrier = threading.Barrier(3, timeout=5)
    done: list[Any] = []
    owner = QObject()
    for _ in range(3):
        tasks.read(owner, barrier.wait, done.append, ignore)
    qtbot.waitUntil(lambda: len(done) == 3)


def test_an_answer_for_someone_who_is_gone_is_dropped(qtbot: QtBot, tasks: TaskRunner) -> None:
    import shiboken6

    owner = QObject()
    other = QObject()
    seen: list[Any] = []
    marks: list[Any] = []
    gate = threading.Event()
    tasks.read(owner, gate.wait, seen.append, seen.append)
    shiboken6.delete(owner)
    gate.set()
    tasks.read(other, lambda: 1, marks.append, ignore)
    qtbot.waitUntil(lambda: bool(marks) and not tasks.is_busy)
    assert not seen


def test_a_newer_reload_drops_the_older_answer(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()
    seen: list[Any] = []
    gate = threading.Event()

    def slow() -> str:
        gate.wait(5)
        return "old"

    tasks.reload(owner, "list", slow, seen.append, ignore)
    tasks.reload(owner, "other", lambda: "other", seen.append, ignore)
    tasks.reload(owner, "list", lambda: "new", seen.append, ignore)
    qtbot.waitUntil(lambda: "new" in seen)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert sorted(seen) == ["new", "other"]


def test_a_foreseen_failure_is_handed_over(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner: QObject = QObject()
    failures: list[CofferError] = []

    def refuse() -> None:
        raise RefusedError("no", "do something else")

    tasks.write(owner, refuse, ignore, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], RefusedError)


def test_a_mistake_reaches_the_crash_dialog(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()
    crashes: list[Any] = []
    tasks.crashed.connect(crashes.append)
    with qtbot.capture_exceptions() as caught:
        tasks.read(owner, lambda: 1 // 0, ignore, ignore)
        qtbot.waitUntil(lambda: bool(crashes))
    assert caught[0][0] is ZeroDivisionError


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_write_tells_what_it_touched(qtbot: QtBot, tasks: TaskRunner, wrapped: bool) -> None:
    owner = QObject()
    told: list[Any] = []
    tasks.changed.connect(told.append)
    changes = Changes(frozenset({Topic.LEDGER}))
    result = FakeRecorded(changes, None, "x") if wrapped else changes
    tasks.write(owner, lambda: result, ignore, ignore)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [changes]


def test_a_write_that_changed_nothing_tells_nobody(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()
    told: list[Any] = []
    done: list[Any] = []
    tasks.changed.connect(told.append)
    tasks.write(owner, Changes, done.append, ignore)
    qtbot.waitUntil(lambda: bool(done))
    assert not told


def test_a_long_call_reports_twenty_times_a_second_at_most(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()
    steps: list[Any] = []
    done: list[Any] = []

    def work(progress: Progress) -> str:
        begin = time.monotonic()
        count = 0
        while time.monotonic() - begin < 0.3:
            count += 1
            progress.step(count, 0, "reading")
            time.sleep(0.0005)
        return "done"

    tasks.long(owner, work, done.append, ignore, lambda *what: steps.append(what))
    qtbot.waitUntil(lambda: bool(done))
    assert 2 <= len(steps) <= 9


def test_a_long_call_can_be_cancelled(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner: QObject = QObject()
    failures: list[CofferError] = []

    def work(progress: Progress) -> None:
        for step in range(100_000):
            progress.step(step, 100_000, "writing")
            time.sleep(0.001)

    job = tasks.long(owner, work, ignore, failures.append, kind="write")
    job.cancel()
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], CancelledError)
    assert job.is_cancelled


def test_closing_waits_and_delivers_nothing_more(qtbot: QtBot) -> None:
    tasks = TaskRunner()
    owner = QObject()
    seen: list[Any] = []
    finished = threading.Event()

    def write() -> int:
        time.sleep(0.05)
        finished.set()
        return 1

    tasks.write(owner, write, seen.append, ignore)
    tasks.close()
    assert finished.is_set()
    tasks.read(owner, lambda: 2, seen.append, ignore)
    QThread.msleep(10)
    qtbot.wait(20)
    assert not seen


def test_it_says_when_it_is_busy(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()
    told: list[Any] = []
    tasks.busy_changed.connect(told.append)
    tasks.read(owner, lambda: time.sleep(0.01), ignore, ignore)
    assert tasks.is_busy
    qtbot.waitUntil(lambda: told == [True, False])
