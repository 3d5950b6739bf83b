"""The tree as rows: positions come in pages, orders and fills where a position is unfolded."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.trades.lines import Line, lines_under
from ui.trades.words import tr
from ui.widgets.table_columns import EMPTY, Cell, Column
from ui.widgets.table_model import _ROOT, CellModel, Index

if TYPE_CHECKING:
    from app.services.trading.answers import OrderRow, PositionRow

PAGE = 100
_GATHER_MS = 12  # a fast scroll asks for many pages; only those still in sight are fetched
_KEPT = 60  # pages
_REMEMBERED = 300  # unfolded positions and orders
_LOADING = Cell(text="·")
_Role = Qt.ItemDataRole


class TreeModel(CellModel[Line]):
    """Knows how many positions there are, keeps some pages of them, and what is unfolded.

    A row is found by its place among the positions and what is unfolded before it, so that ten
    thousand positions cost as much as a hundred.
    """

    pages_wanted = Signal(int, object)  # generation, pages: answer with fill()
    orders_wanted = Signal(int, object)  # generation, ids of positions: answer with unfold()
    sort_wanted = Signal(str, bool)  # column, descending: answer with restart()

    def __init__(self, columns: Sequence[Column[Line]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self.open: dict[str, None] = {}  # keys of unfolded lines, oldest first
        self._count = 0
        self._generation = 0
        self._pages: dict[int, tuple[PositionRow, ...]] = {}
        self._places: dict[int, int] = {}  # position id → place
        self._orders: dict[int, tuple[OrderRow, ...]] = {}
        self._under: dict[int, tuple[Line, ...]] = {}  # place → lines
        self._unfolded: list[int] = []  # places, in order
        self._starts: list[int] = []  # their rows
        self._extra: list[int] = [0]  # lines under those before each of them, and under all
        self._asked: set[int] = set()
        self._asked_orders: set[int] = set()
        self._missing: set[int] = set()
        self._seen = (0, 0)
        self._timer = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._timer.timeout.connect(self._ask)

    # -- what the view tells -----------------------------------------------------------------------

    @property
    def generation(self) -> int:
        """Return the number of the present question: answers to older ones are dropped."""
        return self._generation

    @property
    def count(self) -> int:
        """Return how many positions there are."""
        return self._count

    def restart(
        self,
        count: int,
        pages: "Mapping[int, Sequence[PositionRow]]",
        orders: "Mapping[int, Sequence[OrderRow]] | None" = None,
    ) -> None:
        """Show another set of positions, of which some pages are here already."""
        self.beginResetModel()
        self._generation += 1
        self._count = count
        self._pages.clear()
        self._places.clear()
        self._under.clear()
        self._orders = {number: tuple(found) for number, found in (orders or {}).items()}
        self._asked.clear()
        self._asked_orders.clear()
        self._missing.clear()
        for page, rows in pages.items():
            self._take(page, rows)
        for number, place in self._places.items():
            if f"p{number}" in self.open and number in self._orders:
                self._lay_under(place)
        self._index()
        self.endResetModel()
        self._ask_orders()

    def fill(self, generation: int, page: int, rows: "Sequence[PositionRow]") -> None:
        """Take a page that was asked for."""
        if generation != self._generation:
            return
        self._asked.discard(page)
        self._take(page, rows)
        first, last = page * PAGE, min((page + 1) * PAGE, self._count) - 1
        if last >= first:
            end = len(self.columns) - 1
            self.dataChanged.emit(
                self.index(self.row_of_place(first), 0), self.index(self.row_of_place(last), end)
            )
        self._ask_orders()

    def unfold(self, generation: int, orders: "Mapping[int, Sequence[OrderRow]]") -> None:
        """Take the orders of positions, and show them under those that are unfolded."""
        if generation != self._generation:
            return
        for number, found in orders.items():
            self._asked_orders.discard(number)
            self._orders[number] = tuple(found)
            place = self._places.get(number)
            if place is not None and f"p{number}" in self.open:
                self._relay(place)

    def give_up(self, generation: int, pages: Sequence[int]) -> None:
        """Note that pages could not be fetched, so that they are asked for again when seen."""
        if generation == self._generation:
            self._asked.difference_update(pages)

    def see(self, first: int, last: int) -> None:
        """Learn which rows are in sight: only their pages are worth fetching."""
        self._seen = (self._place_of(first)[0] // PAGE, self._place_of(last)[0] // PAGE)

    def pages_seen(self) -> list[int]:
        """Return the pages in sight."""
        last = max((self._count - 1) // PAGE, 0)
        return [page for page in range(self._seen[0], self._seen[1] + 1) if page <= last]

    def unfolded_ids(self) -> list[int]:
        """Return the positions whose lines are shown."""
        return [number for number, place in self._places.items() if place in self._under]

    def toggle(self, row: int) -> None:
        """Unfold a line, or fold it up."""
        line = self.line(row)
        if line is not None and line.unfolds:
            self.set_open(row, is_open=not self.is_open(line))

    def is_open(self, line: Line) -> bool:
        """Tell whether a line is unfolded."""
        return line.key in self.open

    def set_open(self, row: int, *, is_open: bool) -> None:
        """Unfold or fold up the line of a row."""
        line = self.line(row)
        if line is None or not line.unfolds or self.is_open(line) == is_open:
            return
        if is_open:
            self.open[line.key] = None
            while len(self.open) > _REMEMBERED:
                self.open.pop(next(iter(self.open)))
        else:
            self.open.pop(line.key, None)
        place = self._places.get(line.position.id)
        if place is None:
            return
        here = self.index(row, 0)
        self.dataChanged.emit(here, self.index(row, len(self.columns) - 1))
        if line.is_position and is_open and line.position.id not in self._orders:
            self._ask_orders()
            return
        self._relay(place)

    # -- what the table asks -----------------------------------------------------------------------

    def line(self, row: int) -> Line | None:
        place, under = self._place_of(row)
        if under >= 0:
            return self._under[place][under]
        position = self._position(place)
        if position is None and 0 <= place < self._count:
            self._miss(place // PAGE)
        return None if position is None else Line(position)

    def loaded(self, row: int) -> Line | None:
        """Return a line if it is here; ask for nothing."""
        if not 0 <= row < self.rowCount():
            return None
        place, under = self._place_of(row)
        if under >= 0:
            return self._under[place][under]
        position = self._position(place)
        return None if position is None else Line(position)

    def held(self, row: int) -> Line | None:
        return self.loaded(row)

    def parent_row(self, row: int) -> int:
        """Return the row that a line stands under; -1 of a position."""
        line = self.loaded(row)
        if line is None or line.depth == 0:
            return -1
        above = row - 1
        while above >= 0:
            other = self.loaded(above)
            if other is not None and other.depth < line.depth:
                return above
            above -= 1
        return -1

    def row_of(self, key: str) -> int:
        """Return the row of a line by its key, -1 if it is not here."""
        if key.startswith("p"):
            place = self._places.get(int(key[1:]))
            return -1 if place is None else self.row_of_place(place)
        for place, lines in self._under.items():
            for under, line in enumerate(lines):
                if line.key == key:
                    return self.row_of_place(place) + 1 + under
        return -1

    def row_of_place(self, place: int) -> int:
        """Return the row of a position by its place among all."""
        before = bisect_right(self._unfolded, place - 1)
        return place + self._extra[before]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count + self._extra[-1]

    def cell(self, row: int, column: int) -> Cell:
        line = self.line(row)
        if line is None:
            return _LOADING if column == 0 else EMPTY
        return self.columns[column].cell(line)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order: the database sorts."""
        if 0 <= column < len(self.columns) and self.columns[column].key is not None:
            self.sort_wanted.emit(self.columns[column].name, order == Qt.SortOrder.DescendingOrder)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if role == _Role.AccessibleTextRole and index.isValid() and index.column() == 0:
            line = self.loaded(index.row())
            if line is None:
                return tr("Loading")
            text = super().data(index, role)
            if not line.unfolds:
                return f"{text}, {tr('level {}').format(line.depth + 1)}"
            state = tr("unfolded") if self.is_open(line) else tr("folded up")
            return f"{text}, {state}, {tr('level {}').format(line.depth + 1)}"
        return super().data(index, role)

    # -- parts -------------------------------------------------------------------------------------

    def _position(self, place: int) -> "PositionRow | None":
        page, at = divmod(place, PAGE)
        rows = self._pages.get(page, ())
        return rows[at] if 0 <= at < len(rows) else None

    def _place_of(self, row: int) -> tuple[int, int]:
        """Return a position's place, and which line under it; -1 for the position itself."""
        at = bisect_right(self._starts, row) - 1
        if at < 0:
            return row, -1
        place, under = self._unfolded[at], row - self._starts[at]
        if under <= len(self._under[place]):
            return place, under - 1
        return row - self._extra[at + 1], -1

    def _take(self, page: int, rows: "Sequence[PositionRow]") -> None:
        self._pages[page] = tuple(rows)
        for at, row in enumerate(self._pages[page]):
            self._places[row.id] = page * PAGE + at
        first, last = self._seen
        while len(self._pages) > _KEPT:
            far = max(self._pages, key=lambda one: max(first - one, one - last))
            for row in self._pages.pop(far):
                if self._places.get(row.id) not in self._under:
                    self._places.pop(row.id, None)

    def _lay_under(self, place: int) -> None:
        position = self._position(place)
        if position is not None:
            self._under[place] = lines_under(
                position, self._orders.get(position.id, ()), set(self.open)
            )

    def _index(self) -> None:
        self._unfolded = sorted(place for place, lines in self._under.items() if lines)
        self._starts, self._extra = [], [0]
        for place in self._unfolded:
            self._starts.append(place + self._extra[-1])
            self._extra.append(self._extra[-1] + len(self._under[place]))

    def _relay(self, place: int) -> None:
        """Show anew what stands under a position."""
        position = self._position(place)
        row = self.row_of_place(place)
        old = self._under.get(place, ())
        if old:
            self.beginRemoveRows(_ROOT, row + 1, row + len(old))
            self._under.pop(place)
            self._index()
            self.endRemoveRows()
        if position is None or f"p{position.id}" not in self.open:
            return
        lines = lines_under(position, self._orders.get(position.id, ()), set(self.open))
        if lines:
            self.beginInsertRows(_ROOT, row + 1, row + len(lines))
            self._under[place] = lines
            self._index()
            self.endInsertRows()

    def _miss(self, page: int) -> None:
        if page not in self._asked:
            self._missing.add(page)
            if not self._timer.isActive():
                self._timer.start()

    def _ask(self) -> None:
        first, last = self._seen
        near = [page for page in sorted(self._missing) if first - 1 <= page <= last + 1]
        self._missing.clear()
        if near:
            self._asked.update(near)
            self.pages_wanted.emit(self._generation, tuple(near))

    def _ask_orders(self) -> None:
        wanted = [
            number
            for number in self._places
            if f"p{number}" in self.open
            and number not in self._orders
            and number not in self._asked_orders
        ]
        if wanted:
            self._asked_orders.update(wanted)
            self.orders_wanted.emit(self._generation, tuple(wanted))
