"""Alpaca through the real way out: account, positions, activities, prices, and what it refuses."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, Permission, PriceWish, RemoteAsset, RemoteEntry
from app.providers.alpaca import PROVIDER
from app.providers.alpaca.client import AlpacaClient
from tests.providers.alpaca_server import ACCOUNT, ACTIVITIES, Alpaca, fill, other, position
from tests.providers.harvest import pull_prices
from tests.providers.hostile import (
    CANARY,
    Attack,
    Case,
    attacks,
    withstand,
    withstand_mutants,
)
from tests.providers.server import FakeServer, FakeTime, session_for, status

FIELDS = {"environment": "live", "key_id": "AKCOFFER1234", "secret_key": CANARY}
KOR = RemoteAsset("KOR", "public-stock", cusip="500123109")


@contextmanager
def client_of(
    alpaca: Alpaca, time: FakeTime | None = None, **fields: str
) -> Iterator[tuple[AlpacaClient, FakeServer]]:
    with FakeServer() as server:
        alpaca.serve(server)
        with session_for(PROVIDER.facts, server, {**FIELDS, **fields}, time=time) as session:
            client = PROVIDER.open(session)
            assert isinstance(client, AlpacaClient)
            yield client, server


def pulled(client: AlpacaClient, cursor: str = "") -> list[Page]:
    [stream] = client.streams([ACCOUNT["id"]], {})  # type: ignore[list-item]  # a recorded text
    return list(client.pull(stream, cursor))


def entries_of(pages: Sequence[Page]) -> dict[str, RemoteEntry]:
    return {one.external_id: one for page in pages for one in page.entries}


def booked(*activities: dict[str, Any]) -> tuple[list[RemoteEntry], list[str]]:
    """Return what the entries of some activities are, and the reasons of the problems."""
    with client_of(Alpaca(activities)) as (client, _):
        pages = pulled(client)
    problems = [one.reason for page in pages for one in page.problems]
    return list(entries_of(pages).values()), problems


def said(one: RemoteEntry) -> tuple[Any, ...]:
    symbol = one.asset.symbol if one.asset else ""
    return (one.kind, symbol, one.quantity, one.amount, one.currency)


def test_an_account_tells_its_kind_money_and_positions() -> None:
    with client_of(Alpaca()) as (client, _):
        [account] = client.accounts()
        assert (account.mask, account.currency, account.is_paper) == ("4567", "USD", False)
        assert account.allows_short
        [snapshot] = client.snapshots([account.id])
    assert snapshot.is_whole
    held = {one.asset.symbol: (one.balance, one.price, one.asset.type) for one in snapshot.balances}
    assert held == {
        "USD": (Decimal("1520.75"), None, "fiat"),
        "KOR": (Decimal("12.5"), Decimal("40.25"), "public-stock"),
        "LUM.B": (Decimal(-3), Decimal("7.125"), "public-stock"),
        "BTC": (Decimal("0.0125"), Decimal("64000.5"), "crypto"),
        "KOR261218C00045000": (Decimal(2), Decimal(135), "option"),  # of a contract of 100
    }


def test_activities_become_events_with_stable_ids() -> None:
    with client_of(Alpaca()) as (client, server):
        pages = pulled(client)
        assert server.count("/v2/account/activities") == 5  # the fifth is empty: that is the end
    assert [page.checkpoint is not None for page in pages] == [False, False, False, False, True]
    assert pages[-1].since == date(1970, 1, 1)  # from the account's beginning
    found = entries_of(pages)
    assert list(found) == [one["id"] for one in ACTIVITIES]
    assert [said(one) for one in found.values()] == [
        ("deposit", "", None, Decimal("5000.5"), "USD"),
        ("buy", "KOR", Decimal("10.25"), Decimal("394.625"), "USD"),
        ("buy", "KOR", Decimal("2.25"), Decimal("86.90625"), "USD"),
        ("buy", "BTC", Decimal("0.0125"), Decimal("762.50625"), "USD"),
        ("fee", "BTC", Decimal("0.00003125"), None, "USD"),
        ("sell", "LUM.B", Decimal(3), Decimal("25.5"), "USD"),
        ("buy", "KOR261218C00045000", Decimal(2), Decimal(230), "USD"),
        ("dividend", "KOR", None, Decimal("4.25"), "USD"),
        ("tax", "KOR", None, Decimal("0.64"), "USD"),
        ("fee", "", None, Decimal("0.02"), "USD"),
        ("interest_charge", "", None, Decimal("1.15"), "USD"),
        ("transfer_out", "", None, Decimal("20.5"), "USD"),
        ("withdraw", "", None, Decimal("100.25"), "USD"),
    ]
    bought = found[ACTIVITIES[1]["id"]]
    assert bought.asset == replace(KOR, name="Korvin Mills Inc.", own_id=bought.asset.own_id)  # type: ignore[union-attr]  # one is there
    assert bought.has_time
    assert bought.on == date(2025, 3, 4)


def test_what_is_made_later_than_it_happened_is_read_by_the_next_pull() -> None:
    alpaca, time = Alpaca(), FakeTime()
    with client_of(alpaca, time) as (client, server):
        cursor = pulled(client)[-1].checkpoint or ""
        late = other("2026-11-18", 21, "FEE", "-0.5")
        alpaca.activities = sorted([*alpaca.activities, late], key=lambda one: str(one["id"]))
        alpaca.made = {late["id"]: "2026-11-21"}
        time.forward(86_400)
        again = pulled(client, cursor)
        assert server.log[-2].query["after"] == "2026-11-13T12:00:00Z"
    assert list(entries_of(again)) == [late["id"]]
    assert again[-1].since == date(1970, 1, 1)


def test_a_pull_that_broke_off_goes_on_from_its_page() -> None:
    rows = [fill("2025-04-01", number, "KOR", "buy", "1.5", "10.5") for number in range(1, 45)]
    with client_of(Alpaca(rows, page_size=1)) as (client, server):
        pages = pulled(client)
        marks = [page.checkpoint for page in pages if page.checkpoint]
        assert len(marks) == 3  # after 20 and 40 pages, and at the end
        assert pages[19].since is None
        server.log.clear()
        rest = pulled(client, marks[1])
        assert server.log[-1].query["page_token"] == rows[-1]["id"]
    assert list(entries_of(rest)) == [one["id"] for one in rows[40:]]
    assert rest[-1].checkpoint == marks[2]


@pytest.mark.parametrize(
    ("activity", "expected"),
    [
        (fill("2025-03-04", 1, "ETH/BTC", "sell", "1.5", "0.05"), ("sell", "ETH", "1.5", "0.075")),
        (other("2025-03-04", 1, "OPEXP", qty="-2", symbol="KOR250304P00030000"),
         ("sell", "KOR250304P00030000", "2", "0")),
        (other("2025-03-04", 1, "OPASN", qty="1", symbol="KOR250304P00030000"),
         ("buy", "KOR250304P00030000", "1", "0")),
        (other("2025-03-04", 1, "OPTRD", "-3000", qty="100", symbol="KOR", price="30"),
         ("buy", "KOR", "100", "3000")),
        (other("2025-03-04", 1, "ACATS", qty="15.5", symbol="KOR", price="20.5"),
         ("transfer_in", "KOR", "15.5", "")),
        (other("2025-03-04", 1, "JNLS", qty="-2", symbol="KOR"), ("transfer_out", "KOR", "2", "")),
        (other("2025-03-04", 1, "OCT", qty="-0.25", symbol="ETHUSD"),
         ("transfer_out", "ETH", "0.25", "")),
        (other("2025-03-04", 1, "ACATC", "75.5"), ("transfer_in", "", "", "75.5")),
        (other("2025-03-04", 1, "INT", "1.5"), ("interest", "", "", "1.5")),
        (other("2025-03-04", 1, "DIVNRA", "0.5", symbol="KOR"), ("tax", "KOR", "", "-0.5")),
        (other("2025-03-04", 1, "DIV", "-0.5", symbol="KOR"), ("dividend", "KOR", "", "-0.5")),
        (other("2025-03-04", 1, "PTR", "0.5"), ("fee", "", "", "-0.5")),
    ],
)  # fmt: skip
def test_an_activity_is_booked(activity: dict[str, Any], expected: tuple[str, ...]) -> None:
    [entry], problems = booked(activity)
    assert not problems
    kind, symbol, quantity, amount = expected
    assert entry.kind == kind
    assert (entry.asset.symbol if entry.asset else "") == symbol
    assert entry.quantity == (Decimal(quantity) if quantity else None)
    assert entry.amount == (Decimal(amount) if amount else None)
    if symbol == "ETH" and kind == "sell":
        assert entry.currency_asset == RemoteAsset("BTC", "crypto")


def test_a_split_is_told_by_two_rows_and_one_side_alone_is_a_problem() -> None:
    out = other("2025-03-04", 1, "SPLIT", qty="-10", symbol="KOR", group_id="g1")
    into = other("2025-03-04", 2, "SPLIT", qty="25", symbol="KOR", group_id="g1")
    [entry], problems = booked(out, into)
    assert (entry.kind, entry.quantity, entry.external_id) == ("split", Decimal("2.5"), into["id"])
    assert not problems
    entries, problems = booked(into)
    assert not entries
    assert problems == ["a split of KOR of which one side alone is told"]


def test_what_cannot_be_booked_with_certainty_is_a_problem_and_the_others_go_on() -> None:
    spin = other("2025-03-04", 1, "SPIN", qty="3", symbol="KOR")
    new = other("2025-03-05", 2, "NEWKIND", "12.5")
    taken_back = other("2025-03-06", 3, "CSD", "10.5", status="canceled")
    good = other("2025-03-07", 4, "CSD", "10.5")
    with client_of(Alpaca([spin, new, taken_back, good])) as (client, _):
        [page, end] = pulled(client)
    assert list(entries_of([page])) == [good["id"]]
    assert page.removed == (taken_back["id"],)
    assert [one.line for one in page.problems] == [1, 2]
    assert end.checkpoint


def test_a_key_of_another_account_and_positions_of_unknown_kinds_are_told() -> None:
    perpetual = position("BTCPERP", "1", "60000", asset_class="crypto_perp")
    with client_of(Alpaca(positions=[perpetual])) as (client, _):
        mine, strange = client.snapshots([str(ACCOUNT["id"]), "elsewhere"])
        assert not mine.is_whole
        assert "crypto_perp" in mine.problems[0]
        assert not strange.is_whole
        [stream] = client.streams(["elsewhere"], {})
        with pytest.raises(ProviderError) as caught:
            list(client.pull(stream, ""))
        assert caught.value.trouble == Trouble.GONE
        with pytest.raises(ProviderError) as caught:
            pulled(client, "no cursor")
        assert caught.value.trouble == Trouble.CURSOR_LOST


def test_a_check_says_what_a_key_may_do() -> None:
    alpaca = Alpaca()
    with client_of(alpaca) as (client, server):
        checked = client.check()
        assert checked.permissions == {Permission.READ, Permission.TRADE}
        assert not checked.are_permissions_known  # it could name an address for coins
        assert checked.who == "AB1234567"
        alpaca.whitelist = [{"id": "w1", "address": "bc1qexample", "status": "APPROVED"}]
        with pytest.raises(ProviderError) as caught:
            client.check()
        assert caught.value.trouble == Trouble.CAN_WITHDRAW
        server.fail(1, status(404), path="/v2/wallets")
        assert client.check().are_permissions_known
        server.fail(1, status(403, {"message": "forbidden."}), path="/v2/account")
        with pytest.raises(ProviderError) as caught:
            client.check()
        assert caught.value.trouble == Trouble.WRONG_KEY
    with client_of(alpaca, environment="paper") as (client, server):
        assert "paper" in client.check().notes[1]
        assert client.accounts()[0].is_paper
        assert pulled(client)[-1].since == date(2025, 3, 1)  # it began with money
        assert server.count("/v2/wallets") == 0


def test_prices_are_raw_closes_of_days_that_are_over_with_their_splits() -> None:
    wish = PriceWish(KOR)
    with client_of(Alpaca()) as (client, server):
        told = client.history(wish, date(2026, 11, 17), date(2026, 11, 20))
        assert server.log[0].query["adjustment"] == "raw"
        newest = client.latest([wish, PriceWish(RemoteAsset("BAD", "public-stock"))])
        [candidate] = client.find(KOR)
        with pytest.raises(ProviderError) as caught:
            client.history(PriceWish(RemoteAsset("House", "other")), told.bars[0].on, date.max)
        assert caught.value.trouble == Trouble.GONE
    assert [(one.on.day, one.value) for one in told.bars] == [
        (17, Decimal("17.125")),
        (18, Decimal("18.125")),
        (19, Decimal("19.125")),
    ]
    assert (told.first, told.last) == (date(2026, 11, 17), date(2026, 11, 19))
    assert [(one.on.day, one.ratio) for one in told.splits] == [(18, Decimal("1.5"))]
    assert {place: one.value for place, one in newest.items()} == {0: Decimal("41.5")}
    assert candidate.is_sure


def serve(server: FakeServer) -> None:
    Alpaca().serve(server)


CASE = Case(
    "alpaca",
    PROVIDER.facts,
    PROVIDER.open,
    FIELDS,
    serve,
    pages=lambda request: request.route if request.route.endswith("activities") else None,
)


@pytest.mark.parametrize("attack", attacks(CASE), ids=str)
def test_alpaca_withstands(attack: Attack) -> None:
    withstand(CASE, attack)


def test_alpaca_withstands_changed_answers() -> None:
    withstand_mutants(CASE)


PRICED = (PriceWish(KOR), PriceWish(RemoteAsset("LUM.B", "public-stock")))
PRICES = replace(
    CASE,
    name="alpaca-prices",
    pull=pull_prices(PRICED, date(2026, 11, 17), date(2026, 11, 20)),
    pages=lambda request: f"{request.route} {request.query.get('symbols')}",
    # Without them it is the honest answer of a span without trades or splits, or the last page.
    keys=frozenset({"bars", "KOR", "LUM.B", "forward_splits", "next_page_token"}),
)


@pytest.mark.parametrize("attack", attacks(PRICES), ids=str)
def test_alpacas_prices_withstand(attack: Attack) -> None:
    withstand(PRICES, attack)


def test_alpacas_prices_withstand_changed_answers() -> None:
    withstand_mutants(PRICES)
