"""Orders of a basket: how far each is, its parts, and what completes it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.trading.baskets_answers import OrderProgress, PartProgress, Progress
from ui.format import Formatter
from ui.theme import space
from ui.trades.baskets.columns import progress_columns
from ui.trades.baskets.words import STATE_TONES, progress_line, state_word, tr, why_lines
from ui.trades.words import at
from ui.widgets.buttons import LinkButton, PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label, line
from ui.widgets.painted import RowPool
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

SHOWN = 4  # orders, until all are asked for


class OrderRow(QWidget):
    """One order: a line, and where it is not simply filled or was opened, its parts."""

    complete_wanted = Signal(int)  # the order's id

    def __init__(self) -> None:
        super().__init__()
        self._order: OrderProgress | None = None
        self._is_open: bool | None = None
        self.title = ElidedLabel("", "strong")
        self.state = Label("", "small-medium")
        self.line = ElidedLabel("", "body", "soft")
        self.toggle = LinkButton("")
        self.toggle.clicked.connect(self._on_toggle)
        self.complete = PrimaryButton("")
        self.complete.clicked.connect(self._on_complete)
        head = QHBoxLayout()
        head.setSpacing(space.S)
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        second = QHBoxLayout()
        second.setSpacing(space.S)
        second.addWidget(self.line, 1)
        second.addWidget(self.toggle)
        self.model: TableModel[PartProgress] = TableModel(
            progress_columns(Formatter(), ""), lambda one: one.instrument_id
        )
        self.table = TableView(self.model, "basket-order-parts")
        self.table.setAccessibleName(tr("Parts of the order"))
        self.card = TableCard(self.table)
        self.card.hide()
        self.why = Label("", "body", "warn")
        self.why.setWordWrap(True)
        self.why.setMinimumWidth(60)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.complete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.XS)
        column.addWidget(line())
        column.addLayout(head)
        column.addLayout(second)
        column.addWidget(self.card)
        column.addWidget(self.why)
        column.addLayout(foot)

    def show_order(self, order: OrderProgress, words: Formatter, *, is_fixed: bool) -> None:
        """Show an order; `is_fixed`: nothing can be done now."""
        if self._order is None or self._order.id != order.id:
            self._is_open = None
        self._order = order
        deed = tr("Bought for {}") if order.side == "buy" else tr("Sold for about {}")
        when = words.moment(at(order.made_us))
        mark = f" · {tr('Paper')}" if order.is_paper else ""
        amount = words.money(order.amount, order.currency)
        self.title.setText(f"{deed.format(amount)} · {order.account}{mark} · {when}")
        self.state.setText(state_word(order.state))
        self.state.set_tone(STATE_TONES[order.state])
        self.line.setText(progress_line(order, words))
        self.model.show_columns(progress_columns(words, order.currency))
        self.model.show(order.parts)
        texts = {1: tr("Try the missing part again")}
        many = tr("Try the {} missing parts again").format(words.count(order.missing))
        self.complete.set_text(texts.get(order.missing, many))
        why = why_lines(order)
        self.why.set_lines(why)
        self.why.setVisible(bool(why))
        self.complete.setVisible(bool(order.missing))
        self.complete.setEnabled(not is_fixed)
        self._fold()

    @property
    def order(self) -> OrderProgress | None:
        return self._order

    def _fold(self) -> None:
        order = self._order
        if order is None:
            return
        is_shown = self._is_open
        if is_shown is None:
            is_shown = order.state in (Progress.PARTLY, Progress.FAILED) and bool(order.missing)
        self.card.setVisible(is_shown)
        self.toggle.set_text(tr("Hide parts") if is_shown else tr("Show parts"))

    def _on_toggle(self) -> None:
        self._is_open = not self.card.isVisibleTo(self)
        self._fold()

    def _on_complete(self) -> None:
        if self._order is not None:
            self.complete.setEnabled(False)  # until the order is shown anew
            self.complete_wanted.emit(self._order.id)


class OrdersCard(Card):
    """The newest orders of a basket."""

    complete_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Orders"))
        self._orders: tuple[OrderProgress, ...] = ()
        self._words, self._is_fixed, self._with_all = Formatter(), False, False
        self.none = Label(tr("Nothing was ordered through this basket yet."), "body", "faint")
        self.none.setWordWrap(True)
        self.body.addWidget(self.none)
        rows = QVBoxLayout()
        rows.setSpacing(space.M)
        self.body.addLayout(rows)
        self._pool = RowPool(rows, self._make)
        self.all = PillButton("")
        self.all.clicked.connect(self._on_all)
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    @property
    def rows(self) -> Sequence[OrderRow]:
        return self._pool.rows

    def show_orders(
        self, orders: Sequence[OrderProgress], words: Formatter, *, is_fixed: bool
    ) -> None:
        """Show orders, the newest first."""
        self._orders, self._words, self._is_fixed = tuple(orders), words, is_fixed
        shown = self._orders if self._with_all else self._orders[:SHOWN]
        for row, one in zip(self._pool.take(len(shown)), shown, strict=True):
            row.show_order(one, words, is_fixed=is_fixed)
        self.none.setVisible(not orders)
        left = len(self._orders) - len(shown)
        self.all.setVisible(left > 0)
        self.all.set_text(tr("{} more").format(words.count(left)))

    def _make(self) -> OrderRow:
        row = OrderRow()
        row.complete_wanted.connect(self.complete_wanted)
        return row

    def _on_all(self) -> None:
        self._with_all = True
        self.show_orders(self._orders, self._words, is_fixed=self._is_fixed)
