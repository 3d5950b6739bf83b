"""Payout days of rules, and how rules follow one another."""

import calendar
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.ids import HoldingId
from app.domain.yields.checking import check_rule
from app.domain.yields.payouts import Chain, chains_of, check_order, next_paydays, paydays
from app.domain.yields.records import YieldRule

FIRST = date(2023, 1, 1)
DAYS = st.dates(date(1999, 1, 1), date(2060, 1, 1))


def a_rule(payout: str = "monthly", since: date = FIRST, **more: Any) -> YieldRule:
    """Return a rule at 3 %; monthly ones pay on the first."""
    fields: dict[str, Any] = {"id": 1, "month_day": 1, "rate": Decimal("0.03"), **more}
    rate, number = fields.pop("rate"), fields.pop("id")
    return YieldRule(number, HoldingId(7), since, rate, payout, **fields)


@st.composite
def rules(draw: st.DrawFn) -> YieldRule:
    payout = draw(st.sampled_from(["daily", "weekdays", "weekly", "monthly", "yearly"]))
    month = draw(st.integers(1, 12))
    longest = 31 if payout != "yearly" else calendar.monthrange(2024, month)[1]
    return a_rule(
        payout,
        draw(DAYS),
        weekday=draw(st.integers(0, 6)),
        month_day=draw(st.integers(1, longest)),
        month=month,
    )


def pays_on(rule: YieldRule, on: date) -> bool:
    """Say again, day by day, what the payouts are."""
    last = calendar.monthrange(on.year, on.month)[1]
    assert rule.month_day is not None
    by_month = on.day == min(rule.month_day, last)
    return {
        "daily": True,
        "weekdays": on.weekday() not in {5, 6},
        "weekly": on.weekday() == rule.weekday,
        "monthly": by_month,
        "yearly": by_month and on.month == rule.month,
    }[rule.payout]


@given(rule=rules(), after=DAYS, length=st.integers(-5, 900))
def test_payouts_are_the_days_that_fit_and_no_others(
    rule: YieldRule, after: date, length: int
) -> None:
    until = after + timedelta(days=length)
    begin = max(after, rule.since)
    wanted = [
        on
        for number in range(1, (until - begin).days + 1)
        if pays_on(rule, on := begin + timedelta(days=number))
    ]
    assert paydays(rule, after, until) == wanted


@given(rule=rules(), cut=st.integers(0, 700))
def test_a_span_cut_in_two_has_the_same_payouts(rule: YieldRule, cut: int) -> None:
    end = rule.since + timedelta(days=700)
    middle = rule.since + timedelta(days=cut)
    both = paydays(rule, rule.since, middle) + paydays(rule, middle, end)
    assert both == paydays(rule, rule.since, end)


def test_the_31st_is_the_last_day_of_a_shorter_month() -> None:
    found = paydays(a_rule(month_day=31), FIRST, date(2024, 4, 30))
    assert [one.isoformat() for one in found[-4:]] == [
        "2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30",
    ]  # fmt: skip


def test_the_29th_of_february_is_the_28th_in_other_years() -> None:
    found = paydays(a_rule("yearly", month=2, month_day=29), FIRST, date(2025, 12, 31))
    assert found == [date(2023, 2, 28), date(2024, 2, 29), date(2025, 2, 28)]


def test_weekdays_are_monday_to_friday() -> None:
    found = paydays(a_rule("weekdays"), date(2024, 5, 2), date(2024, 5, 7))
    assert found == [date(2024, 5, 3), date(2024, 5, 6), date(2024, 5, 7)]


def test_the_first_payout_is_later_than_the_beginning() -> None:
    assert paydays(a_rule(since=date(2024, 1, 1)), date(2000, 1, 1), date(2024, 2, 1)) == [
        date(2024, 2, 1)
    ]


@given(rule=rules(), until=DAYS)
def test_the_calendar_ends_without_an_error(rule: YieldRule, until: date) -> None:
    assert next_paydays(Chain((replace(rule, since=date(2199, 6, 1)),)), until, 3) is not None


