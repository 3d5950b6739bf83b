"""Measures the ledger on screen, and the command palette: `table_rows.py BOOKS [CODE]`.

The real window, without a display, on the books of a generated ledger. What is timed is how long it
takes from a key or a click until the first rows are here, the quickest of some rounds, as other
programs share the machine; beside it stands the worst of the window's own work between two ticks of
its timer, in processor time. Then ten thousand names are searched as a person types them, letter by
letter, in processor time too.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.bootstrap import needs_key, open_coffer, unlock
from app.domain.ledger import EntryFilter
from app.ports.keys import Way
from tests.benchmarks.window_stall import Phase, Watch
from ui.activity.bar import Span
from ui.activity.view import ActivityView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.widgets.fields import FilterField
from ui.window.frame import MainWindow
from ui.window.fuzzy import Candidate, Index
from ui.window.launch import SWITCH_S, prepare_locale
from ui.window.memory import Memory, use_memory
from ui.window.places import BY_NAME

FIRST_ROWS_MS, STALL_MS, KEY_MS = 50, 50, 30
NAMES = 10_000
_SYLLABLES = (
    "al be cor dan el fin gro har in jo kel lum mar nor os pri qua ral sun tec um ver wes xan yor "
    "zen capital global energy bank tech pharma growth trust market europe asia mini"
).split()
_ENDS = ("Inc", "Corp", "ETF", "Holdings", "PLC", "AG", "Fund", "SA")
_TYPED = ("global energy", "growth capital", "vangaurd", "europe asia", "interactive", "zzzqq")


class Rows:
    """One thing that a person does with the ledger, and how long its first rows take."""

    def __init__(self, window: MainWindow, watch: Watch) -> None:
        self.window, self.watch = window, watch
        self.found: list[tuple[str, float, Phase]] = []

    @property
    def view(self) -> ActivityView:
        (view,) = self.window.findChildren(ActivityView)
        return view

    def take(
        self, name: str, deed: Callable[[], object], row: Callable[[], int] = lambda: 0
    ) -> None:
        """Do something; wait until a row is here, and then until nothing is under way."""
        first: list[float] = []
        begun: list[float] = []
        before: list[int] = []

        def begin() -> None:
            before.append(self.view.model.generation if self._is_there else 0)
            begun.append(time.perf_counter())
            deed()

        def is_over() -> bool:
            if begun and not first and self._has_row(before[0], row):
                first.append(time.perf_counter() - begun[0])
            return bool(first) and not self.window.tasks.is_busy

        phase = self.watch.during(name, is_over, begin)
        self.found.append((name, first[0] * 1e3, phase))

    @property
    def _is_there(self) -> bool:
        return bool(self.window.findChildren(ActivityView))

    def _has_row(self, before: int, row: Callable[[], int]) -> bool:
        if not self._is_there:
            return False
        model = self.view.model
        is_new = model.generation > before or row() > 0
        at = row()
        return is_new and (model.loaded(at) is not None or not model.rowCount())


def ledger_on_screen(window: MainWindow, rounds: int) -> dict[str, tuple[float, float]]:
    """Show the ledger, sort, filter and scroll it; return first rows and own work by name."""
    rows = Rows(window, Watch())
    rows.take("shown for the first time", partial(window.go, "activity"))
    for _ in range(rounds):
        _look_around(rows)
    found: dict[str, tuple[float, float]] = {}
    for name, first, phase in rows.found:
        before = found.get(name, (first, phase.worst_own))
        found[name] = (min(first, before[0]), min(phase.worst_own, before[1]))
    return found


def _look_around(rows: Rows) -> None:
    view, table = rows.view, rows.view.table
    last = view.model.rowCount() - 1
    middle = last // 2
    bar, sort = table.verticalScrollBar(), table.header.setSortIndicator
    rows.take("oldest first", partial(sort, 0, Qt.SortOrder.AscendingOrder))
    rows.take("newest first", partial(sort, 0, Qt.SortOrder.DescendingOrder))
    rows.take("dragged to the end", lambda: bar.setValue(bar.maximum()), lambda: last)
    rows.take("dragged to the middle", lambda: bar.setValue(bar.maximum() // 2), lambda: middle)
    rows.take("End, by key", lambda: table.choose(last), lambda: last)
    entry = view.model.loaded(last)
    symbol = entry.legs[0].symbol if entry is not None and entry.legs else "USD"
    for name, text in (("a letter", "a"), ("a symbol", symbol), ("not there", "qqqq")):
        rows.take(f"filtered by {name}", partial(_filter, view.bar.filter, text))
        rows.take("filter taken out", partial(_filter, view.bar.filter, ""))
    rows.take("filtered by a kind", lambda: view.bar.kinds.choose(frozenset({"dividend"})))
    rows.take("filter taken out", lambda: view.bar.kinds.choose(frozenset()))
    days = Span(date(2020, 1, 1), date(2020, 12, 31))
    rows.take("filtered by days", partial(view.bar.set_custom, days))
    rows.take("filter taken out", lambda: view.bar.dates.choose(""))


def _filter(field: FilterField, text: str) -> None:
    """Type at once what people type in a second; the pause after the last key is not counted."""
    field._timer.setInterval(0)
    field.setText(text)


def palette_keys() -> list[float]:
    """Return how long each letter of some searches took, in milliseconds."""
    chance = random.Random(7)

    def name() -> str:
        words = [
            "".join(chance.choices(_SYLLABLES, k=chance.randint(1, 2))).title()
            for _ in range(chance.randint(1, 4))
        ]
        symbol = "".join(chance.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ", k=chance.randint(2, 5)))
        return f"{symbol} {' '.join(words)} {chance.choice(_ENDS)}"

    places = ("Interactive Brokers", "Kraken", "Ledger wallet", "Nordea")
    index = Index(
        Candidate(name(), "Holding", "", "", number, also=chance.choice(places))
        for number in range(NAMES)
    )
    own = [one.title.split()[1].lower() for one in chance.sample(index.candidates, 40)]
    taken = []
    for text in (*_TYPED, *own):
        for letters in range(1, len(text) + 1):
            begin = time.thread_time()
            index.search(text[:letters])
            taken.append((time.thread_time() - begin) * 1e3)
    return sorted(taken)


def main() -> int:
    """Print the tables; return 1 if anything was too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("place", type=Path)
    parser.add_argument("code", type=Path, nargs="?", help="a file with the recovery code")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    sys.setswitchinterval(SWITCH_S)
    application = QApplication(["coffer"])
    prepare_locale()
    place = str(options.place)
    key = unlock(place, Way.RECOVERY, options.code.read_text().strip(), by="bench") if (
        needs_key(place)
    ) else None  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        use_memory(Path(folder) / "bench.window")
        themes = ThemeManager(application)
        themes.set_mode("light")
        themes.apply(application)
        tasks = TaskRunner(application)
        coffer = open_coffer(place, key=key)
        window = MainWindow(tasks, themes, Memory())
        window.resize(1440, 900)
        window.show()
        window.attach(coffer)
        BY_NAME["activity"].load()  # rows are timed here, not the import of the view
        Watch().during("", lambda: not tasks.is_busy)
        count = coffer.ledger.count(EntryFilter())
        found = ledger_on_screen(window, options.rounds)
        window.close()
        tasks.close()
        coffer.close()
    print(f"The ledger on screen, {count:,} entries    first rows     own  (ms)")
    for name, (first, own) in found.items():
        print(f"  {name:<40}{first:12.1f}{own:8.1f}")
    slow = [name for name, (first, _) in found.items() if first > FIRST_ROWS_MS]
    still = [name for name, (_, own) in found.items() if own > STALL_MS]
    keys = palette_keys()
    share = keys[int(len(keys) * 0.95)]
    print(f"A key in the palette over {NAMES:,} names: p95 {share:.1f} ms, worst {keys[-1]:.1f} ms")
    print(f"first rows over {FIRST_ROWS_MS} ms: {', '.join(slow) or 'none'}")
    print(f"own work over {STALL_MS} ms: {', '.join(still) or 'none'}")
    return 1 if slow or still or share > KEY_MS else 0


if __name__ == "__main__":
    sys.exit(main())
