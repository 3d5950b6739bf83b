"""Parts of tests of background work: machines, clocks and processes that are made up."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from app.domain.jobs.due import Cadence
from app.domain.jobs.records import Job
from app.ports.progress import Progress
from app.services.jobs import JobService, Kind, Outcome

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass
class OwnClock:
    """A wall clock and a monotonic one, both set by hand."""

    time: datetime = NOON
    seconds: float = 1000.0

    def now(self) -> datetime:
        return self.time

    def today(self) -> date:
        return self.time.date()

    def now_s(self) -> float:
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        """Let time go by on both."""
        self.time += timedelta(seconds=seconds)
        self.seconds += seconds


@dataclass
class Locks:
    """The locks of several machines: machine → the process that has it."""

    held: dict[str, object] = field(default_factory=dict)


@dataclass
class OwnPresence:
    """A process on a machine."""

    locks: Locks
    machine: str = "desk"
    pid: int = 1

    @property
    def name(self) -> str:
        return self.machine

    def take(self) -> str | None:
        holder = self.locks.held.setdefault(self.machine, self)
        return f"mark-of-{self.machine}" if holder is self else None

    def give(self) -> None:
        if self.locks.held.get(self.machine) is self:
            del self.locks.held[self.machine]


class NoTicker:
    """Beats only when told to: a test says when."""

    @contextmanager
    def every(self, seconds: float, call: Callable[[], object]) -> Iterator[None]:
        del seconds, call
        yield


def nothing(progress: Progress) -> Outcome:
    progress.step(1, 1, "nothing")
    return Outcome("nothing")


def daily(name: str, run: Callable[[Progress], Outcome] = nothing) -> Kind:
    return Kind(name, run)


def needed(
    name: str,
    run: Callable[[Progress], Outcome] = nothing,
    is_needed: Callable[[], bool] = lambda: True,
    **more: Any,
) -> Kind:
    return Kind(name, run, Cadence.NEEDED, is_needed, **more)


def a_service(
    database: Any,
    *kinds: Kind,
    clock: OwnClock | None = None,
    locks: Locks | None = None,
    machine: str = "desk",
) -> JobService:
    """Return a service with a process of its own."""
    own = clock or OwnClock()
    named: Mapping[str, Kind] = {one.name: one for one in kinds}
    presence = OwnPresence(locks or Locks(), machine)
    return JobService(database, own, named, presence, NoTicker(), own.now_s, Random(1))


def a_job(**more: Any) -> Job:
    values: dict[str, Any] = {
        "id": 1, "kind": "yields", "key": "", "status": "queued", "due_us": 0, "created_us": 0,
    }  # fmt: skip
    return Job(**(values | more))
