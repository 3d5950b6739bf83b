"""Tables by keyboard: titles, columns, copies, menus, typing; and what they remember."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.habits import Habits, use_habits
from ui.widgets.table_columns import Cell, Column
from ui.widgets.table_columns_dialog import ColumnsDialog
from ui.widgets.table_model import TableModel
from ui.widgets.table_paint import CellPainter, fraction_digits
from ui.widgets.table_view import TableView
from ui.widgets.table_window import PAGE, WindowModel

Line = tuple[str, Decimal]
D = Decimal
LINES: list[Line] = [
    ("Beta", D("142")), ("Alpha", D("0.41837215")), ("Gamma", D("610.4821")), ("Alps", D("-1"))
]  # fmt: skip
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


def columns() -> tuple[Column[Line], ...]:
    return (
        Column("name", "Name", lambda one: Cell(one[0]), key=lambda one: one[0], width=120),
        Column("value", "Value", lambda one: Cell(f"{one[1]:,f}"), key=lambda one: one[1],
               is_number=True, by_point=True, tip=lambda one: f"{one[1]} exactly"),
        Column("more", "", lambda _: Cell("x"), menu_title="More"),
    )  # fmt: skip


@pytest.fixture
def table(qtbot: QtBot) -> TableView:
    model = TableModel[Line](columns(), lambda one: one[0])
    model.show(LINES)
    return shown(qtbot, model)


def shown(qtbot: QtBot, model: Any, parent: QWidget | None = None) -> TableView:
    view = TableView(model, "test", parent)
    if parent is None:
        qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.setFocus()
    return view


def press(widget: QWidget, *keys: Key, held: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        QTest.keyClick(widget, key, held)


def titles(table: TableView) -> list[str]:
    return [column.name for column in table.shown_columns()]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def open_menu() -> QMenu:
    (menu,) = [one for one in QApplication.topLevelWidgets()
               if isinstance(one, QMenu) and one.isVisible()]  # fmt: skip
    return menu


def test_titles_are_reached_sorted_moved_and_hidden_by_key(qtbot: QtBot, table: TableView) -> None:
    table.choose(0)
    press(table, Key.Key_Up)
    header = table.header
    assert header.hasFocus()
    assert header.accessibleName() == "Column Name"
    press(header, Key.Key_Right, Key.Key_Return)
    assert table.cells.cell(0, 0).text == "Gamma"
    assert header.accessibleName() == "Column Value, sorted from high to low"
    press(header, Key.Key_Space)
    assert header.accessibleName() == "Column Value, sorted from low to high"
    press(header, Key.Key_Left, held=CTRL)
    assert titles(table) == ["value", "name", "more"]
    width = header.sectionSize(1)
    press(header, Key.Key_Right, held=SHIFT)
    assert header.sectionSize(1) == width + 12
    press(header, Key.Key_End, Key.Key_Delete)
    assert titles(table) == ["value", "name"]
    press(header, Key.Key_Down)
    assert table.hasFocus()


def test_the_menu_of_the_titles_opens_by_key(qtbot: QtBot, table: TableView) -> None:
    table.header.enter(0)
    press(table.header, Key.Key_F10, held=SHIFT)
    words = [action.text() for action in open_menu().actions()]
    assert {"Name", "More", "Arrange columns…", "Reset columns", "Export…"} <= set(words)
    open_menu().close()


def test_columns_are_arranged_in_a_list(qtbot: QtBot, table: TableView) -> None:
    table.open_columns()
    dialog = table.findChild(ColumnsDialog)
    assert dialog is not None
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    press(dialog.list, Key.Key_Down, Key.Key_Space)  # Value goes
    assert titles(table) == ["name", "more"]
    press(dialog.list, Key.Key_Space)
    press(dialog.list, Key.Key_Up, held=ALT)
    assert titles(table) == ["value", "name", "more"]
    assert not dialog.up.isEnabled()
    QTest.mouseClick(dialog.down, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.down, Qt.MouseButton.LeftButton)
    assert titles(table) == ["name", "more", "value"]
    table.chooser.save()
    again = TableView(TableModel[Line](columns(), lambda one: one[0]), "test")
    qtbot.addWidget(again)
    assert titles(again) == ["name", "more", "value"]
    QTest.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert titles(table) == ["name", "value", "more"]
    for _ in range(3):
        press(dialog.list, Key.Key_Space, Key.Key_Down)
    assert len(titles(table)) == 1  # the last one stays
    dialog.done_button.click()


def test_a_title_is_dragged_by_the_mouse(qtbot: QtBot, table: TableView) -> None:
    table.header.moveSection(0, 1)  # what a drag ends with
    table.chooser.save()
    assert table.chooser.order() == ["value", "name", "more"]


def test_copies_are_plain_with_titles_or_without(qtbot: QtBot, table: TableView) -> None:
    press(table, Key.Key_A, held=CTRL)
    assert table.selected_ranges() == [range(4)]
    press(table, Key.Key_C, held=CTRL)
    assert clipboard().split("\n")[:2] == ["Beta\t142\tx", "Alpha\t0.41837215\tx"]
    press(table, Key.Key_C, held=CTRL | SHIFT)
    assert clipboard().startswith("Name\tValue\tMore\nBeta")


def test_rows_are_chosen_by_key(qtbot: QtBot, table: TableView) -> None:
    table.choose(1)
    press(table, Key.Key_End, held=SHIFT)
    assert table.selected_rows() == [1, 2, 3]
    press(table, Key.Key_Home)
    assert table.selected_rows() == [0]
    press(table, Key.Key_Down, held=CTRL)
    press(table, Key.Key_Down, held=CTRL)
    press(table, Key.Key_Space, held=CTRL)
    assert table.selected_rows() == [0, 2]
    press(table, Key.Key_End, held=CTRL)
    assert table.current_row() == 3
    press(table, Key.Key_PageUp)
    assert table.current_row() == 0


def test_letters_go_to_the_row_that_begins_with_them(qtbot: QtBot, table: TableView) -> None:
    table.choose(0)
    for letters, row in (("a", 1), ("lps", 3)):
        QTest.keyClicks(table, letters)
        assert table.current_row() == row
    told: list[str] = []
    table.typed.connect(told.append)
    QTest.keyClicks(table, "x")
    assert told == ["x"]
    assert table.current_row() == 3


def test_a_row_has_a_menu_of_its_own(qtbot: QtBot, table: TableView) -> None:
    table.choose(2)
    press(table, Key.Key_Menu)
    menu = open_menu()
    assert [action.text() for action in menu.actions()] == [
        "Copy", "Copy with titles", "Select all", "Export…"
    ]  # fmt: skip
    assert not menu.actions()[-1].isEnabled()  # no window to write a file
    menu.actions()[1].trigger()
    assert clipboard() == "Name\tValue\tMore\nGamma\t610.4821\tx"
    menu.close()
    wanted: list[int] = []
    table.context_wanted.connect(lambda row, _: wanted.append(row))
    press(table, Key.Key_F10, held=SHIFT)
    by_mouse = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, QPoint(20, 90), table.viewport().mapToGlobal(QPoint(20, 50))
    )
    table.contextMenuEvent(by_mouse)
    assert wanted == [2, 1]


def test_numbers_stand_under_each_other_by_their_point(qtbot: QtBot, table: TableView) -> None:
    table.chooser.measure()
    qtbot.waitUntil(lambda: table.delegate.digits.get("value") == 8)
    painter, digits = CellPainter(), 8
    ends = []
    for row in range(4):
        cell = table.cells.cell(row, 1)
        whole, _, _ = cell.text.partition(".")
        room = painter.room_of(cell, digits)
        width = painter.width_of(cell) - painter.width_of(Cell(whole))
        ends.append(room + width)
    assert max(ends) - min(ends) <= 2  # as far from the edge, to the pixel of rounding
    assert [fraction_digits(text) for text in ("1,234", "0.50", "+1.5 kg", "")] == [0, 2, 1, 0]
    assert table.cells.data(table.cells.index(1, 1), Qt.ItemDataRole.ToolTipRole) is not None


def test_rows_follow_the_density(qtbot: QtBot, table: TableView) -> None:
    use_habits(Habits(density="compact"))
    try:
        table.cells.show(LINES)  # type: ignore[attr-defined]  # a test's own table
        assert table.rowHeight(0) == 30
    finally:
        use_habits(Habits())


class Desk(QWidget):
    """A window that notes what tables ask of it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, Any]] = []
        self.table_desk = self

    def copy(self, table: TableView, chosen: Sequence[range], *, titled: bool) -> None:
        self.asked.append(("copy", (list(chosen), titled)))

    def export(self, table: TableView) -> None:
        self.asked.append(("export", table.rows().count))


