"""The holdings screen: loads the report, filters and groups it, and explains the chosen line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.ids import AssetId, HoldingId
from app.services.changes import Changes, Topic
from app.services.groups import GroupLine
from app.services.reports import HoldingDetail, HoldingLine, HoldingsReport
from ui.entries.editor import EntryDialog
from ui.entries.rows import row_for
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_words import shown_symbol, type_word
from ui.groups.menu import add_group_menu
from ui.holdings.bar import HoldingsBar
from ui.holdings.columns import HoldingCells
from ui.holdings.detail import HoldingPanel
from ui.holdings.lines import grouped, total_cells, totals_of
from ui.holdings.lots_dialog import LotsDialog, RealizedDialog
from ui.holdings.target import HoldingEntries
from ui.theme import space
from ui.whatif.compare_dialog import CompareDialog
from ui.whatif.sale_dialog import SaleDialog
from ui.widgets.banner import Banner
from ui.widgets.empty import EmptyView
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_sample

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

_DETAIL_PAUSE_MS = 70  # arrow keys pass over lines; only where they rest is looked up
_TALL = 760  # pixels from which on the largest holding is taken apart unasked
_TOPICS = frozenset(Topic)


class HoldingsView(QWidget):
    """One fast table over everything that is held."""

    def __init__(
        self, coffer: Coffer, tasks: TaskRunner, state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._coffer, self._tasks, self._state = coffer, tasks, state
        self._report: HoldingsReport | None = None
        self._sparks: Mapping[AssetId, tuple[float, ...]] = {}
        self._detail: HoldingDetail | None = None
        self._wanted_group = ""  # by its name, until the groups are known
        self._wanted: str = ""  # a symbol or holding that another view asked for
        self._is_outdated = True
        self._cells = self._made_cells()
        columns = self._cells.columns()
        self.model = TableModel[HoldingLine](columns, lambda line: line.holding_id, self)
        self._build()
        self._connect()

    # Loading

    def reload(self) -> None:
        """Ask for the report again."""
        self._is_outdated = False
        state, method = self._state, self.bar.method.value
        call = partial(
            self._coffer.portfolio.holdings,
            state.as_of,
            method=method,
            base=state.base,
            with_closed=self.bar.with_closed,
        )
        self._tasks.reload(self, "holdings", call, self._show_report, self._show_error)
        groups = self._coffer.groups.all
        self._tasks.reload(self, "groups", groups, self._show_groups, self._show_error)
        sparks = partial(self._coffer.portfolio.sparks, state.as_of)
        self._tasks.reload(self, "sparks", sparks, self._show_sparks, self._show_error)

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        bar = self.bar
        closed = Kept(lambda: "1" if bar.with_closed else "", lambda _: bar.show_closed(True))
        return {
            "filter": bar.filter,
            "group": bar.group,
            "accounts": bar.accounts,
            "types": bar.types,
            "groups": bar.groups,
            "closed": closed,
            "holding": Kept(self._chosen_id, self._want),
        }

    def _chosen_id(self) -> str:
        line = self._current()
        return str(line.holding_id) if line is not None else ""

    def _want(self, holding_id: str) -> None:
        self._wanted = holding_id

    def show_payload(self, payload: object) -> None:
        """Show what another view asked for: a holding id, or a text to filter by."""
        if isinstance(payload, int):
            self.bar.clear()
            self._wanted = str(payload)
            self._choose_wanted()
        elif isinstance(payload, str) and payload.startswith("group:"):
            self.bar.clear()
            self._wanted_group = payload.partition(":")[2]
            self._show_groups(self.bar.all_groups)
        elif isinstance(payload, str) and payload.startswith("part:"):
            _, by, key = payload.split(":", 2)
            if by == "group":
                self.show_payload(f"group:{key}")
                return
            self.bar.show_part(by, key, type_word(key) if by in ("type", "category") else key)
        elif isinstance(payload, str):
            self.bar.filter.setText(payload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self.reload()

    def _build(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(space.PAGE_MARGIN, space.PAGE_MARGIN, space.PAGE_MARGIN, space.L)
        page.setSpacing(14)
        self.bar = HoldingsBar(self)
        page.addWidget(self.bar)
        self.banner = Banner(self)
        page.addWidget(self.banner)
        self.table = TableView(self.model, "holdings", self)
        self.table.setAccessibleName(self.tr("Holdings"))
        self.card = TableCard(self.table, self, has_totals=True)
        self.panel = HoldingPanel(self)
        self.panel.hide()
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.card, 1)
        column.addWidget(self.panel)
        column.addStretch(0)
        self.empty = EmptyView(
            self.tr("What you own will be listed here"),
            self.tr(
                "Every asset in every account, with its price, value, cost and gain. Record your "
                "first entry, or import a file."
            ),
            self.tr("New entry"),
            icon_name="holdings",
            second_text=self.tr("Import a file"),
        )
        self.nothing = EmptyView(
            self.tr("No holding fits the filter"),
            self.tr("Try fewer words, or show all accounts and types."),
            self.tr("Clear the filter"),
        )
        # The stack belongs to the page first: else its first widget flashes as a window.
        self._stack = QStackedLayout()
        page.addLayout(self._stack, 1)
        for each in (body, self.empty, self.nothing):
            self._stack.addWidget(each)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DETAIL_PAUSE_MS)
        saved = self.table.chooser.saved_sort() or ("value", True)
        order = Qt.SortOrder.DescendingOrder if saved[1] else Qt.SortOrder.AscendingOrder
        self.table.header.setSortIndicator(self.model.column_at(saved[0]), order)

    def _connect(self) -> None:
        bar = self.bar
        bar.changed.connect(self._arrange)
        bar.reload_wanted.connect(self.reload)
        bar.columns.clicked.connect(self._open_columns)
        bar.method.deed_wanted.connect(self._compare_methods)
        bar.report.clicked.connect(lambda: self._state.navigate.emit("reports", "holdings"))
        bar.new_entry.clicked.connect(self._new_entry)
        bar.filter.lead_to(self.table)
        self.empty.acted.connect(self._new_entry)
        self.empty.acted_second.connect(lambda: self._state.navigate.emit("import", None))
        offer_sample(self.empty, self._state)
        self.nothing.acted.connect(bar.clear)
        self.table.chosen.connect(lambda _: self._pause.start())
        self.table.opened.connect(lambda _: self._show_origin())
        self.table.context_wanted.connect(self._open_menu)
        self._pause.timeout.connect(self._load_detail)
        self.panel.followed.connect(self._follow)
        self._tasks.changed.connect(self._on_changed)
        self._state.as_of_changed.connect(self._outdate)
        self._state.base_changed.connect(self._outdate)
        self._state.privacy_changed.connect(self._reformat)

    # Answers

    def _show_report(self, report: HoldingsReport) -> None:
        self._report = report
        self.banner.hide()
        lines = report.lines
        self.bar.show_lines(lines, report.method or self.bar.method.value)
        self._reformat()
        self.table.chooser.measure()

    def _show_sparks(self, sparks: Mapping[AssetId, tuple[float, ...]]) -> None:
        self._sparks = sparks
        self._reformat()

    def _show_groups(self, groups: Sequence[GroupLine]) -> None:
        self.bar.show_groups(groups)
        if any(one.name == self._wanted_group for one in groups):
            self.bar.groups.set_value(frozenset({self._wanted_group}))
            self._wanted_group = ""
        self._arrange()

    def _show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))

    def _reformat(self, _: object = None) -> None:
        self._cells = self._made_cells()
        self.model.columns = self._cells.columns()
        self._arrange()
        if self._detail is not None and self.panel.isVisible():
            self._show_detail(self._detail)

    def _arrange(self) -> None:
        report = self._report
        if report is None:
            return
        self._stack.setCurrentIndex(0 if report.lines else 1)
        lines = self.bar.what.keep(report.lines)
        if report.lines and not lines:
            self._stack.setCurrentIndex(2)
        words, base = self._words, report.base_currency
        self.model.show_sections(
            grouped(lines, self.bar.group.value, words, base, self.bar.all_groups)
        )
        totals = totals_of(lines)
        cells = total_cells(totals, words, base)
        tips = {
            "value": words.exact(totals.value, base),
            "cost": words.exact(totals.cost, base),
            "unrealized": words.exact(totals.unrealized, base),
        }
        if totals.unknown:
            tips["account"] = self.tr("The value of {} holdings is unknown and not added.").format(
                words.count(totals.unknown)
            )
        if self.card.totals is not None:
            self.card.totals.show_cells(cells, tips)
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        if self._wanted and self._report is not None:
            row = self.model.row_of(HoldingId(int(self._wanted)))
            self._wanted = ""
            self.table.choose(row)
        elif self.table.current_row() < 0 and self.height() >= _TALL and self.model.rowCount():
            self.table.choose(0)  # there is room to show what a figure rests on

    def _show_origin(self) -> None:
        """Go down from the chosen line's value to what it is made of."""
        if self._chosen_id():
            self._state.navigate.emit("origin", f"holding:{self._chosen_id()}")

    # The chosen line

    def _load_detail(self) -> None:
        line = self._current()
        if line is None:
            self._detail = None
            self.panel.hide()
            return
        state = self._state
        call = partial(
            self._coffer.portfolio.detail,
            line.holding_id,
            state.as_of,
            base=state.base,
            method=self.bar.method.value,
        )
        self._tasks.reload(self, "detail", call, self._show_detail, self._show_error)

    def _show_detail(self, detail: HoldingDetail) -> None:
        line = self._current()
        if line is None or line.holding_id != detail.line.holding_id:
            return
        self._detail = detail
        self.panel.show_detail(detail, self._words, self._base, self._today)
        self.panel.show()

    def _follow(self, target: str) -> None:
        detail = self._detail
        if detail is None:
            return
        line = detail.line
        if target == "lots":
            LotsDialog(detail.lots, self._words, self._base, shown_symbol(line.symbol), self).open()
        elif target == "sell":
            self._what_if_sold(line)
        elif target == "origin":
            self._show_origin()
        elif target == "prices":
            self._state.navigate.emit("prices", (line.symbol, line.holding_id))
        elif target == "realized":
            RealizedDialog(
                detail.realized, self._words, self._base, shown_symbol(line.symbol), self
            ).open()
        else:
            kind = target.partition(":")[2]
            kinds = frozenset({kind}) if kind else frozenset[str]()
            name = f"{shown_symbol(line.symbol)} · {one_line(line.account, 60)}"
            payload = HoldingEntries(line.holding_id, name, kinds)
            if kind:  # income is booked in cash, and only names the asset that paid it
                payload = replace(payload, asset_id=line.asset_id, account_id=line.account_id)
            self._state.navigate.emit("activity", payload)

    def _what_if_sold(self, line: HoldingLine) -> None:
        SaleDialog(self._coffer, self._tasks, self._state, line.symbol, line.account, self).open()

    def _merge(self, line: HoldingLine) -> None:
        from ui.identity.merge_dialog import MergeDialog

        MergeDialog(self._coffer, self._tasks, line.asset_id, self._words, self).open()

    def _identities(self, line: HoldingLine) -> None:
        from ui.identity.identities_dialog import IdentitiesDialog

        IdentitiesDialog(self._coffer, self._tasks, line.asset_id, self._words, self).open()

    def _compare_methods(self) -> None:
        dialog = CompareDialog(
            self._coffer, self._tasks, self._state, self.tr("Show by {}"), self,
            in_use=self.bar.method.value,
        )  # fmt: skip
        dialog.chosen.connect(self.bar.method.choose)
        dialog.open()

    def _current(self) -> HoldingLine | None:
        row = self.table.current_row()
        return self.model.line(row) if 0 <= row < self.model.rowCount() else None

    # What the person does

    def _open_columns(self) -> None:
        below = self.bar.columns.mapToGlobal(self.bar.columns.rect().bottomLeft())
        menu = self.table.column_menu()
        menu.addSeparator()
        closed = menu.addAction(self.tr("Show closed holdings"))
        closed.setCheckable(True)
        closed.setChecked(self.bar.with_closed)
        closed.toggled.connect(self.bar.show_closed)
        menu.popup(below)

    def _new_entry(self) -> None:
        line = self._current()
        row = None if line is None else row_for(line)
        EntryDialog(self._coffer, self._tasks, row, None, self).open()

    def _open_menu(self, row: int, where: QPoint) -> None:
        line = self.model.line(row)
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, target in (
            (self.tr("Show entries"), "entries"),
            (self.tr("Show lots"), "lots"),
            (self.tr("Show realized gains"), "realized"),
            (self.tr("Where its prices come from"), "prices"),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, to=target: self._follow(to))
        menu.addSeparator()
        if not line.is_cash:
            what_if = menu.addAction(self.tr("What if I sell…"))
            what_if.triggered.connect(lambda _=False: self._what_if_sold(line))
            merge = menu.addAction(self.tr("Merge with another asset…"))
            merge.triggered.connect(lambda _=False: self._merge(line))
            identities = menu.addAction(self.tr("Identities…"))
            identities.triggered.connect(lambda _=False: self._identities(line))
        add_group_menu(
            menu, self._coffer, self._tasks, self, self._show_error, line.account, line.symbol
        )
        menu.addAction(self.tr("New entry")).triggered.connect(lambda _=False: self._new_entry())
        menu.popup(where)

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics & _TOPICS:
            self._outdate()

    def _outdate(self, _: object = None) -> None:
        self._is_outdated = True
        if self.isVisible():
            self.reload()

    # Formatting

    def _made_cells(self) -> HoldingCells:
        self._words = Formatter(is_private=self._state.is_private)
        self._base = self._report.base_currency if self._report else self._state.base
        self._today = self._report.as_of if self._report else self._state.as_of or date.min
        return HoldingCells(self._words, self._base, self._today, self._sparks)
