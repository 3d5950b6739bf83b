"""Fills become ledger entries, orders and positions, each once, in whatever order they come."""

import random
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

from app.domain.errors import CofferError, RefusedError
from app.domain.trading.records import Fill, FillPart, Order, OrderMessage, Position
from app.ports.brokers import News
from app.services.following import upkeep
from app.services.ledger import LedgerService
from app.services.registry import Registry
from app.services.trading.recording import void_fill
from tests.integration.books import Books, at
from tests.integration.trade_books import PAPER, REAL, Desk, Venue, told_fill

D = Decimal
CALL = "AAPL  261219C00240000"


@pytest.fixture
def desk(books: Books) -> Desk:
    return Desk(books).open()


def held(desk: Desk, symbol: str, account: str = REAL) -> D:
    """Return a balance by the ledger."""
    with desk.books.database.reading() as unit:
        registry = Registry(unit, "USD", may_create=False)
        asset = registry.find(symbol)
        holding = registry.known_holding(registry.accounts[account].id, asset.id)
        own = None if holding is None else holding.id
        return sum((one.quantity for one in unit.ledger.legs() if one.holding_id == own), D(0))


def test_a_position_opened_and_closed_in_two_parts_agrees_with_the_ledger(desk: Desk) -> None:
    option = desk.instrument(CALL)
    desk.record(desk.fill(option, "buy 10 at 2.50", 1, fee=D("6.50")))
    desk.record(desk.fill(option, "sell 5 at 3.00", 2, fee=D("3.25")))
    (position,) = desk.positions()
    assert (position.status, position.opened, position.closed) == ("open", D(10), D(5))
    assert position.realized == D("243.50") == position.realized_average
    assert position.cost == D("1253.25")
    assert held(desk, "AAPL261219C00240000") == 5
    assert held(desk, "USD") == D("-2506.50") + D("1496.75")
    desk.record(desk.fill(option, "sell 5 at 3.40", 3, fee=D("3.25")))
    (position,) = desk.positions()
    assert (position.status, position.realized, position.fees) == (
        "closed",
        D("687.00"),
        D("13.00"),
    )
    assert held(desk, "USD") == D("687.00") == position.realized
    assert held(desk, "AAPL261219C00240000") == 0


def test_a_coin_pays_and_a_fee_in_the_coin_itself_leaves_dust(desk: Desk) -> None:
    pair = desk.instrument("BTC/USDT", lot_step=D("0.01"))
    desk.record(desk.fill(pair, "buy 1.0 at 100", 1, fee=D("0.001"), fee_symbol="BTC"))
    assert held(desk, "BTC") == D("0.999")
    assert held(desk, "USDT") == D(-100)
    desk.record(desk.fill(pair, "sell 0.99 at 110", 2, fee=D("0.1"), fee_symbol="USDT"))
    (position,) = desk.positions()
    assert (position.status, position.opened - position.closed) == ("closed", D("0.009"))
    assert held(desk, "USDT") == D("-100") + D("108.8")
    # What came out − what went in − the cost of the dust.
    assert position.realized is not None
    assert position.realized + D(100) * D("0.99") / D("0.999") == pytest.approx(D("108.8"))


def test_the_same_fill_a_thousand_times_posts_once(desk: Desk) -> None:
    stock = desk.instrument()
    fill = desk.fill(stock, "buy 10 at 100", 1)
    for _ in range(10):
        desk.record(*[fill] * 100)
    assert held(desk, "AAPL") == 10
    assert len(desk.read(lambda unit: unit.records(Fill).all())) == 1
    assert held(desk, "USD") == -1000


def test_void_and_back_again_through_the_ledger_and_through_trades(desk: Desk) -> None:
    stock = desk.instrument()
    desk.record(desk.fill(stock, "buy 10 at 100", 1))
    before = desk.positions()
    (fill,) = desk.read(lambda unit: unit.records(Fill).all())
    assert fill.entry_id is not None
    ledger = LedgerService(desk.books.database, desk.books.clock, opened_after=0)  # type: ignore[arg-type]  # the first batch
    voided = ledger.void(fill.entry_id)
    (gone,) = desk.positions()
    assert (gone.status, gone.opened, gone.id) == ("cancelled", 0, before[0].id)
    assert held(desk, "AAPL") == 0
    assert voided.batch_id is not None
    ledger.undo(voided.batch_id)
    assert desk.positions() == before
    with desk.books.database.writing() as unit:
        void_fill(unit, Registry(unit, "USD"), fill.id, "typed twice")
        unit.commit()
    assert [one.status for one in desk.positions()] == ["cancelled"]
    assert held(desk, "AAPL") == 0


