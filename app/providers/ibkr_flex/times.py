"""The days and times of Flex: whatever form a query was set to, in the account's zone.

A query lets one choose yyyyMMdd, yyyy-MM-dd, MM/dd/yyyy, dd/MM/yyyy, both with two digits of the
year, or dd-MMM-yy; HHmmss or HH:mm:ss; and between them ";", ",", a blank or nothing of note.
Times carry no zone: they are New York's, unless EST, EDT, UTC or GMT follows. Which of day and
month stands first, all dates of the statement decide together.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from app.domain.times import start_us, to_us
from app.providers.ibkr_flex.document import BadStatement
from app.providers.reading import FIRST_YEAR, LAST_YEAR, BadAnswer, Row

EASTERN = ZoneInfo("America/New_York")
_DAY = re.compile(
    r"(?P<y4>\d{4})-?(?P<m4>\d\d)-?(?P<d4>\d\d)"
    r"|(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>\d{4}|\d\d)"
    r"|(?P<d3>\d{1,2})-(?P<m3>[A-Za-z]{3})-(?P<y3>\d{4}|\d\d)",
    re.ASCII,
)
_TIME = re.compile(
    r"[;,T ]+(?P<h>\d\d):?(?P<i>\d\d):?(?P<s>\d\d)?(?: ?(?P<zone>[A-Z]{2,4}))?", re.ASCII
)
_CLOCK = re.compile(r"(\d\d):?(\d\d):?(\d\d)", re.ASCII)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ZONES: dict[str, tzinfo] = {
    "EST": timezone(timedelta(hours=-5)),
    "EDT": timezone(timedelta(hours=-4)),
    "ET": EASTERN,
    "UTC": UTC,
    "GMT": UTC,
}
_NAMES = frozenset(
    "dateTime tradeDate reportDate settleDate settleDateTarget date fromDate toDate expiry "
    "orderTime whenGenerated origTradeDate dateOpened dateFunded dateClosed payDate exDate".split()
)


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the moment where a time was told."""

    on: date
    at_us: int | None = None

    @property
    def start_us(self) -> int:
        return start_us(self.on) if self.at_us is None else self.at_us


@dataclass(frozen=True, slots=True)
class Dates:
    """Reads the dates of one statement."""

    is_day_first: bool | None = None  # None: no date with slashes tells, and none needs it

    def maybe(self, row: Row, *names: str) -> When | None:
        """Return the first of some attributes that is there.

        Raises:
            BadAnswer: it is no date.
        """
        for name in names:
            text = row.maybe_text(name)
            if text:
                try:
                    return self.read(text)
                except ValueError as error:
                    raise BadAnswer(f"{row.where}.{name}", str(error)) from error
        return None

    def read(self, text: str) -> When:
        """Read a date, with or without a time.

        Raises:
            ValueError: it is none, or not between 1900 and 2200.
        """
        found = _DAY.match(text)
        if found is None:
            raise ValueError(f"no date: {text[:30]!r}")
        on = self._day(found)
        if not FIRST_YEAR <= on.year < LAST_YEAR:
            raise ValueError(f"a day out of any range: {text[:30]!r}")
        rest = text[found.end() :]
        if not rest.strip(" ;,"):
            return When(on)
        clock = _TIME.fullmatch(rest)
        zone = EASTERN if clock is None or not clock["zone"] else _ZONES.get(clock["zone"])
        if clock is None or zone is None:
            raise ValueError(f"no time: {text[:40]!r}")
        return When(on, _moment(on, clock["h"], clock["i"], clock["s"] or "00", zone))

    def traded(self, row: Row) -> When:
        """Return when a trade was made: its day is the broker's trade date.

        Raises:
            BadAnswer: neither `dateTime` nor `tradeDate` is there, or one is no date.
        """
        moment = self.maybe(row, "dateTime", "tradeDate")
        if moment is None:
            raise BadAnswer(f"{row.where}.dateTime", "missing")
        day = self.maybe(row, "tradeDate") or moment
        clock = _CLOCK.fullmatch(row.maybe_text("tradeTime"))
        if moment.at_us is None and clock is not None:
            try:
                return When(day.on, _moment(day.on, clock[1], clock[2], clock[3], EASTERN))
            except ValueError as error:
                raise BadAnswer(f"{row.where}.tradeTime", str(error)) from error
        return When(day.on, moment.at_us)

    def booked(self, row: Row) -> When:
        """Return when money moved: on the day of the report, with its time if that is the same.

        Raises:
            BadAnswer: no date is there, or one is none.
        """
        told = self.maybe(row, "dateTime", "date")
        on = self.maybe(row, "reportDate", "settleDate") or told
        if on is None:
            raise BadAnswer(f"{row.where}.dateTime", "missing")
        is_same = told is not None and told.at_us is not None and told.on == on.on
        return When(on.on, told.at_us if told is not None and is_same else None)

    def _day(self, found: re.Match[str]) -> date:
        if found["y4"]:
            return date(int(found["y4"]), int(found["m4"]), int(found["d4"]))
        if found["m3"]:
            name = found["m3"].lower()
            if name not in _MONTHS:
                raise ValueError(f"no month: {name!r}")
            return date(_year(found["y3"]), _MONTHS.index(name) + 1, int(found["d3"]))
        first, second = int(found["a"]), int(found["b"])
        if self.is_day_first:
            first, second = second, first
        return date(_year(found["y"]), first, second)


def dates_of(rows: Iterable[Row]) -> Dates:
    """Return how the dates of a statement are to be read.

    Raises:
        BadStatement: days and months in figures alone, and both orders are possible, or both occur.
    """
    pairs: set[tuple[int, int]] = set()
    for row in rows:
        for name in _NAMES & row.raw.keys():
            found = _DAY.match(str(row.raw[name]))
            if found is not None and found["a"]:
                pairs.add((int(found["a"]), int(found["b"])))
    day_first = any(first > 12 for first, _ in pairs)
    month_first = any(second > 12 for _, second in pairs)
    if not pairs or day_first != month_first:
        return Dates(day_first if pairs else None)
    if not day_first and all(first == second for first, second in pairs):
        return Dates(is_day_first=False)
    raise BadStatement(
        "its dates can be read with the day or the month first: set the date format of the query "
        "to yyyyMMdd"
    )


def end_of(on: date) -> int:
    """Return the last microsecond of a day in New York."""
    return to_us(datetime.combine(on + timedelta(days=1), time(), EASTERN).astimezone(UTC)) - 1


def _moment(on: date, hour: str, minute: str, second: str, zone: tzinfo) -> int:
    clock = time(int(hour), int(minute), int(second))
    return to_us(datetime.combine(on, clock, zone).astimezone(UTC))


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)
