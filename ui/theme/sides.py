"""Margins by reading direction: Qt mirrors layouts, but not the margins around them."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication


def is_rtl() -> bool:
    """Tell whether the window is read from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def margins(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """Return margins in pixels; the leading one is where reading begins."""
    if is_rtl():
        return QMargins(trailing, top, leading, bottom)
    return QMargins(leading, top, trailing, bottom)
