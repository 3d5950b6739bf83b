"""What each column of a file is: its name, a value of it, and a choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.domain.trading.executions import ExecutionMap
from app.services.trading.execution_answers import PreviewRow
from ui.format import one_line
from ui.importing.choice_card import ChoiceCard, choice_box, choice_grid
from ui.importing.executions_words import field_words, tr, word_meanings
from ui.widgets.labels import ElidedLabel, Label

_WIDTH = 330
_CHOICE = 160
_WORDS_SHOWN = 20


class ColumnPanel(ChoiceCard):
    """A list of columns; says `changed` with the column and what it is now."""

    changed = Signal(str, str)
    word_changed = Signal(str, str)  # a word of the side column, and what it means

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Columns of the file"), _WIDTH, parent)
        self.word_boxes: dict[str, QComboBox] = {}
        self._shown: tuple[tuple[str, ...], ...] = ()

    def show_columns(
        self,
        header: Sequence[str],
        rows: Sequence[PreviewRow],
        mapping: ExecutionMap,
        words: Sequence[str] = (),
    ) -> None:
        """Show what each column is; the boxes stay where the file is the same.

        `words`: those of the side column that a person has to explain.
        """
        if (tuple(header), tuple(words)) != self._shown:
            self._shown = (tuple(header), tuple(words))
            self._build(tuple(header), rows, words)
        fields = dict(mapping.columns)
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(fields.get(name, "")), 0))
            box.blockSignals(False)
        meanings = dict(mapping.words)
        for word, box in self.word_boxes.items():
            box.setCurrentIndex(max(box.findData(meanings.get(word, "")), 0))

    def _build(
        self, header: tuple[str, ...], rows: Sequence[PreviewRow], words: Sequence[str]
    ) -> None:
        self.boxes = {}
        grid = choice_grid()
        offered = field_words()
        for place, name in enumerate(header):
            texts = QVBoxLayout()
            texts.setSpacing(0)
            title = ElidedLabel(one_line(name, 80), "body")
            title.setToolTip("")
            texts.addWidget(title)
            texts.addWidget(ElidedLabel(one_line(_sample(place, rows), 60), "small", "faint"))
            box = choice_box(name, offered, _CHOICE)
            box.activated.connect(lambda _, own=name, own_box=box: self._tell(own, own_box))
            self.boxes[name] = box
            grid.addLayout(texts, place, 0)
            grid.addWidget(box, place, 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_grids(grid, self._word_grid(words))

    def _word_grid(self, words: Sequence[str]) -> QGridLayout:
        grid = choice_grid()
        self.word_boxes = {}
        if words:
            grid.addWidget(Label(tr("What these words mean"), "body", "soft"), 0, 0, 1, 2)
        for place, word in enumerate(words[:_WORDS_SHOWN], 1):
            box = choice_box(word, word_meanings(), _CHOICE)
            box.activated.connect(
                lambda _, own=word, own_box=box: self.word_changed.emit(
                    own, str(own_box.currentData())
                )
            )
            self.word_boxes[word] = box
            grid.addWidget(ElidedLabel(one_line(word, 80), "body"), place, 0)
            grid.addWidget(box, place, 1)
        return grid

    def _tell(self, name: str, box: QComboBox) -> None:
        self.changed.emit(name, str(box.currentData()))


def _sample(place: int, rows: Sequence[PreviewRow]) -> str:
    """Return a value of a column, of a row that is an execution if there is one."""
    ordered = sorted(rows, key=lambda row: row.state != "execution")
    return next(
        (row.fields[place] for row in ordered if place < len(row.fields) and row.fields[place]), "–"
    )
