"""The rebalancing plan: what is asked for above, the trades below, and their export."""

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from app.services.allocation_answers import PlanReport, PlanWish, TradeLine
from ui.allocation.words import part_word, plan_notes, plan_summary
from ui.format import Formatter
from ui.format_typed import typed_number
from ui.format_words import kind_word
from ui.settings.files import choose_target
from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, restyle
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

ZERO = Decimal(0)
FIELD = 130


def trade_columns(
    by: str, currency: str, formatter: Formatter, words: Sequence[str]
) -> list[Column[TradeLine]]:
    """Return the columns of the trades; `words` are their titles."""
    side, asset, account, part, quantity, price, amount = words
    return [
        Column("side", side, lambda one: Cell(kind_word(one.side), is_strong=True),
               key=lambda one: one.side, width=70),
        Column("asset", asset, lambda one: Cell(one.symbol, second=one.name, is_strong=True),
               key=lambda one: one.symbol.casefold(), width=180, least=90, stretch=2),
        Column("account", account, lambda one: Cell(one.account, tone=Tone.SOFT),
               key=lambda one: one.account.casefold(), width=150, least=90, stretch=1),
        Column("part", part, lambda one: Cell(part_word(by, one.part), tone=Tone.SOFT),
               key=lambda one: one.part, width=120, gives_way=2),
        Column("quantity", quantity, lambda one: Cell(formatter.quantity(one.quantity)),
               key=lambda one: one.quantity, copy=lambda one: formatter.copied(one.quantity),
               is_number=True, by_point=True, width=130),
        Column("price", price,
               lambda one: Cell(formatter.price(one.price, one.currency), tone=Tone.SOFT),
               key=lambda one: one.price, copy=lambda one: formatter.copied(one.price),
               is_number=True, width=110, gives_way=1),
        Column("amount", amount,
               lambda one: Cell(formatter.money(one.amount_base, currency), is_strong=True),
               key=lambda one: one.amount_base, copy=lambda one: formatter.copied(one.amount_base),
               tip=lambda one: formatter.exact(one.amount, one.currency), is_number=True,
               width=130),
    ]  # fmt: skip


