"""Candles of exchanges: pairs found by trying what a coin is likely quoted in, numbers exact.

Sources: Binance, "Kline/Candlestick data" (1,000 a call, oldest first); OKX, "Get candlesticks
history" (100 a call, newest first; days that begin at UTC's midnight are called 1Dutc); Kraken,
"Get OHLC Data" (the newest 720, no older ones); Coinbase, "Get Product Candles" (350 a call).
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from app.domain.assets import AssetType
from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import to_us
from app.ports.market import Candle, Candles, Interval
from app.ports.providers import PriceWish
from app.providers.candle_rows import Gathering, candle_of, listed, time_in
from app.providers.exchanges.bridge import Exchange
from app.providers.exchanges.orders import kraken_pairs
from app.providers.reading import BadAnswer, Row

Pair = tuple[str, str]
# Takes the candles of a pair; returns from when on there are any.
Fill = Callable[[Exchange, Pair, Gathering], int | None]
_QUOTES = ("USD", "USDT", "USDC", "EUR")  # tried where there is no pair with what is wished
_KRAKEN_MOST = 720
_OKX_AT_ONCE, _BINANCE_AT_ONCE, _COINBASE_AT_ONCE = 100, 1000, 300
_OKX_BARS = {
    Interval.HOUR: "1H",
    Interval.HOURS_4: "4H",
    Interval.DAY: "1Dutc",
}
_COINBASE_BARS = {
    Interval.MINUTE: "ONE_MINUTE",
    Interval.MINUTES_5: "FIVE_MINUTE",
    Interval.MINUTES_15: "FIFTEEN_MINUTE",
    Interval.HOUR: "ONE_HOUR",
    Interval.DAY: "ONE_DAY",
}


def candles(
    exchange: Exchange, wish: PriceWish, interval: Interval, span: tuple[int, int], fill: Fill
) -> Candles:
    """Return the candles of a coin, in the first quote that the exchange has for it.

    Raises:
        ProviderError: GONE where it has no such pair, or no candles so long.
    """
    now_us = to_us(exchange.session.now())
    gone: ProviderError | None = None
    for pair in pairs_of(exchange.name, wish):
        gathering = Gathering(interval, *span, now_us)
        if gathering.end_us <= gathering.first_us:
            return gathering.candles("/".join(pair), pair[1])
        try:
            since_us = fill(exchange, pair, gathering)
        except ProviderError as error:
            if error.trouble is not Trouble.GONE:
                raise
            gone = error
            continue
        return gathering.candles("/".join(pair), pair[1], since_us)
    raise gone or ProviderError(Trouble.GONE, exchange.name, "no pair")


def pairs_of(name: str, wish: PriceWish) -> Sequence[Pair]:
    """Return the pairs by which an exchange may know what is wanted, likeliest first.

    Raises:
        ProviderError: GONE, it is no coin.
    """
    symbol = (wish.symbol or wish.asset.symbol).strip().upper()
    base, _, quote = symbol.partition("/")
    if wish.asset.type != AssetType.CRYPTO or not base.isalnum():
        raise ProviderError(Trouble.GONE, name, f"it has no {wish.asset.type} {symbol[:20]}")
    if quote:
        return ((base, quote),)
    first = wish.currency.upper()
    quotes = dict.fromkeys([*([first] if first else []), *_QUOTES])
    return [(base, one) for one in quotes if one != base]


def binance(exchange: Exchange, pair: Pair, gathering: Gathering) -> None:
    at_ms = gathering.first_us // 1000
    end_ms = (gathering.end_us - 1) // 1000
    while at_ms <= end_ms:
        params: dict[str, str | int] = {
            "symbol": "".join(pair),
            "interval": gathering.interval.value,
            "startTime": at_ms,
            "endTime": end_ms,
            "limit": _BINANCE_AT_ONCE,
        }
        try:
            told = exchange.call("public_get_klines", params, weight=2, is_kept=False)
        except ProviderError as error:
            raise _gone(error, pair, "-1121") from error
        if not isinstance(told, list):
            raise exchange.bad("candles: a list is expected")
        starts = _take(gathering, told, 1000, (1, 2, 3, 4, 5))
        exchange.session.step(len(told), 0, "candles")
        if not told:
            return
        if not starts or max(starts) // 1000 < at_ms:
            raise exchange.bad("candles: a page came twice")
        at_ms = max(starts) // 1000 + 1
    return


def okx(exchange: Exchange, pair: Pair, gathering: Gathering) -> None:
    after_ms = (gathering.end_us + 999) // 1000  # what is older than this comes
    bar = _OKX_BARS.get(gathering.interval, gathering.interval.value)
    while True:
        params: dict[str, str | int] = {
            "instId": "-".join(pair),
            "bar": bar,
            "after": after_ms,
            "limit": _OKX_AT_ONCE,
        }
        try:
            answer = exchange.row("public_get_market_history_candles", params, is_kept=False)
        except ProviderError as error:
            raise _gone(error, pair, "51001") from error
        told = answer.get("data")
        if not isinstance(told, list):
            raise exchange.bad("candles: a list is expected")
        starts = _take(gathering, told, 1000, (1, 2, 3, 4, 5))
        exchange.session.step(len(told), 0, "candles")
        if not told:
            return
        if not starts or min(starts) // 1000 >= after_ms:
            raise exchange.bad("candles: a page came twice")
        after_ms = min(starts) // 1000
        if after_ms * 1000 <= gathering.first_us:
            return


def kraken(exchange: Exchange, pair: Pair, gathering: Gathering) -> int | None:
    known = kraken_pairs(exchange)
    name = next((name for name, sides in known.items() if sides == pair), "")
    if not name:
        raise ProviderError(Trouble.GONE, exchange.name, f"no pair {'/'.join(pair)}")
    params: dict[str, str | int] = {
        "pair": name,
        "interval": gathering.interval.us // 60_000_000,
        "since": gathering.first_us // 1_000_000 - 1,
    }
    answer = exchange.row("public_get_ohlc", params, is_kept=False)
    try:
        result = answer.row("result")
        [told] = (value for key, value in result.raw.items() if key != "last")
    except ValueError as error:
        raise exchange.bad(f"candles: one pair is expected ({error})") from error
    if not isinstance(told, list):
        raise exchange.bad("candles: a list is expected")
    starts = _take(gathering, told, 1_000_000, (1, 2, 3, 4, 6))
    is_cut = len(told) >= _KRAKEN_MOST - 1 and starts and min(starts) > gathering.first_us
    return min(starts) if is_cut else None


def coinbase(exchange: Exchange, pair: Pair, gathering: Gathering) -> None:
    bar = _COINBASE_BARS.get(gathering.interval)
    if bar is None:
        said = f"it has no candles of {gathering.interval}"
        raise ProviderError(Trouble.GONE, exchange.name, said)
    at_us, step_us = gathering.first_us, gathering.interval.us * _COINBASE_AT_ONCE
    while at_us < gathering.end_us:
        end_us = min(at_us + step_us, gathering.end_us)
        params: dict[str, str | int] = {
            "product_id": "-".join(pair),
            "granularity": bar,
            "start": at_us // 1_000_000,
            "end": end_us // 1_000_000,
        }
        try:
            answer = exchange.row(
                "v3_private_get_brokerage_products_product_id_candles", params, is_kept=False
            )
        except ProviderError as error:
            raise _gone(error, pair, "NOT_FOUND") from error
        try:
            for row in answer.rows("candles"):
                gathering.take(partial(_coinbase_candle, row))
        except BadAnswer as error:
            raise exchange.bad(str(error)) from error
        exchange.session.step(0, 0, "candles")
        at_us = end_us


def _coinbase_candle(row: Row | BadAnswer) -> Candle:
    if isinstance(row, BadAnswer):
        raise row
    told = (row.get("open"), row.get("high"), row.get("low"), row.get("close"))
    at_us = time_in(row.get("start"), f"{row.where}.start", 1_000_000)
    return candle_of(row.where, at_us, told, row.number("volume"))


def _take(gathering: Gathering, told: list[Any], us: int, places: Sequence[int]) -> list[int]:
    """Take rows that are lists; return when they begin, as far as that can be read.

    `us`: in how many microseconds their time counts. `places`: of open, high, low, close, volume.
    """
    opened, high, low, closed, volume = places
    starts: list[int] = []

    def read(place: int, one: object) -> Candle:
        where = f"candles[{place}]"
        row = listed(one, where, max(places) + 1)
        starts.append(time_in(row[0], where, us))
        if row[volume] is None:
            raise BadAnswer(where, "no volume")
        prices = (row[opened], row[high], row[low], row[closed])
        return candle_of(where, starts[-1], prices, row[volume])

    for place, one in enumerate(told):
        gathering.take(partial(read, place, one))
    return starts


def _gone(error: ProviderError, pair: Pair, code: str) -> ProviderError:
    """Return GONE in place of a refusal that says that there is no such pair."""
    if code not in error.code and code not in error.reason:
        return error
    return ProviderError(Trouble.GONE, error.provider, f"no pair {'/'.join(pair)}", error.code)
