"""What nobody foresaw: it is shown, with what a report needs, and never swallowed."""

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.window.crash_dialog import CrashDialog

Caught = tuple[type[BaseException], BaseException, TracebackType | None]


def report_text(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """Return what a report needs: versions and the trace; no figures, no names of accounts."""
    import traceback

    from PySide6 import __version__ as qt_version

    lines = traceback.format_exception(kind, error, trace)
    versions = f"Python {sys.version.split()[0]}, PySide6 {qt_version}, {sys.platform}"
    from app.bootstrap import without_secrets

    return without_secrets(f"{versions}\n\n{''.join(lines)}")


class CrashReporter(QObject):
    """Takes over the interpreter's hooks; shows one dialog at a time, on the window's thread."""

    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Catch what no slot and no thread caught."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread

    def use_window(self, window: QWidget) -> None:
        """Show dialogs over this window."""
        self._window = window

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = report_text(kind, error, trace)
        if sys.stderr is not None:
            sys.stderr.write(text)
        self._caught.emit(text)

    def _on_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._on_exception(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show(self, text: str) -> None:
        if self._dialog is not None:
            return
        from ui.window.crash_dialog import CrashDialog

        self._dialog = CrashDialog(text, self._window)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _on_finished(self, _: int) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
