"""Times: aware UTC to the microsecond, kept as whole microseconds since 1970; days are dates."""

import re
from datetime import UTC, date, datetime, timedelta

from app.domain.errors import NotADateError

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EPOCH_ORDINAL = EPOCH.toordinal()
DAY_US = 86_400_000_000
FIRST_YEAR, LAST_YEAR = 1900, 2200

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?)"
    r"(Z|[+-][0-9]{2}:?[0-5][0-9])?"
)


def to_us(at: datetime) -> int:
    """Return whole microseconds since 1970 of an aware time."""
    delta = at - EPOCH
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds


def from_us(value: int) -> datetime:
    """Return the aware UTC time of whole microseconds since 1970."""
    return EPOCH + timedelta(microseconds=value)


def day_of_us(value: int) -> date:
    """Return the UTC day of a time."""
    return date.fromordinal(EPOCH_ORDINAL + value // DAY_US)


def start_us(on: date) -> int:
    """Return the first microsecond of a UTC day."""
    return (on.toordinal() - EPOCH_ORDINAL) * DAY_US


def end_us(on: date) -> int:
    """Return the last microsecond of a UTC day."""
    return start_us(on) + DAY_US - 1


def parse_date(text: str) -> date:
    """Read `YYYY-MM-DD` between 1900 and 2200.

    Raises:
        NotADateError: any other form, a day that does not exist, or a year outside.
    """
    text = text.strip(" \t")
    if not _DATE.fullmatch(text):
        raise NotADateError(text, "not an ISO date (YYYY-MM-DD)")
    try:
        on = date.fromisoformat(text)
    except ValueError as error:
        raise NotADateError(text, "no such day") from error
    if not FIRST_YEAR <= on.year <= LAST_YEAR:
        raise NotADateError(text, f"year outside {FIRST_YEAR} to {LAST_YEAR}")
    return on


def parse_moment(text: str) -> tuple[int, date]:
    """Read an ISO date or datetime; return its microseconds since 1970 and the day as written.

    A date counts from its beginning; a time without a zone is UTC.

    Raises:
        NotADateError: as `parse_date`, or a time that does not exist.
    """
    text = text.strip(" \t")
    if len(text) == 10:
        on = parse_date(text)
        return start_us(on), on
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise NotADateError(text, "not an ISO date or datetime")
    on = parse_date(match[1])
    zone = match[3] or "+00:00"
    if zone == "Z":
        zone = "+00:00"
    elif ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    clock = match[2]
    if "." in clock:  # Python 3.11 wants three or six digits
        head, fraction = clock.split(".")
        clock = f"{head}.{fraction.ljust(6, '0')}"
    try:
        at = datetime.fromisoformat(f"{match[1]}T{clock}{zone}")
    except ValueError as error:
        raise NotADateError(text, "no such time") from error
    return to_us(at), on


def iso(at: datetime) -> str:
    """Return `YYYY-MM-DDTHH:MM:SSZ`, with the fraction only where there is one."""
    text = at.astimezone(UTC).isoformat()
    return text.replace("+00:00", "Z")
