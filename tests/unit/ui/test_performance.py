"""The performance screen: charts that speak, months, parts of a change, figures taken apart."""

import math
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.attribution import PARTS
from app.domain.benchmark import compare
from app.domain.errors import RefusedError
from app.domain.explanation import AGAINST, EXPLAINED
from app.domain.measures import DailyMoney, measures
from app.services.reports import AttributionSpan, Performance, PeriodReturn
from app.services.study import Study
from tests.unit.ui.fakes import FakeCoffer, performance
from ui.charts.lines import Line, LineChart, thinned
from ui.format import Formatter
from ui.performance.benchmark_box import BenchmarkBox
from ui.performance.cards import FiguresCard
from ui.performance.figures import against_of, figures_of
from ui.performance.heat import YEAR_COLUMN, HeatTable, tint
from ui.performance.view import PerformanceView
from ui.performance.waterfall import Bar, Waterfall
from ui.performance.words import formula_word, part_word, step_word
from ui.tasks import TaskRunner
from ui.theme.tokens import DARK, LIGHT
from ui.window.state import ViewState

D = Decimal
FIRST = date(2025, 11, 20)
DAYS = 366


def study(benchmark: str = "WORLD") -> Study:
    wave = 1 + 0.1 * np.sin(np.arange(DAYS) / 30)
    money = DailyMoney(
        FIRST, np.rint(wave * 6e11).astype(np.int64), np.zeros(DAYS, np.int64),
        np.zeros(DAYS, np.int64),
    )  # fmt: skip
    found = measures(money)
    compared = compare(found, 1 + np.arange(DAYS) / 3000) if benchmark else None
    return Study(found, compared, 6)


def period(year: int, month: int, rate: str | None, *, is_whole: bool = True) -> PeriodReturn:
    first = date(year, month or 1, 1)
    last = date(year, month or 12, 28)
    own = None if rate is None else D(rate)
    return PeriodReturn(first, last, D(100), D(110), D(5), D(5), own, is_whole)


def full_report(benchmark: str = "WORLD") -> Performance:
    found = study(benchmark)
    parts = dict.fromkeys(PARTS, D(0)) | {"contributions": D(31200), "price": D(62217)}
    opening = D("595688.72")
    return replace(
        performance(None, None),
        study=found,
        benchmark=benchmark,
        against={name: D("0.1") for name in AGAINST} | {"beta": None},
        reasons={"beta": "benchmark_still"},
        months=(
            period(2025, 12, "0.021"),
            period(2026, 1, "-0.034"),
            period(2026, 2, None),
            period(2026, 3, "0.0001", is_whole=False),
        ),
        years=(period(2025, 0, "0.05", is_whole=False), period(2026, 0, "-0.2")),
        attribution=AttributionSpan(
            FIRST, date(2026, 11, 20), opening, parts, opening + D(31200) + D(62217)
        ),
    )


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)


