"""Measures over columns: as the same figures one Decimal at a time, or none with a reason."""

import math
import time
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain import reasons
from app.domain.calendar import is_market_day
from app.domain.market_days import market_days
from app.domain.measures import DailyMoney, Measures, measures
from app.domain.money_weighted import money_weighted
from tests.depth import examples
from tests.unit.domain import returns_reference as returns
from tests.unit.domain.returns_reference import DayFlow

MONDAY = date(2024, 6, 3)
CLOSE = 1e-9
Day = tuple[int, int, int]  # value, in, out


def money(
    *days: Day, first: date = MONDAY, unknown: Sequence[int] = (), no_rate: Sequence[int] = ()
) -> DailyMoney:
    columns = np.array(days, dtype=np.int64).reshape(len(days), 3)
    known = np.ones(len(days), np.bool_)
    known[list(unknown)] = False
    lost = np.zeros(len(days), np.bool_)
    lost[list(no_rate)] = True
    return DailyMoney(
        first, columns[:, 0].copy(), columns[:, 1].copy(), columns[:, 2].copy(), known, lost
    )


def quiet(*values: int, first: date = MONDAY) -> DailyMoney:
    return money(*((value, 0, 0) for value in values), first=first)


def reference(daily: DailyMoney) -> tuple[list[tuple[date, Decimal]], dict[date, DayFlow]]:
    values = [(daily.on(place), Decimal(int(one))) for place, one in enumerate(daily.values)]
    flows = {
        daily.on(place): DayFlow(Decimal(int(daily.into[place])), Decimal(int(daily.out[place])))
        for place in range(1, len(daily))
    }
    return returns.daily_factors(values, flows), flows


def near(got: float | None, wanted: Decimal | float | None) -> bool:
    if got is None or wanted is None:
        return got is None and wanted is None
    return math.isclose(got, float(wanted), rel_tol=CLOSE, abs_tol=CLOSE)


@st.composite
def histories(draw: st.DrawFn) -> DailyMoney:
    length = draw(st.integers(1, 90))
    worth = draw(st.sampled_from([0, 10_000, 5_000_000]))
    days: list[Day] = [(worth, 0, 0)]
    for _ in range(length):
        move = draw(st.integers(-60, 60))
        into = draw(st.sampled_from([0, 0, 0, 0, 700, 90_000]))
        out = draw(st.sampled_from([0, 0, 0, 0, 0, 500, 40_000]))
        worth = (worth + into) * (1000 + move) // 1000 - out
        days.append((worth, into, out))
    first = date(2023, 12, 1) + timedelta(draw(st.integers(0, 400)))
    return money(*days, first=first)


@given(histories(), st.booleans())
@settings(deadline=None, max_examples=examples(150))
def test_columns_say_what_the_days_one_by_one_say(daily: DailyMoney, every_day: bool) -> None:
    found = measures(daily, every_day=every_day, risk_free=0.01)
    factors, flows = reference(daily)
    span = len(daily) - 1
    assert all(map(near, daily.factors, (one for _, one in factors)))
    if not daily.has_capital:
        assert found.figures["ttwror"].reason == reasons.BELOW_ZERO
        return
    rate = returns.ttwror(factors)
    yearly = returns.annualized(rate, daily.first, daily.last)
    assert near(found.value("ttwror"), rate)
    if yearly is None:
        assert found.value("ttwror_annualized") is None
    else:  # the power of a year over a few days makes much of the last digit
        relative = CLOSE * (1 + 365 / span)
        assert math.isclose(
            1 + (found.value("ttwror_annualized") or 0.0), float(1 + yearly), rel_tol=relative
        )
    net = {on: flow.into - flow.out for on, flow in flows.items()}
    start, end = Decimal(int(daily.values[0])), Decimal(int(daily.values[-1]))
    assert near(
        found.value("modified_dietz"),
        returns.modified_dietz(start, end, net, daily.first, daily.last),
    )
    logs = returns.log_returns(factors, every_day=every_day)
    while logs and logs[0] == 0.0:
        logs.pop(0)
    assert len(found.returns) == len(logs)
    assert all(map(near, found.returns, logs))
    a_year = 365 if every_day else 252
    assert near(found.value("volatility"), returns.volatility(logs, days_a_year=a_year))
    assert near(found.value("semi_deviation"), returns.semi_deviation(logs, days_a_year=a_year))