def test_a_million_rows_are_chosen_at_once_and_copied_by_the_window(qtbot: QtBot) -> None:
    desk = Desk()
    qtbot.addWidget(desk)
    model = WindowModel[Line](columns())
    model.restart(1_000_000)
    model.fill(model.generation, 0, [LINES[0]] * PAGE)
    table = shown(qtbot, model, desk)
    desk.show()
    table.choose(3)
    table.copy()
    assert desk.asked == []
    assert clipboard() == "Beta\t142\tx"
    press(table, Key.Key_A, held=CTRL)
    press(table, Key.Key_C, held=CTRL | SHIFT)
    press(table, Key.Key_E, held=CTRL)
    assert desk.asked == [("copy", ([range(1_000_000)], True)), ("export", PAGE)]
    assert model.data(model.index(500_000, 0), Qt.ItemDataRole.AccessibleTextRole) == "Loading"


def test_pages_that_stay_short_are_not_asked_for_for_ever(qtbot: QtBot) -> None:
    model = WindowModel[Line](columns())
    asked: list[int] = []
    model.wanted.connect(lambda _, page: asked.append(page))

    def painted() -> Iterator[object]:
        for _ in range(4):
            yield model.line(5)
            qtbot.wait(30)
            while asked:
                model.fill(model.generation, asked.pop(), [LINES[0]])

    model.restart(10)
    assert list(painted()) == [None] * 4
    model.line(5)
    qtbot.wait(30)
    assert asked == []
    model.grow(20)
    model.line(5)
    qtbot.waitUntil(lambda: asked == [0])
