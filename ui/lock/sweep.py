"""Takes everything out of the program's windows but one, so that nothing can be read in them."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def close_others(window: QWidget) -> None:
    """Close all dialogs, menus and popups but this window; what was typed in them is lost."""
    for other in QApplication.topLevelWidgets():
        if other is window or other.window() is window:
            continue
        if isinstance(other, QDialog):
            other.done(QDialog.DialogCode.Rejected)
            other.deleteLater()
        else:
            other.close()  # menus and tool tips belong to what opens them


def let_go_of_widgets() -> None:
    """Delete now what was said to be deleted later, and every picture that was drawn."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QPixmapCache.clear()
