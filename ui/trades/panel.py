"""One position taken apart: figures with how they come about, orders and fills, where it leads."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.trading.records import PositionStatus
from ui.format import Formatter, one_line
from ui.holdings.chart import PriceBox, PriceChart
from ui.theme import space
from ui.trades.ticket_parts import Preview, PreviewRows, keep_clear
from ui.trades.words import (
    at,
    clock_words,
    days_words,
    deed_word,
    fill_word,
    order_title,
    order_word,
    position_word,
    reason_words,
    subtitle_words,
    tr,
)
from ui.widgets.buttons import LinkButton, PillButton
from ui.widgets.labels import ElidedLabel, Label, line
from ui.widgets.page import scrolled
from ui.widgets.table_columns import Tone, tone_of
from ui.widgets.table_facts import Fact, FactList

if TYPE_CHECKING:
    from app.services.trading.answers import FillRow, OrderRow, PositionRow

MOST_ORDERS, MOST_FILLS = 40, 12
DAY_US = 86_400_000_000
FEWEST_PRICES, CHART = 5, 130


class PositionPanel(QWidget):
    """Shows what is loaded; what is asked of it goes to the view."""

    followed = Signal(str)  # "entry:5", "entries", "group", "rolled:7"
    close_wanted = Signal()
    more_wanted = Signal(object)  # the button below which a menu opens

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = Formatter(), date.min
        self._shown_orders: tuple[OrderRow, ...] = ()
        self._title = ElidedLabel("", "title")
        self._subtitle = ElidedLabel("", "small", "faint")
        self._pnl = Label("", "stat")
        self._state = Label("", "small", "faint")
        self._state.setWordWrap(True)
        self.figures = PreviewRows()
        self.orders = FactList()
        self.links = FactList()
        for part in (self.orders, self.links):
            part.followed.connect(self.followed)
        self.close_button = PillButton(tr("Close…"))
        self.close_button.clicked.connect(self.close_wanted)
        self.more = PillButton(tr("More"), with_arrow=True)
        self.more.clicked.connect(lambda: self.more_wanted.emit(self.more))
        buttons = QHBoxLayout()
        buttons.setSpacing(space.S)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        self.all_entries = LinkButton(tr("Show in Activity"))
        self.all_entries.clicked.connect(lambda: self.followed.emit("entries"))
        inside = QWidget()
        inside.setProperty("page", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        head = QVBoxLayout()
        head.setSpacing(2)
        for label in (self._title, self._subtitle, self._pnl, self._state):
            head.addWidget(label)
        column.addLayout(head)
        column.addLayout(buttons)
        self.chart_place = QVBoxLayout()
        column.addLayout(self.chart_place)
        column.addWidget(self.figures)
        column.addWidget(line())
        column.addWidget(self.orders)
        column.addWidget(self.links)
        column.addWidget(self.all_entries)
        column.addStretch(1)
        self.nothing = Label("", "body", "soft")
        self.nothing.set_lines(tr("Choose a position to see what it rests on."))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.nothing)
        self._area = scrolled(inside)
        keep_clear(self._area, column)
        outer.addWidget(self._area, 1)
        outer.addStretch(0)
        self._area.hide()

    def clear(self) -> None:
        """Show no position."""
        self._area.hide()
        self.nothing.show()

    def show_position(
        self,
        row: "PositionRow",
        orders: "Sequence[OrderRow] | None",
        words: Formatter,
        today: date,
    ) -> None:
        """Show a position; `None`: its orders are still being read."""
        self._words, self._today = words, today
        self._shown_orders = tuple(orders or ())
        self.nothing.hide()
        self._area.show()
        self._title.setText(row.title)
        named = [subtitle_words(row, words), row.name, row.account]
        self._subtitle.setText(" · ".join(part for part in named if part))
        self._pnl.setText(words.money(row.pnl, row.currency, signed=True))
        self._pnl.setVisible(bool(row.opened))
        self._pnl.set_tone({Tone.GAIN: "gain", Tone.LOSS: "loss"}.get(tone_of(row.pnl), "faint"))
        state = [position_word(row.status)]
        if row.is_paper:
            state.append(tr("paper money"))
        self._state.setText(" · ".join(state + [reason_words(one) for one in row.reasons]))
        self._state.set_tone("warn" if row.is_paper or row.reasons else "faint")
        self.close_button.setVisible(row.status == PositionStatus.OPEN)
        self.close_button.setEnabled(row.can_close > 0)
        self.figures.show_rows(self._figures(row))
        facts = [] if orders is None else self._facts(row, orders)
        self.orders.show_facts(tr("Orders and fills"), facts)
        self.links.show_facts(tr("Belongs to"), self._links(row))
        self.links.setVisible(bool(self._links(row)))
        self.all_entries.setVisible(not row.is_paper)

    def show_prices(self, prices: Sequence[tuple[date, float]]) -> None:
        """Draw the price with the fills marked on it; nothing where too little is known."""
        while (item := self.chart_place.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if len(prices) < FEWEST_PRICES:
            return
        marks = [
            (at(fill.at_us).astimezone().date(), fill.side, float(fill.price), fill.quantity)
            for order in self._shown_orders
            for fill in order.fills
            if not fill.is_void
        ]
        chart = PriceChart(prices, marks, self._words, self)
        chart.setFixedHeight(CHART)
        self.chart_place.addWidget(PriceBox(chart))

    # -- parts -------------------------------------------------------------------------------------

    def _figures(self, row: "PositionRow") -> list[Preview]:
        words, code = self._words, row.currency
        quantity, price, money = words.quantity, words.price, words.money
        if not row.opened:
            return [Preview(tr("Opened"), tr("nothing yet: its order is at work"))]
        times = "" if row.multiplier == 1 else f" × {words.number(row.multiplier)}"
        rows = [
            Preview(tr("Opened"), f"{quantity(row.opened)} × {price(row.average)}",
                    tip=tr("Opening fills: quantity × average price") + times),
        ]  # fmt: skip
        if row.closed:
            closed = f"{quantity(row.closed)} × {price(row.average_close)}"
            formula = tr("Closing fills: quantity × average price") + times
            rows.append(Preview(tr("Closed"), closed, tip=formula))
        if row.status == PositionStatus.OPEN:
            rows += self._open_figures(row)
        rows.append(
            Preview(tr("Realized"), money(row.realized, code, signed=True), _tone(row.realized),
                    tr("Σ (closing price − price of the oldest open fill) × quantity, after fees"))
        )  # fmt: skip
        rows.append(Preview(tr("Fees"), money(row.fees, code), tip=tr("Of all fills")))
        rows.append(Preview(tr("Opened on"), clock_words(row.opened_us, words, self._today)))
        if row.closed_us is not None:
            rows.append(Preview(tr("Closed on"), clock_words(row.closed_us, words, self._today)))
            rows.append(Preview(tr("Held"), self._held(row.closed_us - row.opened_us)))
        return rows

    def _open_figures(self, row: "PositionRow") -> list[Preview]:
        words, code = self._words, row.currency
        is_long = row.direction == "long"
        age = "" if row.last_at is None else words.moment(row.last_at, self._today)
        rows = [
            Preview(tr("Open"), words.quantity(row.open_quantity),
                    tip=tr("Opened less closed")),
            Preview(tr("Can close"), words.quantity(row.can_close),
                    tip=tr("Open, less what working closing orders still ask for")),
            Preview(tr("Cost") if is_long else tr("Brought"), words.money(row.cost, code),
                    tip=tr("Of what is open, first in first out, with entry fees")),
            Preview(tr("Newest price"), words.price(row.last), tip=age),
            Preview(tr("Open P&L"), words.money(row.open_pnl, code, signed=True),
                    _tone(row.open_pnl),
                    tr("Newest price × open × multiplier − cost; of a short the other way round")),
        ]  # fmt: skip
        if row.expires_on is not None:
            rows.append(
                Preview(tr("Last day"), words.day(row.expires_on),
                        tip=days_words(row.days_to_expiry, words))
            )  # fmt: skip
        return rows

    def _held(self, us: int) -> str:
        days = us // DAY_US
        if days:
            return days_words(int(days), self._words)
        minutes = us // 60_000_000
        if minutes < 60:
            return tr("{} min").format(self._words.count(int(minutes)))
        return tr("{} h").format(self._words.number(Decimal(minutes) / 60, 1))

    def _facts(self, row: "PositionRow", orders: "Sequence[OrderRow]") -> list[Fact]:
        facts: list[Fact] = []
        for order in orders[:MOST_ORDERS]:
            if order.id is not None:
                title = order_title(order, self._words)
                facts.append(
                    Fact(title, order_word(order.status), tip=self._order_tip(order, title))
                )
            facts += [self._fill(row, order, fill) for fill in order.fills[:MOST_FILLS]]
            left = len(order.fills) - MOST_FILLS
            if left > 0:
                facts.append(Fact(tr("and {} more").format(self._words.count(left))))
        left = len(orders) - MOST_ORDERS
        if left > 0:
            facts.append(Fact(tr("and {} more").format(self._words.count(left))))
        return facts

    def _order_tip(self, order: "OrderRow", title: str) -> str:
        made = self._words.moment(at(order.made_us), self._today)
        return "\n".join(part for part in (title, made, order.reason, order.note) if part)

    def _fill(self, row: "PositionRow", order: "OrderRow", fill: "FillRow") -> Fact:
        words = self._words
        many = f"{words.quantity(fill.quantity)} × {words.price(fill.price)}"
        what = many if order.id is not None else f"{_made(fill)} {many}"
        when = clock_words(fill.at_us, words, self._today)
        right = tr("void") if fill.is_void else when
        parts = [_made(fill), many, words.moment(at(fill.at_us), self._today)]
        if fill.fee:
            parts.append(
                tr("fee {} {}").format(words.held(fill.fee, fill.fee_symbol), fill.fee_symbol)
            )
        if fill.realized is not None:
            parts.append(tr("realized {}").format(words.exact(fill.realized, row.currency)))
        if fill.entry_id is not None:
            parts.append(tr("Press to see its entry in the ledger."))
        target = "" if fill.entry_id is None else f"entry:{fill.entry_id}"
        indent = "· " if order.id is not None else ""
        return Fact(indent + what, right, Tone.SOFT, target, "\n".join(parts))

    def _links(self, row: "PositionRow") -> list[Fact]:
        facts = []
        if row.group_id is not None:
            facts.append(Fact(one_line(row.group) or tr("A strategy"), tr("strategy"),
                              target="group"))  # fmt: skip
        if row.replaces_id is not None:
            facts.append(Fact(tr("Rolled from another position"), "",
                              target=f"rolled:{row.replaces_id}"))  # fmt: skip
        if row.strategy:
            facts.append(Fact(one_line(row.strategy), tr("strategy noted")))
        if row.tags:
            facts.append(Fact(", ".join(one_line(tag) for tag in row.tags), tr("tags")))
        return facts


def _made(fill: "FillRow") -> str:
    if fill.kind == "trade":
        return deed_word(fill.side, fill.effect) if fill.effect else fill_word(fill.kind)
    return fill_word(fill.kind)


def _tone(value: Decimal | None) -> str:
    return {Tone.GAIN: "gain", Tone.LOSS: "loss"}.get(tone_of(value), "")
