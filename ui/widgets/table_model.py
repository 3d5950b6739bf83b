"""Models that show declared columns; they know no service and wait for nothing."""

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.widgets.labels import tip_text
from ui.widgets.table_columns import EMPTY, Cell, Column, Section, in_order
from ui.widgets.table_values import copied_text, shown_text

L = TypeVar("L")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MEASURED = 60
_Role = Qt.ItemDataRole
_TEXTS = (_Role.DisplayRole, _Role.AccessibleTextRole)


class CellModel(QAbstractTableModel, Generic[L]):
    """Answers Qt's and the delegate's questions from `line(row)`; subclasses hold the lines."""

    def __init__(self, columns: Sequence[Column[L]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column[L], ...] = tuple(columns)

    def line(self, row: int) -> L | None:
        """Return the line of a row; None where it is a heading or not here yet."""
        raise NotImplementedError

    def held(self, row: int) -> L | None:
        """Return the line of a row if it is here; ask for nothing."""
        return self.line(row)

    def cell(self, row: int, column: int) -> Cell:
        """Return what the delegate paints."""
        line = self.line(row)
        return EMPTY if line is None else self.columns[column].cell(line)

    def heading(self, row: int) -> Section[L] | None:
        """Return the section that a row is the heading of."""
        del row
        return None

    def column_at(self, name: str) -> int:
        """Return the place of a column in the model."""
        return next(i for i, column in enumerate(self.columns) if column.name == name)

    def show_columns(self, columns: Sequence[Column[L]]) -> None:
        """Take columns of the same names that format otherwise: a currency, hidden amounts."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.forget()
        self.endResetModel()

    def forget(self) -> None:
        """Drop what was formatted."""

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in _TEXTS:
            return shown_text(self.cell(index.row(), index.column()))
        if role == _Role.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].is_number else _LEFT
        if role == _Role.ToolTipRole:
            line, tip = self.line(index.row()), self.columns[index.column()].tip
            return None if line is None or tip is None else as_plain_tip(tip(line))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return column.title
        if role == _Role.ToolTipRole:
            return column.hint or None
        if role == _Role.AccessibleTextRole:
            return column.name_in_lists
        if role == _Role.TextAlignmentRole:
            return _RIGHT if column.is_number else _LEFT
        return None

    def copied(self, row: int, column: int) -> str:
        """Return a cell for the clipboard: numbers plain, texts on one line."""
        line = self.line(row)
        if line is None:
            return self.cell(row, column).text
        return copied_text(self.columns[column], line)


class TableModel(CellModel[L]):
    """A table that is small enough to hold: sorted here by value, in sections if there are any."""

    def __init__(
        self,
        columns: Sequence[Column[L]],
        identity: Callable[[L], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._identity = identity
        self._sections: tuple[Section[L], ...] = ()
        self._rows: list[L | Section[L]] = []
        self._cells: dict[int, list[Cell | None]] = {}
        self._sorted: tuple[int, bool] | None = None

    def show(self, lines: Sequence[L]) -> None:
        """Show lines without headings."""
        self.show_sections([Section(tuple(lines))])

    def show_sections(self, sections: Sequence[Section[L]]) -> None:
        """Show lines under headings."""
        self.beginResetModel()
        self._sections = tuple(sections)
        self._arrange()
        self.endResetModel()

    def line(self, row: int) -> L | None:
        item = self._rows[row]
        return None if isinstance(item, Section) else item

    def heading(self, row: int) -> Section[L] | None:
        item = self._rows[row]
        return item if isinstance(item, Section) else None

    def lines(self) -> list[L]:
        """Return all lines, as ordered."""
        return [item for item in self._rows if not isinstance(item, Section)]

    def cell(self, row: int, column: int) -> Cell:
        cells = self._cells.get(row)
        if cells is None:
            cells = self._cells[row] = [None] * len(self.columns)
        cell = cells[column]
        if cell is None:
            cell = cells[column] = self._make_cell(row, column)
        return cell

    def forget(self) -> None:
        self._cells.clear()

    def row_of(self, identity: Hashable) -> int:
        """Return where a line is, -1 if it is not there."""
        for row, item in enumerate(self._rows):
            if not isinstance(item, Section) and self._identity(item) == identity:
                return row
        return -1

    def identity_of(self, row: int) -> Hashable:
        """Return what tells a row's line from all others."""
        line = self.line(row)
        return None if line is None else self._identity(line)

    def widest(self, column: int) -> list[Cell]:
        """Return cells of a number column that may be the widest: a figure is never cut."""
        key = self.columns[column].key
        lines = [item for item in self._rows if not isinstance(item, Section)]
        if key is None or not self.columns[column].is_number or not lines:
            return []
        known = [line for line in lines if key(line) is not None]
        ends = [max(known, key=key), min(known, key=key)] if known else []
        return [self.columns[column].cell(line) for line in (*ends, *lines[:_MEASURED])]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.heading(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= len(self.columns) or (column >= 0 and self.columns[column].key is None):
            return
        wanted = (column, order == Qt.SortOrder.DescendingOrder)
        if wanted == self._sorted:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        lines = [self._rows[index.row()] for index in before]
        self._sorted = wanted if column >= 0 else None
        self._arrange()
        places = {id(item): row for row, item in enumerate(self._rows)}
        after = [
            self.index(places[id(line)], index.column())
            for line, index in zip(lines, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _make_cell(self, row: int, column: int) -> Cell:
        item = self._rows[row]
        if isinstance(item, Section):
            return item.cells.get(self.columns[column].name, EMPTY)
        return self.columns[column].cell(item)

    def _arrange(self) -> None:
        self._cells.clear()
        self._rows = []
        for section in self._sections:
            if section.title:
                self._rows.append(section)
            lines = list(section.lines)
            if self._sorted is not None:
                column, is_descending = self._sorted
                key = self.columns[column].key
                if key is not None:
                    lines = in_order(lines, key, is_descending=is_descending)
            self._rows.extend(lines)


def as_plain_tip(text: str) -> str:
    """Return a tooltip that Qt cannot take for rich text, wrapped where it is long."""
    if not text:
        return ""
    escaped = tip_text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>".replace("\n", "<br>")
