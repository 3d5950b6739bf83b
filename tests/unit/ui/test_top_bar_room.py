"""The top bar where there is little room, and where one reads from the right."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.widgets.buttons import PillButton
from ui.window.state import ViewState
from ui.window.top_bar import TopBar


def ink(image: QImage, left: int, right: int) -> int:
    """Count the dark pixels between two columns."""
    return sum(
        image.pixelColor(x, y).lightness() < 160
        for x in range(left, right)
        for y in range(6, image.height() - 6)
    )


@pytest.fixture
def bar(qtbot: QtBot) -> TopBar:
    made = TopBar(ViewState())
    qtbot.addWidget(made)
    made.set_newest_price(date(2026, 11, 20), date(2026, 11, 21))
    made.show()
    return made


def test_a_long_title_is_cut_with_an_ellipsis_and_told_whole(bar: TopBar, qtbot: QtBot) -> None:
    bar.set_title("Balances and statements of all accounts")
    bar.resize(640, 56)
    qtbot.wait(10)
    assert bar._title.text().endswith("…")
    assert "all accounts" in bar._title.toolTip()
    bar.resize(1400, 56)
    qtbot.wait(10)
    assert bar._title.text() == "Balances and statements of all accounts"


def test_chips_go_into_the_menu_in_their_order_before_the_title_is_cut(
    bar: TopBar, qtbot: QtBot
) -> None:
    bar.set_title("Balances and statements")
    bar.set_currencies("USD", ["USD", "EUR"])
    order = [bar.data_button, bar.period_button, bar.privacy_button, bar.base_button]
    seen = []
    for width in range(1400, 620, -20):
        bar.resize(width, 56)
        assert bar.folded == (*order, bar.add_button)[: len(bar.folded)], width
        assert bar.more_button.isHidden() == (not bar.folded)
        assert bar.as_of_button.isVisible()
        assert bar.bell_button.isVisible()
        assert bar.lock_button.isVisible()
        seen.append(len(bar.folded))
    qtbot.wait(10)
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, 5)
    assert bar._title.text() == "Balances and statements"
    bar.resize(1400, 56)
    assert not bar.folded


def test_what_is_folded_works_from_the_menu(bar: TopBar, qtbot: QtBot) -> None:
    bar.set_title("Balances and statements")
    bar.resize(640, 56)
    bar._more.aboutToShow.emit()
    actions = {action.text(): action for action in bar._more.actions()}
    assert list(actions)[-1] == "Prices of 20 Nov"  # what went first is the last to be found
    actions["Hide amounts"].trigger()
    assert bar._state.is_private
    period = actions["Period: 1 year"].menu()
    assert isinstance(period, QMenu)
    period.aboutToShow.emit()
    wanted = next(one for one in period.actions() if one.text() == "3 months")
    wanted.trigger()
    assert bar._state.period == "3M"
    assert bar.period_button.text() == "3M"


def test_the_bell_counts_what_is_new(bar: TopBar) -> None:
    bar.show_unread(3)
    assert bar.bell_button.text() == "3"
    assert bar.bell_button.accessibleName() == "Notices: 3 new"
    bar.show_unread(250)
    assert bar.bell_button.text() == "99+"
    bar.show_unread(0)
    assert bar.bell_button.text() == ""
    assert bar.bell_button.accessibleName() == "Notices"


def test_both_parts_of_a_pill_stand_beside_each_other_from_right_to_left(qtbot: QtBot) -> None:
    pill = PillButton("As of", strong="Today")
    qtbot.addWidget(pill)
    pill.resize(pill.sizeHint())
    pill.show()
    before = pill.grab().toImage()
    pill.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.wait(10)
    after = pill.grab().toImage()
    width = after.width()
    assert ink(after, 8, width - 8) == pytest.approx(ink(before, 8, width - 8), rel=0.25)
    assert ink(after, 8, width // 2) > ink(before, 8, width // 2)  # the stronger part comes first
