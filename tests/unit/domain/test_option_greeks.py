"""Prices, greeks and implied volatility: Hull's worked figures, parity, and limits."""

import math
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.trading.greeks import (
    Greeks,
    Market,
    forward_intrinsic,
    greeks,
    implied_volatility,
    summed,
    theoretical_price,
    years_between,
)

SPOTS = st.floats(1, 5_000)
RATIOS = st.floats(0.5, 2)  # strike to spot
YEARS = st.floats(1 / 365, 3)
RATES = st.floats(-0.02, 0.1)
VOLATILITIES = st.floats(0.05, 1.5)
WILD = st.floats(allow_nan=True, allow_infinity=True)

# Hull, Options, Futures, and Other Derivatives, 9th edition: examples 19.1, 19.2, 19.4, 19.6,
# 19.7, on a stock at 49, strike 50, rate 5 %, volatility 20 %, 20 weeks.
HULL = Market(49, 0.3846, 0.05)


def test_greeks_are_those_of_the_textbook() -> None:
    found = greeks("C", 50, HULL, 0.2)
    assert found is not None
    assert found.delta == pytest.approx(0.522, abs=5e-4)
    assert found.gamma == pytest.approx(0.066, abs=5e-4)
    assert found.vega == pytest.approx(12.1 / 100, abs=5e-4)  # per point
    assert found.theta == pytest.approx(-4.31 / 365, abs=5e-5)  # per calendar day
    assert found.rho == pytest.approx(8.91 / 100, abs=5e-5)  # per point


def test_prices_are_those_of_the_textbook() -> None:
    # Example 15.6: stock at 42, strike 40, half a year, rate 10 %, volatility 20 %.
    market = Market(42, 0.5, 0.1)
    assert theoretical_price("C", 40, market, 0.2) == pytest.approx(4.76, abs=5e-3)
    assert theoretical_price("P", 40, market, 0.2) == pytest.approx(0.81, abs=5e-3)
    # Example 17.1: index at 930, strike 900, two months, rate 8 %, yield 3 %, volatility 20 %.
    market = Market(930, 2 / 12, 0.08, 0.03)
    assert theoretical_price("C", 900, market, 0.2) == pytest.approx(51.83, abs=5e-3)


@given(SPOTS, RATIOS, YEARS, RATES, RATES, VOLATILITIES)
def test_put_and_call_differ_by_the_forward(
    spot: float, ratio: float, years: float, rate: float, dividend: float, volatility: float
) -> None:
    market, strike = Market(spot, years, rate, dividend), spot * ratio
    call = theoretical_price("C", strike, market, volatility)
    put = theoretical_price("P", strike, market, volatility)
    assert call is not None
    assert put is not None
    forward = spot * math.exp(-dividend * years) - strike * math.exp(-rate * years)
    assert call - put == pytest.approx(forward, abs=1e-9 * spot)


@given(SPOTS, RATIOS, YEARS, RATES, VOLATILITIES, st.sampled_from("CP"))
def test_greeks_are_the_slopes_of_the_price(
    spot: float, ratio: float, years: float, rate: float, volatility: float, right: str
) -> None:
    strike = spot * ratio
    market = Market(spot, years, rate, 0.01)
    found = greeks(right, strike, market, volatility)
    assert found is not None
    step = spot * 1e-4
    prices = [
        theoretical_price(right, strike, Market(spot + by, years, rate, 0.01), volatility)
        for by in (step, -step)
    ]
    assert prices[0] is not None
    assert prices[1] is not None
    assert found.delta == pytest.approx((prices[0] - prices[1]) / 2 / step, abs=1e-3)
    assert found.gamma >= 0
    assert found.vega >= 0
    assert (found.delta >= 0) == (right == "C") or abs(found.delta) < 1e-12


@given(SPOTS, RATIOS, YEARS, RATES, VOLATILITIES, st.sampled_from("CP"))
def test_the_implied_volatility_gives_the_price_back(
    spot: float, ratio: float, years: float, rate: float, volatility: float, right: str
) -> None:
    market, strike = Market(spot, years, rate, 0.02), spot * ratio
    price = theoretical_price(right, strike, market, volatility)
    assert price is not None
    found = implied_volatility(right, strike, market, price)
    time_value = price - forward_intrinsic(right, strike, market)
    assume(time_value > 1e-6 * spot)  # below that the price does not tell the volatility
    assert found is not None
    again = theoretical_price(right, strike, market, found)
    assert again == pytest.approx(price, rel=1e-6)
    assert found == pytest.approx(volatility, rel=1e-3)


@pytest.mark.parametrize(
    ("right", "strike", "price"),
    [("C", 40, 9.0), ("C", 50, 49.5), ("P", 50, 50.5), ("C", 50, 0.0), ("C", 50, -1.0)],
)
def test_a_price_that_no_volatility_gives_has_none(right: str, strike: float, price: float) -> None:
    assert implied_volatility(right, strike, HULL, price) is None


@given(WILD, WILD, WILD, WILD, WILD, WILD, st.sampled_from("CP"))
def test_wild_numbers_give_a_number_or_nothing(
    spot: float, strike: float, years: float, rate: float, volatility: float, price: float,
    right: str,
) -> None:  # fmt: skip
    market = Market(spot, years, rate, 0.0)
    for found in (
        theoretical_price(right, strike, market, volatility),
        implied_volatility(right, strike, market, price),
    ):
        assert found is None or math.isfinite(found)
    parts = greeks(right, strike, market, volatility)
    assert parts is None or all(
        math.isfinite(one) for one in (parts.delta, parts.gamma, parts.vega, parts.theta, parts.rho)
    )


def test_no_time_means_no_greeks() -> None:
    assert greeks("C", 50, Market(49, 0), 0.2) is None
    end = datetime(2026, 1, 16, 21, tzinfo=UTC)
    assert years_between(end, end) == 0
    assert years_between(datetime(2025, 1, 16, 21, tzinfo=UTC), end) == 1


def test_position_greeks_are_the_sum_over_legs_of_quantity_multiplier_and_greek() -> None:
    one = Greeks(0.5, 0.1, 0.2, -0.01, 0.05)
    found = summed([one.times(2 * 100), one.times(-1 * 100)])
    assert found is not None
    assert (found.delta, found.theta) == (pytest.approx(50), pytest.approx(-1))
    assert summed([one, None]) is None
    assert summed([]) is None
