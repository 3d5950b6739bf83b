"""A view that was never shown is imported on a worker, and shown if it is still wanted then."""

import pytest
from pytestqt.qtbot import QtBot

from tests.unit.ui.fakes import FakeCoffer
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory
from ui.window.places import Place


@pytest.fixture
def window(qtbot: QtBot, tasks: TaskRunner, themes: ThemeManager, books: FakeCoffer) -> MainWindow:
    made = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(made)
    made.attach(books)  # type: ignore[arg-type]  # made-up books
    made.show()
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    return made


def test_a_view_is_shown_once_it_is_imported(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Place, "is_loaded", False)
    window.go("accounts")
    assert window.stack.current_name == "overview"
    qtbot.waitUntil(lambda: window.stack.current_name == "accounts", timeout=15_000)


def test_the_newest_wish_wins(
    qtbot: QtBot, window: MainWindow, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Place, "is_loaded", property(lambda self: self.name == "overview"))
    window.go("accounts")
    window.go("overview")
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    assert window.stack.current_name == "overview"
