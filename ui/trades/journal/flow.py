"""A layout that puts widgets beside each other and goes on below where there is no more room."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from ui.theme import space
from ui.widgets.item_layout import ItemLayout


class FlowLayout(ItemLayout):
    """As wide as it is told, as tall as that needs."""

    def __init__(self, parent: QWidget | None = None, gap: int = space.XS) -> None:
        super().__init__(parent, gap)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at a place."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_moving=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _arrange(self, rect: QRect, *, is_moving: bool) -> int:
        x, y, row = 0, 0, 0
        host = self.parentWidget()
        is_turned = host is not None and host.isRightToLeft()
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            hint = item.sizeHint()
            wide = min(hint.width(), rect.width())
            if x and x + wide > rect.width():
                x, y, row = 0, y + row + self._gap, 0
            if is_moving:
                left = rect.width() - x - wide if is_turned else x
                item.setGeometry(QRect(rect.x() + left, rect.y() + y, wide, hint.height()))
            x += wide + self._gap
            row = max(row, hint.height())
        return y + row
