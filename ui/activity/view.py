"""The activity screen: pages of the ledger from the database, one entry's panel, and undoing."""

from __future__ import annotations

from array import array
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.accounts import Account
from app.domain.errors import CofferError
from app.domain.ids import EntryId
from app.domain.ledger import CashFlows, EntryFilter, StoredEntry
from app.services.changes import Changes, Topic
from ui.activity.actions import EntryActions
from ui.activity.columns import EntryCells
from ui.activity.listing import (
    MOST_SUMMED,
    LongList,
    Stretch,
    all_rows,
    begin,
    cash_words,
    go_on,
    rows_of,
)
from ui.activity.page import ActivityPage
from ui.activity.panel import NARROW_WIDTH, PANEL_WIDTH
from ui.format import Formatter
from ui.format_errors import error_sentence
from ui.holdings.target import BatchEntries, HoldingEntries
from ui.i18n.counts import counted
from ui.widgets.table_columns import Column
from ui.widgets.table_values import Rows
from ui.widgets.table_window import PAGE, WindowModel
from ui.window.keepsakes import Kept
from ui.window.sample_offer import offer_sample

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.bootstrap import Coffer
    from ui.tasks import TaskRunner
    from ui.window.state import ViewState

_NARROW = 900
_TOPICS = frozenset({Topic.LEDGER, Topic.ACCOUNTS})


