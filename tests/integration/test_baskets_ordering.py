"""Baskets on both databases: made, ordered exactly once, completed, sold and rebalanced."""

from decimal import Decimal

import pytest

from app.db.database import SqlDatabase
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.trading.records import BasketOrder, BasketPart, Fill, Order
from app.services.changes import Topic
from app.services.trading.baskets_answers import BasketDraft, PartDraft, Progress
from tests.basket_parts import PAPER, REAL, Desk, a_desk, a_draft
from tests.integration.books import SetClock

D = Decimal


@pytest.fixture
def desk(database: SqlDatabase, clock: SetClock) -> Desk:
    made = a_desk(database, clock)
    made.baskets.add(a_draft())
    return made


def counts(desk: Desk) -> tuple[int, int, int]:
    """Return how many orders for baskets, orders and fills there are."""
    with desk.database.reading() as unit:
        return tuple(len(unit.records(one).all()) for one in (BasketOrder, Order, Fill))  # type: ignore[return-value]


# -- baskets -----------------------------------------------------------------------------------


def test_a_basket_is_kept_with_weights_that_sum_to_one(desk: Desk) -> None:
    desk.baskets.add(a_draft("Thirds", AAA="0.3333", BBB="0.3333", CCC="0.3333"))
    with desk.database.reading() as unit:
        parts = unit.records(BasketPart).where(basket_id=2)
    assert sum(one.weight for one in parts) == 1
    assert [one.name for one in desk.baskets.report()] == ["Mix", "Thirds"]
    shown = desk.baskets.show("Thirds")
    assert shown.currency == "USD"
    # 100 dollars of the first are 33.3334 percent of 299.9994 dollars, rounded up to a cent.
    assert shown.least == 300


def test_a_basket_is_changed_archived_and_taken_back(desk: Desk) -> None:
    before = desk.baskets.show("Mix")
    draft = BasketDraft("Two", (PartDraft("AAA", D("0.6")), PartDraft("DDD", D("0.4"))), "x", 3)
    assert desk.baskets.change("Mix", draft).topics == {Topic.TRADES}
    shown = desk.baskets.show("Two")
    assert (shown.id, shown.risk, shown.description) == (before.id, 3, "x")
    assert [(one.symbol, one.weight) for one in shown.parts] == [
        ("AAA", D("0.6")),
        ("DDD", D("0.4")),
    ]
    desk.baskets.archive("Two")
    assert desk.baskets.report() == ()
    with pytest.raises(RefusedError, match="archived"):
        desk.baskets.order("Two", PAPER, D(1000), "a")
    with pytest.raises(RefusedError, match="archived already"):
        desk.baskets.archive("Two")
    desk.baskets.unarchive("Two")
    assert len(desk.baskets.report()) == 1


@pytest.mark.parametrize(
    "draft",
    [
        a_draft("", AAA="1"),
        a_draft("Mix", AAA="1"),
        a_draft("x", AAA="0.5"),
        a_draft("x", AAA="1", BBB="0"),
        BasketDraft("x", (PartDraft("AAA", D("0.5")), PartDraft("AAA", D("0.5")))),
        BasketDraft("x", ()),
        BasketDraft("x", (PartDraft("AAA", D(1)),), risk=6),
        BasketDraft("x", (PartDraft("AAA", D("0.5")), PartDraft("BTC/USDT", D("0.5")))),
    ],
)
def test_what_cannot_be_a_basket_is_refused_and_nothing_is_written(
    desk: Desk, draft: BasketDraft
) -> None:
    with pytest.raises(RefusedError):
        desk.baskets.add(draft)
    assert [one.name for one in desk.baskets.report()] == ["Mix"]


# -- ordering ----------------------------------------------------------------------------------


def test_an_order_becomes_its_parts_and_leaves_the_rest_in_cash(desk: Desk) -> None:
    preview = desk.baskets.preview("Mix", PAPER, D("1015.50"))
    made = desk.baskets.order("Mix", PAPER, D("1015.50"), "one")
    (order,) = made.orders
    assert made.is_new
    assert Topic.TRADES in made.changes.topics
    assert order.state is Progress.DONE
    assert [(one.symbol, one.filled) for one in order.parts] == [
        ("AAA", 5),
        ("BBB", 6),
        ("CCC", 10),
    ]
    assert order.spent == 1000
    assert order.spent + order.leftover == D("1015.50")
    assert (preview.total, preview.leftover) == (1000, D("15.50"))