@given(histories())
@settings(deadline=None, max_examples=examples(150))
def test_the_deepest_fall_is_the_same(daily: DailyMoney) -> None:
    factors, _ = reference(daily)
    wanted = returns.max_drawdown(factors, daily.first)
    fall = measures(daily, xirr=False).fall
    if wanted is None:
        assert fall.depth == 0
        return
    assert near(fall.depth, wanted.depth)
    index = daily.index
    # Two falls may be equally deep but for rounding: either is right.
    assert near(1 - index[fall.trough] / index[fall.peak], wanted.depth)
    assert fall.peak < fall.trough
    if fall.recovered is not None:
        assert index[fall.recovered] >= index[fall.peak] * (1 - 1e-12)
        assert (index[fall.trough : fall.recovered] < index[fall.peak]).all()
    elif wanted.recovered is not None and wanted.trough == daily.on(fall.trough):
        raise AssertionError("it recovered")


@given(histories())
@settings(deadline=None, max_examples=examples(150))
def test_the_money_weighted_rate_is_the_same(daily: DailyMoney) -> None:
    _, flows = reference(daily)
    dated = [(daily.first, -Decimal(int(daily.values[0])))]
    dated += [(on, flow.out - flow.into) for on, flow in flows.items()]
    dated.append((daily.last, Decimal(int(daily.values[-1]))))
    wanted = returns.xirr(dated)
    found = measures(daily).figures["xirr"]
    assert (found.value is None) == (wanted.rate is None)
    assert found.reason == wanted.reason
    if wanted.rate is not None:
        assert math.isclose(found.value or 0, float(wanted.rate), rel_tol=1e-6, abs_tol=1e-9)


@given(st.integers(0, 3000), st.integers(0, 800))
@example(0, 0)
@settings(deadline=None)
def test_market_days_as_a_column_are_the_calendars(begin: int, length: int) -> None:
    first = date(2019, 12, 20) + timedelta(begin)
    days = market_days(first.toordinal(), length)
    assert days.tolist() == [is_market_day(first + timedelta(one)) for one in range(length)]


# -- none rather than nonsense ------------------------------------------------------------------


def why(found: Measures, *names: str) -> set[str]:
    assert all(found.value(name) is None for name in names)
    return {found.figures[name].reason for name in names}


def test_one_day_alone_is_not_enough_history() -> None:
    found = measures(quiet(100))
    names = ("ttwror", "modified_dietz", "xirr", "volatility", "sharpe", "max_drawdown")
    assert why(found, *names) == {reasons.NOT_ENOUGH}


def test_a_week_has_a_return_but_no_volatility() -> None:
    found = measures(quiet(*range(100, 108)))
    assert found.value("ttwror") == pytest.approx(0.07)
    assert why(found, "volatility", "semi_deviation", "sharpe", "sortino", "calmar") == {
        reasons.NOT_ENOUGH
    }


def test_a_value_that_is_not_known_at_an_end_leaves_nothing() -> None:
    for place in (0, 2):
        found = measures(money((100, 0, 0), (110, 0, 0), (120, 0, 0), unknown=[place]))
        assert set(found.reasons) == set(found.figures)
        assert set(found.reasons.values()) == {reasons.VALUE_UNKNOWN}


def test_days_without_a_value_join_the_next_one_that_has_one() -> None:
    days = money((100, 0, 0), (0, 50, 0), (0, 0, 0), (165, 0, 0), (165, 0, 0), unknown=[1, 2])
    assert days.factors.tolist() == pytest.approx([1, 1, 1.1, 1])
    assert measures(days).value("ttwror") == pytest.approx(0.1)


def test_a_flow_without_a_rate_leaves_nothing() -> None:
    days = money((100, 0, 0), (110, 0, 0), (120, 0, 0), no_rate=[1])
    assert set(measures(days).reasons.values()) == {reasons.FLOW_UNKNOWN}
    before = money((100, 0, 0), (110, 0, 0), no_rate=[0])  # not of the period
    assert measures(before).value("ttwror") == pytest.approx(0.1)


