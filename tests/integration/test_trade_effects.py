"""What fills do to the ledger and what the ledger does to fills; several at once; mending."""

import random
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.activities import ActivityRow
from app.domain.errors import RefusedError
from app.domain.ids import BatchId, EntryId
from app.domain.ledger import EntryFilter
from app.domain.price_points import PricePoint
from app.domain.trading.records import (
    Fill,
    FillPart,
    FillVoid,
    Order,
    OrderMessage,
    Position,
    PositionNote,
    PositionTag,
)
from app.domain.unbooking import row_of
from app.ports.brokers import News
from app.services.following import upkeep
from app.services.ledger import LedgerService
from app.services.registry import Registry
from app.services.trading.recording import void_fill
from app.services.trading.verifying import rebuild_trades, trade_problems
from app.services.verify import VerifyService
from tests.forked import start
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
        if holding is None:
            return D(0)
        legs = unit.ledger.legs()
        return sum((one.quantity for one in legs if one.holding_id == holding.id), D(0))


def ledger(desk: Desk) -> LedgerService:
    return LedgerService(desk.books.database, desk.books.clock, BatchId(0))


def problems(desk: Desk) -> list[str]:
    return desk.read(lambda unit: list(trade_problems(unit, unit.ledger.legs())))


def shape(desk: Desk) -> list[tuple[object, ...]]:
    """Return what positions say, whatever their numbers."""
    return sorted(
        (
            one.opened_us, one.direction, one.status, one.opened, one.closed, one.working,
            one.realized, one.realized_average, one.cost, one.cost_average, one.fees, one.closed_us,
        )
        for one in desk.positions()
        if one.status != "cancelled"
    )  # fmt: skip


# -- into the ledger ---------------------------------------------------------------------------


def test_a_fee_in_a_third_asset_is_part_of_the_same_entry(desk: Desk) -> None:
    pair = desk.instrument("BTC/USDT")
    done = desk.record(desk.fill(pair, "buy 1 at 100", 1, fee=D("0.01"), fee_symbol="BNB"))
    assert (held(desk, "BTC"), held(desk, "USDT"), held(desk, "BNB")) == (1, -100, D("-0.01"))
    assert desk.read(lambda unit: unit.ledger.head()) == 1
    (position,) = desk.positions()
    assert (position.fees, position.cost) == (None, None)
    assert done.batch_id is not None
    with desk.books.database.writing() as unit:  # what nothing priced is known once a price comes
        registry = Registry(unit, "USD")
        bnb, usdt = registry.find("BNB"), registry.find("USDT")
        unit.prices.add(
            [PricePoint(bnb.id, usdt.id, at(1), D(600))], batch_id=done.batch_id, reason="sync"
        )
        upkeep(unit, registry).after_prices({bnb.id}, at(1))
        unit.commit()
    (position,) = desk.positions()
    assert (position.fees, position.cost) == (D(6), D(106))
    assert problems(desk) == []
    ledger(desk).undo(done.batch_id)
    assert (held(desk, "BTC"), held(desk, "USDT"), held(desk, "BNB")) == (0, 0, 0)
    assert [one.status for one in desk.positions()] == ["cancelled"]


def test_a_rebate_lowers_what_was_paid_and_a_price_of_nothing_posts(desk: Desk) -> None:
    stock, call = desk.instrument(), desk.instrument(CALL)
    desk.record(
        desk.fill(stock, "buy 10 at 100", 1, fee=D("-2")),
        desk.fill(call, "sell 1 at 2.5", 2, fee=D(1)),
        desk.fill(stock, "sell 10 at 101", 3, fee=D("-1")),
        desk.fill(call, "buy 1 at 0", 4, kind="expiry"),
    )
    assert held(desk, "USD") == -998 + 249 + 1011
    positions = {one.instrument_id: one for one in desk.positions()}
    assert positions[stock.id].realized == 13
    assert (positions[call.id].status, positions[call.id].realized) == ("expired", 249)
    assert held(desk, "AAPL261219C00240000") == 0
    assert problems(desk) == []


