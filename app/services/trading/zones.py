"""Days, weekdays and hours of times, in one time zone that is named."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.errors import RefusedError
from app.domain.times import to_us

SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone; without one that of the computer, with its clock changes."""

    zone: tzinfo | None = None

    @property
    def name(self) -> str:
        """Return what it is called: "America/New_York", or the computer's "CET"."""
        if self.zone is not None:
            return str(self.zone)
        now = datetime.now(UTC).astimezone()
        return now.tzname() or f"{now:%z}"

    def at(self, at_us: int) -> datetime:
        """Return a time to the second."""
        return datetime.fromtimestamp(at_us // SECOND_US, self.zone)  # None: the computer's own

    def day(self, at_us: int) -> date:
        """Return the day of a time."""
        return self.at(at_us).date()

    def start_us(self, on: date) -> int:
        """Return the first microsecond of a day."""
        midnight = datetime.combine(on, time.min, self.zone)
        return to_us(midnight.astimezone(UTC))

    def end_us(self, on: date) -> int:
        """Return the last microsecond of a day; one of a clock change has 23 hours or 25."""
        return self.start_us(on + timedelta(days=1)) - 1


def zone_of(name: str) -> Zone:
    """Return a zone by its name in the IANA's list; "" is the computer's.

    Raises:
        RefusedError: there is none of that name.
    """
    if not name:
        return Zone()
    try:
        return Zone(ZoneInfo(name))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise RefusedError(
            f"no time zone {name[:60]!r}", "write it like Europe/Berlin or America/New_York"
        ) from error
