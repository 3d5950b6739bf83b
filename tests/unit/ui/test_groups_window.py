"""Groups in the window: made, changed, ordered and deleted; and as scope and filter of views."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from app.domain.groups import GroupId
from app.services.groups import GroupLine
from tests.unit.ui.fakes import FakeCoffer
from tests.unit.ui.fakes_statement import FakeGroups
from ui.groups.members_dialog import MembersDialog
from ui.groups.menu import add_group_menu
from ui.groups.name_dialog import NameDialog
from ui.groups.scope_box import ScopeBox, ScopeOption
from ui.groups.swatches import Swatches
from ui.groups.view import GroupsView
from ui.tasks import TaskRunner, ignore
from ui.window.state import ViewState

HOSTILE = "<b>Play</b> & \u202emore"


def quiet(qtbot: QtBot, tasks: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=15_000)
    qtbot.wait(10)


@pytest.fixture
def groups(books: FakeCoffer) -> FakeGroups:
    made = books.groups
    made.lines = [
        GroupLine(GroupId(1), "Core", "#112233", 0, ("Everyday",), ()),
        GroupLine(GroupId(2), HOSTILE, "", 1, (), (("Broker", "ACME"),)),
    ]
    books.statements.groups_of = made
    return made


@pytest.fixture
def view(
    qtbot: QtBot, groups: FakeGroups, coffer: Any, tasks: TaskRunner, state: ViewState
) -> GroupsView:
    made = GroupsView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.resize(1208, 844)
    made.show()
    quiet(qtbot, tasks)
    return made


def texts(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_groups_are_shown_with_value_share_and_overlap(view: GroupsView) -> None:
    first = view.list.topLevelItem(0)
    assert first is not None
    assert [first.text(column) for column in range(4)] == ["Core", "$1,000.00", "25.0%", "1"]
    said = texts(view)
    assert "overlap" in said
    assert "25.0% of net worth · 1 of 1 holdings also in others" in said
    assert "Everyday" in said


def test_a_group_is_made_by_keyboard(
    qtbot: QtBot, view: GroupsView, groups: FakeGroups, tasks: TaskRunner
) -> None:
    view.add.setFocus()
    QTest.keyClick(view.add, Qt.Key.Key_Return)
    dialog = view._dialog
    assert isinstance(dialog, NameDialog)
    assert not dialog.save.isEnabled()
    QTest.keyClicks(dialog.name, "Play")
    dialog.colours.set_value("#2F5FD0")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert groups.calls == [("make", ("Play", "#2F5FD0", ()))]
    assert view.list.names == ["Core", HOSTILE, "Play"]
    assert view.list.current == "Play"


def test_a_name_that_is_taken_is_told_in_the_dialog(
    qtbot: QtBot, view: GroupsView, groups: FakeGroups, tasks: TaskRunner
) -> None:
    view.new_group()
    dialog = view._dialog
    assert isinstance(dialog, NameDialog)
    groups.fails = RefusedError("there is already a group named 'Core'")
    dialog.name.setText("Core")
    dialog.save.click()
    quiet(qtbot, tasks)
    assert "already" in dialog.problem.text()
    assert dialog.isVisible()
    dialog.reject()


def test_a_group_is_renamed_and_recoloured(
    qtbot: QtBot, view: GroupsView, groups: FakeGroups, tasks: TaskRunner
) -> None:
    view.list.choose("Core")
    view.change.click()
    dialog = view._dialog
    assert isinstance(dialog, NameDialog)
    dialog.name.setText("Kernel")
    dialog.colours.set_value("")
    dialog.save.click()
    quiet(qtbot, tasks)
    assert groups.calls == [("rename", ("Core", "Kernel")), ("recolour", ("Kernel", ""))]


def test_the_order_is_changed_by_key_and_button(
    qtbot: QtBot, view: GroupsView, groups: FakeGroups, tasks: TaskRunner
) -> None:
    view.list.choose("Core")
    QTest.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    quiet(qtbot, tasks)
    assert view.list.names == [HOSTILE, "Core"]
    assert view.list.current == "Core"
    view.up.click()
    quiet(qtbot, tasks)
    assert view.list.names == ["Core", HOSTILE]
    assert not view.up.isEnabled()


def test_a_group_is_deleted_after_asking(
    qtbot: QtBot, view: GroupsView, groups: FakeGroups, tasks: TaskRunner
) -> None:
    view.list.choose(HOSTILE)
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    box = view._dialog
    assert isinstance(box, QMessageBox)
    assert box.textFormat() is Qt.TextFormat.PlainText
    next(one for one in box.findChildren(QPushButton) if one.text() == "Delete").click()
    quiet(qtbot, tasks)
    assert groups.calls == [("delete", HOSTILE)]
    assert view.list.names == ["Core"]


def test_accounts_and_holdings_are_put_in_and_taken_out(
    qtbot: QtBot, view: GroupsView, groups: FakeGroups, books: FakeCoffer, tasks: TaskRunner
) -> None:
    line = books.portfolio.holdings().lines[0]
    groups.lines[0] = GroupLine(GroupId(1), "Core", "", 0, (line.account,), ())
    view.reload()
    quiet(qtbot, tasks)
    view.list.choose("Core")
    view.choose_members()
    dialog = view._dialog
    assert isinstance(dialog, MembersDialog)
    quiet(qtbot, tasks)
    assert dialog.chosen() == [line.account]
    (top,) = [one for one in dialog._tops() if one.text(0) == line.account]
    top.setCheckState(0, Qt.CheckState.Unchecked)
    child = top.child(0)
    assert child is not None
    child.setCheckState(0, Qt.CheckState.Checked)
    member = child.data(0, Qt.ItemDataRole.UserRole)
    dialog.save.click()
    quiet(qtbot, tasks)
    assert groups.calls == [("take", ("Core", [line.account])), ("put", ("Core", [member]))]
    view.take_out(member)
    quiet(qtbot, tasks)
    assert groups.lines[0].holdings == ()


def test_without_groups_the_first_is_offered(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    made = GroupsView(coffer, tasks, state)
    qtbot.addWidget(made)
    made.show()
    quiet(qtbot, tasks)
    assert made.empty.isVisible()


def test_a_group_is_shown_in_other_views(qtbot: QtBot, view: GroupsView, state: ViewState) -> None:
    seen: list[tuple[str, Any]] = []
    state.navigate.connect(lambda name, payload: seen.append((name, payload)))
    view.list.choose("Core")
    for action in view._show_menu().actions():
        action.trigger()
    assert ("performance", "group:Core") in seen
    assert len(seen) == 6


def test_a_context_menu_puts_into_groups(
    qtbot: QtBot, view: GroupsView, groups: FakeGroups, coffer: Any, tasks: TaskRunner
) -> None:
    menu = QMenu(view)
    inner = add_group_menu(menu, coffer, tasks, view, ignore, "Broker", "ACME")
    quiet(qtbot, tasks)
    first, second = inner.actions()[:2]
    assert (first.isChecked(), second.isChecked()) == (False, True)
    first.trigger()
    quiet(qtbot, tasks)
    second.trigger()
    quiet(qtbot, tasks)
    assert groups.calls == [
        ("put", ("Core", ["Broker/ACME"])),
        ("take", (HOSTILE, ["Broker/ACME"])),
    ]


def test_what_is_in_with_its_account_cannot_be_taken_out_alone(
    qtbot: QtBot, view: GroupsView, coffer: Any, tasks: TaskRunner
) -> None:
    menu = QMenu(view)
    inner = add_group_menu(menu, coffer, tasks, view, ignore, "Everyday", "USD")
    quiet(qtbot, tasks)
    first = inner.actions()[0]
    assert first.isChecked()
    assert not first.isEnabled()


def test_the_scope_stays_until_it_is_gone(qtbot: QtBot) -> None:
    box = ScopeBox()
    qtbot.addWidget(box)
    told: list[str] = []
    box.changed.connect(told.append)
    core = ScopeOption("group:Core", "Core", "#112233")
    box.show_options([core, ScopeOption("account:A", "A")])
    box.choose("group:Core")
    box.show_options([core])
    assert (box.value, told) == ("group:Core", ["group:Core"])
    box.show_options([])
    assert (box.value, told) == ("portfolio", ["group:Core", "portfolio"])
    box.choose("type:crypto")
    box.show_options([core])
    assert box.value == "type:crypto"


def test_colours_are_those_of_the_theme_or_ones_own(qtbot: QtBot) -> None:
    row = Swatches("#123456")
    qtbot.addWidget(row)
    assert row.value == "#123456"
    row.set_value("")
    assert row.value == ""
    row.set_value("#6b8ff0")
    assert row.value == "#6B8FF0"
    assert QApplication.instance() is not None
