"""A calendar file by RFC 5545: days that are ahead, as any calendar program shows them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

_FOLD = 73  # bytes of a line that a fold leaves room for: RFC 5545, 3.1 allows 75


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """Something of a whole day."""

    uid: str  # the same for the same matter, whenever it is written
    on: date
    title: str
    text: str = ""
    category: str = ""


def lines_of(name: str, days: Iterable[CalendarDay], made_at: datetime) -> Iterator[str]:
    """Give the lines of a calendar, folded, without line ends (which are CR LF)."""
    stamp = made_at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//Coffer//Coffer//EN"
    yield "CALSCALE:GREGORIAN"
    yield from _folded(f"X-WR-CALNAME:{_text(name)}")
    known: dict[str, int] = defaultdict(int)
    for day in days:
        known[day.uid] += 1
        lead = f"{known[day.uid]}-" if known[day.uid] > 1 else ""  # no two share an identity
        yield "BEGIN:VEVENT"
        yield from _folded(f"UID:{lead}{_text(day.uid)}")
        yield f"DTSTAMP:{stamp}"
        yield f"DTSTART;VALUE=DATE:{day.on:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{day.on + timedelta(days=1):%Y%m%d}"
        yield from _folded(f"SUMMARY:{_text(day.title)}")
        if day.text:
            yield from _folded(f"DESCRIPTION:{_text(day.text)}")
        if day.category:
            yield from _folded(f"CATEGORIES:{_text(day.category)}")
        yield "TRANSP:TRANSPARENT"
        yield "END:VEVENT"
    yield "END:VCALENDAR"


def _text(value: str) -> str:
    clean = "".join(one for one in value.replace("\r\n", "\n") if one == "\n" or one.isprintable())
    for sign in ("\\", ";", ","):
        clean = clean.replace(sign, f"\\{sign}")
    return clean.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Cut a line into parts of at most 75 bytes; no character is cut in two."""
    part, size, lead = "", 0, ""
    for sign in line:
        length = len(sign.encode("utf-8", "replace"))
        if size + length > _FOLD:
            yield lead + part
            part, size, lead = "", 0, " "
        part += sign
        size += length
    yield lead + part
