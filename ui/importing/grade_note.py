"""How far a file is trusted: a mark and a word in its colour, and a sentence that says why."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.format import Formatter
from ui.importing.document_words import (
    grade_icon,
    grade_line,
    grade_tone,
    grade_word,
    reason_line,
)
from ui.theme import space
from ui.theme.current import current_theme
from ui.theme.icons import pixmap
from ui.widgets.labels import Label
from ui.widgets.table_columns import Tone

_MARK = 18
_TONES = {Tone.ACCENT: "accent", Tone.LOSS: "loss", Tone.WARN: "warn"}


class GradeNote(QWidget):
    """Hidden until `show_grade`."""

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._grade = ""
        self.mark = QLabel()
        self.mark.setFixedSize(_MARK, _MARK)
        self.word = Label("", "strong")
        self.line = Label("", "small", "soft")
        head = QHBoxLayout()
        head.setSpacing(space.S)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.XS)
        column.addLayout(head)
        column.addWidget(self.line)
        self.hide()

    def show_grade(self, grade: str, reason: str = "", line: int = 0, said: str = "") -> None:
        """Show a grade, and why it is none that is better; `said`: instead of what it means."""
        self._grade = grade
        self.word.setText(grade_word(grade))
        self.word.set_tone(_TONES.get(grade_tone(grade), ""))
        why = reason_line(reason, line, self._words)
        self.line.set_lines(why or said or grade_line(grade))
        self.line.setToolTip("")
        self._draw()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "line"):
            self._draw()

    def _draw(self) -> None:
        if self._grade:
            colour = getattr(current_theme(), grade_tone(self._grade).value)
            self.mark.setPixmap(pixmap(grade_icon(self._grade), colour, _MARK))
