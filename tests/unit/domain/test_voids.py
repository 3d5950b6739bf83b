"""Voids: which entries are out of effect."""

import random

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import EntryId
from app.domain.kinds import DIRECTION, Kind
from app.domain.ledger import dead_entries


def dead(*voids: tuple[int, int]) -> set[int]:
    return {int(one) for one in dead_entries((EntryId(by), EntryId(named)) for by, named in voids)}


def test_a_void_takes_its_entry_out() -> None:
    assert dead((2, 1)) == {1}


def test_a_void_of_a_void_brings_the_entry_back() -> None:
    assert dead((2, 1), (3, 2)) == {2}


def test_a_third_void_in_the_chain_takes_it_out_again() -> None:
    assert dead((2, 1), (3, 2), (4, 3)) == {1, 3}


def test_an_entry_stays_out_while_one_of_two_voids_is_in_effect() -> None:
    assert dead((2, 1), (3, 1), (4, 3)) == {1, 3}


def test_without_voids_all_entries_are_in_effect() -> None:
    assert dead() == set()


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[int, int]]:
    ids = range(2, draw(st.integers(2, 15)))
    return [(one, draw(st.integers(1, one - 1))) for one in ids if draw(st.booleans())]


@given(histories(), st.randoms())
def test_the_order_in_which_voids_are_read_does_not_matter(
    voids: list[tuple[int, int]], chance: random.Random
) -> None:
    shuffled = list(voids)
    chance.shuffle(shuffled)
    assert dead(*shuffled) == dead(*voids)


@given(histories())
def test_an_entry_is_out_exactly_when_a_void_in_effect_names_it(
    voids: list[tuple[int, int]],
) -> None:
    out = dead(*voids)
    assert out == {named for by, named in voids if by not in out}


def test_every_kind_of_a_file_has_a_direction_or_none_by_design() -> None:
    without = {Kind.SPLIT, Kind.UNKNOWN, Kind.VOID, Kind.SETTLEMENT}
    assert set(DIRECTION) == set(Kind) - without


def test_a_kind_of_another_version_compares_as_text() -> None:
    kinds: set[str] = set(Kind)
    assert "buy" in kinds
    assert "stake" not in kinds
