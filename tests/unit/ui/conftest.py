"""A themed application, open books that are made up, and a task runner that is closed again."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.unit.ui.fakes import FakeCoffer
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.memory import Memory, use_memory
from ui.window.state import ViewState

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display


@pytest.fixture(scope="session", autouse=True)
def views_at_once() -> Iterator[None]:
    """Import a view where it is shown, so that tests may look at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ui.window.places.Place.is_loaded", True)
        yield


@pytest.fixture(scope="session")
def themes(qapp: QApplication) -> ThemeManager:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    manager = ThemeManager(qapp)
    manager.set_mode("light")
    manager.apply(qapp)
    return manager


@pytest.fixture(autouse=True)
def themed(themes: ThemeManager) -> Iterator[ThemeManager]:
    yield themes
    themes.set_mode("light")
    themes.set_colour_blind_safe(False)


@pytest.fixture(autouse=True)
def memory(tmp_path: Path) -> Memory:
    use_memory(tmp_path / "profile.window")
    return Memory()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def state() -> ViewState:
    return ViewState()


@pytest.fixture
def books() -> FakeCoffer:
    return FakeCoffer()


@pytest.fixture
def coffer(books: FakeCoffer) -> Any:
    return books
