"""Words for trades: statuses, sides, kinds of orders and fills, and what an order asks for."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QTime

from app.domain.trading.records import (
    Direction,
    Effect,
    FillKind,
    InstrumentKind,
    OrderSource,
    OrderStatus,
    OrderType,
    PositionStatus,
    Role,
    Side,
    TimeInForce,
)
from app.services.trading.answers import FEE_UNKNOWN, PRICE_MISSING, PRICE_STALE
from ui.format import Formatter, one_line
from ui.format_days import short_day_form
from ui.format_marks import QT_TRANSLATE_NOOP
from ui.format_words import spelled

if TYPE_CHECKING:
    from app.services.trading.answers import OrderRow, PositionRow

_CONTEXT: Final = "trades"
_POSITIONS: Final[dict[str, str]] = {
    PositionStatus.OPEN: QT_TRANSLATE_NOOP("trades", "Open"),
    PositionStatus.CLOSED: QT_TRANSLATE_NOOP("trades", "Closed"),
    PositionStatus.EXPIRED: QT_TRANSLATE_NOOP("trades", "Expired"),
    PositionStatus.CANCELLED: QT_TRANSLATE_NOOP("trades", "Cancelled"),
}
_ORDERS: Final[dict[str, str]] = {
    OrderStatus.PENDING: QT_TRANSLATE_NOOP("trades", "Pending"),
    OrderStatus.OPEN: QT_TRANSLATE_NOOP("trades", "Working"),
    OrderStatus.PARTIAL: QT_TRANSLATE_NOOP("trades", "Partly filled"),
    OrderStatus.FILLED: QT_TRANSLATE_NOOP("trades", "Filled"),
    OrderStatus.CANCELLED: QT_TRANSLATE_NOOP("trades", "Cancelled"),
    OrderStatus.REJECTED: QT_TRANSLATE_NOOP("trades", "Rejected"),
    OrderStatus.EXPIRED: QT_TRANSLATE_NOOP("trades", "Expired"),
}
WORKING: Final = frozenset({OrderStatus.PENDING, OrderStatus.OPEN, OrderStatus.PARTIAL})
_DEEDS: Final[dict[tuple[str, str], str]] = {
    (Side.BUY, Effect.OPEN): QT_TRANSLATE_NOOP("trades", "Buy to open"),
    (Side.SELL, Effect.CLOSE): QT_TRANSLATE_NOOP("trades", "Sell to close"),
    (Side.SELL, Effect.OPEN): QT_TRANSLATE_NOOP("trades", "Sell to open"),
    (Side.BUY, Effect.CLOSE): QT_TRANSLATE_NOOP("trades", "Buy to close"),
    (Side.BUY, Effect.NET): QT_TRANSLATE_NOOP("trades", "Buy"),
    (Side.SELL, Effect.NET): QT_TRANSLATE_NOOP("trades", "Sell"),
}
_TYPES: Final[dict[str, str]] = {
    OrderType.MARKET: QT_TRANSLATE_NOOP("trades", "Market"),
    OrderType.LIMIT: QT_TRANSLATE_NOOP("trades", "Limit"),
    OrderType.STOP: QT_TRANSLATE_NOOP("trades", "Stop"),
    OrderType.STOP_LIMIT: QT_TRANSLATE_NOOP("trades", "Stop-limit"),
}
_TYPE_LINES: Final[dict[str, str]] = {
    OrderType.MARKET: QT_TRANSLATE_NOOP("trades", "Fills at the next price, whatever it is."),
    OrderType.LIMIT: QT_TRANSLATE_NOOP("trades", "Fills at this price or a better one, or not."),
    OrderType.STOP: QT_TRANSLATE_NOOP(
        "trades", "Becomes a market order once the price reaches the stop."
    ),
    OrderType.STOP_LIMIT: QT_TRANSLATE_NOOP(
        "trades", "Becomes a limit order once the price reaches the stop."
    ),
}
_TIMES: Final[dict[str, str]] = {
    TimeInForce.DAY: QT_TRANSLATE_NOOP("trades", "Until the close"),
    TimeInForce.GTC: QT_TRANSLATE_NOOP("trades", "Until cancelled"),
}
_FILLS: Final[dict[str, str]] = {
    FillKind.TRADE: QT_TRANSLATE_NOOP("trades", "Fill"),
    FillKind.EXPIRY: QT_TRANSLATE_NOOP("trades", "Expiry"),
    FillKind.EXERCISE: QT_TRANSLATE_NOOP("trades", "Exercise"),
    FillKind.ASSIGNMENT: QT_TRANSLATE_NOOP("trades", "Assignment"),
    FillKind.DELIVERY: QT_TRANSLATE_NOOP("trades", "Delivery"),
}
_ROLES: Final[dict[str, str]] = {
    Role.STOP: QT_TRANSLATE_NOOP("trades", "stop-loss"),
    Role.TARGET: QT_TRANSLATE_NOOP("trades", "target"),
}

_KINDS: Final[dict[str, str]] = {
    InstrumentKind.STOCK: QT_TRANSLATE_NOOP("trades", "Stock"),
    InstrumentKind.ETF: QT_TRANSLATE_NOOP("trades", "ETF"),
    InstrumentKind.CRYPTO_PAIR: QT_TRANSLATE_NOOP("trades", "Crypto"),
}
_REASONS: Final[dict[str, str]] = {
    PRICE_MISSING: QT_TRANSLATE_NOOP("trades", "no price is known"),
    PRICE_STALE: QT_TRANSLATE_NOOP("trades", "the price is old"),
    FEE_UNKNOWN: QT_TRANSLATE_NOOP("trades", "a fee has no price"),
}


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def _word(table: dict[str, str], code: str) -> str:
    text = table.get(code)
    return spelled(code) if text is None else tr(text)


def position_word(status: str) -> str:
    """Return the word of a position's status."""
    return _word(_POSITIONS, status)


