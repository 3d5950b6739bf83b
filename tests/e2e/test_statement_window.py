"""The statement and the groups in the real window, on real books."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import open_coffer
from ui.groups.members_dialog import MembersDialog
from ui.groups.name_dialog import NameDialog
from ui.groups.view import GroupsView
from ui.statement.view import StatementView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Qt aborts without a display


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, sample_template: Path, tmp_path: Path
) -> Iterator[MainWindow]:
    use_memory(tmp_path / "profile.window")
    themes = ThemeManager(qapp)
    themes.set_mode("light")
    themes.apply(qapp)
    tasks = TaskRunner()
    shutil.copy(sample_template, tmp_path / "coffer.db")
    coffer = open_coffer(str(tmp_path / "coffer.db"))
    made = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(made)
    made.show()
    made.attach(coffer)
    quiet(qtbot, made)
    yield made
    made.close()
    tasks.close()
    coffer.close()


def quiet(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=30_000)
    qtbot.wait(30)


def shown(qtbot: QtBot, window: MainWindow, name: str, payload: Any = None) -> Any:
    window.go(name, payload)
    quiet(qtbot, window)
    return window.stack.currentWidget()


def test_a_group_is_made_filled_and_stated(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    assert window.coffer is not None
    for one in window.coffer.groups.all():
        window.coffer.groups.delete(one.name)
    groups = shown(qtbot, window, "groups")
    assert isinstance(groups, GroupsView)
    assert groups.empty.isVisible()
    groups.empty.button.click()
    dialog = groups._dialog
    assert isinstance(dialog, NameDialog)
    QTest.keyClicks(dialog.name, "House & <car>")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    quiet(qtbot, window)
    groups.members.click()
    quiet(qtbot, window)
    members = groups._dialog
    assert isinstance(members, MembersDialog)
    for top in members._tops():
        if top.text(0) in {"Family Home", "Home Mortgage"}:
            top.setCheckState(0, Qt.CheckState.Checked)
    members.save.click()
    quiet(qtbot, window)
    totals = window.coffer.portfolio.holdings(scope="group:House & <car>").totals
    chosen = groups.chosen
    assert chosen is not None
    assert chosen.value == totals.net_worth

    view = shown(qtbot, window, "statement", "group:House & <car>")
    assert isinstance(view, StatementView)
    assert view.report is not None
    assert view.report.scope == "group:House & <car>"
    assert view.report.statement.net_worth[-1].value == totals.net_worth
    view.export.write_pdf(tmp_path / "statement.pdf")
    view.export.write_html(tmp_path / "statement.html")
    quiet(qtbot, window)
    assert (tmp_path / "statement.pdf").read_bytes().startswith(b"%PDF")
    assert "<car>" not in (tmp_path / "statement.html").read_text("utf-8")

    for name in ("holdings", "performance", "income", "activity", "allocation"):
        shown(qtbot, window, name, "group:House & <car>")
    holdings = shown(qtbot, window, "holdings")
    assert {line.account for line in holdings.model.lines()} == {"Family Home", "Home Mortgage"}
    activity = shown(qtbot, window, "activity")
    assert activity.bar.group_scope == "group:House & <car>"
    assert window.coffer.groups.delete("House & <car>")


def test_the_statement_of_the_window_is_that_of_the_reports(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.coffer is not None
    view = shown(qtbot, window, "statement")
    view.preset.choose("months")
    quiet(qtbot, window)
    assert len(view.report.days) == 12
    for on, net in zip(view.report.days, view.report.statement.net_worth, strict=True):
        assert net.value == window.coffer.portfolio.holdings(on).totals.net_worth
