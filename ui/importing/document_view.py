"""What a file of a known format would do, or did: its trust, accounts, statements and changes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.services.files.answers import (
    CONTRADICTED,
    FileAccount,
    FileResult,
    FileWish,
    Look,
    PartLook,
    RowLook,
)
from app.services.reports import ImportResult, RowNote
from ui.importing.accounts_panel import FEW, AccountBar, AccountsPanel
from ui.importing.document_tables import (
    NoteLine,
    account_columns,
    note_line_columns,
    part_columns,
    row_look_columns,
)
from ui.importing.document_words import tr
from ui.importing.document_work import begins_anew
from ui.importing.preview import ResultView
from ui.widgets.labels import plain_tip
from ui.widgets.table_facts import Fact
from ui.widgets.table_model import TableModel
from ui.widgets.table_view import TableView


class DocumentView(ResultView):
    """Says `changed` after each answer, `asked_anew` where the books must be asked again."""

    asked_anew = Signal()

    def __init__(self, parent: QWidget | None = None, *, asks_opening: bool = True) -> None:
        super().__init__(parent)
        self._asks_opening = asks_opening
        self._look: Look | None = None
        self._found: FileResult | None = None
        self._names: list[str] = []  # of accounts of the books
        self.chosen: dict[str, str] = {}  # account of the file → name in the books
        self._is_opening_said = False
        self.accounts = AccountsPanel(self._words)
        self.accounts.changed.connect(self._on_account)
        self.opening = QCheckBox(tr("Begin with the opening balance"))
        self.opening.setToolTip(
            plain_tip(
                tr(
                    "An entry before the first row makes the balance true with which the "
                    "statement begins."
                )
            )
        )
        self.opening.clicked.connect(lambda _: self._on_opening())
        self.opening.hide()
        for place, each in ((2, self.accounts), (3, self.opening)):
            self._facts.insertWidget(place, each)
        self.account_bar = AccountBar(self._words)
        self.account_bar.changed.connect(self._on_account)
        self._right.insertWidget(1, self.account_bar)

    def forget(self) -> None:
        """Forget what was said: another file comes."""
        self._look = self._found = None
        self.chosen, self._is_opening_said = {}, False
        self.likes.show_likes(())
        self.likes.left_out = set()
        self.changes.forget()

    def offer_accounts(self, names: Sequence[str]) -> None:
        """Say which accounts there are."""
        self._names = list(names)
        if self._look is not None:
            self._show_accounts(self._look)

    # -- what was said ---------------------------------------------------------------------

    def add_to(self, wish: FileWish) -> FileWish:
        """Return a wish with what was said here."""
        return FileWish(
            options=wish.options,
            accounts=dict(self.chosen),
            takes_contradicted=wish.takes_contradicted,
            choices=dict(self.changes.answers),
            skip_lines=frozenset(self.likes.left_out),
            books_opening=self.opening.isChecked() and not self.opening.isHidden(),
        )

    @property
    def brings(self) -> bool:
        """Tell whether there is anything to import: rows, balances or prices."""
        found = self._found
        return self.added > 0 or (found is not None and found.observed + found.priced > 0)

    # -- showing ---------------------------------------------------------------------------

    def show_document(self, look: Look, result: FileResult | None) -> None:
        """Show how a file looks and what it would do; without a result, how it looks alone."""
        self._look, self._found = look, result
        if not self._is_opening_said:
            self.opening.setChecked(begins_anew(look))
        self._show_accounts(look)
        self.show_result(result or _seen(look))

    def show_result(self, result: ImportResult) -> None:
        """Show a result with all that a statement says of itself."""
        if isinstance(result, FileResult):
            self._found = result
            has_opening = any(one.opening is not None for one in result.parts)
            self.opening.setVisible(self._asks_opening and result.dry_run and has_opening)
            if not result.dry_run:
                self.accounts.hide()
        super().show_result(result)
        if isinstance(result, FileResult):
            self.trust.show_grade(result.grade, result.reason, result.line)
        self.new_names.hide()
        self.names.setVisible(bool(self.names.rows()))

    def _count_facts(self, result: ImportResult) -> list[Fact]:
        words = self._words
        facts = super()._count_facts(result)
        if not isinstance(result, FileResult):
            return facts
        more = []
        if result.observed:
            more.append(Fact(tr("Balances"), words.count(result.observed)))
        if result.priced:
            more.append(Fact(tr("Prices"), words.count(result.priced)))
        more += [Fact(tr("Opening balance"), text, tip=text) for text in result.openings[:3]]
        return [*facts[:3], *more, *facts[3:]]

    def _show_accounts(self, look: Look) -> None:
        self.accounts.show_accounts(look.accounts, self._names, self.chosen)

    def _options(self, result: ImportResult) -> list[tuple[str, str]]:
        words = self._words
        shown = dict(super()._options(result))
        if not (self._look and self._look.preview):
            shown.pop("rows", None)
        if not result.rejected:
            shown.pop("rejected", None)
        found = result if isinstance(result, FileResult) else None
        parts = found.parts if found else ()
        notes = found.notes if found else ()
        many = len(self._look.accounts) if self._look and result.dry_run else 0
        own = (
            ("parts", tr("Statements {}"), len(parts)),
            ("accounts", tr("Accounts {}"), many if many > FEW else 0),
            ("notes", tr("Not read {}"), len(notes)),
        )
        more = {name: text.format(words.count(count)) for name, text, count in own if count}
        order = ("changed", "parts", "accounts", "effects", "rows", "like", "known", "rejected",
                 "notes")  # fmt: skip
        both = {**shown, **more}
        tabs = [(name, both[name]) for name in order if name in both]
        return tabs or [("rejected", tr("Rejected {}").format(words.count(0)))]

    def _first_tab(self, result: ImportResult) -> str:
        names = [name for name, _ in self._options(result)]
        if self.tabs.value in names and self.tabs.value in {"changed", "accounts", "like"}:
            return self.tabs.value  # something is being answered there
        found = result if isinstance(result, FileResult) else None
        best = super()._first_tab(result)
        if best == "changed":
            return best
        if found is not None and found.grade == CONTRADICTED and "parts" in names:
            return "parts"
        if best == "rows":
            best = "parts"
        return best if best in names else names[0]

    def _show_table(self) -> None:
        self.account_bar.hide()
        super()._show_table()
        if self.table is not None and self.tabs.value == "accounts":
            self.table.choose(0)

    def _table(self, result: ImportResult, name: str) -> TableView:
        if name == "accounts":
            return self._account_table()
        if name == "parts":
            parts = TableModel[PartLook](part_columns(self._words), id, self)
            parts.show(result.parts if isinstance(result, FileResult) else ())
            return self._named(parts, name, tr("Statements of the file"))
        if name == "notes":
            notes = TableModel[NoteLine](note_line_columns(), id, self)
            told = result.notes if isinstance(result, FileResult) else ()
            notes.show([NoteLine(text) for text in told])
            return self._named(notes, name, tr("What Coffer does not read"))
        if name == "rows":
            rows = TableModel[RowLook](row_look_columns(self._words), id, self)
            rows.show(self._look.preview if self._look else ())
            return self._named(rows, "document-rows", tr("First rows of the file"))
        return super()._table(result, name)

    def _account_table(self) -> TableView:
        there = set(self._names)
        model = TableModel[FileAccount](
            account_columns(self._words, self._book_of, lambda name: name in there),
            lambda one: one.id,
            self,
        )
        model.show(self._look.accounts if self._look else ())
        table = self._named(model, "accounts", tr("Accounts of the file"))
        table.chosen.connect(lambda row: self._on_account_chosen(model.line(row) if row >= 0
                                                                 else None))  # fmt: skip
        table.opened.connect(lambda _: self.account_bar.box.setFocus())
        return table

    # -- answers ---------------------------------------------------------------------------

    def _book_of(self, one: FileAccount) -> str:
        return self.chosen.get(one.id) or one.book or one.makes or one.name

    def _on_account(self, own: str, name: str) -> None:
        self.chosen[own] = name
        self.asked_anew.emit()

    def _on_account_chosen(self, one: FileAccount | None) -> None:
        self.account_bar.setVisible(one is not None)
        if one is not None:
            self.account_bar.show_account(one, self._names, self._book_of(one))

    def _on_opening(self) -> None:
        self._is_opening_said = True
        self.asked_anew.emit()


def _seen(look: Look) -> FileResult:
    """Return a look as a result that brings nothing yet."""
    rejected = tuple(RowNote(one.line, one.reason) for one in look.problems[:1000])
    return FileResult(
        path=str(look.path), format=look.format.id if look.format else "", read=look.rows,
        added=0, known=0, rejected=rejected, dry_run=True, batch_id=None, first_day=look.first,
        last_day=look.last, passed=look.passed, name=look.name, grade=look.grade,
        reason=look.reason, line=look.line, parts=look.parts, guesses=look.guesses,
        notes=look.notes,
    )  # fmt: skip


__all__ = ["DocumentView"]
