"""Keyboard and screen reader: in every view and dialog of the household, and nothing by mouse."""

import os
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer
from tests.e2e.household_books import VIEWS, household, open_dialog, person_at
from tests.e2e.person import Person
from ui.widgets.buttons import Button

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display

# View, what is chosen in its first table, what is pressed there, and the dialog's deed.
DIALOGS = (
    ("belongings", "Home", "Add property or valuables", "Add"),
    ("belongings", "Home", "New value…", "Set the value"),
    ("belongings", "Home", "Rule…", "Set the rule"),
    ("belongings", "Home", "Sell…", "Sell"),
    ("belongings", "Home", "Buy more…", "Buy"),
    ("belongings", "Home", "All 2 values…", ""),
    ("belongings", "Tide", "Round…", "Note the round"),
    ("loans", "Mortgage", "Add a debt", "Add"),
    ("loans", "Mortgage", "Extra payment…", "Pay"),
    ("loans", "Mortgage", "Another rate…", "Set the rate"),
    ("loans", "Mortgage", "What it finances…", "Link"),
    ("loans", "Visa", "Card terms…", "Save"),
    ("vaults", "", "Add a vault", "Add the vault"),
    ("vaults", "", "+ add holding", "Add the holding"),
    ("vaults", "", "Contributions…", ""),
    ("vaults", "", "As a table…", ""),
    ("yields", "", "Add a rule…", "Add the rule"),
    ("yields", "", "Change…", "Change it"),
    ("yields", "", "Stop…", "Stop it"),
    ("balances", "", "Set balance…", "State this balance"),
    ("balances", "", "Leave something out…", "Leave it out"),
    ("balances", "Bank", "All that was stated…", ""),
    ("groups", "", "Make a group", "Make the group"),
    ("groups", "", "Change…", "Save"),
    ("groups", "", "Accounts and holdings…", ""),  # Enter is for the tree
)


@pytest.fixture(scope="module")
def coffer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coffer]:
    """Books that no test here writes into."""
    made = household(tmp_path_factory.mktemp("household") / "coffer.db")
    yield made
    made.close()


@pytest.fixture
def person(qtbot: QtBot, coffer: Coffer, tmp_path: Path) -> Iterator[Person]:
    yield from person_at(qtbot, coffer, tmp_path)


def is_control(one: QWidget) -> bool:
    """Tell whether the keyboard can come to a widget that is shown."""
    if isinstance(one, QScrollBar) or one.isWindow():
        return False
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractItemView):
            return False  # a part of another control
        above = above.parentWidget()
    if isinstance(one.focusProxy(), QWidget):
        return False  # what stands for it is looked at itself
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isVisible()


def controls(root: QWidget) -> list[QWidget]:
    return [one for one in root.findChildren(QWidget) if is_control(one)]


def spoken(one: QWidget) -> str:
    """Return what a screen reader calls a widget: its own name, its text, or its label."""
    found = QAccessible.queryAccessibleInterface(one)
    return str(found.text(QAccessible.Text.Name)).strip() if found is not None else ""


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} in {type(one.parentWidget()).__name__}"
        for one in controls(root)
        if not spoken(one)
    ]


def walked(person: Person, front: QWidget) -> list[QWidget]:
    """Press Tab until the keyboard is back where it was."""
    first = QApplication.focusWidget()
    assert first is not None
    found = [first]
    for _ in range(60):
        QTest.keyClick(found[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return found
        found.append(now)
    raise AssertionError("Tab goes round and round")


def height_in(dialog: QDialog, one: QWidget) -> int:
    """Return how low a control stands; what is scrolled away stands at its area's edge."""
    place = one.mapTo(dialog, one.rect().center()).y()
    above = one.parentWidget()
    while above is not None and above is not dialog:
        if isinstance(above, QScrollArea):
            top = above.mapTo(dialog, above.rect().topLeft()).y()
            place = min(max(place, top), top + above.height())
        above = above.parentWidget()
    return place


@pytest.mark.parametrize("view", sorted(VIEWS))
def test_every_control_of_a_view_has_a_name(person: Person, view: str) -> None:
    person.go(*VIEWS[view])
    shown = person.window.stack.view(view)
    assert isinstance(shown, QWidget)
    assert controls(shown)
    assert nameless(shown) == []


@pytest.mark.parametrize(("view", "row", "button", "deed"), DIALOGS)
def test_a_dialog_is_used_by_keyboard_alone(
    person: Person, view: str, row: str, button: str, deed: str
) -> None:
    dialog = open_dialog(person, view, row, button)
    assert nameless(dialog) == []
    focused = QApplication.focusWidget()
    assert focused is not None
    assert dialog.isAncestorOf(focused)
    # Tab comes to every control, from the upper ones to the lower ones.
    way = walked(person, dialog)
    missing = [one.accessibleName() for one in controls(dialog) if one.isEnabled() and not
               any(one is step or one.isAncestorOf(step) for step in way)]  # fmt: skip
    assert missing == []
    places = [height_in(dialog, one) for one in way]
    names = [one.accessibleName() for one in way]
    turn = places.index(min(places))
    places = places[turn:] + places[:turn]
    jumps = [
        (before, after) for before, after in pairwise(places)
        if after < before - 12
    ]  # fmt: skip
    assert jumps == [], (names, places)
    if deed:
        (save,) = [one for one in dialog.findChildren(Button) if one.accessibleName() == deed]
        assert save.isDefault()  # Enter in a field presses it
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
    person.wait(lambda: person.dialog is None, "Esc does not close it")
