"""The dialog to record or change one entry, with its effect shown while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.activities import ActivityRow
from app.domain.errors import CofferError
from app.domain.ids import EntryId
from app.domain.kinds import Kind
from ui.documents.waiting import WaitingDocuments
from ui.entries.effect import effect_facts
from ui.entries.form import Draft, EntryForm
from ui.entries.lot_picker import LotPicker
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence, sentence
from ui.restated.note import RestatedNote
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import LinkButton, PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.dialog import Dialog
from ui.widgets.dropped import local_files
from ui.widgets.labels import Label
from ui.widgets.table_columns import Tone
from ui.widgets.table_facts import Fact, FactList

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.changes import Changes
    from app.services.ledger import Recorded
    from app.services.ledger_effect import Effect
    from app.services.reports import LotLine
    from ui.tasks import TaskRunner

_PAUSE_MS = 250
_BESIDE = 660  # pixels of a screen on which the effect has room beside the fields


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving came to: the entry, and why a document was not kept with it."""

    recorded: Recorded
    changes: Changes
    not_kept: CofferError | None = None


class EntryDialog(Dialog):
    """Records a new entry, or with `replaces` voids the old one and records this in its place."""

    saved = Signal(object)  # Recorded

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        row: ActivityRow | None = None,
        replaces: EntryId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._coffer, self._tasks, self._replaces = coffer, tasks, replaces
        self._words = Formatter()
        self._asked = 0  # number of the newest question: older answers are dropped
        self._draft = Draft()
        self._is_checked = False
        self._save_wanted = ""
        self._is_saving = False
        self.setAcceptDrops(True)
        is_edit = replaces is not None
        self.setWindowTitle(self.tr("Edit entry") if is_edit else self.tr("New entry"))
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._check)
        self.form.edited.connect(self._on_edited)
        for field in self.findChildren(QLineEdit):
            field.setAcceptDrops(False)  # a file dropped on a field is a document, not its address
        if row is not None:
            self.form.fill(row)
        self._on_edited()
        read = partial(_suggestions, coffer)
        tasks.read(self, read, lambda found: self.form.offer(*found), self._show_error)
        self.form.focus_first()

    def save(self, *, and_next: bool = False) -> None:
        """Save as soon as the check allows it."""
        if self._is_saving or self._draft.problem:
            return
        self._save_wanted = "next" if and_next else "close"
        if self._is_checked:
            self._write()
        elif not self._pause.isActive():
            self._check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif not is_enter:  # Enter alone must not press a button by surprise
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.documents.add(local_files(event.mimeData()))

    def _build(self) -> None:
        self.resize(780, 600)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        self.banner = Banner(self)
        column.addWidget(self.banner)
        is_narrow = self.screen().availableSize().width() < _BESIDE
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(down if is_narrow else across)
        row.setSpacing(space.XL)
        self.form = EntryForm(datetime.now(UTC).astimezone().date())
        self.form.setProperty("page", "true")
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        if is_narrow:  # the dialog scrolls as a whole, with the effect below the fields
            scroll.setMinimumHeight(self.form.sizeHint().height())
        row.addWidget(scroll, 3)
        side = QVBoxLayout()
        card = Card()
        self.effect = FactList(self.tr("What it does"))
        card.body.addWidget(self.effect)
        side.addWidget(card)
        self.restated = RestatedNote(self._words, self)
        side.addWidget(self.restated)
        self.lots_button = LinkButton("")
        self.lots_button.clicked.connect(lambda _: self._choose_lots())
        side.addWidget(self.lots_button, 0, Qt.AlignmentFlag.AlignLeading)
        note = Label("", "small", "faint")
        note.set_lines(
            self.tr(
                "The old entry is voided and stays visible; this one takes its place. Both in one "
                "step, which Undo takes back."
            )
            if self._replaces is not None
            else self.tr("Nothing is saved until you press Save. Undo takes it back.")
        )
        self.documents = WaitingDocuments(self.tr("Drop a receipt or a letter anywhere here."))
        self.documents.refused.connect(lambda text: self.banner.show_error(text, ""))
        side.addWidget(self.documents)
        side.addWidget(note)
        side.addStretch(1)
        row.addLayout(side, 2)
        column.addLayout(row, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        self.problem = Label("", "small", "warn")
        self.problem.setWordWrap(True)
        foot.addWidget(self.problem, 1)
        cancel = PillButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.next_button = PillButton(self.tr("Save and next"))
        self.next_button.setVisible(self._replaces is None)
        self.next_button.clicked.connect(lambda _: self.save(and_next=True))
        self.save_button = PrimaryButton(self.tr("Save"))
        self.save_button.setToolTip(self.tr("Ctrl+Enter"))
        self.save_button.clicked.connect(lambda _: self.save())
        for button in (cancel, self.next_button, self.save_button):
            foot.addWidget(button)
        return foot

    # Checking

    def _on_edited(self) -> None:
        self._asked += 1
        self._is_checked = False
        self._save_wanted = ""
        self._draft = self.form.read()
        self._offer_lots()
        if self._draft.problem:
            self._pause.stop()
            self._show_state(self._draft.problem)
            self.restated.clear()
            empty = Fact(self.tr("Fill in the form to see the effect."))
            self.effect.show_facts(self.tr("What it does"), [empty])
        else:
            self._show_state(self.tr("Checking…"))
            self._pause.start()

    def _check(self) -> None:
        rows = self._draft.rows
        if not rows:
            return
        done = partial(self._on_effect, self._asked)
        if len(rows) == 2:
            self._is_checked = True  # a swap has no preview: the books check it when it is saved
            self._show_swap(rows[0], rows[1])
            return
        call = partial(self._coffer.ledger.preview, rows[0], replaces=self._replaces)
        failed = partial(self._on_check_failed, self._asked)
        self._tasks.write(self, call, done, failed)  # it is tried out in the books, so in turn

    def _on_effect(self, asked: int, effect: Effect) -> None:
        if asked != self._asked or self._is_saving:
            return
        problem = " ".join(sentence(text) for text in effect.problems)
        self._is_checked = not problem
        self._show_state(problem)
        facts = effect_facts(effect, self._words)
        if not facts:
            facts = [Fact(self.tr("Nothing changes."), tone=Tone.FAINT)]
        self.effect.show_facts(self.tr("What it does"), facts)
        self.restated.show_restated(effect.restated)
        if self._is_checked and self._save_wanted:
            self._write()

    def _on_check_failed(self, asked: int, error: CofferError) -> None:
        if asked == self._asked:
            self._show_state(error_sentence(error))

    def _show_swap(self, out: ActivityRow, into: ActivityRow) -> None:
        self.restated.clear()
        account = one_line(out.account, 60)
        facts = [
            Fact(account, f"−{self._words.quantity(out.quantity)} {out.symbol}", Tone.TEXT),
            Fact(account, f"+{self._words.quantity(into.quantity)} {into.symbol}", Tone.TEXT),
        ]
        self.effect.show_facts(self.tr("What it does"), facts)
        self._show_state("")
        if self._save_wanted:
            self._write()

    def _show_state(self, problem: str) -> None:
        self.problem.setText(problem)
        can_save = self._is_checked and not problem
        for button in (self.save_button, self.next_button):
            button.setEnabled(can_save)
        reason = problem or self.tr("Ctrl+Enter")
        self.save_button.setAccessibleDescription(reason)

    # Lots of a sale

    def _offer_lots(self) -> None:
        row = self._draft.rows[0] if len(self._draft.rows) == 1 else None
        self.lots_button.setVisible(row is not None and row.kind == Kind.SELL)
        count = len(self.form.lots)
        text = self.tr("Lots: {} chosen by you…").format(count) if count else ""
        self.lots_button.set_text(text or self.tr("Lots: by the method. Choose…"))

    def _choose_lots(self) -> None:
        rows = self._draft.rows
        if not rows:
            return
        scope = f"holding:{rows[0].account}/{rows[0].symbol}"
        read = partial(_open_lots, self._coffer, scope)
        self._tasks.read(self, read, self._show_lots, self._show_error)

    def _show_lots(self, found: tuple[tuple[LotLine, ...], str]) -> None:
        picker = LotPicker(found[0], dict(self.form.lots), found[1], self)
        picker.picked.connect(self.form.set_lots)
        picker.open()

    # Saving

    def _write(self) -> None:
        self._is_saving = True
        and_next = self._save_wanted == "next"
        self._save_wanted = ""
        self._show_state(self.tr("Saving…"))
        rows = self._draft.rows
        if len(rows) == 2:
            call = partial(self._coffer.ledger.record_swap, rows[0], rows[1])
        else:
            call = partial(self._coffer.ledger.record, rows[0], replaces=self._replaces)
        done = partial(self._on_saved, and_next)
        save = partial(_record_with, self._coffer, call, tuple(self.documents.paths))
        self._tasks.write(self, save, done, self._on_refused)

    def _on_saved(self, and_next: bool, saved: Saved) -> None:
        self._is_saving = False
        self.saved.emit(saved.recorded)
        self.documents.clear()
        if saved.not_kept:
            reason = error_sentence(saved.not_kept)
            text = self.tr("The entry is saved, but not its document. {}").format(reason)
            self.banner.show_error(text, "")
        elif and_next:
            self.banner.show_text(self.tr("Saved. The next one:"))
        else:
            self.accept()
            return
        self.form.clear_amounts()
        self.form.focus_first()

    def _on_refused(self, error: CofferError) -> None:
        self._is_saving = False
        self.banner.show_error(error_sentence(error))
        self._show_state("")

    def _show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))


def _record_with(coffer: Coffer, record: Callable[[], Recorded], paths: Sequence[Path]) -> Saved:
    """Record an entry, then keep its documents with it. For a worker."""
    recorded = record()
    not_kept: CofferError | None = None
    for path in paths:
        try:
            coffer.attachments.add(path, f"entry:{recorded.entry_id}")
        except CofferError as error:  # the entry stands: it is not to be recorded twice
            not_kept = error
    return Saved(recorded, recorded.changes, not_kept)


def _open_lots(coffer: Coffer, scope: str) -> tuple[tuple[LotLine, ...], str]:
    return coffer.portfolio.lots(scope=scope), coffer.profile.base_currency()


def _suggestions(coffer: Coffer) -> tuple[list[str], list[tuple[str, str, str]], str]:
    open_ones = (one.name for one in coffer.accounts.all() if one.closed_on is None)
    names = sorted(open_ones, key=str.casefold)
    return names, coffer.accounts.symbols(), coffer.profile.base_currency()
