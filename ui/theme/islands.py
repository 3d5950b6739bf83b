"""Parts of the window that wear the stylesheet each by itself, so that hidden ones can wait."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PROPERTY = "coffer_islands"


class Islands(QObject):
    """Dresses what is shown at once, an island a turn of the event loop; the rest when shown.

    One sheet on the application would dress every widget that was ever made again when the theme
    changes: half a second, most of it for views that nobody looks at.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = ""
        self._worn: dict[int, tuple[QWidget, str]] = {}
        self._frozen: list[QWidget] = []
        self._step = QTimer(self)
        self._step.setInterval(0)
        self._step.timeout.connect(self._dress_next)

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
        for widget in self._windows():
            if widget.updatesEnabled():
                widget.setUpdatesEnabled(False)  # no frame may show half of each theme
                self._frozen.append(widget)
        self._step.start()

    def finish(self) -> None:
        """Dress all that is shown now."""
        while self._step.isActive():
            self._dress_next()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            self._dress(watched)
        return False

    def _shown(self) -> list[QWidget]:
        found = [widget for widget, _ in self._worn.values() if shiboken6.isValid(widget)]
        return [widget for widget in found if widget.isVisible()]

    def _windows(self) -> list[QWidget]:
        return list({id(one.window()): one.window() for one in self._shown()}.values())

    def _dress_next(self) -> None:
        for widget in self._shown():
            if self._dress(widget):
                return
        self._step.stop()
        for window in self._frozen:
            if shiboken6.isValid(window):
                window.setUpdatesEnabled(True)
        self._frozen = []

    def _dress(self, widget: QWidget) -> bool:
        """Return whether it wore another sheet."""
        _, worn = self._worn.get(id(widget), (widget, self._sheet))
        if worn == self._sheet:
            return False
        self._worn[id(widget)] = (widget, self._sheet)
        widget.setStyleSheet(self._sheet)
        return True


def dress(widget: QWidget) -> None:
    """Let a widget and all in it follow the theme in force, if there is one."""
    app = QCoreApplication.instance()
    islands = app.property(PROPERTY) if app is not None else None
    if isinstance(islands, Islands):
        islands.add(widget)
