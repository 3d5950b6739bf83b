"""The table toolkit: models, the windowed model, columns, copies, keys."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Section, Tone, in_order, tone_of
from ui.widgets.table_facts import Fact, FactList
from ui.widgets.table_menus import ChoicePill, SetPill
from ui.widgets.table_model import TableModel, as_plain_tip
from ui.widgets.table_paint import CellPainter
from ui.widgets.table_view import TableView
from ui.widgets.table_window import PAGE, PAGES_KEPT, WindowModel

Line = tuple[str, Decimal | None]
HOSTILE = "<b>Bold</b>\u202e evil\n second line " + "x" * 65536
LINES: list[Line] = [("b", Decimal(2)), ("c", None), ("a", Decimal(10)), ("d", Decimal("-1"))]


def columns() -> tuple[Column[Line], ...]:
    return (
        Column("name", "Name", lambda line: Cell(line[0]), key=lambda line: line[0], width=120),
        Column(
            "value", "Value", lambda line: Cell("—" if line[1] is None else f"{line[1]:,}"),
            key=lambda line: line[1], copy=lambda line: "" if line[1] is None else str(line[1]),
            tip=lambda line: f"<i>{line[1]}</i>", is_number=True, gives_way=1,
        ),
        Column("more", "", lambda _: Cell(spark=(1.0, 2.0)), menu_title="More", is_default=False),
    )  # fmt: skip


@pytest.fixture
def model(qtbot: QtBot) -> TableModel[Line]:
    made = TableModel[Line](columns(), lambda line: line[0])
    made.show(LINES)
    return made


@pytest.fixture
def table(qtbot: QtBot, model: TableModel[Line]) -> TableView:
    view = TableView(model, "test")
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    return view


def names(model: TableModel[Line]) -> list[str]:
    return [line[0] for line in model.lines()]


def test_the_model_keeps_qts_rules(model: TableModel[Line]) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.show_sections([Section(tuple(LINES[:2]), "First"), Section(tuple(LINES[2:]), "Second")])
    model.sort(0)
    model.show([])
    assert tester.model() is model


def test_sorting_compares_values_and_puts_the_unknown_last(model: TableModel[Line]) -> None:
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["a", "b", "d", "c"]
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["d", "b", "a", "c"]


def test_equal_keys_keep_their_order() -> None:
    lines = [("x", 1), ("y", 1), ("z", 0)]
    assert in_order(lines, lambda line: line[1], is_descending=True)[:2] == lines[:2]


def test_sections_sort_within_themselves(model: TableModel[Line]) -> None:
    model.show_sections([Section(tuple(LINES[:2]), "First"), Section(tuple(LINES[2:]), "Second")])
    model.sort(0)
    assert [model.heading(row) is not None for row in range(6)] == [
        True, False, False, True, False, False,
    ]  # fmt: skip
    assert names(model) == ["b", "c", "a", "d"]
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_tooltips_are_never_markup(model: TableModel[Line]) -> None:
    tip = model.data(model.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;i&gt;" in tip
    assert as_plain_tip("") == ""


def test_a_click_on_a_title_sorts(qtbot: QtBot, table: TableView, model: TableModel[Line]) -> None:
    place = table.header.sectionViewportPosition(0) + 20
    QTest.mouseClick(
        table.header.viewport(), Qt.MouseButton.LeftButton, pos=table.header.rect().topLeft() +
        type(table.header.rect().topLeft())(place, 20),
    )  # fmt: skip
    assert names(model) in (["a", "b", "c", "d"], ["d", "c", "b", "a"])


def test_the_chosen_line_stays_chosen_when_the_table_is_told_anew(
    table: TableView, model: TableModel[Line]
) -> None:
    table.choose(2)
    model.show(list(reversed(LINES)))
    assert model.identity_of(table.current_row()) == "a"
    model.show(LINES[:2])
    assert table.current_row() == -1


def test_copy_gives_plain_numbers_with_titles(
    qtbot: QtBot, table: TableView, model: TableModel[Line]
) -> None:
    table.selectAll()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_C, both)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Name\tValue"
    assert lines[1] == "b\t2"
    assert lines[2] == "c\t"


def test_copy_of_one_row_has_no_titles(qtbot: QtBot, table: TableView) -> None:
    table.choose(2)
    assert table.copied() == "a\t10"


def test_typing_goes_to_the_filter_and_enter_opens(qtbot: QtBot, table: TableView) -> None:
    table.choose(1)
    with qtbot.waitSignal(table.typed) as typed:
        QTest.keyClick(table, Qt.Key.Key_N)
    assert typed.args == ["n"]
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [1]
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.current_row() == 3
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.current_row() == 0
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row() == 1


def test_columns_are_chosen_moved_and_remembered(qtbot: QtBot, table: TableView) -> None:
    chooser = table.chooser
    assert [table.cells.columns[c].name for c in chooser.shown()] == ["name", "value"]
    chooser.set_shown("more", True)
    chooser.move("more", -1)
    chooser.save()
    other = TableView(TableModel[Line](columns(), lambda line: line[0]), "test")
    qtbot.addWidget(other)
    other.resize(600, 400)
    shown = [other.cells.columns[c].name for c in other.chooser.shown()]
    assert shown == ["name", "more", "value"]
    other.chooser.reset()
    assert [other.cells.columns[c].name for c in other.chooser.shown()] == ["name", "value"]


def test_a_damaged_memory_is_ignored(qtbot: QtBot) -> None:
    settings = QSettings()
    settings.setValue("tables/odd/order", "nothing,value,,name")
    settings.setValue("tables/odd/hidden", "gone")
    settings.setValue("tables/odd/widths", "value:abc,name:999999,:,")
    view = TableView(TableModel[Line](columns(), lambda line: line[0]), "odd")
    qtbot.addWidget(view)
    view.resize(2000, 300)
    view.show()
    assert len(view.chooser.shown()) == 2


def test_a_narrow_table_gives_way_and_the_choice_stays(qtbot: QtBot, table: TableView) -> None:
    table.resize(150, 300)
    assert [table.cells.columns[c].name for c in table.chooser.shown()] == ["name"]
    assert table.chooser.is_shown("value")
    table.resize(600, 300)
    assert len(table.chooser.shown()) == 2


def test_the_last_column_cannot_be_hidden(table: TableView) -> None:
    for name in ("name", "value", "more"):
        table.chooser.set_shown(name, False)
    assert sum(table.chooser.is_shown(name) for name in ("name", "value", "more")) == 1


def test_words_that_run_from_the_right_have_their_icon_before_them(qtbot: QtBot) -> None:
    painted = CellPainter()
    cell = Cell("Harbor", second="Exchange", is_strong=True, icon="bank")
    box = QRect(0, 0, 240, 38)
    picture = QImage(box.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painted.paint(painter, box, cell, is_right=True, is_led=True)
    painter.end()
    inked = [
        x for x in range(box.width())
        if any(picture.pixelColor(x, y) != Qt.GlobalColor.white for y in range(box.height()))
    ]  # fmt: skip
    wide = painted.width_of(cell)
    assert box.width() - wide - 2 <= inked[0] <= box.width() - wide + 4  # nothing lies on another
    assert {220, 221, 222, 223}.isdisjoint(inked)  # the gap between the words and the icon


def test_hostile_names_are_painted_on_one_line(qtbot: QtBot) -> None:
    from ui.format import one_line

    line = (HOSTILE, Decimal(1))
    model = TableModel[Line](
        (Column[Line]("name", "Name", lambda each: Cell(one_line(each[0]))),), lambda each: each[0]
    )
    model.show([line])
    view = TableView(model, "hostile")
    card = TableCard(view)
    qtbot.addWidget(card)
    card.resize(400, 300)
    assert not card.grab().isNull()
    assert "\n" not in str(model.data(model.index(0, 0)))
    assert "\n" not in view.cells.copied(0, 0)


def test_the_table_reads_from_right_to_left(qtbot: QtBot, table: TableView) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not table.grab().isNull()


def test_tones_follow_the_sign() -> None:
    assert [tone_of(value) for value in (Decimal(1), Decimal(-1), Decimal(0), None)] == [
        Tone.GAIN, Tone.LOSS, Tone.SOFT, Tone.FAINT,
    ]  # fmt: skip


def window(count: int = 1_000_000) -> WindowModel[str]:
    columns = (Column[str]("name", "Name", Cell, key=str), Column[str]("two", "Two", Cell))
    model = WindowModel[str](columns)
    model.restart(count)
    return model


def test_the_windowed_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = window(1000)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fill(model.generation, 0, [f"row {n}" for n in range(PAGE)])
    model.restart(0)
    model.restart(5)
    assert tester.model() is model


def test_missing_pages_are_asked_for_once_and_shown_when_they_come(qtbot: QtBot) -> None:
    model = window()
    with qtbot.waitSignal(model.wanted) as wanted:
        assert model.data(model.index(300, 0)) == "·"
        model.data(model.index(301, 0))
    assert wanted.args == [model.generation, 300 // PAGE]
    model.fill(model.generation, 2, [f"row {256 + n}" for n in range(PAGE)])
    assert model.data(model.index(300, 0)) == "row 300"


def test_answers_to_older_questions_are_dropped(qtbot: QtBot) -> None:
    model = window()
    old = model.generation
    model.restart(10)
    model.fill(old, 0, ["stale"])
    assert model.loaded(0) is None


def test_only_some_pages_are_kept(qtbot: QtBot) -> None:
    model = window()
    for page in range(PAGES_KEPT + 10):
        model.fill(model.generation, page, ["x"] * PAGE)
    assert model.loaded(0) is None
    assert model.loaded((PAGES_KEPT + 9) * PAGE) == "x"


def test_a_page_that_failed_is_asked_for_again(qtbot: QtBot) -> None:
    model = window()
    with qtbot.waitSignal(model.wanted):
        model.data(model.index(0, 0))
    model.give_up(model.generation, 0)
    with qtbot.waitSignal(model.wanted):
        model.data(model.index(0, 0))


def test_sorting_a_window_asks_the_database(qtbot: QtBot) -> None:
    model = window()
    with qtbot.waitSignal(model.sort_wanted) as wanted:
        model.sort(0, Qt.SortOrder.DescendingOrder)
    assert wanted.args == ["name", True]
    model.sort(1)  # nothing to sort by


def test_facts_lead_where_they_say_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    facts = FactList()
    qtbot.addWidget(facts)
    facts.show_facts("Lots", [Fact("120", "+20", Tone.GAIN, target="lots"), Fact("no link")])
    facts.resize(300, 120)
    facts.show()
    first, second = facts.rows()
    with qtbot.waitSignal(facts.followed) as followed:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert followed.args == ["lots"]
    first.setFocus()
    with qtbot.waitSignal(facts.followed):
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert second.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert first.accessibleName() == "120, +20"


def test_a_choice_pill_tells_only_what_changed(qtbot: QtBot) -> None:
    pill = ChoicePill("Group: ")
    qtbot.addWidget(pill)
    pill.set_options([("", "none"), ("type", "type")], "")
    with qtbot.waitSignal(pill.chosen) as chosen:
        pill.menu().actions()[1].trigger()
    assert chosen.args == ["type"]
    assert "Group: type" in pill.text()
    with qtbot.assertNotEmitted(pill.chosen):
        pill.choose("type")


def test_a_set_pill_says_how_many(qtbot: QtBot) -> None:
    pill = SetPill("All accounts", "{} accounts")
    qtbot.addWidget(pill)
    pill.set_options([("a", "A & B"), ("b", "B"), ("c", "C")])
    pill.menu().actions()[2].trigger()
    assert "A && B" in pill.text()
    pill.menu().actions()[3].trigger()
    assert "2 accounts" in pill.text()
    pill.set_options([("b", "B")])
    assert pill.value == frozenset({"b"})
    pill.menu().actions()[0].trigger()
    assert pill.value == frozenset()


def test_sorting_and_moving_work_from_the_menu(table: TableView, model: TableModel[Line]) -> None:
    table.chooser.sort_by(1)
    assert names(model) == ["a", "b", "d", "c"]
    table.chooser.sort_by(1)
    assert names(model) == ["d", "b", "a", "c"]
    titles = [action.text() for action in table.chooser.menu().actions()]
    assert titles[:3] == ["Name", "Value", "More"]
    assert "Sort by" in titles


def test_typed_text_lands_in_a_field(qtbot: QtBot, table: TableView) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    table.typed.connect(field.insert)
    QTest.keyClicks(table, "nv")
    assert field.text() == "nv"
