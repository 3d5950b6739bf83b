"""How the sections of Settings are reached and found; appearance, formats and data."""

from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.unit.ui.fakes import FakeCoffer, FakeVerifyReport
from tests.unit.ui.fakes_settings import PROFILES, SecuredCoffer
from tests.unit.ui.settings_view import opened, quiet, shown, texts
from ui.format import Formatter
from ui.habits import (
    Habits,
    first_weekday,
    forget_scale_environment,
    habits,
    scale_environment,
    use_habits,
)
from ui.settings import catalogue, pictures, profile_deeds
from ui.settings.appearance import AppearanceSection
from ui.settings.data import DataSection
from ui.settings.formats import FormatsSection
from ui.settings.gate import CodeDialog
from ui.settings.sections import SECTIONS
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.frame import MainWindow
from ui.window.memory import Memory
from ui.window.state import ViewState


@pytest.fixture
def no_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(profile_deeds, "profiles", lambda coffer: PROFILES)


@pytest.fixture
def as_before() -> Any:
    yield
    use_habits(Habits())


@pytest.fixture
def secured() -> SecuredCoffer:
    return SecuredCoffer()


def data_of(view: SettingsView, qtbot: QtBot, tasks: TaskRunner) -> DataSection:
    page = view.show_section("data")
    quiet(qtbot, tasks)
    return cast(DataSection, page)


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# The way to a setting


def test_each_section_is_reached_by_mouse_by_keyboard_and_by_name(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, no_profiles: None
) -> None:
    view = shown(qtbot, SettingsView(cast(Any, SecuredCoffer()), tasks, state), tasks)
    rows = view.list.rows
    press(rows["formats"])
    assert view.part == "formats"
    rows["appearance"].setFocus()
    for name in list(SECTIONS)[1:]:
        focused = view.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
        assert view.stack.currentWidget() is view.section(name)
        assert rows[name].isChecked()
        quiet(qtbot, tasks)
    view.show_payload("security")
    assert view.part == "security"
    view.show_payload("nowhere")
    assert view.part == "security"
    view.resize(700, 500)  # too narrow for the list
    assert view.box.isVisible()
    assert not view.list.isVisible()
    assert view.box.currentData() == "security"


def test_the_section_is_remembered(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, themes: ThemeManager,
    memory: Memory,
) -> None:  # fmt: skip
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    view.use_window(themes, memory)
    view.show_section("currencies")
    quiet(qtbot, tasks)
    assert SettingsView(coffer, tasks, state).part == "currencies"


def test_every_setting_of_the_catalogue_is_there_and_takes_the_keyboard(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, themes: ThemeManager, memory: Memory,
    no_profiles: None,
) -> None:  # fmt: skip
    view = shown(qtbot, SettingsView(cast(Any, SecuredCoffer()), tasks, state), tasks)
    view.use_window(themes, memory)
    listed: dict[str, list[str]] = {name: [] for name in SECTIONS}
    for one in catalogue.entries():
        section, _, name = one.id.partition("/")
        listed[section].append(name)
        view.show_payload(one.id)
        quiet(qtbot, tasks)
        assert view.part == section
        view.section(section).reveal(name)
        assert one.title
        assert one.section
    for name, names in listed.items():
        assert tuple(names) == view.section(name).names, name
        assert set(names) == set(view.section(name).settings), name


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("dark", "appearance/theme"),
        ("FIFO", "cost/method"),
        ("decimal comma", "formats/region"),
        ("espanol", "formats/language"),
        ("password", "security/ways"),
        ("open source", "about/licences"),
    ],
)
def test_any_word_finds_a_setting(typed: str, wanted: str) -> None:
    assert wanted in [one.id for one in catalogue.find(typed)][:3]


