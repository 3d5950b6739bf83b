"""Property and valuables: a table by kind with its total, and the chosen one beside it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from app.domain.ids import HoldingId
from app.services.belongings_answers import BelongingDetail, BelongingLine, BelongingList
from ui.belongings.add_dialog import AddDialog
from ui.belongings.columns import belonging_columns, matches, sections_of
from ui.belongings.dialogs import (
    BuyDialog,
    DetailDialog,
    RoundDialog,
    RuleDialog,
    SellDialog,
    ValueDialog,
)
from ui.belongings.history_dialog import HistoryDialog
from ui.belongings.panel import BelongingPanel
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.empty import EmptyView
from ui.widgets.fields import FilterField
from ui.widgets.page import ListWithPanel, plain
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, tone_of
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_sample
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PANEL = 400
STACKED = 752  # below this width the chosen one stands under the table


class BelongingsView(View):
    """Every belonging with its value; a click or Enter shows one."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._found: BelongingList | None = None
        self._needle = ""
        self._wanted: HoldingId | str | None = None
        self._build()

    @property
    def today(self) -> date:
        return self.state.as_of or self.coffer.clock.today()

    # Loading

    def reload(self) -> None:
        as_of, base = self.state.as_of, self.state.base
        service, with_gone = self.coffer.belongings, self.gone.isChecked()
        self.tasks.reload(
            self,
            "belongings",
            lambda: service.all(as_of, base=base, with_gone=with_gone),
            self._on_found,
            self.show_error,
        )

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "filter": self.filter,
            "split": self.split,
            "gone": self.gone,
            "belonging": Kept(
                lambda: str(self.panel.detail.line.holding_id) if self.panel.detail else "",
                self._want,
            ),
        }

    def _want(self, holding_id: str) -> None:
        self._wanted = HoldingId(int(holding_id))

    def show_payload(self, payload: Any) -> None:
        """Show a belonging by its name or its account's, or by its holding's id."""
        if isinstance(payload, int | str):
            self._wanted = HoldingId(payload) if isinstance(payload, int) else payload
            self.filter.clear()
            self._choose()

    def _on_found(self, found: BelongingList) -> None:
        self._found = found
        self.banner.hide()
        shown = self.panel.detail
        if self._wanted is None and shown is not None:
            self._wanted = shown.line.holding_id
        self._pages.setCurrentWidget(self._full if found.lines or found.gone else self.empty)
        self.redraw()
        self._choose()

    def redraw(self) -> None:
        found = self._found
        if found is None:
            return
        self.model.show_columns(belonging_columns(found.base_currency, self.formatter))
        self._show_lines()
        money, base = self.formatter.money, found.base_currency
        if self.card.totals is not None:
            self.card.totals.show_cells(
                {
                    "name": Cell(self.tr("Total"), is_strong=True),
                    "value": Cell(money(found.value, base), is_strong=True),
                    "cost": Cell(money(found.cost, base)),
                    "gain": Cell(money(found.gain, base, signed=True), tone=tone_of(found.gain)),
                },
                {},
            )
        self.panel.redraw(self.formatter)

    def _show_lines(self) -> None:
        if self._found is None:
            return
        lines = [line for line in self._found.lines if matches(line, self._needle)]
        self.model.show_sections(sections_of(lines, self._found.base_currency, self.formatter))

    def _choose(self) -> None:
        lines = self.model.lines()
        if not lines:
            self.split.panel_area.hide()
            return
        fits = [
            one
            for one in lines
            if self._wanted in (one.holding_id, one.name, one.symbol, one.account)
        ] or lines[:1]
        self._wanted = None
        row = self.model.row_of(fits[0].holding_id)
        self.table.choose(row)
        self._ask(fits[0])

    def _on_chosen(self, row: int) -> None:
        line = self.model.line(row) if row >= 0 else None
        shown = self.panel.detail
        if line is not None and (shown is None or shown.line != line):
            self._ask(line)

    def _ask(self, line: BelongingLine) -> None:
        as_of, base, service = self.state.as_of, self.state.base, self.coffer.belongings
        self.tasks.reload(
            self,
            "belonging",
            lambda: service.detail(line.holding_id, as_of, base=base),
            self._on_detail,
            self.show_error,
        )

    def _on_detail(self, detail: BelongingDetail) -> None:
        self.split.panel_area.show()
        self.panel.show_detail(detail, self.today, self.formatter)

    def _on_filter(self, needle: str) -> None:
        self._needle = needle
        self._show_lines()

    # Actions

    def add(self) -> None:
        """Open the form for a new one."""
        dialog = AddDialog(self.coffer, self.tasks, self.today, self.formatter, self.window())
        dialog.accepted.connect(lambda: self._on_added(dialog.name.text().strip()))
        self._open(dialog)

    def _on_added(self, name: str) -> None:
        self._wanted = name  # what is new is shown

    def ask(self, kind: type[Any], detail: BelongingDetail | None) -> DetailDialog | None:
        """Open one of the forms about a belonging."""
        if detail is None:
            return None
        dialog: DetailDialog = kind(
            self.coffer, self.tasks, detail, self.today, self.formatter, self.window()
        )
        self._open(dialog)
        return dialog

    def show_history(self, detail: BelongingDetail | None) -> None:
        """Open the table of all values."""
        if detail is not None:
            self._open(HistoryDialog(detail, self.formatter, self.window()))

    # Parts

    def _build(self) -> None:
        self.model: TableModel[BelongingLine] = TableModel(
            belonging_columns("", self.formatter), lambda line: line.holding_id, self
        )
        self.table = TableView(self.model, "belongings", self)
        self.table.setAccessibleName(self.tr("Property and valuables"))
        self.table.chosen.connect(self._on_chosen)
        self.card = TableCard(self.table, has_totals=True)
        self.panel = self._make_panel()
        self.split = ListWithPanel(self.card, self.panel, sizes=(740, PANEL), stacked_below=STACKED)
        self._full = plain(self._make_bar(), self.split, spacing=14)
        self.empty = EmptyView(
            self.tr("Your property and valuables will be listed here"),
            self.tr("A home, a car, gold, a painting, shares of a private company: with cost, "
                    "value and documents, valued by hand or by a rule."),
            self.tr("Add property or valuables"),
            icon_name="home",
        )  # fmt: skip
        self.empty.acted.connect(self.add)
        offer_sample(self.empty, self.state)
        self._pages = self.fill(self._full, self.empty, margin=space.PAGE_MARGIN)

    def _make_bar(self) -> QHBoxLayout:
        self.filter = FilterField(self.tr("Filter property and valuables"))
        self.filter.setMaximumWidth(290)
        self.filter.filtered.connect(self._on_filter)
        self.filter.lead_to(self.table)
        self.gone = PillButton(self.tr("Owned no more"))
        self.gone.setCheckable(True)
        self.gone.toggled.connect(self.reload)
        self.add_button = PrimaryButton(self.tr("+ Property or valuables"))
        self.add_button.setAccessibleName(self.tr("Add property or valuables"))
        self.add_button.clicked.connect(self.add)
        bar = QHBoxLayout()
        bar.addWidget(self.filter, 1)
        bar.addStretch(1)
        bar.addWidget(self.gone)
        bar.addWidget(self.add_button)
        return bar

    def _make_panel(self) -> BelongingPanel:
        panel = BelongingPanel(self.coffer, self.tasks)
        panel.value_wanted.connect(lambda detail: self.ask(ValueDialog, detail))
        panel.rule_wanted.connect(lambda detail: self.ask(RuleDialog, detail))
        panel.sale_wanted.connect(lambda detail: self.ask(SellDialog, detail))
        panel.purchase_wanted.connect(lambda detail: self.ask(BuyDialog, detail))
        panel.round_wanted.connect(lambda detail: self.ask(RoundDialog, detail))
        panel.history_wanted.connect(self.show_history)
        navigate = self.state.navigate
        panel.activity_wanted.connect(lambda detail: navigate.emit("activity", detail.line.account))
        panel.failed.connect(self.banner.show_error)
        return panel

    def shown_names(self) -> Sequence[str]:
        """Return the names in the table, in order."""
        return [line.name for line in self.model.lines()]
