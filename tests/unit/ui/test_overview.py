"""The overview answers at a glance, and says what it does not know."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.coverage import Coverage
from app.domain.errors import DatabaseError
from app.services.changes import Changes, Topic
from app.services.reports import Mover, Need
from tests.unit.ui.fakes import OVERVIEW, TODAY, TOTALS, FakeCoffer, empty_books, networth
from tests.unit.ui.fakes_allocation import FakeAllocation
from ui.overview.benchmark import BenchmarkDialog
from ui.overview.headline import change_over
from ui.overview.price_dialog import PriceDialog
from ui.overview.view import OverviewView
from ui.tasks import TaskRunner
from ui.widgets.painted import PaintedRow
from ui.window.memory import Memory
from ui.window.state import ViewState, first_day

D = Decimal
HOSTILE = '<b>Bold</b>\u202e\nsecond & "line"'


@pytest.fixture
def view(qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState) -> OverviewView:
    made = OverviewView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    return made


def texts(view: OverviewView) -> str:
    words = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    painted = [row.accessibleName() for row in view.findChildren(PaintedRow) if row.isVisible()]
    return "\n".join([*words, *painted])


def test_it_shows_net_worth_its_change_and_its_coverage(view: OverviewView) -> None:
    assert view.headline.figure.text() == "$689,106.52"
    assert view.headline.change.text().startswith("▲ $")
    assert view.headline.detail.text() == "in 12 months, of it $31,200 saved"
    assert view.headline.chip.text() == "Full coverage · 41 of 41 holdings"


def test_the_change_is_from_the_first_known_day() -> None:
    points = networth(date(2026, 1, 1), date(2026, 1, 5))
    unknown = replace(points[0], net_worth=None)
    change = change_over((unknown, *points[1:]))
    assert change is not None
    assert not change.is_whole
    assert points[-1].net_worth is not None
    assert points[1].net_worth is not None
    assert change.amount == points[-1].net_worth - points[1].net_worth
    assert change_over(points[:1]) is None
    assert change_over(()) is None


def test_a_view_that_was_hidden_shows_no_amount_when_it_comes_back(
    view: OverviewView, state: ViewState
) -> None:
    view.hide()
    state.set_private(True)
    view.show()
    assert view.headline.figure.text() == "••••"  # before anything is painted or loaded


def test_hiding_amounts_leaves_percentages(view: OverviewView, state: ViewState) -> None:
    state.set_private(True)
    QApplication.processEvents()
    shown = texts(view)
    assert "$" not in shown
    assert "50.3%" in shown
    assert view.headline.figure.text() == "••••"


def test_a_period_reloads_the_chart(
    qtbot: QtBot, view: OverviewView, books: FakeCoffer, state: ViewState, tasks: TaskRunner
) -> None:
    before = len(books.portfolio.calls)
    view.chart.ranges.setFocus()
    QTest.keyClick(view.chart.ranges, Qt.Key.Key_Right)
    assert state.period == "3Y"
    qtbot.waitUntil(lambda: not tasks.is_busy)
    name, what = books.portfolio.calls[-1]
    assert len(books.portfolio.calls) == before + 1
    assert name == "networth"
    assert what[0] == first_day("3Y", datetime.now(UTC).date())
    assert "in 3 years" in view.headline.detail.text()


def test_another_day_and_currency_reload_everything(
    qtbot: QtBot, view: OverviewView, books: FakeCoffer, state: ViewState, tasks: TaskRunner
) -> None:
    state.set_as_of(date(2026, 6, 30))
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert ("overview", (date(2026, 6, 30), "")) in books.portfolio.calls
    state.set_base("EUR")
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert view.headline.figure.text().startswith("€")


def test_a_write_reloads(
    qtbot: QtBot, view: OverviewView, books: FakeCoffer, tasks: TaskRunner
) -> None:
    before = len(books.portfolio.calls)
    tasks.changed.emit(Changes(frozenset({Topic.PRICES})))
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert len(books.portfolio.calls) > before


def test_a_hidden_view_waits_until_it_is_shown(
    qtbot: QtBot, view: OverviewView, books: FakeCoffer, tasks: TaskRunner
) -> None:
    view.hide()
    before = len(books.portfolio.calls)
    tasks.changed.emit(Changes(frozenset({Topic.LEDGER})))
    assert len(books.portfolio.calls) == before
    view.show()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert len(books.portfolio.calls) > before


def test_every_need_has_its_action(qtbot: QtBot, view: OverviewView, state: ViewState) -> None:
    asked: list[tuple[str, object]] = []
    state.navigate.connect(lambda name, payload: asked.append((name, payload)))
    for row in view.needs.rows[:2]:
        QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert asked == [("activity", "links"), ("price", "Harbor Robotics")]
    assert "14 months old" in texts(view)


def test_unknown_net_worth_is_a_dash_with_its_reason(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    totals = replace(
        TOTALS, net_worth=None, assets=None, liabilities=None, coverage=Coverage.UNKNOWN, known=0
    )
    books = FakeCoffer()
    books.portfolio.shown = replace(OVERVIEW, totals=totals)
    books.portfolio.points = lambda first, last: tuple(
        replace(point, net_worth=None, coverage=Coverage.UNKNOWN)
        for point in networth(date(2026, 1, 1), date(2026, 2, 1))
    )
    view = OverviewView(books, tasks, state)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert view.headline.figure.text() == "—"
    assert "Not known" in view.headline.figure.toolTip()
    assert "Harbor Robotics" in view.headline.chip.toolTip()
    assert "—" in view.allocation._ratio.text()
    assert not view.chart.chart.is_drawn


def test_hostile_names_are_shown_as_they_are(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    books = FakeCoffer()
    movers = (Mover(OVERVIEW.movers[0].asset_id, HOSTILE, HOSTILE, D("0.01"), ()),)
    needs = (Need("stale_price", 1, HOSTILE, "3", "update"), Need("new_code", 1, HOSTILE))
    books.portfolio.shown = replace(OVERVIEW, movers=movers, needs=needs)
    view = OverviewView(books, tasks, state)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    qtbot.waitUntil(lambda: "<b>Bold</b>" in texts(view))
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
    shown = texts(view)
    assert "<b>Bold</b>" in shown
    row = view.needs._movers.itemAt(0)
    assert row is not None
    widget = row.widget()
    assert widget is not None
    assert "&lt;b&gt;" in widget.toolTip()


def test_empty_books_offer_the_next_step(qtbot: QtBot, tasks: TaskRunner, state: ViewState) -> None:
    view = OverviewView(empty_books(), tasks, state)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert view.empty.isVisible()
    with qtbot.waitSignal(state.navigate) as asked:
        QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["import", None]


def test_a_failure_is_told_and_can_be_tried_again(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    books = FakeCoffer()
    books.portfolio.fails = DatabaseError("/books", "it is busy", "try again")
    view = OverviewView(books, tasks, state)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.banner.isVisible)
    books.portfolio.fails = None
    QTest.mouseClick(view.banner.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view.banner.isVisible() and not tasks.is_busy)
    assert view.headline.figure.text() == "$689,106.52"


@pytest.mark.parametrize(("wide", "form"), [(1208, "wide"), (792, "narrow"), (560, "slim")])
def test_cards_reflow_and_never_overlap(
    qtbot: QtBot, view: OverviewView, wide: int, form: str
) -> None:
    view.resize(wide, 700)
    cards = [view.chart, view.needs, view.allocation, view.institutions]

    def is_laid_out() -> bool:
        boxes = [card.geometry() for card in cards]
        pairs = [(one, other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]]
        is_inside = all(box.right() <= wide for box in boxes)
        return is_inside and not any(one.intersects(other) for one, other in pairs)

    qtbot.waitUntil(is_laid_out)
    assert view._form == form


def test_allocation_can_be_split_otherwise(view: OverviewView) -> None:
    view.allocation.set_way("institution")
    assert "Interactive Brokers" in texts(view)
    assert "by institution" in view.allocation.way_button.text()


def test_a_price_can_be_set_by_hand(qtbot: QtBot, books: FakeCoffer, tasks: TaskRunner) -> None:
    dialog = PriceDialog(books, tasks, "Nvidia")  # type: ignore[arg-type]
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.currency.count() > 0)
    assert dialog.symbol.text() == "NVDA"
    QTest.keyClicks(dialog.price, "1e5")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert dialog.problem.isVisible()
    assert not books.prices.given
    dialog.price.clear()
    QTest.keyClicks(dialog.price, "12.50")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(books.prices.given))
    symbol, _, price, currency, _ = books.prices.given[0]
    assert (symbol, price, currency) == ("NVDA", D("12.50"), "USD")
    assert TODAY.year == 2026


def test_allocation_as_tiles_leads_to_the_holdings_of_a_part(
    qtbot: QtBot, view: OverviewView, state: ViewState, tasks: TaskRunner, books: Any
) -> None:
    books.allocation = FakeAllocation()
    card = view.allocation
    QTest.mouseClick(card.form_button, Qt.MouseButton.LeftButton)
    assert card.tiles is not None
    assert card.tiles.isVisible()
    assert not card.bar.isVisible()
    card.tiles.setFocus()
    QTest.keyClick(card.tiles, Qt.Key.Key_Right)
    assert "Property" in card.tiles.accessibleName()
    with qtbot.waitSignal(state.navigate) as asked:
        QTest.keyClick(card.tiles, Qt.Key.Key_Return)
    assert asked.args == ["holdings", "part:type:property"]
    card.set_way("account")  # the first figures do not have it
    qtbot.waitUntil(lambda: not tasks.is_busy and card.tiles is not None and card.tiles.count > 0)
    QTest.mouseClick(card.form_button, Qt.MouseButton.LeftButton)
    assert card.form == "bars"
    assert card.bar.isVisible()


def test_a_benchmark_is_asked_for_drawn_and_remembered(
    qtbot: QtBot, view: OverviewView, books: FakeCoffer, tasks: TaskRunner
) -> None:
    view.chart.compare.click()
    dialog = view._dialog
    assert isinstance(dialog, BenchmarkDialog)
    dialog.box.setEditText("WORLD")
    dialog.accept()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    asked = [what for name, what in books.portfolio.calls if name == "performance"]
    assert asked[-1][2]["benchmark"] == "WORLD"
    assert Memory().text("overview/benchmark") == "WORLD"
    assert "WORLD" in view.chart.compare.text()
    view.chart.choose_benchmark("")
    assert view.chart.compare.text() == "compare with…"
