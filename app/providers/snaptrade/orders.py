"""Orders of an account at a broker, as far as the broker tells them.

Source: SnapTrade's description, "List account orders": 90 days at most; each record is a leg, and
those of one order bear its id.
"""

from decimal import Decimal
from functools import partial

from app.domain.sync.trouble import ProviderError
from app.domain.trading.records import OrderStatus, OrderType, Side, TimeInForce
from app.ports.market import ORDER_DAYS, OrderPage, RemoteOrder
from app.ports.providers import RemoteAsset
from app.providers.order_rows import Orders, above_zero, checked, status_of
from app.providers.reading import BadAnswer, Row, rows_of, time_us_of
from app.providers.snaptrade.accounts import Broker, expired
from app.providers.snaptrade.calls import STOPS, Calls, envelope
from app.providers.snaptrade.instruments import money, option_symbol, symbol

_WORDS = {
    **dict.fromkeys(
        "PENDING QUEUED PENDING_RISK_REVIEW CONTINGENT_ORDER".split(), OrderStatus.PENDING
    ),
    **dict.fromkeys(
        "ACCEPTED ACTIVATED TRIGGERED CANCEL_PENDING REPLACE_PENDING STOPPED SUSPENDED".split(),
        OrderStatus.OPEN,
    ),
    "PARTIAL": OrderStatus.PARTIAL,
    "EXECUTED": OrderStatus.FILLED,
    **dict.fromkeys("CANCELED PARTIAL_CANCELED REPLACED".split(), OrderStatus.CANCELLED),
    **dict.fromkeys("REJECTED FAILED".split(), OrderStatus.REJECTED),
    "EXPIRED": OrderStatus.EXPIRED,
}
_TYPES = {
    "market": OrderType.MARKET,
    "limit": OrderType.LIMIT,
    "stop": OrderType.STOP,
    "stoplimit": OrderType.STOP_LIMIT,
}
_TIFS = {"day": TimeInForce.DAY, "gtc": TimeInForce.GTC}
_OLDER = f"Orders that were placed more than {ORDER_DAYS} days ago are not told."
_DAILY = "The orders of this broker are told once a day."


def orders(calls: Calls, account_id: str, broker: Broker | None) -> OrderPage:
    """Return the orders of an account, or why they are not told.

    Raises:
        ProviderError: for a reason that stops all else, too.
    """
    gathered = Orders(account_id)
    if broker is not None and broker.is_disabled:  # it would tell old ones without a word
        return gathered.page(failed=expired(broker.name))
    path = f"/accounts/{account_id}/orders"
    try:
        told = calls.get(path, {"state": "all", "days": ORDER_DAYS})
        with envelope():
            rows = list(rows_of(told, path))
    except ProviderError as error:
        if error.trouble in STOPS:
            raise
        return gathered.page(failed=error)
    for parts in _grouped(rows, gathered):
        gathered.take(parts[0], partial(_order, parts=parts, account_id=account_id))
    return gathered.page((_OLDER, _DAILY) if broker and broker.is_delayed else (_OLDER,))


