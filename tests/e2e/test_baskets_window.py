"""Baskets in the real window: made, bought on paper, a failed part completed, sold."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer as Books
from app.bootstrap import open_coffer
from app.domain.times import to_us
from app.domain.trading.records import Instrument, Quote
from app.services.registry import Registry
from app.services.trading.baskets_answers import Progress
from app.services.trading.instruments import InstrumentSpec, ensure_instrument
from app.services.trading.paper import PaperDraft
from tests.e2e.command import Coffer
from tests.e2e.windows import quiet, window_on
from tests.integration.books import SetClock
from ui.trades.baskets.editor import BasketDialog
from ui.trades.baskets.order_dialog import BasketOrderDialog
from ui.trades.baskets.view import BasketsView
from ui.window.frame import MainWindow

D = Decimal
LONG_MS = 20_000
LEFT = Qt.MouseButton.LeftButton
SATURDAY = datetime(2026, 11, 21, 15, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 16, tzinfo=UTC)
# The first trades at every hour, the others in New York.
PRICES = {"GLOBE": ("24/7", "50"), "ACME": ("XNYS", "20"), "ZINC": ("XNYS", "10")}


def quote(books: Books, **prices: str) -> None:
    with books.database.writing() as unit:
        at_us = to_us(books.clock.now())
        for one in unit.records(Instrument).all():
            price = D(prices.get(one.symbol, PRICES[one.symbol][1]))
            size = D(1_000_000)
            unit.records(Quote).put(Quote(one.id, at_us, price, price, price, size, size, "test"))
        unit.commit()


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    coffer = Coffer(tmp_path / "coffer.db")
    coffer("init", "--no-encryption", code=0)
    opened = open_coffer(str(coffer.place), SetClock(SATURDAY))
    with opened.database.writing() as unit:
        registry = Registry(unit, "USD")
        for symbol, (exchange, _) in PRICES.items():
            spec = InstrumentSpec(symbol, "stock", quote="USD", exchange=exchange, lot_step=D(1))
            ensure_instrument(unit, registry, spec)
        unit.commit()
    opened.paper.add(PaperDraft("Practice"))
    quote(opened)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, books: Books, tmp_path: Path) -> Iterator[MainWindow]:
    yield from window_on(qtbot, books, tmp_path / "coffer.db")


def shown(qtbot: QtBot, window: MainWindow) -> BasketsView:
    window.go("baskets", None)
    quiet(qtbot, window)
    (view,) = window.findChildren(BasketsView)
    return view


def make(qtbot: QtBot, window: MainWindow, view: BasketsView) -> None:
    """Make a basket of three parts by keyboard, and let the dialog spread the rest."""
    QTest.mouseClick(view.empty.button, LEFT)
    dialog = view._dialog
    assert isinstance(dialog, BasketDialog)
    QTest.keyClicks(dialog.name, "Mine")
    dialog.risk.setCurrentIndex(3)
    QTest.mouseClick(dialog.more, LEFT)
    for row, (symbol, percent) in zip(
        dialog.rows, (("GLOBE", "50"), ("ACME", "30"), ("ZINC", "")), strict=True
    ):
        QTest.keyClicks(row.symbol, symbol)
        QTest.keyClicks(row.percent, percent)
    assert "80" in dialog.total.text()
    QTest.mouseClick(dialog.save, LEFT)
    assert dialog.problem.isVisible()  # the last has no weight yet
    QTest.mouseClick(dialog.even, LEFT)
    assert [row.percent.text() for row in dialog.rows] == ["50", "30", "20"]
    qtbot.waitUntil(lambda: "$" in dialog.least.text(), timeout=LONG_MS)
    QTest.mouseClick(dialog.save, LEFT)
    quiet(qtbot, window)


def test_a_basket_from_nothing_to_a_completed_order(
    qtbot: QtBot, window: MainWindow, books: Books
) -> None:
    view = shown(qtbot, window)
    assert view.empty.isVisible()
    make(qtbot, window, view)
    (line,) = books.baskets.report()
    assert (line.name, line.risk, sum(one.weight for one in line.parts)) == ("Mine", 3, 1)
    assert "Medium risk" in view.parts.risk.text()
    # An order for an amount, seen before it is placed.
    QTest.mouseClick(view.parts.buy, LEFT)
    dialog = view._dialog
    assert isinstance(dialog, BasketOrderDialog)
    assert dialog.is_paper
    QTest.keyClicks(dialog.number, "60")
    qtbot.waitUntil(lambda: "least amount" in dialog.note.text(), timeout=LONG_MS)
    assert not dialog.save.isEnabled()
    dialog.number.clear()
    QTest.keyClicks(dialog.number, "1015")
    qtbot.waitUntil(dialog.save.isEnabled, timeout=LONG_MS)
    assert [one.quantity for one in dialog.model.lines()] == [10, 15, 20]
    assert "ACME, ZINC" in dialog.note.text()  # closed at this hour
    QTest.mouseClick(dialog.save, LEFT)
    QTest.mouseClick(dialog.save, LEFT)  # in haste
    quiet(qtbot, window)
    # Two of three failed; it is said why.
    (order,) = books.baskets.orders_of("Mine")
    assert (order.state, order.filled, order.missing, order.spent) == (Progress.PARTLY, 1, 2, 500)
    (row,) = view.orders.rows
    assert "Filled 1 of 3" in row.line.text()
    assert "closed" in row.why.text()
    # On Monday one press completes it.
    clock = books.clock
    assert isinstance(clock, SetClock)
    clock.time = MONDAY
    quote(books)
    QTest.mouseClick(row.complete, LEFT)
    quiet(qtbot, window)
    (order,) = books.baskets.orders_of("Mine")
    assert (order.state, order.spent) == (Progress.DONE, 1000)
    assert not view.orders.rows[0].complete.isVisible()
    assert len(books.baskets.orders_of()) == 1


def test_what_is_held_is_shown_rebalanced_and_sold(
    qtbot: QtBot, window: MainWindow, books: Books
) -> None:
    clock = books.clock
    assert isinstance(clock, SetClock)
    clock.time = MONDAY
    quote(books)
    view = shown(qtbot, window)
    make(qtbot, window, view)
    books.baskets.order("Mine", "Practice", D(10_000), "one")
    clock.move(minutes=1)
    quote(books, GLOBE="100")
    view.refresh()
    quiet(qtbot, window)
    (panel,) = view.held.panels
    assert panel.mark.text() == "Paper"
    QTest.mouseClick(panel.rebalance, LEFT)
    dialog = view._dialog
    assert isinstance(dialog, BasketOrderDialog)
    quiet(qtbot, window)
    assert [one.side for one in dialog.model.lines()] == ["sell", "buy", "buy"]
    QTest.mouseClick(dialog.save, LEFT)
    quiet(qtbot, window)
    assert [one.side for one in books.baskets.orders_of("Mine")] == ["buy", "sell", "buy"]
    clock.move(minutes=1)
    quote(books, GLOBE="100")
    QTest.mouseClick(view.held.panels[0].sell, LEFT)
    dialog = view._dialog
    assert isinstance(dialog, BasketOrderDialog)
    dialog.number.clear()
    QTest.keyClicks(dialog.number, "200")
    qtbot.waitUntil(lambda: "share to sell" in dialog.note.text(), timeout=LONG_MS)
    dialog.number.clear()
    QTest.keyClicks(dialog.number, "100")
    qtbot.waitUntil(dialog.save.isEnabled, timeout=LONG_MS)
    QTest.mouseClick(dialog.save, LEFT)
    quiet(qtbot, window)
    (held,) = books.baskets.show("Mine").held
    assert sum(one.quantity for one in held.parts) == 0
    assert held.realized is not None
    assert held.realized > 0
    # Paper never counts.
    assert books.portfolio.holdings().totals.net_worth in (None, D(0))


def test_private_amounts_are_hidden(qtbot: QtBot, window: MainWindow, books: Books) -> None:
    view = shown(qtbot, window)
    make(qtbot, window, view)
    books.baskets.order("Mine", "Practice", D(10_000), "one")
    window.state.set_private(is_private=True)
    view.refresh()
    quiet(qtbot, window)
    assert "$" not in view.board.cards[0].value.text()
    assert "%" in view.board.cards[0].parts.full_text
