"""Who may work on the queue: one runner a database, told apart without trusting any wall clock.

A runner that works counts up in the row of the runner. Whoever waits watches that counter by a
monotonic clock of its own: only when it stood still for a whole span is the runner taken for gone.
On one machine a lock of the system tells at once: it is gone with its process.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.jobs.records import JobRunner

STILL_S = 120.0  # of the watcher's own clock; a runner beats every few seconds


class Verdict(StrEnum):
    """What one who wants to work is told."""

    FREE = "free"  # nobody works
    OURS = "ours"  # this one does already
    GONE = "gone"  # who worked is gone: take over
    TAKEN = "taken"  # somebody works, or may


@dataclass(frozen=True, slots=True)
class Seen:
    """A counter that is watched."""

    owner: str
    beat: int
    since_s: float  # of the watcher's monotonic clock


def judge(
    row: JobRunner | None, owner: str, machine: str, seen: Seen | None, now_s: float
) -> tuple[Verdict, Seen | None]:
    """Return whether `owner` may work, and what it is to remember until it looks again.

    Args:
        row: of the runner, None if nobody ever worked or the last one left it.
        owner: who asks.
        machine: the mark of the lock on this machine, held by who asks; "" if it holds none.
        seen: what it remembered.
        now_s: its monotonic clock, seconds.
    """
    if row is None:
        return Verdict.FREE, None
    if row.owner == owner:
        return Verdict.OURS, None
    if machine and machine_of(row.host) == machine:
        return Verdict.GONE, None  # the row's owner had the lock that is held now
    if seen is None or (seen.owner, seen.beat) != (row.owner, row.beat) or now_s < seen.since_s:
        return Verdict.TAKEN, Seen(row.owner, row.beat, now_s)
    if now_s - seen.since_s >= STILL_S:
        return Verdict.GONE, None
    return Verdict.TAKEN, seen


def host_text(name: str, machine: str) -> str:
    """Return what the row says of the machine: its name, and the mark of its lock."""
    return f"{name} {machine}"


def machine_of(host: str) -> str:
    """Return the mark of the lock, "" if there is none."""
    return host.rpartition(" ")[2]


def name_of(host: str) -> str:
    """Return the machine's name."""
    return host.rpartition(" ")[0]
