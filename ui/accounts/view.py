"""The accounts screen: a table by institution, and the chosen account beside it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu

from app.domain.ids import AccountId
from app.services.reports import AccountLine
from ui.accounts.columns import Synced, account_columns, matches, sections_of
from ui.accounts.detail import AccountPanel
from ui.accounts.dialogs import AccountDialog
from ui.groups.menu import add_group_menu
from ui.i18n.counts import counted
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.empty import EmptyView
from ui.widgets.fields import FilterField
from ui.widgets.page import ListWithPanel, plain
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_sample
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PANEL = 360
STACKED = 712  # below this width the account stands under the table


class AccountsView(View):
    """Every account with its value; Enter or a click shows one."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._lines: tuple[AccountLine, ...] = ()
        self._base = ""
        self._needle = ""
        self._wanted: AccountId | None = None
        self._synced: Synced = {}
        self._build()
        state.sync_news_changed.connect(self._on_news)

    def reload(self) -> None:
        as_of, base = self.state.as_of, self.state.base

        def read() -> tuple[tuple[AccountLine, ...], str]:
            lines = self.coffer.portfolio.accounts(as_of, base=base)
            return tuple(lines), base or self.coffer.profile.base_currency()

        self.tasks.reload(self, "accounts", read, self._on_lines, self.show_error)

    def show_payload(self, payload: Any) -> None:
        """Show an account, by its id."""
        if isinstance(payload, int):
            self._wanted = AccountId(payload)
            self.filter.clear()
            self._choose_wanted()

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "filter": self.filter,
            "split": self.split,
            "account": Kept(
                lambda: str(self.panel.line.account_id) if self.panel.line is not None else "",
                lambda text: self._want(AccountId(int(text))),
            ),
        }

    def _want(self, account_id: AccountId) -> None:
        self._wanted = account_id

    def redraw(self) -> None:
        if not self._base:
            return
        self._synced = self._read_links()
        self.model.show_columns(account_columns(self._base, self.formatter, self._synced))
        self._offer_links()
        self._show_lines()
        self._show_link()
        self.panel.redraw(self.formatter)

    def _read_links(self) -> Synced:
        news = self.state.sync_news
        if news is None or not news.lines:
            return {}
        from ui.connections.accounts import synced_lines

        return synced_lines(news.lines, datetime.now(UTC), self.formatter, self.state.runs)

    def _on_news(self) -> None:
        if self.isVisible():
            self.redraw()
        else:
            self._is_worded_before = True  # once it is shown

    def _offer_links(self) -> None:
        """Show the column of connections once, as soon as there is one; it may be hidden again."""
        settings = QSettings()
        if self._synced and not settings.value("tables/accounts/links"):
            settings.setValue("tables/accounts/links", "1")
            self.table.chooser.set_shown("sync", is_shown=True)

    def _show_link(self) -> None:
        line = self.panel.line
        self.panel.show_link(self._synced.get(line.account_id) if line is not None else None)

    # Loading

    def _on_lines(self, answer: tuple[tuple[AccountLine, ...], str]) -> None:
        self._lines, self._base = answer
        self.banner.hide()
        count = self.formatter.count(len(self._lines))
        self.filter.set_placeholder(
            counted(
                "AccountsView", "Filter {} account", "Filter {} accounts", len(self._lines)
            ).format(count)
        )
        self._pages.setCurrentWidget(self._full if self._lines else self.empty)
        shown = self.panel.line
        if self._wanted is None and shown is not None:
            self._wanted = shown.account_id
        self.redraw()
        self._choose_wanted()

    def _show_lines(self) -> None:
        lines = [line for line in self._lines if matches(line, self._needle)]
        self.model.show_sections(sections_of(lines, self._base, self.formatter))

    def _choose_wanted(self) -> None:
        if not self._lines:
            return
        row = self.model.row_of(self._wanted) if self._wanted is not None else -1
        if row < 0:
            row = next((n for n in range(self.model.rowCount()) if self.model.line(n)), -1)
        self._wanted = None
        if row >= 0:
            self.table.choose(row)
            self._on_chosen(row)

    def _on_chosen(self, row: int) -> None:
        line = self.model.line(row) if row >= 0 else None
        if line is None or line is self.panel.line:
            return
        self.split.panel_area.show()
        self.panel.show_line(line, self.state.as_of, self.state.base, self._base, self.formatter)
        self._show_link()

    def _on_filter(self, needle: str) -> None:
        self._needle = needle
        self._show_lines()

    # Actions

    def add_account(self) -> None:
        """Open the form for a new account."""
        self._open(AccountDialog(self.coffer, self.tasks, None, self.window()))

    def edit_account(self, line: AccountLine) -> None:
        """Open the form for an account."""
        self._open(AccountDialog(self.coffer, self.tasks, line.account_id, self.window()))

    # Parts

    def _build(self) -> None:
        self.filter = FilterField(self.tr("Filter accounts"))
        self.filter.setMaximumWidth(290)
        self.filter.filtered.connect(self._on_filter)
        self.add_button = PrimaryButton(self.tr("+ Account"))
        self.add_button.setAccessibleName(self.tr("Add an account"))
        self.add_button.clicked.connect(self.add_account)
        bar = QHBoxLayout()
        bar.addWidget(self.filter, 1)
        bar.addStretch(1)
        bar.addWidget(self.add_button)
        self.model: TableModel[AccountLine] = TableModel(
            account_columns("", self.formatter), lambda line: line.account_id, self
        )
        self.table = TableView(self.model, "accounts", self)
        self.table.setAccessibleName(self.tr("Accounts"))
        self.table.chosen.connect(self._on_chosen)
        self.filter.lead_to(self.table)
        self.table.opened.connect(self._on_opened)
        self.table.context_wanted.connect(self._open_menu)
        self.panel = AccountPanel(self.coffer, self.tasks)
        self.panel.edit_wanted.connect(self.edit_account)
        navigate = self.state.navigate
        self.panel.holdings_wanted.connect(lambda line: navigate.emit("holdings", line.name))
        self.panel.origin_wanted.connect(
            lambda line: navigate.emit("origin", f"worth:account:{line.name}")
        )
        self.panel.activity_wanted.connect(lambda line: navigate.emit("activity", line.name))
        self.panel.link_wanted.connect(lambda own: navigate.emit("connections", own))
        self.panel.balances_wanted.connect(lambda name: navigate.emit("balances", name))
        self.split = ListWithPanel(
            TableCard(self.table), self.panel, sizes=(760, PANEL), stacked_below=STACKED
        )
        self._full = plain(bar, self.split, spacing=14)
        self.empty = EmptyView(
            self.tr("Your accounts will be listed here"),
            self.tr("By institution, with value, share and history. Add an account, or import "
                    "a file: accounts named in it are added by themselves."),
            self.tr("Add an account"),
            icon_name="accounts",
            second_text=self.tr("Import a file"),
        )  # fmt: skip
        self.empty.acted.connect(self.add_account)
        self.empty.acted_second.connect(lambda: navigate.emit("import", None))
        offer_sample(self.empty, self.state)
        self._pages = self.fill(self._full, self.empty, margin=space.PAGE_MARGIN)

    def _on_opened(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None:
            self.edit_account(line)

    def _open_menu(self, row: int, where: QPoint) -> None:
        line = self.model.line(row)
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        edit = menu.addAction(self.tr("Edit the account"))
        edit.triggered.connect(lambda _=False: self.edit_account(line))
        add_group_menu(menu, self.coffer, self.tasks, self, self.show_error, line.name)
        menu.popup(where)

    def shown_accounts(self) -> Sequence[str]:
        """Return the names in the table, in order."""
        return [line.name for line in self.model.lines()]
