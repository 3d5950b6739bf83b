"""About: the licences of all that ships, from what is installed."""

import re
import tomllib
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.packages import closure
from tests.unit.ui.settings_view import opened, quiet, shown, texts
from ui.settings import bundle
from ui.settings.about import AboutSection, TextDialog
from ui.settings.licences import canonical, licences
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.window.state import ViewState

ROOT = Path(__file__).parents[3]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_everything_in_the_lock_that_ships_is_there_with_its_licence() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    locked = re.findall(r"^([a-z0-9-]+)==[^;\n]+(?:; (.*?))?\s*\\?$", lock, re.MULTILINE)
    here = {name for name, marker in locked if "win32" not in marker and "darwin" not in marker}
    found = {canonical(part.name): part for part in licences().parts}
    tools = closure(PROJECT["optional-dependencies"]["dev"])  # of those who work on it
    assert here - tools - set(found) == set()
    assert not {"pytest", "mypy", "ruff", "hypothesis", "solders"} & set(found)
    for part in found.values():
        assert len(part.text) > 200, part.name
    assert {"inter", "coffer icons", "python"} <= set(found)
    assert "GNU LESSER" in found["pyside6-essentials"].text
    assert "SIL OPEN FONT" in found["inter"].text.upper()
    assert "Apache License" in licences().own


def test_a_licence_is_found_read_and_copied(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, monkeypatch: Any
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = cast(AboutSection, view.show_section("about"))
    quiet(qtbot, tasks)
    assert licences().version in page.version.detail.text()
    qtbot.waitUntil(page.rows["numpy"][2].isVisible)
    QTest.keyClicks(page.filter, "lgpl")
    qtbot.waitUntil(lambda: not page.rows["numpy"][2].isVisible())
    read = page.rows["PySide6_Essentials"][2]
    assert read.isVisible()
    QTest.mouseClick(read, Qt.MouseButton.LeftButton)
    dialog = opened(view, TextDialog)
    assert "GNU LESSER" in dialog.text.toPlainText()
    dialog.done(0)
    QTest.mouseClick(page.licence_button, Qt.MouseButton.LeftButton)
    assert "Apache License" in opened(view, TextDialog).text.toPlainText()
    monkeypatch.setattr(bundle, "parts", lambda _: {"versions.json": "{}", "log.txt": "a\nb"})
    QTest.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    quiet(qtbot, tasks)
    assert "== versions.json" in QGuiApplication.clipboard().text()
    assert "lines are on the clipboard" in texts(view)
