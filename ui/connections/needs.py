"""What the connections need of the person, for the overview and the notices."""

from functools import partial
from typing import TYPE_CHECKING

from app.services.first_figures import Need
from ui.connections.attention import Matter, failing, matters
from ui.format import Formatter
from ui.notifications.notices import Kind, Notice, Priority

if TYPE_CHECKING:
    from ui.window.state import ViewState
    from ui.window.syncing import SyncNews

MEND, ASK = "mend", "questions"


def needs_of(news: "SyncNews") -> list[Need]:
    """Return what only the person can settle, in words, each with the one action."""
    return [
        Need("connection", 1, f"{_part(one)}:{one.connection_id}", one.text, one.action)
        for one in matters(news.lines, news.questions, Formatter())
    ]


def place_of_need(need: Need) -> tuple[str, tuple[str, int]]:
    """Return the view that settles it, and what it is to show."""
    part, _, own = need.subject.partition(":")
    return place_of(part, int(own) if own.isdecimal() else 0)


def place_of(part: str, connection_id: int) -> tuple[str, tuple[str, int]]:
    """Return where something of a connection is settled; of none: prices and assets."""
    if part == ASK and not connection_id:
        return "held", (part, 0)
    return "connections", (part, connection_id)


def notices_of(news: "SyncNews", state: "ViewState") -> list[Notice]:
    """Return what is to be known of the connections: what needs the person, and what fails."""
    formatter = Formatter()
    needed = matters(news.lines, news.questions, formatter)
    return [
        Notice(
            f"{_kind(one)}:{one.key}",
            _kind(one),
            one.text,
            priority=Priority.NORMAL if one in needed else Priority.LOW,
            action=one.action,
            deed=partial(state.navigate.emit, *place_of(_part(one), one.connection_id)),
        )
        for one in (*needed, *failing(news.lines))
    ]


def _kind(one: Matter) -> Kind:
    """Return what it is about: questions of no connection are about prices and assets."""
    return Kind.PRICE if one.is_question and not one.connection_id else Kind.PROVIDER


def _part(one: Matter) -> str:
    return ASK if one.is_question else MEND
