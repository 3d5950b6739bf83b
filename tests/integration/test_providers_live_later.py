"""Time moves on behind real providers: rows change, accounts come and go, keys end."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.sync.records import ConnectedAccount, RunStatus, Status
from app.domain.sync.trouble import Trouble
from tests.e2e.shared_data import WITHOUT, shared_folder
from tests.integration.live_more import MORE
from tests.integration.live_parts import Live, live, sealed_books
from tests.integration.live_providers import bought, kind_of
from tests.once import made_once
from tests.providers.plaid_fake import CARD, CHECKING, error
from tests.providers.server import status
from tests.providers.snaptrade_fake import OTHER, ROTH, activity


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "live-books", sealed_books) / "coffer.db"


def connected(name: str, sealed: Path, folder: Path) -> Iterator[Live]:
    with live(kind_of(name), sealed, folder) as own:
        own.connect()
        own.run()
        yield own
        own.check()


@pytest.fixture
def bank(sealed: Path, tmp_path: Path) -> Iterator[Live]:
    if shared_folder() is None:
        pytest.skip(WITHOUT)
    yield from connected("plaid", sealed, tmp_path)


@pytest.fixture
def kraken(sealed: Path, tmp_path: Path) -> Iterator[Live]:
    yield from connected("kraken", sealed, tmp_path)


@pytest.fixture
def brokers(sealed: Path, tmp_path: Path) -> Iterator[Live]:
    yield from connected("snaptrade", sealed, tmp_path)


def now_there(own: Live, account_id: str, balance: str) -> None:
    """Let a bank state another balance."""
    one = next(one for one in own.fake.accounts if one["account_id"] == account_id)
    one["balances"]["current"] = Decimal(balance)


def next_day(own: Live) -> Any:
    own.later(days=1)
    return own.run()


def test_a_pending_payment_is_posted_with_a_tip_and_another_is_called_off(bank: Live) -> None:
    bought(bank.fake, "p2", "5", "2026-11-20", pending=True)
    assert next_day(bank).pending == 1
    assert bank.end_state()["pending"] == ["p1", "p2"]
    bought(bank.fake, "t5", "31.00", "2026-11-21", pending_transaction_id="p1")
    bank.fake.remove("p1")
    bank.fake.remove("p2")
    now_there(bank, CHECKING, "79")
    run = next_day(bank)
    assert (run.added, run.removed, run.questions) == (1, 0, 0)
    assert bank.held()["Plaid Checking"] == {"USD": "79"}
    assert (bank.end_state()["pending"], bank.questions()) == ([], [])


@pytest.mark.parametrize(("answer", "amount"), [("keep", "-11.25"), ("take", "-12.5")])
def test_a_row_that_changed_is_asked_about_once(bank: Live, answer: str, amount: str) -> None:
    changed = bank.fake.row("t1", "12.50", date="2026-09-02", datetime=None)
    bank.fake.updates.append(("modified", changed))
    now_there(bank, CHECKING, "108.75")
    assert next_day(bank).changed == 1
    next_day(bank)
    assert bank.kinds() == ["changed_row"]  # and not of the balance as well
    bank.answer("changed_row", answer)
    bought(bank.fake, "t6", "8.75", "2026-11-22")
    now_there(bank, CHECKING, "100")
    next_day(bank)
    assert bank.kinds() == (["drift"] if answer == "keep" else [])  # 1.25 more went out
    rows = {key[1]: row for key, row in bank.rows().items()}
    assert rows["t1"][2][0][3] == amount
    assert bank.held()["Plaid Checking"] == {"USD": "100"}


def test_a_row_taken_back_is_taken_out_and_what_a_person_took_out_stays_out(bank: Live) -> None:
    bank.fake.remove("t0")
    now_there(bank, CHECKING, "120.25")
    assert next_day(bank).removed == 1
    assert bank.held()["Plaid Checking"] == {"USD": "120.25"}
    [entry] = [one for one in bank.entries() if one.external_id == "t2"]
    bank.coffer.ledger.void(entry.id)
    bank.fake.era = "d"  # the cursor is lost: all is told once more
    bank.fake.updates = [one for one in bank.fake.updates if one[1]["transaction_id"] != "t0"]
    run = next_day(bank)
    assert (run.status, run.added) == (RunStatus.DONE, 0)
    assert {"t0", "t2"}.isdisjoint(key[1] for key in bank.rows())


def test_accounts_that_go_and_come(bank: Live) -> None:
    before = bank.held()
    card = next(one for one in bank.fake.accounts if one["account_id"] == CARD)
    bank.fake.accounts.remove(card)
    for _ in range(3):
        next_day(bank)
    assert bank.kinds() == ["fewer_rows"]
    assert bank.held() == before  # it is not zeroed
    new = {**card, "account_id": "new-1", "name": "Second card", "mask": "9"}
    bank.fake.accounts += [card, new]
    next_day(bank)
    assert bank.questions() == []
    assert bank.held() == before
    [seen] = [one for one in bank.records(ConnectedAccount) if one.remote_id == "new-1"]
    assert (seen.is_followed, seen.is_gone) == (False, False)
    bank.coffer.connections.follow(bank.id, "new-1", True)
    bought(bank.fake, "n1", "20", "2026-11-25", account_id="new-1")
    assert next_day(bank).added == 1
    assert bank.held()["Second card"] == {"USD": "-410"}
    assert bank.openings()["Second card", "USD"] == "-390"


def test_the_first_row_of_an_account_that_had_none_brings_its_opening(bank: Live) -> None:
    bought(bank.fake, "c1", "20", "2026-11-20", account_id=CARD)
    now_there(bank, CARD, "430")
    run = next_day(bank)
    assert (run.added, run.questions) == (1, 0)
    assert bank.openings()["Plaid Credit Card", "USD"] == "-410"
    bought(bank.fake, "c2", "5", "2026-11-21", account_id=CARD)
    now_there(bank, CARD, "445")  # ten more than its rows
    assert next_day(bank).questions == 1
    assert bank.kinds() == ["drift"]
    assert bank.openings()["Plaid Credit Card", "USD"] == "-410"


def test_a_sign_in_that_ends_loses_nothing(bank: Live) -> None:
    before = bank.end_state()
    bank.server.every = lambda server, request, reply: error("item_login_required")
    run = next_day(bank)
    assert (run.status, run.cause) == (RunStatus.FAILED, Trouble.LOGIN_EXPIRED)
    assert bank.connection().status == Status.NEEDS_ATTENTION
    assert bank.coffer.sync.due() == []
    assert bank.end_state() == before
    bank.server.every = None
    bank.coffer.connections.change_fields(bank.id, {})
    assert bank.coffer.sync.due() == [bank.id]
    assert (next_day(bank).status, bank.end_state()) == (RunStatus.DONE, before)


def test_a_refused_key_asks_for_another_and_the_new_one_goes_on(kraken: Live) -> None:
    kraken.server.every = status(200, {"error": ["EAPI:Invalid key"]})
    run = next_day(kraken)
    assert (run.status, run.cause) == (RunStatus.FAILED, Trouble.WRONG_KEY)
    kraken.server.every = None
    kraken.coffer.connections.change_fields(kraken.id, {"key": "kraken-key-2"})
    make, account, symbol, amount = MORE["kraken"]
    make(kraken)
    assert next_day(kraken).added == 1
    assert kraken.held()[account][symbol] == amount


def test_a_difference_is_one_question_however_it_grows_and_ends_when_mended(kraken: Live) -> None:
    for amount in ("500", "500", "510.5"):
        kraken.fake.balances["ZEUR"]["balance"] = amount
        next_day(kraken)
        assert kraken.kinds() == ["drift"]
        assert kraken.held()["Kraken"]["EUR"] == amount
    [question] = kraken.questions()
    assert question.detail["difference"] == "13.25"
    kraken.coffer.connections.remove(kraken.id)
    kraken.connect("Once more")
    next_day(kraken)
    assert kraken.kinds() == ["drift"]  # a new connection evens nothing out
    assert kraken.openings() == {}
    now_s = int(kraken.time.now().timestamp())
    kraken.fake.add("D9", "deposit", "ZEUR", "13.25", time=now_s)
    assert next_day(kraken).added == 1
    assert kraken.questions() == []


def test_a_difference_that_a_person_mends_is_no_question_any_more(kraken: Live) -> None:
    kraken.fake.balances["ZEUR"]["balance"] = "500"
    next_day(kraken)
    assert kraken.kinds() == ["drift"]
    ledger = kraken.coffer.ledger
    [deposit] = [one for one in kraken.entries() if one.kind == "deposit"]
    row = replace(
        ledger.row_of(deposit.id), amount=Decimal("2.75"), fee=None, external_id="", payload=""
    )
    ledger.record(row)
    next_day(kraken)
    assert kraken.questions() == []


def test_a_broker_whose_sign_in_ended_does_not_hold_up_the_others(brokers: Live) -> None:
    fake = brokers.fake
    fake.connect(OTHER, "Other Brokers")
    fake.open_account("a9", OTHER, "Other", "999")
    next_day(brokers)
    brokers.coffer.connections.follow(brokers.id, "a9", True)
    next_day(brokers)
    fake.brokers[OTHER] |= {"disabled": True, "disabled_date": "2026-11-21T00:00:00Z"}
    fake.activities[ROTH].insert(
        0, activity("r9", "CONTRIBUTION", "2026-11-20", amount=9, symbol=None)
    )
    fake.cash[ROTH][0]["cash"] = 309.71
    run = next_day(brokers)
    assert (run.status, run.cause, run.added) == (RunStatus.PARTIAL, Trouble.LOGIN_EXPIRED, 1)
    held = brokers.held()
    assert held["Roth IRA 5678"]["USD"] == "309.71"
    assert held["Other 999"]["USD"] == "300.71"
    line = brokers.coffer.connections.list()[0]
    assert (line.connection.status, line.trouble) == (Status.NEEDS_ATTENTION, Trouble.LOGIN_EXPIRED)
    brokers.later(days=1)
    assert brokers.coffer.sync.due() == [brokers.id]  # the others go on
    fake.brokers[OTHER] |= {"disabled": False, "disabled_date": None}
    assert next_day(brokers).status == RunStatus.DONE
    assert brokers.connection().status == Status.ACTIVE
