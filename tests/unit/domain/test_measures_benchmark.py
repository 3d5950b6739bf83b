"""A scope beside a benchmark, worked out by hand and by other ways."""

import math
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain import reasons
from app.domain.benchmark import FIGURES, Compared, blend, compare, idle_days, invested
from app.domain.measures import DailyMoney, Floats, Measures, measures

NEW_YEAR = date(2023, 12, 31)


def column(*values: float) -> Floats:
    return np.array(values, dtype=np.float64)


def daily(
    values: Floats, into: dict[int, int] | None = None, out: dict[int, int] | None = None
) -> DailyMoney:
    length = len(values)
    came, left = np.zeros(length, np.int64), np.zeros(length, np.int64)
    for own, moved in ((came, into or {}), (left, out or {})):
        for place, amount in moved.items():
            own[place] = amount
    return DailyMoney(NEW_YEAR, np.rint(values).astype(np.int64), came, left)


def walk(seed: int, days: int = 366, spread: float = 0.01) -> Floats:
    chance = np.random.default_rng(seed)
    return np.concatenate([[1.0], np.cumprod(1 + chance.normal(0.0005, spread, days))])


def beside(own: Floats, other: Floats) -> tuple[Measures, Compared]:
    found = measures(daily(own * 1e12), every_day=True)
    return found, compare(found, other)


def test_a_scope_that_is_its_benchmark_is_no_better_and_no_worse() -> None:
    index = walk(1)
    _, found = beside(index, index)
    for name, wanted in {
        "beta": 1, "correlation": 1, "alpha": 0, "tracking_error": 0, "excess_return": 0,
        "up_capture": 1, "down_capture": 1,
    }.items():  # fmt: skip
        assert found.figures[name].value == pytest.approx(wanted, abs=1e-5), name
    assert found.figures["information_ratio"].value == pytest.approx(0, abs=50)


def test_twice_the_moves_are_a_beta_of_two() -> None:
    other = walk(2)
    twice = np.exp(2 * np.log(other))
    found, compared = beside(twice, other)
    assert compared.figures["beta"].value == pytest.approx(2, rel=1e-6)
    logs = np.diff(np.log(other))
    assert compared.figures["tracking_error"].value == pytest.approx(
        float(np.std(logs, ddof=1)) * math.sqrt(365), rel=1e-6
    )
    own_year, their_year = (
        found.value("ttwror_annualized"), compared.figures["benchmark_annualized"].value
    )  # fmt: skip
    assert own_year is not None
    assert their_year is not None
    assert compared.figures["alpha"].value == pytest.approx(own_year - 2 * their_year, rel=1e-6)


def test_weekends_are_joined_for_both_alike() -> None:
    own, other = walk(3), walk(4)
    found = measures(daily(own * 1e12), every_day=False)
    compared = compare(found, other)
    matrix = np.cov(
        found.returns,
        [
            math.log(other[end] / other[start])
            for start, end in zip([0, *found.return_days[:-1]], found.return_days, strict=True)
        ],
    )
    assert compared.figures["beta"].value == pytest.approx(matrix[0, 1] / matrix[1, 1], rel=1e-6)


def test_the_months_in_which_a_benchmark_rose_are_told_from_those_in_which_it_fell() -> None:
    other, own, worth, mine = [1.0], [1e9], 1.0, 1e9
    for place in range(366):
        on = NEW_YEAR + timedelta(place + 1)
        is_end = (on + timedelta(1)).month != on.month
        if is_end:
            rate = 0.1 if on.month % 2 else -0.05
            worth *= 1 + rate
            mine *= 1 + (0.05 if on.month % 2 else -0.10)
        other.append(worth)
        own.append(mine)
    found = compare(measures(daily(column(*own)), every_day=True), column(*other))
    assert found.figures["up_capture"].value == pytest.approx(0.5, rel=1e-5)
    assert found.figures["down_capture"].value == pytest.approx(2, rel=1e-5)
    assert found.parts["up_capture_months"] == 6


