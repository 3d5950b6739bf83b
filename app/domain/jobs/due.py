"""When work is due: by the day, after a failure, and how long what is over is kept.

Times of the wall clock are only ever compared where a wrong clock does no harm: work of a day is
due when the day is another than that of its newest job, so a clock that was set back or forward
makes it run once more at most, and a wait that is longer than any wait can be is over.
"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from app.domain.jobs.records import Job, JobStatus

SECOND_US = 1_000_000
FIRST_WAIT_US = 60 * SECOND_US
LONGEST_WAIT_US = 3600 * SECOND_US
REST_US = 1800 * SECOND_US  # after work that is done when needed failed, or was cancelled
KEPT_US = 90 * 86_400 * SECOND_US
KEPT_JOBS = 200


class Cadence(StrEnum):
    """How often work of a kind is due."""

    DAILY = "daily"  # once on each day on which Coffer is open
    NEEDED = "needed"  # when what it looks after says so


def wait_us(attempts: int, chance: float) -> int:
    """Return how long to wait after so many attempts: doubled each time, half of it by chance.

    Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015, the variant
    "equal jitter". A minute at first, an hour at most; microseconds. `chance`: 0 to 1.
    """
    span = min(LONGEST_WAIT_US, FIRST_WAIT_US << min(max(attempts - 1, 0), 32))
    return span // 2 + int(min(max(chance, 0.0), 1.0) * (span // 2))


def is_ready(job: Job, now_us: int) -> bool:
    """Tell whether one that waits may start. A clock that was set back holds nothing up."""
    return job.status == JobStatus.QUEUED and not 0 < job.due_us - now_us <= LONGEST_WAIT_US


def next_ready(jobs: Iterable[Job], now_us: int) -> Job | None:
    """Return the job that is to run next, the one that waits longest; None: there is none."""
    ready = [one for one in jobs if is_ready(one, now_us)]
    return min(ready, key=lambda one: (one.due_us, one.id), default=None)


def is_active(job: Job) -> bool:
    """Tell whether it waits or runs."""
    return job.status in (JobStatus.QUEUED, JobStatus.RUNNING)


def is_day_due(jobs: Iterable[Job], today: date) -> bool:
    """Tell whether the work of the day is to be queued, from all jobs of its kind.

    However many days were missed, it runs once: the work itself catches up by date.
    """
    newest: Job | None = None
    for one in jobs:
        if is_active(one):
            return False
        if one.key and (newest is None or one.id > newest.id):
            newest = one
    return newest is None or newest.key != day_key(today)


def has_rested(jobs: Iterable[Job], now_us: int) -> bool:
    """Tell whether work that is done when needed may be queued, from all jobs of its kind.

    Not while some waits or runs, and not right after it failed or was cancelled.
    """
    for one in jobs:
        if is_active(one):
            return False
        is_bad = one.status in (JobStatus.FAILED, JobStatus.CANCELLED)
        if is_bad and one.finished_us is not None and 0 <= now_us - one.finished_us < REST_US:
            return False
    return True


def day_key(today: date) -> str:
    """Return the key of the job that does the work of a day."""
    return today.isoformat()


def superfluous(jobs: Iterable[Job], now_us: int) -> list[Job]:
    """Return what need not be kept: all but the newest 200 that are over, and what is 90 days old.

    The newest of each kind and of each kind's days stay: they tell when it is due again.
    """
    ended = sorted((one for one in jobs if not is_active(one)), key=lambda one: -one.id)
    seen: set[tuple[str, bool]] = set()
    gone: list[Job] = []
    for place, one in enumerate(ended):
        marks = {(one.kind, False), (one.kind, bool(one.key))}
        is_newest = not marks <= seen
        seen |= marks
        age = now_us - (one.finished_us if one.finished_us is not None else one.created_us)
        if not is_newest and (place >= KEPT_JOBS or age > KEPT_US):
            gone.append(one)
    return gone
