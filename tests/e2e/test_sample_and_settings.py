"""Empty books, the sample put in from an empty view and taken out again; settings on real books."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.bootstrap import Coffer, create_coffer
from app.domain.errors import RefusedError
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.widgets.buttons import LinkButton
from ui.window.frame import MainWindow
from ui.window.memory import Memory, use_memory


@pytest.fixture
def coffer(tmp_path: Path) -> Iterator[Coffer]:
    made = create_coffer(str(tmp_path / "coffer.db"), base="EUR", name="Own")
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: Any, tmp_path: Path, coffer: Coffer) -> Iterator[MainWindow]:
    use_memory(tmp_path / "coffer.db.window")
    themes = ThemeManager(qapp)
    themes.apply(qapp)
    tasks = TaskRunner()
    made = MainWindow(tasks, themes, Memory())
    qtbot.addWidget(made)
    made.show()
    made.attach(coffer)
    qtbot.waitUntil(lambda: not tasks.is_busy, timeout=20_000)
    yield made
    tasks.close()


def quiet(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.tasks.is_busy, timeout=60_000)


def links(window: MainWindow) -> list[LinkButton]:
    return [
        one
        for one in window.stack.currentWidget().findChildren(LinkButton)  # type: ignore[union-attr]  # a view is shown
        if one.text() == "Look around in sample data" and one.isVisible()
    ]


def test_the_sample_is_one_click_away_and_as_easily_removed(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    for view in ("accounts", "holdings", "activity", "income", "vaults", "trades", "overview"):
        window.go(view)
        quiet(qtbot, window)
        qtbot.waitUntil(lambda: len(links(window)) == 1)
    QTest.mouseClick(links(window)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(coffer.demo.is_demo, timeout=60_000)
    quiet(qtbot, window)
    shown: Any = window.stack.currentWidget()
    assert shown.part == "data"
    page = shown.current
    qtbot.waitUntil(page.sample_button.isVisible)
    assert not window.state.offers_sample
    page.remove_sample()
    qtbot.waitUntil(lambda: not coffer.demo.is_demo(), timeout=60_000)
    quiet(qtbot, window)
    qtbot.waitUntil(page.add_button.isEnabled)


def test_settings_of_the_books_take_effect_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    window.go("settings", "currencies")
    quiet(qtbot, window)
    page: Any = window.stack.currentWidget().current  # type: ignore[union-attr]  # a view is shown
    assert page.base.value == "EUR"
    page.base.box.setCurrentIndex(page.base.box.findData("CHF"))
    quiet(qtbot, window)
    assert coffer.profile.base_currency() == "CHF"
    page.display.setText("usd, sek")
    page.display.editingFinished.emit()
    quiet(qtbot, window)
    assert coffer.profile.get("display_currencies") == "USD,SEK"
    menu = window.top_bar._base_menu
    qtbot.waitUntil(lambda: [one.text() for one in menu.actions()] == ["CHF", "SEK", "USD"])
    page.display.setText("gold")
    page.display.editingFinished.emit()
    assert "GOLD is no currency" in window.stack.currentWidget().banner.text  # type: ignore[union-attr]  # a view is shown
    window.go("undo")
    quiet(qtbot, window)
    assert coffer.profile.get("display_currencies") == ""
    window.go("undo")
    quiet(qtbot, window)
    assert coffer.profile.base_currency() == "EUR"
    qtbot.waitUntil(lambda: page.base.value == "EUR")
    window.go("settings", "cost/tax_year")
    quiet(qtbot, window)
    cost: Any = window.stack.currentWidget().current  # type: ignore[union-attr]  # a view is shown
    cost.tax_year.box.setCurrentIndex(cost.tax_year.box.findData("04-06"))
    quiet(qtbot, window)
    assert coffer.profile.get("tax_year_start") == "04-06"


def test_a_value_that_a_setting_cannot_have_is_refused(coffer: Coffer) -> None:
    for key, value in (
        ("tax_year_start", "13-01"),
        ("tax_year_start", "02-29"),
        ("display_currencies", "EUR,XYZ1"),
        ("stale_after_market_days", "0"),
        ("long_term_after_days", "many"),
        ("rewards_are_income", "yes"),
        ("price_hubs", "A,B,C,D,E,F,G,H,I"),
    ):
        with pytest.raises(RefusedError):
            coffer.profile.set(key, value)
        assert coffer.profile.get(key) == ""


def test_what_is_left_out_is_listed_and_counted_again(
    qtbot: QtBot, window: MainWindow, coffer: Coffer
) -> None:
    from app.services.accounts import AccountDraft

    coffer.accounts.add(AccountDraft("Savings", currency="EUR"))
    coffer.accounts.mark("excluded", "Savings", reason="for the children")
    window.go("settings", "inclusion")
    quiet(qtbot, window)
    page: Any = window.stack.currentWidget().current  # type: ignore[union-attr]  # a view is shown
    qtbot.waitUntil(lambda: ("Savings", "", "excluded") in page.buttons)
    again = page.buttons["Savings", "", "excluded"]
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    quiet(qtbot, window)
    qtbot.waitUntil(lambda: not page.buttons)
    assert coffer.exclusions.all() == ()
