"""One run taken apart: what came, what could not be read, and the answers as they arrived."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.sync.records import RunStatus, SyncRun
from app.domain.times import from_us
from app.services.sync.answers import EvidenceLine
from ui.accounts.detail import Facts
from ui.connections.columns import RUN_ICONS, RUN_TONES
from ui.connections.standing import lasted, since_and_when
from ui.connections.words import run_kind_word, run_line, run_word, tr, trouble_line
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.settings.rows import IconLabel
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label, Title
from ui.widgets.page import scrolled
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer

MOST_REJECTED = 50
SHOWN_SIGNS = 200_000  # of an answer
MOST_SIGNS = 20_000  # of what is copied
TONES = {Tone.LOSS: "loss", Tone.WARN: "warn", Tone.ACCENT: "accent"}


class RunDialog(Dialog):
    """Shows a run of a connection. Answers are asked for one by one, as they may be large."""

    def __init__(
        self,
        coffer: "Coffer",
        tasks: TaskRunner,
        run: SyncRun,
        name: str,
        formatter: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service: Any = coffer.connections
        self._tasks, self._run, self._formatter = tasks, run, formatter
        title = tr("{} of “{}”").format(run_kind_word(run.kind), one_line(name, 80))
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.resize(680, 620)
        self._build(title)
        tasks.read(self, partial(self._service.evidence_of, run.id), self._on_evidence, self._fail)

    def text(self) -> str:
        """Return all that is told of the run, to be copied. Amounts are not in it."""
        run = self._run
        lines = [
            f"{run.kind} {run.id}: {run.status}",
            f"cause: {run.cause}", f"error: {one_line(run.error, MOST_SIGNS)}",
            f"detail: {one_line(run.detail, MOST_SIGNS)}",
            f"started: {from_us(run.started_us).isoformat()}",
        ]  # fmt: skip
        return "\n".join(lines)

    def _on_evidence(self, lines: Sequence[EvidenceLine]) -> None:
        self.model.show(lines)
        self._evidence_card.setVisible(bool(lines))
        self._no_evidence.setVisible(not lines)

    def _on_opened(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None:
            call = partial(self._service.evidence_text, line.id)
            self._tasks.reload(self, "text", call, self._show_text, self._fail)

    def _show_text(self, text: str) -> None:
        self.answer.setPlainText(visible(text[:SHOWN_SIGNS]))
        self.answer.show()

    def _fail(self, error: CofferError) -> None:
        self._problem.set_lines(error_sentence(error))
        self._problem.show()

    # Parts

    def _build(self, title: str) -> None:
        run, formatter, now = self._run, self._formatter, datetime.now(UTC)
        status = RunStatus(run.status) if run.status in list(RunStatus) else RunStatus.FAILED
        head = QHBoxLayout()
        head.setSpacing(space.S)
        head.addWidget(IconLabel(RUN_ICONS[status], TONES.get(RUN_TONES[status], "soft")))
        said = Label("", "body")
        said.set_lines(f"{run_word(run.status)}. {run_line(run.status)}")
        head.addWidget(said, 1)
        inside = QWidget()
        inside.setProperty("page", "true")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, space.S, 0)
        column.setSpacing(space.M)
        column.addLayout(head)
        reason = trouble_line(run.cause) if run.cause else ""
        for text in (
            reason,
            tr("It said: “{}”").format(one_line(run.error, 400)) if run.error else "",
        ):
            if text:
                label = Label("", "body", "loss" if status is RunStatus.FAILED else "warn")
                label.set_lines(text)
                column.addWidget(label)
        facts = Facts()
        facts.show_rows(
            [
                (tr("Began"), "", since_and_when(run.started_us, now, formatter), ""),
                (tr("Took"), "", lasted(run.started_us, run.finished_us, formatter), ""),
                *((words, "", formatter.count(number), "") for words, number in numbers_of(run)),
            ]
        )
        column.addWidget(facts)
        detail = detail_of(run)
        for heading, lines in (
            (tr("What became of each part"), _streams(detail)),
            (tr("What could not be read"), rejected_of(detail)),
        ):
            if lines:
                column.addWidget(Label(heading, "heading", "soft"))
                for text in lines[:MOST_REJECTED]:
                    label = Label("", "body", "soft")
                    label.set_lines(text)
                    column.addWidget(label)
                if len(lines) > MOST_REJECTED:
                    more = formatter.count(len(lines) - MOST_REJECTED)
                    column.addWidget(Label(tr("and {} more").format(more), "small", "faint"))
        self._add_evidence(column)
        column.addStretch(1)
        self._finish(title, inside)

    def _add_evidence(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(tr("Answers as they arrived"), "heading", "soft"))
        self._no_evidence = Label("", "body", "faint")
        self._no_evidence.set_lines(tr("None are kept of this run."))
        self.model: TableModel[EvidenceLine] = TableModel(
            evidence_columns(self._formatter), lambda one: one.id, self
        )
        self.table = TableView(self.model, "evidence", self)
        self.table.setAccessibleName(tr("Answers as they arrived"))
        self.table.opened.connect(self._on_opened)
        self._evidence_card = TableCard(self.table)
        self._evidence_card.setMinimumHeight(150)
        self._evidence_card.hide()
        self.answer = QPlainTextEdit()
        self.answer.setReadOnly(True)
        self.answer.setTabChangesFocus(True)
        self.answer.setAccessibleName(tr("The answer"))
        self.answer.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.answer.setMinimumHeight(160)
        self.answer.hide()
        self._problem = Label("", "body", "loss")
        self._problem.hide()
        for each in (self._no_evidence, self._evidence_card, self.answer, self._problem):
            column.addWidget(each)

    def _finish(self, title: str, inside: QWidget) -> None:
        self.copy_button = PillButton(tr("Copy"))
        self.copy_button.setAccessibleName(tr("Copy what is told of this run"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        close = PillButton(tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        outer.setSpacing(space.M)
        outer.addWidget(Title(title))
        outer.addWidget(scrolled(inside), 1)
        outer.addLayout(foot)


def evidence_columns(formatter: Formatter) -> list[Column[EvidenceLine]]:
    """Return the columns of the list of answers."""
    return [
        Column("what", tr("Call"), lambda one: Cell(one.what), key=lambda one: one.what,
               tip=lambda one: f"{one.what}\nSHA-256 {one.digest}", width=260, least=140,
               stretch=1),
        Column("at", tr("When"), lambda one: Cell(formatter.moment(from_us(one.at_us)),
               tone=Tone.SOFT), key=lambda one: one.at_us, width=150, gives_way=1),
        Column("size", tr("Bytes"), lambda one: Cell(formatter.count(one.size), tone=Tone.SOFT),
               key=lambda one: one.size, is_number=True, width=90),
    ]  # fmt: skip


def numbers_of(run: SyncRun) -> list[tuple[str, int]]:
    """Return the counts of a run that are not 0, each with its words."""
    found = (
        (tr("Accounts"), run.accounts), (tr("Calls"), run.calls), (tr("Pages"), run.pages),
        (tr("Rows read"), run.read), (tr("New"), run.added), (tr("Known already"), run.known),
        (tr("Changed"), run.changed), (tr("Taken back"), run.removed),
        (tr("Announced"), run.pending), (tr("Not readable"), run.rejected),
        (tr("Balances seen"), run.observed), (tr("Prices"), run.prices),
        (tr("Questions"), run.questions),
    )  # fmt: skip
    return [(words, number) for words, number in found if number]


def detail_of(run: SyncRun) -> Mapping[str, object]:
    """Return what is noted of a run; nothing where it cannot be read."""
    try:
        found = json.loads(run.detail or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def visible(text: str) -> str:
    """Return a text of several lines with signs that steer or turn it around shown as codes."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(
        sign if sign.isprintable() or sign in "\n\t" else f"\\u{ord(sign):04x}" for sign in text
    )


def _streams(detail: Mapping[str, object]) -> list[str]:
    streams = detail.get("streams")
    if isinstance(streams, Mapping):
        return [f"{one_line(str(name), 80)}: {_said(what)}" for name, what in streams.items()]
    if isinstance(streams, list):
        return [_said(one) for one in streams]
    return []


def rejected_of(detail: Mapping[str, object]) -> list[str]:
    """Return the rows that could not be read, each with its place and why."""
    found = detail.get("rejected")
    if not isinstance(found, list):
        return []
    lines = []
    for one in found:
        if isinstance(one, Mapping):
            where = one.get("line")
            start = tr("Row {}: ").format(where) if where else ""
            lines.append(start + _said({k: v for k, v in one.items() if k != "line"}))
        else:
            lines.append(_said(one))
    return lines


def _said(what: object) -> str:
    if isinstance(what, Mapping):
        return " · ".join(one_line(str(value), 300) for value in what.values() if value)
    return one_line(str(what), 300)
