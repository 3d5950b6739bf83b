"""The internal rate of return: the root, or none with a reason, never a wrong root."""

import math
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.domain.returns_reference import xirr

Flows = list[tuple[date, Decimal]]
FIRST = date(2023, 1, 1)


def flows(*amounts: tuple[int, int | str]) -> Flows:
    return [(FIRST + timedelta(day), Decimal(amount)) for day, amount in amounts]


def present_value(money: Flows, rate: float) -> float:
    begun = min(on for on, _ in money)
    return math.fsum(
        float(amount) * math.pow(1.0 + rate, -((on - begun).days / 365)) for on, amount in money
    )


def test_a_year_at_ten_percent() -> None:
    rate = xirr(flows((0, -1000), (365, 1100))).rate
    assert rate is not None
    assert abs(rate - Decimal("0.1")) < Decimal("1e-9")


def test_flows_may_be_unordered_repeat_a_day_and_hold_zeros() -> None:
    tidy = xirr(flows((0, -1000), (100, -500), (365, 1800)))
    messy = xirr(flows((365, 1800), (100, -200), (0, -1000), (50, 0), (100, -300)))
    assert tidy == messy


@pytest.mark.parametrize("money", [[], [(0, -1000)], [(0, 0), (365, 100)], [(0, -5), (0, 10)]])
def test_one_day_is_not_enough_history(money: list[tuple[int, int]]) -> None:
    assert xirr(flows(*money)).reason == "not_enough_history"


@pytest.mark.parametrize("money", [[(0, -1), (365, -2)], [(0, 1), (365, 2)]])
def test_money_that_only_goes_one_way_has_no_rate(money: list[tuple[int, int]]) -> None:
    found = xirr(flows(*money))
    assert (found.rate, found.reason) == (None, "no_solution")


def test_flows_without_any_root_say_so() -> None:
    found = xirr(flows((0, 1000), (365, -1000), (730, 1000)))  # the value is always above zero
    assert (found.rate, found.reason) == (None, "no_solution")


@pytest.mark.parametrize("factor", [2, 3, 10, 1000, 10**9])
@pytest.mark.parametrize("days", [1, 2, 10])
def test_a_rate_beyond_all_measure_is_none_or_true(factor: int, days: int) -> None:
    found = xirr(flows((0, -1), (days, factor)))
    if found.rate is None:
        assert found.reason
    else:
        assert abs(found.rate / (Decimal(factor) ** (Decimal(365) / days) - 1) - 1) < Decimal(
            "1e-6"
        )


def test_almost_everything_lost_at_once_is_none_or_true() -> None:
    found = xirr(flows((0, -100), (30, "0.000001")))
    assert found.rate is None or -1 < found.rate < Decimal("-0.999")


@given(
    st.lists(st.tuples(st.integers(0, 3000), st.integers(-(10**6), 10**6)), min_size=2, max_size=10)
)
def test_a_rate_that_is_given_makes_the_present_value_zero(money: list[tuple[int, int]]) -> None:
    drawn = flows(*money)
    found = xirr(drawn)
    assert (found.rate is None) is bool(found.reason)
    if found.rate is not None:
        assert found.rate > -1
        around = [found.rate * factor for factor in (Decimal("0.9999"), Decimal("1.0001"))]
        if found.rate > Decimal("-0.9") and abs(found.rate) > Decimal("1e-6"):
            low, high = (present_value(drawn, float(one)) for one in around)
            at_root = abs(present_value(drawn, float(found.rate)))
            assert low * high <= 0 or at_root <= 1e-6 * sum(abs(float(one)) for _, one in drawn)


@given(
    st.lists(st.integers(1, 10**6), min_size=1, max_size=8),
    st.integers(-99, 300),
    st.integers(1, 900),
)
def test_one_change_of_sign_has_its_one_rate(paid: list[int], percent: int, span: int) -> None:
    """Money paid in at a known rate and taken out at the end leads back to that rate."""
    rate = percent / 100
    last = span * len(paid)
    end = sum(amount * (1.0 + rate) ** ((last - span * at) / 365) for at, amount in enumerate(paid))
    money = flows(*((span * at, -amount) for at, amount in enumerate(paid)))
    money.append((FIRST + timedelta(last), Decimal(repr(end)).quantize(Decimal("1e-30"))))
    found = xirr(money)
    if end > 1e-3:
        assert found.rate is not None
        assert float(found.rate) == pytest.approx(rate, abs=1e-4, rel=1e-4)
