"""Vaults in the real window on real books: made, fed, moved, undone, archived, by key and mouse."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer as Books
from app.bootstrap import open_coffer
from tests.e2e.command import Coffer
from tests.e2e.windows import quiet, window_on
from ui.vaults.feed_dialog import FeedDialog
from ui.vaults.form import SureDialog
from ui.vaults.goal_dialog import VaultDialog
from ui.vaults.view import VaultsView
from ui.window.frame import MainWindow

D = Decimal
LONG_MS = 20_000


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    coffer = Coffer(tmp_path / "coffer.db")
    coffer("init", "--no-encryption", code=0)
    coffer.take("prices", "2024-01-01,EUR,1.10,USD", "2024-12-30,AAA,130,USD")
    coffer.take(
        "activities",
        "2024-01-10,Bank,deposit,,,,,EUR,,4000,,d1,",
        "2024-02-01,Broker,transfer_in,AAA,public-stock,20,100,USD,,,,t1,",
    )
    opened = open_coffer(str(coffer.place))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, books: Books, tmp_path: Path) -> Iterator[MainWindow]:
    yield from window_on(qtbot, books, tmp_path / "coffer.db")


def shown(qtbot: QtBot, window: MainWindow) -> VaultsView:
    window.go("vaults", None)
    quiet(qtbot, window)
    (view,) = window.findChildren(VaultsView)
    return view


def test_a_goal_from_nothing_to_its_archive(qtbot: QtBot, window: MainWindow, books: Books) -> None:
    view = shown(qtbot, window)
    assert view.empty.isVisible()
    # A goal, by keyboard.
    QTest.keyClick(view.empty.button, Qt.Key.Key_Return)
    dialog = view._dialog
    assert isinstance(dialog, VaultDialog)
    quiet(qtbot, window)
    QTest.keyClicks(dialog.name, "House")
    QTest.keyClicks(dialog.target, "10000")
    dialog.currency.setCurrentText("EUR")
    QTest.keyClicks(dialog.by, "2190-01-01")
    QTest.keyClick(dialog.by, Qt.Key.Key_Return)
    quiet(qtbot, window)
    assert [card.ring.text for card in view.cards] == ["0%"]
    # What feeds it.
    QTest.mouseClick(view.feeds.add, Qt.MouseButton.LeftButton)
    adding = view._dialog
    assert isinstance(adding, FeedDialog)
    quiet(qtbot, window)
    names = [adding.holding.itemText(place) for place in range(adding.holding.count())]
    adding.holding.setCurrentIndex(next(n for n, one in enumerate(names) if "EUR" in one))
    QTest.mouseClick(adding.save, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert view.cards[0].ring.text == "40%"  # 4,000 of 10,000
    assert view.cards[0].amount.text() == "€4,000"
    # Half of it, by mouse; saved when let go, from today.
    slider = view.feeds.rows[0].slider
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 8, 10))
    QTest.mouseMove(slider, QPoint(slider.width() // 2, 10))
    qtbot.waitUntil(lambda: slider.value() == 50)
    assert books.vaults.report().lines[0].current == D(4000)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, 10))
    quiet(qtbot, window)
    assert books.vaults.report().lines[0].current == D(2000)
    assert view.cards[0].ring.text == "20%"
    # And back.
    QTest.mouseClick(view.banner.action, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert view.cards[0].ring.text == "40%"
    # A lower target is reached, and noted.
    view.cards[0].wanted.emit(view.cards[0].shown_id, "edit")
    editing = view._dialog
    assert isinstance(editing, VaultDialog)
    quiet(qtbot, window)
    editing.target.selectAll()
    QTest.keyClicks(editing.target, "3999")
    QTest.keyClick(editing.target, Qt.Key.Key_Return)
    quiet(qtbot, window)
    qtbot.waitUntil(lambda: books.vaults.report().lines[0].is_reach_noted, timeout=LONG_MS)
    quiet(qtbot, window)
    assert view.cards[0].first.full_text.startswith("Reached")
    # Put away, looked at again, removed.
    view.cards[0].wanted.emit(view.cards[0].shown_id, "archive")
    asking = view._dialog
    assert isinstance(asking, SureDialog)
    QTest.mouseClick(asking.save, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert view.empty.isVisible()
    view.archived.setChecked(True)
    quiet(qtbot, window)
    assert view.cards[0].first.full_text.startswith("Archived")
    view.cards[0].wanted.emit(view.cards[0].shown_id, "remove")
    asking = view._dialog
    assert isinstance(asking, SureDialog)
    QTest.mouseClick(asking.save, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    assert books.vaults.report(with_archived=True).lines == ()
    assert books.verification.run().problems == ()


def test_the_palette_finds_a_vault(qtbot: QtBot, window: MainWindow, books: Books) -> None:
    from app.services.vaults_answers import VaultDraft

    view = shown(qtbot, window)
    for name in ("House", "Boat"):
        books.vaults.add(VaultDraft(name, "EUR", D(100)))
    assert window.directory is not None
    window.directory.load()
    quiet(qtbot, window)
    found = [one for one in window.commands.candidates(window.directory) if one.title == "Boat"]
    assert [one.action for one in found] == ["navigate"]
    window.go(*found[0].payload)
    view.refresh()
    quiet(qtbot, window)
    assert view.chosen is not None
    assert view.chosen.name == "Boat"
