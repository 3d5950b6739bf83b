"""What is kept of scheduled work."""

from dataclasses import dataclass
from enum import StrEnum


class JobStatus(StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work; times are UTC, microseconds since 1970."""

    id: int
    kind: str
    key: str  # what it is about, where a kind has several at a time
    status: str
    due_us: int
    created_us: int
    started_us: int | None = None
    beat_us: int | None = None  # the newest sign of life
    finished_us: int | None = None
    attempts: int = 0
    done: int = 0
    total: int = 0
    step: str = ""
    message: str = ""  # what it did
    error: str = ""  # why it failed
    runner: str = ""
    is_cancel_wanted: bool = False


@dataclass(frozen=True, slots=True)
class JobRunner:
    """Who works on the queue of a database: one at a time."""

    id: int  # 1
    owner: str
    host: str
    pid: int
    beat: int  # counts up while the runner lives
    beat_us: int
    since_us: int


@dataclass(frozen=True, slots=True)
class JobSchedule:
    """When work of a kind was done, and when it is due again."""

    kind: str
    is_on: bool = True
    last_us: int | None = None
    next_us: int | None = None
