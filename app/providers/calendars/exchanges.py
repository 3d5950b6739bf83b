"""Sessions by `exchange_calendars`, which takes a second to import and is asked when needed."""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from threading import Lock
from typing import Any

from app.domain.errors import RefusedError
from app.domain.times import EPOCH
from app.domain.trading.records import ALWAYS_OPEN

BLOCK = 5  # years that are asked for at once: a tenth of a second
LONGEST = 30  # days: no exchange was ever shut for longer, but for wars
_DAY = timedelta(1)


@dataclass(frozen=True, slots=True)
class _Session:
    opens: datetime
    closes: datetime
    pauses: datetime | None = None  # a break at noon, as in Tokyo
    resumes: datetime | None = None

    def has(self, at: datetime) -> bool:
        if self.pauses is not None and self.resumes is not None and at < self.resumes:
            return self.opens <= at < self.pauses
        return self.opens <= at < self.closes


class ExchangeSessions:
    """The port `app.ports.sessions.Sessions`. May be asked from several threads."""

    def __init__(self) -> None:
        self._blocks: dict[tuple[str, int], dict[date, _Session]] = {}
        self._days: dict[tuple[str, int], list[date]] = {}
        self._lock = Lock()

    def is_open(self, exchange: str, at: datetime) -> bool:
        at = _utc(at)
        # A session may begin on the day before by UTC: Sydney's, or Chicago's futures.
        return any(
            session is not None and session.has(at)
            for session in (self._session(exchange, at.date() + _DAY * n) for n in (-1, 0, 1))
        )

    def session(self, exchange: str, day: date) -> tuple[datetime, datetime] | None:
        found = self._session(exchange, day)
        return None if found is None else (found.opens, found.closes)

    def next_open(self, exchange: str, at: datetime) -> datetime:
        at = _utc(at)
        if self.is_open(exchange, at):
            return at
        for days in range(-1, LONGEST):
            found = self._session(exchange, at.date() + _DAY * days)
            if found is None:
                continue
            if found.resumes is not None and found.opens <= at < found.resumes:
                return found.resumes
            if found.opens >= at:
                return found.opens
        raise RefusedError(f"{exchange} does not open within {LONGEST} days of {at.date()}")

    def last_session(self, exchange: str, day: date) -> date:
        if exchange == ALWAYS_OPEN:
            return day
        for first in (_first(day.year), _first(day.year) - BLOCK):
            self._block(exchange, first)
            days = self._days[exchange, first]
            place = bisect_right(days, day)
            if place:
                return days[place - 1]
        raise RefusedError(f"{exchange} has no session up to {day}")

    def _session(self, exchange: str, day: date) -> _Session | None:
        if exchange == ALWAYS_OPEN:
            opens = datetime(day.year, day.month, day.day, tzinfo=UTC)
            return _Session(opens, opens + _DAY)
        return self._block(exchange, _first(day.year)).get(day)

    def _block(self, exchange: str, first: int) -> dict[date, _Session]:
        key = (exchange, first)
        found = self._blocks.get(key)
        if found is None:
            with self._lock:
                found = self._blocks.get(key)
                if found is None:
                    found = _read(exchange, first)
                    self._days[key] = sorted(found)
                    self._blocks[key] = found
        return found


def _read(exchange: str, first: int) -> dict[date, _Session]:
    """Return the sessions of a block of years, by day."""
    from exchange_calendars import get_calendar
    from exchange_calendars.errors import CalendarError

    try:
        calendar = get_calendar(exchange, start=f"{first}-01-01", end=f"{first + BLOCK - 1}-12-31")
    except CalendarError as error:
        raise RefusedError(
            f"there is no calendar of an exchange {exchange!r}",
            f"name it by its ISO 10383 code, as XNYS, or {ALWAYS_OPEN}",
        ) from error
    except ValueError as error:  # lunar holidays are recorded up to a year
        raise RefusedError(f"the calendar of {exchange} does not reach {first}") from error
    rows = zip(
        calendar.sessions,
        calendar.opens,
        calendar.closes,
        calendar.break_starts,
        calendar.break_ends,
        strict=True,
    )
    return {
        day.date(): _Session(_moment(opens), _moment(closes), *_break(pauses, resumes))
        for day, opens, closes, pauses, resumes in rows
    }


def _moment(stamp: Any) -> datetime:
    """Return a pandas timestamp as an aware time; whole minutes, so nothing is lost."""
    return EPOCH + timedelta(seconds=int(stamp.timestamp()))


def _break(pauses: Any, resumes: Any) -> tuple[datetime | None, datetime | None]:
    if pauses != pauses or resumes != resumes:  # noqa: PLR0124  # no time (NaT) differs from itself
        return None, None
    return _moment(pauses), _moment(resumes)


def _first(year: int) -> int:
    return year - year % BLOCK


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("an aware time is needed")
    return at.astimezone(UTC)
