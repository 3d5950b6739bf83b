"""Buying a basket for an amount, selling a share, rebalancing: all is shown before it is done."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.trading.baskets_answers import (
    BasketLine,
    Ordered,
    OrderPreview,
    PartPreview,
    RebalancePreview,
)
from ui.accounts.detail import Facts
from ui.format import Formatter
from ui.format_errors import error_sentence, sentence
from ui.format_typed import typed_number
from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.baskets.columns import preview_columns
from ui.trades.baskets.words import tr
from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title, restyle
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Column
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PAUSE_MS = 250
BUY, SELL, REBALANCE = "buy", "sell", "rebalance"
Fact = tuple[str, str, str, str]


class BasketOrderDialog(Dialog):
    """An account, one number, every part as it would be ordered, and the deed."""

    placed = Signal(object)  # Ordered

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        words: Formatter,
        basket: BasketLine,
        accounts: Sequence[tuple[str, bool]],
        deed: str = BUY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._coffer, self._tasks, self._words = coffer, tasks, words
        self._basket, self._deed = basket, deed
        self._client_id = f"window-{uuid4().hex}"  # pressed twice, it is one order all the same
        self._paper = dict(accounts)
        self._asked, self._is_placing = 0, False
        self._ready: tuple[str, Decimal] | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self._build(accounts)
        self._on_account()
        self.number.setFocus()

    # -- what is typed -------------------------------------------------------------------------

    @property
    def account(self) -> str:
        return str(self.accounts.currentData() or "")

    @property
    def is_paper(self) -> bool:
        return self._paper.get(self.account, False)

    def value(self) -> Decimal | None:
        """Return the number; a percentage as a fraction. `None`: there is none that can be read."""
        found = typed_number(self.number.text(), self._words.locale)
        is_wrong = bool(found.problem) or found.readings is not None
        state = "true" if is_wrong else "false"
        if self.number.property("invalid") != state:
            self.number.setProperty("invalid", state)
            restyle(self.number)
        if is_wrong:
            self._say(found.problem or self.tr("Leave the separators of thousands out."), "loss")
            return None
        if found.value is None:
            return None
        return found.value if self._deed == BUY else found.value.scaleb(-2)

    # -- preview -------------------------------------------------------------------------------

    def _on_account(self, *_: object) -> None:
        words = {
            BUY: (self.tr("Place paper orders"), self.tr("Place orders")),
            SELL: (self.tr("Sell on paper"), self.tr("Sell")),
            REBALANCE: (self.tr("Rebalance on paper"), self.tr("Rebalance")),
        }[self._deed]
        self.save.set_text(words[0] if self.is_paper else words[1])
        self.mark.setText(self.tr("Paper") if self.is_paper else self.tr("Real account"))
        self.mark.set_tone("warn" if self.is_paper else "soft")
        self._look()

    def _on_typed(self, *_: object) -> None:
        self.save.setEnabled(False)
        self._timer.start()

    def _look(self) -> None:
        self.save.setEnabled(False)
        self._ready = None
        value = self.value()
        if value is None or not self.account:
            if self.number.property("invalid") != "true":
                self._say(self._hint(), "faint")
            self._show((), ())
            return
        self._asked += 1
        asked, name, account = self._asked, self._basket.name, self.account
        service = self._coffer.baskets
        calls: dict[str, Callable[[], Any]] = {
            BUY: lambda: service.preview(name, account, value),
            SELL: lambda: service.preview_sale(name, account, value),
            REBALANCE: lambda: service.preview_rebalance(name, account, value),
        }
        self._tasks.read(
            self,
            calls[self._deed],
            lambda answer: self._on_preview(asked, (account, value), answer),
            partial(self._on_failed, asked),
        )

    def _hint(self) -> str:
        if not self.account:
            return self.tr("There is no account to trade in yet: open a paper account first.")
        least = self._basket.least
        if self._deed != BUY or least is None:
            return ""
        return self.tr("The least amount is {}.").format(
            self._words.money(least, self._basket.currency)
        )

    def _on_preview(
        self, asked: int, given: tuple[str, Decimal], answer: OrderPreview | RebalancePreview
    ) -> None:
        if asked != self._asked or self._is_placing:
            return
        if isinstance(answer, OrderPreview):
            self._show(answer.parts, self._facts(answer))
            is_fine = not answer.reasons
        else:
            self._show((*answer.sells, *answer.buys, *answer.left_out), self._rest(answer))
            is_fine = answer.is_due and not answer.reasons and bool(answer.sells)
        if answer.said:
            is_calm = isinstance(answer, RebalancePreview) and not answer.is_due
            self._say(sentence(answer.said), "soft" if is_calm else "loss")
        else:
            self._say(self._remark(answer), "warn")
        self._ready = given if is_fine else None
        self.save.setEnabled(is_fine and not self._coffer.is_read_only)

    def _remark(self, answer: OrderPreview | RebalancePreview) -> str:
        if isinstance(answer, OrderPreview) and not answer.has_broker:
            return self.tr(
                "No broker is connected: the orders are kept here, and their fills typed in."
            )
        parts = answer.parts if isinstance(answer, OrderPreview) else (*answer.sells, *answer.buys)
        closed = [one.symbol for one in parts if one.is_closed]
        if closed:
            return self.tr("Closed now: {}. What fails can be completed later.").format(
                ", ".join(closed[:6])
            )
        if any(one.is_stale for one in parts):
            return self.tr("Some prices are old; what is spent may differ.")
        return ""

    def _facts(self, one: OrderPreview) -> list[Fact]:
        money = partial(self._words.money, currency=one.currency)
        fees = sum((part.fee for part in one.parts if not part.reasons), Decimal(0))
        if one.side == SELL:
            return [
                (self.tr("Fees"), "", money(fees), ""),
                (self.tr("Comes in"), "", money(one.total), ""),
            ]
        rows = [
            (self.tr("Spent, with fees of {}").format(money(fees)), "", money(one.total), ""),
            (self.tr("Stays in cash"), "", money(one.leftover),
             self._words.exact(one.leftover, one.currency)),
        ]  # fmt: skip
        if one.available is not None:
            rows.append((self.tr("Can be spent"), "", money(one.available), ""))
        return rows

    def _rest(self, one: RebalancePreview) -> list[Fact]:
        money = partial(self._words.money, currency=one.currency)
        rows = [
            (self.tr("Worth of what is held"), "", money(one.worth), ""),
            (self.tr("Largest distance from a weight"), "", self._words.percent(one.worst), ""),
        ]
        if one.sells:
            rows += [
                (self.tr("Comes in, and is spent"), "",
                 f"{money(one.proceeds)} · {money(one.spent)}", ""),
                (self.tr("Stays in cash"), "", money(one.leftover), ""),
            ]  # fmt: skip
        return rows

    def _show(self, parts: Sequence[PartPreview], facts: Sequence[Fact]) -> None:
        self.model.show_columns(self._columns())
        self.model.show(parts)
        self.card.setVisible(bool(parts))
        self.facts.show_rows(facts)
        self.facts.setVisible(bool(facts))
        self.adjustSize()

    def _say(self, text: str, tone: str) -> None:
        self.note.set_lines(text)
        self.note.set_tone(tone)
        self.note.setVisible(bool(text))

    def _on_failed(self, asked: int, error: CofferError) -> None:
        if asked == self._asked:
            self._show((), ())
            self._say(error_sentence(error), "loss")

    # -- deed ----------------------------------------------------------------------------------

    def act(self) -> None:
        """Place what is shown."""
        if self._ready is None or self._is_placing:
            return
        account, value = self._ready
        service, name, own_id = self._coffer.baskets, self._basket.name, self._client_id
        calls: dict[str, Callable[[], Ordered]] = {
            BUY: lambda: service.order(name, account, value, own_id),
            SELL: lambda: service.sell(name, account, value, own_id),
            REBALANCE: lambda: service.rebalance(name, account, own_id, value),
        }
        self._is_placing = True
        self.save.setEnabled(False)
        self._tasks.write(self, calls[self._deed], self._on_placed, self._on_refused)

    def _on_placed(self, made: Ordered) -> None:
        self.placed.emit(made)
        self.accept()

    def _on_refused(self, error: CofferError) -> None:
        self._is_placing = False
        self._say(error_sentence(error), "loss")
        self.save.setEnabled(True)

    # -- parts ---------------------------------------------------------------------------------

    def _columns(self) -> list[Column[PartPreview]]:
        return preview_columns(
            self._words,
            self._basket.currency,
            self._coffer.clock.now(),
            is_mixed=self._deed == REBALANCE,
        )

    def _build(self, accounts: Sequence[tuple[str, bool]]) -> None:
        titles = {
            BUY: self.tr("Buy {}"),
            SELL: self.tr("Sell {}"),
            REBALANCE: self.tr("Rebalance {}"),
        }
        title = titles[self._deed].format(self._basket.name)
        self.setWindowTitle(title)
        self.setMinimumWidth(800)
        self.accounts = QComboBox()
        for name, is_paper in accounts:
            self.accounts.addItem(self.tr("{} · paper").format(name) if is_paper else name, name)
        self.accounts.currentIndexChanged.connect(self._on_account)
        self.number = QLineEdit()
        self.number.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.number.textEdited.connect(self._on_typed)
        self.number.setText({BUY: "", SELL: "100", REBALANCE: "5"}[self._deed])
        self.number.setPlaceholderText("0.00")
        labels = {
            BUY: self.tr("Amount in {}").format(self._basket.currency),
            SELL: self.tr("Percent to sell"),
            REBALANCE: self.tr("Band in points"),
        }
        form = QFormLayout()
        form.setHorizontalSpacing(space.L)
        form.setVerticalSpacing(space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Account"), self.accounts),
            (labels[self._deed], self.number),
        ):
            label = Label(text, "body", "soft")
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        self.mark = Label("", "strong", "warn")
        head = QHBoxLayout()
        head.addWidget(Title(title), 1)
        head.addWidget(self.mark)
        columns = preview_columns(self._words, self._basket.currency, self._coffer.clock.now())
        self.model: TableModel[PartPreview] = TableModel(
            columns, lambda one: (one.side, one.symbol)
        )
        self.table = TableView(self.model, "basket-preview")
        self.table.setAccessibleName(tr("Parts as they would be ordered"))
        self.card = TableCard(self.table)
        self.card.hide()
        self.facts = Facts()
        self.facts.hide()
        self.note = Label("", "body", "faint")
        self.note.setWordWrap(True)
        self.save = PrimaryButton("")
        self.save.setDefault(True)
        self.save.clicked.connect(self.act)
        buttons = self.foot(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addLayout(head)
        column.addLayout(form)
        column.addWidget(self.card)
        column.addWidget(self.facts)
        column.addWidget(self.note)
        column.addStretch(1)
        column.addLayout(buttons)
