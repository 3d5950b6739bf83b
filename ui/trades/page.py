"""How the Trades view is laid out: bar, figures, tree, and the card beside it or in its place."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.bar import TradesBar
from ui.trades.cards import FigureCards
from ui.trades.columns import TradeCells
from ui.trades.deeds import TradeDeeds
from ui.trades.empty import TradesEmpty
from ui.trades.journal.panel import JournalPanel
from ui.trades.model import TreeModel
from ui.trades.panel import PositionPanel
from ui.trades.side import JournalPage, SideCard
from ui.trades.ticket import Ticket
from ui.trades.tree import TradeTree, TreeCard
from ui.trades.words import tr
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import Page, one_of
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

WIDE = 860  # pixels: below, ticket and tree take turns
TALL_ENOUGH = 600  # below, the figures take less room


class TradesPage(View):
    """The parts and their places; `TradesView` fills them."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._sort = ("", True)
        self._is_alone = False  # the side card covers the tree
        self._today = coffer.clock.today()
        self._build()

    # -- parts -------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.bar = TradesBar()
        self.moved = Label("", "small", "warn")
        self.moved.setWordWrap(True)
        self.moved.hide()
        self.cards = FigureCards()
        self.model = TreeModel(TradeCells(self.formatter, "", self._today).columns(), self)
        self.tree = TradeTree(self.model, "trades", self)
        self.tree.setAccessibleName(tr("Positions"))
        self.card = TreeCard(self.tree)
        self.deeds = TradeDeeds(self.coffer, self.tasks, self.state, self)
        self.deeds.words, self.deeds.today = self.formatter, self._today
        self.ticket = Ticket(self.coffer, self.tasks)
        self.ticket.use(self.formatter, self._today)
        self.side = SideCard(self.ticket, lambda: self.panel, lambda: self.journal_page)
        self.side.set_alone(False)
        self.none = EmptyView(
            tr("No position yet"),
            tr("Place a paper order in the ticket: what fills becomes a position here."),
            tr("New order"),
        )
        holder = QWidget()
        left = QVBoxLayout(holder)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.card, 1)
        left.addStretch(0)
        self._left = QWidget()
        self._pages = one_of(_column(self._left), holder, self.none)
        self._full = holder
        body = QHBoxLayout()
        body.setSpacing(space.CARD_GAP)
        body.addWidget(self._left, 1)
        body.addWidget(self.side)
        page = self._page = Page(spacing=14)
        page.column.addWidget(self.bar)
        page.column.addWidget(self.moved)
        page.column.addWidget(self.cards)
        page.column.addLayout(body, 1)
        self.empty = TradesEmpty()
        self._whole = self.fill(page, self.empty)
        saved = self.tree.chooser.saved_sort()
        if saved is not None:
            self._sort = saved
            order = Qt.SortOrder.DescendingOrder if saved[1] else Qt.SortOrder.AscendingOrder
            self.tree.header.setSortIndicator(self.model.column_at(saved[0]), order)

    @cached_property
    def panel(self) -> PositionPanel:
        """Return what takes a position apart, made when it is first asked for."""
        made = PositionPanel()
        made.followed.connect(self._follow)
        made.close_wanted.connect(self._close_shown)
        made.more_wanted.connect(self._open_more)
        return made

    @cached_property
    def journal_page(self) -> JournalPage:
        """Return what keeps a person's words about positions, made when first asked for."""
        self.journal = JournalPanel(self.coffer, self.tasks)
        return JournalPage(self.journal)

    def _follow(self, target: str) -> None:
        """Go where a fact of the panel leads."""

    def _close_shown(self) -> None:
        """Begin to close the position in the panel."""

    def _open_more(self, button: QWidget) -> None:
        """Open the menu of the position in the panel."""

    # -- room --------------------------------------------------------------------------------------

    @property
    def is_narrow(self) -> bool:
        """Tell whether tree and ticket take turns."""
        return self.width() < WIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _open_side(self) -> None:
        if self.is_narrow:
            self._is_alone = True
            self._arrange()

    def _close_side(self) -> None:
        self._is_alone = False
        self._arrange()
        self.tree.setFocus()

    def _arrange(self) -> None:
        """Put the side card beside the tree, or in its place where there is little room."""
        is_narrow = self.is_narrow
        if not is_narrow:
            self._is_alone = False
        self.side.set_alone(is_narrow)
        self.side.setVisible(not is_narrow or self._is_alone)
        self._left.setVisible(not (is_narrow and self._is_alone))
        is_low = self.height() < TALL_ENOUGH
        self.cards.set_tight(is_low)
        for part in (self.bar, self.cards):
            part.setVisible(not (is_narrow and self._is_alone))

    def _say_none(self, *, has_any: bool) -> None:
        if has_any:
            title = tr("No position fits")
            text = tr("Try fewer words, another period, or all accounts.")
            self.none.set_texts(title, text, tr("Show everything"))
        else:
            title = tr("No position yet")
            text = tr("Place a paper order in the ticket: what fills becomes a position here.")
            self.none.set_texts(title, text, tr("New order"))

    # -- to and fro --------------------------------------------------------------------------------

    def _type_on(self, text: str) -> None:
        self.bar.filter.setFocus()
        self.bar.filter.insert(text)

    def _enter_tree(self) -> None:
        self.tree.setFocus()
        if self.tree.current_row() < 0:
            self.tree.choose(0)

    def _open_columns(self) -> None:
        below = self.bar.columns.rect().bottomLeft()
        self.tree.column_menu().popup(self.bar.columns.mapToGlobal(below))

    # -- ways to begin -----------------------------------------------------------------------------

    def make_paper_account(self) -> None:
        """Show the paper accounts; without any, how to make one."""
        from ui.trades.paper_dialog import open_paper_dialog

        self._dialog = open_paper_dialog(self, self.coffer, self.tasks, self.state)

    def import_executions(self) -> None:
        """Ask for a broker's file of executions."""
        from ui.importing.executions_dialog import open_executions_dialog

        self._dialog = open_executions_dialog(self, self.coffer, self.tasks, self.state)

    def adopt(self) -> None:
        """Ask what of the ledger shall be taken over as trades."""
        from ui.importing.executions_adopt import open_adopt_dialog

        self._dialog = open_adopt_dialog(self, self.coffer, self.tasks, self.state)


def _column(holder: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    return column
