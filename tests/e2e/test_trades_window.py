"""Trades in the real window on real books: from an order to a position closed in two parts."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer
from app.domain.trading.checks import NewOrder
from app.services.trading.answers import PositionQuery
from tests.e2e.person import CONTROL, Person
from tests.e2e.trade_people import PAPER, REAL, option_of, quote, trader, trading_books
from ui.trades.order_dialogs import ChangeOrderDialog, FillDialog, VoidFillDialog
from ui.trades.view import TradesView

D = Decimal


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Coffer]:
    made = trading_books(tmp_path / "coffer.db")
    yield made
    made.close()


@pytest.fixture
def person(qtbot: QtBot, books: Coffer, tmp_path: Path) -> Iterator[Person]:
    yield from trader(qtbot, books, tmp_path)


def trades(person: Person) -> TradesView:
    person.go("Trades")
    (view,) = person.window.findChildren(TradesView)
    return view


def texts(view: TradesView) -> list[list[str]]:
    model = view.model
    return [
        [str(model.index(row, column).data() or "") for column in (0, 1, 2, 3)]
        for row in range(model.rowCount())
    ]


def name_it(person: Person, text: str) -> None:
    """Type what is to be traded, and wait until something is known of it."""
    (view,) = person.window.findChildren(TradesView)
    person.type_into("Contract" if " " in view.ticket.symbol else "Symbol", text)
    person.qtbot.wait(280)
    person.quiet()
    person.key(Qt.Key.Key_Tab)
    person.wait(lambda: view.ticket.facts is not None, f"nothing is known of {text}")


def order(person: Person, symbol: str, quantity: str, kind: str = "Market", **more: str) -> None:
    """Fill the ticket in and place the order."""
    name_it(person, symbol)
    person.choose("Type", kind)
    person.quiet()
    person.type_into("Quantity", quantity)
    for name, text in more.items():
        person.type_into(name.replace("_", " "), text)
    person.quiet()


def menu_of(view: TradesView, row: int) -> dict[str, QMenu]:
    line = view.model.loaded(row)
    assert line is not None
    menu = view.deeds.menu(line)
    return {action.text(): menu for action in menu.actions() if action.isEnabled()}


def choose(view: TradesView, row: int, text: str) -> None:
    """Choose from the menu of a line."""
    line = view.model.loaded(row)
    assert line is not None
    menu = view.deeds.menu(line)
    found = [action for action in menu.actions() if action.text() == text]
    assert found, [action.text() for action in menu.actions()]
    assert found[0].isEnabled(), text
    found[0].trigger()


def test_from_the_ticket_to_a_position_closed_in_two_parts(person: Person, books: Coffer) -> None:
    view = trades(person)
    person.press("New order")  # nothing was traded yet
    assert view.ticket.chosen_account is not None
    assert view.ticket.chosen_account.is_paper  # by default
    person.sees("Paper money: nothing leaves this computer.")
    order(person, "AAPL", "10")
    assert view.ticket.rows.texts()["Cost"] == "$1,900.00"
    assert view.ticket.rows.texts()["Fees"] == "$6.50"
    assert view.ticket.rows.texts()["Buying power left"] == "$98,093.50"
    person.press("Place paper order")
    person.sees("Order: Filled.")
    assert texts(view) == [["AAPL Stock · paper", "Open", "10", "10"]]
    # The first part, by the ticket that the chosen line fills in.
    quote(books, "AAPL", "200")
    view.tree.choose(0)
    person.qtbot.wait(120)
    person.quiet()
    assert view.ticket.deed.value == "sell:close"
    assert view.ticket.quantity_field.title.text() == "Quantity, up to 10"
    person.type_into("Quantity", "11")
    person.sees("Only 10 can be closed.")
    person.type_into("Quantity", "4")
    person.quiet()
    assert view.ticket.rows.texts()["Gain if filled"] == "+$34.80"  # 40 − 2.60 in − 2.60 out
    person.press("Place paper order")
    assert texts(view) == [["AAPL Stock · paper", "Open", "10, closed 4", "6"]]
    # The rest.
    person.type_into("Quantity", "6")
    person.press("Place paper order")
    assert texts(view) == [["AAPL Stock · paper", "Closed", "10", "0"]]
    assert view.cards.text_of("Realized this year · paper") == "+$87.00"  # 100 less 20 × 0.65
    assert view.cards.text_of("Win rate · paper") == "100% of 1"
    assert books.trading.positions(PositionQuery()).rows[0].realized == D(87)
    # What it came from, in the panel and under the line.
    view.tree.setFocus()
    person.key(Qt.Key.Key_Right)
    assert [line[0] for line in texts(view)[1:]] == [
        "Buy to open 10 · market", "Sell to close 4 · market", "Sell to close 6 · market",
    ]  # fmt: skip
    person.key(Qt.Key.Key_Return)
    person.sees("Orders and fills")
    person.reads("Realized", "+$87.00")


def test_an_order_is_changed_cancelled_and_placed_again(person: Person, books: Coffer) -> None:
    view = trades(person)
    person.press("+ Order")
    order(person, "TSLA", "5", "Limit", Limit_price="300")
    person.press("Place paper order")
    person.sees("Order: Working.")
    assert texts(view)[0][:2] == ["TSLA Stock · at work · paper", "Open"]
    view.tree.choose(0)
    view.tree.setFocus()
    person.key(Qt.Key.Key_Space)
    assert texts(view)[1][:3] == ["Buy to open 5 · limit 300.00", "Working", "0 of 5"]
    choose(view, 1, "Change…")
    assert isinstance(person.dialog, ChangeOrderDialog)
    person.type_into("Limit price", "310")
    person.save("Change the order")
    assert "Buy to open 5 · limit 310.00" in [line[0] for line in texts(view)]
    row = next(n for n, line in enumerate(texts(view)) if line[1] == "Working")
    choose(view, row, "Cancel the order")
    person.quiet()
    person.sees("Cancelled: Buy to open 5 · limit 310.00.")
    person.press("Place it again")
    person.sees("Order: Working.")
    person.press("Cancel the order")
    person.sees("The order was cancelled.")
    assert texts(view) == []  # nothing was ever filled
    assert books.trading.positions(PositionQuery(status="cancelled")).total >= 1


def test_a_real_order_is_noted_and_its_fills_are_typed(person: Person, books: Coffer) -> None:
    view = trades(person)
    person.press("+ Order")
    person.choose("Account", REAL)
    person.quiet()
    person.sees("A real account. Place the order by hand at the broker; it is noted here, and its "
                "fills are typed in or synced.")  # fmt: skip
    order(person, "AAPL", "3", "Limit", Limit_price="190")
    person.press("Note the order")
    view.tree.choose(0)
    view.tree.setFocus()
    person.key(Qt.Key.Key_Right)
    choose(view, 1, "Type a fill…")
    assert isinstance(person.dialog, FillDialog)
    person.type_into("Quantity", "2")
    person.type_into("Price", "189.50")
    person.type_into("Fee", "1")
    person.save("Record the fill")
    assert texts(view)[0] == ["AAPL Stock", "Open", "2", "2"]
    assert texts(view)[1][:3] == ["Buy to open 3 · limit 190.00", "Partly filled", "2 of 3"]
    # It is in the ledger, and leads there.
    held = books.portfolio.balance(REAL, "AAPL")
    assert held.quantity == 2
    view.tree.choose(1)
    person.key(Qt.Key.Key_Right)
    assert texts(view)[2][0] == "Fill 2 fee 1.00"
    choose(view, 2, "Show its entry in Activity")
    person.quiet()
    assert person.window.stack.current_name == "activity"
    # A fill that was wrong.
    person.go("Trades")
    choose(view, 2, "Void the fill…")
    assert isinstance(person.dialog, VoidFillDialog)
    person.type_into("Why", "typed twice")
    person.save("Void the fill")
    assert not books.portfolio.balance(REAL, "AAPL").quantity
    assert "Void" in [line[1] for line in texts(view)]


def test_a_bracket_states_its_risk(person: Person, books: Coffer) -> None:
    view = trades(person)
    person.press("+ Order")
    order(person, "TSLA", "10", "Limit", Limit_price="350")
    person.press("Add a stop-loss and a target")
    person.type_into("Stop-loss", "360")
    person.sees("A stop-loss lies on the losing side of the price.")
    person.type_into("Stop-loss", "340")
    person.type_into("Target", "370.005")
    person.sees("Prices are multiples of 0.01 above zero.")
    person.type_into("Target", "370")
    person.quiet()
    said = view.ticket.rows.texts()
    assert said["Risk"] == "$113.00"  # 100 and both fees
    assert said["At the target"] == "+$187.00"
    assert said["R"] == "1.65 R"
    person.press("Place paper order")
    view.tree.choose(0)
    view.tree.setFocus()
    person.key(Qt.Key.Key_Right)
    assert [line[0] for line in texts(view)[1:]] == [
        "Buy to open 10 · limit 350.00",
        "Sell to close 10 · stop 340.00 · stop-loss",
        "Sell to close 10 · limit 370.00 · target",
    ]


def test_options_are_named_in_every_way(person: Person, books: Coffer) -> None:
    view = trades(person)
    person.press("+ Order")
    compact = option_of(books)
    on = books.clock.today().fromisoformat(f"20{compact[4:6]}-{compact[6:8]}-{compact[8:10]}")
    for typed in (
        compact,
        f"aapl  {compact[4:]}",
        f"AAPL 240C {on:%-d %b %Y}",
        f"AAPL {on} 240 call",
    ):
        name_it(person, typed)
        assert view.ticket.symbol == f"AAPL  {compact[4:]}"
        assert view.ticket.facts is not None
        assert view.ticket.facts.instrument.multiplier == 100
    order_kind = view.ticket.type.findData("market")
    view.ticket.type.setCurrentIndex(order_kind)
    person.type_into("Quantity", "2")
    person.quiet()
    assert view.ticket.rows.texts()["Cost"] == "$680.00"
    person.press("Place paper order")
    (line,) = texts(view)
    assert line[0].startswith("AAPL 240C ")
    assert line[1:] == ["Open", "2", "2"]
    assert "Exercise, expire…" in menu_of(view, 0)
    choose(view, 0, "Exercise, expire…")
    person.quiet()
    assert person.dialog is not None
    person.key(Qt.Key.Key_Escape)


def test_the_list_is_filtered_by_status_words_and_money(person: Person, books: Coffer) -> None:
    for symbol in ("AAPL", "TSLA"):
        books.orders.place(NewOrder(PAPER, symbol, "buy", "open", quantity=D(1)))
    books.orders.place(NewOrder(PAPER, "TSLA", "sell", "close", quantity=D(1)))
    view = trades(person)
    assert [line[0] for line in texts(view)] == ["AAPL Stock · paper", "TSLA Stock · paper"]
    strip = view.bar.status
    box = strip.boxes()[2][0]
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=box.center())
    person.quiet()
    assert [line[1] for line in texts(view)] == ["Closed"]
    strip.step(-2)
    person.type_into("Filter positions", "aap")
    person.qtbot.wait(200)
    person.quiet()
    assert [line[0] for line in texts(view)] == ["AAPL Stock · paper"]
    person.type_into("Filter positions", "nothing of the kind")
    person.qtbot.wait(200)
    person.quiet()
    assert view.none.isVisible()
    person.press("Show everything")
    assert len(texts(view)) == 2
    view.bar.money.choose("real")
    person.quiet()
    assert view.none.isVisible()


def test_amounts_are_hidden_and_the_day_is_told(person: Person, books: Coffer) -> None:
    books.orders.place(NewOrder(PAPER, "AAPL", "buy", "open", quantity=D(7)))
    view = trades(person)
    person.window.state.set_private(True)
    person.quiet()
    shown = " ".join(str(view.model.index(0, n).data() or "") for n in range(8))
    assert "••••" in shown
    assert "190" not in shown
    assert "7" not in shown.replace("AAPL", "")
    person.window.state.set_private(False)
    person.window.state.set_as_of(books.clock.today().replace(year=2020, day=1))
    person.quiet()
    assert view.moved.isVisible()
    assert texts(view) == []
    person.window.state.set_as_of(None)
    person.quiet()
    assert len(texts(view)) == 1


def test_keys_and_palette_lead_to_an_order(person: Person, books: Coffer) -> None:
    person.key(Qt.Key.Key_O, CONTROL)
    (view,) = person.window.findChildren(TradesView)
    person.quiet()
    assert view.isVisible()
    assert view.ticket.contract.hasFocus()
    person.go("Holdings")
    person.command("New order")
    person.quiet()
    assert view.isVisible()


def test_where_there_is_little_room_tree_and_ticket_take_turns(
    person: Person, books: Coffer
) -> None:
    books.orders.place(NewOrder(PAPER, "AAPL", "buy", "open", quantity=D(1)))
    view = trades(person)
    person.window.resize(900, 600)
    person.quiet()
    assert view.tree.isVisible()
    assert not view.side.isVisible()
    person.press("+ Order")
    assert view.side.isVisible()
    assert not view.tree.isVisible()
    person.press("Back to the list")
    assert view.tree.isVisible()
    view.tree.choose(0)
    person.key(Qt.Key.Key_Return)
    assert view.side.page == "position"


def opens(person: Person, name: str) -> None:
    person.press(name)
    assert person.dialog is not None, name
    person.key(Qt.Key.Key_Escape)
    person.wait(lambda: person.dialog is None)


def test_books_without_trades_offer_three_ways_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    made = trading_books(tmp_path / "new.db", with_accounts=False)
    for person in trader(qtbot, made, tmp_path):
        assert trades(person).empty.isVisible()
        for name in (
            "Open a paper account",
            "Import executions…",
            "Take over what the ledger has…",
        ):
            opens(person, name)
    made.close()


def test_an_arrow_unfolds_by_mouse(person: Person, books: Coffer) -> None:
    books.orders.place(NewOrder(PAPER, "AAPL", "buy", "open", quantity=D(1)))
    view = trades(person)
    box = view.tree.visualRect(view.model.index(0, 0))
    QTest.mouseClick(view.tree.viewport(), Qt.MouseButton.LeftButton,
                     pos=QPoint(box.left() + 22, box.center().y()))  # fmt: skip
    person.quiet()
    assert len(texts(view)) == 2