def test_paper_fills_never_reach_the_ledger(desk: Desk) -> None:
    stock = desk.instrument()
    desk.record(desk.fill(stock, "buy 10 at 100", 1, paper=True))
    assert desk.read(lambda unit: unit.ledger.head()) == 0
    assert [one.cost for one in desk.positions()] == [D(1000)]


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_arrival_ends_the_same(desk: Desk, seed: int) -> None:
    stock = desk.instrument()
    chance = random.Random(7)
    texts = [
        f"{chance.choice(['buy', 'sell'])} {chance.randint(1, 9)} at {90 + n}" for n in range(12)
    ]
    fills = [
        desk.fill(stock, text, n, external_id=f"{account}{n}", account_id=account_id)
        for account, account_id in (("a", desk.account_id), ("b", desk.paper_id))
        for n, text in enumerate(texts)
    ]
    # The real account in order, the paper one shuffled and repeated, one by one and in bunches.
    desk.record(*fills[:12])
    mixed = fills[12:] + fills[14:18]
    random.Random(seed).shuffle(mixed)
    for place in range(0, len(mixed), seed + 1):
        desk.record(*mixed[place : place + seed + 1])
    result = [
        (one.account_id, one.opened_us, one.direction, one.status, one.opened, one.closed,
         one.realized, one.realized_average, one.cost, one.cost_average, one.closed_us)
        for one in sorted(desk.positions(), key=lambda own: (own.opened_us, own.account_id))
        if one.status != "cancelled"
    ]  # fmt: skip
    own = [one[1:] for one in result if one[0] == desk.account_id]
    other = [one[1:] for one in result if one[0] == desk.paper_id]
    assert own == other
    net = sum((D(t.split()[1]) * (1 if t[0] == "b" else -1) for t in texts), D(0))
    assert held(desk, "AAPL") == net
    parts = desk.read(lambda unit: unit.records(FillPart).all())
    fills_by_id = {one.id: one for one in desk.read(lambda unit: unit.records(Fill).all())}
    for fill_id, fill in fills_by_id.items():
        assert sum(one.quantity for one in parts if one.fill_id == fill_id) == fill.quantity


# -- orders ------------------------------------------------------------------------------------


