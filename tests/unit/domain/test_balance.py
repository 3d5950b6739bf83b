"""The balance of a holding at a time, the evidence it rests on, and opening balances."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.balance import (
    UNKNOWN,
    Anchor,
    balance_at,
    balances_at,
    step,
    step_back,
    walk,
    walk_back,
)
from app.domain.coverage import Coverage
from app.domain.ids import EntryId
from app.domain.ledger import LegRecord
from app.domain.observations import Observation
from app.domain.reconciliation import OpeningInEffect, opening_for
from tests.builders import a_leg, a_split, an_observation, us

JANUARY, MAY, JUNE = us("2024-01-20"), us("2024-05-01"), us("2024-06-01")


def bought_and_sold() -> list[LegRecord]:
    return [
        a_leg("buy", 10, "2024-01-15"),
        a_leg("sell", 4, "2024-03-15"),
        a_leg("buy", 1, "2024-05-15"),
    ]


def test_without_any_evidence_the_balance_is_unknown_and_not_zero() -> None:
    assert balance_at(JUNE, [], []) == UNKNOWN
    assert (UNKNOWN.quantity, UNKNOWN.anchor, UNKNOWN.coverage) == (None, None, Coverage.UNKNOWN)


def test_without_observations_the_legs_count_from_zero() -> None:
    found = balance_at(MAY, bought_and_sold(), [])
    assert (found.quantity, found.anchor, found.coverage) == (6, Anchor.LEDGER, Coverage.FULL)


def test_an_incomplete_history_without_observations_is_unknown() -> None:
    assert balance_at(MAY, bought_and_sold(), [], is_complete=False) == UNKNOWN


def test_a_later_observation_is_walked_back_over_the_legs_between() -> None:
    seen = an_observation(20, "2024-06-01")
    found = balance_at(MAY, bought_and_sold(), [seen])
    assert (found.quantity, found.anchor, found.anchor_us) == (
        19, Anchor.OBSERVATION_AFTER, seen.at_us,
    )  # fmt: skip


def test_an_earlier_observation_is_walked_forward_where_there_is_no_later_one() -> None:
    seen = an_observation(20, "2024-02-01")
    found = balance_at(JUNE, bought_and_sold(), [seen])
    assert (found.quantity, found.anchor, found.anchor_us) == (
        17, Anchor.OBSERVATION_BEFORE, seen.at_us,
    )  # fmt: skip


def test_the_nearest_observation_counts_on_either_side() -> None:
    seen = [an_observation(n, f"2024-0{n}-01") for n in (2, 4, 6, 8)]
    assert balance_at(MAY, [], seen).quantity == 6
    assert balance_at(us("2024-09-01"), [], seen).quantity == 8
    assert balance_at(us("2024-04-01"), [], seen).quantity == 4


def test_of_observations_of_one_time_the_last_recorded_counts() -> None:
    seen = [an_observation(one, "2024-06-01") for one in (5, 6, 7)]
    for at in ("2024-05-01", "2024-06-01", "2024-07-01"):
        assert balance_at(us(at), [], seen).quantity == 7


def test_a_leg_of_the_very_time_counts_and_is_part_of_an_observation_of_that_time() -> None:
    legs = bought_and_sold()
    assert balance_at(legs[1].at_us, legs, []).quantity == 6
    assert balance_at(legs[1].at_us - 1, legs, []).quantity == 10
    seen = an_observation(6, "2024-03-15")
    assert balance_at(legs[1].at_us - 1, legs, [seen]).quantity == 10
    assert balance_at(legs[1].at_us, legs, [seen]).quantity == 6


def test_a_split_multiplies_forward_and_divides_backward() -> None:
    legs = [a_leg("buy", 10, "2024-01-15"), a_split(4, "2024-03-01")]
    assert balance_at(JUNE, legs, []).quantity == 40
    assert balance_at(JANUARY, legs, [an_observation(40, "2024-05-01")]).quantity == 10
    assert balance_at(JUNE, legs, [an_observation(5, "2024-02-01")]).quantity == 20


def test_before_the_earliest_evidence_coverage_is_partial_at_best() -> None:
    before = us("2023-12-01")
    assert balance_at(before, bought_and_sold(), []).coverage is Coverage.PARTIAL
    seen = an_observation(3, "2024-02-01")
    found = balance_at(before, [], [seen])
    assert (found.quantity, found.coverage) == (3, Coverage.PARTIAL)


def test_what_cannot_be_short_is_never_shown_below_zero_and_says_so() -> None:
    found = balance_at(JANUARY, [a_leg("sell", 3, "2024-01-16")], [])
    assert (found.quantity, found.was_clamped, found.coverage) == (0, True, Coverage.PARTIAL)
    walked = balance_at(JANUARY, [a_leg("buy", 5, "2024-02-01")], [an_observation(2, "2024-03-01")])
    assert (walked.quantity, walked.was_clamped) == (0, True)


def test_cash_may_be_below_zero() -> None:
    found = balance_at(JANUARY, [a_leg("withdraw", 3, "2024-01-16")], [], may_be_negative=True)
    assert (found.quantity, found.was_clamped, found.coverage) == (-3, False, Coverage.FULL)


def test_between_observations_that_the_legs_do_not_explain_coverage_is_partial() -> None:
    legs = [a_leg("buy", 2, "2024-03-15")]
    around = [an_observation(1, "2024-02-01"), an_observation(3, "2024-06-01")]
    assert balance_at(MAY, legs, around).coverage is Coverage.FULL
    contradicting = [an_observation(1, "2024-02-01"), an_observation(9, "2024-06-01")]
    found = balance_at(MAY, legs, contradicting)
    assert (found.quantity, found.coverage) == (9, Coverage.PARTIAL)
    assert balance_at(us("2024-06-01"), legs, contradicting).coverage is Coverage.FULL


# -- walking -------------------------------------------------------------------------------------

DAYS = [f"2024-0{month}-{day:02}" for month in (1, 2, 3) for day in (1, 11, 21)]
QUANTITIES = st.decimals(-(10**9), 10**9, places=9)


@st.composite
def walks(draw: st.DrawFn) -> list[LegRecord]:
    """Draw legs with splits whose ratios have a finite reciprocal."""
    legs = []
    for at in draw(st.lists(st.sampled_from(DAYS), max_size=8).map(sorted)):
        if draw(st.integers(0, 3)) == 0:
            legs.append(a_split(draw(st.sampled_from(["2", "0.5", "4", "0.1", "10"])), at))
        else:
            quantity = draw(QUANTITIES)
            legs.append(a_leg("buy" if quantity > 0 else "sell", abs(quantity), at))
    return legs


@given(walks(), QUANTITIES)
def test_walking_forward_and_back_returns_to_the_start(
    legs: list[LegRecord], start: Decimal
) -> None:
    first, last = us("2023-12-31"), us("2024-12-31")
    end = walk(start, legs, first, last)
    assert walk_back(end, legs, last, first) == start


@given(walks(), QUANTITIES)
def test_a_step_back_undoes_a_step(legs: list[LegRecord], start: Decimal) -> None:
    for leg in legs:
        assert step_back(step(start, leg), leg) == start


@given(
    walks(),
    st.lists(st.tuples(st.sampled_from(DAYS), QUANTITIES), max_size=4),
    st.booleans(),
    st.booleans(),
)
def test_many_times_at_once_give_what_each_time_gives(
    legs: list[LegRecord],
    seen: list[tuple[str, Decimal]],
    negative: bool,
    complete: bool,
) -> None:
    observations = [an_observation(balance, at) for at, balance in sorted(seen)]
    times = sorted({us(at) + shift for at in DAYS for shift in (-1, 0, 1, 86_400_000_000 - 1)})
    many = balances_at(times, legs, observations, may_be_negative=negative, is_complete=complete)
    single = [
        balance_at(at, legs, observations, may_be_negative=negative, is_complete=complete)
        for at in times
    ]
    assert many == single


# -- opening balances ----------------------------------------------------------------------------


def opening_leg(legs: Sequence[LegRecord], seen: Sequence[Observation]) -> list[LegRecord]:
    needed = opening_for(legs, seen, may_be_negative=True)
    if needed is None:
        return []
    made = a_leg("opening_balance", needed.quantity)
    return [made._replace(at_us=needed.at_us)]


def test_what_the_legs_do_not_explain_was_there_before_the_first_of_them() -> None:
    legs = [a_leg("buy", 10, "2024-01-15"), a_leg("sell", 4, "2024-03-15")]
    needed = opening_for(legs, [an_observation(25, "2024-04-01")])
    assert needed is not None
    assert (needed.quantity, needed.at_us) == (19, legs[0].at_us - 1)
    assert needed.holding_id == legs[0].holding_id


def test_legs_that_explain_the_balance_need_no_opening() -> None:
    assert opening_for(bought_and_sold(), [an_observation(7, "2024-06-01")]) is None


@pytest.mark.parametrize("with_legs", [True, False])
def test_nothing_is_opened_without_both_legs_and_observations(with_legs: bool) -> None:
    legs, seen = bought_and_sold(), [an_observation(9)]
    assert opening_for(legs if with_legs else [], [] if with_legs else seen) is None


def test_the_first_observation_says_how_much_was_there_at_the_beginning() -> None:
    seen = [an_observation(15, "2024-01-16"), an_observation(19, "2024-06-01")]
    needed = opening_for(bought_and_sold(), seen)
    assert needed is not None
    assert needed.quantity == 5  # the other 7 came later, from where nobody knows


def test_of_first_observations_of_one_time_the_last_recorded_counts() -> None:
    corrected = [an_observation(15, "2024-01-16"), an_observation(12, "2024-01-16")]
    needed = opening_for(bought_and_sold(), corrected)
    assert needed is not None
    assert needed.quantity == 2


def test_what_turned_up_after_the_first_observation_is_no_opening() -> None:
    seen = [an_observation(10, "2024-01-16"), an_observation(19, "2024-06-01")]
    assert opening_for(bought_and_sold(), seen) is None


def test_legs_after_the_observation_are_left_out() -> None:
    assert opening_for(bought_and_sold(), [an_observation(6, "2024-04-01")]) is None


def test_an_opening_is_in_units_of_its_time() -> None:
    legs = [a_leg("buy", 10, "2024-01-15"), a_split(2, "2024-02-01")]
    needed = opening_for(legs, [an_observation(26, "2024-04-01")])
    assert needed is not None
    assert needed.quantity == 3


def test_a_shortfall_is_an_opening_only_of_what_may_be_below_zero() -> None:
    legs, seen = [a_leg("deposit", 10)], [an_observation(4, "2024-04-01")]
    assert opening_for(legs, seen) is None
    needed = opening_for(legs, seen, may_be_negative=True)
    assert needed is not None
    assert needed.quantity == -6


@given(walks(), st.lists(st.tuples(st.sampled_from(DAYS), QUANTITIES), min_size=1, max_size=3))
def test_a_ledger_with_its_opening_needs_no_other(
    legs: list[LegRecord], seen: list[tuple[str, Decimal]]
) -> None:
    observations = [an_observation(balance, at) for at, balance in sorted(seen)]
    opening = opening_leg(legs, observations)
    assert opening_for([*opening, *legs], observations, may_be_negative=True) is None


@given(walks(), st.sampled_from(DAYS), QUANTITIES)
def test_a_ledger_with_its_opening_explains_the_balance(
    legs: list[LegRecord], at: str, balance: Decimal
) -> None:
    seen = an_observation(balance, at)
    opened = [*opening_leg(legs, [seen]), *legs]
    if legs:
        assert walk(Decimal(0), opened, None, seen.at_us) == balance


def test_an_opening_in_effect_explains_exactly_what_is_needed() -> None:
    needed = opening_for(bought_and_sold(), [an_observation(9, "2024-06-01")])
    assert needed is not None
    in_effect = OpeningInEffect(EntryId(1), needed.holding_id, needed.quantity, needed.at_us)
    assert in_effect.explains(needed)
    assert not in_effect.explains(None)
    earlier = OpeningInEffect(EntryId(1), needed.holding_id, needed.quantity, needed.at_us - 1)
    other = OpeningInEffect(EntryId(1), needed.holding_id, Decimal(1), needed.at_us)
    assert not earlier.explains(needed)
    assert not other.explains(needed)
