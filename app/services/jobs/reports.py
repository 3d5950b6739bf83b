"""What is told of scheduled work."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.jobs.due import Cadence
from app.domain.jobs.records import Job
from app.services.changes import Changes
from app.services.jobs.kinds import NOTHING_CHANGED


@dataclass(frozen=True, slots=True)
class KindLine:
    """A kind of work: when it was done last, and when it is due again."""

    name: str
    cadence: Cadence
    is_on: bool
    last: Job | None  # the newest that is over
    active: Job | None  # what waits or runs
    next_at: datetime | None  # None: when it is needed, or never


@dataclass(frozen=True, slots=True)
class JobsReport:
    """All of it: kinds in their order, jobs newest first."""

    kinds: tuple[KindLine, ...]
    jobs: tuple[Job, ...]
    runner: str  # on which machine somebody works now, "" if nobody does

    @property
    def running(self) -> tuple[Job, ...]:
        return tuple(one for one in self.jobs if one.status == "running")


@dataclass(frozen=True, slots=True)
class WorkReport:
    """What one round of work came to."""

    ended: tuple[Job, ...] = ()  # as they stand now; one that waits again is among them
    changes: Changes = NOTHING_CHANGED
    bugs: tuple[Exception, ...] = ()  # for whoever reports crashes
    is_elsewhere: bool = False  # another runner works on these books: nothing was done
    is_stopped: bool = False  # there may be more: it was asked to stop
