"""Options: the open contracts with their greeks, what has ended, and strategies."""

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.services.changes import Changes, Topic
from app.services.posting import Posted
from app.services.trading.options_answers import HeldOption, HeldReport, Strategy
from ui.format_errors import sentence
from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.options import GROUP, dialog_for
from ui.trades.options.columns import SOON, held_columns, strategy_columns
from ui.trades.options.panel import OptionPanel
from ui.trades.options.words import strategy_name, tr
from ui.widgets.buttons import PillButton
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import Page, SideBySide, plain, scrolled
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.keepsakes import Kept
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PANEL: Final = 336
STACKED: Final = 900
ALL, EXPIRING, ASKED = "all", "soon", "ended"
Found = tuple[HeldReport, list[Strategy]]


class OptionsView(View):
    """Every open contract; a click or Enter shows one."""

    topics = frozenset({Topic.TRADES, Topic.LEDGER, Topic.PRICES, Topic.SETTINGS, Topic.ACCOUNTS})

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._found: Found | None = None
        self._wanted = 0
        self._build()

    # -- loading -------------------------------------------------------------------------------

    def reload(self) -> None:
        service = self.coffer.options
        self.tasks.reload(
            self, "options", lambda: (service.held(), service.strategies()), self._on_found,
            self.show_error,
        )  # fmt: skip

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "which": self.which,
            "contract": Kept(self._chosen_id, self._want),
        }

    def _chosen_id(self) -> str:
        row = self.table.current_row()
        return str(self.model.identity_of(row)) if row >= 0 else ""

    def _want(self, position_id: str) -> None:
        self._wanted = int(position_id)

    def show_payload(self, payload: Any) -> None:
        """Show the contract of a position, by its number; "ended": what waits for the person."""
        if payload in (EXPIRING, ASKED):
            self.which.set_value(payload)
            self.redraw()
        elif isinstance(payload, int):
            self._wanted = payload
            self._choose()

    def _on_found(self, found: Found) -> None:
        self._found = found
        self.banner.hide()
        self._pages.setCurrentWidget(self._full if _has_any(found) else self.empty)
        self.redraw()

    def redraw(self) -> None:
        if self._found is None:
            return
        report, strategies = self._found
        soon = [one for one in report.rows if one.has_ended or one.days_left <= SOON]
        asked = [one for one in report.rows if one.has_ended]
        self.which.set_options([
            (ALL, tr("All {}").format(self.formatter.count(len(report.rows)))),
            (EXPIRING, tr("Within a week {}").format(self.formatter.count(len(soon)))),
            (ASKED, tr("Ended {}").format(self.formatter.count(len(asked)))),
        ])  # fmt: skip
        self.post.setVisible(bool(asked))
        self.model.show_columns(held_columns(self.formatter))
        self.model.show({EXPIRING: soon, ASKED: asked}.get(self.which.value, report.rows))
        self.strategy_model.show_columns(strategy_columns(self.formatter))
        self.strategy_model.show(strategies)
        for widget in (self._strategy_title, self._strategy_card):
            widget.setVisible(bool(strategies))
        self._choose()

    def _choose(self) -> None:
        """Show the contract that is wanted, or the one shown before, or the first."""
        lines = self.model.lines()
        shown = self.panel.row
        number = self._wanted or (shown.position_id if shown is not None else 0)
        row = self.model.row_of(number)
        if row < 0 and lines:
            row = 0
        self._wanted = 0
        if row >= 0:
            self.table.choose(row)
        self._on_chosen(row)

    def _on_chosen(self, row: int) -> None:
        one = self.model.line(row) if 0 <= row < self.model.rowCount() else None
        if one is not None and self._found is not None:
            self.panel.show_row(one, self._found[0], self.formatter)
        # Filled first: the page that scrolls measures it when it comes into sight.
        self.panel.setVisible(one is not None)

    # -- deeds ---------------------------------------------------------------------------------

    def open_deed(self, name: str, position_id: int) -> None:
        """Open a dialog about a position."""
        self._open(
            dialog_for(name, self.coffer, self.tasks, self.formatter, position_id, self.window())
        )

    def keep(self, position_id: int, exercises: bool) -> None:
        """Say whether a contract is exercised at its end."""
        service = self.coffer.options
        self._write(partial(service.keep, position_id, exercises=exercises))

    def post_due(self) -> None:
        """Book what has ended, and say what has to be asked for."""
        self.post.setEnabled(False)
        self.tasks.write(self, self.coffer.options.post_due, self._on_posted, self._on_failed)

    def _on_posted(self, posted: Posted) -> None:
        self.post.setEnabled(True)
        if posted.count:
            self.tasks.changed.emit(posted.changes)
        if posted.problems:
            self.banner.show_error(" ".join(sentence(one) for one in posted.problems[:3]))
        elif posted.count:
            self.banner.show_text(sentence(posted.label))
        else:
            self.banner.show_text(tr("Nothing has ended that was not booked."))

    def find_strategies(self) -> None:
        """Group what brokers ordered together, and what looks like one strategy."""
        service = self.coffer.options
        self.tasks.write(
            self, partial(service.group_found, by_guess=True), self._on_grouped, self._on_failed
        )

    def _on_grouped(self, answer: tuple[Changes, int]) -> None:
        changes, count = answer
        self.tasks.changed.emit(changes)
        words = tr("Strategies found: {}. Those that nobody stated are marked as guesses.")
        none = tr("No more strategies were found.")
        self.banner.show_text(words.format(self.formatter.count(count)) if count else none)

    def _on_failed(self, error: Any) -> None:
        self.post.setEnabled(True)
        self.show_error(error)

    def _write(self, call: Any) -> None:
        self.tasks.write(self, call, lambda _: None, self.show_error)

    def strategy_menu(self, row: int, where: QPoint) -> QMenu | None:
        """Open what can be done with a strategy."""
        one = self.strategy_model.line(row)
        if one is None:
            return None
        service = self.coffer.options
        menu = QMenu(self)
        if one.is_guess:
            menu.addAction(tr("It is one: no guess any more")).triggered.connect(
                lambda: self._write(partial(service.confirm, one.group_id))
            )
        menu.addAction(tr("Take “{}” apart").format(strategy_name(one))).triggered.connect(
            lambda: self._write(partial(service.ungroup, one.group_id))
        )
        menu.popup(where)
        return menu

    # -- parts ---------------------------------------------------------------------------------

    def _build(self) -> None:
        options = [(ALL, tr("All")), (EXPIRING, tr("Within a week")), (ASKED, tr("Ended"))]
        self.which = SegmentedControl(options, name=tr("Which contracts"))
        self.which.changed.connect(lambda _: self.redraw())
        self.post = PillButton(tr("Book what has ended"))
        self.post.setToolTip(tr("Each contract is booked once, however often this is pressed"))
        self.post.clicked.connect(self.post_due)
        self.find_button = PillButton(tr("Find strategies"))
        self.find_button.setToolTip(
            tr("By the brokers' orders, and by what was opened within five minutes")
        )
        self.find_button.clicked.connect(self.find_strategies)
        bar = QHBoxLayout()
        bar.setSpacing(space.S)
        bar.addWidget(self.which)
        bar.addStretch(1)
        bar.addWidget(self.post)
        bar.addWidget(self.find_button)
        self.model: TableModel[HeldOption] = TableModel(
            held_columns(self.formatter), lambda one: one.position_id, self
        )
        self.table = TableView(self.model, "options", self)
        self.table.setAccessibleName(tr("Open contracts"))
        self.table.chosen.connect(self._on_chosen)
        self.strategy_model: TableModel[Strategy] = TableModel(
            strategy_columns(self.formatter), lambda one: one.group_id, self
        )
        self.strategies = TableView(self.strategy_model, "strategies", self)
        self.strategies.setAccessibleName(tr("Strategies"))
        self.strategies.context_wanted.connect(self.strategy_menu)
        self.strategies.opened.connect(self._on_strategy)
        self._strategy_title = Label(tr("Strategies"), "heading", "soft")
        self._strategy_card = TableCard(self.strategies)
        tables = plain(
            TableCard(self.table), self._strategy_title, self._strategy_card,
            spacing=space.M, is_filled=False,
        )  # fmt: skip
        self.panel = self._make_panel()
        page = Page(space.M)
        page.column.addLayout(bar)
        page.column.addWidget(
            SideBySide(tables, self.panel, panel_width=PANEL, stacked_below=STACKED), 1
        )
        self._full = scrolled(page)
        self.empty = self._make_empty()
        self._pages = self.fill(self.empty, self._full)

    def _make_panel(self) -> OptionPanel:
        panel = OptionPanel()
        panel.deed_wanted.connect(self.open_deed)
        panel.keep_wanted.connect(self.keep)
        panel.position_wanted.connect(lambda number: self.state.navigate.emit("trades", number))
        panel.hide()
        return panel

    def _make_empty(self) -> QWidget:
        empty = EmptyView(
            tr("Your option contracts will be listed here"),
            tr("With days to expiry, moneyness, greeks and implied volatility; what has ended and "
               "waits for its outcome; and legs as strategies."),
            tr("Go to positions"),
            icon_name="clock",
        )  # fmt: skip
        empty.acted.connect(lambda: self.state.navigate.emit("trades", None))
        return empty

    def _on_strategy(self, row: int) -> None:
        one = self.strategy_model.line(row)
        if one is None:
            return
        held = next((leg for leg in one.legs if leg.held is not None), None)
        if held is not None:
            self._wanted = held.position_id
            self.which.set_value(ALL)
            self.redraw()
        elif one.legs:
            self.open_deed(GROUP, one.legs[0].position_id)


def _has_any(found: Found) -> bool:
    report, strategies = found
    return bool(report.rows or strategies)
