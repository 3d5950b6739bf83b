"""Starts the window: the shell and what it showed last at once, the books from a worker.

What is imported here is imported before anything can be seen: Qt's widgets, the frame and the first
view. Everything else waits for the first painting; `tests/e2e/test_quick_start.py` looks.
"""

import faulthandler
import gc
import sys
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QProcess
from PySide6.QtWidgets import QApplication

import app.domain.numbers  # noqa: F401  # widens every thread's decimal context, so it comes first
from app.bootstrap import harden, spare_memory
from app.bootstrap.placing import give_qt_back, started_again
from ui.habits import RESTART_PROPERTY, forget_scale_environment, scale_environment
from ui.i18n import install
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.theme.icons import pixmap
from ui.window.crash import CrashReporter
from ui.window.first_paint import EarlyRead, FirstPaint
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.renewal import Renewal
from ui.window.settling import MemoryKeeper
from ui.window.start import Start

APP_ID = "app.coffer.Coffer"  # of the desktop entry, so that windows are found to belong to it
SWITCH_S = 0.001  # between threads: keeps the window responsive while workers compute


def launch(
    place: str, *, is_default: bool = True, files: Sequence[str] = (), again: Sequence[str] = ()
) -> int:
    """Show the window on these books, and return the exit code when it is closed.

    `files`: to be imported, or archives; `again`: the options to be started with once more.
    """
    if sys.stderr is not None:
        faulthandler.enable()
    harden()
    spare_memory()
    sys.setswitchinterval(SWITCH_S)
    use_memory(memory_folder(place))
    memory = Memory()
    early = EarlyRead(place, memory.text("period", "1Y"))
    scale_environment(memory)
    QApplication.setDesktopFileName(APP_ID)
    if sys.platform == "win32":  # else the taskbar would pin the console's program
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
    application = QApplication(sys.argv[:1])
    forget_scale_environment(memory)
    give_qt_back()
    application.setApplicationDisplayName("Coffer")
    speaker = install(application, memory)
    themes = ThemeManager(application)
    themes.set_mode(memory.text("theme", "system"))
    themes.set_colour_blind_safe(memory.flag("colour_blind_safe"))
    themes.apply(application)
    application.setWindowIcon(pixmap("coffer", themes.theme.accent, 64))
    crashes = CrashReporter(application)
    crashes.install()
    tasks = TaskRunner(application)
    memory_keeper = MemoryKeeper(tasks, application)

    def build(memory: Memory) -> tuple[MainWindow, Start]:
        window = MainWindow(tasks, themes, memory)
        crashes.use_window(window)
        start = Start(window, tasks, place, is_default=is_default)
        start.opened.connect(memory_keeper.use)
        start.closing.connect(lambda: memory_keeper.use(None))
        window.begin_wanted.connect(start.begin)
        return window, start

    shown = Renewal(application, themes, build, memory)
    speaker.changed.connect(shown.renew)
    window, start = shown.window, shown.start
    if files:
        start.files.bring(files)
    if sys.platform == "darwin":
        from ui.window.open_events import OpenEvents

        def take(paths: Sequence[str]) -> None:
            shown.start.files.take(paths)

        OpenEvents(application, take)
    glance = early.result()
    if glance is not None:
        start.preview(glance)
    FirstPaint(window, partial(_after_first_paint, application, start))
    window.show()
    code = application.exec()
    shown.window.hide()
    shown.start.stop_listening()  # before what is waited for: nobody would open what came now
    tasks.close()
    shown.start.close()
    if application.property(RESTART_PROPERTY):
        program, arguments = started_again(again)
        QProcess.startDetached(program, arguments)
    return code


def _after_first_paint(application: QApplication, start: Start) -> None:
    """Do what waited for the first picture."""
    from app.bootstrap import note
    from ui.window.watchdog import StallLog, Watchdog

    gc.enable()
    gc.freeze()
    watchdog = Watchdog(StallLog(note), application)
    application.aboutToQuit.connect(watchdog.stop)
    start.begin()


def prepare_locale() -> None:
    """Use the person's locale; the "C" of bare systems has no separators, so English there."""
    if QLocale.system().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
