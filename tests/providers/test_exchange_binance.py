"""Binance, through the real client and session, against histories that keep to their spans."""

import json
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Permission, RemoteEntry
from app.providers.exchanges import BINANCE
from app.providers.http.session import HttpSession
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.exchange_fakes import DAY_MS, NOW_MS, BinanceFake, Late, everything
from tests.providers.hostile import Frozen
from tests.providers.server import FakeServer, FakeTime, session_for, status

FIELDS = {"key": "binance-key", "secret": "binance-secret"}
YEAR = json.dumps({"to": NOW_MS - 300 * DAY_MS})
LATE = {
    "movements": json.dumps(
        dict.fromkeys(("deposits", "withdrawals", "converts"), NOW_MS - 300 * DAY_MS)
    ),
    **dict.fromkeys(("dividends", "dust", "earn-flexible", "earn-locked"), YEAR),
}


def session_of(server: FakeServer) -> HttpSession:
    return session_for(BINANCE.facts, server, FIELDS, time=Frozen())


def deposit(given: str, at: int, coin: str = "USDT", amount: str = "100", **more: Any) -> Any:
    return {
        "id": given,
        "amount": amount,
        "coin": coin,
        "network": "ETH",
        "status": 1,
        "txId": f"0x{given}",
        "insertTime": at,
        **more,
    }


def trade(number: int, at: int, fee_asset: str = "BNB", *, is_buyer: bool = True) -> Any:
    return {
        "symbol": "any",
        "id": number,
        "orderId": 1,
        "price": "4.00000100",
        "qty": "12.00000000",
        "quoteQty": "48.00001200",
        "commission": "0.00000001",
        "commissionAsset": fee_asset,
        "time": at,
        "isBuyer": is_buyer,
    }


def a_fake() -> BinanceFake:
    fake = BinanceFake()
    fake.pairs = [("BNB", "BTC"), ("BTC", "USDT"), ("SOL", "USDT"), ("LDO", "USDT")]
    fake.spot = [
        {"asset": "BTC", "free": "10.000000001", "locked": "5"},
        {"asset": "LDBTC", "free": "2", "locked": "0"},
        {"asset": "LDO", "free": "3", "locked": "0"},
        {"asset": "USDT", "free": "0.00", "locked": "0"},
    ]
    fake.funding = [
        {"asset": "USDT", "free": "1", "locked": "0", "freeze": "0.5", "withdrawing": "0.25"}
    ]
    fake.flexible = [{"totalAmount": "2.0001", "asset": "BTC", "productId": "BTC001"}]
    fake.locked = [{"positionId": "1", "asset": "AXS", "amount": "122.09"}]
    fake.deposits = [deposit("a", NOW_MS - 2 * DAY_MS)]
    fake.trades = {"BTCUSDT": [trade(1, NOW_MS - DAY_MS), trade(7, NOW_MS - 9, is_buyer=False)]}
    return fake


def movements(
    fake: BinanceFake, cursor: str = LATE["movements"]
) -> tuple[dict[str, RemoteEntry], str]:
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        client = BINANCE.open(session)
        pages = list(client.pull(client.streams(["main"], {})[0], cursor))
    entries = [one for page in pages for one in page.entries]
    assert len({one.external_id for one in entries}) == len(entries)
    assert not [one for page in pages for one in page.problems]
    return {one.external_id: one for one in entries}, pages[-1].checkpoint or ""


def test_wallets_are_added_up_and_simple_earn_is_not_counted_twice() -> None:
    fake = a_fake()
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        [snapshot] = BINANCE.open(session).snapshots(["main"])
        held = {one.asset.symbol: (one.balance, one.available) for one in snapshot.balances}
        assert held == {
            "AXS": (Decimal("122.09"), Decimal(0)),
            "BTC": (Decimal("17.000100001"), Decimal("10.000000001")),
            "LDO": (Decimal(3), Decimal(3)),
            "USDT": (Decimal("1.75"), Decimal(1)),
        }
        assert snapshot.is_whole
        # Without a right to see Simple Earn every sum would be too low: none is told.
        server.on("GET", "/sapi/v1/simple-earn/*", (403, {}, {"code": -2014, "msg": "no right"}))
        server.on("GET", "/sapi/v1/simple-earn/flexible/position", (403, {}, "forbidden"))
        server.on("GET", "/sapi/v1/simple-earn/locked/position", (403, {}, "forbidden"))
        [snapshot] = BINANCE.open(session).snapshots(["main"])
    assert not snapshot.is_whole
    assert len(snapshot.problems) == 2
    assert not snapshot.balances