class ActivityView(ActivityPage):
    """The ledger, newest first."""

    def __init__(
        self, coffer: Coffer, tasks: TaskRunner, state: ViewState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._coffer, self._tasks, self._state = coffer, tasks, state
        self._newest_first = True
        self._is_outdated = True
        self._shown = EntryFilter()
        self._list = LongList()
        self._cash: dict[str, CashFlows] = {}
        self._has_old_links = True
        self._ambiguous = 0
        self._has_failed = False
        self._words = Formatter(is_private=state.is_private)
        self.model = WindowModel[StoredEntry](self._columns(), self)
        self.actions_of_entry = EntryActions(coffer, tasks, self)
        self.actions_of_entry.words = self._words
        self._build()
        self._connect()

    def reload(self) -> None:
        """Ask for the first entries that fit, and for what the filter offers."""
        self._is_outdated = False
        self._has_old_links = True
        self._read_list()
        accounts = partial(_accounts_and_groups, self._coffer)
        self._tasks.reload(self, "accounts", accounts, self._show_accounts, self._show_error)

    def _read_list(self) -> None:
        what = self.bar.what(self._today, self._state.as_of, newest_first=self._newest_first)
        call = partial(_begin, self._coffer, what, self.bar.group_scope)
        self._tasks.reload(self, "entries", call, self._show_first, self._show_error)

    def kept(self) -> dict[str, object]:
        """Return what the window remembers of this view."""
        bar = self.bar
        return {
            "filter": bar.filter,
            "accounts": bar.accounts,
            "kinds": bar.kinds,
            "dates": Kept(
                lambda: "" if bar.dates.value == "custom" else bar.dates.value, bar.dates.choose
            ),
            "voided": bar.voided,
        }

    def show_payload(self, payload: object) -> None:
        """Show what another view asked for: a holding's entries, one entry, a text, or links."""
        if isinstance(payload, HoldingEntries):
            self.bar.show_holding(payload)
        elif isinstance(payload, BatchEntries):
            self.bar.show_batch(payload)
        elif isinstance(payload, int):
            self._show_other(payload)
        elif payload in ("links", "transfers"):
            self.actions_of_entry.decide_links()
        elif isinstance(payload, str) and payload.startswith("group:"):
            self.bar.clear()
            self.bar.show_group(payload)
        elif isinstance(payload, str):
            self.bar.clear()
            self.bar.filter.setText(payload)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        self.panel.setFixedWidth(NARROW_WIDTH if is_narrow else PANEL_WIDTH)

    # Building

    def _connect(self) -> None:
        bar, table, panel = self.bar, self.table, self.panel
        table.rows_of = self._rows
        act = self.actions_of_entry
        bar.changed.connect(self._read_list)
        bar.history.clicked.connect(act.undo_batches)
        bar.columns.clicked.connect(self._open_columns)
        bar.new_entry.clicked.connect(act.new_entry)
        bar.filter.lead_to(self.table)
        self.empty.acted.connect(act.new_entry)
        self.empty.acted_second.connect(lambda: self._state.navigate.emit("import", None))
        offer_sample(self.empty, self._state)
        self.nothing.acted.connect(bar.clear)
        self.links_banner.acted.connect(act.decide_links)
        self.model.wanted.connect(self._fetch)
        self.model.sort_wanted.connect(self._on_sort)
        table.chosen.connect(self._on_chosen)
        table.opened.connect(self._on_opened)
        table.context_wanted.connect(self._open_menu)
        panel.edit_wanted.connect(act.edit)
        panel.duplicate_wanted.connect(act.duplicate)
        panel.void_wanted.connect(act.ask_void)
        panel.undo_wanted.connect(act.undo_batches)
        panel.unlink_wanted.connect(act.unlink)
        panel.documents.failed.connect(self.banner.show_error)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._void_current)
        act.told.connect(self.banner.show_text)
        act.failed.connect(self.banner.show_error)
        panel.entry_wanted.connect(self._show_other)
        self._tasks.changed.connect(self._on_changed)
        self._state.as_of_changed.connect(self._outdate)
        self._state.privacy_changed.connect(self._on_privacy)

    def _void_current(self) -> None:
        """Ask whether the chosen entry is to be voided: Delete does what the button does."""
        entry = self.panel.entry
        if self.panel.isVisible() and entry is not None and self.panel.void_button.isEnabled():
            self.actions_of_entry.ask_void(entry)

    # Answers

    def _show_accounts(self, answer: tuple[list[Account], list[str]]) -> None:
        self.bar.show_accounts(*answer)

    def _show_first(self, found: Stretch) -> None:
        if self._has_failed:  # what else was told stays: the reload may follow from it
            self._has_failed = False
            self.banner.hide()
        is_same = found.what == self._shown
        bar = self.table.verticalScrollBar()
        place, row = bar.value(), self.table.current_row()
        self._shown = found.what
        self._list.begin(found, keep=(place, row) if is_same and row >= 0 else None)
        self._show_begun(found.page)
        if not is_same or row < 0:
            self.table.scrollToTop()
            self.panel.hide()
        self._tell_more(found)

    def _show_begun(self, page: Sequence[StoredEntry]) -> None:
        self.model.restart(self._list.count)
        if page:
            self.model.fill(self.model.generation, 0, page)

    def _show_more(self, found: Stretch) -> None:
        if self._list.add(found):
            self.model.grow(self._list.count)
        else:  # what was shown first was a guess, and another
            self._show_begun(())
        for page in self._list.take_held():
            self.model.give_up(self.model.generation, page)
        self.table.viewport().update()
        self._tell_more(found)

    def _tell_more(self, found: Stretch) -> None:
        """Go on finding, or say that all are found."""
        is_whole, count = self._list.is_whole, self._list.count
        is_none = is_whole and not count
        self._stack.setCurrentIndex((2 if self.bar.is_filtered else 1) if is_none else 0)
        self._cash = {}
        self._tell_count(is_settled=is_whole or found.total is not None)
        if is_whole and 0 < count <= MOST_SUMMED:
            cash = partial(self._coffer.ledger.cash, [EntryId(each) for each in self._list.ids])
            shown = partial(self._show_cash, self._list.ids)
            self._tasks.reload(self, "cash", cash, shown, self._show_error)
        self._keep_place()
        if not is_whole:
            call = partial(go_on, self._coffer.ledger, found)
            self._tasks.reload(self, "entries", call, self._show_more, self._show_error)
        elif self._has_old_links:
            self._has_old_links = False
            links = partial(_ambiguous_count, self._coffer)
            self._tasks.reload(self, "links", links, self._show_links, self._show_error)

    def _keep_place(self) -> None:
        """Go back to where the same list was before it was read anew, once it is as long."""
        if (kept := self._list.kept) is None:
            return
        place, row = kept
        if row < self._list.count:
            self._list.kept = None
            self.table.choose(row)
            self.table.verticalScrollBar().setValue(place)
        elif self._list.is_whole:
            self._list.kept = None
            self.panel.hide()

    def _show_cash(self, ids: object, cash: dict[str, CashFlows]) -> None:
        if ids is self._list.ids:
            self._cash = cash
            self._tell_count(is_settled=True)

    def _tell_count(self, *, is_settled: bool) -> None:
        """Say below the table how many entries there are, and what they came to in money."""
        number = self._words.count(self._list.count)
        if not is_settled:
            text = self.tr("{} entries so far…").format(number)
        elif self._list.count == 1:
            text = self.tr("1 entry")
        else:
            text = self.tr("{} entries").format(number)
        self.status.setText(" · ".join([text, *cash_words(self._cash, self._words)]))

    def _fetch(self, generation: int, page: int) -> None:
        ids = self._list.page(page)
        if ids is None:  # not found yet: asked for again when it is
            return
        call = partial(self._coffer.ledger.by_id, ids)

        def failed(error: CofferError) -> None:
            self.model.give_up(generation, page)
            self._show_error(error)

        self._tasks.read(self, call, partial(self._on_page, generation, page), failed)

    def _on_page(self, generation: int, page: int, entries: list[StoredEntry]) -> None:
        self.model.fill(generation, page, entries)
        row = self.table.current_row()
        if row // PAGE == page and generation == self.model.generation:
            self._on_chosen(row)

    def _show_links(self, count: int) -> None:
        if not count:
            self.links_banner.hide()
        elif count != self._ambiguous:
            text = counted(
                "activity",
                "{} transfer could pair in several ways.",
                "{} transfers could pair in several ways.",
                count,
            ).format(self._words.count(count))
            self.links_banner.show_text(text, tone="warn", action=self.tr("Decide"))
        self._ambiguous = count

    def _show_error(self, error: CofferError) -> None:
        self._has_failed = True
        self.banner.show_error(error_sentence(error))

    def _rows(self, chosen: Sequence[range] | None) -> Rows[StoredEntry]:
        """Return the entries of some rows, or all that fit the filter, for a worker."""
        known = self._list
        if chosen is None and not known.is_whole:
            return all_rows(self._coffer.ledger, self._shown)
        ids = array("q")
        for part in [range(known.count)] if chosen is None else chosen:
            ids.extend(known.ids[part.start : part.stop])
        return rows_of(self._coffer.ledger, ids)

    # The chosen entry

    def _on_chosen(self, row: int) -> None:
        entry = self.model.loaded(row) if row >= 0 else None
        if entry is None:
            if row < 0:
                self.panel.hide()
            return
        self._show_entry(entry)

    def _show_entry(self, entry: StoredEntry) -> None:
        self.panel.show_entry(entry, self._words, self._today)
        self.panel.show()

    def _show_other(self, number: int) -> None:
        what = EntryFilter(ids=(EntryId(number),), with_voided=True)
        call = partial(self._coffer.ledger.entries, what, limit=1)
        self._tasks.reload(self, "other", call, self._on_other, self._show_error)

    def _on_other(self, entries: list[StoredEntry]) -> None:
        if entries:
            self._show_entry(entries[0])

    def _on_opened(self, row: int) -> None:
        entry = self.model.loaded(row)
        if entry is not None:
            self.actions_of_entry.edit(entry)

    # What the person does

    def _open_columns(self) -> None:
        below = self.bar.columns.rect().bottomLeft()
        self.table.column_menu().popup(self.bar.columns.mapToGlobal(below))

    def _open_menu(self, row: int, where: QPoint) -> None:
        entry = self.model.loaded(row)
        if entry is not None:
            self.actions_of_entry.open_menu(entry, where)

    def _on_sort(self, _: str, is_descending: bool) -> None:
        if is_descending != self._newest_first:
            self._newest_first = is_descending
            self._read_list()

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics & _TOPICS:
            self._outdate()

    def _outdate(self, _: object = None) -> None:
        self._is_outdated = True
        if self.isVisible():
            self.reload()

    def _on_privacy(self, is_private: bool) -> None:
        self._words = self.actions_of_entry.words = Formatter(is_private=is_private)
        self.model.columns = self._columns()
        self.table.viewport().update()
        self._tell_count(is_settled=self._list.is_whole)
        if self.panel.entry is not None and self.panel.isVisible():
            self._show_entry(self.panel.entry)

    def _columns(self) -> tuple[Column[StoredEntry], ...]:
        return EntryCells(self._words, self._today).columns()

    @property
    def _today(self) -> date:
        return datetime.now(UTC).astimezone().date()


def _begin(coffer: Coffer, what: EntryFilter, scope: str) -> Stretch:
    return begin(coffer.ledger, coffer.ledger.within(scope, what) if scope else what)


def _accounts_and_groups(coffer: Coffer) -> tuple[list[Account], list[str]]:
    return coffer.accounts.all(), [one.name for one in coffer.groups.all()]


def _ambiguous_count(coffer: Coffer) -> int:
    return len(coffer.links.answer().ambiguous)
