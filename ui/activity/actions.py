"""What can be done with an entry: edit, duplicate, void; each asks first and writes elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.activities import ActivityRow
from app.domain.errors import CofferError
from app.domain.ids import EntryId
from app.domain.kinds import Kind
from app.domain.ledger import StoredEntry
from ui.activity.batches_dialog import BatchesDialog
from ui.activity.columns import main_leg, title_of
from ui.activity.links_dialog import LinksDialog
from ui.activity.void_dialog import ConfirmDialog
from ui.entries.editor import EntryDialog
from ui.format import Formatter
from ui.format_errors import error_sentence

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner


class EntryActions(QObject):
    """Opens the dialogs of the ledger over a window."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, coffer: Coffer, tasks: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._coffer, self._tasks, self._window = coffer, tasks, window
        self.words = Formatter()

    def new_entry(self) -> None:
        """Open the editor for a new entry."""
        self._open_editor(None, None)

    def edit(self, entry: StoredEntry) -> None:
        """Open the editor with an entry, to be voided and recorded anew."""
        if can_change(entry):
            self._load(entry, entry.id)

    def duplicate(self, entry: StoredEntry) -> None:
        """Open the editor for a new entry that begins as a copy."""
        if entry.kind != Kind.VOID:
            self._load(entry, None)

    def ask_void(self, entry: StoredEntry) -> None:
        """Say what voiding means, and do it if it is confirmed."""
        text = self.tr(
            "Holdings, lots, gains and every report are computed without it from now on. The "
            "entry stays in the ledger, struck through, and Undo brings it back."
        )
        if entry.linked_entries:
            text += " " + self.tr("Its link to the other transfer ends.")
        dialog = ConfirmDialog(
            self.tr("Void “{}”?").format(title_of(entry, self.words)),
            text,
            self.tr("Void it"),
            self._window,
            with_reason=True,
        )
        dialog.confirmed.connect(partial(self._void, entry.id))
        dialog.open()

    def unlink(self, entry: StoredEntry) -> None:
        """Take back the link of a transfer; its two entries stay as they are."""
        leg = main_leg(entry)
        if not entry.linked_entries or leg is None:
            return
        out = entry.id if leg.quantity < 0 else entry.linked_entries[0]
        call = partial(self._coffer.links.unlink, out)
        self._tasks.write(self, call, self._on_unlinked, self._on_failed)

    def undo_batches(self, entry: object = None) -> None:
        """Open the list of imports and edits that can be undone, at that of an entry."""
        batch_id = entry.batch_id if isinstance(entry, StoredEntry) else None
        BatchesDialog(self._coffer, self._tasks, self._window, batch_id).open()

    def decide_links(self) -> None:
        """Open the list of transfers that could pair in several ways."""
        LinksDialog(self._coffer, self._tasks, self._window).open()

    def open_menu(self, entry: StoredEntry, where: QPoint) -> None:
        """Open the menu of an entry."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, call, is_on in (
            (self.tr("Edit"), self.edit, can_change(entry)),
            (self.tr("Duplicate"), self.duplicate, entry.kind != Kind.VOID),
            (self.tr("Void"), self.ask_void, can_change(entry)),
        ):
            action = menu.addAction(text)
            action.setEnabled(is_on)
            action.triggered.connect(lambda _=False, do=call: do(entry))
        menu.popup(where)

    def _load(self, entry: StoredEntry, replaces: EntryId | None) -> None:
        call = partial(self._coffer.ledger.row_of, entry.id)
        done = partial(self._open_editor, replaces=replaces)
        self._tasks.reload(self, "row", call, done, self._on_failed)

    def _open_editor(self, row: ActivityRow | None, replaces: EntryId | None) -> None:
        EntryDialog(self._coffer, self._tasks, row, replaces, self._window).open()

    def _void(self, entry_id: EntryId, reason: str) -> None:
        call = partial(self._coffer.ledger.void, entry_id, reason=reason)
        self._tasks.write(self, call, self._on_voided, self._on_failed)

    def _on_voided(self, _: object) -> None:
        self.told.emit(self.tr("Voided. Ctrl+Z brings it back."))

    def _on_unlinked(self, _: object) -> None:
        self.told.emit(self.tr("The link was taken back. Both entries stay."))

    def _on_failed(self, error: CofferError) -> None:
        self.failed.emit(error_sentence(error))


def can_change(entry: StoredEntry) -> bool:
    """Tell whether an entry can be edited or voided: it is in effect, and no void itself."""
    return entry.voided_by is None and entry.kind != Kind.VOID
