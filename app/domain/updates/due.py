"""How often a person lets Coffer ask, and when it is time."""

from datetime import datetime, timedelta
from enum import StrEnum


class Often(StrEnum):
    """Never, unless the person says otherwise."""

    NEVER = "never"
    WEEKLY = "weekly"
    DAILY = "daily"


EVERY = {Often.WEEKLY: timedelta(days=7), Often.DAILY: timedelta(days=1)}
AGAIN = timedelta(hours=6)  # after a check that came to nothing


def is_due(
    often: Often, checked_at: datetime | None, tried_at: datetime | None, now: datetime
) -> bool:
    """Tell whether it is time to ask. A time to come is a clock's that was set back: ask once.

    Args:
        often: what the person chose.
        checked_at: when news last came and were believed.
        tried_at: when they were last asked for.
        now: the time, aware.
    """
    every = EVERY.get(often)
    if every is None:
        return False
    if tried_at is not None and timedelta() <= now - tried_at < min(AGAIN, every):
        return False
    return checked_at is None or not timedelta() <= now - checked_at < every
