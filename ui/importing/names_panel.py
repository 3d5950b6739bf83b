"""Accounts and assets that an import would make: each may be one that is there instead."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from ui.format import one_line
from ui.importing.map_words import tr
from ui.theme import space
from ui.widgets.labels import ElidedLabel, Label

_MOST = 8  # names of a kind; the others are made


class NamesPanel(QWidget):
    """Says `changed` with "account" or "symbol", the new name, and what is there; "": make it."""

    changed = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space.S)
        self._grid.setVerticalSpacing(space.XS)
        self._grid.setColumnStretch(1, 1)
        self.boxes: dict[tuple[str, str], QComboBox] = {}
        self._there: dict[str, list[str]] = {"account": [], "symbol": []}
        self.hide()

    def offer(self, what: str, names: Sequence[str]) -> None:
        """Say what is there."""
        self._there[what] = list(names)

    def show_names(
        self, accounts: Sequence[str], assets: Sequence[str], chosen: dict[tuple[str, str], str]
    ) -> None:
        """Offer a choice for each new name, and for those that were answered already."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.boxes = {}
        row = 0
        for what, title, new in (
            ("account", tr("New accounts"), accounts),
            ("symbol", tr("New assets"), assets),
        ):
            told = [name for own, name in chosen if own == what]
            names = list(dict.fromkeys([*new, *told]))[:_MOST]
            if not names or not self._there[what]:
                continue
            self._grid.addWidget(Label(title, "small", "faint"), row, 0, 1, 2)
            for name in names:
                row += 1
                self._grid.addWidget(ElidedLabel(one_line(name, 60), "body"), row, 0)
                self._grid.addWidget(self._box(what, name, chosen.get((what, name), "")), row, 1)
            row += 1
        self.setVisible(bool(self.boxes))

    def _box(self, what: str, name: str, value: str) -> QComboBox:
        box = QComboBox()
        box.addItem(tr("make it"), "")
        for other in self._there[what]:
            if other != name:
                box.addItem(one_line(other, 60), other)
        box.setCurrentIndex(max(box.findData(value), 0))
        box.setMinimumWidth(90)
        box.setAccessibleName(tr("What “{}” is").format(one_line(name, 60)))
        box.activated.connect(lambda _: self.changed.emit(what, name, str(box.currentData() or "")))
        self.boxes[what, name] = box
        return box
