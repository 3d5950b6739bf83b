"""The small button beside a chart's title: all that can be done with it, by key as well."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.charts.portable import Portable
from ui.theme import space
from ui.widgets.buttons import GhostButton

EDGE = 24


def with_more(title: QWidget, *charts: Portable) -> QHBoxLayout:
    """Return a line above charts: a title, and what can be done with each of them."""
    row = QHBoxLayout()
    row.setSpacing(space.S)
    row.addWidget(title, 1)
    for chart in charts:
        row.addWidget(MoreButton(chart))
    return row


class MoreButton(GhostButton):
    """Opens what the chart's context menu has."""

    def __init__(self, chart: Portable, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon_name="more")
        self._chart = chart
        self.setFixedSize(EDGE, EDGE)
        tip = QCoreApplication.translate("charts", "Copy, save, print, show as table")
        self.setToolTip(tip)
        self._say()
        self.clicked.connect(self._on_clicked)

    def _say(self) -> None:
        what = QCoreApplication.translate("charts", "More for the chart {}").format(
            self._chart.name
        )
        self.setAccessibleName(what)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._say()  # the chart may be about something else by now
        super().focusInEvent(event)

    def _on_clicked(self) -> None:
        from ui.charts.deeds import menu_of

        self._say()
        at = QPoint(self.width() if self.isRightToLeft() else 0, self.height())
        menu = menu_of(self._chart)
        if not self.isRightToLeft():  # below the button, with its end where the button ends
            at.setX(self.width() - menu.sizeHint().width())
        menu.popup(self.mapToGlobal(at))