def texts(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def view(
    qtbot: QtBot, books: FakeCoffer, tasks: TaskRunner, state: ViewState,
    monkeypatch: pytest.MonkeyPatch,
) -> PerformanceView:  # fmt: skip
    plain = books.portfolio.performance

    def answer(*period: Any, **options: Any) -> Performance:
        plain(*period, **options)
        return full_report(options["benchmark"])

    monkeypatch.setattr(books.portfolio, "performance", answer)
    coffer: Any = books
    shown = PerformanceView(coffer, tasks, state)
    qtbot.addWidget(shown)
    shown.resize(1208, 1800)
    shown.show()
    quiet(qtbot, tasks)
    qtbot.wait(10)
    return shown


def asked(books: FakeCoffer) -> dict[str, Any]:
    options: dict[str, Any] = [
        what[2] for name, what in books.portfolio.calls if name == "performance"
    ][-1]
    return options


# -- the screen ---------------------------------------------------------------------------------


def test_the_screen_asks_for_months_and_parts_and_shows_all_of_it(
    view: PerformanceView, books: FakeCoffer
) -> None:
    assert asked(books)["with_tables"]
    assert asked(books)["with_attribution"]
    assert len(view.index.chart.lines) == 1
    assert view.heat.isVisible()
    assert view.attribution.isVisible()
    assert not view.against.isVisible()
    assert "−8.21%" in texts(view)
    bars = [bar.label for bar in view.attribution.chart.bars]
    assert bars == ["Opening", "Contributions", "Prices", "Closing"]  # nothing of what is nothing


def test_what_could_not_be_loaded_shows_the_reason_and_no_empty_cards(
    qtbot: QtBot, books: FakeCoffer, tasks: TaskRunner, state: ViewState
) -> None:
    books.portfolio.fails = RefusedError("no benchmark 'X:0'")
    coffer: Any = books
    shown = PerformanceView(coffer, tasks, state)
    qtbot.addWidget(shown)
    shown.show()
    quiet(qtbot, tasks)
    assert shown.banner.isVisible()
    assert not shown.index.isVisible()
    books.portfolio.fails = None
    shown.refresh()
    quiet(qtbot, tasks)
    assert shown.index.isVisible()
    assert not shown.banner.isVisible()


def test_a_benchmark_brings_its_line_and_its_figures_and_is_remembered(
    qtbot: QtBot, view: PerformanceView, books: FakeCoffer, tasks: TaskRunner
) -> None:
    box = view.benchmarks
    assert [box.itemData(place) for place in range(box.count())] == ["", "NVDA"]
    edit = box.lineEdit()
    assert edit is not None
    QTest.keyClicks(edit, "NVDA:60,EUR:40")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert asked(books)["benchmark"] == "NVDA:60,EUR:40"
    assert [line.name for line in view.index.chart.lines] == ["Everything", "NVDA:60,EUR:40"]
    assert view.against.isVisible()
    qtbot.waitUntil(lambda: "The benchmark did not move." in texts(view.against))
    assert BenchmarkBox().value == "NVDA:60,EUR:40"
    box.activated.emit(0)
    quiet(qtbot, tasks)
    assert asked(books)["benchmark"] == ""
    assert not view.against.isVisible()


def test_a_typed_name_of_the_list_is_its_symbol(view: PerformanceView, qtbot: QtBot) -> None:
    edit = view.benchmarks.lineEdit()
    assert edit is not None
    with qtbot.waitSignal(view.benchmarks.changed):
        view.benchmarks.setEditText("nvda · nvidia")
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert view.benchmarks.value == "NVDA"


def test_a_scope_from_elsewhere_stays_chosen(
    qtbot: QtBot, view: PerformanceView, tasks: TaskRunner
) -> None:
    view.show_payload("holding:Kraken/BTC")
    quiet(qtbot, tasks)
    assert view.scope == "holding:Kraken/BTC"


def test_hidden_amounts_are_hidden_everywhere(
    view: PerformanceView, state: ViewState, qtbot: QtBot
) -> None:
    state.set_private(True)
    qtbot.wait(10)
    view.figures.explain("gain")
    said = texts(view) + view.attribution.chart.accessibleDescription()
    said += view.heat.table.accessibleDescription()
    rows = [
        view.figures.explained.model.data(view.figures.explained.model.index(row, 1))
        for row in range(view.figures.explained.model.rowCount())
    ]
    assert "595,688" not in said
    assert "62,217" not in said
    assert not any("600" in str(one) for one in rows)


# -- a figure taken apart -----------------------------------------------------------------------


def test_a_figure_that_is_pressed_tells_how_it_came_about(
    view: PerformanceView, qtbot: QtBot
) -> None:
    tile = next(one for one in view.figures.tiles if one.figure.name == "volatility")
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    panel = view.figures.explained
    assert panel.isVisible()
    assert "How Volatility came about" in texts(panel)
    assert tile.isChecked()
    model = panel.model
    shown = [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]
    assert shown[0] == "Volatility"
    assert "Days a year" in shown
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    assert not tile.isChecked()


def test_a_tile_is_pressed_with_the_keyboard(view: PerformanceView) -> None:
    tile = next(one for one in view.figures.tiles if one.figure.name == "xirr")
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Space)
    assert view.figures.explained.name == "xirr"
    assert tile.accessibleName().startswith("XIRR")
    view.figures.explained.closed.emit()
    assert not view.figures.explained.isVisible()


