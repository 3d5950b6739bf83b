"""A box that says why Coffer does not start, for whoever started it by a click."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from ui.format_errors import sentence

_UNSEEN = ("offscreen", "minimal", "vnc")  # nobody could close it there


def show_refusal(text: str) -> None:
    """Say it, and wait until it was read."""
    application = QApplication.instance() or QApplication([])
    if QGuiApplication.platformName() not in _UNSEEN:
        refusal_box(text).exec()
    del application


def refusal_box(text: str) -> QMessageBox:
    """Return the box, not yet shown."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Coffer", sentence(text))
    box.setTextFormat(Qt.TextFormat.PlainText)
    return box
