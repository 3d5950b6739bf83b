"""The import dialog: choose, look, import, and undo if it was not what one wanted."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.accounts import Account
from app.domain.errors import CancelledError, CofferError, FileRefusedError
from app.domain.ids import BatchId
from app.services.reports import ImportResult
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.format_words import format_word, phase_word
from ui.importing.choose import DropArea, dropped_file
from ui.importing.options import OptionsBar
from ui.importing.preview import ResultView
from ui.importing.work import Imported, Wish, carry_out, try_out
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import Job, TaskRunner


class ImportDialog(Dialog):
    """Nothing is written before Import is pressed; afterwards Undo takes it back."""

    imported = Signal(object)  # ImportResult

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._coffer, self._tasks = coffer, tasks
        self._words = Formatter()
        self._path: Path | None = None
        self._job: Job | None = None
        self._asked = 0  # number of the newest question: older answers are dropped
        self._result: ImportResult | None = None
        self.setWindowTitle(self.tr("Import a file"))
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

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Leave; what is under way is cancelled and writes nothing."""
        self._stop()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None and self.import_button.isVisible():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.choose(path)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        self.title = Label(self.windowTitle(), "title")
        column.addWidget(self.title)
        self.banner = Banner(self)
        self.banner.acted.connect(self._open_executions)
        column.addWidget(self.banner)
        self._pages = QStackedLayout()
        self.drop = DropArea(second_text=self.tr("A broker's file of executions…"))
        self.drop.chosen.connect(self.choose)
        self.drop.hint.acted_second.connect(self._open_executions)
        self._pages.addWidget(self.drop)
        self._pages.addWidget(self._look_page())
        column.addLayout(self._pages, 1)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self._stop)
        column.addWidget(self.progress)
        column.addLayout(self._foot())

    def _look_page(self) -> QWidget:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space.M)
        head = QHBoxLayout()
        self._file = ElidedLabel("", "strong")
        self.other_button = PillButton(self.tr("Choose another file"))
        self.other_button.clicked.connect(self.drop.ask)
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

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        self.reason = Label("", "small", "faint")
        self.reason.setWordWrap(True)
        foot.addWidget(self.reason, 1)
        self.undo_button = PillButton(self.tr("Undo this import"), icon_name="undo")
        self.undo_button.clicked.connect(self._undo)
        self.undo_button.hide()
        self.close_button = PillButton(self.tr("Cancel"))
        self.close_button.clicked.connect(self.reject)
        self.import_button = PrimaryButton(self.tr("Import"))
        self.import_button.clicked.connect(self._import)
        self.import_button.setEnabled(False)
        for button in (self.undo_button, self.close_button, self.import_button):
            foot.addWidget(button)
        return foot

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

    def _on_undone(self, _: object) -> None:
        self.title.setText(self.tr("The import was undone"))
        self.banner.show_text(self.tr("Undone. The same file can be imported again."))
        self._show_reason("")

    def _on_undo_failed(self, error: CofferError) -> None:
        self.undo_button.setEnabled(True)
        self._show_error(error)

    # Both

    def _on_progress(self, done: int, total: int, what: str) -> None:
        text = phase_word(what)
        if total:
            text = f"{text} {self._words.count(done)} / {self._words.count(total)}"
        self.progress.set_progress(done, total, text)

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

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_reason(self, text: str, *, can_import: bool = False) -> None:
        self.reason.setText(text)
        self.import_button.setEnabled(can_import)
        self.import_button.setAccessibleDescription(text)

    def _show_accounts(self, accounts: list[Account]) -> None:
        self.options.offer(sorted((one.name for one in accounts), key=str.casefold))

    def _show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))

    def _total(self, result: ImportResult) -> str:
        return one_line(self._words.count(result.read))


__all__ = ["ImportDialog", "Wish"]
