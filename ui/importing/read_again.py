"""A file that was kept, read once more: what a better reader finds in it that was not there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.ids import BatchId
from app.services.files.answers import FileResult, ImportedFile
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.importing.document_view import DocumentView
from ui.importing.document_words import tr
from ui.importing.document_work import Brought, service_of
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import ElidedLabel, Label, Title
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.progress import Progress
    from ui.tasks import Job, TaskRunner


class ReadAgainDialog(Dialog):
    """Shows first what would come in; nothing is written before the button is pressed."""

    def __init__(
        self, coffer: Coffer, tasks: TaskRunner, one: ImportedFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._coffer, self._tasks, self._one = service_of(coffer), coffer, tasks, one
        self._words = Formatter()
        self._result: FileResult | None = None
        self._job: Job | None = None
        self.setWindowTitle(tr("Read a file again"))
        self.resize(1000, 620)
        self._build()
        self._read(is_dry=True)

    def reject(self) -> None:
        """Leave; what is under way is cancelled and writes nothing."""
        self._stop()
        super().reject()

    def _build(self) -> None:
        self.title = Title(self.windowTitle())
        self.banner = Banner(self)
        self.file = ElidedLabel(one_line(self._one.name, 200), "strong")
        self.view = DocumentView(asks_opening=False)  # that was said when it was imported
        self.view.hide()
        self.view.changed.connect(self._tell)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self._stop)
        self.reason = Label("", "small", "faint")
        self.reason.setWordWrap(True)
        self.close_button = PillButton(tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.undo_button = PillButton(tr("Undo this import"), icon_name="undo")
        self.undo_button.clicked.connect(lambda _: self._undo())
        self.undo_button.hide()
        self.import_button = PrimaryButton(tr("Import"))
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(lambda _: self._read(is_dry=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        for each in (self.title, self.banner, self.file):
            column.addWidget(each)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        column.addWidget(self.progress)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addWidget(self.reason, 1)
        for button in (self.undo_button, self.close_button, self.import_button):
            foot.addWidget(button)
        column.addLayout(foot)

    def _read(self, *, is_dry: bool) -> None:
        self.import_button.setEnabled(False)
        self.progress.start(tr("Reading the file again") if is_dry else tr("Importing"))

        choices = dict(self.view.changes.answers)

        def call(progress: Progress) -> Brought:
            from app.services.files.service import changes_of

            result = self._service.read_again(
                self._one.id, dry_run=is_dry, choices=choices, progress=progress
            )
            return Brought(result, changes_of(result))

        self._job = self._tasks.long(self, call, self._on_read, self._on_failed, kind="write")

    def _on_read(self, done: Brought) -> None:
        self._job = None
        self.progress.finish()
        effects = self._result.effects if self._result is not None else ()
        result = done.result
        if not result.dry_run:
            result = replace(result, effects=effects)
            count = self._words.count(result.added)
            self.title.setText(tr("{} rows were added").format(count))
            self.import_button.hide()
            self.undo_button.setVisible(result.batch_id is not None)
        self._result = result
        self.view.show_result(result)
        self.view.show()
        self._tell()
        if self.view.lead_to_question():
            return
        (self.import_button if self.import_button.isEnabled() else self.close_button).setFocus()

    def _tell(self) -> None:
        result = self._result
        if result is None or not result.dry_run:
            self.reason.setText(tr("Undo takes it back.") if result is not None else "")
            return
        is_worth = self.view.brings
        added = self._words.count(self.view.added)
        self.import_button.set_text(tr("Import {}").format(added))
        self.import_button.setEnabled(is_worth and self.view.is_answered)
        if not self.view.is_answered:
            self.reason.setText(tr("Say first which version is right."))
        elif is_worth:
            self.reason.setText(tr("Nothing is written before you press Import."))
        else:
            self.reason.setText(tr("There is nothing in it that the books do not have."))

    def _undo(self) -> None:
        result = self._result
        if result is None or result.batch_id is None:
            return
        self.undo_button.setEnabled(False)
        call = partial(self._coffer.ledger.undo, BatchId(result.batch_id))
        self._tasks.write(self, call, lambda _: self.accept(), self._on_failed)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_failed(self, error: CofferError) -> None:
        self._job = None
        self.progress.finish()
        self.banner.show_error(error_sentence(error))
