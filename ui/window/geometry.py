"""Where the window stands: remembered, and brought back where it can be seen."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LEAST = (880, 560)  # pixels; less on a smaller screen
GRIP = 120  # of the upper edge must be on a screen, or nobody could take hold of it


def least_size(widget: QWidget) -> tuple[int, int]:
    """Return the least size of the window: never more than the screen has."""
    room = widget.screen().availableGeometry()
    return min(LEAST[0], room.width()), min(LEAST[1], room.height())


def within(frame: QRect, screens: list[QRect]) -> QRect:
    """Return where a window is to stand so that it can be seen and taken hold of."""
    if not screens:
        return frame
    top = QRect(frame.left(), frame.top(), frame.width(), 32)
    for screen in screens:
        seen = screen.intersected(top)
        if seen.width() >= min(GRIP, frame.width()) and seen.height() >= 16:
            return frame
    home = screens[0]
    wide, tall = min(frame.width(), home.width()), min(frame.height(), home.height())
    return QRect(
        home.left() + (home.width() - wide) // 2, home.top() + (home.height() - tall) // 2,
        wide, tall,
    )  # fmt: skip


def bring_on_screen(widget: QWidget) -> None:
    """Move a window that stands on a screen that is gone."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    primary = QGuiApplication.primaryScreen()
    if primary is not None:
        screens.insert(0, primary.availableGeometry())
    now = widget.geometry()
    wanted = within(now, screens)
    if wanted != now:
        widget.setGeometry(wanted)


def bring_forward(window: QWidget) -> None:
    """Show a window above all others, with the keyboard."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