def order_word(status: str) -> str:
    """Return the word of an order's status."""
    return _word(_ORDERS, status)


def type_word(code: str) -> str:
    """Return the word of a type of order."""
    return _word(_TYPES, code)


def type_line(code: str) -> str:
    """Return what a type of order means, in one line."""
    return _word(_TYPE_LINES, code)


def tif_word(code: str) -> str:
    """Return how long an order works."""
    return _word(_TIMES, code)


def fill_word(kind: str) -> str:
    """Return the word of what made a fill."""
    return _word(_FILLS, kind)


def role_word(role: str) -> str:
    """Return what an order is among those made with it; "" of a single one."""
    return _word(_ROLES, role) if role in _ROLES else ""


def deed_word(side: str, effect: str) -> str:
    """Return what an order does: "Sell to close"."""
    text = _DEEDS.get((side, effect))
    return f"{spelled(side)} {spelled(effect)}" if text is None else tr(text)


def order_title(order: "OrderRow", words: Formatter) -> str:
    """Return what an order asks for: "Sell to close 3 · limit 3.60"."""
    asked = words.quantity(order.quantity)
    if order.quantity is None and order.amount is not None:
        asked = words.amount(order.amount)
    parts = [f"{deed_word(order.side, order.effect)} {asked}"]
    terms = price_terms(order.type, order.limit_price, order.stop_price, words)
    parts.append(terms)
    if role_word(order.role):
        parts.append(role_word(order.role))
    return " · ".join(part for part in parts if part)


def price_terms(kind: str, limit: Decimal | None, stop: Decimal | None, words: Formatter) -> str:
    """Return how an order is priced: "limit 3.60", "stop 93,500, limit 93,400"."""
    shown = []
    if stop is not None:
        shown.append(tr("stop {}").format(words.price(stop)))
    if limit is not None:
        shown.append(tr("limit {}").format(words.price(limit)))
    return ", ".join(shown) or (tr("market") if kind == OrderType.MARKET else "")


def reason_words(code: str) -> str:
    """Return why a position's figures are not known, or not sure."""
    return _word(_REASONS, code)


def subtitle_words(row: "PositionRow", words: Formatter) -> str:
    """Return what a position is in, beside its title: "19 Dec 2026 · call", 'Bot "x" · paper'."""
    parts = []
    if row.kind == InstrumentKind.OPTION and row.expires_on is not None:
        parts.append(words.day(row.expires_on))
        if not row.is_paper:  # the title says it too; that it is paper has to be seen
            parts.append(tr("call") if row.symbol[-9:-8] == "C" else tr("put"))
    elif row.source_name and row.source == OrderSource.BOT:
        parts.append(tr("Bot “{}”").format(one_line(row.source_name, 40)))
    else:
        parts.append(_word(_KINDS, row.kind))
        if row.source_name and row.source == OrderSource.COPY:
            parts.append(tr("copied from “{}”").format(one_line(row.source_name, 40)))
    if row.direction == Direction.SHORT:
        parts.append(tr("short"))
    if row.is_open and not row.opened:
        parts.append(tr("at work"))
    if row.is_paper:
        parts.append(tr("paper"))
    return " · ".join(parts)


def at(us: int) -> datetime:
    """Return a time that is stored in microseconds."""
    return datetime.fromtimestamp(us / 1_000_000, UTC)


def clock_words(us: int, words: Formatter, today: date) -> str:
    """Return a time on one short line: "12 Nov, 15:32"; with the year where it is another."""
    here = at(us).astimezone()
    on = here.date()
    day = words.day(on)
    if on.year == today.year:
        form = short_day_form(words.locale)
        day = words.locale.toString(QDate(on.year, on.month, on.day), form)
    clock = words.locale.toString(QTime(here.hour, here.minute), "HH:mm")
    return f"{day}, {clock}"


def days_words(days: int | None, words: Formatter) -> str:
    """Return how long a contract still runs: "29 days", "today"."""
    if days is None:
        return ""
    if days < 0:
        return tr("over")
    if days == 0:
        return tr("today")
    return tr("1 day") if days == 1 else tr("{} days").format(words.count(days))
