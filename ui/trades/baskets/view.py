"""Baskets: cards of them, and the chosen one with its parts, what is held, and its orders."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout

from app.services.changes import Topic
from app.services.trading.baskets_answers import BasketLine, Ordered, OrderProgress, Progress
from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.baskets.cards import BasketBoard
from ui.trades.baskets.detail import HeldCard, PartsCard
from ui.trades.baskets.editor import BasketDialog
from ui.trades.baskets.order_dialog import BUY, BasketOrderDialog
from ui.trades.baskets.progress import OrdersCard
from ui.trades.baskets.words import progress_line
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.empty import EmptyView
from ui.widgets.labels import Label
from ui.widgets.page import Page, SideBySide, plain, scrolled
from ui.window.keepsakes import Kept
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

WIDE = 940  # from here on parts and holdings stand side by side


class BasketsView(View):
    """Cards above; below them the chosen basket."""

    topics = frozenset({Topic.TRADES, Topic.PRICES, Topic.LEDGER, Topic.ACCOUNTS})

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._lines: tuple[BasketLine, ...] | None = None
        self._orders: tuple[str, tuple[OrderProgress, ...]] = ("", ())
        self._accounts: tuple[tuple[str, bool], ...] = ()
        self._chosen_id, self._chosen_name = 0, ""
        self._build()

    # -- loading -------------------------------------------------------------------------------

    def show_payload(self, payload: Any) -> None:
        """Show a basket, by its name."""
        if isinstance(payload, str) and payload:
            self._chosen_name = payload
            self.refresh()

    def reload(self) -> None:
        service, with_archived = self.coffer.baskets, self.archived.isChecked()

        def ask() -> tuple[tuple[BasketLine, ...], tuple[tuple[str, bool], ...]]:
            return service.report(with_archived=with_archived), service.accounts()

        self.tasks.reload(self, "baskets", ask, self._on_report, self.show_error)

    def _on_report(
        self, found: tuple[tuple[BasketLine, ...], tuple[tuple[str, bool], ...]]
    ) -> None:
        self._lines, self._accounts = found
        if self.banner.property("tone") == "loss":
            self.banner.hide()
        named = [one for one in self._lines if one.name == self._chosen_name]
        if named:
            self._chosen_id, self._chosen_name = named[0].id, ""
        if self.chosen is None and self._lines:
            self._chosen_id = self._lines[0].id
        self.redraw()
        self._load_orders()

    def _load_orders(self) -> None:
        one = self.chosen
        if one is None:
            return
        service, name = self.coffer.baskets, one.name
        self.tasks.reload(
            self, "orders", lambda: service.orders_of(name), partial(self._on_orders, name),
            self.show_error,
        )  # fmt: skip

    def _on_orders(self, name: str, orders: tuple[OrderProgress, ...]) -> None:
        self._orders = (name, orders)
        self._redraw_chosen()

    @property
    def chosen(self) -> BasketLine | None:
        """Return the basket that is shown below the cards."""
        return next((one for one in self._lines or () if one.id == self._chosen_id), None)

    @property
    def is_fixed(self) -> bool:
        return self.coffer.is_read_only

    # -- showing -------------------------------------------------------------------------------

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {
            "archived": self.archived,
            "basket": Kept(lambda: str(self._chosen_id or ""), self._want),
        }

    def _want(self, basket_id: str) -> None:
        self._chosen_id = int(basket_id)

    def redraw(self) -> None:
        if self._lines is None:
            return
        is_empty = not self._lines and not self.archived.isChecked()
        self._pages.setCurrentIndex(1 if is_empty else 0)
        self.add.setEnabled(not self.is_fixed)
        if is_empty:
            return
        self.board.show_lines(self._lines, self._chosen_id, self.formatter)
        self._lay_out()
        missing = sum(one.missing for one in self._lines)
        text = self.tr("Parts that failed and can be completed: {}").format(
            self.formatter.count(missing)
        )
        self._summary.setText(text if missing else "")
        self._redraw_chosen()

    def _redraw_chosen(self) -> None:
        one = self.chosen
        for widget in (self.parts, self.held, self.orders):
            widget.setVisible(one is not None)
        if one is None:
            return
        self.parts.show_basket(one, self.formatter, is_fixed=self.is_fixed)
        self.held.show_basket(one, self.formatter, is_fixed=self.is_fixed)
        name, orders = self._orders
        self.orders.show_orders(
            orders if name == one.name else (), self.formatter, is_fixed=self.is_fixed
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self.board.lay_out(self.width() - 2 * space.PAGE_MARGIN)

    def _choose(self, basket_id: int) -> None:
        if basket_id != self._chosen_id:
            self._chosen_id = basket_id
            self.redraw()
            self._load_orders()

    # -- deeds ---------------------------------------------------------------------------------

    def add_basket(self) -> None:
        """Open the dialog that makes a basket."""
        self._edit(None)

    def _edit(self, old: BasketLine | None) -> None:
        dialog = BasketDialog(self.coffer, self.tasks, self.formatter, old, self)
        dialog.saved.connect(self._on_saved)
        self._open(dialog)

    def _on_saved(self, name: str) -> None:
        self._chosen_name = name
        self.refresh()

    def _on_wanted(self, deed: str) -> None:
        one = self.chosen
        if one is None:
            return
        service = self.coffer.baskets
        if deed == "edit":
            self._edit(one)
        elif deed == "buy":
            self._order(BUY, self._accounts)
        else:
            call = service.unarchive if one.archived_on else service.archive
            self.tasks.write(
                self, partial(call, one.name), lambda _: self.banner.hide(), self.show_error
            )

    def _on_held_wanted(self, account: str, deed: str) -> None:
        self._order(deed, [one for one in self._accounts if one[0] == account])

    def _order(self, deed: str, accounts: "Any") -> None:
        one = self.chosen
        if one is None:
            return
        dialog = BasketOrderDialog(
            self.coffer, self.tasks, self.formatter, one, accounts, deed, self
        )
        dialog.placed.connect(self._on_placed)
        self._open(dialog)

    def _on_placed(self, made: Ordered) -> None:
        order = made.orders[-1]
        text = f"{order.basket}: {progress_line(order, self.formatter)}"
        if made.said:
            text = f"{text}. {made.said[:1].upper()}{made.said[1:]}."
        if order.missing and order.state in (Progress.PARTLY, Progress.FAILED):
            text = self.tr("{}. Some parts failed; see below why.").format(text)
        self.banner.show_text(text)

    def _on_complete(self, order_id: int) -> None:
        service = self.coffer.baskets
        self.tasks.write(
            self, lambda: service.complete(order_id), self._on_placed, self._on_refused
        )

    def _on_refused(self, error: Any) -> None:
        self.show_error(error)
        self.redraw()

    # -- parts ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._summary = Label("", "body", "warn")
        self.archived = PillButton(self.tr("Show archived"))
        self.archived.setCheckable(True)
        self.archived.toggled.connect(self.refresh)
        self.add = PrimaryButton(self.tr("Add a basket"))
        self.add.clicked.connect(self.add_basket)
        bar = QHBoxLayout()
        bar.setSpacing(space.S)
        bar.addWidget(self._summary, 1)
        bar.addWidget(self.archived)
        bar.addWidget(self.add)
        self.board = BasketBoard()
        self.board.chosen.connect(self._choose)
        self.parts = PartsCard()
        self.parts.wanted.connect(self._on_wanted)
        self.held = HeldCard()
        self.held.wanted.connect(self._on_held_wanted)
        self.orders = OrdersCard()
        self.orders.complete_wanted.connect(self._on_complete)
        left = plain(self.parts, self.orders, spacing=space.CARD_GAP)
        lower = SideBySide(left, self.held, stacked_below=WIDE, shares=(1, 1))
        for widget in (self.parts, self.held, self.orders):
            widget.hide()  # until there is something to show
        page = Page()
        page.column.addLayout(bar)
        page.column.addWidget(self.board)
        page.column.addWidget(lower)
        page.column.addStretch(1)
        self.empty = EmptyView(
            self.tr("Baskets"),
            self.tr(
                "A basket is a set of instruments with weights, such as 60 % of one fund and 40 % "
                "of another. One amount buys all of them, on paper or for real, and you will see "
                "here what it became."
            ),
            self.tr("Add a basket"),
            icon_name="pie",
        )
        self.empty.acted.connect(self.add_basket)
        self._pages = self.fill(scrolled(page), self.empty)
