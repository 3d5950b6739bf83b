"""Connections: a table by kind with how each stands, and the chosen one beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.domain.ids import AccountId
from app.services.reports import AccountLine as BookedLine
from app.services.sync.answers import ConnectionDetail, ConnectionLine, QuestionLine, RunState
from ui.connections.add_dialog import AddConnectionDialog
from ui.connections.attention import AttentionCard, Matter, matters
from ui.connections.columns import connection_columns, matches, sections_of
from ui.connections.deeds import Deeds
from ui.connections.orders_part import OrdersAsking
from ui.connections.panel import ConnectionPanel
from ui.connections.words import tr
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.empty import EmptyView
from ui.widgets.fields import FilterField
from ui.widgets.page import ListWithPanel, plain
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.keepsakes import Kept
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PANEL = 440
STACKED = 800  # below this width the chosen one stands under the table
AGAIN_MS = 30_000  # "4 min ago" grows old by itself


@dataclass(frozen=True, slots=True)
class Found:
    """What the view shows."""

    lines: tuple[ConnectionLine, ...] = ()
    questions: tuple[QuestionLine, ...] = ()
    values: Mapping[AccountId, BookedLine] = field(default_factory=dict)
    base: str = ""


class ConnectionsView(View):
    """Links to banks, brokers, exchanges, wallets and prices, and what each of them needs."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._books: Any = coffer
        self._found: Found | None = None
        self._needle = ""
        self._wanted: int | None = None
        self._part = ""  # of the panel, that is to be shown with the wanted one
        self._is_mend_wanted = False
        self._running: set[int] = set()
        self._is_told = False  # the banner says why something could not be done
        self.deeds = Deeds(coffer, tasks, state, self._open, self)
        self._build()
        self._connect()
        self._clock = QTimer(self, interval=AGAIN_MS)
        self._clock.timeout.connect(self.redraw)

    @property
    def now(self) -> datetime:
        return datetime.now(UTC)

    # Loading

    def reload(self) -> None:
        books, base = self._books, self.state.base
        if books is None:  # not open yet
            return

        def read() -> Found:
            lines = tuple(books.connections.list())
            questions = tuple(books.connections.questions())
            own = {one.account.account_id for line in lines for one in line.accounts}
            values = {}
            if own - {None}:
                booked = books.portfolio.accounts(base=base)
                values = {one.account_id: one for one in booked if one.account_id in own}
            return Found(lines, questions, values, base or books.profile.base_currency())

        self.tasks.reload(self, "connections", read, self._on_found, self.show_error)

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "filter": self.filter,
            "split": self.split,
            "connection": Kept(
                lambda: str(self.panel.line.connection.id) if self.panel.line else "",
                lambda text: self._want(int(text)),
            ),
        }

    def _want(self, connection_id: int) -> None:
        self._wanted = connection_id

    def show_payload(self, payload: Any) -> None:
        """Show a connection by its id, ("mend", id) or ("questions", id); "add" begins one."""
        if payload == "add":
            self.add()
            return
        what, own = payload if isinstance(payload, tuple) else ("", payload)
        if isinstance(own, int):
            self._wanted, self._part = own, "questions" if what == "questions" else ""
            self._is_mend_wanted = what == "mend"
            self.filter.clear()
            self._choose()

    def _on_found(self, found: Found) -> None:
        self._found = found
        if not self._is_told:
            self.banner.hide()
        self._is_told = False
        shown = self.panel.line
        if self._wanted is None and shown is not None:
            self._wanted = shown.connection.id
        self._pages.setCurrentWidget(self._full if found.lines else self.empty)
        self.redraw()
        self._choose()

    def redraw(self) -> None:
        found = self._found
        if found is None:
            return
        now = self.now
        self.model.show_columns(connection_columns(now, self.formatter, self.state.runs))
        self._show_lines()
        self.attention.show_matters(
            matters(found.lines, found.questions, self.formatter), self.formatter
        )
        self.panel.redraw(now, self.formatter)
        self._show_sync_button()

    def _show_lines(self) -> None:
        if self._found is not None:
            lines = [line for line in self._found.lines if matches(line, self._needle)]
            self.model.show_sections(sections_of(lines))

    def _choose(self) -> None:
        lines = self.model.lines()
        if not lines or self._found is None:
            self.split.panel_area.hide()
            return
        fits = [one for one in lines if one.connection.id == self._wanted] or lines[:1]
        self._wanted = None
        self.table.choose(self.model.row_of(fits[0].connection.id))
        self._ask(fits[0])
        if self._is_mend_wanted:
            self._is_mend_wanted = False
            self.deeds.mend(fits[0])

    def _on_chosen(self, row: int) -> None:
        line = self.model.line(row) if row >= 0 else None
        shown = self.panel.line
        if line is not None and (shown is None or shown.connection.id != line.connection.id):
            self._ask(line)

    def _ask(self, line: ConnectionLine) -> None:
        service, own = self._books.connections, line.connection.id
        self.tasks.reload(
            self, "connection", lambda: service.detail(own), self._on_detail, self.show_error
        )

    def _on_detail(self, detail: ConnectionDetail) -> None:
        found = self._found
        if found is None:
            return
        self.split.panel_area.show()
        self.panel.show_runs(self.state.runs, self.now)
        self.panel.show_detail(detail, found.values, found.base, self.now, self.formatter)
        self._look_at_orders()
        if self._part:
            self.panel.show_part(self._part)
            self._part = ""

    def _look_at_orders(self) -> None:
        self.orders.look_at(self.panel.line, is_shown=self.panel.parts.value == "orders")

    def _on_runs(self, runs: Sequence[RunState]) -> None:
        if self._found is None or not self.isVisible():
            return
        ended = self._running - {one.connection_id for one in runs}
        began = {one.connection_id for one in runs} - self._running
        self._running = {one.connection_id for one in runs}
        if began or ended:  # else only the bar moves: the table stays as it is
            self.model.show_columns(connection_columns(self.now, self.formatter, runs))
        self.panel.show_runs(runs, self.now)
        self._show_sync_button()
        if ended:
            self.refresh()

    def _show_sync_button(self) -> None:
        is_running = bool(self.state.runs)
        self.sync_button.set_text(tr("Stop") if is_running else tr("Sync all"))
        self.sync_button.set_icon("close" if is_running else "reload")
        name = tr("Stop all syncs") if is_running else tr("Sync all connections")
        self.sync_button.setAccessibleName(name)
        self.sync_button.setEnabled(not getattr(self._books, "is_read_only", False))

    def _on_filter(self, needle: str) -> None:
        self._needle = needle
        self._show_lines()

    # Actions

    def add(self) -> None:
        """Open the guided form for a new one."""
        dialog = AddConnectionDialog(
            self.coffer, self.tasks, self.state, self.window(), browse=self.deeds.browse
        )
        dialog.finished.connect(lambda _: self._on_added(dialog.made))
        self._open(dialog)

    def _on_added(self, made: int) -> None:
        if made:
            self._wanted = made
            self.refresh()

    def _on_sync_all(self) -> None:
        if self.state.runs:
            self._books.sync.cancel(None)
            if not all(one.connection_id for one in self.state.runs):
                self._books.pricing.cancel()
        else:
            self.deeds.sync_all()

    def _on_matter(self, matter: Matter) -> None:
        if matter.is_question and not matter.connection_id:
            self.state.navigate.emit("held", None)
            return
        part = "questions" if matter.is_question else "mend"
        self.show_payload((part, matter.connection_id))

    def _open_menu(self, row: int, where: QPoint) -> None:
        line = self.model.line(row)
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Sync now"), lambda: self.deeds.sync(line))
        menu.addSeparator()
        self.deeds.fill_menu(menu, line)
        menu.popup(where)

    def showEvent(self, event: QShowEvent) -> None:
        self._clock.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    # Parts

    def _build(self) -> None:
        self.model: TableModel[ConnectionLine] = TableModel(
            connection_columns(self.now, self.formatter), lambda line: line.connection.id, self
        )
        self.table = TableView(self.model, "connections", self)
        self.table.setAccessibleName(tr("Connections"))
        self.attention = AttentionCard()
        self.panel: ConnectionPanel = ConnectionPanel()
        self.orders = OrdersAsking(self.panel.orders, self._books, self.tasks, self)
        left = plain(self.attention, TableCard(self.table), spacing=space.CARD_GAP)
        self.split = ListWithPanel(left, self.panel, sizes=(700, PANEL), stacked_below=STACKED)
        self._full = plain(self._make_bar(), self.split, spacing=14)
        self.empty = EmptyView(
            tr("Your connections will be listed here"),
            tr("Banks, brokers, exchanges and wallets that keep accounts up to date, and sources "
               "of prices: with what each feeds, when it was synced, and what it needs. Keys are "
               "sealed in your books and only read. Without one, files from any bank or broker can "
               "be imported."),
            tr("Add a connection"),
            icon_name="connections",
            second_text=tr("Import a file"),
        )  # fmt: skip
        self._pages = self.fill(self._full, self.empty, margin=space.PAGE_MARGIN)

    def _make_bar(self) -> QHBoxLayout:
        self.filter = FilterField(tr("Filter connections"))
        self.filter.setMaximumWidth(290)
        self.filter.lead_to(self.table)
        self.sync_button = PillButton(tr("Sync all"), icon_name="reload")
        self.add_button = PrimaryButton(tr("+ Connection"))
        self.add_button.setAccessibleName(tr("Add a connection"))
        bar = QHBoxLayout()
        bar.setSpacing(space.S)
        bar.addWidget(self.filter, 1)
        bar.addStretch(1)
        bar.addWidget(self.sync_button)
        bar.addWidget(self.add_button)
        return bar

    def _connect(self) -> None:
        deeds, panel, state = self.deeds, self.panel, self.state
        panel.part_shown.connect(lambda _: self._look_at_orders())
        self.filter.filtered.connect(self._on_filter)
        self.sync_button.clicked.connect(self._on_sync_all)
        self.add_button.clicked.connect(self.add)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self._enter_panel())
        self.table.context_wanted.connect(self._open_menu)
        self.attention.acted.connect(self._on_matter)
        self.empty.acted.connect(self.add)
        self.empty.acted_second.connect(lambda: state.navigate.emit("import", None))
        state.runs_changed.connect(self._on_runs)
        deeds.done.connect(self.refresh)
        deeds.failed.connect(self._on_failed)
        panel.mend_wanted.connect(deeds.mend)
        panel.sync_wanted.connect(deeds.sync)
        panel.stop_wanted.connect(deeds.stop)
        panel.turned.connect(deeds.turn)
        panel.every_chosen.connect(deeds.set_every)
        panel.followed.connect(lambda line, key, is_on: deeds.follow(line, key, is_followed=is_on))
        panel.answered.connect(deeds.settle)
        panel.menu_wanted.connect(lambda line, menu: deeds.fill_menu(menu, line))
        panel.account_wanted.connect(lambda own: state.navigate.emit("accounts", int(own)))
        panel.run_wanted.connect(
            lambda run: deeds.show_run(run, panel.line.connection.name if panel.line else "")
        )

    def _enter_panel(self) -> None:
        buttons: Sequence[QWidget] = (
            self.panel.mend_button, self.panel.sync_button, self.panel.turn_button,
        )  # fmt: skip
        for button in buttons:
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _on_failed(self, error: Any) -> None:
        from ui.format_errors import error_sentence

        self._is_told = True  # through the reading that follows
        self.banner.show_error(error_sentence(error))

    def shown_names(self) -> Sequence[str]:
        """Return the names in the table, in order."""
        return [line.connection.name for line in self.model.lines()]
