"""All exchanges against servers that fail, lie, stall and swell."""

import json
from collections.abc import Hashable
from typing import Any

import pytest

from app.providers.exchanges import BINANCE, COINBASE, KRAKEN, OKX, OTHER
from tests.providers import (
    test_exchange_binance,
    test_exchange_coinbase,
    test_exchange_general,
    test_exchange_okx,
)
from tests.providers.exchange_fakes import DAY_MS, NOW_MS, KrakenFake, Late
from tests.providers.hostile import CANARY, Attack, Case, attacks, withstand, withstand_mutants
from tests.providers.server import FakeServer, Request

KRAKEN_SECRET = f"AAA{CANARY}"  # with three more signs it is base64


def serve_kraken(server: FakeServer) -> None:
    fake = KrakenFake(KRAKEN_SECRET, page=4)
    fake.balances = {
        "XXBT": {"balance": "1.5", "hold_trade": "0.5"},
        "XBT.M": {"balance": "0.25", "hold_trade": "0.1"},
    }
    fake.add("D1", "deposit", "ZEUR", "1000.00", "1.50")
    fake.trade("T1", ("ZEUR", "-500.00", "1.25"), ("XXBT", "0.01", "0"))
    fake.trade("T2", ("XXBT", "-0.005", "0"), ("XETH", "0.08", "0.0001"))
    fake.add("S1", "transfer", "DOT", "-5", subtype="spottostaking")
    fake.add("R1", "staking", "DOT.S", "0.0123")
    fake.add("W1", "withdrawal", "XXBT", "-0.001", "0.00002")
    fake.add("T3", "transfer", "XXBT", "-0.5", subtype="spottofutures")
    # Each call of a run is a new server's: nonces begin anew with every client.
    fake.serve(server)


def kraken_pages(request: Request) -> Hashable:
    return "ledger" if request.route.endswith("Ledgers") else None


def serve_binance(server: FakeServer) -> None:
    fake = test_exchange_binance.a_fake()
    fake.withdrawals = [
        {
            "id": "w1",
            "amount": "8.91",
            "transactionFee": "0.004",
            "coin": "USDT",
            "status": 6,
            "applyTime": "2026-11-12 11:12:02",
        }
    ]
    fake.rows["/sapi/v1/asset/assetDividend"] = [
        {
            "id": 1,
            "amount": "10.5",
            "asset": "BHFT",
            "divTime": NOW_MS - 5,
            "enInfo": "distribution",
        }
    ]
    fake.serve(server)


def serve_okx(server: FakeServer) -> None:
    fake = test_exchange_okx.a_fake()
    fake.rows["asset/convert/history"] = []  # two entries a row: lost, they are one problem
    fake.rows["asset/deposit-history"] += [
        {
            "depId": str(100 + place),
            "ccy": "BTC",
            "amt": "1",
            "ts": str(NOW_MS - 100 * DAY_MS - place),
            "state": "2",
        }
        for place in range(130)
    ]
    fake.serve(server)


def okx_pages(request: Request) -> Hashable:
    return request.route if "deposit-history" in request.route else None


def serve_coinbase(server: FakeServer) -> None:
    fake = test_exchange_coinbase.a_fake()
    for place in range(5):
        fake.add("w-btc", "send", f"0.{place}1", f"2024-01-0{place + 1}T10:00:00Z")
    fake.add(
        "w-btc",
        "advanced_trade_fill",
        "0.01",
        "2024-01-08T10:00:00Z",
        advanced_trade_fill=test_exchange_coinbase.fill("BTC-EUR", "40000.10", "2.40"),
    )
    fake.add("w-usdc", "trade", "-20", "2024-01-03T10:00:00Z", trade={"id": "t1"})
    fake.add("w-eth", "trade", "0.008", "2024-01-03T10:00:00Z", trade={"id": "t1"})
    fake.serve(server)


def coinbase_pages(request: Request) -> Hashable:
    return request.route if request.route.startswith("/v2/accounts") else None


def serve_other(server: FakeServer) -> None:
    test_exchange_general.a_fake().serve(server)


def of_late(session: Any) -> Any:
    """One span of each history: else each attack would ask for eight years of them."""
    begin = NOW_MS - 20 * DAY_MS
    names = ("dividends", "dust", "earn-flexible", "earn-locked")
    cursors = dict.fromkeys(names, json.dumps({"to": begin}))
    cursors["movements"] = json.dumps({"deposits": begin, "withdrawals": begin, "converts": begin})
    return Late(BINANCE.open(session), cursors)


CASES = {
    "kraken": Case(
        "kraken",
        KRAKEN.facts,
        KRAKEN.open,
        {"key": CANARY, "secret": KRAKEN_SECRET},
        serve_kraken,
        pages=kraken_pages,
        is_signed=True,
    ),
    "binance": Case(
        "binance",
        BINANCE.facts,
        of_late,
        {"key": CANARY, "secret": CANARY},
        serve_binance,
        is_signed=True,
    ),
    "okx": Case(
        "okx",
        OKX.facts,
        OKX.open,
        {"region": "www", "key": CANARY, "secret": CANARY, "passphrase": CANARY},
        serve_okx,
        pages=okx_pages,
        is_signed=True,
    ),
    "coinbase": Case(
        "coinbase",
        COINBASE.facts,
        COINBASE.open,
        {"key": f"organizations/{CANARY}", "secret": test_exchange_coinbase.PEM + CANARY},
        serve_coinbase,
        pages=coinbase_pages,
        is_signed=True,
    ),
    "other": Case(
        "other",
        OTHER.facts,
        OTHER.open,
        {"exchange": "bitvavo", "key": CANARY, "secret": CANARY},
        serve_other,
        is_signed=True,
    ),
}


@pytest.mark.parametrize(
    ("name", "attack"),
    [(name, attack) for name, case in CASES.items() for attack in attacks(case)],
    ids=str,
)
def test_an_exchange_withstands(name: str, attack: Attack) -> None:
    withstand(CASES[name], attack)


# What ccxt's own readers leave out without a word in a changed answer cannot be told: the general
# one never says that a balance or a history is whole.
@pytest.mark.parametrize("name", [name for name in CASES if name != "other"])
def test_an_exchange_withstands_changed_answers(name: str) -> None:
    withstand_mutants(CASES[name])
