"""The list of what can be exported: one of them is chosen, each says what it is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.services.exporting.service import Out
from ui.exporting.words import GROUPS, tr
from ui.theme import space
from ui.theme.fonts import font
from ui.theme.sides import margins
from ui.widgets.labels import Label

_INDENT = 24  # of the sentence, below its name


class WhatList(QWidget):
    """Radio buttons with a sentence each; the arrow keys go through all of them."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Out, QRadioButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.XS)
        for place, (title, rows) in enumerate(GROUPS):
            head = Label(tr(title), "small", "faint")
            head.setContentsMargins(margins(0, space.M if place else 0, 0, 0))
            column.addWidget(head)
            for what, name, sentence in rows:
                column.addWidget(self._row(what, tr(name), tr(sentence)))
        column.addStretch(1)
        self.buttons[Out.HOLDINGS].setChecked(True)
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def value(self) -> Out:
        """Return which one is chosen."""
        return next(what for what, one in self.buttons.items() if one.isChecked())

    def choose(self, what: str) -> None:
        """Choose one, and tell; what is not there is left alone."""
        if what in set(Out):
            self.buttons[Out(what)].setChecked(True)

    def take_keys(self) -> None:
        """Give the keyboard to the one that is chosen."""
        self.buttons[self.value].setFocus()

    def _row(self, what: Out, name: str, sentence: str) -> QWidget:
        radio = QRadioButton(name.replace("&", "&&"), self)
        radio.setFont(font("body"))
        radio.setAccessibleName(name)
        radio.setAccessibleDescription(sentence)
        self.buttons[what] = radio
        self._group.addButton(radio)
        row = _Row(radio)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        more = Label(sentence, "small", "soft")
        more.setWordWrap(True)
        more.setContentsMargins(margins(_INDENT, 0, 0, 0))
        column.addWidget(radio)
        column.addWidget(more)
        return row

    def _on_toggled(self, _: QRadioButton, is_on: bool) -> None:
        if is_on:
            self.changed.emit(self.value)


class _Row(QWidget):
    """All of it can be pressed."""

    def __init__(self, radio: QRadioButton) -> None:
        super().__init__()
        self._radio = radio

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._radio.setChecked(True)
