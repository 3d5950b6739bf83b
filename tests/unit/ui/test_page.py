"""How views are laid out: pages, a list with its panel, parts that turn where it is narrow."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import RefusedError
from ui.tasks import TaskRunner
from ui.widgets.page import ListWithPanel, Page, SideBySide, one_of, plain, scrolled
from ui.window.state import ViewState
from ui.window.view import View


def test_a_page_scrolls_up_and_down_alone(qtbot: QtBot) -> None:
    page = Page()
    page.column.addWidget(QLabel("one"))
    area = scrolled(page)
    qtbot.addWidget(area)
    assert area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus
    wide = scrolled(QWidget(), sideways=True)
    qtbot.addWidget(wide)
    assert wide.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_one_of_several_pages_shows_and_none_is_a_window(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    first, second = QLabel("first"), QLabel("second")
    stack = one_of(QVBoxLayout(holder), first, second)
    assert not first.isWindow()
    holder.show()
    stack.setCurrentWidget(second)
    assert second.isVisible()
    assert not first.isVisible()


def test_the_last_part_takes_the_room_that_is_left(qtbot: QtBot) -> None:
    first, last = QLabel("first"), QWidget()
    filled = plain(first, last)
    qtbot.addWidget(filled)
    filled.resize(200, 300)
    filled.show()
    assert last.height() > 200
    above = QLabel("above")
    packed = plain(above, QLabel("below"), is_filled=False)
    qtbot.addWidget(packed)
    packed.resize(200, 300)
    packed.show()
    assert above.height() < 100


def test_a_panel_goes_below_its_list_where_it_is_narrow(qtbot: QtBot) -> None:
    panel = QLabel("panel")
    part = ListWithPanel(QLabel("list"), panel, sizes=(400, 200), stacked_below=500)
    qtbot.addWidget(part)
    part.resize(600, 400)
    part.show()
    assert not panel.isVisible()  # nothing is chosen yet
    part.panel_area.show()
    assert part.orientation() is Qt.Orientation.Horizontal
    part.resize(400, 400)
    assert part.orientation() is Qt.Orientation.Vertical
    part.resize(600, 400)
    assert part.orientation() is Qt.Orientation.Horizontal


def test_parts_side_by_side_turn_and_tell_it(qtbot: QtBot) -> None:
    main, panel = QLabel("main"), QLabel("panel")
    part = SideBySide(main, panel, panel_width=200, stacked_below=500)
    qtbot.addWidget(part)
    part.resize(600, 400)
    part.show()
    assert panel.width() == 200
    assert panel.x() > main.x()
    with qtbot.waitSignal(part.turned):
        part.resize(400, 400)
    assert panel.width() == 400
    assert panel.y() > main.y()


def test_wide_parts_do_not_keep_a_page_from_turning(qtbot: QtBot) -> None:
    main, panel = QWidget(), QWidget()
    main.setMinimumSize(450, 20)
    panel.setMinimumSize(300, 20)
    page = Page()
    page.column.addWidget(SideBySide(main, panel, stacked_below=600))
    area = scrolled(page)
    qtbot.addWidget(area)
    area.resize(560, 400)
    area.show()
    qtbot.waitUntil(lambda: panel.y() > main.y())
    assert page.width() <= 560


def test_a_page_whose_wrapped_text_is_hidden_has_the_height_of_what_shows(qtbot: QtBot) -> None:
    page = Page()
    text, below = QLabel("many words " * 20), QLabel("below")
    text.setWordWrap(True)
    page.column.addWidget(text)
    page.column.addWidget(below)
    area = scrolled(page)
    qtbot.addWidget(area)
    area.resize(400, 200)
    area.show()
    qtbot.waitUntil(lambda: page.minimumHeight() > 0)
    text.hide()
    below.setMinimumHeight(500)
    qtbot.waitUntil(lambda: page.height() >= 500)
    assert below.height() >= 500


class Plain(View):
    """A view that counts how often it asks."""

    asked = 0

    def reload(self) -> None:
        self.asked += 1


def test_a_view_says_what_went_wrong_and_asks_again(
    qtbot: QtBot, coffer: Any, tasks: TaskRunner, state: ViewState
) -> None:
    view = Plain(coffer, tasks, state)
    qtbot.addWidget(view)
    pages = view.fill(QLabel("full"), QLabel("empty"))
    assert pages.count() == 2
    view.show()
    view.show_error(RefusedError("it is locked", "unlock it"))
    assert view.banner.isVisible()
    assert "locked" in view.banner.text
    view.banner.action.click()
    assert view.asked == 2
    view._open(QDialog(view))
    assert view._dialog is not None
    assert view._dialog.isVisible()
    view._dialog.close()
