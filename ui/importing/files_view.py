"""Imported files: what each was, how far it is trusted, and what can still be done with it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.domain.ids import BatchId
from app.services.files.answers import ImportedFile
from ui.format_errors import error_sentence
from ui.holdings.target import BatchEntries
from ui.importing.document_words import format_word_of, names_text, tr
from ui.importing.document_work import service_of
from ui.importing.files_columns import file_columns, size_text, span_text
from ui.importing.grade_note import GradeNote
from ui.importing.profiles_part import ProfilesPart
from ui.own_day import own_day
from ui.settings.files import choose_target
from ui.tasks import TaskRunner
from ui.theme import space
from ui.trades.journal.flow import FlowLayout
from ui.widgets.buttons import PillButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.empty import EmptyView
from ui.widgets.fields import FilterField
from ui.widgets.labels import plain_tip
from ui.widgets.page import one_of, plain
from ui.widgets.segmented import SegmentedControl
from ui.widgets.table_card import TableCard
from ui.widgets.table_columns import Tone
from ui.widgets.table_facts import Fact, FactList
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView
from ui.window.state import ViewState
from ui.window.view import View

if TYPE_CHECKING:
    from app.bootstrap import Coffer

FILES, PROFILES = "files", "profiles"
_FACTS = 640  # pixels: what belongs together stands near each other


class FilesView(View):
    """A table of files with the chosen one below it; and the profiles by which tables are read."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__(coffer, tasks, state)
        self._books: Any = coffer
        self._found: tuple[ImportedFile, ...] = ()
        self._chosen: ImportedFile | None = None
        self._wanted = 0  # the id of the file that is to be chosen
        self._needle = ""
        self._build()

    # Loading

    def reload(self) -> None:
        service = service_of(self._books) if self._books is not None else None
        if service is not None:
            self.tasks.reload(self, "files", service.files, self._on_found, self.show_error)
        if self._books is not None:
            self.profiles.reload()

    def show_error(self, error: CofferError) -> None:
        self.banner.show_error(error_sentence(error))

    def show_payload(self, payload: Any) -> None:
        """Show the "profiles", or a file by its id."""
        if payload == PROFILES:
            self.part.set_value(PROFILES)
            self._show_part()
        elif isinstance(payload, int):
            self.part.set_value(FILES)
            self._show_part()
            self._wanted = payload  # it may not be read yet
            self.filter.clear()
            self.redraw()

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        return {"part": self.part, "filter": self.filter}

    def _on_found(self, found: Sequence[ImportedFile]) -> None:
        self._found = tuple(sorted(found, key=lambda one: -one.id))
        self._files.setCurrentWidget(self._full if found else self.empty)
        self.redraw()

    def redraw(self) -> None:
        own = self._wanted or (self._chosen.id if self._chosen is not None else 0)
        if any(one.id == self._wanted for one in self._found):
            self._wanted = 0
        self.model.show_columns(file_columns(self.formatter, own_day()))
        shown = [one for one in self._found if self._fits(one)]
        self.model.show(shown)
        row = self.model.row_of(own)
        self.table.choose(row if row >= 0 else 0 if shown else -1)
        if not shown:
            self._on_chosen(-1)

    def _fits(self, one: ImportedFile) -> bool:
        texts = (one.name, format_word_of(one.format, one.profile), *one.accounts)
        return any(self._needle in text.casefold() for text in texts)

    def _on_filter(self, text: str) -> None:
        self._needle = text.casefold()
        self.redraw()

    # The chosen file

    def _on_chosen(self, row: int) -> None:
        one = self._chosen = self.model.line(row) if row >= 0 else None
        self.detail.setVisible(one is not None)
        if one is None:
            return
        self.facts.show_facts(one.name, self._facts_of(one))
        self.trust.show_grade(one.grade, one.reason)
        may_write = not self.coffer.is_read_only
        self.entries_button.setEnabled(one.batch_id is not None)
        self.undo_button.setVisible(may_write)
        self.undo_button.setEnabled(one.batch_id is not None and not one.is_undone)
        self.again_button.setVisible(may_write)
        self.again_button.setEnabled(one.can_read_again)
        self.save_button.setEnabled(one.is_kept)
        self.forget_button.setVisible(may_write)
        self.forget_button.setEnabled(one.is_kept)
        self.forget_button.set_text(tr("Forget the file…"))
        self.again_button.setToolTip(
            plain_tip(
                tr("A newer reader of this format is there: it may find more in the file.")
                if one.has_better_reader
                else tr("Reads the file that was kept once more. Only what is new is added.")
            )
        )
        self.again_button.set_tone("marked" if one.has_better_reader else "")

    def _facts_of(self, one: ImportedFile) -> list[Fact]:
        words = self.formatter
        rows = tr("{} of {} rows").format(words.count(one.added), words.count(one.rows))
        facts = [
            Fact(tr("Format"), format_word_of(one.format, one.profile)),
            Fact(tr("Accounts"), names_text(one.accounts, words), tip="\n".join(one.accounts[:60])),
            Fact(tr("Period"), span_text(one, words)),
            Fact(tr("Added"), rows),
            Fact(tr("Size"), size_text(one.size, words)),
            Fact(tr("Digest (SHA-256)"), one.digest, tip=one.digest),
        ]
        if one.is_undone:
            facts.insert(0, Fact(tr("The import was undone"), "", Tone.WARN))
        return [fact for fact in facts if fact.right or fact.tone is Tone.WARN]

    # Deeds

    def _on_entries(self) -> None:
        one = self._chosen
        if one is not None and one.batch_id is not None:
            batch = BatchEntries(BatchId(one.batch_id), one.name)
            self.state.navigate.emit("activity", batch)

    def _on_undo(self) -> None:
        one = self._chosen
        if one is None or one.batch_id is None:
            return
        undo = partial(self.coffer.ledger.undo, BatchId(one.batch_id))
        self._do(undo, tr("The import was undone. The file can be imported again."))

    def _on_save(self) -> None:
        one = self._chosen
        if one is None:
            return
        name = Path(one.name.replace("\\", "/")).name or tr("file")
        choose_target(self, tr("Save a copy"), name, "", partial(self.save_to, one.id))

    def save_to(self, file_id: int, target: Path) -> None:
        """Write a copy of a file that was kept."""
        service = service_of(self._books)
        said = tr("A copy was saved as {}.").format(target.name)

        def save() -> str:
            service.save(file_id, target)
            return said

        self.tasks.read(self, save, self._say, self.show_error)

    def _on_forget(self) -> None:
        one = self._chosen
        if one is None:
            return
        sure = tr("Really forget it?")
        if self.forget_button.accessibleName() != sure:
            self.forget_button.set_text(sure)
            return
        forget = partial(service_of(self._books).forget, one.id)
        self._do(forget, tr("The file was forgotten. Its entries stay."))

    def _on_again(self) -> None:
        one = self._chosen
        if one is None:
            return
        from ui.importing.read_again import ReadAgainDialog

        dialog = ReadAgainDialog(self._books, self.tasks, one, self)
        dialog.finished.connect(lambda _: self.refresh())
        self._open(dialog)

    def _do(self, deed: Callable[[], object], said: str) -> None:
        def done(_: object) -> None:
            self._say(said)
            self.refresh()

        self.tasks.write(self, deed, done, self.show_error)

    def _say(self, text: str) -> None:
        self.banner.show_text(text)

    def _open_menu(self, row: int, at: QPoint) -> None:
        self.table.choose(row)
        self._menu = QMenu(self)
        buttons = (self.entries_button, self.again_button, self.save_button, self.undo_button)
        for button in buttons:
            action = self._menu.addAction(button.accessibleName().replace("&", "&&"))
            action.setEnabled(button.isEnabled() and not button.isHidden())
            action.triggered.connect(lambda _=False, own=button: own.click())
        self._menu.popup(at)

    # Parts

    def _show_part(self) -> None:
        is_files = self.part.value == FILES
        self._parts.setCurrentIndex(0 if is_files else 1)
        self.filter.setVisible(is_files)
        self.profiles.filter.setVisible(not is_files)

    def _build(self) -> None:
        self.part = SegmentedControl(
            [(FILES, tr("Files")), (PROFILES, tr("Profiles"))], name=tr("What to show")
        )
        self.part.changed.connect(lambda _: self._show_part())
        self.filter = FilterField(tr("Filter files"))
        self.filter.setMaximumWidth(290)
        self.filter.filtered.connect(self._on_filter)
        self.profiles = ProfilesPart(self._books, self.tasks)
        self.profiles.failed.connect(self.show_error)
        self.profiles.said.connect(self._say)
        self.import_button = PrimaryButton(tr("Import a file"))
        self.import_button.clicked.connect(lambda _: self.state.navigate.emit("import", None))
        bar = QHBoxLayout()
        bar.setSpacing(space.S)
        bar.addWidget(self.part)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self.profiles.filter, 1)
        bar.addStretch(1)
        bar.addWidget(self.import_button)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(bar)
        self._parts = one_of(column, self._files_page(), self.profiles)
        self._show_part()
        self.fill(holder, margin=space.PAGE_MARGIN)

    def _files_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.model = TableModel[ImportedFile](
            file_columns(self.formatter, own_day()), lambda one: one.id, self
        )
        self.table = TableView(self.model, "imported-files", self)
        self.table.setAccessibleName(tr("Imported files"))
        self.table.nothing = tr("No file fits the filter.")
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self.entries_button.click())
        self.table.context_wanted.connect(self._open_menu)
        self.filter.lead_to(self.table)
        self._full = plain(TableCard(self.table), self._make_detail(), spacing=space.CARD_GAP,
                           is_filled=False)  # fmt: skip
        self.empty = EmptyView(
            tr("Files that you import will be listed here"),
            tr(
                "With what each was, how far it can be trusted, which accounts and days it has, "
                "and the file itself, sealed in your books, so that a better reader can read it "
                "again."
            ),
            tr("Import a file"),
            icon_name="import",
        )
        self.empty.acted.connect(lambda: self.state.navigate.emit("import", None))
        self._files = one_of(column, self._full, self.empty)
        self._files.setCurrentWidget(self.empty)
        return page

    def _make_detail(self) -> QWidget:
        self.detail = Card()
        self.facts, self.trust = FactList(), GradeNote(self.formatter)
        self.facts.setMaximumWidth(_FACTS)
        self.entries_button = PillButton(tr("Show entries"), icon_name="activity")
        self.again_button = PillButton(tr("Read again"), icon_name="reload")
        self.save_button = PillButton(tr("Save a copy…"), icon_name="export")
        self.undo_button = PillButton(tr("Undo this import"), icon_name="undo")
        self.forget_button = PillButton(tr("Forget the file…"), icon_name="trash")
        deeds = (
            (self.entries_button, self._on_entries), (self.again_button, self._on_again),
            (self.save_button, self._on_save), (self.undo_button, self._on_undo),
            (self.forget_button, self._on_forget),
        )  # fmt: skip
        row = QWidget()
        flow = FlowLayout(row, space.S)
        for button, deed in deeds:
            button.clicked.connect(lambda _=False, own=deed: own())
            flow.addWidget(button)
        self.detail.body.addWidget(self.trust)
        self.detail.body.addWidget(self.facts)
        self.detail.body.addWidget(row)
        self.detail.hide()
        return self.detail
