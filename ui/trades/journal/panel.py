"""The journal of one position: strategy, tags, rating, plan, note and screenshots."""

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.attachments import Attachment
from app.domain.errors import CofferError, UnknownNameError
from app.services.changes import Changes, Topic
from app.services.trading.journal import KEEP, JournalPage, KnownWords
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.format_typed import typed_number
from ui.forms.dialog import mark_field, number_field
from ui.tasks import TaskRunner
from ui.theme import space
from ui.theme.fonts import font
from ui.trades.journal.rating import RatingBar
from ui.trades.journal.shots import Shots
from ui.trades.journal.tags import TagField
from ui.trades.journal.words import plan_words
from ui.widgets.banner import Banner
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Coffer

PAUSE_MS: Final = 1_200  # after the last key, before a note is kept
NOTE_HEIGHT: Final = 110
Answer = tuple[JournalPage, KnownWords, tuple[Attachment, ...]]


class JournalPanel(QWidget):
    """Keeps what is typed by itself: a field when it is left, a note a moment after the last key.

    `show_position` shows one, `clear` none.
    """

    failed = Signal(str)  # a sentence; also shown here

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coffer, self._tasks = coffer, tasks
        self._formatter = Formatter()
        self._position = 0
        self._page: JournalPage | None = None
        self._kept_note = ""  # as it is in the books
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PAUSE_MS)
        self._waiting.timeout.connect(self.keep_note)
        self._build()
        tasks.changed.connect(self._on_changed)

    @property
    def page(self) -> JournalPage | None:
        return self._page

    def show_position(self, position_id: int, formatter: Formatter) -> None:
        """Show the journal of a position; what was typed for another is kept first."""
        if position_id != self._position:
            self.keep_all()
            self.banner.hide()
            self._page = None
            self._body.setEnabled(False)  # until it is there
        self._position, self._formatter = position_id, formatter
        self.load()

    def clear(self) -> None:
        """Show none."""
        self.keep_all()
        self._position, self._page = 0, None
        self._body.setEnabled(False)
        self.shots.show_files(0, ())

    def load(self) -> None:
        """Ask for it again."""
        position, service = self._position, self._coffer.journal
        if position:
            self._tasks.reload(
                self, "journal",
                lambda: (service.show(position), service.words(), tuple(service.files(position))),
                self._on_read, self._on_unread,
            )  # fmt: skip

    def keep_all(self) -> None:
        """Keep what was typed and is not kept yet."""
        self.keep_note()
        if self._page is not None:
            self._keep_strategy()
            self._keep_price(self.stop, is_stop=True)
            self._keep_price(self.target, is_stop=False)

    def keep_note(self) -> None:
        """Keep the note, if it is another."""
        self._waiting.stop()
        text = self.note.toPlainText()
        if self._page is None or text.strip() == self._kept_note.strip():
            return
        self._kept_note = text
        service, position = self._coffer.journal, self._position
        self._said.setText(self.tr("Keeping…"))
        self._tasks.write(
            self, lambda: service.note(position, text),
            lambda _: self._said.setText(self.tr("Kept")), self._on_note_failed,
        )  # fmt: skip

    # -- showing -------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if self._position and self.isVisible() and changes.topics & {Topic.TRADES}:
            self.load()

    def _on_unread(self, error: CofferError) -> None:
        if isinstance(error, UnknownNameError):  # an import was undone, and it is gone
            self._page = None
            self.clear()
        self._fail(error)

    def _on_read(self, answer: Answer) -> None:
        page, known, files = answer
        if page.position_id != self._position:
            return
        is_new = self._page is None
        self._page = page
        self._body.setEnabled(True)
        self.rating.set_value(page.rating)
        self.tags.show_tags(page.tags, [tag for tag, _ in known.tags])
        completer = QCompleter([name for name, _ in known.strategies], self.strategy)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.strategy.setCompleter(completer)
        for field, text in (
            (self.strategy, page.strategy),
            (self.stop, self._price(page.planned_stop)),
            (self.target, self._price(page.planned_target)),
        ):
            if is_new or not field.hasFocus():
                field.setText(text)
                mark_field(field, is_wrong=False)
        # What is being typed stays: it is newer than what was read.
        if is_new or self.note.toPlainText().strip() == self._kept_note.strip():
            if self.note.toPlainText() != page.note:
                self.note.setPlainText(page.note)
            self._kept_note = page.note
        if is_new:
            self._said.setText("")
        self._plan.set_lines(plan_words(page, self._formatter))
        is_moved = page.first_stop is not None and page.first_stop != page.planned_stop
        self.correct.setVisible(is_moved and page.planned_stop is not None)
        self.shots.show_files(page.position_id, files)

    def _price(self, value: Decimal | None) -> str:
        return "" if value is None else self._formatter.number(value)

    # -- keeping -------------------------------------------------------------------------------

    def _keep_strategy(self) -> None:
        text = self.strategy.text()
        if self._page is not None and text.strip() != self._page.strategy:
            service, position = self._coffer.journal, self._position
            self._write(lambda: service.strategy(position, text))

    def _keep_price(self, field: QLineEdit, *, is_stop: bool) -> None:
        page = self._page
        if page is None:
            return
        found = typed_number(field.text(), self._formatter.locale)
        problem = found.problem
        if found.readings is not None:
            problem = self.tr("Leave the separators out: this may be two numbers.")
        mark_field(field, is_wrong=bool(problem))
        if problem:
            self._complain(f"{field.accessibleName()}: {problem}")
            return
        old = page.planned_stop if is_stop else page.planned_target
        if found.value == old:
            return
        service, position, value = self._coffer.journal, self._position, found.value
        if is_stop:
            self._write(lambda: service.plan(position, stop=value, target=KEEP), field)
        else:
            self._write(lambda: service.plan(position, stop=KEEP, target=value), field)

    def _on_correct(self) -> None:
        page = self._page
        if page is not None:
            service, position, stop = self._coffer.journal, self._position, page.planned_stop
            self._write(lambda: service.plan(position, stop=stop, is_correction=True))

    def _write(self, deed: "Callable[[], Changes]", field: QLineEdit | None = None) -> None:
        def failed(error: CofferError) -> None:
            if field is not None:
                mark_field(field, is_wrong=True)
            self._fail(error)

        self._tasks.write(self, deed, lambda _: self.banner.hide(), failed)

    def _on_note_failed(self, error: CofferError) -> None:
        self._kept_note = "" if self._page is None else self._page.note
        self._said.setText(self.tr("Not kept"))
        self._fail(error)

    def _fail(self, error: CofferError) -> None:
        self._complain(error_sentence(error))

    def _complain(self, text: str) -> None:
        self.banner.show_error(text)
        self.failed.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.note and event.type() is QEvent.Type.FocusOut:
            self.keep_note()
        return super().eventFilter(watched, event)

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.banner = Banner()
        self.strategy = QLineEdit()
        self.strategy.setFont(font("body"))
        self.strategy.setPlaceholderText(self.tr("Breakout, covered call …"))
        self.strategy.editingFinished.connect(self._keep_strategy)
        self.tags = TagField()
        self.tags.added.connect(self._on_tag)
        self.tags.removed.connect(self._on_untag)
        self.rating = RatingBar()
        self.rating.changed.connect(self._on_rating)
        self.stop, self.target = number_field(), number_field()
        self.stop.editingFinished.connect(lambda: self._keep_price(self.stop, is_stop=True))
        self.target.editingFinished.connect(lambda: self._keep_price(self.target, is_stop=False))
        self._plan = Label("", "small", "faint")
        self.correct = LinkButton(self.tr("The first stop was a mistake"))
        self.correct.clicked.connect(self._on_correct)
        self.correct.hide()
        for field in (self.stop, self.target):
            field.setFont(font("body"))
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(space.M)
        form.setVerticalSpacing(space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        named: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Strategy"), self.strategy), (self.tr("Tags"), self.tags),
            (self.tr("Rating"), self.rating), (self.tr("Planned stop"), self.stop),
            (self.tr("Planned target"), self.target),
        )  # fmt: skip
        for words, widget in named:
            label = Label(words, "body", "soft")
            label.setBuddy(widget)
            form.addRow(label, widget)
        self.strategy.setAccessibleName(self.tr("Strategy"))
        self.stop.setAccessibleName(self.tr("Planned stop"))
        self.target.setAccessibleName(self.tr("Planned target"))
        self._said = Label("", "small", "faint")
        self.note = QPlainTextEdit()
        self.note.setFont(font("body"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("Why it was opened, what happened, what to learn"))
        self.note.setMinimumHeight(NOTE_HEIGHT)
        self.note.setTabChangesFocus(True)
        self.note.textChanged.connect(self._on_typed)
        self.note.installEventFilter(self)
        self.shots = Shots(self._coffer, self._tasks)
        self.shots.failed.connect(self._complain)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Note"), "heading", "soft"))
        head.addStretch(1)
        head.addWidget(self._said)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.M)
        column.addLayout(form)
        column.addWidget(self._plan)
        column.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.shots)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(space.M)
        outer.addWidget(self.banner)
        outer.addWidget(self._body)
        outer.addStretch(1)
        self._body.setEnabled(False)

    def _on_typed(self) -> None:
        if self._page is not None and self.note.toPlainText().strip() != self._kept_note.strip():
            self._said.setText(self.tr("Not kept yet"))
            self._waiting.start()

    def _on_tag(self, tag: str) -> None:
        service, position = self._coffer.journal, self._position
        self._write(lambda: service.tag(position, tag))

    def _on_untag(self, tag: str) -> None:
        service, position = self._coffer.journal, self._position
        self._write(lambda: service.untag(position, tag))

    def _on_rating(self, rating: int | None) -> None:
        service, position = self._coffer.journal, self._position
        self._write(lambda: service.rate(position, rating))
