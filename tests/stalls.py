"""What tests use to see whether the window's thread stood still."""

from collections.abc import Iterator
from contextlib import contextmanager

from ui.window.watchdog import LONG_S, Stall, Watchdog


@contextmanager
def no_stall(most_s: float = LONG_S) -> Iterator[list[Stall]]:
    """Fail where a turn of the window's thread took more of the processor's time than this.

    Own time counts, not the clock's: other tests run on the same processors.
    """
    seen: list[Stall] = []
    watchdog = Watchdog(seen.append, long_s=most_s)
    try:
        yield seen
    finally:
        watchdog.stop()
    own = [one for one in seen if one.own > most_s]
    assert not own, "\n".join(map(str, own))
