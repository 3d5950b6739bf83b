"""Measures what a person waits for in the window: `window_views.py PLACE [CODE-FILE]`.

The real window, without a display, on open books. Every view is shown for the first and for the
second time, every dialog is opened, lists are scrolled, filters and the palette are typed in, the
theme is switched, and the figures are worked out anew. What counts is processor time, which other
programs on the machine do not lengthen: of the whole process from the click until everything that
it asks for is on the screen, and the longest stretch of the window's own thread between two ticks
of a timer of 5 ms, in which a click would wait.
"""

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from app.bootstrap import Coffer, needs_key, open_coffer, unlock
from app.ports.keys import Way
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.widgets.fields import FilterField
from ui.window.frame import MainWindow
from ui.window.launch import SWITCH_S, prepare_locale
from ui.window.memory import Memory, use_memory
from ui.window.places import INNER, PLACES
from ui.window.settling import MemoryKeeper

TICK_MS, QUIET_S, LONGEST_S = 5, 0.15, 120.0
STALL_MS, SWITCH_MS = 50, 100
FRAME_S = 1 / 60
DEEDS = ("entry", "import", "sale", "methods", "origin", "sheet", "price")
READING = ("chart-", "settings-licence")  # their makers read first, as no deed of a person does
TYPED = "global energy"


class Where(threading.Thread):
    """Looks every few milliseconds what the window's thread does: to find, not to measure."""

    def __init__(self, over_ms: float) -> None:
        super().__init__(daemon=True)
        self._over_ms, self._thread_id = over_ms, threading.get_ident()
        self._seen: Counter[str] = Counter()
        self._is_over = threading.Event()

    def run(self) -> None:
        clock = time.pthread_getcpuclockid(self._thread_id)
        own = time.clock_gettime(clock)
        while not self._is_over.wait(0.002):
            now = time.clock_gettime(clock)
            if now - own > 0.0004:  # it does something
                self._seen[self._stack()] += round((now - own) * 1e5)
            own = now

    def _stack(self) -> str:
        frame = sys._current_frames().get(self._thread_id)
        names: list[str] = []
        while frame is not None:
            code = frame.f_code
            path = Path(code.co_filename)
            if "tests/benchmarks" in code.co_filename:
                break
            if "importlib" not in code.co_filename:
                names.append(f"{path.parent.name}/{path.stem}.{code.co_name}:{frame.f_lineno}")
            frame = frame.f_back
        return " < ".join(names[:9])

    def tell(self, phase: "Phase") -> None:
        """Print what was seen of a phase that stood still, the heaviest first."""
        seen, self._seen = self._seen, Counter()
        if phase.worst < self._over_ms:
            return
        print(f"      {phase}")
        for stack, weight in seen.most_common(14):
            if weight >= 200:
                print(f"        {weight / 100:5.0f} ms  {stack}")


