"""When a call that failed is made again. Pure: chance and time come in.

Source: full jitter as in "Exponential Backoff And Jitter" (AWS Architecture Blog); Retry-After as
in RFC 9110, 10.2.3.
"""

import math
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

TRIES = 5  # of a call that may be repeated, the first among them
BASE_S, CAP_S = 1.0, 60.0
LONGEST_WAIT_S = 900.0  # of one wait; a longer wish ends the run, which goes on later
LONGEST_PULL_S = 1800.0  # of all waits of one run
LONGEST_WISH_S = 86_400.0  # no server sends Coffer away for longer than a day
_SECONDS = re.compile(r"[+-]?\d{1,30}(?:\.\d{1,9})?")


def pause_s(failures: int, chance: float) -> float:
    """Return how long to wait after so many failures (1 or more), in seconds.

    `chance`: from 0 up to 1, evenly spread: it makes callers that failed together come back apart.
    """
    return chance * min(CAP_S, BASE_S * 2.0 ** min(failures - 1, 16))


def wish_s(header: str, now: datetime) -> float | None:
    """Return the seconds that a `Retry-After` asks for, from 0 to a day; `None` if it says nothing.

    `now`: the server's own time where it told it, so that a wrong clock here does no harm.
    """
    text = header.strip()
    if not text:
        return None
    if _SECONDS.fullmatch(text):
        seconds = float(text)
    else:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return None
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        seconds = (moment - now).total_seconds()
    return within_a_day(seconds)


def within_a_day(seconds: float) -> float | None:
    """Return a wish between nothing and a day; `None` where it is no number."""
    if math.isnan(seconds):
        return None
    return min(max(seconds, 0.0), LONGEST_WISH_S)
