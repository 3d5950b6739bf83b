"""What can be done with a position, an order or a fill: the menu, the dialogs and the writing."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from app.domain.errors import CofferError
from app.domain.trading.checks import NewOrder
from app.domain.trading.records import InstrumentKind, OrderStatus, PositionStatus
from app.services.changes import Changes, Topic
from ui.format import Formatter
from ui.format_errors import error_sentence, sentence
from ui.tasks import ignore
from ui.trades.order_dialogs import ChangeOrderDialog, FillDialog, VoidFillDialog
from ui.trades.words import WORKING, order_title, order_word, tr

if TYPE_CHECKING:
    from datetime import date

    from app.bootstrap import Coffer
    from app.services.trading.answers import OrderRow, PositionRow
    from ui.tasks import TaskRunner
    from ui.trades.lines import Line
    from ui.window.state import ViewState

Undo = tuple[str, Callable[[], Any]]  # what the button says, and what it does


class TradeDeeds(QObject):
    """Acts on lines of the tree. What there is to say goes to the view's banner."""

    told = Signal(str, str, object)  # text, tone, Undo | None
    moved = Signal(str, str, str, object)  # what was told before, and what is true now
    failed = Signal(str)
    ticket_wanted = Signal(object)  # Line
    details_wanted = Signal(object)
    journal_wanted = Signal(object)

    def __init__(
        self, coffer: "Coffer", tasks: "TaskRunner", state: "ViewState", parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._coffer, self._tasks, self._state = coffer, tasks, state
        self._parent = parent
        self._dialog: QDialog | None = None  # PySide would collect it with its last reference
        self.words = Formatter()
        self.today: date | None = None
        self._watched: tuple[int, str, str] | None = None  # an order, its status, what was told
        tasks.changed.connect(self._on_changed)

    # -- the menu ----------------------------------------------------------------------------------

    def menu(self, line: "Line") -> QMenu:
        """Return what can be done with a line."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if line.fill is not None:
            self._fill_menu(menu, line)
        elif line.order is not None:
            self._order_menu(menu, line, line.order)
        else:
            self._position_menu(menu, line)
        return menu

    def open_menu(self, line: "Line", where: QPoint) -> None:
        """Open the menu of a line at a place on the screen."""
        self.menu(line).popup(where)

    def _position_menu(self, menu: QMenu, line: "Line") -> None:
        row = line.position
        is_open = row.status == PositionStatus.OPEN
        self._add(menu, tr("About this position"), partial(self.details_wanted.emit, line))
        self._add(menu, tr("Journal"), partial(self.journal_wanted.emit, line))
        close = self._add(menu, tr("Close, all or in part…"),
                          partial(self.ticket_wanted.emit, line))  # fmt: skip
        close.setEnabled(is_open and row.can_close > 0)
        menu.addSeparator()
        self._option_items(menu, row)
        if is_open:
            self._add(menu, tr("State its price…"), partial(self.state_price, row))
        if not row.is_paper:
            self._add(menu, tr("Show in Activity"), partial(self.show_entries, row))

    def _option_items(self, menu: QMenu, row: "PositionRow") -> None:
        """Offer what contracts end by, and what puts legs together."""
        from ui.trades.options import option_actions

        actions = option_actions(row)
        for text, name in actions:
            self._add(menu, text, partial(self.open_option_dialog, name, row))
        if actions:
            menu.addSeparator()

    def _order_menu(self, menu: QMenu, line: "Line", order: "OrderRow") -> None:
        is_working = order.status in WORKING
        may_fill = is_working or order.status in (OrderStatus.CANCELLED, OrderStatus.EXPIRED)
        change = self._add(menu, tr("Change…"), partial(self.change, line))
        cancel = self._add(menu, tr("Cancel the order"), partial(self.cancel, line))
        change.setEnabled(is_working and order.quantity is not None)
        cancel.setEnabled(is_working)
        if not line.position.is_paper:
            self._add(menu, tr("Type a fill…"), partial(self.fill, line)).setEnabled(may_fill)
        menu.addSeparator()
        self._add(menu, tr("About this position"), partial(self.details_wanted.emit, line))

    def _fill_menu(self, menu: QMenu, line: "Line") -> None:
        fill = line.fill
        if fill is None:
            return
        self._add(menu, tr("Void the fill…"), partial(self.void, line)).setEnabled(not fill.is_void)
        if fill.entry_id is not None:
            number = int(fill.entry_id)
            show = partial(self._state.navigate.emit, "activity", number)
            self._add(menu, tr("Show its entry in Activity"), show)

    @staticmethod
    def _add(menu: QMenu, text: str, call: Callable[[], object]) -> Any:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False: call())
        return action

    # -- deeds -------------------------------------------------------------------------------------

    def change(self, line: "Line") -> None:
        """Ask for other terms of a working order."""
        if line.order is not None:
            self.open(ChangeOrderDialog(self._coffer, self._tasks, line.position, line.order,
                                        self.words, self._parent.window()))  # fmt: skip

    def fill(self, line: "Line") -> None:
        """Ask for what was executed of an order."""
        if line.order is not None and self.today is not None:
            self.open(FillDialog(self._coffer, self._tasks, line.position, line.order, self.words,
                                 self.today, self._parent.window()))  # fmt: skip

    def void(self, line: "Line") -> None:
        """Ask whether a fill shall count no more."""
        if line.fill is not None:
            self.open(VoidFillDialog(self._coffer, self._tasks, line.position, line.fill,
                                     self.words, self._parent.window()))  # fmt: skip

    def cancel(self, line: "Line") -> None:
        """Cancel a working order; what was filled stays. It can be placed again."""
        order = line.order
        if order is None or order.id is None:
            return
        title = order_title(order, self.words)
        again = partial(self.place, _again(line.position, order))

        def done(_: object) -> None:
            self.told.emit(
                tr("Cancelled: {}.").format(title), "info", (tr("Place it again"), again)
            )

        self._write(partial(self._coffer.orders.cancel, order.id), done)

    def place(self, new: NewOrder) -> None:
        """Place an order, and say what became of it."""
        self._write(partial(self._coffer.orders.place, new), self.tell_placed)

    def tell_placed(self, placed: Any) -> None:
        """Say what became of an order that was placed; a working one can be taken back."""
        if not placed.order_ids:
            return
        status = placed.statuses[0]
        text = tr("Order: {}.").format(order_word(status))
        said = " ".join(sentence(one) for one in placed.said)
        undo: Undo | None = None
        if status in WORKING:
            cancel = partial(self._cancel_number, placed.order_ids[0])
            undo = (tr("Cancel the order"), cancel)
        tone = "loss" if status == OrderStatus.REJECTED else "info"
        words = " ".join(part for part in (text, said) if part)
        self._watched = (placed.order_ids[0], status, words) if undo is not None else None
        self.told.emit(words, tone, undo)

    def _on_changed(self, changes: Changes) -> None:
        """Look whether the order that was told of has moved on: what is said must stay true."""
        if self._watched is None or Topic.TRADES not in changes.topics:
            return
        orders, number = self._coffer.order_list, self._watched[0]
        self._tasks.reload(
            self,
            "watched",
            lambda: orders.all(working=False, ids=[number]),
            self._on_watched,
            ignore,
        )

    def _on_watched(self, lines: Sequence[Any]) -> None:
        if self._watched is None or not lines or lines[0].order.id != self._watched[0]:
            return
        number, before, told = self._watched
        status = lines[0].order.status
        if status == before:
            return
        words = tr("Order: {}.").format(order_word(status))
        undo: Undo | None = None
        if status in WORKING:
            undo = (tr("Cancel the order"), partial(self._cancel_number, number))
        self._watched = (number, status, words) if undo is not None else None
        tone = "loss" if status == OrderStatus.REJECTED else "info"
        self.moved.emit(told, words, tone, undo)

    def _cancel_number(self, order_id: int) -> None:
        self._write(
            partial(self._coffer.orders.cancel, order_id),
            lambda _: self.told.emit(tr("The order was cancelled."), "info", None),
        )

    def state_price(self, row: "PositionRow") -> None:
        """Ask for the newest price; paper orders at work meet it."""
        from ui.trades.paper_dialog import open_quote_dialog

        self._dialog = open_quote_dialog(
            self._parent.window(), self._coffer, self._tasks, row.symbol
        )

    def show_entries(self, row: "PositionRow") -> None:
        """Show the ledger entries of what a position is in."""
        name = row.symbol.replace(" ", "") if row.kind == InstrumentKind.OPTION else row.symbol
        self._state.navigate.emit("activity", name.partition("/")[0])

    def open_option_dialog(self, name: str, row: "PositionRow") -> None:
        """Open what an option ends by, or what puts legs together."""
        from ui.trades.options import option_dialog

        self.open(option_dialog(name, self._coffer, self._tasks, self._state, row,
                                self._parent.window()))  # fmt: skip

    def open(self, dialog: QDialog) -> None:
        """Open a dialog, and keep it."""
        self._dialog = dialog
        dialog.open()

    def _write(self, call: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self._tasks.write(self, call, done, self._on_failed)

    def _on_failed(self, error: CofferError) -> None:
        self.failed.emit(error_sentence(error))


def _again(row: "PositionRow", order: "OrderRow") -> NewOrder:
    """Return what is left of a cancelled order as a new one."""
    rest = None if order.quantity is None else order.quantity - order.filled
    return NewOrder(
        account=row.account,
        symbol=row.symbol,
        side=order.side,
        effect=order.effect,
        type=order.type,
        tif=order.tif,
        quantity=rest,
        amount=None if rest is not None else order.amount,
        limit_price=order.limit_price,
        stop_price=order.stop_price,
        position_id=row.id if order.effect == "close" else None,
        quote=row.currency,
    )