def test_the_same_client_id_again_orders_nothing_twice(desk: Desk) -> None:
    first = desk.baskets.order("Mix", PAPER, D(1000), "one")
    for _ in range(5):
        again = desk.baskets.order("Mix", PAPER, D(1000), "one")
        assert not again.is_new
        assert again.orders == first.orders
    assert counts(desk) == (1, 3, 3)
    with pytest.raises(RefusedError, match="another order"):
        desk.baskets.order("Mix", PAPER, D(2000), "one")
    with pytest.raises(RefusedError, match="client id"):
        desk.baskets.order("Mix", PAPER, D(2000), "two words")


@pytest.mark.parametrize("symbol", ["AAA", "BBB", "CCC"])
def test_an_order_that_was_killed_while_it_was_sent_is_finished_by_asking_again(
    desk: Desk, symbol: str
) -> None:
    desk.venue.dies.add(symbol)
    with pytest.raises(KeyboardInterrupt):
        desk.baskets.order("Mix", PAPER, D(1000), "one")
    assert counts(desk)[:2] == (1, 3)  # all parts are there, or none would be
    desk.venue.dies.clear()
    # It may have arrived: the venue is asked twice, some seconds apart, before it is sent again.
    waiting = desk.baskets.order("Mix", PAPER, D(1000), "one").orders[0]
    assert (waiting.state, waiting.missing) == (Progress.WORKING, 0)
    desk.clock.move(seconds=5)
    again = desk.baskets.order("Mix", PAPER, D(1000), "one")
    assert again.orders[0].state is Progress.DONE
    assert counts(desk) == (1, 3, 3)
    assert sorted(desk.venue.asked) == ["one/1", "one/2", "one/3"]


def test_a_part_below_its_minimum_refuses_all_with_the_least_amount(desk: Desk) -> None:
    desk.baskets.add(a_draft("Trap", AAA="0.6", BBB="0.397", DDD="0.003"))
    desk.rules("DDD", lot_step="0.01", min_quantity="0", min_value="1")
    with pytest.raises(
        RefusedError, match=r"DDD must be worth 1.*the least amount that works is 336.7"
    ):
        desk.baskets.order("Trap", PAPER, D(300), "one")
    assert counts(desk) == (0, 0, 0)
    least = desk.baskets.preview("Trap", PAPER, D(300)).least
    assert least is not None
    assert desk.baskets.preview("Trap", PAPER, least - D("0.01")).reasons
    done = desk.baskets.order("Trap", PAPER, least, "two").orders[0]
    assert done.state is Progress.DONE


def test_more_than_the_account_can_pay_is_refused_whole(desk: Desk) -> None:
    desk.venue.money = D(999)
    with pytest.raises(RefusedError, match="cannot pay"):
        desk.baskets.order("Mix", PAPER, D(1000), "one")
    assert counts(desk) == (0, 0, 0)


def test_a_price_that_is_not_known_refuses(desk: Desk) -> None:
    desk.baskets.add(BasketDraft("New", (PartDraft("ZZZ", D(1), "stock"),)))
    assert desk.baskets.show("New").least is None
    with pytest.raises(RefusedError, match="no price of ZZZ"):
        desk.baskets.order("New", PAPER, D(1000), "one")


@pytest.mark.parametrize("amount", ["0", "-1", "10.001"])
def test_no_amount_of_money_is_refused(desk: Desk, amount: str) -> None:
    with pytest.raises(RefusedError):
        desk.baskets.order("Mix", PAPER, D(amount), "one")


def test_unknown_names_are_told(desk: Desk) -> None:
    with pytest.raises(UnknownNameError):
        desk.baskets.order("Mox", PAPER, D(1000), "one")
    with pytest.raises(UnknownNameError):
        desk.baskets.order("Mix", "Nowhere", D(1000), "one")
    with pytest.raises(UnknownNameError):
        desk.baskets.complete(77)


# -- partial failure ---------------------------------------------------------------------------


