"""Stated balances, reasons and closed accounts on both databases."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from app.bootstrap import Coffer, open_coffer
from app.domain.errors import RefusedError
from app.services.account_balances_answers import BalanceDraft, BalanceStatus
from app.services.accounts import AccountDraft
from tests.integration.books import SetClock

D = Decimal
MARCH = date(2024, 3, 31)


@pytest.fixture
def coffer(place: str, clock: SetClock) -> Iterator[Coffer]:
    opened = open_coffer(place, clock)
    opened.profile.prepare("EUR", "fifo", "")
    opened.accounts.add(AccountDraft("Visa", type="credit", subtype="credit_card"))
    yield opened
    opened.close()


def test_balances_corrections_and_taking_back_are_the_same_on_both(
    coffer: Coffer, clock: SetClock
) -> None:
    exact = D("1234567.123456789012345678901234567891")
    coffer.balances.record(BalanceDraft("Visa", exact, on=MARCH, is_owed=True, limit=D("0.10")))
    clock.move(hours=1)
    first = coffer.balances.history("Visa")[0]
    assert (first.balance, first.limit, first.available) == (-exact, D("0.1"), None)
    day = date(2024, 3, 29)
    coffer.balances.record(BalanceDraft("Visa", D(-7), on=day, available=D(3), replaces=first.id))
    clock.move(hours=1)
    found = coffer.balances.newest()[0]
    assert (found.stated, found.current, found.available) == (-7, -7, 3)
    assert coffer.portfolio.holdings(date(2024, 4, 1)).totals.net_worth == -7
    newest, older = sorted(coffer.balances.history("Visa"), key=lambda one: -one.id)
    assert (newest.status, older.status) == (BalanceStatus.IN_EFFECT, BalanceStatus.CORRECTED)
    coffer.balances.remove(newest.id)
    assert {one.status for one in coffer.balances.history("Visa")} == {BalanceStatus.TAKEN_BACK}
    assert coffer.balances.newest() == ()
    assert coffer.verification.run().problems == ()


def test_a_refused_balance_leaves_nothing_behind(coffer: Coffer) -> None:
    with pytest.raises(RefusedError):
        coffer.balances.record(BalanceDraft("Visa", D(-1), "NEW", MARCH, asset_type="public-stock"))
    assert "NEW" not in {one.symbol for one in coffer.accounts.assets()}
    assert coffer.ledger.batches() == []


def test_reasons_and_closing_are_the_same_on_both(coffer: Coffer) -> None:
    coffer.accounts.mark("excluded", "Visa", reason="čaj, 茶, “tea”", since=MARCH)
    coffer.accounts.close("Visa", MARCH, reason="")
    assert [(one.mark, one.reason, one.since) for one in coffer.exclusions.all()] == [
        ("closed", "", MARCH), ("excluded", "čaj, 茶, “tea”", MARCH),
    ]  # fmt: skip
    with pytest.raises(RefusedError):
        coffer.balances.record(BalanceDraft("Visa", D(1), on=date(2024, 4, 1)))
    coffer.accounts.reopen("Visa")
    coffer.accounts.mark("excluded", "Visa", on=False)
    assert coffer.exclusions.all() == ()
    assert coffer.accounts.all()[0].closed_on is None


def test_the_calendar_is_the_same_on_both(coffer: Coffer) -> None:
    coffer.balances.record(BalanceDraft("Visa", D(10), on=date(2024, 3, 28), is_owed=True))
    row = coffer.statement_months.calendar().rows[0]
    assert [(cell.month.month, cell.state.value) for cell in row.months] == [
        (3, "proven"), (4, "derived"), (5, "derived"), (6, "nothing"),
    ]  # fmt: skip
