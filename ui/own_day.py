"""What day it is for the person at this computer."""

from datetime import date


def own_day() -> date:
    """Return the day by the computer's own clock and zone, not by UTC."""
    return date.today()  # noqa: DTZ011  # the zone is the person's
