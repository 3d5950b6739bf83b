"""Keeps what the first screen shows for the next start: after it was loaded, and after changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.tasks import TaskRunner, ignore
from ui.window.state import ViewState, first_day

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PAUSE_MS = 5_000  # after the last change


def keep_glance(coffer: Coffer, period: str) -> None:
    """Keep the first screen, unless it is kept as it is. For a worker."""
    from app.domain.failure import CofferError

    try:
        if not coffer.is_read_only and not coffer.glances.is_kept(period):
            coffer.glances.keep(period, partial(first_day, period))
    except CofferError:
        return  # it is a cache: the next start reads the books themselves


class GlanceKeeper(QObject):
    """Keeps it on a worker, when nothing else is to be done."""

    def __init__(self, tasks: TaskRunner, state: ViewState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._state = tasks, state
        self._coffer: Coffer | None = None
        self._timer = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self._on_pause)
        tasks.changed.connect(self._begin)
        state.period_changed.connect(self._begin)

    def use(self, coffer: Coffer | None) -> None:
        """Keep the first screen of these books; None: they are closed."""
        self._coffer = coffer
        self._timer.stop()
        self._begin()

    def _begin(self, *_: object) -> None:
        if self._coffer is not None:
            self._timer.start()

    def _on_pause(self) -> None:
        coffer = self._coffer
        if coffer is None:
            return
        if self._tasks.is_busy:
            self._timer.start()
            return
        self._tasks.read(self, partial(keep_glance, coffer, self._state.period), ignore, ignore)
