"""Notices of Settings in words: what a way is told of, how a channel does, what was sent."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.notices.records import SENDABLE, Kind, Message, MessageState, Priority, Reach, Rules
from app.domain.times import from_us
from app.services.notifying.answers import ChannelLine
from ui.connections.fields import translated
from ui.connections.words import trouble_line
from ui.format import Formatter, one_line
from ui.i18n.counts import counted
from ui.notifications.words import kind_name

LONGEST = 160  # signs of a service's own words


def tr(text: str) -> str:
    """Return a text of this section in the person's language."""
    return QCoreApplication.translate("notifications", text)


def least_options() -> tuple[tuple[str, str], ...]:
    """Return the weights that something may have at least, with their words."""
    return (
        (Priority.LOW.name, tr("Everything")),
        (Priority.NORMAL.name, tr("What is worth a look")),
        (Priority.HIGH.name, tr("What puts the books at risk")),
    )


def reach_words(reach: Reach) -> str:
    """Return what a way is told of, in one line."""
    if not reach.kinds:
        return tr("Told of nothing")
    off = SENDABLE - reach.kinds
    what = tr("All kinds") if not off else tr("All but {}").format(names(off))
    if len(off) > len(reach.kinds):
        what = names(reach.kinds)
    least = dict(least_options())[reach.least.name]
    if reach.least is Priority.LOW:
        return what
    return tr("{kinds}; only: {least}").format(kinds=what, least=least)


def names(kinds: Iterable[Kind]) -> str:
    """Return what kinds are called, in their order."""
    wanted = set(kinds)
    return ", ".join(f"“{kind_name(one)}”" for one in Kind if one in wanted)


def window_words(rules: Rules) -> str:
    """Return what the window lists."""
    if not rules.muted:
        return tr("All kinds, under the bell.")
    return tr("Under the bell, but not: {}.").format(names(rules.muted))


def channel_words(line: ChannelLine, formatter: Formatter, today: date) -> tuple[str, str]:
    """Return how a channel does, and the tone of it."""
    kind = translated(line.facts.name) if line.facts else line.channel.kind
    standing, tone = _standing(line, formatter, today)
    parts = [kind, standing]
    if line.waiting:
        text = counted("notifications", "{} notice waits", "{} notices wait", line.waiting)
        parts.append(text.format(formatter.count(line.waiting)))
    return " · ".join(parts), tone


def _standing(line: ChannelLine, formatter: Formatter, today: date) -> tuple[str, str]:
    if not line.channel.is_on:
        return tr("Switched off"), "faint"
    standing = line.standing
    if standing.trouble is not None:
        own = one_line(standing.reason, LONGEST)
        text = trouble_line(str(standing.trouble))
        return (f"{text} ({own})" if own else text), "warn"
    if standing.ok_us is None:
        return tr("Nothing was sent yet"), "soft"
    at = formatter.moment(from_us(standing.ok_us), today)
    return tr("Arrived last: {}").format(at), "soft"


def sent_words(one: Message, formatter: Formatter, today: date) -> str:
    """Return what became of a message, in one line."""
    at = formatter.moment(from_us(one.ended_us or one.made_us), today)
    if one.state is MessageState.GIVEN_UP:
        return tr("{when} · {channel} · not sent: {text}").format(
            when=at, channel=one.channel, text=one.brief
        )
    return tr("{when} · {channel} · {text}").format(when=at, channel=one.channel, text=one.brief)
