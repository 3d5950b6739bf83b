"""Backups in words: why one was made, how large it is, how the last drill went."""

from datetime import date, datetime, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate

from app.services.backups import DrillResult
from ui.format import Formatter

KIB = 1024


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)


def kind_word(kind: str) -> str:
    """Return why a backup was made."""
    words = {
        "auto": _tr("After changes"),
        "close": _tr("At close"),
        "manual": _tr("By hand"),
        "migration": _tr("Before an update"),
        "import": _tr("Before an import"),
    }
    return words.get(kind, kind[:40])


def size_words(size: int, formatter: Formatter) -> str:
    """Return a size of a file: "1.4 MiB"."""
    amount, units = Decimal(size), ("bytes", "KiB", "MiB", "GiB", "TiB")
    at = 0
    while amount >= KIB and at < len(units) - 1:
        amount, at = amount / KIB, at + 1
    places = 1 if at and amount < 100 else 0  # three digits at most
    return f"{formatter.number(amount, places)}\u00a0{units[at]}"


def when_words(at: datetime, today: date, formatter: Formatter) -> str:
    """Return a time of the last week by its day of the week, else by its date."""
    here = at.astimezone()
    days = (today - here.date()).days
    moment = formatter.moment(at, today)
    if 1 < days < 7:  # of a week
        day = formatter.locale.toString(QDate(here.year, here.month, here.day), "dddd")
        return f"{day}, {moment.rpartition(', ')[2]}"
    return moment


def seconds_words(seconds: float, formatter: Formatter) -> str:
    """Return a duration in seconds with one decimal."""
    return _tr("{} s").format(formatter.number(Decimal(str(seconds)), 1))


def drill_words(drill: DrillResult, today: date, formatter: Formatter) -> str:
    """Return how a drill went: "Tuesday, 14:03 · 4.1 s · 1,204 entries · net worth equal"."""
    parts = [
        when_words(drill.at, today, formatter),
        seconds_words(drill.seconds, formatter),
        _tr("{} entries").format(formatter.count(drill.entries)),
        _tr("net worth equal") if drill.is_equal else _tr("not equal"),
    ]
    return " · ".join(parts)


def next_words(
    last_good_at: datetime | None, *, is_due: bool, has_changes: bool, now: datetime,
    after: timedelta, formatter: Formatter,
) -> str:  # fmt: skip
    """Return when the next automatic backup is due."""
    if is_due:
        return _tr("Now: there are changes that no backup has.")
    if not has_changes:
        return _tr("After the next change: the newest has everything.")
    if last_good_at is None:
        return _tr("Now.")
    at = max(last_good_at + after, now)
    return formatter.moment(at, now.astimezone().date())
