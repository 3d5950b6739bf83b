"""A stated balance beside the ledger, what would settle it, and limits with what is available."""

from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.balances.calendar import ledger_at, tolerance_of
from app.domain.balances.readings import Credit, Settling, compare, credit_of
from app.domain.reconciliation import opening_for
from tests.builders import a_leg, an_observation

D = Decimal
CENT = tolerance_of(2)


def test_nothing_stated_is_nothing_to_compare() -> None:
    assert compare([a_leg("deposit", 5)], [], tolerance=CENT) is None


def test_without_entries_there_is_no_difference_to_speak_of() -> None:
    found = compare([], [an_observation(5, "2024-01-31")], tolerance=CENT)
    assert found is not None
    assert (found.settling, found.ledger, found.amount) == (Settling.ONLY_STATED, None, None)


def test_what_agrees_needs_nothing() -> None:
    found = compare(
        [a_leg("deposit", 5, "2024-01-15")], [an_observation(5, "2024-01-31")], tolerance=CENT
    )
    assert found is not None
    assert (found.settling, found.amount) == (Settling.NOTHING, 0)


def test_what_was_there_before_the_first_entry_is_an_opening() -> None:
    legs = [a_leg("withdraw", 30, "2024-01-15")]
    seen = [an_observation(70, "2024-01-31")]
    found = compare(legs, seen, tolerance=CENT, may_be_negative=True)
    assert found is not None
    assert (found.settling, found.amount, found.opening, found.entry) == (
        Settling.OPENING, 100, 100, None,
    )  # fmt: skip


def test_what_turned_up_later_is_an_entry_that_is_missing_since_the_last_that_agreed() -> None:
    legs = [a_leg("deposit", 100, "2024-01-15")]
    seen = [an_observation(100, "2024-01-31"), an_observation(95, "2024-02-29"),
            an_observation(95, "2024-03-31")]  # fmt: skip
    found = compare(legs, seen, tolerance=CENT, may_be_negative=True)
    assert found is not None
    assert (found.settling, found.amount, found.entry) == (Settling.ENTRY, -5, -5)
    assert found.since is seen[0]


def test_an_opening_and_an_entry_may_both_be_missing() -> None:
    legs = [a_leg("deposit", 100, "2024-01-15")]
    seen = [an_observation(150, "2024-01-31"), an_observation(170, "2024-02-29")]
    found = compare(legs, seen, tolerance=CENT, may_be_negative=True)
    assert found is not None
    assert (found.settling, found.opening, found.entry) == (Settling.BOTH, 50, 20)


def test_an_opening_that_reconciling_wrote_before_is_not_offered_again() -> None:
    own = a_leg("opening_balance", 50, "2024-01-14")
    legs = [own, a_leg("deposit", 100, "2024-01-15")]
    seen = [an_observation(150, "2024-01-31"), an_observation(170, "2024-02-29")]
    found = compare(legs, seen, tolerance=CENT, own=[own], may_be_negative=True)
    assert found is not None
    assert (found.settling, found.opening, found.entry) == (Settling.ENTRY, None, 20)


CENTS = st.integers(-5000, 5000).filter(bool)


@given(
    moves=st.lists(CENTS, min_size=1, max_size=8), stated=st.lists(CENTS, min_size=1, max_size=5)
)
def test_opening_and_entry_together_settle_the_difference(
    moves: list[int], stated: list[int]
) -> None:
    legs = [
        a_leg("deposit" if one > 0 else "withdraw", D(abs(one)) / 100, f"2024-01-{day:02d}")
        for day, one in enumerate(moves, 10)
    ]
    seen = [an_observation(D(one) / 100, f"2024-02-{day:02d}") for day, one in enumerate(stated, 1)]
    found = compare(legs, seen, tolerance=CENT, may_be_negative=True)
    assert found is not None
    assert found.amount == seen[-1].balance - sum(leg.quantity for leg in legs)
    settled = (found.opening or 0) + (found.entry or 0)
    assert settled == (found.amount if found.settling is not Settling.NOTHING else 0)
    needed = opening_for(legs, seen, may_be_negative=True)
    if found.opening is not None:
        assert needed is not None
        assert found.opening == needed.quantity
    assert ledger_at(legs, [seen[-1].at_us])[0] == found.ledger


def stated(on: str, balance: int, **more: Any) -> Any:
    return an_observation(balance, on)._replace(**more)


def test_limit_and_available_are_read_from_the_newest_balance_that_states_them() -> None:
    seen = [stated("2024-01-31", -100, limit=D(1000), available=D(880)), stated("2024-02-29", -300)]
    assert credit_of(seen, D(-300)) == Credit(
        D(1000), seen[0].at_us, D(700), seen[1].at_us, is_worked_out=True
    )
    assert credit_of(seen[:1], D(-100)) == Credit(D(1000), seen[0].at_us, D(880), seen[0].at_us)


def test_the_contract_says_the_limit_where_no_balance_does() -> None:
    assert credit_of([], D(-250), terms=D(2000)) == Credit(
        D(2000), None, D(1750), None, is_worked_out=True
    )
    assert credit_of([], D(-250)) == Credit()


def test_what_was_available_without_any_limit_stays_with_its_day() -> None:
    seen = [stated("2024-01-31", 90, available=D(80)), stated("2024-02-29", 50)]
    assert credit_of(seen, D(50)) == Credit(None, None, D(80), seen[0].at_us)