def test_an_explanation_stays_open_when_the_window_becomes_narrow(view: PerformanceView) -> None:
    view.figures.explain("ttwror")
    before = len(view.figures.tiles)
    view.resize(700, 900)
    assert view.figures.explained.name == "ttwror"
    assert [tile.figure.name for tile in view.figures.tiles if tile.isChecked()] == ["ttwror"]
    assert len(view.figures.tiles) == before


def test_every_step_and_formula_has_words(qtbot: QtBot) -> None:
    found = study()
    for name in (*EXPLAINED, *AGAINST):
        for step in found.explain(name):
            for word, code in ((step_word(step.label), step.label),
                               (formula_word(step.formula), step.formula)):  # fmt: skip
                assert "_" not in word
                assert not code or word != code.replace("_", " ")
    for part in (*PARTS, "opening", "closing"):
        assert part_word(part)[1].endswith(".")


def test_figures_without_numbers_at_hand_are_no_buttons(qtbot: QtBot) -> None:
    report = performance(None, None)
    card = FiguresCard("Returns")
    qtbot.addWidget(card)
    card.show_figures(report, figures_of(report, Formatter()), Formatter())
    assert not any(tile.isCheckable() for tile in card.tiles)
    card.explain("ttwror")
    assert not card.explained.isVisible()
    for figure in against_of(full_report(), Formatter()):
        assert figure.meaning.endswith(".")
        assert bool(figure.reason) == (figure.text == "—")


# -- lines --------------------------------------------------------------------------------------


def chart(qtbot: QtBot, *lines: Line) -> LineChart:
    made = LineChart("Return")
    qtbot.addWidget(made)
    made.resize(600, 240)
    made.show_lines(FIRST, lines, Formatter())
    made.show()
    return made


def test_a_chart_says_what_it_shows(qtbot: QtBot) -> None:
    made = chart(qtbot, Line("Own", (0.0, 0.1, -0.05)), Line("World", (0.0, 0.02, 0.03)))
    said = made.accessibleDescription()
    assert "20 Nov 2025 to 22 Nov 2025" in said
    assert "Own: −5.00% at the end, lowest −5.00%, highest +10.00%" in said
    assert "World: +3.00% at the end" in said


def test_the_keyboard_moves_the_crosshair_from_day_to_day(qtbot: QtBot) -> None:
    made = chart(qtbot, Line("Own", tuple(n / 100 for n in range(100))))
    for key, place in (
        (Qt.Key.Key_Left, 99), (Qt.Key.Key_Left, 98), (Qt.Key.Key_PageUp, 68),
        (Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_PageDown, 30),
        (Qt.Key.Key_End, 99), (Qt.Key.Key_Right, 99), (Qt.Key.Key_Escape, -1),
    ):  # fmt: skip
        QTest.keyClick(made, key)
        assert made.place == place
    made.move_to(10)
    assert made.accessibleName() == "Return: 30 Nov 2025, Own +10.00%"
    assert not made.grab().isNull()


@pytest.mark.parametrize(
    "values", [(), (0.0,), (0.0, 0.0), (0.0, -0.9), (0.0, 1e6), (-1e-12, 0.0), (0.5, 0.5)]
)
def test_any_line_can_be_drawn(qtbot: QtBot, values: tuple[float, ...]) -> None:
    made = chart(qtbot, Line("Own", values, is_filled=True))
    made.move_to(0)
    assert not made.grab().isNull()


def test_thinning_keeps_every_high_and_low(qtbot: QtBot) -> None:
    values = [math.sin(place / 9) + (5 if place == 1234 else 0) for place in range(4000)]
    kept = thinned(values, 300)
    assert len(kept) <= 602
    assert (1234, values[1234]) in kept
    assert kept[0][0] == 0
    assert kept[-1][0] == 3999
    assert thinned(values[:50], 300) == list(enumerate(values[:50]))


