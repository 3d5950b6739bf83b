"""Days and times as brokers write them, in a stated order of day and month and a stated zone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from app.domain.errors import NotADateError, RefusedError
from app.domain.times import FIRST_YEAR, LAST_YEAR, start_us, to_us

YMD, DMY, MDY, EPOCH = "ymd", "dmy", "mdy", "epoch"
FORMATS = (YMD, DMY, MDY, EPOCH)
_REMEMBERED = 50_000

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari januar janvier janv enero ene gennaio gen janeiro jänner",
            "feb februari februar février févr fev fevereiro febrero febbraio",
            "mar maart mrt märz mrz mars marzo março",
            "apr april avril avr abril abr aprile",
            "may mei mai maj mayo maggio mag maio",
            "jun juni juin junio giugno giu junho",
            "jul juli juillet juil julio luglio lug julho",
            "aug augustus august août aout agosto ago augusti",
            "sep sept september septembre septiembre settembre set setembro",
            "oct okt oktober october octobre octubre ottobre ott outubro out",
            "nov november novembre noviembre novembro",
            "dec dez dezember december décembre déc diciembre dic dicembre dezembro",
        ),
        1,
    )
    for name in names.split()
}
_MONTHS |= {
    name: number
    for number, name in enumerate(
        """
    january february march april may june july august september october november december
    """.split(),
        1,
    )
}
_OFFSETS = {
    "Z": 0, "UTC": 0, "GMT": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "CET": 1, "CEST": 2, "BST": 1, "EET": 2, "EEST": 3, "JST": 9,
}  # fmt: skip
_AS_OF = re.compile(r".*\bas of\s+", re.IGNORECASE)
_WEEKDAY = re.compile(r"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_ZONE = re.compile(r"\s*(?:\(?\b([A-Z]{3,4}|Z)\)?|(?<=[0-9])(Z)|([+-][0-9]{2}):?([0-5][0-9]))$")
_TIME = re.compile(
    r"(?:^|[\sT,;]+)(?:at\s+)?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,:]([0-9]{1,9}))?)?"
    r"\s*([AaPp]\.?[Mm]\.?)?$"
)
_TIME_DIGITS = re.compile(r"[\sT,;]*([0-9]{2})([0-9]{2})([0-9]{2})$")
_YEAR_FIRST = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})\.?")
_DIGITS = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_NUMBERS = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})")
_DAY_NAME = re.compile(r"([0-9]{1,2})\.?[-/. ]*([^\W\d_]{3,10})\.?[-/., ']*([0-9]{4}|[0-9]{2})")
_NAME_DAY = re.compile(
    r"([^\W\d_]{3,10})\.?[-/. ]*([0-9]{1,2})(?:st|nd|rd|th)?[-/., ']+([0-9]{4}|[0-9]{2})"
)
_EPOCH = re.compile(r"(?:[0-9]{9,10}|[0-9]{13}|[0-9]{16})(?:\.[0-9]+)?")


@dataclass(frozen=True, slots=True)
class When:
    """A time as stated, and what it is."""

    at_us: int
    on: date  # as written
    has_time: bool
    is_coarse: bool  # to the second, or coarser
    local: str  # as written, in one form: what zone it is taken for does not change it


class Moments:
    """Reads the times of a file in one order and zone, and remembers them: rows repeat days."""

    def __init__(self, format: str, zone: str) -> None:
        """Take the order of day, month and year, or a `strptime` pattern, and the zone.

        Raises:
            RefusedError: neither is known.
        """
        if format not in FORMATS and "%" not in format:
            raise RefusedError(
                f"the date format {format!r} is not known", f"use {', '.join(FORMATS)} or %d.%m.%Y"
            )
        self._format = format
        self._zone = zone_of(zone)
        self._known: dict[tuple[str, str, str], When] = {}

    def read(self, day: str, time: str = "", zone: str = "") -> When:
        """Return when a row happened; a day alone counts from its beginning in UTC.

        Raises:
            NotADateError: it cannot be read in this order, or does not exist.
            RefusedError: a zone that is not known.
        """
        key = (day, time, zone)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            own = zone_of(zone) if zone.strip() else self._zone
            found = self._known[key] = _read(f"{day} {time}".strip(), self._format, own)
        return found


def zone_of(name: str) -> tzinfo:
    """Return a time zone by its name in the tz database, or UTC.

    Raises:
        RefusedError: there is none of that name.
    """
    clean = name.strip() or "UTC"
    if clean.upper() in _OFFSETS:
        return timezone(timedelta(hours=_OFFSETS[clean.upper()]))
    try:
        return ZoneInfo(clean)
    except (ValueError, OSError) as error:  # ZoneInfoNotFoundError is a KeyError
        raise _no_zone(clean) from error
    except KeyError as error:
        raise _no_zone(clean) from error


def _no_zone(name: str) -> RefusedError:
    return RefusedError(f"no time zone named {name[:60]!r}", "write it like Europe/Amsterdam")


def guessed_format(values: Iterable[str]) -> str:
    """Return the one order in which all values can be read, "" if day and month cannot be told.

    Values that are no dates at all do not count.
    """
    counts = dict.fromkeys(FORMATS, 0)
    seen = 0
    for text in values:
        ways = [one for one in FORMATS if _can_read(text, one)]
        if not ways:
            continue
        seen += 1
        for one in ways:
            counts[one] += 1
    if not seen:
        return ""
    best = [one for one in FORMATS if counts[one] == max(counts.values())]
    if YMD in best:  # the year stands first, or months have names: every order reads it
        return YMD
    return best[0] if len(best) == 1 else ""


def _can_read(text: str, format: str) -> bool:
    try:
        _read(text.strip(), format, UTC)
    except NotADateError:
        return False
    return True


def _read(text: str, format: str, zone: tzinfo) -> When:
    if len(text) > 80:
        raise NotADateError(text, "too long for a date")
    if "%" in format:
        return _by_pattern(text, format, zone)
    clean = _WEEKDAY.sub("", _AS_OF.sub("", " ".join(text.split())))
    if format == EPOCH:
        return _epoch(clean)
    clean, offset = _without_zone(clean)
    day, clock, fraction = _without_time(clean, text)
    on = _day(day.strip(" ,;T"), format, text)
    if clock is None:
        return When(start_us(on), on, False, True, on.isoformat())
    return _when(on, clock, fraction, offset or zone, is_stated=offset is not None)


def _when(
    on: date, clock: tuple[int, int, int], fraction: str, zone: tzinfo, *, is_stated: bool
) -> When:
    digits = fraction[:6].ljust(6, "0")
    try:
        local = datetime(  # noqa: DTZ001  # as written; its zone follows
            on.year, on.month, on.day, *clock, int(digits or 0)
        )
    except ValueError as error:
        raise NotADateError(f"{on} {clock}", "no such time") from error
    at = local.replace(tzinfo=zone).astimezone(UTC)
    text = at.isoformat() if is_stated else local.isoformat()
    return When(to_us(at), on, True, not fraction.strip("0"), text)


def _by_pattern(text: str, pattern: str, zone: tzinfo) -> When:
    try:
        found = datetime.strptime(text.strip(), pattern)  # noqa: DTZ007  # the zone follows
    except (ValueError, re.error) as error:  # a pattern that has a part twice
        raise NotADateError(text, f"not written as {pattern}") from error
    _check_year(found.year, text)
    if not re.search(r"%[HIMSTXcfp]", pattern):
        on = found.date()
        return When(start_us(on), on, False, True, on.isoformat())
    fraction = f"{found.microsecond:06d}" if "%f" in pattern else ""
    clock = (found.hour, found.minute, found.second)
    own = found.tzinfo
    return _when(found.date(), clock, fraction, own or zone, is_stated=own is not None)


def _epoch(text: str) -> When:
    if not _EPOCH.fullmatch(text):
        raise NotADateError(text, "not a time in seconds since 1970")
    whole, _, fraction = text.partition(".")
    digits = len(whole)
    scale = {13: 1_000, 16: 1}.get(digits, 1_000_000)
    at_us = int(whole) * scale + (
        int(fraction[:6].ljust(6, "0")) if scale == 1_000_000 and fraction else 0
    )
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at_us)
    _check_year(at.year, text)
    return When(at_us, at.date(), True, at_us % 1_000_000 == 0, at.isoformat())


def _without_zone(text: str) -> tuple[str, tzinfo | None]:
    found = _ZONE.search(text)
    if found is None:
        return text, None
    name = found[1] or found[2]
    if name:
        if name not in _OFFSETS or ":" not in text:
            return text, None
        return text[: found.start()], timezone(timedelta(hours=_OFFSETS[name]))
    if ":" not in text[: found.start()]:  # -05:00 of a time, not the end of 2024-05-0500
        return text, None
    hours = int(found[3])
    if abs(hours) > 14:
        return text, None
    minutes = int(found[4]) * (-1 if found[3].startswith("-") else 1)
    return text[: found.start()], timezone(timedelta(hours=hours, minutes=minutes))


def _without_time(text: str, whole: str) -> tuple[str, tuple[int, int, int] | None, str]:
    found = _TIME.search(text)
    if found is not None:
        hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
        half = (found[5] or "").lower()[:1]
        if half:
            if not 1 <= hour <= 12:
                raise NotADateError(whole, "no such time")
            hour = hour % 12 + (12 if half == "p" else 0)
        return text[: found.start()], (hour, minute, second), found[4] or ""
    packed = _TIME_DIGITS.search(text)
    if packed is not None and _DIGITS.fullmatch(text[: packed.start()]):
        return text[: packed.start()], (int(packed[1]), int(packed[2]), int(packed[3])), ""
    return text, None, ""


def _day(text: str, format: str, whole: str) -> date:
    for shape in (_YEAR_FIRST, _DIGITS):
        found = shape.fullmatch(text)
        if found is not None:
            return _date(int(found[1]), int(found[2]), int(found[3]), whole)
    found = _DAY_NAME.fullmatch(text)
    if found is not None and (month := _MONTHS.get(found[2].lower())):
        return _date(_year(found[3]), month, int(found[1]), whole)
    found = _NAME_DAY.fullmatch(text)
    if found is not None and (month := _MONTHS.get(found[1].lower())):
        return _date(_year(found[3]), month, int(found[2]), whole)
    found = _NUMBERS.fullmatch(text)
    if found is None:
        raise NotADateError(whole, "not a date")
    first, second, year = int(found[1]), int(found[2]), _year(found[3])
    if format == DMY:
        return _date(year, second, first, whole)
    if format == MDY:
        return _date(year, first, second, whole)
    raise NotADateError(whole, "whether day or month comes first is not said")


def _year(text: str) -> int:
    if len(text) == 4:
        return int(text)
    return int(text) + (1900 if int(text) >= 70 else 2000)


def _date(year: int, month: int, day: int, text: str) -> date:
    _check_year(year, text)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise NotADateError(text, "no such day") from error


def _check_year(year: int, text: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotADateError(text, f"year outside {FIRST_YEAR} to {LAST_YEAR}")
