"""Another language while the books are open: all of the window, at once, and nothing is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import create_coffer
from ui import i18n
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.renewal import Renewal
from ui.window.start import Start

LONG_MS = 20_000
PROPERTIES = ("coffer_speaker", "coffer_own_locale", "coffer_theme", "coffer_islands")


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Renewal]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    worn = {name: application.property(name) for name in PROPERTIES}
    before = QLocale()
    place = str(tmp_path / "coffer.db")
    create_coffer(place, name="Family").close()
    use_memory(memory_folder(place))
    memory = Memory()
    memory.set_text("language", "en")
    speaker = i18n.install(application, memory)
    themes = ThemeManager(application)
    themes.apply(application)
    tasks = TaskRunner()

    def build(memory: Memory) -> tuple[MainWindow, Start]:
        window = MainWindow(tasks, themes, memory)
        return window, Start(window, tasks, place, is_default=False)

    made = Renewal(application, themes, build, memory)
    speaker.changed.connect(made.renew)
    made.window.show()
    made.start.begin()
    qtbot.waitUntil(lambda: made.start.coffer is not None, timeout=LONG_MS)
    yield made
    made.window.hide()
    tasks.close()
    made.start.close()
    speaker.speak("en")
    made.window.deleteLater()
    made.deleteLater()
    QLocale.setDefault(before)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for name, value in worn.items():
        application.setProperty(name, value)


def test_all_of_the_window_speaks_it_at_once(qtbot: QtBot, shown: Renewal) -> None:
    english, books = shown.window, shown.start.coffer
    english.go("settings")
    i18n.set_language("de")
    qtbot.waitUntil(lambda: shown.window is not english, timeout=LONG_MS)
    german = shown.window
    assert shown.start.coffer is books  # still open: nobody is asked to unlock them
    assert german.isVisible()
    assert not english.isVisible()
    assert german.windowTitle() == "Einstellungen – Coffer"  # where one was
    assert german.sidebar.buttons["holdings"].text() == "Bestände"
    german.go("activity")
    qtbot.waitUntil(lambda: not german.tasks.is_busy, timeout=LONG_MS)
    assert german.windowTitle() == "Aktivität – Coffer"

    i18n.set_language("ar")
    qtbot.waitUntil(lambda: shown.window is not german, timeout=LONG_MS)
    assert shown.window.isRightToLeft()
    assert shown.window.sidebar.x() > 0  # it stands where reading begins
    assert shown.window.memory.text("language") == "ar"
