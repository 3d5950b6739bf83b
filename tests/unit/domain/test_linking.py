"""Which outflow and which inflow are one transfer."""

import random
from collections.abc import Iterable
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ledger import LegRecord
from app.domain.linking import Linking, find_transfers
from app.domain.times import DAY_US
from tests.builders import BROKER, COIN, EUR, WALLET, Number, a_leg, us
from tests.depth import examples

THIRD = type(WALLET)(3)


def an_outflow(quantity: Number = 100, at: str = "2024-05-01T12:00", **other: object) -> LegRecord:
    return a_leg("withdraw", quantity, at, **{"asset": COIN, **other})  # type: ignore[arg-type]


def an_inflow(quantity: Number = 100, at: str = "2024-05-01T12:10", **other: object) -> LegRecord:
    return a_leg("deposit", quantity, at, **{"asset": COIN, "account": WALLET, **other})  # type: ignore[arg-type]


def found(*legs: LegRecord) -> Linking:
    return find_transfers(legs, set())


def ids(result: Linking) -> set[tuple[int, int]]:
    return {(out.leg_id, into.leg_id) for out, into in result.linked}


def nothing(result: Linking) -> bool:
    return not (result.linked or result.ambiguous or result.suggested)


@pytest.mark.parametrize("out_kind", ["withdraw", "transfer_out"])
@pytest.mark.parametrize("in_kind", ["deposit", "transfer_in"])
def test_an_outflow_and_an_inflow_near_it_are_linked(out_kind: str, in_kind: str) -> None:
    out = an_outflow()._replace(kind=out_kind)
    into = an_inflow()._replace(kind=in_kind)
    assert found(into, out).linked == [(out, into)]


@pytest.mark.parametrize(
    ("quantity", "is_linked"),
    [
        ("99", True),
        ("98.999999999999999999", False),
        ("101", True),
        ("101.000000000000000001", False),
    ],
)
def test_quantities_within_one_percent_of_what_left_are_near(
    quantity: str, is_linked: bool
) -> None:
    assert bool(found(an_outflow(), an_inflow(quantity)).linked) is is_linked


@pytest.mark.parametrize(
    ("at", "is_linked"),
    [
        ("2024-05-01T12:30", True),
        ("2024-05-01T12:30:00.000001", False),
        ("2024-05-01T11:30", True),
        ("2024-05-01T11:29:59.999999", False),
    ],
)
def test_times_within_thirty_minutes_either_way_are_near(at: str, is_linked: bool) -> None:
    assert bool(found(an_outflow(), an_inflow(at=at)).linked) is is_linked


def test_midnight_between_the_two_is_no_hindrance() -> None:
    out, into = an_outflow(at="2024-05-01T23:50"), an_inflow(at="2024-05-02T00:10")
    assert ids(found(out, into)) == {(out.leg_id, into.leg_id)}


def test_a_transfer_is_between_two_accounts_and_of_one_asset() -> None:
    assert nothing(found(an_outflow(), an_inflow(account=BROKER)))
    assert nothing(found(an_outflow(), an_inflow(asset=EUR)))


@pytest.mark.parametrize("kind", ["buy", "reward", "swap_in", "opening_balance", "settlement"])
def test_other_kinds_are_no_inflows(kind: str) -> None:
    assert nothing(found(an_outflow(), an_inflow()._replace(kind=kind)))


def test_legs_that_are_taken_stay_as_they_are() -> None:
    out, into = an_outflow(), an_inflow()
    assert nothing(find_transfers([out, into], {out.leg_id}))
    assert nothing(find_transfers([out, into], {into.leg_id}))


def test_an_outflow_with_two_candidates_is_for_the_person_to_decide() -> None:
    out, one, two = an_outflow(), an_inflow(), an_inflow(at="2024-05-01T12:20", account=THIRD)
    result = found(out, one, two)
    assert (result.linked, result.ambiguous) == ([], [(out, [one, two])])


def test_two_outflows_of_one_inflow_are_for_the_person_to_decide() -> None:
    one, two, into = an_outflow(), an_outflow(at="2024-05-01T12:05"), an_inflow()
    result = found(one, two, into)
    assert (result.linked, result.ambiguous) == ([], [(one, [into]), (two, [into])])


def test_a_rival_of_another_quantity_or_time_is_none() -> None:
    out, into = an_outflow(), an_inflow()
    others = [an_inflow(50), an_inflow(at="2024-05-01T14:00"), an_outflow(at="2024-05-03T12:00")]
    assert ids(found(out, into, *others)) == {(out.leg_id, into.leg_id)}


# -- dates without a time --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "is_suggested"),
    [("2024-05-01", True), ("2024-05-02", True), ("2024-05-03", False), ("2024-04-30", False)],
)
def test_dates_match_on_the_same_or_the_next_day_and_only_as_a_suggestion(
    at: str, is_suggested: bool
) -> None:
    out, into = an_outflow(at="2024-05-01"), an_inflow(at=at)
    result = found(out, into)
    assert (result.linked, result.ambiguous) == ([], [])
    assert result.suggested == ([(out, into)] if is_suggested else [])


