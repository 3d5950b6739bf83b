"""A card in which each name of a file has a box of what it can be."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.format import one_line
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.card import Card


class ChoiceCard(Card):
    """Names and boxes in two columns, which scroll. `width` in pixels."""

    def __init__(self, title: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.setFixedWidth(width)
        self.boxes: dict[str, QComboBox] = {}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its boxes scroll it
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._area, 1)

    def show_grids(self, *grids: QGridLayout) -> None:
        """Show grids below each other instead of those that were there."""
        inside = QWidget()
        inside.setProperty("page", "true")  # the card shows through
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(0, 0, space.S, 0))
        for grid in grids:
            column.addLayout(grid)
        column.addStretch(1)
        self._area.setWidget(inside)


def choice_grid() -> QGridLayout:
    """Return a grid for names and their boxes."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(space.M)
    grid.setVerticalSpacing(space.S)
    grid.setColumnStretch(0, 1)
    return grid


def choice_box(name: str, offered: Mapping[str, str], width: int) -> QComboBox:
    """Return a box of value → words for a name of the file. `width` in pixels."""
    box = QComboBox()
    for value, words in offered.items():
        box.addItem(words, value)
    box.setFixedWidth(width)
    box.setAccessibleName(one_line(name, 80))
    return box
