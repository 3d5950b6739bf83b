"""Alpaca's requests and the fake's answers against Alpaca's own description; recorded answers."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.ports.providers import PriceWish, RemoteAsset
from app.providers.alpaca import PROVIDER
from app.providers.alpaca.client import AlpacaClient
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.alpaca_server import STOCKS, Alpaca
from tests.providers.server import FakeServer, Reply, Request, session_for

FIELDS = {"environment": "paper", "key_id": "PKCOFFER", "secret_key": "secret-of-the-test"}
_TRADING = (
    "/v2/account",
    "/v2/positions",
    "/v2/account/activities",
    "/v2/assets/{symbol_or_asset_id}",
)
_DATA = ("/v2/stocks/bars", "/v2/stocks/bars/latest", "/v1/corporate-actions")


def contracts() -> Path:
    shared = shared_folder()
    if shared is None:
        pytest.skip(WITHOUT)
    return shared / "contracts"


@cache
def recorded(name: str) -> tuple[dict[str, Any], ...]:
    path = contracts() / "recorded/alpaca" / f"{name}.json"
    return tuple(json.loads(path.read_text())["cases"])


@dataclass
class Asked:
    """A request as openapi-core wants it."""

    request: Request
    host_url: str

    def __post_init__(self) -> None:
        from openapi_core.datatypes import RequestParameters
        from werkzeug.datastructures import Headers, ImmutableMultiDict

        self.parameters = RequestParameters(
            query=ImmutableMultiDict(self.request.query), header=Headers(self.request.headers)
        )

    path = property(lambda self: self.request.route)
    method = property(lambda self: self.request.method.lower())
    content_type = "application/json"
    body = None


@dataclass
class Answered:
    """An answer as openapi-core wants it."""

    reply: Reply

    data = property(lambda self: self.reply.content())
    status_code = property(lambda self: self.reply.status)
    content_type = "application/json"

    @property
    def headers(self) -> Mapping[str, str]:
        return {**self.reply.headers}


def described(name: str, paths: tuple[str, ...], base: str) -> Any:
    """Return a description cut down to some paths, of a server at a base."""
    from openapi_core import Config, OpenAPI

    whole = json.loads((contracts() / f"openapi/alpaca/{name}.json").read_text())
    whole["paths"] = {
        path: {
            "get": {**whole["paths"][path]["get"], "security": []},
            "parameters": whole["paths"][path].get("parameters", []),
        }
        for path in paths
    }
    whole["servers"] = [{"url": base}]
    return OpenAPI.from_dict(whole, config=Config(spec_validator_cls=None))


def clients(server: FakeServer) -> Iterator[AlpacaClient]:
    with session_for(PROVIDER.facts, server, FIELDS) as session:
        yield AlpacaClient(session)


def test_calls_and_the_fakes_answers_are_those_of_alpacas_description() -> None:
    contracts()
    exchanged: list[tuple[Request, Reply]] = []

    def note(server: FakeServer, request: Request, reply: Reply) -> Reply:
        exchanged.append((request, reply))
        return reply

    wish = PriceWish(RemoteAsset("KOR", "public-stock"))
    with FakeServer() as server:
        Alpaca().serve(server)
        server.every = note
        for client in clients(server):
            [account] = client.accounts()
            list(client.snapshots([account.id]))
            [stream] = client.streams([account.id], {})
            list(client.pull(stream, ""))
            client.history(wish, date(2026, 11, 17), date(2026, 11, 20))
            client.latest([wish])
        trading = described("trading-api", _TRADING, server.base)
        data = described("market-data-api", _DATA, server.base)
        seen = set()
        for request, reply in exchanged:
            shape = (request.route, tuple(sorted(request.query)))
            if shape in seen:
                continue
            seen.add(shape)
            about = data if request.route.startswith(("/v2/stocks", "/v1/")) else trading
            about.validate_request(Asked(request, server.base))
            about.validate_response(Asked(request, server.base), Answered(reply))
            assert request.headers["apca-api-key-id"] == "PKCOFFER"
    assert len(seen) >= 9


def test_recorded_answers_are_read() -> None:
    account = recorded("trading-trading_client-test_account_routes")[0]["body"]
    positions = recorded("trading-trading_client-test_position_routes")[0]["body"]
    fills = recorded("broker-broker_client-test_account_activities_routes")[0]["body"]
    assets = recorded("trading-trading_client-test_asset_routes")[0]["body"]
    alpaca = Alpaca(fills, positions, account, page_size=2)
    with FakeServer() as server:
        alpaca.serve(server)
        server.on("GET", "/v2/assets/AAPL", assets[0])
        for client in clients(server):
            [told] = client.accounts()
            assert (told.id, told.mask, told.is_paper) == (account["id"], "ABCD", True)
            [snapshot] = client.snapshots([told.id])
            held = {one.asset.symbol: one.balance for one in snapshot.balances}
            assert held == {"USD": Decimal("-23140.2"), "AAPL": Decimal(5)}
            pages = list(client.pull(client.streams([told.id], {})[0], ""))
    entries = [entry for page in pages for entry in page.entries]
    assert [one.external_id for one in entries] == sorted(one["id"] for one in fills)
    assert not any(page.problems for page in pages)
    assert {one.kind for one in entries} == {"buy", "sell"}
    assert sum((one.quantity or 0 for one in entries), Decimal(0)) == sum(
        Decimal(one["qty"]) for one in fills
    )
    assert entries[0].amount == Decimal("837.45") * Decimal(4)


def test_recorded_market_data_is_read() -> None:
    bars = [one["body"] for one in recorded("data-test_historical_stock_data")[:1]]
    actions = [one["body"] for one in recorded("data-test_corporate_actions")[:2]]
    with FakeServer() as server:
        Alpaca().serve(server)
        server.on("GET", "/v2/assets/{symbol}", STOCKS["KOR"] | {"symbol": "AAPL"})
        server.on(
            "GET",
            "/v2/stocks/bars",
            lambda request: (
                {"bars": {}, "next_page_token": None} if "page_token" in request.query else bars[0]
            ),
        )
        server.on(
            "GET",
            "/v1/corporate-actions",
            lambda request: actions["page_token" in request.query],
        )
        for client in clients(server):
            aapl = PriceWish(RemoteAsset("AAPL", "public-stock"))
            told = client.history(aapl, date(2022, 1, 31), date(2022, 2, 28))
            assert [(one.on, one.value) for one in told.bars] == [
                (date(2022, 2, 1), Decimal("174.61")),
                (date(2022, 2, 2), Decimal("175.84")),
            ]
            assert told.splits == ()
            server.on("GET", "/v2/stocks/bars", {"bars": {}, "next_page_token": None})
            server.on("GET", "/v2/assets/{symbol}", STOCKS["KOR"] | {"symbol": "MNTS"})
            mnts = PriceWish(RemoteAsset("MNTS", "public-stock"))
            split = client.history(mnts, date(2023, 8, 1), date(2023, 8, 31)).splits
            assert [(one.on, one.ratio) for one in split] == [(date(2023, 8, 24), Decimal("0.02"))]
