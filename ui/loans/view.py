"""Debts: the list, the schedule of the chosen one under it, and all about it beside them."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from app.domain.errors import CofferError
from app.services.loans_answers import DebtDetail, DebtLine, DebtList, PlanRow, RowState
from app.services.posting import Posted
from ui.loans.add_dialog import AddDebtDialog
from ui.loans.columns import debt_columns, plan_columns
from ui.loans.dialogs import CardDialog, ExtraDialog, LinkDialog, RateDialog
from ui.loans.panel import DebtPanel
from ui.loans.words import tr
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.empty import EmptyView
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.page import Page, SideBySide, plain, scrolled
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_sample
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PANEL = 400
STACKED = 852  # below this width the pane stands under the tables
PLAN_HEIGHT = 420


class DebtsView(View):
    """Every debt with what it costs; a click or Enter shows one."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._found: DebtList | None = None
        self._wanted = ""
        self._wanted_id = 0  # of the account that was shown when the window was closed
        self._build()

    @property
    def today(self) -> date:
        return self.state.as_of or self.coffer.clock.today()

    # Loading

    def reload(self) -> None:
        as_of, base, service = self.state.as_of, self.state.base, self.coffer.loans
        self.tasks.reload(
            self, "debts", lambda: service.all(as_of, base=base), self._on_found, self.show_error
        )

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "debt": Kept(
                lambda: str(self.panel.detail.line.account_id) if self.panel.detail else "",
                self._want,
            )
        }

    def _want(self, account_id: str) -> None:
        self._wanted_id = int(account_id)

    def show_payload(self, payload: Any) -> None:
        """Show a debt, by the name of its account."""
        if isinstance(payload, str) and payload:
            self._wanted = payload
            if self._found is not None:
                self._choose()

    def _on_found(self, found: DebtList) -> None:
        self._found = found
        self.banner.hide()
        self._pages.setCurrentWidget(self._full if found.lines else self.empty)
        detail = self.panel.detail
        if not self._wanted and detail is not None:
            self._wanted = detail.line.name
        self.redraw()
        self._choose()

    def _choose(self) -> None:
        lines = self._found.lines if self._found is not None else ()
        if not lines:
            return
        earlier = next((one for one in lines if one.account_id == self._wanted_id), lines[0])
        named = next((one for one in lines if one.name == self._wanted), earlier)
        self._wanted = ""
        row = self.model.row_of(named.account_id)
        self.table.choose(row)
        self._on_chosen(row)

    def _on_chosen(self, row: int) -> None:
        line = self.model.line(row) if row >= 0 else None
        if line is None:
            return
        as_of, base, name, service = self.state.as_of, self.state.base, line.name, self.coffer.loans
        self.tasks.reload(
            self,
            "detail",
            lambda: service.detail(name, as_of, base=base),
            self._on_detail,
            self.show_error,
        )

    def _on_detail(self, detail: DebtDetail) -> None:
        self.panel.show_detail(detail, self.today, self.formatter)
        self.panel.show()
        self._show_plan(detail)

    # Showing

    def redraw(self) -> None:
        found, formatter = self._found, self.formatter
        if found is None:
            return
        self.model.show_columns(debt_columns(formatter))
        self.model.show(found.lines)
        words = tr("{} owed").format(formatter.money(found.owed, found.base_currency))
        if any(one.is_given for one in found.lines):
            lent = formatter.money(found.lent, found.base_currency)
            words += " · " + tr("{} lent").format(lent)
        self.total.setText(words)
        self.panel.redraw(formatter)
        if self.panel.detail is not None:
            self._show_plan(self.panel.detail)

    def _show_plan(self, detail: DebtDetail) -> None:
        has_plan = bool(detail.rows)
        for widget in (self._plan_title, self._plan_card):
            widget.setVisible(has_plan)
        if not has_plan:
            self.plan.show([])
            return
        self._plan_title.setText(tr("Schedule of {}").format(detail.line.name))
        self.plan.show_columns(plan_columns(detail.line.currency, self.formatter))
        self.plan.show(detail.rows)
        QTimer.singleShot(0, self, self._scroll_to_now)  # once the table has its height

    def _scroll_to_now(self) -> None:
        """Let the last posted and the next payments be in sight."""
        states = [one.state for one in self.plan.lines()]
        first = states.index(RowState.PLANNED) if RowState.PLANNED in states else 0
        index = self.plan.index(max(first - 2, 0), 0)
        self.plan_table.scrollTo(index, TableView.ScrollHint.PositionAtTop)

    # Doing

    def add_debt(self) -> None:
        """Open the form for a new debt."""
        dialog = AddDebtDialog(
            self.coffer, self.tasks, self.coffer.clock.today(), self.formatter, self.window()
        )
        dialog.accepted.connect(lambda: self._on_added(dialog.made))
        self._open(dialog)

    def _on_added(self, name: str) -> None:
        self._wanted = name

    def _ask(self, kind: Any, detail: DebtDetail | None) -> None:
        if detail is not None:
            today = self.coffer.clock.today()
            self._open(kind(self.coffer, self.tasks, detail, today, self.formatter, self.window()))

    def _on_correct(self, detail: DebtDetail) -> None:
        name, service = detail.line.name, self.coffer.loans
        self.panel.correct.setEnabled(False)
        self.tasks.write(
            self, lambda: service.correct(name), self._on_corrected, self._on_correct_failed
        )

    def _on_take_back(self, what: str, on: date) -> None:
        detail, service = self.panel.detail, self.coffer.loans
        if detail is None:
            return
        call = service.remove_rate if what == "rate" else service.remove_extra
        name = detail.line.name
        self.tasks.write(self, lambda: call(name, on), lambda _: None, self.show_error)

    def _on_corrected(self, _: Posted) -> None:
        self.panel.correct.setEnabled(True)

    def _on_correct_failed(self, error: CofferError) -> None:
        self.panel.correct.setEnabled(True)
        self.show_error(error)

    def post_due(self) -> None:
        """Post what is due up to today."""
        service = self.coffer.loans
        self.post.setEnabled(False)
        self.tasks.write(self, service.post_due, self._on_posted, self._on_post_failed)

    def _on_posted(self, posted: Posted) -> None:
        self.post.setEnabled(True)
        if posted.problems:
            self.banner.show_error(" ".join(posted.problems))
        elif posted.count:
            count = self.formatter.count(posted.count)
            self.banner.show_text(tr("{} entries posted.").format(count))
        else:
            self.banner.show_text(tr("Nothing is due: all payments are posted."))

    def _on_post_failed(self, error: CofferError) -> None:
        self.post.setEnabled(True)
        self.show_error(error)

    # Parts

    def _build(self) -> None:
        self.total = Label("", "heading")
        self.post = PillButton(tr("Post what is due"))
        self.post.setToolTip(tr("Each payment is posted once, however often this is pressed"))
        self.post.clicked.connect(self.post_due)
        self.add_button = PrimaryButton(tr("+ Debt"))
        self.add_button.setAccessibleName(tr("Add a debt"))
        self.add_button.clicked.connect(self.add_debt)
        bar = QHBoxLayout()
        bar.setSpacing(space.S)
        bar.addWidget(self.total)
        bar.addStretch(1)
        bar.addWidget(self.post)
        bar.addWidget(self.add_button)
        self.model: TableModel[DebtLine] = TableModel(
            debt_columns(self.formatter), lambda one: one.account_id, self
        )
        self.table = TableView(self.model, "debts", self)
        self.table.setAccessibleName(tr("Debts"))
        self.table.chosen.connect(self._on_chosen)
        self.plan: TableModel[PlanRow] = TableModel(
            plan_columns("", self.formatter), lambda one: one.row.number, self
        )
        self.plan_table = TableView(self.plan, "loan-schedule", self)
        self.plan_table.setAccessibleName(tr("Schedule"))
        self._plan_title = ElidedLabel(tr("Schedule"), "heading", "soft")
        self._plan_card = TableCard(self.plan_table)
        self._plan_card.setMinimumHeight(PLAN_HEIGHT)
        self.panel = self._make_panel()
        tables = plain(TableCard(self.table), self._plan_title, self._plan_card, spacing=space.M)
        self.split = SideBySide(tables, self.panel, panel_width=PANEL, stacked_below=STACKED)
        self.split.turned.connect(self._scroll_to_now)
        page = Page(space.M)
        column = page.column
        column.addLayout(bar)
        column.addWidget(self.split, 1)
        self._full = scrolled(page)
        self.empty = EmptyView(
            tr("Your debts will be listed here"),
            tr("Mortgages, loans, credit cards and money that you lent, with what they cost, when "
               "they are paid off and what an extra payment does."),
            tr("Add a debt"),
            icon_name="credit-card",
        )  # fmt: skip
        self.empty.acted.connect(self.add_debt)
        offer_sample(self.empty, self.state)
        self._pages = self.fill(self.empty, self._full)

    def _make_panel(self) -> DebtPanel:
        panel = DebtPanel(self.coffer, self.tasks)
        panel.extra_wanted.connect(lambda detail: self._ask(ExtraDialog, detail))
        panel.rate_wanted.connect(lambda detail: self._ask(RateDialog, detail))
        panel.link_wanted.connect(lambda detail: self._ask(LinkDialog, detail))
        panel.card_wanted.connect(lambda detail: self._ask(CardDialog, detail))
        panel.correction_wanted.connect(self._on_correct)
        panel.take_back_wanted.connect(self._on_take_back)
        navigate = self.state.navigate
        panel.activity_wanted.connect(lambda name: navigate.emit("activity", name))
        panel.balances_wanted.connect(lambda name: navigate.emit("balances", name))
        panel.hide()
        return panel
