"""A model over more rows than memory should hold: it knows their number and keeps some pages."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.widgets.table_columns import EMPTY, Cell, Column
from ui.widgets.table_model import _ROOT, CellModel, Index

L = TypeVar("L")

PAGE = 128
PAGES_KEPT = 64
_GATHER_MS = 12  # a fast scroll asks for many pages; only those still in sight are fetched
_AT_ONCE = 3
_LOADING = Cell(text="·")


class WindowModel(CellModel[L], Generic[L]):
    """Pages arrive through `fill`; what is missing is asked for by `wanted` and shown empty."""

    wanted = Signal(int, int)  # generation, page: answer with fill()
    sort_wanted = Signal(str, bool)  # column, descending: answer with restart()

    def __init__(self, columns: Sequence[Column[L]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._count = 0
        self._generation = 0
        self._pages: OrderedDict[int, Sequence[L]] = OrderedDict()
        self._asked: set[int] = set()
        self._missing: list[int] = []
        self._short: set[int] = set()  # pages with fewer lines than there should be, asked twice
        self._first_seen, self._last_seen = 0, 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def generation(self) -> int:
        """Return the number of the present question: answers to older ones are dropped."""
        return self._generation

    def restart(self, count: int) -> None:
        """Show another set of rows; all pages are forgotten."""
        self.beginResetModel()
        self._generation += 1
        self._count = count
        self._pages.clear()
        self._asked.clear()
        self._missing.clear()
        self._short.clear()
        self.endResetModel()

    def grow(self, count: int) -> None:
        """Show more rows below; those that are here stay."""
        if count > self._count:
            self.beginInsertRows(_ROOT, self._count, count - 1)
            self._count = count
            self._short.clear()
            self.endInsertRows()

    def fill(self, generation: int, page: int, lines: Sequence[L]) -> None:
        """Take a page that was asked for."""
        if generation != self._generation:
            return
        self._asked.discard(page)
        is_short = len(lines) < min(PAGE, self._count - page * PAGE)
        if is_short and len(self._pages.get(page, ())) == len(lines):
            self._short.add(page)  # nothing came of asking once more
        self._pages[page] = tuple(lines)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE
        last = min(first + PAGE, self._count) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def give_up(self, generation: int, page: int) -> None:
        """Note that a page was not fetched, so that it is asked for again when seen."""
        if generation == self._generation:
            self._asked.discard(page)

    def see(self, first: int, last: int) -> None:
        """Learn which rows are in sight: only their pages are worth fetching."""
        self._first_seen, self._last_seen = first // PAGE, last // PAGE

    def line(self, row: int) -> L | None:
        page, place = divmod(row, PAGE)
        lines = self._pages.get(page, ())
        if place >= len(lines):  # not here, or the list has grown since
            if page not in self._short:
                self._miss(page)
            return None
        self._pages.move_to_end(page)
        return lines[place]

    def loaded(self, row: int) -> L | None:
        """Return a line if it is here; ask for nothing."""
        page, place = divmod(row, PAGE)
        lines = self._pages.get(page, ())
        return lines[place] if place < len(lines) else None

    def held(self, row: int) -> L | None:
        return self.loaded(row)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order: the database sorts."""
        if 0 <= column < len(self.columns) and self.columns[column].key is not None:
            is_down = order == Qt.SortOrder.DescendingOrder
            self.sort_wanted.emit(self.columns[column].name, is_down)

    def cell(self, row: int, column: int) -> Cell:
        line = self.line(row)
        if line is None:
            return _LOADING if column == 0 else EMPTY
        return self.columns[column].cell(line)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_spoken = role == Qt.ItemDataRole.AccessibleTextRole and index.isValid()
        if is_spoken and self.loaded(index.row()) is None:
            return self.tr("Loading")
        return super().data(index, role)

    def _miss(self, page: int) -> None:
        if page not in self._asked and page not in self._missing:
            self._missing.append(page)
            if not self._timer.isActive():
                self._timer.start()

    def _ask(self) -> None:
        near = [p for p in self._missing if self._first_seen - 1 <= p <= self._last_seen + 1]
        chosen = (near or self._missing[-_AT_ONCE:])[-_AT_ONCE:]
        self._missing.clear()
        for page in chosen:
            self._asked.add(page)
            self.wanted.emit(self._generation, page)
