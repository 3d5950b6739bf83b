"""The rows of a statement as a tree, for Qt."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.services.statement_sheet import Sheet, SheetCell, SheetColumn, SheetRow
from ui.widgets.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
CELL_ROLE = Qt.ItemDataRole.UserRole + 2
ROOT = QModelIndex()


@dataclass(eq=False)
class Node:
    """A row with those below it."""

    row: SheetRow | None
    parent: "Node | None" = None
    place: int = 0
    nodes: list["Node"] = field(default_factory=list)


class SheetModel(QAbstractItemModel):
    """Shows a sheet: the first column has the names, the others its figures."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node(None)
        self._columns: tuple[SheetColumn, ...] = ()
        self.item = ""

    def show_sheet(self, sheet: Sheet) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._columns = sheet.columns
        self._root = Node(None)
        path = [self._root]
        for row in sheet.rows:
            del path[row.depth + 1 :]
            parent = path[-1]
            node = Node(row, parent, len(parent.nodes))
            parent.nodes.append(node)
            path.append(node)
        self.endResetModel()

    def row_at(self, index: Index) -> SheetRow | None:
        """Return the row behind an index."""
        return self._node(index).row

    def cell_at(self, index: Index) -> SheetCell | None:
        """Return the figure behind an index; `None` for names and headings."""
        row = self._node(index).row
        place = index.column() - 1
        return None if row is None or not 0 <= place < len(row.cells) else row.cells[place]

    def column_at(self, section: int) -> SheetColumn | None:
        """Return what a column tells; `None` of the first."""
        return self._columns[section - 1] if 0 < section <= len(self._columns) else None

    # Qt

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._node(parent).nodes[row])

    def parent(self, index: Index = ROOT) -> Any:  # QObject.parent() too
        node = self._node(index)
        above = node.parent
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.place, 0, above)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.column() > 0 else len(self._node(parent).nodes)

    def columnCount(self, parent: Index = ROOT) -> int:
        del parent
        return 1 + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        row = node.row
        if row is None:
            return None
        cell = self.cell_at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if index.column() == 0:
                    return row.label
                return "" if cell is None else cell.text + cell.mark
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row) if index.column() == 0 else None
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.detail) if index.column() == 0 and row.detail else None
        if role == ROW_ROLE:
            return row
        return cell if role == CELL_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            column = self.column_at(section)
            return self.item if column is None else column.title
        return None

    def _spoken(self, row: SheetRow) -> str:
        """Return a row as a screen reader says it: the figures stand in another list."""
        parts = [f"{row.label}, {row.detail}" if row.detail else row.label]
        parts += [
            f"{column.title} {cell.text}{cell.mark}"
            for column, cell in zip(self._columns, row.cells, strict=False)
        ]
        return "; ".join(parts)

    def _node(self, index: Index) -> Node:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._root