class Phase:
    """What one deed took, in milliseconds of processor time."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.worst = 0.0  # the longest stretch of the window's thread
        self.own = 0.0  # of the window's thread, until everything was there
        self.whole = 0.0  # of the process, likewise
        self.wall = 0.0

    def __str__(self) -> str:
        return f"{self.name:<34}{self.worst:8.1f}{self.own:8.1f}{self.whole:9.1f}{self.wall:9.1f}"


class Clerk(QObject):
    """Does something, and waits until the window is at rest."""

    def __init__(self, window: MainWindow, where: Where | None) -> None:
        super().__init__()
        self._window, self._where = window, where
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._loop = QEventLoop(self)
        self.phases: list[Phase] = []

    def take(self, name: str, deed: Callable[[], object], quiet_s: float = QUIET_S) -> Phase:
        """Do something and wait; return what it took."""
        self._phase, self._quiet_s = Phase(name), quiet_s
        QTimer.singleShot(0, self, deed)
        self._begun = self._last = time.perf_counter()
        self._began = self._own = time.thread_time()
        self._whole = time.process_time()
        self._is_first = True
        self._timer.start()
        self._loop.exec()
        self._timer.stop()
        self.phases.append(self._phase)
        if self._where is not None:
            self._where.tell(self._phase)
        return self._phase

    def steps(self, name: str, steps: Sequence[Callable[[], object]]) -> Phase:
        """Do some things one after the other, a frame apart; the longest stretch counts."""
        left = list(steps)
        timer = QTimer(self, interval=round(FRAME_S * 1000))

        def one() -> None:
            if left:
                left.pop(0)()
            else:
                timer.stop()

        timer.timeout.connect(one)
        found = self.take(name, timer.start, quiet_s=FRAME_S * len(steps) + 0.3)
        timer.stop()
        return found

    def _on_tick(self) -> None:
        own, now, phase = time.thread_time(), time.perf_counter(), self._phase
        spent = (own - self._own) * 1e3
        phase.worst = max(phase.worst, spent)
        if self._is_first or spent > 1 or self._window.tasks.is_busy:
            self._is_first, self._last = False, now
            phase.own = (own - self._began) * 1e3
            phase.whole = (time.process_time() - self._whole) * 1e3
            phase.wall = (now - self._begun) * 1e3
        self._own = time.thread_time()
        if now - self._last > self._quiet_s or now - self._begun > LONGEST_S:
            self._loop.quit()


def switches(clerk: Clerk, window: MainWindow) -> None:
    """Show every view twice."""
    for again in ("first", "again"):
        for place in (*PLACES, *INNER):
            clerk.take(f"{place.name}, {again}", partial(window.go, place.name))


def dialogs(clerk: Clerk, coffer: Coffer, window: MainWindow) -> None:
    """Open what commands open, with their imports; then every dialog that there is a picture of."""
    from ui.screenshots import dialog_makers
    from ui.widgets.popup import Popup
    from ui.window.palette import CommandPalette

    window.go("overview")
    clerk.take("…", lambda: None)
    for deed in DEEDS:
        clerk.take(f"command {deed}", partial(window.go, deed))
        opened = window.commands.dialog
        if opened is not None:
            opened.close()
        clerk.take("…", lambda: None)
    clerk.take("command palette", window.open_palette)
    if window._palette is not None:
        window._palette.close()
    for name, make in dialog_makers(coffer, window).items():
        if name.startswith(READING):
            continue
        kept: list[QWidget] = []

        def show(make: Callable[[], QWidget] = make, kept: list[QWidget] = kept) -> None:
            one = make()
            kept.append(one)
            if isinstance(one, CommandPalette):
                one.open_over(window)
            elif isinstance(one, Popup):
                one.show_below(window.top_bar.bell_button)
            else:
                one.show()

        clerk.take(name, show)
        for one in kept:
            one.close()
            one.deleteLater()
        clerk.take("…", lambda: None, 0.02)


def lists(clerk: Clerk, window: MainWindow) -> None:
    """Scroll the long lists, and type in their filters."""
    for name in ("activity", "holdings", "trades"):
        clerk.take("…", partial(window.go, name))
        view: Any = window.stack.view(name)
        tables = [one for one in view.findChildren(QTableView) if one.isVisible()]
        if tables:
            table = max(tables, key=lambda one: one.verticalScrollBar().maximum())
            bar = table.verticalScrollBar()
            most = bar.maximum()
            to = [partial(bar.setValue, most * n // 60) for n in (*range(60), *range(60, 0, -1))]
            clerk.steps(f"scrolling {name}", [*to, *[partial(bar.setValue, n) for n in range(60)]])
        fields = [one for one in view.findChildren(FilterField) if one.isVisible()]
        for field in fields[:1]:
            keys = [partial(QTest.keyClicks, field, one) for one in TYPED]
            clerk.steps(f"typing in {name}", keys)
            clerk.take("…", field.clear)


def palette(clerk: Clerk, window: MainWindow) -> None:
    """Type in the palette."""
    clerk.take("…", window.open_palette)
    found = window._palette
    assert found is not None
    keys = [partial(QTest.keyClicks, found.field, one) for one in TYPED]
    clerk.steps("typing in the palette", keys)
    found.close()


def rebuild(clerk: Clerk, coffer: Coffer, window: MainWindow) -> None:
    """Work the stored figures out anew, on the writing thread."""

    def begin() -> None:
        window.tasks.write(
            window, lambda: coffer.verification.run(rebuild=True), lambda _: None, lambda _: None
        )

    clerk.take("rebuilding figures", begin, 1.0)


def measure(
    coffer: Coffer, tasks: TaskRunner, themes: ThemeManager, over_ms: float, parts: set[str]
) -> list[Phase]:
    """Show the window and do everything; return what it took."""
    window = MainWindow(tasks, themes, Memory())
    window.resize(1440, 900)
    window.show()
    where = Where(over_ms) if over_ms else None
    if where is not None:
        where.start()
    clerk = Clerk(window, where)
    clerk.take("books open", partial(window.attach, coffer), 2.5)
    if "switch" in parts:
        switches(clerk, window)
    if "lists" in parts:
        lists(clerk, window)
        palette(clerk, window)
    if "theme" in parts:
        for mode in ("dark", "light"):
            clerk.take(f"theme {mode}", partial(themes.set_mode, mode))
    if "dialogs" in parts:
        dialogs(clerk, coffer, window)
    if "rebuild" in parts:
        rebuild(clerk, coffer, window)
    window.close()
    return [one for one in clerk.phases if one.name != "…"]


def main() -> int:
    """Print the table; 1 where something was too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("place")
    parser.add_argument("code", type=Path, nargs="?", help="a file with the recovery code")
    parser.add_argument("--where", type=float, default=0.0, help="show what stands still longer")
    parser.add_argument("--only", default="switch,lists,theme,dialogs,rebuild")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    sys.setswitchinterval(SWITCH_S)
    application = QApplication(["coffer"])
    prepare_locale()
    place = options.place
    with tempfile.TemporaryDirectory() as folder:
        use_memory(Path(folder) / "bench.window")
        themes = ThemeManager(application)
        themes.set_mode("light")
        themes.apply(application)
        tasks = TaskRunner(application)
        keeper = MemoryKeeper(tasks, application)
        key = unlock(place, Way.RECOVERY, options.code.read_text().strip()) if (
            needs_key(place)
        ) else None  # fmt: skip
        coffer = open_coffer(place, key=key)
        keeper.use(coffer)
        found = measure(coffer, tasks, themes, options.where, set(options.only.split(",")))
        tasks.close()
        with suppress(RuntimeError):
            coffer.close()
    if options.json:
        print(json.dumps({
            one.name: {"stretch": one.worst, "own": one.own, "whole": one.whole} for one in found
        }))  # fmt: skip
        return 0
    print(f"{'ms':<34}{'stretch':>8}{'own':>8}{'process':>9}{'wall':>9}")
    for one in found:
        is_slow = ", " in one.name and one.whole > SWITCH_MS
        print(f"{one}  {'STALL' if one.worst > STALL_MS else ''} {'SLOW' if is_slow else ''}")
    return 1 if any(one.worst > STALL_MS for one in found) else 0


if __name__ == "__main__":
    sys.exit(main())
