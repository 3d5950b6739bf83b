"""The arrow before a row that unfolds: the theme's, as a stylesheet takes Qt's own away."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTreeView

from ui.theme import current_theme
from ui.theme.icons import pixmap

CHEVRON = 14


def draw_arrow(
    view: QTreeView,
    painter: QPainter,
    rect: QRect,
    index: QModelIndex | QPersistentModelIndex,
) -> None:
    """Draw which way a row unfolds, at the inner end of its branch."""
    if not view.model().hasChildren(index):
        return
    is_rtl = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    closed = "chevron-left" if is_rtl else "chevron-right"
    name = "chevron-down" if view.isExpanded(index) else closed
    indent = view.indentation()
    left = rect.left() if is_rtl else rect.right() - indent + 1
    middle = rect.top() + (rect.height() - CHEVRON) // 2
    picture = pixmap(name, current_theme().text_faint, CHEVRON, view.devicePixelRatioF())
    painter.drawPixmap(left + (indent - CHEVRON) // 2, middle, picture)
