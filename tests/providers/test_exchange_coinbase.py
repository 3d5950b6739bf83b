"""Coinbase, through the real client and session, against wallets that remember."""

import base64
import json
from decimal import Decimal
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Permission
from app.providers.exchanges import COINBASE
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.exchange_fakes import CoinbaseFake, everything
from tests.providers.hostile import Frozen
from tests.providers.server import FakeServer, session_for

PEM = (
    ec.generate_private_key(ec.SECP256R1())
    .private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    .decode()
)
FIELDS = {"key": "organizations/o/apiKeys/k", "secret": PEM}


def a_fake() -> CoinbaseFake:
    fake = CoinbaseFake(page=2)
    fake.wallet("w-btc", "BTC", "0.5")
    fake.wallet("w-eth", "ETH", "1.000000000000000001")
    fake.wallet("w-eth2", "ETH2", "2", "Staked ETH")
    fake.wallet("w-usdc", "USDC", "7")
    fake.wallet("w-eur", "EUR", "12.34", type="fiat")
    fake.wallet("w-new", "XLM", "0", updated_at="2023-01-01T00:00:00Z")
    return fake


def fill(product: str, price: str, commission: str) -> Any:
    return {"fill_price": price, "product_id": product, "commission": commission, "order_id": "o"}


def test_several_wallets_of_one_coin_are_added() -> None:
    fake = a_fake()
    with FakeServer() as server, session_for(COINBASE.facts, server, FIELDS) as session:
        fake.serve(server)
        [snapshot] = COINBASE.open(session).snapshots(["main"])
    held = {one.asset.symbol: (one.balance, one.available) for one in snapshot.balances}
    assert held["ETH"] == (Decimal("3.000000000000000001"), Decimal("1.000000000000000001"))
    assert set(held) == {"BTC", "ETH", "EUR", "USDC"}
    assert snapshot.is_whole


def test_transactions_tell_trades_conversions_staking_and_transfers() -> None:
    fake = a_fake()
    fake.add("w-eur", "fiat_deposit", "500.00", "2024-01-01T10:00:00Z")
    fake.add(
        "w-btc",
        "advanced_trade_fill",
        "0.01000000",
        "2024-01-02T10:00:00Z",
        advanced_trade_fill=fill("BTC-EUR", "40000.10", "2.40"),
    )
    fake.add(
        "w-eur",
        "advanced_trade_fill",
        "-402.40",
        "2024-01-02T10:00:00Z",
        advanced_trade_fill=fill("BTC-EUR", "40000.10", "2.40"),
    )
    fake.add("w-usdc", "trade", "-20", "2024-01-03T10:00:00Z", trade={"id": "t1"})
    fake.add("w-eth", "trade", "0.008", "2024-01-03T10:00:00Z", trade={"id": "t1"})
    fake.add("w-eth", "staking_transfer", "-1", "2024-01-04T10:00:00Z")
    fake.add("w-eth2", "staking_transfer", "1", "2024-01-04T10:00:00Z")
    fake.add("w-eth2", "staking_reward", "0.000000000000000123", "2024-01-05T10:00:00Z")
    fake.add(
        "w-btc",
        "send",
        "-0.00200000",
        "2024-01-06T10:00:00Z",
        network={
            "hash": "abc",
            "transaction_fee": {"amount": "0.00000500", "currency": "BTC"},
            "transaction_amount": {"amount": "0.00199500", "currency": "BTC"},
        },
    )
    fake.add(
        "w-eth",
        "buy",
        "0.1",
        "2024-01-07T10:00:00Z",
        buy={
            "id": "b",
            "total": {"amount": "205.00", "currency": "EUR"},
            "fee": {"amount": "5.00", "currency": "EUR"},
            "payment_method_name": "Visa debit ****1",
        },
    )
    with FakeServer() as server, session_for(COINBASE.facts, server, FIELDS) as session:
        fake.serve(server)
        pages = everything(COINBASE.open(session))
        assert not [page.problems for page in pages if page.problems]
        # A second reading from there on brings nothing.
        cursor = pages[-1].checkpoint or ""
        again = everything(COINBASE.open(session), {"transactions": cursor})
        assert not [one for page in again for one in page.entries]
        assert again[-1].checkpoint == cursor
    entries = {one.external_id: one for page in pages for one in page.entries}
    bought = entries["w-btc-1"]
    assert (bought.kind, bought.currency, bought.quantity) == ("buy", "EUR", Decimal("0.01"))
    assert (bought.amount, bought.fee) == (Decimal("400.001"), Decimal("2.40"))
    assert "w-eur-2" not in entries
    assert entries["trade:t1:out"].quantity == Decimal(20)
    assert entries["trade:t1:in"].swap_with == "trade:t1:out"
    assert entries["w-eth2-2"].kind == "reward"
    assert (entries["w-btc-2"].quantity, entries["w-btc-2"].fee) == (
        Decimal("0.001995"),
        Decimal("0.000005"),
    )
    assert (entries["w-eth-3"].amount, entries["w-eth-3"].fee) == (Decimal(200), Decimal(5))
    assert (entries["w-eth-3:paid"].kind, entries["w-eth-3:paid"].amount) == ("deposit", 205)
    assert pages[-1].since is not None
    assert "/v2/accounts/w-new/transactions" not in {one.route for one in server.log}


