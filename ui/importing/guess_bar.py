"""What a file does not say itself: each guess with its value, and others to choose."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.ports.importers import Guess, Recognised
from ui.format import one_line
from ui.importing.document_words import (
    format_name,
    guess_tip,
    guess_title,
    guess_value,
    tr,
)
from ui.importing.document_work import TABLE
from ui.theme import space
from ui.theme.sides import margins
from ui.trades.journal.flow import FlowLayout
from ui.widgets.labels import Label, plain_tip
from ui.widgets.table_menus import ChoicePill

FORMAT = "format"


class GuessBar(QWidget):
    """Says `changed` after each choice: the file is then read again. `options`: what was said."""

    changed = Signal()
    table_wanted = Signal()  # it is to be read as a table with columns

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, space.S)
        self.options: dict[str, str] = {}
        self.pills: dict[str, ChoicePill] = {}
        self.fields: dict[str, QComboBox] = {}
        self.format = ChoicePill(tr("Format: "))
        self.format.chosen.connect(self._on_format)
        self._flow.addWidget(self.format)

    def forget(self) -> None:
        """Forget what was said: another file comes."""
        self.options = {}
        self._drop()

    def show_guesses(
        self, formats: Sequence[Recognised], chosen: str, guesses: Sequence[Guess]
    ) -> None:
        """Show which formats a file may have, and what was guessed of it."""
        names = [(one.format.id, format_name(one.format)) for one in formats]
        best = next((name for own, name in names if own == chosen), "")
        if best and FORMAT not in self.options:
            names = [(own, tr("{}, recognised").format(name) if own == chosen else name)
                     for own, name in names]  # fmt: skip
        self.format.set_options([*names, (TABLE, tr("a table with columns"))], chosen)
        if set(self.pills) | set(self.fields) != {one.key for one in guesses} or any(
            bool(one.choices) != (one.key in self.pills) for one in guesses
        ):
            self._drop()
            for one in guesses:
                self._make(one)
        for one in guesses:
            self._show(one)
        self.updateGeometry()

    def _drop(self) -> None:
        for widget in (*self.pills.values(), *(one.parentWidget() for one in self.fields.values())):
            if widget is not None:
                self._flow.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.pills, self.fields = {}, {}

    def _make(self, guess: Guess) -> None:
        if guess.choices:
            pill = self.pills[guess.key] = ChoicePill(f"{guess_title(guess.key)}: ")
            pill.chosen.connect(lambda value, key=guess.key: self._say(key, value))
            self._flow.addWidget(pill)
            pill.show()
            return
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(margins(0, 0, space.S, 0))
        row.setSpacing(space.S)
        box = self.fields[guess.key] = QComboBox()
        box.setEditable(True)
        box.setFixedWidth(130)
        box.setAccessibleName(guess_title(guess.key))
        row.addWidget(Label(guess_title(guess.key), "body", "soft"))
        row.addWidget(box)
        edit = box.lineEdit()
        if edit is not None:
            edit.setAccessibleName(guess_title(guess.key))
            edit.editingFinished.connect(lambda key=guess.key: self._typed(key))
        box.activated.connect(lambda _, key=guess.key: self._typed(key))
        self._flow.addWidget(holder)
        holder.show()

    def _show(self, guess: Guess) -> None:
        tip = plain_tip(guess_tip(guess))
        if guess.key in self.fields:
            box = self.fields[guess.key]
            if not box.hasFocus():
                box.setEditText(one_line(guess.value, 60))
            box.setToolTip(tip)
            box.setProperty("invalid", guess.is_open)
            return
        pill = self.pills[guess.key]
        is_said = guess.key in self.options
        options = []
        for value in dict.fromkeys((*((guess.value,) if guess.value else ()), *guess.choices)):
            word = guess_value(guess.key, value)
            is_guess = value == guess.value and not is_said and not guess.is_open
            options.append((value, tr("{}, guessed").format(word) if is_guess else word))
        if guess.is_open:
            options = [("", tr("choose")), *(one for one in options if one[0])]
        pill.set_options(options, "" if guess.is_open else guess.value)
        pill.set_tone("marked" if guess.is_open else "")
        pill.setToolTip(tip)

    def _say(self, key: str, value: str) -> None:
        if value:
            self.options[key] = value
            self.changed.emit()

    def _typed(self, key: str) -> None:
        value = self.fields[key].currentText().strip()
        if value and value != self.options.get(key):
            self.options[key] = value
            self.changed.emit()

    def _on_format(self, value: str) -> None:
        if value == TABLE:
            self.table_wanted.emit()
            return
        self.options = {FORMAT: value}  # the others were of another format
        self.changed.emit()