def test_an_empty_span_ends_nothing_and_each_keeps_to_ninety_days() -> None:
    fake = a_fake()
    old = NOW_MS - 3000 * DAY_MS
    fake.deposits = [deposit("old", old, "SOL"), deposit("new", NOW_MS - DAY_MS)]
    entries, _ = movements(fake, "")
    assert {"deposit:old", "deposit:new"} <= set(entries)
    spans = [(first, last) for what, first, last in fake.spans if what == "deposits"]
    assert len(spans) > 30
    assert all(last - first < 90 * DAY_MS for first, last in spans)
    assert all(after[0] == before[1] + 1 for before, after in pairwise(spans))
    assert spans[-1][1] == NOW_MS


def test_a_span_of_more_rows_than_an_answer_holds_is_asked_for_in_halves() -> None:
    fake = a_fake()
    fake.deposits = [deposit(f"{place}", NOW_MS - DAY_MS - place * 5000) for place in range(1500)]
    entries, _ = movements(fake)
    assert sum(key.startswith("deposit") for key in entries) == 1500


def test_trades_are_found_by_the_coins_and_their_fee_in_a_third_coin_is_named() -> None:
    fake = a_fake()
    # BNB is known by a fee alone; what BTC was paid with leads to USDT.
    fake.trades["BNBBTC"] = [trade(5, NOW_MS - 5, "BTC"), trade(6, NOW_MS - 4, "BNB")]
    fake.converts = [
        {
            "orderId": 940708407462087195,
            "orderStatus": "SUCCESS",
            "fromAsset": "USDT",
            "fromAmount": "20",
            "toAsset": "BNB",
            "toAmount": "0.06154036",
            "createTime": NOW_MS - 7 * DAY_MS,
        }
    ]
    entries, _ = movements(fake)
    bought, sold = entries["trade:BTCUSDT:1"], entries["trade:BTCUSDT:7"]
    assert (bought.kind, sold.kind) == ("buy", "sell")
    assert bought.currency_asset is not None
    assert bought.fee_asset is not None
    assert (bought.currency_asset.symbol, bought.fee_asset.symbol) == ("USDT", "BNB")
    assert (bought.amount, bought.fee) == (Decimal("48.000012"), Decimal("0.00000001"))
    in_quote, in_base = entries["trade:BNBBTC:5"], entries["trade:BNBBTC:6"]
    assert in_quote.fee_asset is None
    assert in_base.fee_asset is not None
    assert in_base.fee_asset.symbol == "BNB"
    out = entries["convert:940708407462087195:out"]
    assert (out.kind, out.swap_with) == ("swap_out", "convert:940708407462087195:in")
    assert "trade:SOLUSDT" not in str(entries)


def test_a_second_reading_asks_for_new_trades_alone_and_waits_for_what_is_under_way() -> None:
    fake = a_fake()
    fake.deposits.append(deposit("slow", NOW_MS - 30 * DAY_MS, status=0))
    first, cursor = movements(fake)
    assert first["deposit:slow"].is_pending
    fake.trades["BTCUSDT"].append(trade(8, NOW_MS - 1))
    fake.deposits[-1]["status"] = 1
    second, _ = movements(fake, cursor)
    assert {key for key in second if key.startswith("trade")} == {"trade:BTCUSDT:8"}
    assert not second["deposit:slow"].is_pending


def test_thousands_of_trades_of_a_pair_come_page_by_page() -> None:
    fake = a_fake()
    fake.trades["BTCUSDT"] = [trade(place * 3, NOW_MS - 5) for place in range(2300)]
    entries, _ = movements(fake)
    assert sum(key.startswith("trade") for key in entries) == 2300


