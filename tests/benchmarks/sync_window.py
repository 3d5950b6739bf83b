"""Times 20 connections with 50,000 rows, the window open: `sync_window.py [CONNECTIONS ROWS]`.

The bank is a server on loopback in a process of its own; the books are encrypted. Printed: time and
processor time until all is booked, observed and reconciled, how long the window stood still
meanwhile, and the same for a second sync, which adds nothing.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.bootstrap import Coffer, KeyChoice, create_coffer
from app.bootstrap.books import SystemClock
from app.ports.progress import NoProgress
from app.providers.http.maker import HttpSessionMaker
from app.services.sync.answers import SyncReport
from tests.benchmarks.window_stall import LIMIT_MS, Phase, Watch
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.launch import SWITCH_S, prepare_locale
from ui.window.memory import Memory, use_memory
from ui.window.settling import MemoryKeeper

CONNECTIONS, ROWS = 20, 2_500
ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def bank(rows: int) -> Iterator[str]:
    """Run the server; give its address."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.sync_server", str(rows)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        yield child.stdout.readline().strip()
    finally:
        child.stdin.close()
        child.wait(10)


def connect(coffer: Coffer, base: str, connections: int) -> None:
    """Make the connections; each follows both accounts of its item."""
    coffer.connecting.maker = HttpSessionMaker(
        SystemClock(), bases=lambda facts: dict.fromkeys(facts.bases, base)
    )
    for number in range(connections):
        fields = {
            "client_id": "client",
            "secret": "secret",
            "environment": "sandbox",
            "purpose": "bank",
            "countries": "US",
            "access_token": f"access-{number}",
            "item_id": f"item-{number}",
            "institution": f"Bank {number}",
        }
        draft = coffer.connections.check("plaid", fields, NoProgress())
        followed = dict.fromkeys((one.remote.id for one in draft.proposals), None)
        coffer.connections.make(draft, f"Bank {number}", followed, 360)


def timed(window: MainWindow, watch: Watch, name: str) -> tuple[Phase, SyncReport, float]:
    """Sync everything while the window lives."""
    coffer = window.coffer
    assert coffer is not None
    found: list[SyncReport] = []
    cpu = time.process_time()

    def begin() -> None:
        window.tasks.long(
            window,
            lambda progress: coffer.sync.sync(None, progress),
            found.append,
            lambda error: sys.exit(f"{name}: {error}"),
            kind="outside",
        )

    phase = watch.during(name, lambda: bool(found) and not window.tasks.is_busy, begin)
    return phase, found[0], time.process_time() - cpu


def main() -> int:
    """Print the figures; 1 if rows are missing or a run failed."""
    connections, rows = (int(one) for one in sys.argv[1:3] or (CONNECTIONS, ROWS))
    sys.setswitchinterval(SWITCH_S)
    application = QApplication(["coffer"])
    prepare_locale()
    wrong = 0
    with tempfile.TemporaryDirectory() as folder, bank(rows) as base:
        use_memory(Path(folder) / "bench.window")
        themes = ThemeManager(application)
        themes.set_mode("light")
        themes.apply(application)
        tasks = TaskRunner(application)
        MemoryKeeper(tasks, application)
        keys = KeyChoice(passphrase="a bench that times connections")
        coffer = create_coffer(str(Path(folder) / "coffer.db"), keys=keys)
        connect(coffer, base, connections)
        window = MainWindow(tasks, themes, Memory())
        window.resize(1440, 900)
        window.show()
        window.attach(coffer)
        watch = Watch()
        begun = time.perf_counter()
        watch.during("open", lambda: time.perf_counter() - begun > 2 and not tasks.is_busy)
        for name, expected in (("first sync", connections * rows), ("again", 0)):
            phase, report, cpu = timed(window, watch, name)
            added = sum(one.added for one in report.runs)
            bad = [one.status for one in report.runs if one.status != "done"]
            wrong += added != expected or bool(bad)
            print(
                f"{name}: {connections} connections, {added:,} rows in {phase.seconds:.1f} s "
                f"({cpu:.1f} s of CPU); window late: p99 {phase.share(0.99):.0f} ms, worst "
                f"{phase.worst:.0f} ms, worst of its own {phase.worst_own:.0f} ms "
                f"(limit {LIMIT_MS}){'; not done: ' + ', '.join(bad) if bad else ''}"
            )
        window.close()
        tasks.close()
        coffer.close()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
