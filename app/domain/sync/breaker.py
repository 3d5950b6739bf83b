"""When a provider that fails is left alone. Pure: time comes in, in monotonic seconds."""

from collections import deque

IN_A_ROW = 5
OF_LAST, SHARE = 20, 0.5
FIRST_REST_S, LONGEST_REST_S = 60.0, 3600.0
LOST_S = 180.0  # a trial call that never told how it went is forgotten after that


class Breaker:
    """Opens after 5 failures in a row, or 10 of the last 20 calls; then one call a rest is let by.

    A rest is 60 s and doubles to an hour with each trial call that fails; one that goes well
    closes it.
    """

    def __init__(self) -> None:
        self._last: deque[bool] = deque(maxlen=OF_LAST)
        self._in_a_row = 0
        self._rest_s = FIRST_REST_S
        self._until: float | None = None  # None: closed
        self._trial_at: float | None = None

    @property
    def is_open(self) -> bool:
        return self._until is not None

    def ask(self, now: float) -> float:
        """Return 0 if a call may go out, and else how many seconds to leave the provider alone.

        While it is open a 0 is given to one caller: that call is the trial.
        """
        if self._until is None:
            return 0.0
        if now < self._until:
            return self._until - now
        if self._trial_at is not None and now < self._trial_at + LOST_S:
            return self._rest_s
        self._trial_at = now
        return 0.0

    def rest_s(self, now: float) -> float:
        """Return how much of a rest is left, without asking for a trial."""
        return 0.0 if self._until is None else max(self._until - now, 0.0)

    def good(self) -> None:
        """Note that the provider answered, be it with a refusal."""
        if self._until is not None:
            self._last.clear()
        self._until = self._trial_at = None
        self._rest_s = FIRST_REST_S
        self._in_a_row = 0
        self._last.append(True)

    def bad(self, now: float) -> None:
        """Note that it failed: not reached, broken off, or an error on its side."""
        self._last.append(False)
        self._in_a_row += 1
        if self._until is not None:
            if self._trial_at is None:
                return  # sent before it opened
            self._rest_s = min(self._rest_s * 2, LONGEST_REST_S)
        elif self._in_a_row < IN_A_ROW and not self._is_half_bad():
            return
        self._until = now + self._rest_s
        self._trial_at = None

    def untold(self) -> None:
        """Note that a call ended without showing anything of the provider: it was cancelled."""
        self._trial_at = None

    def _is_half_bad(self) -> bool:
        return len(self._last) == OF_LAST and self._last.count(False) >= OF_LAST * SHARE
