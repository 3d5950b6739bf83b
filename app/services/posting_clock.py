"""Whether the computer's clock can be believed before anything is posted by it.

One guard for all that follows from rules and schedules: interest, loans, values.

The evidence are the times at which batches were recorded, in the order of their numbers. One that
lies more than `FAR_DAYS` after all before it proves nothing: a wrong clock wrote it, or nobody
looked at the books for that long. Then a person has to say once that the clock is right.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from app.domain.errors import RefusedError
from app.ports.clock import Clock
from app.ports.storage import Database, UnitOfWork

FAR_DAYS = 400
ACCEPTED = "clock_accepted_on"  # a setting: the day on which a person said that it is right
_FAR = timedelta(days=FAR_DAYS)


def check_clock(unit: UnitOfWork, clock: Clock, command: str) -> None:
    """Refuse to post by a clock that is far ahead of what the books show.

    `command`: whose `post --accept-clock` is offered.

    Raises:
        RefusedError
    """
    now = clock.now()
    known = newest_evidence(unit)
    if known is not None and now - known > _FAR:
        raise RefusedError(
            f"the clock says {now.date()}, {(now.date() - known.date()).days} days after the "
            f"newest sign of earlier work ({known.date()}); nothing was posted",
            f"set the clock, or, if it is right, run `coffer {command} post --accept-clock` once",
        )


def accept_clock(database: Database, clock: Clock) -> None:
    """Note that the clock is right, in a unit of its own."""
    with database.writing() as unit:
        unit.settings.set(ACCEPTED, clock.now().date().isoformat())
        unit.commit()


def newest_evidence(unit: UnitOfWork) -> datetime | None:
    """Return the newest time that can be believed; `None`: there is nothing to go by."""
    accepted = unit.settings.get(ACCEPTED)
    said = datetime.combine(date.fromisoformat(accepted), time(), UTC) if accepted else None
    return believed((one.recorded_at for one in reversed(unit.ledger.batches())), said)


def believed(times: Iterable[datetime], newest: datetime | None = None) -> datetime | None:
    """Return the newest of some times, in order, that lies not far after all before it."""
    for one in times:
        if newest is None or one - newest <= _FAR:
            newest = one if newest is None else max(newest, one)
    return newest


def due_by(clock: Clock) -> date:
    """Return the day up to which payouts are due: begun here, and over for the day before.

    Balances are those of UTC days. East of Greenwich a day begins here while the one before still
    runs in UTC, and may see entries yet.
    """
    return min(clock.today(), clock.now().date())
