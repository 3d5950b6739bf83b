"""Orders at a venue in words: what was ordered, where it stands, and why it is not told."""

from datetime import datetime
from typing import Final

from app.domain.failure import CofferError
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import from_us
from app.domain.trading.records import OrderStatus, OrderType, Side, TimeInForce
from app.ports.market import RemoteOrder
from app.services.sync.orders import OrderLine, OrdersAnswer
from ui.connections.standing import since, since_and_when
from ui.connections.words import failure_line, tr
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import shown_symbol, spelled
from ui.trades.words import order_word, tif_word, type_word
from ui.widgets.table_columns import Cell, Column, Section, Tone

STATUS_TONES: Final[dict[str, Tone]] = {
    OrderStatus.PENDING: Tone.SOFT,
    OrderStatus.OPEN: Tone.ACCENT,
    OrderStatus.PARTIAL: Tone.ACCENT,
    OrderStatus.FILLED: Tone.GAIN,
    OrderStatus.CANCELLED: Tone.FAINT,
    OrderStatus.REJECTED: Tone.LOSS,
    OrderStatus.EXPIRED: Tone.FAINT,
}
_SIDES: Final[dict[str, str]] = {
    Side.BUY: QT_TRANSLATE_NOOP("connections", "Buy {}"),
    Side.SELL: QT_TRANSLATE_NOOP("connections", "Sell {}"),
}
# Nothing asks for orders by itself, as a sync does.
_ASKED_BY_HAND: Final[dict[str, str]] = {
    Trouble.RATE_LIMITED: QT_TRANSLATE_NOOP(
        "connections", "The provider was asked too often. Ask again later."
    ),
    Trouble.NOT_READY: QT_TRANSLATE_NOOP(
        "connections", "The provider is still gathering the data. Ask again later."
    ),
    Trouble.DOWN: QT_TRANSLATE_NOOP(
        "connections", "The provider fails on its side. Ask again later."
    ),
}


def status_word(order: RemoteOrder) -> str:
    """Return where an order stands; in the venue's own word where Coffer has none."""
    if order.status:
        return order_word(order.status)
    return tr("“{}”").format(one_line(order.venue_word, 40)) if order.venue_word else tr("Mixed")


def title_of(order: RemoteOrder) -> str:
    """Return what was ordered: "Buy KOR", "3 legs together"."""
    if order.asset is None:
        return tr("{} legs together").format(len(order.legs))
    name = shown_symbol(order.asset.symbol)
    return tr(_SIDES[order.side]).format(name) if order.side in _SIDES else name


def kind_words(order: RemoteOrder) -> str:
    """Return its type and how long it works: "Limit, until cancelled"."""
    parts = []
    if order.type:
        known = order.type in list(OrderType)
        parts.append(type_word(order.type) if known else spelled(one_line(order.type, 40)))
    if order.tif:
        known = order.tif in list(TimeInForce)
        parts.append(tif_word(order.tif) if known else one_line(order.tif, 20).upper())
    return " · ".join(parts)


def ordered_words(order: RemoteOrder, formatter: Formatter) -> str:
    """Return how much was ordered, in units or in money."""
    if order.quantity is None and order.amount is not None:
        return formatter.money(order.amount, order.currency)
    return formatter.quantity(order.quantity)


def price_words(order: RemoteOrder, formatter: Formatter) -> str:
    """Return at what price: the limit, else the stop, else what was paid."""
    for price in (order.limit_price, order.stop_price, order.average_price):
        if price is not None:
            return formatter.price(price, order.currency)
    return tr("At market") if order.type == OrderType.MARKET else ""


def order_failure(error: CofferError) -> str:
    """Return why orders are not told, and what can be done about it."""
    if not isinstance(error, ProviderError):
        return error_sentence(error)
    own = _ASKED_BY_HAND.get(error.trouble)
    if own is None:
        return failure_line(error)
    reason = one_line(error.reason, 300)
    return f"{tr(own)} {tr('It said: “{}”').format(reason)}" if reason else tr(own)


def problems_of(answer: OrdersAnswer) -> list[str]:
    """Return what could not be told of which account."""
    lines = [
        tr("{}: {}").format(one_line(one.account_name, 60), order_failure(one.error))
        for one in answer.failed
    ]
    lines += [
        tr("{}: an order cannot be read. {}").format(
            one_line(one.account_name, 60), one_line(f"{one.where}: {one.reason}", 200)
        )
        for one in answer.unread
    ]
    return lines


