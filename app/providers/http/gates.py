"""Turns of calls: in the order of asking, at the rate of a limit, so many at once."""

import hashlib
import hmac
import secrets
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from app.domain.sync.breaker import Breaker
from app.domain.sync.buckets import Bucket
from app.ports.providers import Facts, Limit
from app.ports.timing import Timing

_LOOK_S = 0.2  # how often one who waits for another call looks whether it was cancelled
_LEAST_S = 0.001  # less is lost in rounding late in a clock's life: one would wait for ever


class Gate:
    """The limit of one provider (or of one key), shared by all its sessions."""

    def __init__(self, limit: Limit, timing: Timing) -> None:
        self._timing = timing
        self._bucket = Bucket(limit.calls, limit.seconds, timing.monotonic())
        self._at_once = max(1, limit.at_once)
        self._flying = 0
        self._line: deque[object] = deque()
        self._changed = threading.Condition()

    @contextmanager
    def turn(
        self, weight: float, wait: Callable[[float], None], look: Callable[[], None]
    ) -> Iterator[float]:
        """Hold a place among the calls at once; gives the moment at which it was granted.

        `wait`: waits so many seconds for the limit. `look`: called every now and then by one who
        stands in line. What they raise ends the waiting.
        """
        granted = self._enter(weight, wait, look)
        try:
            yield granted
        finally:
            with self._changed:
                self._flying -= 1
                self._changed.notify_all()

    def refused(self, sent_at: float, rest_s: float) -> None:
        """Note that the server said that there were too many calls."""
        with self._changed:
            self._bucket.refused(self._timing.monotonic(), sent_at, rest_s)

    def _enter(
        self, weight: float, wait: Callable[[float], None], look: Callable[[], None]
    ) -> float:
        ticket = object()
        with self._changed:
            self._line.append(ticket)
        try:
            while True:
                look()
                with self._changed:
                    if self._line[0] is not ticket or self._flying >= self._at_once:
                        self._changed.wait(_LOOK_S)
                        continue
                    now = self._timing.monotonic()
                    pause = self._bucket.wait_s(weight, now)
                    if pause <= 0:
                        self._bucket.take(weight, now)
                        self._flying += 1
                        return now
                wait(max(pause, _LEAST_S))
        finally:
            with self._changed:
                self._line.remove(ticket)
                self._changed.notify_all()


class Gates:
    """All gates and breakers of a program, by provider, server and key. Safe in threads."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._gates: dict[tuple[str, ...], Gate] = {}
        self._breakers: dict[tuple[str, str], SafeBreaker] = {}
        self._lock = threading.Lock()
        self._pepper = secrets.token_bytes(16)  # keys of the dictionary tell nothing of credentials

    def gate(self, facts: Facts, server: str, fields: Mapping[str, str]) -> Gate:
        """Return the gate of a provider's connection."""
        key: tuple[str, ...] = (facts.id, server)
        if facts.limit.is_per_key:
            whole = "\0".join(f"{name}\1{fields[name]}" for name in sorted(fields))
            key += (hmac.new(self._pepper, whole.encode(), hashlib.sha256).hexdigest(),)
        with self._lock:
            if key not in self._gates:
                self._gates[key] = Gate(facts.limit, self._timing)
            return self._gates[key]

    def breaker(self, provider: str, host: str) -> "SafeBreaker":
        """Return the breaker of a provider's server."""
        with self._lock:
            return self._breakers.setdefault((provider, host), SafeBreaker(self._timing))


class SafeBreaker:
    """A breaker that threads share."""

    def __init__(self, timing: Timing) -> None:
        self._timing = timing
        self._breaker = Breaker()
        self._lock = threading.Lock()

    def ask(self) -> float:
        with self._lock:
            return self._breaker.ask(self._timing.monotonic())

    def good(self) -> None:
        with self._lock:
            self._breaker.good()

    def bad(self) -> float:
        """Note a failure, and return how long to leave the server alone; 0: it is still called."""
        with self._lock:
            now = self._timing.monotonic()
            self._breaker.bad(now)
            return self._breaker.rest_s(now)

    def untold(self) -> None:
        with self._lock:
            self._breaker.untold()
