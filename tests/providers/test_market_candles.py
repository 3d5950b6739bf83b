"""Candles of each source: exact, within the span, finished, without what nobody traded."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.domain.times import from_us, to_us
from app.ports.market import Candles, Interval
from app.ports.providers import PriceWish, RemoteAsset
from app.providers.alpaca import PROVIDER as ALPACA
from app.providers.candle_rows import candle_of
from app.providers.exchanges import KRAKEN
from app.providers.exchanges import candles as exchange_candles
from app.providers.reading import BadAnswer
from tests.providers import market_fakes as fakes
from tests.providers.exchange_fakes import NOW_MS
from tests.providers.hostile import Frozen
from tests.providers.market_harvest import FIRST_US, HOUR_US, LAST_US
from tests.providers.server import START, FakeServer, session_for
from tests.providers.test_market_orders import EXCHANGES, PAPER

BTC = RemoteAsset("BTC", "crypto")
STOCK = RemoteAsset("KOR", "public-stock")


def ask(
    provider: Any, fields: Any, serve: Any, wish: PriceWish, interval: Interval = Interval.HOUR,
    span: tuple[int, int] = (FIRST_US, LAST_US),
) -> tuple[Candles, list[Any]]:  # fmt: skip
    with FakeServer() as server:
        serve(server)
        with session_for(provider.facts, server, fields, time=Frozen()) as session:
            told: Candles = provider.open(session).candles(wish, interval, *span)
    return told, server.log


def hours_of(told: Candles) -> list[int]:
    return [from_us(one.start_us).hour for one in told.candles]


@pytest.mark.parametrize("name", list(EXCHANGES))
def test_candles_of_an_exchange(name: str) -> None:
    provider, fields, serve = EXCHANGES[name]
    quote = {"binance": "USDT", "okx": "USDT", "other": "EUR"}.get(name, "USD")
    wished = "EUR" if name == "other" else "USD"
    told, log = ask(provider, fields, serve, PriceWish(BTC, currency=wished))
    assert (told.symbol, told.currency, told.interval) == (f"BTC/{quote}", quote, Interval.HOUR)
    assert hours_of(told) == [3, 4, 5, 7, 8, 9, 10, 11]  # 12 is not over
    assert told.problems == ()
    assert told.candles[0].low == Decimal("108.000000000000000001")
    assert told.candles[0].volume == Decimal("9.25")
    assert told.since_us is None
    if name == "coinbase":
        with pytest.raises(ProviderError) as caught:
            ask(provider, fields, serve, PriceWish(BTC, currency="USD"), Interval.HOURS_4)
        assert caught.value.trouble is Trouble.GONE
    assert all(one.method == "GET" for one in log)


def test_a_pair_is_asked_as_it_is_named() -> None:
    provider, fields, serve = EXCHANGES["binance"]
    named = PriceWish(RemoteAsset("BTC/USDT", "crypto"))
    told, log = ask(provider, fields, serve, named)
    assert told.currency == "USDT"
    assert {one.query["symbol"] for one in log if "klines" in one.route} == {"BTCUSDT"}
    for wish in (PriceWish(RemoteAsset("BTC/GOLD", "crypto")), PriceWish(STOCK)):
        with pytest.raises(ProviderError) as caught:
            ask(provider, fields, serve, wish)
        assert caught.value.trouble is Trouble.GONE


def test_days_begin_at_midnight_of_utc_at_okx() -> None:
    provider, fields, serve = EXCHANGES["okx"]
    wish = PriceWish(BTC, currency="USDT")
    days = (FIRST_US - 5 * Interval.DAY.us, LAST_US)
    _, log = ask(provider, fields, serve, wish, Interval.DAY, days)
    assert {one.query["bar"] for one in log if "candles" in one.route} == {"1Dutc"}


def test_kraken_says_from_when_on_it_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    _, fields, serve = EXCHANGES["kraken"]
    monkeypatch.setattr(exchange_candles, "_KRAKEN_MOST", 5)
    earlier = (FIRST_US - 20 * HOUR_US, LAST_US)
    told, _ = ask(KRAKEN, fields, serve, PriceWish(BTC, currency="USD"), span=earlier)
    assert told.since_us == (NOW_MS - 9 * fakes.HOUR_MS) * 1000


def test_alpacas_stocks_and_coins() -> None:
    serve = fakes.AlpacaMarket().serve
    coins, log = ask(ALPACA, PAPER, serve, PriceWish(BTC))
    assert (coins.symbol, coins.currency, hours_of(coins)) == (
        "BTC/USD", "USD", [3, 4, 5, 7, 8, 9, 10, 11],
    )  # fmt: skip
    assert [one.query["timeframe"] for one in log] == ["1Hour"] * 3
    stocks, log = ask(ALPACA, PAPER, serve, PriceWish(STOCK))
    # The newest quarter of an hour of stocks is not to be had: the hour of eleven is not whole.
    assert hours_of(stocks) == [3, 4, 5, 7, 8, 9, 10]
    assert log[0].query["adjustment"] == "raw"
    future = (to_us(START), LAST_US)
    nothing, log = ask(ALPACA, PAPER, serve, PriceWish(STOCK), span=future)
    assert (nothing.candles, log) == ((), [])


def test_what_can_be_no_candle_is_refused() -> None:
    good = ("1", "3", "1", "2")
    assert candle_of("one", 60_000_000, good, "0").close == 2
    for told, volume, start in (
        (("1", "3", "1", "4"), "0", 0),
        (("1", "3", "2", "2"), "0", 0),
        (("0", "3", "0", "2"), "0", 0),
        (("1", "3", None, "2"), "0", 0),
        (good, "-1", 0),
        (good, "0", 1),
    ):
        with pytest.raises(BadAnswer):
            candle_of("one", start, told, volume)


def test_a_candle_told_in_two_ways_is_a_problem() -> None:
    market = fakes.AlpacaMarket()

    def serve(server: FakeServer) -> None:
        market.serve(server)
        row = {"t": "2026-11-20T10:00:00Z", "o": 1, "h": 3, "l": 1, "c": 2, "v": 1}
        rows = [row, row, {**row, "c": 3}, {**row, "t": "2026-11-20T09:00:00Z", "c": None}]
        body = {"bars": {"BTC/USD": rows}, "next_page_token": None}
        server.on("GET", "/v1beta3/crypto/us/bars", body)

    told, _ = ask(ALPACA, PAPER, serve, PriceWish(BTC))
    assert [one.close for one in told.candles] == [2]
    assert len(told.problems) == 2


def test_intervals() -> None:
    assert [one.us // 60_000_000 for one in Interval] == [1, 5, 15, 60, 240, 1440]
    assert replace(Candles("A", "USD", Interval.DAY)).interval.value == "1d"
