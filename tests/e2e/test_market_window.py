"""Orders in the pane of a connection, by mouse and by keyboard, on real books."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from app.domain.sync.trouble import Trouble
from app.domain.trading.records import OrderStatus
from tests.e2e.main_paths_parts import Hands
from tests.e2e.windows import window_on
from tests.market_parts import Market, down, market, order, page
from tests.sync_parts import FACTS, MadeProvider, failure
from ui.window.frame import MainWindow


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Market]:
    with market(tmp_path / "coffer.db") as made:
        made.script.orders = [
            page(order(1), order(2, OrderStatus.FILLED)), page(account="a2", failed=down()),
        ]  # fmt: skip
        yield made


@pytest.fixture
def window(qtbot: QtBot, books: Market) -> Iterator[MainWindow]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield from window_on(qtbot, books.coffer, Path(books.coffer.place))


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    made = Hands(qtbot, window)
    made.quiet()
    made.go("Connections")
    made.quiet()
    return made


def asked(books: Market) -> int:
    """Return how many times the orders of the first account were asked for."""
    kept = [one.what for session in books.world.opened for one in session._kept]
    return kept.count("GET /orders/a1")


def test_orders_by_mouse(hands: Hands, books: Market) -> None:
    assert asked(books) == 0  # only once they are looked at
    hands.segment("Part", "Orders")
    hands.sees("As told at")
    hands.sees("Trading: The provider fails on its side. Ask again later.")
    assert hands.row("Orders", Order="Buy ACME")["Status"] == "Working"
    hands.pick_in("Orders", "Buy ACME")
    hands.sees("$41.25")
    hands.sees("Limit · Until cancelled")
    assert asked(books) == 1
    hands.segment("Part", "Log")
    hands.segment("Part", "Orders")
    assert asked(books) == 1  # the answer is there, with its time
    books.script.orders = [page(), page(account="a2")]
    hands.press("Ask again")
    hands.sees("No order is open, and none ended within the last 90 days.")
    assert asked(books) == 2
    hands.shortcut("Ctrl+Shift+P")
    books.script.orders = [page(order(1)), page(account="a2")]
    hands.press("Ask again")
    hands.wait(lambda: bool(hands.row("Orders", Order="Buy ACME")), "no order")
    assert "41.25" not in " ".join(hands.row("Orders", Order="Buy ACME").values())


def test_orders_by_keyboard(hands: Hands, books: Market) -> None:
    books.script.failures["/orders/a1"] = failure(Trouble.WRONG_KEY)
    hands.tab_to("Part")
    for _ in range(4):
        hands.key(Qt.Key.Key_Right)
    hands.sees("It said: “it said so”")
    calls = books.script.calls
    hands.shortcut("Ctrl+R")
    hands.quiet()
    assert books.script.calls == calls  # what failed is not asked for again and again
    books.script.failures.clear()
    hands.tab_to("Ask again")
    hands.key(Qt.Key.Key_Space)
    hands.sees("As told at")
    hands.tab_to("Orders")
    hands.key(Qt.Key.Key_Down)
    hands.sees("The venue says")


def test_who_tells_no_orders_has_no_such_part(hands: Hands, books: Market) -> None:
    panel = hands.window.stack.view("connections").panel  # type: ignore[union-attr]  # it is there
    assert "Orders" in {words for _, words in panel.parts.boxes()}
    books.world.providers["made"] = MadeProvider(books.script, FACTS)
    hands.shortcut("Ctrl+R")
    hands.wait(lambda: "Orders" not in {words for _, words in panel.parts.boxes()}, "it is there")
