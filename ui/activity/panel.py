"""The panel beside the ledger: everything that is known of one entry, and what can be done."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.kinds import Kind
from app.domain.ledger import EntryFilter, StoredEntry
from ui.activity.columns import clock_of, title_of
from ui.activity.entry_facts import UNLINK, entry_facts, leg_facts, payload_facts
from ui.documents.kept import Documents
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.buttons import DangerButton, PillButton
from ui.widgets.card import Card
from ui.widgets.labels import Label, Title
from ui.widgets.table_facts import FactList

if TYPE_CHECKING:
    from app.bootstrap import Coffer

PANEL_WIDTH = 328
NARROW_WIDTH = 284
MANUAL = "manual"


class EntryPanel(Card):
    """Shows one entry. Actions are signals: the view asks and writes."""

    edit_wanted = Signal(object)  # StoredEntry
    duplicate_wanted = Signal(object)
    void_wanted = Signal(object)
    undo_wanted = Signal(object)
    unlink_wanted = Signal(object)
    entry_wanted = Signal(int)  # another entry: voided by, replaces, linked
    closed = Signal()

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=0)
        self._coffer = coffer
        self.entry: StoredEntry | None = None
        self.setFixedWidth(PANEL_WIDTH)
        self.setAccessibleName(self.tr("Entry"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("page", "true")
        column = QVBoxLayout(inner)
        column.setContentsMargins(*(space.CARD_PADDING,) * 4)
        column.setSpacing(space.M)
        self._title = Title("")
        self._title.setWordWrap(True)
        self._when = Label("", "small", "faint")
        self._state = Label("", "small-medium", "warn")
        self._state.setWordWrap(True)
        self._note = Label("", "body")
        self._note.setWordWrap(True)
        self.legs = FactList()
        self.facts = FactList()
        self.payload = FactList()
        for each in (self._title, self._when, self._state, self._note):
            column.addWidget(each)
        for part in (self.legs, self.facts, self.payload):
            part.followed.connect(self._on_followed)
            column.addWidget(part)
        self.documents = Documents(coffer, tasks, self.tr("Receipts, letters: drop a file here."))
        column.addWidget(self.documents)
        column.addStretch(1)
        scroll.setWidget(inner)
        self.body.addWidget(scroll, 1)
        self.body.addWidget(self._actions())

    def show_entry(self, entry: StoredEntry, words: Formatter, today: date) -> None:
        """Show an entry."""
        self.entry = entry
        self._title.setText(title_of(entry, words))
        clock = clock_of(entry, words)
        when = words.ago(entry.on, today)
        self._when.setText(f"{when} · {clock}" if clock else when)
        is_void = entry.voided_by is not None
        self._state.setText(self.tr("Voided. It counts nowhere.") if is_void else "")
        self._state.setVisible(is_void)
        self._note.set_lines(entry.note[:4000])
        self._note.setVisible(bool(entry.note))
        self.legs.show_facts(self.tr("What it did"), leg_facts(entry, words))
        self.facts.show_facts(self.tr("Record"), entry_facts(entry, words))
        rows = payload_facts(entry.payload, words)
        self.payload.show_facts(self.tr("As it came in"), rows)
        self.payload.setVisible(bool(rows))
        self.documents.show_subject(
            f"entry:{entry.id}", words, partial(earlier_subjects, self._coffer, entry)
        )
        for button in (self.edit_button, self.void_button):
            button.setEnabled(not is_void and entry.kind != Kind.VOID)
        self.duplicate_button.setEnabled(entry.kind != Kind.VOID)

    def _actions(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(space.M, 0, space.M, space.L)
        row.setSpacing(space.S)
        self.edit_button = PillButton(self.tr("Edit"), icon_name="edit")
        self.duplicate_button = PillButton(self.tr("Duplicate"))
        self.void_button = DangerButton(self.tr("Void"))
        self.undo_button = PillButton("", icon_name="undo")
        undo = self.tr("Undo all that was saved with it…")
        self.undo_button.setToolTip(undo)
        self.undo_button.setAccessibleName(undo)
        for button, signal in (
            (self.edit_button, self.edit_wanted),
            (self.duplicate_button, self.duplicate_wanted),
            (self.void_button, self.void_wanted),
            (self.undo_button, self.undo_wanted),
        ):
            button.clicked.connect(lambda _=False, tell=signal: tell.emit(self.entry))
            row.addWidget(button)
        row.addStretch(1)
        return box

    def _on_followed(self, target: str) -> None:
        if target == UNLINK:
            self.unlink_wanted.emit(self.entry)
            return
        self.entry_wanted.emit(int(target.partition(":")[2]))


def earlier_subjects(coffer: "Coffer", entry: StoredEntry) -> list[str]:
    """Return under what the documents of the versions before an edit are kept. For a worker.

    An edit is one batch by hand: the void of the old entry, and the new one.
    """
    found: list[str] = []
    while entry.source == MANUAL and entry.kind != Kind.VOID:
        of_batch = EntryFilter(batch_id=entry.batch_id, with_voided=True)
        batch = coffer.ledger.entries(of_batch, limit=3)
        voids = [one.voids for one in batch if one.kind == Kind.VOID and one.voids is not None]
        if len(batch) != 2 or len(voids) != 1:
            break
        found.append(f"entry:{voids[0]}")
        entry = coffer.ledger.entry(voids[0])
    return found
