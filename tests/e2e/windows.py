"""The main window on books, offscreen, as it is when a person opens them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.theme.current import PROPERTY as THEME
from ui.theme.islands import PROPERTY as ISLANDS
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory

LONG_MS = 20_000


def window_on(qtbot: QtBot, books: Coffer, place: Path) -> Iterator[MainWindow]:
    """Give a window on books that lie at a place, and close it."""
    with open_window(books, place) as made:
        qtbot.addWidget(made)
        yield made


@contextmanager
def open_window(books: Coffer, place: Path) -> Iterator[MainWindow]:
    """Give a window on books that lie at a place, for more than one test; who asks closes it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    use_memory(memory_folder(str(place)))
    worn = {name: application.property(name) for name in (THEME, ISLANDS)}
    themes = ThemeManager(application)
    themes.apply(application)
    tasks = TaskRunner()
    made = MainWindow(tasks, themes, Memory())
    made.resize(1440, 900)
    made.show()
    made.attach(books)
    yield made
    tasks.close()
    for name, value in worn.items():  # tests after this one have a theme of their own
        application.setProperty(name, value)


def quiet(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is loading."""
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=LONG_MS)
    qtbot.wait(20)
