"""Orders and bars against the descriptions of Alpaca and SnapTrade, and recorded orders."""

import json
from dataclasses import replace
from typing import Any

import pytest

from app.ports.market import Interval
from app.ports.providers import PriceWish, RemoteAsset
from app.providers.alpaca import PROVIDER as ALPACA
from app.providers.snaptrade import PROVIDER as SNAPTRADE
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers import market_fakes as fakes
from tests.providers import test_snaptrade_contract
from tests.providers.alpaca_server import ACCOUNT, STOCKS
from tests.providers.hostile import Frozen
from tests.providers.market_harvest import FIRST_US, LAST_US
from tests.providers.server import FakeServer, Reply, Request, session_for
from tests.providers.snaptrade_fake import MARGIN
from tests.providers.snaptrade_fake import fields as snaptrade_fields
from tests.providers.test_alpaca_contract import Answered, Asked, described, recorded
from tests.providers.test_market_orders import PAPER
from tests.providers.test_plaid_contract import checker, noting

pytestmark = pytest.mark.skipif(shared_folder() is None, reason=WITHOUT)


def test_alpacas_orders_and_bars_are_as_alpaca_describes_them() -> None:
    exchanged: list[tuple[Request, Reply]] = []

    def note(server: FakeServer, request: Request, reply: Reply) -> Reply:
        exchanged.append((request, reply))
        return reply

    with FakeServer() as server:
        fakes.AlpacaMarket().serve(server)
        server.every = note
        with session_for(ALPACA.facts, server, PAPER, time=Frozen()) as session:
            client: Any = ALPACA.open(session)
            assert list(client.orders([ACCOUNT["id"]]))
            for asset in (RemoteAsset("KOR", "public-stock"), RemoteAsset("BTC", "crypto")):
                client.candles(PriceWish(asset), Interval.HOUR, FIRST_US, LAST_US)
        trading = described("trading-api", ("/v2/orders",), server.base)
        paths = ("/v2/stocks/bars", "/v1beta3/crypto/{loc}/bars")
        data = described("market-data-api", paths, server.base)
        routes = set()
        for request, reply in exchanged:
            if request.route in routes or not request.route.endswith(("/orders", "/bars")):
                continue
            routes.add(request.route)
            about = trading if request.route == "/v2/orders" else data
            body = _without_blanks(json.loads(reply.content()))
            about.validate_request(Asked(request, server.base))
            about.validate_response(Asked(request, server.base), Answered(Reply(body)))
    assert len(routes) == 3


def _without_blanks(value: Any) -> Any:
    """Return an answer without the empty words that Alpaca tells of orders of several legs.

    Its description has them in its examples, and not among the words that it allows.
    """
    if isinstance(value, dict):
        return {
            name: _without_blanks(one)
            for name, one in value.items()
            if not (one == "" and name in {"asset_class", "asset_id", "side", "symbol"})
        } | ({"type": "limit"} if value.get("type") == "" else {})
    return [_without_blanks(one) for one in value] if isinstance(value, list) else value


def test_recorded_orders_are_read_or_told() -> None:
    [told] = [
        one["body"]
        for one in recorded("trading-trading_client-test_order_routes")
        if one["case"] == "test_get_orders"
    ]
    late = dict.fromkeys(("submitted_at", "created_at", "updated_at"), "2026-11-19T14:15:22Z")
    orders = [{"legs": None, **one, **late} for one in told]
    market = fakes.AlpacaMarket(orders)
    with FakeServer() as server:
        market.serve(server)
        server.on("GET", "/v2/assets/{symbol}", STOCKS["KOR"] | {"symbol": "SPY"})
        with session_for(ALPACA.facts, server, PAPER, time=Frozen()) as session:
            client: Any = ALPACA.open(session)
            [page] = client.orders([ACCOUNT["id"]])
    # It says that it is a stop order, and has no stop.
    assert page.orders == ()
    assert [one.reason for one in page.problems] == ["its stop is missing"]
    orders[0]["type"] = "market"
    with FakeServer() as server:
        market.serve(server)
        server.on("GET", "/v2/assets/{symbol}", STOCKS["KOR"] | {"symbol": "SPY"})
        with session_for(ALPACA.facts, server, PAPER, time=Frozen()) as session:
            client = ALPACA.open(session)
            [page] = client.orders([ACCOUNT["id"]])
    assert [(one.id, one.status, one.quantity) for one in page.orders] == [
        (told[0]["id"], "open", 1)
    ]


def test_snaptrades_orders_are_as_snaptrade_describes_them() -> None:
    checked: list[str] = []
    failures: list[str] = []
    check = checker(test_snaptrade_contract._description(), "https://api.snaptrade.com")

    def careful(request: Request, reply: Reply) -> None:
        if not request.route.endswith("/orders"):
            return
        checked.append(request.route)
        body = [
            {name: value for name, value in one.items() if value is not None}
            # Its example of a time has a blank where its own format wants a T.
            | {"time_placed": one["time_placed"].replace(" ", "T")}
            for one in json.loads(reply.content())
        ]
        try:
            check(request, replace(reply, body=body))
        except Exception as error:  # noqa: BLE001 - told by the test, not by the server's thread
            failures.append(f"{request.route}: {error!r} {error.__cause__!r}"[:2000])

    fake = fakes.SnapTradeMarket()
    fake.orders = {MARGIN: fakes.snaptrade_orders()}
    with FakeServer() as server:
        fake.serve(server)
        server.every = noting(careful, [])
        with session_for(SNAPTRADE.facts, server, snaptrade_fields(), time=Frozen()) as session:
            client: Any = SNAPTRADE.open(session)
            [page] = client.orders([MARGIN])
    assert (len(page.orders), page.problems) == (4, ())
    assert failures == []
    assert checked == [f"/accounts/{MARGIN}/orders"]
