"""Paper trading through the whole path, on both databases: order, venue, fill, position, cash."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.db.database import SqlDatabase
from app.domain.errors import RefusedError
from app.domain.ledger import EntryFilter, NewBatch
from app.domain.price_points import PricePoint
from app.domain.times import start_us
from app.domain.trading.records import Instrument, Order, OrderMessage, OrderStatus
from app.ports.brokers import News
from app.ports.progress import NoProgress, Progress
from app.providers.paper import PaperBroker
from app.services.changes import Changes
from app.services.posting import Posted
from app.services.registry import Registry
from app.services.trading.due_orders import DueOrders
from app.services.trading.paper import PaperRules
from app.services.trading.paper_prices import NewestPrices
from tests.integration.books import SetClock
from tests.integration.paper_parts import MONDAY, PaperDesk, WeekdayHours


@pytest.fixture
def desk(database: SqlDatabase, clock: SetClock) -> PaperDesk:
    return PaperDesk(database, clock, {"fee_fixed": 1, "slippage": "0.001"}).open()


def test_a_day_of_paper_trading(desk: PaperDesk, tmp_path: Path) -> None:
    desk.quote(bid=99, ask=100)
    bought = desk.place("buy", 20, stop_loss=95, target=110)
    entry, stop, target = bought.order_ids
    assert bought.statuses == ("filled", "open", "open")
    assert desk.fills() == [("buy", "20", "100.1")]
    assert desk.cash() == Decimal(10_000) - 2002 - 1
    # Nothing of it is in the ledger.
    with desk.database.reading() as unit:
        assert unit.ledger.count_entries(EntryFilter()) == 0
    # A resting limit order binds its money.
    desk.place("buy", 10, limit_price=90)
    power = desk.paper.one("Desk").standing.power
    assert power.reserved == 901
    assert power.available == power.cash - 901
    # Ten minutes later bars go up: the target is met, its stop goes.
    desk.clock.move(minutes=10)
    fed = desk.feed(
        tmp_path / "bars.csv",
        "time,open,high,low,close,volume\n"
        "2024-06-03T14:00:00Z,100,101,99,100,5000\n"
        "2024-06-03T14:01:00Z,105,111,104,110,5000\n",
        symbol="AAPL",
    )
    assert (fed.prices, fed.fills) == (2, 1)
    assert desk.order(target).status == OrderStatus.FILLED
    assert desk.order(stop).status == OrderStatus.CANCELLED
    assert desk.fills()[-1] == ("sell", "20", "110")
    assert desk.order(entry).average_price == Decimal("100.1")
    standing = desk.paper.one("Desk").standing
    assert standing.power.cash == Decimal(10_000) - 2002 - 1 + 2200 - 1
    assert standing.power.equity == standing.power.cash
    assert desk.paper.one("Desk").gain == 196
    # The same file again changes nothing.
    assert (
        desk.feed(tmp_path / "bars.csv", (tmp_path / "bars.csv").read_text(), symbol="AAPL").fills
        == 0
    )


def test_a_market_order_without_a_fresh_price_waits_and_says_so(desk: PaperDesk) -> None:
    placed = desk.place("buy", 5)
    assert placed.statuses == ("open",)
    number = placed.order_ids[0]
    assert desk.order(number).venue_word == "waiting"
    with desk.database.reading() as unit:
        told = [one.detail for one in unit.records(OrderMessage).where(order_id=number)]
    assert "it waits for the next price" in told
    desk.clock.move(minutes=1)
    assert desk.quote(100).fills == 1
    assert desk.order(placed.order_ids[0]).status == OrderStatus.FILLED
    # A quote grows old.
    desk.clock.move(minutes=31)
    assert desk.place("buy", 5).statuses == ("open",)


def test_what_the_venue_rejects_and_why(desk: PaperDesk) -> None:
    desk.quote(100)
    too_much = desk.place("buy", 200)
    order = desk.order(too_much.order_ids[0])
    assert order.status == OrderStatus.REJECTED
    assert order.venue_word == "buying_power"
    assert "20021" in order.reason
    assert order.reason in " ".join(too_much.said)
    desk.clock.time = MONDAY + timedelta(hours=8)
    closed = desk.order(desk.place("buy", 1).order_ids[0])
    assert (closed.status, closed.venue_word) == (OrderStatus.REJECTED, "closed")
    assert "opens 2024-06-04T13:00:00Z" in closed.reason
    # A limit order is taken, and works from the next session on.
    limit = desk.place("buy", 1, limit_price=101).order_ids[0]
    assert desk.order(limit).status == OrderStatus.OPEN
    assert desk.quote(90).fills == 0
    desk.clock.time = MONDAY + timedelta(hours=24)
    assert desk.quote(90).fills == 1


def test_a_paper_account_may_leave_the_hours_aside(database: SqlDatabase, clock: SetClock) -> None:
    desk = PaperDesk(database, clock, {"keeps_hours": False}).open()
    clock.time = MONDAY + timedelta(hours=12)
    desk.quote(100)
    assert desk.place("buy", 1).statuses == ("filled",)


def test_day_orders_end_with_their_session_and_others_do_not(desk: PaperDesk) -> None:
    day = desk.place("buy", 1, limit_price=90, tif="day").order_ids[0]
    long = desk.place("buy", 1, limit_price=90, tif="gtc").order_ids[0]
    desk.clock.time = MONDAY + timedelta(hours=5, minutes=59)
    assert not desk.paper.is_due()
    desk.clock.move(minutes=2)
    assert desk.paper.is_due()
    assert desk.paper.run().count == 1
    assert desk.order(day).status == OrderStatus.EXPIRED
    assert desk.order(long).status == OrderStatus.OPEN
    assert desk.paper.run().count == 0


def test_nothing_is_filled_from_the_time_when_coffer_was_off(desk: PaperDesk) -> None:
    number = desk.place("buy", 1, limit_price=95, tif="gtc").order_ids[0]
    with desk.database.writing() as unit:
        instrument = desk.order(number).instrument_id

        (aapl,) = unit.records(Instrument).where(id=instrument)
        batch = unit.ledger.append(NewBatch("import", "prices"), ())
        points = [
            PricePoint(
                aapl.asset_id,
                aapl.quote_id,
                start_us(MONDAY.date() + timedelta(days=one)),
                Decimal(price),
            )
            for one, price in ((1, "90"), (2, "99"))
        ]
        unit.prices.add(points, batch_id=batch.id, reason="import")
        unit.commit()
    desk.clock.time = MONDAY + timedelta(days=3, hours=1)
    desk.restart()
    assert desk.paper.run().count == 0
    assert desk.order(number).status == OrderStatus.OPEN
    # What comes now counts.
    desk.clock.move(minutes=1)
    assert desk.quote(94).fills == 1


def test_a_stored_price_of_today_works_orders_while_coffer_is_on(desk: PaperDesk) -> None:

    number = desk.place("buy", 1, limit_price=95).order_ids[0]
    desk.clock.move(hours=1)
    with desk.database.writing() as unit:
        (aapl,) = unit.records(Instrument).where(id=desk.order(number).instrument_id)
        batch = unit.ledger.append(NewBatch("import", "prices"), ())
        point = PricePoint(aapl.asset_id, aapl.quote_id, start_us(MONDAY.date()), Decimal(94))
        unit.prices.add([point], batch_id=batch.id, reason="import")
        unit.commit()
    assert desk.paper.run().count == 1
    assert desk.fills() == [("buy", "1", "94")]


def test_a_replay_takes_history_as_if_it_came_now(desk: PaperDesk, tmp_path: Path) -> None:
    number = desk.place("buy", 1, limit_price=95).order_ids[0]
    text = "date,open,high,low,close\n2020-01-02,100,101,99,100\n2020-01-03,97,98,94,96\n"
    assert desk.feed(tmp_path / "a.csv", text, symbol="AAPL").fills == 0
    assert desk.feed(tmp_path / "a.csv", text, symbol="AAPL", is_replay=True).fills == 1
    order = desk.order(number)
    assert order.average_price == 95
    # The newest quote is not that of 2020.
    assert desk.paper.one("Desk").standing.power.equity is not None


def test_a_partly_filled_order_goes_on_and_is_cancelled_with_what_it_has(
    desk: PaperDesk, tmp_path: Path
) -> None:
    number = desk.place("buy", 60).order_ids[0]
    desk.clock.move(minutes=5)
    text = "time,open,high,low,close,volume\n2024-06-03T14:01:00Z,100,101,99,100,410\n"
    assert desk.feed(tmp_path / "a.csv", text, symbol="AAPL").fills == 1
    order = desk.order(number)
    assert (order.status, order.filled) == (OrderStatus.PARTIAL, 41)
    desk.orders.cancel(number)
    order = desk.order(number)
    assert (order.status, order.filled) == (OrderStatus.CANCELLED, 41)
    assert desk.position().opened == 41


def test_an_order_by_amount_is_settled_at_its_fill(desk: PaperDesk) -> None:
    desk.quote(100)
    placed = desk.place("buy", None, amount=1000)
    assert placed.statuses == ("filled",)
    (_, quantity, price) = desk.fills()[0]
    assert price == "100.1"
    spent = Decimal(quantity) * Decimal(price) + 1
    assert 999 < spent <= 1000


def test_replacing_an_order_frees_what_it_bound_first(desk: PaperDesk) -> None:
    desk.quote(100)
    number = desk.place("buy", 100, limit_price=99).order_ids[0]
    placed = desk.orders.replace(number, limit_price=Decimal(98), quantity=Decimal(101))
    assert placed.statuses == ("open",)
    assert desk.order(number).status == OrderStatus.CANCELLED
    assert desk.paper.one("Desk").standing.power.reserved == 98 * 101 + 1
    # One that cannot be paid leaves the old one at work.
    worse = desk.orders.replace(placed.order_ids[0], quantity=Decimal(200))
    assert worse.statuses == ("rejected",)
    assert desk.order(placed.order_ids[0]).status == OrderStatus.OPEN


def test_a_kill_between_send_and_answer_fills_once(desk: PaperDesk) -> None:
    desk.quote(100)
    own = desk.paper.one("Desk").account_id
    answers = PaperBroker(desk.database, desk.clock, WeekdayHours, NewestPrices(), own)

    class KilledError(Exception):
        pass

    class Dying:
        """A venue whose answer never arrives."""

        account_id = own

        def submit(self, order: Order, instrument: Instrument) -> Sequence[News]:
            answers.submit(order, instrument)
            raise KilledError

    dying = PaperDesk(desk.database, desk.clock, brokers=lambda _: Dying())  # type: ignore[arg-type,return-value]
    with pytest.raises(KilledError):
        dying.place("buy", 3, client_id="once")
    assert desk.fills() == []
    desk.restart()
    account_id = desk.paper.one("Desk").account_id
    for _ in range(4):
        desk.orders.settle_unknown(account_id)
        desk.clock.move(seconds=5)
    assert desk.fills() == [("buy", "3", "100.1")]
    assert desk.place("buy", 3, client_id="once").statuses == ("filled",)
    assert desk.fills() == [("buy", "3", "100.1")]


def test_the_same_answer_heard_twice_counts_once(desk: PaperDesk) -> None:
    desk.quote(100)
    number = desk.place("buy", 3).order_ids[0]
    account_id = desk.paper.one("Desk").account_id
    venue = desk.venues(account_id)
    assert venue is not None
    told = venue.find(desk.order(number).client_id)
    assert [one.kind for one in told] == ["accepted", "fill"]
    for _ in range(3):
        desk.orders.hear(told, account_id)
    assert len(desk.fills()) == 1
    assert venue.find("never made") == []


def test_a_reset_leaves_cash_alone(desk: PaperDesk) -> None:
    desk.quote(100)
    desk.place("buy", 10)
    working = desk.place("buy", 1, limit_price=50).order_ids[0]
    desk.paper.put("Desk", Decimal(500))
    desk.paper.reset("Desk")
    standing = desk.paper.one("Desk").standing
    assert standing.power.cash == standing.power.equity == standing.power.available == 10_000
    assert (standing.positions, standing.working) == (0, 0)
    assert desk.order(working).status == OrderStatus.CANCELLED
    assert desk.fills() == []
    desk.paper.reset("Desk", Decimal(50))
    assert desk.cash() == 50


def test_cash_that_is_bound_cannot_be_taken_out(desk: PaperDesk) -> None:
    desk.place("buy", 100, limit_price=90)
    with pytest.raises(RefusedError, match="999 USD that is free"):
        desk.paper.put("Desk", Decimal(-1000))
    desk.paper.put("Desk", Decimal(-999))
    assert desk.cash() == 9001


def test_rules_are_checked_and_kept_in_the_trail(desk: PaperDesk) -> None:
    with pytest.raises(RefusedError, match="slippage"):
        desk.paper.change("Desk", PaperRules(slippage=Decimal("0.5")))
    desk.paper.change("Desk", PaperRules(leverage=Decimal(2)), allows_short=True)
    line = desk.paper.one("Desk")
    assert line.allows_short
    assert line.standing.power.available == 20_000
    with desk.database.reading() as unit:
        (row, *_) = unit.audit.rows(1)
    assert row.action == "paper rules changed"
    assert "leverage=2" in row.after


def test_bad_rows_of_a_file_are_told_and_the_others_count(desk: PaperDesk, tmp_path: Path) -> None:
    number = desk.place("buy", 1, limit_price=95).order_ids[0]
    desk.clock.move(minutes=30)
    fed = desk.feed(
        tmp_path / "a.csv",
        "time;symbol;open;high;low;close\n"
        "2024-06-03T14:05:00Z;AAPL;96;95;97;96\n"  # the high is below the low
        "2024-06-03T14:06:00Z;AAPL;x;95;97;96\n"
        "2024-06-03T14:07:00Z;AAPL;96;97;94;96\n"
        "2024-06-03T14:08:00Z;AAPL;96;97;94;96\n"
        "2024-06-03T14:12:00Z;AAPL;96;97;94;96\n"
        "2024-06-03T15:30:00Z;AAPL;96;97;94;96\n",  # to come
    )
    assert [one.line for one in fed.problems] == [3, 2]
    assert (fed.prices, fed.fills, fed.unfinished) == (3, 1, 1)
    assert [hole.missing for _, hole in fed.holes] == [3]
    assert desk.order(number).status == OrderStatus.FILLED


def test_a_sale_of_what_is_not_there_is_refused(desk: PaperDesk) -> None:
    desk.quote(100)
    with pytest.raises(RefusedError):
        desk.place("sell", 1, effect="open")
    with pytest.raises(RefusedError):
        desk.place("sell", 1)


def test_a_day_order_that_a_person_placed_ends_too_and_its_late_fill_counts(
    desk: PaperDesk,
) -> None:
    with desk.database.writing() as unit:
        Registry(unit, "USD").account("Real")
        unit.commit()
    desk.clock.time = MONDAY
    placed = desk.place("buy", 5, account="Real", limit_price=90, tif="day")
    work = DueOrders(
        desk.database,
        desk.clock,
        WeekdayHours,
        lambda: desk.paper,
        lambda: desk.orders,
        NoContracts,
    )
    assert not work.is_due()
    desk.clock.move(hours=7)
    assert work.is_due()
    assert work.run(NoProgress()).message == "orders 1"
    assert not work.is_due()
    assert work.run(NoProgress()).message == "nothing"
    number = placed.order_ids[0]
    assert desk.order(number).status == OrderStatus.EXPIRED
    desk.orders.fill(number, Decimal(2), Decimal(90))
    order = desk.order(number)
    assert (order.status, order.filled) == (OrderStatus.EXPIRED, 2)


class NoContracts:
    """There are no options."""

    def post_due(self, progress: Progress | None = None) -> Posted:
        return Posted(Changes(), 0, "", None, ())


def test_nothing_real_is_booked_in_a_paper_account(desk: PaperDesk) -> None:
    with desk.database.writing() as unit:
        registry = Registry(unit, "USD")
        account = registry.account("Desk")
        with pytest.raises(RefusedError, match="paper account"):
            registry.holding(account.id, registry.currency("USD").id)


def test_two_programs_that_work_the_same_orders_fill_them_once(
    desk: PaperDesk, tmp_path: Path
) -> None:
    number = desk.place("buy", 3, limit_price=95, tif="gtc").order_ids[0]
    desk.clock.move(minutes=5)
    other = PaperDesk(desk.database, desk.clock)
    text = "time,open,high,low,close\n2024-06-03T14:01:00Z,100,101,94,100\n"
    told = [
        each.feed(tmp_path / f"{place}.csv", text, symbol="AAPL").fills
        for place, each in enumerate((desk, other))
    ]
    assert told == [1, 0]
    assert desk.order(number).filled == 3
