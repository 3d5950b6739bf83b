"""Trades: positions with their orders and fills, the figures above them, and the order ticket."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.errors import CofferError
from app.ports.progress import Progress
from app.services.changes import Topic
from app.services.trading.analysis_answers import AnalysisQuery, Headline
from app.services.trading.answers import (
    OrderRow,
    PositionPage,
    PositionQuery,
    PositionRow,
    TradeSummary,
)
from ui.tasks import TaskRunner
from ui.trades.columns import FIGURES, TradeCells
from ui.trades.deeds import Undo
from ui.trades.figures import card_figures
from ui.trades.lines import Line
from ui.trades.model import PAGE
from ui.trades.page import TradesPage
from ui.trades.side import JOURNAL, POSITION, TICKET
from ui.trades.words import tr
from ui.widgets.table_values import Rows
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_sample
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer

_PAUSE_MS = 70  # arrow keys pass over lines; only where they rest is looked up
_MOST_PAGES = 6


class TradesView(TradesPage):
    """Reads positions by the page, orders where they are unfolded, and acts on all of them."""

    topics = frozenset({Topic.TRADES, Topic.PRICES, Topic.ACCOUNTS, Topic.SETTINGS, Topic.LEDGER})

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._query = PositionQuery()
        self._summary: TradeSummary | None = None
        self._headline: Headline | None = None
        self._shown: Line | None = None
        self._orders: tuple[OrderRow, ...] | None = None
        self._undo: Undo | None = None
        self._wanted: Any = None
        self._was_asked = False  # the tree was shown once
        self._has_begun = False  # an order was wanted, though nothing was traded yet
        self._base_shown = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look_closer)
        self._connect()

    # -- loading -----------------------------------------------------------------------------------

    def reload(self) -> None:
        self._today = self.coffer.clock.today()
        self.ticket.use(self.formatter, self._today)
        self._query = self._asked()
        pages = self.model.pages_seen() or [0]
        first, count = pages[0], min(len(pages), _MOST_PAGES)
        if not self._was_asked:
            first, count = 0, 1
        query = replace(self._query, offset=first * PAGE, limit=count * PAGE)
        unfolded = tuple(int(key[1:]) for key in self.model.open if key.startswith("p"))
        call = partial(self._read_page, query, unfolded)
        # The list comes first: all that is read at once would be read three times as slowly.
        self.tasks.reload(self, "page", call, partial(self._on_page, first), self.show_error)

    def _reload_rest(self) -> None:
        self._reload_figures()
        self.tasks.reload(self, "offers", self._read_offers, self._on_offers, self.show_error)

    def _read_offers(self) -> tuple[Sequence[Any], Sequence[tuple[str, str]]]:
        """Read accounts and symbols; the service is made when first asked for: on a worker."""
        service = self.coffer.ticket
        return service.accounts(), service.symbols()

    def _read_page(
        self, query: PositionQuery, unfolded: tuple[int, ...]
    ) -> tuple[PositionPage, dict[int, tuple[OrderRow, ...]]]:
        page = self.coffer.trading.positions(query)
        shown = {row.id for row in page.rows}
        wanted = tuple(number for number in unfolded if number in shown)
        return page, self.coffer.trading.orders_of_many(wanted) if wanted else {}

    def _reload_figures(self) -> None:
        coffer, query, base = self.coffer, self._query, self.state.base
        self.tasks.reload(
            self,
            "summary",
            lambda: coffer.trading.summary(query, base=base),
            self._on_summary,
            self.show_error,
        )
        asked = AnalysisQuery(
            accounts=query.accounts, paper=query.paper, since=query.since, until=query.until
        )
        self.tasks.reload(
            self,
            "headline",
            lambda: coffer.analysis.headline(asked),
            self._on_headline,
            self._on_no_headline,
        )

    def _asked(self) -> PositionQuery:
        sort, descending = self._sort
        query = self.bar.query(self._today, self.state.as_of)
        return replace(query, sort=sort, descending=descending)

    def _on_page(
        self, first: int, found: tuple[PositionPage, dict[int, tuple[OrderRow, ...]]]
    ) -> None:
        page, orders = found
        self._was_asked = True
        pages = {
            first + number // PAGE: page.rows[number : number + PAGE]
            for number in range(0, max(len(page.rows), 1), PAGE)
        }
        self.model.restart(page.total, pages, orders)
        self.tree.measure(FIGURES)
        self._choose_page()
        self._settle_wanted()
        self._reload_rest()

    def _choose_page(self) -> None:
        """Show the tree, that nothing fits, or how to begin."""
        summary, count = self._summary, self.model.count
        if count:
            self._whole.setCurrentWidget(self._page)
            self._pages.setCurrentWidget(self._full)
        elif summary is not None and self._was_asked:
            has_paper = any(one.is_paper for one in self.ticket.accounts)
            is_first = not (summary.has_any or has_paper or self._has_begun)
            self._whole.setCurrentWidget(self.empty if is_first else self._page)
            self._say_none(has_any=summary.has_any)
            self._pages.setCurrentWidget(self.none)

    def _on_none(self) -> None:
        if self._summary is not None and self._summary.has_any:
            self.bar.clear()
        else:
            self.new_order()

    def _on_summary(self, summary: TradeSummary) -> None:
        self._summary = summary
        self.bar.show_counts(summary, self.formatter)
        self._show_figures()
        self._choose_page()

    def _on_headline(self, headline: Headline) -> None:
        self._headline = headline
        self._show_figures()

    def _on_no_headline(self, error: CofferError) -> None:
        """Real and paper accounts were named together: figures are of one of them."""
        del error
        self._headline = None
        self._show_figures()

    def _on_offers(self, offers: tuple[Sequence[Any], Sequence[tuple[str, str]]]) -> None:
        accounts, symbols = offers
        self.ticket.offer_symbols(symbols)
        self.ticket.offer_accounts(accounts)
        self.bar.show_accounts([(one.name, one.is_paper) for one in accounts])
        self._choose_page()

    def _fetch(self, generation: int, pages: tuple[int, ...]) -> None:
        for page in pages:
            query = replace(self._query, offset=page * PAGE, limit=PAGE)

            def failed(error: CofferError, page: int = page) -> None:
                self.model.give_up(generation, [page])
                self.show_error(error)

            done = partial(self._on_more, generation, page)
            self.tasks.read(self, partial(self.coffer.trading.positions, query), done, failed)

    def _rows(self, chosen: Sequence[range] | None) -> Rows[Line]:
        """Return all positions that fit the filter, or the lines of some rows, for a worker."""
        if chosen is not None:
            return self.tree.leaving.held(chosen)
        trading, query, count = self.coffer.trading, self._query, self.model.count

        def pages(progress: Progress) -> Iterator[Sequence[Line]]:
            for offset in range(0, count, PAGE):
                progress.step(offset, count, "rows")
                found = trading.positions(replace(query, offset=offset, limit=PAGE))
                yield [Line(position) for position in found.rows]

        return Rows(pages, count)

    def _on_more(self, generation: int, page: int, found: PositionPage) -> None:
        self.model.fill(generation, page, found.rows)

    def _fetch_orders(self, generation: int, ids: tuple[int, ...]) -> None:
        def done(orders: dict[int, tuple[OrderRow, ...]]) -> None:
            self.model.unfold(generation, orders)
            self.tree.measure(FIGURES)

        call = partial(self.coffer.trading.orders_of_many, ids)
        self.tasks.read(self, call, done, self.show_error)

    # -- showing -----------------------------------------------------------------------------------

    def redraw(self) -> None:
        base = self._summary.base_currency if self._summary else self.state.base
        self.deeds.words, self.deeds.today = self.formatter, self._today
        self.model.show_columns(TradeCells(self.formatter, base, self._today).columns())
        self.tree.measure(FIGURES)
        self.ticket.use(self.formatter, self._today)
        self._show_figures()
        self._show_closer()

    def _show_figures(self) -> None:
        summary = self._summary
        if summary is None:
            return
        self.cards.show_figures(card_figures(summary, self._headline, self.formatter))
        if self.model.columns and summary.base_currency != self._base_shown:
            self._base_shown = summary.base_currency
            self.model.show_columns(
                TradeCells(self.formatter, summary.base_currency, self._today).columns()
            )
        as_of = self.state.as_of
        self.moved.setVisible(as_of is not None)
        if as_of is not None:
            self.moved.set_lines(
                tr(
                    "Positions that were opened up to {}. Their quantities, prices and results "
                    "are today’s: trades do not move in time."
                ).format(self.formatter.day(as_of))
            )

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        bar = self.bar
        return {
            "status": bar.status,
            "accounts": bar.accounts,
            "period": bar.period,
            "filter": bar.filter,
            "money": bar.money,
            "side": self.side.tabs,
            "unfolded": Kept(lambda: " ".join(self.model.open), self._unfold),
        }

    def _unfold(self, keys: str) -> None:
        self.model.open.update(dict.fromkeys(keys.split()))

    def show_payload(self, payload: Any) -> None:
        """Show what was asked for: a position by its number, a new order, a file, or a text."""
        self._wanted = payload
        if self._was_asked and not self.is_stale:
            self._settle_wanted()

    def _settle_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        if isinstance(wanted, bool) or wanted == "order":
            self.new_order()
        elif wanted == "executions":
            self.import_executions()
        elif isinstance(wanted, int):
            self._go_to(wanted)
        elif isinstance(wanted, str):
            self.bar.filter.setText(wanted)

    def _go_to(self, position_id: int) -> None:
        """Show a position, wherever it stands in the list; else by itself."""
        if self.tree.choose_key(f"p{position_id}"):
            self.side.turn_to(POSITION)
            return

        def found(row: PositionRow) -> None:
            self._show_line(Line(row))
            self.side.turn_to(POSITION)
            self._open_side()

        call = partial(self.coffer.trading.position, position_id)
        self.tasks.read(self, call, found, self.show_error)

    # -- the chosen line ---------------------------------------------------------------------------

    def _on_chosen(self, row: int) -> None:
        if row >= 0:
            self._pause.start()

    def _look_closer(self) -> None:
        line = self.tree.current_line()
        if line is None:
            return
        is_other = self._shown is None or self._shown.position.id != line.position.id
        self._show_line(line)
        if is_other and self.side.page == TICKET and not self._is_alone:
            self.ticket.show_position(line)

    def _show_line(self, line: Line) -> None:
        is_other = self._shown is None or self._shown.position.id != line.position.id
        self._shown = line
        if is_other:
            self._orders = None
            if self.side.page == POSITION:
                self.panel.show_prices(())
        self._show_closer()
        if self.side.page == POSITION:
            self._load_orders()

    def _load_orders(self) -> None:
        if self._shown is None:
            return
        trading, number = self.coffer.trading, self._shown.position.id

        def read() -> tuple[tuple[OrderRow, ...], tuple[tuple[date, float], ...]]:
            return trading.orders_of(number), trading.prices_around(number)

        self.tasks.reload(self, "orders", read, self._on_orders, self.show_error)

    def _on_orders(
        self, found: tuple[tuple[OrderRow, ...], tuple[tuple[date, float], ...]]
    ) -> None:
        self._orders, prices = found
        self._show_closer()
        self.panel.show_prices(prices)

    def _show_closer(self) -> None:
        line = self._shown
        if line is None:
            return
        if self.side.page == POSITION:
            self.panel.show_position(line.position, self._orders, self.formatter, self._today)
        elif self.side.page == JOURNAL:
            self.journal_page.show_name(line.position.title, line.position.account)
            self.journal.show_position(line.position.id, self.formatter)

    def _on_turned(self, page: str) -> None:
        if page == POSITION:
            self._load_orders()
        self._show_closer()

    # -- what the person does ----------------------------------------------------------------------

    def new_order(self) -> None:
        """Begin an order."""
        self._has_begun = True
        self._choose_page()
        self.side.turn_to(TICKET)
        self._open_side()
        self.ticket.begin()

    def _to_ticket(self, line: Line) -> None:
        self.side.turn_to(TICKET)
        self._open_side()
        self._shown = line
        self.ticket.show_position(line)
        self.ticket.quantity.setFocus()

    def _close_shown(self) -> None:
        if self._shown is not None:
            self._to_ticket(self._shown)

    def _to_details(self, line: Line) -> None:
        self._show_line(line)
        self.side.turn_to(POSITION)
        self._open_side()

    def _to_journal(self, line: Line) -> None:
        self._show_line(line)
        self.side.turn_to(JOURNAL)
        self._open_side()

    def _on_opened(self, row: int) -> None:
        line = self.model.loaded(row)
        if line is not None:
            self._to_details(line)

    def _open_menu(self, row: int, where: QPoint) -> None:
        line = self.model.loaded(row)
        if line is not None:
            self.deeds.words, self.deeds.today = self.formatter, self._today
            self.deeds.open_menu(line, where)

    def _open_more(self, button: QWidget) -> None:
        if self._shown is not None:
            below = button.mapToGlobal(button.rect().bottomLeft())
            self.deeds.open_menu(Line(self._shown.position), below)

    def _follow(self, target: str) -> None:
        kind, _, number = target.partition(":")
        if kind == "entry":
            self.state.navigate.emit("activity", int(number))
        elif kind == "rolled":
            self._go_to(int(number))
        elif self._shown is None:
            return
        elif kind == "entries":
            self.deeds.show_entries(self._shown.position)
        elif kind == "group":
            self.deeds.open_option_dialog("group", self._shown.position)

    def _on_sort(self, name: str, descending: bool) -> None:
        if (name, descending) != self._sort:
            self._sort = (name, descending)
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Ask for other positions, from the top."""
        self._was_asked = False
        self.tree.scrollToTop()
        self.refresh()

    def _on_account(self, account: Any) -> None:
        if account is None:
            self.side.show_money("", "faint")
        elif account.is_paper:
            self.side.show_money(tr("Paper"), "warn")
        else:
            self.side.show_money(tr("Real"), "faint")

    # -- what there is to say ----------------------------------------------------------------------

    def _tell(self, text: str, tone: str, undo: Undo | None) -> None:
        self._undo = undo
        self.banner.show_text(text, tone=tone, action=undo[0] if undo else "")

    def _on_moved(self, told: str, text: str, tone: str, undo: Undo | None) -> None:
        """Say how it stands now with an order, if it is still said how it stood."""
        if self.banner.isVisibleTo(self) and self.banner.text == told:
            self._tell(text, tone, undo)

    def show_error(self, error: CofferError) -> None:
        self._undo = None
        super().show_error(error)

    def on_banner(self) -> None:
        undo, self._undo = self._undo, None
        self.banner.hide()
        if undo is None:
            self.reload()
        else:
            undo[1]()

    # -- parts -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        bar = self.bar
        bar.changed.connect(self._begin_anew)
        bar.order.clicked.connect(self.new_order)
        bar.columns.clicked.connect(self._open_columns)
        bar.paper_wanted.connect(self.make_paper_account)
        bar.filter.returnPressed.connect(self._enter_tree)
        self.model.pages_wanted.connect(self._fetch)
        self.model.orders_wanted.connect(self._fetch_orders)
        self.model.sort_wanted.connect(self._on_sort)
        self.tree.rows_of = self._rows
        self.tree.typed.connect(self._type_on)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.opened.connect(self._on_opened)
        self.tree.context_wanted.connect(self._open_menu)
        self.ticket.placed.connect(self.deeds.tell_placed)
        self.ticket.account_changed.connect(self._on_account)
        self.side.turned.connect(self._on_turned)
        self.side.closed.connect(self._close_side)
        self.deeds.told.connect(self._tell)
        self.deeds.moved.connect(self._on_moved)
        self.deeds.failed.connect(self.banner.show_error)
        self.deeds.ticket_wanted.connect(self._to_ticket)
        self.deeds.details_wanted.connect(self._to_details)
        self.deeds.journal_wanted.connect(self._to_journal)
        self.none.acted.connect(self._on_none)
        self.empty.acted.connect(self.make_paper_account)
        offer_sample(self.empty, self.state)
        self.empty.acted_second.connect(self.import_executions)
        self.empty.adopt_wanted.connect(self.adopt)
