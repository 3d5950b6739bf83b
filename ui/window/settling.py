"""Collects garbage when nobody waits: left alone, Python does it in the middle of a frame."""

import gc
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ui.tasks import TaskRunner, ignore

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PAUSE_MS = 1500
# Young objects are collected in small steps; walking over all of them takes many frames' time, so
# that is left to the moments when the window is not the one in use.
YOUNG, MIDDLE, NEVER = 5_000, 5, 1_000_000


class MemoryKeeper(QObject):
    """Sets what has been loaded aside when work ends, so that later collections stay short."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._coffer: Coffer | None = None
        self._has_rested = self._is_resting = False
        gc.set_threshold(YOUNG, MIDDLE, NEVER)
        gc.freeze()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        tasks.busy_changed.connect(self._on_busy)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._on_state)

    def use(self, coffer: "Coffer | None") -> None:
        """Let these books rest when nothing is asked of them; None: they are closed."""
        self._coffer = coffer
        self._has_rested = False

    def settle(self) -> None:
        """Collect what is young, and let later collections skip what stays."""
        gc.collect(1)
        gc.freeze()

    def clean(self) -> None:
        """Collect everything; takes as long as there are objects."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def _on_pause(self) -> None:
        coffer = self._coffer
        if self._tasks.is_busy:
            return
        self.settle()
        if coffer is not None and not self._has_rested:
            self._has_rested = self._is_resting = True
            self._tasks.read(self, partial(rest, coffer), ignore, ignore)

    def _on_busy(self, is_busy: bool) -> None:
        if self._is_resting:
            self._is_resting = is_busy
            return
        self._has_rested = False
        self._pause.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive and not self._tasks.is_busy:
            self.clean()


def rest(coffer: "Coffer") -> None:
    """Give memory back that is not in use. For a worker."""
    coffer.rest()