@given(
    st.integers(1, 40).flatmap(
        lambda days: st.tuples(
            st.lists(st.integers(50, 150), min_size=days, max_size=days),
            st.lists(st.sampled_from([0, 0, 0, 500, 3000]), min_size=days, max_size=days),
            st.lists(st.sampled_from([0, 0, 0, 400, 2000]), min_size=days, max_size=days),
        )
    )
)
@settings(deadline=None)
def test_the_same_flows_in_a_benchmark_come_to_what_one_day_after_the_other_gives(
    drawn: tuple[list[int], list[int], list[int]],
) -> None:
    moves, into, out = drawn
    index = column(*np.cumprod([1.0, *(one / 100 for one in moves)]))
    worth, wanted, is_gone = 1000.0, [1000.0], False
    for place, growth in enumerate(moves):
        worth = (worth + into[place]) * growth / 100 - out[place]
        is_gone = is_gone or worth < -1.0001
        wanted.append(math.nan if is_gone else max(worth, 0.0))
    money = daily(np.full(len(index), 1000.0), dict(enumerate(into, 1)), dict(enumerate(out, 1)))
    got = invested(money, index)
    for one, other in zip(got, wanted, strict=True):
        assert math.isnan(one) == math.isnan(other) or abs(worth) < 2
        if not (math.isnan(one) or math.isnan(other)):
            assert one == pytest.approx(other, rel=1e-6, abs=1.01)


def test_a_benchmark_that_would_be_used_up_says_when() -> None:
    index = column(*np.linspace(1, 0.5, 31))
    money = daily(np.full(31, 1000.0), out={10: 500, 20: 900})
    compared = compare(measures(money), index)
    assert compared.figures["benchmark_end_value"].reason == reasons.BENCHMARK_USED_UP
    assert compared.used_up == NEW_YEAR + timedelta(20)
    assert compared.figures["benchmark_ttwror"].value == pytest.approx(-0.5)


def test_a_blend_keeps_its_weights_every_day() -> None:
    found = blend([column(100, 110, 110), column(50, 50, 25)], [3, 1])
    assert found is not None
    assert found.tolist() == pytest.approx([1, 1.075, 1.075 * (0.75 + 0.125)])


def test_a_price_holds_until_the_next_and_must_be_there_at_the_beginning() -> None:
    held = blend([column(100, 0, 120)], [1])
    assert held is not None
    assert held.tolist() == pytest.approx([1, 1, 1.2])
    assert blend([column(0, 100)], [1]) is None
    assert blend([], []) is None
    late = blend([column(0, 100, 110)], [1], idle=1)  # before there is anything to compare
    assert late is not None
    assert late.tolist() == pytest.approx([1, 1, 1.1])
    assert idle_days(daily(column(0, 0, 50, 50), into={2: 50})) == 2
    missing = compare(measures(daily(column(1e9, 2e9))), None)
    assert set(missing.reasons) == set(FIGURES)
    assert set(missing.reasons.values()) == {reasons.BENCHMARK_UNKNOWN}


def test_a_benchmark_that_stands_still_has_no_beta() -> None:
    _, found = beside(walk(5), np.ones(367))
    for name in ("beta", "alpha", "correlation"):
        assert found.figures[name].reason == reasons.BENCHMARK_STILL
    assert found.figures["up_capture"].reason == reasons.NO_SUCH_MONTHS
    assert found.figures["tracking_error"].value is not None


def test_a_short_period_compares_returns_alone() -> None:
    found = compare(measures(daily(column(1e9, 1.1e9, 1.2e9))), column(1, 1.05, 1.1))
    assert found.figures["excess_return"].value == pytest.approx(0.1)
    assert found.figures["beta"].reason == reasons.NOT_ENOUGH
    assert found.figures["benchmark_end_value"].value == pytest.approx(1.1e9)
