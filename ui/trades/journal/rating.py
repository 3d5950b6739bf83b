"""A rating from 1 to 5, by mouse or key."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.charts.chart import paint_ring
from ui.theme import current_theme

MOST = 5
CELL = 26  # pixels a star
INNER = 0.45  # the radius of a star's inner corners, by that of its points


class RatingBar(QWidget):
    """Five stars. 1 to 5 choose, the arrows go up and down, 0 or Delete takes the rating out."""

    changed = Signal(object)  # 1 to 5, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self._hovered = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("How well it was traded: 1 to 5; 0 takes the rating out"))
        self._tell()

    @property
    def value(self) -> int | None:
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a rating, without telling."""
        self._value = value
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST * CELL, CELL + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _choose(self, value: int | None) -> None:
        if value != self._value:
            self.set_value(value)
            self.changed.emit(value)

    def _tell(self) -> None:
        words = self.tr("none") if self._value is None else self.tr("{} of 5").format(self._value)
        self.setAccessibleName(self.tr("Rating: {}").format(words))

    def _star_at(self, x: float) -> int:
        star = int(x // CELL) + 1
        star = MOST + 1 - star if self.isRightToLeft() else star
        return star if 1 <= star <= MOST else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = -1 if self.isRightToLeft() else 1
        steps: dict[int, int] = {
            Qt.Key.Key_Right: forward, Qt.Key.Key_Up: 1,
            Qt.Key.Key_Left: -forward, Qt.Key.Key_Down: -1,
        }  # fmt: skip
        if event.text() in {"1", "2", "3", "4", "5"}:
            self._choose(int(event.text()))
        elif event.text() == "0" or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(None)
        elif event.key() in steps:
            self._choose(min(max((self._value or 0) + steps[event.key()], 1), MOST))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        star = self._star_at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and star:
            self._choose(None if star == self._value else star)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._star_at(event.position().x())
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = 0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        filled = self._hovered or self._value or 0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for star in range(1, MOST + 1):
                place = MOST - star if self.isRightToLeft() else star - 1
                is_on = star <= filled
                painter.setPen(QPen(QColor(theme.warn if is_on else theme.text_faint), 1.2))
                painter.setBrush(QColor(theme.warn) if is_on else Qt.BrushStyle.NoBrush)
                painter.drawPolygon(_star(QRectF(place * CELL + 4, 6, CELL - 8, CELL - 8)))
            if self.hasFocus():
                paint_ring(painter, theme, self)


def _star(box: QRectF) -> QPolygonF:
    """Return a star of five points inside a box."""
    from math import cos, pi, sin

    middle, radius = box.center(), box.width() / 2
    points = []
    for corner in range(10):
        size = radius if corner % 2 == 0 else radius * INNER
        angle = -pi / 2 + corner * pi / 5
        points.append(QPointF(middle.x() + size * cos(angle), middle.y() + size * sin(angle)))
    return QPolygonF(points)
