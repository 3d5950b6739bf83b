"""Where a connection stands, as it is shown: in words, with an icon and a colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.domain.sync.records import RunStatus, Status
from app.domain.sync.trouble import Remedy, Trouble
from app.domain.times import from_us
from app.ports.providers import SignIn
from app.services.sync.answers import ConnectionLine, RunState
from ui.connections.words import remedy_word, tr, trouble_line
from ui.format import Formatter, one_line
from ui.format_errors import sentence
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.i18n.counts import counted
from ui.widgets.table_columns import Tone

MINUTE, HOUR, DAY = 60, 3600, 24 * 3600  # seconds


class Standing(StrEnum):
    """Where a connection stands, with what happens at the moment."""

    ACTIVE = "active"
    SYNCING = "syncing"
    WAITING = "waiting"  # the provider asked to come back later
    FAILING = "failing"  # the newest run failed; Coffer tries again by itself
    NEEDS_ATTENTION = "needs_attention"
    PAUSED = "paused"
    DISCONNECTED = "disconnected"
    NOT_INSTALLED = "not_installed"  # what talks to its provider


WORDS: Final[dict[str, str]] = {
    Standing.ACTIVE: QT_TRANSLATE_NOOP("connections", "Active"),
    Standing.SYNCING: QT_TRANSLATE_NOOP("connections", "Syncing…"),
    Standing.WAITING: QT_TRANSLATE_NOOP("connections", "Waiting"),
    Standing.FAILING: QT_TRANSLATE_NOOP("connections", "Tries again"),
    Standing.NEEDS_ATTENTION: QT_TRANSLATE_NOOP("connections", "Needs attention"),
    Standing.PAUSED: QT_TRANSLATE_NOOP("connections", "Paused"),
    Standing.DISCONNECTED: QT_TRANSLATE_NOOP("connections", "Disconnected"),
    Standing.NOT_INSTALLED: QT_TRANSLATE_NOOP("connections", "Not installed"),
}
ICONS: Final[dict[str, str]] = {
    Standing.ACTIVE: "check",
    Standing.SYNCING: "reload",
    Standing.WAITING: "clock",
    Standing.FAILING: "clock",
    Standing.NEEDS_ATTENTION: "warning",
    Standing.PAUSED: "minus",
    Standing.DISCONNECTED: "close",
    Standing.NOT_INSTALLED: "box",
}
TONES: Final[dict[str, Tone]] = {
    Standing.ACTIVE: Tone.GAIN,
    Standing.SYNCING: Tone.ACCENT,
    Standing.WAITING: Tone.WARN,
    Standing.FAILING: Tone.WARN,
    Standing.NEEDS_ATTENTION: Tone.LOSS,
    Standing.PAUSED: Tone.SOFT,
    Standing.DISCONNECTED: Tone.FAINT,
    Standing.NOT_INSTALLED: Tone.WARN,
}
_OFTEN: Final[tuple[tuple[int, str], ...]] = (
    (15, QT_TRANSLATE_NOOP("connections", "Every 15 minutes")),
    (60, QT_TRANSLATE_NOOP("connections", "Every hour")),
    (180, QT_TRANSLATE_NOOP("connections", "Every 3 hours")),
    (360, QT_TRANSLATE_NOOP("connections", "Every 6 hours")),
    (720, QT_TRANSLATE_NOOP("connections", "Every 12 hours")),
    (1440, QT_TRANSLATE_NOOP("connections", "Once a day")),
    (0, QT_TRANSLATE_NOOP("connections", "Only when I ask")),
)


@dataclass(frozen=True, slots=True)
class Mending:
    """What is wrong with a connection, and the one action that mends it."""

    sentence: str
    action: str
    remedy: Remedy
    trouble: Trouble


def standing_of(line: ConnectionLine, now: datetime, runs: Sequence[RunState] = ()) -> Standing:
    """Return where a connection stands at a time, with the runs that go on now."""
    link = line.connection
    if line.is_running or any(one.connection_id == link.id for one in runs):
        return Standing.SYNCING
    if line.facts is None and link.status != Status.DISCONNECTED:
        return Standing.NOT_INSTALLED
    if link.status == Status.NEEDS_ATTENTION:
        return Standing.NEEDS_ATTENTION
    if link.status == Status.PAUSED:
        return Standing.PAUSED
    if link.status == Status.DISCONNECTED:
        return Standing.DISCONNECTED
    if link.wait_until_us is not None and from_us(link.wait_until_us) > now:
        return Standing.WAITING
    is_failed = line.newest is not None and line.newest.status == RunStatus.FAILED
    return Standing.FAILING if link.failures or is_failed else Standing.ACTIVE


def standing_word(
    line: ConnectionLine, now: datetime, formatter: Formatter, runs: Sequence[RunState] = ()
) -> str:
    """Return where a connection stands, in a word or two: "Waiting until 14:05"."""
    found = standing_of(line, now, runs)
    until = line.connection.wait_until_us
    if found is Standing.WAITING and until is not None:
        return tr("Waiting until {}").format(clock_or_day(from_us(until), now, formatter))
    return tr(WORDS[found])


def mending_of(line: ConnectionLine) -> Mending | None:
    """Return what is wrong with a connection and what mends it; `None` if nothing is."""
    if line.connection.status in (Status.PAUSED, Status.DISCONNECTED) or line.trouble is None:
        return None
    trouble, remedy = line.trouble, line.remedy or Remedy.WAIT
    by_browser = line.facts is not None and line.facts.sign_in == SignIn.BROWSER
    said = trouble_line(trouble)
    reason = one_line(line.reason, 300)
    if reason:
        said = f"{said} {tr('It said: “{}”').format(reason)}"
    action = remedy_word(remedy, trouble, by_browser=by_browser)
    return Mending(said, action, remedy, trouble)


def provider_name(line: ConnectionLine) -> str:
    """Return the provider as people call it."""
    return line.facts.name if line.facts is not None else line.connection.provider


def provider_missing(line: ConnectionLine) -> str:
    """Return that the part of Coffer for a provider is not installed, "" if it is."""
    if line.facts is not None:
        return ""
    text = tr("The part of Coffer that talks to “{}” is not installed. Its data are still here.")
    return sentence(text.format(one_line(line.connection.provider, 60)))


# Times


def clock_or_day(at: datetime, now: datetime, formatter: Formatter) -> str:
    """Return "14:05" of a time today, else its day and time."""
    here, today = at.astimezone(), now.astimezone().date()
    moment = formatter.moment(at)
    if here.date() != today:
        return moment
    return moment.removeprefix(f"{formatter.day(today)}, ")


def since(at_us: int | None, now: datetime, formatter: Formatter) -> str:
    """Return how long ago something was: "just now", "4 min ago", "3 days ago"; "never"."""
    if at_us is None:
        return tr("never")
    at = from_us(at_us)
    seconds = (now - at).total_seconds()
    if seconds < MINUTE:
        return tr("just now")
    if seconds < HOUR:
        return tr("{} min ago").format(formatter.count(int(seconds // MINUTE)))
    if seconds < DAY:
        hours = int(seconds // HOUR)
        text = counted("connections", "{} hour ago", "{} hours ago", hours)
        return text.format(formatter.count(hours))
    return formatter.age(at.astimezone().date(), now.astimezone().date())


def since_and_when(at_us: int | None, now: datetime, formatter: Formatter) -> str:
    """Return relative and absolute time together: "4 min ago, 21 Nov 2026, 14:01"."""
    if at_us is None:
        return tr("never")
    when = formatter.moment(from_us(at_us))
    return tr("{}, {}").format(since(at_us, now, formatter), when)


def next_words(line: ConnectionLine, now: datetime, formatter: Formatter) -> str:
    """Return when a connection is synced next by itself."""
    if line.connection.status == Status.NEEDS_ATTENTION:
        return tr("once mended")
    if line.connection.status != Status.ACTIVE:
        return tr("not by itself")
    if line.next_us is None:
        return tr("when you ask")
    at = from_us(line.next_us)
    if at <= now:
        return tr("now")
    seconds = (at - now).total_seconds()
    if at.astimezone().date() != now.astimezone().date() and seconds < DAY:
        hours = max(int(seconds // HOUR), 1)
        text = counted("connections", "in {} hour", "in {} hours", hours)
        return text.format(formatter.count(hours))
    return clock_or_day(at, now, formatter)


def next_tip(line: ConnectionLine, now: datetime, formatter: Formatter) -> str:
    """Return when exactly a connection is synced next by itself."""
    words = next_words(line, now, formatter)
    is_set = line.connection.status == Status.ACTIVE and line.next_us is not None
    return formatter.moment(from_us(line.next_us)) if is_set and line.next_us else words


def every_words(minutes: int, formatter: Formatter) -> str:
    """Return how often a connection is synced."""
    for known, words in _OFTEN:
        if minutes == known:
            return tr(words)
    text = counted("connections", "Every {} minute", "Every {} minutes", minutes)
    return text.format(formatter.count(minutes))


def every_choices(own: int, formatter: Formatter) -> list[tuple[int, str]]:
    """Return how often one may choose to sync, with the present choice among it."""
    known = [minutes for minutes, _ in _OFTEN]
    if own not in known:
        known = [*sorted({*known, own} - {0}), 0]
    return [(minutes, every_words(minutes, formatter)) for minutes in known]


def lasted(start_us: int, end_us: int | None, formatter: Formatter) -> str:
    """Return how long a run took: "0.8 s", "12 s", "3 min"."""
    if end_us is None:
        return "—"
    seconds = max(end_us - start_us, 0) / 1_000_000
    if seconds < 10:
        return tr("{} s").format(formatter.locale.toString(seconds, "f", 1))
    if seconds < 2 * MINUTE:
        return tr("{} s").format(formatter.count(int(seconds)))
    return tr("{} min").format(formatter.count(int(seconds // MINUTE)))
