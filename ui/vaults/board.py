"""The cards side by side, as many as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.services.vaults_answers import VaultLine
from ui.format import Formatter
from ui.vaults.cards import VaultCard
from ui.widgets.choice_cards import ChoiceBoard


class CardBoard(ChoiceBoard[VaultCard]):
    """One card a vault."""

    wanted = Signal(int, str)  # id, deed

    def __init__(self) -> None:
        super().__init__(least=280, most_columns=3)

    def make_card(self) -> VaultCard:
        card = VaultCard()
        card.wanted.connect(self.wanted)
        return card

    def show_lines(
        self,
        lines: Sequence[VaultLine],
        colours: Sequence[str],
        chosen_id: int,
        formatter: Formatter,
    ) -> None:
        """Show vaults, each in its colour."""
        for card, one, colour in zip(self.take(len(lines)), lines, colours, strict=True):
            card.show_line(one, colour, formatter, is_chosen=one.id == chosen_id)
