"""What waits for a look among prices and assets: held-back prices, and questions about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.sync.records import QuestionKind
from app.services.pricing.answers import HeldLine
from app.services.sync.answers import QuestionLine
from ui.connections.questions import QuestionList
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.i18n.counts import counted
from ui.pricing.held_part import HeldPart
from ui.pricing.words import tr
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title
from ui.widgets.page import one_of, scrolled
from ui.widgets.segmented import SegmentedControl
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PARTS = ("held", "others")


@dataclass(frozen=True, slots=True)
class Waiting:
    """All that waits for a look."""

    held: tuple[HeldLine, ...]
    others: tuple[QuestionLine, ...]
    names: dict[str, str]  # of the connected sources


class HeldDialog(Dialog):
    """Held-back prices of all assets, several settled at once; beside them the questions."""

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Prices that wait for a look"))
        self._coffer: Any = coffer
        self._tasks, self._state = tasks, state
        self._formatter = Formatter(is_private=state.is_private)
        self._is_loaded = False
        self._build()
        self.resize(820, 600)
        tasks.load(self, partial(read_waiting, coffer), self._on_found, self._on_failed)

    def reload(self) -> None:
        """Read what waits."""
        call = partial(read_waiting, self._coffer)
        self._tasks.reload(self, "held", call, self._on_found, self._on_failed)

    def _on_found(self, found: Waiting) -> None:
        formatter, count = self._formatter, self._formatter.count
        self.held.show_lines(found.held, found.names, formatter)
        self.questions.show_questions(found.others, datetime.now(UTC), formatter)
        self.parts.set_options(
            [
                ("held", tr("Held back {}").format(count(len(found.held)))
                 if found.held else tr("Held back")),
                ("others", tr("Questions {}").format(count(len(found.others)))
                 if found.others else tr("Questions")),
            ]
        )  # fmt: skip
        self.parts.setVisible(bool(found.others))
        if not self._is_loaded or not found.others:
            self.parts.choose("others" if found.others and not found.held else "held")
        self._is_loaded = True
        many = len(found.held)
        text = counted("prices", "{} price or group of prices waits for your look.",
                       "{} prices or groups of prices wait for your look.", many)  # fmt: skip
        self.summary.set_lines(
            text.format(count(many)) if many else tr("No price is held back any more.")
        )
        self.asset_button.setEnabled(many > 0)

    # Parts

    def _build(self) -> None:
        self.summary = Label("", "body", "soft")
        said = Label("", "small", "faint")
        said.set_lines(
            tr("What can hardly be right is held back until you have looked at it. Meanwhile the "
               "last good price counts.")
        )  # fmt: skip
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.parts = SegmentedControl([(part, part) for part in PARTS], name=tr("Part"))
        self.parts.changed.connect(self._show_part)
        self.parts.hide()
        self.held = HeldPart(self._formatter)
        self.held.settled.connect(self._on_settled)
        self.held.table.opened.connect(lambda _: self._open_asset())
        self.questions = QuestionList()
        self.questions.answered.connect(self._on_answered)
        self.asset_button = LinkButton(tr("All about its prices…"))
        self.asset_button.clicked.connect(self._open_asset)
        self.close_button = PillButton(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.asset_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Title(tr("Prices that wait for a look")))
        column.addWidget(self.summary)
        column.addWidget(said)
        column.addWidget(self.problem)
        column.addWidget(self.parts, 0, Qt.AlignmentFlag.AlignLeading)
        self._pages = one_of(column, self.held, scrolled(_at_top(self.questions)))
        column.addLayout(foot)

    def _show_part(self, part: str) -> None:
        if part in PARTS:
            self._pages.setCurrentIndex(PARTS.index(part))

    # What the person does

    def _on_settled(self, ids: Sequence[int], take: bool) -> None:
        call = partial(self._coffer.pricing.settle_several, list(ids), take=take)
        self._write(call)

    def _on_answered(self, question_id: int, answer: str) -> None:
        self._write(partial(self._coffer.connections.settle, question_id, answer))

    def _write(self, call: Any) -> None:
        self.problem.hide()
        self._tasks.write(self, call, lambda _: self.reload(), self._on_refused)

    def _on_refused(self, error: CofferError) -> None:
        self._on_failed(error)
        self.reload()

    def _on_failed(self, error: CofferError) -> None:
        self.problem.set_lines(error_sentence(error))
        self.problem.show()

    def _open_asset(self) -> None:
        lines = self.held.chosen()
        if lines:
            self.accept()
            self._state.navigate.emit("prices", lines[0].symbol)


def read_waiting(coffer: Any) -> Waiting:
    """Read what waits for a look. For a worker that may import."""
    names = {one.id: one.name for one in coffer.pricing.connected()}
    held = tuple(coffer.pricing.held())
    return Waiting(held, others_of(coffer.connections.questions(0)), names)


def others_of(questions: Sequence[QuestionLine]) -> tuple[QuestionLine, ...]:
    """Return the questions that are about no connection and no held price."""
    return tuple(
        one
        for one in questions
        if not one.question.connection_id and one.question.kind != QuestionKind.HELD_PRICE
    )


def _at_top(content: QWidget) -> QWidget:
    holder = QWidget()
    holder.setProperty("page", "true")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    column.addStretch(1)
    return holder
