"""Paper money in the real window: an account made, its rules, cash, a price typed, a new start."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer as Books
from app.bootstrap import create_coffer
from app.domain.trading.checks import NewOrder
from app.services.trading.paper import PaperDraft, PaperRules
from tests.e2e.windows import quiet, window_on
from tests.integration.books import SetClock
from tests.integration.paper_parts import MONDAY
from ui.trades.paper_dialog import PaperDialog, open_paper_dialog, open_quote_dialog
from ui.trades.paper_forms import (
    NewPaperDialog,
    PaperCashDialog,
    PaperResetDialog,
    PaperRulesDialog,
)
from ui.window.frame import MainWindow

LONG_MS = 20_000
T = TypeVar("T", bound=QWidget)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    opened = create_coffer(str(tmp_path / "coffer.db"), clock=SetClock(MONDAY))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, books: Books, tmp_path: Path) -> Iterator[MainWindow]:
    yield from window_on(qtbot, books, tmp_path / "coffer.db")


def opened(window: MainWindow, kind: type[T]) -> T:
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_paper_money_from_the_first_account_to_a_new_start(
    qtbot: QtBot, window: MainWindow, books: Books
) -> None:
    dialog = open_paper_dialog(window, books, window.tasks, window.state)
    quiet(qtbot, window)
    assert not dialog.card.isVisible()
    dialog.new.click()
    form = opened(window, NewPaperDialog)
    form.name.setText("Desk")
    form.cash.setText("10000")
    form.rules.slippage.setText("0.1")
    form.rules.hours.setChecked(False)
    form.save.click()
    quiet(qtbot, window)
    assert dialog.accounts.currentText() == "Desk"
    line = books.paper.one("Desk")
    assert line.standing.power.cash == 10_000
    assert line.standing.book.slippage == Decimal("0.001")
    # It is in no list of real accounts.
    assert books.accounts.all() == []
    assert books.portfolio.accounts() == ()

    dialog.cash.click()
    cash = opened(window, PaperCashDialog)
    cash.amount.setText("-20000")
    cash.save.click()
    quiet(qtbot, window)
    assert cash.isVisible()  # more than there is
    assert "free" in cash.problem.text()
    cash.amount.setText("500")
    cash.save.click()
    quiet(qtbot, window)
    assert books.paper.one("Desk").standing.put_in == 10_500

    dialog.rules.click()
    rules = opened(window, PaperRulesDialog)
    rules.rules.slippage.setText("50")
    rules.save.click()
    quiet(qtbot, window)
    assert rules.problem.isVisible()
    rules.rules.slippage.setText("0")
    rules.rules.leverage.setText("2")
    rules.save.click()
    quiet(qtbot, window)
    book = books.paper.one("Desk").standing.book
    assert (book.slippage, book.leverage) == (0, 2)

    dialog.reset.click()
    reset = opened(window, PaperResetDialog)
    reset.save.click()
    quiet(qtbot, window)
    assert books.paper.one("Desk").standing.power.cash == 10_000
    dialog.close_button.click()
    quiet(qtbot, window)
    assert not [one for one in window.findChildren(PaperDialog) if one.isVisible()]


def test_a_typed_price_fills_what_waits(qtbot: QtBot, window: MainWindow, books: Books) -> None:
    books.paper.add(PaperDraft("Desk", rules=PaperRules(keeps_hours=False)))
    placed = books.orders.place(NewOrder("Desk", "BTC/USD", "buy", "open", quantity=Decimal("0.5")))
    assert placed.statuses == ("open",)
    form = open_quote_dialog(window, books, window.tasks, "BTC/USD")
    form.save.click()
    quiet(qtbot, window)
    assert form.problem.isVisible()  # no price yet
    form.bid.setText("101")
    form.ask.setText("100")
    form.save.click()
    quiet(qtbot, window)
    assert "bid is above the ask" in form.problem.text()
    form.bid.setText("99")
    form.save.click()
    quiet(qtbot, window)
    assert books.paper.one("Desk").standing.power.cash == Decimal(100_000) - 50
