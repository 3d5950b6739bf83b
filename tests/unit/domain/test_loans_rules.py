"""Loan schedules: what they promise for any terms, and the rules one by one."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.loans.booked import Names, external_id, rows_due
from app.domain.loans.extra_effect import ExtraWish, effect_of
from app.domain.loans.periods import days_30e, fraction, periods
from app.domain.loans.records import CardTerms, DayCount, ExtraEffect, Loan, LoanKind
from app.domain.loans.schedule import PaymentTooLowError, Schedule, schedule
from app.domain.loans.terms import check_card, check_extra, check_loan, check_rate_change
from tests.unit.domain.loan_builders import FIRST, START, a_loan, a_rate, an_extra

D = Decimal
NAMES = Names("Loan", "USD")

amounts = st.decimals("0.01", "5000000", places=2)
rates = st.decimals("0", "0.4", places=5)
days = st.dates(date(1950, 1, 1), date(2090, 1, 1))


@st.composite
def loans(draw: st.DrawFn) -> Loan:
    started = draw(days)
    first = started + timedelta(draw(st.integers(1, 400)))
    return a_loan(
        str(draw(amounts)), str(draw(rates)), draw(st.integers(1, 240)),
        kind=draw(st.sampled_from(LoanKind)), started_on=started, first_due=first,
        day_count=draw(st.sampled_from(DayCount)),
    )  # fmt: skip


@st.composite
def changed_loans(draw: st.DrawFn) -> tuple[Loan, list[Any], list[Any]]:
    loan = draw(loans())
    span = 31 * loan.months
    within = st.integers(0, span).map(lambda n: loan.started_on + timedelta(n))
    changes = draw(st.lists(st.tuples(within, rates), max_size=3, unique_by=lambda one: one[0]))
    paid = draw(
        st.lists(
            st.tuples(within, amounts, st.sampled_from(ExtraEffect)),
            max_size=4, unique_by=lambda one: one[0],
        )
    )  # fmt: skip
    return (
        loan,
        [a_rate(on, str(rate)) for on, rate in changes],
        [an_extra(on, str(amount), effect) for on, amount, effect in paid],
    )


def check_sound(loan: Loan, plan: Schedule) -> None:
    """Hold a schedule to what all of them promise."""
    paid = sum(row.principal for row in plan.rows) + sum(amount for _, amount in plan.extras)
    assert paid == loan.principal
    assert plan.rows[-1].balance == 0
    assert len(plan.rows) <= loan.months
    assert plan.paid == loan.principal + plan.interest
    assert plan.balances() == [(on, plan.balance_on(on)) for on, _ in plan.balances()]
    before = loan.principal
    for row in plan.rows:
        assert row.payment == row.interest + row.principal
        assert min(row.interest, row.principal, row.payment, row.extra, row.balance) >= 0
        assert row.balance == before - row.principal - row.extra
        assert row.balance == plan.balance_on(row.due)
        before = row.balance


@given(loans())
def test_any_loan_is_paid_back_to_the_cent(loan: Loan) -> None:
    check_sound(loan, schedule(loan))


@given(changed_loans())
def test_so_is_one_with_other_rates_and_extra_payments(
    one: tuple[Loan, list[Any], list[Any]],
) -> None:
    loan, changes, extras = one
    check_sound(loan, schedule(loan, changes, extras))


@given(loans())
def test_without_rounding_an_annuity_pays_the_same_each_time(loan: Loan) -> None:
    if loan.kind != LoanKind.ANNUITY:
        return
    plan = schedule(loan, places=None)
    level = plan.rows[-1].payment
    if all(row.principal > 0 for row in plan.rows):
        assert all(abs(row.payment - level) < D("1e-25") for row in plan.rows)


@given(loans(), st.integers(0, 239), amounts, st.sampled_from(ExtraEffect))
def test_an_extra_payment_never_costs_interest_or_time(
    loan: Loan, place: int, amount: Decimal, effect: str
) -> None:
    on = schedule(loan, places=None).rows[min(place, loan.months - 1)].due
    found = effect_of(loan, (), (), ExtraWish(amount, on, effect=effect), places=None)
    assert found.interest_saved >= D("-1e-20")
    assert found.months_saved >= 0
    if effect == ExtraEffect.LOWER and found.after.rows[-1].due > on:
        assert found.months_saved == 0


@given(st.integers(1, 200), st.integers(1, 400))
def test_more_extra_saves_more(less: int, more: int) -> None:
    loan = a_loan("100000", "0.05", 240)
    small, large = (
        effect_of(loan, (), (), ExtraWish(monthly=D(amount))) for amount in (less, less + more)
    )
    assert large.interest_saved > small.interest_saved
    assert large.months_saved >= small.months_saved
    for before, after in zip(small.after.rows, large.after.rows, strict=False):
        assert after.balance <= before.balance


def test_equal_parts_of_principal() -> None:
    plan = schedule(a_loan("1000", "0.12", 3, kind=LoanKind.FIXED_PRINCIPAL))
    assert [(row.principal, row.interest) for row in plan.rows] == [
        (D("333.33"), D("10.00")), (D("333.33"), D("6.67")), (D("333.34"), D("3.33")),
    ]  # fmt: skip


def test_interest_only_pays_the_principal_at_the_end() -> None:
    plan = schedule(a_loan("1000", "0.12", 3, kind=LoanKind.INTEREST_ONLY))
    assert [row.payment for row in plan.rows] == [D(10), D(10), D(1010)]


def test_a_rate_of_zero_splits_the_principal() -> None:
    plan = schedule(a_loan("100", "0", 3))
    assert [row.payment for row in plan.rows] == [D("33.33"), D("33.33"), D("33.34")]
    assert plan.interest == 0


def test_another_rate_brings_another_payment_over_what_is_left() -> None:
    loan = a_loan("120000", "0.03", 120)
    plan = schedule(loan, [a_rate(date(2021, 1, 1), "0.06")])
    assert plan.rows[11].payment == plan.payment  # due on the day itself: by the old rate
    left = schedule(a_loan(str(plan.rows[11].balance), "0.06", 108))
    assert plan.rows[12].payment == left.payment > plan.payment
    assert len(plan.rows) == 120


def test_a_rate_within_a_period_counts_from_its_day() -> None:
    loan = a_loan("36000", "0.10", 3, kind=LoanKind.INTEREST_ONLY)
    plan = schedule(loan, [a_rate(date(2020, 2, 11), "0.20")])
    assert [row.interest for row in plan.rows] == [D(300), D(100) + D(400), D(600)]


def test_a_rate_with_a_payment_of_its_own() -> None:
    plan = schedule(a_loan("1000", "0.06", 12), [a_rate(date(2020, 6, 1), "0.05", "120")])
    assert [row.payment for row in plan.rows[5:-1]] == [D(120)] * (len(plan.rows) - 6)
    assert len(plan.rows) < 12


def test_extra_payments_shorten_or_lower() -> None:
    loan, on = a_loan("100000", "0.06", 120), date(2021, 1, 1)
    usual = schedule(loan)
    shorter = schedule(loan, (), [an_extra(on, "20000")])
    lower = schedule(loan, (), [an_extra(on, "20000", "lower")])
    assert shorter.rows[12].payment == usual.payment
    assert len(shorter.rows) < 120 == len(lower.rows)
    assert lower.rows[11].payment == usual.payment
    owed = usual.rows[11].balance - 20000
    assert lower.rows[12].payment == schedule(a_loan(str(owed), "0.06", 108)).payment


def test_after_shortening_another_rate_keeps_the_new_end() -> None:
    loan = a_loan("100000", "0.06", 120)
    extra, change = an_extra(date(2021, 1, 1), "20000"), a_rate(date(2022, 1, 1), "0.05")
    shorter = schedule(loan, (), [extra])
    assert len(schedule(loan, [change], [extra]).rows) == len(shorter.rows)


def test_an_extra_payment_within_a_period_lowers_its_interest() -> None:
    loan = a_loan("36000", "0.10", 2, kind=LoanKind.INTEREST_ONLY)
    plan = schedule(loan, (), [an_extra(date(2020, 1, 16), "18000")])
    assert plan.rows[0].interest == D(150) + D(75)
    assert plan.balance_on(date(2020, 1, 15)) == 36000
    assert plan.balance_on(date(2020, 1, 16)) == 18000


def test_more_than_is_owed_ends_the_loan() -> None:
    plan = schedule(a_loan("1000", "0.12", 12), (), [an_extra(date(2020, 3, 16), "5000")])
    assert plan.rows[-1].due == date(2020, 4, 1)
    assert plan.rows[-1].principal == 0
    assert plan.rows[-1].interest > 0  # of the days before
    assert sum(amount for _, amount in plan.extras) < 1000


def test_a_payment_below_the_interest_is_refused_not_added() -> None:
    with pytest.raises(PaymentTooLowError, match="the debt would grow"):
        schedule(a_loan("100000", "0.12", 120, payment=D(900)))
    with pytest.raises(PaymentTooLowError, match="does not cover"):
        schedule(a_loan("100000", "0.01", 120), [a_rate(date(2021, 1, 1), "0.5", "900")])


def test_a_long_first_period_is_paid_with_its_interest() -> None:
    plan = schedule(a_loan("100000", "0.30", 60, first_due=date(2022, 1, 1)))
    assert plan.rows[0].days == 720
    assert plan.rows[0].payment == plan.rows[0].interest == 60000
    assert plan.rows[1].principal > 0


@pytest.mark.parametrize(
    ("started", "first", "expected"),
    [
        ("2023-12-31", "2024-01-31", ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30"]),
        ("2023-01-31", "2023-02-28", ["2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31"]),
        ("2023-01-28", "2023-02-28", ["2023-02-28", "2023-03-28", "2023-04-28", "2023-05-28"]),
        ("2023-01-10", "2023-02-15", ["2023-02-15", "2023-03-15", "2023-04-15", "2023-05-15"]),
    ],
)
def test_due_days_at_the_ends_of_months(started: str, first: str, expected: list[str]) -> None:
    begin, due = date.fromisoformat(started), date.fromisoformat(first)
    assert [str(one.due) for one in periods(begin, due, 4, "30/360")] == expected


@pytest.mark.parametrize(
    ("count", "days", "part"),
    [
        ("30/360", 30, D(30) / 360), ("actual/365", 31, D(31) / 365),
        ("actual/360", 31, D(31) / 360), ("actual/actual", 31, D(17) / 365 + D(14) / 366),
    ],
)  # fmt: skip
def test_day_counts(count: str, days: int, part: Decimal) -> None:
    """From 15 December 2023 to 15 January 2024: 17 days of a year of 365, 14 of one of 366."""
    first, last = date(2023, 12, 15), date(2024, 1, 15)
    period = periods(first, last, 1, count)[0]
    assert period.days == days
    assert fraction(period.span(first, last)) == part


def test_thirty_days_a_month() -> None:
    """ISDA 2006, 4.16(g): 30E/360."""
    assert days_30e(date(2007, 1, 15), date(2007, 1, 30)) == 15
    assert days_30e(date(2007, 9, 30), date(2008, 3, 31)) == 180
    assert days_30e(date(2007, 8, 31), date(2008, 2, 28)) == 178
    assert days_30e(date(2007, 2, 26), date(2008, 2, 29)) == 363


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"principal": "0"}, "above zero"), ({"principal": "-5"}, "above zero"),
        ({"principal": "1.001"}, "decimals"), ({"principal": "1e20"}, "too many digits"),
        ({"rate": "10.01"}, "no rate"), ({"rate": "-0.01"}, "no rate"),
        ({"months": 0}, "no number of monthly"), ({"months": 1201}, "no number of monthly"),
        ({"first_due": START}, "is not after"), ({"first_due": date(2019, 1, 1)}, "is not after"),
        ({"first_due": date(2031, 1, 1)}, "five years"),
        ({"started_on": date(1899, 12, 31), "first_due": date(1900, 1, 31)}, "within the years"),
        ({"started_on": date(2190, 1, 1), "first_due": date(2190, 2, 1), "months": 240}, "within"),
        ({"kind": "magic"}, "no kind"), ({"day_count": "1/1"}, "no day count"),
        ({"payment": D(0)}, "above zero"), ({"payment": D("0.001")}, "decimals"),
        ({"kind": "interest_only", "payment": D(5)}, "no payment to state"),
    ],
)  # fmt: skip
def test_terms_that_make_no_loan_are_refused(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(RefusedError, match=said):
        check_loan(a_loan(**wrong), 2)


def test_a_thousand_percent_is_a_rate_still() -> None:
    loan = a_loan("1000", "10", 360)
    check_loan(loan, 2)
    check_sound(loan, schedule(loan))


def test_a_currency_without_cents() -> None:
    plan = schedule(a_loan("1000000", "0.015", 12), places=0)
    assert all(row.payment == int(row.payment) for row in plan.rows)
    with pytest.raises(RefusedError, match="decimals"):
        check_loan(a_loan("1000.5"), 0)


def test_changes_outside_of_the_loan_s_time_are_refused() -> None:
    loan = a_loan()
    for on in (date(2019, 12, 31), date(2021, 1, 1), date(2150, 1, 1)):
        with pytest.raises(RefusedError, match="runs from"):
            check_rate_change(loan, a_rate(on, "0.05"), 2)
    for on in (date(2019, 12, 31), date(2021, 1, 2)):
        with pytest.raises(RefusedError, match="runs from"):
            check_extra(loan, an_extra(on, "5"), 2)
    for amount in ("0", "-1", "0.001"):
        with pytest.raises(RefusedError):
            check_extra(loan, an_extra(FIRST, amount), 2)
    with pytest.raises(RefusedError, match="no effect"):
        check_extra(loan, an_extra(FIRST, "5", "magic"), 2)


@pytest.mark.parametrize("wrong", [{"credit_limit": D(-1)}, {"rate": D(11)}, {"due_day": 32},
                                   {"statement_day": 0}])  # fmt: skip
def test_terms_that_make_no_card_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(RefusedError):
        check_card(CardTerms(a_loan().account_id, **wrong), 2)


def test_what_is_due_is_posted_in_order_and_once() -> None:
    loan = a_loan("1200", "0.12", 12)
    plan = schedule(loan, (), [an_extra(date(2020, 3, 10), "50")])
    due = rows_due(loan, NAMES, plan, date(2020, 3, 31), set())
    assert [(row.on, row.kind, row.amount) for row in due[:2]] == [
        (FIRST, "interest_charge", D(12)), (FIRST, "deposit", plan.payment),
    ]  # fmt: skip
    assert [row.external_id for row in due[-1:]] == ["1/2020-03-10/extra"]
    known = {row.external_id for row in due}
    assert rows_due(loan, NAMES, plan, date(2020, 3, 31), known) == []
    moved = a_loan("1200", "0.12", 12, first_due=date(2020, 2, 15))
    later = rows_due(moved, NAMES, schedule(moved), date(2020, 3, 31), known)
    assert later == []  # a month of which a payment was posted is over
    later = rows_due(moved, NAMES, schedule(moved), date(2020, 4, 30), known)
    assert {row.on for row in later} == {date(2020, 4, 15)}


def test_nothing_is_posted_before_its_time_or_without_being_asked() -> None:
    loan = a_loan(posts_from=date(2020, 4, 1))
    plan = schedule(loan)
    assert {row.on for row in rows_due(loan, NAMES, plan, date(2020, 5, 1), ())} == {
        date(2020, 4, 1), date(2020, 5, 1),
    }  # fmt: skip
    assert rows_due(a_loan(posts_from=None), NAMES, plan, date(2030, 1, 1), ()) == []


def test_money_lent_is_the_mirror() -> None:
    loan = a_loan(is_given=True)
    names = Names("Lent", "USD", "Bank")
    interest, payment = rows_due(loan, names, schedule(loan), FIRST, ())
    assert (interest.account, interest.kind) == ("Lent", "interest")
    assert (payment.account, payment.to_account) == ("Lent", "Bank")
    assert payment.external_id == external_id(loan.account_id, FIRST, "payment")
