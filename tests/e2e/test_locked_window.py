"""The lock, on real encrypted books in the real window: nothing of them is left to be seen."""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import KeyChoice, create_coffer
from tests.e2e.command import ROOT
from tests.e2e.person import readable
from tests.faults.keyed_books import RIGHT, hurry
from tests.once import made_once
from ui.lock import sweep
from ui.lock.clipboard import SecretClipboard, clear_secret, copy_secret, use_clipboard
from ui.lock.idle import IdleWatch
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.places import INNER, PLACES
from ui.window.start import Start

LONG_MS = 20_000


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Encrypted books with the sample, and their recovery code."""
    folder = tmp_path_factory.mktemp("locked") / "books"
    shutil.copytree(made_once(tmp_path_factory, "family", _family), folder)
    return folder / "coffer.db", (folder / "code").read_text()


def _family(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        hurry(patch)
        choice = KeyChoice(RIGHT, recovery=True)
        coffer = create_coffer(str(folder / "coffer.db"), keys=choice, name="Family")
        coffer.demo.fill()
        (folder / "code").write_text(coffer.new_recovery_code)
        coffer.close()


@pytest.fixture
def start(
    qtbot: QtBot, books: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    hurry(monkeypatch)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    use_memory(memory_folder(str(books[0])))
    books[0].with_name("unlocks.json").unlink(missing_ok=True)
    themes = ThemeManager(application)
    themes.apply(application)
    tasks = TaskRunner()
    window = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    found = Start(window, tasks, str(books[0]), is_default=False)
    found.begin()
    qtbot.waitUntil(
        lambda: found.screen.isVisible() and bool(found.screen.name.full_text), timeout=LONG_MS
    )
    yield found
    tasks.close()
    coffer, found.coffer = found.coffer, None
    found.close()
    if coffer is not None:
        coffer.close()


def unlock(qtbot: QtBot, start: Start, secret: str = RIGHT) -> None:
    """Type a passphrase and press Enter."""
    field = start.screen.passphrase.field
    field.clear()
    QTest.keyClicks(field, secret)
    QTest.keyClick(field, Qt.Key.Key_Return)


def open_all(qtbot: QtBot, start: Start) -> None:
    """Unlock, and show every view once."""
    unlock(qtbot, start)
    qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
    window = start._window
    for place in (*PLACES, *INNER):
        window.go(place.name)
        qtbot.wait(50)
        qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=LONG_MS)
    window.go("overview")
    qtbot.waitUntil(lambda: any("Northgate" in text for text in readable()), timeout=LONG_MS)


def test_a_passphrase_opens_and_a_wrong_one_says_so(qtbot: QtBot, start: Start) -> None:
    assert start.screen.name.full_text == "Family"
    assert start._window.windowTitle() == "Coffer"
    unlock(qtbot, start, "wrong canary")
    qtbot.waitUntil(lambda: "wrong" in start.screen.problem, timeout=LONG_MS)
    assert start.coffer is None
    assert start.screen.passphrase.secret == ""
    unlock(qtbot, start)
    qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
    assert not start.screen.isVisible()
    assert start.screen.passphrase.secret == ""


def test_too_many_wrong_ones_wait_with_a_countdown(qtbot: QtBot, start: Start) -> None:
    for _ in range(5):
        unlock(qtbot, start, "wrong canary")
        qtbot.waitUntil(lambda: not start.screen._is_busy, timeout=LONG_MS)
    assert "The next one in 0:0" in start.screen.problem
    assert not start.screen.button.isEnabled()
    assert start.screen.other_way.isEnabled()


def test_the_recovery_code_opens_them(qtbot: QtBot, start: Start, books: tuple[Path, str]) -> None:
    QTest.mouseClick(start.screen.other_way, Qt.MouseButton.LeftButton)
    QTest.keyClicks(start.screen.code, books[1].lower().replace("-", " "))
    QTest.keyClick(start.screen.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)


def test_nothing_of_the_books_is_left_when_they_are_locked(qtbot: QtBot, start: Start) -> None:
    others = Counter(readable())  # of windows that earlier tests in this process left behind
    open_all(qtbot, start)
    window, coffer = start._window, start.coffer
    assert coffer is not None
    window.commands.run("entry")
    window.open_palette()
    qtbot.wait(200)
    names = {line.name for line in coffer.portfolio.accounts()}
    symbols = {line.symbol for line in coffer.portfolio.holdings().lines}
    key = coffer.key
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    if start.coffer is not None:  # the palette had the keyboard
        start.lock()
    assert start.screen.isVisible()
    left = list((Counter(readable()) - others).elements())
    for name in names:
        assert not [text for text in left if name in text], name
    for symbol in symbols - {"USD", "EUR", "GBP"}:
        assert not [text for text in left if symbol in text.split()], symbol
    assert not [text for text in left if any(sign in text for sign in "$€£")]
    assert not [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    ]
    assert window.windowTitle() == "Coffer"
    assert window.directory is None
    assert window.commands.candidates(None)
    qtbot.waitUntil(lambda: key is not None and key.is_wiped, timeout=LONG_MS)
    picture = window.grab().toImage()
    assert picture.pixelColor(40, 300) == picture.pixelColor(1100, 300)  # no sidebar, no figures
    unlock(qtbot, start)
    qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
    qtbot.waitUntil(lambda: any("Northgate" in text for text in readable()), timeout=LONG_MS)
    assert window.stack.current_name == "overview"


def test_the_system_and_idleness_lock(qtbot: QtBot, start: Start) -> None:
    unlock(qtbot, start)
    qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
    start.system.on_flag(False)
    assert start.coffer is not None
    start.system.on_flag(True)
    assert start.coffer is None
    unlock(qtbot, start)
    qtbot.waitUntil(lambda: start.coffer is not None, timeout=LONG_MS)
    start.idle.idle.emit()
    assert start.coffer is None


def test_idleness_is_told_by_a_clock_that_nobody_sets(qtbot: QtBot) -> None:
    now = [100.0]
    watch = IdleWatch(None, lambda: now[0])
    told: list[float] = []
    watch.idle.connect(lambda: told.append(now[0]))
    watch.set_minutes(5)
    for second in range(0, 299, 10):
        now[0] = 100.0 + second
        watch.check()
    assert told == []
    now[0] = 100.0 + 301
    watch.check()
    watch.check()
    assert told == [401.0]
    watch.touch()
    now[0] += 200
    watch.check()
    assert len(told) == 1
    watch.set_minutes(0)
    now[0] += 10_000
    watch.check()
    assert len(told) == 1


def test_a_copied_secret_leaves_the_clipboard(qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    guard = SecretClipboard(seconds=0.3)
    use_clipboard(guard)
    copy_secret("a secret")
    assert clipboard.text() == "a secret"
    assert clipboard.mimeData().data("x-kde-passwordManagerHint") == b"secret"
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=3000)
    copy_secret("another")
    clipboard.setText("of another program")
    clear_secret()
    assert clipboard.text() == "of another program"
    copy_secret("a third")
    clear_secret()
    assert clipboard.text() == ""


def test_what_is_found_readable_is_found(qtbot: QtBot) -> None:
    """The search of these tests finds a text that is there."""
    from ui.widgets.labels import Label

    label = Label("canary 741,283.09")
    qtbot.addWidget(label)
    assert "canary 741,283.09" in readable()
    label.deleteLater()
    sweep.let_go_of_widgets()
    assert "canary 741,283.09" not in readable()


BUS = """
import subprocess, sys, time
from PySide6.QtCore import QCoreApplication
from ui.lock.signals import SystemWatch
application = QCoreApplication([])
watch, told = SystemWatch(), []
watch.away.connect(lambda: told.append(1))
assert watch.start() >= 3
def send(name, flag):
    subprocess.run(["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver",
                    f"{name}.ActiveChanged", f"boolean:{flag}"], check=True)
    until = time.monotonic() + 1
    while time.monotonic() < until:
        application.processEvents()
        time.sleep(0.01)
send("org.freedesktop.ScreenSaver", "false")
assert told == []
send("org.freedesktop.ScreenSaver", "true")
assert told == [1]
send("org.gnome.ScreenSaver", "true")
assert told == [1, 1]
"""


def test_the_screen_saver_of_a_real_bus_locks() -> None:
    if shutil.which("dbus-run-session") is None:
        if os.environ.get("CI"):
            pytest.fail("dbus-run-session is required here")
        pytest.skip("there is no dbus-run-session")
    line = ["dbus-run-session", "--", sys.executable, "-c", BUS]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
