"""Which columns a table shows, how wide and in which order; it remembers the person's choice."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from ui.widgets.table_columns import Column
from ui.widgets.table_header import TableHeader
from ui.widgets.table_model import CellModel, TableModel
from ui.widgets.table_paint import MOST_DIGITS, WIDEST_FIGURE, CellDelegate, fraction_digits

_SAVE_MS = 400
_TOO_EARLY = 80  # narrower than this, the view has not been laid out yet
_NARROWEST, _WIDEST = 36, 900
LEAST_NAME = 96  # pixels of a column of names
_MEASURED = 1000  # lines whose digits after the point are counted


class ColumnChooser(QObject):
    """Shows, hides, moves and fits the columns of a header."""

    changed = Signal()  # choice, order or widths
    dialog_wanted = Signal()

    def __init__(
        self,
        header: TableHeader,
        model: CellModel[Any],
        delegate: CellDelegate,
        name: str,
        room: Callable[[], int],
    ) -> None:
        """`room`: the pixels that all columns share."""
        super().__init__(header)
        self._header = header
        self._model = model
        self._delegate = delegate
        self._name = name
        self._room = room
        self._hidden: set[str] = set()  # by choice; others may give way to a narrow window
        self._figures: dict[str, int] = {}  # what their longest figures need
        self._required: dict[str, int] = {}
        self._unmeasured: list[int] = []
        self._step = QTimer(self)
        self._step.setInterval(0)
        self._step.timeout.connect(self._measure_next)
        self._is_fitting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAVE_MS)
        self._timer.timeout.connect(self.save)
        self._widths = {column.name: column.width for column in model.columns}
        self.reset(is_first=True)
        self._restore()
        delegate.grow = self._grow
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._save_soon)
        header.sortIndicatorChanged.connect(self._save_soon)

    def shown(self) -> list[int]:
        """Return the visible columns from left to right, by their place in the model."""
        header = self._header
        places = (header.logicalIndex(place) for place in range(header.count()))
        return [section for section in places if not header.isSectionHidden(section)]

    def is_shown(self, name: str) -> bool:
        """Tell whether a column is chosen, even where the window is too narrow for it."""
        return name not in self._hidden

    def set_shown(self, name: str, is_shown: bool) -> None:
        """Choose a column, or leave it out; the last one stays."""
        if is_shown:
            self._hidden.discard(name)
        elif len(self._model.columns) - len(self._hidden) > 1:
            self._hidden.add(name)
        self.fit(self._room())
        self._timer.start()

    def move(self, name: str, step: int) -> None:
        """Move a column among the visible ones, one place to the left (-1) or right (+1)."""
        header, shown = self._header, self.shown()
        section = self._model.column_at(name)
        if section not in shown:
            return
        place = shown.index(section) + step
        if 0 <= place < len(shown):
            header.moveSection(header.visualIndex(section), header.visualIndex(shown[place]))

    def sort_by(self, section: int) -> None:
        """Sort by a column; again, the other way round."""
        header = self._header
        order = Qt.SortOrder.DescendingOrder
        if header.sortIndicatorSection() == section and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, order)

    def reset(self, *, is_first: bool = False) -> None:
        """Bring back columns, order and widths as they started out."""
        header = self._header
        self._hidden = {column.name for column in self._model.columns if not column.is_default}
        self._widths = {column.name: column.width for column in self._model.columns}
        for section in range(header.count()):
            header.moveSection(header.visualIndex(section), section)
        self.fit(self._room())
        if not is_first:
            self._timer.start()

    def fit(self, width: int) -> None:
        """Hide what gives way, and share spare width among the columns that stretch."""
        header = self._header
        wanted, least = self._wanted(), self._least()
        chosen = [column for column in self._model.columns if column.name not in self._hidden]
        need = sum(least[column.name] for column in chosen)
        for column in sorted(chosen, key=lambda each: -each.gives_way):
            if need <= width or not column.gives_way or width < _TOO_EARLY:
                break
            chosen.remove(column)
            need -= least[column.name]
        widths = shared_widths(chosen, wanted, least, width)
        for column in chosen:  # a name is rather cut than that a figure is out of sight
            over = sum(widths.values()) - width
            if over > 0 and not column.is_number and self._widths[column.name] == column.width:
                widths[column.name] -= min(over, max(widths[column.name] - LEAST_NAME, 0))
        self._is_fitting = True
        for section, column in enumerate(self._model.columns):
            header.setSectionHidden(section, column.name not in widths)
            if column.name in widths:
                header.resizeSection(section, widths[column.name])
        self._is_fitting = False
        self.changed.emit()

    def require(self, widths: dict[str, int]) -> None:
        """Take the widths that the bottom line needs, by column."""
        if widths != self._required:
            self._required = widths
            self.fit(self._room())

    def measure(self) -> None:
        """Learn how wide the figures are, a column at a time between two frames."""
        if isinstance(self._model, TableModel):
            columns = enumerate(self._model.columns)
            self._unmeasured = [n for n, column in columns if column.is_number]
            self._step.start()

    def _measure_next(self) -> None:
        model = self._model
        if not self._unmeasured or not isinstance(model, TableModel):
            self._step.stop()
            self.fit(self._room())
            return
        section = self._unmeasured.pop()
        column, delegate = model.columns[section], self._delegate
        cells = model.widest(section)
        if column.by_point:
            cells += [column.cell(line) for line in model.lines()[:_MEASURED]]
            digits = (fraction_digits(cell.text) for cell in cells)
            delegate.digits[column.name] = max((n for n in digits if n <= MOST_DIGITS), default=0)
        widest = max((delegate.width_of(column, c) for c in cells), default=0)
        self._figures[column.name] = min(widest, WIDEST_FIGURE)

    def _grow(self) -> None:
        """Give figures that were cut the room that they need."""
        before = dict(self._figures)
        for name, width in self._delegate.short.items():
            self._figures[name] = max(self._figures.get(name, 0), width)
        if self._figures != before:
            self.fit(self._room())

    def _wanted(self) -> dict[str, int]:
        known = (self._figures, self._required)
        return {n: max(w, *(each.get(n, 0) for each in known)) for n, w in self._widths.items()}

    def _least(self) -> dict[str, int]:
        """Return what columns may shrink to, unless the person has set their width."""
        wanted = self._wanted()
        for column in self._model.columns:
            if column.least and self._widths[column.name] == column.width:
                figures = self._figures.get(column.name, 0) if column.is_number else 0
                wanted[column.name] = max(column.least, figures)
        return wanted

    def widen(self, section: int, by: int) -> None:
        """Make a column wider, or narrower."""
        width = self._header.sectionSize(section) + by
        self._header.resizeSection(section, min(max(width, _NARROWEST), _WIDEST))

    def popup(self, where: QPoint) -> None:
        """Show the menu at a place on the screen."""
        self.menu().popup(where)

    def menu(self) -> QMenu:
        """Return a menu of all columns: to choose, to sort by, to move."""
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._model.columns:
            action = menu.addAction(_plain(column.name_in_lists))
            action.setCheckable(True)
            action.setChecked(self.is_shown(column.name))
            action.toggled.connect(partial(self.set_shown, column.name))
        menu.addSeparator()
        sorting = menu.addMenu(self.tr("Sort by"))
        for section in self.shown():
            column = self._model.columns[section]
            if column.key is not None:
                self._add(sorting, _plain(column.name_in_lists), partial(self.sort_by, section))
        moving = menu.addMenu(self.tr("Move"))
        for section in self.shown():
            column = self._model.columns[section]
            way = moving.addMenu(_plain(column.name_in_lists))
            self._add(way, self.tr("To the left"), partial(self.move, column.name, -1))
            self._add(way, self.tr("To the right"), partial(self.move, column.name, 1))
        self._add(menu, self.tr("Arrange columns…"), self.dialog_wanted.emit)
        self._add(menu, self.tr("Reset columns"), self.reset)
        return menu

    def order(self) -> list[str]:
        """Return the names of all columns as they stand, hidden ones where they would."""
        header = self._header
        return [self._model.columns[header.logicalIndex(p)].name for p in range(header.count())]

    def arrange(self, order: Sequence[str]) -> None:
        """Put the columns into an order, by name."""
        for place, name in enumerate(order):
            section = self._model.column_at(name)
            self._header.moveSection(self._header.visualIndex(section), place)
        self.changed.emit()
        self._timer.start()

    def save(self) -> None:
        """Remember columns, widths, order and sorting."""
        header, settings = self._header, QSettings()
        settings.beginGroup(f"tables/{self._name}")
        settings.setValue("order", ",".join(self.order()))
        settings.setValue("hidden", ",".join(sorted(self._hidden)))
        settings.setValue("widths", ",".join(f"{n}:{w}" for n, w in self._widths.items()))
        sort = header.sortIndicatorSection()
        if 0 <= sort < len(self._model.columns):
            is_down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            settings.setValue("sort", f"{self._model.columns[sort].name}:{'-' if is_down else '+'}")
        settings.endGroup()

    def saved_sort(self) -> tuple[str, bool] | None:
        """Return the remembered sort column and whether it descends."""
        name, _, sign = str(QSettings().value(f"tables/{self._name}/sort", "")).partition(":")
        known = {column.name for column in self._model.columns}
        return (name, sign == "-") if name in known else None

    def _restore(self) -> None:
        settings = QSettings()
        settings.beginGroup(f"tables/{self._name}")
        order = [name for name in str(settings.value("order", "")).split(",") if name]
        hidden = settings.value("hidden", None)
        widths = str(settings.value("widths", ""))
        settings.endGroup()
        known = {column.name: section for section, column in enumerate(self._model.columns)}
        header = self._header
        for place, name in enumerate(name for name in order if name in known):
            header.moveSection(header.visualIndex(known[name]), place)
        if order and hidden is not None:
            new = {c.name for c in self._model.columns if not c.is_default} - set(order)
            self._hidden = {name for name in str(hidden).split(",") if name in known} | new
        for pair in widths.split(","):
            name, _, width = pair.partition(":")
            if name in known and width.isdecimal():
                self._widths[name] = min(max(int(width), _NARROWEST), _WIDEST)
        self.fit(self._room())

    def _save_soon(self, *_: object) -> None:
        self._timer.start()

    def _on_resized(self, section: int, old: int, new: int) -> None:
        if self._is_fitting or not new or not old:
            return
        self._widths[self._model.columns[section].name] = new
        self._timer.start()

    @staticmethod
    def _add(menu: QMenu, text: str, call: Callable[[], None]) -> None:
        menu.addAction(text).triggered.connect(lambda _checked=False: call())


def _plain(text: str) -> str:
    """Return a text for a menu, where an ampersand is no mnemonic."""
    return text.replace("&", "&&")


def shared_widths(
    columns: Sequence[Column[Any]], wanted: dict[str, int], least: dict[str, int], width: int
) -> dict[str, int]:
    """Return the widths that fill a table: stretched where there is room, shrunk where not."""
    widths = {column.name: wanted[column.name] for column in columns}
    spare = width - sum(widths.values())
    shares = sum(column.stretch for column in columns)
    if spare >= 0 and shares:
        for column in columns:
            widths[column.name] += spare * column.stretch // shares
    elif spare < 0:
        room = {name: widths[name] - least[name] for name in widths}
        total = sum(room.values())
        for name, part in room.items():
            if total:
                widths[name] -= min(part, -(spare * part // total))
    return widths
