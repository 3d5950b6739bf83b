"""The tree of trades: pages and unfolded lines as rows, keys, what stays, what is said."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.services.trading.answers import PositionQuery
from tests.unit.ui.fakes import FakeCoffer
from tests.unit.ui.fakes_trades import TODAY, a_fill, a_headline, a_position, an_order
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.trades.columns import FIGURES, TradeCells
from ui.trades.figures import card_figures
from ui.trades.lines import lines_under
from ui.trades.model import PAGE, TreeModel
from ui.trades.tree import TradeTree
from ui.trades.view import TradesView
from ui.window.state import ViewState

D = Decimal
WORDS = Formatter()


def columns() -> list[Any]:
    return TradeCells(WORDS, "USD", TODAY).columns()


def a_model(count: int, *pages: int) -> TreeModel:
    model = TreeModel(columns())
    rows = [a_position(number) for number in range(1, count + 1)]
    given_pages = {page: rows[page * PAGE : (page + 1) * PAGE] for page in pages or (0,)}
    model.restart(count, given_pages)
    return model


def keys(model: TreeModel) -> list[str]:
    found = (model.loaded(row) for row in range(model.rowCount()))
    return [line.key for line in found if line is not None]


def test_the_model_keeps_what_qt_expects_of_it(qtbot: QtBot) -> None:
    model = a_model(250, 0, 1, 2)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_open(3, is_open=True)
    model.unfold(model.generation, {4: (an_order(40, a_fill(400)), an_order(41))})
    model.set_open(4, is_open=True)  # the order's own fills
    assert keys(model)[3:7] == ["p4", "o40", "f400", "o41"]
    model.set_open(4, is_open=False)
    model.set_open(3, is_open=False)
    assert model.rowCount() == 250
    model.restart(0, {})
    assert model.rowCount() == 0
    del tester


@given(st.sets(st.integers(1, 60), max_size=12), st.integers(0, 3))
def test_rows_are_those_of_a_plain_list(opened: set[int], fills: int) -> None:
    model = a_model(60)
    orders = {n: (an_order(n * 10, *(a_fill(n * 100 + k) for k in range(fills))),) for n in opened}
    for number in sorted(opened, reverse=True):
        model.set_open(model.row_of(f"p{number}"), is_open=True)
    model.unfold(model.generation, orders)
    wanted = []
    for number in range(1, 61):
        wanted += [f"p{number}", *([f"o{number * 10}"] if number in opened else [])]
    assert keys(model) == wanted
    assert all(model.row_of(key) == row for row, key in enumerate(wanted))
    for row, key in enumerate(wanted):
        above = model.parent_row(row)
        assert above == (-1 if key.startswith("p") else row - 1)


def test_pages_in_sight_are_asked_for_and_old_answers_dropped(qtbot: QtBot) -> None:
    model = a_model(10_000)
    asked: list[tuple[int, ...]] = []
    model.pages_wanted.connect(lambda _, pages: asked.append(pages))
    model.see(5000, 5020)
    assert model.line(5000) is None
    assert model.cell(5000, 0).text == "·"
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [(50,)]
    old = model.generation
    model.restart(10_000, {})
    model.fill(old, 50, [a_position(1)])
    assert model.loaded(5000) is None
    model.fill(model.generation, 50, [a_position(n) for n in range(5001, 5101)])
    assert keys(model)[0] == "p5001"
    model.give_up(model.generation, [51])


def test_what_is_unfolded_is_asked_for_with_its_page(qtbot: QtBot) -> None:
    model = TreeModel(columns())
    model.open["p7"] = None
    asked: list[tuple[int, ...]] = []
    model.orders_wanted.connect(lambda _, ids: asked.append(ids))
    model.restart(20, {0: [a_position(n) for n in range(1, 21)]})
    assert asked == [(7,)]
    model.unfold(model.generation, {7: (an_order(70),)})
    assert keys(model)[6:8] == ["p7", "o70"]
    model.restart(20, {0: [a_position(n) for n in range(1, 21)]}, {7: (an_order(70),)})
    assert keys(model)[6:8] == ["p7", "o70"]
    assert model.unfolded_ids() == [7]


def test_fills_without_an_order_stand_where_orders_do() -> None:
    found = lines_under(a_position(1), (an_order(None, a_fill(1), a_fill(2)),), set())
    assert [(line.key, line.depth, line.unfolds) for line in found] == [
        ("f1", 1, False), ("f2", 1, False),
    ]  # fmt: skip


@pytest.fixture
def tree(qtbot: QtBot) -> TradeTree:
    made = TradeTree(a_model(30), "trades-test")
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    made.setFocus()
    return made


def test_keys_unfold_go_in_and_come_out(tree: TradeTree, qtbot: QtBot) -> None:
    model = tree.cells
    model.orders_wanted.connect(
        lambda generation, ids: model.unfold(generation, {n: (an_order(n * 10),) for n in ids})
    )
    tree.choose(2)
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert model.rowCount() == 31
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert tree.current_row() == 3
    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert tree.current_row() == 2
    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert model.rowCount() == 30
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert model.rowCount() == 31
    qtbot.wait(450)
    assert str(QSettings().value("tables/trades-test/open")) == "p3"
    tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert model.rowCount() == 30


def test_the_chosen_line_and_the_place_stay_when_it_is_read_anew(tree: TradeTree) -> None:
    model = tree.cells
    tree.choose(20)
    place = tree.verticalScrollBar().value()
    rows = [replace(a_position(n), pnl=D(n)) for n in range(1, 31)]
    told: list[int] = []
    tree.chosen.connect(told.append)
    model.restart(30, {0: rows})
    assert tree.current_row() == 20
    assert tree.verticalScrollBar().value() == place
    assert told == [20]


def test_lines_above_the_sight_do_not_move_it(tree: TradeTree) -> None:
    model = tree.cells
    bar = tree.verticalScrollBar()
    bar.setValue(500)
    before = bar.value()
    model.set_open(0, is_open=True)
    model.unfold(model.generation, {1: (an_order(10), an_order(11))})
    assert bar.value() == before + 2 * 38


def test_a_screen_reader_hears_level_and_state(tree: TradeTree) -> None:
    index = tree.cells.index(0, 0)
    said = tree.cells.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert said == "AAPL Stock · paper, folded up, level 1"


def test_cells_say_what_the_picture_says() -> None:
    cells = {column.name: column for column in columns()}
    model = TreeModel(columns())
    option = a_position(
        1, "AAPL 240C", kind="option", symbol="AAPL  261219C00240000", is_paper=False,
        expires_on=TODAY.replace(month=12, day=19), days_to_expiry=29,
    )  # fmt: skip
    model.open["p1"] = None
    sold = a_fill(2, side="sell", effect="close", realized=D(250))
    orders = (
        an_order(10, a_fill(1)),
        an_order(11, sold, side="sell", effect="close", limit_price=D(3), quantity=D(5),
                 filled=D(5), average_price=D(3)),
        an_order(12, side="sell", effect="close", quantity=D(3), limit_price=D("3.6"),
                 filled=D(0), average_price=None, status="pending"),
    )  # fmt: skip
    model.restart(1, {0: [option]}, {1: orders})
    lines = [model.loaded(row) for row in range(4)]
    shown = [
        [cells[name].cell(line).text for name in ("position", "status", *FIGURES)]
        for line in lines
        if line is not None
    ]
    assert shown[0] == [
        "AAPL 240C", "Open", "10, closed 5", "2", "2.50", "3.40", "+700.00", "29 days",
    ]  # fmt: skip
    assert lines[0] is not None
    assert cells["position"].cell(lines[0]).second == "19 Dec 2026 · call"
    assert shown[1][:3] == ["Buy to open 10 · limit 2.55", "Filled", "10 of 10"]
    assert shown[2][:3] == ["Sell to close 5 · limit 3.00", "Filled", "5 of 5"]
    assert shown[2][6] == "+250.00"
    assert shown[3] == [
        "Sell to close 3 · limit 3.60", "Pending", "0 of 3", "", "", "", "", "working",
    ]  # fmt: skip


def test_unknown_figures_say_why(books: FakeCoffer) -> None:
    summary = replace(
        books.trading.summary(PositionQuery()),
        open_pnl=None,
        open_reason="price_missing",
        unknown=2,
    )
    cards = card_figures(summary, a_headline(), WORDS)
    assert [one.text for one in cards] == ["$0.00", "—", "—", "—", "—"]
    assert "2 open positions have no price" in cards[1].reason
    full = a_headline(
        win_rate=D("0.61"), trades=87, profit_factor=D("1.74"), max_drawdown_share=D("-0.082")
    )
    assert [one.text for one in card_figures(summary, full, WORDS)[2:]] == [
        "61% of 87", "1.74", "−8.2%",
    ]  # fmt: skip
    money = card_figures(summary, a_headline(max_drawdown=D(-120)), WORDS)[4]
    assert money.text == "−$120.00"
    assert all(one.formula for one in cards[:2])


def test_the_view_reads_the_page_first_and_follows_the_sort(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    books.trading.rows = tuple(a_position(n) for n in range(1, 301))
    view = TradesView(coffer, tasks, state)
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    qtbot.waitUntil(lambda: view.model.count == 300 and not tasks.is_busy)
    assert books.trading.asked[0].limit == PAGE
    assert view.bar.status.value == "all"
    view.tree.chooser.sort_by(view.model.column_at("pnl"))
    qtbot.waitUntil(lambda: books.trading.asked[-1].sort == "pnl" and not tasks.is_busy)
    assert books.trading.asked[-1].descending
    view.tree.verticalScrollBar().setValue(view.tree.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: any(one.offset == 200 for one in books.trading.asked))