@pytest.mark.parametrize(
    ("out_at", "in_at"),
    [
        ("2024-05-01", "2024-05-01T15:00"),
        ("2024-05-01T15:00", "2024-05-02"),
        ("2024-05-01T15:00", "2024-05-01"),
    ],
)
def test_a_date_and_a_time_are_a_suggestion_too(out_at: str, in_at: str) -> None:
    out, into = an_outflow(at=out_at), an_inflow(at=in_at)
    result = found(out, into)
    assert (result.linked, result.suggested) == ([], [(out, into)])


def test_days_are_those_of_the_person_as_written() -> None:
    out = an_outflow(at="2024-05-01T23:30-10:00")  # the second of May in UTC
    into = an_inflow(at="2024-05-01")
    assert found(out, into).suggested == [(out, into)]


def test_dates_that_match_several_are_not_suggested() -> None:
    out, one, two = (
        an_outflow(at="2024-05-01"),
        an_inflow(at="2024-05-01"),
        an_inflow(at="2024-05-02"),
    )
    assert nothing(found(out, one, two))


def test_an_outflow_that_is_linked_is_no_rival_for_a_suggestion() -> None:
    out, into = an_outflow(), an_inflow()
    other, dated = an_outflow(at="2024-05-02"), an_inflow(at="2024-05-02")
    result = found(out, into, other, dated)
    assert ids(result) == {(out.leg_id, into.leg_id)}
    assert result.suggested == [(other, dated)]


# -- properties ------------------------------------------------------------------------------------

TIMES = [f"2024-05-0{day}{time}" for day in (1, 2) for time in ("", "T12:00", "T12:25", "T12:50")]


@st.composite
def crowds(draw: st.DrawFn) -> list[LegRecord]:
    legs = []
    for _ in range(draw(st.integers(0, 12))):
        make = draw(st.sampled_from([an_outflow, an_inflow]))
        quantity = draw(st.sampled_from(["100", "99.5", "50"]))
        legs.append(
            make(
                quantity,
                draw(st.sampled_from(TIMES)),
                account=draw(st.sampled_from([BROKER, WALLET, THIRD])),
            )
        )
    return legs


def is_pair(out: LegRecord, into: LegRecord) -> bool:
    """Say by the rule's own words whether two legs may be one transfer."""
    left = -out.quantity
    return (
        out.kind == "withdraw"
        and into.kind == "deposit"
        and out.account_id != into.account_id
        and abs(left - into.quantity) <= left / 100
        and abs(out.at_us - into.at_us) <= 1_800_000_000
        and not (out.at_us % DAY_US == 0 == into.at_us % DAY_US)
    )


@given(crowds())
@settings(max_examples=examples(200))
def test_linked_is_exactly_what_is_unique_both_ways(legs: list[LegRecord]) -> None:
    pairs = [(out, into) for out in legs for into in legs if is_pair(out, into)]
    outs = [out.leg_id for out, _ in pairs]
    ins = [into.leg_id for _, into in pairs]
    unique = {
        (out.leg_id, into.leg_id)
        for out, into in pairs
        if outs.count(out.leg_id) == ins.count(into.leg_id) == 1
    }
    result = found(*legs)
    assert ids(result) == unique
    assert {out.leg_id for out, _ in result.ambiguous} == set(outs) - {one for one, _ in unique}


@given(crowds(), st.randoms(use_true_random=False))
@settings(max_examples=examples(100))
def test_the_order_of_the_legs_does_not_matter(
    legs: list[LegRecord], chance: random.Random
) -> None:
    shuffled = list(legs)
    chance.shuffle(shuffled)
    assert summary(found(*legs)) == summary(found(*shuffled))


@given(crowds())
@settings(max_examples=examples(200))
def test_linking_again_finds_nothing_new(legs: list[LegRecord]) -> None:
    first = found(*legs)
    taken = {leg.leg_id for pair in first.linked for leg in pair}
    second = find_transfers(legs, taken)
    assert second.linked == []
    assert summary(second)[1:] == summary(first)[1:]


def summary(result: Linking) -> tuple[object, object, object]:
    ambiguous = {
        (out.leg_id, frozenset(one.leg_id for one in ins)) for out, ins in result.ambiguous
    }
    return ids(result), ambiguous, {(a.leg_id, b.leg_id) for a, b in result.suggested}


def many_legs(days: int, *, dated: bool = False) -> Iterable[LegRecord]:
    chance = random.Random(7)
    first = us("2024-01-01")
    out, into = an_outflow(), an_inflow()
    for number in range(20_000):
        leg = out if number % 2 else into
        at_us = first + chance.randrange(days * DAY_US)
        if dated:
            at_us -= at_us % DAY_US
        quantity = leg.quantity * chance.randrange(1, 10**6)
        yield leg._replace(
            leg_id=type(leg.leg_id)(number), at_us=at_us, day=at_us // DAY_US, quantity=quantity
        )


@pytest.mark.parametrize("days", [3650, 30, 1])
@pytest.mark.parametrize("dated", [False, True])
def test_twenty_thousand_legs_are_searched_in_two_seconds(days: int, dated: bool) -> None:
    legs = list(many_legs(days, dated=dated))
    begun = process_time()
    find_transfers(legs, set())
    assert process_time() - begun < 2
