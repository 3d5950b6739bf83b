"""Baskets: weights, orders for money, sales, rebalancing."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.trading.basket_rebalancing import rebalance
from app.domain.trading.baskets import (
    Part,
    plan_buy,
    plan_sell,
    settled_weights,
    whole_weights,
)
from app.domain.trading.records import Side
from app.domain.trading.sizing import Fees, Misfit, fits, is_multiple, step_of, total_for
from tests.unit.domain.basket_builders import a_part, amounts, basket_parts, fees

D = Decimal
CENT = D("0.01")


# -- weights -----------------------------------------------------------------------------------


@given(
    st.lists(st.decimals("0.01", "1000", places=6, allow_nan=False), min_size=1, max_size=40),
    st.sampled_from([4, 6]),
)
def test_weights_sum_to_exactly_one_and_none_moves_by_a_unit(
    raw: list[Decimal], places: int
) -> None:
    try:
        weights = whole_weights(raw, places)
    except RefusedError:
        assert min(raw) / sum(raw) < D(1).scaleb(-places)
        return
    unit, whole = D(1).scaleb(-places), sum(raw)
    assert sum(weights) == 1
    assert all(abs(one - given / whole) < unit for one, given in zip(weights, raw, strict=True))
    assert whole_weights(weights, places) == weights


def test_thirds_give_the_rest_to_the_first() -> None:
    assert whole_weights([D(1)] * 3, 4) == (D("0.3334"), D("0.3333"), D("0.3333"))


def test_weights_as_a_person_rounds_them_are_settled_and_others_refused() -> None:
    assert sum(settled_weights([D("0.3333")] * 3)) == 1
    with pytest.raises(RefusedError, match=r"sum to 0\.9, not 1"):
        settled_weights([D("0.5"), D("0.4")])
    for bad in ([], [D(0), D(1)], [D("-0.5"), D("1.5")]):
        with pytest.raises(RefusedError):
            settled_weights(bad)


# -- buying ------------------------------------------------------------------------------------


@given(basket_parts(), amounts, fees)
def test_parts_and_leftover_are_the_amount_to_the_last_digit(
    parts: list[Part], amount: Decimal, fee: Fees
) -> None:
    plan = plan_buy(parts, amount, fees=fee)
    assert sum(one.total for one in plan.legs) + plan.leftover == amount
    assert plan.leftover >= 0
    assert all(one.total + one.rounding == one.share for one in plan.legs)
    assert sum(one.share for one in plan.legs) == amount


@given(basket_parts(), amounts, fees)
def test_no_part_is_a_step_away_from_its_share(
    parts: list[Part], amount: Decimal, fee: Fees
) -> None:
    plan = plan_buy(parts, amount, fees=fee)
    for leg in plan.legs:
        price, one = leg.part.price, leg.part.instrument
        assert price is not None
        assert is_multiple(leg.quantity, step_of(one))
        above = total_for(one, Side.BUY, leg.quantity + step_of(one), price, fee)
        below = total_for(one, Side.BUY, max(leg.quantity - step_of(one), D(0)), price, fee)
        assert below < leg.share < above


@given(basket_parts(), fees, st.sampled_from(["0.01", "1", "0.000001"]))
def test_the_least_amount_works_and_a_unit_less_does_not(
    parts: list[Part], fee: Fees, unit: str
) -> None:
    least = plan_buy(parts, D(1), fees=fee, unit=D(unit)).least
    assert least is not None
    assert is_multiple(least, D(unit))
    plan = plan_buy(parts, least, fees=fee, unit=D(unit))
    assert plan.reasons == ()
    assert len(plan.placed) == len(parts)
    assert all(fits(one.part.instrument, one.quantity, one.part.price) == () for one in plan.placed)
    if least > D(unit):
        assert plan_buy(parts, least - D(unit), fees=fee, unit=D(unit)).reasons != ()


def test_a_part_of_three_thousandths_is_refused_with_the_least_amount() -> None:
    parts = [
        a_part("0.6", "189.98", 1, step="0.0001", min_value="1"),
        a_part("0.397", "412.01", 2, step="0.0001", min_value="1"),
        a_part("0.003", "61.37", 3, step="0.0001", min_value="1"),
    ]
    plan = plan_buy(parts, D(100))
    assert plan.reasons == (Misfit.MIN_VALUE,)
    # 1 dollar of the third is 0.0163 units, 1.000331 dollars, of which 0.3 % needs 333.45.
    assert plan.least == D("333.45")
    assert plan_buy(parts, D("333.44")).reasons == (Misfit.MIN_VALUE,)
    assert plan_buy(parts, D("333.45")).reasons == ()


def test_what_rounding_leaves_goes_to_the_largest_remainders() -> None:
    parts = [a_part("0.5", "300", 1), a_part("0.5", "300", 2)]
    plan = plan_buy(parts, D(1000))
    assert [one.quantity for one in plan.legs] == [2, 1]
    assert (plan.total, plan.leftover) == (D(900), D(100))


def test_a_part_without_a_price_refuses_all() -> None:
    plan = plan_buy([a_part("0.5", "10", 1), a_part("0.5", None, 2)], D(1000))
    assert plan.reasons == (Misfit.NO_PRICE,)
    assert plan.least is None


def test_more_than_the_account_can_pay_is_refused() -> None:
    parts = [a_part("1", "10", 1)]
    assert plan_buy(parts, D(100), available=D(99)).reasons == (Misfit.BUYING_POWER,)
    assert plan_buy(parts, D(100), available=D(100)).reasons == ()


# -- selling -----------------------------------------------------------------------------------


@given(
    basket_parts(is_held=True),
    st.decimals("0.01", "1", places=4, allow_nan=False),
    fees,
)
def test_a_sale_is_of_what_is_held_and_never_more_than_its_share(
    parts: list[Part], share: Decimal, fee: Fees
) -> None:
    plan = plan_sell(parts, share, fees=fee)
    for leg in plan.legs:
        step = step_of(leg.part.instrument)
        assert 0 <= leg.quantity <= leg.part.held
        assert is_multiple(leg.quantity, step)
        assert abs(leg.quantity - leg.part.held * share) < step
    assert sum(one.value for one in plan.legs) <= plan.amount
    assert plan.total == sum(one.total for one in plan.placed)


def test_selling_all_leaves_nothing_but_what_is_below_a_step() -> None:
    plan = plan_sell([a_part("0.5", "10", 1, "3"), a_part("0.5", "7", 2, "4.5")], D(1))
    assert [one.quantity for one in plan.legs] == [3, 4]


@pytest.mark.parametrize("share", ["0", "1.01", "-1"])
def test_a_share_is_a_fraction(share: str) -> None:
    with pytest.raises(RefusedError):
        plan_sell([a_part("1", "10", 1, "3")], D(share))


# -- rebalancing -------------------------------------------------------------------------------


@given(basket_parts(is_held=True), fees, st.sampled_from(["0", "0.05", "0.2"]))
def test_rebalancing_conserves_money_and_never_lacks_it(
    parts: list[Part], fee: Fees, band: str
) -> None:
    found = rebalance(parts, band=D(band), fees=fee)
    if found.worth is None:
        return
    assert found.spent + found.leftover == found.proceeds
    assert found.leftover >= 0
    change = {one.part.instrument.id: -one.quantity for one in found.sells}
    change |= {one.part.instrument.id: one.quantity for one in found.buys}
    costs = sum(one.fee for one in (*found.sells, *found.buys))
    after = sum(
        (one.held + change.get(one.instrument.id, D(0))) * (one.price or D(0)) for one in parts
    )
    assert abs(after + found.leftover + costs - found.worth) < D("1e-25")
    assert all(one.quantity <= one.part.held for one in found.sells)


@given(basket_parts(is_held=True), st.sampled_from(["0.05", "0.2"]))
def test_no_trade_goes_beyond_its_target(parts: list[Part], band: str) -> None:
    found = rebalance(parts, band=D(band))
    targets = {one.part.instrument.id: one for one in found.drifts}
    for leg in found.sells:
        drift = targets[leg.part.instrument.id]
        assert leg.value <= drift.value - drift.target
    for leg in found.buys:
        drift = targets[leg.part.instrument.id]
        one_step = total_for(
            leg.part.instrument, Side.BUY, step_of(leg.part.instrument), leg.part.price or D(0)
        )
        assert leg.value < drift.target - drift.value + one_step


def test_inside_the_band_nothing_is_due() -> None:
    parts = [a_part("0.5", "10", 1, "54"), a_part("0.5", "10", 2, "46")]
    found = rebalance(parts)
    assert (found.is_due, found.sells, found.buys) == (False, (), ())
    assert found.worst == D("0.04")


def test_outside_the_band_the_difference_is_sold_and_bought() -> None:
    parts = [a_part("0.5", "10", 1, "70"), a_part("0.5", "10", 2, "30")]
    found = rebalance(parts, fees=Fees(fixed=D(1)))
    assert [(one.part.instrument.id, one.quantity) for one in found.sells] == [(1, D(20))]
    assert [(one.part.instrument.id, one.quantity) for one in found.buys] == [(2, D(19))]
    assert (found.proceeds, found.spent, found.leftover) == (D(199), D(191), D(8))


def test_what_left_the_basket_is_sold() -> None:
    parts = [a_part("1", "10", 1, "50"), a_part("0", "10", 2, "50")]
    found = rebalance(parts)
    assert [one.quantity for one in found.sells] == [50]
    assert [one.quantity for one in found.buys] == [50]


def test_a_target_below_twice_the_least_order_is_refused() -> None:
    parts = [
        a_part("0.9", "10", 1, "50", min_value="10"),
        a_part("0.1", "10", 2, "0", step="0.1", min_value="10"),
    ]
    found = rebalance(parts, band=D("0.05"))
    assert found.reasons == ()
    small = [
        a_part("0.97", "10", 1, "50", min_value="10"),
        a_part("0.03", "10", 2, "10", step="0.1", min_value="10"),
    ]
    refused = rebalance(small)
    assert refused.reasons == (Misfit.MIN_VALUE,)
    assert refused.least == D("666.67")
    assert refused.sells == ()


def test_nothing_held_or_no_price_is_told() -> None:
    assert rebalance([a_part("1", "10", 1)]).reasons == (Misfit.NO_QUANTITY,)
    assert rebalance([a_part("1", None, 1, "5")]).reasons == (Misfit.NO_PRICE,)
