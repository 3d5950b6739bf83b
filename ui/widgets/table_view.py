"""The table: fixed rows with hairlines, chosen columns, plain copies, all of it by keyboard."""

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ui.theme import current_theme
from ui.widgets.table_chooser import ColumnChooser
from ui.widgets.table_header import HEADER_HEIGHT, TableHeader
from ui.widgets.table_model import CellModel, Index, TableModel
from ui.widgets.table_paint import ROW_HEIGHT, CellDelegate
from ui.widgets.table_window import WindowModel


class TableView(QTableView):
    """Shows a `CellModel`. Enter opens a row, typing goes to the filter, Ctrl+C copies plain."""

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
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        self.delegate = CellDelegate(self)
        self.setItemDelegate(self.delegate)
        self.cells = model
        self._kept: Hashable = None
        self._is_silent = False
        self.setModel(model)
        self.header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.chooser = ColumnChooser(self, model, name)
        self._sorted = (self.header.sortIndicatorSection(), self.header.sortIndicatorOrder())
        self.header.sortIndicatorChanged.connect(self._on_sort_asked)
        self.header.menu_wanted.connect(self.chooser.popup)
        self.header.sectionResized.connect(self._on_columns_changed)
        self.header.sectionMoved.connect(self._on_columns_changed)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._bring_back)
        self.header.sectionHandleDoubleClicked.connect(self.chooser.fit_column)
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

    def selected_rows(self) -> list[int]:
        """Return the selected rows, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def content_height(self) -> int:
        """Return the height that shows every row."""
        return HEADER_HEIGHT + ROW_HEIGHT * min(self.cells.rowCount(), 10_000) + 1

    def sizeHint(self) -> QSize:
        return QSize(720, min(self.content_height(), 640))

    def copied(self) -> str:
        """Return the selected rows as tab-separated text, numbers plain, titles first."""
        columns = self.chooser.shown()
        rows = [
            "\t".join(self.cells.copied(row, column) for column in columns)
            for row in self.selected_rows()
        ]
        if len(rows) > 1:
            titled = (self.cells.columns[column] for column in columns)
            rows.insert(0, "\t".join(column.title or column.menu_title for column in titled))
        return "\n".join(rows)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current_row() >= 0:
                self.opened.emit(self.current_row())
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.cells.rowCount():
            is_home = event.key() == Qt.Key.Key_Home
            self.choose(0 if is_home else self.cells.rowCount() - 1)
            return
        if event.key() == Qt.Key.Key_Menu and self.current_row() >= 0:
            where = self.visualRect(self.currentIndex()).center()
            self.context_wanted.emit(self.current_row(), self.viewport().mapToGlobal(where))
            return
        text = event.text()
        has_command = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if text and text.isprintable() and not text.isspace() and not has_command:
            self.typed.emit(text)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing filters; Qt's own search would walk a million rows."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        row = self.rowAt(self.viewport().mapFromGlobal(arg__1.globalPos()).y())
        if row >= 0:
            self.choose(row)
            self.context_wanted.emit(row, arg__1.globalPos())

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
        if self.hasFocus() and self.current_row() >= 0:
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(QColor(current_theme().focus), 2))
                top = self.rowViewportPosition(self.current_row())
                painter.drawRect(1, top, self.viewport().width() - 2, ROW_HEIGHT - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chooser.fit(self.viewport().width())

    def _hover(self, row: int) -> None:
        if row == self.delegate.hovered:
            return
        for each in (self.delegate.hovered, row):
            if each >= 0:
                top = self.rowViewportPosition(each)
                self.viewport().update(0, top, self.viewport().width(), ROW_HEIGHT)
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
