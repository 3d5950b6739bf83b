"""The dialogs of notices: a channel and its fields, and what a way is told of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from app.domain.notices.records import SENDABLE, Kind, Priority, Reach
from app.ports.notices import ChannelFacts, Letter
from ui.connections.fields import ProviderFields, translated
from ui.notifications.words import kind_about, kind_name
from ui.settings.ask import AskDialog
from ui.settings.choice_row import ChoiceBox
from ui.settings.notification_hours import INDENT
from ui.settings.notification_words import least_options
from ui.theme.fonts import font
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.domain.notices.records import Channel
    from app.services.notifying import NotifyingService
    from ui.tasks import TaskRunner

LONGEST_NAME = 40


class OutsideDialog(AskDialog):
    """Its deed calls a server, so it waits where nobody else does."""

    def act(self) -> None:
        if self._is_busy or self.problem():
            return
        deed = self.prepare()
        self.banner.hide()
        if deed is None:
            return
        self._set_busy(True)
        call = deed
        self._tasks.long(self, lambda _: call(), self._on_done, self._on_failed, kind="outside")


class ChannelDialog(OutsideDialog):
    """Sets a channel up, or gives it other fields. Nothing is kept that the test did not pass."""

    def __init__(
        self,
        service: NotifyingService,
        kinds: Sequence[ChannelFacts],
        tasks: TaskRunner,
        parent: QWidget,
        channel: Channel | None = None,
        taken: Sequence[str] = (),
    ) -> None:
        super().__init__(tasks, parent)
        self._service, self._kinds, self._channel = service, kinds, channel
        self._taken = {one.casefold() for one in taken}
        title = self.tr("Add a channel")
        if channel is not None:
            title = self.tr("Change “{}”").format(channel.name)
        self.ask(title, "", self.tr("Add") if channel is None else self.tr("Change"))
        self.kind = ChoiceBox(self.tr("Kind"))
        self.kind.setMaximumWidth(16_777_215)
        for one in kinds:
            self.kind.addItem(translated(one.name), one.id)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name"))
        self.about = Label("", "small", "faint")
        self.fields = ProviderFields()
        self.fields.edited.connect(self.check)
        self.proof = QCheckBox(self.tr("Send a test first"))
        self.proof.setFont(font("body"))
        self.proof.setAccessibleName(self.proof.text())
        self.proof.setChecked(True)
        if channel is None:
            self.body.addWidget(Label(self.tr("Kind"), "small-medium", "soft"))
            self.body.addWidget(self.kind)
            self.body.addWidget(self.about)
            self.add_field(self.tr("Name"), self.name)
        self.body.addWidget(self.fields)
        self.body.addWidget(self.proof)
        self.kind.currentIndexChanged.connect(lambda _: self._show_kind())
        if channel is not None:
            self.kind.setCurrentIndex(max(self.kind.findData(channel.kind), 0))
        self._show_kind()

    @property
    def facts(self) -> ChannelFacts:
        return self._kinds[max(self.kind.currentIndex(), 0)]

    def problem(self) -> str:
        if self._channel is not None:
            return ""
        name = " ".join(self.name.text().split())
        if not name:
            return " "
        if name.casefold() in self._taken:
            return self.tr("There is a channel of that name already.")
        return ""

    def prepare(self) -> Callable[[], Any] | None:
        missing = self.fields.problem()
        if missing:
            self.hint.setText(missing)
            return None
        text = self.tr("This is a test: notices of Coffer arrive here.")
        proof = Letter("Coffer", text) if self.proof.isChecked() else None
        values = self.fields.values()
        if self._channel is not None:
            return partial(self._service.refill, self._channel.name, values, proof=proof)
        return partial(
            self._service.add, self.name.text(), self.facts.id, values, None, proof=proof
        )

    def _show_kind(self) -> None:
        facts = self.facts
        known = None if self._channel is None else self._channel.options
        self.about.set_lines(translated(facts.about))
        self.fields.show_fields(facts, known, has_secrets=self._channel is not None)
        if self._channel is None:
            self.name.setText(self._free_name(translated(facts.name)))
        self.check()
        self._order_tabs()
        self.fit()

    def _free_name(self, name: str) -> str:
        numbered = (name, *(f"{name} {number}" for number in range(2, 20)))
        return next(one for one in numbered if one.casefold() not in self._taken)


class ReachDialog(AskDialog):
    """What a way is told of: kinds, weight, and how much an hour."""

    def __init__(
        self,
        title: str,
        reach: Reach,
        keep: Callable[[Reach], object],
        tasks: TaskRunner,
        parent: QWidget,
    ) -> None:
        super().__init__(tasks, parent)
        self._reach, self._keep = reach, keep
        self.ask(title, self.tr("Each kind has its own switch here."), self.tr("Keep"))
        self.boxes = kind_boxes(reach.kinds)
        for one in self.boxes.values():
            self.body.addWidget(one)
        self.least = ChoiceBox(self.tr("How much it has to matter"))
        self.least.setMaximumWidth(16_777_215)
        for value, words in least_options():
            self.least.addItem(words, value)
        self.least.setCurrentIndex(self.least.findData(reach.least.name))
        self.body.addWidget(Label(self.tr("How much it has to matter"), "small-medium", "soft"))
        self.body.addWidget(self.least)
        self.an_hour = QSpinBox()
        self.an_hour.setRange(1, 60)
        self.an_hour.setValue(reach.an_hour)
        self.an_hour.lineEdit().setTextMargins(INDENT, 0, 0, 0)
        self.an_hour.setAccessibleName(self.tr("Messages an hour at most"))
        self.body.addWidget(Label(self.tr("Messages an hour at most"), "small-medium", "soft"))
        self.body.addWidget(self.an_hour)

    def prepare(self) -> Callable[[], Any]:
        kinds = frozenset(kind for kind, box in self.boxes.items() if box.isChecked())
        least = Priority[str(self.least.currentData())]
        return partial(self._keep, Reach(kinds, least, self.an_hour.value()))


class MutedDialog(AskDialog):
    """Which kinds the window lists."""

    def __init__(
        self,
        muted: frozenset[Kind],
        keep: Callable[[frozenset[Kind]], object],
        tasks: TaskRunner,
        parent: QWidget,
    ) -> None:
        super().__init__(tasks, parent)
        self._keep = keep
        text = self.tr("What puts the books at risk is listed all the same.")
        self.ask(self.tr("In the window"), text, self.tr("Keep"))
        self.boxes = kind_boxes(frozenset(Kind) - muted, Kind)
        for one in self.boxes.values():
            self.body.addWidget(one)

    def prepare(self) -> Callable[[], Any]:
        muted = frozenset(kind for kind, box in self.boxes.items() if not box.isChecked())
        return partial(self._keep, muted)


def kind_boxes(
    chosen: frozenset[Kind], kinds: Sequence[Kind] | type[Kind] | frozenset[Kind] = SENDABLE
) -> dict[Kind, QCheckBox]:
    """Return a switch for each kind, in their order."""
    found: dict[Kind, QCheckBox] = {}
    for kind in [one for one in Kind if one in frozenset(kinds)]:
        box = QCheckBox(kind_name(kind))
        box.setFont(font("body"))
        box.setToolTip(kind_about(kind))
        box.setAccessibleName(kind_name(kind))
        box.setAccessibleDescription(kind_about(kind))
        box.setChecked(kind in chosen)
        found[kind] = box
    return found
