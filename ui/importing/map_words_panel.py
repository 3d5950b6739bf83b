"""What the words of a file's kind column mean: those that nobody knows first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui.format import one_line
from ui.importing.map_words import tr, word_meanings
from ui.theme import space
from ui.theme.sides import margins
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel

_WIDTH = 284
_CHOICE = 140
_MOST = 60


class WordPanel(Card):
    """Says `changed` with a word and the kind that it means; "" takes the saying back."""

    changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Words of the file"), parent=parent)
        self.setFixedWidth(_WIDTH)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields scroll it
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._area, 1)
        self.boxes: dict[str, QComboBox] = {}
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
        inside = QWidget()
        inside.setProperty("page", "true")  # the card shows through
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(0, 0, space.S, 0))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space.M)
        grid.setVerticalSpacing(space.S)
        grid.setColumnStretch(0, 1)
        offered = word_meanings()
        for place, (word, _) in enumerate(words):
            box = QComboBox()
            for kind, text in offered.items():
                box.addItem(text, kind)
            box.setFixedWidth(_CHOICE)
            box.setAccessibleName(one_line(word, 80))
            box.activated.connect(lambda _, own=word: self._tell(own))
            self.boxes[word] = box
            grid.addWidget(ElidedLabel(one_line(word, 80), "body"), place, 0)
            grid.addWidget(box, place, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self._area.setWidget(inside)

    def _tell(self, word: str) -> None:
        self.changed.emit(word, str(self.boxes[word].currentData()))
