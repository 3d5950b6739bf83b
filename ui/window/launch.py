"""Starts the window: the shell at once, the books from a worker."""

import faulthandler
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QApplication

import app.domain.numbers  # noqa: F401  # widens every thread's decimal context, so it comes first
from app.domain.errors import CofferError, DatabaseMissingError
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.theme.icons import pixmap
from ui.window.crash import CrashReporter
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.settling import MemoryKeeper

if TYPE_CHECKING:
    from app.bootstrap import Coffer

SWITCH_S = 0.001  # between threads: keeps the window responsive while workers compute


def open_books(place: str) -> "Coffer":
    """Open the books. For a worker: it imports what reads databases."""
    from app.bootstrap import open_coffer

    return open_coffer(place)


def note_place(place: str) -> None:
    """Remember the books for the next start. For a worker."""
    from app.bootstrap import remember_place

    remember_place(place)


class Start(QObject):
    """Opens the books and gives them to the window; without any, asks how to begin."""

    def __init__(
        self, window: MainWindow, tasks: TaskRunner, place: str, *, is_default: bool
    ) -> None:
        super().__init__(window)
        self._window, self._tasks, self._place = window, tasks, place
        self._is_default = is_default
        self.coffer: Coffer | None = None

    def begin(self) -> None:
        """Open the books in a worker."""
        self._tasks.read(self, lambda: open_books(self._place), self._on_open, self._on_failed)

    def _on_open(self, coffer: "Coffer") -> None:
        self.coffer = coffer
        self._window.attach(coffer)
        self._tasks.read(self, lambda: note_place(coffer.place), _nothing, _nothing)
        QTimer.singleShot(800, self, self._preload)

    def _preload(self) -> None:
        """Import what is not shown yet."""
        from ui.window.places import preload

        self._tasks.read(self, preload, _nothing, _nothing)

    def _on_failed(self, error: CofferError) -> None:
        if isinstance(error, DatabaseMissingError):
            self._first_run()
        else:
            self._window.show_failure(error)

    def _first_run(self) -> None:
        from ui.firstrun.dialog import FirstRunDialog

        dialog = FirstRunDialog(self._window, self._tasks)
        if not self._is_default:
            dialog.name_page.place.setText(self._place)
        dialog.exec()
        coffer, choices = dialog.coffer, dialog.choices
        dialog.deleteLater()
        if coffer is None:
            self._window.show_no_books()
            return
        use_memory(memory_folder(coffer.place))
        self._window.memory = Memory()
        self._on_open(coffer)
        self._window.activateWindow()  # not every desktop gives the keyboard back by itself
        if choices is not None and choices.start == "file":
            self._window.go("import")
        elif choices is not None and choices.start == "hand":
            self._window.go("entry")


def launch(place: str, *, is_default: bool = True) -> int:
    """Show the window on these books, and return the exit code when it is closed."""
    if sys.stderr is not None:
        faulthandler.enable()
    sys.setswitchinterval(SWITCH_S)
    application = QApplication(sys.argv[:1])
    application.setApplicationDisplayName("Coffer")
    prepare_locale()
    use_memory(memory_folder(place))
    memory = Memory()
    themes = ThemeManager(application)
    themes.set_mode(memory.text("theme", "system"))
    themes.set_colour_blind_safe(memory.flag("colour_blind_safe"))
    themes.apply(application)
    application.setWindowIcon(pixmap("coffer", themes.theme.accent, 64))
    crashes = CrashReporter(application)
    crashes.install()
    tasks = TaskRunner(application)
    MemoryKeeper(tasks, application)
    window = MainWindow(tasks, themes, memory)
    crashes.use_window(window)
    start = Start(window, tasks, place, is_default=is_default)
    window.begin_wanted.connect(start.begin)
    window.show()
    QTimer.singleShot(0, start, start.begin)
    code = application.exec()
    tasks.close()
    if start.coffer is not None:
        start.coffer.close()
    return code


def prepare_locale() -> None:
    """Use the person's locale; the "C" of bare systems has no separators, so English there."""
    if QLocale.system().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


def _nothing(_: object) -> None:
    """Take an answer that nobody waits for."""
