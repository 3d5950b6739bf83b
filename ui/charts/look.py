"""How charts look: pens, margins and marks in pixels. Light, for the first paint shares it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

AXIS_WIDTH, AXIS_HEIGHT = 62, 34  # of the values at the right, of the days below
AXIS_GAP = 8  # between the box and what is written beside it
LEVEL_ROOM, DAY_ROOM = 50, 110  # from one label of an axis to the next, at least
LEVELS = (2, 6)  # fewest and most values on the axis

LINE, THIN = 1.8, 1.3  # widths of a chart's own line, and of one that it is compared with
DASHES = (2.6, 2.2)  # of what is partly known or estimated, in widths of the pen
SECOND_DASHES = (5.0, 3.0)  # of what it is compared with
DOT = 9  # across, where the crosshair meets the line
MARK = 9  # across, of a flow's triangle
MARK_RISE = 0.025  # of the height, from the lower edge to the middle of a flow's triangle
FILL = (0.20, 0.24)  # opacity below the line at its top, light and dark; it ends in nothing


CHUNK = 48  # points of a line that are drawn at once


def draw_line(painter: QPainter, points: Sequence[QPointF]) -> None:
    """Draw a line with the painter's pen.

    Qt's time for a wide, smooth line grows with the square of its points: 1,800 take 26 ms at once
    and 5 ms in pieces (1200 × 700 pixels, PySide 6.11).
    """
    for begin in range(0, max(len(points) - 1, 1), CHUNK):
        painter.drawPolyline(QPolygonF(points[begin : begin + CHUNK + 1]))


def level_count(height: float) -> int:
    """Return how many values there is room for beside a box of this height."""
    fewest, most = LEVELS
    return max(fewest, min(most, int(height // LEVEL_ROOM))) if height > 0 else 4


def day_count(width: float) -> int:
    """Return how many days there is room for below a box of this width."""
    return max(2, int(width // DAY_ROOM)) if width > 0 else 6


def line_pen(colour: str, *, is_dashed: bool = False) -> QPen:
    """Return the pen of the line: solid where it is known, dashed where it is estimated."""
    pen = QPen(QColor(colour), LINE)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)  # the pieces of the line join
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if is_dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(DASHES)
    return pen


def second_pen(colour: str) -> QPen:
    """Return the pen of the line that is compared with: thin and dashed."""
    pen = QPen(QColor(colour), THIN)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setDashPattern(SECOND_DASHES)
    return pen


def fill_alpha(*, is_dark: bool) -> float:
    """Return the opacity of the area at its top."""
    return FILL[is_dark]
