"""Which contents stand under which name: in their order, by how they are aligned."""

from collections.abc import Sequence

Span = tuple[float, float]  # from, to; across the page

_EMPTY = 3.0  # cost of a name without contents, in heights of a line
_SHARED = 6.0  # cost of two blocks of contents under one name


def matched(names: Sequence[Span], blocks: Sequence[Span], tall: float) -> list[int]:
    """Return for each block the place of its name; names and blocks run from left to right.

    `tall`: the height of a line, by which distances are measured.
    """
    # Cheapest way to have placed the blocks so far with the last one under a name.
    costs: list[list[float]] = []
    came: list[list[int]] = []
    for at, block in enumerate(blocks):
        row, before = [], []
        for place in range(len(names)):
            own = _cost(names, place, block, tall)
            if at == 0:
                row.append(own + place * _EMPTY)
                before.append(-1)
                continue
            ways = [
                costs[-1][last] + (_SHARED if last == place else (place - last - 1) * _EMPTY)
                for last in range(place + 1)
            ]
            best = min(range(place + 1), key=ways.__getitem__)
            row.append(own + ways[best])
            before.append(best)
        costs.append(row)
        came.append(before)
    if not blocks:
        return []
    ends = [cost + (len(names) - 1 - place) * _EMPTY for place, cost in enumerate(costs[-1])]
    place = min(range(len(names)), key=ends.__getitem__)
    found = [place]
    for before in reversed(came[1:]):
        place = before[place]
        found.append(place)
    return found[::-1]


def _cost(names: Sequence[Span], place: int, block: Span, tall: float) -> float:
    """Return how badly a block stands under a name, in heights of a line."""
    left, right = names[place]
    near = 0.5 * tall
    middles = abs((left + right) - (block[0] + block[1])) / 2
    if min(abs(left - block[0]), abs(right - block[1]), middles) <= near:
        return 0.0
    end = names[place + 1][0] if place + 1 < len(names) else float("inf")
    if block[0] >= left - near and block[1] <= end + near:
        return 1.0
    apart = max(block[0] - right, left - block[1], 0.0)
    return 2.0 if apart == 0 else 5.0 + apart / tall
