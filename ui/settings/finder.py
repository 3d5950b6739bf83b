"""What the filter over all settings found: a list to choose from by arrow keys or click."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from ui.settings.catalogue import Setting
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.rows_model import Index, RowsModel


class FoundModel(RowsModel[Setting]):
    """The settings that were found."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{one.title}   ·   {one.section}"
        return None


class _List(QListView):
    """Enter chooses; Up at the first row goes back to the field."""

    opened = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape or (
            event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0
        ):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FoundPage(QWidget):
    """The list in a card, as high as there are rows."""

    chosen = Signal(str)  # the setting's id
    left = Signal()  # back to the field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        margin = space.PAGE_MARGIN
        column.setContentsMargins(margin, space.S, margin, margin)
        card = Card(self.tr("Settings that match"), " ")
        self.model = FoundModel(self)
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setFont(font("body"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Settings that match"))
        self.list.clicked.connect(lambda index: self.open(index.row()))
        self.list.opened.connect(self.open)
        self.list.left.connect(self.left)
        self._none = Label(self.tr("No setting matches. Try another word."), "body", "faint")
        card.body.addWidget(self.list)
        card.body.addWidget(self._none)
        column.addWidget(card)
        column.addStretch(1)
        self._card = card

    def show_found(self, found: Sequence[Setting]) -> None:
        """Show what was found, the first one chosen."""
        self.model.show(found)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self.model.index(0))
            row = max(self.list.sizeHintForRow(0), 20)
            self.list.setFixedHeight(min(len(found), 12) * row + 4)
        self._card.set_caption(str(len(found)) if found else "")

    def open(self, row: int) -> None:
        """Go to a setting."""
        one = self.model.row(row)
        if one is not None:
            self.chosen.emit(one.id)

    def enter(self) -> None:
        """Take the keyboard."""
        if self.model.rows:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
