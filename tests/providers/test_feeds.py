"""Sources of prices and rates, each through its real client against a server on loopback."""

import csv
import io
import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import PriceClient, PriceWish, Provider, RemoteAsset
from app.providers.alpha_vantage import PROVIDER as ALPHA_VANTAGE
from app.providers.coingecko import PROVIDER as COINGECKO
from app.providers.ecb import PROVIDER as ECB
from app.providers.frankfurter import PROVIDER as FRANKFURTER
from app.providers.stooq import PROVIDER as STOOQ
from app.providers.tiingo import PROVIDER as TIINGO
from app.providers.web_price import PROVIDER as WEB_PRICE
from app.providers.yahoo import PROVIDER as YAHOO
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.server import FakeServer, Reply, Request, session_for

FIRST, LAST = date(2026, 2, 17), date(2026, 3, 18)
KEY = {"key": "a-key-of-mine"}
EUR = RemoteAsset("EUR", "fiat")
BTC = RemoteAsset("BTC", "crypto")
AAPL = RemoteAsset("AAPL", "public-stock")


def history(
    provider: Provider,
    server: FakeServer,
    wish: PriceWish,
    first: date = FIRST,
    last: date = LAST,
    fields: Mapping[str, str] | None = None,
) -> Any:
    with session_for(provider.facts, server, fields or {}) as session:
        return cast(PriceClient, provider.open(session)).history(wish, first, last)


