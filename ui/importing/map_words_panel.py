"""What the words of a file's kind column mean: those that nobody knows first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.format import one_line
from ui.importing.choice_card import ChoiceCard, choice_box, choice_grid
from ui.importing.map_words import tr, word_meanings
from ui.widgets.labels import ElidedLabel

_WIDTH = 284
_CHOICE = 140
_MOST = 60


class WordPanel(ChoiceCard):
    """Says `changed` with a word and the kind that it means; "" takes the saying back."""

    changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Words of the file"), _WIDTH, parent)
        self._shown: tuple[str, ...] = ()

    def show_words(self, words: Sequence[tuple[str, str]]) -> None:
        """Show words with what each is taken for; hidden where there are none."""
        ordered = sorted(words, key=lambda pair: bool(pair[1]))[:_MOST]
        names = tuple(sorted(word for word, _ in ordered))
        if names != self._shown:
            self._shown = names
            self._build(ordered)
        for word, kind in ordered:
            box = self.boxes[word]
            box.setCurrentIndex(max(box.findData(kind), 0))
        self.set_caption("" if all(kind for _, kind in ordered) else tr("not all are known"))
        self.setVisible(bool(ordered))

    def _build(self, words: Sequence[tuple[str, str]]) -> None:
        self.boxes = {}
        grid = choice_grid()
        offered = word_meanings()
        for place, (word, _) in enumerate(words):
            box = choice_box(word, offered, _CHOICE)
            box.activated.connect(lambda _, own=word: self._tell(own))
            self.boxes[word] = box
            grid.addWidget(ElidedLabel(one_line(word, 80), "body"), place, 0)
            grid.addWidget(box, place, 1)
        self.show_grids(grid)

    def _tell(self, word: str) -> None:
        self.changed.emit(word, str(self.boxes[word].currentData()))
