"""General settings, and how the sections are reached."""

from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.unit.ui.fakes import FakeCoffer, FakeVerifyReport
from tests.unit.ui.fakes_settings import PROFILES, SecuredCoffer
from tests.unit.ui.settings_view import quiet, shown, texts
from ui.settings import pictures, profile_deeds
from ui.settings.general import GeneralSection
from ui.settings.view import SECTIONS, SettingsView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory
from ui.window.state import ViewState


@pytest.fixture
def no_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profile_deeds, "profiles", lambda coffer: PROFILES)


def general(view: SettingsView) -> GeneralSection:
    return cast(GeneralSection, view.section("general"))


def test_settings_switch_the_theme_and_remember_it(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, themes: ThemeManager,
    memory: Memory,
) -> None:  # fmt: skip
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = general(view)
    view.use_window(themes, memory)
    page.mode.setFocus()
    QTest.keyClick(page.mode, Qt.Key.Key_End)
    assert themes.theme.is_dark
    assert memory.text("theme") == "dark"
    page.safe_colours.setChecked(True)
    assert themes.is_colour_blind_safe
    assert memory.flag("colour_blind_safe")


def test_settings_change_currency_and_method(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = general(view)
    assert page.base.currentText() == "USD"
    page.base.setCurrentText("EUR")
    page.method.setCurrentIndex(page.method.findData("average"))
    quiet(qtbot, tasks)
    assert books.profile.settings == {"base_currency": "EUR", "cost_basis_method": "average"}
    assert "average cost" in page._method_line.text()


def test_settings_check_the_books(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = general(view)
    QTest.mouseClick(page.check.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.check.result.isVisible)
    assert "419 entries" in page.check.result.text()
    books.verification.report = FakeVerifyReport(problems=tuple(f"problem {n}" for n in range(12)))
    page.check.start()
    qtbot.waitUntil(lambda: "12 problems" in page.check.result.text())
    assert "and 4 more" in page.check.result.text()


def test_settings_undo_a_batch_and_remove_the_sample(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = general(view)
    assert page.sample.isVisible()
    QTest.mouseClick(page.batches.buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(view.banner.isVisible)
    assert books.ledger.undone == ["batch 2"]
    page.remove_sample()
    qtbot.waitUntil(lambda: not page.sample.isVisible())
    assert not books.demo.is_filled


def test_each_section_is_reached_by_keyboard_and_by_name(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, no_profiles: None
) -> None:
    view = shown(qtbot, SettingsView(cast(Any, SecuredCoffer()), tasks, state), tasks)
    view.headings.setFocus()
    for name in list(SECTIONS)[1:]:
        QTest.keyClick(view.headings, Qt.Key.Key_Right)
        assert view.stack.currentWidget() is view.section(name)
        quiet(qtbot, tasks)
    view.show_payload("security")
    assert view.headings.value == "security"
    view.show_payload("nowhere")
    assert view.headings.value == "security"


def test_a_section_can_be_asked_to_begin_something(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    books: Any = SecuredCoffer()
    view = shown(qtbot, SettingsView(books, tasks, state), tasks)
    view.show_payload("backups/drill")
    quiet(qtbot, tasks)
    assert books.backups.drills == 1
    view.show_payload("general/check")
    quiet(qtbot, tasks)
    assert "419 entries" in general(view).check.result.text()


def test_only_the_section_shown_asks_and_the_others_when_shown(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    books: Any = SecuredCoffer()
    view = shown(qtbot, SettingsView(books, tasks, state), tasks)
    assert books.doctor.asked == 0
    view.show_section("doctor")
    quiet(qtbot, tasks)
    view.show_section("general")
    view.reload()
    quiet(qtbot, tasks)
    assert books.doctor.asked == 1
    view.show_section("doctor")
    quiet(qtbot, tasks)
    assert books.doctor.asked == 2


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_no_section_is_wider_than_the_smallest_window(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, themes: ThemeManager, mode: str,
    no_profiles: None,
) -> None:  # fmt: skip
    themes.set_mode(mode)
    view = shown(qtbot, SettingsView(cast(Any, SecuredCoffer()), tasks, state), tasks)
    view.resize(880 - 232, 560 - 56)
    for name in SECTIONS:
        section = view.show_section(name)
        quiet(qtbot, tasks)
        qtbot.wait(5)
        assert view.minimumSizeHint().width() <= 648, name
        if section.area is not None:
            page = section.area.widget()
            assert page.minimumSizeHint().width() <= section.area.viewport().width(), name
    assert texts(view)


def test_no_amount_is_shown_in_privacy_mode(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    books.verification.report = FakeVerifyReport(problems=("the balance is 1,204.50, not 1,204",))
    general(view).check.start()
    qtbot.waitUntil(lambda: "1,204.50" in texts(view))
    assert "Buy of 3 AAPL" in texts(view)
    state.set_private(True)
    qtbot.waitUntil(lambda: "activities-2026.csv" in texts(view))
    assert "1,204" not in texts(view)
    assert "Buy of 3 AAPL" not in texts(view)


def test_every_picture_of_settings_can_be_taken(
    qtbot: QtBot, tasks: TaskRunner, themes: ThemeManager, no_profiles: None
) -> None:
    books: Any = SecuredCoffer()
    window = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(window)
    window.show()
    window.attach(books)
    quiet(qtbot, tasks)
    assert tuple(SECTIONS) == pictures.SECTIONS
    for name, make in pictures.settings_dialogs(books, window).items():
        dialog = cast(QDialog, make())
        dialog.show()
        quiet(qtbot, tasks)
        assert dialog.height() > 80, name
        dialog.done(0)
