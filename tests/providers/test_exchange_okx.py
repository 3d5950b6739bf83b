"""OKX, through the real client and session, against bills and histories told backwards."""

import json
from decimal import Decimal
from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Permission
from app.providers.exchanges import OKX
from app.providers.http.session import HttpSession
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.exchange_fakes import DAY_MS, NOW_MS, OkxFake, everything
from tests.providers.hostile import Frozen
from tests.providers.server import FakeServer, session_for

FIELDS = {"region": "www", "key": "okx-key", "secret": "okx-secret", "passphrase": "okx-phrase"}


def session_of(server: FakeServer, region: str = "www") -> HttpSession:
    return session_for(OKX.facts, server, {**FIELDS, "region": region}, time=Frozen())


def bill(number: int, code: str, change: str, at: int, **more: Any) -> Any:
    return {
        "billId": str(number),
        "ccy": code,
        "balChg": change,
        "fee": "0",
        "ts": str(at),
        "type": "2",
        "subType": "1",
        "instType": "SPOT",
        "instId": "BTC-USDT",
        "tradeId": "",
        "ordId": "",
        "px": "",
        **more,
    }


def a_fake(page: int = 100) -> OkxFake:
    fake = OkxFake(page)
    fake.trading = [
        {"ccy": "BTC", "cashBal": "1.00000000000000000001", "availBal": "0.5"},
        {"ccy": "USDT", "cashBal": "100", "availBal": "100"},
    ]
    fake.funding = [{"ccy": "USDT", "bal": "5", "availBal": "4", "frozenBal": "1"}]
    fake.savings = [{"ccy": "USDT", "amt": "50.5"}]
    first, last = NOW_MS - 60 * DAY_MS, NOW_MS - DAY_MS
    fake.bills = [
        bill(10, "BTC", "0.00999", first, fee="-0.00001", tradeId="7", px="50000"),
        bill(11, "USDT", "-500", first, tradeId="7", px="50000"),
        bill(12, "USDT", "25", last, type="1", instType="", instId=""),
        bill(13, "USDT", "-0.75", last, type="8", instType="SWAP", instId="BTC-USDT-SWAP"),
    ]
    fake.rows = {
        "asset/deposit-history": [
            {"depId": "1", "ccy": "BTC", "amt": "1", "ts": str(first), "state": "2", "txId": "a"},
            {"depId": "2", "ccy": "BTC", "amt": "2", "ts": str(last), "state": "0", "txId": "b"},
        ],
        "asset/withdrawal-history": [
            {
                "wdId": "9",
                "ccy": "BTC",
                "amt": "0.1",
                "fee": "0.0002",
                "feeCcy": "BTC",
                "ts": str(last),
                "state": "2",
            },
            {"wdId": "8", "ccy": "BTC", "amt": "3", "ts": str(last), "state": "-2"},
        ],
        "asset/convert/history": [
            {
                "tradeId": "c1",
                "state": "fullyFilled",
                "baseCcy": "ETH",
                "quoteCcy": "USDT",
                "side": "buy",
                "fillBaseSz": "0.01023052",
                "fillQuoteSz": "30",
                "ts": str(last),
            }
        ],
        "finance/savings/lending-history": [
            {"ccy": "USDT", "amt": "50", "earnings": "0.0001", "rate": "0.01", "ts": str(last)}
        ],
        "asset/bills": [
            {"billId": "70", "ccy": "USDT", "balChg": "3", "type": "48", "ts": str(last)},
            {"billId": "71", "ccy": "USDT", "balChg": "-25", "type": "131", "ts": str(last)},
        ],
    }
    return fake


def test_the_accounts_are_added_up() -> None:
    fake = a_fake()
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        [snapshot] = OKX.open(session).snapshots(["main"])
    assert {one.asset.symbol: (one.balance, one.available) for one in snapshot.balances} == {
        "BTC": (Decimal("1.00000000000000000001"), Decimal("0.5")),
        "USDT": (Decimal("155.5"), Decimal(104)),
    }
    assert snapshot.is_whole


