"""Positions are found, paged, sorted and summed up, on both databases."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.domain.errors import UnknownNameError
from app.domain.trading.choices import SORTS
from app.domain.trading.records import PositionNote, PositionTag
from app.ports.storage import Database
from app.services.trading.answers import PositionQuery
from app.services.trading.reading import TradeService
from app.services.trading.ticket import TicketService
from tests.trade_books import NOW, fill_books

D = Decimal


class Clock:
    def now(self):  # type: ignore[no-untyped-def]
        return NOW

    def today(self) -> date:
        return NOW.date()


@pytest.fixture
def trades(database: Database) -> TradeService:
    fill_books(database, positions=60)
    return TradeService(database, Clock())


def ids(trades: TradeService, **query: object) -> list[int]:
    return [one.id for one in trades.positions(PositionQuery(**query)).rows]  # type: ignore[arg-type]  # fields by name


def test_open_ones_first_then_the_newest_by_the_page(trades: TradeService) -> None:
    first = trades.positions(PositionQuery(limit=4))
    assert first.total == 60
    assert [one.id for one in first.rows] == [25, 50, 1, 2]
    assert ids(trades, limit=2, offset=4) == [3, 4]
    (row, *_) = first.rows
    assert (row.opened, row.closed, row.open_quantity) == (D(10), D(4), D(6))
    assert row.average == D("2.25")
    assert row.open_pnl == (D("3.40") - D("2.25")) * 6 * row.multiplier
    assert row.pnl == row.open_pnl + D("0.75") * 4 * row.multiplier


def test_conditions_hold_together(trades: TradeService) -> None:
    assert ids(trades, status="open") == [25, 50]
    assert set(ids(trades, paper=True)) == set(range(2, 61, 2))
    assert set(ids(trades, accounts=("Interactive Brokers",), status="open")) == {25}
    assert len(ids(trades, instrument="AAPL")) == len(ids(trades, text="aapl"))
    assert ids(trades, text="nothing of the kind") == []
    assert ids(trades, text="interactive", status="open") == [25]
    day = NOW.date() - timedelta(days=1)
    recent = ids(trades, since=day)
    assert {25, 50} <= set(recent)  # open since before
    assert len(recent) < 30
    assert not set(ids(trades, until=day - timedelta(days=3))) & {1, 2, 3}


def test_words_of_the_journal_are_found(trades: TradeService) -> None:
    with trades.database.writing() as unit:
        unit.records(PositionNote).put(PositionNote(7, strategy="Breakout"))
        unit.records(PositionTag).put(PositionTag(8, "late"))
        unit.commit()
    assert ids(trades, strategy="Breakout") == [7]
    assert ids(trades, tag="late") == [8]
    assert ids(trades, text="break") == [7]
    assert trades.position(8).tags == ("late",)


@pytest.mark.parametrize("sort", SORTS)
def test_every_order_has_all_of_them_once_each_way(trades: TradeService, sort: str) -> None:
    up = ids(trades, sort=sort, descending=False)
    down = ids(trades, sort=sort, descending=True)
    assert sorted(up) == sorted(down) == list(range(1, 61))


def test_results_are_sorted_by_value_not_by_text(trades: TradeService) -> None:
    rows = trades.positions(PositionQuery(sort="pnl", descending=False)).rows
    values = [one.pnl for one in rows if one.pnl is not None]
    assert values == sorted(values)


def test_orders_have_what_the_position_has_of_their_fills(trades: TradeService) -> None:
    buy, sell = trades.orders_of(25)
    assert (buy.side, len(buy.fills), buy.filled) == ("buy", 4, D(10))
    assert sum(one.quantity for one in buy.fills) == 10
    assert sell.fills[0].realized == D("0.75") * 4 * trades.position(25).multiplier
    assert set(trades.orders_of_many((1, 2))) == {1, 2}
    assert trades.orders_of_many(()) == {}
    with pytest.raises(UnknownNameError):
        trades.position(999)


def test_real_money_and_paper_are_never_added_up(trades: TradeService) -> None:
    both = trades.summary(PositionQuery())
    assert not both.is_paper
    assert both.counts == {"closed": 58, "open": 2, "all": 60}
    real = trades.summary(PositionQuery(paper=False))
    assert (both.realized, both.open_pnl) == (real.realized, real.open_pnl)
    paper = trades.summary(PositionQuery(paper=True))
    assert paper.is_paper
    rows = trades.positions(PositionQuery(paper=True, limit=100)).rows
    assert paper.open_pnl == sum((one.open_pnl or D(0) for one in rows), D(0))
    assert paper.realized == sum((one.realized or D(0) for one in rows), D(0))
    narrow = trades.summary(PositionQuery(text="nothing of the kind"))
    assert narrow.has_any
    assert narrow.count("open") == 0


def test_the_ticket_knows_accounts_contracts_and_what_is_open(trades: TradeService) -> None:
    ticket = TicketService(trades.database, Clock(), lambda _: None)
    accounts = ticket.accounts()
    assert [(one.name, one.is_paper) for one in accounts] == [
        ("Paper account", True), ("Interactive Brokers", False),
    ]  # fmt: skip
    assert len(ticket.symbols()) == 20
    row = trades.position(50)
    facts = ticket.facts(row.account, row.symbol)
    assert facts is not None
    assert facts.held is not None
    assert (facts.held.quantity, facts.held.can_close, facts.position_id) == (D(6), D(6), 50)
    assert (facts.prices.bid, facts.prices.ask) == (D("3.39"), D("3.41"))
    fresh = ticket.facts("Paper account", "ZZZ")
    assert fresh is not None
    assert fresh.is_new
    assert fresh.currency == "USD"
    assert ticket.facts("Paper account", "") is None
    with pytest.raises(UnknownNameError):
        ticket.facts("Nowhere", "AAPL")


def test_instruments_are_found_by_part_of_their_name(trades: TradeService) -> None:
    assert next(one.symbol for one in trades.instruments("nvda")).startswith("NVDA")
    assert trades.instrument("aapl").symbol == "AAPL"
    assert len(trades.instruments(limit=3)) == 3
