"""The import dialog: choose, look, import, and undo if it was not what one wanted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.accounts import Account
from app.domain.errors import CancelledError, CofferError, FileRefusedError
from app.domain.ids import BatchId
from app.services.reports import ImportResult
from ui.format import one_line
from ui.format_errors import error_sentence
from ui.format_words import format_word
from ui.importing.choose import DropArea
from ui.importing.file_dialog import FileDialog
from ui.importing.options import OptionsBar
from ui.importing.preview import ResultView
from ui.importing.work import Imported, Wish, carry_out, try_out
from ui.theme import space

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner


class ImportDialog(FileDialog):
    """Nothing is written before Import is pressed; afterwards Undo takes it back."""

    imported = Signal(object)  # ImportResult

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(coffer, tasks, parent)
        self.setWindowTitle(self.tr("Import a file"))
        self._result: ImportResult | None = None
        self.resize(960, 620)
        self._build()
        read = self._coffer.accounts.all
        self._tasks.read(self, read, self._show_accounts, self._show_error)
        if path is not None:
            self.choose(path)

    def choose(self, path: Path) -> None:
        """Take a file and look at what it would do."""
        self._path = path
        self._file.setText(str(path.name))
        self._file.setToolTip("")
        self._pages.setCurrentIndex(1)
        self.options.show_recognized("")
        self._look()

    def _build(self) -> None:
        drop = DropArea(second_text=self.tr("A broker's file of executions…"))
        drop.hint.acted_second.connect(self._open_executions)
        self._build_around(drop)
        self.banner.acted.connect(self._open_executions)

    def _look_page(self) -> QWidget:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space.M)
        head = QHBoxLayout()
        head.addWidget(self._file, 1)
        head.addWidget(self.other_button)
        inner.addLayout(head)
        self.options = OptionsBar()
        self.options.changed.connect(self._look)
        inner.addWidget(self.options)
        self.result_view = ResultView()
        self.result_view.hide()
        inner.addWidget(self.result_view, 1)
        inner.addStretch(0)
        return page

    def _open_executions(self) -> None:
        """Go on with the dialog for files of brokers."""
        from ui.importing.executions_dialog import open_executions_dialog

        parent = self.parentWidget()
        open_executions_dialog(parent, self._coffer, self._tasks, path=self._path)
        self.reject()

    # Looking

    def _look(self) -> None:
        if self._path is None:
            return
        self._stop()
        self._asked += 1
        self._result = None
        self.banner.hide()
        self.result_view.hide()
        self._show_reason(self.tr("Nothing is written before you press Import."))
        self.progress.start(self.tr("Looking at the file"))
        call = partial(try_out, self._coffer, self._path, self.options.wish)
        self._job = self._tasks.long(
            self,
            call,
            partial(self._on_looked, self._asked),
            partial(self._on_failed, self._asked),
            self._on_progress,
            kind="write",  # it is tried out in the books and rolled back, so in turn
        )

    def _on_looked(self, asked: int, done: Imported) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.progress.finish()
        result = self._result = done.result
        self.options.show_recognized(format_word(result.format))
        self.result_view.show_result(result)
        self.result_view.show()
        count = self._words.count(result.added)
        self.import_button.set_text(self.tr("Import {}").format(count))
        reason = self.tr("Nothing is written before you press Import.")
        if not result.added:
            reason = (
                self.tr("Every row of this file is already in the books.")
                if result.known
                else self.tr("There is no row that can be imported.")
            )
        elif result.rejected:
            reason = self.tr(
                "Rejected rows are left out. Mend them and import the file again: only they "
                "will be added."
            )
        self._show_reason(reason, can_import=result.added > 0)
        (self.import_button if result.added else self.close_button).setFocus()

    # Importing

    def _import(self) -> None:
        if self._path is None or self._result is None:
            return
        self._asked += 1
        self._show_reason("")
        for control in (self.options, self.other_button):
            control.setEnabled(False)
        self.progress.start(self.tr("Importing"))
        call = partial(carry_out, self._coffer, self._path, self.options.wish)
        self._job = self._tasks.long(
            self,
            call,
            self._on_imported,
            partial(self._on_failed, self._asked),
            self._on_progress,
            kind="write",
        )

    def _on_imported(self, done: Imported) -> None:
        self._job = None
        self.progress.finish()
        result = self._result = done.result
        count = self._words.count(result.added)
        self.title.setText(self.tr("Imported {} of {} rows").format(count, self._total(result)))
        self.options.hide()
        self.other_button.hide()
        self.import_button.hide()
        self.result_view.show_result(result)
        self.undo_button.setVisible(result.batch_id is not None)
        self.close_button.set_text(self.tr("Done"))
        self.close_button.setFocus()
        self._show_reason(self.tr("Undo takes the whole import back."))
        self.imported.emit(result)

    def _undo(self) -> None:
        if self._result is None or self._result.batch_id is None:
            return
        self.undo_button.setEnabled(False)
        batch_id = BatchId(self._result.batch_id)
        call = partial(self._coffer.ledger.undo, batch_id)
        self._tasks.write(self, call, self._on_undone, self._on_undo_failed)

    # Both

    def _on_failed(self, asked: int, error: CofferError) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.progress.finish()
        for control in (self.options, self.other_button):
            control.setEnabled(True)
        if isinstance(error, CancelledError):
            self.banner.show_text(error_sentence(error))
        elif isinstance(error, FileRefusedError):  # it may be a broker's own
            self.banner.show_error(error_sentence(error), self.tr("Read it as executions"))
        else:
            self._show_error(error)
        can_retry = self._result is not None and self._result.added > 0
        self._show_reason("", can_import=can_retry)

    def _show_accounts(self, accounts: list[Account]) -> None:
        self.options.offer(sorted((one.name for one in accounts), key=str.casefold))

    def _total(self, result: ImportResult) -> str:
        return one_line(self._words.count(result.read))


__all__ = ["ImportDialog", "Wish"]
