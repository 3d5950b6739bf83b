"""Time that only goes forward, and waiting: what limits, retries and breakers reckon with."""

from collections.abc import Callable
from typing import Protocol


class Timing(Protocol):
    """The system's monotonic clock; in tests one that is moved by waiting."""

    def monotonic(self) -> float:
        """Return seconds since some moment; never less than before."""
        ...

    def wait(self, seconds: float, is_cancelled: Callable[[], bool]) -> None:
        """Return after so many seconds, or within a quarter of one once it was cancelled."""
        ...
