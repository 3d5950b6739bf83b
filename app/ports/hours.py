"""When a market order may go and when a day order ends, by the exchange's own clock."""

from datetime import datetime, timedelta

from app.domain.errors import RefusedError
from app.domain.times import end_us, from_us, to_us
from app.domain.trading.records import ALWAYS_OPEN
from app.ports.sessions import Sessions

_DAY = timedelta(days=1)


def is_open(sessions: Sessions, exchange: str, at_us: int) -> bool:
    """Tell whether an exchange trades at a time; one without a known calendar always does."""
    if exchange == ALWAYS_OPEN:
        return True
    try:
        return sessions.is_open(exchange, from_us(at_us))
    except RefusedError:  # no calendar, or none of that year: nothing to hold anybody to
        return True


def opens_at(sessions: Sessions, exchange: str, at_us: int) -> datetime | None:
    """Return when a closed exchange opens next; `None`: it is open, or has no calendar."""
    if is_open(sessions, exchange, at_us):
        return None
    try:
        return sessions.next_open(exchange, from_us(at_us))
    except RefusedError:
        return None


def session_end_us(sessions: Sessions, exchange: str, since_us: int) -> int:
    """Return when a day order ends that works from a time on: at the close of that session.

    Placed while the exchange is shut, it works in the next session. What always trades, and what
    has no calendar, ends with the UTC day.
    """
    whole_day = end_us(from_us(since_us).date()) + 1
    if exchange == ALWAYS_OPEN:
        return whole_day
    try:
        opened = sessions.next_open(exchange, from_us(since_us))
        for shift in (0, -1, 1):  # the exchange's day may be another than the UTC day
            session = sessions.session(exchange, opened.date() + shift * _DAY)
            if session is not None and session[0] <= opened < session[1]:
                return to_us(session[1])
    except RefusedError:
        pass
    return whole_day


def last_traded_us(sessions: Sessions, exchange: str, at_us: int) -> int | None:
    """Return the last moment of the UTC day of a time, up to it, at which an exchange was open."""
    if is_open(sessions, exchange, at_us):
        return at_us
    session = sessions.session(exchange, from_us(at_us).date())
    if session is None or to_us(session[1]) > at_us:
        return None
    return to_us(session[1]) - 1
