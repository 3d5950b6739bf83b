"""The row above a view: one line where there is room, else the controls go on below."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from ui.theme import space
from ui.widgets.item_layout import ItemLayout

GAP = 10
FIELD = 176  # pixels that the field to type in has at least
Line = list[tuple[QLayoutItem, int]]  # and its width


class BarLayout(ItemLayout):
    """Controls from where reading begins, others at the end of the first line.

    One of the first may be a field to type in: it takes the room that is left, up to its greatest
    width, and where all do not fit into one line it keeps the first one with those at the end.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = GAP) -> None:
        self._ends: set[QWidget] = set()
        self._field: QWidget | None = None
        self._hints: dict[int, QSize] = {}
        self._known: dict[int, list[Line]] = {}
        super().__init__(parent, gap)

    def invalidate(self) -> None:
        """Forget what was measured: a control wants another size."""
        self._hints, self._known = {}, {}
        super().invalidate()

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

    def heightForWidth(self, width: int) -> int:
        heights = [self._height(line) for line in self._lines(width)]
        return sum(heights) + space.S * max(len(heights) - 1, 0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(self._width(item) for item in shown) + self._gap * max(len(shown) - 1, 0)
        return QSize(wide, max((self._hint(item).height() for item in shown), default=0))

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
        return FIELD if item.widget() is self._field else self._hint(item).width()

    def _hint(self, item: QLayoutItem) -> QSize:
        """Return what an item wants: asked once, as Qt asks a layout for its lines many times."""
        found = self._hints.get(id(item))
        if found is None:
            found = self._hints[id(item)] = item.sizeHint()
        return found

    def _height(self, line: Line) -> int:
        return max((self._hint(item).height() for item, _ in line), default=0)

    def _lines(self, width: int) -> list[Line]:
        """Return the lines that the controls stand in."""
        if width not in self._known:
            self._known[width] = self._shared(width)
        return self._known[width]

    def _shared(self, width: int) -> list[Line]:
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

    def _put(self, item: QLayoutItem, rect: QRect, at: int, wide: int, *, is_turned: bool) -> None:
        tall = self._hint(item).height()
        left = rect.width() - at - wide if is_turned else at
        top = rect.y() + (rect.height() - tall) // 2
        item.setGeometry(QRect(rect.x() + left, top, wide, tall))
