"""Each method on one history that was worked out by hand, and the rules around it.

Bought 10 at 10, 10 at 30 and 10 at 20; then 15 are sold at 40 (600 in all).
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from app.domain.ids import AccountId
from app.domain.ledger import LegRecord
from app.domain.lots import LotBook, Method, Portion
from app.domain.position_engine import work_out
from app.domain.positions import (
    COST_ESTIMATED,
    COST_UNKNOWN,
    HISTORY_INCOMPLETE,
    AssetResult,
    LotRules,
    Position,
)
from tests.builders import BROKER, EUR, GBP, STOCK, WALLET, FixedRates, Number, a_leg, a_split

WORTH = FixedRates({STOCK: 50, EUR: "1.25"})


def position_of(
    legs: Sequence[LegRecord], method: str = "fifo", **choices: Any
) -> tuple[Position, AssetResult]:
    rules = LotRules(method=method, **choices)
    result = work_out(STOCK, legs, {}, WORTH, rules)
    return result.positions[BROKER], result


def three_purchases() -> list[LegRecord]:
    return [
        a_leg("buy", 10, "2024-01-01", price=10),
        a_leg("buy", 10, "2024-02-01", price=30),
        a_leg("buy", 10, "2024-03-01", price=20),
    ]


def relieved(result: AssetResult) -> list[tuple[Decimal, Decimal | None, Decimal | None]]:
    return [(one.quantity, one.proceeds, one.cost) for one in result.relieved]


def decimals(*rows: Sequence[Number]) -> list[tuple[Decimal, ...]]:
    return [tuple(Decimal(one) for one in row) for row in rows]


@pytest.mark.parametrize(
    ("method", "parts", "left"),
    [
        ("fifo", [(10, 400, 100), (5, 200, 150)], [(5, 150), (10, 200)]),
        ("lifo", [(10, 400, 200), (5, 200, 150)], [(10, 100), (5, 150)]),
        ("hifo", [(10, 400, 300), (5, 200, 100)], [(10, 100), (5, 100)]),
        ("average", [(10, 400, 200), (5, 200, 100)], [(5, 100), (10, 200)]),
        ("section104", [(10, 400, 200), (5, 200, 100)], [(5, 100), (10, 200)]),
    ],
)
def test_a_method_decides_which_lots_a_sale_relieves(
    method: str, parts: list[tuple[int, ...]], left: list[tuple[int, ...]]
) -> None:
    legs = [*three_purchases(), a_leg("sell", 15, "2024-06-01", price=40)]
    position, result = position_of(legs, method)
    assert relieved(result) == decimals(*parts)
    assert [(lot.quantity, lot.cost) for lot in position.book.lots()] == decimals(*left)


def test_an_account_may_have_a_method_of_its_own() -> None:
    legs = [*three_purchases(), a_leg("sell", 10, "2024-06-01", price=40)]
    _, result = position_of(legs, "fifo", account_methods={BROKER: "lifo"})
    assert relieved(result) == decimals((10, 400, 200))


def test_an_unknown_method_is_no_method() -> None:
    with pytest.raises(ValueError, match="nifo"):
        LotBook("nifo")


def test_fees_raise_cost_and_lower_proceeds() -> None:
    legs = [
        a_leg("buy", 10, "2024-01-01", price=10, fee=5),
        a_leg("sell", 4, "2024-02-01", price=20, fee=3),
    ]
    position, result = position_of(legs)
    assert relieved(result) == decimals((4, 77, 42))
    assert result.relieved[0].gain == 35
    assert (position.book.cost(), position.fees) == (63, 8)


def test_the_amount_of_a_trade_counts_rather_than_its_price() -> None:
    legs = [a_leg("buy", 3, price="33.33", amount=100), a_leg("sell", 3, price=40, amount=121)]
    assert relieved(position_of(legs)[1]) == decimals((3, 121, 100))


def test_money_in_another_currency_counts_in_the_base_currency() -> None:
    position, _ = position_of([a_leg("buy", 2, price=100, quote=EUR, fee=4, fee_in=EUR)])
    assert position.book.cost() == 255


def test_of_lots_of_one_unit_cost_the_older_goes_first_under_hifo() -> None:
    legs = [
        a_leg("buy", 3, "2024-01-01", amount=20),  # 6.666… each
        a_leg("sell", 1, "2024-01-02", price=9),
        a_leg("buy", 3, "2024-01-03", amount=20),
        a_leg("sell", 1, "2024-01-04", price=9),
    ]
    _, result = position_of(legs, "hifo")
    assert [one.acquired_day for one in result.relieved] == [legs[0].day, legs[0].day]


def test_lots_of_one_time_count_in_file_order() -> None:
    legs = [a_leg("buy", 1, price=one) for one in (5, 3, 4)]
    sale = a_leg("sell", 1, "2024-02-01", price=9)
    assert position_of([*legs, sale], "fifo")[1].relieved[0].cost == 5
    assert position_of([*legs, sale], "lifo")[1].relieved[0].cost == 4


@pytest.mark.parametrize("method", list(Method))
def test_a_split_changes_quantities_and_no_cost(method: str) -> None:
    legs = [a_leg("buy", 3, "2024-01-01", price=10), a_split(4, "2024-01-02")]
    position, result = position_of(legs, method)
    (lot,) = position.book.lots()
    assert (position.quantity, lot.quantity, lot.cost) == (12, 12, 30)
    assert lot.day == legs[0].day
    assert result.relieved == []


def test_a_split_rounds_the_sum_so_that_lots_and_balance_stay_equal() -> None:
    a_third = "0.333333333333333333333333333333"
    legs = [a_leg("buy", "0.07", price=1) for _ in range(7)]
    position, _ = position_of([*legs, a_split(a_third, "2024-01-16")])
    assert position.book.quantity == position.quantity
    sale = a_leg("sell", position.quantity, "2024-01-17", price=1)
    position, _ = position_of([*legs, a_split(a_third, "2024-01-16"), sale])
    assert (len(position.book), position.reasons) == (0, set())


@pytest.mark.parametrize("method", list(Method))
def test_dust_that_a_split_rounds_to_nothing_keeps_its_cost(method: str) -> None:
    legs = [
        a_leg("buy", "1e-18", "2024-01-01", price=1),
        a_split("1e-13", "2024-01-02"),
        a_leg("buy", 1, "2024-02-03", price=2),
        a_leg("sell", 1, "2024-05-04", price=3),
    ]
    position, result = position_of(legs, method)
    costs = [one.cost or Decimal(0) for one in result.relieved]
    assert sum(costs, position.book.cost() or Decimal(0)) == Decimal("2.000000000000000001")


@pytest.mark.parametrize("method", ["average", "section104"])
def test_purchases_of_one_time_make_one_pool_in_whatever_order(method: str) -> None:
    sale = a_leg("sell", 2, "2024-05-04", price=9)
    costs = set()
    for prices in permutations([1, 2, 4]):
        legs = [a_leg("buy", 1, price=price) for price in prices]
        costs.add(position_of([*legs, sale], method)[0].book.cost())
    assert len(costs) == 1


def test_picked_lots_go_before_those_of_the_method() -> None:
    legs = three_purchases()
    sale = a_leg("sell", 15, "2024-06-01", price=40)
    picks = {sale.leg_id: ((legs[1].leg_id, Decimal(4)), (legs[2].leg_id, Decimal(2)))}
    _, result = position_of([*legs, sale], picks=picks)
    costs = [(one.quantity, one.cost) for one in result.relieved]
    assert costs == decimals((4, 120), (2, 40), (9, 90))


def test_picks_of_more_than_a_lot_has_or_the_sale_needs_take_what_there_is() -> None:
    legs = three_purchases()
    sale = a_leg("sell", 12, "2024-06-01", price=40)
    picks = {sale.leg_id: ((legs[2].leg_id, Decimal(99)), (legs[1].leg_id, Decimal(99)))}
    position, result = position_of([*legs, sale], picks=picks)
    assert [one.quantity for one in result.relieved] == [10, 2]
    assert position.book.quantity == 18


def test_a_pick_of_a_lot_that_is_gone_leaves_the_sale_to_the_method() -> None:
    legs = three_purchases()
    first = a_leg("sell", 10, "2024-04-01", price=40)
    second = a_leg("sell", 5, "2024-06-01", price=40)
    _, result = position_of(
        [*legs, first, second], picks={second.leg_id: ((legs[0].leg_id, Decimal(5)),)}
    )
    assert result.relieved[1].cost == 150


def test_selling_more_than_is_held_rests_on_an_estimate_without_gain() -> None:
    legs = [a_leg("buy", 2, "2024-01-01", price=10), a_leg("sell", 5, "2024-02-01", price=20)]
    position, result = position_of(legs)
    assert relieved(result) == decimals((2, 40, 20), (3, 60, 60))
    assert [one.is_estimated for one in result.relieved] == [False, True]
    assert position.reasons == {HISTORY_INCOMPLETE}
    assert len(position.book) == 0


def test_an_unexplained_outflow_relieves_lots_without_a_gain() -> None:
    legs = [a_leg("buy", 5, "2024-01-01", price=10), a_leg("transfer_out", 2, "2024-02-01")]
    position, result = position_of(legs)
    assert (position.quantity, position.book.cost(), result.relieved) == (3, 30, [])


def test_more_out_than_is_known_to_be_there_lowers_coverage() -> None:
    position, _ = position_of([a_leg("buy", 1, price=1), a_leg("withdraw", 2, "2024-02-01")])
    assert position.reasons == {HISTORY_INCOMPLETE}


@pytest.mark.parametrize("kind", ["transfer_in", "deposit", "opening_balance"])
def test_what_comes_in_costs_its_stated_price_and_fee(kind: str) -> None:
    position, _ = position_of([a_leg(kind, 2, price=30, fee=1)])
    assert (position.book.cost(), position.reasons) == (61, set())


@pytest.mark.parametrize("kind", ["transfer_in", "deposit", "opening_balance"])
def test_what_comes_in_without_a_price_is_estimated_at_market_value(kind: str) -> None:
    position, _ = position_of([a_leg(kind, 2)])
    assert (position.book.cost(), position.reasons) == (100, {COST_ESTIMATED})
    assert position.book.is_estimated()


def test_a_cost_without_any_rate_is_unknown_and_never_zero() -> None:
    result = work_out(STOCK, [a_leg("transfer_in", 2)], {}, FixedRates(), LotRules())
    position = result.positions[BROKER]
    assert position.book.cost() is None
    assert COST_UNKNOWN in position.reasons


@pytest.mark.parametrize("method", ["average", "section104"])
def test_one_unknown_cost_makes_the_whole_pool_unknown_until_it_is_empty(method: str) -> None:
    legs = [
        a_leg("buy", 1, "2024-01-01", price=1, quote=GBP),
        a_leg("buy", 1, "2024-01-02", price=7),
        a_leg("sell", 2, "2024-06-03", price=7),
        a_leg("buy", 1, "2024-09-04", price=9),
    ]
    position, result = position_of(legs, method)
    assert [one.gain for one in result.relieved] == [None, None]
    assert position.book.cost() == 9


def test_under_fifo_an_unknown_cost_spoils_its_own_lot_alone() -> None:
    legs = [
        a_leg("buy", 1, "2024-01-01", price=1, quote=GBP),
        a_leg("buy", 1, "2024-01-02", price=7),
        a_leg("sell", 2, "2024-06-03", price=10),
    ]
    _, result = position_of(legs)
    assert [one.gain for one in result.relieved] == [None, 3]


def test_lots_of_unknown_cost_go_last_under_hifo() -> None:
    legs = [
        a_leg("buy", 1, "2024-01-01", price=1, quote=GBP),
        a_leg("buy", 1, "2024-01-02", price=7),
        a_leg("sell", 1, "2024-06-03", price=10),
    ]
    assert position_of(legs, "hifo")[1].relieved[0].gain == 3


def test_a_sale_uses_the_lots_of_its_own_account() -> None:
    legs = [
        a_leg("buy", 1, "2024-01-01", price=1, account=WALLET),
        a_leg("buy", 1, "2024-01-02", price=5),
        a_leg("sell", 1, "2024-01-03", price=9),
    ]
    position, result = position_of(legs)
    assert result.relieved[0].cost == 5
    assert (position.book.quantity, result.positions[WALLET].book.quantity) == (0, 1)


@pytest.mark.parametrize("method", list(Method))
def test_copies_of_lots_leave_the_book_as_it_is(method: str) -> None:
    book = LotBook(method)
    leg = a_leg()
    book.acquire(Portion(1, 1, Decimal(3), Decimal(10), "buy", leg.leg_id, leg.entry_id, False))
    book.acquire(Portion(2, 2, Decimal(3), Decimal(1), "buy", leg.leg_id, leg.entry_id, False))
    for lot in book.lots():
        lot.quantity = Decimal(0)
    assert book.quantity == 6
    assert sum(lot.quantity for lot in book.lots()) == 6


# -- short positions ---------------------------------------------------------------------------

SHORT: dict[str, Any] = {"short_accounts": frozenset({BROKER})}


def test_a_sale_of_what_is_not_there_opens_a_short_position_where_it_may() -> None:
    position, result = position_of([a_leg("sell", 5, price=20, fee=1)], **SHORT)
    assert result.relieved == []
    assert (position.book.quantity, position.book.cost(), position.reasons) == (-5, -99, set())


def test_buying_back_realizes_what_the_short_sale_brought_less_the_purchase() -> None:
    legs = [
        a_leg("sell", 5, "2024-01-01", price=20),
        a_leg("buy", 2, "2024-02-01", price=15, fee=1),
    ]
    position, result = position_of(legs, **SHORT)
    assert relieved(result) == decimals((2, 40, 31))
    assert (result.relieved[0].sold_day, result.relieved[0].acquired_day) == (
        legs[0].day,
        legs[1].day,
    )
    assert (position.book.quantity, position.book.cost()) == (-3, -60)


def test_a_sale_across_zero_closes_the_long_lots_and_opens_a_short_one() -> None:
    legs = [a_leg("buy", 2, "2024-01-01", price=10), a_leg("sell", 5, "2024-02-01", price=20)]
    position, result = position_of(legs, **SHORT)
    assert relieved(result) == decimals((2, 40, 20))
    assert (position.book.quantity, position.book.cost()) == (-3, -60)


def test_a_purchase_across_zero_covers_the_short_lot_and_opens_a_long_one() -> None:
    legs = [a_leg("sell", 2, "2024-01-01", price=20), a_leg("buy", 5, "2024-02-01", price=10)]
    position, result = position_of(legs, **SHORT)
    assert relieved(result) == decimals((2, 40, 20))
    assert (position.book.quantity, position.book.cost()) == (3, 30)


@pytest.mark.parametrize("kind", ["reward", "airdrop", "transfer_in", "deposit"])
def test_whatever_comes_in_covers_a_short_position_first(kind: str) -> None:
    legs = [a_leg("sell", 2, "2024-01-01", price=20), a_leg(kind, 3, "2024-02-01", price=10)]
    position, result = position_of(legs, **SHORT)
    assert relieved(result) == decimals((2, 40, 20))
    assert [lot.quantity for lot in position.book.lots()] == [1]


def test_a_short_position_covered_by_an_estimate_has_an_estimated_gain() -> None:
    legs = [a_leg("sell", 2, "2024-01-01", price=20), a_leg("transfer_in", 2, "2024-02-01")]
    _, result = position_of(legs, **SHORT)
    assert [(one.gain, one.is_estimated) for one in result.relieved] == [(-60, True)]


def test_a_charge_in_kind_on_a_short_position_is_said_to_be_unexplained() -> None:
    legs = [a_leg("sell", 2, "2024-01-01", price=20), a_leg("fee", 1, "2024-02-01")]
    position, _ = position_of(legs, **SHORT)
    assert position.reasons == {HISTORY_INCOMPLETE}


def test_accounts_that_allow_no_shorts_are_told_from_those_that_do() -> None:
    legs = [a_leg("sell", 1, price=20), a_leg("sell", 1, price=20, account=WALLET)]
    _, result = position_of(legs, **SHORT)
    assert [len(one.book) for one in result.positions.values()] == [1, 0]
    assert AccountId(WALLET) in result.positions
