"""Says that something does not count, with the reason; and closes accounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import CofferError
from app.domain.inclusion import ACCOUNT_MARKS, HOLDING_MARKS
from app.services.account_balances_answers import BalanceChoice
from ui.balances.words import mark_word
from ui.entries.fields import DayField
from ui.format import one_line
from ui.format_errors import error_sentence
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.changes import Changes
    from ui.tasks import TaskRunner


class _ReasonDialog(Dialog):
    """A form with a reason and a day, and one thing to do."""

    def __init__(self, coffer: Coffer, tasks: TaskRunner, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._coffer, self._tasks = coffer, tasks
        self._title = Title("")
        self.setMinimumWidth(440)
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.on = DayField(datetime.now(UTC).astimezone().date())
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(space.L)
        self.form.setVerticalSpacing(space.M)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.hint = Label("", "body", "soft")
        self.problem = Label("", "body", "loss")
        self.problem.hide()
        self.save = PrimaryButton()
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        row = self.foot(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.L)
        column.addWidget(self._title)
        column.addWidget(self.hint)
        column.addLayout(self.form)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addLayout(row)
        self.on.edited.connect(self._on_edited)
        self.reason.textChanged.connect(lambda _: self._on_edited())

    def set_title(self, text: str) -> None:
        """Say what the form does."""
        self.setWindowTitle(text)
        self._title.setText(text)

    def add_field(self, words: str, field: QWidget) -> None:
        """Add a named field."""
        label = Label(words, "body", "soft")
        label.setBuddy(field)
        field.setAccessibleName(words)
        self.form.addRow(label, field)

    def deed(self, on: date) -> Callable[[], Changes]:
        """Return what saving does."""
        raise NotImplementedError

    def _on_edited(self) -> None:
        self.problem.hide()
        self.save.setEnabled(self.on.day is not None)

    def _on_save(self) -> None:
        on = self.on.day
        if on is None:
            return
        self.save.setEnabled(False)
        self._tasks.write(self, self.deed(on), lambda _: self.accept(), self._on_failed)

    def _on_failed(self, error: CofferError) -> None:
        self.problem.set_lines(error_sentence(error))
        self.problem.show()
        self.adjustSize()
        self.save.setEnabled(True)


class MarkDialog(_ReasonDialog):
    """Leaves an account, or one of its holdings, out of totals."""

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        account: str = "",
        symbol: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(coffer, tasks, parent)
        self.set_title(self.tr("Leave out of totals"))
        self._wanted = (account, symbol)
        self._choices: dict[str, BalanceChoice] = {}
        self.account, self.symbol, self.mark = QComboBox(), QComboBox(), QComboBox()
        self.account.currentIndexChanged.connect(self._on_account)
        self.symbol.currentIndexChanged.connect(self._on_symbol)
        self.add_field(self.tr("Account"), self.account)
        self.add_field(self.tr("Of it"), self.symbol)
        self.add_field(self.tr("Mark"), self.mark)
        self.add_field(self.tr("Why"), self.reason)
        self.add_field(self.tr("Since"), self.on)
        self.reason.setPlaceholderText(self.tr("For example: belongs to the children"))
        self.hint.set_lines(self.tr("The reason is shown wherever it is missing from a total."))
        self.save.set_text(self.tr("Leave it out"))
        tasks.read(self, coffer.balances.choices, self._on_choices, self._on_failed)

    def deed(self, on: date) -> Callable[[], Changes]:
        return partial(
            self._coffer.accounts.mark,
            self.mark.currentData(),
            self.account.currentData(),
            self.symbol.currentData() or "",
            reason=self.reason.text(),
            since=on,
        )

    def _on_choices(self, choices: tuple[BalanceChoice, ...]) -> None:
        self._choices = {one.account: one for one in choices}
        account, symbol = self._wanted
        for one in choices:
            self.account.addItem(one_line(one.account, 80), one.account)
        self.account.setCurrentIndex(max(self.account.findData(account), 0) if choices else -1)
        self._on_account()
        self.symbol.setCurrentIndex(max(self.symbol.findData(symbol), 0))
        self.reason.setFocus()

    def _on_account(self, *_: object) -> None:
        found = self._choices.get(self.account.currentData() or "")
        self.symbol.clear()
        self.symbol.addItem(self.tr("The whole account"), "")
        for symbol in found.held if found else ():
            self.symbol.addItem(one_line(symbol, 40), symbol)

    def _on_symbol(self, *_: object) -> None:
        wanted = self.mark.currentData()
        marks = HOLDING_MARKS if self.symbol.currentData() else ACCOUNT_MARKS
        self.mark.clear()
        for mark in marks:
            self.mark.addItem(mark_word(mark), mark)
        place = self.mark.findData(wanted or "excluded")
        self.mark.setCurrentIndex(max(place, 0))


class CloseDialog(_ReasonDialog):
    """Closes an account on a day when it holds nothing."""

    def __init__(
        self, coffer: Coffer, tasks: TaskRunner, account: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(coffer, tasks, parent)
        self.set_title(self.tr("Close {}").format(one_line(account, 60)))
        self._account = account
        self.add_field(self.tr("Closed on"), self.on)
        self.add_field(self.tr("Why"), self.reason)
        self.reason.setPlaceholderText(self.tr("For example: moved to another bank"))
        self.hint.set_lines(
            self.tr(
                "Its past goes on counting. From then on it is left out of lists, and takes no "
                "entries until it is reopened."
            )
        )
        self.save.set_text(self.tr("Close the account"))

    def deed(self, on: date) -> Callable[[], Changes]:
        return partial(self._coffer.accounts.close, self._account, on, reason=self.reason.text())
