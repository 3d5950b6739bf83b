"""The statement on screen: names stay in place while the days are scrolled through."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.services.statement_sheet import ColumnKind, RowKind, SheetCell, SheetRow
from ui.groups.branches import draw_arrow
from ui.statement.model import CELL_ROLE, ROW_ROLE, Index, SheetModel
from ui.theme import current_theme
from ui.theme.fonts import font, metrics
from ui.window.grouping import digest

ROW_HEIGHT, TALL = 30, 40
HEADER = 36
GUTTER = 12  # beside a figure, for its mark
PAD = 8
NAMES = 300
INDENT = 18
_ROLES = {
    RowKind.SIDE: "title",
    RowKind.CATEGORY: "strong",
    RowKind.ACCOUNT: "body",
    RowKind.HOLDING: "small",
    RowKind.TOTAL: "strong",
    RowKind.NET: "title",
}


def role_of(row: SheetRow) -> str:
    """Return the role of the type scale that a row is written in."""
    return _ROLES[row.kind]


class RowDelegate(QStyledItemDelegate):
    """Paints names and figures; figures end at one line, their marks stand beyond it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        row = index.data(ROW_ROLE)
        is_tall = isinstance(row, SheetRow) and row.kind in {RowKind.SIDE, RowKind.NET}
        return QSize(60, TALL if is_tall else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, cell = index.data(ROW_ROLE), index.data(CELL_ROLE)
        if not isinstance(row, SheetRow):
            return
        painter.save()
        box: QRect = option.rect
        theme = current_theme()
        if row.kind in {RowKind.TOTAL, RowKind.NET}:
            colour = theme.border_strong if row.kind is RowKind.TOTAL else theme.text_faint
            painter.fillRect(box.x(), box.y(), box.width(), 1, QColor(colour))
        painter.setFont(font(role_of(row)))
        is_rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if index.column() == 0:
            self._name(painter, box, row, is_rtl=is_rtl)
        elif isinstance(cell, SheetCell):
            self._figure(painter, box, row, cell)
        painter.restore()

    def _name(self, painter: QPainter, box: QRect, row: SheetRow, *, is_rtl: bool) -> None:
        theme = current_theme()
        inner = box.adjusted(4, 0, -PAD, 0) if not is_rtl else box.adjusted(PAD, 0, -4, 0)
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        is_soft = row.kind is RowKind.HOLDING
        painter.setPen(QColor(theme.text_soft if is_soft else theme.text))
        measure = metrics(role_of(row))
        end = Qt.TextElideMode.ElideRight
        label = measure.elidedText(row.label, end, inner.width())
        painter.drawText(inner, flags, label)
        used = measure.horizontalAdvance(label) + 8
        if row.detail and row.detail != row.label and inner.width() - used > 40:
            painter.setFont(font("small"))
            painter.setPen(QColor(theme.text_faint))
            rest = inner.adjusted(0, 0, -used, 0) if is_rtl else inner.adjusted(used, 0, 0, 0)
            painter.drawText(
                rest, flags, metrics("small").elidedText(row.detail, end, rest.width())
            )

    def _figure(self, painter: QPainter, box: QRect, row: SheetRow, cell: SheetCell) -> None:
        theme = current_theme()
        tone = theme.text_soft if row.kind is RowKind.HOLDING else theme.text
        if cell.tone:
            tone = theme.gain if cell.tone > 0 else theme.loss
        elif cell.value is None:
            tone = theme.warn if cell.unknown else theme.text_faint
        elif not cell.value:
            tone = theme.text_faint
        painter.setPen(QColor(tone))
        # Numbers are read from left to right everywhere: they end at the right, their mark beyond.
        inner = box.adjusted(PAD, 0, -GUTTER, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignRight, cell.text)
        if cell.mark:
            painter.setPen(QColor(theme.warn))
            gutter = QRect(inner.right() + 2, box.top(), GUTTER, box.height())
            painter.drawText(gutter, flags | Qt.AlignmentFlag.AlignLeft, cell.mark)


class _Half(QTreeView):
    """One of the two lists that stand side by side."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setExpandsOnDoubleClick(False)
        self.setStyleSheet("QTreeView, QHeaderView { background: transparent; }")
        self.setCornerWidget(QWidget())
        header = self.header()
        header.setFixedHeight(HEADER)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setFont(font("small-strong"))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)


class NamesTree(_Half):
    """The names, with what folds and unfolds them."""

    copied = Signal()

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setIndentation(INDENT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw which way a row unfolds."""
        draw_arrow(self, painter, rect, index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a press on an arrow do what it shows."""
        index = self.indexAt(event.position().toPoint())
        box = self.visualRect(index)
        x = event.position().x()
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        is_on_arrow = x > box.right() if is_rtl else x < box.left()
        if index.isValid() and is_on_arrow and self.model().hasChildren(index):
            self.setCurrentIndex(index)
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
            return
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            box = self.visualRect(self.currentIndex())
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(QColor(current_theme().focus), 2))
                width = self.viewport().width()
                painter.drawRect(1, box.top() + 1, width - 2, box.height() - 2)


class StatementTree(QWidget):
    """Two lists over one model: names, and days that scroll sideways."""

    copied = Signal()
    column_menu_wanted = Signal(int, object)  # a column of figures from 1 on, where

    def __init__(self, model: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._open: set[str] = set()
        self._awaited: frozenset[str] | None = None  # digests of what is to be unfolded
        self._seen: set[str] = set()
        self._current = ""
        self.names = NamesTree(model, self)
        self.figures = _Half(model, self)
        self.figures.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.figures.setIndentation(0)
        self.figures.setRootIsDecorated(False)
        self.figures.setSelectionModel(self.names.selectionModel())
        self.figures.header().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.figures.header().customContextMenuRequested.connect(self._on_header_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.names)
        row.addWidget(self.figures, 1)
        self.names.expanded.connect(self._on_expanded)
        self.names.collapsed.connect(self._on_collapsed)
        self.names.copied.connect(self.copied)
        for one, other in ((self.names, self.figures), (self.figures, self.names)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
        self.names.verticalScrollBar().rangeChanged.connect(lambda *_: self._level())
        self.figures.horizontalScrollBar().rangeChanged.connect(lambda *_: self._level())
        self.names.doubleClicked.connect(self._toggle)
        self.figures.doubleClicked.connect(lambda index: self._toggle(index.siblingAtColumn(0)))
        model.modelReset.connect(self._on_reset)
        self.names.selectionModel().currentChanged.connect(lambda now, _: self._remember(now))

    # Folding

    def open_to(self, depth: int) -> None:
        """Unfold all rows above a depth: 1 shows categories, 2 accounts, 3 holdings."""
        self._open = {key for key, own in self._keys() if own < depth}
        self._unfold()

    def _keys(self) -> list[tuple[str, int]]:
        found: list[tuple[str, int]] = []
        waiting = [QModelIndex()]
        while waiting:
            parent = waiting.pop()
            for place in range(self.model.rowCount(parent)):
                index = self.model.index(place, 0, parent)
                row = self.model.row_at(index)
                if row is not None:
                    found.append((row.key, row.depth))
                waiting.append(index)
        return found

    def _remember(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self._current = row.key

    def _choose(self, key: str) -> None:
        """Make the row with a key the current one again, where it is still there."""
        waiting = [QModelIndex()]
        while waiting and key:
            parent = waiting.pop()
            for place in range(self.model.rowCount(parent)):
                index = self.model.index(place, 0, parent)
                row = self.model.row_at(index)
                if row is not None and row.key == key:
                    self.names.setCurrentIndex(index)
                    return
                waiting.append(index)

    def _on_reset(self) -> None:
        kept = self._current
        keys = self._keys()
        if self._awaited is not None and keys:
            self._open = {key for key, _ in keys if digest(key) in self._awaited}
            self._seen.update(key for key, _ in keys)
            self._awaited = None
        for key, depth in keys:
            if key not in self._seen and depth < 2:  # new sides and categories begin unfolded
                self._open.add(key)
            self._seen.add(key)
        self._unfold()
        self._fit()
        self._choose(kept)

    def unfolded(self) -> str:
        """Return what is unfolded, a digest each: keys have the names of accounts."""
        known = {key for key, _ in self._keys()}
        return " ".join(sorted(digest(key) for key in self._open & known))

    def await_unfolded(self, digests: str) -> None:
        """Unfold what was unfolded at an earlier time, once it is there."""
        self._awaited = frozenset(digests.split())

    def _unfold(self) -> None:
        open_keys = frozenset(self._open)
        waiting = [QModelIndex()]
        while waiting:
            parent = waiting.pop()
            for place in range(self.model.rowCount(parent)):
                index = self.model.index(place, 0, parent)
                row = self.model.row_at(index)
                if row is not None and self.model.rowCount(index):
                    self.names.setExpanded(index, row.key in open_keys)
                    self.figures.setExpanded(index, row.key in open_keys)
                    waiting.append(index)

    def _on_expanded(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self._open.add(row.key)
        self.figures.setExpanded(index, True)

    def _on_collapsed(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self._open.discard(row.key)
        self.figures.setExpanded(index, False)

    def _toggle(self, index: QModelIndex) -> None:
        self.names.setExpanded(index, not self.names.isExpanded(index))

    # Size

    def _fit(self) -> None:
        """Give each column the width of its widest figure, and hide what the other list shows."""
        count = self.model.columnCount()
        for section in range(1, count):
            self.names.setColumnHidden(section, True)
        self.figures.setColumnHidden(0, True)
        header = self.figures.header()
        widths = {section: self._width(section) for section in range(1, count)}
        spare = self.figures.viewport().width() - sum(widths.values())
        extra = min(max(spare, 0) // max(count - 1, 1), 60)
        for section, width in widths.items():
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(section, width + extra)
        self.names.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._level()

    def _width(self, section: int) -> int:
        column = self.model.column_at(section)
        title = column.title if column else ""
        least = 64 if column and column.kind is ColumnKind.SHARE else 88
        found = max(least, metrics("small-strong").horizontalAdvance(title) + 2 * PAD + GUTTER)
        waiting = [QModelIndex()]
        while waiting:
            parent = waiting.pop()
            for place in range(self.model.rowCount(parent)):
                index = self.model.index(place, 0, parent)
                waiting.append(index)
                row = self.model.row_at(index)
                if row is not None and section - 1 < len(row.cells):
                    text = row.cells[section - 1].text
                    wide = metrics(role_of(row)).horizontalAdvance(text) + PAD + GUTTER + 4
                    found = max(found, wide)
        return found

    def _level(self) -> None:
        """Keep the two lists equally high, where one of them has a bar at its foot."""
        bar = self.figures.horizontalScrollBar()
        foot = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.names.setViewportMargins(0, HEADER, 0, foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.width()
        self.names.setFixedWidth(min(max(width * 3 // 8, 200), 440))
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _on_header_menu(self, where: QPoint) -> None:
        header = self.figures.header()
        section = header.logicalIndexAt(where)
        if section > 0:
            self.column_menu_wanted.emit(section, header.mapToGlobal(where))
