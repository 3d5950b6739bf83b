"""A table in a rounded card, as high as its rows, with an optional bottom line that stays."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui.widgets.labels import plain_tip
from ui.widgets.table_columns import Cell
from ui.widgets.table_header import HEADER_HEIGHT
from ui.widgets.table_paint import PAD, CellPainter, inner_box, row_height
from ui.widgets.table_view import TableView

_CORNER = 7  # keeps square rows out of the round corners


class TotalsRow(QWidget):
    """The bottom line: its cells stand under the table's columns, wherever those are."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view.parentWidget())
        self._view = view
        self._cells: Mapping[str, Cell] = {}
        self._tips: Mapping[str, str] = {}
        self._painter = CellPainter()
        self.setFixedHeight(row_height())
        view.columns_changed.connect(self.update)
        view.horizontalScrollBar().valueChanged.connect(self.update)

    def show_cells(self, cells: Mapping[str, Cell], tips: Mapping[str, str]) -> None:
        """Show cells by column name."""
        self._cells, self._tips = cells, tips
        columns = {column.name: column for column in self._view.cells.columns}
        self._view.chooser.require(
            {
                name: self._painter.width_of(cell) + 2 * PAD + 2
                for name, cell in cells.items()
                if name in columns and columns[name].is_number
            }
        )
        named = [f"{cell.text} {cell.second}".strip() for cell in cells.values()]
        self.setAccessibleName(", ".join(text for text in named if text))
        self.update()

    def text_of(self, column: str) -> str:
        """Return what stands under a column."""
        return self._cells[column].text if column in self._cells else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            if self._view.verticalScrollBar().maximum() > 0:  # else the last row has its own line
                painter.fillRect(0, 0, self.width(), 1, self._painter.brushes.line)
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            shown = self._view.chooser.shown()
            taken = 0  # what the first cell covers of the columns after its own
            for section in shown:
                column = self._view.cells.columns[section]
                cell = self._cells.get(column.name)
                if cell is None:
                    continue
                inner = inner_box(self._box(section), is_first=section == shown[0], is_rtl=is_rtl)
                if section == shown[0]:
                    wider = max(170 - inner.width(), 0)
                    used = self._painter.width_of(cell) + 2 * PAD
                    taken = max(min(used, inner.width() + wider) - inner.width(), 0)
                    inner.adjust(-wider if is_rtl else 0, 0, 0 if is_rtl else wider, 0)
                elif section == shown[1] and not column.is_number:
                    inner.adjust(0 if is_rtl else taken, 0, -taken if is_rtl else 0, 0)
                self._painter.paint(painter, inner, cell, is_right=column.is_number or is_rtl)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for section in self._view.chooser.shown():
                tip = self._tips.get(self._view.cells.columns[section].name, "")
                if tip and self._box(section).contains(event.pos()):
                    QToolTip.showText(event.globalPos(), plain_tip(tip), self)
                    return True
        return super().event(event)

    def _box(self, section: int) -> QRect:
        header = self._view.header
        # In windows read from the right the scroll bar stands before the first column.
        left = header.sectionViewportPosition(section) + header.x()
        return QRect(left, 0, header.sectionSize(section), self.height())


class TableCard(QFrame):
    """The card around a table."""

    def __init__(
        self, view: TableView, parent: QWidget | None = None, *, has_totals: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.view = view
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(1, 1, 1, 1 if has_totals else _CORNER)
        view.setParent(self)
        view.setStyleSheet("QTableView, QHeaderView { background: transparent; }")
        column.addWidget(view, 1)
        self.totals: TotalsRow | None = TotalsRow(view) if has_totals else None
        if self.totals is not None:
            column.addWidget(self.totals)
        self._least_rows = 4 if has_totals else 3
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        view.cells.modelReset.connect(self._fit)
        view.cells.rowsInserted.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(900, min(self.maximumHeight(), 900))

    def _fit(self, *_: object) -> None:
        bar = self.view.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.isVisible() else 0
        row = row_height()
        if self.totals is not None:
            self.totals.setFixedHeight(row)
        bottom = row + 3 if self.totals is not None else _CORNER + 2
        fewest = HEADER_HEIGHT + row + bottom  # nothing yet: room for a row
        whole = max(self.view.content_height() + bottom + extra, fewest)
        self.setMinimumHeight(min(HEADER_HEIGHT + row * self._least_rows, whole))
        self.setMaximumHeight(whole)
        self.updateGeometry()
