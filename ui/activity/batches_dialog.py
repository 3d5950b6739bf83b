"""Imports and edits as they were saved, each of which can be undone as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.ids import BatchId
from app.domain.ledger import Batch
from app.domain.restated import Restatement
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_words import source_word
from ui.restated.note import RestatedNote
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import DangerButton, LinkButton, PillButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Cell, Column, Tone
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner


class BatchesDialog(Dialog):
    """Lists batches, newest first; undoing voids every entry of one."""

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        batch_id: BatchId | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted = batch_id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._coffer, self._tasks = coffer, tasks
        self._words = Formatter()
        self.setWindowTitle(self.tr("Undo an import or an edit"))
        self.resize(760, 600)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(Label(self.windowTitle(), "title"))
        hint = Label("", "body", "soft")
        hint.set_lines(
            self.tr(
                "Undoing voids every entry of a batch at once. The entries stay visible, struck "
                "through, and the same file can be imported again later."
            )
        )
        column.addWidget(hint)
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self.model = TableModel[Batch](self._columns(), lambda batch: batch.id, self)
        self.table = TableView(self.model, "batches", self)
        self.table.setAccessibleName(self.tr("Batches"))
        column.addWidget(TableCard(self.table, self), 1)
        self.moved_button = LinkButton(self.tr("Which months did it move?"))
        self.moved_button.setEnabled(False)
        self.moved_button.clicked.connect(lambda _: self._ask_moved())
        column.addWidget(self.moved_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.restated = RestatedNote(self._words, self)
        column.addWidget(self.restated)
        column.addStretch(0)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = PillButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.undo_button = DangerButton(self.tr("Undo this batch"))
        self.undo_button.setEnabled(False)
        self.undo_button.clicked.connect(self._undo)
        foot.addWidget(close)
        foot.addWidget(self.undo_button)
        column.addLayout(foot)
        self.table.chosen.connect(self._on_chosen)
        self.reload()

    def reload(self) -> None:
        """Ask for the newest batches."""
        call = partial(self._coffer.ledger.batches, 200)
        self._tasks.read(self, call, self._show, self._show_error)

    def _show(self, batches: Sequence[Batch]) -> None:
        self.model.show(batches)
        row = -1 if self._wanted is None else self.model.row_of(self._wanted)
        self.table.choose(max(row, 0) if batches else -1)

    def _show_error(self, error: CofferError) -> None:
        self.undo_button.setEnabled(True)
        self.moved_button.setEnabled(True)
        self.banner.show_error(error_sentence(error))

    def _on_chosen(self, row: int) -> None:
        batch = self.model.line(row) if 0 <= row < self.model.rowCount() else None
        self.undo_button.setEnabled(batch is not None and not batch.is_undone)
        self.moved_button.setEnabled(batch is not None)
        self.restated.clear()

    def _ask_moved(self) -> None:
        """Compare what was known before the batch with what was known after it."""
        batch = self.model.line(self.table.current_row())
        if batch is None:
            return
        self.moved_button.setEnabled(False)
        call = partial(self._coffer.restatement.of_batch, batch.id)
        self._tasks.read(self, call, partial(self._show_moved, batch.id), self._show_error)

    def _show_moved(self, batch_id: BatchId, found: Restatement) -> None:
        self.moved_button.setEnabled(True)
        chosen = self.model.line(self.table.current_row())
        if chosen is not None and chosen.id == batch_id:
            self.restated.show_restated(found, is_done=True)

    def _undo(self) -> None:
        batch = self.model.line(self.table.current_row())
        if batch is None:
            return
        self.undo_button.setEnabled(False)
        call = partial(self._coffer.ledger.undo, batch.id)
        self._tasks.write(self, call, self._on_undone, self._show_error)

    def _on_undone(self, _: object) -> None:
        self.banner.show_text(self.tr("Undone. The entries are voided."))
        self.reload()

    def _columns(self) -> tuple[Column[Batch], ...]:
        w = self._words

        def state(batch: Batch) -> Cell:
            if batch.is_undone:
                return Cell(self.tr("Undone"), is_badge=True, tone=Tone.FAINT)
            return Cell(source_word(batch.origin), is_badge=True, tone=Tone.SOFT)

        return (
            Column("at", self.tr("Saved"), lambda batch: Cell(w.moment(batch.recorded_at)),
                   key=lambda batch: batch.recorded_at, width=196),
            Column("origin", self.tr("What"), state, width=110),
            Column("label", self.tr("Name"),
                   lambda batch: Cell(one_line(batch.label, 120), is_struck=batch.is_undone),
                   tip=lambda batch: batch.label, width=220, stretch=1),
            Column("entries", self.tr("Entries"), lambda batch: Cell(w.count(batch.entries)),
                   key=lambda batch: batch.entries, is_number=True, width=90),
        )  # fmt: skip
