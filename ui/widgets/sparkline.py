"""Small lines without axes: how something went lately. For drawing only, so floats will do."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

_WIDTH = 1.5


def polyline(values: Sequence[float], box: QRectF) -> QPolygonF:
    """Return the line of the values in a box, highest value on top; flat in the middle."""
    low, high = min(values), max(values)
    span = high - low
    step = box.width() / (len(values) - 1)
    if span <= 0:
        middle = box.center().y()
        return QPolygonF([QPointF(box.left(), middle), QPointF(box.right(), middle)])
    scale = box.height() / span
    bottom = box.bottom()
    return QPolygonF(
        [QPointF(box.left() + n * step, bottom - (y - low) * scale) for n, y in enumerate(values)]
    )


def paint_sparkline(
    painter: QPainter, box: QRectF, values: Sequence[float], colour: QColor
) -> None:
    """Paint a sparkline; nothing where there are fewer than two values."""
    if len(values) < 2:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, _WIDTH))
    painter.drawPolyline(polyline(values, box))
    painter.restore()
