"""What a file would do, or did: counts, kinds, names, its first rows, and what was refused."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.kinds import Kind
from app.services.imports_answers import HoldingEffect, LikeNote
from app.services.reports import ImportResult, RowNote
from ui.format import Formatter, one_line
from ui.format_words import kind_word
from ui.importing.likes import LikesBar
from ui.importing.map_words import grade_sentence
from ui.importing.names_panel import NamesPanel
from ui.importing.tables import effect_columns, like_columns, note_columns
from ui.restated.note import RestatedNote
from ui.theme import space
from ui.theme.fonts import font
from ui.theme.sides import margins
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
    passed = sum(result.passed.values())
    if passed:
        told = ", ".join(
            f"{one_line(word, 30)} {words.count(count)}"
            for word, count in list(result.passed.items())[:_NAMES_SHOWN]
        )
        facts.append(Fact(_tr("No rows of the books"), words.count(passed), tip=told))
    if result.skipped:
        facts.append(Fact(_tr("Left out by you"), words.count(result.skipped)))
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
    """Shows the result of a dry run or of an import. Says `changed` after each answer in it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Formatter()
        self._result: ImportResult | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.CARD_GAP)
        card = Card()
        card.setFixedWidth(280)
        self.counts, self.names = FactList(), FactList()
        self.grade = Label("", "small", "soft")
        self.grade.setWordWrap(True)
        self.new_names = NamesPanel()
        self._warnings = Label("", "small", "warn")
        self._warnings.setWordWrap(True)
        inside = QWidget()
        inside.setProperty("page", "true")  # the card shows through
        facts = QVBoxLayout(inside)
        facts.setContentsMargins(margins(0, 0, space.XS, 0))
        facts.setSpacing(space.M)
        for each in (self.counts, self.grade, self.names, self.new_names, self._warnings):
            facts.addWidget(each)
        facts.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        card.body.addWidget(area, 1)
        row.addWidget(card)
        right = QVBoxLayout()
        right.setSpacing(space.S)
        self.tabs = SegmentedControl([("rows", ""), ("rejected", "")], self)
        self.tabs.changed.connect(lambda _: self._show_table())
        right.addWidget(self.tabs)
        self.likes = LikesBar(self._words)
        self.likes.changed.connect(self._on_likes)
        right.addWidget(self.likes)
        self._place = QVBoxLayout()
        right.addLayout(self._place, 1)
        self.restated = RestatedNote(self._words, self)
        right.addWidget(self.restated)
        right.addStretch(0)
        row.addLayout(right, 1)
        self.table: TableView | None = None
        self._card: TableCard | None = None
        self._like_model: TableModel[LikeNote] | None = None

    def show_result(self, result: ImportResult) -> None:
        """Show a result; what was refused comes first if there is anything."""
        self._result = result
        title = _tr("What will happen") if result.dry_run else _tr("What happened")
        self.counts.show_facts(title, count_facts(result, self._words))
        self.names.show_facts(_tr("What it brings"), name_facts(result, self._words))
        self._warnings.set_lines("\n".join(one_line(text, 300) for text in result.warnings[:5]))
        self._warnings.setVisible(bool(result.warnings))
        self.restated.show_restated(result.restated, is_done=not result.dry_run)
        check = result.check
        self.grade.set_lines(
            grade_sentence(check.grade, self._words.count(check.steps)) if check else ""
        )
        self.grade.set_tone("warn" if check and check.grade == "contradicted" else "soft")
        self.grade.setVisible(check is not None)
        self.likes.show_likes(result.possibly_known if result.dry_run else ())
        options = self._options(result)
        self.tabs.set_options(options)
        wanted = {
            "like": self.likes.notes, "rejected": result.rejected, "effects": result.effects,
        }  # fmt: skip
        best = [name for name, rows in wanted.items() if rows]
        self.tabs.set_value(best[0] if best else "rows")
        self._show_table()

    def _options(self, result: ImportResult) -> list[tuple[str, str]]:
        words = self._words
        told = [
            ("effects", _tr("What changes {}"), len(result.effects)),
            ("rows", _tr("First rows"), 1),
            ("like", _tr("Perhaps there already {}"), len(self.likes.notes)),
            ("known", _tr("Known {}"), len(result.known_rows)),
        ]
        shown = [(name, text.format(words.count(many))) for name, text, many in told if many]
        return [*shown, ("rejected", _tr("Rejected {}").format(words.count(len(result.rejected))))]

    def _on_likes(self) -> None:
        if self.tabs.value == "like" and self._like_model is not None:
            self._like_model.show(self.likes.notes)
        self.changed.emit()

    def _show_table(self) -> None:
        if self._result is None:
            return
        if self._card is not None:
            self._place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._like_model = None
        if self.tabs.value in {"rejected", "known"}:
            is_known = self.tabs.value == "known"
            notes = TableModel[RowNote](note_columns(self._words), id, self)
            notes.show(self._result.known_rows if is_known else self._result.rejected)
            self.table = TableView(notes, f"import-{self.tabs.value}", self)
            self.table.setAccessibleName(
                _tr("Rows that are known already") if is_known else _tr("Rejected rows")
            )
        elif self.tabs.value == "effects":
            effects = TableModel[HoldingEffect](effect_columns(self._words), id, self)
            effects.show(self._result.effects)
            self.table = TableView(effects, "import-effects", self)
            self.table.setAccessibleName(_tr("What changes"))
        elif self.tabs.value == "like":
            self._like_model = TableModel[LikeNote](
                like_columns(self._words, self.likes.is_left_out), id, self
            )
            self._like_model.show(self.likes.notes)
            self.table = TableView(self._like_model, "import-like", self)
            self.table.setAccessibleName(_tr("Rows that look like entries which are there"))
            self.table.opened.connect(self._on_like_opened)
        else:
            rows = TableModel[tuple[str, ...]](row_columns(self._result.preview), id, self)
            rows.show(self._result.preview[1:])
            self.table = TableView(rows, "import-rows", self)
            self.table.setAccessibleName(_tr("First rows of the file"))
        self._card = TableCard(self.table, self)
        self._place.addWidget(self._card, 1)

    def _on_like_opened(self, row: int) -> None:
        note = self._like_model.line(row) if self._like_model is not None else None
        if note is not None:
            self.likes.turn(note)


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
