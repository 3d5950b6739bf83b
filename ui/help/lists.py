"""The table of contents, and what a search found: lists that lead to pages."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.help.index import Hit
from ui.theme import current_theme
from ui.theme.fonts import font, metrics
from ui.widgets.rows_model import Index, RowsModel

_PAD = 10
LINES = 2  # of a snippet
HIT_HEIGHT, PAGE_HEIGHT, GROUP_HEIGHT = 66, 30, 34


class PageModel(RowsModel[Hit]):
    """Groups and pages, or hits. `name` of a group is ""."""

    def place(self, name: str) -> QModelIndex:
        """Return where a page is listed."""
        at = next((n for n, one in enumerate(self.rows) if one.name == name), -1)
        return self.index(at)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and not self.rows[index.row()].name:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.title}. {one.snippet}" if one.snippet else one.title
        return one if role == Qt.ItemDataRole.UserRole else None


class _Painter(QStyledItemDelegate):
    """Paints a group's caption, a page's title, or a hit with its words marked."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        one: Hit = index.data(Qt.ItemDataRole.UserRole)
        if not one.name:
            return QSize(120, GROUP_HEIGHT)
        return QSize(120, HIT_HEIGHT if one.snippet else PAGE_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: Hit = index.data(Qt.ItemDataRole.UserRole)
        theme, box = current_theme(), QRect(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
        if not one.name:
            painter.setFont(font("caption"))
            painter.setPen(QColor(theme.text_faint))
            painter.drawText(inner.adjusted(0, 0, 0, -6), flags | Qt.AlignmentFlag.AlignBottom,
                             one.title)  # fmt: skip
            painter.restore()
            return
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent_soft if is_chosen else theme.hover))
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 6, 6)
        painter.setFont(font("strong") if one.snippet else font("label"))
        painter.setPen(QColor(theme.accent if is_chosen else theme.text))
        title = inner.adjusted(0, 6, 0, 0) if one.snippet else inner
        up = Qt.AlignmentFlag.AlignTop if one.snippet else Qt.AlignmentFlag.AlignVCenter
        room = metrics("label").elidedText(one.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(title, flags | up, room)
        if one.snippet:
            self._paint_snippet(painter, one, inner.adjusted(0, 25, 0, -4))
        painter.restore()

    def _paint_snippet(self, painter: QPainter, one: Hit, box: QRect) -> None:
        theme = current_theme()
        layout = QTextLayout(one.snippet, font("small"))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
        marks = []
        for start, length in one.marks:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = start, length
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.DemiBold)
            look.setForeground(QColor(theme.text))
            look.setBackground(QColor(theme.accent_soft))
            mark.format = look
            marks.append(mark)
        layout.setFormats(marks)
        layout.beginLayout()
        down = 0.0
        while layout.lineCount() < LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, down))
            down += line.height()
        layout.endLayout()
        painter.setPen(QColor(theme.text_soft))
        painter.setClipRect(box)
        layout.draw(painter, QPointF(box.topLeft()))


class PageList(QListView):
    """Arrow keys show a page at once; Enter goes into it."""

    wanted = Signal(str)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PageModel(self)
        self.setModel(self.pages)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_rows(self, rows: Sequence[Hit], current: str = "") -> None:
        """Show what can be chosen; mark a page without telling."""
        self.pages.show(rows)
        self.mark(current)

    def mark(self, name: str) -> None:
        """Mark the page that is shown."""
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self.pages.place(name))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def first(self) -> str:
        """Return the first page that is listed."""
        return next((one.name for one in self.pages.rows if one.name), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def _on_current(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid():
            one = self.pages.rows[index.row()]
            if one.name:
                self.wanted.emit(one.name)
