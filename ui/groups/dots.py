"""The colour of a group as a small dot."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from ui.theme import current_theme

SIZE = 12


def colour_of(colour: str, place: int) -> str:
    """Return a group's own colour, else the theme's by its place."""
    palette = current_theme().palette
    return colour or palette[place % len(palette)]


def dot(colour: str, size: int = SIZE, ratio: float = 2.0) -> QPixmap:
    """Return a dot of a colour."""
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(1, 1, size - 2, size - 2))
    return made


def dot_icon(colour: str, size: int = SIZE) -> QIcon:
    """Return a dot as an icon."""
    return QIcon(dot(colour, size))
