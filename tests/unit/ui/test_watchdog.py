"""A window that stands still is noticed, told by names of functions, and seldom written down."""

import time

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.stalls import no_stall
from ui.window.watchdog import LONG_S, PAUSE_S, Stall, StallLog, Watchdog

SECRET = "Grandmother's 1,234,567.89"


def stand_still() -> None:
    note = SECRET
    time.sleep(0.15)
    del note


def compute() -> None:
    end = time.thread_time() + 0.12
    while time.thread_time() < end:
        pass


def test_a_stall_is_told_with_where_it_was(qtbot: QtBot) -> None:
    seen: list[Stall] = []
    watchdog = Watchdog(seen.append)
    QTimer.singleShot(10, stand_still)
    qtbot.waitUntil(lambda: bool(seen), timeout=5_000)
    watchdog.stop()
    stall = seen[0]
    assert 0.1 < stall.seconds < 3
    assert stall.own < 0.1  # it slept
    assert "test_watchdog.stand_still" in stall.where
    assert "Grandmother" not in str(stall)
    assert "1,234" not in str(stall)


def test_nothing_is_told_of_waiting_and_it_costs_little(qtbot: QtBot) -> None:
    seen: list[Stall] = []
    watchdog = Watchdog(seen.append)
    qtbot.wait(50)
    before = time.process_time()
    qtbot.wait(1000)
    assert time.process_time() - before < 0.05  # on a machine that others use, too
    watchdog.stop()
    assert not watchdog._thread.is_alive()
    assert not [one for one in seen if one.own > LONG_S]


def test_tests_can_forbid_stalls(qtbot: QtBot) -> None:
    with no_stall():
        qtbot.wait(20)
    with pytest.raises(AssertionError, match=r"of its own\): .*compute"):
        compute_while_watched(qtbot)


def compute_while_watched(qtbot: QtBot) -> None:
    with no_stall() as seen:
        QTimer.singleShot(5, compute)
        qtbot.waitUntil(lambda: bool(seen), timeout=5_000)


def test_the_log_gets_a_line_in_a_while() -> None:
    lines: list[str] = []
    now = [0.0]
    log = StallLog(lines.append, lambda: now[0])
    for _ in range(3):
        log(Stall(0.2, 0.1, "ui/view.reload:7"))
    now[0] = PAUSE_S + 1
    log(Stall(0.3, 0.0, ""))
    assert lines == [
        "the window stood still for 200 ms (100 ms of its own): ui/view.reload:7",
        "the window stood still for 300 ms (0 ms of its own): not seen; 2 more before it",
    ]
