"""What an order of each exchange is in Coffer's words."""

from collections.abc import Mapping
from decimal import Decimal

from app.domain.assets import AssetType
from app.domain.numbers import to_ledger
from app.domain.trading.records import OrderStatus, OrderType, Side, TimeInForce
from app.ports.market import RemoteOrder
from app.ports.providers import RemoteAsset
from app.providers.exchanges.booking import MAIN, ms, seconds
from app.providers.exchanges.coins import asset_of, plain_name
from app.providers.order_rows import above_zero, checked, status_of
from app.providers.reading import BadAnswer, Row

Pairs = Mapping[str, tuple[str, str]]
_TIFS = {
    "gtc": TimeInForce.GTC,
    "good_until_cancelled": TimeInForce.GTC,
    "immediate_or_cancel": "ioc",
    "fill_or_kill": "fok",
    "good_until_date_time": "gtd",
}
BINANCE = {
    "NEW": OrderStatus.OPEN,
    "PENDING_NEW": OrderStatus.PENDING,
    "PARTIALLY_FILLED": OrderStatus.PARTIAL,
    "FILLED": OrderStatus.FILLED,
    "CANCELED": OrderStatus.CANCELLED,
    "PENDING_CANCEL": OrderStatus.OPEN,
    "REJECTED": OrderStatus.REJECTED,
    "EXPIRED": OrderStatus.EXPIRED,
    "EXPIRED_IN_MATCH": OrderStatus.EXPIRED,
}
KRAKEN = {
    "pending": OrderStatus.PENDING,
    "open": OrderStatus.OPEN,
    "closed": OrderStatus.FILLED,
    "canceled": OrderStatus.CANCELLED,
    "expired": OrderStatus.EXPIRED,
}
OKX = {
    "live": OrderStatus.OPEN,
    "partially_filled": OrderStatus.PARTIAL,
    "filled": OrderStatus.FILLED,
    "canceled": OrderStatus.CANCELLED,
    "mmp_canceled": OrderStatus.CANCELLED,
}
COINBASE = {
    "PENDING": OrderStatus.PENDING,
    "QUEUED": OrderStatus.PENDING,
    "OPEN": OrderStatus.OPEN,
    "CANCEL_QUEUED": OrderStatus.OPEN,
    "EDIT_QUEUED": OrderStatus.OPEN,
    "FILLED": OrderStatus.FILLED,
    "CANCELLED": OrderStatus.CANCELLED,
    "EXPIRED": OrderStatus.EXPIRED,
    "FAILED": OrderStatus.REJECTED,
}
_BINANCE_TYPES = {
    "LIMIT_MAKER": OrderType.LIMIT,
    "STOP_LOSS": OrderType.STOP,
    "STOP_LOSS_LIMIT": OrderType.STOP_LIMIT,
}
_KRAKEN_TYPES = {"stop-loss": OrderType.STOP, "stop-loss-limit": OrderType.STOP_LIMIT}
_AT_STOP = frozenset({*_KRAKEN_TYPES, "take-profit", "take-profit-limit"})
_AT_LIMIT = frozenset({"post_only", "fok", "ioc"})  # OKX's


def binance(row: Row, pairs: Pairs) -> RemoteOrder:
    name = row.text("symbol")
    if name not in pairs:
        raise BadAnswer(f"{row.where}.symbol", f"no pair: {name[:30]!r}")
    base, quote = pairs[name]
    word, kind = row.text("status"), row.text("type")
    filled, paid = _told(row, "executedQty"), above_zero(row, "cummulativeQuoteQty")
    tif = row.maybe_text("timeInForce").lower()
    return checked(
        RemoteOrder(
            MAIN,
            row.id_of("orderId"),
            status_of(word, BINANCE, filled),
            word.lower(),
            ms(row, "time"),
            asset=asset_of(base),
            side=_side(row, "side"),
            type=_BINANCE_TYPES.get(kind, kind.lower()),
            tif=_TIFS.get(tif, tif),
            quantity=above_zero(row, "origQty"),
            amount=above_zero(row, "origQuoteOrderQty"),
            filled=filled,
            average_price=to_ledger(paid / filled) if paid and filled else None,
            limit_price=above_zero(row, "price"),
            stop_price=above_zero(row, "stopPrice"),
            currency=quote,
            client_id=row.maybe_text("clientOrderId"),
            updated_us=ms(row, "updateTime") if row.get("updateTime") is not None else None,
            payload=row.payload(),
        ),
        row,
    )


