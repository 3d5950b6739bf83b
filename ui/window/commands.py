"""What can be done from anywhere: by key, by menu, from the command palette."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from ui.format import Formatter
from ui.habits import read_habits, use_habits
from ui.tasks import TaskRunner
from ui.window.keys import BY_NAME as KEYED
from ui.window.keys import SHORTCUTS, Shortcut, keys_of, keys_text, load_bindings
from ui.window.memory import Memory
from ui.window.places import INNER, PLACES, is_loaded, title_of
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.failure import CofferError
    from ui.window.directory import Directory
    from ui.window.fuzzy import Candidate


# What a command opens is in a module of its own, imported when it is first asked for.
_MODULES = {
    "entry": "ui.entries.editor",
    "import": "ui.importing.dialog",
    "export_file": "ui.exporting.dialog",
    "sale": "ui.whatif.sale_dialog",
    "methods": "ui.whatif.compare_dialog",
    "origin": "ui.explain.dialog",
    "prices": "ui.pricing.dialog",
    "held": "ui.pricing.held_dialog",
    "sheet": "ui.window.shortcuts",
}


@dataclass(frozen=True, slots=True)
class Reach:
    """What commands may touch of the window."""

    window: QWidget
    go: Callable[[str, Any], None]
    reload: Callable[[], None]
    say: Callable[[str], None]
    complain: Callable[[str], None]
    open_palette: Callable[[], None]
    open_as_of: Callable[[], None]
    lock: Callable[[], None]
    toggle_sidebar: Callable[[], None]
    quit: Callable[[], object]
    here: Callable[[], str] = str  # the view that is shown, and its part: "settings/security"


class Commands(QObject):
    """Binds keys to deeds. Those that need open books do nothing before there are any."""

    def __init__(self, tasks: TaskRunner, state: ViewState, reach: Reach) -> None:
        super().__init__(reach.window)
        self._tasks = tasks
        self._state = state
        self._reach = reach
        self._coffer: Coffer | None = None
        self._dialog: QDialog | None = None
        self._shortcuts: list[QShortcut] = []
        self.deeds: dict[str, Callable[[], object]] = {
            "palette": reach.open_palette,
            "entry": self.new_entry,
            "import": self.import_file,
            "export_file": self.export_file,
            "undo": self.undo,
            "sale": self.what_if_sold,
            "methods": self.compare_methods,
            "origin": self.show_origin,
            "order": self.new_order,
            "executions": lambda: reach.go("trades", "executions"),
            "reload": reach.reload,
            "sync": self.sync_all,
            "connect": lambda: reach.go("connections", "add"),
            "prices": self.show_prices,
            "held": self.show_held,
            "privacy": lambda: state.set_private(not state.is_private),
            "as_of": reach.open_as_of,
            "today": lambda: state.set_as_of(None),
            "sidebar": reach.toggle_sidebar,
            "lock": reach.lock,
            "sheet": self.show_sheet,
            "explain": self.show_help,
            "quit": reach.quit,
        }
        self._use_memory()
        state.keys_changed.connect(self._bind)
        tasks.changed.connect(self._on_books_changed)

    def use(self, coffer: "Coffer | None") -> None:
        """Work on these books."""
        self._coffer = coffer
        self._state.forget_changes()
        if coffer is not None:
            self._use_memory()
            coffer.undo.begin()

    def _bind(self) -> None:
        """Bind every key as it is in force: the person may have put others in their places."""
        for old in self._shortcuts:
            old.setEnabled(False)
            old.deleteLater()
        self._shortcuts = [
            self._shortcut(key, self._deed_of(one))
            for one in SHORTCUTS
            if not one.is_fixed
            for key in keys_of(one.name)
        ]

    def _deed_of(self, one: Shortcut) -> Callable[[], object]:
        return partial(self._reach.go, one.view, None) if one.view else partial(self.run, one.name)

    def _shortcut(self, key: str, deed: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._reach.window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(deed)
        return shortcut

    def _on_books_changed(self, changes: Any) -> None:
        if changes.topics:  # newer than what was changed of the window
            self._state.forget_changes()

    def _use_memory(self) -> None:
        """Take over keys and habits of the profile whose memory is in use."""
        memory = Memory()
        load_bindings(memory)
        use_habits(read_habits(memory))
        self._bind()

    def run(self, name: str) -> None:
        """Run a command by its name."""
        deed = self.deeds.get(name)
        module = _MODULES.get(name, "")
        if deed is None:
            return
        if is_loaded(module):
            deed()
        else:  # by a worker: some take longer than a frame
            call = partial(import_module, module)
            self._tasks.load(self, call, lambda _: deed(), self._on_failed)

    def new_entry(self) -> None:
        """Open the entry editor."""
        if self._coffer is None:
            return
        from ui.entries.editor import EntryDialog

        self._open(EntryDialog(self._coffer, self._tasks, None, None, self._reach.window))

    def new_entry_for(self, account: str, symbol: str, asset_type: str) -> None:
        """Open the entry editor for an account or an asset."""
        if self._coffer is None:
            return
        from ui.entries.editor import EntryDialog
        from ui.entries.rows import empty_row

        row = empty_row(account, symbol, asset_type)
        self._open(EntryDialog(self._coffer, self._tasks, row, None, self._reach.window))

    @property
    def dialog(self) -> QDialog | None:
        """Return the dialog that was opened last, as long as it is there."""
        import shiboken6

        return self._dialog if shiboken6.isValid(self._dialog) else None

    def import_file(self, path: Path | list[Path] | None = None) -> None:
        """Open the import dialog, with a file, with several, or without."""
        if self._coffer is None:
            return
        from ui.importing.dialog import ImportDialog

        dialog = ImportDialog(self._coffer, self._tasks, path, self._reach.window)
        dialog.activity_wanted.connect(lambda what: self._reach.go("activity", what))
        self._open(dialog)

    def export_file(self) -> None:
        """Open the dialog that writes files for other programs."""
        if self._coffer is None:
            return
        from ui.exporting.dialog import ExportDialog

        dialog = ExportDialog(self._coffer, self._tasks, self._state, self._reach.window)
        dialog.archive_wanted.connect(lambda: self._reach.go("settings", "data/archive"))
        self._open(dialog)

    def set_price(self, symbol: str) -> None:
        """Open the dialog that sets a price by hand."""
        if self._coffer is None:
            return
        from ui.overview.price_dialog import PriceDialog

        self._open(PriceDialog(self._coffer, self._tasks, symbol, self._reach.window))

    def show_prices(self, what: Any = None) -> None:
        """Show where the prices of an asset come from: of a symbol, or (symbol, holding)."""
        if self._coffer is None:
            return
        module = _MODULES["prices"]
        if not is_loaded(module):
            call = partial(import_module, module)
            self._tasks.load(self, call, lambda _: self.show_prices(what), self._on_failed)
            return
        from ui.pricing.dialog import PricesDialog

        symbol, holding_id = what if isinstance(what, tuple) else (what or "", None)
        window = self._reach.window
        self._open(
            PricesDialog(
                self._coffer, self._tasks, self._state, str(symbol), window, holding_id=holding_id
            )
        )

    def show_held(self) -> None:
        """Show what waits for a look among prices."""
        if self._coffer is None:
            return
        from ui.pricing.held_dialog import HeldDialog

        self._open(HeldDialog(self._coffer, self._tasks, self._state, self._reach.window))

    def show_origin(self, subject: str = "worth:portfolio") -> None:
        """Show where a figure comes from, level by level."""
        if self._coffer is None:
            return
        from ui.explain.dialog import ExplainDialog

        window = self._reach.window
        self._open(ExplainDialog(self._coffer, self._tasks, self._state, subject, window))

    def what_if_sold(self) -> None:
        """Open the dialog that shows what a sale would do."""
        if self._coffer is None:
            return
        from ui.whatif.sale_dialog import SaleDialog

        self._open(SaleDialog(self._coffer, self._tasks, self._state, parent=self._reach.window))

    def compare_methods(self) -> None:
        """Open the dialog with every cost-basis method side by side."""
        if self._coffer is None:
            return
        from ui.whatif.compare_dialog import CompareDialog

        window = self._reach.window
        self._open(CompareDialog(self._coffer, self._tasks, self._state, parent=window))

    def new_order(self) -> None:
        """Begin an order in the ticket of the Trades view."""
        self._reach.go("trades", "order")

    def undo(self) -> None:
        """Take the last change of this session back: entries as voids, the rest as it was."""
        if self._coffer is None:
            return
        own = self._state.take_back()  # of the window: newer than anything in the books
        if own:
            self._reach.say(self.tr("Undone: {}").format(own))
            return
        self._tasks.write(self, self._coffer.undo.last, self._on_undone, self._on_failed)

    def sync_all(self) -> None:
        """Sync every active connection, and show anew what is shown."""
        self._reach.reload()
        self._state.sync_wanted.emit(None, None)

    def show_help(self) -> None:
        """Open the page of Help about what is shown."""
        from ui.help.pages import page_of_place

        self._reach.go("help", page_of_place(self._reach.here()))

    def show_sheet(self) -> None:
        """Show all keys."""
        from ui.window.shortcuts import ShortcutSheet

        self._open(ShortcutSheet(self._reach.window))

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog  # PySide would collect it with its last reference
        dialog.open()

    def _on_undone(self, recorded: Any) -> None:
        if recorded is None:
            self._reach.say(self.tr("There is nothing to undo."))
        else:
            self._reach.say(self.tr("Undone: {}").format(recorded.label))

    def _on_failed(self, error: "CofferError") -> None:
        from ui.format_errors import error_sentence

        self._reach.complain(error_sentence(error))

    def candidates(self, directory: "Directory | None") -> "list[Candidate]":
        """Return everything that the command palette finds."""
        from ui.window.fuzzy import Candidate

        found = [
            Candidate(title_of(place.name), self.tr("View"), place.icon, "navigate",
                      (place.name, None), rank=5)
            for place in (*PLACES, *INNER)
        ]  # fmt: skip
        found += self._command_candidates()
        found += self._report_candidates()
        if directory is not None:
            from ui.window.palette_sources import of_books

            found += of_books(directory, Formatter(is_private=self._state.is_private))
        return found

    def _command_candidates(self) -> "list[Candidate]":
        from ui.window.fuzzy import Candidate

        kind = self.tr("Command")
        rows = (
            (self.tr("New entry"), "plus", "entry", "add buy sell deposit"),
            (self.tr("Import a file"), "import", "import", "csv statement prices"),
            (
                self.tr("Export…"),
                "export",
                "export_file",
                "save write xlsx csv json beancount hledger ledger ofx calendar ics",
            ),
            (self.tr("New order"), "trades", "order", "buy sell trade ticket paper"),
            (self.tr("Import executions…"), "import", "executions", "trades fills broker csv"),
            (self.tr("Undo the last change"), "undo", "undo", "void"),
            (self.tr("What if I sell…"), "chart", "sale", "sale gain tax lots"),
            (self.tr("Compare cost-basis methods"), "table", "methods", "fifo lifo hifo tax"),
            (self.tr("Where net worth comes from"), "info", "origin", "explain figure down"),
            (self.tr("Hide or show amounts"), "eye-off", "privacy", "privacy"),
            (self.tr("Choose the day to show"), "calendar", "as_of", "as of date"),
            (self.tr("Back to today"), "calendar", "today", "as of"),
            (self.tr("Sync all connections"), "reload", "sync", "refresh bank broker exchange"),
            (self.tr("Add a connection"), "connections", "connect", "bank broker exchange wallet"),
            (
                self.tr("Prices of an asset…"),
                "trending-up",
                "prices",
                "source quote rate missing gap history",
            ),
            (self.tr("Prices that wait for a look"), "warning", "held", "held back outlier doubt"),
            (self.tr("Load everything again"), "reload", "reload", "refresh"),
            (self.tr("Narrow or widen the sidebar"), "collapse", "sidebar", ""),
            (self.tr("Lock the books"), "lock", "lock", "lock close away"),
            (self.tr("Keyboard shortcuts"), "keyboard", "sheet", "help keys"),
            (self.tr("Help for what is shown"), "help", "explain", "manual how"),
        )
        return [
            Candidate(title, kind, picture, name, hint=_hint(name), also=also, rank=3)
            for title, picture, name, also in rows
        ]

    def _report_candidates(self) -> "list[Candidate]":
        from ui.window.fuzzy import Candidate

        rows = (
            (self.tr("Report: net worth…"), "networth", "statement bank pdf xlsx csv"),
            (self.tr("Report: holdings…"), "holdings", "positions pdf xlsx csv print"),
            (self.tr("Report: performance…"), "performance", "returns pdf xlsx csv print"),
            (self.tr("Report: realized gains…"), "gains", "tax year pdf xlsx csv print"),
            (self.tr("Report: income…"), "income", "dividends interest tax pdf xlsx csv print"),
        )
        return [
            Candidate(title, self.tr("Report"), "file", "navigate", ("reports", name), also=also,
                      rank=3)
            for title, name, also in rows
        ]  # fmt: skip


def _hint(name: str) -> str:
    """Return the key of a command, "" of one that has none."""
    return keys_text(name) if name in KEYED else ""