def test_what_was_earned_is_paid_when_a_rule_ends() -> None:
    ended = a_rule(since=FIRST, until=date(2023, 2, 14))
    chain = Chain((ended,))
    assert [on for on, _ in chain.paydays(FIRST, date(2024, 1, 1))] == [
        date(2023, 2, 1), date(2023, 2, 15),
    ]  # fmt: skip
    assert [on for on, _ in next_paydays(chain, FIRST, 5)] == [date(2023, 2, 1), date(2023, 2, 15)]


def test_a_last_payout_on_a_payout_day_comes_once() -> None:
    chain = Chain((a_rule(since=FIRST, until=date(2023, 1, 31)),))
    assert [on for on, _ in chain.paydays(FIRST, date(2024, 1, 1))] == [date(2023, 2, 1)]


def test_the_next_rule_pays_what_the_one_before_left() -> None:
    one = a_rule(since=FIRST, until=date(2023, 2, 14))
    two = a_rule(id=2, since=date(2023, 2, 15), rate=Decimal("0.02"))
    (chain,) = chains_of([two, one])
    found = list(chain.paydays(FIRST, date(2023, 4, 1)))
    assert [(on.isoformat(), rule.id) for on, rule in found] == [
        ("2023-02-01", 1), ("2023-03-01", 2), ("2023-04-01", 2),
    ]  # fmt: skip
    assert chain.rule_on(date(2023, 2, 14)) == one
    assert chain.rule_on(date(2023, 2, 15)) == two


def test_rules_with_a_gap_or_of_another_sort_stand_alone() -> None:
    one = a_rule(since=FIRST, until=date(2023, 2, 14))
    late = a_rule(id=2, since=date(2023, 2, 20), until=date(2023, 3, 1))
    checks = a_rule(id=3, since=date(2023, 3, 2), is_active=False)
    reward = a_rule(id=4, since=date(2023, 2, 15), kind="reward")
    found = chains_of([one, late, checks, reward])
    assert sorted([rule.id for rule in chain.rules] for chain in found) == [[1], [2], [3], [4]]


def test_two_rules_of_a_kind_do_not_earn_on_the_same_days() -> None:
    one = a_rule(since=FIRST, until=date(2023, 2, 14))
    check_order([one, a_rule(id=2, since=date(2023, 2, 15))])
    check_order([one, a_rule(id=2, since=FIRST, kind="reward")])
    with pytest.raises(RefusedError, match="rule 2 of this holding earns interest"):
        check_order([one, a_rule(id=2, since=date(2023, 2, 14))])


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"rate": Decimal(50)}, "a rate of 5000 % a year"),
        ({"rate": Decimal("-0.01")}, "a rate of -1 % a year"),
        ({"rate": Decimal("NaN")}, "a rate of NaN %"),
        ({"rate": Decimal("Infinity")}, "a rate of Infinity %"),
        ({"month_day": 32}, "no day of the month is 32"),
        ({"month_day": 0}, "no day of the month is 0"),
        ({"month_day": None}, "the day of the month of the payout is missing"),
        ({"payout": "weekly"}, "the day of the week of the payout is missing"),
        ({"payout": "weekly", "weekday": 7}, "no day of the week is 7"),
        ({"payout": "yearly", "month": 13}, "no month is 13"),
        ({"payout": "yearly", "month": 2, "month_day": 30}, "no day of the month is 30"),
        ({"payout": "yearly", "month": 4, "month_day": 31}, "no day of the month is 31"),
        ({"payout": "hourly"}, "no payout is 'hourly'"),
        ({"compounding": "hourly"}, "no compounding is"),
        ({"day_count": "actual/364"}, "no day count is"),
        ({"kind": "dividend"}, "does not pay 'dividend'"),
        ({"until": date(2022, 12, 31)}, "before it begins"),
        ({"since": date(1890, 1, 1)}, "outside 1900"),
        ({"note": "x" * 501}, "a note has at most"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(wrong: dict[str, Any], reason: str) -> None:
    with pytest.raises(RefusedError, match=reason):
        check_rule(replace(a_rule(), **wrong))


def test_fields_that_a_payout_does_not_need_are_dropped() -> None:
    kept = check_rule(a_rule("daily", weekday=9, month=77))
    assert (kept.weekday, kept.month_day, kept.month) == (None, None, None)
