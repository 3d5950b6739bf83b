"""Notices in the real window: channels set up, hours kept, kinds muted, and what goes out."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.bootstrap.keyed import KeyChoice
from app.domain.activities import ActivityRow
from app.domain.notices.records import Kind, Quiet
from app.domain.times import start_us
from tests.channel_parts import install_channels, ntfy_server
from tests.e2e.main_paths_parts import Hands
from tests.e2e.windows import window_on
from tests.faults.keyed_books import hurry
from tests.providers.server import FakeServer, status
from ui.notifications.panel import NoticesPanel
from ui.window.frame import MainWindow

BOUGHT = date(2024, 1, 3)


@pytest.fixture
def server() -> Iterator[FakeServer]:
    yield from ntfy_server()


@pytest.fixture
def books(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Coffer]:
    install_channels(monkeypatch, tmp_path / "plugins")
    hurry(monkeypatch)
    made = create_coffer(str(tmp_path / "coffer.db"), keys=KeyChoice(passphrase="seven slow foxes"))
    buy(made, "AAA")
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


def buy(books: Coffer, symbol: str) -> None:
    books.ledger.record(
        ActivityRow(
            at_us=start_us(BOUGHT), on=BOUGHT, account="Main", kind="buy", symbol=symbol,
            asset_type="public-stock", quantity=Decimal(1), price=Decimal(10), currency="USD",
        )
    )  # fmt: skip


def open_section(hands: Hands) -> None:
    hands.go("Settings")
    hands.press("Notifications")


def add_phone(hands: Hands, server: FakeServer) -> None:
    hands.press("Add a channel…")
    hands.choose("Kind", "ntfy")
    hands.type_into("Name", "Phone")
    hands.type_into("Server", server.base)
    hands.type_into("Topic", "quiet-topic")
    hands.press("Add")
    hands.wait(lambda: hands.dialog is None, "it stays open")
    hands.quiet()


def said(server: FakeServer) -> list[str]:
    return [one.json()["message"] for one in server.log]


def test_a_channel_by_mouse_and_what_goes_over_it(
    hands: Hands, books: Coffer, server: FakeServer
) -> None:
    desk = hands.window.around.desk
    desk._load_needs()
    hands.wait(lambda: bool(desk.notices.items()), "no need")
    desk.outgoing._flush()
    open_section(hands)
    add_phone(hands, server)
    hands.sees("The channel is set up.")
    hands.press("Test: Phone")
    hands.sees("A test was sent over “Phone”.")
    buy(books, "BBB")
    desk._load_needs()
    hands.wait(lambda: len(desk.notices.items()) == 2, "it is not noticed")
    desk.outgoing._flush()
    hands.quiet()
    done = books.jobs.work()
    assert "notices 1 0" in [one.message for one in done.ended]
    test = "This is a test: notices of Coffer arrive here."
    assert said(server) == [test, test, "Something in your books needs you."]
    hands.go("Overview")
    hands.go("Settings")
    hands.sees("Phone · Something in your books needs you.")
    assert [one.host for one in books.contacts.all()] == [f"127.0.0.1:{server.port}"]


def test_a_channel_that_fails_is_told_under_the_bell_once(
    hands: Hands, books: Coffer, server: FakeServer
) -> None:
    open_section(hands)
    server.every = status(500)
    hands.press("Add a channel…")
    hands.choose("Kind", "ntfy")
    hands.type_into("Server", server.base)
    hands.type_into("Topic", "quiet-topic")
    hands.press("Add")
    hands.sees("ntfy")  # it stays open, and says why
    assert hands.dialog is not None
    assert books.notifying.channels() == []
    server.every = None
    hands.press("Add")
    hands.wait(lambda: hands.dialog is None, "it stays open")
    server.every = status(401)
    hands.press("Test: ntfy")
    desk = hands.window.around.desk
    desk.outgoing.look()
    desk.outgoing.look()
    hands.quiet()
    (notice,) = [one for one in desk.notices.items() if one.kind is Kind.CHANNEL]
    assert notice.text.startswith("Notices do not arrive over “ntfy”:")
    server.every = None
    hands.press("Test: ntfy")
    desk.outgoing.look()
    hands.quiet()
    assert not [one for one in desk.notices.items() if one.kind is Kind.CHANNEL]


def test_hours_and_kinds_by_keyboard(hands: Hands, books: Coffer) -> None:
    open_section(hands)
    hands.tab_to("Keep quiet hours")
    hands.key(Qt.Key.Key_Space)
    hands.sees("Quiet hours are kept.")
    hands.tab_to("Quiet from")
    hands.keys("2330")
    hands.key(Qt.Key.Key_Tab)
    hands.quiet()
    quiet = books.notifying.rules().quiet
    assert (quiet.is_on, quiet.last) == (True, Quiet().last)
    hands.tab_to("Saturday")
    hands.key(Qt.Key.Key_Space)
    assert 5 not in books.notifying.rules().quiet.days
    hands.shortcut("Ctrl+Z")
    hands.wait(lambda: 5 in books.notifying.rules().quiet.days, "it is not taken back")


def test_a_kind_is_muted_in_the_panel(hands: Hands, books: Coffer) -> None:
    desk = hands.window.around.desk
    desk._load_needs()
    hands.wait(lambda: bool(desk.notices.items()), "no need")
    desk.outgoing.look()
    hands.quiet()
    hands.window.around.open_notices()
    panel = hands.window.around._panel
    assert isinstance(panel, NoticesPanel)
    hands.qtbot.waitUntil(panel.isVisible)
    panel.rows[0].setFocus()
    QTest.keyClick(panel.rows[0], Qt.Key.Key_M)
    hands.wait(lambda: not desk.notices.items(), "it is listed still")
    assert books.notifying.rules().muted == {Kind.NEED}
    panel.close()
    open_section(hands)
    hands.sees("Under the bell, but not: “Needs you”.")
    hands.press("Kinds: in the window")
    hands.tab_to("Needs you")
    hands.key(Qt.Key.Key_Space)
    hands.press("Keep")
    hands.wait(lambda: bool(desk.notices.items()), "it is not listed again")
