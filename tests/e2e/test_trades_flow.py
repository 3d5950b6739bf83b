"""Trades in the real window, from a paper account to an option that ends on the exchange's clock.

Everything is done by mouse and keyboard, by the names that are shown. Every figure that the window
shows is compared with one that is worked out here by hand, not by Coffer.
"""

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import KeyChoice, create_coffer, open_coffer
from app.domain.activities import ActivityRow
from app.domain.times import start_us
from tests.e2e.command import Coffer
from tests.e2e.person import CONTROL, LEFT, WAIT_MS, readable
from tests.e2e.trade_person import Trader, moment
from tests.faults.keyed_books import RIGHT, hurry
from tests.integration.books import SetClock
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.theme.current import PROPERTY as THEME
from ui.theme.islands import PROPERTY as ISLANDS
from ui.window.frame import MainWindow
from ui.window.memory import Memory, memory_folder, use_memory
from ui.window.start import Start

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

D = Decimal
NOTE = "Waited for the close."
SECRETS = ("Practice", "ACME", "ZINC", NOTE)
MONDAY = "2026-01-05 16:00"  # 11:00 in New York


@pytest.fixture
def clock() -> SetClock:
    return SetClock(moment(MONDAY))


@pytest.fixture
def place(tmp_path: Path, clock: SetClock, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Encrypted books with 50,000 dollars at a broker, and nothing traded yet."""
    hurry(monkeypatch)
    monkeypatch.setenv("COFFER_PASSPHRASE", RIGHT)
    made = tmp_path / "coffer.db"
    books = create_coffer(str(made), keys=KeyChoice(RIGHT), name="Desk", clock=clock)
    on = date(2026, 1, 2)
    row = ActivityRow(start_us(on), on, "Broker", "deposit", currency="USD", amount=D(50_000))
    books.ledger.record(row)
    books.close()
    # The window opens books by the computer's clock; here they have one that can be moved.
    monkeypatch.setattr("app.bootstrap.open_coffer", partial(open_coffer, clock=clock))
    return made


@pytest.fixture
def start(qtbot: QtBot, place: Path) -> Iterator[Start]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    use_memory(memory_folder(str(place)))
    worn = {name: application.property(name) for name in (THEME, ISLANDS)}
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    tasks = TaskRunner()
    window = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    found = Start(window, tasks, str(place), is_default=False)
    found.begin()
    qtbot.waitUntil(found.screen.isVisible, timeout=WAIT_MS)
    yield found
    tasks.close()
    coffer, found.coffer = found.coffer, None
    found.close()
    if coffer is not None:
        coffer.close()
    for name, value in worn.items():  # tests after this one have a theme of their own
        application.setProperty(name, value)


@pytest.fixture
def person(qtbot: QtBot, start: Start) -> Trader:
    made = Trader(qtbot, start._window)
    unlock(made, start)
    return made


def unlock(person: Trader, start: Start) -> None:
    passphrase = start.screen.passphrase.field
    QTest.keyClicks(passphrase, RIGHT)
    QTest.keyClick(passphrase, Qt.Key.Key_Return)
    person.wait(lambda: start.coffer is not None, "the books did not open")
    person.quiet()


def lines(person: Trader, *titles: str) -> list[tuple[str, ...]]:
    """Return the list of positions, by the columns that are asked for."""
    return [tuple(row[title] for title in titles) for row in person.table("Positions")]


def real_money(person: Trader) -> tuple[object, ...]:
    """Read all that is owned in the window: net worth, accounts and holdings, every figure."""
    person.go("Overview")
    worth = [text for _, text in person.labels() if "$" in text]
    person.go("Accounts")
    accounts = [text for _, text in person.labels() if "$" in text]
    person.go("Holdings")
    return worth, accounts, person.table("Holdings")


def make_paper(person: Trader) -> None:
    """A paper account with 100,000 dollars, and half a dollar for each share."""
    person.go("Trades")
    person.press("Open a paper account")
    person.press("New account")
    person.type_into("Name", "Practice")
    person.type_into("Fee a share or contract", "0.5")
    person.save("Make the account")
    person.save("Close")


def test_paper_money_from_the_first_account_to_the_calendar(
    person: Trader, clock: SetClock
) -> None:
    before = real_money(person)
    make_paper(person)
    person.price("AAPL", "200")

    # 10 × 195 and half a dollar each; if the stop is met 10 × 5 and both fees are lost, at the
    # target 10 × 15 less both fees are won: 140 ÷ 60.
    person.press("+ Order")
    person.order("AAPL", "10", "Limit", Limit_price="195")
    person.press("Add a stop-loss and a target")
    person.type_into("Stop-loss", "190")
    person.type_into("Target", "210")
    for name, figure in (
        ("Cost", "$1,950.00"), ("Fees", "$5.00"), ("Buying power left", "$98,045.00"),
        ("Risk", "$60.00"), ("At the target", "+$140.00"), ("R", "2.33 R"),
    ):  # fmt: skip
        person.reads(name, figure)
    person.press("Place paper order")
    person.sees("Order: Working.")
    assert lines(person, "Position", "Filled") == [("AAPL Stock · at work · paper", "0")]

    # The ask is 194.50: a limit of 195 fills there. What it is worth is between bid and ask.
    clock.move(minutes=5)
    person.price("AAPL", bid="194.40", ask="194.50")
    wanted = ("AAPL Stock · paper", "Open", "10", "0", "194.50", "194.45", "−5.50")
    titles = ("Position", "Status", "Filled", "Can close", "Average", "Last", "P&L")
    assert lines(person, *titles) == [wanted]
    person.unfold("AAPL")
    assert lines(person, "Position", "Status", "Filled")[1:] == [
        ("Buy to open 10 · limit 195.00", "Filled", "10 of 10"),
        ("Sell to close 10 · stop 190.00 · stop-loss", "Working", "0 of 10"),
        ("Sell to close 10 · limit 210.00 · target", "Working", "0 of 10"),
    ]
    person.unfold("Buy to open 10")
    assert lines(person, "Position", "Average")[2] == ("Fill 10 fee 5.00", "194.50")

    # Both orders out of the way, 4 are sold at the bid of 204.90, 6 by a limit at 208.20:
    # 4 × 10.40 − 2 − 2 = 37.60 and 6 × 13.70 − 3 − 3 = 76.20.
    clock.move(minutes=5)
    person.price("AAPL", "205", bid="204.90", ask="205.10")
    for text in ("Sell to close 10 · stop", "Sell to close 10 · limit"):
        person.menu(text, "Cancel the order")
    assert lines(person, "Can close", "P&L")[0] == ("10", "+100.00")
    person.menu("AAPL", "Close, all or in part…")
    person.terms("4")
    person.press("Place paper order")
    assert lines(person, "Status", "Filled", "Can close", "Realized", "Open P&L")[0] == (
        "Open", "10, closed 4", "6", "+37.60", "+60.00",
    )  # fmt: skip
    person.terms("6", "Limit", Limit_price="208")
    person.press("Place paper order")
    clock.move(minutes=5)
    person.price("AAPL", bid="208.20", ask="208.30")
    assert lines(person, "Status", "Can close", "Realized", "Fees")[0] == (
        "Closed", "0", "+113.80", "10.00",
    )  # fmt: skip
    person.find("Realized this year · paper +$113.80")
    person.find("Win rate · paper 100% of 1")

    # The journal: what was risked is 10 × (194.50 − 189) = 55, and 113.80 ÷ 55 = 2.07.
    person.menu("AAPL", "Journal")
    person.type_into("Strategy", "Pullback")
    person.key(Qt.Key.Key_Return)
    person.type_into("Add a tag", "gap")
    person.key(Qt.Key.Key_Return)
    person.find("Rating: none").setFocus(Qt.FocusReason.TabFocusReason)
    person.key(Qt.Key.Key_4)
    person.type_into("Planned stop", "189")
    person.key(Qt.Key.Key_Return)
    person.type_into("Note", NOTE)
    person.sees("It came to +2.07 R.")
    person.wait(lambda: "Not kept yet" not in person.said(), "the note is not kept")
    assert lines(person, "Strategy", "Tags")[0] == ("Pullback", "gap")

    # Analysis and calendar say the same.
    person.go("Trades", "Analysis")
    for figure in (
        "Result +$113.80", "Closed trades 1", "Win rate 100.0%", "Profit factor —",
        "Average R +2.07 R", "Holding time 10 min", "Fees $10.00",
    ):  # fmt: skip
        person.find(figure)
    assert [row["Result"] for row in person.table("Closed trades by instrument")] == ["+$113.80"]
    person.go("Trades", "Calendar")
    while "January 2026" not in person.said():
        person.press("Earlier")
    person.sees("+$113.80")
    assert real_money(person) == before


def holding(person: Trader, asset: str, **wanted: str) -> dict[str, str]:
    person.go("Holdings")
    return person.row("Holdings", Asset=asset, **wanted)


def test_real_money_follows_every_fill(person: Trader, clock: SetClock) -> None:
    clock.time = datetime.now(UTC)  # prices and performance go by the computer's day
    before = real_money(person)

    # Kept by hand, filled by hand: 20 × 399.50 and 1.25 leave 42,008.75, and 20 at a cost of
    # 7,991.25. At a price of 410 they are worth 8,200, so 50,208.75 in all.
    person.key(Qt.Key.Key_O, CONTROL)
    person.order("MSFT", "20", "Limit", Limit_price="400")
    person.press("Note the order")
    person.sees("Kept here: place it at your broker, then record its fills.")
    person.unfold("MSFT")
    person.menu("Buy to open 20", "Type a fill…")
    person.type_into("Price", "399.50")
    person.type_into("Fee", "1.25")
    person.save("Record the fill")
    assert lines(person, "Status", "Filled", "Average", "Fees")[0] == (
        "Open", "20", "399.50", "1.25",
    )  # fmt: skip
    person.menu("MSFT", "State its price…")
    person.type_into("Last price", "410")
    person.save("Take the price")
    assert lines(person, "Last", "P&L", "Open P&L")[0] == ("410.00", "+208.75", "+208.75")
    assert holding(person, "USD")["Value"] == "42,008.75"
    person.go("Overview")
    person.press("Update: “MSFT” has no price")
    person.type_into("Price of one unit", "410")
    person.save("Set the price")
    person.sees("$50,208.75")
    held = holding(person, "MSFT", Value="8,200.00")
    assert (held["Quantity"], held["Cost"]) == ("20", "7,991.25")
    # 208.75 ÷ 50,000
    person.go("Performance")
    person.sees("Gain\n+$208.75")
    person.sees("TTWROR\n+0.42%")

    # Void, and all of it is as it was.
    person.go("Trades")
    person.unfold("Buy to open 20")
    person.menu("Fill 20", "Void the fill…")
    person.type_into("Why", "typed twice")
    person.save("Void the fill")
    assert real_money(person) == before


def test_an_option_ends_by_the_clock_of_its_exchange(person: Trader, clock: SetClock) -> None:
    # Two calls for 3.00, 100 shares each: 600, and 0.65 a contract.
    person.key(Qt.Key.Key_O, CONTROL)
    person.order("AAPL260116C00150000", "2", "Limit", Limit_price="3")
    person.reads("Cost", "$600.00")
    person.press("Note the order")
    person.unfold("AAPL 150C")
    person.menu("Buy to open 2", "Type a fill…")
    person.type_into("Price", "3")
    person.type_into("Fee", "1.30")
    person.save("Record the fill")
    assert holding(person, "USD")["Value"] == "49,398.70"

    # Four days before, the overview says so, and leads there.
    clock.time = moment("2026-01-12 16:00")
    person.go("Overview")
    person.key(Qt.Key.Key_F5)
    person.press("Look: AAPL 150C ends in 4 days")
    assert person.row("Open contracts", Contract="AAPL 150C")["Left"] == "4 days"

    # A minute before the close it is still there; afterwards nobody knows what AAPL was.
    clock.time = moment("2026-01-16 20:59")
    person.key(Qt.Key.Key_F5)
    person.row("Open contracts", Contract="AAPL 150C")
    assert not person.all("Book what has ended")
    clock.time = moment("2026-01-17 15:00")
    person.key(Qt.Key.Key_F5)
    person.press("Book what has ended")
    person.sees("It ended, and no price of that day is known. Nothing is booked without one.")
    assert holding(person, "AAPL 150C")["Quantity"] == "2"
    person.go("Overview")
    person.key(Qt.Key.Key_F5)
    person.press("Say: AAPL 150C ended: what became of it?")
    person.press("Outcome…")
    person.wait(lambda: person.box("Outcome").count() > 0, "nothing to choose from")
    person.choose("Outcome", "Expired worthless")
    person.quiet()
    person.reads("The contracts", "close at 0")
    person.save("Book it")
    person.sees("Your option contracts will be listed here")
    person.go("Holdings")
    assert [row["Asset"] for row in person.table("Holdings")] == ["USD"]
    assert holding(person, "USD")["Value"] == "49,398.70"
    person.go("Trades")
    assert lines(person, "Status", "Realized", "Fees")[0] == ("Expired", "−601.30", "1.30")
    person.go("Overview")
    assert not person.all("Say: AAPL 150C ended: what became of it?")


CSV = """Date,Action,Ticker,Qty,Price,Commission,Currency,Ref
2025-12-01,BUY,ACME,10,100,1,USD,T1
2025-12-02,BUY,ACME,5,110,1,USD,T2
2025-12-03,SELL,ACME,10,120,2,USD,T3
"""


def choose_file(person: Trader) -> None:
    person.command("Import executions")
    person.press("Choose a file")
    person.choose("Account", "Broker")
    person.key(Qt.Key.Key_Tab)


def test_executions_of_a_file_count_once(
    person: Trader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = real_money(person)
    path = tmp_path / "trades.csv"
    path.write_text(CSV, encoding="utf-8")
    # The dialog for files is the system's own.
    monkeypatch.setattr(
        "ui.importing.choose.QFileDialog.getOpenFileName", lambda *_, **__: (str(path), "")
    )
    choose_file(person)
    assert person.box("Action").currentText() == "Bought or sold"
    person.sees("3 rows · 3 new · 0 already known · 0 rejected · 1 positions")
    person.press("Import 3")
    person.sees("Imported 3 executions into Broker")

    # Undone at once, and all is as it was.
    person.press("Undo this import")
    person.sees("undone")
    person.save("Done")
    assert real_money(person) == before

    # Once more: 1,001 and 551 go, 1,198 come, 5 are left. By FIFO 10 were bought at 100 and sold
    # at 120, with fees of 1 and 2.
    choose_file(person)
    person.press("Import 3")
    person.save("Done")
    held = holding(person, "ACME")
    assert (held["Quantity"], holding(person, "USD")["Value"]) == ("5", "49,646.00")
    person.go("Trades")
    person.press_pill("This year")
    person.choose_in("All time")
    wanted = [("ACME Stock", "15, closed 10", "5", "+197.00")]
    assert lines(person, "Position", "Filled", "Can close", "Realized") == wanted

    # The same file again adds nothing.
    choose_file(person)
    person.sees("Every execution of this file is already in the books.")
    assert not person.find("Import").isEnabled()
    person.press("Cancel")
    assert lines(person, "Position", "Filled", "Can close", "Realized") == wanted


def test_a_basket_and_a_lock_in_between(person: Trader, start: Start, place: Path) -> None:
    others = readable()  # of windows that earlier tests in this process left behind
    make_paper(person)
    person.price("ACME", "20")
    person.price("ZINC", "50")
    person.go("Trades", "Baskets")
    person.press("Add a basket")
    person.type_into("Name", "Half and half")
    for symbol, box in zip(("ACME", "ZINC"), person.all("Symbol"), strict=True):
        QTest.mouseClick(box, LEFT)
        person.keys(symbol)
    person.press("Make it 100%")
    person.save("Add the basket")

    # 500 ÷ 20.50 = 24.3902…, 500 ÷ 50.50 = 9.9009…, and what is left is enough for one more step
    # of the second: 24.3902 × 20.50 + 9.9010 × 50.50 = 999.9996; half a dollar each is 17.1456.
    person.press("Buy…")
    person.type_into("Amount in USD", "1000")
    person.reads("Spent, with fees of $17.15", "$1,000.00")
    plan = person.table("Parts as they would be ordered")
    assert [(row["Part"], row["Units"]) for row in plan] == [
        ("ACME 50%", "24.3902"), ("ZINC 50%", "9.901"),
    ]  # fmt: skip
    person.save("Place paper orders")
    person.reads("Value", "$982.85")
    person.go("Trades")
    titles = ("Position", "Filled", "Average", "P&L")
    bought = {
        ("ZINC Stock · paper", "9.901", "50.00", "−4.95"),
        ("ACME Stock · paper", "24.3902", "20.00", "−12.20"),
    }
    assert set(lines(person, *titles)) == bought

    # A ticket that was begun, a position, its journal: once locked, nothing of them is left.
    person.menu("ACME", "Journal")
    person.type_into("Note", NOTE)
    person.wait(lambda: "Kept" in person.said().split("\n"), "the note is not kept")
    person.key(Qt.Key.Key_O, CONTROL)
    person.order("ZINC", "3", "Limit", Limit_price="45")
    told = readable()
    for text in SECRETS:
        assert any(text in one for one in told), text
    person.key(Qt.Key.Key_L, CONTROL)
    person.wait(start.screen.isVisible, "not locked")
    left = readable() - others
    for text in SECRETS:
        assert not [one for one in left if text in one], text
    assert not [one for one in left if "$" in one]
    unlock(person, start)
    person.go("Trades")
    assert set(lines(person, *titles)) == bought
    person.menu("ACME", "Journal")
    person.wait(lambda: NOTE in readable(), "the note is gone")
    person.key(Qt.Key.Key_L, CONTROL)
    person.wait(start.screen.isVisible, "not locked")
    Coffer(place).verified()
