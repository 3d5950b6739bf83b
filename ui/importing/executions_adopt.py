"""Takes over the buys and sells that the ledger has as positions; what it would do is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.accounts import Account
from app.domain.errors import CofferError
from app.services.trading.execution_answers import AdoptResult, LeftOut
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.importing.executions_words import tr
from ui.importing.executions_work import adopt
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_menus import ChoicePill
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

_NOTES_SHOWN = 4


def open_adopt_dialog(
    parent: QWidget | None, coffer: Coffer, tasks: TaskRunner, state: ViewState | None = None
) -> AdoptDialog:
    """Open the dialog."""
    del state  # trades are taken over whatever day the views show
    dialog = AdoptDialog(coffer, tasks, parent.window() if parent else None)
    dialog.open()
    return dialog


class AdoptDialog(Dialog):
    """Shows how many trades become how many positions, and what stays out and why."""

    def __init__(self, coffer: Coffer, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._coffer, self._tasks = coffer, tasks
        self._words = Formatter()
        self._asked = 0
        self.setWindowTitle(tr("Take over trades of the ledger"))
        self.resize(720, 480)
        self._build()
        self._tasks.read(self, self._coffer.accounts.all, self._show_accounts, self._show_error)
        self._look()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        self.banner = Banner(self)
        column.addWidget(self.banner)
        about = Label(
            tr(
                "Buys and sells that are in the ledger become positions in Trades. Nothing is "
                "booked again, and doing it twice adds nothing."
            ),
            "body",
            "soft",
        )
        about.setWordWrap(True)
        column.addWidget(about)
        row = QHBoxLayout()
        self.account = ChoicePill(tr("Account: "))
        self.account.set_options([("", tr("all"))], "")
        self.account.chosen.connect(lambda _: self._look())
        row.addWidget(self.account)
        row.addStretch(1)
        column.addLayout(row)
        self.summary = Label("", "strong")
        self.summary.setWordWrap(True)
        column.addWidget(self.summary)
        self.notes = Label("", "small", "soft")
        self.notes.setWordWrap(True)
        column.addWidget(self.notes)
        self.model = TableModel[LeftOut](_columns(self._words), id, self)
        self.table = TableView(self.model, "executions-left-out", self)
        self.table.setAccessibleName(tr("What is left out"))
        self.card = TableCard(self.table, self)
        self.card.hide()
        column.addWidget(self.card, 1)
        column.addStretch(0)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addStretch(1)
        self.close_button = PillButton(tr("Cancel"))
        self.close_button.clicked.connect(self.reject)
        self.adopt_button = PrimaryButton(tr("Take over"))
        self.adopt_button.clicked.connect(self._adopt)
        self.adopt_button.setEnabled(False)
        for button in (self.close_button, self.adopt_button):
            foot.addWidget(button)
        column.addLayout(foot)

    def _look(self) -> None:
        self._asked += 1
        self.adopt_button.setEnabled(False)
        self.summary.setText(tr("Looking at the ledger …"))
        call = partial(adopt, self._coffer, self.account.value, True)
        self._tasks.write(self, call, partial(self._on_looked, self._asked), self._show_error)

    def _on_looked(self, asked: int, result: AdoptResult) -> None:
        if asked == self._asked:
            self._show(result, tr("{} trades become {} positions."))
            self.adopt_button.setEnabled(result.trades > 0)

    def _adopt(self) -> None:
        self.adopt_button.setEnabled(False)
        self.account.setEnabled(False)
        call = partial(adopt, self._coffer, self.account.value, False)
        self._tasks.write(self, call, self._on_adopted, self._show_error)

    def _on_adopted(self, result: AdoptResult) -> None:
        self._show(result, tr("{} trades became {} positions."))
        self.adopt_button.hide()
        self.close_button.set_text(tr("Done"))
        self.close_button.setFocus()

    def _show(self, result: AdoptResult, words: str) -> None:
        counts = (self._words.count(result.trades), self._words.count(len(result.positions)))
        text = words.format(*counts)
        if not result.trades:
            text = tr("There is nothing to take over.")
        self.summary.setText(text)
        notes = [one_line(note, 200) for note in result.notes[:_NOTES_SHOWN]]
        more = len(result.notes) - _NOTES_SHOWN
        if more > 0:
            notes.append(tr("and {} more").format(self._words.count(more)))
        self.notes.set_lines("\n".join(notes))
        self.notes.setVisible(bool(notes))
        self.model.show(result.left_out)
        self.card.setVisible(bool(result.left_out))

    def _show_accounts(self, accounts: list[Account]) -> None:
        names = sorted((one.name for one in accounts if not one.is_paper), key=str.casefold)
        self.account.set_options(
            [("", tr("all")), *((name, name) for name in names)], self.account.value
        )

    def _show_error(self, error: CofferError) -> None:
        self.summary.setText("")
        self.banner.show_error(error_sentence(error))


def _columns(words: Formatter) -> tuple[Column[LeftOut], ...]:
    return (
        Column("account", tr("Account"), lambda one: Cell(one_line(one.account, 60)),
               key=lambda one: one.account, width=130),
        Column("symbol", tr("Left out"), lambda one: Cell(one_line(one.symbol, 40)),
               key=lambda one: one.symbol, width=110),
        Column("trades", tr("Trades"), lambda one: Cell(words.count(one.trades)),
               key=lambda one: one.trades, is_number=True, width=70),
        Column("reason", tr("Reason"),
               lambda one: Cell(one_line(one.reason, 200), tone=Tone.SOFT),
               key=lambda one: one.reason, tip=lambda one: one.reason, width=260, stretch=1),
    )  # fmt: skip