class PlanCard(Card):
    """Asks for a plan and shows it."""

    wanted = Signal(object)  # PlanWish
    export_wanted = Signal(object)  # Path

    def __init__(self) -> None:
        super().__init__(self.tr("Rebalancing"))
        self._plan: PlanReport | None = None
        self._formatter = Formatter()
        self._by = "type"
        self.money = self._field(self.tr("New money"), "0")
        self.least = self._field(self.tr("Smallest trade"), "0")
        self.band = self._field(self.tr("Band in points"), "0")
        self.band.setToolTip(
            self.tr("With sales: what is nearer to its target than this is left alone.")
        )
        self.sales = QCheckBox(self.tr("With sales"))
        self.whole = QCheckBox(self.tr("Whole shares"))
        self.within = QCheckBox(self.tr("Money stays in its account"))
        self.work_out = PrimaryButton(self.tr("Work out the trades"))
        self.work_out.clicked.connect(self._on_wanted)
        for field in (self.money, self.least, self.band):
            field.returnPressed.connect(self._on_wanted)
        self.sales.toggled.connect(self.band.setEnabled)
        self.band.setEnabled(False)
        self.export = PillButton(self.tr("Export…"))
        self.export.clicked.connect(self._on_export)
        self.set_corner(self.export)
        self.summary = Label("", "strong")
        self.notes = Label("", "body", "soft")
        self.model: TableModel[TradeLine] = TableModel(
            trade_columns("type", "", self._formatter, ("",) * 7),
            lambda one: (one.side, one.account, one.symbol, one.asset_type),
            self,
        )
        self.table = TableView(self.model, "allocation-plan", self)
        self.table.setAccessibleName(self.tr("Trades of the plan"))
        self.trades = TableCard(self.table)
        self._lay_out()
        self.clear()

    def show_plan(self, plan: PlanReport, formatter: Formatter) -> None:
        """Show a plan."""
        self._plan, self._formatter, self._by = plan, formatter, plan.wish.by
        words = (self.tr("Trade"), self.tr("Asset"), self.tr("Account"), self.tr("For"),
                 self.tr("Quantity"), self.tr("Price"), self.tr("Amount"))  # fmt: skip
        self.model.show_columns(trade_columns(self._by, plan.base_currency, formatter, words))
        self.model.show(plan.trades)
        has_trades = bool(plan.trades)
        self.trades.setVisible(has_trades)
        self.export.setVisible(has_trades)
        text = plan_summary(plan, formatter)
        self.summary.setText(text if has_trades else self.tr("Nothing to trade."))
        self.summary.show()
        self.say("\n".join(plan_notes(plan, formatter)))

    def redraw(self, formatter: Formatter) -> None:
        """Show the plan once more: amounts were hidden, say."""
        if self._plan is not None:
            self.show_plan(self._plan, formatter)

    def set_dimension(self, by: str) -> None:
        """Ask for plans by another dimension from now on."""
        self._by = by

    def clear(self) -> None:
        """Forget the plan: it is one of something else."""
        self._plan = None
        self.model.show(())
        for widget in (self.trades, self.export, self.summary, self.notes):
            widget.hide()

    def say(self, text: str, *, is_problem: bool = False) -> None:
        """Say something below the table."""
        self.notes.set_tone("loss" if is_problem else "soft")
        self.notes.set_lines(text)
        self.notes.setVisible(bool(text))

    @property
    def plan(self) -> PlanReport | None:
        return self._plan

    def wish(self, by: str) -> PlanWish | None:
        """Return what is asked for; `None` where a field is no number."""
        found = [self._read(field) for field in (self.money, self.least, self.band)]
        money, least, band = found
        if money is None or least is None or band is None:
            return None
        return PlanWish(
            by=by,
            new_money=money,
            with_sales=self.sales.isChecked(),
            band=band.scaleb(-2) if band and self.sales.isChecked() else None,
            least=least,
            whole_units=self.whole.isChecked(),
            is_within_accounts=self.within.isChecked(),
        )

    def _read(self, field: QLineEdit) -> Decimal | None:
        typed = typed_number(field.text(), self._formatter.locale)
        value = typed.value if field.text().strip() else ZERO
        is_wrong = value is None or value < 0
        field.setProperty("invalid", "true" if is_wrong else "false")
        restyle(field)
        return None if is_wrong else value

    def _field(self, name: str, placeholder: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        field.setFixedWidth(FIELD)
        return field

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(space.L)
        fields.setVerticalSpacing(space.XS)
        for place, field in enumerate((self.money, self.least, self.band)):
            label = Label(field.accessibleName(), "small", "faint")
            label.setBuddy(field)
            fields.addWidget(label, 0, place)
            fields.addWidget(field, 1, place)
        fields.setColumnStretch(3, 1)
        boxes = QHBoxLayout()
        boxes.setSpacing(space.L)
        for box in (self.sales, self.whole, self.within):
            boxes.addWidget(box)
        boxes.addStretch(1)
        below = QHBoxLayout()
        below.addWidget(self.work_out)
        below.addStretch(1)
        form = QVBoxLayout()
        form.setSpacing(space.M)
        form.addLayout(fields)
        form.addLayout(boxes)
        form.addLayout(below)
        self.body.addLayout(form)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.trades)
        self.body.addWidget(self.notes)

    def _on_wanted(self) -> None:
        wish = self.wish(self._by)
        if wish is not None:
            self.wanted.emit(wish)

    def _on_export(self) -> None:
        if self._plan is None:
            return
        name = f"rebalancing-{self._plan.as_of.isoformat()}.csv"
        choose_target(
            self, self.tr("Export the plan"), name, self.tr("Activities (*.csv);;JSON (*.json)"),
            lambda path: self.export_wanted.emit(Path(path)),
        )  # fmt: skip
