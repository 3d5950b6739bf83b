"""Collected samples, targets over their medians, and the table of what was held and missed."""

import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

HELD, MISSED, LEFT_OUT = "held", "MISSED", "left out"
UNITS = {"s": (1.0, "s"), "ms": (1e3, "ms"), "MB": (1e-6, "MB"), "": (1.0, ""), "×": (1.0, "×")}


@dataclass
class Figures:
    """All samples of one run, by name and size; seconds, bytes or plain numbers."""

    samples: dict[tuple[str, int], list[float]] = field(default_factory=lambda: defaultdict(list))
    notes: dict[tuple[str, int], str] = field(default_factory=dict)

    def add(self, name: str, rows: int, *values: float) -> None:
        self.samples[name, rows].extend(values)

    def median(self, name: str, rows: int) -> float | None:
        """Return the median; None where nothing was measured."""
        found = self.samples.get((name, rows))
        return statistics.median(found) if found else None

    def ratio(self, name: str, other: str, rows: int) -> float | None:
        """Return how many times the other it is, both at one size."""
        return quotient(self.median(name, rows), self.median(other, rows))

    def growth(self, name: str, small: int, large: int) -> float | None:
        """Return how many times its own figure at a small size it is at a large one."""
        return quotient(self.median(name, large), self.median(name, small))

    def names(self) -> list[str]:
        return list(dict.fromkeys(name for name, _ in self.samples))

    def as_json(self) -> list[dict[str, object]]:
        return [
            {"name": name, "rows": rows, "median": statistics.median(found), "samples": found}
            for (name, rows), found in self.samples.items()
            if found
        ]


def quotient(one: float | None, other: float | None) -> float | None:
    return None if one is None or not other else one / other


@dataclass(frozen=True, slots=True)
class Target:
    """One promise: what is measured, in which unit, and how much it may be at most."""

    what: str
    rows: int
    limit: float
    unit: str  # of limit and measured figure, as shown: s, ms, MB, ×, or nothing
    measured: Callable[[Figures], float | None]  # in base units: seconds, bytes, plain
    against: str = ""  # what a ratio is to

    def line(self, figures: Figures) -> "Line":
        found = self.measured(figures)
        factor, sign = UNITS[self.unit]
        if found is None:
            return Line(self.what, self.rows, self.limit, sign, None, None, LEFT_OUT, self.against)
        shown = found * factor
        verdict = HELD if shown <= self.limit else MISSED
        share = shown / self.limit
        return Line(self.what, self.rows, self.limit, sign, shown, share, verdict, self.against)


@dataclass(frozen=True, slots=True)
class Line:
    """One target and how it came out."""

    what: str
    rows: int
    limit: float
    unit: str
    measured: float | None
    share: float | None  # of the limit; above 1 is too much
    verdict: str
    against: str


def print_targets(lines: Iterable[Line]) -> None:
    """Print a line a target: what was promised, what was measured, held or missed."""
    shown = list(lines)
    width = max(len(one.what) for one in shown)
    head = f"{'target':>12}{'measured':>12}{'of limit':>10}  "
    print(f"{'':<{width}}{'rows':>11}{head}")
    for one in shown:
        limit = f"{one.limit:g} {one.unit}".strip()
        found = "–" if one.measured is None else f"{one.measured:.4g} {one.unit}".strip()
        share = "–" if one.share is None else f"{one.share:.2f}"
        against = f" ({one.against})" if one.against else ""
        print(
            f"{one.what:<{width}}{one.rows:>11,}{limit:>12}{found:>12}{share:>10}  "
            f"{one.verdict}{against}"
        )


def print_samples(figures: Figures, sizes: Iterable[int]) -> None:
    """Print the medians, the sizes side by side, and how they grow from one to the next."""
    columns = list(sizes)
    names = figures.names()
    width = max((len(name) for name in names), default=0)
    print(f"{'median':<{width}}" + "".join(f"{rows:>14,}" for rows in columns) + "   growth")
    for name in names:
        found = [figures.median(name, rows) for rows in columns]
        cells = "".join(f"{_cell(name, one):>14}" for one in found)
        steps = [quotient(b, a) for a, b in pairwise(found)]
        grown = "  ".join("–" if one is None else f"×{one:.1f}" for one in steps)
        print(f"{name:<{width}}{cells}   {grown}")


def _cell(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    if name.startswith(("memory", "size")):
        return f"{value / 1e6:,.0f} MB"
    if name.startswith("number"):
        return f"{value:,.0f}"
    return f"{value:,.2f} s" if value >= 1 else f"{value * 1e3:,.3g} ms"
