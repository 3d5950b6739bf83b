"""When what was collected goes out: at the first time of the digest after it came up.

Nothing is counted or noted, so no change of a clock can make a digest come twice with the same in
it, or hold it back for good.
"""

from datetime import date, datetime, timedelta

from app.domain.notices.records import Digest, Rhythm

WEEK = timedelta(days=7)


def newest_time(digest: Digest, wall: datetime) -> date:
    """Return the day of the newest time of a digest at or before a local time."""
    on = wall.date()
    if wall.hour * 60 + wall.minute < digest.at:
        on -= timedelta(days=1)
    if digest.rhythm is Rhythm.WEEKLY:
        on -= timedelta(days=(on.weekday() - digest.day) % 7)
    return on


def is_released(digest: Digest, made: datetime, wall: datetime) -> bool:
    """Tell whether what came up at a local time is to go at another.

    What came up more than a week ahead is of a clock that was set back since.
    """
    if digest.rhythm is Rhythm.OFF or made.date() - wall.date() > WEEK:
        return True
    return newest_time(digest, wall) > newest_time(digest, made)
