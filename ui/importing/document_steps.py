"""The steps of the import dialog for a file whose format Coffer knows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.files.answers import CONTRADICTED, FileResult, FileWish
from app.services.reports import ImportResult
from ui.format import one_line
from ui.importing.document_view import DocumentView
from ui.importing.document_words import guess_question, reason_line, tr
from ui.importing.document_work import Brought, Looked, bring_document, look_at_document
from ui.importing.guess_bar import FORMAT, GuessBar
from ui.importing.import_parts import ImportParts
from ui.theme import space
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.domain.errors import CofferError

_ASKED = 4  # questions that are shown


class DocumentSteps(ImportParts):
    """Shows what such a file says and would do; asks what it does not say; brings it in."""

    def _build(self) -> None:
        super()._build()
        self._looked: Looked | None = None
        self._is_word_given = False  # that a file which contradicts itself is imported
        self._pages.addWidget(self._document_page())

    def _document_page(self) -> QWidget:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space.M)
        self.guesses = GuessBar()
        self.guesses.changed.connect(self._look)
        self.guesses.table_wanted.connect(self._read_as_table)
        self.asked = Label("", "small", "warn")
        self.asked.setWordWrap(True)
        self.asked.hide()
        self.document = DocumentView()
        self.document.changed.connect(self._tell_document)
        self.document.asked_anew.connect(self._look)
        self.document.hide()
        inner.addWidget(self.guesses)
        inner.addWidget(self.asked)
        inner.addWidget(self.document, 1)
        inner.addStretch(0)
        return page

    def _offer_to_document(self, names: list[str]) -> None:
        self.document.offer_accounts(names)

    def _look(self) -> None:
        raise NotImplementedError

    def _on_failed(self, asked: int, error: CofferError) -> None:
        raise NotImplementedError

    def _read_as_table(self) -> None:
        raise NotImplementedError

    # -- looking ---------------------------------------------------------------------------

    def _forget_document(self) -> None:
        self._looked, self._is_word_given = None, False
        self.guesses.forget()
        self.document.forget()
        self.document.hide()
        self.asked.hide()

    @property
    def is_document(self) -> bool:
        """Tell whether the file is one whose format Coffer knows."""
        return self._looked is not None

    def _document_wish(self) -> FileWish:
        wish = FileWish(options=dict(self.guesses.options), takes_contradicted=self._is_word_given)
        return self.document.add_to(wish)

    def _asks_document(self) -> partial[Looked]:
        """Return what looks at the file again, with all that was said."""
        path = self._path or Path()
        return partial(look_at_document, self._coffer, path, self._document_wish(), self._looked)

    def _on_document(self, looked: Looked) -> None:
        """Show a file, and what is still to be said of it."""
        look = looked.look
        self._looked = looked
        chosen = look.format.id if look.format is not None else ""
        self.guesses.show_guesses(look.formats, chosen, look.guesses)
        self.guesses.setEnabled(True)
        lines = [guess_question(one) for one in look.open_guesses]
        self.asked.set_lines("\n".join(lines[:_ASKED]))
        self.asked.setVisible(bool(lines))
        self.document.show_document(look, looked.result)
        self.document.show()
        self._tell_document()
        if lines:
            first = look.open_guesses[0].key
            held = self.guesses.pills.get(first) or self.guesses.fields.get(first)
            if held is not None:
                held.setFocus()
            return
        if looked.result is not None and self.document.lead_to_question():
            return
        button = self.import_button if self.import_button.isEnabled() else self.close_button
        button.setFocus()

    def _on_unreadable(self, looked: Looked) -> None:
        """Say why a file of a known format could not be read; it may be of another one."""
        look = looked.look
        self._looked = looked
        self.guesses.setEnabled(True)
        chosen = look.formats[0].format.id if look.formats else ""
        self.guesses.show_guesses(look.formats, self.guesses.options.get(FORMAT, chosen), ())
        self.document.hide()
        self.asked.hide()
        why = reason_line(look.reason, look.line, self._words)
        self.banner.show_error(tr("“{}” cannot be read. {}").format(one_line(look.name, 80), why))
        self._show_reason(tr("Nothing was written."))
        self.close_button.setFocus()

    def _tell_document(self) -> None:
        """Say whether and what can be imported now."""
        looked = self._looked
        if looked is None or looked.look.format is None:
            return
        result, view = looked.result, self.document
        if result is None:
            self.import_button.set_text(self.tr("Import"))
            self._show_reason(self.tr("Say first what the file does not say itself."))
            return
        if not result.dry_run:
            return
        added = view.added
        self.import_button.set_text(self._import_words(added))
        reason, can_import = self.tr("Nothing is written before you press Import."), view.brings
        if not view.changes.is_answered:
            reason = self.tr("Say first which version of the changed rows is right.")
            can_import = False
        elif not view.likes.is_answered:
            reason = self.tr("Say first what becomes of the rows that look like entries.")
            can_import = False
        elif not can_import:
            reason = self._nothing(result)
        elif self._is_contradicted(result) and not self._is_word_given:
            reason = self.tr("The file contradicts itself: say first whether it is to be imported.")
            can_import = False
        elif result.rejected:
            reason = self.tr(
                "Rejected rows are left out. Mend them and import the file again: only they "
                "will be added."
            )
        if self._is_contradicted(result) and not self._is_word_given and view.brings:
            why = reason_line(result.reason, result.line, self._words)
            self.banner.show_text(
                self.tr("The file contradicts itself. {}").format(why),
                tone="warn",
                action=self.tr("Import it all the same"),
                closable=False,
            )
        self._show_reason(reason, can_import=can_import)

    def _import_words(self, added: int) -> str:
        return self.tr("Import {}").format(self._words.count(added)) if added else tr("Import")

    def _nothing(self, result: FileResult) -> str:
        known = self._looked.look.known if self._looked is not None else None
        if known is not None and not known.is_undone:
            return tr("This very file was imported before, and nothing of it is new.")
        if result.known or result.changed:
            return self.tr("Every row of this file is already in the books.")
        return self.tr("There is no row that can be imported.")

    def _is_contradicted(self, result: FileResult) -> bool:
        return result.grade == CONTRADICTED

    # -- importing -------------------------------------------------------------------------

    def _import_document(self) -> None:
        if self._path is None:
            return
        self._asked += 1
        self._show_reason("")
        self.guesses.setEnabled(False)
        digest = self._looked.look.digest if self._looked is not None else ""
        wish = replace(self._document_wish(), digest=digest)
        self.progress.start(self.tr("Importing"))
        self._job = self._tasks.long(
            self,
            partial(bring_document, self._coffer, self._path, wish),
            self._on_brought,
            partial(self._on_failed, self._asked),
            self._on_progress,
            kind="write",
        )

    def _on_brought(self, done: Brought) -> None:
        before = self._looked.result if self._looked is not None else None
        result = replace(done.result, effects=before.effects if before is not None else ())
        self.guesses.hide()
        self.asked.hide()
        self.document.show_result(result)
        self._finish(result)

    def _finish(self, result: ImportResult) -> None:
        raise NotImplementedError