def test_what_can_be_closed_is_what_no_working_order_asks_for(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 10 at 100", 1))
    orders = desk.orders
    first = orders.place(desk.order("sell close 6 AAPL", type="limit", limit_price=D(120)))
    assert first.statuses == ("pending",)
    with pytest.raises(RefusedError, match="only 4"):
        orders.place(desk.order("sell close 5 AAPL"))
    (position,) = desk.positions()
    assert position.working == 6
    with pytest.raises(RefusedError, match="long"):
        orders.place(desk.order("sell open 1 AAPL"))
    replaced = orders.replace(first.order_ids[0], quantity=D(9))
    assert desk.positions()[0].working == 9
    orders.fill(replaced.order_ids[0], D(4), D(121))
    assert (desk.positions()[0].working, desk.positions()[0].closed) == (5, 4)
    orders.cancel(replaced.order_ids[0])
    (position,) = desk.positions()
    assert (position.working, position.opened - position.closed) == (0, 6)
    with pytest.raises(RefusedError, match="cancelled"):
        orders.cancel(replaced.order_ids[0])
    messages = desk.read(lambda unit: unit.records(OrderMessage).where(kind="refused"))
    assert len(messages) == 1
    with pytest.raises(RefusedError, match="short position"):
        orders.place(desk.order("buy close 1 AAPL"))


def test_many_at_once_close_exactly_what_there_is(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 10 at 100", 1))
    orders = desk.orders

    def close(n: int) -> bool:
        try:
            orders.place(desk.order("sell close 3 AAPL", client_id=f"c{n}"))
        except RefusedError:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(close, range(12))) == 3
    assert desk.positions()[0].working == 9


def test_a_cancel_after_41_of_60_and_a_late_fill(desk: Desk) -> None:
    desk.instrument()
    desk.venue = Venue(desk.paper_id)
    placed = desk.orders.place(
        desk.order("buy open 60 AAPL", account=PAPER, client_id="x", type="limit", limit_price=D(5))
    )
    assert placed.statuses == ("open",)
    news = [
        told_fill("x", 3, "buy 40 at 5"),
        News("x", "cancelled", at(4), "end"),
        told_fill("x", 2, "buy 1 at 4.90"),
        News("x", "accepted", at(1), "late"),
    ]
    for one in (*news, *reversed(news)):
        desk.orders.hear([one], desk.paper_id)
    (order,) = desk.read(lambda unit: unit.records(Order).all())
    assert (order.status, order.filled) == ("cancelled", 41)
    assert order.average_price == pytest.approx(D("4.99756"), abs=D("0.00001"))
    (position,) = desk.positions()
    assert (position.status, position.opened) == ("open", 41)


def test_no_answer_then_found_and_no_answer_then_sent_once_more(desk: Desk) -> None:
    desk.instrument()
    desk.venue = Venue(desk.paper_id, is_silent=True)
    placed = desk.orders.place(desk.order("buy open 1 AAPL", account=PAPER, client_id="x"))
    assert placed.statuses == ("pending",)
    assert "no answer" in placed.said[0]
    desk.venue.is_silent = False
    for _ in range(3):  # at one moment: looked for once
        desk.orders.settle_unknown(desk.paper_id)
    assert desk.venue.submitted == ["x"]
    desk.books.clock.move(seconds=5)
    desk.orders.settle_unknown(desk.paper_id)
    assert desk.venue.submitted == ["x", "x"]
    assert [one.status for one in desk.read(lambda unit: unit.records(Order).all())] == ["open"]
    for _ in range(3):
        desk.books.clock.move(seconds=5)
        assert desk.orders.settle_unknown(desk.paper_id) == ()
    assert desk.venue.submitted == ["x", "x"]


def test_the_same_client_id_makes_one_order(desk: Desk) -> None:
    desk.instrument()
    for _ in range(3):
        desk.orders.place(desk.order("buy open 1 AAPL", client_id="once"))
    assert len(desk.read(lambda unit: unit.records(Order).all())) == 1
    assert [one.status for one in desk.positions()] == ["open"]
    (order,) = desk.read(lambda unit: unit.records(Order).all())
    desk.orders.cancel(order.id)
    assert [one.status for one in desk.positions()] == ["cancelled"]


def test_stop_and_target_reserve_once_and_the_first_cancels_the_other(desk: Desk) -> None:
    desk.instrument()
    placed = desk.orders.place(
        desk.order(
            "buy open 10 AAPL", type="limit", limit_price=D(100), stop_loss=D(95), target=D(115)
        )
    )
    entry, stop, target = placed.order_ids
    desk.orders.fill(entry, D(10), D(100))
    (position,) = desk.positions()
    assert (position.opened, position.working) == (10, 10)
    desk.orders.fill(target, D(10), D(115))
    statuses = {one.id: one.status for one in desk.read(lambda unit: unit.records(Order).all())}
    assert statuses == {entry: "filled", stop: "cancelled", target: "filled"}
    assert [(one.status, one.realized) for one in desk.positions()] == [("closed", D(150))]


@pytest.mark.parametrize(
    "more",
    [
        {"quantity": None}, {"quantity": D(0)}, {"amount": D(5)}, {"type": "limit"},
        {"limit_price": D(5)}, {"type": "limit", "limit_price": D("5.005")}, {"side": "hold"},
        {"account": "Nobody"}, {"symbol": "NOPE"}, {"quantity": D("0.00001")},
        {"type": "limit", "limit_price": D(100), "stop_loss": D(101)},
    ],
)  # fmt: skip
def test_what_makes_no_order_is_refused_and_leaves_nothing(
    desk: Desk, more: dict[str, object]
) -> None:
    desk.instrument()
    with pytest.raises(CofferError):
        desk.orders.place(desk.order("buy open 10 AAPL", **more))
    assert desk.read(lambda unit: unit.records(Order).all()) == []
    assert desk.positions() == []


def test_figures_follow_the_entries_of_fills(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 10 at 100", 1))
    with desk.books.database.writing() as unit:
        assert upkeep(unit) is not None
        (position,) = unit.records(Position).all()
        assert position.account_id == desk.account_id
