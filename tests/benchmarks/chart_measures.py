"""Measures what charts cost the window's thread: `chart_measures.py`, prints JSON of milliseconds.

After what draws them was imported, each chart is made, filled with ten years of days where it has
days, and painted for the first time; then the largest is moved by a few days, frame by frame. All
is processor time of the window's own thread: what other programs do is not the question.
"""

import json
import os
import time
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.coverage import Coverage
from ui.charts.area import AreaChart, preload
from ui.charts.bars import Bar, BarChart
from ui.charts.lines import Line, LineChart
from ui.charts.series import Point
from ui.charts.treemap import Part, Treemap
from ui.format import Formatter
from ui.holdings.chart import Extras, PriceChart
from ui.performance.falls import FallLine
from ui.tasks import TaskRunner
from ui.theme import LIGHT, ThemeManager

DAYS, FRAMES, ROUNDS = 3653, 120, 5
FIRST = date(2016, 11, 21)
SIZE = (1200, 700)


def points() -> list[Point]:
    """Return ten years of days, some estimated, with a flow a month."""
    return [
        Point(
            FIRST + timedelta(n),
            1e5 + n * 37.5 + n % 17 * 400,
            Decimal(100_000 + n * 37),
            Coverage.ESTIMATED if n % 400 < 60 else Coverage.FULL,
            Decimal(2000) if n % 30 == 0 else Decimal(0),
        )
        for n in range(DAYS)
    ]


def area(tasks: TaskRunner) -> AreaChart:
    chart = AreaChart(tasks, "Net worth")
    chart.show_points(points_kept, "USD", Formatter())
    return chart


def lines() -> LineChart:
    chart = LineChart("Return")
    own = tuple(n / DAYS for n in range(DAYS))
    chart.show_lines(FIRST, [Line("Own", own), Line("Other", own[::-1])], Formatter())
    return chart


def falls() -> FallLine:
    chart = FallLine("Drawdown")
    own = tuple(-(n % 500) / 5000 for n in range(DAYS))
    line = Line("Below the highest", own, "loss", is_filled=True)
    chart.show_fall(FIRST, line, Formatter(), FIRST, FIRST + timedelta(499), None)
    return chart


def prices() -> PriceChart:
    days = [(FIRST + timedelta(n), 100.0 + n % 300) for n in range(DAYS)]
    trades = [(FIRST + timedelta(n * 60), "buy", 120.0, Decimal(1)) for n in range(60)]
    return PriceChart(days, trades, Formatter(), None, Extras(average=Decimal(150)))


def tiles() -> Treemap:
    chart = Treemap("Allocation")
    parts = [
        Part(str(n), f"Part {n}", Decimal(1000 - n * 9), Decimal("0.01"), LIGHT.palette[n % 10])
        for n in range(100)
    ]
    chart.show_parts(parts, "USD", Formatter())
    return chart


def bars() -> BarChart:
    chart = BarChart("Income")
    chart.show_bars([Bar(str(n), str(n), Decimal(n)) for n in range(40)], "USD", Formatter())
    return chart


def made(make: Callable[[], QWidget]) -> float:
    """Return the milliseconds of the longest turn of making a chart and painting it."""
    worst = 0.0

    def lap(begun: float) -> float:
        nonlocal worst
        now = time.thread_time()
        worst = max(worst, (now - begun) * 1000)
        return now

    begun = time.thread_time()
    chart = make()
    chart.resize(*SIZE)
    chart.show()
    begun = lap(begun)
    for _ in range(4):  # turns of the event loop: a click is answered between two
        QApplication.processEvents()
        begun = lap(begun)
    chart.grab()
    lap(begun)
    chart.hide()
    chart.deleteLater()
    return worst


def frame(tasks: TaskRunner) -> dict[str, float]:
    """Return the milliseconds of a frame while half of ten years is moved, and while it is zoomed.

    Without a screen to wait for: all that the window's thread does for a frame.
    """
    chart = area(tasks)
    chart.resize(*SIZE)
    chart.show()
    while not chart.is_drawn:
        QApplication.processEvents()
    chart.zoom(0.5)
    found = {}
    steps: dict[str, Callable[[int], None]] = {
        "a frame of moving ten years": lambda n: chart.move_days(7.0 if n % 40 < 20 else -7.0),
        "a frame of zooming ten years": lambda n: chart.zoom(0.97 if n % 40 < 20 else 1 / 0.97),
    }
    for name, step in steps.items():
        spent = []
        for n in range(FRAMES):
            begun = time.thread_time()
            step(n)
            QApplication.processEvents()
            spent.append((time.thread_time() - begun) * 1000)
        found[name] = sorted(spent)[FRAMES // 2]
    return found


def measure() -> dict[str, float]:
    """Return milliseconds by name."""
    tasks = TaskRunner()
    preload()
    kinds: dict[str, Callable[[], QWidget]] = {
        "net worth": lambda: area(tasks), "return": lines, "drawdown": falls, "prices": prices,
        "treemap": tiles, "bars": bars,
    }  # fmt: skip
    found = {f"first making, {name}": made(make) for name, make in kinds.items()}
    for name, make in kinds.items():
        found[f"making, {name}"] = min(made(make) for _ in range(ROUNDS))
    found |= frame(tasks)
    tasks.close()
    return {name: round(value, 2) for name, value in found.items()}


if __name__ == "__main__":
    application = QApplication([])
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    points_kept = points()
    print(json.dumps(measure(), indent=2))
