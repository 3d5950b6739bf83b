"""The overview: reloads after every write, and when day, currency or period change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.changes import ALL_TOPICS, Changes
from app.services.first_figures import PORTFOLIO
from ui.overview.allocation import AllocationCard
from ui.overview.chart_card import ChartCard
from ui.overview.headline import Headline, change_over
from ui.overview.institutions import InstitutionsCard
from ui.overview.needs import NeedsCard
from ui.own_day import own_day
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.empty import EmptyView
from ui.widgets.page import scrolled
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_beginnings
from ui.window.state import ViewState, first_day
from ui.window.view import UNOPENED, View

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.glance import Glance
    from app.services.reports import AccountLine, Need, NetWorthPoint, Overview

NARROW = 880  # below, the chart takes the whole width
SLIM = 620  # below, the cards stand in one column

# Row, column, rows and columns of chart, needs, allocation and institutions.
PLACEMENTS = {
    "wide": ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1)),
    "narrow": ((0, 0, 1, 2), (1, 0, 1, 1), (2, 0, 1, 2), (1, 1, 1, 1)),
    "slim": ((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1), (3, 0, 1, 1)),
}


@dataclass(frozen=True)
class Loaded:
    """Everything but the chart, read in one go."""

    overview: Overview
    accounts: tuple[AccountLine, ...]
    weak: tuple[str, ...]  # holdings that are not fully known


def is_drawn_alike(some: Sequence[NetWorthPoint], others: Sequence[NetWorthPoint]) -> bool:
    """Tell whether two lines look the same; what their points are made of is not looked at."""
    return len(some) == len(others) and all(
        one.on == other.on
        and one.net_worth == other.net_worth
        and one.coverage is other.coverage
        and one.net_flow == other.net_flow
        for one, other in zip(some, others, strict=True)
    )


class OverviewView(View):
    """Where do I stand, what changed, does anything need me."""

    needs_found = Signal(object)  # Sequence[Need], as of today

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._loaded: Loaded | None = None
        self._points: tuple[NetWorthPoint, ...] = ()
        self._scoped: tuple[NetWorthPoint, ...] | None = None  # of the chart, if it is of a part
        self._form = ""
        self._is_live = coffer is not UNOPENED
        self._period = ""  # of the line that was kept
        self._build()
        self._connect()

    # Before the books are open

    def show_glance(self, glance: Glance) -> None:
        """Show what was kept from the last time; the books are asked nothing."""
        self.is_stale = False
        self._loaded = Loaded(glance.overview, glance.accounts, glance.weak)
        self._points, self._period = glance.points, glance.period
        self.chart.show_period(glance.period)
        self.redraw()

    def use(self, coffer: Coffer) -> None:
        """Take the books, now that they are open; what they say differently is drawn again."""
        self.coffer = coffer
        self._is_live = True
        shown = self._period
        self.tasks.read(
            self,
            lambda: coffer.glances.is_kept(shown),
            lambda is_kept: self._take_over(shown, is_kept=is_kept),
            lambda _: self.reload(),
        )

    def _take_over(self, shown: str, *, is_kept: bool) -> None:
        """Read the figures again; the line of a state that still stands is the same."""
        state = self.state
        if is_kept and (state.as_of, state.base, state.period) == (None, "", shown):
            self._reload_figures()
            self.chart.scope.load(self.coffer, self.tasks)
        else:
            self.reload()

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "scope": self.chart.scope,
            "way": Kept(lambda: self.allocation.way, self.allocation.set_way),
        }

    # Loading

    def reload(self) -> None:
        if not self._is_live:
            return
        self._reload_figures()
        self._reload_chart()

    def _reload_figures(self) -> None:
        as_of, base = self.state.as_of, self.state.base
        self.tasks.reload(
            self, "figures", lambda: self._read(as_of, base), self._on_loaded, self.show_error
        )

    def _read(self, as_of: date | None, base: str) -> Loaded:
        screen = self.coffer.portfolio.first_screen(as_of, base=base)
        return Loaded(screen.overview, screen.accounts, screen.weak)

    def _reload_chart(self, *_: object) -> None:
        if not self._is_live:
            return
        period, base = self.state.period, self.state.base
        last = self.state.as_of or own_day()
        first = first_day(period, last)
        portfolio = self.coffer.portfolio
        self.chart.show_period(period)
        self.tasks.reload(
            self,
            "chart",
            lambda: portfolio.networth(first, last, base=base, with_parts=False),
            self._on_points,
            self.show_error,
        )
        self.chart.scope.load(self.coffer, self.tasks)
        scope = self.chart.scope.value
        self._scoped = None
        if scope != PORTFOLIO:  # the chart alone is about it, the figure above it is not
            self.tasks.reload(
                self,
                "scoped",
                lambda: (
                    scope,
                    portfolio.networth(first, last, base=base, scope=scope, with_parts=False),
                ),
                self._on_scoped,
                self.show_error,
            )

    def _reload_benchmark(self) -> None:
        """Ask what the same flows would have come to, if something is compared with."""
        if not self._is_live:
            return
        wanted = self.chart.benchmark
        if not wanted:
            self.chart.show_benchmark(None)
            return
        base, scope = self.state.base, self.chart.scope.value
        last = self.state.as_of or own_day()
        first = first_day(self.state.period, last)

        def read() -> object:
            from ui.overview.benchmark import read_same_flows

            return read_same_flows(self.coffer, wanted, first, last, base=base, scope=scope)

        self.tasks.reload(self, "benchmark", read, self.chart.show_benchmark, self.show_error)

    def _on_split(self, by: str) -> None:
        """Ask for a split that the first figures do not have."""
        as_of, base, service = self.state.as_of, self.state.base, self.coffer.allocation
        self.tasks.reload(
            self,
            "split",
            lambda: service.report(by, as_of, base=base),
            self.allocation.show_split,
            self.show_error,
        )

    def _on_report(self) -> None:
        self.state.navigate.emit("reports", ("networth", self.chart.scope.value))

    def _on_compare(self) -> None:
        if not self._is_live:
            return
        from ui.overview.benchmark import BenchmarkDialog

        dialog = BenchmarkDialog(self.chart.benchmark, self.chart.choose_benchmark, self)
        self.tasks.read(dialog, self.coffer.accounts.assets, dialog.show_assets, self.show_error)
        self._open(dialog)

    def _on_loaded(self, loaded: Loaded) -> None:
        is_news = loaded != self._loaded
        self._loaded = loaded
        self.banner.hide()
        if is_news:
            self.redraw()
        if self.state.as_of is None:
            self.needs_found.emit(loaded.overview.needs)

    def _on_points(self, points: Sequence[NetWorthPoint]) -> None:
        is_news = not is_drawn_alike(self._points, points)
        self._points = tuple(points)
        if is_news:
            self._draw_chart()
        self._reload_benchmark()

    def _on_scoped(self, answer: tuple[str, Sequence[NetWorthPoint]]) -> None:
        scope, points = answer
        if scope == self.chart.scope.value:
            self._scoped = tuple(points)
            self._draw_chart()

    # Showing

    def redraw(self) -> None:
        if self._loaded is None:
            return
        overview, accounts = self._loaded.overview, self._loaded.accounts
        is_empty = not accounts and not overview.totals.counted
        self._pages.setCurrentWidget(self.empty if is_empty else self._area)
        currency, formatter = overview.base_currency, self.formatter
        self.headline.show_totals(overview.totals, currency, formatter, self._loaded.weak)
        self._show_needs()
        self.needs.show_movers(overview.movers, formatter)
        debts = [line.name for line in accounts if line.is_liability and line.is_counted]
        self.allocation.show_overview(overview, formatter, debts)
        self.institutions.show_accounts(accounts, currency, formatter)
        self._order_tabs()
        self._draw_chart()

    def _show_needs(self) -> None:
        if self._loaded is not None:
            needs, news = self._loaded.overview.needs, self.state.sync_news
            if news is not None and news.needing and self.state.as_of is None:
                from ui.connections.needs import needs_of

                needs = (*needs_of(news), *needs)
            self.needs.show_needs(needs, self.formatter)

    def _order_tabs(self) -> None:
        """Let Tab go through the cards as the eye does."""
        rows = [row.button for row in self.needs.rows]
        allocation = self.allocation
        ends = [
            allocation.way_button, allocation.form_button, allocation.all_button,
            *(one for one in (allocation.more, allocation.tiles) if one is not None),
            self.institutions.all_button,
        ]  # fmt: skip
        for before, after in pairwise([*self.chart.controls, *rows, *ends]):
            QWidget.setTabOrder(before, after)

    def _draw_chart(self) -> None:
        if self._loaded is None:
            return
        currency = self._loaded.overview.base_currency
        is_whole = self.chart.scope.value == PORTFOLIO
        if is_whole or self._scoped is not None:
            shown = self._points if is_whole else self._scoped
            self.chart.show_points(shown or (), currency, self.formatter)
        change = change_over(self._points)
        self.headline.show_change(change, self.state.period, currency, self.formatter)

    # Parts

    def _build(self) -> None:
        self.headline = Headline()
        self.chart = ChartCard(self.tasks, self.tr("Net worth over time"))
        self.needs = NeedsCard()
        self.allocation = AllocationCard()
        self.institutions = InstitutionsCard()
        self.empty = EmptyView(
            self.tr("Your net worth will be here"),
            self.tr(
                "With its history, what it is made of, and what needs you. "
                "Import a file from your bank or broker, or write down a first entry."
            ),
            self.tr("Import a file"),
            icon_name="overview",
            second_text=self.tr("New entry"),
        )
        page = QWidget()
        page.setProperty("page", "true")
        column = QVBoxLayout(page)
        margin = space.PAGE_MARGIN
        column.setContentsMargins(margin, 25, margin, margin)
        column.setSpacing(space.CARD_GAP)
        column.addWidget(self.headline)
        column.addSpacing(-3)
        self._grid = QGridLayout()
        self._grid.setSpacing(space.CARD_GAP)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._area = scrolled(page)
        self._pages = self.fill(self._area, self.empty)
        self._arrange("wide")

    def _connect(self) -> None:
        self.state.period_changed.connect(self._reload_chart)
        self.chart.benchmark_changed.connect(self._reload_benchmark)
        self.chart.compare_wanted.connect(self._on_compare)
        self.chart.scope.changed.connect(self._reload_chart)
        self.chart.period_chosen.connect(self.state.set_period)
        self.chart.report.clicked.connect(self._on_report)
        self.headline.origin_wanted.connect(
            lambda: self.state.navigate.emit("origin", "worth:portfolio")
        )
        self.headline.coverage_wanted.connect(lambda: self.state.navigate.emit("holdings", None))
        self.institutions.all_wanted.connect(lambda: self.state.navigate.emit("accounts", None))
        self.allocation.all_wanted.connect(
            lambda: self.state.navigate.emit("allocation", self.allocation.way)
        )
        self.allocation.split_wanted.connect(self._on_split)
        self.allocation.part_wanted.connect(
            lambda by, key: self.state.navigate.emit("holdings", f"part:{by}:{key}")
        )
        self.needs.acted.connect(self._on_need)
        self.state.sync_news_changed.connect(self._show_needs)
        offer_beginnings(self.empty, self.state)
        self.banner.acted.connect(self.reload)

    def _on_need(self, need: Need) -> None:
        if not self._is_live:
            return
        match need.action:
            case "decide":
                self.state.navigate.emit("activity", "links")
            case "update":
                self.state.navigate.emit("price", need.subject)
            case "reconcile":
                self.tasks.write(
                    self, self.coffer.reconciliation.run, self._on_reconciled, self.show_error
                )
            case "outcome":
                self.state.navigate.emit("options", "ended")
            case "options":
                self.state.navigate.emit("options", "soon")
            case _ if need.code == "connection":
                from ui.connections.needs import place_of_need

                self.state.navigate.emit(*place_of_need(need))
            case _:
                self.state.navigate.emit("holdings", need.holding_id)

    def _on_reconciled(self, openings: Sequence[object]) -> None:
        if openings:
            self.tasks.changed.emit(Changes(ALL_TOPICS))
        else:
            self.banner.show_text(self.tr("Nothing more could be reconciled by itself."))

    def _arrange(self, form: str) -> None:
        if form == self._form:
            return
        self._form = form
        places = PLACEMENTS[form]
        cards = (self.chart, self.needs, self.allocation, self.institutions)
        for card, (row, side, rows, sides) in zip(cards, places, strict=True):
            self._grid.removeWidget(card)
            self._grid.addWidget(card, row, side, rows, sides)
        is_wide = form == "wide"
        self._grid.setColumnStretch(0, 842 if is_wide else 1)
        self._grid.setColumnStretch(1, 302 if is_wide else 0 if form == "slim" else 1)
        self._grid.setColumnMinimumWidth(1, 302 if is_wide else 0)
        self.chart.setMinimumHeight(353 if is_wide else 324)
        self.allocation.setMinimumHeight(251 if is_wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width()
        self._arrange("wide" if wide >= NARROW else "narrow" if wide >= SLIM else "slim")
