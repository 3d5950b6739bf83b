"""The import dialog: choose files, say what their columns mean, look, import, and undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.currencies import is_currency
from app.domain.errors import CancelledError, CofferError
from app.domain.ids import BatchId
from app.services.imports_answers import FileChangedError, MappedLook
from app.services.reports import ImportResult
from ui.format import one_line
from ui.format_errors import error_sentence
from ui.format_words import format_word
from ui.importing.document_steps import DocumentSteps
from ui.importing.document_words import reason_line
from ui.importing.document_work import Looked
from ui.importing.handing_on import HandingOn
from ui.importing.import_parts import DOCUMENT, LOOK
from ui.importing.map_steps import MapSteps
from ui.importing.work import (
    Imported,
    Pages,
    Reviewed,
    Wish,
    carry_out,
    run_mapped,
    try_out,
)

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.mapped.maps import FileMap
    from app.ports.progress import Progress
    from ui.tasks import TaskRunner


class ImportDialog(DocumentSteps, MapSteps, HandingOn):
    """Nothing is written before Import is pressed; afterwards Undo takes it back."""

    imported = Signal(object)  # ImportResult
    activity_wanted = Signal(object)  # BatchEntries: what came in

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        path: Path | Sequence[Path] | None = None,
        parent: QWidget | None = None,
        *,
        reviewed: Reviewed | None = None,
    ) -> None:
        super().__init__(coffer, tasks, parent)
        self._reviewed = reviewed  # the pages that the one file was made of
        self.setAcceptDrops(reviewed is None)
        self.setWindowTitle(self.tr("Import a file"))
        self._result: ImportResult | None = None
        self._queue: list[Path] = []
        self._done = 0  # files of the queue that were seen
        self._chosen: dict[tuple[str, str], str] = {}  # answers to new names
        self._is_table = False  # it is read as columns, whatever it looks like
        self.resize(1080, 680)
        self._build()
        self._connect()
        self._tasks.read(self, self._coffer.accounts.all, self._show_accounts, self._show_error)
        self._tasks.read(self, self._coffer.accounts.assets, self._show_assets, self._show_error)
        if path is not None:
            self.choose_all([path] if isinstance(path, Path) else list(path))

    def _connect(self) -> None:
        self.map_page.changed.connect(self._on_map_changed)
        self.map_page.maps.chosen.connect(self._on_map_chosen)
        self.banner.acted.connect(self._on_banner)
        self.options.changed.connect(self._look)
        self.result_view.changed.connect(self._tell_result)
        self.result_view.new_names.changed.connect(self._on_name)
        self.columns_button.clicked.connect(lambda _: self._show_map())
        self.skip_button.clicked.connect(lambda _: self._next_file())
        self.undone.connect(self.activity_button.hide)
        self.activity_button.clicked.connect(lambda _: self._show_in_activity())

    def choose_all(self, paths: list[Path]) -> None:
        """Take files, one after the other."""
        self._queue, self._done = list(paths), 0
        self._next_file()

    def choose(self, path: Path) -> None:
        """Take a file and look at what it would do."""
        self._queue, self._done = [path], 0
        self._next_file()

    # -- one file after the other ----------------------------------------------------------

    def _next_file(self) -> None:
        if self._done >= len(self._queue):
            return
        self._path = self._queue[self._done]
        self._done += 1
        self._result, self._chosen, self._is_table = None, {}, False
        self._review_ended = False
        self._forget_document()
        self.result_view.changes.forget()
        self.map_page.look, self.map_page.mapping = None, None
        name = one_line((self._reviewed.original.path if self._reviewed else self._path).name, 200)
        if len(self._queue) > 1:
            name = self.tr("{} · file {} of {}").format(
                one_line(name, 80),
                self._words.count(self._done),
                self._words.count(len(self._queue)),
            )
        self._shown_name = name
        self._tell_name()
        self._file.setToolTip("")
        self.title.setText(self.windowTitle())
        for control in (self.options, self.other_button):
            control.setEnabled(True)
        self.other_button.setVisible(len(self._queue) == 1 and self._reviewed is None)
        self.skip_button.setVisible(self._done < len(self._queue))
        for button in (self.columns_button, self.undo_button, self.activity_button):
            button.hide()
        self.undo_button.setEnabled(True)
        self.options.show()
        self.guesses.show()
        self.import_button.show()
        self.close_button.set_text(self.tr("Cancel"))
        self._pages.setCurrentIndex(LOOK)
        self.options.show_recognized("")
        self._look()

    # -- looking ---------------------------------------------------------------------------

    def _look(self) -> None:
        """Work out what the file would do: as Coffer's own, or by the map."""
        if self._path is None:
            return
        self._stop()
        self._asked += 1
        self._result = None
        self.banner.hide()
        self.result_view.hide()
        self._show_reason(self.tr("Nothing is written before you press Import."))
        self.progress.start(self.tr("Looking at the file"))
        mapping = self.map_page.mapping
        call: Callable[[Progress], Imported | MappedLook | Looked | Pages]
        if self.is_document:
            self.document.setEnabled(False)
            self.guesses.setEnabled(False)
            call = self._asks_document()
        elif mapping is None:
            call = partial(
                try_out,
                self._coffer,
                self._path,
                self._wish(),
                is_table=self._is_table,
                reviewed=self._reviewed,
            )
        else:
            call = self._run_mapped(mapping, "", is_dry=True)
        self._job = self._tasks.long(
            self,
            call,
            partial(self._on_looked, self._asked),
            partial(self._on_failed, self._asked),
            self._on_progress,
            kind="write",  # it is tried out in the books and rolled back, so in turn
        )

    def _run_mapped(self, mapping: FileMap, name: str, *, is_dry: bool) -> partial[Imported]:
        original = self._reviewed.original if self._reviewed is not None else None
        path = self._path or Path()
        return partial(
            run_mapped, self._coffer, path, mapping, self._wish(), name, is_dry, original
        )

    def _wish(self) -> Wish:
        own = self.options.wish if self.map_page.mapping is None else Wish()
        pairs = {
            what: tuple((name, to) for (own_what, name), to in self._chosen.items()
                        if own_what == what and to)
            for what in ("account", "symbol")
        }  # fmt: skip
        lines = frozenset(self.result_view.likes.left_out) if self._result is not None else None
        return replace(
            own,
            accounts=pairs["account"],
            symbols=pairs["symbol"],
            skip_lines=lines or frozenset(),
            takes_contradicted=self._is_word_given,
            choices=dict(self.result_view.changes.answers),
            digest=self._result.digest if self._result is not None else "",
        )

    def _on_looked(self, asked: int, done: Imported | MappedLook | Looked | Pages) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.progress.finish()
        if isinstance(done, Pages):
            self._open_review()
            return
        if isinstance(done, Looked):
            self._on_known_format(done)
            return
        if isinstance(done, MappedLook):
            self._on_mapped(done)
            return
        result = self._result = done.result
        self.options.setVisible(self.map_page.mapping is None)
        self.columns_button.setVisible(self.map_page.mapping is not None)
        self.options.show_recognized(format_word(result.format))
        self._tell_name()
        assets = [name for name in result.new_assets if not is_currency(name)]
        self.result_view.new_names.show_names(result.new_accounts, assets, self._chosen)
        self.result_view.show_result(result)
        self.result_view.show()
        self._tell_result()
        if not self.result_view.lead_to_question():
            can_import = self.import_button.isEnabled()
            (self.import_button if can_import else self.close_button).setFocus()

    def _on_known_format(self, looked: Looked) -> None:
        if looked.look.is_picture and looked.look.format is None:
            self._open_review()
            return
        self._pages.setCurrentIndex(DOCUMENT)
        self.document.setEnabled(True)
        if looked.look.format is None:
            self._on_unreadable(looked)
            return
        self._on_document(looked)

    def _read_as_table(self) -> None:
        """Read the file as columns that the person says, whatever it looks like."""
        self._forget_document()
        self._is_table = True
        self._pages.setCurrentIndex(LOOK)
        self._look()

    def _tell_result(self) -> None:
        """Say whether and what can be imported now."""
        result = self._result
        if result is None or not result.dry_run:
            return
        view = self.result_view
        added = view.added
        self.import_button.set_text(self.tr("Import {}").format(self._words.count(added)))
        reason = self.tr("Nothing is written before you press Import.")
        can_import = added > 0
        if not view.changes.is_answered:
            reason = self.tr("Say first which version of the changed rows is right.")
            can_import = False
        elif not result.added and not added:
            reason = (
                self.tr("Every row of this file is already in the books.")
                if result.known
                else self.tr("There is no row that can be imported.")
            )
        elif not view.likes.is_answered:
            reason = self.tr("Say first what becomes of the rows that look like entries.")
            can_import = False
        elif self._contradicts(result) and not self._is_word_given:
            reason = self.tr("The file contradicts itself: say first whether it is to be imported.")
            can_import = False
        elif result.rejected:
            reason = self.tr(
                "Rejected rows are left out. Mend them and import the file again: only they "
                "will be added."
            )
        if self._contradicts(result) and not self._is_word_given:
            check = result.check
            why = reason_line(check.reason, check.line, self._words) if check else ""
            text = self.tr("The file contradicts itself. {}").format(why)
            self.banner.show_text(text, tone="warn", action=self.tr("Import it all the same"))
        self._show_reason(reason, can_import=can_import)

    def _contradicts(self, result: ImportResult) -> bool:
        return result.check is not None and result.check.grade == "contradicted"

    def _on_name(self, what: str, name: str, to: str) -> None:
        self._chosen[what, name] = to
        self._look()

    # -- importing -------------------------------------------------------------------------

    def _import(self) -> None:
        if self.is_mapping:  # the first step is done
            self._pages.setCurrentIndex(LOOK)
            self.title.setText(self.windowTitle())
            self._look()
            return
        if self.is_document:
            self._disable_choices()
            self._import_document()
            return
        if self._path is None or self._result is None:
            return
        self._asked += 1
        self._show_reason("")
        self._disable_choices()
        self.progress.start(self.tr("Importing"))
        mapping = self.map_page.mapping
        if mapping is None:
            call = partial(carry_out, self._coffer, self._path, self._wish())
        else:
            name = self.map_page.name.text().strip()
            call = self._run_mapped(mapping, name, is_dry=False)
        self._job = self._tasks.long(
            self,
            call,
            self._on_imported,
            partial(self._on_failed, self._asked),
            self._on_progress,
            kind="write",
        )

    def _disable_choices(self) -> None:
        for control in (self.options, self.other_button, self.columns_button, self.skip_button):
            control.setEnabled(False)

    def _on_imported(self, done: Imported) -> None:
        effects = self._result.effects if self._result is not None else ()
        result = replace(done.result, effects=effects)
        self.result_view.new_names.hide()
        self.result_view.show_result(result)
        self._finish(result)

    def _finish(self, result: ImportResult) -> None:
        self._result = result
        self._job = None
        self.progress.finish()
        self.banner.hide()
        count = self._words.count(result.added)
        self.title.setText(self.tr("Imported {} of {} rows").format(count, self._total(result)))
        for control in (self.options, self.other_button, self.columns_button, self.import_button):
            control.hide()
        self.undo_button.setVisible(result.batch_id is not None)
        self.activity_button.setVisible(result.batch_id is not None)
        has_more = self._done < len(self._queue)
        self.skip_button.setVisible(has_more)
        self.skip_button.setEnabled(True)
        self.close_button.set_text(self.tr("Done"))
        (self.skip_button if has_more else self.close_button).setFocus()
        self._show_reason(self.tr("Undo takes the whole import back."))
        self.imported.emit(result)

    def _undo(self) -> None:
        if self._result is None or self._result.batch_id is None:
            return
        self.undo_button.setEnabled(False)
        batch_id = BatchId(self._result.batch_id)
        call = partial(self._coffer.ledger.undo, batch_id)
        self._tasks.write(self, call, self._on_undone, self._on_undo_failed)

    # -- both ------------------------------------------------------------------------------

    def _on_banner(self) -> None:
        if self._review_ended:
            self._open_review()
            return
        if self.is_document:
            self._is_word_given = True
            self.banner.hide()
            self._tell_document()
            return
        if self._result is not None and self._contradicts(self._result):
            self._is_word_given = True
            self.banner.hide()
            self._tell_result()
            return
        self._open_executions()

    def _on_failed(self, asked: int, error: CofferError) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.progress.finish()
        self.document.setEnabled(True)
        self.guesses.setEnabled(True)
        for control in (self.options, self.other_button, self.columns_button, self.skip_button):
            control.setEnabled(True)
        if isinstance(error, FileChangedError):
            self._look_again()
            return
        if isinstance(error, CancelledError):
            self.banner.show_text(error_sentence(error))
        else:
            self._show_error(error)
        if self.map_page.mapping is not None and self._result is None and not self.is_mapping:
            self.columns_button.show()
        if self.is_document:
            self._tell_document()
            return
        can_retry = self._result is not None and self._result.dry_run and self._result.added > 0
        self._show_reason("", can_import=can_retry)

    def _look_again(self) -> None:
        """Show anew what a file does that changed since it was looked at."""
        if self._looked is not None:
            self._looked = replace(self._looked, options={"": ""})  # so that it is read anew
        self._is_word_given = False
        self.result_view.changes.forget()
        self._look()
        self.banner.show_text(
            self.tr("The file changed since you looked at it. Nothing was written: look again."),
            tone="warn",
        )

    def _total(self, result: ImportResult) -> str:
        return one_line(self._words.count(result.read))


__all__ = ["ImportDialog", "Wish"]
