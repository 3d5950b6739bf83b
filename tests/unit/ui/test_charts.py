"""Charts: solid where known, dashed where estimated, a gap where unknown; exact in words."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.coverage import Coverage
from tests.unit.ui.fakes import TODAY, networth
from ui.charts.area import AreaChart
from ui.charts.bars import Bar, BarChart
from ui.charts.chart import place_by_key
from ui.charts.days import DayChart, Stop
from ui.charts.plane import Plane
from ui.charts.series import (
    Point,
    Run,
    Style,
    known_spans,
    large_flows,
    month_ticks,
    nearest,
    points_of,
    runs,
    value_range,
    value_ticks,
)
from ui.charts.twin import TableTwin
from ui.charts.words import flow_text, point_text, short_money, summary
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.theme import Theme

D = Decimal
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def line(*values: tuple[str | None, Coverage]) -> tuple[Point, ...]:
    begin = date(2026, 1, 1)
    return tuple(
        Point(
            begin + timedelta(days=place),
            None if value is None else float(value),
            None if value is None else D(value),
            coverage,
        )
        for place, (value, coverage) in enumerate(values)
    )


FULL, WEAK, NONE = Coverage.FULL, Coverage.ESTIMATED, Coverage.UNKNOWN


def test_runs_change_with_the_coverage_and_join() -> None:
    points = line(("1", WEAK), ("2", WEAK), ("3", FULL), ("4", FULL))
    assert runs(points) == [Run(Style.DASHED, 0, 1), Run(Style.SOLID, 1, 3)]


def test_an_unknown_day_is_a_gap() -> None:
    points = line(("1", FULL), (None, NONE), ("3", FULL), ("4", Coverage.PARTIAL))
    assert runs(points) == [
        Run(Style.SOLID, 0, 0),
        Run(Style.SOLID, 2, 2),
        Run(Style.DASHED, 2, 3),
    ]
    assert known_spans(points) == [(0, 0), (2, 3)]


@pytest.mark.parametrize(
    ("low", "high", "count", "ticks"),
    [
        (395_000, 712_000, 4, [400_000, 500_000, 600_000, 700_000]),
        (0, 1, 4, [0, 0.25, 0.5, 0.75, 1.0]),
        (-300, 900, 3, [0, 500]),
        (5, 5, 4, [5]),
    ],
)
def test_ticks_are_round(low: float, high: float, count: int, ticks: list[float]) -> None:
    assert value_ticks(low, high, count) == pytest.approx(ticks)


def test_labels_of_the_time_axis_fit_the_period() -> None:
    year = month_ticks(date(2025, 11, 20), date(2026, 11, 20), 6)
    assert [on.month for on, _ in year] == [1, 3, 5, 7, 9, 11]
    assert year[0][1] == "month-year"
    decade = month_ticks(date(2016, 1, 1), date(2026, 1, 1), 6)
    assert all(kind == "year" for _, kind in decade)
    assert len(month_ticks(date(2026, 1, 1), date(2026, 1, 31), 6)) >= 4
    assert month_ticks(TODAY, TODAY) == [(TODAY, "day")]


def test_large_flows_get_a_mark() -> None:
    points = points_of(networth(date(2025, 11, 20), TODAY))
    marked = large_flows(points)
    assert [points[place].flow for place in marked] == [D("20000")]
    assert large_flows(()) == []


def test_the_range_is_never_empty() -> None:
    assert value_range(()) == (0.0, 1.0)
    low, high = value_range(line(("5", FULL), ("5", FULL)))
    assert low < 5 < high


def test_the_nearest_day_is_found() -> None:
    points = line(("1", FULL), ("2", FULL), ("3", FULL))
    assert nearest(points, date(2025, 1, 1)) == 0
    assert nearest(points, date(2026, 1, 2)) == 1
    assert nearest(points, date(2027, 1, 1)) == 2
    assert nearest((), TODAY) == -1


def test_axis_labels_are_short_and_tell_neighbours_apart() -> None:
    formatter = Formatter(ENGLISH)
    assert short_money(693_000, "USD", formatter, 50_000) == "$693k"
    assert short_money(1_250_000, "USD", formatter, 250_000) == "$1.25M"
    assert short_money(-500, "USD", formatter, 500) == "−$500"
    assert short_money(693_000, "USD", Formatter(ENGLISH, is_private=True)) == "••••"


def test_the_crosshair_says_day_coverage_and_the_exact_value() -> None:
    point = Point(date(2026, 9, 2), 678709.93, D("678709.93"), FULL, D("-5000"))
    formatter = Formatter(ENGLISH)
    assert point_text(point, "USD", formatter) == ("Wed 2 Sep 2026 · full", "$678,709.93")
    assert flow_text(point, "USD", formatter) == "−$5,000.00 to outside"
    unknown = Point(date(2026, 9, 2), None, None, NONE)
    assert point_text(unknown, "USD", formatter)[1] == "Unknown"


def test_the_summary_tells_what_the_line_shows() -> None:
    points = line(("100", WEAK), (None, NONE), ("80", FULL), ("120", FULL))
    text = summary(points, "USD", Formatter(ENGLISH), "Net worth")
    for part in ("$100.00 on 1 Jan 2026", "$120.00 on 4 Jan 2026", "lowest $80.00",
                 "Estimated on 1 of 4 days", "Not known on 1 of 4 days"):  # fmt: skip
        assert part in text
    assert "nothing is known" in summary((), "USD", Formatter(ENGLISH), "Net worth")


def test_the_chart_is_drawn_and_follows_the_keys(qtbot: QtBot, tasks: TaskRunner) -> None:
    chart = AreaChart(tasks, "Net worth")
    qtbot.addWidget(chart)
    chart.resize(800, 300)
    chart.show()
    points = points_of(networth(date(2025, 11, 20), TODAY))
    chart.show_points(points, "USD", Formatter(ENGLISH))
    chart.load()  # what a mouse or a key does
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=15_000)
    assert "lowest" in chart.accessibleDescription()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.place == len(points) - 1
    assert "$689,106.52" in chart.accessibleName()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.place == 0
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.place == -1
    with qtbot.waitSignal(chart.zoomed) as told:
        QTest.keyClick(chart, Qt.Key.Key_Minus)
    assert told.args == [-1]


def test_the_crosshair_follows_the_mouse(qtbot: QtBot, tasks: TaskRunner) -> None:
    chart = AreaChart(tasks, "Net worth")
    qtbot.addWidget(chart)
    chart.resize(800, 300)
    chart.show()
    points = points_of(networth(date(2025, 11, 20), TODAY))
    chart.show_points(points, "USD", Formatter(ENGLISH))
    chart.load()  # what a mouse or a key does
    qtbot.waitUntil(lambda: chart.is_drawn, timeout=15_000)
    plot = chart._plot
    assert plot is not None
    middle = plot.area().center().toPoint()
    QTest.mouseMove(plot.viewport(), middle)
    qtbot.waitUntil(lambda: chart.place >= 0)
    assert abs(chart.place - len(points) // 2) <= 2


def test_a_chart_without_values_says_so(qtbot: QtBot, tasks: TaskRunner) -> None:
    chart = AreaChart(tasks, "Net worth")
    qtbot.addWidget(chart)
    chart.show_points(line((None, NONE)), "USD", Formatter(ENGLISH), "Nothing here.")
    assert chart._note.text() == "Nothing here."
    assert not chart.is_drawn


def test_the_table_twin_has_every_day_and_copies_plain(qtbot: QtBot, tasks: TaskRunner) -> None:
    chart = AreaChart(tasks, "Net worth")
    qtbot.addWidget(chart)
    points = line(("100", WEAK), (None, NONE), ("80", FULL))
    chart.show_points(points, "USD", Formatter(ENGLISH))
    sheet = chart.sheet()
    assert sheet is not None
    twin = TableTwin(sheet, Formatter(ENGLISH))
    qtbot.addWidget(twin)
    QAbstractItemModelTester(twin.model, QAbstractItemModelTester.FailureReportingMode.Fatal, twin)
    assert twin.model.rowCount() == 3
    assert twin.model.data(twin.model.index(0, 1)) == "$80.00"
    assert twin.model.data(twin.model.index(1, 1)) == "—"
    assert twin.model.copied(2, 1) == "100"


def test_bars_tell_themselves_by_key(qtbot: QtBot) -> None:
    chart = BarChart("Income")
    qtbot.addWidget(chart)
    chart.resize(600, 220)
    bars = [Bar("Jan", "January 2026", D("12.50")), Bar("Feb", "February 2026", D("-3"))]
    chart.show_bars(bars, "USD", Formatter(ENGLISH))
    chart.show()
    assert not chart.grab().isNull()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleName() == "Income: January 2026: $12.50"
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "−$3.00" in chart.accessibleName()
    assert "February 2026" in chart.accessibleDescription()


# -- places, planes, cells ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "at", "found"),
    [
        (Qt.Key.Key_Left, -1, 7), (Qt.Key.Key_Right, -1, 7), (Qt.Key.Key_Left, 0, 0),
        (Qt.Key.Key_Left, 5, 4), (Qt.Key.Key_Right, 9, 9), (Qt.Key.Key_PageUp, -1, 4),
        (Qt.Key.Key_PageDown, 8, 9), (Qt.Key.Key_Home, 5, 0), (Qt.Key.Key_End, -1, 9),
        (Qt.Key.Key_Escape, 3, -1), (Qt.Key.Key_Escape, -1, None), (Qt.Key.Key_A, 3, None),
    ],
)  # fmt: skip
def test_a_key_leads_from_place_to_place(key: Qt.Key, at: int, found: int | None) -> None:
    assert place_by_key(key, at, 10, home=7, page=3) == found
    if key != Qt.Key.Key_Escape:
        assert place_by_key(key, -1, 0, home=0, page=3) is None


def test_days_and_values_stand_where_they_are_looked_for() -> None:
    first, last = date(2026, 1, 1), date(2026, 1, 11)
    plane = Plane(QRectF(10, 20, 100, 50), 0.0, 200.0, first, last)
    assert (plane.x(first), plane.x(last)) == (10, 110)
    assert (plane.y(0.0), plane.y(100.0), plane.y(900.0)) == (70, 45, 20)
    assert [plane.day_at(x) for x in (0.0, 61.0, 500.0)] == [first, date(2026, 1, 6), last]
    assert Plane(QRectF(10, 20, 100, 50), 0.0, 1.0, first, first).x(first) == 60


class Debt(DayChart):
    """A chart of three days far apart."""

    def stop(self, place: int) -> Stop:
        return Stop(float(place), self._formatter.day(self._days[place]), f"{place} owed")

    def value_range(self) -> tuple[float, float]:
        return -1.0, 3.0

    def paint_lines(self, painter: QPainter, theme: Theme, plane: Plane) -> None:
        painter.drawLine(plane.at(plane.first, 0.0), plane.at(plane.last, 2.0))


def test_the_crosshair_goes_to_the_day_nearest_to_the_mouse(qtbot: QtBot) -> None:
    chart = Debt("Debt")
    qtbot.addWidget(chart)
    chart.resize(460, 200)
    assert not chart.grab().isNull()  # empty
    assert chart.place_at(QPointF(100, 100)) == -1
    days = [date(2026, 1, 1), date(2026, 1, 3), date(2026, 2, 1)]
    chart.show_days(days, Formatter(ENGLISH), "USD")
    chart.show()
    box = chart.plane().box
    middle = box.center().y()
    found = [chart.place_at(QPointF(box.left() + box.width() * s, middle)) for s in (0, 0.3, 0.9)]
    assert found == [0, 1, 2]
    assert chart.place_at(QPointF(box.right() + 40, middle)) == -1
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleName() == "Debt: 1 Feb 2026, 2 owed"
    assert not chart.grab().isNull()
    chart.clearFocus()
    chart.show_days([], Formatter(ENGLISH))
    assert (chart.place, chart.accessibleName()) == (-1, "Debt")