def test_a_part_that_failed_is_shown_with_its_reason_and_completed_once(desk: Desk) -> None:
    desk.venue.refuses["BBB"] = "halted"
    desk.venue.fills["CCC"] = D(4)
    order = desk.baskets.order("Mix", PAPER, D(1000), "one").orders[0]
    assert (order.state, order.filled, order.missing, order.spent) == (Progress.PARTLY, 1, 2, 580)
    reasons = {one.symbol: (one.filled, one.reason) for one in order.parts}
    assert reasons["BBB"] == (0, "halted")
    assert reasons["CCC"][0] == 4
    assert desk.baskets.show("Mix").missing == 2
    desk.venue.refuses.clear()
    desk.venue.fills.clear()
    done = desk.baskets.complete(order.id)
    assert done.is_new
    assert (done.orders[0].state, done.orders[0].spent) == (Progress.DONE, 1000)
    assert [one.tries for one in done.orders[0].parts] == [1, 2, 2]
    assert {"one/2+2", "one/3+2"} <= set(desk.venue.asked)
    with pytest.raises(RefusedError, match="nothing of that order is missing"):
        desk.baskets.complete(order.id)
    assert counts(desk)[1] == 5


def test_a_second_try_that_fails_can_be_tried_again_under_a_third_id(desk: Desk) -> None:
    desk.venue.refuses["BBB"] = "halted"
    order = desk.baskets.order("Mix", PAPER, D(1000), "one").orders[0]
    again = desk.baskets.complete(order.id).orders[0]
    assert (again.missing, again.state) == (1, Progress.PARTLY)
    desk.venue.refuses.clear()
    last = desk.baskets.complete(order.id).orders[0]
    assert last.state is Progress.DONE
    assert [one for one in desk.venue.asked if one.startswith("one/2")] == [
        "one/2", "one/2+2", "one/2+3"
    ]  # fmt: skip


def test_a_part_that_is_at_work_is_not_tried_again(desk: Desk) -> None:
    desk.venue.waits.add("BBB")
    order = desk.baskets.order("Mix", PAPER, D(1000), "one").orders[0]
    assert (order.state, order.missing) == (Progress.WORKING, 0)
    with pytest.raises(RefusedError, match="nothing of that order is missing"):
        desk.baskets.complete(order.id)


def test_a_part_without_an_answer_is_neither_lost_nor_bought_twice(desk: Desk) -> None:
    desk.venue.mute.add("BBB")
    order = desk.baskets.order("Mix", PAPER, D(1000), "one").orders[0]
    assert order.state is Progress.WORKING
    with pytest.raises(RefusedError):
        desk.baskets.complete(order.id)
    desk.venue.mute.clear()
    desk.orders.settle_unknown(desk.venue.own_id)
    assert desk.baskets.order_progress(order.id).state is Progress.DONE
    assert counts(desk) == (1, 3, 3)


def test_a_completion_that_was_killed_is_finished_by_asking_again(desk: Desk) -> None:
    desk.venue.refuses = {"AAA": "halted", "BBB": "halted"}
    order = desk.baskets.order("Mix", PAPER, D(1000), "one").orders[0]
    desk.venue.refuses.clear()
    desk.venue.dies.add("BBB")
    with pytest.raises(KeyboardInterrupt):
        desk.baskets.complete(order.id)
    desk.venue.dies.clear()
    desk.baskets.order("Mix", PAPER, D(1000), "one")
    desk.clock.move(seconds=5)
    desk.baskets.order("Mix", PAPER, D(1000), "one")
    done = desk.baskets.order_progress(order.id)
    assert (done.state, done.spent) == (Progress.DONE, 1000)
    assert counts(desk) == (1, 5, 3)


# -- what is held ------------------------------------------------------------------------------


def test_value_cost_and_gain_come_from_the_fills_of_the_basket_alone(desk: Desk) -> None:
    desk.venue.fee = D(1)
    desk.baskets.order("Mix", PAPER, D(1003), "one")
    desk.price("AAA", "120")
    (held,) = desk.baskets.show("Mix").held
    assert (held.value, held.cost, held.gain, held.realized) == (1100, 1003, 97, 0)
    assert held.is_paper
    shares = {one.symbol: one.share for one in held.parts}
    assert sum(one for one in shares.values() if one is not None) == pytest.approx(D(1))


