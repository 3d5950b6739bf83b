"""The cards side by side, as many as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.vaults_answers import VaultLine
from ui.format import Formatter
from ui.theme import space
from ui.vaults.cards import VaultCard

LEAST, MOST_COLUMNS = 280, 3


class CardBoard(QWidget):
    """One card a vault."""

    chosen = Signal(int)  # the vault's id
    wanted = Signal(int, str)  # id, deed

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[VaultCard] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space.CARD_GAP)

    def show_lines(
        self,
        lines: Sequence[VaultLine],
        colours: Sequence[str],
        chosen_id: int,
        formatter: Formatter,
    ) -> None:
        """Show vaults, each in its colour."""
        self._take(len(lines))
        for card, one, colour in zip(self.cards, lines, colours, strict=True):
            card.show_line(one, colour, formatter, is_chosen=one.id == chosen_id)

    def lay_out(self, room: int) -> None:
        """Put as many cards side by side as fit into a width."""
        least = max([LEAST, *(card.minimumSizeHint().width() for card in self.cards)])
        fitting = (room + space.CARD_GAP) // (least + space.CARD_GAP)
        columns = min(MOST_COLUMNS, max(1, fitting))
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _take(self, count: int) -> None:
        while len(self.cards) > count:
            card = self.cards.pop()
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < count:
            card = VaultCard()
            card.chosen.connect(self.chosen)
            card.wanted.connect(self.wanted)
            self.cards.append(card)
            self._columns = 0  # it has no place yet
