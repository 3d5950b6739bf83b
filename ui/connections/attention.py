"""What needs the person among the connections: a line each, with the one action that mends it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.sync.records import QuestionKind, RunStatus, Status
from app.services.sync.answers import ConnectionLine, QuestionLine
from ui.connections.standing import mending_of
from ui.connections.words import question_line, tr
from ui.format import Formatter, one_line
from ui.i18n.counts import counted
from ui.settings.rows import IconLabel
from ui.theme import space
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, plain_tip

SHOWN = 4
LONGEST = 180  # signs of a text; the whole is in its tooltip


@dataclass(frozen=True, slots=True)
class Matter:
    """Something to be settled: of a connection, or the questions of one."""

    key: str  # stable
    text: str
    action: str
    connection_id: int
    is_question: bool = False


def matters(
    lines: Sequence[ConnectionLine], questions: Sequence[QuestionLine], formatter: Formatter
) -> list[Matter]:
    """Return what only the person can settle, of connections first."""
    found = []
    for line in lines:
        mending = mending_of(line)
        if line.connection.status == Status.NEEDS_ATTENTION and mending is not None:
            name, own = one_line(line.connection.name, 60), line.connection.id
            text = tr("“{name}”: {problem}").format(name=name, problem=mending.sentence)
            key = f"trouble:{own}:{mending.trouble}"
            found.append(Matter(key, text, mending.action, own))
    asked: dict[int, list[QuestionLine]] = {}
    for one in questions:
        asked.setdefault(one.question.connection_id, []).append(one)
    for own, few in asked.items():
        if not own:  # of prices and assets: they stand in a dialog of their own
            found.append(_waiting(few, formatter))
            continue
        name = one_line(few[0].connection_name, 60)
        said = question_line(few[0].question.kind)
        if len(few) > 1:
            text = counted("connections", "{} question", "{} questions", len(few))
            said = tr("{} wait for your answer.").format(text.format(formatter.count(len(few))))
        text = tr("“{name}”: {problem}").format(name=name, problem=said) if name else said
        ids = ",".join(str(one.question.id) for one in few)
        found.append(Matter(f"questions:{own}:{ids}", text, tr("Answer"), own, is_question=True))
    return found


def _waiting(questions: Sequence[QuestionLine], formatter: Formatter) -> Matter:
    """Return what waits for a look among prices and assets."""
    held = [one for one in questions if one.question.kind == QuestionKind.HELD_PRICE]
    few = len(questions)
    if len(held) == few:
        names = ", ".join(dict.fromkeys(one_line(one.question.subject, 20) for one in held[:3]))
        text = counted("connections", "A price was held back, as it can hardly be right: {names}",
                       "Prices were held back, as they can hardly be right: {names}",
                       few).format(names=names)  # fmt: skip
    elif few == 1:
        subject = one_line(questions[0].question.subject, 40)
        text = tr("{subject}: {problem}").format(
            subject=subject,
            problem=question_line(questions[0].question.kind, questions[0].question.key),
        )
    else:
        text = counted("connections", "{} question", "{} questions", few)
        text = tr("About prices and assets: {} wait for your answer.").format(
            text.format(formatter.count(few))
        )
    ids = ",".join(str(one.question.id) for one in questions)
    return Matter(f"questions:0:{ids}", text, tr("Look"), 0, is_question=True)


def failing(lines: Sequence[ConnectionLine]) -> list[Matter]:
    """Return the connections whose last sync failed and that Coffer tries again by itself."""
    found = []
    for line in lines:
        mending, run = mending_of(line), line.newest
        is_failed = run is not None and run.status == RunStatus.FAILED
        if line.connection.status == Status.ACTIVE and mending is not None and is_failed:
            name, own = one_line(line.connection.name, 60), line.connection.id
            text = tr("“{name}”: {problem}").format(name=name, problem=mending.sentence)
            found.append(Matter(f"failing:{own}:{mending.trouble}", text, mending.action, own))
    return found


class _Words(Label):
    """Keeps the height that its lines need, also where the table below has little room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.heightForWidth(self.width())
        if needed > 0 and needed != self.minimumHeight():
            self.setMinimumHeight(needed)


class AttentionCard(Card):
    """Hidden while nothing needs the person."""

    acted = Signal(object)  # Matter

    def __init__(self) -> None:
        super().__init__(tr("Needs you"), " ", padding=space.M)
        self._column = QVBoxLayout()
        self._column.setSpacing(space.XS)
        self.body.setSpacing(space.S)
        self.body.addLayout(self._column)
        self._shown: list[Matter] | None = None
        self.buttons: list[LinkButton] = []
        self.hide()

    def show_matters(self, found: Sequence[Matter], formatter: Formatter) -> None:
        """List what there is; the first few of many."""
        if list(found) == self._shown:
            return
        self._shown = list(found)
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self.buttons = []
        self.set_caption(formatter.count(len(found)))
        for one in found[:SHOWN]:
            self._column.addWidget(self._row(one))
        if len(found) > SHOWN:
            more = tr("and {} more").format(formatter.count(len(found) - SHOWN))
            self._column.addWidget(Label(more, "small", "faint"))
        self.setVisible(bool(found))

    def _row(self, one: Matter) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.S)
        words = _Words("", "body")
        words.set_lines(one_line(one.text, LONGEST))
        words.setToolTip(plain_tip(one.text))
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        icon = IconLabel("help", "accent") if one.is_question else IconLabel("warning", "warn")
        button = LinkButton(one.action)
        button.setAccessibleName(f"{one.action}: {one.text}")
        button.clicked.connect(partial(self.acted.emit, one))
        self.buttons.append(button)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return holder
