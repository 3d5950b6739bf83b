"""Fields to type in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.theme.fonts import font
from ui.theme.icons import icon
from ui.widgets.labels import one_line, plain_tip

if TYPE_CHECKING:
    from ui.widgets.table_view import TableView

_AROUND, _ICON_GAP = 42, 6  # pixels: the edges and the arrow


class NameBox(QComboBox):
    """A list of names, of which a long one is shown by its beginning; whole in its tooltip."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        used = option.iconSize.width() + _ICON_GAP if not option.currentIcon.isNull() else 0
        room = self.width() - _AROUND - used
        text = one_line(self.currentText().strip())
        option.currentText = self.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, max(room, 0)
        )
        painter = QStylePainter(self)
        try:
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        finally:
            painter.end()
        tip = "" if option.currentText == text else plain_tip(text)
        if tip != self.toolTip() and (tip or self._is_told):
            self.setToolTip(tip)
            self._is_told = bool(tip)

    _is_told = False  # by this tooltip, not by one that somebody gave it


class FilterField(QLineEdit):
    """Filters as one types: says so a moment after the last key. Esc empties it.

    Down leads where Enter does: into the list.
    """

    filtered = Signal(str)

    PAUSE_MS = 120

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("body"))
        self.set_placeholder(placeholder)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self._last = ""
        self._clear = QAction(icon("close"), self.tr("Clear the filter"), self)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._on_text)

    def set_placeholder(self, text: str) -> None:
        """Say what is filtered."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Down:
            self.returnPressed.emit()
            return
        super().keyPressEvent(event)

    def type_on(self, text: str) -> None:
        """Take the keyboard, and a letter that was typed in the list."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.insert(text)

    def lead_to(self, table: "TableView") -> None:
        """Take the letters that are typed in a table; Enter and Down lead back to its rows."""
        table.typed.connect(self.type_on)
        self.returnPressed.connect(table.enter)

    def _on_text(self, text: str) -> None:
        is_shown = self._clear in self.actions()
        if text and not is_shown:
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        elif is_shown and not text:
            self.removeAction(self._clear)
        self._timer.start()

    def _tell(self) -> None:
        text = self.text().strip()
        if text != self._last:
            self._last = text
            self.filtered.emit(text)
