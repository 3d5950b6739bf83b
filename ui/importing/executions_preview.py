"""What a file of executions would do, or did: each row, what was refused, what is known."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.services.reports import RowNote
from app.services.trading.execution_answers import ExecutionResult, PossiblyKnown, PreviewRow
from ui.format import Formatter, one_line
from ui.importing.executions_words import deed_word, state_word, tr
from ui.theme import space
from ui.widgets.labels import Label
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

_TONES = {
    "execution": Tone.TEXT,
    "passed": Tone.FAINT,
    "problem": Tone.WARN,
    "unread": Tone.SOFT,
}
_PASSED_SHOWN = 5


class ExecutionPreview(QWidget):
    """Tabs over one table, and a line that counts."""

    def __init__(self, words: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[PreviewRow, ...] = ()
        self._result: ExecutionResult | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.S)
        self.tabs = SegmentedControl([("rows", "")], self)
        self.tabs.changed.connect(lambda _: self._show_table())
        column.addWidget(self.tabs)
        self._place = QVBoxLayout()
        column.addLayout(self._place, 100)
        self.summary = Label("", "small", "soft")
        self.summary.setWordWrap(True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.summary)
        column.addStretch(1)
        self.table: TableView | None = None
        self._card: TableCard | None = None

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Show what the first rows become."""
        self._rows = tuple(rows)
        self._refresh()

    def show_result(self, result: ExecutionResult | None) -> None:
        """Show what an import would do or did; nothing is known without one."""
        self._result = result
        self._refresh()
        self.summary.set_lines("" if result is None else self._sentence(result))

    def _refresh(self) -> None:
        result = self._result
        tabs = [("rows", tr("First rows"))]
        if result is not None and result.rejected:
            count = self._words.count(len(result.rejected))
            tabs.append(("rejected", tr("Rejected {}").format(count)))
        if result is not None and result.possibly_known:
            count = self._words.count(len(result.possibly_known))
            tabs.append(("known", tr("Perhaps known {}").format(count)))
        kept = self.tabs.value
        self.tabs.set_options(tabs)
        if kept in dict(tabs):
            self.tabs.set_value(kept)
        self._show_table()

    def _sentence(self, result: ExecutionResult) -> str:
        words = self._words
        added = tr("{} new") if result.dry_run else tr("{} added")
        parts = [
            tr("{} rows").format(words.count(result.read)),
            added.format(words.count(result.added)),
            tr("{} already known").format(words.count(result.known)),
            tr("{} rejected").format(words.count(len(result.rejected))),
        ]
        if result.adopted:
            parts.append(tr("{} taken over from the ledger").format(words.count(result.adopted)))
        parts.append(tr("{} positions").format(words.count(len(result.positions))))
        if result.first_day is not None:
            parts.append(f"{words.day(result.first_day)} – {words.day(result.last_day)}")
        text = " · ".join(parts)
        if result.passed:
            first = list(result.passed.items())[:_PASSED_SHOWN]
            told = ", ".join(f"{one_line(word, 30)} {words.count(count)}" for word, count in first)
            more = "…" if len(result.passed) > _PASSED_SHOWN else ""
            text += "\n" + tr("No executions: {}").format(told + more)
        return text

    def _show_table(self) -> None:
        if self._card is not None:
            self._place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self.table = self._table()
        self._card = TableCard(self.table, self)
        self._place.addWidget(self._card, 1)

    def _table(self) -> TableView:
        result = self._result
        if self.tabs.value == "rejected" and result is not None:
            notes = TableModel[RowNote](_note_columns(self._words), id, self)
            notes.show(result.rejected)
            table = TableView(notes, "executions-rejected", self)
            table.setAccessibleName(tr("Rejected rows"))
        elif self.tabs.value == "known" and result is not None:
            known = TableModel[PossiblyKnown](_known_columns(self._words), id, self)
            known.show(result.possibly_known)
            table = TableView(known, "executions-known", self)
            table.setAccessibleName(tr("What the books seem to have"))
        else:
            rows = TableModel[PreviewRow](_row_columns(self._words), id, self)
            rows.show(self._rows)
            table = TableView(rows, "executions-rows", self)
            table.setAccessibleName(tr("What the rows become"))
        return table


def _row_columns(words: Formatter) -> tuple[Column[PreviewRow], ...]:
    return (
        Column("line", tr("Line"), lambda row: Cell(words.count(row.line)),
               key=lambda row: row.line, is_number=True, width=64),
        Column("state", tr("Becomes"),
               lambda row: Cell(state_word(row.state), tone=_TONES[row.state]),
               key=lambda row: row.state, width=104),
        Column("text", tr("In words"),
               lambda row: Cell(one_line(row.text, 300), tone=_TONES[row.state]),
               key=lambda row: row.text, tip=_row_tip, width=300, stretch=1),
    )  # fmt: skip


def _row_tip(row: PreviewRow) -> str:
    fields = " | ".join(field for field in row.fields if field)
    return f"{row.text[:500]}\n{fields[:1000]}"


def _note_columns(words: Formatter) -> tuple[Column[RowNote], ...]:
    return (
        Column("line", tr("Line"), lambda note: Cell(words.count(note.line)),
               key=lambda note: note.line, is_number=True, width=64),
        Column("reason", tr("Reason"), lambda note: Cell(one_line(note.reason, 300)),
               key=lambda note: note.reason, tip=lambda note: note.reason[:1000], width=320,
               stretch=1),
    )  # fmt: skip


def _known_columns(words: Formatter) -> tuple[Column[PossiblyKnown], ...]:
    return (
        Column("line", tr("Line"), lambda one: Cell(words.count(one.line)),
               key=lambda one: one.line, is_number=True, width=64),
        Column("text", tr("Execution"), lambda one: Cell(one_line(one.text, 200)),
               key=lambda one: one.text, tip=lambda one: one.text[:500], width=220, stretch=1),
        Column("deed", tr("Is"), lambda one: Cell(deed_word(one.deed)),
               key=lambda one: one.deed, width=104),
        Column("what", tr("Is like"), lambda one: Cell(one_line(one.what, 120), tone=Tone.SOFT),
               key=lambda one: one.what, tip=lambda one: one.what, width=170, gives_way=1),
    )  # fmt: skip
