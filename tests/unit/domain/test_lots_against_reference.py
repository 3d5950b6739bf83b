"""Lots of random histories, compared with a naive second implementation."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ids import AccountId
from app.domain.lots import add_known
from app.domain.positions import AssetResult
from tests.depth import examples
from tests.unit.domain.lot_histories import (
    FIRST_DAY,
    cost_of,
    histories,
    proceeds_of,
    worked_out,
)
from tests.unit.domain.lot_reference import Reference

METHODS = ["fifo", "lifo", "hifo", "average"]
NEAR = Fraction(1, 10**24)  # the program rounds costs to 30 decimals, the reference never


def near(found: Decimal | None, expected: Fraction) -> bool:
    return found is not None and abs(Fraction(found) - expected) < NEAR


def assert_agrees(result: AssetResult, reference: Reference) -> None:
    assert len(result.relieved) == len(reference.sales)
    for found, expected in zip(result.relieved, reference.sales, strict=True):
        assert (found.account_id, found.is_estimated) == (expected.account, expected.is_estimated)
        assert (found.sold_day - FIRST_DAY, found.acquired_day - FIRST_DAY) == (
            expected.sold,
            expected.acquired,
        )
        assert near(found.quantity, expected.quantity)
        assert near(found.proceeds, expected.proceeds)
        assert near(found.cost, expected.cost)
    for account in (1, 2):
        position = result.positions.get(AccountId(account))
        lots = position.book.lots() if position else []
        expected_lots = reference.open(account)
        assert [lot.day - FIRST_DAY for lot in lots] == [lot.day for lot in expected_lots]
        for lot, wanted in zip(lots, expected_lots, strict=True):
            assert near(lot.quantity, wanted.quantity)
            assert near(lot.cost, wanted.quantity * wanted.unit)


@pytest.mark.parametrize("method", METHODS)
@given(data=st.data())
@settings(max_examples=examples(120))
def test_long_lots_agree_with_the_reference(method: str, data: st.DataObject) -> None:
    events = data.draw(histories(loses=True, rewards=True))
    assert_agrees(worked_out(events, method), Reference(method).run(events))


@pytest.mark.parametrize("method", METHODS)
@given(data=st.data())
@settings(max_examples=examples(80))
def test_sales_of_more_than_is_there_agree_with_the_reference(
    method: str, data: st.DataObject
) -> None:
    events = data.draw(histories(oversell=True))
    assert_agrees(worked_out(events, method), Reference(method).run(events))


@pytest.mark.parametrize("method", METHODS)
@given(data=st.data())
@settings(max_examples=examples(120))
def test_short_lots_agree_with_the_reference(method: str, data: st.DataObject) -> None:
    events = data.draw(histories(shorts=True, rewards=True))
    reference = Reference(method, shorts=True).run(events)
    assert_agrees(worked_out(events, method, shorts=True), reference)


def open_cost(result: AssetResult) -> Decimal:
    cost = add_known(position.book.cost() for position in result.positions.values())
    assert cost is not None
    return cost


@pytest.mark.parametrize("method", METHODS)
@given(data=st.data())
@settings(max_examples=examples(120))
def test_not_a_digit_of_cost_or_proceeds_is_lost(method: str, data: st.DataObject) -> None:
    events = data.draw(histories(oversell=True, rewards=True))
    result = worked_out(events, method)
    real = [one for one in result.relieved if not one.is_estimated]
    relieved = add_known(one.cost for one in real)
    assert relieved is not None
    assert relieved + open_cost(result) == cost_of(events)
    assert add_known(one.proceeds for one in result.relieved) == proceeds_of(events)


@pytest.mark.parametrize("method", METHODS)
@given(data=st.data())
@settings(max_examples=examples(120))
def test_gains_are_what_came_back_less_what_was_paid_also_for_shorts(
    method: str, data: st.DataObject
) -> None:
    events = data.draw(histories(shorts=True, rewards=True))
    result = worked_out(events, method, shorts=True)
    gains = add_known(one.gain for one in result.relieved)
    assert gains == proceeds_of(events) - cost_of(events) + open_cost(result)


@pytest.mark.parametrize("method", METHODS)
@given(data=st.data())
@settings(max_examples=examples(120))
def test_open_lots_add_up_to_the_position_to_the_last_digit(
    method: str, data: st.DataObject
) -> None:
    shorts = data.draw(st.booleans())
    events = data.draw(histories(shorts=shorts, loses=True, rewards=True))
    for position in worked_out(events, method, shorts=shorts).positions.values():
        lots = position.book.lots()
        assert sum((lot.quantity for lot in lots), Decimal(0)) == position.book.quantity
        assert position.book.quantity == position.quantity
        assert add_known(lot.cost for lot in lots) == position.book.cost()
        assert len({lot.quantity > 0 for lot in lots}) <= 1  # all long, or all short
