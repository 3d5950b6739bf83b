"""Orders and candles of any other exchange, by ccxt's own reading, taken where it is exact."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import from_us, iso, to_us
from app.domain.trading.records import OrderStatus, OrderType, Side, TimeInForce
from app.ports.market import ORDER_DAYS, Candle, RemoteOrder
from app.providers.candle_rows import Gathering, candle_of, listed, time_in
from app.providers.exchanges.booking import MAIN, ms
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.coins import asset_of, plain_name
from app.providers.exchanges.general_rows import NeedsPairError, check_exact, payload_of
from app.providers.order_rows import Orders, above_zero, checked, status_of
from app.providers.reading import BadAnswer, Row, rows_of

Fetch = Callable[..., Any]  # method of ccxt, its arguments
_MOST_PAGES, _AT_ONCE = 400, 200
_WORDS = {
    "open": OrderStatus.OPEN,
    "closed": OrderStatus.FILLED,
    "canceled": OrderStatus.CANCELLED,
    "expired": OrderStatus.EXPIRED,
    "rejected": OrderStatus.REJECTED,
}
_TIFS = {"gtc": TimeInForce.GTC, "day": TimeInForce.DAY}
_OPEN_BY_PAIR = "This exchange tells open orders pair by pair alone: they are not shown."
_ENDED_BY_PAIR = "This exchange tells orders that ended pair by pair alone, or not at all."
_BY_CCXT = "Read by ccxt, which leaves out what it does not know."


def orders(exchange: Exchange, gathered: Orders, fetch: Fetch) -> tuple[str, ...]:
    """Take the open orders, and those that ended, where the exchange tells them at once."""
    has: Mapping[str, object] = exchange.api.has
    since_ms = to_us(exchange.session.now()) // 1000 - ORDER_DAYS * 86_400_000
    untold = [_BY_CCXT]
    ended = next((one for one in ("fetchClosedOrders", "fetchOrders") if has.get(one) is True), "")
    for method, given, words in (
        ("fetchOpenOrders" if has.get("fetchOpenOrders") is True else "", (), _OPEN_BY_PAIR),
        (ended, (None, since_ms, _AT_ONCE), _ENDED_BY_PAIR),
    ):
        try:
            told = fetch(method, *given) if method else None
        except NeedsPairError:
            told = None
        if told is None:
            untold.append(words)
            continue
        try:
            for row in rows_of(told, method):
                gathered.take(row, _order)
        except BadAnswer as error:
            raise exchange.bad(str(error)) from error
    return tuple(untold)


def candles(
    exchange: Exchange, pair: tuple[str, str], gathering: Gathering, fetch: Fetch
) -> int | None:
    """Take the candles of a pair; return from when on there are any.

    Raises:
        ProviderError: GONE where the exchange has no such pair, or no candles so long.
    """
    api, interval = exchange.api, gathering.interval
    frames = api.timeframes if isinstance(api.timeframes, dict) else {}
    if api.has.get("fetchOHLCV") is not True or interval.value not in frames:
        said = f"it has no candles of {interval}"
        raise ProviderError(Trouble.GONE, exchange.name, said)
    markets = exchange.run(api.load_markets, is_kept=False)
    symbol = "/".join(pair)
    if symbol not in markets:
        raise ProviderError(Trouble.GONE, exchange.name, f"no pair {symbol}")
    at_ms = gathering.first_us // 1000
    first_told: int | None = None
    for _ in range(_MOST_PAGES):
        if at_ms * 1000 >= gathering.end_us:
            return first_told
        told = fetch("fetchOHLCV", symbol, interval.value, at_ms)
        if not isinstance(told, list):
            raise exchange.bad("candles: a list is expected")
        starts: list[int] = []
        for place, one in enumerate(told):
            gathering.take(partial(_candle, place, one, starts))
        fresh = [one for one in starts if one >= at_ms * 1000]
        if not fresh:
            if at_ms * 1000 + interval.us <= gathering.end_us:
                gathering.take(partial(_nothing_more, at_ms))
            return first_told
        if at_ms == gathering.first_us // 1000 and min(fresh) > gathering.first_us:
            # It may be that the exchange tells no older ones, or that there was no trade.
            first_told = min(fresh)
        at_ms = max(fresh) // 1000 + 1
    raise exchange.bad("candles: pages without end")


def _nothing_more(at_ms: int) -> Candle:
    """Say that no candle is told from a time on: ccxt does not tell nothing from not understood.

    Raises:
        BadAnswer: always.
    """
    said = f"none is told from {iso(from_us(at_ms * 1000))} on, or none that ccxt understood"
    raise BadAnswer("candles", said)


def _candle(place: int, one: object, starts: list[int]) -> Candle:
    where = f"candles[{place}]"
    row = listed(one, where, 6)
    check_exact(row, where)
    starts.append(time_in(row[0], where, 1000))
    return candle_of(where, starts[-1], (row[1], row[2], row[3], row[4]), row[5])


def _order(row: Row) -> RemoteOrder:
    check_exact({name: value for name, value in row.raw.items() if name != "info"}, row.where)
    base, mark, quote = row.text("symbol").partition("/")
    if not mark or ":" in quote:
        raise BadAnswer(f"{row.where}.symbol", "a derivative")
    word, tif = row.maybe_text("status"), row.maybe_text("timeInForce").lower()
    side, kind = row.text("side"), row.maybe_text("type")
    if side not in (Side.BUY, Side.SELL):
        raise BadAnswer(f"{row.where}.side", "buy or sell is expected")
    filled, quantity = row.maybe_number("filled"), above_zero(row, "amount")
    limit, stop = above_zero(row, "price"), above_zero(row, "triggerPrice")
    return checked(
        RemoteOrder(
            MAIN,
            row.id_of("id"),
            status_of(word, _WORDS, filled),
            word,
            ms(row, "timestamp"),
            asset=asset_of(plain_name(base)),
            side=side,
            type=kind,
            tif=_TIFS.get(tif, tif),
            quantity=quantity,
            amount=None if quantity is not None else above_zero(row, "cost"),
            filled=filled,
            average_price=above_zero(row, "average") if filled else None,
            limit_price=None if kind == OrderType.MARKET else limit,
            stop_price=stop,
            currency=plain_name(quote),
            client_id=row.maybe_text("clientOrderId"),
            updated_us=ms(row, "lastUpdateTimestamp") if row.get("lastUpdateTimestamp") else None,
            payload=payload_of(row),
        ),
        row,
    )
