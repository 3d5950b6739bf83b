"""Keys of one's own: bound by pressing them, refused where they are taken, brought back."""

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.unit.ui.fakes_settings import SecuredCoffer
from tests.unit.ui.settings_view import quiet, shown, texts
from ui.settings.shortcuts import ShortcutsSection
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window import keys
from ui.window.frame import MainWindow
from ui.window.memory import Memory
from ui.window.shortcuts import ShortcutSheet, lines_of_keys
from ui.window.state import ViewState

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def as_delivered() -> Any:
    keys.load_bindings(Memory())
    yield
    keys._use({})


@pytest.fixture
def view(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, themes: ThemeManager,
    memory: Memory,
) -> SettingsView:  # fmt: skip
    made = cast(SettingsView, shown(qtbot, SettingsView(coffer, tasks, state), tasks))
    made.use_window(themes, memory)
    made.show_section("shortcuts")
    return made


def rebind(view: SettingsView, name: str, key: Qt.Key, held: Any = CTRL) -> None:
    button = cast(ShortcutsSection, view.current).rows[name].key
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)  # as the keyboard presses a button
    assert button.is_waiting
    QTest.keyClick(button, key, held)
    assert not button.is_waiting


def test_a_pressed_key_takes_the_place_of_another(view: SettingsView, memory: Memory) -> None:
    rebind(view, "entry", Qt.Key.Key_J)
    assert keys.keys_of("entry") == ("Ctrl+J",)
    assert memory.text("keys/entry") == "Ctrl+J"
    assert "Ctrl+J now" in view.banner.text
    assert ("New entry", "Ctrl+J") in lines_of_keys()
    keys._use({})
    keys.load_bindings(memory)  # as at the next start
    assert keys.keys_of("entry") == ("Ctrl+J",)
    assert "Ctrl+J now" in view.state.take_back()
    assert keys.keys_of("entry") == ("Ctrl+N",)
    assert memory.text("keys/entry") == ""


def test_a_key_of_something_else_is_refused_with_its_name(view: SettingsView) -> None:
    rebind(view, "entry", Qt.Key.Key_L)
    assert keys.keys_of("entry") == ("Ctrl+N",)
    assert "belongs to “Lock the books”" in view.banner.text
    rebind(view, "entry", Qt.Key.Key_P)  # a second key counts as well
    assert "belongs to “Search or run a command”" in view.banner.text
    rebind(view, "entry", Qt.Key.Key_C)
    assert "needed in fields" in view.banner.text
    button = cast(ShortcutsSection, view.current).rows["entry"].key
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_X)  # a letter alone types
    assert button.is_waiting
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert not button.is_waiting
    assert keys.keys_of("entry") == ("Ctrl+N",)


def test_a_key_goes_and_comes_back(view: SettingsView) -> None:
    section = cast(ShortcutsSection, view.current)
    rebind(view, "undo", Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    assert keys.keys_of("undo") == ()
    assert "undo" not in [words for words, _ in lines_of_keys()]
    rebind(view, "lock", Qt.Key.Key_Z)  # free now
    assert keys.keys_of("lock") == ("Ctrl+Z",)
    QTest.mouseClick(section.rows["undo"].back, Qt.MouseButton.LeftButton)
    assert "belongs to “Lock the books”" in view.banner.text
    QTest.mouseClick(section.reset_button, Qt.MouseButton.LeftButton)
    assert not keys.bindings()
    assert view.state.take_back()
    assert keys.keys_of("lock") == ("Ctrl+Z",)


def test_the_list_is_searched_by_words_and_by_keys(qtbot: QtBot, view: SettingsView) -> None:
    section = cast(ShortcutsSection, view.current)
    QTest.keyClicks(section.filter, "hide")
    qtbot.waitUntil(lambda: not section.rows["undo"].isVisible())
    assert section.rows["privacy"].isVisible()
    section.filter.setText("ctrl+k")
    qtbot.waitUntil(section.rows["palette"].isVisible)
    section.filter.setText("zzz")
    qtbot.waitUntil(lambda: "No shortcut matches." in texts(view))


def test_no_two_shortcuts_have_one_key_as_delivered() -> None:
    every = [key for one in keys.SHORTCUTS for key in one.keys]
    assert len(every) == len(set(every))
    free = [one for one in keys.SHORTCUTS if not one.is_fixed]
    assert not [one.name for one in free if any(keys.is_taken(key) for key in one.keys)]


def test_the_window_and_its_sheet_follow_a_new_key(
    qtbot: QtBot, tasks: TaskRunner, themes: ThemeManager, memory: Memory
) -> None:
    coffer: Any = SecuredCoffer()
    window = MainWindow(tasks, themes, memory)
    qtbot.addWidget(window)
    window.show()
    window.attach(coffer)
    quiet(qtbot, tasks)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    keys.bind(memory, "privacy", "Ctrl+H")
    window.state.keys_changed.emit()
    QTest.keyClick(window, Qt.Key.Key_P, CTRL | SHIFT)
    assert not window.state.is_private
    QTest.keyClick(window, Qt.Key.Key_H, CTRL)
    assert window.state.is_private
    QTest.keyClick(window, Qt.Key.Key_F1)  # Help about what is shown
    assert window.stack.current_name == "help"
    window.go("settings", "security")
    QTest.keyClick(window, Qt.Key.Key_F1)
    view: Any = window.stack.currentWidget()
    assert view.pane.name == "security"
    sheet = ShortcutSheet()
    qtbot.addWidget(sheet)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    sheet.show()
    assert "Ctrl+H" in texts(sheet)
    quiet(qtbot, tasks)
