"""Background work in the real window: seen, stopped, tried again, switched; locked and resumed."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, KeyChoice, create_coffer
from app.domain.errors import BackupError
from app.ports.progress import Progress
from app.services.jobs import Outcome
from app.services.jobs.reports import KindLine
from tests.faults.keyed_books import RIGHT, hurry
from ui.jobs.view import JobsView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window import keeping
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.start import Start

LONG_MS = 20_000
NEVER_MS = 10_000_000


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing begins by itself: a test says when."""
    for name in ("SOON_MS", "FIRST_MS", "LOOK_MS"):
        monkeypatch.setattr(keeping, name, NEVER_MS)
    monkeypatch.setattr(keeping, "SIGN_MS", 0)


@pytest.fixture
def make_start(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patient: None
) -> Iterator[Callable[..., Start]]:
    hurry(monkeypatch)
    made: list[Start] = []

    def make(*, has_keys: bool = False) -> Start:
        place = tmp_path / "books" / "coffer.db"
        keys = KeyChoice(RIGHT) if has_keys else None
        create_coffer(str(place), keys=keys, name="Family").close()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        use_memory(memory_folder(str(place)))
        themes = ThemeManager(application)
        themes.apply(application)
        window = MainWindow(TaskRunner(), themes, Memory())
        qtbot.addWidget(window)
        window.resize(1200, 900)
        window.show()
        start = Start(window, window.tasks, str(place), is_default=False)
        made.append(start)
        start.begin()
        if not has_keys:
            qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
        return start

    yield make
    for start in made:
        start._tasks.close()
        coffer, start.coffer = start.coffer, None
        start.close()
        if coffer is not None:
            coffer.close()


def books(start: Start) -> Coffer:
    assert start.coffer is not None
    return start.coffer


def use(coffer: Coffer, kind: str, run: Callable[[Progress], Outcome]) -> None:
    """Let a kind of work do something else."""
    kinds: Any = coffer.jobs.kinds
    kinds[kind] = replace(kinds[kind], run=run)


def page(qtbot: QtBot, start: Start) -> JobsView:
    """Open the page by its tab in Settings."""
    start._window.go("settings")
    tabs = start._window.family.tabs
    qtbot.waitUntil(tabs.isVisible, timeout=LONG_MS)
    (box,) = [box for box, label in tabs.boxes() if label == "Background work"]
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(tabs, button, Qt.KeyboardModifier.NoModifier, box.center())
    found = start._window.stack.currentWidget()
    assert isinstance(found, JobsView)
    qtbot.waitUntil(
        lambda: bool(found._rows) and all(row.isVisible() for row in found._rows.values()),
        timeout=LONG_MS,
    )
    return found