def test_a_share_is_sold_and_its_gain_realized(desk: Desk) -> None:
    desk.baskets.order("Mix", PAPER, D(1000), "one")
    desk.price("BBB", "60")
    preview = desk.baskets.preview_sale("Mix", PAPER, D("0.5"))
    assert preview.amount == 530
    sold = desk.baskets.sell("Mix", PAPER, D("0.5"), "half")
    assert not desk.baskets.sell("Mix", PAPER, D("0.5"), "half").is_new
    assert {one.symbol: one.filled for one in sold.orders[0].parts} == {
        "AAA": 2,
        "BBB": 3,
        "CCC": 5,
    }
    (held,) = desk.baskets.show("Mix").held
    assert held.realized == 30
    assert {one.symbol: one.quantity for one in held.parts} == {"AAA": 3, "BBB": 3, "CCC": 5}
    desk.baskets.sell("Mix", PAPER, D(1), "rest")
    with pytest.raises(RefusedError, match="holds nothing"):
        desk.baskets.sell("Mix", PAPER, D(1), "more")


def test_what_was_sold_otherwise_is_not_sold_again(desk: Desk) -> None:
    from app.services.trading.orders import NewOrder

    desk.baskets.order("Mix", PAPER, D(1000), "one")
    desk.orders.place(NewOrder(PAPER, "AAA", "sell", "close", quantity=D(4)))
    sold = desk.baskets.sell("Mix", PAPER, D(1), "all").orders[0]
    assert {one.symbol: one.filled for one in sold.parts}["AAA"] == 1


# -- rebalancing -------------------------------------------------------------------------------


def test_within_the_band_nothing_is_traded(desk: Desk) -> None:
    desk.baskets.order("Mix", PAPER, D(1000), "one")
    preview = desk.baskets.preview_rebalance("Mix", PAPER)
    assert (preview.is_due, preview.sells, preview.said) == (
        False, (), "every part is within the band"
    )  # fmt: skip
    with pytest.raises(RefusedError, match="within the band"):
        desk.baskets.rebalance("Mix", PAPER, "r")


def test_rebalancing_sells_first_and_buys_with_what_that_brought(desk: Desk) -> None:
    desk.baskets.order("Mix", PAPER, D(10_000), "one")
    desk.price("AAA", "200")
    preview = desk.baskets.preview_rebalance("Mix", PAPER)
    assert preview.is_due
    done = desk.baskets.rebalance("Mix", PAPER, "r")
    sold, bought = done.orders
    assert (sold.side, bought.side) == ("sell", "buy")
    assert bought.spent + bought.leftover == sold.spent
    assert not desk.baskets.rebalance("Mix", PAPER, "r").is_new
    (held,) = desk.baskets.show("Mix").held
    assert held.worst_drift is not None
    assert held.worst_drift < D("0.02")


def test_buys_wait_until_all_sells_are_filled(desk: Desk) -> None:
    desk.baskets.order("Mix", PAPER, D(10_000), "one")
    desk.price("AAA", "200")
    desk.venue.waits.add("AAA")
    first = desk.baskets.rebalance("Mix", PAPER, "r")
    assert [one.side for one in first.orders] == ["sell"]
    assert "at work" in first.said
    again = desk.baskets.rebalance("Mix", PAPER, "r")
    assert len(again.orders) == 1
    with desk.database.reading() as unit:
        order = next(one for one in unit.records(Order).all() if one.side == "sell")
    desk.orders.fill(order.id, order.quantity or D(0), D(200))
    done = desk.baskets.rebalance("Mix", PAPER, "r")
    assert [one.side for one in done.orders] == ["sell", "buy"]
    assert done.orders[1].state is Progress.DONE


# -- real accounts -----------------------------------------------------------------------------


def test_without_a_broker_the_parts_wait_to_be_placed_by_hand(desk: Desk) -> None:
    made = desk.baskets.order("Mix", REAL, D(1000), "one").orders[0]
    assert (made.state, made.has_broker) == (Progress.WORKING, False)
    for part in made.parts:
        price = {"AAA": 100, "BBB": 50, "CCC": 20}[part.symbol]
        desk.orders.fill(part.order_id, part.quantity, D(price))
    done = desk.baskets.order_progress(made.id)
    assert (done.state, done.spent) == (Progress.DONE, 1000)
    held = next(one for one in desk.baskets.show("Mix").held if not one.is_paper)
    assert held.cost == 1000


def test_a_voided_fill_is_held_no_more(desk: Desk) -> None:
    desk.baskets.order("Mix", PAPER, D(1000), "one")
    with desk.database.reading() as unit:
        fill = unit.records(Fill).all()[0]
    desk.orders.void(fill.id, "a slip")
    (held,) = desk.baskets.show("Mix").held
    assert held.cost == 1000 - fill.quantity * fill.price
