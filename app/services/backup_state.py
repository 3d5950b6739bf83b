"""When backups and drills are due, and when their failures are a warning or worse."""

from datetime import datetime, timedelta

from app.ports.backups import Level, Stored

AFTER_CHANGES = timedelta(minutes=30)
DRILL_EVERY = timedelta(days=7)
RED_AFTER_FAILURES = timedelta(days=3)
RED_WITHOUT_DRILL = timedelta(days=14)


def is_past(since: datetime, span: timedelta, now: datetime) -> bool:
    """Tell whether a span has gone by. A clock that was set back holds nothing up."""
    return not timedelta(0) <= now - since < span


def is_drill_due(stored: Stored, now: datetime) -> bool:
    """Tell whether a restore should be tried: weekly, once there is a backup."""
    if stored.last_good_at is None:
        return False
    return stored.drill is None or is_past(stored.drill.at, DRILL_EVERY, now)


def level_of(stored: Stored, now: datetime, *, is_warned: bool) -> Level:
    """Return how things stand; a warning at the first failure, red when it lasts."""
    failing = stored.failing_since
    proven = stored.last_good_drill_at or stored.first_at
    if (failing is not None and now - failing >= RED_AFTER_FAILURES) or (
        proven is not None and now - proven >= RED_WITHOUT_DRILL
    ):
        return Level.RED
    return Level.WARN if is_warned else Level.OK
