"""SnapTrade, by its real client and a real session, against a SnapTrade with state."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, Permission, RemoteEntry
from app.providers.snaptrade import PROVIDER
from app.providers.snaptrade.calls import signature
from app.providers.snaptrade.client import SnapTradeClient
from tests.providers.server import FakeServer, FakeTime, Reply, Request, contents, session_for
from tests.providers.snaptrade_fake import (
    BROKER,
    MARGIN,
    OTHER,
    ROTH,
    SnapTradeFake,
    activity,
    fields,
    option,
    option_position,
    position,
    symbol,
)


@dataclass
class Bench:
    fake: SnapTradeFake
    server: FakeServer
    client: SnapTradeClient
    time: FakeTime

    def pull(self, cursor: str = "", account_id: str = MARGIN) -> list[Page]:
        (stream,) = self.client.streams([account_id], {})
        return list(self.client.pull(stream, cursor))


@contextmanager
def bench(**more: str) -> Iterator[Bench]:
    time, fake = FakeTime(), SnapTradeFake()
    with (
        FakeServer() as server,
        session_for(PROVIDER.facts, server, fields(**more), time=time) as session,
    ):
        fake.serve(server)
        client = PROVIDER.open(session)
        assert isinstance(client, SnapTradeClient)
        yield Bench(fake, server, client, time)


def entries(pages: list[Page]) -> list[RemoteEntry]:
    return [one for page in pages for one in page.entries]


def test_a_request_is_signed_as_the_formula_says() -> None:
    # Worked out by hand: openssl dgst -sha256 -hmac a-consumer-key -binary | base64
    query = "clientId=COFFERTEST&timestamp=1635790389"
    body = {"userId": "new_user_123"}
    assert (
        signature("a-consumer-key", "/snapTrade/registerUser", query, body)
        == "Uu/Ll+znztC0qdv4JA3QdTPmzPfIoPq13eHs4j6jf9w="
    )
    query += "&userId=u&userSecret=s"
    assert (
        signature("a-consumer-key", "/accounts", query, {})
        == "WwesMIex18w6lZRyES3FkaepHUsUhNe3QY6tR2UaFBE="
    )


def test_accounts_positions_and_cash() -> None:
    with bench() as at:
        at.fake.open_account(ROTH, BROKER, "Roth IRA", "12345678")
        at.fake.positions[MARGIN] += [
            option_position("ACME  261218C00240000", 11, "-2", "3.1"),
            position("BTC", 12, "0.5", "90000", kind="crypto"),
            position("CORE", 13, "100", "1", kind="mutualfund", cash_equivalent=True),
        ]
        first, second = at.client.accounts()
        assert (first.type, first.subtype, first.mask) == ("investment", "brokerage", "8443")
        assert (second.subtype, second.name) == ("roth_ira", "Roth IRA 5678")
        margin, roth = at.client.snapshots([MARGIN, ROTH])
        assert margin.is_whole
        assert roth.is_whole
        held = {one.asset.symbol: one for one in margin.balances}
        assert sorted(held) == ["ACME", "ACME261218C00240000", "BTC", "USD"]
        assert (held["USD"].balance, held["USD"].available) == (
            Decimal("300.71"),
            Decimal("410.71"),
        )
        acme = held["ACME"]
        assert (acme.asset.figi, acme.asset.segment) == ("BBG000000010", "XNAS")
        assert (acme.balance, acme.price, acme.cost) == (
            Decimal("10.5"),
            Decimal("12.25"),
            Decimal("89.25"),
        )
        contracts = held["ACME261218C00240000"]
        assert (contracts.balance, contracts.price) == (-2, 310)
        assert held["BTC"].asset.type == "crypto"
        assert "/positions" not in {one.route.rpartition("/")[2] for one in at.server.log}


def test_what_fails_of_an_account_is_its_own_failure_and_never_nothing() -> None:
    with bench() as at:
        at.fake.open_account(ROTH, BROKER, "Roth IRA", "12345678")
        gone = Reply({"detail": "This endpoint is gone", "code": 1}, 410)
        at.fake.failing[f"/accounts/{MARGIN}/positions/all"] = gone
        at.fake.accounts[ROTH]["sync_status"]["holdings"]["holdings_unavailable"] = True
        margin, roth, lost = at.client.snapshots([MARGIN, ROTH, "lost"])
        assert [one.asset.symbol for one in margin.balances] == ["USD"]
        assert not margin.is_whole
        assert "gone" in margin.problems[0]
        assert not roth.is_whole
        assert not lost.is_whole
        at.fake.cash[MARGIN] = []
        del at.fake.failing[f"/accounts/{MARGIN}/positions/all"]
        assert not next(iter(at.client.snapshots([MARGIN]))).is_whole  # 128.63 of 15,000
        at.fake.accounts[MARGIN]["balance"]["total"]["amount"] = 128.62
        assert next(iter(at.client.snapshots([MARGIN]))).is_whole


def test_a_broker_that_asks_for_a_sign_in_tells_old_data_and_is_not_believed() -> None:
    with bench() as at:
        at.fake.connect(OTHER, "Old House", disabled=True)
        at.fake.open_account(ROTH, OTHER, "Roth IRA", "12345678")
        margin, roth = at.client.snapshots([MARGIN, ROTH])
        assert margin.is_whole
        assert not roth.is_whole
        assert "Old House" in roth.problems[0]
        with pytest.raises(ProviderError) as expired:
            at.pull("", ROTH)
        assert expired.value.trouble is Trouble.LOGIN_EXPIRED
        assert f"GET /accounts/{ROTH}/activities" not in at.server.paths()
        checked = at.client.check()
        assert checked.permissions == {Permission.READ}
        assert "Old House asks for a new sign-in." in checked.notes
        at.fake.brokers[BROKER] |= {"disabled": True}
        for call in (at.client.check, lambda: list(at.client.snapshots([MARGIN]))):
            with pytest.raises(ProviderError) as nobody:
                call()
            assert nobody.value.trouble is Trouble.LOGIN_EXPIRED


def test_a_connection_with_a_right_to_trade_says_so() -> None:
    with bench() as at:
        at.fake.brokers[BROKER] |= {"type": "trade", "data_freshness_mode": "delayed"}
        checked = at.client.check()
        assert checked.permissions == {Permission.READ, Permission.TRADE}
        assert (len(checked.notes), checked.who) == (2, "Acme Brokers")
        assert at.client.accounts()[0].note == "told once a day"


def test_activities_are_read_to_the_last_and_then_from_an_overlap_on() -> None:
    with bench() as at:
        at.fake.activities[MARGIN] = [
            activity(f"t{number}", "BUY", f"2026-09-0{9 - number}", units=1, price=5, amount=-5)
            for number in range(5)
        ]
        pages = at.pull()
        assert [one.external_id for one in entries(pages)] == ["t0", "t1", "t2", "t3", "t4"]
        assert [page.checkpoint is None for page in pages] == [True, True, False]
        assert str(pages[-1].since) == "2025-01-24"
        again = at.pull(pages[-1].checkpoint or "")
        assert len(entries(again)) == 5
        asked = [one.query for one in at.server.log if one.route.endswith("activities")]
        assert [one["offset"] for one in asked] == ["0", "2", "4"] * 2
        assert (asked[0].get("startDate"), asked[-1]["startDate"]) == (None, "2026-08-21")
        assert (asked[0]["limit"], str(again[-1].since)) == ("1000", "2025-01-24")


def test_activities_that_change_under_way_are_read_anew_and_early_ones_are_awaited() -> None:
    with bench() as at:
        history = at.fake.activities[MARGIN]
        history += [activity(f"t{n}", "FEE", "2026-09-01", amount=-1) for n in range(3)]
        late = activity("late", "FEE", "2026-09-02", amount=-1)
        path = f"/accounts/{MARGIN}/activities"

        def come_late(server: FakeServer, request: Request, reply: Reply) -> Reply:
            history.insert(0, late)
            return reply

        at.server.fail(1, come_late, path=path)
        assert len(entries(at.pull())) == 4
        status = at.fake.accounts[MARGIN]["sync_status"]["transactions"]
        status["initial_sync_completed"] = False
        with pytest.raises(ProviderError) as early:
            at.pull()
        assert early.value.trouble is Trouble.NOT_READY


CALL = option("ACME  261218C00240000", 11)
COIN = symbol("USDC", 20, "crypto")


@pytest.mark.parametrize(
    ("told", "kind", "name", "quantity", "amount"),
    [
        (("BUY", {"units": 2, "price": 5, "amount": -11, "fee": 1}), "buy", "ACME", 2, 10),
        (("SELL", {"units": -2, "price": 5, "amount": 9, "fee": 1}), "sell", "ACME", 2, 10),
        (("SELL", {"units": 2, "price": 5, "amount": None}), "sell", "ACME", 2, 10),
        (
            ("BUY", {"option_symbol": CALL, "units": 2, "price": 3, "amount": -601, "fee": 1}),
            "buy",
            "ACME261218C00240000",
            2,
            600,
        ),
        (
            ("OPTIONEXPIRATION", {"option_symbol": CALL, "units": -2}),
            "sell",
            "ACME261218C00240000",
            2,
            0,
        ),
        (("DIVIDEND", {"amount": 3}), "dividend", "ACME", None, 3),
        (("DIVIDEND", {"amount": -3}), "withdraw", None, None, 3),
        (("REI", {"units": 2, "price": 5, "amount": -10}), "buy", "ACME", 2, 10),
        (("REI", {"units": 2, "price": 5, "amount": 0}), "reward", "ACME", 2, None),
        (("STOCK_DIVIDEND", {"units": 2}), "dividend", "ACME", 2, None),
        (("CONTRIBUTION", {"amount": 50, "symbol": None}), "deposit", None, None, 50),
        (("WITHDRAWAL", {"amount": -50, "symbol": None}), "withdraw", None, None, 50),
        (("INTEREST", {"amount": -2, "symbol": None}), "interest_charge", None, None, 2),
        (("FEE", {"amount": -2}), "fee", "ACME", None, 2),
        (("TAX", {"amount": -2}), "tax", "ACME", None, 2),
        (("TRANSFER", {"amount": -2, "symbol": None}), "transfer_out", None, None, 2),
        (("TRANSFER", {"units": 2}), "transfer_in", "ACME", 2, None),
        (("EXTERNAL_ASSET_TRANSFER_OUT", {"units": 2}), "transfer_out", "ACME", 2, None),
        (("SPLIT", {"units": 9, "description": "4:1"}), "split", "ACME", 4, None),
        (("SPLIT", {"units": 9}), "", None, None, None),
        (("BUY", {"units": 2, "symbol": None, "amount": -3}), "", None, None, None),
        (("WINDFALL", {"units": 2}), "", None, None, None),
        (("WINDFALL", {"amount": 2, "symbol": None}), "deposit", None, None, 2),
        (("FEE", {"amount": 0}), "", None, None, None),
        (("DIVIDEND", {"amount": 3, "currency": None}), "", None, None, None),
        (("DIVIDEND", {"amount": 3, "trade_date": "soon"}), "", None, None, None),
        (
            (
                "INTEREST",
                {"amount": 2, "symbol": None, "currency": None, "currency_universal_symbol": COIN},
            ),
            "interest",
            "USDC",
            2,
            None,
        ),
    ],
)
def test_an_activity_is_booked_as_what_it_was(
    told: tuple[str, dict[str, Any]],
    kind: str,
    name: str | None,
    quantity: int | None,
    amount: int | None,
) -> None:
    with bench() as at:
        at.fake.activities[MARGIN] = [activity("t", told[0], "2026-09-01", **told[1])]
        (page,) = at.pull()
        if not kind:
            assert len(page.problems) == 1
            assert not page.entries
            return
        (found,) = page.entries
        asset = found.asset.symbol if found.asset else None
        assert (found.kind, asset, found.quantity, found.amount) == (kind, name, quantity, amount)


@pytest.mark.parametrize(
    ("code", "status", "trouble"),
    [
        (1076, 401, Trouble.WRONG_KEY),
        (1083, 401, Trouble.LOGIN_EXPIRED),
        (1066, 403, Trouble.NOT_PERMITTED),
        (1020, 429, Trouble.RATE_LIMITED),
        (3002, 503, Trouble.DOWN),
        (1000, 400, Trouble.REFUSED),
    ],
)
def test_errors_are_told_by_status_and_code(code: int, status: int, trouble: Trouble) -> None:
    with bench() as at:
        at.fake.failing["/authorizations"] = Reply({"detail": "in words", "code": code}, status)
        with pytest.raises(ProviderError) as failed:
            at.client.check()
        assert (failed.value.trouble, failed.value.reason) == (trouble, "in words")


def test_a_sign_in_registers_a_user_and_asks_for_reading_alone() -> None:
    with bench(user_id="", user_secret="", user_of="") as at:
        at.fake.brokers.clear()
        with pytest.raises(ProviderError):
            at.client.check()
        assert at.server.log == []
        step = at.client.begin("http://127.0.0.1:5/back")
        assert (step.url[:8], step.lasts_s) == ("https://", 300)
        assert at.fake.logins == [
            {
                "connectionType": "read",
                "customRedirect": "http://127.0.0.1:5/back",
                "immediateRedirect": True,
            }
        ]
        assert at.client.finish({}) is None
        at.fake.connect(BROKER, "Acme Brokers")
        kept = at.client.finish({})
        assert kept is not None
        assert at.fake.users[kept["user_id"]] == kept["user_secret"]
        assert kept["user_of"] == fields()["user_of"]
        session: Any = at.client._session
        assert all(b"secret" not in body for _, body in contents(session.take_evidence()))


def test_other_keys_throw_user_and_secret_away() -> None:
    with bench(user_of="of other keys") as at:
        with pytest.raises(ProviderError) as changed:
            at.client.check()
        assert changed.value.trouble is Trouble.LOGIN_EXPIRED
        at.client.begin("")
        assert len(at.fake.users) == 2


def test_a_repair_names_the_broker_and_is_done_when_it_works_again() -> None:
    with bench() as at:
        at.fake.brokers[BROKER] |= {"disabled": True}
        at.client.begin("")
        assert at.fake.logins[0]["reconnect"] == BROKER
        assert at.client.finish({}) is None
        at.fake.brokers[BROKER] |= {"disabled": False}
        kept = at.client.finish({})
        assert kept is not None
        assert kept["user_id"] == "user-1"
        with pytest.raises(ProviderError, match="given up"):
            at.client.finish({"status": "ABANDONED"})


def test_personal_keys_stand_for_themselves() -> None:
    with bench(keys="personal", user_id="", user_secret="", user_of="") as at:
        at.client.begin("")
        assert at.client.finish({"status": "SUCCESS"}) == {
            "client_id": "COFFERTEST",
            "consumer_key": "consumer-key-1",
            "keys": "personal",
        }
        assert at.client.check().who == "Acme Brokers"
        assert all("userId" not in one.query for one in at.server.log)
