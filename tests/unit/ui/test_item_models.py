"""Every item model of the window keeps Qt's rules, whatever is done to it; none is left out."""

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

import ui
from app.domain.review.drafts import DraftCell, DraftRow
from app.domain.review.grid import ReviewGrid
from app.services.statement_sheet import sheet_of
from tests.unit.ui.fakes_statement import a_statement
from tests.unit.ui.fakes_trades import a_position, an_order
from ui.format import Formatter
from ui.help.index import Hit
from ui.help.lists import PageModel
from ui.importing.review_table import GridModel
from ui.settings.catalogue import entries
from ui.settings.finder import FoundModel
from ui.statement.model import SheetModel
from ui.statement.words import sheet_words
from ui.trades.columns import TradeCells
from ui.trades.model import PAGE as TRADES
from ui.trades.model import TreeModel
from ui.widgets.rows_model import RowsModel
from ui.widgets.table_columns import Cell, Column, Section
from ui.widgets.table_model import CellModel, TableModel
from ui.widgets.table_window import PAGE, WindowModel
from ui.window.fuzzy import Candidate
from ui.window.palette import CandidateModel

Line = tuple[str, int]
LINES: list[Line] = [("b", 2), ("a", 3), ("c", 1)]


def columns() -> tuple[Column[Line], ...]:
    return (
        Column("name", "Name", lambda one: Cell(one[0]), key=lambda one: one[0]),
        Column("value", "Value", lambda one: Cell(str(one[1])), key=lambda one: one[1],
               is_number=True),
    )  # fmt: skip


def held_table() -> Iterable[QAbstractItemModel]:
    model = TableModel[Line](columns(), lambda one: one[0])
    yield model
    model.show(LINES)
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        model.sort(1, order)
    model.sort(-1)
    model.show(LINES[:1])  # filtered
    model.show_sections([Section(tuple(LINES[:2]), "One"), Section((), "None")])
    model.sort(0)
    model.show_columns(columns())
    model.show([])


def paged_table() -> Iterable[QAbstractItemModel]:
    model = WindowModel[Line](columns())
    yield model
    lines = [(str(number), number) for number in range(PAGE)]
    model.restart(PAGE * 3)
    model.fill(model.generation, 1, lines)
    model.fill(model.generation - 1, 0, lines)  # of an older question
    model.line(0)
    model.give_up(model.generation, 0)
    model.grow(PAGE * 3 + 5)
    model.fill(model.generation, 3, lines[:5])
    model.sort(0)
    model.show_columns(columns())
    model.restart(1)
    model.restart(0)


def tree_of_trades() -> Iterable[QAbstractItemModel]:
    words = Formatter()
    model = TreeModel(TradeCells(words, "USD", date(2026, 11, 20)).columns())
    yield model
    rows = [a_position(number) for number in range(1, 4)]
    orders = {1: (an_order(11), an_order(12))}
    model.restart(TRADES + 3, {0: rows})
    model.toggle(0)
    model.unfold(model.generation, orders)
    model.toggle(1)
    model.toggle(0)
    model.fill(model.generation, 1, [a_position(number) for number in range(201, 204)])
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.restart(0, {})


def statement_sheet() -> Iterable[QAbstractItemModel]:
    model = SheetModel()
    yield model
    for days in (2, 1):
        statement = a_statement([date(2026, 11, 20 - number) for number in range(days)])
        model.show_sheet(sheet_of(statement, sheet_words(Formatter())))


def matches() -> Iterable[QAbstractItemModel]:
    model = CandidateModel()
    yield model
    model.show([Candidate(str(number), "View", "overview", "x") for number in range(4)])
    model.show([])


def pages_of_help() -> Iterable[QAbstractItemModel]:
    model = PageModel()
    yield model
    model.show([Hit("", "Begin", "", ()), Hit("first", "First steps", "A snippet", ((0, 1),))])
    assert model.place("first").row() == 1
    model.show([])


def found_settings() -> Iterable[QAbstractItemModel]:
    model = FoundModel()
    yield model
    model.show(entries())
    model.show(entries()[:1])
    model.show([])


def reviewed_cells() -> Iterable[QAbstractItemModel]:
    model = GridModel()
    yield model
    rows = tuple(
        DraftRow((DraftCell(str(number)), DraftCell("x", confidence=50)), 1) for number in range(4)
    )
    model.show_grid(ReviewGrid(("Date", "Amount"), rows), ("Amount",))
    model.show_grid(ReviewGrid(("Date", "Amount"), (*rows[:3], rows[0])), ("Amount",))
    model.setData(model.index(0, 2), "5")
    model.show_grid(ReviewGrid(("Date",), ()), ())


EXERCISES: dict[type[QAbstractItemModel], Callable[[], Iterable[QAbstractItemModel]]] = {
    TableModel: held_table,
    WindowModel: paged_table,
    TreeModel: tree_of_trades,
    SheetModel: statement_sheet,
    CandidateModel: matches,
    PageModel: pages_of_help,
    FoundModel: found_settings,
    GridModel: reviewed_cells,
}
ABSTRACT = {CellModel, RowsModel}


def walk(kind: type[Any]) -> Iterable[type[Any]]:
    found: list[type[Any]] = kind.__subclasses__()
    for one in found:
        yield one
        yield from walk(one)


def test_no_model_is_left_out() -> None:
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        if module.name != "ui.screenshots":
            importlib.import_module(module.name)
    found = {one for one in walk(QAbstractItemModel) if one.__module__.startswith("ui.")}
    assert found == EXERCISES.keys() | ABSTRACT


@pytest.mark.parametrize("kind", EXERCISES, ids=lambda kind: kind.__name__)
def test_a_model_keeps_the_rules(qtbot: QtBot, kind: type[QAbstractItemModel]) -> None:
    steps = iter(EXERCISES[kind]())
    model = next(steps)
    assert type(model) is kind
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert next(steps, None) is None
    assert tester.model() is model
