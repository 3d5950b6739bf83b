"""Adds a holding to a vault."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QWidget,
)

from app.services.vaults_answers import FeedChoice, VaultLine
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.theme import space
from ui.vaults.form import VaultForm
from ui.vaults.slider import LEAST, MOST, PercentSlider
from ui.vaults.words import claim_line, points
from ui.widgets.labels import Label, one_line

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class FeedDialog(VaultForm):
    """Adds a holding to a vault."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        formatter: Formatter,
        line: VaultLine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, "", "", parent)
        title = self.tr("Add a holding")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.save.set_text(self.tr("Add the holding"))
        self._coffer, self._formatter, self._line = coffer, formatter, line
        self._choices: tuple[FeedChoice, ...] = ()
        self.holding = QComboBox()
        self.holding.currentIndexChanged.connect(self._on_holding)
        self.slider = PercentSlider(self.tr("Percent"))
        self.slider.show_value(100, line.colour)
        self.slider.valueChanged.connect(self._tell)
        self.percent = Label("", "strong")
        self.free = Label("", "small", "faint")
        beside = QWidget()
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.M)
        row.addWidget(self.slider, 1)
        row.addWidget(self.percent)
        self.add_field(self.tr("Holding"), self.holding)
        self.add_field(self.tr("How much of it"), beside)
        self.form.addRow("", self.free)
        self.hint = Label("", "small", "faint")
        self.hint.set_lines(
            self.tr(
                "It counts with its whole history. Later changes of the percentage count from "
                "their day."
            )
        )
        self.form.addRow("", self.hint)
        self.save.setEnabled(False)
        tasks.read(self, lambda: coffer.vaults.choices(line.name), self._on_choices, self.fail)
        self.holding.setFocus()

    @property
    def chosen(self) -> FeedChoice | None:
        place = self.holding.currentIndex()
        return self._choices[place] if 0 <= place < len(self._choices) else None

    def _on_choices(self, choices: Sequence[FeedChoice]) -> None:
        self._choices = tuple(one for one in choices if not one.is_part)
        for one in self._choices:
            name = f" · {one.name}" if one.name else ""
            self.holding.addItem(one_line(f"{one.account} · {one.symbol}{name}"))
        self.save.setEnabled(bool(self._choices))
        if not self._choices:
            self.complain(self.tr("Every holding that counts feeds it already."))
        self._on_holding()

    def _on_holding(self, *_: object) -> None:
        """Begin with what no other vault claims."""
        one = self.chosen
        if one is not None:
            free = int(100 - one.claimed)
            self.slider.show_value(free if free >= LEAST else MOST, self._line.colour)
        self._tell()

    def _tell(self, *_: object) -> None:
        percent = Decimal(self.slider.value())
        self.percent.setText(points(percent, self._formatter))
        one = self.chosen
        if one is None:
            self.free.set_lines("")
            return
        others = ((self.tr("other vaults"), one.claimed),) if one.claimed else ()
        text, is_over = claim_line(percent, others, self._formatter)
        self.free.set_lines(text)
        self.free.set_tone("warn" if is_over else "faint")

    def act(self) -> None:
        one = self.chosen
        if one is None:
            return
        percent, line = Decimal(self.slider.value()), self._line
        service = self._coffer.vaults
        self.run(lambda: service.feed(line.name, one.holding_id, percent), line.name)
