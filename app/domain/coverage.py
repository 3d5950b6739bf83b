"""How far a figure can be trusted, and the figure that may be unknown."""

from collections.abc import Iterable
from enum import IntEnum


class Coverage(IntEnum):
    """Higher is better. A figure is as good as the weakest part it rests on."""

    UNKNOWN = 0
    PARTIAL = 1
    ESTIMATED = 2
    FULL = 3

    @property
    def code(self) -> str:
        """Return the word used in files and JSON: unknown, partial, estimated, full."""
        return self.name.lower()


def weakest(parts: Iterable[Coverage]) -> Coverage:
    """Return the coverage of a total.

    A total of nothing is fully known; one without any known part is unknown; one with a missing
    part is partial; else the lowest of its parts.
    """
    seen = list(parts)
    if not seen:
        return Coverage.FULL
    lowest = min(seen)
    if lowest is Coverage.UNKNOWN and max(seen) is not Coverage.UNKNOWN:
        return Coverage.PARTIAL
    return lowest
