"""The palette with something typed, and the list of a table's columns, for pictures."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.reports import HoldingLine
from ui.format import Formatter
from ui.holdings.columns import HoldingCells
from ui.own_day import own_day
from ui.widgets.table_columns_dialog import ColumnsDialog
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.palette import CommandPalette
from ui.window.palette_search import fill_palette

if TYPE_CHECKING:
    from ui.window.frame import MainWindow


def found(window: "MainWindow") -> QWidget:
    """Return the palette with a few letters typed."""
    palette = CommandPalette(window.commands.candidates(window.directory), window)
    fill_palette(palette, window)
    palette.open_over(window)
    palette.field.setText("ev")
    return palette


def columns(window: "MainWindow") -> QWidget:
    """Return the list of the columns of the holdings."""
    cells = HoldingCells(Formatter(), "USD", own_day(), {})
    model = TableModel[HoldingLine](cells.columns(), lambda line: line.holding_id, window)
    table = TableView(model, "pictured", window)
    table.hide()
    return ColumnsDialog(table.chooser, model, window)
