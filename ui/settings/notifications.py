"""Notifications: where you are told, of what, when, and what of it may leave this computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QVBoxLayout, QWidget

from app.domain.notices.records import Channel, Kind, Message, Reach, Rules
from app.ports.notices import ChannelFacts, Letter
from app.services.notifying.answers import ChannelLine
from ui.settings.ask import AskDialog
from ui.settings.choice_row import ChoiceRow
from ui.settings.notification_dialogs import ChannelDialog, MutedDialog, ReachDialog
from ui.settings.notification_hours import DigestCard, QuietCard
from ui.settings.notification_words import channel_words, reach_words, sent_words, window_words
from ui.settings.rows import SettingRow, bullets, empty_layout
from ui.settings.section import Section
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.buttons import PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.changes import Changes
    from app.services.notifying import NotifyingService
    from ui.tasks import TaskRunner
    from ui.theme import ThemeManager
    from ui.window.memory import Memory
    from ui.window.state import ViewState

SHOWN = 20  # of what was sent
DROPS = (0, 3, 5, 10, 20)  # percent of net worth in a week


@dataclass(frozen=True, slots=True)
class Told:
    """All that the section shows."""

    rules: Rules
    lines: tuple[ChannelLine, ...]
    kinds: tuple[ChannelFacts, ...]
    history: tuple[Message, ...]


class NotificationsSection(Section):
    """Everything is kept in the books: each profile has its own."""

    names: ClassVar = ("channels", "quiet", "digest", "details", "drop", "sent")

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self.shown: Told | None = None
        self._memory: Memory | None = None
        self._rows: dict[str, ChannelRow] = {}
        column = self.cards()
        self.quiet, self.digest = QuietCard(), DigestCard()
        self.quiet.chosen.connect(
            lambda one: self._set(self.tr("Quiet hours are kept."), quiet=one)
        )
        self.digest.chosen.connect(
            lambda one: self._set(self.tr("When notices are sent is kept."), digest=one)
        )
        cards = {
            "channels": self._channels_card(),
            "quiet": self.quiet,
            "digest": self.digest,
            "details": self._details_card(),
            "drop": self._drop_card(),
            "sent": self._sent_card(),
        }
        for name, card in cards.items():
            self.settings[name] = card
            column.addWidget(card)
        column.addStretch(1)

    def use_window(self, themes: ThemeManager, memory: Memory) -> None:
        self._memory = memory

    @property
    def service(self) -> NotifyingService:
        return self.coffer.notifying

    def reload(self) -> None:
        service = self.coffer

        def read() -> Told:
            own = service.notifying
            return Told(
                own.rules(), tuple(own.channels()), tuple(own.facts()), tuple(own.history(SHOWN))
            )

        self.tasks.load(self, read, self._take, self.show_error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.shown is not None:  # something may have been sent meanwhile
            self.reload()

    def redraw(self) -> None:
        if self.shown is not None:
            self._take(self.shown)

    def do(self, deed: str) -> None:
        if deed == "add":
            self.add()

    # Cards

    def _channels_card(self) -> Card:
        card = Card(self.tr("Where you are told"))
        self.add_button = PillButton(self.tr("Add a channel…"))
        self.add_button.clicked.connect(self.add)
        card.set_corner(self.add_button)
        self.window_button = PillButton(self.tr("Kinds…"))
        self.window_button.setAccessibleName(self.tr("Kinds: in the window"))
        self.window_button.clicked.connect(self._on_window)
        self.window_row = SettingRow(self.tr("In the window"), " ", "bell", (self.window_button,))
        self.desktop_button = PillButton(self.tr("Kinds…"))
        self.desktop_button.setAccessibleName(self.tr("Kinds: on the desktop"))
        self.desktop_button.clicked.connect(self._on_desktop)
        self.desktop_row = SettingRow(
            self.tr("On the desktop"), " ", "overview", (self.desktop_button,)
        )
        for each in (self.window_row, line(), self.desktop_row):
            card.body.addWidget(each)
        holder = self._holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space.M)
        card.body.addWidget(holder)
        return card

    def _details_card(self) -> Card:
        card = Card(self.tr("What may leave this computer"))
        self.details = QCheckBox(self.tr("Names and amounts"))
        self.details.setFont(font("body"))
        self.details.setAccessibleName(self.details.text())
        self.details.clicked.connect(self._on_details)
        card.body.addWidget(self.details)
        card.body.addWidget(
            bullets(
                (
                    self.tr("Without it a notice says what kind of thing needs you, and nothing "
                            "of your books."),
                    self.tr("While amounts are hidden, and for what is told on the desktop then, "
                            "it is as if it were off."),
                    self.tr("While the books are locked nothing is sent."),
                )
            )
        )  # fmt: skip
        return card

    def _drop_card(self) -> Card:
        card = Card(self.tr("Net worth"))
        options = [(str(one), self._percent(one)) for one in DROPS]
        self.drop = ChoiceRow(
            self.tr("Tell of a fall within a week"),
            self.tr("Money that you moved in or out is left aside."),
            options,
            "chart",
        )
        self.drop.chosen.connect(
            lambda value: self._set(
                self.tr("A fall of net worth: {}.").format(self.drop.words_of(value)),
                drop_percent=int(value),
            )
        )
        card.body.addWidget(self.drop)
        return card

    def _sent_card(self) -> Card:
        card = Card(self.tr("What was sent"))
        holder = QWidget()
        self._sent = QVBoxLayout(holder)
        self._sent.setContentsMargins(0, 0, 0, 0)
        self._sent.setSpacing(space.XS)
        card.body.addWidget(holder)
        return card

    def _percent(self, percent: int) -> str:
        return self.tr("Never") if not percent else self.tr("From {} %").format(percent)

    # Showing

    def _take(self, told: Told) -> None:
        from ui.window.tray import is_available

        self.shown = told
        rules, today = told.rules, _today()
        self.window_row.show_detail(window_words(rules))
        desktop = self.tr("{}, while the window is out of sight.").format(
            reach_words(rules.desktop)
        )
        if not is_available():
            desktop = self.tr("This desktop has no tray.")
        elif self._memory is not None and not self._memory.flag("tray"):
            desktop = self.tr("Only with the icon in the tray: Appearance shows it.")
        self.desktop_row.show_detail(desktop)
        self.quiet.show_quiet(rules.quiet)
        self.digest.show_digest(rules.digest)
        self.details.setChecked(rules.tells_details)
        self.drop.show_value(str(rules.drop_percent))
        empty_layout(self._column)
        self._rows = {}
        for one in told.lines:
            words, tone = channel_words(one, self.formatter, today)
            row = ChannelRow(one, words, tone, self)
            self._rows[one.channel.name] = row
            self._column.addWidget(line())
            self._column.addWidget(row)
        self._holder.setVisible(bool(told.lines))
        empty_layout(self._sent)
        texts = [sent_words(one, self.formatter, today) for one in told.history]
        for text in texts or [self.tr("Nothing was sent yet.")]:
            words_label = Label("", "body", "soft")
            words_label.set_lines(text)
            self._sent.addWidget(words_label)

    def row(self, name: str) -> ChannelRow:
        """Return the row of a channel."""
        return self._rows[name]

    # Changes

    def _set(self, said: str, **changed: object) -> None:
        """Change rules, and tell of it: Ctrl+Z takes it back."""
        service = self.coffer
        self._write(lambda: _with(service.notifying, changed), said)

    def _write(self, call: Callable[[], Changes], said: str) -> None:
        self.tasks.write(self, call, lambda _: self._on_kept_set(said), self.on_refused)

    def _on_details(self, is_on: bool) -> None:
        said = self.tr("Names and amounts may leave this computer with a notice.")
        if not is_on:
            said = self.tr("Names and amounts stay on this computer.")
        self._set(said, tells_details=is_on)

    def _on_window(self) -> None:
        if self.shown is not None:
            dialog = MutedDialog(self.shown.rules.muted, self._keep_muted, self.tasks, self)
            dialog.answered.connect(lambda _: self._on_kept_set(self.tr("The kinds are kept.")))
            dialog.open()

    def _keep_muted(self, muted: frozenset[Kind]) -> Changes:
        return _with(self.service, {"muted": muted})

    def _on_desktop(self) -> None:
        if self.shown is not None:
            self._ask_reach(
                self.tr("On the desktop"),
                self.shown.rules.desktop,
                lambda reach: _with(self.service, {"desktop": reach}),
            )

    def ask_reach(self, channel: Channel) -> None:
        """Ask what a channel is told of."""
        name = channel.name
        self._ask_reach(
            self.tr("Over “{}”").format(name),
            channel.reach,
            lambda reach: self.service.change(name, reach=reach),
        )

    def _ask_reach(self, title: str, reach: Reach, keep: Callable[[Reach], Any]) -> None:
        dialog = ReachDialog(title, reach, keep, self.tasks, self)
        dialog.answered.connect(lambda _: self._on_kept_set(self.tr("The kinds are kept.")))
        dialog.open()

    def add(self) -> None:
        """Ask for a new channel."""
        if self.shown is None:
            return
        if not self.shown.kinds:
            self.say(self.tr("No kind of channel is installed."), "warn")
            return
        taken = [one.channel.name for one in self.shown.lines]
        dialog = ChannelDialog(self.service, self.shown.kinds, self.tasks, self, taken=taken)
        dialog.answered.connect(lambda _: self._on_kept_set(self.tr("The channel is set up.")))
        dialog.open()

    def change(self, channel: Channel) -> None:
        """Ask for other fields of a channel."""
        kinds = self.shown.kinds if self.shown is not None else ()
        if any(one.id == channel.kind for one in kinds):
            dialog = ChannelDialog(self.service, kinds, self.tasks, self, channel)
            dialog.answered.connect(lambda _: self._on_kept_set(self.tr("The channel is changed.")))
            dialog.open()

    def test(self, name: str) -> None:
        """Send one over a channel now."""
        service = self.coffer
        letter = Letter("Coffer", self.tr("This is a test: notices of Coffer arrive here."))
        self.row(name).test_button.setEnabled(False)

        def done(_: object) -> None:
            self.say(self.tr("A test was sent over “{}”.").format(name))
            self.reload()

        self.tasks.long(
            self,
            lambda _: service.notifying.test(name, letter),
            done,
            self.on_refused,
            kind="outside",
        )

    def switch(self, channel: Channel) -> None:
        """Use a channel no longer, or again."""
        is_on = not channel.is_on
        said = self.tr("“{}” is used again.") if is_on else self.tr("“{}” is switched off.")
        call = partial(self.service.change, channel.name, is_on=is_on)
        self._write(call, said.format(channel.name))

    def remove(self, channel: Channel) -> None:
        """Ask whether a channel is to go, with its secrets."""
        dialog = AskDialog(self.tasks, self, is_danger=True)
        text = self.tr("Its address and its secrets are forgotten, and what waits for it is not "
                       "sent any more.")  # fmt: skip
        dialog.ask(self.tr("Remove “{}”?").format(channel.name), text, self.tr("Remove"))
        dialog.set_deed(partial(self.service.remove, channel.name))
        said = self.tr("“{}” is removed.").format(channel.name)
        dialog.answered.connect(lambda _: self._on_kept_set(said))
        dialog.open()


class ChannelRow(SettingRow):
    """A channel: how it does, a test, what it is told of, and the rest in a menu."""

    def __init__(
        self, one: ChannelLine, words: str, tone: str, section: NotificationsSection
    ) -> None:
        channel = one.channel
        self.test_button = PillButton(section.tr("Test"))
        self.kinds_button = PillButton(section.tr("Kinds…"))
        self.more_button = PillButton(section.tr("More"))
        buttons = (self.test_button, self.kinds_button, self.more_button)
        super().__init__(channel.name, " ", "export", buttons)
        self.show_detail(f"{words}\n{reach_words(channel.reach)}", tone)
        for button, name in zip(
            buttons,
            (section.tr("Test: {}"), section.tr("Kinds: {}"), section.tr("More: {}")),
            strict=True,
        ):
            button.setAccessibleName(name.format(channel.name))
        self.test_button.clicked.connect(lambda: section.test(channel.name))
        self.kinds_button.clicked.connect(lambda: section.ask_reach(channel))
        menu = self.menu = QMenu(self.more_button)
        self.change_action = menu.addAction(section.tr("Change…"), lambda: section.change(channel))
        switch = section.tr("Switch off") if channel.is_on else section.tr("Switch on")
        self.switch_action = menu.addAction(switch, lambda: section.switch(channel))
        menu.addSeparator()
        self.remove_action = menu.addAction(section.tr("Remove…"), lambda: section.remove(channel))
        self.more_button.setMenu(menu)


def _with(service: NotifyingService, changed: dict[str, Any]) -> Changes:
    return service.set_rules(replace(service.rules(), **changed))


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
