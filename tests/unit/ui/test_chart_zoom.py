"""Zoom and pan of the line over time: by wheel, by dragging, by keys; told in words."""

from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.coverage import Coverage
from app.services.reports import NetWorthPoint
from ui.charts.lanes import bin_size, thinned
from ui.charts.plot import Plot
from ui.charts.reach import LEAST_DAYS, Reach
from ui.format import Formatter
from ui.overview.benchmark import SameFlows
from ui.overview.chart_card import ChartCard
from ui.tasks import TaskRunner

D = Decimal
FIRST, DAYS = date(2020, 1, 1), 1000
NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def points() -> tuple[NetWorthPoint, ...]:
    """Return a rise by one a day, with a large deposit and a large withdrawal."""
    flows = {300: D(400), 700: D(-350)}
    return tuple(
        NetWorthPoint(FIRST + timedelta(n), D(1000 + n), D(1000 + n), D(0), Coverage.FULL,
                      net_flow=flows.get(n, D(0)))
        for n in range(DAYS)
    )  # fmt: skip


@pytest.fixture
def card(qtbot: QtBot, tasks: TaskRunner) -> ChartCard:
    made = ChartCard(tasks, "Net worth over time")
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.show_points(points(), "USD", Formatter())
    made.chart.setFocus()
    qtbot.waitUntil(lambda: made.chart.is_drawn, timeout=15_000)
    return made


def plot_of(card: ChartCard) -> Plot:
    found = card.chart._plot
    assert found is not None
    return found


def wheel(card: ChartCard, at: QPointF, up: int, across: int = 0) -> bool:
    """Turn the wheel over the chart; return whether it took that."""
    plot = plot_of(card)
    event = QWheelEvent(
        at, QPointF(plot.viewport().mapToGlobal(at.toPoint())), QPoint(), QPoint(across, up),
        Qt.MouseButton.NoButton, NO_KEYS, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), event)
    return event.isAccepted()


def test_the_wheel_zooms_around_the_pointer(card: ChartCard) -> None:
    plot = plot_of(card)
    at = QPointF(plot.area().left() + plot.area().width() * 0.25, plot.area().center().y())
    day = plot.day_at(at.x())
    assert wheel(card, at, 120)
    assert card.chart.reach.days == pytest.approx((DAYS - 1) * 0.8)
    assert plot.day_at(at.x()) == pytest.approx(day)
    assert wheel(card, at, -120)
    assert card.chart.reach.is_whole
    assert not wheel(card, at, -120)  # nothing more to see: the page may scroll
    for _ in range(60):
        wheel(card, at, 120)
    assert card.chart.reach.days == pytest.approx(LEAST_DAYS)


def test_dragging_moves_and_a_double_click_shows_all_again(card: ChartCard) -> None:
    plot, chart = plot_of(card), card.chart
    chart.zoom(0.25, FIRST.toordinal() + 500)
    before = chart.reach
    assert "Whole period" in card.whole.text()
    assert card.whole.isVisible()
    middle = plot.area().center().toPoint()
    QTest.mousePress(plot.viewport(), LEFT, NO_KEYS, middle)
    QTest.mouseMove(plot.viewport(), middle - QPoint(100, 0))
    QTest.mouseRelease(plot.viewport(), LEFT, NO_KEYS, middle - QPoint(100, 0))
    moved = 100 / plot.area().width() * before.days
    assert chart.reach.first == pytest.approx(before.first + moved, abs=1.5)
    assert chart.reach.days == pytest.approx(before.days)
    wheel(card, QPointF(middle), 0, across=120)
    assert chart.reach.first < before.first + moved
    QTest.mouseDClick(plot.viewport(), LEFT, NO_KEYS, middle)
    assert chart.reach.is_whole
    assert card.zoom_words == ""


