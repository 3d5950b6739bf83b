"""Rows that look like entries which are there: a person says whether each is left out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.imports_answers import LikeNote
from ui.format import Formatter
from ui.i18n.counts import counted
from ui.importing.map_words import tr
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label


class LikesBar(QWidget):
    """Asks once for all of them, and for single ones in the table below: Enter turns a row."""

    changed = Signal()

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.notes: tuple[LikeNote, ...] = ()
        self.left_out: set[int] = set()
        self.is_answered = True
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        self.text = Label("", "small", "warn")
        self.text.setWordWrap(True)
        row.addWidget(self.text, 1)
        self.skip_button = PillButton(tr("Leave them out"))
        self.skip_button.clicked.connect(lambda _: self.answer(is_left_out=True))
        self.import_button = PillButton(tr("Import them too"))
        self.import_button.clicked.connect(lambda _: self.answer(is_left_out=False))
        row.addWidget(self.skip_button)
        row.addWidget(self.import_button)
        self.hide()

    def show_likes(self, notes: Sequence[LikeNote]) -> None:
        """Ask about rows; those that were asked about before keep their answer."""
        if tuple(notes) != self.notes:
            self.is_answered = not notes
            self.left_out &= {one.line for one in notes}
        self.notes = tuple(notes)
        self._tell()

    def is_left_out(self, note: LikeNote) -> bool:
        """Tell whether a row is to be left out."""
        return note.line in self.left_out

    def answer(self, *, is_left_out: bool) -> None:
        """Leave all of them out, or none."""
        self.left_out = {one.line for one in self.notes} if is_left_out else set()
        self.is_answered = True
        self._tell()
        self.changed.emit()

    def turn(self, note: LikeNote) -> None:
        """Turn the answer of one row."""
        self.left_out ^= {note.line}
        self.is_answered = True
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self.setVisible(bool(self.notes))
        count = self._words.count(len(self.notes))
        if not self.is_answered:
            text = counted(
                "mapping",
                "{} row looks like an entry that is there already. What about it?",
                "{} rows look like entries that are there already. What about them?",
                len(self.notes),
            )
            self.text.setText(text.format(count))
        else:
            text = tr("{} of {} rows that look like entries are left out. Enter turns a row.")
            self.text.setText(text.format(self._words.count(len(self.left_out)), count))
        self.text.set_tone("soft" if self.is_answered else "warn")