def kraken(row: Row, own_id: str, pairs: Pairs) -> RemoteOrder:
    name = row.text("descr.pair")
    sides = pairs.get(name)
    if sides is None:
        raise BadAnswer(f"{row.where}.descr.pair", f"no pair: {name[:30]!r}")
    word, kind = row.text("status"), row.text("descr.ordertype")
    filled, told = _told(row, "vol_exec"), above_zero(row, "vol")
    is_money = "viqc" in row.text("oflags").split(",") if row.get("oflags") else False
    first, second = _kraken_price(row, "descr.price"), _kraken_price(row, "descr.price2")
    has_stop = kind in _AT_STOP
    tif = row.maybe_text("timeinforce").lower()
    order = RemoteOrder(
        MAIN,
        own_id,
        status_of(word, KRAKEN, filled),
        word,
        seconds(row, "opentm"),
        asset=asset_of(sides[0]),
        side=_side(row, "descr.type"),
        type=_KRAKEN_TYPES.get(kind, kind),
        tif=_TIFS.get(tif, tif),
        quantity=None if is_money else told,
        amount=told if is_money else None,
        filled=filled,
        average_price=above_zero(row, "price") if filled else None,
        limit_price=second if has_stop else first,
        stop_price=first if has_stop else None,
        currency=sides[1],
        client_id=row.maybe_text("cl_ord_id"),
        updated_us=seconds(row, "closetm") if row.get("closetm") is not None else None,
        payload=row.payload(),
    )
    return checked(order, row)


def okx(row: Row) -> RemoteOrder:
    base, quote = _named(row, "instId")
    word, kind = row.text("state"), row.text("ordType")
    filled, told = _told(row, "accFillSz"), above_zero(row, "sz")
    is_money = row.maybe_text("tgtCcy") == "quote_ccy"
    return checked(
        RemoteOrder(
            MAIN,
            row.id_of("ordId"),
            status_of(word, OKX, filled),
            word,
            ms(row, "cTime"),
            asset=base,
            side=_side(row, "side"),
            type=OrderType.LIMIT if kind in _AT_LIMIT else kind,
            tif=kind if kind in ("fok", "ioc") else "",
            quantity=None if is_money else told,
            amount=told if is_money else None,
            filled=filled,
            average_price=above_zero(row, "avgPx") if filled else None,
            limit_price=above_zero(row, "px"),
            currency=quote,
            client_id=row.maybe_text("clOrdId"),
            updated_us=ms(row, "uTime") if row.get("uTime") else None,
            payload=row.payload(),
        ),
        row,
    )


def coinbase(row: Row) -> RemoteOrder:
    base, quote = _named(row, "product_id")
    word, kind = row.text("status"), row.text("order_type").lower()
    filled = _told(row, "filled_size")
    settings = row.row("order_configuration")
    if len(settings.raw) != 1:
        raise BadAnswer(f"{row.where}.order_configuration", "one is expected")
    asked = settings.row(next(iter(settings.raw)))
    tif = row.maybe_text("time_in_force").lower()
    updated = "last_update_time" if row.get("last_update_time") else "last_fill_time"
    return checked(
        RemoteOrder(
            MAIN,
            row.text("order_id"),
            status_of(word, COINBASE, filled),
            word.lower().replace("_", " "),
            row.time_us("created_time"),
            asset=base,
            side=_side(row, "side"),
            type=kind,
            tif=_TIFS.get(tif, tif),
            quantity=above_zero(asked, "base_size"),
            amount=above_zero(asked, "quote_size"),
            filled=filled,
            average_price=above_zero(row, "average_filled_price") if filled else None,
            limit_price=above_zero(asked, "limit_price"),
            stop_price=above_zero(asked, "stop_price"),
            currency=quote,
            client_id=row.maybe_text("client_order_id"),
            updated_us=row.maybe_time_us(updated),
            payload=row.payload(),
        ),
        row,
    )


def sides_of(name: str, mark: str) -> tuple[str, str] | None:
    """Return base and quote of a pair's name; `None` where it is none: a derivative."""
    parts = name.split(mark)
    return (plain_name(parts[0]), plain_name(parts[1])) if len(parts) == 2 else None


def _named(row: Row, path: str) -> tuple[RemoteAsset, str]:
    """Return what is traded and in what it is paid; a derivative is one by its whole name."""
    name = row.text(path)
    sides = sides_of(name, "-")
    if sides is not None:
        return asset_of(sides[0]), sides[1]
    return RemoteAsset(name, AssetType.OTHER), ""


def _side(row: Row, path: str) -> str:
    word = row.text(path).lower()
    if word not in (Side.BUY, Side.SELL):
        raise BadAnswer(f"{row.where}.{path}", f"{word[:20]!r} is neither buy nor sell")
    return word


def _told(row: Row, path: str) -> Decimal:
    """Return a number that must be there and is not below zero."""
    found = row.number(path)
    if found < 0:
        raise BadAnswer(f"{row.where}.{path}", "below zero")
    return found


def _kraken_price(row: Row, path: str) -> Decimal | None:
    """Return a price; `None` where it is a distance from the market's: "+5.0%", "-10.5"."""
    value = row.get(path)
    if isinstance(value, str) and value[:1] in ("+", "-", "#"):
        return None
    return above_zero(row, path)
