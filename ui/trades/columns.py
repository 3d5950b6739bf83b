"""The columns of the tree, read from a position, an order or a fill."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.trading.records import FillKind, PositionStatus
from ui.format import UNKNOWN, Formatter, one_line
from ui.trades.lines import Line
from ui.trades.words import (
    WORKING,
    at,
    clock_words,
    days_words,
    deed_word,
    fill_word,
    order_title,
    order_word,
    position_word,
    subtitle_words,
    tr,
)
from ui.widgets.table_columns import EMPTY, Cell, Column, Tone, tone_of

if TYPE_CHECKING:
    from app.services.trading.answers import FillRow, PositionRow

FIGURES = ("filled", "can_close", "average", "last", "pnl", "expiry")
LARGE = 1000


class TradeCells:
    """Reads lines in one format; made again when the day, the currency or privacy changes."""

    def __init__(self, words: Formatter, base: str, today: date) -> None:
        self._words, self._base, self._today = words, base, today

    def columns(self) -> list[Column[Line]]:
        """Return all columns, in the order in which they start out."""
        return [
            Column("position", tr("Position"), self._position, _sorts, copy=self._title_copy,
                   tip=self._title_tip, width=256, least=172, stretch=6),
            Column("status", tr("Status"), self._status, _sorts, tip=self._status_tip, width=84,
                   least=84, gives_way=3),
            Column("filled", tr("Filled"), self._filled, None, copy=self._filled_copy,
                   tip=self._filled_tip, hint=tr("What fills opened, and what they closed of it."),
                   is_number=True, width=84),
            Column("can_close", tr("Can close"), self._can_close, _sorts, copy=self._can_close_copy,
                   hint=tr("What is open, less what working closing orders still ask for."),
                   is_number=True, width=80, gives_way=5),
            Column("average", tr("Average"), self._average, None, copy=self._average_copy,
                   tip=self._average_tip,
                   hint=tr("Average price of the opening fills, weighted by quantity."),
                   is_number=True, width=72, gives_way=6),
            Column("last", tr("Last"), self._last, None, copy=self._last_copy, tip=self._last_tip,
                   hint=tr("The newest price; of what is closed, the average it was closed at."),
                   is_number=True, width=70, gives_way=7),
            Column("pnl", tr("P&L"), self._pnl, _sorts, copy=self._pnl_copy, tip=self._pnl_tip,
                   hint=tr("Realized and open, after fees, in the currency it trades in."),
                   is_number=True, width=84),
            Column("expiry", tr("Expiry"), self._expiry, _sorts, tip=self._expiry_tip,
                   is_number=True, width=92, gives_way=4),
            Column("account", tr("Account"), self._account, _sorts, width=130, is_default=False,
                   gives_way=8),
            Column("opened_at", tr("Opened"), self._opened_at, _sorts, is_number=True, width=116,
                   is_default=False, gives_way=9),
            Column("closed_at", tr("Closed"), self._closed_at, _sorts, is_number=True, width=116,
                   is_default=False, gives_way=10),
            Column("realized", tr("Realized"), self._realized, _sorts, copy=self._realized_copy,
                   hint=tr("What closing fills brought, first in first out, after fees."),
                   is_number=True, width=96, is_default=False, gives_way=11),
            Column("open_pnl", tr("Open P&L"), self._open_pnl, None, copy=self._open_copy,
                   hint=tr("What is open at the newest price, less what it cost."),
                   is_number=True, width=96, is_default=False, gives_way=12),
            Column("fees", tr("Fees"), self._fees, _sorts, copy=self._fees_copy, is_number=True,
                   width=80, is_default=False, gives_way=13),
            Column("strategy", tr("Strategy"), self._strategy, None, width=110, is_default=False,
                   gives_way=14),
            Column("tags", tr("Tags"), self._tags, None, width=120, is_default=False, gives_way=15),
        ]  # fmt: skip

    # -- the lines themselves ----------------------------------------------------------------------

    def _position(self, line: Line) -> Cell:
        words = self._words
        if line.fill is not None:
            return self._fill(line, line.fill)
        if line.order is not None:
            return Cell(order_title(line.order, words), tone=Tone.SOFT)
        row = line.position
        return Cell(one_line(row.title, 60), self._subtitle(row), is_strong=True)

    def _fill(self, line: Line, fill: "FillRow") -> Cell:
        is_alone = line.order is None
        is_trade = is_alone and fill.kind == FillKind.TRADE and fill.effect
        what = deed_word(fill.side, fill.effect) if is_trade else fill_word(fill.kind)
        text = f"{what} {self._words.quantity(fill.quantity)}"
        tone = Tone.SOFT if is_alone else Tone.FAINT
        return Cell(text, self._fee(line), tone=tone, is_struck=fill.is_void)

    def _subtitle(self, row: "PositionRow") -> str:
        return subtitle_words(row, self._words)

    def _fee(self, line: Line) -> str:
        fill = line.fill
        if fill is None or not fill.fee:
            return ""
        return tr("fee {}").format(self._words.held(fill.fee, fill.fee_symbol))

    def _title_copy(self, line: Line) -> str:
        cell = self._position(line)
        return f"{cell.text} {cell.second}".strip()

    def _title_tip(self, line: Line) -> str:
        row = line.position
        if line.fill is not None:
            return one_line(line.fill.note, 400)
        if line.order is not None:
            return "\n".join(
                part
                for part in (order_title(line.order, self._words), line.order.reason,
                             line.order.note)
                if part
            )  # fmt: skip
        named = f"{row.title} · {self._subtitle(row)}"
        return "\n".join(part for part in (named, row.account, ", ".join(row.tags)) if part)

    def _status(self, line: Line) -> Cell:
        if line.fill is not None:
            return Cell(tr("Void"), is_badge=True, tone=Tone.WARN) if line.fill.is_void else EMPTY
        if line.order is not None:
            tone = Tone.WARN if line.order.status == "rejected" else Tone.SOFT
            return Cell(order_word(line.order.status), is_badge=True, tone=tone)
        is_open = line.position.status == PositionStatus.OPEN
        tone = Tone.ACCENT if is_open else Tone.SOFT
        return Cell(position_word(line.position.status), is_badge=True, tone=tone)

    def _status_tip(self, line: Line) -> str:
        return "" if line.order is None else line.order.reason

    # -- quantities --------------------------------------------------------------------------------

    def _filled(self, line: Line) -> Cell:
        quantity = self._words.quantity
        if line.fill is not None:
            return Cell(quantity(line.fill.quantity), tone=Tone.FAINT, is_struck=line.fill.is_void)
        if line.order is not None:
            order = line.order
            if order.quantity is None:
                return Cell(quantity(order.filled), tone=Tone.SOFT)
            text = tr("{} of {}").format(quantity(order.filled), quantity(order.quantity))
            return Cell(text, tone=Tone.SOFT)
        row = line.position
        if row.closed and row.status == PositionStatus.OPEN:
            return Cell(tr("{}, closed {}").format(quantity(row.opened), quantity(row.closed)))
        return Cell(quantity(row.opened))

    def _filled_copy(self, line: Line) -> str:
        if line.fill is not None:
            return self._words.copied(line.fill.quantity)
        if line.order is not None:
            return self._words.copied(line.order.filled)
        return self._words.copied(line.position.opened)

    def _filled_tip(self, line: Line) -> str:
        if not line.is_position:
            return ""
        row, quantity = line.position, self._words.quantity
        return tr("Opened {}, closed {}, open {}").format(
            quantity(row.opened), quantity(row.closed), quantity(row.open_quantity)
        )

    def _can_close(self, line: Line) -> Cell:
        return Cell(self._words.quantity(line.position.can_close)) if line.is_position else EMPTY

    def _can_close_copy(self, line: Line) -> str:
        return self._words.copied(line.position.can_close) if line.is_position else ""

    # -- prices ------------------------------------------------------------------------------------

    def _average_of(self, line: Line) -> Decimal | None:
        if line.fill is not None:
            return line.fill.price
        if line.order is not None:
            return line.order.average_price
        return line.position.average

    def _average(self, line: Line) -> Cell:
        value = self._average_of(line)
        if value is None:
            return EMPTY
        tone = (Tone.TEXT, Tone.SOFT, Tone.FAINT)[line.depth]
        return Cell(self._price(value), tone=tone)

    def _price(self, value: Decimal) -> str:
        """Return a price; a large one without a fraction stands without decimals."""
        if value >= LARGE and value == value.to_integral_value() and not self._words.is_private:
            return self._words.number(value, 0)
        return self._words.price(value)

    def _average_copy(self, line: Line) -> str:
        return self._words.copied(self._average_of(line))

    def _average_tip(self, line: Line) -> str:
        return self._words.exact(self._average_of(line), line.position.currency)

    def _last_of(self, line: Line) -> Decimal | None:
        row = line.position
        if row.status == PositionStatus.OPEN or row.average_close is None:
            return row.last
        return row.average_close

    def _last(self, line: Line) -> Cell:
        if not line.is_position:
            return EMPTY
        value = self._last_of(line)
        if value is None:
            return Cell(UNKNOWN, tone=Tone.FAINT) if line.position.open_quantity else EMPTY
        return Cell(self._price(value))

    def _last_copy(self, line: Line) -> str:
        return self._words.copied(self._last_of(line)) if line.is_position else ""

    def _last_tip(self, line: Line) -> str:
        row = line.position
        if not line.is_position:
            return ""
        if row.status != PositionStatus.OPEN:
            return tr("Average price of the closing fills.")
        if row.last is None or row.last_at is None:
            return tr("No price is known yet.")
        shown = self._words.exact(row.last, row.currency)
        return f"{shown}\n{self._words.moment(row.last_at, self._today)}"

    # -- money -------------------------------------------------------------------------------------

    def _money(self, value: Decimal | None, currency: str, *, is_strong: bool = False) -> Cell:
        other = currency if currency != self._base else ""
        if value is None:
            return Cell(UNKNOWN, tone=Tone.FAINT)
        text = self._words.amount(value, currency, signed=True)
        return Cell(text, other, True, tone_of(value), is_strong)

    def _pnl(self, line: Line) -> Cell:
        currency = line.position.currency
        if line.is_position:
            if not line.position.opened:
                return EMPTY  # its order is at work
            return self._money(line.position.pnl, currency, is_strong=True)
        value = line.fill.realized if line.fill is not None else _realized(line)
        if value is None:
            return EMPTY
        tone = Tone.SOFT if line.depth == 1 else Tone.FAINT
        return Cell(self._words.amount(value, currency, signed=True), tone=tone)

    def _pnl_copy(self, line: Line) -> str:
        if line.is_position:
            return self._words.copied(line.position.pnl)
        value = line.fill.realized if line.fill is not None else _realized(line)
        return self._words.copied(value)

    def _pnl_tip(self, line: Line) -> str:
        if not line.is_position:
            return ""
        row, exact = line.position, self._words.exact
        parts = [
            tr("Realized {}").format(exact(row.realized, row.currency)),
            tr("Open {}").format(exact(row.open_pnl, row.currency)),
            tr("Fees {}, taken off both").format(exact(row.fees, row.currency)),
        ]
        if row.pnl is None:
            parts.append(self._why_unknown(row))
        return "\n".join(parts)

    def _why_unknown(self, row: "PositionRow") -> str:
        if row.realized is None:
            return tr("A fee was taken in something that has no price.")
        return tr("No price is known, so what is open has no value.")

    def _realized(self, line: Line) -> Cell:
        return self._money(line.position.realized, line.position.currency) if line.is_position \
            else EMPTY  # fmt: skip

    def _realized_copy(self, line: Line) -> str:
        return self._words.copied(line.position.realized) if line.is_position else ""

    def _open_pnl(self, line: Line) -> Cell:
        row = line.position
        if not line.is_position or not row.open_quantity:
            return EMPTY
        return self._money(row.open_pnl, row.currency)

    def _open_copy(self, line: Line) -> str:
        return self._words.copied(line.position.open_pnl) if line.is_position else ""

    def _fees(self, line: Line) -> Cell:
        if line.fill is not None:
            return Cell(self._words.held(line.fill.fee, line.fill.fee_symbol), tone=Tone.FAINT)
        if not line.is_position:
            return EMPTY
        row = line.position
        return Cell(self._words.amount(row.fees, row.currency), tone=Tone.SOFT)

    def _fees_copy(self, line: Line) -> str:
        return self._words.copied(line.position.fees) if line.is_position else ""

    # -- times and words ---------------------------------------------------------------------------

    def _expiry(self, line: Line) -> Cell:
        if line.fill is not None:
            return Cell(self._clock(line.fill.at_us), tone=Tone.FAINT)
        if line.order is not None:
            order = line.order
            if order.status in WORKING:
                return Cell(tr("working"), tone=Tone.FAINT)
            return Cell(self._clock(order.updated_us), tone=Tone.FAINT)
        row = line.position
        if row.status != PositionStatus.OPEN:
            return EMPTY
        if row.days_to_expiry is not None:
            soon = row.days_to_expiry <= 3
            text = days_words(row.days_to_expiry, self._words)
            return Cell(text, tone=Tone.WARN if soon else Tone.FAINT)
        return EMPTY

    def _expiry_tip(self, line: Line) -> str:
        if line.fill is not None:
            return self._words.moment(at(line.fill.at_us))
        if line.order is not None:
            return self._words.moment(at(line.order.updated_us))
        on = line.position.expires_on
        return "" if on is None else tr("Last day: {}").format(self._words.day(on))

    def _clock(self, us: int | None) -> str:
        return "" if us is None else clock_words(us, self._words, self._today)

    def _account(self, line: Line) -> Cell:
        return Cell(one_line(line.position.account, 60), tone=Tone.SOFT) if line.is_position \
            else EMPTY  # fmt: skip

    def _opened_at(self, line: Line) -> Cell:
        return Cell(self._clock(line.position.opened_us), tone=Tone.FAINT) if line.is_position \
            else EMPTY  # fmt: skip

    def _closed_at(self, line: Line) -> Cell:
        return Cell(self._clock(line.position.closed_us), tone=Tone.FAINT) if line.is_position \
            else EMPTY  # fmt: skip

    def _strategy(self, line: Line) -> Cell:
        return Cell(one_line(line.position.strategy, 60), tone=Tone.SOFT) if line.is_position \
            else EMPTY  # fmt: skip

    def _tags(self, line: Line) -> Cell:
        text = ", ".join(one_line(tag, 40) for tag in line.position.tags)
        return Cell(text, tone=Tone.SOFT) if line.is_position else EMPTY


def _sorts(line: Line) -> None:
    """Stand for a key: the database sorts."""
    del line


def _realized(line: Line) -> Decimal | None:
    """Return what the fills of an order realized; nothing of one that only opened."""
    if line.order is None:
        return None
    found = [fill.realized for fill in line.order.fills if fill.realized is not None]
    return sum(found, Decimal(0)) if found else None
