"""Drives the Settings view in tests."""

from typing import Any

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.settings.closed import ClosedWorkDialog
from ui.tasks import TaskRunner


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)


def shown(qtbot: QtBot, view: QWidget, tasks: TaskRunner) -> Any:
    qtbot.addWidget(view)
    view.resize(1208, 844)
    view.show()
    quiet(qtbot, tasks)
    qtbot.wait(10)
    return view


def texts(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def opened(view: QWidget, kind: type[Any]) -> Any:
    """Return the dialog of a kind that is open."""
    found = [one for one in view.window().findChildren(kind) if one.isVisible()]
    assert len(found) == 1, found
    return found[0]


def closed_work(qtbot: QtBot, view: QWidget, tasks: TaskRunner) -> ClosedWorkDialog:
    """Return the dialog of work on closed books once it ended and says something."""
    window = view.window()
    qtbot.waitUntil(lambda: bool(window.findChildren(ClosedWorkDialog)))
    dialog: ClosedWorkDialog = opened(view, ClosedWorkDialog)
    qtbot.waitUntil(dialog.close_button.isVisible)
    quiet(qtbot, tasks)
    return dialog