def test_what_is_not_settled_is_read_again_until_it_is() -> None:
    fake = a_fake()
    fake.add("w-btc", "send", "1", "2024-01-01T10:00:00Z")
    fake.add("w-btc", "send", "2", "2024-01-02T10:00:00Z", status="pending")
    fake.add("w-btc", "send", "3", "2024-01-03T10:00:00Z")
    fake.add("w-usdc", "trade", "-20", "2024-01-03T10:00:00Z", trade={"id": "t1"})
    with FakeServer() as server, session_for(COINBASE.facts, server, FIELDS) as session:
        fake.serve(server)
        client = COINBASE.open(session)
        pages = everything(client)
        cursor = pages[-1].checkpoint or ""
        assert json.loads(cursor) == {"w-btc": "w-btc-1"}
        assert [len(page.problems) for page in pages][-1] == 1
        pending = {one.external_id for page in pages for one in page.entries if one.is_pending}
        assert pending == {"w-btc-2"}
        fake.rows["w-btc"][1]["status"] = "completed"
        fake.add("w-eth", "trade", "0.008", "2024-01-03T10:00:00Z", trade={"id": "t1"})
        later = everything(client, {"transactions": cursor})
        found = {one.external_id: one for page in later for one in page.entries}
        assert set(found) == {"w-btc-2", "w-btc-3", "trade:t1:out", "trade:t1:in"}
        assert not any(one.is_pending for one in found.values())
        fake.rows["w-btc"] = fake.rows["w-btc"][2:]
        with pytest.raises(ProviderError) as caught:
            everything(client, {"transactions": cursor})
    assert caught.value.trouble is Trouble.CURSOR_LOST


def test_both_kinds_of_keys_sign_with_a_fresh_token() -> None:
    edwards = ed25519.Ed25519PrivateKey.generate()
    seed = edwards.private_bytes_raw() + edwards.public_key().public_bytes_raw()
    one_line = base64.b64encode(seed).decode()
    for secret, algorithm in ((PEM.replace("\n", "\\n"), "ES256"), (one_line, "EdDSA")):
        fake = a_fake()
        fields = {"key": "organizations/o/apiKeys/k" if algorithm == "ES256" else "k-id"}
        with FakeServer() as server:
            fields["secret"] = secret
            with session_for(COINBASE.facts, server, fields, time=Frozen()) as session:
                fake.serve(server)
                assert COINBASE.open(session).check().permissions == {Permission.READ}
        head = fake.tokens[0].removeprefix("Bearer ").partition(".")[0]
        assert json.loads(base64.urlsafe_b64decode(head + "=="))["alg"] == algorithm


def test_a_key_that_can_transfer_is_refused() -> None:
    fake = a_fake()
    fake.rights["can_transfer"] = True
    with FakeServer() as server, session_for(COINBASE.facts, server, FIELDS) as session:
        fake.serve(server)
        with pytest.raises(ProviderError) as caught:
            COINBASE.open(session).check()
    assert caught.value.trouble is Trouble.CAN_WITHDRAW


def test_recorded_wallets_and_transactions_are_read() -> None:
    folder = shared_folder()
    if folder is None:
        pytest.skip(WITHOUT)
    kept = folder / "contracts" / "recorded" / "exchanges" / "ccxt" / "coinbase.json"
    methods = json.loads(kept.read_text())["methods"]
    wallets = methods["fetchBalance"][0]["httpResponse"]
    # One page was recorded.
    wallets["pagination"] |= {"next_uri": None, "next_starting_after": None}
    told = methods["fetchDepositsWithdrawals"][0]["httpResponse"]
    told["pagination"]["order"] = "asc"
    told["data"].reverse()
    with FakeServer() as server, session_for(COINBASE.facts, server, FIELDS) as session:
        server.on("GET", "/v2/accounts", wallets)
        server.on("GET", "/v2/accounts/{id}/transactions", told)
        client = COINBASE.open(session)
        [snapshot] = client.snapshots(["main"])
        pages = everything(client)
    assert [(one.asset.symbol, one.balance) for one in snapshot.balances] == [
        ("ADA", Decimal("5.04716"))
    ]
    entries = {one.external_id: one for page in pages for one in page.entries}
    assert sorted(one.kind for one in entries.values()) == ["deposit", "withdraw"]
    assert {one.quantity for one in entries.values()} == {Decimal("2.01")}