def test_smaller_histories_tell_income_dust_and_money_by_bank_and_card() -> None:
    fake = a_fake()
    at = NOW_MS - 5 * DAY_MS
    fake.rows = {
        "/sapi/v1/asset/assetDividend": [
            {"id": 1, "amount": "10.5", "asset": "BHFT", "divTime": at, "enInfo": "distribution"},
            {"id": 2, "amount": "1", "asset": "X", "divTime": at, "enInfo": "Flexible"},
        ],
        "/sapi/v1/simple-earn/flexible/history/rewardsRecord": [
            {
                "asset": "BUSD",
                "rewards": "0.00006408",
                "projectId": "U1",
                "type": "BONUS",
                "time": at,
            }
        ],
        "/sapi/v1/asset/dribblet": [
            {
                "operateTime": at,
                "userAssetDribbletDetails": [
                    {
                        "transId": 4359321,
                        "serviceChargeAmount": "0.000009",
                        "amount": "0.0009",
                        "operateTime": at,
                        "transferedAmount": "0.000441",
                        "fromAsset": "USDT",
                    }
                ],
            }
        ],
        "/sapi/v1/fiat/orders:0": [
            {
                "orderNo": "f1",
                "fiatCurrency": "EUR",
                "amount": "99.50",
                "totalFee": "0.50",
                "status": "Successful",
                "createTime": at,
                "updateTime": at,
            }
        ],
        "/sapi/v1/fiat/payments:0": [
            {
                "orderNo": "p1",
                "sourceAmount": "20.00",
                "fiatCurrency": "EUR",
                "obtainAmount": "4.462",
                "cryptoCurrency": "LUNA",
                "totalFee": "0.2",
                "status": "Completed",
                "createTime": at,
                "updateTime": at,
            }
        ],
    }
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        pages = everything(Late(BINANCE.open(session), LATE))
    entries = {one.external_id: one for page in pages for one in page.entries}
    told = {key: (one.kind, one.quantity, one.amount) for key, one in entries.items()}
    assert told["dividend:1"] == ("reward", Decimal("10.5"), None)
    assert "dividend:2" not in told
    assert told[f"earn:U1:BUSD:BONUS:{at}"] == ("interest", Decimal("0.00006408"), None)
    assert told["dust:4359321:USDT:in"] == ("swap_in", Decimal("0.000441"), None)
    assert told["fiat:f1"] == ("deposit", None, Decimal("99.50"))
    assert told["payment:p1:paid"] == ("deposit", None, Decimal(20))
    assert told["payment:p1"] == ("buy", Decimal("4.462"), Decimal("19.8"))


def test_a_clock_that_is_off_is_measured_and_set_right_for_the_run() -> None:
    fake = a_fake()
    fake.skew_ms = 90_000
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        client = BINANCE.open(session)
        assert list(client.snapshots(["main"]))
        assert server.count("/api/v3/time") == 1
        # Where the exchange's time says that the clock is right, it is said to be wrong.
        fake.skew_ms = 0
        server.on(
            "GET", "/api/v3/account", (400, {}, {"code": -1021, "msg": "Timestamp was ahead."})
        )
        with pytest.raises(ProviderError) as caught:
            list(BINANCE.open(session).snapshots(["main"]))
    assert caught.value.trouble is Trouble.CLOCK_WRONG


def test_a_ban_says_until_when() -> None:
    until = NOW_MS + 40 * 60_000
    said = f"Way too much request weight used; IP banned until {until}. Please use websockets."
    fake, time = a_fake(), FakeTime()
    with FakeServer() as server, session_for(BINANCE.facts, server, FIELDS, time=time) as session:
        fake.serve(server)
        server.every = status(418, {"code": -1003, "msg": said})
        with pytest.raises(ProviderError) as caught:
            BINANCE.open(session).check()
        assert server.count() == 1
    assert caught.value.trouble is Trouble.RATE_LIMITED
    assert caught.value.retry_after_s == pytest.approx(2400, abs=5)
    assert not time.passed


def test_a_key_that_can_withdraw_is_refused_and_a_free_one_noted() -> None:
    fake = a_fake()
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        client = BINANCE.open(session)
        checked = client.check()
        assert checked.permissions == {Permission.READ, Permission.TRADE}
        assert checked.notes == ("The key may be used from any address.",)
        fake.rights["enableWithdrawals"] = True
        with pytest.raises(ProviderError) as caught:
            client.check()
    assert caught.value.trouble is Trouble.CAN_WITHDRAW


def test_calls_and_answers_are_those_of_the_published_interface() -> None:
    folder = shared_folder()
    if folder is None:
        pytest.skip(WITHOUT)
    from openapi_core import OpenAPI
    from openapi_core.testing import MockRequest

    told = json.loads(
        (folder / "contracts" / "openapi" / "binance" / "spot-subset.json").read_text()
    )
    told["servers"] = [{"url": "http://localhost"}]
    api = OpenAPI.from_dict(told)
    fake = a_fake()
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        client = BINANCE.open(session)
        client.check()
        list(client.snapshots(["main"]))
        everything(Late(client, LATE))
        calls = {(one.method, one.route): one for one in server.log}
    assert len(calls) >= 16
    for (method, path), one in calls.items():
        sent = one.query if method == "GET" else one.form()
        request = MockRequest(
            "http://localhost",
            method.lower(),
            path,
            args=dict(sent),
            headers={"X-MBX-APIKEY": one.headers.get("x-mbx-apikey", "")},
        )
        api.validate_request(request)
