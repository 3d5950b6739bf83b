"""Notices: what the person should know of, with what was read and what was put away."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.domain.notices.records import Kind as Kind  # noqa: PLC0414  # given on
from app.domain.notices.records import Priority as Priority  # noqa: PLC0414  # given on

if TYPE_CHECKING:
    from ui.window.memory import Memory

READ, DISMISSED = "notices/read", "notices/dismissed"
MARKS = 400  # kept at most of each, the newest
MOST = 200  # notices; the oldest that were read go first


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know, with at most one action."""

    key: str  # the same key is the same matter: the newer text takes the place of the older
    kind: Kind
    text: str
    at: datetime | None = None  # aware; None: it is so now
    priority: Priority = Priority.NORMAL
    action: str = ""  # the word on its button, "" without one
    deed: Callable[[], object] | None = field(default=None, compare=False)
    brief: str = field(default="", compare=False)  # nothing of the books; "": as its kind has it


class Channel(Protocol):
    """Another way to tell of a notice, beside the bell: the tray, a mail, a message."""

    def tell(self, notice: Notice) -> None:
        """Pass a new notice on; called once for each, on the window's thread."""


class Notices(QObject):
    """Holds them for the session; which were read is remembered for the next.

    Of a key only its digest is written down: the window's memory lies beside encrypted books.
    """

    changed = Signal()
    listed = Signal(object, object)  # Kind, and a tuple of all that there is of it
    settled = Signal(str)  # the key of a matter that was taken back

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: dict[str, Notice] = {}
        self._channels: list[Channel] = []
        self._muted: frozenset[Kind] = frozenset()
        self.use_memory(memory)

    def use_memory(self, memory: Memory) -> None:
        """Forget all notices, and take up the marks of a profile."""
        self._memory = memory
        self._read = dict.fromkeys(memory.text(READ).split())
        self._dismissed = dict.fromkeys(memory.text(DISMISSED).split())
        self._found.clear()
        self.changed.emit()

    def add_channel(self, channel: Channel) -> None:
        """Tell of new notices by another way, too."""
        self._channels.append(channel)

    def remove_channel(self, channel: Channel) -> None:
        """Tell by that way no longer."""
        if channel in self._channels:
            self._channels.remove(channel)

    # What there is

    def items(self) -> list[Notice]:
        """Return the notices: new ones first, then by weight, then by time; no muted ones."""
        by_time = sorted(self._shown(), key=_time_of, reverse=True)
        return sorted(by_time, key=lambda one: (self.is_read(one.key), -one.priority))

    def is_read(self, key: str) -> bool:
        """Tell whether a notice was read."""
        return _digest(key) in self._read

    @property
    def unread(self) -> int:
        """Return how many have not been read."""
        return sum(not self.is_read(one.key) for one in self._shown())

    def mute(self, kinds: Iterable[Kind]) -> None:
        """List some kinds no longer; what puts the books at risk is listed all the same."""
        muted = frozenset(kinds)
        if muted != self._muted:
            self._muted = muted
            self.changed.emit()

    def _shown(self) -> list[Notice]:
        return [
            one
            for one in self._found.values()
            if one.kind not in self._muted or one.priority is Priority.HIGH
        ]

    # What comes and goes

    def add(self, notice: Notice) -> None:
        """Take a notice; one that is there already, or was put away, is not told of again."""
        self._take([notice])

    def _take(self, notices: Iterable[Notice]) -> None:
        """Take notices, and say once that there are others than before."""
        fresh: list[Notice] = []
        is_other = False
        for notice in notices:
            before = self._found.get(notice.key)
            if before == notice or _digest(notice.key) in self._dismissed:
                continue
            is_other = True
            self._found[notice.key] = notice
            self._make_room()
            if before is None and not self.is_read(notice.key):
                fresh.append(notice)
        if is_other:
            self.changed.emit()
        for notice in fresh:
            for channel in tuple(self._channels):
                channel.tell(notice)

    def show_kind(self, kind: Kind, notices: Iterable[Notice]) -> None:
        """Take all that there is of a kind now; what is not among them is settled."""
        wanted = {one.key: one for one in notices}
        for key in [key for key, one in self._found.items() if one.kind == kind]:
            if key not in wanted:
                self.withdraw(key)
        prefix = f"{kind}:"
        digests = {_digest(key) for key in wanted}
        for marks in (self._read, self._dismissed):  # settled ones are news when they come back
            for mark in [one for one in marks if one.startswith(prefix) and one not in digests]:
                del marks[mark]
        self._save()
        self._take(wanted.values())
        self.listed.emit(kind, tuple(wanted.values()))

    def withdraw(self, key: str) -> None:
        """Take a notice back: the matter is settled."""
        if self._found.pop(key, None) is not None:
            self._forget(key)
            self.settled.emit(key)
            self.changed.emit()

    def clear(self) -> None:
        """Let go of all notices; the marks stay."""
        self._found.clear()
        self.changed.emit()

    # What the person does

    def read(self, key: str) -> None:
        """Note that a notice was read."""
        if not self.is_read(key):
            self._read[_digest(key)] = None
            self._save()
            self.changed.emit()

    def read_all(self) -> None:
        """Note that all were read."""
        self._read.update(dict.fromkeys(_digest(one.key) for one in self._shown()))
        self._save()
        self.changed.emit()

    def dismiss(self, key: str) -> None:
        """Put a notice away; it comes back only if the matter was settled and comes up again."""
        if self._found.pop(key, None) is not None:
            self._dismissed[_digest(key)] = None
            self._save()
            self.changed.emit()

    # Marks

    def _forget(self, key: str) -> None:
        mark = _digest(key)
        self._read.pop(mark, None)
        self._dismissed.pop(mark, None)

    def _save(self) -> None:
        for name, marks in ((READ, self._read), (DISMISSED, self._dismissed)):
            for old in list(marks)[:-MARKS]:
                del marks[old]
            words = " ".join(marks)
            if words != self._memory.text(name):
                self._memory.set_text(name, words)

    def _make_room(self) -> None:
        while len(self._found) > MOST:
            read = [key for key in self._found if self.is_read(key)]
            del self._found[read[0] if read else next(iter(self._found))]


@lru_cache(maxsize=1024)
def _digest(key: str) -> str:
    kind, _, rest = key.partition(":")
    return f"{kind}:{hashlib.sha256(rest.encode()).hexdigest()[:12]}"


def _time_of(notice: Notice) -> float:
    return notice.at.timestamp() if notice.at is not None else float("inf")
