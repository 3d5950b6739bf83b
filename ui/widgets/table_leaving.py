"""What leaves a table: rows for the clipboard, all of it for a file."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.table_chooser import ColumnChooser
from ui.widgets.table_columns import Column
from ui.widgets.table_desk import desk_of
from ui.widgets.table_model import CellModel
from ui.widgets.table_values import Rows, copied_rows, held_rows

_AT_ONCE = 500  # rows; more are copied by a worker


class Leaving:
    """Copies at once what is short and here; the window's desk does the rest."""

    def __init__(self, view: QWidget, cells: CellModel[Any], chooser: ColumnChooser) -> None:
        self._view, self._cells, self._chooser = view, cells, chooser

    def columns(self) -> list[Column[Any]]:
        """Return the visible columns as they stand."""
        return [self._cells.columns[section] for section in self._chooser.shown()]

    def held(self, chosen: Sequence[range] | None) -> Rows[Any]:
        """Return the lines of some rows, or of all, as far as they are here."""
        places: Iterable[int] = range(self._cells.rowCount())
        if chosen is not None:
            places = (row for rows in chosen for row in rows)
        return held_rows([line for row in places if (line := self._cells.held(row)) is not None])

    def copied(self, chosen: Sequence[range], *, titled: bool) -> str:
        """Return rows that are here as tab-separated text, numbers plain."""
        places = (row for rows in chosen for row in rows)
        lines = [line for row in places if (line := self._cells.held(row)) is not None]
        return copied_rows(self.columns(), lines, titled=titled)

    def copy(self, chosen: Sequence[range], *, titled: bool) -> None:
        """Put rows on the clipboard."""
        count = sum(len(rows) for rows in chosen)
        if not count:
            return
        desk = desk_of(self._view)
        is_here = count <= _AT_ONCE and all(
            self._cells.held(row) is not None or self._cells.heading(row) is not None
            for rows in chosen
            for row in rows
        )
        if is_here or desk is None:
            QGuiApplication.clipboard().setText(self.copied(chosen, titled=titled))
        else:
            desk.copy(self._view, chosen, titled=titled)

    @property
    def can_export(self) -> bool:
        """Tell whether there is a window that writes files."""
        return desk_of(self._view) is not None

    def export(self) -> None:
        """Write what is shown to a file, after asking which."""
        desk = desk_of(self._view)
        if desk is not None and self._cells.rowCount():
            desk.export(self._view)


def add_action(
    menu: QMenu, text: str, keys: str, deed: Callable[[], object], *, is_possible: bool
) -> None:
    """Add a deed to a menu with its keys, which the table itself takes."""
    action = menu.addAction(text)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setEnabled(is_possible)
    action.triggered.connect(lambda _=False: deed())
