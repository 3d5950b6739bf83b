"""Connections in the real window on real books, with a provider that says what it is told to."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.ledger import EntryFilter
from app.domain.sync.trouble import Trouble
from tests.e2e.main_paths_parts import Hands
from tests.e2e.windows import window_on
from tests.sync_parts import FACTS, MadeProvider, Script, World, failure, money, row
from ui.window.frame import MainWindow

SINCE = date(2024, 4, 1)


@pytest.fixture
def script() -> Script:
    made = Script()
    made.tell(row(1, "30"), row(2, "20", day=1), since=SINCE)
    made.snapshots = [money("100")]
    return made


@pytest.fixture
def books(tmp_path: Path, script: Script) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "coffer.db"))
    world = World({FACTS.id: MadeProvider(script)}, made.clock)
    world.contacts = SimpleNamespace(all=list)  # type: ignore[attr-defined]  # as the way out has
    made.connecting.catalogue = world
    made.connecting.maker = world  # type: ignore[assignment]  # goes nowhere
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, books: Coffer) -> Iterator[MainWindow]:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield from window_on(qtbot, books, Path(books.place))


@pytest.fixture
def hands(qtbot: QtBot, window: MainWindow) -> Hands:
    made = Hands(qtbot, window)
    made.quiet()
    return made


def connect(hands: Hands) -> None:
    """Make the connection by mouse."""
    hands.go("Connections")
    hands.press("Add a connection")
    hands.press("Continue")
    hands.type_into("User", "me")
    hands.press("Check")
    hands.sees("Read: balances and history.")
    hands.sees("Everyday")
    hands.type_into("Name of the connection", "My bank")
    hands.press("Connect")
    hands.sees("It brought: 2 new rows")
    hands.press("Close")
    hands.wait(lambda: hands.dialog is None, "it stays open")
    hands.quiet()


def booked(books: Coffer) -> int:
    return len(books.ledger.entries(EntryFilter(), limit=100))


def status(hands: Hands) -> str:
    return hands.row("Connections", Connection="My bank")["Status"]


def test_by_mouse_from_nothing_to_money_in_the_books(hands: Hands, books: Coffer) -> None:
    connect(hands)
    assert status(hands) == "Active"
    hands.press("Show the account Everyday")
    assert hands.window.stack.current_name == "accounts"
    hands.sees("$100.00")
    assert books.connections.list()[0].connection.name == "My bank"


def test_by_keyboard_alone(hands: Hands) -> None:
    hands.command("Add a connection")
    hands.wait(lambda: hands.dialog is not None, "no dialog")
    hands.letters("made")
    hands.key(Qt.Key.Key_Return)  # into the list
    hands.key(Qt.Key.Key_Return)
    hands.letters("me")
    hands.key(Qt.Key.Key_Return)
    hands.sees("Read: balances and history.")
    hands.holds("Connect")
    hands.key(Qt.Key.Key_Return)
    hands.sees("It brought: 2 new rows")
    hands.holds("Close")
    hands.key(Qt.Key.Key_Return)
    hands.wait(lambda: hands.dialog is None, "it stays open")
    hands.tab_to("Pause")
    hands.key(Qt.Key.Key_Space)
    hands.wait(
        lambda: hands.row("Connections", Connection="Made Bank")["Status"] == "Paused", "goes on"
    )


def test_what_the_provider_says_otherwise_is_asked_and_answered(
    hands: Hands, script: Script
) -> None:
    connect(hands)
    script.tell(row(1, "35"), since=SINCE)
    hands.shortcut("F5")
    hands.sees("now says something else")
    hands.wait(lambda: hands.window.top_bar.sync_button.text() == "1 needs you", "not in the bar")
    hands.go("Overview")
    hands.sees("“My bank”: The provider now says something else")
    hands.press(next(one for one in hands.names() if one.startswith("Answer: “My bank”")))
    hands.press("Book the new version")
    hands.sees("Nothing is asked.")
    hands.wait(lambda: hands.window.top_bar.sync_button.text().startswith("Synced"), "still asks")


def test_a_key_that_fails_is_mended_by_the_one_action(
    hands: Hands, script: Script, books: Coffer
) -> None:
    connect(hands)
    script.failures["/accounts"] = failure(Trouble.WRONG_KEY)
    hands.press("Sync all connections")
    hands.wait(lambda: status(hands) == "Needs attention", "it is not said")
    hands.sees("It said: “it said so”")
    assert booked(books) > 2  # nothing went
    script.failures.clear()
    hands.press("Enter a new key")
    hands.wait(lambda: hands.dialog is not None, "no dialog")
    hands.type_into("User", "you")
    hands.press("Check and save")
    hands.wait(lambda: hands.dialog is None, "it stays open")
    hands.wait(lambda: status(hands) == "Active", "it is not mended")


def test_disconnected_and_removed_the_data_go_only_if_wanted(hands: Hands, books: Coffer) -> None:
    connect(hands)
    hands.press("Pause")
    hands.wait(lambda: status(hands) == "Paused", "goes on")
    view = hands.window.stack.currentWidget()
    view.deeds.remove(view.panel.line)  # type: ignore[union-attr]  # the view of connections
    hands.press("Remove")
    hands.sees("Your connections will be listed here")
    assert booked(books) == 3  # with the opening balance


def test_closing_the_books_stops_what_runs(
    hands: Hands, script: Script, books: Coffer, qtbot: QtBot
) -> None:
    connect(hands)
    asked: list[int] = []
    script.on_call = asked.append
    hands.window.state.sync_wanted.emit(None, None)
    hands.window.detach()
    qtbot.wait(50)
    assert hands.window.state.runs == ()
    hands.wait(lambda: not books.sync.state(), "it still runs")