def _grouped(rows: list[Row | BadAnswer], gathered: Orders) -> list[list[Row]]:
    """Return the records of each order, each once."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        try:
            if isinstance(row, BadAnswer):
                raise row
            parts = found.setdefault(row.id_of("brokerage_order_id"), [])
            if all(one.raw != row.raw for one in parts):
                parts.append(row)
        except BadAnswer as error:
            gathered.refuse(error, row if isinstance(row, Row) else None)
    return list(found.values())


def _order(_: Row, parts: list[Row], account_id: str) -> RemoteOrder:
    own_id = parts[0].id_of("brokerage_order_id")
    if len(parts) == 1:
        return _leg(parts[0], account_id, own_id)
    legs: dict[str, RemoteOrder] = {}
    for row in parts:
        leg = _leg(row, account_id, "")
        name = leg.asset.symbol if leg.asset is not None else ""
        leg_id = f"{own_id}/{name}/{leg.side}"
        if leg_id in legs:
            raise BadAnswer(row.where, "a leg of an order is told in two ways")
        legs[leg_id] = _leg(row, account_id, leg_id)
    found = tuple(legs[one] for one in sorted(legs))
    first = found[0]
    same = {(one.status, one.venue_word) for one in found}
    status, word = same.pop() if len(same) == 1 else ("", " + ".join(sorted({w for _, w in same})))
    return RemoteOrder(
        account_id,
        own_id,
        status,
        word,
        min(one.made_us for one in found),
        type=first.type,
        tif=first.tif,
        limit_price=first.limit_price,
        currency=first.currency,
        updated_us=max((one.updated_us for one in found if one.updated_us), default=None),
        legs=found,
        payload="[" + ",".join(one.payload for one in found) + "]",
    )


def _leg(row: Row, account_id: str, own_id: str) -> RemoteOrder:
    word = row.text("status")
    filled = _quantity(row, "filled_quantity")
    asset, currency = _traded(row)
    kind, tif = row.maybe_text("order_type"), row.maybe_text("time_in_force").lower()
    order = RemoteOrder(
        account_id,
        own_id,
        status_of(word, _WORDS, filled),
        word.lower().replace("_", " "),
        _time(row, "time_placed"),
        asset=asset,
        side=_side(row),
        type=_TYPES.get(kind.lower().replace(" ", ""), kind.lower()),
        tif=_TIFS.get(tif, tif),
        quantity=_ordered(row, filled),
        filled=filled,
        average_price=above_zero(row, "execution_price"),
        limit_price=above_zero(row, "limit_price"),
        stop_price=above_zero(row, "stop_price"),
        currency=currency,
        updated_us=_time(row, "time_updated") if row.get("time_updated") else None,
        payload=row.payload(),
    )
    return checked(order, row)


def _quantity(row: Row, path: str) -> Decimal | None:
    found = row.maybe_number(path)
    if found is not None and found < 0:
        raise BadAnswer(f"{row.where}.{path}", "below zero")
    return found


def _ordered(row: Row, filled: Decimal | None) -> Decimal | None:
    """Return how much was ordered: the total, or all parts of it where a broker tells those."""
    total = above_zero(row, "total_quantity")
    if total is not None:
        return total
    open_, gone = _quantity(row, "open_quantity"), _quantity(row, "canceled_quantity")
    if filled is None or open_ is None or gone is None:
        return None
    return filled + open_ + gone or None


def _traded(row: Row) -> tuple[RemoteAsset, str]:
    """Return what is traded, and what it is paid in."""
    option = row.maybe_row("option_symbol")
    told = row.maybe_row("universal_symbol")
    if option is not None and told is None:
        code = option.text("underlying_symbol.currency.code")
        return option_symbol(option)[0], money(code).symbol
    if told is None or option is not None:
        raise BadAnswer(row.where, "one security is expected")
    coin = row.maybe_row("quote_universal_symbol")
    if coin is not None:
        return symbol(told), symbol(coin).symbol
    paid = row.maybe_text("quote_currency.code") or told.text("currency.code")
    return symbol(told), money(paid).symbol


def _side(row: Row) -> str:
    word = row.text("action").upper()
    for side in (Side.BUY, Side.SELL):
        if word == side.upper() or word.startswith(f"{side.upper()}_"):
            return side
    raise BadAnswer(f"{row.where}.action", f"{word[:20]!r} is neither buy nor sell")


def _time(row: Row, path: str) -> int:
    """Return a time; SnapTrade writes some with a blank between day and hour."""
    try:
        return time_us_of(row.text(path).replace(" ", "T", 1))
    except BadAnswer:
        raise
    except ValueError as error:
        raise BadAnswer(f"{row.where}.{path}", str(error)) from error