def test_keys_zoom_move_and_restore_and_the_words_follow(card: ChartCard) -> None:
    chart = card.chart
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Up, SHIFT)
    assert chart.reach.days == pytest.approx((DAYS - 1) * 0.8**3)
    first = chart.reach.first
    QTest.keyClick(chart, Qt.Key.Key_Right, SHIFT)
    assert chart.reach.first > first
    shown = chart.shown
    begin, end = (Formatter().day(one.on) for one in (shown[0], shown[-1]))
    change = D(len(shown) - 1)
    share = Formatter().percent(change / (shown[0].exact or D(1)))
    assert card.zoom_words == f"{begin} to {end} ▲ ${change}.00 ({share})"
    sheet = chart.sheet()
    assert sheet is not None
    assert [row[:2] for row in map(list, sheet.rows)] == [[one.on, one.exact] for one in shown]
    QTest.keyClick(chart, Qt.Key.Key_Right)  # the crosshair begins at the end, which is not shown
    assert chart.place == DAYS - 1
    assert chart.reach.last == chart.points[-1].on.toordinal()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chart.reach.is_whole
    QTest.keyClick(chart, Qt.Key.Key_Down, SHIFT)
    assert chart.reach.is_whole


def test_large_flows_are_marked_and_told_by_key_and_mouse(card: ChartCard) -> None:
    plot, chart = plot_of(card), card.chart
    assert chart.marked == (300, 700)
    assert [key.sign for key in card.legend.keys] == ["in", "out"]
    QTest.keyClick(chart, Qt.Key.Key_Left, CTRL)
    assert chart.place == 700
    assert "−$350.00 to outside" in chart.accessibleName()
    QTest.keyClick(chart, Qt.Key.Key_Left, CTRL)
    assert "+$400.00 from outside" in chart.accessibleName()
    low, high = plot._range
    mark = plot._at(float(chart.points[700].on.toordinal()), low + (high - low) * 0.025)
    assert plot.place_at(mark + QPointF(5, 2)) == 700  # near enough
    assert plot.place_at(mark + QPointF(60, 2)) != 700


def test_what_it_is_compared_with_has_a_line_a_word_and_a_column(card: ChartCard) -> None:
    card.choose_benchmark("WORLD")
    values = tuple(500.0 + n for n in range(DAYS - 10))
    card.show_benchmark(SameFlows("WORLD", "WORLD", FIRST + timedelta(10), values))
    assert "WORLD" in card.compare.text()
    assert [key.text for key in card.legend.keys][:2] == ["net worth", "WORLD, same flows"]
    card.chart.move_to(10)
    assert "WORLD, same flows: $500.00" in card.chart.accessibleName()
    assert "WORLD" in card.chart.accessibleDescription()
    sheet = card.chart.sheet()
    assert sheet is not None
    rows = [list(row) for row in sheet.rows]
    assert (rows[9][3], rows[10][3]) == (None, D("500.00"))
    assert plot_of(card)._range[0] < 500  # both lines are in the picture
    card.show_benchmark(SameFlows("OTHER", "OTHER", FIRST, values))  # an answer that is late
    assert card.chart.second_name == "WORLD, same flows"
    card.choose_benchmark("")
    card.show_benchmark(None)
    assert card.chart.second_name == ""
    assert card.compare.text() == "compare with…"


@given(by=st.floats(0.01, 50), around=st.floats(-100, 1100), days=st.floats(-2000, 2000))
def test_a_reach_never_leaves_what_there_is(by: float, around: float, days: float) -> None:
    reach = Reach.whole_of(0.0, 999.0).zoomed(0.3, 400).zoomed(by, around).moved(days)
    assert 0.0 <= reach.first <= reach.last <= 999.0 + 1e-6
    assert reach.days >= LEAST_DAYS - 1e-6
    held = reach.holding(700.0)
    assert held.first - 1e-6 <= 700.0 <= held.last + 1e-6
    assert Reach.whole_of(5.0, 5.0).days == 1.0


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=300), st.integers(1, 60))
def test_a_thinned_line_keeps_its_ends_and_extremes(values: list[float], width: int) -> None:
    ys = np.array(values)
    xs = np.arange(len(ys), dtype=float)
    kept_x, kept_y = thinned(xs, ys, max(bin_size(len(ys), width), 4), place=7)
    assert list(kept_x) == sorted(kept_x)
    assert (kept_y.min(), kept_y.max()) == (ys.min(), ys.max())
    assert set(kept_x) <= set(xs)
