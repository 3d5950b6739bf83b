"""Section 104 by examples: same day, the following 30 days, the pool.

The first one is example 3 of HMRC's helpsheet HS284.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import permutations

import pytest

from app.domain.ledger import LegRecord
from app.domain.position_engine import work_out
from app.domain.positions import AssetResult, LotRules
from app.domain.section104 import Purchase, Sale, match
from app.domain.times import parse_date
from tests.builders import BROKER, COIN, STOCK, FixedRates, Number, a_leg, a_split

WORTH = FixedRates({STOCK: 50, COIN: 3})


def identified(legs: Sequence[LegRecord]) -> AssetResult:
    return work_out(STOCK, legs, {}, WORTH, LotRules(method="section104"))


def parts(result: AssetResult) -> list[tuple[str, Decimal, Decimal | None]]:
    """Return what was relieved as (day of purchase, quantity, cost)."""
    day = parse_date("2024-01-01").fromordinal
    return [(day(one.acquired_day).isoformat(), one.quantity, one.cost) for one in result.relieved]


def expected(*rows: tuple[str, Number, Number]) -> list[tuple[str, Decimal, Decimal]]:
    return [(on, Decimal(quantity), Decimal(cost)) for on, quantity, cost in rows]


def pool(result: AssetResult) -> tuple[Decimal, Decimal | None]:
    book = result.positions[BROKER].book
    return book.quantity, book.cost()


def test_a_sale_comes_from_the_pool_at_its_average() -> None:
    legs = [
        a_leg("buy", 1000, "2023-04-01", amount=4000, fee=150),
        a_leg("buy", 500, "2023-09-01", amount=2050, fee=80),
        a_leg("sell", 700, "2024-05-01", amount=3360, fee=100),
    ]
    result = identified(legs)
    cost = sum((one.cost or Decimal(0) for one in result.relieved), Decimal(0))
    assert round(cost, 2) == Decimal("2930.67")
    assert sum((one.gain or Decimal(0) for one in result.relieved), Decimal(0)) == 3260 - cost
    assert pool(result) == (800, 6280 - cost)


@pytest.mark.parametrize("sale_first", [True, False])
def test_a_sale_is_matched_with_its_own_day_before_or_after_it(sale_first: bool) -> None:
    old = a_leg("buy", 10, "2024-01-01", price=1)
    morning, evening = "2024-05-01T09:00", "2024-05-01T17:00"
    sale = a_leg("sell", 6, morning if sale_first else evening, price=5)
    buy = a_leg("buy", 4, evening if sale_first else morning, price=3)
    result = identified([old, *sorted([sale, buy], key=lambda leg: leg.at_us)])
    assert parts(result) == expected(("2024-05-01", 4, 12), ("2024-01-01", 2, 2))
    assert pool(result) == (8, 8)


def test_purchases_of_one_day_count_as_one() -> None:
    legs = [
        a_leg("buy", 2, "2024-05-01T09:00", price=10),
        a_leg("sell", 2, "2024-05-01T10:00", price=30),
        a_leg("buy", 2, "2024-05-01T11:00", price=20),
    ]
    result = identified(legs)
    assert parts(result) == expected(("2024-05-01", 2, 30))
    assert pool(result) == (2, 30)


@pytest.mark.parametrize(
    ("bought_again", "cost"),
    [("2024-05-02", 30), ("2024-05-31", 30), ("2024-06-01", 10), ("2024-04-30", 20)],
)
def test_the_window_ends_with_the_thirtieth_day(bought_again: str, cost: int) -> None:
    legs = [
        a_leg("buy", 10, "2024-01-01", price=1),
        a_leg("buy", 10, bought_again, price=3),
        a_leg("sell", 10, "2024-05-01", price=5),
    ]
    result = identified(sorted(legs, key=lambda leg: leg.at_us))
    assert sum((one.cost or Decimal(0) for one in result.relieved), Decimal(0)) == cost


def test_earlier_purchases_of_the_window_go_first() -> None:
    legs = [
        a_leg("buy", 10, "2024-01-01", price=1),
        a_leg("sell", 5, "2024-05-01", price=9),
        a_leg("buy", 2, "2024-05-10", price=2),
        a_leg("buy", 2, "2024-05-20", price=3),
    ]
    result = identified(legs)
    assert parts(result) == expected(
        ("2024-05-10", 2, 4), ("2024-05-20", 2, 6), ("2024-01-01", 1, 1)
    )
    assert pool(result) == (9, 9)


def test_of_several_sales_the_earlier_takes_a_later_purchase_first() -> None:
    legs = [
        a_leg("buy", 10, "2024-01-01", price=1),
        a_leg("sell", 3, "2024-05-01", price=9),
        a_leg("sell", 3, "2024-05-05", price=9),
        a_leg("buy", 4, "2024-05-10", price=5),
    ]
    assert parts(identified(legs)) == expected(
        ("2024-05-10", 3, 15), ("2024-05-10", 1, 5), ("2024-01-01", 2, 2)
    )


def test_the_own_day_of_a_later_sale_goes_before_the_window_of_an_earlier_one() -> None:
    legs = [
        a_leg("buy", 10, "2024-01-01", price=1),
        a_leg("sell", 3, "2024-05-01", price=9),
        a_leg("buy", 3, "2024-05-10T09:00", price=5),
        a_leg("sell", 3, "2024-05-10T10:00", price=9),
    ]
    assert parts(identified(legs)) == expected(("2024-01-01", 3, 3), ("2024-05-10", 3, 15))


def test_a_split_in_the_window_makes_old_and_new_units_comparable() -> None:
    legs = [
        a_leg("buy", 10, "2024-01-01", price=10),
        a_leg("sell", 4, "2024-05-01", price=20),
        a_split(2, "2024-05-10"),
        a_leg("buy", 6, "2024-05-20", price=8),  # as many as three old ones
    ]
    result = identified(legs)
    assert parts(result) == expected(("2024-05-20", 3, 48), ("2024-01-01", 1, 10))
    assert pool(result) == (18, 90)


def test_units_of_one_day_differ_before_and_after_its_split() -> None:
    legs = [
        a_leg("buy", 10, "2024-05-01T09:00", price=10),
        a_split(2, "2024-05-01T12:00"),
        a_leg("sell", 20, "2024-05-01T15:00", price=6),
    ]
    result = identified(legs)
    assert parts(result) == expected(("2024-05-01", 20, 100))
    assert (pool(result), result.positions[BROKER].reasons) == ((0, 0), set())


def test_a_move_takes_its_share_of_the_pool_also_on_a_day_of_matching() -> None:
    out = a_leg("transfer_out", 10, "2024-05-01T10:00")
    legs = [
        a_leg("buy", 10, "2024-05-01T09:00", price=10),
        out,
        a_leg("transfer_in", 10, "2024-05-01T10:00", account=BROKER + 1),  # type: ignore[arg-type]
        a_leg("buy", 10, "2024-05-01T11:00", price=20),
        a_leg("sell", 10, "2024-05-01T12:00", price=30),
    ]
    rules = LotRules(method="section104")
    result = work_out(STOCK, legs, {out.leg_id: legs[2].leg_id}, WORTH, rules)
    assert [position.book.cost() for position in result.positions.values()] == [0, 150]
    assert parts(result) == expected(("2024-05-01", 10, 150))
    assert all(not position.reasons for position in result.positions.values())


def test_an_opening_balance_is_no_purchase_to_match_with() -> None:
    legs = [
        a_leg("buy", 5, "2024-01-01", price=1),
        a_leg("sell", 5, "2024-05-01", price=9),
        a_leg("opening_balance", 5, "2024-05-10", price=7),
    ]
    assert parts(identified(legs)) == expected(("2024-01-01", 5, 5))


def test_a_reward_is_a_purchase_at_its_value() -> None:
    legs = [
        a_leg("buy", 5, "2024-01-01", price=1),
        a_leg("sell", 5, "2024-05-01", price=9),
        a_leg("reward", 5, "2024-05-10", price=7),
    ]
    assert parts(identified(legs)) == expected(("2024-05-10", 5, 35))


def test_coins_that_a_sale_brought_are_a_purchase_of_coins() -> None:
    legs = [
        a_leg("deposit", 5, "2024-01-01", price=1, asset=COIN),
        a_leg("settlement", -5, "2024-05-01", asset=COIN),  # paid for something
        a_leg("settlement", 5, "2024-05-10", asset=COIN),  # something was sold for them
    ]
    result = work_out(COIN, legs, {}, WORTH, LotRules(method="section104"))
    assert parts(result) == expected(("2024-05-10", 5, 15))
    assert pool(result) == (5, 5)


def test_parts_of_a_days_cost_add_up_to_all_of_it() -> None:
    legs = [a_leg("buy", 3, "2024-05-01", amount=10)]
    legs += [a_leg("sell", 1, "2024-05-01", price=9) for _ in range(2)]
    result = identified(legs)
    costs = [one.cost or Decimal(0) for one in result.relieved]
    assert sum(costs, Decimal(0)) + (pool(result)[1] or 0) == 10


def purchases(quantities: Iterable[int]) -> list[Purchase]:
    made = []
    for place, quantity in enumerate(quantities):
        leg = a_leg("buy", quantity)
        made.append(Purchase(leg.leg_id, place, leg.day, leg.quantity, Decimal(quantity**2)))
    return made


def test_in_whatever_order_a_day_bought_its_sales_are_matched_alike() -> None:
    leg = a_leg("sell", 5)
    sale = Sale(leg.leg_id, 9, leg.day, Decimal(5))
    found = {
        tuple(match(order, [sale], []).parts[leg.leg_id])
        for order in permutations(purchases([1, 2, 3, 4]))
    }
    assert len(found) == 1


def test_twenty_thousand_trades_are_matched_in_seconds() -> None:
    bought, sold = [], []
    for number in range(10_000):
        leg = a_leg("buy", 3)
        bought.append(Purchase(leg.leg_id, 2 * number, number * 2, Decimal(3), Decimal(number)))
        leg = a_leg("sell", 2)
        sold.append(Sale(leg.leg_id, 2 * number + 1, number * 2 + 1, Decimal(2)))
    matching = match(bought, sold, [])
    assert all(matching.parts[sale.leg_id] for sale in sold[:-1])
