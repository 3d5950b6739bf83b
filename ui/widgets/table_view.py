"""The table: fixed rows with hairlines, chosen columns, plain copies, all of it by keyboard."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMetaMethod,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFrame, QMenu, QTableView, QWidget

from ui.theme import current_theme
from ui.theme.fonts import font
from ui.widgets.table_chooser import ColumnChooser
from ui.widgets.table_columns import Column
from ui.widgets.table_header import HEADER_HEIGHT, TableHeader
from ui.widgets.table_leaving import Leaving, add_action
from ui.widgets.table_model import CellModel, Index, TableModel
from ui.widgets.table_paint import CellDelegate, row_height
from ui.widgets.table_typing import TypeAhead
from ui.widgets.table_values import Rows
from ui.widgets.table_window import WindowModel


class TableView(QTableView):
    """Shows a `CellModel`. Enter opens a row, typing goes to the filter, Ctrl+C copies plain.

    Ctrl+Shift+C copies with the titles, Ctrl+A chooses all, Ctrl+E exports, the Menu key or
    Shift+F10 opens the menu of a row, and Up from the first row goes to the titles.
    """

    opened = Signal(int)  # row: Enter or double click
    chosen = Signal(int)  # row: it became the current one; -1: none
    typed = Signal(str)  # for the filter field
    columns_changed = Signal()  # widths, order or choice: the totals row follows
    context_wanted = Signal(int, object)  # row, QPoint (global)

    def __init__(self, model: CellModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.header = TableHeader(self)
        self.setHorizontalHeader(self.header)
        self.rows_of: Callable[[Sequence[range] | None], Rows[Any]] | None = None
        self.nothing = self.tr("Nothing to show.")  # where there are no rows
        self._is_told = False  # before the first answer there is nothing to say
        self._type_ahead = TypeAhead(model)
        self._dialog: QDialog | None = None  # PySide would collect it with its last reference
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.hide()
        self.row_height = 0
        self._fit_rows()
        self.delegate = CellDelegate(self)
        self.setItemDelegate(self.delegate)
        self.cells = model
        self._kept: Hashable = None
        self._is_silent = False
        self.setModel(model)
        self.header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.chooser = ColumnChooser(
            self.header, model, self.delegate, name, lambda: self.viewport().width()
        )
        self.leaving = Leaving(self, model, self.chooser)
        self.chooser.changed.connect(self.columns_changed)
        self.chooser.dialog_wanted.connect(self.open_columns)
        self._sorted = (self.header.sortIndicatorSection(), self.header.sortIndicatorOrder())
        self.header.sortIndicatorChanged.connect(self._on_sort_asked)
        self.header.menu_wanted.connect(self._open_header_menu)
        self.header.sort_asked.connect(self.chooser.sort_by)
        self.header.move_asked.connect(lambda at, by: self.chooser.move(self._name_at(at), by))
        self.header.widen_asked.connect(self.chooser.widen)
        self.header.hide_asked.connect(lambda at: self.chooser.set_shown(self._name_at(at), False))
        self.header.left.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.header.sectionResized.connect(self._on_columns_changed)
        self.header.sectionMoved.connect(self._on_columns_changed)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._bring_back)
        self.header.sectionHandleDoubleClicked.connect(self.fit_column)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._on_columns_changed()

    # Rows

    def current_row(self) -> int:
        """Return the current row, -1 without one."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Make a row the current and only selected one, and bring it into sight."""
        if not 0 <= row < self.cells.rowCount():
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        index = self.cells.index(row, self.header.first_visible())
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def enter(self) -> None:
        """Take the keyboard; without a chosen row, choose the first that is no heading."""
        row = self.current_row()
        if row < 0 or self.cells.heading(row) is not None:
            few = range(min(self.cells.rowCount(), 3))
            self.choose(next((one for one in few if self.cells.heading(one) is None), 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected_rows(self) -> list[int]:
        """Return the selected rows, from the top."""
        return [row for rows in self.selected_ranges() for row in rows]

    def selected_ranges(self) -> list[range]:
        """Return the selected rows as ranges, from the top: a million rows are one of them."""
        found: list[range] = []
        chosen = self.selectionModel().selection()
        spans = (chosen.at(place) for place in range(chosen.count()))
        for top, bottom in sorted((one.top(), one.bottom()) for one in spans):
            if found and top <= found[-1].stop:
                found[-1] = range(found[-1].start, max(found[-1].stop, bottom + 1))
            else:
                found.append(range(top, bottom + 1))
        return found

    def content_height(self) -> int:
        """Return the height that shows every row."""
        return HEADER_HEIGHT + self.row_height * min(self.cells.rowCount(), 10_000) + 1

    def sizeHint(self) -> QSize:
        return QSize(720, min(self.content_height(), 640))

    # What leaves the table

    def rows(self, chosen: Sequence[range] | None = None) -> Rows[Any]:
        """Return all lines as filtered and sorted, or those of some rows, for a worker."""
        return self.leaving.held(chosen) if self.rows_of is None else self.rows_of(chosen)

    def shown_columns(self) -> list[Column[Any]]:
        """Return the visible columns as they stand."""
        return self.leaving.columns()

    def copied(self, *, titled: bool = False) -> str:
        """Return the selected rows that are here as tab-separated text, numbers plain."""
        return self.leaving.copied(self.selected_ranges(), titled=titled)

    def copy(self, *, titled: bool = False) -> None:
        """Put the selected rows on the clipboard; many of them, or rows not here yet, later."""
        self.leaving.copy(self.selected_ranges(), titled=titled)

    def export(self) -> None:
        """Write what is shown to a file, after asking which."""
        self.leaving.export()

    def open_columns(self) -> None:
        """Open the list of all columns."""
        from ui.widgets.table_columns_dialog import ColumnsDialog

        self._dialog = ColumnsDialog(self.chooser, self.cells, self)
        self._dialog.open()

    def column_menu(self) -> QMenu:
        """Return the menu of the columns, with what can be done to the whole table."""
        menu = self.chooser.menu()
        menu.addSeparator()
        self.add_deeds(menu)
        return menu

    def add_deeds(self, menu: QMenu) -> None:
        """Add what can be done with rows: copy, choose all, export."""
        has_rows, has_chosen = bool(self.cells.rowCount()), bool(self.selected_ranges())
        for text, keys, deed, is_possible in (
            (self.tr("Copy"), "Ctrl+C", self.copy, has_chosen),
            (self.tr("Copy with titles"), "Ctrl+Shift+C", partial(self.copy, titled=True),
             has_chosen),
            (self.tr("Select all"), "Ctrl+A", self.selectAll, has_rows),
            (self.tr("Export…"), "Ctrl+E", self.export, has_rows and self.leaving.can_export),
        ):  # fmt: skip
            add_action(menu, text, keys, deed, is_possible=is_possible)

    def fit_column(self, section: int) -> None:
        """Make a column as wide as what is in sight of it."""
        self.header.resizeSection(section, max(self.sizeHintForColumn(section), 48))

    def show_column(self, section: int) -> None:
        """Scroll sideways until a column is in sight."""
        left, bar = self.header.sectionPosition(section), self.horizontalScrollBar()
        right = left + self.header.sectionSize(section)
        if left < bar.value():
            bar.setValue(left)
        elif right > bar.value() + self.viewport().width():
            bar.setValue(right - self.viewport().width())

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = self._deeds().get((held, event.key()))
        if deed is not None:
            deed()
            return
        text = event.text()
        has_command = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if text and text.isprintable() and not text.isspace() and not has_command:
            self._on_typed(text)
            return
        is_first = self.current_row() <= 0 and not event.modifiers()
        if event.key() == Qt.Key.Key_Up and is_first:
            self.header.enter(max(self.currentIndex().column(), 0))
            return
        super().keyPressEvent(event)

    def _deeds(self) -> dict[tuple[Qt.KeyboardModifier, int], Callable[[], object]]:
        key, held = Qt.Key, Qt.KeyboardModifier
        none, ctrl, shift = held.NoModifier, held.ControlModifier, held.ShiftModifier
        last = self.cells.rowCount() - 1
        found: dict[tuple[Qt.KeyboardModifier, int], Callable[[], object]] = {
            (ctrl, key.Key_C): self.copy,
            (ctrl, key.Key_Insert): self.copy,
            (ctrl | shift, key.Key_C): partial(self.copy, titled=True),
            (ctrl, key.Key_E): self.export,
            (none, key.Key_Return): self._open_current,
            (none, key.Key_Enter): self._open_current,
            (none, key.Key_Menu): self._open_current_menu,
            (shift, key.Key_F10): self._open_current_menu,
        }
        for more in (none, ctrl):
            found[more, key.Key_Home] = partial(self.choose, min(0, last))
            found[more, key.Key_End] = partial(self.choose, last)
            found[more | shift, key.Key_Home] = partial(self._choose_up_to, min(0, last))
            found[more | shift, key.Key_End] = partial(self._choose_up_to, last)
        return found

    def _open_current(self) -> None:
        if self.current_row() >= 0:
            self.opened.emit(self.current_row())

    def _open_current_menu(self) -> None:
        if self.current_row() >= 0:
            where = self.visualRect(self.currentIndex()).center()
            self._open_menu(self.current_row(), self.viewport().mapToGlobal(where))

    def _open_menu(self, row: int, where: QPoint) -> None:
        """Let the view open its menu of a row; without one, the table's own."""
        if self._is_heard(self.context_wanted):
            self.context_wanted.emit(row, where)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.add_deeds(menu)
        menu.popup(where)

    def _open_header_menu(self, where: QPoint) -> None:
        self.column_menu().popup(where)

    def _choose_up_to(self, row: int) -> None:
        if row < 0:
            return
        index = self.cells.index(row, self.header.first_visible())
        flag = QItemSelectionModel.SelectionFlag
        start = self.selectionModel().currentIndex()
        top, bottom = sorted((max(start.row(), 0), row))
        span = QItemSelection(
            self.cells.index(top, 0), self.cells.index(bottom, self.cells.columnCount() - 1)
        )
        self.selectionModel().select(span, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def _on_typed(self, text: str) -> None:
        """Pass letters to the filter; without one, go to the next row that begins with them."""
        if self._is_heard(self.typed):
            self.typed.emit(text)
            return
        row = self._type_ahead.row_for(text, self.current_row(), self.header.first_visible())
        if row >= 0:
            self.choose(row)

    def _is_heard(self, signal: Any) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(signal))

    def _name_at(self, section: int) -> str:
        return self.cells.columns[section].name

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: typing filters, and Qt's own search would walk a million rows."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        if arg__1.reason() is QContextMenuEvent.Reason.Keyboard:
            return  # the key itself opens the menu, where the row is
        row = self.rowAt(self.viewport().mapFromGlobal(arg__1.globalPos()).y())
        if row >= 0:
            if not self.selectionModel().isRowSelected(row, QModelIndex()):
                self.choose(row)
            self._open_menu(row, arg__1.globalPos())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_silent and current.row() != previous.row():
            self.chosen.emit(current.row())

    # Painting and size

    def paintEvent(self, e: QPaintEvent) -> None:
        self.delegate.first_column = self.header.first_visible()
        if isinstance(self.cells, WindowModel):
            last = self.rowAt(self.viewport().height() - 1)
            count = self.cells.rowCount()
            self.cells.see(max(self.rowAt(0), 0), last if last >= 0 else count - 1)
        super().paintEvent(e)
        if self._is_told and not self.cells.rowCount():
            self._say_nothing()
        if self.hasFocus() and self.current_row() >= 0:
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(QColor(current_theme().focus), 2))
                top = self.rowViewportPosition(self.current_row())
                painter.drawRect(1, top, self.viewport().width() - 2, self.row_height - 2)

    def _say_nothing(self) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setFont(font("body"))
            painter.setPen(QColor(current_theme().text_soft))
            box = self.viewport().rect()
            box.setHeight(min(box.height(), self.row_height * 2))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chooser.fit(self.viewport().width())

    def _fit_rows(self) -> None:
        """Take the density that the person likes now."""
        height = row_height()
        if height != self.row_height:
            self.row_height = height
            rows = self.verticalHeader()
            rows.setMinimumSectionSize(height)
            rows.setDefaultSectionSize(height)

    def _hover(self, row: int) -> None:
        if row == self.delegate.hovered:
            return
        for each in (self.delegate.hovered, row):
            if each >= 0:
                top = self.rowViewportPosition(each)
                self.viewport().update(0, top, self.viewport().width(), self.row_height)
        self.delegate.hovered = row

    def _on_sort_asked(self, section: int, order: Qt.SortOrder) -> None:
        if 0 <= section < len(self.cells.columns) and self.cells.columns[section].key is None:
            self.header.setSortIndicator(*self._sorted)  # nothing to sort by: the arrow stays
        else:
            self._sorted = (section, order)

    def _on_columns_changed(self) -> None:
        self.columns_changed.emit()

    # What stays chosen when the model is told anew

    def _keep(self) -> None:
        self._is_silent = True
        if isinstance(self.cells, TableModel):
            row = self.current_row()
            self._kept = self.cells.identity_of(row) if row >= 0 else self._kept

    def _bring_back(self) -> None:
        self._is_told = True
        self._fit_rows()
        row = -1
        if isinstance(self.cells, TableModel) and self._kept is not None:
            row = self.cells.row_of(self._kept)
        if row >= 0:
            index = self.cells.index(row, self.header.first_visible())
            last = self.cells.index(row, self.cells.columnCount() - 1)
            chosen = self.selectionModel()
            chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            chosen.select(
                QItemSelection(self.cells.index(row, 0), last),
                QItemSelectionModel.SelectionFlag.ClearAndSelect,
            )
        self._is_silent = False
        self.updateGeometry()
        self.chosen.emit(row)
