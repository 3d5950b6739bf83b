"""The dialog in which a PDF or a picture is read and reviewed; then its rows go on as a table."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.review.drafts import Draft
from app.ports.review import DraftWish
from app.services.imports_answers import Original
from ui.format import Formatter, one_line
from ui.format_errors import error_sentence
from ui.importing.document_work import service_of
from ui.importing.review_page import ReviewPage
from ui.importing.work import Reviewed
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.dialog import Dialog
from ui.widgets.labels import Label
from ui.widgets.progress import ProgressRow

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.services.files.answers import ImportedFile
    from app.services.reviews import ReviewService
    from ui.tasks import Job, TaskRunner

_SIZE = (1240, 800)
_LONGEST_PASSWORD = 200
_LONGEST_NAME = 80  # bytes


class ReviewDialog(Dialog):
    """Says `reviewed` with a CSV of the rows; the file goes when the dialog is deleted."""

    reviewed = Signal(object)  # Path
    imported = Signal(object)  # ImportResult, and
    activity_wanted = Signal(object)  # BatchEntries: of the import that follows

    def __init__(
        self, coffer: Coffer, tasks: TaskRunner, path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._service: ReviewService = coffer.reviews
        self._files = service_of(coffer)
        self._tasks, self._path = tasks, path
        self._job: Job | None = None
        self._folder: Path | None = None
        self.has_imported = False
        self._wish = DraftWish()
        words = Formatter()
        self.setWindowTitle(self.tr("Review a statement"))
        self.resize(*_SIZE)
        self.title = Label(one_line(path.name, 120), "title")
        self.banner = Banner()
        self.progress = ProgressRow()
        self.progress.cancelled.connect(self._on_cancel)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(_LONGEST_PASSWORD)
        self.password.setPlaceholderText(self.tr("Password of the PDF"))
        self.password.setAccessibleName(self.tr("Password of the PDF"))
        self.password.returnPressed.connect(self._unlock)
        self.unlock = PillButton(self.tr("Open it"))
        self.unlock.clicked.connect(lambda _: self._unlock())
        self.page = ReviewPage(words)
        self.page.changed.connect(self._tell)
        self.reason = Label("", "small", "soft")
        self.recognise = PillButton(self.tr("Read its pictures instead"), icon_name="eye")
        self.recognise.clicked.connect(lambda _: self._recognise())
        self.more = PillButton(self.tr("Read the next pages"), icon_name="arrow-right")
        self.more.clicked.connect(lambda _: self._read_more())
        self.cancel_button = PillButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.next_button = PrimaryButton(self.tr("Go on with these rows"))
        self.next_button.setDefault(True)
        self.next_button.clicked.connect(lambda _: self._go_on())
        self._lay_out()
        self._read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(space.XL, space.XL, space.XL, space.L)
        column.setSpacing(space.M)
        column.addWidget(self.title)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        self.lock = QWidget()
        locked = QHBoxLayout(self.lock)
        locked.setContentsMargins(0, 0, 0, 0)
        locked.setSpacing(space.S)
        locked.addWidget(self.password, 1)
        locked.addWidget(self.unlock)
        self.lock.hide()
        column.addWidget(self.lock)
        column.addWidget(self.page, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space.S)
        foot.addWidget(self.recognise)
        foot.addWidget(self.more)
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.next_button)
        column.addLayout(foot)

    @property
    def draft(self) -> Draft | None:
        return self.page.draft

    # -- reading ---------------------------------------------------------------------------

    def _read(self) -> None:
        self.banner.hide()
        self.lock.hide()
        self.page.hide()
        self.recognise.hide()
        self.more.hide()
        self._tell()
        self.progress.start(self.tr("Reading the pages"))
        self._job = self._tasks.long(
            self,
            partial(self._service.draft, self._path, self._wish),
            self._on_draft,
            self._on_failed,
            lambda done, total, _: self.progress.set_progress(done, total),
        )

    def _on_draft(self, draft: Draft) -> None:
        self._job = None
        self.progress.finish()
        self.page.show_draft(draft)
        self.page.show()
        can_recognise = not draft.is_recognised and self._service.can_recognise()
        self.recognise.setVisible(can_recognise)
        self.more.setVisible(bool(draft.pages) and draft.pages[-1].number < draft.count)
        self.page.table.setFocus()
        self._tell()
        if self._files is not None:
            call = partial(self._files.known, draft.digest)
            self._tasks.read(self, call, self._on_known, self._on_failed)

    def _on_known(self, known: ImportedFile | None) -> None:
        if known is not None and not known.is_undone:
            self.banner.show_text(
                self.tr(
                    "This very file was imported before. What is in the books already is not "
                    "added again."
                )
            )

    def _on_failed(self, error: CofferError) -> None:
        self._job = None
        self.progress.finish()
        self.banner.show_error(error_sentence(error))
        self.lock.setVisible("password" in str(error))
        if self.lock.isVisible():
            self.password.setFocus()
        self._tell()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _unlock(self) -> None:
        self._wish = DraftWish(password=self.password.text())
        self.password.clear()
        self._read()

    def _read_more(self) -> None:
        """Read the pages behind those of this draft, whose rows were handed on or not."""
        if self.draft is not None and self.draft.pages:
            self._wish = replace(self._wish, first=self.draft.pages[-1].number + 1)
            self._read()

    def _recognise(self) -> None:
        self._wish = replace(self._wish, recognises=True)
        self._read()

    # -- going on --------------------------------------------------------------------------

    def _tell(self) -> None:
        is_shown = self.draft is not None and self._job is None
        left = self.page.what_is_left if is_shown else ""
        told = self.tr("Next you say what the columns mean. Nothing is written yet.")
        self.reason.setText(left or (told if is_shown else ""))
        self.next_button.setEnabled(is_shown and self.page.is_reviewed)

    def _go_on(self) -> None:
        if not self.page.is_reviewed:
            return
        folder = self._folder = self._folder or Path(tempfile.mkdtemp(prefix="coffer-"))
        stem = self._path.stem.encode(errors="ignore")[:_LONGEST_NAME].decode(errors="ignore")
        target = folder / f"{stem or 'statement'}.csv"
        call = partial(self._service.save, self.page.grid, target)
        self._tasks.read(self, call, lambda _: self.reviewed.emit(target), self._on_failed)

    def reviewed_of(self) -> Reviewed:
        """Return what the rows were made of, and what is known of them beside."""
        draft = self.draft
        if draft is None:
            raise ValueError("nothing was read")
        return Reviewed(
            Original(self._path, draft.digest, draft.size),
            {**draft.settings, "columns": self.page.columns()},
        )

    def forget(self) -> None:
        """Delete the rows that were handed on; call it when they were imported, or are not."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def done(self, code: int) -> None:
        self._on_cancel()
        self.forget()
        super().done(code)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._on_cancel()
        super().closeEvent(event)


def open_review_dialog(
    parent: QWidget | None, coffer: Coffer, tasks: TaskRunner, path: Path
) -> ReviewDialog:
    """Open the review of a file; what was reviewed goes on into the import of tables."""
    from ui.importing.dialog import ImportDialog

    dialog = ReviewDialog(coffer, tasks, path, parent)

    def go_on(table: Path) -> None:
        step = ImportDialog(coffer, tasks, table, dialog, reviewed=dialog.reviewed_of())
        step.imported.connect(remember)
        step.undone.connect(forget_import)
        step.activity_wanted.connect(dialog.activity_wanted)
        step.finished.connect(lambda _: end())
        step.open()

    def remember(result: object) -> None:
        dialog.has_imported = True
        dialog.imported.emit(result)

    def forget_import() -> None:
        dialog.has_imported = False

    def end() -> None:
        dialog.forget()
        if dialog.has_imported and dialog.isVisible():  # else a person goes back to the review
            dialog.accept()

    dialog.reviewed.connect(go_on)
    dialog.finished.connect(dialog.deleteLater)  # it holds a picture of each page
    dialog.open()
    return dialog