def test_bills_and_histories_tell_each_event_once() -> None:
    fake = a_fake()
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        client = OKX.open(session)
        pages = everything(client)
    assert not [page.problems for page in pages if page.problems]
    entries = {one.external_id: one for page in pages for one in page.entries}
    assert set(entries) == {
        "trade:BTC-USDT:7",
        "bill:13",
        "deposit:1",
        "deposit:2",
        "withdrawal:9",
        "convert:c1:in",
        "convert:c1:out",
        f"savings:USDT:{NOW_MS - DAY_MS}",
        "funding:70",
    }
    bought = entries["trade:BTC-USDT:7"]
    assert bought.fee_asset is not None
    assert (bought.kind, bought.quantity, bought.amount) == ("buy", Decimal("0.01"), Decimal(500))
    assert (bought.fee, bought.fee_asset.symbol) == (Decimal("0.00001"), "BTC")
    sent = entries["withdrawal:9"]
    assert sent.fee_asset is not None
    assert (sent.quantity, sent.fee, sent.fee_asset.symbol) == (
        Decimal("0.1"),
        Decimal("0.0002"),
        "BTC",
    )
    assert entries["deposit:2"].is_pending
    assert entries["convert:c1:in"].quantity == Decimal("0.01023052")


def test_pages_of_one_moment_lose_nothing_and_the_next_reading_is_short() -> None:
    fake = a_fake()
    fake.rows["asset/deposit-history"] = [
        {
            "depId": str(place),
            "ccy": "BTC",
            "amt": "1",
            "ts": str(NOW_MS - 40 * DAY_MS - place // 30),
            "state": "2",
        }
        for place in range(330)
    ]
    fake.bills = [
        bill(place, "USDT", "1", NOW_MS - 40 * DAY_MS + place * 1000, type="8")
        for place in range(250)
    ]
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        client = OKX.open(session)
        streams = {one.name: one for one in client.streams(["main"], {})}
        cursors = {}
        for name, count in (("deposits", 330), ("bills", 250)):
            pages = list(client.pull(streams[name], ""))
            ids = [one.external_id for page in pages for one in page.entries]
            assert len(ids) == len(set(ids)) == count
            assert [page.checkpoint is not None for page in pages][-2:] == [False, True]
            cursors[name] = pages[-1].checkpoint or ""
        before = server.count()
        assert not [
            one for page in client.pull(streams["bills"], cursors["bills"]) for one in page.entries
        ]
        assert server.count() == before + 1
    assert json.loads(cursors["bills"])["to"] == NOW_MS


@pytest.mark.parametrize(("region", "base"), [("www", ""), ("eea", "eea"), ("us", "us")])
def test_each_region_has_its_host(region: str, base: str) -> None:
    fake = a_fake()
    with FakeServer() as server, FakeServer() as other:
        fake.serve(server)
        bases = dict.fromkeys(OKX.facts.bases, other.base) | {base: server.base}
        fields = {**FIELDS, "region": region}
        with session_for(OKX.facts, bases, fields, time=Frozen()) as session:
            checked = OKX.open(session).check()
        assert not other.log
    assert (checked.who, checked.permissions) == ("447", {Permission.READ})


def test_a_key_that_can_withdraw_is_refused() -> None:
    fake = a_fake()
    fake.config["perm"] = "read_only,withdraw"
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        with pytest.raises(ProviderError) as caught:
            OKX.open(session).check()
    assert caught.value.trouble is Trouble.CAN_WITHDRAW


def test_a_clock_that_is_off_is_set_right_for_the_run() -> None:
    fake = a_fake()
    fake.skew_ms = -200_000
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        assert OKX.open(session).check().who == "447"


def test_recorded_balances_are_read() -> None:
    folder = shared_folder()
    if folder is None:
        pytest.skip(WITHOUT)
    kept = folder / "contracts" / "recorded" / "exchanges" / "hummingbot" / "okx.json"
    told = json.loads(kept.read_text())["balance_request_mock_response_for_base_and_quote"]
    fake = a_fake()
    fake.trading = told["data"][0]["details"]
    fake.funding = fake.savings = []
    with FakeServer() as server, session_of(server) as session:
        fake.serve(server)
        [snapshot] = OKX.open(session).snapshots(["main"])
    assert {one.asset.symbol: (one.balance, one.available) for one in snapshot.balances} == {
        "BTC": (Decimal(15), Decimal(10)),
        "USDT": (Decimal(2000), Decimal(2000)),
    }
