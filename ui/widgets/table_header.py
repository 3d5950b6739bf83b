"""The titles above a table: small and soft, with an arrow at the one it is sorted by."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.theme import current_theme
from ui.theme.fonts import font
from ui.widgets.table_model import CellModel
from ui.widgets.table_paint import inner_box

HEADER_HEIGHT = 41
_FLAGS = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


_STEP = 12  # pixels that a key makes a column wider


class TableHeader(QHeaderView):
    """Paints the titles itself: a stylesheet cannot put the arrow behind a right-aligned one.

    With the keyboard it is entered from the first row (Up) and left with Down or Esc. Left and
    Right go from title to title; Enter sorts; with Ctrl they move the column, with Shift they make
    it wider or narrower; Del hides it.
    """

    menu_wanted = Signal(object)  # QPoint, global
    sort_asked = Signal(int)  # section, by key
    move_asked = Signal(int, int)  # section, -1 or 1
    widen_asked = Signal(int, int)  # section, pixels
    hide_asked = Signal(int)  # section
    left = Signal()  # the rows are to have the focus

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
        self._marked = 0  # the section that keys act on

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEADER_HEIGHT)

    def enter(self, section: int) -> None:
        """Take the focus, on a section."""
        self._mark(section if self._is_there(section) else self.first_visible())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def marked(self) -> int:
        """Return the section that keys act on."""
        return self._marked

    def visible(self) -> list[int]:
        """Return the sections from first to last as they stand."""
        places = (self.logicalIndex(place) for place in range(self.count()))
        return [section for section in places if not self.isSectionHidden(section)]

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
        logicalIndex: int,  # noqa: N803  # Qt's name
    ) -> None:
        model = self.model()
        theme = current_theme()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.border))
        if not isinstance(model, CellModel):
            return
        column = model.columns[logicalIndex]
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_right = column.is_number or is_rtl
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
        if self.hasFocus() and logicalIndex == self._marked:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(rect.adjusted(2, 4, -3, -5))

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        with QPainter(self.viewport()) as painter:
            bottom = self.viewport().height() - 1
            painter.fillRect(0, bottom, self.viewport().width(), 1, QColor(current_theme().border))

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        self.menu_wanted.emit(arg__1.globalPos())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shown = event.key(), self.visible()
        if not shown:
            return
        if not self._is_there(self._marked):
            self._mark(shown[0])
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        is_menu = key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in ways:
            self._step(ways[Qt.Key(key)], event.modifiers(), shown)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._mark(shown[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.sort_asked.emit(self._marked)
            self._tell()
        elif key == Qt.Key.Key_Delete:
            after = shown[shown.index(self._marked) - 1]
            self.hide_asked.emit(self._marked)
            self._mark(after)
        elif key == Qt.Key.Key_Menu or is_menu:
            left = self.sectionViewportPosition(self._marked)
            self.menu_wanted.emit(self.viewport().mapToGlobal(QPoint(left, self.height())))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _step(self, way: int, held: Qt.KeyboardModifier, shown: list[int]) -> None:
        on = -way if self.isRightToLeft() else way  # arrows go as seen, columns as text runs
        if held & Qt.KeyboardModifier.ControlModifier:
            self.move_asked.emit(self._marked, on)
            self._tell()
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self.widen_asked.emit(self._marked, on * _STEP)
        else:
            place = shown.index(self._marked) + on
            self._mark(shown[min(max(place, 0), len(shown) - 1)])

    def _mark(self, section: int) -> None:
        self._marked = section
        parent = self.parent()
        scroll = getattr(parent, "show_column", None)
        if scroll is not None:
            scroll(section)
        self._tell()
        self.viewport().update()

    def _is_there(self, section: int) -> bool:
        return 0 <= section < self.count() and not self.isSectionHidden(section)

    def _tell(self) -> None:
        """Say to a screen reader which title this is, and how the table is sorted by it."""
        model = self.model()
        if not isinstance(model, CellModel) or not self._is_there(self._marked):
            return
        title = model.columns[self._marked].name_in_lists
        if self.sortIndicatorSection() != self._marked or model.columns[self._marked].key is None:
            text = self.tr("Column {}").format(title)
        elif self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder:
            text = self.tr("Column {}, sorted from high to low").format(title)
        else:
            text = self.tr("Column {}, sorted from low to high").format(title)
        self.setAccessibleName(text)
        if self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(told)
