"""What closed trades say: which count, in which money, on which day, under which name."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.bootstrap import create_coffer
from app.domain.errors import RefusedError, UnknownNameError
from app.domain.numbers import total
from app.domain.trading.choices import DIMENSIONS
from app.domain.trading.figures import NO_EQUITY, NO_TRADES
from app.domain.trading.records import PositionNote, PositionTag
from app.domain.trading.results import RATE_UNKNOWN
from app.services.trading.analysis import AnalysisService
from app.services.trading.analysis_answers import OVERLAPPING, AnalysisQuery
from app.services.trading.zones import Zone, zone_of
from tests.unit.services.desk import Desk, TickingClock
from tests.unit.services.trade_books import PAPER, REAL, D, TradeBooks, us

UTC_ZONE = Zone(ZoneInfo("UTC"))


@pytest.fixture
def trades(tmp_path: Path) -> Iterator[tuple[TradeBooks, AnalysisService, Desk]]:
    clock = TickingClock()
    coffer = create_coffer(str(tmp_path / "books.db"), base="USD", clock=clock)
    books = TradeBooks(coffer.database).fill()
    yield books, AnalysisService(coffer.database, clock, UTC_ZONE), Desk(coffer, tmp_path, clock)
    coffer.close()


Trades = tuple[TradeBooks, AnalysisService, Desk]


def test_without_trades_there_is_nothing_to_say(trades: Trades) -> None:
    _, analysis, _ = trades
    found = analysis.headline()
    assert (found.basis.trades, found.basis.is_paper, found.is_enough) == (0, False, False)
    assert found.figures["win_rate"].reason == NO_TRADES
    report = analysis.report()
    assert report.days == ()
    assert report.tables == dict.fromkeys(DIMENSIONS, ())
    assert analysis.calendar(2026).total is None


def test_real_and_paper_are_never_mixed(trades: Trades) -> None:
    books, analysis, _ = trades
    books.trade(1, "100")
    books.trade(2, "-999", paper=True)
    real, paper = analysis.headline(), analysis.headline(AnalysisQuery(paper=True))
    assert (real.basis.is_paper, real.figures["net"].value) == (False, D(100))
    assert (paper.basis.is_paper, paper.figures["net"].value) == (True, D(-999))
    assert real.basis.has_both
    assert analysis.headline(AnalysisQuery(accounts=(PAPER,))).basis.is_paper
    with pytest.raises(RefusedError):
        analysis.headline(AnalysisQuery(accounts=(PAPER, REAL)))
    one_kind = analysis.headline(AnalysisQuery(accounts=(PAPER, REAL), paper=False))
    assert one_kind.figures["net"].value == 100
    with pytest.raises(UnknownNameError):
        analysis.headline(AnalysisQuery(accounts=("Nowhere",)))


def test_paper_is_shown_where_there_is_nothing_else(trades: Trades) -> None:
    books, analysis, _ = trades
    books.trade(2, "5", paper=True)
    basis = analysis.headline().basis
    assert (basis.is_paper, basis.has_both, basis.trades) == (True, False, 1)


def test_a_fall_is_divided_by_equity_for_paper_alone(trades: Trades) -> None:
    books, analysis, _ = trades
    for paper, first in ((False, 1), (True, 11)):
        books.trade(first, "100", paper=paper)
        books.trade(first + 1, "-55", paper=paper, opened_us=us("2026-03-05T15:00"))
    real = analysis.headline(AnalysisQuery(paper=False)).figures
    assert real["max_drawdown"].value == D(-55)
    assert (real["max_drawdown_share"].value, real["max_drawdown_share"].reason) == (
        None, NO_EQUITY,
    )  # fmt: skip
    books.paper_money("1000")
    paper_figures = analysis.headline(AnalysisQuery(paper=True)).figures
    assert paper_figures["max_drawdown_share"].value == D("-0.05")


def test_another_currency_counts_at_the_rate_of_its_closing(trades: Trades) -> None:
    books, analysis, desk = trades
    books.trade(1, "100")
    books.trade(2, "-80", instrument=2)  # in EUR, closed on the third of March
    unknown = analysis.headline()
    assert (unknown.figures["net"].value, unknown.figures["net"].reason) == (None, RATE_UNKNOWN)
    assert unknown.figures["win_rate"].value == D("0.5")
    assert [(one.symbol, one.trades) for one in unknown.basis.unknown] == [("EUR", 1)]
    day = analysis.calendar(2026).days[0]
    assert (day.on, day.net, day.trades, day.won, day.lost) == (date(2026, 3, 3), None, 2, 1, 1)
    desk.take_prices("2026-03-02,EUR,1.10,USD", "2026-03-03,EUR,1.25,USD", "2026-03-04,EUR,9,USD")
    known = analysis.headline()
    assert known.figures["net"].value == 0  # 100 less 80 at 1.25
    assert known.basis.unknown == ()


def test_open_trades_and_those_without_fills_do_not_count(trades: Trades) -> None:
    books, analysis, _ = trades
    books.trade(1, "10", status="open", closed_us=None)
    books.trade(2, "0", status="cancelled", fill_count=0)
    books.trade(3, "-7", status="expired")
    found = analysis.headline()
    assert (found.basis.trades, found.basis.open_trades) == (1, 1)
    assert found.figures["net"].value == -7


def test_legs_count_once_and_their_structure_is_the_strategy(trades: Trades) -> None:
    books, analysis, _ = trades
    books.group(4)
    books.trade(1, "300", instrument=3, group_id=4)
    books.trade(2, "-120", instrument=3, group_id=4, direction="short")
    books.trade(3, "5")
    report = analysis.report()
    assert report.figures["trades"].value == 2
    assert [(one.key, one.net) for one in report.tables["strategy"]] == [
        ("vertical", D(180)), ("", D(5)),
    ]  # fmt: skip
    assert [one.key for one in report.tables["instrument"]] == ["ACME options", "ACME"]
    assert [one.key for one in report.tables["direction"]] == ["mixed", "long"]
    assert report.best[0].title == "ACME options vertical"
    assert report.best[0].positions == (1, 2)


def test_tables_of_one_name_each_add_up(trades: Trades) -> None:
    books, analysis, _ = trades
    for number, amount in enumerate(["10", "-4", "7.5", "0", "-3"], 1):
        books.trade(number, amount, opened_us=us(f"2026-03-0{number}T1{number}:30"))
    books.put(PositionTag(1, "gap"), PositionTag(1, "swing"), PositionTag(2, "gap"))
    report = analysis.report()
    for name in set(DIMENSIONS) - OVERLAPPING:
        assert total(one.net or D(0) for one in report.tables[name]) == D("10.5")
        assert sum(one.trades for one in report.tables[name]) == 5
    assert [(one.key, one.trades, one.net) for one in report.tables["tag"]] == [
        ("swing", 1, D(10)), ("gap", 2, D(6)), ("", 3, D("4.5")),
    ]  # fmt: skip
    assert report.days[-1].total == D("10.5")


def test_days_and_hours_are_those_of_the_zone(trades: Trades) -> None:
    books, analysis, desk = trades
    # 23:30 UTC on Sunday the first of March is Monday in Tokyo, Sunday evening in New York
    books.trade(1, "10", opened_us=us("2026-03-01T23:30"), closed_us=us("2026-03-31T23:30"))
    tokyo = AnalysisService(desk.coffer.database, desk.clock, zone_of("Asia/Tokyo"))
    york = AnalysisService(desk.coffer.database, desk.clock, zone_of("America/New_York"))
    for service, weekday, hour, month in (
        (analysis, "6", "23", "2026-03"), (tokyo, "0", "08", "2026-04"),
        (york, "6", "18", "2026-03"),
    ):  # fmt: skip
        tables = service.report().tables
        keys = [tables[name][0].key for name in ("weekday", "hour", "month")]
        assert keys == [weekday, hour, month]
    assert tokyo.calendar(2026, 4).days[0].on == date(2026, 4, 1)
    assert tokyo.calendar(2026, 3).days == ()
    assert tokyo.calendar(2026).basis.zone == "Asia/Tokyo"
    since = AnalysisQuery(since=date(2026, 4, 1))
    assert (tokyo.headline(since).basis.trades, york.headline(since).basis.trades) == (1, 0)
    with pytest.raises(RefusedError):
        zone_of("Europe/Atlantis")


def test_the_day_of_a_clock_change_is_counted_whole(trades: Trades) -> None:
    books, _, desk = trades
    # 8 March 2026 has 23 hours in New York: from 05:00 UTC to 04:00 UTC of the next day
    books.trade(1, "1", closed_us=us("2026-03-08T05:00"))
    books.trade(2, "2", closed_us=us("2026-03-09T03:59"))
    books.trade(3, "4", closed_us=us("2026-03-09T04:00"))
    york = AnalysisService(desk.coffer.database, desk.clock, zone_of("America/New_York"))
    day = AnalysisQuery(since=date(2026, 3, 8), until=date(2026, 3, 8))
    assert york.headline(day).figures["net"].value == 3
    assert [one.net for one in york.calendar(2026, 3).days] == [D(3), D(4)]
    assert [one.position_id for one in york.trades(day)] == [2, 1]


def test_a_query_narrows(trades: Trades) -> None:
    books, analysis, _ = trades
    books.trade(1, "10")
    books.trade(2, "20", direction="short")
    books.trade(3, "40", instrument=3)
    books.put(PositionTag(1, "Gap"), PositionNote(2, "Fade"))
    queries = {
        AnalysisQuery(tag="gap"): 10, AnalysisQuery(strategy="fade"): 20,
        AnalysisQuery(direction="short"): 20, AnalysisQuery(instrument="acme"): 70,
        AnalysisQuery(instrument="ACME261218C00100000"): 40,
        AnalysisQuery(instrument="ACME options"): 40, AnalysisQuery(tag="none"): None,
        AnalysisQuery(until=date(2026, 3, 2)): None, AnalysisQuery(accounts=(REAL,)): 70,
    }  # fmt: skip
    found = {query: analysis.headline(query).figures["net"].value for query in queries}
    assert found == queries
    choices = analysis.choices()
    assert (choices.tags, choices.strategies) == (("Gap",), ("Fade",))
    assert choices.accounts == (REAL,)


def test_r_is_measured_by_the_first_stop(trades: Trades) -> None:
    books, analysis, _ = trades
    books.trade(1, "75")
    books.put(PositionNote(1, planned_stop=D(98), first_stop=D(95)))  # 10 at 100: 50 at risk
    report = analysis.report()
    assert report.figures["average_r"].value == D("1.5")
    assert report.best[0].r == D("1.5")


def test_the_calendar_adds_up_to_its_months_and_the_year(trades: Trades) -> None:
    books, analysis, _ = trades
    for number, closed in enumerate(
        ["2025-12-31T20:00", "2026-01-02T20:00", "2026-01-02T21:00", "2026-02-10T20:00"], 1
    ):
        books.trade(number, str(number), opened_us=us("2025-06-01T10:00"), closed_us=us(closed))
    found = analysis.calendar(2026)
    assert [(one.on.isoformat(), one.net, one.trades) for one in found.days] == [
        ("2026-01-02", D(5), 2), ("2026-02-10", D(4), 1),
    ]  # fmt: skip
    assert [one.net for one in found.months] == [D(5), D(4)]
    assert found.total is not None
    assert (found.total.net, found.total.trades, found.years) == (D(9), 3, (2025, 2026))
    assert analysis.calendar(2026, 2).total == found.months[1].__class__(
        date(2026, 2, 1), D(4), 1, 1, 0
    )
