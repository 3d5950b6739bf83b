"""Returns from daily values and flows, worked out by hand."""

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.domain.returns_reference import (
    CurrencyPart,
    CurrencyPoint,
    DayFlow,
    Drawdown,
    annualized,
    daily_factors,
    fx_effects,
    log_returns,
    max_drawdown,
    modified_dietz,
    semi_deviation,
    shown,
    ttwror,
    volatility,
)

MONDAY = date(2024, 6, 3)


def on(day: int) -> date:
    return MONDAY + timedelta(day)


def values(*amounts: int | str) -> list[tuple[date, Decimal]]:
    return [(on(day), Decimal(amount)) for day, amount in enumerate(amounts)]


def flows(by_day: Mapping[int, int]) -> dict[date, DayFlow]:
    return {
        on(day): DayFlow(Decimal(max(amount, 0)), Decimal(max(-amount, 0)))
        for day, amount in by_day.items()
    }


def index(*factors: str) -> list[tuple[date, Decimal]]:
    return [(on(day), Decimal(factor)) for day, factor in enumerate(factors, start=1)]


# -- time-weighted ------------------------------------------------------------------------


def test_without_flows_the_return_is_end_over_start() -> None:
    assert ttwror(daily_factors(values(100, 110, 121), {})) == Decimal("0.21")


def test_money_that_comes_in_is_there_from_the_start_of_its_day() -> None:
    # (330 − 0) / (100 + 200), then unchanged
    assert ttwror(daily_factors(values(100, 330, 330), flows({1: 200}))) == Decimal("0.1")


def test_money_that_leaves_is_there_until_the_end_of_its_day() -> None:
    assert ttwror(daily_factors(values(100, 60), flows({1: -50}))) == Decimal("0.1")


def test_money_in_and_out_of_one_day_both_count() -> None:
    both = {on(1): DayFlow(Decimal(100), Decimal(50))}
    assert daily_factors(values(100, 170), both) == [(on(1), Decimal("1.1"))]


def test_days_without_anything_invested_return_nothing() -> None:
    factors = daily_factors(values(0, 0, 100, 0, 0, 50, 55), flows({2: 100, 3: -100, 5: 50}))
    assert [factor for _, factor in factors] == [1, 1, 1, 1, 1, Decimal("1.1")]


def test_the_loss_of_all_is_minus_one_and_stays_so() -> None:
    assert ttwror(daily_factors(values(100, 0, 0, 10), flows({3: 10}))) == -1


def test_a_value_below_zero_is_not_less_than_the_loss_of_all() -> None:
    assert ttwror(daily_factors(values(100, -20), {})) == -1


@given(
    st.lists(st.integers(1, 10**6), min_size=2, max_size=10),
    st.lists(st.integers(-(10**5), 10**6), min_size=10, max_size=10),
)
def test_flows_alone_make_no_return(amounts: list[int], moved: list[int]) -> None:
    held = [amounts[0]]
    coming: dict[int, int] = {}
    for day, wanted in enumerate(moved, start=1):
        amount = max(wanted, -held[-1])
        coming[day] = amount
        held.append(held[-1] + amount)
    assert ttwror(daily_factors(values(*held), flows(coming))) == 0


# -- annualized --------------------------------------------------------------------------------


def test_a_year_of_365_days_is_its_own_rate() -> None:
    assert annualized(Decimal("0.1"), date(2023, 1, 1), date(2024, 1, 1)) == Decimal("0.1")


def test_half_and_double_periods_compound() -> None:
    first = date(2023, 1, 1)
    twice = annualized(Decimal("0.21"), first, first + timedelta(730))
    assert twice == Decimal("0.1")
    fifth = annualized(Decimal("0.1"), first, first + timedelta(73))
    assert fifth == Decimal("0.61051")


@pytest.mark.parametrize("rate", ["-1", "-1.5"])
def test_the_loss_of_all_has_no_yearly_rate(rate: str) -> None:
    assert annualized(Decimal(rate), on(0), on(100)) is None


def test_a_period_of_no_days_has_no_yearly_rate() -> None:
    assert annualized(Decimal("0.1"), on(0), on(0)) is None
    assert annualized(Decimal("0.1"), on(1), on(0)) is None


@pytest.mark.parametrize("rate", ["2", "9", "1000000"])
def test_a_yearly_rate_beyond_all_measure_is_none(rate: str) -> None:
    assert annualized(Decimal(rate), on(0), on(1)) is None


# -- modified Dietz ----------------------------------------------------------------------------


def test_modified_dietz_weighs_flows_by_the_days_they_were_there() -> None:
    # gain 40 over 1000 + 200 × 20/30 − 100 × 10/30 = 1100
    first, last = date(2024, 6, 1), date(2024, 7, 1)
    coming = {first + timedelta(10): Decimal(200), first + timedelta(20): Decimal(-100)}
    rate = modified_dietz(Decimal(1000), Decimal(1140), coming, first, last)
    assert rate == shown(Decimal(40) / 1100)


def test_modified_dietz_needs_days_and_capital() -> None:
    assert modified_dietz(Decimal(1), Decimal(2), {}, on(0), on(0)) is None
    assert modified_dietz(Decimal(0), Decimal(2), {}, on(0), on(5)) is None
    assert modified_dietz(Decimal(0), Decimal(2), {on(5): Decimal(1)}, on(0), on(5)) is None


# -- drawdown ----------------------------------------------------------------------------------


def test_an_index_that_never_fell_has_no_drawdown() -> None:
    assert max_drawdown(index("1.1", "1", "1.2"), on(0)) is None
    assert max_drawdown([], on(0)) is None


