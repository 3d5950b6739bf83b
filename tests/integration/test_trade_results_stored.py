"""Columns for statistics of trades, and what a person notes, on both databases."""

from decimal import Decimal

from app.db.database import SqlDatabase
from app.domain.trading.records import Order, PositionNote, PositionTag
from app.domain.trading.results import Group
from app.services.attachments import AttachmentService
from app.services.trading.analysis import AnalysisService
from app.services.trading.analysis_answers import AnalysisQuery
from app.services.trading.journal import JournalService
from app.services.trading.zones import zone_of
from tests.integration.books import SetClock
from tests.unit.services.trade_books import PAPER, REAL, D, TradeBooks, us

TINY, HUGE = "0.000000000000000000000000000001", "99999999999999999999.5"


def test_columns_come_back_as_they_were_stored(database: SqlDatabase) -> None:
    books = TradeBooks(database).fill()
    books.trade(1, TINY, fees=D(HUGE))
    books.trade(2, None, fees=None, instrument=3)
    books.trade(3, "0", status="open", closed_us=None, paper=True)
    books.trade(4, "0", status="cancelled", fill_count=0)
    books.group(1, "vertical")
    books.group(2, "vertical", replaces_id=1)
    books.trade(5, "-1.5", group_id=2, replaces_id=1, direction="short", status="expired")
    books.paper_money("1000.25", us("2026-01-01T00:00"))
    with database.reading() as unit:
        results = unit.trade_results
        assert results.accounts() == set(books.accounts.values())
        legs = results.legs([books.accounts[REAL]])
        assert [one.id for one in legs] == [1, 2, 5]
        assert (legs[0].realized, legs[0].fees) == (D(TINY), D(HUGE))
        assert (legs[1].realized, legs[1].fees) == (None, None)
        assert (legs[2].group_id, legs[2].replaces_id, legs[2].direction) == (2, 1, "short")
        assert legs[2].closed_us == us("2026-03-03T15:00")
        (working,) = results.legs([books.accounts[PAPER]])
        assert (working.id, working.closed_us) == (3, None)
        assert results.leg(4) is not None
        assert results.leg(9) is None
        assert results.groups() == {1: Group(1, "vertical", ""), 2: Group(2, "vertical", "", 1)}
        option = results.traded()[3]
        assert (option.name, option.multiplier) == ("ACME options", D(100))
        (money,) = results.put_in([books.accounts[PAPER]])
        assert (money.amount, money.currency_id) == (D("1000.25"), books.assets["USD"])


def test_the_first_stop_is_what_was_planned_else_the_first_stop_order(
    database: SqlDatabase,
) -> None:
    books = TradeBooks(database).fill()
    for number in (1, 2, 3):
        books.trade(number)
    books.put(PositionNote(1, planned_stop=D(98), first_stop=D(95)))

    def stop(id: int, position: int | None, price: int, made: int, parent: int | None) -> Order:
        return Order(
            id, books.accounts[REAL], 1, f"o{id}", "sell", "close", "stop", "gtc", D(10), None,
            None, D(price), "cancelled", D(0), None, made, made, position, parent_id=parent,
            role="stop",
        )  # fmt: skip

    entry = Order(
        9, books.accounts[REAL], 1, "o9", "buy", "open", "market", "gtc", D(10), None, None, None,
        "filled", D(10), D(100), 1, 1, 3,
    )  # fmt: skip
    books.put(entry, stop(1, 1, 90, 1, None), stop(2, 2, 97, 8, None), stop(3, 2, 94, 5, None),
              stop(4, None, 92, 2, 9))  # fmt: skip
    with database.reading() as unit:
        found = {one.position_id: one.stop for one in unit.trade_results.stakes()}
    assert found == {1: D(95), 2: D(94), 3: D(92)}


def test_both_databases_tell_the_same_figures(database: SqlDatabase, clock: SetClock) -> None:
    books = TradeBooks(database).fill()
    with database.writing() as unit:
        unit.settings.set("base_currency", "USD")
        unit.commit()
    for number, amount in enumerate(["33.333333333333333333", "-10", "0", "7.1"], 1):
        books.trade(number, amount, opened_us=us(f"2026-03-0{number}T15:00"))
    books.put(PositionTag(1, "gap"), PositionNote(2, "Fade"))
    service = AnalysisService(database, clock, zone_of("UTC"))
    report = service.report()
    values = {name: one.value for name, one in report.figures.items()}
    assert values["net"] == D("30.433333333333333333")
    assert values["win_rate"] == D("0.5")
    assert values["profit_factor"] == D("4.043333333333")
    assert values["max_drawdown"] == -10
    assert [one.key for one in report.tables["strategy"]] == ["", "Fade"]
    assert service.headline(AnalysisQuery(tag="GAP")).basis.trades == 1


def test_notes_tags_and_pictures_are_kept(database: SqlDatabase, clock: SetClock) -> None:
    books = TradeBooks(database).fill()
    books.trade(1, "75")
    journal = JournalService(database, clock, AttachmentService(database))
    journal.note(1, "Zug um Zug – 日本")
    journal.tag(1, "gap", "Übung")
    journal.rate(1, 5)
    journal.plan(1, stop=D("95.5"), target=D(130))
    kept = journal.attach_picture(1, "chart.png", b"\x89PNG" + bytes(600_000))
    page = journal.show(1)
    assert (page.note, page.rating, set(page.tags)) == ("Zug um Zug – 日本", 5, {"gap", "Übung"})
    assert (page.planned_stop, page.first_stop, page.risk) == (D("95.5"), D("95.5"), D(45))
    assert page.r == Decimal("1.666666666667")
    assert len(journal.content(kept.id)) == 600_004
    journal.detach(1, kept.id)
    assert journal.files(1) == []
    with database.reading() as unit:
        assert [one.action for one in unit.audit.rows(2)] == [
            "attachment removed", "attachment added",
        ]  # fmt: skip
