"""The row above a view: one line where there is room, else the controls go on below."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme import space

GAP = 10
FIELD = 176  # pixels that the field to type in has at least
Line = list[tuple[QLayoutItem, int]]  # and its width


class BarLayout(QLayout):
    """Controls from where reading begins, others at the end of the first line.

    One of the first may be a field to type in: it takes the room that is left, up to its greatest
    width, and where all do not fit into one line it keeps the first one with those at the end.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = GAP) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._ends: set[QWidget] = set()
        self._field: QWidget | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, *widgets: QWidget) -> None:
        """Add controls after those that there are."""
        for widget in widgets:
            self.addWidget(widget)

    def add_field(self, widget: QWidget) -> None:
        """Add the field that takes the room that is left."""
        self._field = widget
        self.addWidget(widget)

    def add_end(self, *widgets: QWidget) -> None:
        """Add controls that stand at the end of the first line."""
        self._ends.update(widgets)
        self.add(*widgets)

    # What Qt asks of a layout

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [self._height(line) for line in self._lines(width)]
        return sum(heights) + space.S * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(self._width(item) for item in shown) + self._gap * max(len(shown) - 1, 0)
        return QSize(wide, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            tall = self._height(line)
            self._place(line, QRect(rect.x(), top, rect.width(), tall))
            top += tall + space.S

    # Parts

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _width(self, item: QLayoutItem) -> int:
        return FIELD if item.widget() is self._field else item.sizeHint().width()

    @staticmethod
    def _height(line: Line) -> int:
        return max((item.sizeHint().height() for item, _ in line), default=0)

    def _lines(self, width: int) -> list[Line]:
        """Share the controls out among lines."""
        shown = self._shown()
        if sum(self._width(one) for one in shown) + self._gap * (len(shown) - 1) <= width:
            return [self._filled(shown, width)] if shown else []
        ends = [one for one in shown if one.widget() in self._ends]
        starts = [one for one in shown if one not in ends]
        room = width - sum(self._width(one) + self._gap for one in ends)
        first: list[QLayoutItem] = []
        while starts and (not first or self._field is None):
            if starts[0].widget() is self._field or self._width(starts[0]) <= room:
                room -= self._width(starts[0]) + self._gap
                first.append(starts.pop(0))
            else:
                break
        if room < -self._gap:  # not even those: each where there is room
            starts, first, ends = [*first, *starts, *ends], [], []
        lines = [self._filled([*first, *ends], width)] if first or ends else []
        while starts:
            line, used = [starts.pop(0)], 0
            used = self._width(line[0])
            while starts and used + self._gap + self._width(starts[0]) <= width:
                used += self._gap + self._width(starts[0])
                line.append(starts.pop(0))
            lines.append(self._filled(line, width))
        return lines

    def _filled(self, line: Sequence[QLayoutItem], width: int) -> Line:
        """Give the field of a line the room that is left, and what is too wide no more than all."""
        spare = width - sum(self._width(one) for one in line) - self._gap * (len(line) - 1)
        found: Line = []
        for item in line:
            wide = min(self._width(item), width)
            if item.widget() is self._field:
                wide = min(wide + max(spare, 0), item.maximumSize().width())
            found.append((item, wide))
        return found

    def _place(self, line: Line, rect: QRect) -> None:
        host = self.parentWidget()
        is_turned = host is not None and host.isRightToLeft()
        at, end = 0, rect.width()
        starts = [pair for pair in line if pair[0].widget() not in self._ends]
        ends = [pair for pair in line if pair[0].widget() in self._ends]
        for item, wide in starts:
            self._put(item, rect, at, wide, is_turned=is_turned)
            at += wide + self._gap
        for item, wide in reversed(ends):
            end -= wide
            self._put(item, rect, max(end, at if len(ends) == 1 else 0), wide, is_turned=is_turned)
            end -= self._gap

    @staticmethod
    def _put(item: QLayoutItem, rect: QRect, at: int, wide: int, *, is_turned: bool) -> None:
        tall = item.sizeHint().height()
        left = rect.width() - at - wide if is_turned else at
        top = rect.y() + (rect.height() - tall) // 2
        item.setGeometry(QRect(rect.x() + left, top, wide, tall))
