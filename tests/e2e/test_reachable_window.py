"""Every view and every dialog, for a screen reader and for a keyboard."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, open_coffer
from tests.e2e.reachable import (
    faults_of_colour,
    faults_of_names,
    faults_of_order,
    faults_of_size,
    tab_chain,
)
from tests.e2e.windows import LONG_MS, quiet, window_on
from ui.screenshots import dialog_makers
from ui.settings.pictures import SECTIONS
from ui.widgets.popup import Popup
from ui.window.frame import MainWindow
from ui.window.palette import CommandPalette
from ui.window.places import INNER, PLACES

KEPT_OPEN = {
    "settings-recovery",  # till the code was noted: it is shown once
    "connections-sample", "connections-sample-narrow",  # a view, not a dialog
    "settings-prices-sample", "settings-network-sample",
    "files-sample", "files-narrow", "files-profiles",
}  # fmt: skip
LINKS = 60  # in a page of Help: Tab goes through them, too
SHOWN = [
    (place.name, part)
    for place in (*PLACES, *INNER)
    for part in (SECTIONS if place.name == "settings" else ("",))
]


@pytest.fixture(scope="module")
def books(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    """The invented household, whose books have something in every view."""
    place = tmp_path_factory.mktemp("reachable") / "coffer.db"
    shutil.copy(sample_template, place)
    coffer = open_coffer(str(place))
    yield coffer
    coffer.close()


@pytest.fixture
def window(qtbot: QtBot, books: Coffer) -> Iterator[MainWindow]:
    for made in window_on(qtbot, books, Path(books.place)):
        quiet(qtbot, made)
        yield made


def faults(root: QWidget) -> list[str]:
    """Return all that keeps somebody from using what is shown."""
    return [
        *faults_of_names(root),
        *faults_of_size(root),
        *faults_of_order(root),
        *faults_of_colour(root),
    ]


def test_every_view_can_be_used_without_eyes_and_without_a_mouse(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = {}
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG_MS)
    for name, part in SHOWN:
        window.go(name, part or None)
        quiet(qtbot, window)
        view = window.stack.currentWidget()
        assert view is not None
        found[f"{name} {part}"] = faults(window)
        stops = [one for one in tab_chain(window) if view.isAncestorOf(one)]
        if not stops:
            found[f"{name} {part}"].append("nothing to reach by Tab")
        found[f"{name} {part}"] += faults_of_tab(window)
    assert not {name: those for name, those in found.items() if those}


def faults_of_tab(window: MainWindow) -> list[str]:
    """Press Tab until it comes round; tell what keeps the keyboard."""
    chain = tab_chain(window)
    chain[0].setFocus(Qt.FocusReason.TabFocusReason)
    told = ""
    for _ in range(len(chain) + LINKS):
        held = QApplication.focusWidget()
        if held is None:
            return [f"Tab leads nowhere after {told!r}"]
        told = held.accessibleName()
        QTest.keyClick(held, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is chain[0]:
            return []
    return [f"Tab does not leave {told!r}"]


def test_every_dialog_can_be_used_without_eyes_and_without_a_mouse(
    qtbot: QtBot, window: MainWindow, books: Coffer
) -> None:
    found: dict[str, list[str]] = {}
    for name, make in dialog_makers(books, window).items():
        dialog = opened(make, window)
        qtbot.waitUntil(dialog.isActiveWindow, timeout=LONG_MS)
        quiet(qtbot, window)
        found[name] = faults(dialog)
        is_asking = isinstance(dialog, QDialog | Popup)  # else a part, shown for its picture
        if is_asking and not dialog.windowTitle() and not dialog.accessibleName():
            found[name].append("no title")
        held = QApplication.focusWidget()
        if isinstance(dialog, QDialog) and not (held and dialog.isAncestorOf(held)):
            found[name].append("no keyboard")
        QTest.keyClick(held or dialog, Qt.Key.Key_Escape)
        if dialog.isVisible() and name not in KEPT_OPEN:
            found[name].append("Esc does not close it")
        dialog.hide()
        let_go(dialog)
    assert not {name: those for name, those in found.items() if those}


def opened(make: Callable[[], QWidget], window: MainWindow) -> QWidget:
    """Make a dialog and open it as the window does."""
    dialog = make()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    if isinstance(dialog, CommandPalette):
        dialog.open_over(window)
    elif isinstance(dialog, Popup):
        dialog.show_below(window.top_bar.bell_button)
    elif isinstance(dialog, QDialog):
        dialog.open()
    else:
        dialog.show()
    dialog.activateWindow()
    return dialog


def let_go(dialog: QWidget) -> None:
    """Delete a dialog now, not when the test ends."""
    dialog.deleteLater()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def test_esc_gives_the_keyboard_back_where_it_was(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=LONG_MS)
    button = window.top_bar.search
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Return)
    palette = window._palette
    assert palette is not None
    qtbot.waitUntil(palette.isVisible, timeout=LONG_MS)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button, timeout=LONG_MS)
