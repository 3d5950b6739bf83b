"""Kraken, through the real client and session, against a ledger that remembers."""

import json
from datetime import date
from decimal import Decimal

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, Permission
from app.providers.exchanges import KRAKEN
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.exchange_fakes import KrakenFake, everything
from tests.providers.server import FakeServer, says, session_for, status

SECRET = "c2VjcmV0LXNlY3JldC1zZWNyZXQ="
FIELDS = {"key": "kraken-key", "secret": SECRET}
KEPT = KRAKEN.facts


def a_fake(rows: int = 0) -> KrakenFake:
    fake = KrakenFake(SECRET)
    fake.balances = {
        "XXBT": {"balance": "1.5000000001", "hold_trade": "0.5"},
        "XBT.M": {"balance": "0.25", "hold_trade": "0"},
        "DOT28.S": {"balance": "7.000000000000000001", "hold_trade": "0"},
        "ZEUR": {"balance": "100.10", "hold_trade": "0"},
        "DOT": {"balance": "0", "hold_trade": "0"},
    }
    for place in range(rows):
        fake.add(f"D{place}", "deposit", "ZEUR", "10.00", time=1_600_000_000 + place * 60)
    return fake


def test_staked_and_earning_forms_count_as_the_coin_itself() -> None:
    fake = a_fake()
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        [snapshot] = KRAKEN.open(session).snapshots(["main"])
    held = {one.asset.symbol: (one.balance, one.available) for one in snapshot.balances}
    assert held == {
        "BTC": (Decimal("1.7500000001"), Decimal("1.2500000001")),
        "DOT": (Decimal("7.000000000000000001"), Decimal("7.000000000000000001")),
        "EUR": (Decimal("100.10"), Decimal("100.10")),
    }
    assert snapshot.is_whole


def test_the_ledger_tells_trades_fees_staking_and_what_moved() -> None:
    fake = a_fake()
    fake.add("D1", "deposit", "ZEUR", "1000.00", "1.50")
    fake.trade("T1", ("ZEUR", "-500.00", "1.25"), ("XXBT", "0.0100000000", "0"))
    fake.trade("T2", ("XXBT", "-0.005", "0"), ("XETH", "0.08", "0.0001"))
    fake.trade("T3", ("DOT", "-3", "0"), ("KSM", "1", "0"))
    fake.add("S1", "transfer", "DOT", "-5", subtype="spottostaking")
    fake.add("S1", "transfer", "DOT.S", "5", subtype="stakingfromspot")
    fake.add("R1", "staking", "DOT.S", "0.012345678901234567")
    fake.add("W1", "withdrawal", "XXBT", "-0.001", "0.00002")
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        pages = everything(KRAKEN.open(session))
    entries = {one.external_id: one for page in pages for one in page.entries}
    assert not [page.problems for page in pages if page.problems]
    bought, sold = entries["T1"], entries["T2"]
    assert (bought.kind, bought.quantity, bought.currency) == ("buy", Decimal("0.01"), "EUR")
    assert (bought.amount, bought.fee, bought.fee_asset) == (Decimal(500), Decimal("1.25"), None)
    # ETH is bought with BTC, and its fee is taken in ETH.
    assert sold.asset is not None
    assert (sold.kind, sold.asset.symbol, sold.amount) == ("buy", "ETH", Decimal("0.005"))
    assert sold.currency_asset is not None
    assert sold.fee_asset is not None
    assert (sold.currency_asset.symbol, sold.fee_asset.symbol) == ("BTC", "ETH")
    assert entries["T3:out"].swap_with == "T3:in"
    assert {one.kind for key, one in entries.items() if key.startswith("L")} == {
        "deposit",
        "reward",
        "withdraw",
    }
    # What the entries come to is what Kraken's balances changed by.
    change: dict[str, Decimal] = {}
    for one in entries.values():
        sign = 1 if one.kind in {"buy", "deposit", "reward", "swap_in"} else -1
        code = one.asset.symbol if one.asset else one.currency
        change[code] = change.get(code, Decimal(0)) + sign * (one.quantity or one.amount or 0)
        paid = one.currency or (one.currency_asset.symbol if one.currency_asset else code)
        if one.kind == "buy":
            change[paid] -= one.amount or 0
        if one.fee:
            change[one.fee_asset.symbol if one.fee_asset else paid] -= one.fee
    assert change == {
        "EUR": Decimal("1000") - Decimal("1.5") - Decimal("501.25"),
        "BTC": Decimal("0.01") - Decimal("0.005") - Decimal("0.00102"),
        "ETH": Decimal("0.0799"),
        "DOT": Decimal("-3") + Decimal("0.012345678901234567"),
        "KSM": Decimal(1),
    }


