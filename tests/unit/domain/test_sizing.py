"""From money to quantity: cut, rounded and checked, fees included."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RefusedError
from app.domain.trading.records import Instrument, Side
from app.domain.trading.sizing import (
    Fees,
    Misfit,
    can_pay,
    cut,
    fits,
    is_multiple,
    least_amount,
    least_quantity,
    preview,
    quantity_for,
    refusal,
    round_price,
    step_of,
    total_for,
    value_of,
)
from tests.unit.domain.basket_builders import amounts, an_instrument, fees, instruments, prices

D = Decimal
WITH_FEES = Fees(D(1), D("0.005"), D("0.001"))


@given(instruments, prices, amounts, fees, st.sampled_from(list(Side)))
def test_an_amount_gives_the_largest_quantity_that_it_pays_for(
    instrument: Instrument, price: Decimal, amount: Decimal, fee: Fees, side: str
) -> None:
    try:
        quantity = quantity_for(instrument, side, amount, price, fee)
    except RefusedError:
        assert side == Side.SELL
        return
    step = step_of(instrument)
    assert is_multiple(quantity, step)
    assert total_for(instrument, side, quantity, price, fee) <= amount
    assert total_for(instrument, side, quantity + step, price, fee) > amount


def test_the_fee_belongs_to_the_amount() -> None:
    share = an_instrument(step="1")
    assert quantity_for(share, Side.BUY, D(1000), D(100)) == 10
    assert quantity_for(share, Side.BUY, D(1000), D(100), Fees(fixed=D(1))) == 9
    assert quantity_for(share, Side.BUY, D("1001.00"), D(100), Fees(fixed=D(1))) == 10
    assert quantity_for(share, Side.BUY, D(1001), D(100), WITH_FEES) == 9
    assert quantity_for(share, Side.SELL, D(1000), D(100), Fees(fixed=D(1))) == 10
    contract = an_instrument(multiplier="100")
    assert quantity_for(contract, Side.BUY, D(1000), D("2.40")) == 4


def test_more_digits_than_a_default_context_keeps_are_not_lost() -> None:
    fine = an_instrument(step="0.000000000000000001")
    price = D("12345678901234.123456789012345678901234567891")
    quantity = quantity_for(fine, Side.BUY, D("98765432109876543210.98"), price)
    assert value_of(fine, quantity, price) <= D("98765432109876543210.98")
    assert value_of(fine, quantity + step_of(fine), price) > D("98765432109876543210.98")


@pytest.mark.parametrize("amount", ["0", "-5"])
def test_no_money_is_no_order(amount: str) -> None:
    with pytest.raises(RefusedError):
        quantity_for(an_instrument(), Side.BUY, D(amount), D(1))
    with pytest.raises(RefusedError):
        quantity_for(an_instrument(), Side.BUY, D(1), D(amount))


def test_fees_that_eat_up_a_sale_are_told() -> None:
    eaten = Fees(unit=D(2))
    assert preview(an_instrument(), Side.SELL, price=D(1), amount=D(5), fees=eaten).reasons == (
        Misfit.FEES,
    )


def test_prices_are_rounded_so_that_no_limit_gets_worse() -> None:
    assert round_price(D("10.019"), D("0.01"), Side.BUY) == D("10.01")
    assert round_price(D("10.011"), D("0.01"), Side.SELL) == D("10.02")
    assert round_price(D("10.00"), D("0.05"), Side.SELL) == 10
    assert round_price(D("10.0123"), D(0), Side.BUY) == D("10.0123")


@given(prices, st.sampled_from(["0.01", "0.05", "0.125", "3"]), st.sampled_from(list(Side)))
def test_a_rounded_price_is_on_the_tick_and_nearer_than_one(
    price: Decimal, tick: str, side: str
) -> None:
    rounded = round_price(price, D(tick), side)
    assert is_multiple(rounded, D(tick))
    assert rounded <= price if side == Side.BUY else rounded >= price
    assert abs(rounded - price) < D(tick)


@given(st.decimals("0", "1e9", places=12, allow_nan=False), st.sampled_from(["1", "0.03", "10"]))
def test_cutting_twice_is_cutting_once(quantity: Decimal, step: str) -> None:
    once = cut(quantity, D(step))
    assert once <= quantity < once + D(step)
    assert cut(once, D(step)) == once


@given(instruments, prices)
def test_the_least_quantity_is_taken_and_a_step_less_is_not(
    instrument: Instrument, price: Decimal
) -> None:
    least = least_quantity(instrument, price)
    assert fits(instrument, least, price) == ()
    assert fits(instrument, least - step_of(instrument), price) != ()


@given(instruments, prices, fees)
def test_the_least_amount_is_taken_and_any_less_is_not(
    instrument: Instrument, price: Decimal, fee: Fees
) -> None:
    least = least_amount(instrument, price, fee)
    assert preview(instrument, Side.BUY, price=price, amount=least, fees=fee).is_placeable
    less = least - D("1e-30")
    assert not preview(instrument, Side.BUY, price=price, amount=less, fees=fee).is_placeable


def test_minimums_are_checked_after_rounding() -> None:
    coin = an_instrument(step="0.1", min_value="10")
    # 10 dollars would be 0.18 units, worth 10; cut to 0.1 they are worth 5.50.
    found = preview(coin, Side.BUY, price=D("55"), amount=D(10))
    assert (found.quantity, found.reasons) == (D("0.1"), (Misfit.MIN_VALUE,))
    assert found.least == D("11.0")


def test_each_misfit_has_its_code() -> None:
    share = an_instrument(step="1", min_quantity="2", min_value="50", tick="0.05")
    assert fits(share, D(0), D(10)) == (Misfit.NO_QUANTITY,)
    assert fits(share, D("2.5"), D(100)) == (Misfit.LOT_STEP,)
    assert fits(share, D(1), D(100)) == (Misfit.MIN_QUANTITY,)
    assert fits(share, D(4), D(10)) == (Misfit.MIN_VALUE,)
    assert fits(share, D(4), None) == (Misfit.NO_PRICE,)
    assert fits(share, D(5), D(10), limits=(D("10.01"), None)) == (Misfit.TICK,)
    assert fits(share, D(5), D(10), limits=(D(0),)) == (Misfit.TICK,)
    assert fits(share, D(5), D(10), limits=(D("10.05"),)) == ()
    assert fits(an_instrument(), D(5), None) == ()


def test_an_unknown_price_is_refused_and_nothing_is_guessed() -> None:
    found = preview(an_instrument(), Side.BUY, price=None, amount=D(100))
    assert found.reasons == (Misfit.NO_PRICE,)
    assert (found.value, found.total, found.leftover, found.least) == (None, None, None, None)


def test_what_cannot_be_paid_is_told() -> None:
    share = an_instrument()
    found = preview(share, Side.BUY, price=D(10), quantity=D(5), available=D("49.99"))
    assert found.reasons == (Misfit.BUYING_POWER,)
    assert preview(share, Side.BUY, price=D(10), quantity=D(5), available=D(50)).is_placeable
    assert preview(share, Side.SELL, price=D(10), quantity=D(5), available=D(0)).is_placeable
    assert can_pay(D(5), None)


@given(instruments, prices, amounts, fees)
def test_what_is_spent_and_what_is_left_are_the_amount(
    instrument: Instrument, price: Decimal, amount: Decimal, fee: Fees
) -> None:
    found = preview(instrument, Side.BUY, price=price, amount=amount, fees=fee)
    assert found.total is not None
    assert found.leftover is not None
    assert found.total + found.leftover == amount
    assert found.leftover >= 0
    assert found.value is not None
    assert found.fee is not None
    assert found.value + found.fee == found.total


@pytest.mark.parametrize("code", list(Misfit))
def test_every_reason_has_words(code: Misfit) -> None:
    said = refusal([code], an_instrument(min_value="10", min_quantity="2"), D("12.50"))
    assert said.reason
    assert said.remedy
