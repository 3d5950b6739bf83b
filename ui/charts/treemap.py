"""Parts of a whole as tiles, each as large as its share: chosen by mouse or arrow keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from ui.charts.chart import Chart
from ui.charts.squarify import squarified
from ui.format import Formatter
from ui.theme import LIGHT, Theme
from ui.theme.contrast import readable
from ui.theme.fonts import font, metrics
from ui.widgets.labels import one_line, plain_tip

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

GAP = 2.0  # between tiles
SHORTENED = 96  # pixels: in a narrower part the beginning of a name says nothing
PAD = 8  # from a tile's edge to its text
ROUND = 4
INKS = (LIGHT.text, LIGHT.card)  # dark and white: the tiles are the same in both themes
DIRECTIONS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("charts", text)


@dataclass(frozen=True, slots=True)
class Part:
    """A part: what is asked for by its key, named by its name."""

    key: str
    name: str
    value: Decimal
    share: Decimal | None  # of what is above zero
    colour: str


class Treemap(Chart):
    """Tiles for what is above zero; the rest is told beside it. Enter or a click opens a part."""

    LEAST_HEIGHT = 150

    opened = Signal(str)  # the key of a part

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.parts: tuple[Part, ...] = ()
        self.left_out: tuple[Part, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(420, 200)

    def show_parts(self, parts: Sequence[Part], currency: str, formatter: Formatter) -> None:
        """Replace the parts, in any order."""
        ordered = sorted(parts, key=lambda one: -one.value)
        self.parts = tuple(one for one in ordered if one.value > 0)
        self.left_out = tuple(one for one in ordered if one.value <= 0)
        self.renew(formatter, currency)

    def left_out_words(self) -> str:
        """Return what has no tile as it is not above zero; "" without any."""
        below = [one for one in self.left_out if one.value < 0]
        if not below:
            return ""
        return _tr("Below zero, without a tile: {}").format(", ".join(map(self._said, below)))

    # A chart's places are its tiles

    @property
    def count(self) -> int:
        return len(self.parts)

    @property
    def home(self) -> int:
        return 0

    @property
    def has_ring(self) -> bool:
        return self.place < 0  # else it is around the tile

    def _said(self, part: Part) -> str:
        return f"{one_line(part.name)} {self._formatter.money(part.value, self._currency)}"

    def words_of(self, place: int) -> str:
        part = self.parts[place]
        return f"{self._said(part)}, {self._formatter.percent(part.share)}"

    def summary(self) -> str:
        if self.is_empty:
            return self.empty_words()
        told = "; ".join(self.words_of(place) for place in range(self.count))
        below = self.left_out_words()
        return f"{self._name}: {told}." + (f" {below}." if below else "")

    def empty_words(self) -> str:
        return _tr("Nothing is owned on this day.")

    def sheet(self) -> "Sheet | None":
        from ui.charts.columns import money_column, share_column, sheet_of, text_column

        columns = [text_column(_tr("Part")), money_column(self._currency),
                   share_column(_tr("Share"))]  # fmt: skip
        rows = [(one_line(one.name), one.value, one.share)
                for one in (*self.parts, *self.left_out)]  # fmt: skip
        return sheet_of(self._name, columns, rows)

    def box(self) -> QRectF:
        return QRectF(self.rect())

    def tiles(self) -> list[QRectF]:
        """Return where each part stands; mirrored where text runs from the right."""
        box = self.box()
        found = squarified([float(one.value) for one in self.parts], box.width(), box.height())
        boxes = []
        for tile in found:
            x = box.width() - tile.x - tile.width if self.isRightToLeft() else tile.x
            boxes.append(QRectF(x, tile.y, tile.width, tile.height))
        return boxes

    def place_at(self, point: QPointF) -> int:
        return next((n for n, box in enumerate(self.tiles()) if box.contains(point)), -1)

    def neighbour(self, place: int, across: int, down: int) -> int:
        """Return the nearest tile on a side of another; the same where there is none."""
        tiles = self.tiles()
        here = tiles[place]

        def reach(other: QRectF) -> tuple[float, float] | None:
            if across:
                beyond = (
                    (other.left() - here.right()) if across > 0 else here.left() - other.right()
                )
                aside = max(other.top() - here.center().y(), here.center().y() - other.bottom())
            else:
                beyond = (other.top() - here.bottom()) if down > 0 else here.top() - other.bottom()
                aside = max(other.left() - here.center().x(), here.center().x() - other.right())
            return None if beyond < -0.5 else (max(aside, 0.0) + max(beyond, 0.0), aside)

        found = [(way, n) for n, box in enumerate(tiles)
                 if n != place and (way := reach(box)) is not None]  # fmt: skip
        return min(found)[1] if found else place

    # Painting

    def paint(self, painter: QPainter, theme: Theme) -> None:
        for place, (part, box) in enumerate(zip(self.parts, self.tiles(), strict=True)):
            self._paint_tile(painter, theme, place, part, box)

    def _paint_tile(
        self, painter: QPainter, theme: Theme, place: int, part: Part, box: QRectF
    ) -> None:
        inner = box.adjusted(GAP / 2, GAP / 2, -GAP / 2, -GAP / 2)
        if inner.width() < 1 or inner.height() < 1:
            return
        ground, ink = readable(QColor(part.colour), INKS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(inner, ROUND, ROUND)
        if place == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 2))
            painter.drawRoundedRect(inner.adjusted(3, 3, -3, -3), ROUND - 1, ROUND - 1)
        self._write(painter, ink, part, inner.adjusted(PAD, PAD, -PAD, -PAD))

    def _write(self, painter: QPainter, ink: QColor, part: Part, room: QRectF) -> None:
        """Write name, amount and share, what fits whole; without its name the share alone."""
        name = one_line(part.name)
        lines = [("small", self._formatter.percent(part.share))]
        width = metrics("small-strong").horizontalAdvance(name)
        if width > room.width() >= SHORTENED:
            whole, cut = name, Qt.TextElideMode.ElideRight
            name = metrics("small-strong").elidedText(whole, cut, int(room.width()))
        if width <= room.width() or room.width() >= SHORTENED:
            amount = self._formatter.money(part.value, self._currency, places=0)
            lines = [("small-strong", name), ("small", amount), *lines]
        painter.setPen(ink)
        top = room.top()
        for role, text in lines:
            measures = metrics(role)
            if top + measures.height() > room.bottom() + PAD / 2:
                return
            if measures.horizontalAdvance(text) > room.width():
                continue
            painter.setFont(font(role))
            box = QRectF(room.left(), top, room.width(), measures.height())
            side = (
                Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            )
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(flags), text)
            top += measures.height() + 1

    # Mouse and keys

    def point_out(self, place: int) -> None:
        self.setToolTip(plain_tip(self.words_of(place)) if place >= 0 else "")
        can_open = place >= 0 and bool(self.parts[place].key)
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor
        )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        before = self.place
        super().mouseMoveEvent(event)
        if self.place not in (before, -1):
            QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.box().contains(event.position()):
            self.open(self.place_at(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open(self.place)
        elif key in DIRECTIONS and self.count:
            across, down = DIRECTIONS[key]
            self.move_to(self.home if self.place < 0 else self.neighbour(self.place, across, down))
        else:
            super().keyPressEvent(event)

    def open(self, place: int) -> None:
        """Ask for what is in a part."""
        if 0 <= place < self.count and self.parts[place].key:
            self.opened.emit(self.parts[place].key)
