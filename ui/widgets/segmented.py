"""A row of exclusive choices, as the chart's ranges."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.current import current_theme
from ui.theme.fonts import font, metrics

Option = str | tuple[str, str]


class SegmentedControl(QWidget):
    """Options side by side, one of them chosen. An option is a key, or (key, label)."""

    changed = Signal(str)  # the key, when a person chose it

    reader_role = "ComboBox"
    HEIGHT = 30
    PAD = 10

    def __init__(
        self, options: Sequence[Option], parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._labels: list[str] = []
        self._index = 0
        self._hover = -1
        self._awaited = ""
        self._name = name
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Replace the options; the chosen key stays if it is among them."""
        old = self.value
        pairs = [(one, one) if isinstance(one, str) else one for one in options]
        self._keys = [key for key, _ in pairs]
        self._labels = [label for _, label in pairs]
        self._index = self._keys.index(old) if old in self._keys else 0
        self._tell()
        self.updateGeometry()
        self.update()
        if self._awaited in self._keys:
            self.choose(self._awaited)

    @property
    def value(self) -> str:
        return self._keys[self._index] if self._keys else ""

    def set_value(self, key: str) -> None:
        """Choose without telling."""
        if key in self._keys:
            self._index = self._keys.index(key)
            self._tell()
            self.update()

    def choose(self, key: str) -> None:
        """Choose and tell, as a person does; a key that is not offered yet, once it is."""
        self._awaited = "" if key in self._keys else key
        if key in self._keys:
            self._choose(self._keys.index(key))

    def step(self, by: int) -> None:
        """Choose a neighbour, as the arrow keys and the wheel do."""
        self._choose(min(max(self._index + by, 0), len(self._keys) - 1))

    def sizeHint(self) -> QSize:
        return QSize(sum(self._widths()) + 4, self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _widths(self) -> list[int]:
        measures = metrics("small-medium")
        return [measures.horizontalAdvance(label) + 2 * self.PAD for label in self._labels]

    @property
    def index(self) -> int:
        return self._index

    def boxes(self) -> list[tuple[QRect, str]]:
        """Return where each option stands, and its words."""
        return list(zip(self._boxes(), self._labels, strict=True))

    def _boxes(self) -> list[QRect]:
        boxes = []
        left = 2
        for width in self._widths():
            box = QRect(left, 2, width, self.height() - 4)
            if self.isRightToLeft():
                box.moveLeft(self.width() - left - width)
            boxes.append(box)
            left += width
        return boxes

    def _choose(self, index: int) -> None:
        self._awaited = ""
        if 0 <= index < len(self._keys) and index != self._index:
            self._index = index
            self._tell()
            self.update()
            self.changed.emit(self.value)

    def _tell(self) -> None:
        if not self._labels:
            return
        name = f"{self._name}: {self._labels[self._index]}" if self._name else ""
        self.setAccessibleName(name or self._labels[self._index])
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _at(self, event: QMouseEvent) -> int:
        place = event.position().toPoint()
        return next((i for i, box in enumerate(self._boxes()) if box.contains(place)), -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._choose(self._at(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at(event)
        if at != self._hover:
            self._hover = at
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        steps = {forward: 1, back: -1}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Home:
            self._choose(0)
        elif event.key() == Qt.Key.Key_End:
            self._choose(len(self._keys) - 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.track))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
            painter.setFont(font("small-medium"))
            for index, box in enumerate(self._boxes()):
                chosen = index == self._index
                if chosen:
                    shade = QColor(theme.shadow)
                    shade.setAlphaF(0.16)
                    painter.setBrush(shade)
                    painter.drawRoundedRect(QRectF(box).translated(0, 1), 6, 6)
                    painter.setBrush(QColor(theme.card))
                    painter.drawRoundedRect(QRectF(box), 6, 6)
                strong = chosen or index == self._hover
                painter.setPen(QColor(theme.text if strong else theme.text_soft))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._labels[index])
                painter.setPen(Qt.PenStyle.NoPen)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.focus), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
