"""The system's monotonic time, and waits that notice a cancel."""

import time
from collections.abc import Callable

SLICE_S = 0.2


class SystemTiming:
    """Real time."""

    def monotonic(self) -> float:
        return time.monotonic()

    def wait(self, seconds: float, is_cancelled: Callable[[], bool]) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and not is_cancelled():
            time.sleep(min(left, SLICE_S))
