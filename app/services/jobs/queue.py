"""The queue as it is stored."""

from datetime import datetime, time, timedelta

from app.domain.errors import UnknownNameError
from app.domain.jobs.records import Job, JobSchedule, JobStatus
from app.ports.clock import Clock
from app.ports.storage import UnitOfWork


def new_job(unit: UnitOfWork, kind: str, key: str, now_us: int) -> Job:
    """Return a job that is due now, with a number of its own; it is not stored yet."""
    return Job(
        id=unit.records(Job).next_id(),
        kind=kind,
        key=key,
        status=JobStatus.QUEUED.value,
        due_us=now_us,
        created_us=now_us,
    )


def find_job(unit: UnitOfWork, job_id: int) -> Job:
    """Return a job.

    Raises:
        UnknownNameError: there is none of that number.
    """
    found = unit.records(Job).where(id=job_id)
    if not found:
        raise UnknownNameError("job", str(job_id))
    return found[0]


def schedules_of(unit: UnitOfWork) -> dict[str, JobSchedule]:
    """Return what is known of each kind's schedule; a kind that was never due has none."""
    return {one.kind: one for one in unit.records(JobSchedule).all()}


def midnight(clock: Clock) -> datetime:
    """Return when the person's next day begins, in the zone of this computer."""
    return datetime.combine(clock.today() + timedelta(days=1), time()).astimezone()
