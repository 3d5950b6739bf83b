"""Sources of prices and rates withstand servers that fail, lie, stall and swell."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.ports.providers import Limit, PriceWish, Provider, RemoteAsset
from app.providers.alpha_vantage import PROVIDER as ALPHA_VANTAGE
from app.providers.coingecko import PROVIDER as COINGECKO
from app.providers.ecb import PROVIDER as ECB
from app.providers.frankfurter import PROVIDER as FRANKFURTER
from app.providers.stooq import PROVIDER as STOOQ
from app.providers.tiingo import PROVIDER as TIINGO
from app.providers.yahoo import PROVIDER as YAHOO
from tests.providers.harvest import pull_prices
from tests.providers.hostile import CANARY, Attack, Case, attacks, withstand, withstand_mutants
from tests.providers.server import FakeServer, Reply, Request

FIRST, LAST = date(2026, 11, 9), date(2026, 11, 13)
DAYS = [date(2026, 11, day) for day in range(9, 14)]
VALUES = [Decimal(one) for one in ("10.25", "10.5", "10.75", "10.125", "10.875")]
SHARE = RemoteAsset("AAPL", "public-stock")


def rates_of_the_ecb(server: FakeServer) -> None:
    def answer(request: Request) -> Reply:
        lines = [
            f"D,USD,{on},{value}"
            for on, value in zip(DAYS, VALUES, strict=True)
            if request.query["startPeriod"] <= on.isoformat()
        ]
        return Reply("\n".join(["FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE", *lines, ""]))

    server.on("GET", "/service/*", answer)


def rates(server: FakeServer) -> None:
    rows = [
        {"date": on.isoformat(), "base": "EUR", "quote": "USD", "rate": value}
        for on, value in zip(DAYS, VALUES, strict=True)
    ]
    server.on("GET", "/rates", lambda _: rows)


def coins(server: FakeServer) -> None:
    noon = 1_794_225_600_000  # 2026-11-09 12:00 UTC, in milliseconds
    points = [[noon + place * 86_400_000, value] for place, value in enumerate(VALUES)]
    server.on("GET", "/coins/bitcoin/market_chart/range", lambda _: {"prices": points})
    present = {"bitcoin": {"usd": Decimal("11.5"), "last_updated_at": 1_795_000_000}}
    server.on("GET", "/simple/price", lambda _: present)


def closes(server: FakeServer) -> None:
    rows = [
        {"date": f"{on}T00:00:00.000Z", "close": value, "splitFactor": 1}
        for on, value in zip(DAYS, VALUES, strict=True)
    ]
    server.on("GET", "/tiingo/daily/AAPL/prices", lambda _: rows)
    present = {"ticker": "AAPL", "timestamp": "2026-11-20T15:00:00Z", "tngoLast": Decimal("11.5")}
    server.on("GET", "/iex/", lambda _: [present])


def series(server: FakeServer) -> None:
    days = {
        on.isoformat(): {"4. close": f"{value}"} for on, value in zip(DAYS, VALUES, strict=True)
    }
    server.on("GET", "/query", lambda _: {"Time Series (Daily)": days})


def chart(server: FakeServer) -> None:
    opened = 1_794_234_600  # 2026-11-09 14:30 UTC
    result = {
        "meta": {"currency": "USD", "gmtoffset": -18000, "priceHint": 4},
        "timestamp": [opened + place * 86_400 for place in range(5)],
        "indicators": {"quote": [{"close": VALUES}]},
    }
    server.on("GET", "/v8/finance/chart/AAPL", lambda _: {"chart": {"result": [result]}})


def table(server: FakeServer) -> None:
    lines = [f"{on},1,2,3,{value},9" for on, value in zip(DAYS, VALUES, strict=True)]
    body = "\n".join(["Date,Open,High,Low,Close,Volume", *lines, ""])
    server.on("GET", "/q/d/l/", Reply(body))


def case(provider: Provider, serve: object, wish: PriceWish) -> Case:
    fields = {one.key: CANARY for one in provider.facts.fields if one.is_secret}
    keys = frozenset(f"{on}" for on in DAYS) if provider is ALPHA_VANTAGE else frozenset[str]()
    return Case(
        provider.facts.id,
        replace(provider.facts, limit=Limit(60, 60.0)),  # a second try is within the limit
        provider.open,
        fields,
        serve,  # type: ignore[arg-type]  # one of the functions above
        pull=pull_prices([wish], FIRST, LAST),
        is_null_honest=provider is YAHOO,  # a day without a price
        keys=keys,  # a day that is gone from an object of days leaves no sign
    )


EURO = PriceWish(RemoteAsset("EUR", "fiat"), currency="USD")
CASES = [
    case(ECB, rates_of_the_ecb, EURO),
    case(FRANKFURTER, rates, EURO),
    case(COINGECKO, coins, PriceWish(RemoteAsset("BTC", "crypto"), currency="USD")),
    case(TIINGO, closes, PriceWish(SHARE)),
    case(ALPHA_VANTAGE, series, PriceWish(SHARE, currency="USD")),
    case(YAHOO, chart, PriceWish(SHARE)),
    case(STOOQ, table, PriceWish(SHARE)),
]
ATTACKS = [
    pytest.param(one, attack, id=f"{one.name}-{attack}") for one in CASES for attack in attacks(one)
]


@pytest.mark.parametrize(("source", "attack"), ATTACKS)
def test_a_source_of_prices_withstands(source: Case, attack: Attack) -> None:
    withstand(source, attack)


@pytest.mark.parametrize("source", CASES, ids=lambda one: one.name)
def test_a_source_of_prices_withstands_changed_answers(source: Case) -> None:
    withstand_mutants(source)
