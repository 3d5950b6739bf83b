"""The titles above a table: small and soft, with an arrow at the one it is sorted by."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme import current_theme
from ui.theme.fonts import font
from ui.widgets.table_model import CellModel
from ui.widgets.table_paint import inner_box

HEADER_HEIGHT = 41
_FLAGS = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class TableHeader(QHeaderView):
    """Paints the titles itself: a stylesheet cannot put the arrow behind a right-aligned one."""

    menu_wanted = Signal(object)  # QPoint, global

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSortIndicatorShown(True)
        self.setMinimumSectionSize(36)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setFixedHeight(HEADER_HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEADER_HEIGHT)

    def first_visible(self) -> int:
        """Return the column that stands first, by its place in the model."""
        for place in range(self.count()):
            section = self.logicalIndex(place)
            if not self.isSectionHidden(section):
                return section
        return 0

    def paintSection(
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803
    ) -> None:
        model = self.model()
        theme = current_theme()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.border))
        if not isinstance(model, CellModel):
            return
        column = model.columns[logicalIndex]
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_right = column.is_number != is_rtl
        inner = inner_box(rect, is_first=logicalIndex == self.first_visible(), is_rtl=is_rtl)
        text = column.title
        is_sorted = self.sortIndicatorSection() == logicalIndex and column.key is not None
        if is_sorted and text:
            is_down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            text = f"{text} {'↓' if is_down else '↑'}"
        painter.setFont(font("small-medium"))
        painter.setPen(QColor(theme.text_soft if is_sorted else theme.text_faint))
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(_FLAGS | side), shown)

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        with QPainter(self.viewport()) as painter:
            bottom = self.viewport().height() - 1
            painter.fillRect(0, bottom, self.viewport().width(), 1, QColor(current_theme().border))

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        self.menu_wanted.emit(arg__1.globalPos())
