"""What a plot draws with: strokes in pieces, areas, triangles. Needs pyqtgraph: import it late."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ui.charts import look
from ui.charts.lanes import Floats
from ui.theme.fonts import metrics


class Stroke(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Stretches of a line, drawn piece by piece.

    A QObject, as PySide knows when such a one is gone: a bare item whose wrapper went first takes
    the program with it when the scene is painted once more.
    """

    def __init__(self) -> None:
        super().__init__()
        self._pen = QPen()
        self._pieces: list[QPolygonF] = []
        self._box = QRectF()

    def set_pen(self, pen: QPen) -> None:
        """Change the look."""
        self._pen = pen
        self.update()

    def show_parts(self, parts: Sequence[tuple[Floats, Floats]]) -> None:
        """Replace the stretches: days and values."""
        self._pieces = []
        box = QRectF()
        for xs, ys in parts:
            for begin in range(0, max(len(xs) - 1, 1), look.CHUNK):
                piece = slice(begin, begin + look.CHUNK + 1)
                self._pieces += polygons(xs[piece], ys[piece])
        for one in self._pieces:
            box |= one.boundingRect()
        self.prepareGeometryChange()
        self._box = box
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        for one in self._pieces:
            painter.drawPolyline(one)


def half_wide(text: str) -> float:
    """Return half of the room that a label of an axis needs: what is less is cut at the edge."""
    return metrics("axis").horizontalAdvance(text) / 2


def polygons(xs: Floats, ys: Floats) -> list[QPolygonF]:
    """Return a piece of a line, without what is not known."""
    known = np.isfinite(ys)
    if not known.all():
        ends = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]])))
        return [one for a, b in zip(ends[::2], ends[1::2], strict=True)
                for one in polygons(xs[a:b], ys[a:b])]  # fmt: skip
    made = QPolygonF(list(map(QPointF, xs.tolist(), ys.tolist())))
    return [made] if len(xs) else []


def under(parts: Sequence[tuple[Floats, Floats]], low: float) -> QPainterPath:
    """Return the area under stretches, from their lines down to the lower edge."""
    whole = QPainterPath()
    for xs, ys in parts:
        if len(xs) < 2:
            continue
        closed_x = np.concatenate([xs, xs[-1:], xs[:1], xs[:1]])
        closed_y = np.concatenate([ys, [low, low], ys[:1]])
        whole.addPath(pg.arrayToQPath(closed_x, closed_y, connect="all", finiteCheck=False))
    return whole


def triangle(*, is_up: bool) -> QPainterPath:
    path = QPainterPath()
    tip = -0.5 if is_up else 0.5
    path.moveTo(0, tip)
    path.lineTo(0.5, -tip)
    path.lineTo(-0.5, -tip)
    path.closeSubpath()
    return path
