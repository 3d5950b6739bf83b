"""Rows that the books have with other content: both versions, and which of them stays."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.files.answers import ASK, KEEP, TAKE, ChangedRow
from ui.format import Formatter
from ui.i18n.counts import counted
from ui.importing.document_tables import FieldLine, field_columns, field_lines
from ui.importing.document_words import tr
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


class ChangedBar(QWidget):
    """Asks once for all of them, and for single ones in the table below: Enter turns a row."""

    changed = Signal()

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: tuple[ChangedRow, ...] = ()
        self.answers: dict[int, str] = {}  # line → KEEP or TAKE
        self.text = Label("", "small", "warn")
        self.text.setWordWrap(True)
        self.keep_button = PillButton(tr("Keep the books"))
        self.keep_button.clicked.connect(lambda _: self.answer(KEEP))
        self.take_button = PillButton(tr("Take the file"))
        self.take_button.clicked.connect(lambda _: self.answer(TAKE))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        row.addWidget(self.text, 1)
        row.addWidget(self.keep_button)
        row.addWidget(self.take_button)
        self.hide()

    def forget(self) -> None:
        """Forget the answers: another file comes."""
        self.rows, self.answers = (), {}
        self.hide()

    def show_rows(self, rows: Sequence[ChangedRow]) -> None:
        """Ask about rows; those that were asked about before keep their answer."""
        self.rows = tuple(rows)
        lines = {one.line for one in rows}
        self.answers = {line: own for line, own in self.answers.items() if line in lines}
        self._tell()

    @property
    def is_answered(self) -> bool:
        return all(one.line in self.answers for one in self.rows)

    @property
    def taken(self) -> int:
        """Return how many rows of the file take the place of what the books have."""
        return sum(self.answers.get(one.line) == TAKE for one in self.rows)

    def answer_of(self, row: ChangedRow) -> str:
        """Return what becomes of a row; "" : nobody said."""
        own = self.answers.get(row.line, "")
        return own or ("" if row.answer == ASK else row.answer)

    def answer(self, what: str) -> None:
        """Give all of them the same answer."""
        self.answers = {one.line: what for one in self.rows}
        self._tell()
        self.changed.emit()

    def turn(self, row: ChangedRow) -> None:
        """Turn the answer of one row."""
        is_taken = self.answers.get(row.line) == TAKE
        self.answers[row.line] = KEEP if is_taken else TAKE
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        many = len(self.rows)
        count = self._words.count(many)
        self.setVisible(bool(self.rows))
        if not self.is_answered:
            self.text.setText(
                counted(
                    "files",
                    "{} row says something else than the books have of it. Which is right?",
                    "{} rows say something else than the books have of them. Which are right?",
                    many,
                ).format(count)
            )
        else:
            text = tr("{} of {} changed rows are taken from the file. Enter turns a row.")
            self.text.setText(text.format(self._words.count(self.taken), count))
        self.text.set_tone("soft" if self.is_answered else "warn")


class Versions(QWidget):
    """The chosen row field by field: in the file, and in the books."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TableModel[FieldLine](field_columns(), lambda one: one.name, self)
        self.table = TableView(self.model, "import-versions", self)
        self.table.setAccessibleName(tr("Both versions of the row"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TableCard(self.table))
        self.hide()

    def show_versions(self, told: Mapping[str, str], booked: Mapping[str, str]) -> None:
        """Show two versions; what differs comes first."""
        self.model.show(field_lines(told, booked))
        self.setVisible(bool(told or booked))
