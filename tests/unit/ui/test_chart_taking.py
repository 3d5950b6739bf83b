"""Every chart can be taken along: as data, as a picture, on paper, as a table, told in words."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.domain.coverage import Coverage
from app.domain.errors import FileRefusedError
from app.domain.trading.curves import Bin
from app.ports.sheets import Sheet, SheetColumn
from app.services.belongings_answers import ValuePoint
from app.services.reports import HoldingEvent, PeriodReturn
from app.services.trading.analysis_answers import DayPoint, DayResult
from ui.belongings.chart import ValueChart
from ui.charts.area import AreaChart
from ui.charts.bars import Bar, BarChart
from ui.charts.deeds import file_name, menu_of, save_data, save_picture, show_table
from ui.charts.lines import Line, LineChart
from ui.charts.more import MoreButton
from ui.charts.paper import print_chart
from ui.charts.portable import Portable
from ui.charts.series import Point
from ui.charts.taken import as_tabs, write_file
from ui.charts.treemap import Part, Treemap
from ui.charts.twin import TableTwin
from ui.format import HIDDEN, Formatter
from ui.holdings.chart import Extras, PriceChart
from ui.income.calendar_chart import CalendarChart, MonthColumn
from ui.loans.chart import BalanceChart
from ui.performance.falls import FallLine
from ui.performance.heat import HeatTable
from ui.performance.waterfall import Bar as Step
from ui.performance.waterfall import Waterfall
from ui.tasks import TaskRunner
from ui.trades.analysis.charts import FallChart, SpreadChart, SumChart
from ui.trades.calendar.grid import MonthGrid

D = Decimal
FIRST = date(2026, 1, 1)
SECOND = FIRST + timedelta(1)
Make = Callable[[Formatter], Portable]


def area(words: Formatter, tasks: TaskRunner) -> AreaChart:
    chart = AreaChart(tasks, "Net worth")
    points = [
        Point(FIRST, 100.5, D("100.50"), Coverage.FULL),
        Point(SECOND, None, None, Coverage.UNKNOWN),
        Point(SECOND + timedelta(1), 90.0, D(90), Coverage.ESTIMATED, D("-12.25")),
    ]
    chart.show_points(points, "USD", words)
    return chart


def bars(words: Formatter) -> BarChart:
    chart = BarChart("Income")
    chart.show_bars([Bar("Jan", "January 2026", D("12.5")), Bar("F", "=1+1", D(3))], "USD", words)
    return chart


def lines(words: Formatter) -> LineChart:
    chart = LineChart("Return")
    chart.show_lines(FIRST, [Line("Own", (0.0, 0.25)), Line("World", (0.0, -0.5))], words)
    return chart


def falls(words: Formatter) -> FallLine:
    chart = FallLine("Drawdown")
    line = Line("Below the highest", (0.0, -0.2, -0.1), "loss", is_filled=True)
    chart.show_fall(FIRST, line, words, FIRST, SECOND, None)
    return chart


def prices(words: Formatter) -> PriceChart:
    events = (HoldingEvent(SECOND, "split", D(10)), HoldingEvent(SECOND, "dividend", D("1.5")))
    extras = Extras("ACME", "USD", "USD", D(11), False, FIRST, events)
    days = [(FIRST, 10.0), (SECOND, 12.5), (SECOND + timedelta(3), 11.0)]
    trades = [(FIRST, "buy", 10.0, D(3)), (SECOND + timedelta(1), "sell", 12.0, D(1))]
    return PriceChart(days, trades, words, None, extras)


def heat(words: Formatter) -> HeatTable:
    table = HeatTable()
    month = PeriodReturn(FIRST, date(2026, 1, 31), D(1), D(2), D(0), D(1), D("0.031"), True)
    table.show_periods([month], [month], "USD", words)
    return table


def waterfall(words: Formatter) -> Waterfall:
    chart = Waterfall("Change")
    chart.show_bars([Step("Opening", D(100), is_total=True), Step("Prices", D(-5))], "USD", words)
    return chart


def tiles(words: Formatter) -> Treemap:
    chart = Treemap("Allocation")
    chart.show_parts([Part("fiat", "Cash", D(5), D(1), "#2F5FD0")], "USD", words)
    return chart


def months(words: Formatter) -> CalendarChart:
    chart = CalendarChart("Months")
    chart.show_columns([MonthColumn("Jan", "January", 3.0, 1.5, month="2026-01")], "USD", words)
    return chart


def loan(words: Formatter) -> BalanceChart:
    chart = BalanceChart("Owed")
    chart.show_points([(FIRST, D(-100))], [(SECOND, D(-90))], "USD", words)
    return chart


def value(words: Formatter) -> ValueChart:
    chart = ValueChart("Car")
    points = [ValuePoint(FIRST, D(900), "manual"), ValuePoint(SECOND, D(880), "rule")]
    chart.show_points(points, "USD", words)
    return chart


def sums(words: Formatter) -> SumChart:
    chart = SumChart("Results")
    chart.show_points([DayPoint(FIRST, D(5), D(0), 1)], "USD", words)
    return chart


def fall_of_sums(words: Formatter) -> FallChart:
    chart = FallChart("Drawdown of results")
    chart.show_points([DayPoint(FIRST, D(-5), D(-5), 1)], "USD", words)
    return chart


def spread(words: Formatter) -> SpreadChart:
    chart = SpreadChart("Sizes")
    chart.show_bins([Bin(D(-10), D(0), 2), Bin(D(0), D(10), 3)], "USD", words)
    return chart


def calendar(words: Formatter) -> MonthGrid:
    grid = MonthGrid()
    grid.show_month(FIRST, [DayResult(FIRST, D(12), 2, 1, 1)], "USD", words)
    return grid


CHARTS: tuple[tuple[Make, tuple[object, ...]], ...] = (
    (bars, ("January 2026", D("12.5"))),
    (lines, (FIRST, D("0.0"), D("0.0"))),
    (falls, (FIRST, D("0.0"))),
    (prices, (FIRST, D(10), "Buy 3")),
    (heat, ("2026-01", D("0.031"), D(1), D(0), FIRST, date(2026, 1, 31))),
    (waterfall, ("Opening", D(100))),
    (tiles, ("Cash", D(5), D(1))),
    (months, ("2026-01", D("3.0"), D("1.5"))),
    (loan, (FIRST, D(-100), "by the ledger")),
    (value, (FIRST, D(900))),
    (sums, (FIRST, D(5), D(0), 1)),
    (fall_of_sums, (FIRST, D(-5), D(-5), 1)),
    (spread, (D(-10), D(0), 2)),
    (calendar, (FIRST, D(12), 2, 1, 1)),
)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[[Portable], Portable]]:
    kept = []  # its dialogs are its children: it outlives them

    def show(chart: Portable) -> Portable:
        qtbot.addWidget(chart)
        kept.append(chart)
        chart.resize(500, 240)
        chart.show()
        return chart

    yield show
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(("make", "first"), CHARTS, ids=lambda one: getattr(one, "__name__", ""))
def test_each_chart_has_its_values_a_table_words_and_a_picture(
    qtbot: QtBot,
    shown: Callable[[Portable], Portable],
    make: Make,
    first: tuple[object, ...],
) -> None:
    chart = shown(make(Formatter()))
    sheet = chart.sheet()
    assert sheet is not None
    rows = [tuple(row) for row in sheet.rows]
    assert rows[0][: len(first)] == first
    assert all(len(row) == len(sheet.columns) for row in rows)
    assert len(chart.accessibleDescription()) > 10
    twin = show_table(chart)
    assert isinstance(twin, TableTwin)
    qtbot.addWidget(twin)
    QAbstractItemModelTester(twin.model, QAbstractItemModelTester.FailureReportingMode.Fatal, twin)
    assert twin.model.rowCount() == len(rows)
    texts = [action.text() for action in menu_of(chart).actions() if action.text()]
    assert texts == ["Copy as picture", "Copy as data", "Save as picture…", "Save as data…",
                     "Print…", "Show as table"]  # fmt: skip


def deed(chart: Portable, text: str) -> None:
    """Do what the menu has under a text."""
    menu = menu_of(chart)
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_copied_data_are_plain_and_no_formula(
    tasks: TaskRunner, shown: Callable[[Portable], Portable]
) -> None:
    deed(shown(area(Formatter(), tasks)), "Copy as data")
    assert QGuiApplication.clipboard().text() == (
        "Day\tValue\tFrom outside\tCoverage\n"
        "2026-01-01\t100.5\t0\tFull\n"
        "2026-01-02\t\t0\tUnknown\n"
        "2026-01-03\t90\t-12.25\tEstimated\n"
    )
    sheet = bars(Formatter()).sheet()
    assert sheet is not None
    assert "'=1+1\t3" in as_tabs(sheet)


def test_pictures_are_copied_and_saved_and_files_come_whole(
    tmp_path: Path, shown: Callable[[Portable], Portable]
) -> None:
    chart = shown(falls(Formatter()))
    deed(chart, "Copy as picture")
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * chart.width()
    save_picture(chart, tmp_path / "a.png")
    assert QImage(str(tmp_path / "a.png")).size() == image.size()
    save_picture(chart, tmp_path / "a.svg")
    drawing = (tmp_path / "a.svg").read_text()
    assert "<svg" in drawing
    assert "Drawdown" in drawing
    save_data(chart, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text().startswith("Day,Below the highest\n2026-01-01,")
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [
        "a.csv", "a.png", "a.svg",
    ]  # fmt: skip
    with pytest.raises(FileRefusedError):
        write_file(tmp_path / "none" / "a.csv", b"")
    assert file_name(chart, ".png") == "Drawdown.png"


def test_a_chart_is_printed_on_one_page_in_the_light_theme(
    tmp_path: Path, shown: Callable[[Portable], Portable]
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    print_chart(shown(lines(Formatter())), printer)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def test_hidden_amounts_stay_hidden_in_what_is_taken(
    tasks: TaskRunner, qtbot: QtBot, shown: Callable[[Portable], Portable]
) -> None:
    hidden = Formatter(is_private=True)
    chart = shown(area(hidden, tasks))
    actions = {one.text(): one for one in menu_of(chart).actions()}
    assert not actions["Copy as data"].isEnabled()
    assert actions["Copy as data"].toolTip() == "Amounts are hidden: show them first."
    assert not actions["Save as data…"].isEnabled()
    assert "100" not in chart.accessibleDescription()
    twin = show_table(chart)
    assert isinstance(twin, TableTwin)
    qtbot.addWidget(twin)
    assert twin.model.data(twin.model.index(0, 1)) == HIDDEN
    assert twin.model.copied(0, 1) == HIDDEN
    deed(shown(heat(hidden)), "Copy as data")  # percent alone
    lines_of = QGuiApplication.clipboard().text().splitlines()
    assert lines_of[0] == "Period\tReturn\tAfter the close before\tUntil"
    assert lines_of[1].startswith("2026-01\t0.031\t")


def test_the_menu_opens_by_key_and_by_the_small_button(
    qtbot: QtBot, shown: Callable[[Portable], Portable]
) -> None:
    chart = shown(bars(Formatter()))
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, chart.rect().center(), chart.rect().center()
    )
    QApplication.sendEvent(chart, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    button = MoreButton(chart)
    qtbot.addWidget(button)
    button.show()
    assert button.accessibleName() == "More for the chart Income"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(button, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_the_chart_of_prices_tells_its_marks_and_what_they_mean(
    shown: Callable[[Portable], Portable],
) -> None:
    chart = prices(Formatter())
    shown(chart)
    assert [key.sign for key in chart.signs()] == ["in", "out", "split", "income", "average"]
    assert "Split +10" in chart.words_of(1)
    assert "Dividend $1.50" in chart.words_of(1)
    assert "Sell 1" in chart.words_of(1)  # on a day without a price: at the one before
    assert "average cost $11.00" in chart.accessibleDescription()
    assert not chart.grab().isNull()


def test_the_deepest_fall_is_told_with_its_days(shown: Callable[[Portable], Portable]) -> None:
    chart = falls(Formatter())
    shown(chart)
    assert chart.deepest == "−20.0% on 2 Jan 2026, 1 day after the high"
    assert chart.deepest in chart.accessibleDescription()
    assert not chart.grab().isNull()


def test_an_empty_chart_offers_nothing(shown: Callable[[Portable], Portable]) -> None:
    chart = BarChart("Income")
    chart.show_bars([], "USD", Formatter())
    shown(chart)
    assert chart.sheet() is None
    assert show_table(chart) is None
    assert not any(one.isEnabled() for one in menu_of(chart).actions() if one.text())


def test_a_tab_in_a_name_does_not_shift_columns() -> None:
    sheet = Sheet("x", (SheetColumn("a"), SheetColumn("b")), [("one\ttwo\nthree", "+4"), ("-x", 5)])
    assert as_tabs(sheet) == "a\tb\none two three\t+4\n'-x\t5\n"
