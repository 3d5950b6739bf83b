"""Parts of the window that wear the stylesheet each by itself, so that hidden ones can wait."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

PROPERTY = "coffer_islands"


class Islands(QObject):
    """Dresses what is shown at once, and the rest when it is shown.

    One sheet on the application would dress every widget that was ever made again when the theme
    changes: half a second, most of it for views that nobody looks at.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._worn: dict[int, tuple[QWidget, str]] = {}

    def add(self, widget: QWidget) -> None:
        """Dress a widget and all in it, now and after each change of the theme."""
        key = id(widget)
        self._worn[key] = (widget, self._sheet)
        widget.setStyleSheet(self._sheet)
        widget.installEventFilter(self)
        widget.destroyed.connect(lambda: self._worn.pop(key, None))

    def change(self, sheet: str) -> None:
        """Take another sheet."""
        self._sheet = sheet
        for widget, _ in list(self._worn.values()):
            if shiboken6.isValid(widget) and widget.isVisible():
                self._dress(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self._dress(watched)
        return False

    def _dress(self, widget: QWidget) -> None:
        _, worn = self._worn.get(id(widget), (widget, self._sheet))
        if worn != self._sheet:
            self._worn[id(widget)] = (widget, self._sheet)
            widget.setStyleSheet(self._sheet)


def dress(widget: QWidget) -> None:
    """Let a widget and all in it follow the theme in force, if there is one."""
    app = QCoreApplication.instance()
    islands = app.property(PROPERTY) if app is not None else None
    if isinstance(islands, Islands):
        islands.add(widget)
