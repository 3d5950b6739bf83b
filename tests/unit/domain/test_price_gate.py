"""The gate for prices: what it believes, what it holds back and what it says of it."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pricing.gate import (
    Doubt,
    Known,
    Mark,
    Verdict,
    doubt_of_day,
    judge,
    likely,
    spikes,
)
from app.domain.times import DAY_US, start_us

SHARE, COIN, MONEY = "public-stock", "crypto", "fiat"
FIRST = date(2024, 3, 4)
NOW = start_us(date(2024, 12, 1))

LOW, HIGH = Decimal("0.7"), Decimal("1.5")
levels = st.decimals("0.01", "100000", places=4).filter(lambda one: not LOW < one < HIGH)
moves = st.decimals("0.8", "1.3", places=3)
nears = st.decimals("0.985", "1.015", places=3)


def mark(day: int, value: Decimal | str) -> Mark:
    return Mark(start_us(FIRST + timedelta(day)), Decimal(value))


def doubts(prices: Sequence[Mark], known: Known) -> list[Doubt | None]:
    return [one.doubt for one in judge(prices, known)]


def calm(level: Decimal, count: int, first: int = 0) -> list[Mark]:
    """Return prices that move by less than three percent about a level."""
    return [mark(first + day, level * (1 + Decimal(day % 4) / 100)) for day in range(count)]


@given(levels, moves)
def test_a_common_move_is_believed(level: Decimal, move: Decimal) -> None:
    for kind in (SHARE, COIN, MONEY):
        assert doubts([mark(1, level * move)], Known([mark(0, level)], asset_type=kind)) == [None]


@given(levels, nears, st.sampled_from([
    (Decimal(100), Doubt.HUNDREDFOLD), (Decimal("0.01"), Doubt.HUNDREDTH),
    (Decimal(1000), Doubt.THOUSANDFOLD), (Decimal("0.001"), Doubt.THOUSANDTH),
]), st.sampled_from([SHARE, COIN, MONEY]))  # fmt: skip
def test_factors_are_held_however_many_follow_and_say_what_it_would_be(
    level: Decimal, near: Decimal, factor: tuple[Decimal, Doubt], kind: str
) -> None:
    wrong = [mark(day, level * factor[0] * near) for day in range(1, 8)]
    known = Known([mark(0, level)], asset_type=kind, now_us=NOW)
    verdicts = judge(wrong, known)
    assert {one.doubt for one in verdicts} <= {factor[1], Doubt.INVERSE}  # a tenth × 100 is both
    assert verdicts[0].last == level
    told = likely(factor[1], wrong[0].value, level)
    assert told is not None
    assert abs(told / level - 1) < Decimal("0.02")


@given(st.lists(levels, min_size=1, max_size=3), st.data())
def test_one_wrong_price_among_good_ones_is_held_alone_wherever_it_stands(
    some: list[Decimal], data: st.DataObject
) -> None:
    prices = calm(some[0], 12)
    place = data.draw(st.integers(0, 11))
    factor = data.draw(st.sampled_from(["100", "0.01", "1000", "0.5", "3.3", "0", "-1"]))
    prices[place] = prices[place]._replace(value=prices[place].value * Decimal(factor))
    found = doubts(prices, Known(asset_type=SHARE, now_us=NOW))
    assert [at for at, one in enumerate(found) if one is not None] == [place]


@given(st.permutations(range(9)), st.integers(0, 8))
def test_the_order_in_which_prices_come_changes_nothing(order: list[int], wrong: int) -> None:
    prices = calm(Decimal(40), 9)
    prices[wrong] = prices[wrong]._replace(value=Decimal(4000))
    known = Known(asset_type=SHARE, now_us=NOW)
    in_order = judge(prices, known)
    assert judge([prices[one] for one in order], known) == [in_order[one] for one in order]


@pytest.mark.parametrize(("value", "kind", "doubt"), [
    ("0", SHARE, Doubt.ZERO), ("-5", SHARE, Doubt.NEGATIVE), ("0.02", SHARE, Doubt.INVERSE),
    ("70", SHARE, Doubt.JUMP), ("25", SHARE, Doubt.SPLIT), ("200", SHARE, Doubt.SPLIT),
    ("25", COIN, Doubt.JUMP), ("32.6", SHARE, None), ("67.4", SHARE, None),
])  # fmt: skip
def test_what_speaks_against_a_price_after_fifty(
    value: str, kind: str, doubt: Doubt | None
) -> None:
    known = Known([mark(0, "50")], asset_type=kind, now_us=NOW)
    assert doubts([mark(1, value)], known) == [doubt]


def test_the_inverse_of_a_rate_is_seen_within_the_band_and_crossing_one_is_not_it() -> None:
    known = Known([mark(0, "1.08")], asset_type=MONEY)
    assert doubts([mark(1, "0.926")], known) == [Doubt.INVERSE]
    near_one = Known([mark(0, "1.01")], asset_type=MONEY)
    assert doubts([mark(1, "0.99")], near_one) == [None]
    assert doubts([mark(400, "0.926")], known) == [None]


def test_a_split_in_the_ledger_explains_its_jump_even_when_dated_some_days_apart() -> None:
    split = [(start_us(FIRST + timedelta(3)), Decimal(4))]
    after = [mark(1, "200"), *(mark(day, "50") for day in (2, 3, 4))]
    known = Known([mark(0, "200")], actions=split, asset_type=SHARE, now_us=NOW)
    assert doubts(after, known) == [None] * 4
    without = Known([mark(0, "200")], asset_type=SHARE, now_us=NOW)
    assert doubts(after, without) == [None, *[Doubt.SPLIT] * 3]
    back = Known([mark(9, "50")], actions=split, asset_type=SHARE, now_us=NOW)
    assert doubts([mark(0, "200")], back) == [None]


def test_a_jump_of_a_coin_is_believed_once_the_next_prices_stay_there() -> None:
    known = Known([mark(0, "100")], asset_type=COIN, now_us=NOW)
    assert doubts([mark(1, "40")], known) == [Doubt.JUMP]
    assert doubts([mark(1, "40"), mark(2, "42"), mark(3, "41")], known) == [None] * 3
    assert doubts([mark(1, "40"), mark(2, "99"), mark(3, "98")], known) == [Doubt.JUMP, None, None]
    waited = Known(
        [mark(0, "100")], held=[mark(1, "40"), mark(2, "41")], asset_type=COIN, now_us=NOW
    )
    assert doubts([mark(3, "42")], waited) == [None]


def test_a_second_source_confirms_a_jump_but_no_split_and_no_factor() -> None:
    def known(second: str, kind: str = SHARE) -> Known:
        told = {mark(1, second).at_us: Decimal(second)}
        return Known([mark(0, "100")], second=told, asset_type=kind, now_us=NOW)

    assert doubts([mark(1, "42")], known("43")) == [None]
    assert doubts([mark(1, "42")], known("70")) == [Doubt.JUMP]
    assert doubts([mark(1, "50")], known("50")) == [Doubt.SPLIT]
    assert doubts([mark(1, "10000")], known("10000")) == [Doubt.HUNDREDFOLD]


def test_a_jump_of_a_share_long_ago_is_believed_by_what_followed_and_a_new_one_is_not() -> None:
    prices = [mark(1, "42"), *calm(Decimal(42), 6, 2)]
    old = Known([mark(0, "100")], asset_type=SHARE, now_us=NOW)
    assert set(doubts(prices, old)) == {None}
    fresh = Known([mark(0, "100")], asset_type=SHARE, now_us=mark(9, "1").at_us)
    assert set(doubts(prices, fresh)) == {Doubt.JUMP}


def test_the_first_prices_are_compared_with_what_was_paid() -> None:
    paid = Known(trades=[mark(2, "3.10")], asset_type=SHARE, now_us=NOW)
    assert set(doubts(calm(Decimal("3.05"), 6), paid)) == {None}
    assert set(doubts(calm(Decimal(308), 6), paid)) == {Doubt.HUNDREDFOLD}
    assert set(doubts(calm(Decimal(8), 6), paid)) == {Doubt.JUMP}
    assert doubts([mark(2, "310")], paid) == [Doubt.HUNDREDFOLD]
    assert doubts([mark(2, "310")], Known(asset_type=SHARE)) == [None]
    several = Known(trades=[mark(1, "10"), mark(2, "3.10")], asset_type=SHARE, now_us=NOW)
    assert set(doubts(calm(Decimal("3.05"), 6), several)) == {None}


def test_older_prices_are_compared_with_the_first_that_is_stored() -> None:
    known = Known(calm(Decimal(50), 5, 20), asset_type=SHARE, now_us=NOW)
    assert set(doubts(calm(Decimal(48), 10, 5), known)) == {None}
    assert set(doubts(calm(Decimal(4800), 10, 5), known)) == {Doubt.HUNDREDFOLD}


def test_a_long_time_between_two_prices_allows_for_more() -> None:
    known = Known([mark(0, "100")], asset_type=SHARE, now_us=NOW)
    assert doubts([mark(7, "145")], known) == [Doubt.JUMP]
    assert doubts([mark(120, "230")], known) == [None]
    assert doubts([mark(120, "10000")], known) == [Doubt.HUNDREDFOLD]


def test_a_price_under_another_day_than_its_moment_is_doubted() -> None:
    today = start_us(FIRST)
    assert doubt_of_day(today - DAY_US, today + 15 * 3_600_000_000, today + DAY_US) is Doubt.OLD_DAY
    assert doubt_of_day(today, today + 15 * 3_600_000_000, today + DAY_US) is None
    assert doubt_of_day(today, today + DAY_US + 3_600_000_000, today + 2 * DAY_US) is None
    assert doubt_of_day(today, today - 3_600_000_000, today) is None  # Auckland's morning
    assert doubt_of_day(today + 2 * DAY_US, None, today) is Doubt.AHEAD


def test_a_price_that_stands_alone_between_two_that_agree_is_a_spike() -> None:
    prices = calm(Decimal(80), 6)
    prices[3] = prices[3]._replace(value=Decimal(8000))
    assert spikes(prices, SHARE) == {prices[3].at_us}
    assert spikes(calm(Decimal(80), 6), SHARE) == set()
    assert spikes([*calm(Decimal(80), 3), *calm(Decimal(20), 3, 3)], SHARE) == set()


def test_a_good_price_has_nothing_to_say() -> None:
    assert judge([], Known()) == []
    assert judge([mark(0, "1")], Known()) == [Verdict()]
