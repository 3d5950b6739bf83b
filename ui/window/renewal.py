"""Builds the window anew with the same books, when the language changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.theme import ThemeManager
    from ui.window.frame import MainWindow
    from ui.window.memory import Memory
    from ui.window.start import Start

Build = Callable[["Memory"], tuple["MainWindow", "Start"]]


class Renewal(QObject):
    """Holds the window in force and what opens its books; gives the books to the next window.

    Texts are asked for when a widget is made, and sides of the reading direction too: so all of
    the window is made again, at its place. The books stay open and nobody is asked for anything.
    """

    def __init__(
        self, application: QApplication, themes: ThemeManager, build: Build, memory: Memory
    ) -> None:
        super().__init__(application)
        self._application, self._themes, self._build = application, themes, build
        self._is_due = False
        self.window, self.start = build(memory)

    def renew(self) -> None:
        """Make the window anew, once what asked for it has ended."""
        if not self._is_due:
            self._is_due = True
            QTimer.singleShot(0, self, self._renew)

    def _renew(self) -> None:
        self._is_due = False
        before, opener = self.window, self.start
        before.remember()
        place, is_shown = before.saveGeometry(), before.isVisible()
        self._themes.apply(self._application)  # its sides are those of the reading direction
        self.window, self.start = self._build(before.memory)
        self.window.restoreGeometry(place)
        self.start.take_over(opener)
        if is_shown:
            self.window.show()
        before.around.remove_tray()
        before.hide()
        before.deleteLater()
