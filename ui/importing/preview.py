"""What a file would do, or did: counts, kinds, names, its first rows, and what was refused."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.kinds import Kind
from app.services.imports_answers import TAKE, ChangedRow, HoldingEffect, LikeNote
from app.services.reports import ImportResult, RowNote
from ui.format import Formatter, one_line
from ui.format_words import kind_word
from ui.importing.changed_part import ChangedBar, Versions
from ui.importing.document_tables import changed_columns
from ui.importing.document_words import tr
from ui.importing.grade_note import GradeNote
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
        self.trust = GradeNote(self._words)
        self.new_names = NamesPanel()
        self._warnings = Label("", "small", "warn")
        self._warnings.setWordWrap(True)
        inside = QWidget()
        inside.setProperty("page", "true")  # the card shows through
        facts = QVBoxLayout(inside)
        facts.setContentsMargins(margins(0, 0, space.XS, 0))
        facts.setSpacing(space.M)
        self._facts = facts
        for each in (self.trust, self.counts, self.names, self.new_names, self._warnings):
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
        self._right = right
        right.addWidget(self.likes)
        self.changes = ChangedBar(self._words)
        self.changes.changed.connect(self._on_answer)
        right.addWidget(self.changes)
        self._place = QVBoxLayout()
        right.addLayout(self._place, 1)
        self.versions = Versions()
        right.addWidget(self.versions)
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
        self.likes.show_likes(result.possibly_known if result.dry_run else ())
        self.changes.show_rows(result.changed if result.dry_run else ())
        title = _tr("What will happen") if result.dry_run else _tr("What happened")
        self.counts.show_facts(title, self._count_facts(result))
        self.names.show_facts(_tr("What it brings"), name_facts(result, self._words))
        self._warnings.set_lines("\n".join(one_line(text, 300) for text in result.warnings[:5]))
        self._warnings.setVisible(bool(result.warnings))
        self.restated.show_restated(result.restated, is_done=not result.dry_run)
        check = result.check
        if check is not None:
            said = grade_sentence(check.grade, self._words.count(check.steps))
            self.trust.show_grade(check.grade, check.reason, check.line, said)
        elif result.dry_run:
            self.trust.hide()
        options = self._options(result)
        self.tabs.set_options(options)
        self.tabs.set_value(self._first_tab(result))
        self._show_table()

    def _first_tab(self, result: ImportResult) -> str:
        """Return what is shown first: what asks, what went wrong, then what happens."""
        if self.changes.rows and not self.changes.is_answered:
            return "changed"
        wanted = {
            "like": self.likes.notes, "rejected": result.rejected, "effects": result.effects,
        }  # fmt: skip
        return next((name for name, rows in wanted.items() if rows), "rows")

    def _count_facts(self, result: ImportResult) -> list[Fact]:
        facts = count_facts(result, self._words)
        if result.changed:
            tone = Tone.FAINT if self.changes.is_answered else Tone.WARN
            facts.insert(3, Fact(tr("Changed since"), self._words.count(len(result.changed)), tone))
        return facts

    def _options(self, result: ImportResult) -> list[tuple[str, str]]:
        words = self._words
        told = [
            ("changed", tr("Changed since {}"), len(result.changed)),
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
        self._show_bars()
        self.changed.emit()

    @property
    def is_answered(self) -> bool:
        """Tell whether nothing is asked any more."""
        return self.changes.is_answered and self.likes.is_answered

    @property
    def added(self) -> int:
        """Return how many rows would come in, with all that was said."""
        if self._result is None:
            return 0
        taken = sum(one.answer == TAKE for one in self._result.changed)  # counted already
        rest = self._result.added - len(self.likes.left_out)
        return max(rest, 0) + max(self.changes.taken - taken, 0)

    def _show_bars(self) -> None:
        """Ask one thing after the other: above its own table, else what is not answered yet."""
        is_asking = bool(self.changes.rows) and not self.changes.is_answered
        tab = self.tabs.value
        self.changes.setVisible(bool(self.changes.rows) and (is_asking or tab == "changed"))
        likes = self.likes
        waits = not likes.is_answered and not is_asking
        self.likes.setVisible(bool(likes.notes) and tab != "changed" and (waits or tab == "like"))

    def lead_to_question(self) -> bool:
        """Show what is still to be answered, and give it the keyboard; tell whether it is so."""
        open_tabs = (("changed", self.changes.is_answered), ("like", self.likes.is_answered))
        name = next((name for name, is_answered in open_tabs if not is_answered), "")
        if name:
            if self.tabs.value != name:
                self.tabs.set_value(name)
                self._show_table()
            if self.table is not None:
                self.table.enter()
        return bool(name)

    def _show_table(self) -> None:
        if self._result is None:
            return
        if self._card is not None:
            self._place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._like_model = None
        self.versions.hide()
        self.table = self._table(self._result, self.tabs.value)
        self._card = TableCard(self.table, self)
        self._place.addWidget(self._card, 1)
        self._show_bars()
        if self.tabs.value == "changed":
            self.table.choose(0)

    def _table(self, result: ImportResult, name: str) -> TableView:
        """Return the table of a tab."""
        if name == "changed":
            return self._changed_table(result)
        if name in {"rejected", "known"}:
            is_known = name == "known"
            notes = TableModel[RowNote](note_columns(self._words), id, self)
            notes.show(result.known_rows if is_known else result.rejected)
            return self._named(
                notes,
                name,
                _tr("Rows that are known already") if is_known else _tr("Rejected rows"),
            )
        if name == "effects":
            effects = TableModel[HoldingEffect](effect_columns(self._words), id, self)
            effects.show(result.effects)
            return self._named(effects, name, _tr("What changes"))
        if name == "like":
            self._like_model = TableModel[LikeNote](
                like_columns(self._words, self.likes.is_left_out), id, self
            )
            self._like_model.show(self.likes.notes)
            title = _tr("Rows that look like entries which are there")
            table = self._named(self._like_model, name, title)
            table.opened.connect(self._on_like_opened)
            return table
        rows = TableModel[tuple[str, ...]](row_columns(result.preview), id, self)
        rows.show(result.preview[1:])
        return self._named(rows, "rows", _tr("First rows of the file"))

    def _named(self, model: TableModel[Any], name: str, title: str) -> TableView:
        """Return a table whose columns are remembered by its name; `title`: for readers."""
        table = TableView(model, f"import-{name}", self)
        table.setAccessibleName(title)
        return table

    def _changed_table(self, result: ImportResult) -> TableView:
        model = TableModel[ChangedRow](
            changed_columns(self._words, self.changes.answer_of), lambda one: one.line, self
        )
        model.show(result.changed)
        table = self._named(model, "changed", tr("Rows that changed since"))
        table.chosen.connect(lambda row: self._on_changed_chosen(model.line(row) if row >= 0
                                                                 else None))  # fmt: skip
        if result.dry_run:
            table.opened.connect(lambda row: self._turn(model.line(row)))
        return table

    def _on_changed_chosen(self, one: ChangedRow | None) -> None:
        self.versions.show_versions(*((one.told, one.booked) if one else ({}, {})))

    def _turn(self, one: ChangedRow | None) -> None:
        if one is not None:
            self.changes.turn(one)

    def _on_answer(self) -> None:
        table, found = self.table, self._result
        if table is not None and found is not None and self.tabs.value == "changed":
            row = table.current_row()
            table.cells.show(found.changed)  # type: ignore[attr-defined]  # a TableModel
            table.choose(row)
            self.counts.show_facts(self.counts.title.full_text, self._count_facts(found))
        self._show_bars()
        self.changed.emit()

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
