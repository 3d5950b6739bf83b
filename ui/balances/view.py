"""Balances and statements: the calendar, the newest balances, and what does not count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.activities import ActivityRow
from app.domain.balances.calendar import MonthState, last_day
from app.domain.balances.readings import Settling
from app.domain.kinds import Kind
from app.domain.times import start_us
from app.services.account_balances_answers import BalanceLine
from app.services.changes import Changes, Topic
from app.services.exclusions import ExclusionLine
from app.services.statement_calendar import CalendarRow, MonthCell, StatementCalendar
from ui.balances.columns import balance_columns, exclusion_columns
from ui.balances.grid import CalendarGrid
from ui.balances.history_dialog import HistoryDialog
from ui.balances.mark_dialog import MarkDialog
from ui.balances.set_dialog import SetBalanceDialog, Start
from ui.balances.words import SYMBOLS, settling_words, state_word, why_words
from ui.charts.more import MoreButton
from ui.theme import space
from ui.widgets.buttons import GhostButton, LinkButton, PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import Page, scrolled
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_paint import ROW_HEIGHT
from ui.widgets.table_view import TableView
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
from ui.window.keepsakes import Kept
from ui.window.state import ViewState

LEAST_ROWS = 9  # of the balances, in sight without scrolling the table
_RECONCILED = Changes(frozenset({Topic.LEDGER, Topic.ACCOUNTS}))


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows."""

    calendar: StatementCalendar
    balances: tuple[BalanceLine, ...]
    exclusions: tuple[ExclusionLine, ...]