def test_the_deepest_fall_is_told_with_its_peak_trough_and_recovery() -> None:
    # 1 → 1.25 → 1 → 0.75 → 1 → 1.25
    factors = index("1.25", "0.8", "0.75", "1.333333333333333333333333333334", "1.25")
    fall = max_drawdown(factors, on(0))
    assert fall == Drawdown(Decimal("0.4"), on(1), on(3), on(5))


def test_a_fall_from_the_first_day_counts_and_may_not_have_recovered() -> None:
    fall = max_drawdown(index("0.9", "0.9", "1.1"), on(0))
    assert fall == Drawdown(Decimal("0.19"), on(0), on(2), None)


def test_a_later_shallower_fall_leaves_the_recovery_of_the_deepest() -> None:
    fall = max_drawdown(index("0.5", "2", "2", "0.9"), on(0))
    assert fall == Drawdown(Decimal("0.5"), on(0), on(1), on(2))


def test_a_later_deeper_fall_takes_its_place() -> None:
    fall = max_drawdown(index("0.9", "1.2", "0.5"), on(0))
    assert fall == Drawdown(Decimal("0.5"), on(2), on(3), None)


def test_the_peak_is_the_last_day_at_the_top() -> None:
    fall = max_drawdown(index("1.1", "1", "0.9"), on(0))
    assert fall is not None
    assert fall.peak == on(2)


@given(st.lists(st.fractions(Fraction(1, 2), 2, max_denominator=8), min_size=1, max_size=12))
def test_the_drawdown_is_the_largest_fall_between_any_two_days(steps: list[Fraction]) -> None:
    levels = [Fraction(1)]
    for one in steps:
        levels.append(levels[-1] * one)
    deepest = max(1 - low / high for day, low in enumerate(levels) for high in levels[: day + 1])
    factors = [
        (on(day), Decimal(one.numerator) / one.denominator)
        for day, one in enumerate(steps, start=1)
    ]
    fall = max_drawdown(factors, on(0))
    found = fall.depth if fall is not None else Decimal(0)
    assert abs(Fraction(found) - deepest) < Fraction(1, 10**17)


# -- statistics --------------------------------------------------------------------------------


def test_days_without_a_market_join_the_next_market_day() -> None:
    week = index(*["1.01"] * 7)  # Tuesday to the next Monday
    returns = log_returns(week)
    assert len(returns) == 5
    assert math.isclose(returns[-1], 3 * math.log(1.01))
    assert len(log_returns(week, every_day=True)) == 7


def test_after_the_loss_of_all_there_are_no_returns() -> None:
    assert log_returns(index("1.1", "0", "1")) == []


def test_volatility_is_the_annualized_sample_deviation() -> None:
    returns = [0.01, -0.01] * 10
    deviation = 0.01 * math.sqrt(20 / 19)
    assert math.isclose(volatility(returns) or 0, deviation * math.sqrt(252))
    assert math.isclose(volatility(returns, days_a_year=365) or 0, deviation * math.sqrt(365))


def test_the_semi_deviation_counts_what_fell_short_of_the_average() -> None:
    returns = [0.01, -0.01] * 10
    assert math.isclose(semi_deviation(returns) or 0, 0.01 * math.sqrt(10 / 19) * math.sqrt(252))


def test_steady_returns_do_not_vary() -> None:
    assert volatility([0.01] * 20) == pytest.approx(0, abs=1e-15)
    assert semi_deviation([0.01] * 20) == pytest.approx(0, abs=1e-15)


def test_nineteen_returns_are_too_few_for_statistics() -> None:
    assert volatility([0.01] * 19) is None
    assert semi_deviation([0.01] * 19) is None


# -- currencies --------------------------------------------------------------------------------


def part(*points: Sequence[str]) -> CurrencyPart:
    return CurrencyPart(
        "EUR", [CurrencyPoint(*(Decimal(one) for one in point)) for point in points]
    )


def test_the_gain_splits_into_price_currency_and_their_product() -> None:
    # 1000 at 1, 1200 at 2: local gain 200
    assert fx_effects([part(("1000", "0", "1"), ("2400", "0", "2"))]) == (200, 1000, 200)


def test_a_flow_earns_nothing_on_its_day() -> None:
    assert fx_effects([part(("1000", "0", "1"), ("550", "-550", "1.1"))]) == (0, 100, 0)


def test_a_part_that_begins_empty_has_no_currency_effect_on_its_first_day() -> None:
    points = (("0", "0", "1"), ("110", "110", "1.1"), ("120", "0", "1.2"))
    assert fx_effects([part(*points)]) == (0, 10, 0)


def test_a_day_without_a_rate_is_left_out() -> None:
    assert fx_effects([part(("10", "0", "0"), ("20", "0", "2"), ("20", "0", "0"))]) == (0, 0, 0)


AMOUNTS = st.decimals(0, 10**9, places=2)
RATES = st.decimals("0.0001", 1000, places=4)
POINTS = st.lists(
    st.builds(CurrencyPoint, AMOUNTS, st.decimals(-(10**6), 10**6, places=2), RATES),
    min_size=2,
    max_size=8,
)


@given(st.lists(POINTS, min_size=1, max_size=3))
def test_the_effects_add_up_to_the_gain(drawn: list[list[CurrencyPoint]]) -> None:
    gain = sum(
        (
            points[-1].value - points[0].value - sum((one.flow for one in points[1:]), Decimal(0))
            for points in drawn
        ),
        Decimal(0),
    )
    effects = fx_effects([CurrencyPart("EUR", points) for points in drawn])
    assert abs(sum(effects, Decimal(0)) - gain) <= Decimal("2e-18")
