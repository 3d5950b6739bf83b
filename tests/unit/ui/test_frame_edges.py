"""The frame at its edges: folded institutions, narrow windows, lost screens, drops, the tray."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.unit.ui.fakes import FakeCoffer, an_account
from ui.format import Formatter
from ui.notifications.notices import Kind, Notice, Priority
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.widgets.dialog import Dialog
from ui.window import tray as trays
from ui.window.dropping import DropSheet
from ui.window.frame import MainWindow
from ui.window.geometry import within
from ui.window.memory import Memory, use_memory
from ui.window.shortcuts import ShortcutSheet
from ui.window.sidebar import Sidebar
from ui.window.tray import Tray

ACTION = Qt.DropAction.CopyAction
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

BANKS = (
    an_account(1, "Current", "Big bank", "900.40"),
    an_account(2, "Savings", "Big bank", "100.10"),
    an_account(3, "Euro", "North bank", "220", currency="EUR", native="200"),
    an_account(4, "Euro deposit", "North bank", "110", currency="EUR", native="100"),
    an_account(5, "Broker", "Broker", "5000"),
    an_account(6, "Home", "Manual", "1000", type="manual_asset", category="property"),
)


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.show_accounts(BANKS, "USD", Formatter())
    made.resize(232, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def window(
    qtbot: QtBot, tasks: TaskRunner, themes: ThemeManager, memory: Memory, coffer: Any
) -> MainWindow:
    made = MainWindow(tasks, themes, memory)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    made.attach(coffer)
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    return made


def rows(sidebar: Sidebar) -> list[tuple[str, str]]:
    return [(row.text(), row.amount) for row in sidebar.account_rows()]


def test_an_institution_with_several_accounts_unfolds_to_them(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    told: list[str] = []
    sidebar.unfolded.connect(told.append)
    heads = sidebar.institution_rows()
    # Its own currency where all its accounts have it, else the display currency.
    assert [(row.text(), row.amount) for row in heads] == [
        ("Big bank", "$1,000"), ("North bank", "€300"),
    ]  # fmt: skip
    assert rows(sidebar) == [("Broker", "$5,000"), ("Home", "$1,000")]
    QTest.mouseClick(heads[0], LEFT)
    assert rows(sidebar)[1:3] == [("Current", "$900"), ("Savings", "$100")]
    assert heads[0].accessibleDescription() == "Unfolded"
    assert told
    assert "Big" not in told[0]  # a digest: it is written beside encrypted books
    again = Sidebar()
    qtbot.addWidget(again)
    again.set_unfolded(told[0])
    again.show_accounts(BANKS, "USD", Formatter())
    assert rows(again) == rows(sidebar)
    sidebar.show_amounts(Formatter(is_private=True))
    assert {row.amount for row in sidebar.institution_rows()} == {"••••"}


def test_arrow_keys_go_through_the_sidebar_and_unfold(sidebar: Sidebar) -> None:
    head = sidebar.institution_rows()[0]
    head.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(head, Qt.Key.Key_Right)
    assert head.is_open
    QTest.keyClick(head, Qt.Key.Key_Down)
    assert focused().text() == "Current"
    QTest.keyClick(focused(), Qt.Key.Key_Up)
    QTest.keyClick(head, Qt.Key.Key_Left)
    assert not head.is_open
    assert len(sidebar.account_rows()) == 2
    QTest.keyClick(head, Qt.Key.Key_End)
    assert focused() is sidebar.buttons["help"]
    QTest.keyClick(focused(), Qt.Key.Key_Home)
    assert focused() is sidebar.buttons["overview"]


def focused() -> Any:
    return QApplication.focusWidget()


def test_a_narrow_window_collapses_the_sidebar_and_a_wide_one_brings_it_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    sidebar = window.sidebar
    window.resize(900, 600)
    assert sidebar.is_narrow
    sidebar.set_narrow(False)  # for now
    assert not sidebar.is_narrow
    window.resize(1200, 760)
    assert not sidebar.is_narrow
    window.resize(900, 600)
    assert sidebar.is_narrow
    window.resize(1200, 760)
    assert not sidebar.is_narrow
    assert not window.memory.flag("sidebar/narrow")  # nobody chose it
    sidebar.set_narrow(True)
    window.resize(900, 600)
    window.resize(1200, 760)
    assert sidebar.is_narrow


def test_a_window_from_a_screen_that_is_gone_is_brought_back() -> None:
    home, beside = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1000)
    there = QRect(2000, 100, 1000, 700)
    assert within(there, [home, beside]) == there
    back = within(there, [home])
    assert home.contains(back)
    assert back.size() == QSize(1000, 700)
    above = QRect(100, -900, 800, 600)  # nobody could take hold of it
    assert home.contains(within(above, [home]))
    huge = within(QRect(5000, 5000, 4000, 3000), [home])
    assert huge == home
    assert within(QRect(1850, 10, 900, 600), [home]) != QRect(1850, 10, 900, 600)
    assert within(QRect(-300, 10, 900, 600), [home]) == QRect(-300, 10, 900, 600)


def test_the_window_stands_where_it_stood(
    qtbot: QtBot, tasks: TaskRunner, themes: ThemeManager, memory: Memory
) -> None:
    first = MainWindow(tasks, themes, memory)
    qtbot.addWidget(first)
    first.show()
    first.setGeometry(QRect(0, 30, 800, 640))  # no larger than the screen of the tests
    first.close()
    again = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(again)
    assert again.height() == 640


def test_each_profile_has_its_own_choices(window: MainWindow, tmp_path: Path) -> None:
    window.sidebar.set_narrow(True)
    window.state.set_period("3M")
    window.state.set_private(True)
    use_memory(tmp_path / "other.window")
    window.memory = Memory()
    assert not window.sidebar.is_narrow
    assert window.state.period == "1Y"
    assert not window.state.is_private
    use_memory(tmp_path / "profile.window")
    window.memory = Memory()
    assert window.sidebar.is_narrow
    assert (window.state.period, window.state.is_private) == ("3M", True)


# Drops


def carried(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(str(path) for path in paths))  # as file managers do
    return data


def enter(widget: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPointF(9, 9).toPoint(), ACTION, data, LEFT, PLAIN)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop(widget: QWidget, data: QMimeData) -> None:
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), ACTION, data, LEFT, PLAIN))


def test_files_over_the_window_are_covered_and_imported_one_after_another(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[list[Path]] = []
    monkeypatch.setattr(window.around.dropping, "_take", taken.append)
    files = [tmp_path / "a.csv", tmp_path / "b.csv"]
    data = carried(*files, tmp_path)
    assert enter(window, data)
    sheet = window.around.dropping.sheet
    assert sheet.isVisible()
    assert sheet.geometry() == window.rect()
    assert "Drop to import into" in sheet.accessibleName()
    drop(sheet, data)
    assert not sheet.isVisible()
    assert taken == [files]
    folder = carried(tmp_path)
    assert enter(window, folder)
    drop(sheet, folder)
    assert window.toast.text == "A folder cannot be imported. Drop the files that are in it."
    assert taken == [files]


def test_a_dialog_takes_files_for_the_window(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[list[Path]] = []
    monkeypatch.setattr(window.around.dropping, "_take", taken.append)
    dialog = Dialog(window)
    qtbot.addWidget(dialog)
    dialog.show()
    data = carried(tmp_path / "a.csv")
    assert enter(dialog, data)
    sheet = dialog.findChild(DropSheet)
    assert isinstance(sheet, DropSheet)
    assert enter(sheet, data)
    drop(sheet, data)
    assert taken == [[tmp_path / "a.csv"]]
    assert enter(dialog, data)
    drop(dialog, data)  # at once, before the sheet was entered
    assert len(taken) == 2
    qtbot.waitUntil(lambda: not sheet.isVisible())


def test_a_dialog_has_the_size_that_was_given_to_it(qtbot: QtBot, window: MainWindow) -> None:
    first = ShortcutSheet(window)
    first.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(first)
    first.show()
    wanted = QSize(first.width() + 24, first.height() + 40)
    first.resize(wanted)
    first.note_size()
    first.close()
    again = ShortcutSheet(window)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    again.show()
    assert again.size() == wanted.boundedTo(again.screen().availableSize())


def test_text_and_addresses_are_let_pass(window: MainWindow) -> None:
    text, address = QMimeData(), QMimeData()
    text.setText("/tmp/a.csv")
    address.setUrls([QUrl("https://example.org/a.csv")])
    assert not enter(window, text)
    assert not enter(window, address)
    window.detach()
    assert not enter(window, carried(Path("/tmp/a.csv")))  # locked: nothing is taken


# The tray


@pytest.fixture
def tray(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Tray:
    monkeypatch.setattr(trays, "is_available", lambda: True)
    window.memory.set_flag("tray", True)
    window.around.apply_tray()
    made = window.around._tray
    assert made is not None
    return made


def test_there_is_no_tray_unless_it_is_asked_for(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trays, "is_available", lambda: True)
    window.around.apply_tray()
    assert window.around._tray is None
    window.memory.set_flag("tray", True)
    window.around.apply_tray()
    assert window.around._tray is not None
    window.memory.set_flag("tray", False)
    window.around.apply_tray()
    assert window.around._tray is None


def test_the_tray_tells_net_worth_only_on_request_and_never_what_is_hidden(
    qtbot: QtBot, window: MainWindow, tray: Tray
) -> None:
    assert not tray.worth_action.isVisible()
    window.memory.set_flag("tray/worth", True)
    tray.refresh()
    qtbot.waitUntil(tray.worth_action.isVisible)
    assert tray.worth_action.text() == "Net worth: $689,106.52"
    assert "$689,106.52" in tray.icon.toolTip()
    window.state.set_private(True)
    assert not tray.worth_action.isVisible()
    assert tray.icon.toolTip() == "Coffer"
    window.state.set_private(False)
    qtbot.waitUntil(tray.worth_action.isVisible)
    window.detach()
    assert not tray.worth_action.isVisible()
    assert tray.icon.toolTip() == "Coffer, locked"
    assert not tray.entry_action.isEnabled()
    assert not tray.lock_action.isEnabled()


def test_closing_leaves_the_window_in_the_tray_only_by_choice(
    window: MainWindow, tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tray.icon, "isVisible", lambda: True)
    window.memory.set_flag("tray/close", True)
    window.close()
    assert not window.isVisible()
    assert window.around._tray is tray
    assert tray.show_action.text() == "Show Coffer"
    tray.show_action.trigger()
    assert window.isVisible()
    assert tray.show_action.text() == "Hide Coffer"
    window.quit()
    assert window.around._tray is None


def test_the_tray_speaks_up_only_for_what_is_at_risk_and_without_names_when_locked(
    window: MainWindow, tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(tray.icon, "showMessage", lambda _title, text, *_: said.append(text))
    add = window.around.desk.notices.add
    grave = Priority.HIGH
    add(Notice("backup:1", Kind.BACKUP, "Not backed up", priority=grave))
    assert not said  # the window is there: the bell does
    window.hide()
    add(Notice("work:1", Kind.WORK, "Loans failed"))
    add(Notice("backup:2", Kind.BACKUP, "The disk is full", priority=grave))
    assert said == ["The disk is full"]
    window.state.set_private(True)
    add(Notice("backup:3", Kind.BACKUP, "The disk is fuller", priority=grave))
    assert said[1:] == ["Coffer has something to tell you."]


def test_the_books_that_are_open_fill_the_bell(
    qtbot: QtBot, window: MainWindow, books: FakeCoffer
) -> None:
    window.around._begin()
    window.around.take_needs(books.portfolio.overview().needs)
    bell = window.top_bar.bell_button
    assert bell.text() == str(len(books.portfolio.overview().needs))
    QTest.mouseClick(bell, LEFT)
    panel = window.around._panel
    assert panel is not None
    assert panel.isVisible()
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    window.detach()
    assert bell.text() == ""