# -- months -------------------------------------------------------------------------------------


def test_months_are_told_cell_by_cell(qtbot: QtBot) -> None:
    table = HeatTable()
    qtbot.addWidget(table)
    report = full_report()
    table.show_periods(report.months, report.years, "USD", Formatter())
    table.resize(900, table.height())
    table.show()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.told == "January 2026: −3.40%, gain +$5.00, from outside +$5.00"
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert table.told.startswith("February 2026: —")
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert "(1 Mar 2026 to 28 Mar 2026 alone)" in table.told
    QTest.keyClick(table, Qt.Key.Key_Right)  # over the months without a return
    assert table.told.startswith("2026: −20.00%")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.told.startswith("2025: +5.00%")
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert table.told.startswith("December 2025: +2.10%")
    QTest.mouseMove(table, table.box(0, YEAR_COLUMN).center().toPoint())
    assert table.accessibleDescription().startswith("2025: +5.00%")
    assert not table.grab().isNull()


def test_months_from_right_to_left_are_mirrored(qtbot: QtBot) -> None:
    table = HeatTable()
    qtbot.addWidget(table)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    report = full_report()
    table.show_periods(report.months, report.years, "USD", Formatter())
    table.resize(900, table.height())
    assert table.box(0, 0).left() > table.box(0, 1).left() > table.box(0, YEAR_COLUMN).left()
    assert table.box(0, YEAR_COLUMN).left() >= 0
    assert not table.grab().isNull()


def _luminance(color: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (part(one) for one in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("rate", ["0.5", "-0.5", "0.01", "-0.01"])
@pytest.mark.parametrize("tone", ["text", "text_soft"])
def test_text_stays_readable_on_every_tint(theme: Any, rate: str, tone: str) -> None:
    over, card = tint(D(rate), theme, is_whole=tone == "text"), QColor(theme.card)
    share = over.alphaF()
    mixed = QColor.fromRgbF(
        *(
            own * share + below * (1 - share)
            for own, below in (
                (over.redF(), card.redF()), (over.greenF(), card.greenF()),
                (over.blueF(), card.blueF()),
            )
        )
    )  # fmt: skip
    lights = sorted((_luminance(QColor(getattr(theme, tone))), _luminance(mixed)))
    assert (lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5


# -- parts of a change --------------------------------------------------------------------------


def test_steps_hang_on_each_other_and_end_at_the_closing_value(qtbot: QtBot) -> None:
    made = Waterfall("Change")
    qtbot.addWidget(made)
    made.resize(700, 260)
    bars = [
        Bar("Opening", D(100), is_total=True), Bar("Prices", D(-30)), Bar("Income", D(10)),
        Bar("Closing", D(80), is_total=True),
    ]  # fmt: skip
    made.show_bars(bars, "USD", Formatter())
    assert made.spans() == [(0, 100), (100, 70), (70, 80), (0, 80)]
    made.show()
    assert not made.grab().isNull()
    QTest.keyClick(made, Qt.Key.Key_Right)
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.accessibleName() == "Change: Prices: −$30.00"
    assert "Opening: $100.00; Prices: −$30.00" in made.accessibleDescription()


@pytest.mark.parametrize(
    "values", [(0, 0, 0), (-100, 50, -50), (5, -10, -5), (10**9, 1, 10**9 + 1)]
)
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_any_change_can_be_drawn(
    qtbot: QtBot, values: tuple[int, ...], direction: Qt.LayoutDirection
) -> None:
    made = Waterfall("Change")
    qtbot.addWidget(made)
    made.setLayoutDirection(direction)
    made.resize(300, 240)
    first, step, last = (D(one) for one in values)
    made.show_bars(
        [Bar("A", first, is_total=True), Bar("B", step), Bar("C", last, is_total=True)],
        "USD",
        Formatter(),
    )
    made.show()
    assert not made.grab().isNull()
