"""What a file would do, or did: counts, kinds, names, its first rows, and what was refused."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.kinds import Kind
from app.services.reports import ImportResult, RowNote
from ui.format import Formatter, one_line
from ui.format_words import kind_word
from ui.restated.note import RestatedNote
from ui.theme import space
from ui.theme.fonts import font
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_facts import Fact, FactList
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

_KINDS = frozenset(Kind)
_NAMES_SHOWN = 6
_WIDEST = 220


def _tr(text: str) -> str:
    return QCoreApplication.translate("importing", text)


def count_facts(result: ImportResult, words: Formatter) -> list[Fact]:
    """Return how many rows are new, known, rejected, and over which days."""
    refused = len(result.rejected)
    facts = [
        Fact(_tr("Rows read"), words.count(result.read), Tone.TEXT),
        Fact(
            _tr("New") if result.dry_run else _tr("Added"),
            words.count(result.added),
            Tone.TEXT,
            is_strong=True,
        ),
        Fact(_tr("Already known"), words.count(result.known)),
        Fact(_tr("Rejected"), words.count(refused), Tone.WARN if refused else Tone.FAINT),
    ]
    if result.first_day is not None:
        span = f"{words.day(result.first_day)} – {words.day(result.last_day)}"
        facts.append(Fact(_tr("Dates"), span))
    return facts


def name_facts(result: ImportResult, words: Formatter) -> list[Fact]:
    """Return what comes in by kind, and which accounts and assets are new."""
    by_size = sorted(result.by_kind.items(), key=lambda pair: -pair[1])
    facts = []
    for kind, many in by_size:
        if kind in _KINDS or result.format != "activities":
            facts.append(Fact(kind_word(kind), words.count(many)))
        else:
            tip = _tr("Coffer does not know this kind. The row is kept, and moves nothing.")
            facts.append(Fact(f"{kind_word(kind)} ?", words.count(many), Tone.WARN, tip=tip))
    for title, names in (
        (_tr("New accounts"), result.new_accounts),
        (_tr("New assets"), result.new_assets),
    ):
        if names:
            shown = ", ".join(one_line(name, 40) for name in names[:_NAMES_SHOWN])
            more = len(names) - _NAMES_SHOWN
            text = f"{shown} +{more}" if more > 0 else shown
            facts.append(Fact(title, text, tip="\n".join(names[:60])))
    return facts


class ResultView(QWidget):
    """Shows the result of a dry run or of an import."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Formatter()
        self._result: ImportResult | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.CARD_GAP)
        card = Card()
        card.setFixedWidth(270)
        self.counts, self.names = FactList(), FactList()
        self._warnings = Label("", "small", "warn")
        self._warnings.setWordWrap(True)
        card.body.addWidget(self.counts)
        card.body.addWidget(self.names)
        card.body.addWidget(self._warnings)
        card.body.addStretch(1)
        row.addWidget(card)
        right = QVBoxLayout()
        right.setSpacing(space.S)
        self.tabs = SegmentedControl([("rows", ""), ("rejected", "")], self)
        self.tabs.changed.connect(lambda _: self._show_table())
        right.addWidget(self.tabs)
        self._place = QVBoxLayout()
        right.addLayout(self._place, 1)
        self.restated = RestatedNote(self._words, self)
        right.addWidget(self.restated)
        right.addStretch(0)
        row.addLayout(right, 1)
        self.table: TableView | None = None
        self._card: TableCard | None = None

    def show_result(self, result: ImportResult) -> None:
        """Show a result; what was refused comes first if there is anything."""
        self._result = result
        title = _tr("What will happen") if result.dry_run else _tr("What happened")
        self.counts.show_facts(title, count_facts(result, self._words))
        self.names.show_facts(_tr("What it brings"), name_facts(result, self._words))
        self._warnings.set_lines("\n".join(one_line(text, 300) for text in result.warnings[:5]))
        self._warnings.setVisible(bool(result.warnings))
        self.restated.show_restated(result.restated, is_done=not result.dry_run)
        refused = len(result.rejected)
        self.tabs.set_options(
            [
                ("rows", _tr("First rows")),
                ("rejected", _tr("Rejected {}").format(self._words.count(refused))),
            ]
        )
        self.tabs.set_value("rejected" if refused else "rows")
        self._show_table()

    def _show_table(self) -> None:
        if self._result is None:
            return
        if self._card is not None:
            self._place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        if self.tabs.value == "rejected":
            notes = TableModel[RowNote](_note_columns(self._words), id, self)
            notes.show(self._result.rejected)
            self.table = TableView(notes, "import-rejected", self)
            self.table.setAccessibleName(_tr("Rejected rows"))
        else:
            rows = TableModel[tuple[str, ...]](row_columns(self._result.preview), id, self)
            rows.show(self._result.preview[1:])
            self.table = TableView(rows, "import-rows", self)
            self.table.setAccessibleName(_tr("First rows of the file"))
        self._card = TableCard(self.table, self)
        self._place.addWidget(self._card, 1)


def row_columns(preview: Sequence[tuple[str, ...]]) -> tuple[Column[tuple[str, ...]], ...]:
    """Return a column for each of the file's own, as wide as what it shows."""
    if not preview:
        return (Column("none", _tr("No rows"), lambda _: Cell()),)
    metrics = QFontMetrics(font("body"))
    columns = []
    for place, name in enumerate(preview[0]):
        texts = [one_line(row[place], 60) for row in preview if place < len(row)]
        width = max((metrics.horizontalAdvance(text) for text in texts), default=40) + 26
        columns.append(
            Column[tuple[str, ...]](
                f"column{place}",
                one_line(name, 60),
                partial(_raw_cell, place),
                tip=partial(_raw_text, place),
                width=min(max(width, 60), _WIDEST),
                stretch=int(place == len(preview[0]) - 1),
            )
        )
    return tuple(columns)


def _raw_cell(place: int, row: tuple[str, ...]) -> Cell:
    return Cell(one_line(_raw_text(place, row), 120))


def _raw_text(place: int, row: tuple[str, ...]) -> str:
    return row[place][:2000] if place < len(row) else ""


def _note_columns(words: Formatter) -> tuple[Column[RowNote], ...]:
    return (
        Column("line", _tr("Line"), lambda note: Cell(words.count(note.line)),
               key=lambda note: note.line, copy=lambda note: str(note.line), is_number=True,
               width=72),
        Column("reason", _tr("Reason"), lambda note: Cell(one_line(note.reason, 300)),
               key=lambda note: note.reason, tip=lambda note: note.reason[:1000], width=320,
               stretch=1),
    )  # fmt: skip
