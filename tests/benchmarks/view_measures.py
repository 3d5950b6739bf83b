"""The window on open books, and its charts, as figures of a run."""

import json
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.figures import Figures
from tests.benchmarks.spending import run

SWITCH, SLOWEST = "a view shown again, in the middle", "a view shown again, the slowest"
FIRST = "a view shown for the first time, its own work in the middle"
STALL, PALETTE = "the longest stretch of the window's thread", "a key in the palette"
FIRST_CHART, FRAME = "the slowest first making of a chart", "a frame of moving a chart"


def measure(figures: Figures, rows: int, books: Path, *, is_small: bool) -> None:
    """Take one sample of each. `books`: the folder of encrypted books."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "books"
        shutil.copytree(books, copy)
        line: list[str | Path] = [
            sys.executable, "-m", "tests.benchmarks.window_views",
            copy / "coffer.db", copy / "recovery-code", "--json", "--only", "switch,lists,theme",
        ]  # fmt: skip
        found = json.loads(run(line)[1].splitlines()[-1])
    again = [one["whole"] for name, one in found.items() if name.endswith(", again")]
    first = [one["own"] for name, one in found.items() if name.endswith(", first")]
    figures.add(SWITCH, rows, statistics.median(again) / 1e3)
    figures.add(SLOWEST, rows, max(again) / 1e3)
    figures.add(FIRST, rows, statistics.median(first) / 1e3)
    figures.add(STALL, rows, max(one["stretch"] for one in found.values()) / 1e3)
    figures.add(PALETTE, rows, found["typing in the palette"]["stretch"] / 1e3)
    if is_small:
        charts = json.loads(run([sys.executable, "-m", "tests.benchmarks.chart_measures"])[1])
        slowest = max(value for name, value in charts.items() if name.startswith("first making"))
        figures.add(FIRST_CHART, rows, slowest / 1e3)
        figures.add(FRAME, rows, charts["a frame of moving ten years"] / 1e3)
