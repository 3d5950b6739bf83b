"""The dialog for a broker's file of executions: choose, map, look, import, and undo."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.accounts import Account
from app.domain.errors import CancelledError, CofferError
from app.domain.trading.executions import ExecutionMap
from app.services.trading.execution_answers import ExecutionResult, Look
from ui.format_errors import error_sentence
from ui.importing.choose import DropArea
from ui.importing.executions_columns import ColumnPanel
from ui.importing.executions_options import ExecutionOptionsBar
from ui.importing.executions_preview import ExecutionPreview
from ui.importing.executions_words import tr
from ui.importing.executions_work import Wish, look_at, run, undo
from ui.importing.file_dialog import FileDialog
from ui.theme import space
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

_PAUSE_MS = 250


def open_executions_dialog(
    parent: QWidget | None,
    coffer: Coffer,
    tasks: TaskRunner,
    state: ViewState | None = None,
    path: Path | None = None,
) -> ExecutionsDialog:
    """Open the dialog, with a file or without."""
    del state  # a file is brought in whatever day the views show
    dialog = ExecutionsDialog(coffer, tasks, path, parent.window() if parent else None)
    dialog.open()
    return dialog


class ExecutionsDialog(FileDialog):
    """Nothing is written before Import is pressed; afterwards Undo takes it back."""

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        path: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(coffer, tasks, parent)
        self.setWindowTitle(tr("Import executions"))
        self._mapping: ExecutionMap | None = None
        self._found: Look | None = None
        self._result: ExecutionResult | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self.resize(1060, 680)
        self._build()
        self._tasks.read(self, self._coffer.accounts.all, self._show_accounts, self._show_error)
        if path is not None:
            self.choose(path)

    def choose(self, path: Path) -> None:
        """Take a file and look at it."""
        self._path, self._mapping, self._found = path, None, None
        self._file.setText(path.name)
        self._facts.setText("")
        self._pages.setCurrentIndex(1)
        self._look()

    # -- parts -----------------------------------------------------------------------------

    def _build(self) -> None:
        drop = DropArea()
        drop.hint.set_texts(
            tr("Drop a broker's file here"),
            tr(
                "A CSV file of trades, fills or activity, of any broker or exchange. What each "
                "row becomes is shown before anything is written, and importing the same file "
                "twice adds nothing."
            ),
            tr("Choose a file"),
        )
        self._build_around(drop)

    def _look_page(self) -> QWidget:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space.M)
        head = QHBoxLayout()
        self._facts = Label("", "small", "faint")
        head.addWidget(self._file, 1)
        head.addWidget(self._facts)
        head.addWidget(self.other_button)
        inner.addLayout(head)
        self.options = ExecutionOptionsBar()
        self.options.changed.connect(self._on_options)
        self.options.account_changed.connect(self._try_out)
        inner.addWidget(self.options)
        self.doubts = Label("", "small", "warn")
        self.doubts.setWordWrap(True)
        self.doubts.hide()
        inner.addWidget(self.doubts)
        body = QHBoxLayout()
        body.setSpacing(space.CARD_GAP)
        self.columns = ColumnPanel()
        self.columns.changed.connect(self._on_column)
        self.columns.word_changed.connect(self._on_word)
        self.preview = ExecutionPreview(self._words)
        body.addWidget(self.columns)
        body.addWidget(self.preview, 1)
        inner.addLayout(body, 1)
        return page

    # -- looking ---------------------------------------------------------------------------

    def _on_column(self, name: str, field: str) -> None:
        if self._mapping is not None:
            self._mapping = self._mapping.with_column(name, field)
            self._timer.start()

    def _on_word(self, word: str, meaning: str) -> None:
        if self._mapping is None:
            return
        others = tuple(pair for pair in self._mapping.words if pair[0] != word)
        self._mapping = replace(
            self._mapping, words=(*others, (word, meaning)) if meaning else others
        )
        self._timer.start()

    def _on_options(self) -> None:
        if self._mapping is not None:
            self._mapping = self.options.of(self._mapping)
            self._timer.start()

    def _look(self) -> None:
        if self._path is None:
            return
        self._stop()
        self._asked += 1
        self.banner.hide()
        call = partial(look_at, self._coffer, self._path, self._mapping)
        self._tasks.read(
            self,
            call,
            partial(self._on_looked, self._asked),
            partial(self._on_failed, self._asked),
        )

    def _on_looked(self, asked: int, found: Look) -> None:
        if asked != self._asked:
            return
        doubts = found.doubts if self._mapping is None else ()
        if self._mapping is None:  # the guess, or what was remembered
            self._mapping = found.mapping
        if self._mapping != found.mapping:
            return  # it was changed meanwhile, and is looked at again
        self._found = found
        self._facts.setText(self._file_facts(found))
        self.options.show_mapping(found.mapping)
        self.columns.show_columns(found.header, found.rows, found.mapping, found.words)
        self.preview.show_rows(found.rows)
        lines = list(doubts) or ([found.refusal] if found.refusal else [])
        self.doubts.set_lines("\n".join(lines[:4]))
        self.doubts.setVisible(bool(lines))
        self._try_out()

    def _file_facts(self, found: Look) -> str:
        sign = {"\t": tr("tabs"), ",": tr("commas"), ";": tr("semicolons")}.get(
            found.delimiter, found.delimiter
        )
        known = tr("mapping {}").format(found.map_name) if found.map_name else tr("guessed")
        return f"{found.encoding} · {sign} · {known}"

    def _try_out(self) -> None:
        """Work out what an import would do, as soon as that can be said."""
        found, mapping, path = self._found, self._mapping, self._path
        if found is None or mapping is None or path is None:
            return
        self._result = None
        self.preview.show_result(None)
        self.import_button.set_text(tr("Import"))
        if found.refusal:
            self._show_reason(tr("Say first what the columns are."))
            return
        if not self.options.account_name:
            self._show_reason(tr("Choose the account into which it is imported."))
            return
        self._stop()
        self._asked += 1
        self._show_reason(tr("Nothing is written before you press Import."))
        self.progress.start(tr("Working out what it would do"))
        self._start(is_dry=True, done=partial(self._on_tried, self._asked))

    def _start(self, *, is_dry: bool, done: partial[None]) -> None:
        if self._path is None or self._mapping is None:
            return
        call = partial(run, self._coffer, self._path, self._mapping, self._wish(), is_dry)
        self._job = self._tasks.long(
            self,
            call,
            done,
            partial(self._on_failed, self._asked),
            self._on_progress,
            kind="write",  # it is tried out in the books and rolled back, so in turn
        )

    def _wish(self) -> Wish:
        options = self.options
        return Wish(options.account_name, options.known.value, options.short.isChecked())

    def _on_tried(self, asked: int, result: ExecutionResult) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.progress.finish()
        self._result = result
        self.preview.show_result(result)
        count = self._words.count(result.added)
        self.import_button.set_text(tr("Import {}").format(count) if result.added else tr("Import"))
        reason = tr("Nothing is written before you press Import.")
        if not result.added:
            reason = (
                tr("Every execution of this file is already in the books.")
                if result.known or result.possibly_known
                else tr("There is no row that can be imported.")
            )
        elif result.rejected:
            reason = tr("Rejected rows are left out; mended and imported again, they are added.")
        self._show_reason(reason, can_import=result.added > 0)

    # -- importing -------------------------------------------------------------------------

    def _import(self) -> None:
        self._asked += 1
        self._show_reason("")
        self._lock(is_locked=True)
        self.progress.start(tr("Importing"))
        self._start(is_dry=False, done=partial(self._on_imported, self._asked))

    def _on_imported(self, asked: int, result: ExecutionResult) -> None:
        del asked
        self._job = None
        self.progress.finish()
        self._result = result
        count = self._words.count(result.added)
        self.title.setText(tr("Imported {} executions into {}").format(count, result.account))
        self.options.hide()
        self.other_button.hide()
        self.columns.hide()
        self.doubts.hide()
        self.import_button.hide()
        self.preview.show_result(result)
        self.undo_button.setVisible(bool(result.fill_ids))
        self.close_button.set_text(tr("Done"))
        self.close_button.setFocus()
        self._show_reason(tr("Undo takes the whole import back."))

    def _undo(self) -> None:
        if self._result is None:
            return
        self.undo_button.setEnabled(False)
        call = partial(undo, self._coffer, self._result)
        self._tasks.write(self, call, self._on_undone, self._on_undo_failed)

    # -- both ------------------------------------------------------------------------------

    def _lock(self, *, is_locked: bool) -> None:
        for control in (self.options, self.other_button, self.columns):
            control.setEnabled(not is_locked)

    def _on_failed(self, asked: int, error: CofferError) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.progress.finish()
        self._lock(is_locked=False)
        if isinstance(error, CancelledError):
            self.banner.show_text(error_sentence(error))
        else:
            self._show_error(error)
        can_retry = self._result is not None and self._result.dry_run and self._result.added > 0
        self._show_reason("", can_import=can_retry)

    def _show_accounts(self, accounts: list[Account]) -> None:
        open_ones = [one for one in accounts if one.closed_on is None]
        names = sorted((one.name for one in open_ones), key=str.casefold)
        self.options.offer(names)
