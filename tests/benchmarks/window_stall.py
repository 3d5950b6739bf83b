"""Measures how long the window stands still: `window_stall.py FILE…`.

The real window, without a display, on new books. A timer of 5 ms runs in the window's thread; how
late it comes is how long a click would have waited. Beside it stands the processor time that the
window's own thread took between two ticks, which other programs on the machine do not lengthen.
Each file is imported as the import dialog does it, on the task runner's writing thread, and the
screens reload behind it. Then every view is shown for the first and for the second time, and the
theme is switched.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import create_coffer
from app.domain.errors import CofferError
from ui.importing.work import Imported, Wish, carry_out
from ui.tasks import Job, TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.launch import SWITCH_S, prepare_locale
from ui.window.memory import Memory, use_memory
from ui.window.places import PLACES
from ui.window.settling import MemoryKeeper

TICK_MS = 5
LIMIT_MS = 50
IDLE_S = 1.0
LOOK_S = 0.4


@dataclass
class Phase:
    """What one stretch of time did to the window."""

    name: str
    seconds: float = 0.0
    late_ms: list[float] = field(default_factory=list)
    own_ms: list[float] = field(default_factory=list)  # of the window's thread, between two ticks

    @property
    def worst(self) -> float:
        return max(self.late_ms, default=0.0)

    @property
    def worst_own(self) -> float:
        return max(self.own_ms, default=0.0)

    def share(self, part: float) -> float:
        """Return the lateness that this part of the ticks did not exceed."""
        ordered = sorted(self.late_ms)
        return ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0.0


class Watch(QObject):
    """The timer, and the phase that its ticks count for."""

    def __init__(self) -> None:
        super().__init__()
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self.phase = Phase("")
        self._own = 0.0
        self._is_over: Callable[[], bool] = lambda: True
        self._loop = QEventLoop(self)

    def during(
        self, name: str, is_over: Callable[[], bool], begin: Callable[[], object] | None = None
    ) -> Phase:
        """Run the event loop until something is over, `begin` in it; return how it went."""
        self.phase, self._is_over = Phase(name), is_over
        start = time.perf_counter()
        self._since.start()
        self._own = time.thread_time()
        self._timer.start(TICK_MS)
        if begin is not None:
            QTimer.singleShot(0, self, begin)
        self._loop.exec()
        self._timer.stop()
        self.phase.seconds = time.perf_counter() - start
        return self.phase

    def _on_tick(self) -> None:
        self.phase.late_ms.append(max(0.0, self._since.nsecsElapsed() / 1e6 - TICK_MS))
        own = time.thread_time()
        self.phase.own_ms.append((own - self._own) * 1e3)
        self._own = own
        self._since.restart()
        if self._is_over():
            self._loop.quit()


class Import:
    """One file on its way in."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        assert window.coffer is not None
        self.is_done = False
        self.outcome = ""
        call = partial(carry_out, window.coffer, path, Wish())
        self._job: Job = window.tasks.long(
            window, call, self._on_done, self._on_failed, self._on_progress, kind="write"
        )

    def _on_done(self, found: Imported) -> None:
        self.is_done = True
        self.outcome = f"{found.result.added:,} rows"

    def _on_failed(self, error: CofferError) -> None:
        self.is_done = True
        self.outcome = f"FAILED: {error}"

    def _on_progress(self, done: int, total: int, what: str) -> None:
        """Take the steps, as the dialog's bar does."""


def measure(window: MainWindow, paths: list[Path]) -> tuple[list[Phase], list[str]]:
    """Import the files one after the other, then look around; return what was seen and failed."""
    watch = Watch()
    tasks = window.tasks

    def quiet_for(seconds: float) -> Callable[[], bool]:
        begin = time.perf_counter()
        return lambda: not tasks.is_busy and time.perf_counter() - begin > seconds

    phases = [watch.during("books open, first view", quiet_for(IDLE_S))]
    phases.append(watch.during("nothing to do", quiet_for(IDLE_S)))
    failures: list[str] = []
    for path in paths:
        running = Import(window, path)
        phase = watch.during(f"import of {path.name}", lambda one=running: one.is_done)  # type: ignore[misc]  # the loop's own
        phase.name += f", {running.outcome}"
        phases.append(phase)
        if running.outcome.startswith("FAILED"):
            failures.append(running.outcome)
        phases.append(watch.during("… screens reload", quiet_for(2 * IDLE_S)))
    for again in ("first", "again"):
        for place in PLACES:
            show = partial(window.go, place.name)
            phases.append(watch.during(f"{place.name}, {again}", quiet_for(LOOK_S), show))
    for mode in ("dark", "light"):
        switch = partial(window.themes.set_mode, mode)
        phases.append(watch.during(f"theme {mode}", quiet_for(LOOK_S), switch))
    return phases, failures


def main() -> int:
    """Print the table; return 1 if an import failed."""
    paths = [Path(name) for name in sys.argv[1:]]
    sys.setswitchinterval(SWITCH_S)
    application = QApplication(["coffer"])
    prepare_locale()
    with tempfile.TemporaryDirectory() as folder:
        use_memory(Path(folder) / "bench.window")
        themes = ThemeManager(application)
        themes.set_mode("light")
        themes.apply(application)
        tasks = TaskRunner(application)
        MemoryKeeper(tasks, application)
        coffer = create_coffer(str(Path(folder) / "coffer.db"))
        window = MainWindow(tasks, themes, Memory())
        window.show()
        window.attach(coffer)
        phases, failures = measure(window, paths)
        window.close()
        tasks.close()
        coffer.close()
    width = max(len(phase.name) for phase in phases)
    print(
        f"{'The window, timer of 5 ms':<{width}}      time   ticks  median     p99   worst     own"
    )
    for phase in phases:
        numbers = [phase.share(0.5), phase.share(0.99), phase.worst, phase.worst_own]
        late = "".join(f"{number:8.1f}" for number in numbers)
        print(f"{phase.name:<{width}}  {phase.seconds:6.2f} s  {len(phase.late_ms):6}{late}")
    worst = max(phases, key=lambda phase: phase.worst)
    own = max(phases, key=lambda phase: phase.worst_own)
    verdict = "within" if worst.worst <= LIMIT_MS else "OVER"
    print(f"worst {worst.worst:.0f} ms ({worst.name}): {verdict} the {LIMIT_MS} ms of a frame")
    print(f"worst of the window's own {own.worst_own:.0f} ms ({own.name}); figures in ms")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
