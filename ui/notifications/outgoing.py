"""Hands new notices to the service that sends them over the channels, and hears how they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.notices.records import SENDABLE, Matter, Rules
from app.services.changes import Changes, Topic
from ui.notifications.notices import Kind, Notice, Notices, Priority
from ui.notifications.words import brief_of, kind_name
from ui.tasks import TaskRunner, ignore

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.notifying.answers import ChannelLine
    from ui.window.state import ViewState

PAUSE_MS = 800  # what comes up together goes together
LOOK_MS = 60_000  # how often it is looked how the channels do


class Outgoing(QObject):
    """A channel of `Notices`: all its calls go to a worker, and none of them calls a server."""

    said = Signal(str)  # what was done

    def __init__(
        self, notices: Notices, tasks: TaskRunner, state: ViewState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notices, self._tasks, self._state = notices, tasks, state
        self._coffer: Coffer | None = None
        self._fresh: dict[str, Matter] = {}
        self._whole: dict[Kind, Sequence[Matter]] = {}
        self._settled: set[str] = set()
        self.rules = Rules()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._flush)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        notices.add_channel(self)
        notices.listed.connect(self._on_listed)
        notices.settled.connect(self._on_settled)
        state.privacy_changed.connect(self._on_privacy)
        tasks.changed.connect(self._on_changed)

    def use(self, coffer: Coffer | None) -> None:
        """Send for these books; None: they are closed, and nothing of them stays."""
        has_service = coffer is not None and hasattr(type(coffer), "notifying")
        self._coffer = coffer if has_service else None
        self._fresh, self._whole, self._settled = {}, {}, set()
        self._pause.stop()
        self.rules = Rules()
        if self._coffer is None or getattr(self._coffer, "is_read_only", True):
            self._timer.stop()
        else:
            self._timer.start()
            self.look()

    # What comes up

    def tell(self, notice: Notice) -> None:
        """Take a notice that is new."""
        if self._coffer is not None and notice.kind in SENDABLE:
            self._fresh[notice.key] = matter_of(notice)
            self._pause.start()

    def _on_listed(self, kind: Kind, notices: Sequence[Notice]) -> None:
        if self._coffer is not None and kind in SENDABLE:
            self._whole[kind] = [matter_of(one) for one in notices]
            self._pause.start()

    def _on_settled(self, key: str) -> None:
        if self._coffer is not None:
            self._fresh.pop(key, None)
            self._settled.add(key)
            self._pause.start()

    def _on_changed(self, changes: Changes) -> None:
        if Topic.SETTINGS in changes.topics:
            self.look()

    def _on_privacy(self, *_: object) -> None:
        coffer = self._coffer
        if coffer is not None and "notifying" in vars(coffer):
            coffer.notifying.is_private = self._state.is_private

    def _flush(self) -> None:
        coffer = self._coffer
        if coffer is None or getattr(coffer, "is_read_only", True):
            return
        fresh, whole, settled = self._fresh, self._whole, self._settled
        self._fresh, self._whole, self._settled = {}, {}, set()
        matters = [*fresh.values(), *(one for each in whole.values() for one in each)]
        is_private = self._state.is_private

        def hand_on() -> None:
            service = coffer.notifying
            service.is_private = is_private
            service.settle(settled)
            service.take(matters, frozenset(whole))

        self._load(hand_on, ignore)

    def mute(self, kind: Kind) -> None:
        """List a kind in the window no longer; Settings lists it again."""
        coffer = self._coffer
        if coffer is None or getattr(coffer, "is_read_only", True):
            return

        def keep() -> Changes:
            rules = coffer.notifying.rules()
            return coffer.notifying.set_rules(replace(rules, muted=rules.muted | {kind}))

        self._tasks.write(self, keep, lambda _: self.look(), ignore)
        said = self.tr("No more notices of the kind “{}”. Settings lists them again.")
        self.said.emit(said.format(kind_name(kind)))

    # How the channels do

    def look(self) -> None:
        """Read the rules, and how the channels do."""
        coffer = self._coffer
        if coffer is None:
            return

        def read() -> tuple[Rules, list[ChannelLine]]:
            return coffer.notifying.rules(), coffer.notifying.channels()

        self._load(read, partial(self._take, coffer))

    def _take(self, coffer: Coffer, found: tuple[Rules, Sequence[ChannelLine]]) -> None:
        if coffer is not self._coffer:
            return
        self.rules, lines = found
        self._notices.mute(self.rules.muted)
        self._notices.show_kind(Kind.CHANNEL, [self._trouble(one) for one in lines if _fails(one)])

    def _trouble(self, line: ChannelLine) -> Notice:
        from ui.connections.words import trouble_line

        name, trouble = line.channel.name, line.standing.trouble
        text = self.tr("Notices do not arrive over “{name}”: {problem}").format(
            name=name, problem=trouble_line(str(trouble))
        )
        return Notice(
            f"{Kind.CHANNEL}:{name}:{trouble}",
            Kind.CHANNEL,
            text,
            priority=Priority.NORMAL,
            action=self.tr("Look"),
            deed=partial(self._state.navigate.emit, "settings", "notifications/channels"),
        )

    def _load(self, call: Callable[[], Any], done: Callable[[Any], object]) -> None:
        # By the worker that may import: the first call makes the service.
        self._tasks.load(self, call, done, ignore)


def matter_of(notice: Notice) -> Matter:
    """Return a notice as what is told outside."""
    brief = notice.brief or brief_of(notice.kind)
    return Matter(notice.key, notice.kind, notice.priority, notice.text, brief)


def _fails(line: ChannelLine) -> bool:
    return line.channel.is_on and line.standing.trouble is not None
