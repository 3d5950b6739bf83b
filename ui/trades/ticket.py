"""The order ticket: what to trade, how much, at what price, and what it would come to."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import CofferError
from app.domain.trading.checks import NewOrder
from app.domain.trading.preview import Outlook, Wish, outlook
from app.domain.trading.records import Direction, Effect, OrderType, Side
from app.services.trading.instruments import InstrumentSpec
from ui.entries.fields import NumberField
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.tasks import TaskRunner
from ui.trades.contracts import is_option, spoken, symbol_of
from ui.trades.ticket_form import TicketForm
from ui.trades.ticket_words import preview_rows, trouble_field, trouble_line
from ui.trades.words import deed_word, tr, type_line

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.trading.ticket import TicketAccount, TicketFacts
    from ui.trades.lines import Line

PAUSE_MS = 250  # after the last letter of a symbol
_LONG = ((Side.SELL, Effect.CLOSE), (Side.BUY, Effect.OPEN))
_SHORT = ((Side.BUY, Effect.CLOSE), (Side.SELL, Effect.OPEN))
_NONE = ((Side.BUY, Effect.OPEN), (Side.SELL, Effect.OPEN))


class Ticket(TicketForm):
    """Asks what is known of account and contract, and works out what an order would come to."""

    placed = Signal(object)  # Placed
    account_changed = Signal(object)  # TicketAccount | None

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        self._coffer, self._tasks = coffer, tasks
        self._words, self._today = Formatter(), date.min
        self._accounts: tuple[TicketAccount, ...] = ()
        self._facts: TicketFacts | None = None
        self._looked: Outlook | None = None
        self._client_id = ""
        self._is_placing = False
        self._is_telling = False
        self._deeds: list[tuple[str, str]] = []
        self._was_tried = False  # troubles of empty fields are told once the person has tried
        self._wanted_deed = ""
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.load)

    # -- what the view tells -----------------------------------------------------------------------

    @property
    def facts(self) -> "TicketFacts | None":
        """Return what is known of the account and the contract in it."""
        return self._facts

    @property
    def accounts(self) -> "tuple[TicketAccount, ...]":
        """Return the accounts to choose from."""
        return self._accounts

    @property
    def outlook(self) -> Outlook | None:
        """Return what the order would come to."""
        return self._looked

    def use(self, words: Formatter, today: date) -> None:
        """Take the format and the day."""
        self._words, self._today = words, today
        self._show()

    def offer_accounts(self, accounts: "Sequence[TicketAccount]") -> None:
        """Offer accounts, paper first; what was chosen stays, but before a new one comes."""
        known = {one.name for one in self._accounts}
        new = [one.name for one in accounts if known and one.name not in known]
        kept = new[0] if new and not self.contract.value else self.account_name
        self._accounts = tuple(accounts)
        self._is_telling = True
        self.account.clear()
        for one in self._accounts:
            name = one_line(one.name, 60)
            self.account.addItem(tr("{} · paper").format(name) if one.is_paper else name, one.name)
        place = max(self.account.findData(kept), 0)
        self.account.setCurrentIndex(place if self._accounts else -1)
        self._is_telling = False
        self.load()

    def offer_symbols(self, symbols: Sequence[tuple[str, str]]) -> None:
        """Suggest what is known, each with a name that says more."""
        self.contract.offer([(spoken(symbol, self._words), name) for symbol, name in symbols])

    def show_position(self, line: "Line") -> None:
        """Fill in what closes a position; of one that is over, what opens another."""
        row = line.position
        self._wanted_deed = ""
        self._choose_account(row.account)
        self._set_symbol(row.symbol)
        self.load()

    def begin(self, symbol: str = "", *, deed: str = "", quantity: Decimal | None = None) -> None:
        """Begin a new order, in the contract that is named, if one is."""
        if symbol or not self.contract.value:
            self._set_symbol(symbol)
        self._wanted_deed = deed
        if quantity is not None:
            self.quantity.set_value(quantity)
        self.load()
        (self.quantity if self.contract.value else self.contract).setFocus()

    # -- account and contract ----------------------------------------------------------------------

    @property
    def account_name(self) -> str:
        return str(self.account.currentData() or "")

    @property
    def chosen_account(self) -> "TicketAccount | None":
        return next((one for one in self._accounts if one.name == self.account_name), None)

    @property
    def symbol(self) -> str:
        """Return what is to be traded, as it is stored."""
        return symbol_of(self.contract.value, self._today) if self.contract.value else ""

    def load(self) -> None:
        """Ask what is known of account and contract."""
        self._pause.stop()
        account, symbol = self.account_name, self.symbol
        self.account_changed.emit(self.chosen_account)
        if not account:
            self._facts = None
            self._show()
            return
        coffer = self._coffer  # its services are made when first asked for: on a worker
        self._tasks.reload(
            self,
            "facts",
            lambda: coffer.ticket.facts(account, symbol),
            self._on_facts,
            self._on_unknown,
        )

    def _on_facts(self, facts: "TicketFacts | None") -> None:
        self._facts = facts
        self.contract_field.complain("")
        self._offer_deeds()
        self._show()

    def _on_unknown(self, error: CofferError) -> None:
        self._facts = None
        self.contract_field.complain(error_sentence(error) if self.contract.value else "")
        self._show()

    def _choose_account(self, name: str) -> None:
        place = self.account.findData(name)
        if place >= 0:
            self._is_telling = True
            self.account.setCurrentIndex(place)
            self._is_telling = False

    def _set_symbol(self, symbol: str) -> None:
        self._is_telling = True
        self.contract.setText(spoken(symbol, self._words) if symbol else "")
        self.contract.setCursorPosition(0)
        self._is_telling = False
        self._was_tried = False

    def _offer_deeds(self) -> None:
        held = self._facts.held if self._facts is not None else None
        if held is None or not held.quantity:
            deeds = _NONE
        else:
            deeds = _LONG if held.direction == Direction.LONG else _SHORT
        keys = [(f"{side}:{effect}", deed_word(side, effect)) for side, effect in deeds]
        is_other = [key for key, _ in keys] != [key for key, _ in self._deeds]
        self._deeds = keys
        self.deed.set_options(keys)
        if self._wanted_deed:
            self.deed.set_value(self._wanted_deed)
            self._wanted_deed = ""
        elif is_other:
            self.deed.set_value(keys[0][0])

    # -- the order ---------------------------------------------------------------------------------

    @property
    def wish(self) -> Wish:
        """Return what would be ordered."""
        side, _, effect = self.deed.value.partition(":")
        kind = str(self.type.currentData())
        by_amount = self._is_by_amount
        is_opening = effect == Effect.OPEN and self.bracket.isVisibleTo(self)
        has_limit = kind in (OrderType.LIMIT, OrderType.STOP_LIMIT)
        has_stop = kind in (OrderType.STOP, OrderType.STOP_LIMIT)
        return Wish(
            side or Side.BUY,
            effect or Effect.OPEN,
            kind,
            None if by_amount else self.quantity.value,
            self.quantity.value if by_amount else None,
            self.limit.value if has_limit else None,
            self.stop.value if has_stop else None,
            self.stop_loss.value if is_opening else None,
            self.target.value if is_opening else None,
        )

    def _on_changed(self, *_: object) -> None:
        if not self._is_telling:
            self._client_id = ""
            self.problem.hide()
            self._show()

    def _on_contract(self) -> None:
        if not self._is_telling:
            self._client_id = ""
            self._pause.start()

    def _on_account(self, _: int) -> None:
        if not self._is_telling:
            self._client_id = ""
            self.load()

    def _show(self) -> None:
        """Show which fields count, what is wrong with them, and what the order comes to."""
        facts, wish, words = self._facts, self.wish, self._words
        self._looked = None
        is_opening = wish.effect == Effect.OPEN
        self.contract_field.name(tr("Contract") if is_option(self.symbol) else tr("Symbol"))
        self.limit_field.setVisible(wish.type in (OrderType.LIMIT, OrderType.STOP_LIMIT))
        self.stop_field.setVisible(wish.type in (OrderType.STOP, OrderType.STOP_LIMIT))
        self._prices.setVisible(wish.type != OrderType.MARKET)
        self.bracket_link.setVisible(is_opening and not self.bracket.isVisibleTo(self))
        if not is_opening:
            self.bracket.hide()
        self.type.setToolTip(type_line(wish.type))
        self._name_quantity(wish)
        self._show_account()
        if facts is None:
            self.rows.show_rows(())
            self._tell(())
            return
        available = facts.power.available if facts.power is not None else None
        self._looked = outlook(
            wish, facts.instrument, facts.prices, facts.held, fees=facts.fees, available=available
        )
        self._tell(self._looked.troubles)
        self.rows.show_rows(preview_rows(self._looked, wish, facts, words))

    def _name_quantity(self, wish: Wish) -> None:
        held = self._facts.held if self._facts is not None else None
        more = ""
        if wish.effect == Effect.CLOSE and held is not None:
            more = tr("up to {}").format(self._words.quantity(held.can_close))
        if self._is_by_amount:
            currency = self._facts.currency if self._facts is not None else ""
            self.quantity_field.name(tr("Amount"), currency)
        else:
            self.quantity_field.name(tr("Quantity"), more)
        self.quantity_field.switch.set_text(
            tr("by quantity") if self._is_by_amount else tr("by amount")
        )

    def _show_account(self) -> None:
        chosen = self.chosen_account
        if chosen is None:
            self.note.set_lines(tr("There is no account to trade in yet."))
            self.note.set_tone("soft")
            self.place.set_text(tr("Place the order"))
        elif chosen.is_paper:
            self.note.set_lines(tr("Paper money: nothing leaves this computer."))
            self.note.set_tone("warn")
            self.place.set_text(tr("Place paper order"))
        else:
            self.note.set_lines(
                tr(
                    "A real account. Place the order by hand at the broker; it is noted here, and "
                    "its fills are typed in or synced."
                )
            )
            self.note.set_tone("soft")
            self.place.set_text(tr("Note the order"))
        self.place.setEnabled(chosen is not None and not self._is_placing)

    def _tell(self, troubles: Sequence[str]) -> None:
        """Say beside each field what is wrong with it."""
        fields = {
            "quantity": self.quantity_field,
            "limit": self.limit_field,
            "stop": self.stop_field,
            "stop_loss": self.stop_loss_field,
            "target": self.target_field,
        }
        said: dict[str, str] = {}
        for name, field in fields.items():
            problem = field.control.problem if isinstance(field.control, NumberField) else ""
            if problem:
                said[name] = problem
        for code in troubles:
            name = trouble_field(code, self.wish)
            is_empty = isinstance(control := fields[name].control, NumberField) and (
                control.value is None
            )
            if self._was_tried or not is_empty:
                said.setdefault(name, trouble_line(code, self._facts, self._looked, self._words))
        for name, field in fields.items():
            field.complain(said.get(name, ""))

    def _on_place(self) -> None:
        if self._is_placing:
            return
        self._was_tried = True
        self.problem.hide()
        if not self.contract.value:
            self.contract_field.complain(tr("Say what to trade."))
            self.contract.setFocus()
            return
        if self._pause.isActive():  # the symbol was typed just now
            self.load()
        self._show()
        if self._facts is None or self._looked is None:
            return
        wrong = [field for field in self._fields if not field.problem.isHidden()]
        if wrong or not self._looked.is_placeable:
            if wrong:
                wrong[0].control.setFocus()
            return
        self._send()

    def _send(self) -> None:
        wish = self.wish
        self._client_id = self._client_id or f"ticket-{uuid4().hex}"
        held = self._facts.position_id if self._facts is not None else None
        order = NewOrder(
            account=self.account_name,
            symbol=self.symbol,
            side=wish.side,
            effect=wish.effect,
            type=wish.type,
            tif=str(self.tif.currentData()),
            quantity=wish.quantity,
            amount=wish.amount,
            limit_price=wish.limit_price,
            stop_price=wish.stop_price,
            stop_loss=wish.stop_loss,
            target=wish.target,
            client_id=self._client_id,
            position_id=held if wish.effect == Effect.CLOSE else None,
        )
        self._is_placing = True
        self.place.setEnabled(False)
        is_new = self._facts is not None and self._facts.is_new
        self._tasks.write(self, partial(_place, self._coffer, order, is_new=is_new),
                          self._on_placed, self._on_refused)  # fmt: skip

    def _on_placed(self, placed: Any) -> None:
        self._is_placing = False
        self._was_tried = False
        self._client_id = ""
        self._is_telling = True
        for field in (self.quantity, self.stop_loss, self.target):
            field.set_value(None)
        self._is_telling = False
        self.bracket.hide()
        self.load()
        self.placed.emit(placed)

    def _on_refused(self, error: CofferError) -> None:
        self._is_placing = False
        self.place.setEnabled(True)
        self.problem.set_lines(error_sentence(error))
        self.problem.show()

    def _on_settled(self) -> None:
        if self._pause.isActive():
            self.load()


def _place(coffer: "Coffer", order: NewOrder, *, is_new: bool) -> Any:
    """Place an order; what nothing here names yet is made known first, as the ticket said."""
    if is_new:
        coffer.instruments.state(InstrumentSpec(order.symbol))
    return coffer.orders.place(order)
