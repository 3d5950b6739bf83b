"""At 200 % on a small screen: dialogs scroll rather than being cut, and keep the keyboard."""

from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from ui.widgets.buttons import PrimaryButton
from ui.widgets.dialog import Dialog
from ui.window.shortcuts import ShortcutSheet

DELETES = Qt.WidgetAttribute.WA_DeleteOnClose


class Tall(Dialog):
    """Higher than a small screen."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        for number in range(30):
            column.addWidget(QLabel(f"line {number}"))
        self.field = QLineEdit()
        column.addWidget(self.field)
        column.addLayout(self.foot(PrimaryButton("Save")))
        self.field.setFocus()


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(512, 350))


@pytest.mark.parametrize("kind", [Tall, ShortcutSheet])
def test_a_dialog_fits_the_screen_and_scrolls(qtbot: QtBot, small_screen: None, kind: Any) -> None:
    dialog = kind()
    dialog.setAttribute(DELETES, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.width() <= 512
    assert dialog.height() <= 350 - 40
    (area,) = dialog.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0


def test_the_keyboard_stays_where_it_was(qtbot: QtBot, small_screen: None) -> None:
    dialog = Tall()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.field


def test_a_dialog_with_room_is_left_alone(qtbot: QtBot) -> None:
    dialog = ShortcutSheet()
    dialog.setAttribute(DELETES, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.findChildren(QScrollArea)
