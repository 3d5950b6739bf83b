"""A chart that can be taken along: as a picture, as data, on paper, or looked at as a table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from ui.format import Formatter

if TYPE_CHECKING:
    from app.ports.sheets import Sheet

NO_PLACE = -1


class Portable(QWidget):
    """What all charts have in common. A kind of chart states its values as a sheet."""

    reader_role = "Chart"

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._formatter = Formatter()
        self.is_taken = False  # while a picture is taken: what is kept for the screen will not do

    @property
    def name(self) -> str:
        """Return what the chart is about."""
        return self._name

    def rename(self, name: str) -> None:
        """Be about something else."""
        self._name = name
        self.setAccessibleName(name)

    @property
    def formatter(self) -> Formatter:
        """Return what writes its values, and knows whether amounts are hidden."""
        return self._formatter

    def sheet(self) -> "Sheet | None":
        """Return the values that are drawn, one row a place; `None` without any.

        Amounts are whole and exact, shares are fractions, days are dates.
        """
        raise NotImplementedError

    def move_to(self, place: int) -> None:
        """Point at a place; -1 points at none, as before a picture is taken."""

    def redraw(self) -> None:
        """Draw once more, in the theme in force."""
        self.update()

    def menu_point(self) -> QPoint:
        """Return where a menu opens that a key asked for, on the screen."""
        return self.mapToGlobal(self.rect().center())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from ui.charts.deeds import menu_of  # much that few look at

        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu_of(self).popup(self.menu_point() if is_by_key else event.globalPos())
        event.accept()
