"""Options in the real window: what is held, how contracts end, strategies, the overview's line."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.services.changes import ALL_TOPICS, Changes
from tests.integration.books import SetClock
from tests.option_parts import Desk, moment
from ui.forms.dialog import FormDialog
from ui.overview.view import OverviewView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.trades.options.ending_dialog import EndingDialog, ReopenDialog
from ui.trades.options.group_dialog import GroupDialog, RollDialog
from ui.trades.options.view import OptionsView
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

WAIT_MS = 30_000
OPENED = "2026-01-05 15:00"
NEAR, FAR = "AAPL260116P00150000", "AAPL260220P00150000"
WING = "AAPL260116P00140000"
T = TypeVar("T", bound=QDialog)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(moment("2026-01-12 20:00"))


@pytest.fixture
def coffer(tmp_path: Path, clock: SetClock) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "coffer.db"), clock=clock)
    yield made
    made.close()


@pytest.fixture
def desk(coffer: Coffer, clock: SetClock) -> Desk:
    return Desk(coffer.database, clock)


@pytest.fixture
def window(qtbot: QtBot, coffer: Coffer, desk: Desk, tmp_path: Path) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    use_memory(tmp_path / "profile.window")
    themes = ThemeManager(application)
    themes.set_mode("light")
    themes.apply(application)
    tasks = TaskRunner()
    made = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.attach(coffer)
    yield made
    quiet(qtbot, made)
    tasks.close()


def quiet(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(30)
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=WAIT_MS)
    qtbot.wait(30)


def view_of(qtbot: QtBot, window: MainWindow) -> OptionsView:
    window.go("options", None)
    quiet(qtbot, window)
    view = window.stack.view("options")
    assert isinstance(view, OptionsView)
    return view


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def opened(qtbot: QtBot, window: MainWindow, view: OptionsView, kind: type[T]) -> T:
    dialog = view._dialog
    assert isinstance(dialog, kind)
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT_MS)
    qtbot.wait(350)  # its first look at what there is
    quiet(qtbot, window)
    return dialog


def save(qtbot: QtBot, window: MainWindow, dialog: FormDialog) -> None:
    gone: list[int] = []
    dialog.accepted.connect(lambda: gone.append(1))
    press(dialog.save)
    qtbot.waitUntil(lambda: bool(gone), timeout=WAIT_MS)
    quiet(qtbot, window)


def effect_of(dialog: FormDialog) -> str:
    return str([row[:3] for row in dialog.effect._rows or ()])


def test_the_view_says_what_it_will_show(qtbot: QtBot, window: MainWindow) -> None:
    view = view_of(qtbot, window)
    assert view.empty.isVisible()
    assert not view.table.isVisible()


def test_contracts_come_with_days_and_greeks(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    desk.trade("sell", "2", NEAR, "4", OPENED)
    desk.trade("buy", "1", FAR, "6", OPENED)
    desk.price("AAPL", "152", "2026-01-12")
    desk.price(NEAR, "250", "2026-01-12")
    view = view_of(qtbot, window)
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    QAbstractItemModelTester(
        view.strategy_model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    texts = {
        column.name: view.model.cell(0, place).text
        for place, column in enumerate(view.model.columns)
    }
    assert (texts["contract"], texts["days"], texts["quantity"]) == ("AAPL 150P", "4 days", "−2")
    assert texts["implied"].endswith("%")
    assert texts["delta"] != "—"
    far = [view.model.cell(1, place).text for place in range(view.model.columnCount())]
    assert "—" in far  # no price: no volatility, and nothing is invented
    assert view.panel.isVisible()
    assert view.panel.row is not None
    assert "per" not in view.panel._title.text()
    window.state.set_private(True)
    qtbot.wait(30)
    assert view.model.cell(0, 0).text == "AAPL 150P"


def test_an_assignment_in_parts_before_the_end(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    position = desk.trade("sell", "5", NEAR, "4", OPENED)
    view = view_of(qtbot, window)
    assert view.panel.ending.text() == "Assigned…"
    press(view.panel.ending)
    dialog = opened(qtbot, window, view, EndingDialog)
    assert "'You buy', '', '500 AAPL'" in effect_of(dialog)
    QTest.keyClicks(dialog.quantity, "2")
    qtbot.wait(350)
    quiet(qtbot, window)
    assert "'You buy', '', '200 AAPL'" in effect_of(dialog)
    assert "$146.00" in effect_of(dialog)  # with the premium
    assert "'The other 3', '', 'stay open'" in effect_of(dialog)
    save(qtbot, window, dialog)
    assert (desk.held("AAPL"), desk.position(position).closed) == (200, 2)
    assert view.model.lines()[0].quantity == -3


def test_what_ended_in_the_money_waits_and_is_then_said(
    qtbot: QtBot, window: MainWindow, desk: Desk, clock: SetClock
) -> None:
    position = desk.trade("sell", "1", NEAR, "4", OPENED)
    desk.price("AAPL", "149.99", "2026-01-16")
    clock.time = moment("2026-01-17 09:00")
    view = view_of(qtbot, window)
    press(view.post)
    quiet(qtbot, window)
    assert "assigned" in view.banner.text
    assert desk.position(position).status == "open"
    assert view.panel.ending.text() == "Outcome…"
    press(view.panel.ending)
    dialog = opened(qtbot, window, view, EndingDialog)
    assert [dialog.what.itemText(one) for one in range(dialog.what.count())] == [
        "Assigned", "Expired worthless",
    ]  # fmt: skip
    dialog.what.setCurrentIndex(1)
    save(qtbot, window, dialog)
    assert desk.position(position).status == "expired"
    assert (desk.held("AAPL"), desk.held("USD")) == (0, 400)
    assert view.empty.isVisible()


def test_due_contracts_are_booked_by_one_button(
    qtbot: QtBot, window: MainWindow, desk: Desk, clock: SetClock
) -> None:
    desk.trade("buy", "1", NEAR, "4", OPENED)
    desk.price("AAPL", "151", "2026-01-16")
    clock.time = moment("2026-01-17 09:00")
    view = view_of(qtbot, window)
    press(view.post)
    quiet(qtbot, window)
    assert "expired worthless" in view.banner.text
    assert desk.held(NEAR) == 0


def test_a_booked_end_is_taken_back(
    qtbot: QtBot, window: MainWindow, desk: Desk, clock: SetClock
) -> None:
    position = desk.trade("buy", "1", NEAR, "4", OPENED)
    desk.trade("buy", "1", FAR, "4", OPENED)
    desk.price("AAPL", "151", "2026-01-16")
    clock.time = moment("2026-01-17 09:00")
    desk.options.post_due()
    view = view_of(qtbot, window)
    view.open_deed("reopen", position)
    save(qtbot, window, opened(qtbot, window, view, ReopenDialog))
    assert desk.position(position).status == "open"
    assert len(view.model.lines()) == 2


def test_a_contract_is_not_exercised_where_the_person_says_so(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    desk.trade("buy", "1", NEAR, "4", OPENED)
    view = view_of(qtbot, window)
    press(view.panel.keep)
    quiet(qtbot, window)
    (row,) = desk.options.held().rows
    assert row.keeps
    assert view.model.cell(0, view.model.column_at("state")).text == "Not exercised"


def test_strategies_are_made_found_confirmed_and_taken_apart(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    sold = desk.trade("sell", "1", NEAR, "4", OPENED)
    desk.trade("buy", "1", WING, "1", OPENED)
    view = view_of(qtbot, window)
    press(view.find_button)
    quiet(qtbot, window)
    (guess,) = view.strategy_model.lines()
    assert (guess.kind, guess.is_guess) == ("vertical", True)
    assert view.strategy_model.cell(0, 0).second == "a guess"
    menu = view.strategy_menu(0, QPoint(10, 10))
    assert menu is not None
    menu.actions()[0].trigger()
    quiet(qtbot, window)
    assert not view.strategy_model.lines()[0].is_guess
    menu = view.strategy_menu(0, QPoint(10, 10))
    assert menu is not None
    menu.actions()[0].trigger()
    quiet(qtbot, window)
    assert view.strategy_model.lines() == []
    view.open_deed("group", sold)
    dialog = opened(qtbot, window, view, GroupDialog)
    assert not dialog.save.isEnabled()
    other = next(box for number, box in dialog.boxes.items() if number != sold)
    other.click()
    QTest.keyClicks(dialog.name, "Earnings")
    qtbot.wait(350)
    quiet(qtbot, window)
    assert "Vertical" in effect_of(dialog)
    save(qtbot, window, dialog)
    assert view.strategy_model.lines()[0].name == "Earnings"


def test_a_roll_is_linked_in_the_window(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    old = desk.trade("sell", "1", NEAR, "4", OPENED)
    desk.trade("buy", "1", NEAR, "2", "2026-01-12 15:00")
    new = desk.trade("sell", "1", FAR, "5", "2026-01-12 15:00")
    view = view_of(qtbot, window)
    view.open_deed("roll", new)
    dialog = opened(qtbot, window, view, RollDialog)
    save(qtbot, window, dialog)
    assert desk.position(new).replaces_id == old


def test_the_overview_leads_to_what_ends(
    qtbot: QtBot, window: MainWindow, desk: Desk, coffer: Coffer
) -> None:
    desk.trade("sell", "1", NEAR, "4", OPENED)
    desk.price("AAPL", "152", "2026-01-12")
    needs = {one.code: one for one in coffer.portfolio.overview(date(2026, 1, 12)).needs}
    assert (needs["option_expiring"].subject, needs["option_expiring"].detail) == ("AAPL 150P", "4")
    later = {one.code: one for one in coffer.portfolio.overview(date(2026, 1, 17)).needs}
    assert later["option_ended"].action == "outcome"
    window.go("overview", None)
    quiet(qtbot, window)
    window.tasks.changed.emit(Changes(ALL_TOPICS))  # the desk writes beside the window
    quiet(qtbot, window)
    overview = window.stack.view("overview")
    assert isinstance(overview, OverviewView)
    texts = {row.button.accessibleName(): row.button for row in overview.needs.rows}
    press(texts["Look: AAPL 150P ends in 4 days"])
    quiet(qtbot, window)
    view = window.stack.view("options")
    assert isinstance(view, OptionsView)
    assert view.isVisible()
    assert view.which.value == "soon"
