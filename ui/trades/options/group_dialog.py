"""Asks which positions are one strategy, and which one another replaced."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.services.trading.options_answers import StrategyLeg
from ui.format import Formatter
from ui.forms.dialog import FormDialog, NotReadError, choice
from ui.tasks import TaskRunner
from ui.trades.options.words import day_text, structure_word, tr
from ui.widgets.labels import one_line

if TYPE_CHECKING:
    from app.bootstrap import Coffer

Related = Sequence[StrategyLeg]


class _RelatedDialog(FormDialog):
    """A form that begins with the positions on one underlying in one account."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        position_id: int,
        title: str,
        action: str,
        formatter: Formatter,
        parent: QWidget | None,
    ) -> None:
        super().__init__(tasks, title, action, formatter, parent)
        self._service, self._position_id = coffer.options, position_id
        self.save.setEnabled(False)

    def _ask(self) -> None:
        service, number = self._service, self._position_id
        self._tasks.read(self, partial(service.related, number), self._on_related, self._on_failed)

    def _on_related(self, found: tuple[StrategyLeg, ...]) -> None:
        self.show_related(found)
        self.fit()

    def show_related(self, found: Related) -> None:
        """Offer them."""
        raise NotImplementedError

    def words_of(self, leg: StrategyLeg) -> str:
        """Return a position in a line: what, until when, how much."""
        sign = "+" if leg.direction == "long" else "−"
        size = f"{sign}{self.formatter.quantity(leg.opened)}"
        parts = [f"{size} {leg.title}", day_text(leg.subtitle, self.formatter)]
        if not leg.open_quantity:
            parts.append(tr("closed"))
        return one_line(" · ".join(part for part in parts if part))


class GroupDialog(_RelatedDialog):
    """Makes a strategy: the position, and those that are ticked."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        position_id: int,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            coffer, tasks, position_id, tr("Group into a strategy"), tr("Make the strategy"),
            formatter, parent,
        )  # fmt: skip
        self.boxes: dict[int, QCheckBox] = {}
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("By its structure"))
        self.add(tr("Name"), self.name)
        self.name.setFocus()
        self._ask()

    def show_related(self, found: Related) -> None:
        for leg in found:
            box = QCheckBox(self.words_of(leg))
            box.setAccessibleName(box.text())
            own = leg.position_id == self._position_id
            box.setChecked(own)
            box.setEnabled(not own)
            box.toggled.connect(self.look_soon)
            self.boxes[leg.position_id] = box
            self.form.addRow(box)
        if len(found) < 2:
            self.complain(tr("There is no other position on the same underlying in its account."))
        self.look_soon()

    def _chosen(self) -> list[int]:
        return [number for number, box in self.boxes.items() if box.isChecked()]

    def preview(self) -> tuple[Callable[[], Any], bool] | None:
        chosen, service = self._chosen(), self._service
        self.save.setEnabled(len(chosen) > 1)
        if len(chosen) < 2:
            return None
        return (lambda: service.kind(chosen)), False

    def show_preview(self, answer: str) -> None:
        words = structure_word(answer) if answer else tr("without a name of its own")
        self.show_effect([(tr("Together"), "", words, "")])

    def deed(self) -> Callable[[], Any]:
        chosen, name, service = self._chosen(), self.name.text(), self._service
        return lambda: service.group(chosen, name)[0]


class RollDialog(_RelatedDialog):
    """Says which position this one replaced, so that both count as one chain."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        position_id: int,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            coffer, tasks, position_id, tr("It replaced another position"), tr("Link them"),
            formatter, parent,
        )  # fmt: skip
        self.old = choice(())
        self.add(tr("Rolled from"), self.old, tr("The results of both count as one trade"))
        self.old.setFocus()
        self._ask()

    def show_related(self, found: Related) -> None:
        for leg in found:
            if leg.position_id != self._position_id and leg.subtitle:
                self.old.addItem(self.words_of(leg), leg.position_id)
        self.save.setEnabled(self.old.count() > 0)
        if not self.old.count():
            self.complain(tr("There is no other contract on the same underlying in its account."))

    def deed(self) -> Callable[[], Any]:
        old, new, service = self.old.currentData(), self._position_id, self._service
        if old is None:
            raise NotReadError(tr("There is nothing to link."))
        return lambda: service.roll(old, new)
