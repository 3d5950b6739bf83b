"""Where a job may go from where it stands: every change of its status passes through here.

queued ── start ──► running ── finish ──► done
  ▲ │                │ │ │
  │ └─ cancel ─┐     │ │ └─ fail ──► failed      (the last of its attempts)
  │            ▼     │ └─── stop ──► cancelled   (as a person asked)
  │        cancelled │
  └── postpone, release ┘                        (to be tried again; its runner stopped)
failed, cancelled ── retry ──► queued
"""

from dataclasses import replace
from enum import StrEnum

from app.domain.errors import RefusedError
from app.domain.jobs.due import wait_us
from app.domain.jobs.records import Job, JobStatus

MOST_ATTEMPTS = 5
LONGEST_TEXT = 500


class Event(StrEnum):
    """What happens to a job."""

    START = "start"
    FINISH = "finish"
    FAIL = "fail"
    POSTPONE = "postpone"
    STOP = "stop"
    RELEASE = "release"
    CANCEL = "cancel"
    RETRY = "retry"


MOVES: dict[tuple[JobStatus, Event], JobStatus] = {
    (JobStatus.QUEUED, Event.START): JobStatus.RUNNING,
    (JobStatus.QUEUED, Event.CANCEL): JobStatus.CANCELLED,
    (JobStatus.RUNNING, Event.FINISH): JobStatus.DONE,
    (JobStatus.RUNNING, Event.FAIL): JobStatus.FAILED,
    (JobStatus.RUNNING, Event.POSTPONE): JobStatus.QUEUED,
    (JobStatus.RUNNING, Event.RELEASE): JobStatus.QUEUED,
    (JobStatus.RUNNING, Event.STOP): JobStatus.CANCELLED,
    (JobStatus.FAILED, Event.RETRY): JobStatus.QUEUED,
    (JobStatus.CANCELLED, Event.RETRY): JobStatus.QUEUED,
}
ENDED = frozenset({JobStatus.DONE, JobStatus.FAILED, JobStatus.CANCELLED})


def start(job: Job, now_us: int, runner: str) -> Job:
    """Return it running, for one more attempt."""
    return replace(
        _moved(job, Event.START),
        started_us=now_us,
        beat_us=now_us,
        finished_us=None,
        attempts=job.attempts + 1,
        done=0,
        total=0,
        step="",
        message="",
        runner=runner,
    )


def beat(job: Job, now_us: int, done: int, total: int, step: str) -> Job:
    """Return it with a sign of life, and how far it is.

    Raises:
        RefusedError: it does not run.
    """
    if job.status != JobStatus.RUNNING:
        raise _refusal(job, "beat")
    return replace(job, beat_us=now_us, done=done, total=total, step=step[:LONGEST_TEXT])


def finish(job: Job, now_us: int, message: str) -> Job:
    """Return it done, with what it did. One that was to be cancelled too late is done."""
    ended = _ended(_moved(job, Event.FINISH), now_us)
    return replace(ended, message=message[:LONGEST_TEXT], error="", is_cancel_wanted=False)


def fail(job: Job, now_us: int, error: str, *, chance: float, is_final: bool = False) -> Job:
    """Return it waiting for another attempt, or failed after the last one.

    Args:
        job: one that runs.
        now_us: the time.
        error: why.
        chance: 0 to 1, spreads the wait.
        is_final: another attempt would come to the same.
    """
    text = " ".join(error.split())[:LONGEST_TEXT]
    if job.is_cancel_wanted:
        return replace(stop(job, now_us), error=text)
    if is_final or job.attempts >= MOST_ATTEMPTS:
        return replace(_ended(_moved(job, Event.FAIL), now_us), error=text)
    due_us = now_us + wait_us(job.attempts, chance)
    return replace(_moved(job, Event.POSTPONE), due_us=due_us, error=text, runner="")


def stop(job: Job, now_us: int) -> Job:
    """Return it cancelled while it ran, as a person asked."""
    return replace(_ended(_moved(job, Event.STOP), now_us), is_cancel_wanted=False)


def release(job: Job, now_us: int) -> Job:
    """Return it queued: its runner stopped in good order, so the attempt does not count."""
    if job.is_cancel_wanted:
        return stop(job, now_us)
    moved = _moved(job, Event.RELEASE)
    return replace(moved, due_us=now_us, attempts=max(job.attempts - 1, 0), runner="")


def lose(job: Job, now_us: int) -> Job:
    """Return what becomes of one whose runner is gone: queued, or failed after many such ends."""
    if job.is_cancel_wanted:
        return stop(job, now_us)
    if job.attempts >= MOST_ATTEMPTS:
        ended = _ended(_moved(job, Event.FAIL), now_us)
        return replace(ended, error=f"the program ended {job.attempts} times while it ran")
    return replace(_moved(job, Event.RELEASE), due_us=now_us, runner="")


def cancel(job: Job, now_us: int) -> Job:
    """Return it cancelled if it waits; if it runs, marked for its runner, who looks at each step.

    Raises:
        RefusedError: it is over.
    """
    if job.status == JobStatus.RUNNING:
        return replace(job, is_cancel_wanted=True)
    return _ended(_moved(job, Event.CANCEL), now_us)


def retry(job: Job, now_us: int) -> Job:
    """Return one that failed or was cancelled as if it were new.

    Raises:
        RefusedError: it waits, runs or is done.
    """
    moved = _moved(job, Event.RETRY)
    return replace(
        moved,
        due_us=now_us,
        attempts=0,
        done=0,
        total=0,
        step="",
        message="",
        error="",
        finished_us=None,
        runner="",
        is_cancel_wanted=False,
    )


def _moved(job: Job, event: Event) -> Job:
    to = MOVES.get((JobStatus(job.status), event))
    if to is None:
        raise _refusal(job, event)
    return replace(job, status=to)


def _ended(job: Job, now_us: int) -> Job:
    return replace(job, finished_us=now_us)


def _refusal(job: Job, event: str) -> RefusedError:
    cannot, remedy = _REFUSED.get(event, (f"cannot {event}", ""))
    return RefusedError(f"job {job.id} is {job.status}: it {cannot}", remedy)


_REFUSED = {
    "cancel": ("cannot be cancelled", "only what waits or runs can be"),
    "retry": ("cannot be tried again", "only what failed or was cancelled can be"),
}
