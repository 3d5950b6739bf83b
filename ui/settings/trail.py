"""The audit trail: what was done to data and settings, newest first, paged by the database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.audit import AuditLine
from app.domain.errors import CofferError
from ui.i18n.counts import counted
from ui.settings.section import Section
from ui.settings.trail_columns import ARROW, action_words, subject_words, trail_columns, veiled
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.empty import EmptyView
from ui.widgets.fields import FilterField
from ui.widgets.labels import Label
from ui.widgets.page import scrolled
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_values import Rows
from ui.widgets.table_view import TableView
from ui.widgets.table_window import PAGE, WindowModel

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.progress import Progress
    from app.services.trail import TrailService
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

_EXPORTED = 512  # rows in memory at once
UNLOCKS = "unlock"  # what every row of the unlock log mentions


@dataclass(slots=True)
class Question:
    """What is asked of the trail, and where its pages begin as far as is known."""

    text: str
    starts: dict[int, int | None] = field(default_factory=lambda: {0: None})  # page → before id


@dataclass(frozen=True, slots=True)
class Answer:
    """Pages of lines, the last of them the one asked for."""

    lines: tuple[AuditLine, ...]
    starts: dict[int, int | None]


def read_page(trail: TrailService, text: str, starts: dict[int, int | None], page: int) -> Answer:
    """Return a page. The trail knows only what comes before a row, so pages between are walked."""
    known = max((number for number in starts if number <= page), default=0)
    found: dict[int, int | None] = {}
    before = starts.get(known)
    lines: Sequence[AuditLine] = ()
    for number in range(known, page + 1):
        lines = trail.lines(PAGE, before, text)
        if not lines:
            break
        before = lines[-1].id
        found[number + 1] = before
    return Answer(tuple(lines), found)


class TrailSection(Section):
    """A table over as many rows as there are."""

    names: ClassVar = ("list",)

    def __init__(self, coffer: Coffer, tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._question = Question("")
        self._line: AuditLine | None = None
        self.model = WindowModel[AuditLine](trail_columns(self.formatter, _today()), self)
        self._build()
        self._connect()
        self.settings = {"list": self.table}

    def reload(self) -> None:
        trail = getattr(self.coffer, "trail", None)
        if trail is None:
            self._stack.setCurrentIndex(2)
            return
        question = Question(self._wanted())
        call = partial(_first, trail, question.text)
        self.tasks.reload(self, "trail", call, partial(self._on_first, question), self.show_error)

    def redraw(self) -> None:
        self.model.columns = trail_columns(self.formatter, _today())
        self.table.viewport().update()
        self._show_line(self._line)

    def do(self, deed: str) -> None:
        if deed == "unlocks":
            self.which.set_value("unlocks")
            self._on_which("unlocks")

    # Parts

    def _build(self) -> None:
        inner = QWidget()
        inner.setProperty("page", "true")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner, sideways=True))  # on small screens
        page = QVBoxLayout(inner)
        page.setContentsMargins(space.PAGE_MARGIN, space.S, space.PAGE_MARGIN, space.L)
        page.setSpacing(space.M)
        bar = QHBoxLayout()
        bar.setSpacing(space.M)
        self.filter = FilterField(self.tr("Filter the trail"))
        self.filter.setMaximumWidth(288)
        self.which = SegmentedControl(
            [("all", self.tr("Everything")), ("unlocks", self.tr("Unlock log"))],
            name=self.tr("Shown"),
        )
        self.status = Label("", "small", "faint")
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.which)
        bar.addStretch(1)
        bar.addWidget(self.status)
        page.addLayout(bar)
        self.table = TableView(self.model, "trail", self)
        self.table.setAccessibleName(self.tr("Trail"))
        self.table.setSortingEnabled(False)
        self.card = TableCard(self.table)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addWidget(self.card, 1)
        column.addWidget(self._detail())
        column.addStretch(0)
        self.nothing = EmptyView(
            self.tr("Nothing of that kind was recorded"),
            self.tr("Try fewer words, or show everything."),
            self.tr("Show everything"),
        )
        self.none = EmptyView(
            self.tr("There is no trail here"),
            self.tr("These books were opened without it."),
            icon_name="clock",
        )
        self._stack = QStackedLayout()
        page.addLayout(self._stack, 1)  # first, or its first widget would be a window for a moment
        for widget in (body, self.nothing, self.none):
            self._stack.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        said = Label("", "small", "faint")
        said.set_lines(
            self.tr(
                "Nothing here can be changed or taken out unnoticed: each row is chained to the "
                "one before, and checking the books checks the chain."
            )
        )
        self.check_button = LinkButton(self.tr("Check now"))
        foot.addWidget(said, 1)
        foot.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignBottom)
        page.addLayout(foot)

    def _detail(self) -> QFrame:
        self.detail = QFrame()
        self.detail.setProperty("kind", "card")
        column = QVBoxLayout(self.detail)
        column.setContentsMargins(space.L, space.M, space.L, space.M)
        column.setSpacing(space.XS)
        self.detail_title = Label("", "strong")
        self.detail_text = Label("", "body", "soft")
        self.detail_text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(self.detail_title)
        column.addWidget(self.detail_text)
        self.detail.hide()
        return self.detail

    def _connect(self) -> None:
        self.filter.filtered.connect(lambda _: self.reload())
        self.which.changed.connect(self._on_which)
        self.nothing.acted.connect(self._show_all)
        self.check_button.clicked.connect(lambda: self.section_wanted.emit("data/verify"))
        self.model.wanted.connect(self._fetch)
        self.table.chosen.connect(self._on_chosen)
        self.table.rows_of = self._rows
        self.table.typed.connect(self._type_on)

    # Answers

    def _wanted(self) -> str:
        return UNLOCKS if self.which.value == "unlocks" else self.filter.text().strip()

    def _on_first(self, question: Question, answer: tuple[int, Answer]) -> None:
        count, first = answer
        is_same = question.text == self._question.text
        row, place = self.table.current_row(), self.table.verticalScrollBar().value()
        self._question = question
        question.starts.update(first.starts)
        self.model.restart(count)
        self.model.fill(self.model.generation, 0, first.lines)
        self._stack.setCurrentIndex(0 if count else 1)
        self.status.setText(
            counted("counts", "{} row", "{} rows", count).format(self.formatter.count(count))
        )
        if is_same and 0 <= row < count:
            self.table.choose(row)
            self.table.verticalScrollBar().setValue(place)
        else:
            self._show_line(None)

    def _rows(self, chosen: Sequence[range] | None) -> Rows[AuditLine]:
        """Return all rows that fit the filter, or those of some places, for a worker."""
        if chosen is not None:
            return self.table.leaving.held(chosen)
        trail, text, count = self.coffer.trail, self._question.text, self.model.rowCount()

        def pages(progress: Progress) -> Iterator[Sequence[AuditLine]]:
            before: int | None = None
            while lines := trail.lines(_EXPORTED, before, text):
                progress.step(0, count, "rows")
                before = lines[-1].id
                yield lines

        return Rows(pages, count)

    def _fetch(self, generation: int, page: int) -> None:
        trail, question = self.coffer.trail, self._question
        call = partial(read_page, trail, question.text, dict(question.starts), page)

        def done(answer: Answer) -> None:
            question.starts.update(answer.starts)
            self.model.fill(generation, page, answer.lines)

        def failed(error: CofferError) -> None:
            self.model.give_up(generation, page)
            self.show_error(error)

        self.tasks.read(self, call, done, failed)

    # The chosen row

    def _on_chosen(self, row: int) -> None:
        self._show_line(self.model.loaded(row) if row >= 0 else None)

    def _show_line(self, line: AuditLine | None) -> None:
        self._line = line
        self.detail.setVisible(line is not None)
        if line is None:
            return
        words = self.formatter
        self.detail_title.setText(
            f"{action_words(line.action)} · {subject_words(line, words)}".rstrip(" ·")
        )
        parts = [self.tr("{} on {}").format(words.moment(line.at), line.device or "—")]
        before, after = veiled(line.before[:2000], words), veiled(line.after[:2000], words)
        if before or after:
            parts.append(f"{before or '—'}  {ARROW}  {after or '—'}")
        self.detail_text.set_lines("\n".join(parts))

    # What the person does

    def _on_which(self, which: str) -> None:
        self.filter.setEnabled(which == "all")
        self.reload()

    def _show_all(self) -> None:
        self.which.set_value("all")
        self.filter.clear()
        self._on_which("all")

    def _type_on(self, text: str) -> None:
        if self.filter.isEnabled():
            self.filter.setFocus()
            self.filter.insert(text)


def _first(trail: TrailService, text: str) -> tuple[int, Answer]:
    return trail.count(text), read_page(trail, text, {0: None}, 0)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
