"""Any bank's file in the window: mapped by mouse and by keyboard, looked at, imported, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.ledger import EntryFilter
from tests.e2e.windows import LONG_MS, quiet, window_on
from ui.holdings.target import BatchEntries
from ui.importing.dialog import ImportDialog
from ui.importing.map_header import FIXED
from ui.tasks import TaskRunner
from ui.window.frame import MainWindow

LEFT = Qt.MouseButton.LeftButton
BANK = """\
Wann;Was;Wieviel
03/04/2024;Shop;-5,20
05/04/2024;Salary;2.000,00
06/04/2024;Rent;-x
"""
CLEAR = """\
Buchungstag;Verwendungszweck;Betrag;Währung
23.04.2024;Shop;-5,20;EUR
25.04.2024;Salary;2.000,00;EUR
"""


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Coffer]:
    opened = create_coffer(str(tmp_path / "coffer.db"))
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, books: Coffer, tmp_path: Path) -> Iterator[MainWindow]:
    for made in window_on(qtbot, books, tmp_path / "coffer.db"):
        quiet(qtbot, made)
        yield made


def opened(qtbot: QtBot, window: MainWindow, folder: Path, *contents: str) -> ImportDialog:
    paths = []
    for number, content in enumerate(contents, 1):
        path = folder / f"bank {number}.csv"
        path.write_text(content, encoding="utf-8")
        paths.append(path)
    window.commands.import_file(paths if len(paths) > 1 else paths[0])
    dialog = window.commands.dialog
    assert isinstance(dialog, ImportDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    settle(qtbot, dialog.map_page.maps._tasks)
    return dialog


def settle(qtbot: QtBot, tasks: TaskRunner) -> None:
    """Wait out the pause after a change, and what it asks for."""
    qtbot.wait(260)
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=LONG_MS)
    qtbot.wait(20)


def press(dialog: ImportDialog, button: QWidget) -> None:
    QTest.mouseClick(button, LEFT)


def choose(menu: QMenu, text: str) -> None:
    """Choose from an open menu as the keyboard does."""
    action = next(one for one in menu.actions() if one.text().startswith(text))
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def kinds(books: Coffer) -> list[str]:
    return [one.kind for one in books.ledger.entries(EntryFilter(), limit=100)]


def test_a_strange_file_is_mapped_by_mouse_seen_imported_and_undone(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, tmp_path, BANK)
    page, tasks = dialog.map_page, window.tasks
    assert dialog.is_mapping
    assert not dialog.import_button.isEnabled()
    QAbstractItemModelTester(page.table.cells, dialog)
    press(dialog, page.table.head.buttons[FIXED + 2])  # "Wieviel" is nothing that is known
    choose(page.table.menu, "Amount of money")
    settle(qtbot, tasks)
    asked = page.asked.text()
    assert "day or the month first in “03/04/2024”" in asked
    assert "Which account" in asked
    page.options.dates.choose("dmy")
    page.options.account.setEditText("Giro")
    page.options.account.activated.emit(-1)
    settle(qtbot, tasks)
    cells = page.table.cells
    assert [cells.cell(row, 1).text for row in range(3)] == ["Withdrawal", "Deposit", "Rejected"]
    wrong = cells.cell(2, FIXED + 2)
    assert (wrong.text, wrong.icon) == ("-x: not a number", "warning")
    page.name.setText("My bank")
    press(dialog, dialog.import_button)
    settle(qtbot, tasks)
    view = dialog.result_view
    assert view.tabs.value == "rejected"
    view.tabs.set_value("effects")
    view._show_table()
    assert view.table is not None
    assert view.table.cells.cell(0, 3).text.endswith("1,994.80")
    assert dialog.import_button.text() == "Import 2"
    assert kinds(books) == []
    press(dialog, dialog.import_button)
    settle(qtbot, tasks)
    assert sorted(kinds(books)) == ["deposit", "withdraw"]
    assert [one.name for one in books.mapped_imports.maps()] == ["My bank"]
    press(dialog, dialog.undo_button)
    settle(qtbot, tasks)
    assert kinds(books) == []
    # The same file again: recognised, and as it has a row that is wrong, shown once more.
    again = opened(qtbot, window, tmp_path, CLEAR)
    assert again.is_mapping  # another header
    again.reject()
    third = opened(qtbot, window, tmp_path, BANK.replace("06/04/2024;Rent;-x\n", ""))
    assert not third.is_mapping
    assert third.map_page.found.text() == "Recognised as “My bank”."
    press(third, third.import_button)
    settle(qtbot, tasks)
    with qtbot.waitSignal(third.activity_wanted) as told:
        press(third, third.activity_button)
    assert isinstance(told.args[0], BatchEntries)
    quiet(qtbot, window)
    assert window.stack.current_name == "activity"


def test_by_keyboard_alone(qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path) -> None:
    dialog = opened(qtbot, window, tmp_path, CLEAR)
    page, tasks = dialog.map_page, window.tasks
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.cells.index(0, FIXED + 1))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    qtbot.waitUntil(page.table.menu.isVisible)
    choose(page.table.menu, "Id of the row")
    settle(qtbot, tasks)
    assert page.mapping is not None
    assert dict(page.mapping.columns)["Verwendungszweck"] == "external_id"
    page.table.open_menu(FIXED + 1)
    choose(page.table.menu, "Note")
    dialog.activateWindow()  # as a window manager does when a menu closes
    qtbot.waitUntil(dialog.isActiveWindow)
    page.options.account.setFocus()
    field = page.options.account.lineEdit()
    assert field is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() in {field, page.options.account})
    QTest.keyClicks(field, "Giro")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert page.mapping.account == "Giro"
    seen = set()
    for _ in range(60):  # every control can be reached
        focus = QApplication.focusWidget()
        assert focus is not None
        seen.add(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {
        "Column Betrag: Amount of money", "Remember this mapping as", "Dates: day first",
        "See what it does", "The first rows, as they will be read",
    } <= seen  # fmt: skip
    dialog.import_button.setFocus()
    QTest.keyClick(dialog.import_button, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    focus = QApplication.focusWidget()
    assert focus is dialog.import_button
    QTest.keyClick(focus, Qt.Key.Key_Return)
    settle(qtbot, tasks)
    assert sorted(kinds(books)) == ["deposit", "withdraw"]
    focus = QApplication.focusWidget()
    assert focus is dialog.close_button
    QTest.keyClick(focus, Qt.Key.Key_Return)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    quiet(qtbot, window)
    qtbot.waitUntil(lambda: kinds(books) == [], timeout=LONG_MS)


def test_several_files_what_looks_alike_and_what_contradicts_itself(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    saldo = CLEAR.replace("Währung", "Währung;Saldo").replace(";EUR\n", ";EUR;7\n")
    other = "Datum,Text,Amount,Currency\n2024-04-23,Card,-5.20,EUR\n2024-04-24,b,3.00,EUR\n"
    dialog = opened(qtbot, window, tmp_path, saldo, other)
    page, tasks = dialog.map_page, window.tasks
    assert "file 1 of 2" in dialog._file.full_text
    for account in ("Giro", "Giro"):
        page.options.account.setEditText(account)
        page.options.account.activated.emit(-1)
        settle(qtbot, tasks)
        press(dialog, dialog.import_button)
        settle(qtbot, tasks)
        if dialog.banner.isVisible():  # the balances do not follow
            assert not dialog.import_button.isEnabled()
            assert "contradicts itself" in dialog.banner.text
            press(dialog, dialog.banner.action)
        likes = dialog.result_view.likes
        if likes.notes:
            assert not dialog.import_button.isEnabled()
            assert dialog.result_view.tabs.value == "like"
            press(dialog, likes.skip_button)
            assert dialog.import_button.text() == "Import 1"
            assert dialog.result_view.table is not None
            dialog.result_view.table.opened.emit(0)
            assert dialog.import_button.text() == "Import 2"
            dialog.result_view.table.opened.emit(0)
        press(dialog, dialog.import_button)
        settle(qtbot, tasks)
        if dialog.skip_button.isVisible():
            press(dialog, dialog.skip_button)
            settle(qtbot, tasks)
            assert "file 2 of 2" in dialog._file.full_text
    assert len(kinds(books)) == 3
    dialog.reject()


def test_mappings_are_renamed_handed_on_and_deleted_in_the_window(
    qtbot: QtBot, window: MainWindow, books: Coffer, tmp_path: Path
) -> None:
    dialog = opened(qtbot, window, tmp_path, CLEAR)
    page, tasks = dialog.map_page, window.tasks
    page.options.account.setEditText("Giro")
    page.options.account.activated.emit(-1)
    settle(qtbot, tasks)
    page.name.setText("One")
    press(dialog, dialog.import_button)
    settle(qtbot, tasks)
    press(dialog, dialog.import_button)
    settle(qtbot, tasks)
    dialog.reject()
    dialog = opened(qtbot, window, tmp_path, CLEAR)
    page = dialog.map_page
    press(dialog, dialog.columns_button)
    settle(qtbot, tasks)
    assert page.maps.name == "One"
    page.maps.rename_to("Two")
    settle(qtbot, tasks)
    assert page.name.text() == "Two"
    page.maps.export_to(tmp_path / "two.json")
    settle(qtbot, tasks)
    page.maps._delete()
    settle(qtbot, tasks)
    assert books.mapped_imports.maps() == []
    page.maps.bring(tmp_path / "two.json")
    settle(qtbot, tasks)
    assert page.look is not None
    assert page.look.map_name == "Two"
    page.maps.chosen.emit("")
    settle(qtbot, tasks)
    assert page.look.map_name == ""
    page.options.delimiter.choose(",")  # another layout has other columns
    settle(qtbot, tasks)
    assert page.is_open
    page.maps.bring(tmp_path / "none.json")
    settle(qtbot, tasks)
    assert "cannot be read" in dialog.banner.text
    dialog.reject()
