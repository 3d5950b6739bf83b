"""The audit trail: paged, filtered, in words, and without amounts where those are hidden."""

from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.audit import AuditLine
from tests.unit.ui.fakes_settings import NOW, FakeTrail, SecuredCoffer
from tests.unit.ui.settings_view import quiet, shown, texts
from ui.format import HIDDEN, Formatter
from ui.settings.trail import TrailSection, read_page
from ui.settings.trail_columns import action_words, change_words, veiled
from ui.settings.view import SettingsView
from ui.tasks import TaskRunner
from ui.widgets.table_window import PAGE
from ui.window.state import ViewState


@pytest.fixture
def secured() -> SecuredCoffer:
    return SecuredCoffer()


@pytest.fixture
def view(qtbot: QtBot, tasks: TaskRunner, state: ViewState, secured: SecuredCoffer) -> SettingsView:
    made = shown(qtbot, SettingsView(cast(Any, secured), tasks, state), tasks)
    made.show_section("trail")
    quiet(qtbot, tasks)
    return cast(SettingsView, made)


def trail(view: SettingsView) -> TrailSection:
    return cast(TrailSection, view.section("trail"))


def cell(section: TrailSection, row: int, column: int) -> str:
    return str(section.model.data(section.model.index(row, column)))


def test_rows_are_shown_newest_first(view: SettingsView) -> None:
    section = trail(view)
    assert section.model.rowCount() == 300
    assert section.status.text() == "300 rows"
    assert cell(section, 0, 1) == "Price changed"
    assert cell(section, 0, 3) == "187.10 USD → 188.32 USD"
    QAbstractItemModelTester(
        section.model, QAbstractItemModelTester.FailureReportingMode.Fatal, section.model
    )


def test_the_last_row_is_fetched_by_the_end_key(
    qtbot: QtBot, view: SettingsView, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    section = trail(view)
    QTest.keyClick(section.table, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: section.model.loaded(299) is not None)
    assert section.model.loaded(299) == secured.trail.all("")[-1]
    assert max(limit for limit, _, _ in secured.trail.asked) <= PAGE


def test_typing_filters(
    qtbot: QtBot, view: SettingsView, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    section = trail(view)
    QTest.keyClicks(section.table, "n")
    assert section.filter.hasFocus() or section.filter.text() == "n"
    QTest.keyClicks(section.filter, "ordea")
    qtbot.waitUntil(lambda: section.model.rowCount() == secured.trail.count("nordea"))
    quiet(qtbot, tasks)
    assert cell(section, 0, 2) == "Nordea"
    QTest.keyClicks(section.filter, " and nothing else")
    qtbot.waitUntil(section.nothing.isVisible)
    section.nothing.acted.emit()
    qtbot.waitUntil(lambda: section.model.rowCount() == 300)


def test_the_unlock_log_is_a_filter(
    qtbot: QtBot, view: SettingsView, secured: SecuredCoffer, tasks: TaskRunner
) -> None:
    section = trail(view)
    section.which.setFocus()
    QTest.keyClick(section.which, Qt.Key.Key_Right)
    quiet(qtbot, tasks)
    assert section.model.rowCount() == secured.trail.count("unlock")
    assert {cell(section, row, 1) for row in range(20)} == {"Unlocked", "Unlock refused"}
    assert not section.filter.isEnabled()
    view.show_payload("trail/unlocks")
    assert section.which.value == "unlocks"


def test_a_chosen_row_is_told_in_full(view: SettingsView, state: ViewState) -> None:
    section = trail(view)
    assert not section.detail.isVisible()
    section.table.choose(0)
    said = texts(section.detail)
    assert "Price changed · NVDA 2026-11-19" in said
    assert "anna-laptop" in said
    assert "188.32" in said
    state.set_private(True)
    assert "188.32" not in texts(section.detail)


def test_no_figure_is_shown_in_privacy_mode(view: SettingsView, state: ViewState) -> None:
    section = trail(view)
    state.set_private(True)
    for row in range(16):
        for column in (2, 3):
            assert not any(mark.isdigit() for mark in cell(section, row, column))
    assert HIDDEN in cell(section, 0, 3)


def test_checking_the_chain_is_one_press_away(
    qtbot: QtBot, view: SettingsView, tasks: TaskRunner
) -> None:
    QTest.mouseClick(trail(view).check_button, Qt.MouseButton.LeftButton)
    quiet(qtbot, tasks)
    assert view.part == "data"
    assert "419 entries" in texts(view)


def test_books_without_a_trail_say_so(qtbot: QtBot, tasks: TaskRunner, state: ViewState) -> None:
    books: Any = SecuredCoffer(trail=None)
    view = shown(qtbot, SettingsView(books, tasks, state), tasks)
    section = view.show_section("trail")
    quiet(qtbot, tasks)
    assert section.none.isVisible()


@settings(max_examples=40, deadline=None)
@given(
    rows=st.integers(0, 5 * PAGE),
    asked=st.lists(st.integers(0, 5), max_size=6),
    text=st.sampled_from(["", "unlock", "keys", "nothing like it"]),
)
def test_pages_in_any_order_are_those_of_the_whole(rows: int, asked: list[int], text: str) -> None:
    fake: Any = FakeTrail(rows)
    whole = fake.all(text)
    starts: dict[int, int | None] = {0: None}
    for page in asked:
        answer = read_page(fake, text, starts, page)
        starts.update(answer.starts)
        assert list(answer.lines) == whole[page * PAGE : (page + 1) * PAGE]


def test_changes_in_words() -> None:
    def words(before: str, after: str, *, is_private: bool = False) -> str:
        line = AuditLine(1, NOW, "d", "a", "s", before, after)
        return change_words(line, Formatter(is_private=is_private))

    assert words("EUR", "USD") == "EUR → USD"
    assert words("", "USD") == "USD"
    assert words("EUR", "") == "EUR → nothing"
    assert words("", "") == ""
    assert words("1,204.50 EUR", "9", is_private=True) == f"{HIDDEN} EUR → {HIDDEN}"
    assert words("two\nlines\u202e", "") == "two lines → nothing"
    assert action_words("unlock refused") == "Unlock refused"
    assert veiled("12 345,67 kr", Formatter(is_private=True)) == f"{HIDDEN} kr"
