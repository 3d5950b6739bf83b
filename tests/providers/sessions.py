"""Real sessions on a fake server, in fake time."""

import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.ports.progress import NoProgress, Progress
from app.ports.providers import Facts
from app.providers.http.maker import HttpSessionMaker
from app.providers.http.session import HttpSession
from app.providers.http.surroundings import Patience
from app.providers.http.tls import system_context
from tests.providers.fake_server import FakeServer

START = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
HASTE = Patience(connect_s=2.0, between_s=2.0, whole_s=6.0)  # enough on a busy machine


class FakeTime:
    """A clock and timing that only waits move on: `Clock` and `Timing` in one."""

    def __init__(self, start: datetime = START) -> None:
        self.start = start
        self.passed = 0.0
        self.waits: list[float] = []
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return self.start + timedelta(seconds=self.passed)

    def today(self) -> date:
        return self.now().date()

    def monotonic(self) -> float:
        return 1000.0 + self.passed

    def wait(self, seconds: float, is_cancelled: Callable[[], bool]) -> None:
        with self._lock:
            self.waits.append(seconds)
            self.passed += seconds

    def forward(self, seconds: float) -> None:
        with self._lock:
            self.passed += seconds


def maker_for(
    server: "FakeServer | Mapping[str, str]",
    *,
    time: FakeTime | None = None,
    patience: Patience = HASTE,
    tls: Callable[[], ssl.SSLContext] = system_context,
    chance: Callable[[], float] = lambda: 0.5,
) -> HttpSessionMaker:
    """Return a maker whose sessions call a server in place of each base that a provider has.

    `server`: also a mapping of names of bases to addresses.
    """

    def bases(facts: Facts) -> Mapping[str, str]:
        if isinstance(server, FakeServer):
            return dict.fromkeys(facts.bases, server.base)
        return {**facts.bases, **server}

    time = time or FakeTime()
    return HttpSessionMaker(
        time, timing=time, patience=patience, tls=tls, bases=bases, chance=chance
    )


def session_for(
    facts: Facts,
    server: "FakeServer | Mapping[str, str]",
    fields: Mapping[str, str] | None = None,
    *,
    time: FakeTime | None = None,
    patience: Patience = HASTE,
    tls: Callable[[], ssl.SSLContext] = system_context,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> HttpSession:
    """Return a real session on a fake server, in fake time. Close it, or use it by `with`."""
    maker = maker_for(server, time=time, patience=patience, tls=tls)
    return maker.open(
        facts, fields or {}, progress=progress or NoProgress(), is_cancelled=is_cancelled
    )


def contents(evidence: Sequence[Any]) -> list[tuple[str, bytes]]:
    """Return what was kept, as (what, body)."""
    return [(one.what, one.body) for one in evidence]
