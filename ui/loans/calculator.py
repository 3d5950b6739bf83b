"""What an extra payment does, worked out while one types; nothing is written."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.loans.extra_effect import ExtraAnswer, ExtraWish
from app.domain.loans.records import ExtraEffect
from app.services.loans_answers import DebtLine
from ui.accounts.detail import Facts
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_typed import typed_number
from ui.forms.dialog import mark_field, number_field
from ui.loans.dialogs import effect_rows
from ui.loans.words import EFFECTS, tr
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.labels import Label
from ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PAUSE_MS = 200
ZERO = Decimal(0)


class ExtraCalculator(QWidget):
    """Two amounts, once and a month; their effect stands below."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coffer, self._tasks = coffer, tasks
        self._line: DebtLine | None = None
        self._today = date.min
        self._formatter = Formatter()
        self._answer: ExtraAnswer | None = None
        self.once, self.monthly = number_field(), number_field()
        self.effect = SegmentedControl(
            [(one, tr(text)) for one, text in EFFECTS.items()], name=tr("What it is for")
        )
        self.effect.set_value(ExtraEffect.SHORTEN)
        self.effect.changed.connect(lambda _: self._look())
        self.facts = Facts()
        self.problem = Label("", "small", "loss")
        self.problem.hide()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space.M)
        grid.setVerticalSpacing(space.XS)
        for column, (words, field) in enumerate(
            ((tr("Once, today"), self.once), (tr("Each month"), self.monthly))
        ):
            label = Label(words, "small", "soft")
            label.setBuddy(field)
            field.setAccessibleName(tr("Extra payment: {}").format(words))
            field.textEdited.connect(self._on_edited)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(space.S)
        body.addLayout(grid)
        body.addWidget(self.effect)
        body.addWidget(self.facts)
        body.addWidget(self.problem)

    def show_line(self, line: DebtLine, today: date, formatter: Formatter) -> None:
        """Work for another loan; what was typed for the one before is dropped."""
        is_same = self._line is not None and self._line.account_id == line.account_id
        self._line, self._today, self._formatter = line, today, formatter
        if not is_same:
            self.once.clear()
            self.monthly.clear()
            self._answer = None
        self._look()

    def redraw(self, formatter: Formatter) -> None:
        """Show the answer once more."""
        self._formatter = formatter
        self._show()

    def _on_edited(self, *_: object) -> None:
        self._timer.start()

    def _typed(self, field: QLineEdit) -> Decimal | None:
        """Return a typed amount, 0 of an empty field; `None`: it cannot be read."""
        found = typed_number(field.text(), self._formatter.locale)
        is_wrong = bool(found.problem) or found.readings is not None
        mark_field(field, is_wrong=is_wrong)
        return None if is_wrong else found.value or ZERO

    def _look(self) -> None:
        line, once, monthly = self._line, self._typed(self.once), self._typed(self.monthly)
        self.problem.hide()
        if line is None or once is None or monthly is None or not (once or monthly):
            self._answer = None
            self._show()
            return
        wish = ExtraWish(once, self._today, monthly, self._today, self.effect.value)
        name, service = line.name, self._coffer.loans
        self._tasks.reload(
            self,
            "effect",
            lambda: service.extra_effect(name, wish),
            self._on_answer,
            self._on_failed,
        )

    def _on_answer(self, answer: ExtraAnswer) -> None:
        self._answer = answer
        self._show()

    def _on_failed(self, error: CofferError) -> None:
        self._answer = None
        self._show()
        self.problem.set_lines(error_sentence(error))
        self.problem.show()

    def _show(self) -> None:
        if self._answer is None or self._line is None:
            self.facts.show_rows([])
            return
        rows = effect_rows(self._answer, self._today, self._line.currency, self._formatter)
        self.facts.show_rows(rows)
