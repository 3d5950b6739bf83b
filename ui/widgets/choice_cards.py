"""Cards of which one is chosen, side by side, as many as there is room for."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import current_theme, space
from ui.widgets.card import Card


class ChoiceCard(Card):
    """A press, Enter or Space chooses it; an outline tells that it is chosen, or has the keys."""

    reader_role = "Button"

    chosen = Signal(int)  # what it shows

    def __init__(self, *, padding: int = space.CARD_PADDING) -> None:
        super().__init__(padding=padding)
        self.shown_id = 0
        self.is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            event.accept()
            self.chosen.emit(self.shown_id)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.shown_id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self.is_chosen or self.hasFocus()):
            return
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.focus if self.hasFocus() else theme.accent),
                                2 if self.hasFocus() else 1))  # fmt: skip
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, space.RADIUS_CARD - 1, space.RADIUS_CARD - 1)


C = TypeVar("C", bound=ChoiceCard)


class ChoiceBoard(QWidget, Generic[C]):
    """As many cards as are needed, each at least so wide."""

    chosen = Signal(int)  # what the card shows

    def __init__(self, *, least: int, most_columns: int) -> None:
        super().__init__()
        self.cards: list[C] = []
        self._least, self._most = least, most_columns
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space.CARD_GAP)

    def make_card(self) -> C:
        """Return a new card."""
        raise NotImplementedError

    def take(self, count: int) -> Sequence[C]:
        """Return this many cards; those that are missing are made."""
        while len(self.cards) > count:
            card = self.cards.pop()
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < count:
            card = self.make_card()
            card.chosen.connect(self.chosen)
            self.cards.append(card)
            self._columns = 0  # it has no place yet
        return self.cards

    def lay_out(self, room: int) -> None:
        """Put as many cards side by side as fit into a width."""
        least = max([self._least, *(card.minimumSizeHint().width() for card in self.cards)])
        fitting = (room + space.CARD_GAP) // (least + space.CARD_GAP)
        columns = min(self._most, max(1, fitting))
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
