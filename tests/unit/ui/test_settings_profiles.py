"""Profiles: which there are, opening another, renaming and deleting."""

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from tests.unit.ui.fakes_settings import PROFILES, FakeFrame, SecuredCoffer
from tests.unit.ui.settings_view import opened, quiet, shown, texts
from ui.settings import profile_deeds
from ui.settings.profiles import DeleteDialog, ProfilesSection, RenameDialog
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.window.state import ViewState


@pytest.fixture
def frame() -> FakeFrame:
    return FakeFrame()


@pytest.fixture
def section(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, frame: FakeFrame,
    monkeypatch: pytest.MonkeyPatch,
) -> ProfilesSection:  # fmt: skip
    monkeypatch.setattr(profile_deeds, "profiles", lambda coffer: PROFILES)
    view = shown(qtbot, SettingsView(cast(Any, SecuredCoffer()), tasks, state), tasks)
    frame.views.append(view)
    view.use_frame(frame.hooks())
    made = view.show_section("profiles")
    quiet(qtbot, tasks)
    return cast(ProfilesSection, made)


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_lists_them_and_tells_which_is_open(section: ProfilesSection) -> None:
    assert [row.title.text() for row in section.rows] == ["Household", "Lindqvist AB", "Trial"]
    assert ("open", "Household") not in section.buttons
    assert ("delete", "Household") not in section.buttons
    assert "not encrypted" in texts(section)
    assert not section.buttons["rename", "Trial"].isEnabled()


def test_another_one_is_opened(section: ProfilesSection, frame: FakeFrame) -> None:
    press(section.buttons["open", "Trial"])
    assert frame.opened == [(PROFILES[2].place, None, "")]


def test_a_new_one_begins_the_first_run(section: ProfilesSection, frame: FakeFrame) -> None:
    press(section.make_button)
    assert frame.begun == 1


def test_one_is_renamed(
    qtbot: QtBot, section: ProfilesSection, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    renamed: list[Any] = []

    def rename(one: Any, to: str) -> None:
        if to == "Household":
            raise RefusedError("there is a profile of that name")
        renamed.append((one, to))

    monkeypatch.setattr(profile_deeds, "rename", rename)
    press(section.buttons["rename", "Lindqvist AB"])
    dialog = opened(section, RenameDialog)
    assert not dialog.action_button.isEnabled()
    dialog.name.setText("Household")
    press(dialog.action_button)
    quiet(qtbot, tasks)
    assert "of that name" in dialog.banner.text
    dialog.name.setText("  Lindqvist   two ")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert renamed == [("Lindqvist AB", "Lindqvist two")]


def test_the_open_one_is_renamed_in_its_books(
    qtbot: QtBot, section: ProfilesSection, tasks: TaskRunner
) -> None:
    press(section.buttons["rename", "Household"])
    dialog = opened(section, RenameDialog)
    dialog.name.setText("Home")
    press(dialog.action_button)
    quiet(qtbot, tasks)
    books: Any = section.coffer
    assert books.keys.name == "Home"
    assert books.profile.settings["profile_name"] == "Home"


def test_one_goes_to_the_trash_only_by_its_whole_name(
    qtbot: QtBot, section: ProfilesSection, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[Any] = []
    told: list[str] = []
    section.told.connect(lambda text, _: told.append(text))
    monkeypatch.setattr(profile_deeds, "delete", lambda *what: gone.append(what))
    press(section.buttons["delete", "Trial"])
    dialog = opened(section, DeleteDialog)
    QTest.keyClicks(dialog.name, "Tria")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert not gone
    QTest.keyClicks(dialog.name, "l")
    press(dialog.action_button)
    quiet(qtbot, tasks)
    assert len(gone) == 1
    assert "in the trash" in told[0]
