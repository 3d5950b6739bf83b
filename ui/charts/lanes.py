"""A line's stretches as arrays, thinned to what a pixel can show. Needs numpy: import it late."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ui.charts.look import CHUNK
from ui.charts.series import Point, Style, runs

Floats = NDArray[np.float64]
PER_BIN = 2  # points: the lowest and the highest
BIN = 1.5  # pixels at least: a line is wider than a pixel


@dataclass(frozen=True, eq=False)
class Lane:
    """A stretch that is drawn in one style, by the places of its first and last point."""

    style: Style
    first: int
    last: int
    xs: Floats = field(repr=False)
    ys: Floats = field(repr=False)

    def part(self, begin: int, end: int, width: int) -> tuple[Floats, Floats]:
        """Return what lies between two places and a little before, for so many pixels.

        Bins, and the pieces in which the line is drawn, begin at the same places however it is
        moved, so that neither the line nor its dashes tremble.
        """
        size = bin_size(end + 1 - begin, width)
        piece = CHUNK // PER_BIN * size if size > 1 else CHUNK
        begin = self.first + max(begin - self.first, 0) // piece * piece
        end = min(end, self.last)
        xs = self.xs[begin - self.first : end + 1 - self.first]
        ys = self.ys[begin - self.first : end + 1 - self.first]
        return (xs, ys) if size == 1 else thinned(xs, ys, size, begin - self.first)


def bin_size(count: int, width: int) -> int:
    """Return how many points share a bin: a power of two, so that it seldom changes."""
    size = 1
    while count / size > max(width / BIN, 1):
        size *= 2
    return size if size > PER_BIN else 1


def thinned(xs: Floats, ys: Floats, size: int, place: int) -> tuple[Floats, Floats]:
    """Return the lowest and highest point of each bin, in order, and the ends as they are."""
    head = min(-place % size, len(xs))
    bins = (len(xs) - head) // size
    tail = head + bins * size
    middle = ys[head:tail].reshape(bins, size)
    base = head + np.arange(bins) * size
    pairs = np.stack([base + middle.argmin(axis=1), base + middle.argmax(axis=1)], axis=1)
    kept = np.concatenate(
        [np.arange(head), np.sort(pairs, axis=1).ravel(), np.arange(tail, len(xs))]
    )
    return xs[kept], ys[kept]  # a level bin has its lowest and highest at one place: twice


def lanes_of(points: Sequence[Point], days: Floats, values: Floats) -> list[Lane]:
    """Return a line's stretches; days that are not known are in none."""
    return [
        Lane(run.style, run.first, run.last, days[run.first : run.last + 1],
             values[run.first : run.last + 1])
        for run in runs(points)
    ]  # fmt: skip


def joined(parts: Sequence[tuple[Floats, Floats]]) -> tuple[Floats, Floats]:
    """Return several stretches as one."""
    if not parts:
        return np.zeros(0), np.zeros(0)
    return np.concatenate([x for x, _ in parts]), np.concatenate([y for _, y in parts])


def span_of(low: float, high: float, below: float, above: float) -> tuple[float, float]:
    """Return the range of values with some air; never an empty one."""
    span = high - low
    if span <= abs(high) * 1e-9:
        air = abs(high) * 0.1 or 1.0
        return low - air, high + air
    return low - span * below, high + span * above
