"""Dialogs about one order or fill: other terms, a fill typed by hand, a fill that is void."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.numbers import ZERO
from app.domain.times import to_us
from app.domain.trading.records import OrderType
from ui.entries.fields import TimeField
from ui.format import Formatter
from ui.forms.dialog import FormDialog, NotReadError, day_field, day_in, mark_field, number_field
from ui.tasks import TaskRunner
from ui.trades.words import deed_word, order_title, tr
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.trading.answers import FillRow, OrderRow, PositionRow


class ChangeOrderDialog(FormDialog):
    """Other terms for a working order: what is filled stays, the rest goes on with them."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        row: "PositionRow",
        order: "OrderRow",
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("Change the order")
        super().__init__(tasks, title, tr("Change the order"), formatter, parent)
        self._coffer, self._order = coffer, order
        now = Label(f"{row.title} · {order_title(order, formatter)}", "body", "soft")
        self.form.addRow(now)
        self.quantity = number_field()
        self.quantity.setText(_typed(order.quantity, formatter))
        self.add(tr("Quantity"), self.quantity, tr("Of the whole, what is filled included"))
        self.limit, self.stop = number_field(), number_field()
        if order.type in (OrderType.LIMIT, OrderType.STOP_LIMIT):
            self.limit.setText(_typed(order.limit_price, formatter))
            self.add(tr("Limit price"), self.limit)
        if order.type in (OrderType.STOP, OrderType.STOP_LIMIT):
            self.stop.setText(_typed(order.stop_price, formatter))
            self.add(tr("Stop price"), self.stop)
        self.fit()

    def deed(self) -> Callable[[], Any]:
        order = self._order
        quantity = self.needed(self.quantity)
        if quantity <= order.filled:
            mark_field(self.quantity, is_wrong=True)
            raise NotReadError(
                tr("{} is filled already: ask for more, or cancel the rest.").format(
                    self.formatter.quantity(order.filled)
                )
            )
        has_limit = order.type in (OrderType.LIMIT, OrderType.STOP_LIMIT)
        has_stop = order.type in (OrderType.STOP, OrderType.STOP_LIMIT)
        return partial(
            self._coffer.orders.replace,
            order.id or 0,
            quantity=None if quantity == order.quantity else quantity,
            limit_price=self.needed(self.limit) if has_limit else None,
            stop_price=self.needed(self.stop) if has_stop else None,
        )


class FillDialog(FormDialog):
    """What a venue executed of an order, typed by hand."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        row: "PositionRow",
        order: "OrderRow",
        formatter: Formatter,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, tr("Type a fill"), tr("Record the fill"), formatter, parent)
        self._coffer, self._order = coffer, order
        self.form.addRow(Label(f"{row.title} · {order_title(order, formatter)}", "body", "soft"))
        self.quantity, self.price, self.fee = number_field(), number_field(), number_field("0.00")
        rest = None if order.quantity is None else order.quantity - order.filled
        self.quantity.setText(_typed(rest, formatter))
        more = "" if rest is None else tr("Up to {}").format(formatter.quantity(rest))
        self.add(tr("Quantity"), self.quantity, more)
        self.price.setText(_typed(order.limit_price, formatter))
        self.add(tr("Price"), self.price, tr("As quoted: of an option, of one share"))
        self.add(tr("Fee"), self.fee, tr("In {}").format(row.currency))
        self.on = day_field(today, latest=today)
        self.add(tr("Day"), self.on)
        self.at = TimeField()
        self.at.setPlaceholderText("15:32")
        self.at.edited.connect(self.look_soon)
        self.add(tr("Time"), self.at, tr("Of this computer's clock; empty: now, or noon"))
        self.note = QLineEdit()
        self.add(tr("Note"), self.note)
        self._today = today
        self.fit()
        self.price.setFocus()

    def deed(self) -> Callable[[], Any]:
        quantity, price = self.needed(self.quantity), self.needed(self.price)
        fee = self.typed(self.fee)
        for field, value in ((self.quantity, quantity), (self.price, price)):
            if value < 0 or (field is self.quantity and not value):
                mark_field(field, is_wrong=True)
                raise NotReadError(tr("Give more than nothing."))
        return partial(
            self._coffer.orders.fill,
            self._order.id or 0,
            quantity,
            price,
            fee=fee or ZERO,
            at_us=self._at_us(),
            note=self.note.text().strip(),
        )

    def _at_us(self) -> int | None:
        on = day_in(self.on)
        if not self.at.is_valid:
            raise NotReadError(tr("Write the time like 15:32."))
        if self.at.time is None and on == self._today:
            return None
        clock = self.at.time or time(12)
        return to_us(datetime.combine(on, clock).astimezone(UTC))


class VoidFillDialog(FormDialog):
    """A fill that was wrong: it stays to be seen, and counts no more."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        row: "PositionRow",
        fill: "FillRow",
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, tr("Void this fill?"), tr("Void the fill"), formatter, parent)
        self._coffer, self._fill = coffer, fill
        many = f"{formatter.quantity(fill.quantity)} × {formatter.price(fill.price)}"
        deed = deed_word(fill.side, fill.effect) if fill.effect else ""
        words = Label("", "body", "soft")
        text = tr("It counts no more: the position is worked out without it.")
        if fill.entry_id is not None:
            text += " " + tr("Its entry in the ledger is voided with it.")
        words.set_lines(f"{row.title} · {deed} {many}\n{text}")
        self.form.addRow(words)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("For example: typed twice"))
        self.add(tr("Why"), self.reason)
        self.fit()

    def deed(self) -> Callable[[], Any]:
        return partial(self._coffer.orders.void, self._fill.id, self.reason.text().strip())


def _typed(value: Any, formatter: Formatter) -> str:
    if value is None:
        return ""
    digits = format(value, "f")
    digits = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return digits.replace(".", formatter.locale.decimalPoint())
