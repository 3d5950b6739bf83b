"""Lots that move between own accounts: with their dates, their costs and their share of fees."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from app.domain.ids import LegId
from app.domain.ledger import LegRecord
from app.domain.lots import Method
from app.domain.position_engine import work_out
from app.domain.positions import COST_ESTIMATED, COST_UNKNOWN, AssetResult, LotRules
from tests.builders import BROKER, GBP, STOCK, WALLET, FixedRates, Number, a_leg, in_order

WORTH = FixedRates({STOCK: 50})


def moved(
    legs: Sequence[LegRecord],
    pairs: Sequence[tuple[LegRecord, LegRecord]],
    method: str = "fifo",
    **choices: object,
) -> AssetResult:
    moves: dict[LegId, LegId] = {out.leg_id: into.leg_id for out, into in pairs}
    rules = LotRules(method=method, **choices)  # type: ignore[arg-type]  # the test's own choices
    return work_out(STOCK, in_order(legs), moves, WORTH, rules)


def a_move(
    quantity: Number, at: str, received: Number | None = None, *, arrives: str = ""
) -> tuple[LegRecord, LegRecord]:
    return (
        a_leg("transfer_out", quantity, at),
        a_leg("transfer_in", received or quantity, arrives or at, account=WALLET),
    )


def test_a_move_carries_dates_and_costs_and_realizes_nothing() -> None:
    buy = a_leg("buy", 10, "2024-01-01", price=10, fee=5)
    move = a_move(4, "2024-02-01")
    result = moved([buy, *move], [move])
    (lot,) = result.positions[WALLET].book.lots()
    assert (lot.quantity, lot.cost, lot.day, lot.leg_id) == (4, 42, buy.day, buy.leg_id)
    assert result.positions[BROKER].book.cost() == 63
    assert result.relieved == []
    assert all(not position.reasons for position in result.positions.values())


def test_moved_lots_queue_by_their_date_of_purchase() -> None:
    old = a_leg("buy", 1, "2024-01-01", price=10)
    own = a_leg("buy", 1, "2024-02-01", price=20, account=WALLET)
    move = a_move(1, "2024-03-01")
    sale = a_leg("sell", 1, "2024-04-01", price=50, account=WALLET)
    result = moved([old, own, *move, sale], [move])
    assert (result.relieved[0].acquired_day, result.relieved[0].cost) == (old.day, 10)


@pytest.mark.parametrize(
    ("method", "cost"),
    [("fifo", 10), ("lifo", 20), ("hifo", 30), ("average", 20), ("section104", 20)],
)
def test_the_method_decides_which_lots_move(method: str, cost: int) -> None:
    buys = [
        a_leg("buy", 1, f"2024-0{month}-01", price=price)
        for month, price in ((1, 10), (2, 30), (3, 20))
    ]
    move = a_move(1, "2024-05-01")
    assert moved([*buys, *move], [move], method).positions[WALLET].book.cost() == cost


def test_what_the_network_kept_is_gone_at_no_gain() -> None:
    buy = a_leg("buy", 10, "2024-01-01", price=10)
    move = a_move(10, "2024-02-01", "9.9")
    result = moved([buy, *move], [move])
    assert result.positions[WALLET].book.cost() == 99
    assert (len(result.positions[BROKER].book), result.relieved) == (0, [])


def test_more_arriving_than_left_is_estimated_at_market_value() -> None:
    buy = a_leg("buy", 10, "2024-01-01", price=10)
    move = a_move(10, "2024-02-01", "10.1")
    position = moved([buy, *move], [move]).positions[WALLET]
    assert position.book.cost() == 105
    assert position.reasons == {COST_ESTIMATED}


def test_an_arrival_that_the_clock_puts_before_its_departure_still_gets_its_lots() -> None:
    buy = a_leg("buy", 1, "2024-01-01", price=10)
    move = a_move(1, "2024-02-01T10:00", arrives="2024-02-01T09:55")
    sale = a_leg("sell", 1, "2024-02-01T09:58", price=50, account=WALLET)
    result = moved([buy, *move, sale], [move])
    assert result.relieved[0].cost == 10


def test_an_arrival_is_estimated_while_its_departure_is_not_at_hand() -> None:
    _, arrival = a_move(1, "2024-02-01")
    result = work_out(STOCK, [arrival], {LegId(0): arrival.leg_id}, WORTH, LotRules())
    assert result.positions[WALLET].reasons == {COST_ESTIMATED}


def test_a_lot_of_unknown_cost_is_unknown_where_it_arrives() -> None:
    buy = a_leg("buy", 1, "2024-01-01", price=10, quote=GBP)
    move = a_move(1, "2024-02-01")
    position = moved([buy, *move], [move]).positions[WALLET]
    assert position.book.cost() is None
    assert COST_UNKNOWN in position.reasons


def test_a_lot_goes_there_and_back_unchanged() -> None:
    buy = a_leg("buy", 3, "2024-01-01", amount=10)
    there = a_move(1, "2024-02-01")
    back = (
        a_leg("transfer_out", 1, "2024-03-01", account=WALLET),
        a_leg("transfer_in", 1, "2024-03-01"),
    )
    result = moved([buy, *there, *back], [there, back])
    lots = result.positions[BROKER].book.lots()
    assert {lot.day for lot in lots} == {buy.day}
    assert result.positions[BROKER].book.cost() == 10


def test_a_move_between_accounts_of_different_methods_takes_the_pools_average_along() -> None:
    buys = [a_leg("buy", 1, "2024-01-01", price=10), a_leg("buy", 1, "2024-01-02", price=20)]
    own = a_leg("buy", 1, "2024-01-03", price=40, account=WALLET)
    move = a_move(1, "2024-02-01")
    sale = a_leg("sell", 1, "2024-03-01", price=50, account=WALLET)
    choices = {BROKER: "average", WALLET: "hifo"}
    result = moved([*buys, own, *move, sale], [move], account_methods=choices)
    assert result.positions[BROKER].book.cost() == 15
    assert result.relieved[0].cost == 40
    assert result.positions[WALLET].book.cost() == 15


def test_lots_that_arrive_at_a_short_position_cover_it() -> None:
    buy = a_leg("buy", 3, "2024-01-01", price=10)
    short = a_leg("sell", 2, "2024-02-01", price=30, account=WALLET)
    move = a_move(3, "2024-03-01")
    result = moved([buy, short, *move], [move], short_accounts=frozenset({WALLET}))
    (covered,) = result.relieved
    assert (covered.quantity, covered.proceeds, covered.cost) == (2, 60, 20)
    assert [(lot.quantity, lot.cost) for lot in result.positions[WALLET].book.lots()] == [(1, 10)]


@pytest.mark.parametrize("method", list(Method))
def test_a_linked_withdrawal_and_deposit_move_lots_like_a_transfer(method: str) -> None:
    buy = a_leg("buy", 2, "2024-01-01", price=10)
    move = (
        a_leg("withdraw", 2, "2024-02-01T10:00"),
        a_leg("deposit", 2, "2024-02-01T10:20", account=WALLET),
    )
    result = moved([buy, *move], [move], method)
    assert result.positions[WALLET].book.cost() == Decimal(20)
    assert result.positions[BROKER].quantity == 0
