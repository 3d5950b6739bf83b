"""The state of an order: a fold over messages in any order, and a table of what may be asked."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.trading.machine import (
    LIVE,
    MOVES,
    TERMINAL,
    MessageKind,
    Move,
    Told,
    check_move,
    status_of,
    words_of,
)
from app.domain.trading.records import OrderStatus

D = Decimal
told = st.builds(Told, st.sampled_from([str(one) for one in MessageKind]), st.integers(0, 4))


@given(messages=st.lists(told, max_size=8), filled=st.integers(0, 61), data=st.data())
def test_the_state_does_not_depend_on_the_order_of_messages(
    messages: list[Told], filled: int, data: st.DataObject
) -> None:
    mixed = data.draw(st.permutations(messages)) + data.draw(
        st.lists(st.sampled_from(messages), max_size=4) if messages else st.just([])
    )
    state = status_of(D(60), D(filled), messages)
    assert status_of(D(60), D(filled), mixed) == state


@given(messages=st.lists(told, max_size=8), more=told, filled=st.integers(0, 60))
def test_no_message_brings_an_order_that_is_over_back_to_work(
    messages: list[Told], more: Told, filled: int
) -> None:
    before = status_of(D(60), D(filled), messages)
    after = status_of(D(60), D(filled), [*messages, more])
    if before in TERMINAL:
        assert after in TERMINAL
    late = status_of(D(60), D(61), [*messages, more])
    assert late == OrderStatus.FILLED


@pytest.mark.parametrize(
    ("kinds", "filled", "state"),
    [
        ("", 0, "pending"),
        ("made sent unknown", 0, "pending"),
        ("accepted", 0, "open"),
        ("triggered", 0, "open"),
        ("accepted", 41, "partial"),
        ("", 41, "partial"),
        ("accepted cancelled", 41, "cancelled"),
        ("cancelled accepted", 60, "filled"),
        ("rejected", 0, "rejected"),
        ("expired accepted", 5, "expired"),
        ("replaced", 5, "cancelled"),
        ("cancel_asked accepted", 5, "partial"),
        ("accepted", 70, "filled"),
    ],
)
def test_states(kinds: str, filled: int, state: str) -> None:
    assert status_of(D(60), D(filled), [Told(one, 1) for one in kinds.split()]) == state


def test_the_earliest_end_counts_and_of_one_time_the_rejection() -> None:
    assert status_of(D(1), D(0), [Told("expired", 2), Told("cancelled", 3)]) == "expired"
    same = [Told("expired", 2), Told("cancelled", 2), Told("rejected", 2)]
    assert status_of(D(1), D(0), same) == "rejected"
    assert status_of(D(1), D(0), same[:2]) == "cancelled"


def test_an_order_by_amount_is_filled_when_the_venue_says_so() -> None:
    assert status_of(None, D(3), []) == "partial"
    assert status_of(None, D(3), [Told("done", 2)]) == "filled"


@pytest.mark.parametrize("move", list(Move))
@pytest.mark.parametrize("status", list(OrderStatus))
def test_every_move_is_in_the_table_or_refused_with_its_reason(
    move: Move, status: OrderStatus
) -> None:
    if status in MOVES[move]:
        check_move(move, status, "order 7")
        return
    with pytest.raises(RefusedError, match=r"order 7 cannot be \w+: it "):
        check_move(move, status, "order 7")


def test_what_an_order_came_to_is_said() -> None:
    assert words_of("cancelled", D(41), D(60)) == "cancelled with filled 41 of 60"
    assert words_of("cancelled", D(0), D(60)) == "cancelled"
    assert words_of("filled", D(60), D(60)) == "filled"
    assert {*LIVE, *TERMINAL} == set(OrderStatus)
