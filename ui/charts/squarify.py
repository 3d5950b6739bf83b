"""How a box is split into tiles whose areas are in proportion to their values.

Source: M. Bruls, K. Huizing, J. J. van Wijk, "Squarified Treemaps" (Joint Eurographics and IEEE
TCVG Symposium on Visualization, 2000), section 3: values from the largest to the smallest are laid
in rows along the shorter side of what is left; a row takes one more as long as that makes its
worst tile no longer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

UNSEEN = 1e-9  # of the whole


@dataclass(frozen=True, slots=True)
class Tile:
    """A rectangle, in the units of the box."""

    x: float
    y: float
    width: float
    height: float

    @property
    def area(self) -> float:
        return self.width * self.height


def squarified(values: Sequence[float], width: float, height: float) -> list[Tile]:
    """Return a tile for each value, in the order of the values.

    A value that is not above zero, or too small to be seen beside the others, gets an empty tile;
    so do all where there is no room.
    """
    nothing = Tile(0.0, 0.0, 0.0, 0.0)
    found = [nothing] * len(values)
    whole = sum(value for value in values if value > 0)
    if whole <= 0 or width <= 0 or height <= 0:
        return found
    least = whole * UNSEEN
    order = sorted((n for n, value in enumerate(values) if value > least), key=lambda n: -values[n])
    scale = width * height / sum(values[n] for n in order)
    areas = [values[n] * scale for n in order]
    left = Tile(0.0, 0.0, width, height)
    begin = 0
    while begin < len(order):
        end = _row_end(areas, begin, min(left.width, left.height))
        tiles, left = _laid(areas[begin:end], left, is_last=end == len(order))
        for n, tile in zip(order[begin:end], tiles, strict=True):
            found[n] = tile
        begin = end
    return found


def _row_end(areas: Sequence[float], begin: int, side: float) -> int:
    """Return where the row ends that begins here."""
    end, total = begin + 1, areas[begin]
    worst = _worst(areas[begin], areas[begin], total, side)
    while end < len(areas):
        more = total + areas[end]
        longer = _worst(areas[begin], areas[end], more, side)
        if longer > worst:
            break
        end, total, worst = end + 1, more, longer
    return end


def _worst(largest: float, smallest: float, total: float, side: float) -> float:
    """Return the ratio of the sides of a row's worst tile."""
    square, all_square = side * side, total * total
    if not all_square or not smallest:
        return float("inf")
    return max(square * largest / all_square, all_square / (square * smallest))


def _laid(areas: Sequence[float], box: Tile, *, is_last: bool) -> tuple[list[Tile], Tile]:
    """Return the tiles of a row along the shorter side of a box, and what is left of the box."""
    total = sum(areas)
    is_upright = box.width >= box.height  # a column at the left
    side, room = (box.height, box.width) if is_upright else (box.width, box.height)
    thick = room if is_last else min(total / side, room)
    tiles, at = [], 0.0
    for place, area in enumerate(areas):
        is_end = place == len(areas) - 1
        long = max(side - at, 0.0) if is_end else min(side * area / total, side - at)
        if is_upright:
            tiles.append(Tile(box.x, box.y + at, thick, long))
        else:
            tiles.append(Tile(box.x + at, box.y, long, thick))
        at += long
    if is_upright:
        return tiles, Tile(box.x + thick, box.y, room - thick, box.height)
    return tiles, Tile(box.x, box.y + thick, box.width, room - thick)
