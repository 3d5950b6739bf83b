"""What every painted chart has in common: it points at its places one by one, and tells them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.charts.plane import Plane
from ui.charts.portable import Portable
from ui.charts.series import value_ticks
from ui.charts.words import short_money
from ui.format import Formatter
from ui.theme import Theme, current_theme
from ui.theme.fonts import font


def paint_ring(painter: QPainter, theme: Theme, widget: QWidget) -> None:
    """Draw that a widget has the focus."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.focus), 2))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 4, 4)


def place_by_key(key: int, at: int, count: int, *, home: int, page: int) -> int | None:
    """Return where a key leads from a place (-1: from nowhere); `None`: it leads nowhere.

    The first step from nowhere goes to `home`.
    """
    here, last = (at if at >= 0 else home), count - 1
    steps: dict[int, int] = {
        Qt.Key.Key_Left: here - (at >= 0),
        Qt.Key.Key_Right: here + (at >= 0),
        Qt.Key.Key_PageUp: here - page,
        Qt.Key.Key_PageDown: here + page,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: last,
    }
    if key == Qt.Key.Key_Escape and at >= 0:
        return -1
    return min(max(steps[key], 0), last) if last >= 0 and key in steps else None


class Chart(Portable):
    """Points at one of its places, by mouse or key, and says in words what is there.

    A kind of chart states how many places there are, what each says, where it stands, and how
    all is painted. For who cannot see it, the name tells the place, the description the whole.
    """

    LEAST_HEIGHT = 160
    LEFT, ABOVE, AXIS, BELOW = 2.0, 10.0, 58.0, 26.0  # pixels around the box
    LEVEL_ROOM = 50  # pixels from one value on the axis to the next
    PAGE = 12  # places
    IS_MIRRORED = False  # where text runs from the right

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._currency = ""
        self._at = -1
        self.setMinimumHeight(self.LEAST_HEIGHT)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    # What a kind of chart states

    @property
    def count(self) -> int:
        """Return how many places there are."""
        raise NotImplementedError

    def words_of(self, place: int) -> str:
        """Return what a place says."""
        raise NotImplementedError

    def summary(self) -> str:
        """Return the whole in words."""
        return "; ".join(self.words_of(place) for place in range(self.count))

    def empty_words(self) -> str:
        """Return what is written in the place of a chart without content."""
        return ""

    def place_at(self, point: QPointF) -> int:
        """Return the place below the mouse, -1 if there is none."""
        raise NotImplementedError

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint the content; not called while there is none."""
        raise NotImplementedError

    def point_out(self, place: int) -> None:
        """Show what a place says; -1: nothing any more."""

    @property
    def is_empty(self) -> bool:
        return not self.count

    @property
    def home(self) -> int:
        """Return the place to which the first key leads."""
        return self.count - 1

    @property
    def has_ring(self) -> bool:
        """Tell whether the focus is shown around the whole."""
        return True

    def level_text(self, level: float, step: float) -> str:
        """Return how a value is written on the axis."""
        return short_money(level, self._currency, self._formatter, step)

    # What all do

    @property
    def place(self) -> int:
        """Return the place that is pointed at, -1 without one."""
        return self._at

    def renew(self, formatter: Formatter, currency: str = "") -> None:
        """Begin afresh: what is shown is another."""
        self._formatter, self._currency = formatter, currency
        self.move_to(-1)
        self.setAccessibleDescription(self.summary())

    def move_to(self, place: int) -> None:
        """Point at a place; -1 points at none."""
        self._at = place if 0 <= place < self.count else -1
        self.update()
        here = self._at >= 0
        self.setAccessibleName(f"{self._name}: {self.words_of(self._at)}" if here else self._name)
        self.point_out(self._at)

    def box(self) -> QRectF:
        """Return where the content stands, inside of the axes."""
        across = self.width() - self.LEFT - self.AXIS
        down = self.height() - self.ABOVE - self.BELOW
        return QRectF(self.LEFT, self.ABOVE, max(across, 10), max(down, 10))

    def paint_levels(
        self, painter: QPainter, theme: Theme, plane: Plane, taken: Sequence[QRectF] = ()
    ) -> None:
        """Draw the values of the axis, but none where something else is written."""
        box = plane.box
        levels = value_ticks(plane.low, plane.high, max(2, int(box.height() // self.LEVEL_ROOM)))
        step = levels[1] - levels[0] if len(levels) > 1 else 0.0
        for level in levels:
            y = plane.y(level)
            is_zero = abs(level) <= step * 1e-6
            stands_out = is_zero and plane.low < 0
            painter.setPen(QPen(QColor(theme.border_strong if stands_out else theme.grid), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            where = QRectF(box.right() + 8, y - 7, self.AXIS, 14)
            if not any(where.intersects(one) for one in taken):
                painter.setPen(QColor(theme.text_faint))
                text = self.level_text(0.0 if is_zero else level, step)
                painter.drawText(QPointF(box.right() + 8, y + 4), text)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font("axis"))
            if self.is_empty:
                painter.setPen(QColor(theme.text_soft))
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.empty_words())
                return
            self.paint(painter, theme)
            if self.hasFocus() and self.has_ring:
                paint_ring(painter, theme, self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position())
        if place != self._at:
            self.move_to(place)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.move_to(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.move_to(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.IS_MIRRORED and self.isRightToLeft():
            turned: dict[int, int] = {
                Qt.Key.Key_Left: Qt.Key.Key_Right,
                Qt.Key.Key_Right: Qt.Key.Key_Left,
            }
            key = turned.get(key, key)
        place = place_by_key(key, self._at, self.count, home=self.home, page=self.PAGE)
        if place is None:
            super().keyPressEvent(event)
        else:
            self.move_to(place)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()