def test_every_row_comes_once_over_pages_and_a_break_goes_on_where_it_was() -> None:
    fake = a_fake(130)
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        client = KRAKEN.open(session)
        pages = everything(client)
        ids = [one.external_id for page in pages for one in page.entries]
        assert len(ids) == len(set(ids)) == 130
        assert [page.since for page in pages] == [None, None, date(1970, 1, 1)]
        # After the first page's checkpoint: the rest of the same range, though rows were added.
        fake.add("late", "deposit", "ZEUR", "1", time=1_795_000_000_000)
        first = pages[0].checkpoint or ""
        rest = everything(client, {"ledger": first})
        assert [one.external_id for page in rest for one in page.entries] == ids[50:]
        done = json.loads(pages[-1].checkpoint or "")
        assert set(done) == {"to"}
        assert pages[-1].checkpoint == rest[-1].checkpoint


def test_the_sides_of_a_trade_on_two_pages_are_put_together() -> None:
    fake = a_fake()
    fake.trade("T1", ("ZEUR", "-500.00", "1.25"), ("XXBT", "0.01", "0"))
    for place in range(49):
        fake.add(f"D{place}", "deposit", "ZEUR", "10.00")
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        pages = everything(KRAKEN.open(session))
    assert [page.checkpoint is None for page in pages] == [True, False]
    assert [one.external_id for one in pages[1].entries] == ["T1"]
    assert not pages[1].problems


def test_a_page_that_comes_twice_proves_nothing() -> None:
    fake = a_fake(130)
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        first = fake._ledgers({"end": "1e12"})
        server.on("POST", "/0/private/Ledgers", first)
        client = KRAKEN.open(session)
        pages: list[Page] = []
        with pytest.raises(ProviderError) as caught:
            pages.extend(client.pull(client.streams(["main"], {})[0], ""))
    assert caught.value.trouble is Trouble.BAD_ANSWER
    assert len(pages) == 1


def test_each_try_has_a_higher_nonce_and_is_signed_anew() -> None:
    fake = a_fake(10)
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        server.fail(2, status(502))
        server.fail(5, says({"error": ["EAPI:Rate limit exceeded"]}))
        client = KRAKEN.open(session)
        list(client.snapshots(["main"]))
        everything(client)
        sent = [one.form()["nonce"] for one in server.log if one.method == "POST"]
    assert len(sent) == 4
    assert sorted(map(int, sent)) == [int(one) for one in sent]
    assert len(set(sent)) == len(sent)
    assert fake.nonces == sorted(fake.nonces)


def test_a_nonce_that_another_program_overtook_is_tried_once_more_then_told() -> None:
    fake = a_fake()
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        fake.last_nonce = 10**18
        with pytest.raises(ProviderError) as caught:
            list(KRAKEN.open(session).snapshots(["main"]))
        assert server.count("/0/private") == 2
    assert caught.value.trouble is Trouble.CLOCK_WRONG
    assert "Invalid nonce" in caught.value.reason


@pytest.mark.parametrize("tells_rights", [True, False])
def test_a_key_that_can_withdraw_is_refused(tells_rights: bool) -> None:
    fake = a_fake()
    fake.tells_rights = tells_rights
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        client = KRAKEN.open(session)
        checked = client.check()
        assert checked.permissions == {Permission.READ}
        assert checked.are_permissions_known == tells_rights
        assert checked.notes
        fake.rights = {"query", "withdraw"}
        with pytest.raises(ProviderError) as caught:
            client.check()
    assert caught.value.trouble is Trouble.CAN_WITHDRAW


def test_a_key_that_is_no_key_is_told_so_before_anything_is_sent() -> None:
    with FakeServer() as server:
        fields = {"key": "kraken-key", "secret": "cutoff-b64"}
        with session_for(KEPT, server, fields) as session, pytest.raises(ProviderError) as caught:
            KRAKEN.open(session).check()
        assert not server.count("/0/private")
    assert caught.value.trouble is Trouble.WRONG_KEY
    assert "cutoff-b64" not in str(caught.value)


def test_recorded_balances_are_read() -> None:
    folder = shared_folder()
    if folder is None:
        pytest.skip(WITHOUT)
    kept = folder / "contracts" / "recorded" / "exchanges" / "hummingbot" / "kraken.json"
    told = json.loads(kept.read_text())["balance_request_mock_response_for_base_and_quote"]
    fake = a_fake()
    # Recorded of the plainer call: each balance as a text.
    fake.balances = {code: {"balance": held} for code, held in told["result"].items()}
    with FakeServer() as server, session_for(KEPT, server, FIELDS) as session:
        fake.serve(server)
        [snapshot] = KRAKEN.open(session).snapshots(["main"])
    assert {one.asset.symbol: one.balance for one in snapshot.balances} == {
        "BTC": Decimal(10),
        "USDT": Decimal(2000),
    }