def click(button: Any) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class Slow:
    """Work that goes on until it is let go, a step at a time."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.times = 0

    def __call__(self, progress: Progress) -> Outcome:
        self.times += 1
        self.begun.set()
        for number in range(3000):
            progress.step(number, 3000, "posting")
            if self.go_on.wait(0.01):
                break
        return Outcome("posted 12")


def test_it_is_seen_running_and_stopped_by_mouse(
    qtbot: QtBot, make_start: Callable[..., Start]
) -> None:
    start = make_start()
    slow = Slow()
    use(books(start), "figures", slow)
    view = page(qtbot, start)
    assert "Nothing runs now" in view.idle.text()
    row = view._rows["figures"]
    assert row.detail.text() == "Not done yet · next now"
    click(row.run_button)
    qtbot.waitUntil(view.progress.isVisible, timeout=LONG_MS)
    qtbot.waitUntil(lambda: view.progress.bar.value() > 0, timeout=LONG_MS)
    sign = start._window.top_bar.work_button
    qtbot.waitUntil(sign.isVisible, timeout=LONG_MS)
    assert sign.toolTip() == "In the background: Daily figures"
    assert not row.run_button.isEnabled()
    click(view.progress.cancel_button)
    qtbot.waitUntil(lambda: not view.progress.isVisible(), timeout=LONG_MS)
    qtbot.waitUntil(lambda: not sign.isVisible(), timeout=LONG_MS)
    states = {one.kind: one.status for one in books(start).jobs.report().jobs}
    assert states["figures"] == "cancelled"
    assert states["yields"] == "done"  # the others were done all the same


def test_a_failure_is_told_once_and_tried_again_by_keyboard(
    qtbot: QtBot, make_start: Callable[..., Start]
) -> None:
    start = make_start()
    coffer, window = books(start), start._window

    def fail(_: Progress) -> Outcome:
        return Outcome("", problem="Loan A: no such account")

    use(coffer, "loans", fail)
    with qtbot.waitSignal(start.keeper.failed, timeout=LONG_MS):
        start.keeper.look()
    assert window.banner.text == "Loan schedules failed: Loan A: no such account."
    window.banner.hide()
    view = page(qtbot, start)
    told: list[object] = []
    start.keeper.failed.connect(lambda *words: told.append(words))
    job = next(one for one in coffer.jobs.report().jobs if one.kind == "loans")
    qtbot.waitUntil(lambda: view.model.row_of(job.id) >= 0, timeout=LONG_MS)
    view.table.setFocus()
    view.table.choose(view.model.row_of(job.id))
    assert view.detail.text() == "Loan schedules, failed: Loan A: no such account."
    view.retry_button.setFocus()
    QTest.keyClick(view.retry_button, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: coffer.jobs.find(job.id).status == "failed" and not start.keeper._is_at_work,
        timeout=LONG_MS,
    )
    assert told == []  # the same reason: not again
    use(coffer, "loans", lambda _: Outcome("posted 2"))
    qtbot.waitUntil(view.retry_button.isVisible, timeout=LONG_MS)
    click(view.retry_button)
    qtbot.waitUntil(lambda: "Posted: 2" in view.detail.text(), timeout=LONG_MS)
    assert not view.retry_button.isVisible()


def kind(coffer: Coffer, name: str) -> KindLine:
    return next(one for one in coffer.jobs.report().kinds if one.name == name)


def test_a_kind_is_switched_off_and_still_done_by_hand(
    qtbot: QtBot, make_start: Callable[..., Start]
) -> None:
    start = make_start()
    coffer = books(start)
    view = page(qtbot, start)
    row = view._rows["prices"]
    row.switch.setFocus()
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "switched off" in row.detail.text(), timeout=LONG_MS)
    assert not kind(coffer, "prices").is_on
    click(row.run_button)
    qtbot.waitUntil(lambda: "Nothing was due" in row.detail.text(), timeout=LONG_MS)
    kinds = [one.kind for one in coffer.jobs.report().jobs]
    assert kinds.count("prices") == 1
    click(row.switch)
    qtbot.waitUntil(lambda: kind(coffer, "prices").is_on, timeout=LONG_MS)


def test_a_backup_that_fails_is_told_as_ever(
    qtbot: QtBot, make_start: Callable[..., Start], monkeypatch: pytest.MonkeyPatch
) -> None:
    start = make_start()
    coffer = books(start)

    def no_room(*_: object, **__: object) -> object:
        raise BackupError("/mnt", "there is no room")

    monkeypatch.setattr(coffer.backups.store, "make", no_room)
    told: list[str] = []
    start.keeper.trouble.connect(told.append)
    for _ in range(3):
        start.keeper.look()
        qtbot.waitUntil(lambda: not start.keeper._is_at_work, timeout=LONG_MS)
    assert told == ["there is no room"]
    assert "there is no room" in start._window.banner.text
    waiting = kind(coffer, "backup").active
    assert waiting is not None
    assert waiting.attempts == 1


def test_a_mistake_of_ours_reaches_the_crash_dialog_and_the_rest_is_done(
    qtbot: QtBot, make_start: Callable[..., Start]
) -> None:
    start = make_start()

    def stumble(_: Progress) -> Outcome:
        raise ZeroDivisionError("by nought")

    use(books(start), "yields", stumble)
    with (
        qtbot.captureExceptions() as caught,
        qtbot.waitSignal(start._tasks.crashed, timeout=LONG_MS),
    ):
        start.keeper.look()
    assert [one[0] for one in caught] == [ZeroDivisionError]
    states = {one.kind: one.status for one in books(start).jobs.report().jobs}
    assert (states["yields"], states["figures"]) == ("failed", "done")


def test_a_person_writes_while_a_long_job_runs(
    qtbot: QtBot, make_start: Callable[..., Start]
) -> None:
    start = make_start()
    slow = Slow()
    use(books(start), "yields", slow)
    start.keeper.look()
    qtbot.waitUntil(slow.begun.is_set, timeout=LONG_MS)
    done: list[object] = []
    switch = books(start).jobs.switch
    start._tasks.write(start, lambda: switch("drill", is_on=False), done.append, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=2000)
    slow.go_on.set()
    qtbot.waitUntil(lambda: not start.keeper._is_at_work, timeout=LONG_MS)


def test_locking_stops_what_runs_and_unlocking_resumes_it(
    qtbot: QtBot, make_start: Callable[..., Start], monkeypatch: pytest.MonkeyPatch
) -> None:
    start = make_start(has_keys=True)

    def unlock() -> Coffer:
        qtbot.waitUntil(
            lambda: start.screen.isVisible() and bool(start.screen.name.full_text), timeout=LONG_MS
        )
        field = start.screen.passphrase.field
        field.clear()
        QTest.keyClicks(field, RIGHT)
        QTest.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
        return books(start)

    slow = Slow()
    coffer = unlock()
    use(coffer, "yields", slow)
    page(qtbot, start)
    start.keeper.look()
    qtbot.waitUntil(slow.begun.is_set, timeout=LONG_MS)
    start._window.activateWindow()
    qtbot.waitUntil(start._window.isActiveWindow, timeout=LONG_MS)
    QTest.keyClick(start._window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: start.coffer is None and start.screen.isVisible(), timeout=LONG_MS)
    texts = [label.text() for label in start._window.findChildren(QLabel)]
    assert not any("Interest by rule" in text for text in texts)
    qtbot.waitUntil(lambda: coffer.key is not None and coffer.key.is_wiped, timeout=LONG_MS)

    monkeypatch.setattr(keeping, "SOON_MS", 50)
    start.keeper._soon.setInterval(50)
    again = unlock()
    (job,) = [one for one in again.jobs.report().jobs if one.kind == "yields"]
    assert job.attempts <= 1
    qtbot.waitUntil(lambda: again.jobs.find(job.id).status == "done", timeout=LONG_MS)
    assert again.jobs.find(job.id).attempts == 1  # what was stopped cleanly is no attempt
    assert slow.times == 1
