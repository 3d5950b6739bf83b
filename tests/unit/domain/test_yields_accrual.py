"""What is earned between payouts: examples worked out by hand, and laws that always hold."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.loans.records import DayCount
from app.domain.yields.accrual import Accrual, Step, day_part, is_compounded, nominal_rate, payable
from app.domain.yields.checking import Arrival, Mark, Period, with_arrivals
from app.domain.yields.records import YieldRule
from tests.unit.domain.test_yields_payouts import FIRST, a_rule

COUNTS = list(DayCount)
MONEY = st.decimals("-1000", "1000000", places=2)
RATES = st.decimals("0", "0.2", places=4)
TINY = Decimal("1e-26")  # thirty decimals, rounded a few thousand times


def earned(
    rule: YieldRule,
    first: date,
    end: date,
    balance: Decimal | str | Callable[[date], Decimal] = "10000",
) -> Decimal:
    """Return what the days from one to before another earn."""
    return accrued(rule, first, end, balance).earned


def accrued(
    rule: YieldRule,
    first: date,
    end: date,
    balance: Decimal | str | Callable[[date], Decimal] = "10000",
) -> Accrual:
    found = Accrual(first, first)
    while found.on < end:
        found.count(rule, balance(found.on) if callable(balance) else Decimal(balance))
    return found


def cents(value: Decimal) -> str:
    return str(payable(value, Decimal(0), 2)[0])


# -- by hand ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day_count", "first", "end", "wanted"),
    [
        # 10,000 × 3 % × 31 ÷ 365 = 25.479…; × 31 ÷ 360 = 25.833…; × 30 ÷ 360 = 25 a month.
        ("actual/365", date(2023, 1, 1), date(2023, 2, 1), "25.48"),
        ("actual/360", date(2023, 1, 1), date(2023, 2, 1), "25.83"),
        ("30/360", date(2023, 1, 1), date(2023, 2, 1), "25.00"),
        ("30/360", date(2023, 2, 1), date(2023, 3, 1), "25.00"),
        # ISDA's own example of actual/actual, 1 November 2003 to 1 May 2004: 61 days of a common
        # year, 121 of a leap year: 10,000 × 10 % × (61/365 + 121/366) = 497.724.
        # (ISDA, "EMU and Market Conventions: Recent Developments", 1998, gives it on 10,000.)
        ("actual/actual", date(2003, 11, 1), date(2004, 5, 1), "497.72"),
    ],
)
def test_a_period_by_each_day_count(day_count: str, first: date, end: date, wanted: str) -> None:
    rate = Decimal("0.1") if day_count == "actual/actual" else Decimal("0.03")
    assert cents(earned(a_rule(rate=rate, day_count=day_count), first, end)) == wanted


def test_a_deposit_counts_from_its_day() -> None:
    # 10 days of 1,000, 21 of 3,000: (10,000 + 63,000) × 3.65 % ÷ 365 = 7.30
    rule = a_rule(rate=Decimal("0.0365"))

    def balance(on: date) -> Decimal:
        return Decimal(1000 if on < date(2023, 1, 11) else 3000)

    found = accrued(rule, date(2023, 1, 1), date(2023, 2, 1), balance)
    assert found.earned == Decimal("7.3")
    assert found.steps == [
        Step(date(2023, 1, 1), date(2023, 1, 10), Decimal(1000), Decimal(0), rule.rate, 10, 365),
        Step(date(2023, 1, 11), date(2023, 1, 31), Decimal(3000), Decimal(0), rule.rate, 21, 365),
    ]
    assert [one.earned for one in found.steps] == [Decimal(1), Decimal("6.3")]


def test_a_year_compounded_monthly() -> None:
    # 1,000 × ((1 + 6 %/12)^12 − 1) = 61.67781…, the textbook's compound interest
    rule = a_rule(
        "yearly", date(2023, 1, 1), month=1, month_day=1, rate=Decimal("0.06"),
        compounding="monthly", day_count="30/360",
    )  # fmt: skip
    found = earned(rule, date(2023, 1, 1), date(2024, 1, 1), "1000")
    assert abs(found - (1000 * (Decimal("1.005") ** 12 - 1))) < TINY
    assert cents(found) == "61.68"


def test_a_year_compounded_daily() -> None:
    rule = a_rule("yearly", month=1, rate=Decimal("0.05"), compounding="daily")
    found = earned(rule, date(2023, 1, 1), date(2024, 1, 1), "1000")
    assert abs(found - 1000 * ((1 + Decimal("0.05") / 365) ** 365 - 1)) < TINY


@pytest.mark.parametrize(
    ("compounding", "days"),
    [
        ("weekly", ["2023-01-17", "2023-01-24", "2023-01-31", "2023-02-07"]),
        ("monthly", ["2023-02-10"]),
        ("quarterly", []),
        ("none", []),
    ],
)
def test_compounding_counts_from_the_beginning_of_the_period(
    compounding: str, days: list[str]
) -> None:
    rule = a_rule("yearly", month=12, month_day=31, compounding=compounding)
    began = date(2023, 1, 10)
    spans = [began + timedelta(days=number) for number in range(33)]
    assert [on.isoformat() for on in spans if is_compounded(rule, began, on)] == days


def test_months_from_the_last_day_end_on_last_days() -> None:
    rule = a_rule("yearly", month=2, month_day=28, compounding="monthly")
    assert is_compounded(rule, date(2023, 2, 28), date(2023, 3, 28))
    last = a_rule("monthly", month_day=31, compounding="monthly")
    assert is_compounded(last, date(2023, 2, 28), date(2023, 3, 31))
    assert not is_compounded(last, date(2023, 2, 28), date(2023, 3, 28))


@pytest.mark.parametrize(
    ("payout", "day_count", "share"),
    [
        ("daily", "actual/365", Decimal(1) / 365),
        ("monthly", "30/360", Decimal(1) / 12),
        ("yearly", "actual/365", Decimal(1)),
    ],
)
def test_an_apy_comes_out_after_a_year_if_all_that_is_paid_stays(
    payout: str, day_count: str, share: Decimal
) -> None:
    rule = a_rule(payout, rate=Decimal("0.05"), is_effective=True, day_count=day_count)
    assert abs((1 + nominal_rate(rule) * share) ** int(1 / share) - Decimal("1.05")) < TINY


def test_an_apy_by_a_year_of_360_days_is_that_of_365() -> None:
    rule = a_rule(
        "yearly", month=1, rate=Decimal("0.05"), is_effective=True, compounding="daily",
        day_count="actual/360",
    )  # fmt: skip
    assert abs(earned(rule, FIRST, date(2024, 1, 1), "1000") - 50) < TINY


def test_an_annual_percentage_yield_as_regulation_dd_has_it() -> None:
    # 12 CFR 1030, appendix A, part I, A.1: $1,000 earn $61.68 in 365 days: the yield is 6.17 %.
    rule = a_rule("yearly", month=1, rate=Decimal("0.06168"), is_effective=True)
    assert cents(earned(rule, FIRST, date(2024, 1, 1), "1000")) == "61.68"


def test_a_negative_balance_earns_nothing() -> None:
    assert earned(a_rule(), FIRST, date(2024, 1, 1), "-5000") == 0


def test_a_new_rate_counts_from_its_day() -> None:
    # 10,000: 14 days at 3 %, 14 at 2 %: 11.5068… + 7.6712… = 19.1780…
    one, two = a_rule(), a_rule(rate=Decimal("0.02"))
    found = accrued(one, date(2023, 2, 1), date(2023, 2, 15))
    while found.on < date(2023, 3, 1):
        found.count(two, Decimal(10000))
    assert cents(found.earned) == "19.18"
    assert [one.rate for one in found.steps] == [Decimal("0.03"), Decimal("0.02")]


def test_the_remainder_is_carried() -> None:
    # 0.014 a day: 0.01, 0.02 (0.014 + 0.004 → 0.018), 0.01 (0.012), 0.02 (0.016), 0.01 (0.010)
    carried, paid = Decimal(0), []
    for _ in range(5):
        amount, carried = payable(Decimal("0.014"), carried, 2)
        paid.append(str(amount))
    assert paid == ["0.01", "0.02", "0.01", "0.02", "0.01"]
    assert carried == 0


# -- always -------------------------------------------------------------------------------------


@given(first=st.dates(date(1999, 1, 1), date(2040, 1, 1)), days=st.integers(0, 1200),
       cut=st.integers(0, 1200), count=st.sampled_from(COUNTS))  # fmt: skip
def test_parts_of_a_year_add_up(first: date, days: int, cut: int, count: str) -> None:
    def whole(begin: int, end: int) -> Fraction:
        parts = [day_part(count, first + timedelta(days=one)) for one in range(begin, end)]
        return sum((Fraction(*one) for one in parts), Fraction(0))

    cut = min(cut, days)
    assert whole(0, cut) + whole(cut, days) == whole(0, days)
    end = first + timedelta(days=days)
    if count == "30/360":
        months = (end.year - first.year) * 12 + end.month - first.month
        assert whole(0, days) == Fraction(30 * months + min(end.day, 30) - min(first.day, 30), 360)


@given(rate=RATES, balances=st.lists(MONEY, min_size=1, max_size=40), cut=st.integers(0, 40),
       count=st.sampled_from(COUNTS))  # fmt: skip
def test_a_period_split_in_two_earns_the_same(
    rate: Decimal, balances: list[Decimal], cut: int, count: str
) -> None:
    rule = a_rule(rate=rate, day_count=count)
    days = [FIRST + timedelta(days=number) for number in range(len(balances) + 1)]
    by_day = dict(zip(days, balances, strict=False))
    middle = days[min(cut, len(balances))]
    both = sum(
        earned(rule, begin, end, by_day.__getitem__)
        for begin, end in ((days[0], middle), (middle, days[-1]))
    )
    whole = earned(rule, days[0], days[-1], by_day.__getitem__)
    assert abs(both - whole) < Decimal("1e-29")
    exact = sum(
        Fraction(max(balance, Decimal(0))) * Fraction(rate) * Fraction(*day_part(count, on))
        for on, balance in by_day.items()
    )
    assert abs(Fraction(whole) - exact) < Fraction(1, 10**29)


@given(rate=RATES, balances=st.lists(MONEY, min_size=1, max_size=60),
       compounding=st.sampled_from(["none", "daily", "weekly", "monthly", "quarterly", "yearly"]),
       looks=st.sets(st.integers(0, 59)))  # fmt: skip
def test_looking_at_it_on_the_way_changes_nothing(
    rate: Decimal, balances: list[Decimal], compounding: str, looks: set[int]
) -> None:
    rule = a_rule("yearly", month=1, rate=rate, compounding=compounding)
    silent, watched = Accrual(FIRST, FIRST), Accrual(FIRST, FIRST)
    for number, balance in enumerate(balances):
        silent.count(rule, balance)
        if number in looks:
            assert watched.earned >= 0
        watched.count(rule, balance)
    assert watched.earned == silent.earned
    told = sum((one.earned for one in silent.steps), Decimal(0))
    assert abs(told - silent.earned) < TINY


@given(
    exact=st.lists(st.decimals(0, 100, places=12), max_size=60), places=st.sampled_from([0, 2, 18])
)
def test_nothing_is_lost_by_rounding(exact: list[Decimal], places: int) -> None:
    carried, paid = Decimal(0), Decimal(0)
    for one in exact:
        amount, carried = payable(one, carried, places)
        assert amount >= 0
        assert abs(carried) <= Decimal(1).scaleb(-places) / 2
        paid += amount
    assert paid + carried == sum(exact, Decimal(0))


# -- against what arrived -----------------------------------------------------------------------


def a_period(number: int, **more: Any) -> Period:
    first, on = date(2023, number, 1), date(2023, number + 1, 1)
    return Period(1, first, on, Decimal("25.1"), Decimal("25.10"), **more)


def test_what_arrives_belongs_to_the_payout_around_it() -> None:
    found = with_arrivals(
        [a_period(1), a_period(2), a_period(3, paid=Decimal(25)), a_period(4), a_period(5)],
        [Arrival(date(2022, 12, 31), Decimal(9)),  # before the rule
         Arrival(date(2023, 1, 30), Decimal(24)), Arrival(date(2023, 2, 6), Decimal(1)),
         Arrival(date(2023, 4, 3), Decimal("25.5"))],
        today=date(2023, 6, 3), is_paying=False,
    )  # fmt: skip
    assert [(one.arrived, one.arrivals, one.mark, one.difference) for one in found] == [
        (Decimal(25), 2, Mark.ARRIVED, Decimal("-0.10")),
        (None, 0, Mark.MISSING, Decimal("-25.10")),
        (Decimal("25.5"), 1, Mark.DOUBLED, Decimal("0.40")),
        (None, 0, Mark.MISSING, Decimal("-25.10")),
        (None, 0, Mark.WAITING, None),
    ]


def test_daily_arrivals_keep_to_their_day() -> None:
    days = [FIRST + timedelta(days=number) for number in range(4)]
    periods = [Period(1, begin, end, Decimal(1), Decimal(1)) for begin, end in pairwise(days)]
    found = with_arrivals(periods, [Arrival(days[2], Decimal(1))], today=days[3], is_paying=True)
    assert [one.mark for one in found] == [Mark.DUE, Mark.ARRIVED, Mark.DUE]
    settled = with_arrivals(periods, [], today=days[3], is_paying=True, settled=days[2])
    assert [one.mark for one in settled] == [Mark.MISSING, Mark.MISSING, Mark.DUE]


@given(st.lists(st.tuples(st.integers(0, 400), st.decimals(0, 50, places=2)), max_size=30))
def test_each_arrival_counts_once(arrivals: list[tuple[int, Decimal]]) -> None:
    periods = [a_period(number) for number in range(1, 12)]
    real = [Arrival(FIRST + timedelta(days=on), quantity) for on, quantity in arrivals]
    found = with_arrivals(periods, real, today=date(2024, 1, 1), is_paying=False)
    inside = [one for one in real if one.on <= date(2023, 12, 6)]
    assert sum(one.arrivals for one in found) == len(inside)
    assert sum(one.arrived or 0 for one in found) == sum(one.quantity for one in inside)


def test_a_void_payout_is_told() -> None:
    period = replace(a_period(1), mark=Mark.VOIDED)
    (alone,) = with_arrivals([period], [], today=date(2024, 1, 1), is_paying=True)
    (met,) = with_arrivals(
        [period], [Arrival(date(2023, 2, 1), Decimal(25))], today=date(2024, 1, 1), is_paying=True
    )
    assert (alone.mark, met.mark) == (Mark.VOIDED, Mark.ARRIVED)
