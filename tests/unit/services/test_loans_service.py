"""Debts in open books: added, posted, changed, compared, linked; and cards."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.errors import CofferError, RefusedError, UnknownNameError
from app.domain.loans.extra_effect import ExtraWish
from app.domain.loans.schedule import PaymentTooLowError
from app.services.accounts import AccountDraft
from app.services.changes import Topic
from app.services.imports import ImportOptions
from app.services.loans_answers import CardDraft, DebtDetail, LoanChange, LoanDraft, RowState
from tests.unit.services.desk import Desk, Row

D = Decimal
HOME = LoanDraft(
    "Home loan", "mortgage", D(162000), D("0.03875"), date(2024, 1, 10), date(2024, 2, 10), 360,
    paid_from="Bank",
)  # fmt: skip


@pytest.fixture
def bank(desk: Desk) -> Desk:
    """Books with 50,000 USD in a bank account, on 2 January 2025."""
    desk.coffer.accounts.add(AccountDraft("Bank", type="depository", subtype="checking"))
    desk.take(Row("deposit", account="Bank", symbol="", amount=D(50000), id="d"))
    return desk


def add(desk: Desk, **more: Any) -> int:
    return desk.coffer.loans.add(replace(HOME, **more)).count


def detail(desk: Desk, name: str = "Home loan") -> DebtDetail:
    return desk.coffer.loans.detail(name)


def go_to(desk: Desk, on: date) -> None:
    desk.clock.time = datetime(on.year, on.month, on.day, 8, tzinfo=UTC)


def trail(desk: Desk) -> list[tuple[str, str, str]]:
    with desk.coffer.database.reading() as unit:
        return [(one.action, one.subject, one.after) for one in unit.audit.rows(50)]


def balance(desk: Desk, account: str) -> Decimal:
    lines = desk.coffer.portfolio.holdings(with_closed=True).lines
    return next(one.quantity or D(0) for one in lines if one.account == account)


def test_a_mortgage_is_added_and_what_was_due_is_posted(bank: Desk) -> None:
    assert add(bank) == 1 + 11 * 2
    found = detail(bank)
    assert found.line.owed == found.line.planned == D("159332.01")
    assert found.line.next_payment == D("761.78")
    assert [row.state for row in found.rows[:12]] == [RowState.POSTED] * 11 + [RowState.PLANNED]
    assert balance(bank, "Bank") == 50000 - 11 * D("761.78")
    report = bank.coffer.portfolio.holdings()
    assert report.totals.liabilities == D("-159332.01")
    bank.verified()


def test_catching_up_after_months_away_posts_each_payment_once(bank: Desk) -> None:
    add(bank)
    go_to(bank, date(2025, 6, 15))
    assert bank.coffer.loans.post_due().count == 12
    assert bank.coffer.loans.post_due().count == 0
    go_to(bank, date(2025, 3, 1))  # the clock is set back
    assert bank.coffer.loans.post_due().count == 0
    bank.reopened()
    assert bank.coffer.loans.post_due().count == 0
    assert detail(bank).posted_until == date(2025, 6, 10)
    bank.verified()


def test_a_voided_payment_stays_voided(bank: Desk) -> None:
    add(bank)
    entry = next(one for one in bank.entries() if one.external_id.endswith("2024-11-10/payment"))
    bank.coffer.ledger.void(entry.id)
    assert bank.coffer.loans.post_due().count == 0
    assert detail(bank).rows[9].state == RowState.VOID
    owed = detail(bank).line.owed
    assert owed is not None
    assert owed - D("159332.01") == D("761.78")


def test_other_terms_leave_what_was_posted(bank: Desk) -> None:
    add(bank)
    before = [one.external_id for one in bank.entries()]
    bank.coffer.loans.change(
        "Home loan", LoanChange(rate=D("0.05"), first_due=date(2024, 2, 20), note="renegotiated")
    )
    assert bank.coffer.loans.post_due().count == 0  # December's was posted on the 10th
    assert [one.external_id for one in bank.entries()][: len(before)] == before
    assert detail(bank).rows[0].state == RowState.NOT_POSTED
    go_to(bank, date(2025, 1, 21))
    assert bank.coffer.loans.post_due().count == 2
    assert detail(bank).posted_until == date(2025, 1, 20)
    assert any(words[0] == "loan changed" and "rate=0.05" in words[2] for words in trail(bank))


def test_a_change_within_the_past_is_told_as_a_difference(bank: Desk) -> None:
    add(bank)
    bank.coffer.loans.set_rate("Home loan", date(2024, 7, 10), D("0.06"))
    states = [row.state for row in detail(bank).rows[:12]]
    assert states == [RowState.POSTED] * 6 + [RowState.DIFFERS] * 5 + [RowState.PLANNED]
    bank.coffer.loans.remove_rate("Home loan", date(2024, 7, 10))
    assert detail(bank).rows[10].state == RowState.POSTED


def test_an_extra_payment_now_is_posted_and_one_later_waits(bank: Desk) -> None:
    add(bank)
    service = bank.coffer.loans
    assert service.add_extra("Home loan", date(2025, 1, 2), D(1000)).count == 1
    assert service.add_extra("Home loan", date(2025, 1, 20), D(500), "lower").count == 0
    assert detail(bank).line.owed == detail(bank).line.planned == D("158332.01")
    with pytest.raises(RefusedError, match="already"):
        service.add_extra("Home loan", date(2025, 1, 20), D(500))
    with pytest.raises(RefusedError, match="void its entry first"):
        service.remove_extra("Home loan", date(2025, 1, 2))
    with pytest.raises(RefusedError, match="that are owed"):
        service.add_extra("Home loan", date(2025, 1, 3), D(160000))
    go_to(bank, date(2025, 1, 25))
    assert service.post_due().count == 3
    assert detail(bank).line.owed == detail(bank).line.planned
    bank.verified()


def test_a_planned_extra_payment_can_be_taken_back(bank: Desk) -> None:
    add(bank)
    bank.coffer.loans.add_extra("Home loan", date(2025, 1, 20), D(500))
    bank.coffer.loans.remove_extra("Home loan", date(2025, 1, 20))
    assert detail(bank).extras == ()
    with pytest.raises(RefusedError, match="no extra payment"):
        bank.coffer.loans.remove_extra("Home loan", date(2025, 1, 20))


def test_a_loan_paid_out_to_an_own_account_and_paid_by_deposits(bank: Desk) -> None:
    add(bank, name="Cash", kind="personal", principal=D(6000), months=12, paid_from="",
        paid_to="Bank", started_on=date(2024, 12, 1), first_due=date(2025, 1, 1))  # fmt: skip
    assert balance(bank, "Bank") == 56000
    found = detail(bank, "Cash").line
    assert found.owed == found.planned
    bank.verified()


def test_an_older_loan_starts_from_what_is_owed_on_a_day(bank: Desk) -> None:
    add(bank, principal=D("120000.50"), started_on=date(2025, 1, 1), months=200,
        first_due=date(2025, 2, 1), is_opening=True)  # fmt: skip
    assert detail(bank).line.owed == D("120000.50")
    assert [one.kind for one in bank.entries()] == ["deposit", "opening_balance"]
    assert bank.coffer.portfolio.holdings().totals.net_worth == D(50000) - D("120000.50")


def test_money_lent_is_an_asset_that_earns_interest(bank: Desk) -> None:
    add(bank, name="Ann", kind="given", principal=D(1200), rate=D("0.12"), months=12,
        paid_from="Bank", paid_to="Bank", started_on=date(2024, 12, 1),
        first_due=date(2025, 1, 1))  # fmt: skip
    found = detail(bank, "Ann").line
    assert found.balance == found.owed == found.planned
    assert found.balance is not None
    assert found.balance > 1000
    report = bank.coffer.portfolio.holdings()
    assert report.totals.liabilities == 0
    assert report.totals.net_worth == 50000 + 12  # a month's interest
    listed = bank.coffer.loans.all()
    assert (listed.owed, listed.lent) == (0, found.balance)
    bank.verified()


def test_a_loan_without_posting_only_plans(bank: Desk) -> None:
    assert add(bank, posts=False) == 1
    assert bank.coffer.loans.post_due().count == 0
    assert detail(bank).rows[0].state == RowState.NOT_POSTED


# -- what was observed -------------------------------------------------------------------------


def test_a_difference_to_an_observed_balance_is_shown_and_booked_when_asked(bank: Desk) -> None:
    add(bank)
    bank.take_observations(
        "2024-06-30,Home loan,USD,-160798.43", "2024-12-31,Home loan,USD,-159400"
    )
    found = detail(bank)
    newest = found.observed[0]
    assert (newest.observed, newest.ledger, newest.scheduled) == (
        -159400, D("-159332.01"), D("-159332.01"),
    )  # fmt: skip
    offered = found.correction
    assert offered is not None
    assert (offered.on, offered.kind, offered.amount) == (
        date(2024, 12, 31), "interest_charge", D("67.99"),
    )  # fmt: skip
    before = len(bank.entries())
    assert bank.coffer.loans.post_due().count == 0  # never silently
    assert len(bank.entries()) == before
    assert bank.coffer.loans.correct("Home loan").count == 1
    after = detail(bank)
    assert after.observed[0].difference == 0
    assert after.correction is None
    assert after.line.planned == 159400
    go_to(bank, date(2025, 2, 11))
    assert bank.coffer.loans.post_due().count == 4
    assert detail(bank).line.owed == detail(bank).line.planned
    with pytest.raises(RefusedError, match="no difference"):
        bank.coffer.loans.correct("Home loan")
    bank.verified()


def test_less_owed_than_planned_is_a_deposit(bank: Desk) -> None:
    add(bank)
    bank.take_observations("2024-12-31,Home loan,USD,-159000")
    offered = detail(bank).correction
    assert offered is not None
    assert (offered.kind, offered.amount) == ("deposit", D("332.01"))


# -- what is financed --------------------------------------------------------------------------


def test_equity_and_loan_to_value_of_a_home_with_two_loans(bank: Desk) -> None:
    add(bank)
    add(bank, name="Second", principal=D(20000), months=60, kind="other",
        started_on=date(2025, 1, 1), first_due=date(2025, 2, 1))  # fmt: skip
    bank.take(
        Row("opening_balance", account="Home", symbol="GEM", quantity=D("0.5"), price=D(400000))
    )
    bank.take_prices("2025-01-01,GEM,420000,USD")
    for name in ("Home loan", "Second"):
        bank.coffer.loans.link(name, "Home", "GEM")
    assert bank.coffer.loans.link("Second", "Home", "GEM").topics == frozenset()
    for name in ("Home loan", "Second"):
        found = detail(bank, name).financing
        assert found is not None
        assert found.value == 210000  # the half that is owned
        assert found.owed == D("179332.01")
        assert found.equity == D("30667.99")
        assert found.loan_to_value == D("179332.01") / 210000
        assert [one for one, _ in found.loans] == ["Home loan", "Second"]
    bank.coffer.loans.unlink("Second", "Home", "GEM")
    assert detail(bank, "Second").financing is None
    single = detail(bank).financing
    assert single is not None
    assert single.owed == D("159332.01")


def test_a_home_without_a_price_has_no_equity_rather_than_a_wrong_one(bank: Desk) -> None:
    add(bank)
    bank.take(Row("reward", account="Home", symbol="GEM", quantity=D(1)))
    bank.coffer.loans.link("Home loan", "Home", "GEM")
    found = detail(bank).financing
    assert found is not None
    assert found.equity is None
    assert found.loan_to_value is None


def test_what_cannot_be_financed_is_refused(bank: Desk) -> None:
    add(bank)
    with pytest.raises(RefusedError, match="is money"):
        bank.coffer.loans.link("Home loan", "Bank", "USD")
    with pytest.raises(UnknownNameError):
        bank.coffer.loans.link("Home loan", "Nowhere", "GEM")
    with pytest.raises(RefusedError, match="is no loan"):
        bank.coffer.loans.link("Bank", "Bank", "USD")


# -- cards -------------------------------------------------------------------------------------


def test_a_card_counts_once_and_below_zero(bank: Desk) -> None:
    draft = CardDraft("Visa", D(5000), D("0.199"), 28, 31, owed=D(350), on=date(2025, 1, 1))
    bank.coffer.loans.add_card(draft)
    report = bank.coffer.portfolio.holdings()
    assert report.totals.liabilities == -350
    assert report.totals.net_worth == 50000 - 350
    listed = bank.coffer.loans.all()
    card = listed.lines[0].card
    assert card is not None
    assert (card.credit_limit, card.available, card.used) == (5000, 4650, D("0.07"))
    assert (card.next_statement, card.next_due) == (date(2025, 1, 28), date(2025, 1, 31))
    assert listed.owed == 350
    bank.verified()


def test_an_observed_available_credit_counts_until_something_is_booked(bank: Desk) -> None:
    bank.coffer.loans.add_card(CardDraft("Visa", D(5000), owed=D(350), on=date(2024, 12, 1)))
    header = "date,account,symbol,balance,available,limit"
    path = bank.write(header, ["2025-01-01,Visa,USD,-400,4500,5000"])
    bank.coffer.imports.run(path, ImportOptions())
    card = bank.coffer.loans.all().lines[0].card
    assert card is not None
    assert (card.available, card.is_available_observed) == (4500, True)
    bank.take(Row("withdraw", account="Visa", symbol="", amount=D(100),
                  at=datetime(2025, 1, 2, tzinfo=UTC), id="w"))  # fmt: skip
    card = bank.coffer.loans.all().lines[0].card
    assert card is not None
    assert (card.available, card.is_available_observed) == (4500, False)  # 5000 - 400 - 100


def test_the_terms_of_a_card_can_be_said_anew(bank: Desk) -> None:
    bank.coffer.loans.add_card(CardDraft("Visa", D(5000)))
    assert bank.coffer.loans.set_card("Visa", credit_limit=D(6000), due_day=5).topics
    assert not bank.coffer.loans.set_card("Visa", credit_limit=D(6000), due_day=5).topics
    for wrong in ({"credit_limit": D(-1)}, {"due_day": 40}, {"rate": D(20)}):
        with pytest.raises(RefusedError):
            bank.coffer.loans.set_card("Visa", **wrong)
    with pytest.raises(RefusedError, match="no credit card"):
        bank.coffer.loans.set_card("Bank", credit_limit=D(5))


# -- what is refused ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""}, {"name": "Bank"}, {"name": "a\nb"}, {"kind": "card"}, {"rate": D(11)},
        {"months": 0}, {"principal": D(0)}, {"first_due": date(2024, 1, 1)}, {"currency": "DOLLAR"},
        {"started_on": date(2025, 1, 3), "first_due": date(2025, 2, 3)}, {"paid_from": "Nobody"},
        {"payment": D(100)}, {"currency": "EUR"}, {"principal": D("1.234")},
    ],
)  # fmt: skip
def test_what_cannot_be_added_leaves_nothing_behind(bank: Desk, wrong: dict[str, Any]) -> None:
    before = bank.dump()
    with pytest.raises(CofferError):
        add(bank, **wrong)
    assert bank.dump() == before


def test_a_payment_below_the_interest_is_refused_later_too(bank: Desk) -> None:
    add(bank)
    before = bank.dump()
    with pytest.raises(PaymentTooLowError):
        bank.coffer.loans.change("Home loan", LoanChange(payment=D(100)))
    with pytest.raises(PaymentTooLowError):
        bank.coffer.loans.set_rate("Home loan", date(2026, 1, 1), D("0.5"), D(700))
    assert bank.dump() == before


def test_asking_what_an_extra_payment_does_writes_nothing(bank: Desk) -> None:
    add(bank)
    before = bank.dump()
    found = bank.coffer.loans.extra_effect(
        "Home loan", ExtraWish(monthly=D(100), monthly_from=date(2025, 1, 10))
    )
    assert found.months_saved > 40
    assert found.interest_saved > 15000
    usual, other = bank.coffer.loans.suppose_rate("Home loan", date(2026, 1, 1), D("0.05"))
    assert other.interest > usual.interest
    assert bank.coffer.loans.suppose(HOME).payment == D("761.78")
    assert bank.dump() == before


def test_every_change_names_what_it_touched_and_leaves_a_trail(bank: Desk) -> None:
    assert Topic.LEDGER in bank.coffer.loans.add(HOME).changes.topics
    bank.coffer.loans.set_rate("Home loan", date(2026, 1, 1), D("0.05"))
    bank.coffer.loans.add_extra("Home loan", date(2026, 1, 20), D(500))
    said = [words[0] for words in trail(bank)]
    for action in ("loan added", "loan rate", "loan extra", "posted by rule"):
        assert action in said
