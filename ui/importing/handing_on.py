"""Files that another dialog goes on with: executions of brokers, and pages that are reviewed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.ids import BatchId
from ui.format import one_line
from ui.holdings.target import BatchEntries
from ui.importing.import_parts import ImportParts

if TYPE_CHECKING:
    from app.services.reports import ImportResult
    from ui.importing.review_dialog import ReviewDialog
    from ui.importing.work import Reviewed


class HandingOn(ImportParts):
    """The import dialog waits behind a review, and goes on with the next file after it."""

    imported: Signal
    activity_wanted: Signal
    _queue: list[Path]
    _done: int  # files of the queue that were seen
    _result: ImportResult | None
    _reviewed: Reviewed | None
    _review: ReviewDialog | None = None
    _review_ended = False  # without an import: it can be opened again

    def _next_file(self) -> None:
        raise NotImplementedError

    def _open_executions(self) -> None:
        """Go on with the dialog for files of brokers."""
        from ui.importing.executions_dialog import open_executions_dialog

        parent = self.parentWidget()
        open_executions_dialog(parent, self._coffer, self._tasks, path=self._path)
        self.reject()

    def _open_review(self) -> None:
        """Go on with the pages of a PDF or a picture, cell by cell."""
        from ui.importing.review_dialog import open_review_dialog

        if self._path is None or self._review is not None:
            return
        self._review_ended = False
        self.banner.hide()
        self.options.hide()
        self.result_view.hide()
        self._show_reason(self.tr("Its pages are reviewed first, in a window of their own."))
        review = self._review = open_review_dialog(self, self._coffer, self._tasks, self._path)
        review.imported.connect(self.imported)
        review.activity_wanted.connect(self._leave_for_activity)
        review.finished.connect(lambda _: self._on_review_end())

    def _show_in_activity(self) -> None:
        result = self._result
        if result is None or result.batch_id is None:
            return
        path = self._reviewed.original.path if self._reviewed is not None else self._path
        name = path.name if path is not None else ""
        self.activity_wanted.emit(BatchEntries(BatchId(result.batch_id), name))
        self.accept()

    def _leave_for_activity(self, what: object) -> None:
        self._queue = self._queue[: self._done]
        self.activity_wanted.emit(what)

    def _on_review_end(self) -> None:
        review, self._review = self._review, None
        if review is None or not self.isVisible():
            return
        is_imported = review.has_imported
        if self._done < len(self._queue):
            if is_imported:
                self._next_file()
            else:
                self._tell_left_out()
        elif is_imported:
            self.accept()
        else:
            self.reject()

    def _tell_left_out(self) -> None:
        """Offer the next file, and the review of this one again."""
        self._review_ended = True
        name = one_line(self._path.name, 80) if self._path is not None else ""
        self.banner.show_text(
            self.tr("Nothing of “{}” was imported.").format(name),
            action=self.tr("Review it again"),
            closable=False,
        )
        self._show_reason("")
        self.skip_button.setEnabled(True)
        self.skip_button.setFocus()
