"""Quiet hours. They go by the clock on the wall, so a change of the clocks needs no rule."""

from datetime import datetime

from app.domain.notices.records import Priority, Quiet

DAY = 24 * 60  # minutes


def is_quiet(quiet: Quiet, wall: datetime) -> bool:
    """Tell whether it is quiet at a local time. From and to alike: quiet for a whole day."""
    if not quiet.is_on:
        return False
    minute, day = wall.hour * 60 + wall.minute, wall.weekday()
    if quiet.first < quiet.last:
        return day in quiet.days and quiet.first <= minute < quiet.last
    began_today = day in quiet.days and minute >= quiet.first
    began_before = (day - 1) % 7 in quiet.days and minute < quiet.last
    return began_today or began_before


def may_interrupt(quiet: Quiet, priority: Priority, wall: datetime) -> bool:
    """Tell whether something of a weight may be told at a local time."""
    return not is_quiet(quiet, wall) or (quiet.lets_high and priority is Priority.HIGH)
