"""What waits until the window has been painted: whatever the first picture does not need."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from ui.touches import TOUCHES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.glance import Glance

LONGEST_MS = 1_500  # a window that is minimized is not painted at all
PATIENCE_S = 0.4  # a disk that sleeps does not keep the window back


class FirstPaint(QObject):
    """Calls something once, after the first painting of a window is through."""

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._then: Callable[[], object] | None = then
        self._timer = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._timer.timeout.connect(self._call)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            self._window.removeEventFilter(self)
            self._timer.start(0)  # once this event is dealt with
        return False

    def _call(self) -> None:
        self._window.removeEventFilter(self)
        then, self._then = self._then, None
        if then is not None:
            then()


class FirstTouch(QObject):
    """Calls something once: when a window is touched, by mouse or key, or after some time."""

    def __init__(self, window: QWidget, then: Callable[[], object], longest_ms: int) -> None:
        super().__init__(window)
        self._then: Callable[[], object] | None = then
        self._watched = window.windowHandle()
        if self._watched is not None:
            self._watched.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=longest_ms)
        self._timer.timeout.connect(self._call)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._timer.start(0)  # once this event is dealt with
        return False

    def _call(self) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        then, self._then = self._then, None
        if then is not None:
            then()


class EarlyRead:
    """Reads what the first screen showed last, on a thread, while the window is made."""

    def __init__(self, place: str, period: str) -> None:
        self._found: Glance | None = None
        self._thread = threading.Thread(
            target=self._read, args=(place, period), name="glimpse", daemon=True
        )
        self._thread.start()

    def result(self) -> Glance | None:
        """Return it; None where there is none, or it takes too long."""
        self._thread.join(PATIENCE_S)
        return None if self._thread.is_alive() else self._found

    def _read(self, place: str, period: str) -> None:
        from app.bootstrap import glimpse

        self._found = glimpse(place, period)