class BalancesView(View):
    """The months first, then the figures; what a cell or a line is about can be settled here."""

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._shown: Shown | None = None
        self._year = 0
        self._with_all = False
        self._wanted = ""
        self._build()

    @property
    def year(self) -> int:
        """Return the year that the calendar shows."""
        return self._year

    # Loading

    def reload(self) -> None:
        as_of, with_all = self.state.as_of, self._with_all
        coffer = self.coffer

        def read() -> Shown:
            return Shown(
                coffer.statement_months.calendar(with_all=with_all),
                coffer.balances.newest(as_of, with_all=with_all),
                coffer.exclusions.all(),
            )

        self.tasks.reload(self, "balances", read, self._on_shown, self.show_error)

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "all": self.all_button,
            "year": Kept(lambda: str(self._year or ""), self._want_year),
        }

    def _want_year(self, year: str) -> None:
        self._year = int(year)

    def show_payload(self, payload: Any) -> None:
        """Choose an account in the table, by its name."""
        if isinstance(payload, str):
            self._wanted = payload
            self._choose_wanted()

    def _on_shown(self, shown: Shown) -> None:
        self._shown = shown
        self.banner.hide()
        years = shown.calendar.years
        if self._year not in years:
            self._year = years[-1] if years else shown.calendar.today.year
        self.redraw()
        self._choose_wanted()

    def redraw(self) -> None:
        shown, formatter = self._shown, self.formatter
        if shown is None:
            return
        is_empty = not shown.calendar.rows and not shown.balances and not shown.exclusions
        self._pages.setCurrentWidget(self.empty if is_empty else self._full)
        self._show_year()
        today = self.state.as_of or shown.calendar.today
        self.model.show_columns(balance_columns(today, formatter))
        self.model.show(shown.balances)
        self.table.chooser.measure()
        self._table_card.setMinimumHeight(
            min(self._table_card.maximumHeight(), LEAST_ROWS * ROW_HEIGHT)
        )
        self._table_card.setVisible(bool(shown.balances))
        self.marks.show_columns(exclusion_columns(formatter))
        self.marks.show(shown.exclusions)
        self._marks_card.setVisible(bool(shown.exclusions))
        self._no_marks.setVisible(not shown.exclusions)
        self._on_line(self.table.current_row())
        self._on_mark(self._marks_table.current_row())

    def _show_year(self) -> None:
        shown = self._shown
        if shown is None:
            return
        years = shown.calendar.years
        self.year_label.setText(str(self._year))
        self.back.setEnabled(bool(years) and self._year > years[0])
        self.forth.setEnabled(bool(years) and self._year < years[-1])
        self.grid.show_year(shown.calendar.rows, self._year, self.formatter)
        counts = shown.calendar.counts(self._year)
        self.summary.setText(
            "    ".join(
                f"{SYMBOLS[state]} {state_word(state)}: {self.formatter.count(counts[state])}"
                for state in MonthState
            )
        )
        self._on_cell(self.grid.told)

    def _choose_wanted(self) -> None:
        if not self._wanted or self._shown is None:
            return
        row = next(
            (n for n, one in enumerate(self.model.lines()) if one.account == self._wanted), -1
        )
        self._wanted = ""
        if row >= 0:
            self.table.choose(row)
            self._on_line(row)

    # What the person does

    def go_to_year(self, year: int) -> None:
        """Show another year of the calendar."""
        if self._shown is not None and year in self._shown.calendar.years:
            self._year = year
            self._show_year()

    def set_balance(self, start: Start | None = None) -> None:
        """Ask for a balance."""
        self._open(
            SetBalanceDialog(
                self.coffer, self.tasks, start, self.window(), is_private=self.state.is_private
            )
        )

    def _on_add(self) -> None:
        self.set_balance()

    def open_cell(self, row: CalendarRow, cell: MonthCell) -> None:
        """Show what proves or contradicts a month; where nothing does, ask for its balance."""
        end = last_day(cell.month)
        if cell.state in (MonthState.PROVEN, MonthState.CONTRADICTED):
            self._open_history(row.account, "", end)
            return
        on = min(end, datetime.now(UTC).astimezone().date())
        open_one = next((one.symbol for one in cell.holdings if one.stated is None), "")
        self.set_balance(Start(row.account, open_one, on))

    def _open_history(self, account: str, symbol: str = "", near: date | None = None) -> None:
        self._open(
            HistoryDialog(
                self.coffer, self.tasks, account, symbol, near, self.window(),
                is_private=self.state.is_private,
            )
        )  # fmt: skip

    def _on_cell(self, told: str) -> None:
        self.cell.setText(
            told or self.tr("Choose a month to see what proves it, or to state its balance.")
        )

    def _on_with_all(self, is_on: bool) -> None:
        self._with_all = is_on
        self.reload()

    def _line(self) -> BalanceLine | None:
        row = self.table.current_row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    def _on_line(self, row: int) -> None:
        del row
        one = self._line()
        for button in (self.line_set, self.line_history, self.line_mark):
            button.setVisible(one is not None)
        settling = one.settling if one else None
        self.line_entry.setVisible(settling in (Settling.ENTRY, Settling.BOTH))
        self.line_reconcile.setVisible(settling in (Settling.OPENING, Settling.BOTH))
        if one is None:
            self.line_words.set_lines(self.tr("Choose a balance to see how it stands."))
            return
        words = settling_words(one, self.formatter)
        why = why_words(one.why_not_counted)
        self.line_words.set_lines(f"{words} {self.tr('Does not count. {}').format(why)}"
                                  if why else words)  # fmt: skip

    def _on_set_line(self) -> None:
        one = self._line()
        if one is not None:
            self.set_balance(Start(one.account, one.symbol))

    def _on_history_line(self) -> None:
        one = self._line()
        if one is not None:
            self._open_history(one.account, one.symbol)

    def _on_entry_line(self) -> None:
        """Open the entry that is missing, filled in as far as it is known."""
        from ui.entries.editor import EntryDialog

        one = self._line()
        if one is None or one.entry is None or one.stated_at is None:
            return
        on = one.stated_at.date()
        kind = Kind.DEPOSIT if one.entry > 0 else Kind.WITHDRAW
        if one.is_cash:
            row = ActivityRow(
                start_us(on), on, one.account, kind, currency=one.symbol, amount=abs(one.entry)
            )
        else:
            row = ActivityRow(
                start_us(on), on, one.account, kind, one.symbol, quantity=abs(one.entry)
            )
        self._open(EntryDialog(self.coffer, self.tasks, row, None, self.window()))

    def _on_reconcile(self) -> None:
        def run() -> Changes:
            self.coffer.reconciliation.run()
            return _RECONCILED

        self.tasks.write(
            self,
            run,
            lambda _: self.banner.show_text(self.tr("Opening balances are up to date.")),
            self.show_error,
        )

    def _on_mark_line(self) -> None:
        one = self._line()
        if one is not None:
            self._open(MarkDialog(self.coffer, self.tasks, one.account, "", self.window()))

    def _mark(self) -> ExclusionLine | None:
        row = self._marks_table.current_row()
        return self.marks.line(row) if 0 <= row < self.marks.rowCount() else None

    def _on_mark(self, row: int) -> None:
        del row
        one = self._mark()
        self.unmark.setEnabled(one is not None and not one.is_by_provider)
        is_closed = one is not None and one.mark == "closed"
        self.unmark.set_text(
            self.tr("Reopen the account") if is_closed else self.tr("Let it count again")
        )

    def _on_unmark(self) -> None:
        one = self._mark()
        if one is None:
            return
        accounts = self.coffer.accounts
        call = (
            partial(accounts.reopen, one.account)
            if one.mark == "closed"
            else partial(accounts.mark, one.mark, one.account, one.symbol, on=False)
        )
        self.tasks.write(self, call, lambda _: None, self.show_error)

    # Parts

    def _build(self) -> None:
        page = Page()
        column = page.column
        column.addLayout(self._bar())
        column.addWidget(self._calendar_card())
        column.addWidget(Label(self.tr("Newest balances"), "heading", "soft"))
        column.addWidget(self._balances_part())
        column.addLayout(self._line_bar())
        column.addLayout(self._marks_head())
        column.addWidget(self._marks_part())
        column.addStretch(1)
        self._full = scrolled(page)
        self.empty = EmptyView(
            self.tr("Balances and statements will be shown here"),
            self.tr("State what an account held or owed on a day. Month by month you will see "
                    "which figures a statement proves, and where the entries say otherwise."),
            self.tr("Set balance…"),
            icon_name="calendar",
        )  # fmt: skip
        self.empty.acted.connect(self.set_balance)
        self._pages = self.fill(self._full, self.empty)

    def _bar(self) -> QHBoxLayout:
        self.back = GhostButton("", icon_name="chevron-left")
        self.back.setAccessibleName(self.tr("The year before"))
        self.back.clicked.connect(lambda: self.go_to_year(self._year - 1))
        self.year_label = Label("", "title")
        self.forth = GhostButton("", icon_name="chevron-right")
        self.forth.setAccessibleName(self.tr("The year after"))
        self.forth.clicked.connect(lambda: self.go_to_year(self._year + 1))
        self.all_button = PillButton(self.tr("Closed and hidden too"))
        self.all_button.setCheckable(True)
        self.all_button.toggled.connect(self._on_with_all)
        self.add_button = PrimaryButton(self.tr("Set balance…"))
        self.add_button.clicked.connect(self._on_add)
        bar = QHBoxLayout()
        bar.setSpacing(space.S)
        bar.addWidget(self.back)
        bar.addWidget(self.year_label)
        bar.addWidget(self.forth)
        bar.addStretch(1)
        bar.addWidget(self.all_button)
        bar.addWidget(self.add_button)
        return bar

    def _calendar_card(self) -> Card:
        card = Card(self.tr("Which months are proven"), " ")
        self.grid = CalendarGrid()
        card.header.addWidget(MoreButton(self.grid))
        self.grid.opened.connect(self.open_cell)
        self.grid.chosen.connect(self._on_cell)
        self.summary = Label("", "small", "soft")
        self.cell = Label("", "body", "soft")
        self.cell.setWordWrap(True)
        self.cell.setMinimumHeight(36)
        self.cell.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(self.summary)
        card.body.addWidget(self.grid)
        card.body.addWidget(self.cell)
        return card

    def _balances_part(self) -> TableCard:
        today = datetime.now(UTC).astimezone().date()
        self.model: TableModel[BalanceLine] = TableModel(
            balance_columns(today, self.formatter), lambda one: one.holding_id, self
        )
        self.table = TableView(self.model, "balances", self)
        self.table.setAccessibleName(self.tr("Newest balances"))
        self.table.chosen.connect(self._on_line)
        self.table.opened.connect(lambda _: self._on_history_line())
        self._table_card = TableCard(self.table)
        return self._table_card

    def _line_bar(self) -> QVBoxLayout:
        self.line_words = Label("", "body", "soft")
        self.line_set = LinkButton(self.tr("Set balance…"))
        self.line_set.clicked.connect(self._on_set_line)
        self.line_history = LinkButton(self.tr("All that was stated…"))
        self.line_history.clicked.connect(self._on_history_line)
        self.line_entry = LinkButton(self.tr("Enter what is missing…"))
        self.line_entry.clicked.connect(self._on_entry_line)
        self.line_reconcile = LinkButton(self.tr("Reconcile openings"))
        self.line_reconcile.clicked.connect(self._on_reconcile)
        self.line_mark = LinkButton(self.tr("Leave out of totals…"))
        self.line_mark.clicked.connect(self._on_mark_line)
        row = QHBoxLayout()
        row.setSpacing(space.L)
        for button in (self.line_set, self.line_history, self.line_entry, self.line_reconcile,
                       self.line_mark):  # fmt: skip
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(space.S)
        column.addWidget(self.line_words)
        column.addLayout(row)
        return column

    def _marks_head(self) -> QHBoxLayout:
        self.unmark = PillButton(self.tr("Let it count again"))
        self.unmark.clicked.connect(self._on_unmark)
        add = PillButton(self.tr("Leave something out…"))
        add.clicked.connect(
            lambda: self._open(MarkDialog(self.coffer, self.tasks, "", "", self.window()))
        )
        row = QHBoxLayout()
        row.setSpacing(space.S)
        row.addWidget(Label(self.tr("What does not count, and why"), "heading", "soft"))
        row.addStretch(1)
        row.addWidget(self.unmark)
        row.addWidget(add)
        return row

    def _marks_part(self) -> QWidget:
        self.marks: TableModel[ExclusionLine] = TableModel(
            exclusion_columns(self.formatter),
            lambda one: (one.account, one.symbol, one.mark),
            self,
        )
        self._marks_table = TableView(self.marks, "exclusions", self)
        self._marks_table.setAccessibleName(self.tr("What does not count, and why"))
        self._marks_table.chosen.connect(self._on_mark)
        self._marks_card = TableCard(self._marks_table)
        self._no_marks = Label(self.tr("Everything counts."), "body", "soft")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._marks_card)
        column.addWidget(self._no_marks)
        return holder