def test_the_filter_leads_to_a_setting_by_keyboard_and_by_mouse(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    view.finder.setFocus()
    QTest.keyClicks(view.finder, "tax year")
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.found)
    assert view.found.model.rows[0].id == "cost/tax_year"
    QTest.keyClick(view.finder, Qt.Key.Key_Return)
    quiet(qtbot, tasks)
    assert view.part == "cost"
    assert view.stack.currentWidget() is view.current
    qtbot.waitUntil(lambda: view.window().focusWidget() is view.current.tax_year.box)
    QTest.keyClicks(view.finder, "nothing of that kind")
    qtbot.waitUntil(lambda: not view.found.model.rows and view.found.isVisible())
    view.finder.clear()
    QTest.keyClicks(view.finder, "weekday")
    view.finder.clear()
    QTest.keyClicks(view.finder, "sunday")
    QTest.keyClick(view.finder, Qt.Key.Key_Down)
    QTest.keyClick(view.found.list, Qt.Key.Key_Return)
    assert view.part == "formats"


def test_a_section_can_be_asked_to_begin_something(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    books: Any = SecuredCoffer()
    view = shown(qtbot, SettingsView(books, tasks, state), tasks)
    view.show_payload("backups/drill")
    quiet(qtbot, tasks)
    assert books.backups.drills == 1
    view.show_payload("general/check")  # as it was called once
    quiet(qtbot, tasks)
    assert "419 entries" in data_of(view, qtbot, tasks).check.result.text()


def test_only_the_section_shown_asks_and_the_others_when_shown(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState
) -> None:
    books: Any = SecuredCoffer()
    view = shown(qtbot, SettingsView(books, tasks, state), tasks)
    assert books.doctor.asked == 0
    view.show_section("doctor")
    quiet(qtbot, tasks)
    view.show_section("appearance")
    view.reload()
    quiet(qtbot, tasks)
    assert books.doctor.asked == 1
    view.show_section("doctor")
    quiet(qtbot, tasks)
    assert books.doctor.asked == 2


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_no_section_is_wider_than_the_smallest_window(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, themes: ThemeManager, memory: Memory,
    mode: str, no_profiles: None,
) -> None:  # fmt: skip
    themes.set_mode(mode)
    view = shown(qtbot, SettingsView(cast(Any, SecuredCoffer()), tasks, state), tasks)
    view.use_window(themes, memory)
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


# Appearance


def test_the_theme_switches_live_is_remembered_and_can_be_taken_back(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, themes: ThemeManager,
    memory: Memory,
) -> None:  # fmt: skip
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    view.use_window(themes, memory)
    page = cast(AppearanceSection, view.show_section("appearance"))
    page.mode.setFocus()
    QTest.keyClick(page.mode, Qt.Key.Key_End)
    assert themes.theme.is_dark
    assert memory.text("theme") == "dark"
    assert view.banner.action.isVisible()
    page.colours.box.setCurrentIndex(1)
    assert themes.is_colour_blind_safe
    assert memory.flag("colour_blind_safe")
    assert "Blue and orange" in state.take_back()
    assert not themes.is_colour_blind_safe
    assert page.colours.value == "no"
    assert "Dark" in state.take_back()
    assert not themes.theme.is_dark
    assert memory.text("theme") == "light"
    assert state.take_back() == ""


def test_a_size_waits_for_the_next_start(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, themes: ThemeManager,
    memory: Memory, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    view.use_window(themes, memory)
    page = cast(AppearanceSection, view.show_section("appearance"))
    assert not page.restart_button.isVisible()
    page.scale.box.setCurrentIndex(page.scale.box.findData("175"))
    assert page.restart_button.isVisible()
    scale_environment(memory)
    import os

    assert os.environ["QT_SCALE_FACTOR"] == "1.75"
    forget_scale_environment(memory)
    assert "QT_SCALE_FACTOR" not in os.environ
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.1")  # the person's own word wins
    scale_environment(memory)
    assert os.environ["QT_SCALE_FACTOR"] == "1.1"
    state.take_back()
    assert not page.restart_button.isVisible()


# Formats


def test_formats_are_live_and_can_be_taken_back(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState, themes: ThemeManager,
    memory: Memory, as_before: None,
) -> None:  # fmt: skip
    from decimal import Decimal

    told: list[bool] = []
    state.privacy_changed.connect(told.append)
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    view.use_window(themes, memory)
    page = cast(FormatsSection, view.show_section("formats"))
    page.region.box.setCurrentIndex(page.region.box.findData("DE"))
    assert Formatter().amount(Decimal("1234.5"), "EUR") == "1.234,50"
    assert "1.234.567,89" in page.region.detail.text()
    assert first_weekday() is Qt.DayOfWeek.Monday
    page.week.box.setCurrentIndex(page.week.box.findData("7"))
    assert first_weekday() is Qt.DayOfWeek.Sunday
    page.negative.box.setCurrentIndex(1)
    assert Formatter().amount(Decimal("-1234.5"), "EUR") == "(1.234,50)"
    assert Formatter().money(Decimal("-2"), "USD").startswith("(")
    assert Formatter().percent(Decimal("-0.02")).startswith("−")
    page.charts.box.setCurrentIndex(1)
    assert not habits().is_short
    assert told == [False] * 4
    assert memory.text("habits/region") == "DE"
    for _ in range(4):
        assert state.take_back()
    assert habits() == Habits()
    assert QLocale().name() == "en_US"
    assert page.region.value == ""


# Data


def test_the_books_are_checked(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = data_of(view, qtbot, tasks)
    press(page.check.button)
    qtbot.waitUntil(page.check.result.isVisible)
    assert "419 entries" in page.check.result.text()
    books.verification.report = FakeVerifyReport(problems=tuple(f"problem {n}" for n in range(12)))
    page.check.start()
    qtbot.waitUntil(lambda: "12 problems" in page.check.result.text())
    assert "and 4 more" in page.check.result.text()


def test_a_batch_is_undone_and_the_sample_goes_and_comes(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = data_of(view, qtbot, tasks)
    assert page.sample_button.isVisible()
    assert not page.add_button.isVisible()
    press(page.batches.buttons[1])
    qtbot.waitUntil(view.banner.isVisible)
    assert books.ledger.undone == ["batch 2"]
    page.remove_sample()
    qtbot.waitUntil(page.add_button.isVisible)
    assert not books.demo.is_filled
    assert not page.add_button.isEnabled()  # there are entries of the person's own
    monkeypatch.setattr(books.profile, "is_empty", lambda: True)
    page.reload()
    quiet(qtbot, tasks)
    press(page.add_button)
    qtbot.waitUntil(page.sample_button.isVisible)
    assert books.demo.is_filled


def test_everything_is_exported_after_the_second_factor_where_there_is_one(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    view = shown(qtbot, SettingsView(cast(Any, secured), tasks, state), tasks)
    section = data_of(view, qtbot, tasks)
    section.archive.export(Path("/media/stick/all.zip"))
    quiet(qtbot, tasks)
    assert secured.archive.exported == ["/media/stick/all.zip"]
    assert "419 entries" in view.banner.text
    assert "1 secret was left out" in view.banner.text
    chosen: list[str] = []
    monkeypatch.setattr(section.archive, "_choose_file", lambda: chosen.append("zip"))
    section.archive.ask_file()
    quiet(qtbot, tasks)
    assert chosen == ["zip"]
    secured.keys.totp = True
    section.archive.to_file.trigger()
    quiet(qtbot, tasks)
    dialog = opened(section, CodeDialog)
    QTest.keyClicks(dialog.code, "123456")
    press(dialog.action_button)
    quiet(qtbot, tasks)
    assert chosen == ["zip", "zip"]
    assert secured.keys.checked == ["123456"]


def test_an_archive_comes_only_into_empty_books(
    qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    view = shown(qtbot, SettingsView(cast(Any, secured), tasks, state), tasks)
    section = data_of(view, qtbot, tasks)
    assert not section.archive.import_button.isEnabled()
    monkeypatch.setattr(secured.profile, "is_empty", lambda: True)
    section.reload()
    quiet(qtbot, tasks)
    assert section.archive.import_button.isEnabled()
    section.archive.load(Path("/media/stick/all.zip"))
    quiet(qtbot, tasks)
    assert secured.archive.loaded == ["/media/stick/all.zip"]


def test_no_amount_is_shown_in_privacy_mode(
    qtbot: QtBot, books: FakeCoffer, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = shown(qtbot, SettingsView(coffer, tasks, state), tasks)
    page = data_of(view, qtbot, tasks)
    books.verification.report = FakeVerifyReport(problems=("the balance is 1,204.50, not 1,204",))
    page.check.start()
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
