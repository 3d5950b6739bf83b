"""The chosen basket: what it is, its parts with their weights, and what is held of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.numbers import ZERO
from app.services.trading.baskets_answers import BasketLine, HeldLine, HeldPart
from ui.accounts.detail import Facts
from ui.format import Formatter
from ui.theme import space
from ui.trades.baskets.bars import WeightRow
from ui.trades.baskets.columns import held_columns
from ui.trades.baskets.words import risk_word, tr, weight
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label, line, plain_tip
from ui.widgets.painted import RowPool
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

NARROW = 60


class PartsCard(Card):
    """Name, risk, description, parts, and what can be done with the basket."""

    wanted = Signal(str)  # buy, edit, archive

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel("", "large-strong")
        self.risk = Label("", "body", "faint")
        self.text = Label("", "body", "soft")
        self.text.setWordWrap(True)
        self.text.setMinimumWidth(NARROW)
        self.buy = PrimaryButton(self.tr("Buy…"))
        self.edit = PillButton(self.tr("Edit…"))
        self.archive = PillButton("")
        for button, deed in ((self.buy, "buy"), (self.edit, "edit"), (self.archive, "archive")):
            button.clicked.connect(lambda _=False, deed=deed: self.wanted.emit(deed))
        head = QHBoxLayout()
        head.setSpacing(space.S)
        head.addWidget(self.name, 1)
        head.addWidget(self.risk)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        self._pool = RowPool(rows, WeightRow)
        self.least = Label("", "small", "faint")
        self.least.setWordWrap(True)
        self.least.setMinimumWidth(NARROW)
        deeds = QHBoxLayout()
        deeds.setSpacing(space.S)
        for button in (self.buy, self.edit, self.archive):
            deeds.addWidget(button)
        deeds.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self.text)
        self.body.addLayout(rows)
        self.body.addWidget(self.least)
        self.body.addLayout(deeds)
        self.body.addStretch(1)

    def show_basket(self, one: BasketLine, words: Formatter, *, is_fixed: bool) -> None:
        """Show a basket; `is_fixed`: nothing can be done now."""
        self.name.setText(one.name)
        self.setAccessibleName(one.name)
        self.risk.setText(risk_word(one.risk))
        self.text.set_lines(one.description)
        self.text.setVisible(bool(one.description))
        most = max((part.weight for part in one.parts), default=ZERO) or 1
        for place, (row, part) in enumerate(
            zip(self._pool.take(len(one.parts)), one.parts, strict=True)
        ):
            tip = self.tr("From {} on this part can be bought.").format(
                words.money(part.least, one.currency)
            )
            row.show_part(
                part.symbol,
                part.name,
                weight(part.weight, words),
                words.price(part.price) if part.price is not None else self.tr("no price"),
                share=part.weight / most,
                place=place,
                tone="warn" if part.price is None or part.is_stale else "text_soft",
                tip=plain_tip(tip) if part.least is not None else "",
            )
        self.least.setText(self._least(one, words))
        self.buy.setEnabled(not is_fixed and one.archived_on is None)
        self.edit.setEnabled(not is_fixed)
        self.archive.setEnabled(not is_fixed)
        self.archive.set_text(self.tr("Take back") if one.archived_on else self.tr("Archive"))

    def _least(self, one: BasketLine, words: Formatter) -> str:
        if one.least is None:
            return self.tr("A part has no price, so no order can be made.")
        known = [part for part in one.parts if part.least is not None]
        worst = max(known, key=lambda part: part.least or ZERO)
        return self.tr("From {}, as {} needs that much for its weight; without fees.").format(
            words.money(one.least, one.currency), worst.symbol
        )


class HeldPanel(QWidget):
    """What is held in one account: sums, a table of parts, and two deeds."""

    wanted = Signal(str, str)  # account, sell or rebalance

    def __init__(self) -> None:
        super().__init__()
        self._held: HeldLine | None = None
        self.title = ElidedLabel("", "strong")
        self.mark = Label("", "small-medium", "warn")
        self.sell = PillButton(self.tr("Sell…"))
        self.rebalance = PillButton(self.tr("Rebalance…"))
        self.sell.clicked.connect(lambda: self._ask("sell"))
        self.rebalance.clicked.connect(lambda: self._ask("rebalance"))
        head = QHBoxLayout()
        head.setSpacing(space.S)
        head.addWidget(self.title, 1)
        head.addWidget(self.mark)
        head.addWidget(self.rebalance)
        head.addWidget(self.sell)
        self.facts = Facts()
        self.model: TableModel[HeldPart] = TableModel(
            held_columns(Formatter(), ""), lambda one: one.instrument_id
        )
        self.table = TableView(self.model, "basket-held")
        self.card = TableCard(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        column.addWidget(line())
        column.addLayout(head)
        column.addWidget(self.facts)
        column.addWidget(self.card)

    def show_held(self, held: HeldLine, currency: str, words: Formatter, *, is_fixed: bool) -> None:
        """Show what is held in an account."""
        self._held = held
        self.title.setText(held.account)
        self.mark.setText(self.tr("Paper") if held.is_paper else "")
        self.table.setAccessibleName(self.tr("Held in {}").format(held.account))
        gain = held.gain / held.cost if held.gain is not None and held.cost else None
        share = f" ({words.percent(gain, signed=True)})" if gain is not None else ""
        rows = [
            (tr("Value"), "", words.money(held.value, currency), ""),
            (tr("Cost"), "", words.money(held.cost, currency), ""),
            (tr("Gain"), "", words.money(held.gain, currency, signed=True) + share, ""),
        ]
        if held.realized is None or held.realized:
            money = words.money(held.realized, currency, signed=True)
            rows.append((tr("Realized by sales"), "", money, ""))
        if held.worst_drift is not None:
            rows.append(
                (tr("Largest distance from a weight"), "", words.percent(held.worst_drift), "")
            )
        self.facts.show_rows(rows)
        self.model.show_columns(held_columns(words, currency))
        parts = [one for one in held.parts if one.quantity]
        self.model.show(parts)
        self.card.setVisible(bool(parts))
        can = not is_fixed and any(one.available for one in held.parts)
        self.sell.setEnabled(can)
        self.rebalance.setEnabled(can)

    def _ask(self, deed: str) -> None:
        if self._held is not None:
            self.wanted.emit(self._held.account, deed)


class HeldCard(Card):
    """What is held of a basket, by account."""

    wanted = Signal(str, str)  # account, deed

    def __init__(self) -> None:
        super().__init__(tr("Held through this basket"))
        self.none = Label(tr("Nothing was bought through it yet."), "body", "faint")
        self.none.setWordWrap(True)
        self.none.setMinimumWidth(NARROW)
        rows = QVBoxLayout()
        rows.setSpacing(space.L)
        self._pool = RowPool(rows, self._make)
        self.body.addWidget(self.none)
        self.body.addLayout(rows)
        self.body.addStretch(1)

    @property
    def panels(self) -> Sequence[HeldPanel]:
        return self._pool.rows

    def show_basket(self, one: BasketLine, words: Formatter, *, is_fixed: bool) -> None:
        """Show what is held; `is_fixed`: nothing can be done now."""
        for panel, held in zip(self._pool.take(len(one.held)), one.held, strict=True):
            panel.show_held(held, one.currency, words, is_fixed=is_fixed)
        self.none.setVisible(not one.held)

    def _make(self) -> HeldPanel:
        panel = HeldPanel()
        panel.wanted.connect(self.wanted)
        return panel
