"""Plaid, by its real client and a real session, against a Plaid that grows, changes and fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal

import pytest

from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Page, Permission, RemoteEntry
from app.providers.plaid import PROVIDER
from app.providers.plaid.client import PlaidClient
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.providers.plaid_fake import (
    CARD,
    CHECKING,
    IRA,
    PLAN_401K,
    PlaidFake,
    error,
    fields,
    recorded,
)
from tests.providers.server import (
    FakeServer,
    FakeTime,
    Reply,
    Request,
    contents,
    session_for,
)

pytestmark = pytest.mark.skipif(shared_folder() is None, reason=WITHOUT)


@dataclass
class Bench:
    fake: PlaidFake
    server: FakeServer
    client: PlaidClient
    time: FakeTime

    def pull(self, cursor: str = "", name: str = "transactions") -> list[Page]:
        ids = [one["account_id"] for one in self.fake.accounts]
        streams = {one.name: one for one in self.client.streams(ids, {})}
        return list(self.client.pull(streams[name], cursor))


@contextmanager
def bench(**more: str) -> Iterator[Bench]:
    time, fake = FakeTime(), PlaidFake()
    with (
        FakeServer() as server,
        session_for(PROVIDER.facts, server, fields(**more), time=time) as session,
    ):
        fake.serve(server)
        client = PROVIDER.open(session)
        assert isinstance(client, PlaidClient)
        yield Bench(fake, server, client, time)


def entries(pages: list[Page]) -> list[RemoteEntry]:
    return [one for page in pages for one in page.entries]


def ids(pages: list[Page]) -> list[str]:
    return [one.external_id for one in entries(pages)]


def cursor_of(pages: list[Page]) -> str:
    """Return the one checkpoint, which the last page has."""
    assert [page.checkpoint is not None for page in pages[:-1]] == [False] * (len(pages) - 1)
    assert pages[-1].checkpoint
    return pages[-1].checkpoint


def test_accounts_come_with_types_of_the_catalogue_and_what_they_cost() -> None:
    with bench() as at:
        found = {one.mask: one for one in at.client.accounts()}
        kinds = {mask: (one.type, one.subtype) for mask, one in found.items()}
        assert kinds == {
            "0000": ("depository", "checking"),
            "3333": ("credit", "credit_card"),
            "7777": ("loan", "student"),
            "8888": ("loan", "mortgage"),
            "5555": ("investment", "ira"),
            "6666": ("investment", "401k"),
            "4092": ("investment", "crypto_exchange"),
        }
        assert found["3333"].note == "12.5 % APR, next payment 20 on 2020-05-28"
        assert found["8888"].note == "3.99 % interest, next payment 3141.54 on 2019-11-15"
        assert {one.institution for one in found.values()} == {"First Platypus Bank"}


def test_balances_have_the_sign_of_what_is_owned_or_owed() -> None:
    with bench() as at:
        told = at.client.snapshots([one["account_id"] for one in at.fake.accounts])
        found = {one.account_id: one for one in told}
        assert all(one.is_whole for one in found.values())
        (card,) = found[CARD].balances
        assert (card.balance, card.limit, card.asset.symbol) == (Decimal(-410), 2000, "USD")
        (checking,) = found[CHECKING].balances
        assert (checking.balance, checking.available) == (110, 100)
        held = {one.asset.symbol: one for one in found[PLAN_401K].balances}
        assert held["USD"].balance == Decimal("12345.67")
        fund = held["MIPTX"]
        assert (fund.balance, fund.price, fund.cost) == (Decimal("23.567"), 27, 23)
        assert (fund.asset.isin, fund.asset.type) == ("US5771308344", "public-stock")
        option = next(one for one in found[IRA].balances if one.asset.type == "option")
        assert option.balance * (option.price or 0) == 110


def test_what_an_institution_does_not_tell_is_not_nothing() -> None:
    with bench() as at:
        at.fake.failing["/investments/holdings/get"] = error("no_investment_accounts")
        at.fake.accounts[0]["balances"]["current"] = None
        told = at.client.snapshots([CHECKING, CARD, IRA, "gone"])
        found = {one.account_id: one for one in told}
        assert {key: one.is_whole for key, one in found.items()} == {
            CHECKING: False,
            CARD: True,
            IRA: False,
            "gone": False,
        }
        assert all(one.problems for key, one in found.items() if key != CARD)


def test_a_history_is_read_to_its_end_and_then_only_what_is_new() -> None:
    with bench() as at:
        for number in range(5):
            at.fake.add(f"t{number}", "10", date=f"2026-09-0{number + 1}")
        at.fake.add("of-the-card", "7.5", account_id=CARD, date="2026-09-03")
        first = at.pull()
        assert ids(first) == ["t0", "t1", "t2", "t3", "t4", "of-the-card"]
        assert (first[-1].is_full_pull, str(first[-1].since)) == (True, "2026-09-03")
        assert {one.kind for one in entries(first)} == {"withdraw"}
        at.fake.add("pay", "-2500.10", name="Salary")
        again = at.pull(cursor_of(first))
        (pay,) = entries(again)
        assert (pay.kind, pay.amount, pay.currency) == ("deposit", Decimal("2500.10"), "USD")
        assert not again[-1].is_full_pull
        quiet = at.pull(cursor_of(again))
        assert entries(quiet) == []
        assert cursor_of(quiet) == cursor_of(again)
        assert all(b"access-sandbox" not in body for _, body in contents(_evidence(at)))


def _evidence(at: Bench) -> list[object]:
    session = at.client._session
    return list(session.take_evidence())  # type: ignore[attr-defined]  # a real session


def test_a_change_in_mid_paging_voids_all_pages_since_the_first_cursor() -> None:
    with bench() as at:
        for number in range(3):
            at.fake.add(f"t{number}", "10")
        start = cursor_of(at.pull())
        for number in range(3, 8):
            at.fake.add(f"t{number}", "10")
        at.fake.mutations = [5, 7]
        pages = at.pull(start)
        assert ids(pages) == ["t3", "t4", "t5", "t6", "t7"]
        asked = [one.json().get("cursor") for one in at.server.log if "sync" in one.route][2:]
        assert asked == ["c3", "c5", "c3", "c5", "c7", "c3", "c5", "c7"]


def test_a_change_that_comes_for_ever_ends_in_a_reading_from_the_beginning() -> None:
    with bench() as at:
        for number in range(5):
            at.fake.add(f"t{number}", "10")
        start = cursor_of(at.pull())
        at.fake.add("new", "1")
        at.fake.mutations = [5] * 50
        with pytest.raises(ProviderError) as lost:
            at.pull(start)
        assert lost.value.trouble is Trouble.CURSOR_LOST
        at.fake.mutations = [2] * 50
        with pytest.raises(ProviderError) as busy:
            at.pull("")
        assert busy.value.trouble is Trouble.NOT_READY
        at.fake.mutations = []
        assert len(ids(at.pull(""))) == 6


def test_a_cursor_that_plaid_does_not_know_any_more_is_lost() -> None:
    with bench() as at:
        at.fake.add("t0", "10")
        start = cursor_of(at.pull())
        at.fake.era = "d"
        with pytest.raises(ProviderError) as lost:
            at.pull(start)
        assert lost.value.trouble is Trouble.CURSOR_LOST


def test_a_page_twice_and_a_cursor_that_turns_round() -> None:
    with bench() as at:
        for number in range(4):
            at.fake.add(f"t{number}", "10")
        at.fake.updates[2:2] = at.fake.updates[:2]
        assert sorted(ids(at.pull())) == ["t0", "t1", "t2", "t3"]
        at.server.on(
            "POST",
            "/transactions/sync",
            recorded("transactions_sync") | {"has_more": True, "next_cursor": "same"},
        )
        before = at.server.count("/transactions/sync")
        with pytest.raises(ProviderError, match="no end") as endless:
            at.pull()
        assert endless.value.trouble is Trouble.BAD_ANSWER
        assert at.server.count("/transactions/sync") - before == 3


def test_pending_is_announced_and_what_is_posted_says_what_it_was() -> None:
    with bench() as at:
        at.fake.add("p1", "28.34", pending=True, date="2026-09-28")
        at.fake.add("p2", "5", pending=True, date="2026-09-28")
        first = at.pull()
        assert [one.is_pending for one in entries(first)] == [True, True]
        assert first[-1].since is None  # nothing of it is booked
        at.fake.add("t1", "34.00", pending_transaction_id="p1", date="2026-10-01")
        at.fake.remove("p1")
        at.fake.remove("p2")
        pages = at.pull(cursor_of(first))
        (posted,) = entries(pages)
        assert (posted.external_id, posted.was_pending, posted.is_pending) == ("t1", "p1", False)
        assert [gone for page in pages for gone in page.removed] == ["p1", "p2"]


def test_what_came_and_went_within_one_pull_is_not_there_and_the_newest_word_counts() -> None:
    with bench() as at:
        at.fake.add("gone", "1")
        at.fake.add("edited", "2")
        at.fake.remove("gone")
        at.fake.updates.append(("modified", at.fake.row("edited", "3")))
        at.fake.remove("back")
        at.fake.add("other", "9")
        at.fake.add("back", "4")
        pages = at.pull()
        assert {one.external_id: one.amount for one in entries(pages)} == {
            "edited": 3,
            "other": 9,
            "back": 4,
        }
        assert [gone for page in pages for gone in page.removed] == ["gone"]


def test_an_account_that_is_followed_later_is_read_from_its_beginning() -> None:
    with bench() as at:
        at.fake.add("mine", "1")
        at.fake.add("later", "2", account_id=CARD)
        (only,) = at.client.streams([CHECKING], {})
        first = list(at.client.pull(only, ""))
        assert ids(first) == ["mine"]
        (both,) = at.client.streams([CHECKING, CARD], {})
        assert ids(list(at.client.pull(both, cursor_of(first)))) == ["mine", "later"]


def test_transactions_that_plaid_still_gathers_are_no_empty_history() -> None:
    with bench() as at:
        at.fake.status = "NOT_READY"
        with pytest.raises(ProviderError) as early:
            at.pull()
        assert early.value.trouble is Trouble.NOT_READY
        at.fake.status = "INITIAL_UPDATE_COMPLETE"
        at.fake.add("t0", "10")
        assert at.pull()[-1].since is None


def test_a_bad_row_is_reported_and_the_others_go_on() -> None:
    with bench() as at:
        at.fake.add("good", "1")
        at.fake.add("bad", "1")["amount"] = "12a"
        at.fake.add("else", "1", account_id="of nobody")
        at.fake.add("coin", "0.5", iso_currency_code=None, unofficial_currency_code="BTC")
        pages = at.pull()
        assert ids(pages) == ["good", "coin"]
        coin = entries(pages)[1]
        assert coin.asset is not None
        assert (coin.asset.symbol, coin.asset.type, coin.quantity) == (
            "BTC",
            "crypto",
            Decimal("0.5"),
        )
        problems = [one for page in pages for one in page.problems]
        assert [one.line for one in problems] == [2, 3]
        assert "amount" in problems[0].field


def test_investments_are_read_by_place_and_again_where_they_overlap() -> None:
    with bench() as at:
        for number, row in enumerate(at.fake.invested):
            row["date"] = f"2026-09-{10 + number}"
        pages = at.pull("", "investments")
        found = {one.kind: one for one in entries(pages)}
        assert sorted(found) == ["buy", "dividend", "sell"]
        sale, purchase = found["sell"], found["buy"]
        # The sale's amount is what was paid out, the purchase's leaves the fee aside.
        assert (sale.amount, sale.fee) == (Decimal("1297.00"), Decimal("7.99"))
        assert (purchase.amount, purchase.fee) == (Decimal("7.7"), Decimal("7.99"))
        assert purchase.asset is not None
        assert (purchase.asset.isin, purchase.quantity) == (
            "US2586201038",
            Decimal("0.7388014749727547"),
        )
        assert found["dividend"].asset is not None
        assert str(pages[-1].since) == "2026-09-10"
        at.time.forward(40 * 86_400)
        again = at.pull(cursor_of(pages), "investments")
        assert str(again[-1].since) == "2026-09-10"
        windows = [
            one.json() for one in at.server.log if one.route == "/investments/transactions/get"
        ]
        assert windows[0]["start_date"] == "2024-11-20"
        assert windows[-1]["start_date"] == "2026-09-21"
        assert [one["options"]["offset"] for one in windows[:2]] == [0, 2]


def test_investments_that_change_under_way_are_read_anew() -> None:
    with bench() as at:
        for row in at.fake.invested:
            row["date"] = "2026-09-10"
        late = {**at.fake.invested[0], "investment_transaction_id": "late"}

        def come_late(server: FakeServer, request: Request, reply: Reply) -> Reply:
            at.fake.invested.insert(0, late)
            return reply

        at.server.fail(1, come_late, path="/investments/transactions/get")
        pages = at.pull("", "investments")
        assert len(ids(pages)) == len(set(ids(pages))) == 4


def test_products_that_are_not_offered_are_no_failure() -> None:
    with bench() as at:
        for name in ("/transactions/sync", "/investments/transactions/get"):
            at.fake.failing[name] = error("no_investment_accounts", "PRODUCTS_NOT_SUPPORTED")
        assert at.pull() == []
        assert at.pull("", "investments") == []


@pytest.mark.parametrize(
    ("name", "code", "trouble"),
    [
        ("item_login_required", "", Trouble.LOGIN_EXPIRED),
        ("invalid_access_token", "", Trouble.LOGIN_EXPIRED),
        ("invalid_access_token", "INVALID_API_KEYS", Trouble.WRONG_KEY),
        ("product_not_ready", "", Trouble.NOT_READY),
        ("institution_down", "", Trouble.DOWN),
        ("rate_limited", "", Trouble.RATE_LIMITED),
        ("internal_error", "", Trouble.DOWN),
    ],
)
def test_errors_are_told_by_their_code(name: str, code: str, trouble: Trouble) -> None:
    with bench() as at:
        at.fake.failing["/accounts/get"] = error(name, code)
        with pytest.raises(ProviderError) as failed:
            at.client.accounts()
        assert failed.value.trouble is trouble
        assert failed.value.reason


def test_a_check_tells_what_the_sign_in_may_do() -> None:
    with bench() as at:
        at.fake.item["consent_expiration_time"] = "2026-12-01T00:00:00Z"
        checked = at.client.check()
        assert checked.permissions == {Permission.READ}
        assert "2026-12-01" in checked.notes[0]
        at.fake.item["error"] = {"error_type": "ITEM_ERROR", "error_code": "PENDING_EXPIRATION"}
        assert at.client.check().permissions == {Permission.READ}
        at.fake.item["error"] = error("item_login_required").body
        with pytest.raises(ProviderError) as expired:
            at.client.check()
        assert expired.value.trouble is Trouble.LOGIN_EXPIRED
        at.fake.item |= {"error": None, "products": ["transactions", "transfer"]}
        with pytest.raises(ProviderError) as may_pay:
            at.client.check()
        assert may_pay.value.trouble is Trouble.CAN_WITHDRAW
    with bench(access_token="") as at, pytest.raises(ProviderError) as nobody:
        at.client.check()
    assert nobody.value.trouble is Trouble.LOGIN_EXPIRED
