"""How long the next try to unlock waits: five are free, then 5 s, doubling, up to 15 minutes.

The time since the last wrong try is told by the clock that only runs forward while the computer
is on. After a restart of the computer that clock begins anew; then what both clocks agree on
counts, so setting the wall clock forward shortens nothing. Where the wall clock was set back, the
time since the start alone counts: that much has passed, and no wait becomes days.
"""

from dataclasses import dataclass

FREE = 5
FIRST_S = 5.0
MOST_S = 900.0


@dataclass(frozen=True, slots=True)
class Moment:
    """One time by two clocks, and which start of the computer the second belongs to."""

    wall_s: float  # since 1970
    monotonic_s: float
    boot: str  # "" where the system does not tell


@dataclass(frozen=True, slots=True)
class Tries:
    """The wrong tries since the last right one."""

    wrong: int = 0
    last: Moment | None = None

    def missed(self, now: Moment) -> "Tries":
        """Return the state after another wrong try."""
        return Tries(self.wrong + 1, now)

    def taken_back(self) -> "Tries":
        """Return the state without the last try, which could not be worked out."""
        return Tries(max(0, self.wrong - 1), self.last)

    def wait_s(self, now: Moment) -> float:
        """Return the seconds until a try is looked at, 0 if that is now."""
        if self.last is None or self.wrong < FREE:
            return 0.0
        return max(0.0, delay_s(self.wrong) - _passed_s(self.last, now))


def delay_s(wrong: int) -> float:
    """Return how long the try after so many wrong ones waits."""
    if wrong < FREE:
        return 0.0
    return min(FIRST_S * 2.0 ** min(wrong - FREE, 30), MOST_S)


def _passed_s(last: Moment, now: Moment) -> float:
    is_same_start = last.boot == now.boot and now.monotonic_s >= last.monotonic_s
    if is_same_start:
        return now.monotonic_s - last.monotonic_s
    by_wall = now.wall_s - last.wall_s
    return now.monotonic_s if by_wall < 0 else min(by_wall, now.monotonic_s)
