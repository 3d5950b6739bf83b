"""Any other exchange through ccxt's own reading, which must let no float pass."""

from decimal import Decimal
from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.providers.exchanges import OTHER
from app.providers.exchanges.general_rows import check_exact
from app.providers.exchanges.others import OTHERS
from app.providers.http.session import HttpSession
from app.providers.reading import BadAnswer
from tests.providers.exchange_fakes import NOW_MS, BitvavoFake, everything
from tests.providers.hostile import Frozen
from tests.providers.server import FakeServer, session_for

FIELDS = {"exchange": "bitvavo", "key": "other-key", "secret": "other-secret"}
# More digits than a float holds, written as a number.
FINE = Decimal("0.123456789012345678")
READABLE = {"apiKey", "secret", "password", "uid"}
LEFT_OUT = {"ndax", "binancecoinm", "binanceusdm", "alpaca"}  # a password; no spot; its own folder
OWN = {"binance", "kraken", "coinbase", "okx", "myokx", "okxus"}


def session_of(server: FakeServer, **fields: str) -> HttpSession:
    return session_for(OTHER.facts, server, {**FIELDS, **fields}, time=Frozen())


def a_fake() -> BitvavoFake:
    fake = BitvavoFake()
    fake.balances = [
        {"symbol": "BTC", "available": FINE, "inOrder": "0.74832374"},
        {"symbol": "EUR", "available": "10", "inOrder": "0"},
        {"symbol": "ETH", "available": "0", "inOrder": "0"},
    ]
    fake.deposits = [
        {
            "timestamp": 1590492401000 + place,
            "symbol": "ETH",
            "amount": "0.249825",
            "fee": "0",
            "status": "completed",
            "txId": f"0x{place}",
        }
        for place in range(130)
    ]
    fake.withdrawals = [
        {
            "timestamp": NOW_MS - 5000,
            "symbol": "BTC",
            "amount": FINE,
            "address": "BitcoinAddress",
            "fee": "0.00006",
            "status": "completed",
        }
    ]
    fake.trades = {
        "BTC-EUR": [
            {
                "id": "b0c86aa5",
                "orderId": "af76d6ce",
                "timestamp": 1590505649245,
                "market": "BTC-EUR",
                "side": "sell",
                "amount": "0.249825",
                "price": "183.49",
                "taker": True,
                "fee": "0.12038925",
                "feeCurrency": "EUR",
                "settled": True,
            }
        ]
    }
    return fake


def test_balances_and_histories_are_exact() -> None:
    fake = a_fake()
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        client = OTHER.open(session)
        [snapshot] = client.snapshots(["main"])
        pages = everything(client)
    held = {one.asset.symbol: (one.balance, one.available) for one in snapshot.balances}
    assert held == {
        "BTC": (FINE + Decimal("0.74832374"), FINE),
        "ETH": (Decimal(0), Decimal(0)),
        "EUR": (Decimal(10), Decimal(10)),
    }
    assert not snapshot.is_whole
    assert not [page.problems for page in pages if page.problems]
    entries = {one.external_id: one for page in pages for one in page.entries}
    assert len(entries) == 130 + 1 + 1
    sold = entries["trade:BTC/EUR:b0c86aa5"]
    assert (sold.kind, sold.currency, sold.fee) == ("sell", "EUR", Decimal("0.12038925"))
    assert sold.amount == Decimal("0.249825") * Decimal("183.49")
    gone = [one for one in entries.values() if one.kind == "withdraw"]
    assert [one.quantity for one in gone] == [FINE]
    assert entries["deposit:0x7:ETH"].payload.startswith('{"timestamp":1590492401007')


def test_what_a_key_may_do_is_said_to_be_unknown() -> None:
    fake = a_fake()
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        checked = OTHER.open(session).check()
        assert not checked.are_permissions_known
        assert checked.notes
        said = {"errorCode": 309, "error": "The signature is invalid."}
        server.on("GET", "/v2/balance", (403, {}, said))
        with pytest.raises(ProviderError) as caught:
            OTHER.open(session).check()
    assert caught.value.trouble is Trouble.WRONG_KEY


def test_only_the_hosts_of_the_chosen_exchange_are_called() -> None:
    fake = a_fake()
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        client: Any = OTHER.open(session)
        client._api.urls["api"] = dict.fromkeys(client._api.urls["api"], "https://api.bybit.com")
        with pytest.raises(ProviderError) as caught:
            client.check()
        assert not server.log
    assert caught.value.trouble is Trouble.REDIRECTED


def test_a_float_is_refused_wherever_it_is() -> None:
    check_exact({"a": [{"b": "1.5"}, 3, None, True]}, "row")
    with pytest.raises(BadAnswer, match=r"row\.a\.b"):
        check_exact({"a": [{"b": 1.5}]}, "row")


def test_the_list_is_that_of_the_installed_ccxt() -> None:
    import ccxt  # type: ignore[import-untyped]  # it has no types of its own

    found = {}
    for name in ccxt.exchanges:
        exchange = getattr(ccxt, name)()
        needs = {key for key, is_needed in exchange.requiredCredentials.items() if is_needed}
        if exchange.has.get("fetchBalance") and needs and needs <= READABLE:
            found[name] = ("p" if "password" in needs else "") + ("u" if "uid" in needs else "")
    assert {one.id: one.needs for one in OTHERS.values()} == {
        name: needs for name, needs in found.items() if name not in LEFT_OUT | OWN
    }
    assert all(one.hosts for one in OTHERS.values())
