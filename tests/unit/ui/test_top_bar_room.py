"""The top bar where there is little room, and where one reads from the right."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
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


def test_the_age_of_prices_goes_before_the_title_is_cut(bar: TopBar, qtbot: QtBot) -> None:
    bar.resize(820, 56)
    bar.set_title("Debts")
    qtbot.wait(10)
    assert not bar.data_button.isHidden()
    bar.set_title("Balances and statements")
    qtbot.wait(10)
    assert bar.data_button.isHidden()
    assert bar._title.text() == "Balances and statements"


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