def test_an_amount_as_stated_goes_before_the_product(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 3 at 33.33", 1, amount=D("100.00")))
    assert held(desk, "USD") == -100
    assert desk.positions()[0].cost == 100


def test_a_short_is_refused_where_the_account_allows_none(desk: Desk) -> None:
    stock = desk.instrument()
    with desk.books.database.writing() as unit:
        registry = Registry(unit, "USD")
        unit.catalogue.update_account(replace(registry.accounts[REAL], allows_short=False))
        unit.commit()
    desk.record(desk.fill(stock, "buy 5 at 100", 1))
    with pytest.raises(RefusedError, match="sells 3 more"):
        desk.record(desk.fill(stock, "sell 8 at 100", 2))
    assert held(desk, "AAPL") == 5
    desk.record(desk.fill(stock, "sell 5 at 100", 2))
    for text in ("sell open 1 AAPL", "sell net 1 AAPL"):
        with pytest.raises(RefusedError, match="short"):
            desk.orders.place(desk.order(text))


@pytest.mark.parametrize("seed", range(3))
def test_trades_and_holdings_agree_to_the_last_digit(desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    pair = desk.instrument("BTC/USDT")
    stock, call = desk.instrument(), desk.instrument(CALL)
    fills = []
    for n in range(14):
        own = chance.choice([pair, stock, call])
        quantity = D(chance.randint(1, 9_999_999)).scaleb(-7 if own is pair else 0)
        price = D(chance.randint(0, 999_999_999)).scaleb(-6)
        fee = D(chance.randint(-99, 999_999)).scaleb(-9)
        symbol = chance.choice(["", "BTC"]) if own is pair else ""
        side = chance.choice(["buy", "sell"])
        fills.append(
            desk.fill(own, f"{side} {quantity:f} at {price:f}", n, fee=fee, fee_symbol=symbol)
        )
    for place in range(0, len(fills), 5):
        desk.record(*fills[place : place + 5])
    for own, symbol in ((pair, "BTC"), (stock, "AAPL"), (call, "AAPL261219C00240000")):
        net = sum(
            (
                (one.opened - one.closed) * (1 if one.direction == "long" else -1)
                for one in desk.positions()
                if one.instrument_id == own.id
            ),
            D(0),
        )
        assert held(desk, symbol) == net
    for quote, group in (("USDT", [pair.id]), ("USD", [stock.id, call.id])):
        # All cash that moved is realized or lies in what is open; fees in coins moved none.
        by_lots = sum(
            (
                (one.realized or D(0)) - (one.cost or D(0)) * (1 if one.direction == "long" else -1)
                for one in desk.positions()
                if one.instrument_id in group
            ),
            D(0),
        )
        assert held(desk, quote) == by_lots
    assert problems(desk) == []
    report = VerifyService(desk.books.database).run()
    assert report.problems == ()


# -- out of the ledger -------------------------------------------------------------------------


def test_undoing_a_batch_takes_its_fills_out_and_undoing_that_brings_them_back(
    desk: Desk,
) -> None:
    stock = desk.instrument()
    placed = desk.orders.place(desk.order("buy open 10 AAPL"))
    first = desk.orders.fill(placed.order_ids[0], D(6), D(100))
    desk.orders.fill(placed.order_ids[0], D(4), D(101))
    desk.record(desk.fill(stock, "sell 10 at 110", 999))
    before = desk.positions()
    assert first.batch_id is not None
    undone = ledger(desk).undo(first.batch_id)
    (order,) = desk.read(lambda unit: unit.records(Order).all())
    assert (order.status, order.filled) == ("partial", 4)
    long, short = desk.positions()
    assert (long.opened, short.direction, short.opened) == (4, "short", 6)
    assert held(desk, "AAPL") == -6
    (void,) = desk.read(lambda unit: unit.records(FillVoid).all())
    assert void.fill_id == first.fill_ids[0]
    assert problems(desk) == []
    assert undone.batch_id is not None
    ledger(desk).undo(undone.batch_id)
    now = [one for one in desk.positions() if one.status != "cancelled"]
    assert now == before
    assert desk.read(lambda unit: unit.records(FillVoid).all()) == []
    (order,) = desk.read(lambda unit: unit.records(Order).all())
    assert (order.status, order.filled) == ("filled", 10)
    kinds = [
        (one.kind, one.before, one.after)
        for one in desk.read(lambda unit: unit.records(OrderMessage).all())
    ]
    assert kinds == [
        ("made", "pending", "pending"), ("fill", "pending", "partial"),
        ("fill", "partial", "filled"), ("fill_void", "filled", "partial"),
        ("fill", "partial", "filled"),
    ]  # fmt: skip
    assert problems(desk) == []


def test_a_void_of_trades_can_be_taken_back_in_activity(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 10 at 100", 1))
    before = desk.positions()
    with desk.books.database.writing() as unit:
        void_fill(unit, Registry(unit, "USD"), 1, "typed twice")
        unit.commit()
    with pytest.raises(RefusedError, match="void already"), desk.books.database.writing() as unit:
        void_fill(unit, Registry(unit, "USD"), 1, "again")
    newest = desk.read(lambda unit: unit.ledger.batches(1))[0]
    ledger(desk).undo(newest.id)
    assert desk.positions() == before
    assert held(desk, "AAPL") == 10
    assert problems(desk) == []


def test_an_entry_of_a_fill_is_not_edited(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 10 at 100", 1))
    (entry,) = desk.read(lambda unit: unit.ledger.entries(EntryFilter(), limit=9))
    row = replace(row_of(entry), quantity=D(9))
    with pytest.raises(RefusedError, match="execution of Trades"):
        ledger(desk).record(row, replaces=entry.id)
    effect = ledger(desk).preview(row, replaces=entry.id)
    assert "execution of Trades" in effect.problems[0]
    other = ledger(desk).record(ActivityRow(at(2), entry.on, REAL, "deposit", amount=D(5)))
    assert other.batch_id is not None
    ledger(desk).record(
        ActivityRow(at(2), entry.on, REAL, "deposit", amount=D(6)),
        replaces=EntryId(entry.id + 1),
    )
    assert held(desk, "AAPL") == 10


# -- several at once ---------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["postgresql"])  # on a file: T3 and T4 of the fault tests
@pytest.mark.parametrize(("deed", "total"), [("close", 3), ("fill", 1)])
def test_processes_beside_each_other_get_through_exactly_once(
    desk: Desk, place: str, deed: str, total: int
) -> None:
    stock = desk.instrument()
    if deed == "close":
        desk.record(desk.fill(stock, "buy 10 at 100", 1))

    def run(number: int) -> int:
        child = start("tests.integration.trade_child", place, deed, number)
        said, wrong = child.communicate(timeout=120)
        assert child.returncode == 0, wrong.decode()
        return int(said)

    with ThreadPoolExecutor(3) as pool:
        done = list(pool.map(run, range(3)))
    assert sum(done) == total
    assert held(desk, "AAPL") == 10
    (position,) = desk.positions()
    assert (position.opened, position.working) == (10, 9 if deed == "close" else 0)
    assert problems(desk) == []


@pytest.mark.parametrize("seed", range(4))
def test_messages_in_any_order_and_repeated_end_the_same(desk: Desk, seed: int) -> None:
    desk.instrument()
    desk.venue = Venue(desk.paper_id)
    for client in ("a", "b"):
        desk.orders.place(
            desk.order("buy open 60 AAPL", account=PAPER, client_id=client, type="limit",
                       limit_price=D(5))
        )  # fmt: skip
    news = [
        told_fill("a", 3, "buy 40 at 5"),
        told_fill("a", 2, "buy 1 at 4.90"),
        News("a", "cancelled", at(4), "a-end"),
        News("a", "expired", at(5), "a-late"),
        told_fill("b", 6, "buy 25 at 4.5"),
        told_fill("b", 7, "buy 35 at 4.6"),
        News("b", "cancelled", at(8), "b-end"),
    ]
    mixed = news * 2
    random.Random(seed).shuffle(mixed)
    for one in mixed:
        desk.orders.hear([one], desk.paper_id)
    first, second = desk.read(lambda unit: unit.records(Order).all())
    assert (first.status, first.filled, second.status, second.filled) == (
        "cancelled", 41, "filled", 60,
    )  # fmt: skip
    (row,) = shape(desk)
    assert row[1:5] == ("long", "open", D(101), D(0))
    assert row[8] == 200 + D("4.9") + D("112.5") + 161
    assert problems(desk) == []


# -- working orders ----------------------------------------------------------------------------


def test_a_sleeping_stop_asks_for_what_its_entry_filled(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 10 at 100", 1))
    placed = desk.orders.place(
        desk.order("buy open 5 AAPL", type="limit", limit_price=D(99), stop_loss=D(90))
    )
    entry, stop = placed.order_ids
    assert desk.positions()[0].working == 0
    desk.orders.place(desk.order("sell close 10 AAPL"))
    desk.orders.fill(entry, D(2), D(99))
    assert desk.positions()[0].working == 12
    heir = desk.orders.replace(entry, limit_price=D(98)).order_ids[0]
    (child,) = desk.read(lambda unit: unit.records(Order).where(id=stop))
    assert (child.parent_id, child.status) == (heir, "pending")
    desk.orders.fill(heir, D(3), D(98))
    assert desk.positions()[0].working == 15
    with pytest.raises(RefusedError, match="nothing of AAPL"):
        desk.orders.place(desk.order("sell close 1 AAPL"))
    assert problems(desk) == []


def test_a_closing_order_by_amount_asks_for_all_and_ends_with_its_fill(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 10 at 100", 1))
    new = replace(desk.order("sell close 1 AAPL"), quantity=None, amount=D(300))
    placed = desk.orders.place(new)
    with pytest.raises(RefusedError, match="nothing of AAPL"):
        desk.orders.place(desk.order("sell close 1 AAPL"))
    desk.orders.fill(placed.order_ids[0], D("2.5"), D(120))
    (order,) = desk.read(lambda unit: unit.records(Order).all())
    assert (order.status, order.filled) == ("filled", D("2.5"))
    desk.orders.place(desk.order("sell close 1 AAPL"))
    with pytest.raises(RefusedError, match="could take more"):
        desk.orders.place(new)


def test_what_the_broker_closed_by_itself_leaves_nothing_to_close(desk: Desk) -> None:
    stock = desk.instrument()
    desk.record(desk.fill(stock, "buy 10 at 100", 1))
    desk.orders.place(desk.order("sell close 10 AAPL", type="stop", stop_price=D(90)))
    desk.record(desk.fill(stock, "sell 4 at 95", 2))  # no order of ours
    (position,) = desk.positions()
    assert (position.opened - position.closed, position.working) == (6, 10)
    with pytest.raises(RefusedError, match="nothing of AAPL"):
        desk.orders.place(desk.order("sell close 1 AAPL"))
    desk.record(desk.fill(stock, "sell 6 at 95", 3))
    assert [(one.status, one.working) for one in desk.positions()] == [("closed", 0)]
    assert problems(desk) == []


def test_an_order_that_never_arrived_can_be_cancelled(desk: Desk) -> None:
    desk.instrument()
    desk.venue = Venue(desk.paper_id, is_silent=True, is_deaf=True)
    placed = desk.orders.place(desk.order("buy open 1 AAPL", account=PAPER, client_id="x"))
    assert desk.orders.unsettled() == (desk.paper_id,)
    assert desk.orders.cancel(placed.order_ids[0]).statuses == ("cancelled",)
    assert desk.orders.unsettled() == ()
    desk.orders.hear([told_fill("x", 3, "buy 1 at 5")], desk.paper_id)  # it had arrived after all
    (order,) = desk.read(lambda unit: unit.records(Order).all())
    assert (order.status, order.filled) == ("filled", 1)


def test_sending_again_looks_for_what_may_have_been_sent(desk: Desk) -> None:
    desk.instrument()
    desk.venue = Venue(desk.paper_id, is_silent=True)
    placed = desk.orders.place(desk.order("buy open 1 AAPL", account=PAPER, client_id="x"))
    desk.venue.is_silent = False
    for _ in range(3):
        desk.orders.send(placed.order_ids)
    assert desk.venue.submitted == ["x"]
    desk.books.clock.move(seconds=5)
    assert desk.orders.send(placed.order_ids).statuses == ("open",)
    desk.orders.send(placed.order_ids)
    assert desk.venue.submitted == ["x", "x"]


@pytest.mark.parametrize("seed", range(6))
def test_what_is_followed_step_by_step_is_what_a_rebuild_makes(
    sqlite_books: Books, seed: int
) -> None:
    """Fills come late, in bunches and at one time, go and come back: each step stays true."""
    desk = Desk(sqlite_books).open()
    chance = random.Random(seed)
    pair = desk.instrument("BTC/USDT", lot_step=D(1))
    waiting = [
        desk.fill(
            pair, f"{chance.choice(['buy', 'sell'])} {chance.randint(1, 4)} at {100 + n}", 1,
            external_id=f"f{n}", at_us=at(chance.randint(1, 9)),
            fee=chance.choice([D(0), D("0.1")]), fee_symbol="BTC", paper=n % 3 == 0,
        )
        for n in range(24)
    ]  # fmt: skip
    voids: list[int] = []
    while waiting:
        many, waiting = waiting[: chance.randint(1, 4)], waiting[4:]
        desk.record(*many)
        assert problems(desk) == []
        fills = desk.read(lambda unit: unit.records(Fill).all())
        real = [one for one in fills if one.entry_id is not None]
        if chance.random() < 0.5 and real:
            one = chance.choice(real)
            assert one.entry_id is not None
            if one.id not in {
                own.fill_id for own in desk.read(lambda u: u.records(FillVoid).all())
            }:
                batch = ledger(desk).void(one.entry_id).batch_id
                assert batch is not None
                voids.append(batch)
        elif voids:
            ledger(desk).undo(BatchId(voids.pop()))
        assert problems(desk) == []


# -- kept words, and mending -------------------------------------------------------------------


def test_notes_and_tags_go_with_a_position_that_became_part_of_another(desk: Desk) -> None:
    stock = desk.instrument()
    desk.record(
        desk.fill(stock, "buy 1 at 100", 1),
        desk.fill(stock, "sell 1 at 101", 2),
        desk.fill(stock, "buy 1 at 102", 3),
    )
    first, second = desk.positions()
    with desk.books.database.writing() as unit:
        unit.records(PositionNote).put(PositionNote(first.id, "trend", "one", 4))
        unit.records(PositionNote).put(PositionNote(second.id, "other", "two", None, D(90)))
        unit.records(PositionTag).put(PositionTag(second.id, "late"))
        unit.commit()
    desk.record(desk.fill(stock, "buy 1 at 99", 0))  # one more before: it never was closed
    kept = [one for one in desk.positions() if one.status == "open"]
    assert [one.id for one in kept] == [first.id]
    (note,) = desk.read(lambda unit: unit.records(PositionNote).all())
    assert note == PositionNote(first.id, "trend", "one\n\ntwo", 4, D(90))
    tags = desk.read(lambda unit: unit.records(PositionTag).all())
    assert tags == [PositionTag(first.id, "late")]
    assert problems(desk) == []


def test_what_differs_from_its_fills_is_named_and_mended(desk: Desk) -> None:
    desk.record(desk.fill(desk.instrument(), "buy 10 at 100", 1))
    placed = desk.orders.place(desk.order("sell close 4 AAPL"))
    desk.orders.fill(placed.order_ids[0], D(1), D(110))
    sound = (desk.positions(), desk.read(lambda unit: unit.records(Order).all()))
    with desk.books.database.writing() as unit:
        (position,) = unit.records(Position).all()
        (order,) = unit.records(Order).all()
        unit.records(Position).put(replace(position, opened=D(11)))
        unit.records(Order).put(replace(order, status="filled"))
        part = unit.records(FillPart).all()[0]
        unit.records(FillPart).put(replace(part, quantity=D(11)))
        unit.commit()
    found = problems(desk)
    assert [one.split(":")[0] for one in found] == [
        f"order {order.id}",
        f"position {position.id}, AAPL in {REAL}",
        f"positions of AAPL in {REAL}",
    ]
    report = VerifyService(desk.books.database).run(rebuild=True)
    assert set(found) <= set(report.problems)
    assert problems(desk) == []
    assert (desk.positions(), desk.read(lambda unit: unit.records(Order).all())) == sound
    with desk.books.database.writing() as unit:
        rebuild_trades(unit)
        unit.commit()
    assert desk.read(lambda unit: len(unit.records(Fill).all())) == 2
