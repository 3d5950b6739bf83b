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
from app.services.imports_answers import MappedLook
from app.services.reports import ImportResult
from ui.format import one_line
from ui.format_errors import error_sentence
from ui.format_words import format_word
from ui.holdings.target import BatchEntries
from ui.importing.import_parts import ImportParts
from ui.importing.work import (
    Imported,
    Wish,
    carry_out,
    look_anew,
    look_at,
    run_mapped,
    try_out,
)

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.ports.progress import Progress
    from ui.tasks import TaskRunner

_DROP, _LOOK, _MAP = range(3)


class ImportDialog(ImportParts):
    """Nothing is written before Import is pressed; afterwards Undo takes it back."""

    imported = Signal(object)  # ImportResult
    activity_wanted = Signal(object)  # BatchEntries: what came in

    def __init__(
        self,
        coffer: Coffer,
        tasks: TaskRunner,
        path: Path | Sequence[Path] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(coffer, tasks, parent)
        self.setWindowTitle(self.tr("Import a file"))
        self._result: ImportResult | None = None
        self._queue: list[Path] = []
        self._done = 0  # files of the queue that were seen
        self._chosen: dict[tuple[str, str], str] = {}  # answers to new names
        self._is_word_given = False  # that a file which contradicts itself is imported
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
        self.activity_button.clicked.connect(lambda _: self._show_in_activity())

    def choose_all(self, paths: list[Path]) -> None:
        """Take files, one after the other."""
        self._queue, self._done = list(paths), 0
        self._next_file()

    def choose(self, path: Path) -> None:
        """Take a file and look at what it would do."""
        self._queue, self._done = [path], 0
        self._next_file()

    @property
    def is_mapping(self) -> bool:
        """Tell whether the columns of the file are being said."""
        return self._pages.currentIndex() == _MAP

    # -- one file after the other ----------------------------------------------------------

    def _next_file(self) -> None:
        if self._done >= len(self._queue):
            return
        self._path = self._queue[self._done]
        self._done += 1
        self._result, self._chosen, self._is_word_given = None, {}, False
        self.map_page.look, self.map_page.mapping = None, None
        name = self._path.name
        if len(self._queue) > 1:
            name = self.tr("{} · file {} of {}").format(
                one_line(name, 80),
                self._words.count(self._done),
                self._words.count(len(self._queue)),
            )
        self._file.setText(name)
        self._file.setToolTip("")
        self.title.setText(self.windowTitle())
        for control in (self.options, self.other_button):
            control.setEnabled(True)
        self.other_button.setVisible(len(self._queue) == 1)
        self.skip_button.setVisible(self._done < len(self._queue))
        for button in (self.columns_button, self.undo_button, self.activity_button):
            button.hide()
        self.undo_button.setEnabled(True)
        self.options.show()
        self.import_button.show()
        self.close_button.set_text(self.tr("Cancel"))
        self._pages.setCurrentIndex(_LOOK)
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
        call: Callable[[Progress], Imported | MappedLook]
        if mapping is None:
            call = partial(try_out, self._coffer, self._path, self._wish())
        else:
            call = partial(run_mapped, self._coffer, self._path, mapping, self._wish(), "", True)
        self._job = self._tasks.long(
            self,
            call,
            partial(self._on_looked, self._asked),
            partial(self._on_failed, self._asked),
            self._on_progress,
            kind="write",  # it is tried out in the books and rolled back, so in turn
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
        )

    def _on_looked(self, asked: int, done: Imported | MappedLook) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.progress.finish()
        if isinstance(done, MappedLook):
            self._on_mapped(done)
            return
        result = self._result = done.result
        self.options.setVisible(self.map_page.mapping is None)
        self.columns_button.setVisible(self.map_page.mapping is not None)
        self.options.show_recognized(format_word(result.format))
        assets = [name for name in result.new_assets if not is_currency(name)]
        self.result_view.new_names.show_names(result.new_accounts, assets, self._chosen)
        self.result_view.show_result(result)
        self.result_view.show()
        self._tell_result()
        (self.import_button if result.added else self.close_button).setFocus()

    def _tell_result(self) -> None:
        """Say whether and what can be imported now."""
        result = self._result
        if result is None or not result.dry_run:
            return
        likes = self.result_view.likes
        added = result.added - len(likes.left_out)
        self.import_button.set_text(self.tr("Import {}").format(self._words.count(added)))
        reason = self.tr("Nothing is written before you press Import.")
        can_import = added > 0
        if not result.added:
            reason = (
                self.tr("Every row of this file is already in the books.")
                if result.known
                else self.tr("There is no row that can be imported.")
            )
        elif not likes.is_answered:
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
            text = self.tr("The file contradicts itself. {}").format(
                one_line(result.warnings[-1] if result.warnings else "", 300)
            )
            self.banner.show_text(text, tone="warn", action=self.tr("Import it all the same"))
        self._show_reason(reason, can_import=can_import)

    def _contradicts(self, result: ImportResult) -> bool:
        return result.check is not None and result.check.grade == "contradicted"

    def _on_name(self, what: str, name: str, to: str) -> None:
        self._chosen[what, name] = to
        self._look()

    # -- mapping ---------------------------------------------------------------------------

    def _on_mapped(self, look: MappedLook) -> None:
        """Show how a file that is none of Coffer's own is read; a kept map leads on at once."""
        is_first = self.map_page.look is None
        self.map_page.show_look(look, _suggested(look))
        is_sure = bool(look.map_name) and not self.map_page.is_open and not self.map_page.bad_rows()
        if is_first and is_sure:
            self._look()
            return
        self._show_map()

    def _show_map(self) -> None:
        self._stop()
        self._asked += 1  # what is under way is not waited for
        self.progress.finish()
        self.banner.hide()
        self._result = None
        self._pages.setCurrentIndex(_MAP)
        self.columns_button.hide()
        self.title.setText(self.tr("Import a file: what the columns mean"))
        self.import_button.set_text(self.tr("See what it does"))
        self._tell_map()
        if self.map_page.is_open:
            self.map_page.table.setFocus()
        else:
            self.import_button.setFocus()

    def _tell_map(self) -> None:
        page = self.map_page
        if page.is_open:
            self._show_reason(self.tr("Say first what the file does not say itself."))
        else:
            self._show_reason(self.tr("Next you see what it does. Nothing is written yet."),
                              can_import=True)  # fmt: skip

    def _on_map_changed(self) -> None:
        mapping = self.map_page.mapping
        if mapping is not None and self._path is not None:
            self._show_reason("")
            self._ask_look(partial(look_at, self._coffer, self._path, mapping, ""))

    def _on_map_chosen(self, name: str) -> None:
        if self._path is None:
            return
        if name:
            self._ask_look(partial(look_at, self._coffer, self._path, None, name))
        else:
            self._ask_look(partial(look_anew, self._coffer, self._path))

    def _ask_look(self, call: partial[MappedLook]) -> None:
        self._asked += 1
        self.banner.hide()
        self._tasks.read(
            self,
            call,
            partial(self._on_map_looked, self._asked),
            partial(self._on_failed, self._asked),
        )

    def _on_map_looked(self, asked: int, look: MappedLook) -> None:
        if asked == self._asked and self.is_mapping:
            self.map_page.show_look(look, _suggested(look))
            self._tell_map()

    # -- importing -------------------------------------------------------------------------

    def _import(self) -> None:
        if self.is_mapping:  # the first step is done
            self._pages.setCurrentIndex(_LOOK)
            self.title.setText(self.windowTitle())
            self._look()
            return
        if self._path is None or self._result is None:
            return
        self._asked += 1
        self._show_reason("")
        for control in (self.options, self.other_button, self.columns_button, self.skip_button):
            control.setEnabled(False)
        self.progress.start(self.tr("Importing"))
        mapping, wish = self.map_page.mapping, self._wish()
        if mapping is None:
            call = partial(carry_out, self._coffer, self._path, wish)
        else:
            name = self.map_page.name.text().strip()
            call = partial(run_mapped, self._coffer, self._path, mapping, wish, name, False)
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
        self.banner.hide()
        effects = self._result.effects if self._result is not None else ()
        result = self._result = replace(done.result, effects=effects)
        count = self._words.count(result.added)
        self.title.setText(self.tr("Imported {} of {} rows").format(count, self._total(result)))
        for control in (self.options, self.other_button, self.columns_button, self.import_button):
            control.hide()
        self.result_view.new_names.hide()
        self.result_view.show_result(result)
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

    def _show_in_activity(self) -> None:
        result = self._result
        if result is None or result.batch_id is None:
            return
        name = self._path.name if self._path is not None else ""
        self.activity_wanted.emit(BatchEntries(BatchId(result.batch_id), name))
        self.accept()

    # -- both ------------------------------------------------------------------------------

    def _on_banner(self) -> None:
        if self._result is not None and self._contradicts(self._result):
            self._is_word_given = True
            self.banner.hide()
            self._tell_result()
            return
        self._open_executions()

    def _open_executions(self) -> None:
        """Go on with the dialog for files of brokers."""
        from ui.importing.executions_dialog import open_executions_dialog

        parent = self.parentWidget()
        open_executions_dialog(parent, self._coffer, self._tasks, path=self._path)
        self.reject()

    def _on_failed(self, asked: int, error: CofferError) -> None:
        if asked != self._asked:
            return
        self._job = None
        self.progress.finish()
        for control in (self.options, self.other_button, self.columns_button, self.skip_button):
            control.setEnabled(True)
        if isinstance(error, CancelledError):
            self.banner.show_text(error_sentence(error))
        else:
            self._show_error(error)
        if self.map_page.mapping is not None and self._result is None and not self.is_mapping:
            self.columns_button.show()
        can_retry = self._result is not None and self._result.dry_run and self._result.added > 0
        self._show_reason("", can_import=can_retry)

    def _total(self, result: ImportResult) -> str:
        return one_line(self._words.count(result.read))


def _suggested(look: MappedLook) -> str:
    """Return a name for a new map: the account's, else the file's."""
    return look.map_name or look.mapping.account or " ".join(look.path.stem.split())[:60]


__all__ = ["ImportDialog", "Wish"]