def refused(provider: Provider, server: FakeServer, wish: PriceWish, **more: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        history(provider, server, wish, **more)
    return caught.value


def closes(found: Any) -> dict[str, str]:
    return {one.on.isoformat(): str(one.value) for one in found.bars}


def test_the_ecb_s_rates_are_those_that_it_published() -> None:
    folder = shared_folder()
    if folder is None:
        pytest.skip(WITHOUT)
    body = (folder / "contracts/recorded/ecb/ecb_data_api_0.csv").read_text()
    own = {
        row["TIME_PERIOD"]: row["OBS_VALUE"]
        for row in csv.DictReader(io.StringIO(body))
        if row["CURRENCY"] == "USD"
    }
    with FakeServer() as server:
        server.on(
            "GET", "/service/data/EXR/{series}", Reply(body, headers={"Content-Type": "text/csv"})
        )
        found = history(ECB, server, PriceWish(EUR, currency="USD"))
        asked = server.log[0]
    assert closes(found) == own
    assert len(own) > 15
    assert "2026-02-21" not in own  # a Saturday
    assert found.currency == "USD"
    assert asked.route.endswith("/D.USD.EUR.SP00.A")
    assert asked.query["startPeriod"] == "2026-02-17"


def test_the_ecb_leaves_out_what_was_not_quoted_and_reports_what_is_wrong() -> None:
    table = (
        "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\nD,USD,2026-02-17,1.1\nD,USD,2026-02-18,\n"
        "D,USD,2026-02-19,-1\nD,USD,someday,1.2\nD,USD,2025-01-01,1.3\n"
    )
    with FakeServer() as server:
        server.on("GET", "/service/*", Reply(table))
        found = history(ECB, server, PriceWish(EUR, currency="USD"))
        assert closes(found) == {"2026-02-17": "1.1"}
        assert len(found.problems) == 4
        assert refused(ECB, server, PriceWish(BTC, currency="USD")).trouble is Trouble.GONE
        server.on("GET", "/service/*", Reply(b""))
        weekend = history(ECB, server, PriceWish(EUR, currency="USD"), LAST, LAST)
        assert (weekend.bars, len(weekend.problems)) == ((), 1)
        server.on("GET", "/service/*", Reply("<html>", 200))
        assert refused(ECB, server, PriceWish(EUR, currency="USD")).trouble is Trouble.BAD_ANSWER


def test_frankfurter_answers_as_its_description_says() -> None:
    rows = [
        {"date": "2026-02-17", "base": "USD", "quote": "GBP", "rate": Decimal("0.73214")},
        {"date": "2026-02-18", "base": "USD", "quote": "GBP", "rate": 1},
        {"date": "2026-02-19", "base": "USD", "quote": "GBP", "rate": 0},
        "no row",
    ]
    with FakeServer() as server:
        server.on("GET", "/rates", lambda _: rows)
        usd = RemoteAsset("USD", "fiat")
        found = history(FRANKFURTER, server, PriceWish(usd, currency="GBP"))
        asked = server.log[0].query
        check(server, "openapi/frankfurter/v2-openapi.json", "https://api.frankfurter.dev/v2")
        server.on("GET", "/rates", (404, {}, {"status": 404, "message": "not found"}))
        error = refused(FRANKFURTER, server, PriceWish(usd, currency="XTS"))
    assert closes(found) == {"2026-02-17": "0.73214", "2026-02-18": "1"}
    assert len(found.problems) == 2
    assert asked == {"base": "USD", "quotes": "GBP", "from": "2026-02-17", "to": "2026-03-18"}
    assert (error.trouble, error.reason) == (Trouble.GONE, "not found")


def test_coingecko_closes_a_day_with_its_last_value() -> None:
    def at(text: str) -> int:
        from datetime import datetime

        return int(datetime.fromisoformat(text + "+00:00").timestamp() * 1000)

    points = [
        [at("2026-02-17T09:00"), Decimal("100.5")],
        [at("2026-02-17T23:00"), 101],
        [at("2026-02-18T00:00:04"), Decimal("101.25")],  # the midnight that ends the 17th
        [at("2026-02-18T12:00"), None],
        [at("2026-02-18T13:00"), Decimal("99.123456789012345678")],
        [at("2026-02-19T13:00"), 0],
        "no point",
    ]
    with FakeServer() as server:
        server.on("GET", "/coins/bitcoin/market_chart/range", lambda _: {"prices": points})
        found = history(COINGECKO, server, PriceWish(BTC, currency="EUR"), fields=KEY)
        asked = server.log[0]
        check(server, "openapi/coingecko/demo-api.json", "https://api.coingecko.com/api/v3")
    assert closes(found) == {"2026-02-17": "101.25", "2026-02-18": "99.123456789012345678"}
    assert found.currency == "EUR"
    assert len(found.problems) == 3
    assert asked.headers["x-cg-demo-api-key"] == KEY["key"]
    assert KEY["key"] not in asked.target


def test_coingecko_knows_a_token_by_its_contract_and_never_by_its_symbol() -> None:
    token = RemoteAsset("USDT", "crypto", contract="bsc:0x55d398326f99059ff775485246999027b3197955")
    with FakeServer() as server:
        server.on(
            "GET",
            "/coins/binance-smart-chain/contract/{address}",
            lambda request: (
                {"id": "binance-peg-usdt", "name": "Peg", "symbol": "usdt"}
                if request.path["address"].startswith("0x55d3")
                else (404, {}, {"error": "coin not found"})
            ),
        )
        server.on("GET", "/search", {"coins": [{"id": "fake", "symbol": "NEW", "name": "Fake"}]})
        with session_for(COINGECKO.facts, server, KEY) as session:
            client = cast(PriceClient, COINGECKO.open(session))
            sure = client.find(token)
            strange = client.find(RemoteAsset("USDT", "crypto", contract="bsc:0xfeed"))
            doubtful = client.find(RemoteAsset("NEW", "crypto"))
            known = client.find(BTC)
    assert [(one.symbol, one.is_sure) for one in sure] == [("binance-peg-usdt", True)]
    assert strange == ()
    assert [(one.symbol, one.is_sure) for one in doubtful] == [("fake", False)]
    assert [(one.symbol, one.is_sure) for one in known] == [("bitcoin", True)]


def test_coingecko_s_present_prices_are_one_call() -> None:
    body = {
        "bitcoin": {"eur": Decimal("81234.5"), "last_updated_at": 1_763_700_000},
        "ethereum": {"eur": None},
    }
    wishes = [
        PriceWish(BTC, currency="EUR"),
        PriceWish(RemoteAsset("ETH", "crypto"), currency="EUR"),
        PriceWish(AAPL, currency="EUR"),
    ]
    with FakeServer() as server:
        server.on("GET", "/simple/price", lambda _: body)
        with session_for(COINGECKO.facts, server, KEY) as session:
            told = cast(PriceClient, COINGECKO.open(session)).latest(wishes)
        assert server.count() == 1
    assert {place: (str(bar.value), bar.at_us) for place, bar in told.items()} == {
        0: ("81234.5", 1_763_700_000_000_000)
    }


def test_what_coingecko_says_when_it_refuses() -> None:
    reach = {
        "error": {"status": {"error_code": 10012, "error_message": "within the past 365 days"}}
    }
    wrong = {"status": {"error_code": 10010, "error_message": "If you are using Pro"}}
    with FakeServer() as server:
        server.on("GET", "/coins/*", (401, {}, reach))
        wish = PriceWish(BTC, currency="USD")
        assert refused(COINGECKO, server, wish, fields=KEY).trouble is Trouble.GONE
        server.on("GET", "/coins/*", (400, {}, wrong))
        assert refused(COINGECKO, server, wish, fields=KEY).trouble is Trouble.WRONG_KEY


def test_tiingo_tells_closes_as_traded_and_splits() -> None:
    rows = [
        {"date": "2020-08-28T00:00:00.000Z", "close": Decimal("499.23"), "splitFactor": 1},
        {"date": "2020-08-31T00:00:00.000Z", "close": Decimal("129.04"), "splitFactor": 4},
        {"date": "2020-09-01T00:00:00.000Z", "close": "dear"},
    ]
    first, last = date(2020, 8, 28), date(2020, 9, 1)
    with FakeServer() as server:
        server.on("GET", "/tiingo/daily/BRK-B/prices", lambda _: rows)
        server.on("GET", "/tiingo/daily/*", (404, {}, {"detail": "Not found."}))
        server.on("GET", "/tiingo/daily/BRK-B/prices", lambda _: rows)
        share = RemoteAsset("BRK.B", "public-stock")
        found = history(TIINGO, server, PriceWish(share), first, last, KEY)
        asked = server.log[0]
        error = refused(TIINGO, server, PriceWish(AAPL), fields=KEY)
    assert closes(found) == {"2020-08-28": "499.23", "2020-08-31": "129.04"}
    assert [(one.on.isoformat(), str(one.ratio)) for one in found.splits] == [("2020-08-31", "4")]
    assert (found.currency, len(found.problems)) == ("USD", 1)
    assert asked.headers["authorization"] == f"Token {KEY['key']}"
    assert error.trouble is Trouble.GONE


def test_alpha_vantage_quotes_london_in_pence_and_says_its_failures_with_200() -> None:
    series = {
        "Meta Data": {"2. Symbol": "TSCO.LON"},
        "Time Series (Daily)": {
            "2026-03-18": {"4. close": "412.3000"},
            "2026-03-17": {"4. close": "409.1000"},
            "2026-03-16": {"4. close": "None"},
        },
    }
    matches = {"bestMatches": [{"1. symbol": "TSCO.LON", "2. name": "Tesco", "8. currency": "GBX"}]}

    def answer(request: Request) -> Any:
        assert request.query["apikey"] == KEY["key"]
        return matches if request.query["function"] == "SYMBOL_SEARCH" else series

    wish = PriceWish(RemoteAsset("TSCO", "public-stock"), "TSCO.LON")
    with FakeServer() as server:
        server.on("GET", "/query", answer)
        found = history(ALPHA_VANTAGE, server, wish, fields=KEY)
        troubles = []
        for said in (
            {"Error Message": "Invalid API call."},
            {"Error Message": "the parameter apikey is invalid or missing"},
            {"Information": "Thank you for using: this is a premium endpoint"},
        ):
            server.on("GET", "/query", said)
            error = refused(ALPHA_VANTAGE, server, wish, fields=KEY)
            troubles.append(error.trouble)
            assert KEY["key"] not in str(error)
    assert closes(found) == {"2026-03-17": "4.091000", "2026-03-18": "4.123000"}
    assert (found.currency, len(found.problems)) == ("GBP", 1)
    assert troubles == [Trouble.GONE, Trouble.WRONG_KEY, Trouble.NOT_PERMITTED]


def test_a_free_key_of_alpha_vantage_tells_what_it_may() -> None:
    days = {"Time Series (Daily)": {"2026-11-19": {"4. close": "10.5"}}}
    premium = {"Information": "Thank you for using: this is a premium endpoint"}
    wish = PriceWish(RemoteAsset("IBM", "public-stock"), "IBM", "USD")
    with FakeServer() as server:
        server.on("GET", "/query", lambda one: premium if "full" in one.target else days)
        last = date(2026, 11, 19)
        found = history(ALPHA_VANTAGE, server, wish, date(2020, 1, 1), last, KEY)
        error = refused(ALPHA_VANTAGE, server, wish, first=date(2020, 1, 1), last=FIRST, fields=KEY)
    assert (closes(found), found.first) == ({"2026-11-19": "10.5"}, date(2026, 7, 13))
    assert error.trouble is Trouble.NOT_PERMITTED


def yahoo_chart(**meta: Any) -> dict[str, Any]:
    """A chart of four days, the last after a split of 4 for 1, as Yahoo gives it."""
    days = [1598535000, 1598621400, 1598880600, 1598967000]  # 27 Aug to 1 Sep 2020, 13:30 UTC
    return {
        "chart": {
            "result": [
                {
                    "meta": {
                        "currency": "USD", "gmtoffset": -14400, "priceHint": 2,
                        "regularMarketPrice": Decimal("134.17999267578125"),
                        "regularMarketTime": 1598990400,
                        "currentTradingPeriod": {"regular": {"end": 1598990400}}, **meta,
                    },
                    "timestamp": days,
                    "events": {"splits": {"1598880600": {
                        "date": 1598880600, "numerator": 4, "denominator": 1}}},
                    "indicators": {"quote": [{"close": [
                        Decimal("125.01000213623047"), Decimal("124.80750274658203"),
                        Decimal("129.0399932861328"), None]}]},
                }
            ],
            "error": None,
        }
    }  # fmt: skip


def test_yahoo_s_closes_are_what_was_traded_and_not_what_it_divides_them_by() -> None:
    first, last = date(2020, 8, 27), date(2020, 9, 1)
    with FakeServer() as server:
        server.on("GET", "/v8/finance/chart/AAPL", lambda _: yahoo_chart())
        found = history(YAHOO, server, PriceWish(AAPL), first, last)
        server.on("GET", "/v8/finance/chart/*", lambda _: yahoo_chart(currency="GBp"))
        pence = history(YAHOO, server, PriceWish(AAPL), first, last)
        missing = {"chart": {"result": None, "error": {"description": "No data found"}}}
        server.on("GET", "/v8/finance/chart/*", (404, {}, missing))
        error = refused(YAHOO, server, PriceWish(AAPL))
    assert closes(found) == {
        "2020-08-27": "500.04", "2020-08-28": "499.23", "2020-08-31": "129.04"
    }  # fmt: skip
    assert [(one.on.isoformat(), str(one.ratio)) for one in found.splits] == [("2020-08-31", "4")]
    assert (pence.currency, closes(pence)["2020-08-31"]) == ("GBP", "1.2904")
    assert (error.trouble, error.reason) == (Trouble.GONE, "No data found")


def test_stooq_s_tables_and_its_sentences() -> None:
    table = "Date,Open,High,Low,Close,Volume\n2026-02-17,1,2,1,150.5,9\n2026-02-18,1,2,1,,9\n"
    wish = PriceWish(RemoteAsset("VOD", "public-stock"), "vod.uk")
    with FakeServer() as server:
        server.on("GET", "/q/d/l/", Reply(table))
        found = history(STOOQ, server, wish)
        troubles = []
        for body in ("No data", "Exceeded the daily hits limit", "<!DOCTYPE html><p>Hello"):
            server.on("GET", "/q/d/l/", Reply(body))
            troubles.append(refused(STOOQ, server, wish).trouble)
    assert (found.currency, closes(found), len(found.problems)) == (
        "GBP",
        {"2026-02-17": "1.505"},
        1,
    )
    assert troubles == [Trouble.GONE, Trouble.RATE_LIMITED, Trouble.NOT_PERMITTED]


PAGE = """<table id="nav"><tr><th>Day</th><th>Value</th></tr>
<tr><td class="d">2026-03-17</td><td class="v">EUR 1.234,56</td></tr>
<tr><td class="d">2026-03-18</td><td class="v">1.240,00 €</td></tr></table>
<script>alert(1)</script><b class="now">12.50</b>"""


@pytest.mark.parametrize(
    ("options", "body", "expected"),
    [
        ({"at": "td.v", "days": "td.d", "point": ","}, PAGE,
         {"2026-03-17": "1234.56", "2026-03-18": "1240.00"}),
        ({"at": "$.funds[?@.id=='x'].nav", "days": "$.funds[?@.id=='x'].day"},
         {"funds": [{"id": "x", "nav": Decimal("10.10"), "day": "2026-03-18"}]},
         {"2026-03-18": "10.10"}),
        ({"at": "b.now", "currency": "GBX"}, PAGE, {"2026-11-20": "0.1250"}),
    ],
)  # fmt: skip
def test_a_price_is_read_where_the_person_says(
    options: dict[str, str], body: Any, expected: dict[str, str]
) -> None:
    with FakeServer() as server:
        server.on("GET", "/page", Reply(body))
        wish = PriceWish(RemoteAsset("FUND", "other"), f"{server.base}/page", "EUR", options)
        found = history(WEB_PRICE, server, wish, last=date(2026, 11, 20))
    assert closes(found) == expected


@pytest.mark.parametrize(
    "options",
    [{"at": "td.v"}, {"at": "td.v", "days": "b.now"}, {"at": "i.none"}, {"at": "td["},
     {"at": "$..["}, {"at": "th"}, {}],
)  # fmt: skip
def test_nothing_is_made_up_where_nothing_clear_stands(options: dict[str, str]) -> None:
    with FakeServer() as server:
        server.on("GET", "/page", Reply(PAGE))
        wish = PriceWish(RemoteAsset("FUND", "other"), f"{server.base}/page", "EUR", options)
        error = refused(WEB_PRICE, server, wish)
    assert error.trouble in {Trouble.BAD_ANSWER, Trouble.GONE}


@pytest.mark.parametrize(
    ("query", "host", "sent"),
    [
        ("k={key}", "127.0.0.1", ["s3cr3t/k+ey"]),
        ("k={key}", "api.example.com", []),
        ("k={key}", "", []),
        ("apikey=s3cr3tk3y", "127.0.0.1", []),
    ],
)
def test_a_key_for_a_page_goes_to_its_own_server_alone(
    query: str, host: str, sent: list[str]
) -> None:
    fields = {"key": "s3cr3t/k+ey", "key_host": host}
    with FakeServer() as server, session_for(WEB_PRICE.facts, server, fields) as session:
        server.on("GET", "/page", Reply({"price": "5"}))
        client: Any = WEB_PRICE.open(session)
        address = f"{server.base}/page?{query}"
        wish = PriceWish(RemoteAsset("FUND", "other"), address, "EUR", {"at": "$.price"})
        with suppress(ProviderError):
            client.history(wish, FIRST, LAST)
        assert [one.query["k"] for one in server.log] == sent


@pytest.mark.parametrize(
    "provider",
    [ECB, FRANKFURTER, COINGECKO, TIINGO, ALPHA_VANTAGE, YAHOO, STOOQ],
    ids=lambda one: one.facts.id,
)
def test_every_source_asks_for_its_credentials_and_hosts_by_name(provider: Provider) -> None:
    facts = provider.facts
    assert all(base.startswith("https://") for base in facts.bases.values())
    assert facts.about
    assert facts.paging
    assert all(one.help for one in facts.fields)
    assert "*" not in facts.hosts


def check(server: FakeServer, contract: str, base: str) -> None:
    """Hold the calls so far, and their answers, against a provider's own description."""
    folder = shared_folder()
    if folder is None:
        return  # said where the recorded answers are read
    from openapi_core import Config, OpenAPI
    from openapi_core.testing import MockRequest

    text = json.loads((folder / "contracts" / contract).read_text())
    openapi = OpenAPI.from_dict(text, config=Config(spec_validator_cls=None))
    host, _, path = base.removeprefix("https://").partition("/")
    for one in server.log:
        request = MockRequest(
            f"https://{host}", one.method.lower(), f"/{path}{one.route}", args=dict(one.query),
            headers=dict(one.headers),
        )  # fmt: skip
        openapi.validate_request(request)
