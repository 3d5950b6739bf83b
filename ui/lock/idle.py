"""Tells when nobody has touched Coffer's windows for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from ui.touches import TOUCHES

CHECK_MS = 1000


class IdleWatch(QObject):
    """Emits `idle` once so many minutes after the last touch; 0 minutes: never.

    Time is that of a clock that nobody can set. Touches are looked for at the windows, dialogs and
    menus too, so that no widget's event goes through Python twice.
    """

    idle = Signal()

    def __init__(
        self, parent: QObject | None = None, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._minutes = 0.0
        self._last = monotonic()
        self._is_told = False
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
            for window in application.topLevelWindows():
                self._watch(window)

    def set_minutes(self, minutes: float) -> None:
        """Say how long; 0 switches it off."""
        self._minutes = max(0.0, minutes)
        self.touch()
        if self._minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def touch(self) -> None:
        """Begin anew."""
        self._last = self._monotonic()
        self._is_told = False

    def check(self) -> None:
        """Look at the clock."""
        passed = self._monotonic() - self._last
        if self._minutes and passed >= self._minutes * 60 and not self._is_told:
            self._is_told = True
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self.touch()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
