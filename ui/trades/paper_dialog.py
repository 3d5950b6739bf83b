"""Paper money: the accounts and how they stand, and what can be done with them."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.changes import Changes, Topic
from app.services.trading.paper import PaperLine
from ui.accounts.detail import Facts
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.paper_forms import (
    NewPaperDialog,
    PaperCashDialog,
    PaperResetDialog,
    PaperRulesDialog,
    QuoteDialog,
)
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer

TOPICS = {Topic.TRADES, Topic.ACCOUNTS, Topic.PRICES}


def open_paper_dialog(
    parent: QWidget, coffer: "Coffer", tasks: TaskRunner, state: ViewState
) -> "PaperDialog":
    """Show the paper accounts."""
    dialog = PaperDialog(coffer, tasks, Formatter(is_private=state.is_private), parent)
    dialog.open()
    return dialog


def open_quote_dialog(
    parent: QWidget, coffer: "Coffer", tasks: TaskRunner, symbol: str = ""
) -> QuoteDialog:
    """Ask for a price of an instrument; open paper orders meet it."""
    dialog = QuoteDialog(coffer, tasks, Formatter(), parent, symbol)
    dialog.open()
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("paper", text)


class PaperDialog(Dialog):
    """One paper account at a time, with its money and its deeds; without any, how to make one."""

    def __init__(
        self, coffer: "Coffer", tasks: TaskRunner, formatter: Formatter, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Paper money"))
        self.setMinimumWidth(480)
        self._coffer, self._tasks, self._formatter = coffer, tasks, formatter
        self._lines: tuple[PaperLine, ...] = ()
        self.accounts = QComboBox()
        self.accounts.setAccessibleName(_tr("Paper account"))
        self.accounts.currentIndexChanged.connect(self._show)
        self.hint = Label("", "body", "soft")
        self.hint.setWordWrap(True)
        self.facts = Facts()
        self.card = Card("", padding=space.M)
        self.card.body.addWidget(self.facts)
        self.problem = Label("", "body", "loss")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.new = PillButton(_tr("New account"))
        self.new.clicked.connect(self.make)
        self.cash = PillButton(_tr("Cash"))
        self.rules = PillButton(_tr("Rules"))
        self.quote = PillButton(_tr("Type a price"))
        self.reset = PillButton(_tr("Start anew"))
        for button, form in (
            (self.cash, PaperCashDialog),
            (self.rules, PaperRulesDialog),
            (self.reset, PaperResetDialog),
        ):
            button.clicked.connect(lambda _=False, made=form: self._ask(made))
        self.quote.clicked.connect(lambda: QuoteDialog(coffer, tasks, formatter, self).open())
        self.close_button = PrimaryButton(_tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        tasks.changed.connect(self._on_changed)
        self.reload()

    def reload(self) -> None:
        """Ask how the accounts stand."""
        self._tasks.read(self, self._coffer.paper.all, self._take, self._fail)

    def make(self) -> None:
        """Ask for a new account."""
        NewPaperDialog(self._coffer, self._tasks, self._formatter, self).open()

    # -- within ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(space.M)
        top.addWidget(self.accounts, 1)
        top.addWidget(self.new)
        deeds = QHBoxLayout()
        deeds.setSpacing(space.S)
        for button in (self.cash, self.rules, self.quote, self.reset):
            deeds.addWidget(button)
        deeds.addStretch(1)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(_tr("Paper money"), "title"))
        column.addWidget(self.hint)
        column.addLayout(top)
        column.addWidget(self.card)
        column.addLayout(deeds)
        column.addWidget(self.problem)
        column.addLayout(last)

    def _take(self, lines: tuple[PaperLine, ...]) -> None:
        shown = self.accounts.currentText()
        known = {one.name for one in self._lines}
        new = [one.name for one in lines if one.name not in known] if self._lines else []
        self._lines = lines
        self.accounts.blockSignals(True)
        self.accounts.clear()
        for one in lines:
            self.accounts.addItem(one.name)
        wanted = new[0] if new else shown
        self.accounts.setCurrentIndex(max(self.accounts.findText(wanted), 0) if lines else -1)
        self.accounts.blockSignals(False)
        self._show()

    def _show(self, *_: object) -> None:
        place = self.accounts.currentIndex()
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        for one in (self.accounts, self.card, self.cash, self.rules, self.quote, self.reset):
            one.setVisible(line is not None)
        self.hint.set_lines(
            _tr("It never counts in what you own, and is in no total.")
            if line
            else _tr("There is no paper account yet: make one, and practise without risk.")
        )
        if line is not None:
            self.facts.show_rows(_rows(line, self._formatter))
        self.adjustSize()

    def _ask(
        self, made: type[PaperCashDialog] | type[PaperRulesDialog] | type[PaperResetDialog]
    ) -> None:
        line = self._lines[self.accounts.currentIndex()]
        made(self._coffer, self._tasks, line, self._formatter, self).open()

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics & TOPICS:
            self.reload()

    def _fail(self, error: CofferError) -> None:
        self.problem.set_lines(error_sentence(error))
        self.problem.show()


def _rows(line: PaperLine, formatter: Formatter) -> list[tuple[str, str, str, str]]:
    """Return the money of an account as (name, soft words, figure, tooltip)."""
    power, standing = line.standing.power, line.standing

    def money(value: Decimal | None) -> str:
        return formatter.amount(value, power.currency)

    why = _tr("No price of {}").format(", ".join(standing.unpriced)) if standing.unpriced else ""
    held = _tr("positions {} · orders {}").format(
        formatter.count(standing.positions), formatter.count(standing.working)
    )
    return [
        (_tr("Equity in {}").format(power.currency), held, money(power.equity), why),
        (_tr("Gain"), _tr("since the start"), formatter.amount(
            line.gain, power.currency, signed=True
        ), _tr("Equity less the cash that was put in")),
        (_tr("Cash"), "", money(power.cash), ""),
        (_tr("Bound by orders"), "", money(power.reserved), ""),
        (_tr("Free"), _tr("for new positions"), money(power.available), _tr(
            "Equity × leverage, less the worth of positions and what orders bind"
        )),
    ]  # fmt: skip
