"""Icons by meaning, tinted by the theme: one set of line drawings on a 20 × 20 grid."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui.theme.current import current_theme
from ui.theme.fonts import RESOURCES

FOLDER = RESOURCES / "icons"
FALLBACK = "circle"
_EDGES = (16, 20, 32)  # that are drawn anew for every screen; others are made from these


def names(folder: Path = FOLDER) -> list[str]:
    """Return the names of all icons."""
    return sorted(path.stem for path in folder.glob("*.svg"))


@lru_cache(maxsize=512)
def _drawing(name: str) -> str:
    path = FOLDER / f"{name}.svg"
    if not path.is_file():
        path = FOLDER / f"{FALLBACK}.svg"
    return path.read_text(encoding="utf-8")


def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon drawn at a size, in device-independent pixels."""
    edge = round(size * ratio)
    drawn = QPixmap(edge, edge)
    drawn.fill(Qt.GlobalColor.transparent)
    source = _drawing(name).replace("currentColor", color)
    with QPainter(drawn) as painter:
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, edge, edge))
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=512)
def _icon(name: str, color: str) -> QIcon:
    made = QIcon()
    for size in _sizes():
        made.addPixmap(pixmap(name, color, size))
    return made


def _sizes() -> list[int]:
    """Return the pixels that icons have on the screens that there are."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    return sorted({round(edge * ratio) for edge in _EDGES for ratio in ratios})


def icon(name: str, color: str | None = None) -> QIcon:
    """Return the icon for a meaning; without a colour, in the theme's soft text colour."""
    return _icon(name, color or current_theme().text_soft)