def test_the_loss_of_all_has_a_return_and_no_yearly_one() -> None:
    found = measures(quiet(*([100] * 40), 0, 0))
    assert found.value("ttwror") == -1
    assert found.value("max_drawdown") == 1
    assert why(found, "ttwror_annualized", "volatility", "calmar") == {reasons.LOST_ALL}


def test_debts_alone_earn_nothing_that_could_be_told() -> None:
    found = measures(quiet(-100, -90, -80))
    assert why(found, "ttwror", "volatility", "max_drawdown") == {reasons.BELOW_ZERO}
    assert why(found, "modified_dietz") == {reasons.NO_CAPITAL}


def test_what_never_moves_has_no_ratios() -> None:
    found = measures(money((0, 0, 0), (100, 100, 0), *([(101, 0, 0)] * 60)))
    assert found.value("volatility") is not None
    found = measures(quiet(*([100] * 60)))
    assert found.value("ttwror") == 0
    assert found.value("max_drawdown") == 0
    assert why(found, "volatility") == {reasons.NOT_ENOUGH}  # no return was ever seen


def test_a_steady_climb_has_neither_spread_nor_fall() -> None:
    found = measures(quiet(*(2**day for day in range(60))), every_day=True)
    assert found.value("volatility") == pytest.approx(0, abs=1e-12)
    assert why(found, "sharpe", "sortino") <= {reasons.NO_VOLATILITY, reasons.BEYOND_MEASURE}
    slow = measures(quiet(*(10_000 + day for day in range(60))), every_day=True)
    assert why(slow, "calmar") == {reasons.NO_DRAWDOWN}


def test_tenfold_in_a_day_is_no_yearly_rate() -> None:
    found = measures(quiet(1, 10))
    assert found.value("ttwror") == 9
    assert why(found, "ttwror_annualized") == {reasons.BEYOND_MEASURE}
    assert why(found, "xirr") == {reasons.NO_SOLUTION}


def test_an_index_beyond_all_floats_is_said_to_be_so() -> None:
    days: list[Day] = [(1, 0, 0)]
    for _ in range(40):
        days += [(10**17, 0, 0), (1, 0, 10**17 - 1), (1, 0, 0)]
    found = measures(money(*days))
    assert why(found, "ttwror", "volatility", "max_drawdown") == {reasons.BEYOND_MEASURE}


def test_nothing_held_at_all_returns_nothing() -> None:
    found = measures(quiet(*([0] * 30)))
    assert found.value("ttwror") == 0
    assert why(found, "modified_dietz") == {reasons.NO_CAPITAL}
    assert why(found, "xirr", "volatility") == {reasons.NOT_ENOUGH}


def test_weekends_alone_are_no_market_days() -> None:
    found = measures(quiet(100, 110, 120, first=date(2024, 6, 7)))  # Friday's close to Sunday's
    assert found.value("ttwror") == pytest.approx(0.2)
    assert len(found.returns) == 0


# -- cost ---------------------------------------------------------------------------------------


def ten_years() -> DailyMoney:
    chance = np.random.default_rng(4)
    values = (1e12 * np.cumprod(1 + chance.normal(3e-4, 0.01, 3653))).astype(np.int64)
    into = np.where(chance.random(3653) < 0.3, 10**8, 0).astype(np.int64)
    return DailyMoney(date(2015, 1, 1), values, into, np.zeros(3653, np.int64))


def best(work: object, rounds: int = 7) -> float:
    assert callable(work)
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def test_ten_years_of_days_are_measured_well_within_fifty_milliseconds() -> None:
    assert best(lambda: measures(ten_years())) < 0.05


def test_ten_thousand_flows_are_no_slower_than_the_solver_alone() -> None:
    from pyxirr import xirr as solve

    chance = np.random.default_rng(2)
    days = np.sort(chance.integers(736_000, 739_650, 10_000))
    amounts = chance.integers(-200, 50, 10_000) * 1_000_000
    days, amounts = np.append(days, 739_652), np.append(amounts, -amounts.sum() * 2)
    dates = [date.fromordinal(int(one)) for one in days]
    plain = amounts.astype(np.float64).tolist()
    found = money_weighted(days, amounts)
    assert found.rate == pytest.approx(solve(dates, plain), rel=1e-9)
    alone = best(lambda: solve(dates, plain))
    assert best(lambda: money_weighted(days, amounts)) <= alone * 1.1