def nothing_words(answer: OrdersAnswer) -> str:
    """Return why a list of orders is empty."""
    if not answer.accounts:
        return tr("No account of this connection is followed.")
    if answer.failed:
        return tr("No order was told.")
    return tr("No order is open, and none ended within the last 90 days.")


def sections_of_orders(answer: OrdersAnswer) -> list[Section[OrderLine]]:
    """Return open orders, then those that ended."""
    ended = tuple(one for one in answer.orders if not one.order.is_open)
    found = []
    if answer.open:
        found.append(Section(answer.open, tr("Open")))
    if ended:
        found.append(Section(ended, tr("Ended")))
    return found


def facts_of(
    line: OrderLine, now: datetime, formatter: Formatter
) -> list[tuple[str, str, str, str]]:
    """Return all that is told of an order, as (name, soft words, figure, tooltip)."""
    order = line.order
    rows = [
        (tr("Account"), "", one_line(line.account_name, 60), ""),
        (tr("Kind"), "", kind_words(order), ""),
        (tr("Placed"), "", since_and_when(order.made_us, now, formatter), ""),
    ]
    if order.updated_us is not None:
        rows.append((tr("Changed"), "", since_and_when(order.updated_us, now, formatter), ""))
    rows.append((tr("Ordered"), "", ordered_words(order, formatter), ""))
    if order.filled is not None:
        rows.append((tr("Filled"), "", formatter.quantity(order.filled), ""))
    for name, price in (
        (tr("Limit"), order.limit_price),
        (tr("Stop"), order.stop_price),
        (tr("Average price"), order.average_price),
    ):
        if price is not None:
            exact = formatter.exact(price, order.currency)
            rows.append((name, "", formatter.price(price, order.currency), exact))
    if order.venue_word:
        rows.append((tr("The venue says"), "", one_line(order.venue_word, 60), ""))
    rows.append((tr("Number there"), "", one_line(order.id, 40), one_line(order.id, 200)))
    rows += [
        (
            tr("Leg: {}").format(title_of(leg)),
            status_word(leg),
            f"{formatter.quantity(leg.filled)} / {ordered_words(leg, formatter)}",
            kind_words(leg),
        )
        for leg in order.legs
    ]
    return rows


def order_columns(now: datetime, formatter: Formatter) -> list[Column[OrderLine]]:
    """Return the columns of orders."""

    def status(line: OrderLine) -> Cell:
        tone = STATUS_TONES.get(line.order.status, Tone.WARN)
        return Cell(status_word(line.order), tone=tone, is_badge=True)

    return [
        Column(
            "order",
            tr("Order"),
            lambda line: Cell(title_of(line.order)),
            key=lambda line: title_of(line.order),
            tip=lambda line: f"{title_of(line.order)}\n{kind_words(line.order)}",
            width=116,
            least=84,
            stretch=1,
        ),
        Column(
            "status",
            tr("Status"),
            status,
            key=lambda line: line.order.status,
            tip=lambda line: one_line(line.order.venue_word, 80),
            width=104,
        ),
        Column(
            "ordered",
            tr("Ordered"),
            lambda line: Cell(ordered_words(line.order, formatter)),
            key=lambda line: line.order.quantity,
            copy=lambda line: formatter.copied(line.order.quantity),
            is_number=True,
            width=76,
        ),
        Column(
            "filled",
            tr("Filled"),
            lambda line: Cell(formatter.quantity(line.order.filled), tone=Tone.SOFT),
            key=lambda line: line.order.filled,
            copy=lambda line: formatter.copied(line.order.filled),
            is_number=True,
            width=72,
            gives_way=2,
        ),
        Column(
            "price",
            tr("Price"),
            lambda line: Cell(price_words(line.order, formatter)),
            key=lambda line: line.order.limit_price,
            is_number=True,
            width=84,
            gives_way=1,
        ),
        Column(
            "placed",
            tr("Placed"),
            lambda line: Cell(since(line.order.made_us, now, formatter), tone=Tone.FAINT),
            key=lambda line: line.order.made_us,
            tip=lambda line: formatter.moment(from_us(line.order.made_us)),
            width=92,
            gives_way=3,
        ),
    ]
