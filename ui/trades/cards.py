"""The figures above the tree: each with its formula on hover, and unknown said as unknown."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.theme import space
from ui.theme.fonts import font
from ui.theme.sides import margins
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label, plain_tip

PADDING, TIGHT = 14, 8
LEAST = 116  # pixels that a card needs for its title
LEAST_TIGHT = 100


@dataclass(frozen=True, slots=True)
class CardFigure:
    """What a card shows. `tone`: gain, loss, faint or none."""

    name: str
    title: str
    text: str
    formula: str  # in words, with its terms
    tone: str = ""
    reason: str = ""  # why it is not known, or not whole


class FigureCard(Card):
    """A title and one figure."""

    def __init__(self) -> None:
        super().__init__(padding=PADDING)
        self._is_tight = False
        self.body.setContentsMargins(margins(PADDING + 2, PADDING, PADDING, PADDING))
        self.body.setSpacing(4)
        self.title = ElidedLabel("", "small", "faint")
        self.value = Label("", "stat")
        self.value.setMinimumWidth(0)
        self.body.addWidget(self.title)
        self.body.addWidget(self.value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for label in (self.title, self.value):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_figure(self, figure: CardFigure) -> None:
        """Show a figure."""
        self.title.setText(figure.title)
        self.value.setText(figure.text)
        self.value.set_tone(figure.tone)
        tip = "\n".join(part for part in (figure.formula, figure.reason) if part)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(f"{figure.title} {figure.text}")
        self.setAccessibleDescription(tip)
        self._fit()

    def set_tight(self, is_tight: bool) -> None:
        """Take less room: where the window is low."""
        self._is_tight = is_tight
        pad = TIGHT if is_tight else PADDING
        self.body.setContentsMargins(margins(pad + 2, pad, pad, pad))
        self.body.setSpacing(0 if is_tight else 4)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take a smaller type where a figure is too long: it is never cut."""
        room = self.width() - 2 * (TIGHT if self._is_tight else PADDING) - 4
        roles = ("stat", "large-strong", "small-strong")
        for role in roles[1:] if self._is_tight else roles:
            self.value.setFont(font(role))
            if self.value.sizeHint().width() <= room:
                break

    def minimumSizeHint(self) -> QSize:
        least = LEAST_TIGHT if self._is_tight else LEAST
        return QSize(least, super().minimumSizeHint().height())


class FigureCards(QWidget):
    """The cards in one line; in several where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[FigureCard] = []
        self._columns = 0
        self._is_tight = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space.CARD_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: Sequence[CardFigure]) -> None:
        """Show figures, each in a card."""
        while len(self.cards) < len(figures):
            self.cards.append(FigureCard())
            self.cards[-1].set_tight(self._is_tight)
            self._columns = 0
        for card, figure in zip(self.cards, figures, strict=False):
            card.show_figure(figure)
        self._lay_out()

    def set_tight(self, is_tight: bool) -> None:
        """Take less room, or as much as there is."""
        if is_tight != self._is_tight:
            self._is_tight = is_tight
            self._grid.setSpacing(space.S if is_tight else space.CARD_GAP)
            for card in self.cards:
                card.set_tight(is_tight)
            self._lay_out()

    def text_of(self, title: str) -> str:
        """Return what a card says."""
        return next((one.value.text() for one in self.cards if one.title.full_text == title), "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * LEAST, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        count = len(self.cards)
        if not count:
            return
        gap = self._grid.spacing()
        least = LEAST_TIGHT if self._is_tight else LEAST
        columns = max(1, min(count, (self.width() + gap) // (least + gap)))
        if count > 1 and columns < count:
            rows = -(-count // columns)
            columns = -(-count // rows)  # evenly: 3 and 2, not 4 and 1
        if columns == self._columns:
            return
        self._columns = columns
        for place in range(self._grid.columnCount()):
            self._grid.setColumnStretch(place, 0)
        for place, card in enumerate(self.cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)
        self.updateGeometry()
