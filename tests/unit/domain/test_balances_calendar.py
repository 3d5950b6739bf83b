"""Which months a stated balance proves: the rule, by example and against a slow second writing."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.balances.calendar import (
    NEAR_DAYS,
    HoldingMonth,
    MonthState,
    account_month,
    decides,
    holding_months,
    last_day,
    ledger_at,
    month_of,
    months_between,
    next_month,
    tolerance_of,
)
from app.domain.ledger import LegRecord
from app.domain.observations import Observation
from app.domain.times import day_of_us
from tests.builders import a_leg, a_split, an_observation

D = Decimal
TODAY = date(2024, 7, 10)
CENT = tolerance_of(2)
JAN, FEB, MAR = date(2024, 1, 1), date(2024, 2, 1), date(2024, 3, 1)
P, C, R, N = (
    MonthState.PROVEN, MonthState.CONTRADICTED, MonthState.DERIVED, MonthState.NOTHING,
)  # fmt: skip


def months(legs: list[LegRecord], stated: list[Observation]) -> list[HoldingMonth]:
    all_months = months_between(JAN, TODAY)
    return holding_months(all_months, legs, stated, tolerance=CENT, today=TODAY)


def states(legs: list[LegRecord], stated: list[Observation]) -> list[MonthState]:
    return [one.state for one in months(legs, stated)]


def test_months_know_their_days() -> None:
    assert [last_day(FEB), last_day(date(2023, 2, 9))] == [date(2024, 2, 29), date(2023, 2, 28)]
    assert next_month(date(2024, 12, 31)) == date(2025, 1, 1)
    assert months_between(date(2023, 12, 31), FEB) == [date(2023, 12, 1), JAN, FEB]
    assert month_of(date(2024, 2, 29)) == FEB


def test_what_agrees_is_proven_and_what_does_not_is_contradicted_by_how_much() -> None:
    legs = [a_leg("deposit", 100, "2024-01-05"), a_leg("deposit", 50, "2024-03-05")]
    found = months(legs, [an_observation(100, "2024-01-31"), an_observation(130, "2024-03-29")])
    assert [one.state for one in found] == [P, R, C, R, R, R, N]
    assert (found[2].ledger, found[2].difference, found[2].arisen) == (D(150), D(-20), D(-20))
    assert found[2].stated is not None


def test_a_difference_that_was_there_before_is_told_from_a_new_one() -> None:
    legs = [a_leg("deposit", 100, "2024-01-05")]
    found = months(legs, [an_observation(90, "2024-01-31"), an_observation(85, "2024-02-29")])
    assert [(one.difference, one.arisen) for one in found[:2]] == [(-10, -10), (-15, -5)]


def test_a_month_that_is_not_over_is_nothing_yet_unless_a_balance_is_near_its_end() -> None:
    legs = [a_leg("deposit", 100, "2024-01-05")]
    assert states(legs, [])[-1] is N
    late = holding_months([date(2024, 6, 1)], legs, [], tolerance=CENT, today=date(2024, 6, 30))
    assert late[0].state is N  # its last day is today
    seen = [an_observation(100, "2024-06-28")]
    early = holding_months([date(2024, 6, 1)], legs, seen, tolerance=CENT, today=date(2024, 6, 28))
    assert early[0].state is P


def test_before_the_first_evidence_there_is_nothing() -> None:
    assert states([a_leg("deposit", 1, "2024-03-05")], [])[:3] == [N, N, R]
    assert states([], [an_observation(7, "2024-02-29")])[:3] == [N, P, R]
    assert states([], []) == [N] * 7


def test_without_entries_a_stated_balance_proves_itself() -> None:
    found = months([], [an_observation(7, "2024-02-29"), an_observation(9, "2024-04-30")])
    assert [one.state for one in found] == [N, P, R, P, R, R, N]
    assert (found[1].ledger, found[1].difference) == (None, None)


@pytest.mark.parametrize(("on", "state"), [
    ("2024-02-24", P), ("2024-02-23", R), ("2024-03-05", P), ("2024-03-06", R),
])  # fmt: skip
def test_near_is_five_days_on_either_side_of_the_last(on: str, state: MonthState) -> None:
    assert NEAR_DAYS == 5
    legs = [a_leg("deposit", 100, "2024-01-05")]
    assert states(legs, [an_observation(100, on)])[1] is state


def test_the_nearest_balance_decides_and_of_two_equally_near_the_later() -> None:
    near, far = an_observation(1, "2024-02-29"), an_observation(2, "2024-02-25")
    assert decides([far, near], FEB) is near
    before, after = an_observation(1, "2024-02-28"), an_observation(2, "2024-03-01")
    assert decides([before, after], FEB) is after
    first, second = an_observation(1, "2024-02-29"), an_observation(2, "2024-02-29")
    assert decides([first, second], FEB) is second  # recorded later
    assert decides([an_observation(1, "2024-02-15")], FEB) is None


def test_half_a_cent_is_no_contradiction() -> None:
    legs = [a_leg("deposit", "33.335", "2024-01-05")]
    assert states(legs, [an_observation("33.34", "2024-01-31")])[0] is P
    assert states(legs, [an_observation("33.33", "2024-01-31")])[0] is P
    assert states(legs, [an_observation("33.35", "2024-01-31")])[0] is C


def test_a_split_counts_on_the_way() -> None:
    legs = [a_leg("buy", 10, "2024-01-05"), a_split(2, "2024-02-10")]
    assert states(legs, [an_observation(20, "2024-02-29")])[1] is P


def test_what_held_nothing_and_did_not_move_needs_no_proof() -> None:
    legs = [a_leg("deposit", 5, "2024-01-05"), a_leg("withdraw", 5, "2024-02-05")]
    assert [one.is_wanted for one in months(legs, [])] == [True, True, *([False] * 5)]


def test_an_account_is_as_good_as_its_holdings() -> None:
    def one(state: MonthState, *, is_wanted: bool = True) -> HoldingMonth:
        return HoldingMonth(JAN, state, is_wanted)

    def known(*parts: HoldingMonth) -> tuple[MonthState, int, int]:
        found = account_month(JAN, parts)
        return found.state, found.proven, found.wanted

    assert known() == (N, 0, 0)
    assert known(one(P), one(P)) == (P, 2, 2)
    assert known(one(P), one(R)) == (R, 1, 2)
    assert known(one(P), one(R, is_wanted=False)) == (P, 1, 1)
    assert known(one(P), one(C)) == (C, 1, 2)
    assert known(one(R, is_wanted=False)) == (N, 0, 0)


DAYS = st.dates(JAN, date(2024, 12, 31))
MOVES = st.lists(st.tuples(DAYS, st.integers(-5000, 5000).filter(bool)), max_size=12)
STATED = st.lists(st.tuples(DAYS, st.integers(-9000, 9000)), max_size=8)


def history(
    moves: list[tuple[date, int]], stated: list[tuple[date, int]]
) -> tuple[list[LegRecord], list[Observation]]:
    legs = [
        a_leg("deposit" if cents > 0 else "withdraw", D(abs(cents)) / 100, on.isoformat())
        for on, cents in sorted(moves)
    ]
    seen = [an_observation(D(cents) / 100, on.isoformat()) for on, cents in sorted(stated)]
    return legs, seen


@given(moves=MOVES, stated=STATED, today=DAYS)
def test_the_rule_is_what_its_words_say(
    moves: list[tuple[date, int]], stated: list[tuple[date, int]], today: date
) -> None:
    legs, seen = history(moves, stated)
    all_months = months_between(JAN, date(2024, 12, 31))
    found = holding_months(all_months, legs, seen, tolerance=CENT, today=today)
    for one in found:
        end = last_day(one.month)
        near = [each for each in seen if abs((day_of_us(each.at_us) - end).days) <= NEAR_DAYS]
        best = None
        for each in near:
            rank = (abs((day_of_us(each.at_us) - end).days), -each.at_us, -each.id)
            if best is None or rank < best[0]:
                best = (rank, each)
        if best is not None:
            each = best[1]
            ledger = sum((leg.quantity for leg in legs if leg.at_us <= each.at_us), D(0))
            agrees = not legs or each.balance == ledger
            assert one.state is (P if agrees else C)
            assert one.difference == (None if not legs else each.balance - ledger)
        else:
            begun = [day_of_us(leg.at_us) for leg in legs]
            begun += [day_of_us(each.at_us) for each in seen]
            is_there = any(on <= end for on in begun) and end < today
            assert one.state is (R if is_there else N)


@given(moves=MOVES, stated=STATED, cents=st.integers(1, 999))
def test_a_balance_taken_from_the_ledger_proves_its_month_and_one_beside_it_does_not(
    moves: list[tuple[date, int]], stated: list[tuple[date, int]], cents: int
) -> None:
    legs, _ = history(moves, stated)
    true = an_observation(0, "2024-05-31")
    true = true._replace(balance=ledger_at(legs, [true.at_us])[0])
    wrong = true._replace(balance=true.balance + D(cents) / 100)
    month = [date(2024, 5, 1)]
    later = date(2025, 1, 1)
    proven = holding_months(month, legs, [true], tolerance=CENT, today=later)[0]
    denied = holding_months(month, legs, [wrong], tolerance=CENT, today=later)[0]
    assert proven.state is P
    assert denied.state is (C if legs else P)
    assert denied.difference == (D(cents) / 100 if legs else None)


@given(on=DAYS)
def test_a_balance_is_near_one_month_at_most(on: date) -> None:
    seen = an_observation(1, on.isoformat())
    around = months_between(on - timedelta(60), on + timedelta(60))
    assert len([month for month in around if decides([seen], month)]) <= 1
