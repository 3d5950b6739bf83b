"""Which columns a table shows, how wide and in which order; it remembers the person's choice."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu

from ui.widgets.table_columns import Column
from ui.widgets.table_model import CellModel, TableModel
from ui.widgets.table_paint import PAD

if TYPE_CHECKING:
    from ui.widgets.table_view import TableView

_SAVE_MS = 400
_TOO_EARLY = 80  # narrower than this, the view has not been laid out yet


class ColumnChooser(QObject):
    """Shows, hides, moves and fits columns."""

    changed = Signal()

    def __init__(self, view: "TableView", model: CellModel[Any], name: str) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._name = name
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
        view.header.sectionResized.connect(self._on_resized)
        view.header.sectionMoved.connect(self._save_soon)
        view.header.sortIndicatorChanged.connect(self._save_soon)

    def shown(self) -> list[int]:
        """Return the visible columns from left to right, by their place in the model."""
        header = self._view.header
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
        self.fit(self._view.viewport().width())
        self._timer.start()

    def move(self, name: str, step: int) -> None:
        """Move a column among the visible ones, one place to the left (-1) or right (+1)."""
        header, shown = self._view.header, self.shown()
        section = self._model.column_at(name)
        if section not in shown:
            return
        place = shown.index(section) + step
        if 0 <= place < len(shown):
            header.moveSection(header.visualIndex(section), header.visualIndex(shown[place]))

    def sort_by(self, section: int) -> None:
        """Sort by a column; again, the other way round."""
        header = self._view.header
        order = Qt.SortOrder.DescendingOrder
        if header.sortIndicatorSection() == section and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, order)

    def reset(self, *, is_first: bool = False) -> None:
        """Bring back columns, order and widths as they started out."""
        header = self._view.header
        self._hidden = {column.name for column in self._model.columns if not column.is_default}
        self._widths = {column.name: column.width for column in self._model.columns}
        for section in range(header.count()):
            header.moveSection(header.visualIndex(section), section)
        self.fit(self._view.viewport().width())
        if not is_first:
            self._timer.start()

    def fit(self, width: int) -> None:
        """Hide what gives way, and share spare width among the columns that stretch."""
        header = self._view.header
        wanted, least = self._wanted(), self._least()
        chosen = [column for column in self._model.columns if column.name not in self._hidden]
        need = sum(least[column.name] for column in chosen)
        for column in sorted(chosen, key=lambda each: -each.gives_way):
            if need <= width or not column.gives_way or width < _TOO_EARLY:
                break
            chosen.remove(column)
            need -= least[column.name]
        widths = shared_widths(chosen, wanted, least, width)
        self._is_fitting = True
        for section, column in enumerate(self._model.columns):
            header.setSectionHidden(section, column.name not in widths)
            if column.name in widths:
                header.resizeSection(section, widths[column.name])
        self._is_fitting = False
        self._view.columns_changed.emit()
        self.changed.emit()

    def require(self, widths: dict[str, int]) -> None:
        """Take the widths that the bottom line needs, by column."""
        if widths != self._required:
            self._required = widths
            self.fit(self._view.viewport().width())

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
            self.fit(self._view.viewport().width())
            return
        section = self._unmeasured.pop()
        painter = self._view.delegate.painter
        widths = [painter.width_of(cell) + 2 * PAD + 2 for cell in model.widest(section)]
        self._figures[model.columns[section].name] = max(widths, default=0)

    def _wanted(self) -> dict[str, int]:
        known = (self._figures, self._required)
        return {n: max(w, *(each.get(n, 0) for each in known)) for n, w in self._widths.items()}

    def _least(self) -> dict[str, int]:
        """Return what columns may shrink to, unless the person has set their width."""
        wanted = self._wanted()
        for column in self._model.columns:
            if column.least and self._widths[column.name] == column.width:
                wanted[column.name] = column.least
        return wanted

    def fit_column(self, section: int) -> None:
        """Make a column as wide as what is in sight of it."""
        self._view.header.resizeSection(section, max(self._view.sizeHintForColumn(section), 48))

    def popup(self, where: QPoint) -> None:
        """Show the menu at a place on the screen."""
        self.menu().popup(where)

    def menu(self) -> QMenu:
        """Return a menu of all columns, and for moving the one that the table is sorted by."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for column in self._model.columns:
            action = menu.addAction(column.menu_title or column.title)
            action.setCheckable(True)
            action.setChecked(self.is_shown(column.name))
            action.toggled.connect(partial(self.set_shown, column.name))
        menu.addSeparator()
        sorting = menu.addMenu(self.tr("Sort by"))
        for section in self.shown():
            column = self._model.columns[section]
            if column.key is not None:
                title = column.menu_title or column.title
                self._add(sorting, title, partial(self.sort_by, section))
        moving = menu.addMenu(self.tr("Move"))
        for section in self.shown():
            column = self._model.columns[section]
            way = moving.addMenu(column.menu_title or column.title)
            self._add(way, self.tr("To the left"), partial(self.move, column.name, -1))
            self._add(way, self.tr("To the right"), partial(self.move, column.name, 1))
        self._add(menu, self.tr("Reset columns"), self.reset)
        return menu

    def save(self) -> None:
        """Remember columns, widths, order and sorting."""
        header, settings = self._view.header, QSettings()
        settings.beginGroup(f"tables/{self._name}")
        order = [self._model.columns[header.logicalIndex(p)].name for p in range(header.count())]
        settings.setValue("order", ",".join(order))
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
        header = self._view.header
        for place, name in enumerate(name for name in order if name in known):
            header.moveSection(header.visualIndex(known[name]), place)
        if order and hidden is not None:
            new = {c.name for c in self._model.columns if not c.is_default} - set(order)
            self._hidden = {name for name in str(hidden).split(",") if name in known} | new
        for pair in widths.split(","):
            name, _, width = pair.partition(":")
            if name in known and width.isdecimal():
                self._widths[name] = min(max(int(width), 36), 900)
        self.fit(self._view.viewport().width())

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
