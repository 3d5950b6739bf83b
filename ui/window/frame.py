"""The window: sidebar, top bar and the views between them. It holds no figures of its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.format import Formatter
from ui.own_day import own_day
from ui.tasks import TaskRunner
from ui.theme import ThemeManager
from ui.window.around import Around
from ui.window.commands import Commands, Reach
from ui.window.frame_parts import FrameParts
from ui.window.geometry import bring_on_screen
from ui.window.grouping import place_of
from ui.window.landing import Landing
from ui.window.memory import Memory
from ui.window.places import BY_NAME, title_of
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.failure import CofferError
    from app.services.glance import Glance
    from app.services.reports import AccountLine, HoldingsReport
    from ui.window.directory import Directory, Settled
    from ui.window.fuzzy import Candidate
    from ui.window.hooks import FrameHooks
    from ui.window.keepsakes import Keepsakes
    from ui.window.palette import CommandPalette
    from ui.window.previewing import Preview
    from ui.window.table_desk import WindowDesk


class MainWindow(FrameParts):
    """Shown at once; `attach` gives it the books when they are open."""

    lock_wanted = Signal()
    begin_wanted = Signal()  # open the books, or ask how to begin, once more

    def __init__(self, tasks: TaskRunner, themes: ThemeManager, memory: Memory) -> None:
        super().__init__(ViewState())
        self.state.setParent(self)
        self.tasks = tasks
        self.themes = themes
        self._memory = memory
        self.coffer: Coffer | None = None
        self.directory: Directory | None = None
        self.hooks: FrameHooks | None = None  # what views need that close the books
        self._base = ""
        self._palette: CommandPalette | None = None
        self._table_desk: WindowDesk | None = None
        self._preview: Preview | None = None
        self._wanted = ""  # the view that was asked for last
        self._keepsakes: dict[str, Keepsakes] = {}
        self._is_quitting = False
        self._is_by_row = False  # the view is chosen by key in the sidebar or the tabs
        self._is_asked = False  # the view is to show something of somebody's choice
        self.profile_name = ""
        self.around = Around(self)
        self._landing = Landing(self.stack)
        self.commands = Commands(tasks, self.state, self._reach())
        self._connect()
        self._remember_back()

    @property
    def memory(self) -> Memory:
        """What this profile's window remembers."""
        return self._memory

    @memory.setter
    def memory(self, memory: Memory) -> None:
        self._memory = memory
        self._remember_choices()
        self.themes.set_mode(memory.text("theme", "system"))
        self.themes.set_colour_blind_safe(memory.flag("colour_blind_safe"))
        self.around.use_memory(memory)

    # Books

    def detach(self) -> None:
        """Let nothing of the books be seen any more: they are being locked or closed."""
        self._keep_all()
        self._keepsakes.clear()
        self.coffer = self._preview = None
        self.profile_name = ""
        self.around.forget_books()
        self.state.set_as_of(None)
        self.commands.use(None)
        self.stack.clear()
        self.stack.hide()
        self.family.hide()
        self._waiting.show()
        self._waiting.setText("")
        if self.directory is not None:
            self.directory.deleteLater()
            self.directory = None
        self._palette = None
        self.sidebar.show_accounts((), "", Formatter(is_private=True))
        self.sidebar.show_profile("", is_sample=False)
        self.top_bar.forget()
        self.banner.show_text("")
        self.banner.hide()
        self.toast.show_text("")
        self.toast.hide()
        self.setWindowTitle("Coffer")

    def say_backup_trouble(self, problem: str) -> None:
        """Say that the books are not backed up, and why; "": they are, again."""
        self.around.desk.backup_trouble(problem)
        if problem:
            self.say_trouble("backup", self.tr("The last backup failed: {}").format(problem))
        else:
            self.take_back("backup")

    def say_work_trouble(self, kind: str, reason: str) -> None:
        """Say that work in the background failed, and why."""
        from ui.jobs.words import kind_word

        self.around.desk.work_failed(kind, reason)
        self.say_trouble(kind, self.tr("{} failed: {}").format(kind_word(kind), reason))

    def say_work_done(self, kind: str) -> None:
        """Take back what was said of work that is done now."""
        self.around.desk.work_done(kind)
        self.take_back(kind)

    def quit(self) -> None:
        """End Coffer, though closing the window may leave it in the tray."""
        self._is_quitting = True
        self.close()

    def preview(self, glance: "Glance") -> None:
        """Show what books that are about to be opened showed last."""
        from ui.window.previewing import Preview

        self._root.setCurrentIndex(0)
        self.stack.clear()
        self._base = glance.base
        self._preview = Preview(self, glance)

    @property
    def is_previewing(self) -> bool:
        """Tell whether books are shown that are not open yet."""
        return self._preview is not None

    def drop_preview(self) -> None:
        """Show nothing more of books that are not open."""
        if self._preview is not None:
            self.detach()

    def attach(self, coffer: "Coffer") -> None:
        """Show these books."""
        from ui.window.directory import Directory

        self.coffer = coffer
        self._root.setCurrentIndex(0)
        self.commands.use(coffer)
        self.banner.hide()
        before, self._preview = self._preview, None
        if before is None or not before.give_over(coffer):
            self.stack.clear()
        self.directory = Directory(coffer, self.tasks, self.state, self)
        self.directory.accounts_loaded.connect(self._on_accounts)
        self.directory.holdings_loaded.connect(self._on_holdings)
        self.directory.settled.connect(self._on_settled)
        self.directory.failed.connect(self.show_failure)
        self.directory.load()
        wanted = self.memory.text("view", "overview")
        self.go(wanted if wanted in BY_NAME else "overview")
        if before is not None and before.asked is not None:
            self.go(*before.asked)
        self.around.use_books()

    def show_failure(self, error: "CofferError") -> None:
        """Say above everything why there is nothing to see, and what to do."""
        from ui.format_errors import error_sentence

        self.banner.show_error(error_sentence(error), "" if self.coffer else self.tr("Try again"))
        if self.coffer is None:
            self._root.setCurrentIndex(0)
            self._waiting.setText("")

    def go(self, name: str, payload: Any = None) -> None:
        """Show a view, or do what a view asked for: "import", "entry", "price", "undo"."""
        if self.coffer is None:
            if self._preview is not None:
                self._preview.ask(name, payload)
            return
        if name == "import":
            self.commands.import_file(payload if isinstance(payload, Path) else None)
        elif name == "price":
            self.commands.set_price(str(payload or ""))
        elif name == "prices":
            self.commands.show_prices(payload)
        elif name == "origin":
            self.commands.show_origin(str(payload or ""))
        elif name in self.commands.deeds:
            self.commands.run(name)
        elif name in BY_NAME:
            self.memory.set_text("view", name)
            self._wanted = name
            place = BY_NAME[name]
            if place.is_loaded:
                self.show_place(name, self.coffer, payload)
            else:
                self.tasks.load(
                    self, place.load, lambda _: self._on_place(name, payload), self.show_failure
                )

    def _go_by_row(self, name: str) -> None:
        """Show a view; the keyboard stays in the sidebar or the tabs if it is there."""
        held = self.focusWidget()
        rows = (self.sidebar, self.family)
        self._is_by_row = held is not None and any(one.isAncestorOf(held) for one in rows)
        self.go(name)

    def _on_place(self, name: str, payload: Any) -> None:
        """Show a view that was imported first, unless another is wanted by now.

        It is made, dressed and shown in a turn each: together they would be a stall.
        """
        if self.coffer is None or name != self._wanted:
            return
        self._is_asked = payload is not None
        if self.stack.make_more(name, self.coffer, self.tasks, self.state):
            self.show_place(name, self.coffer, payload)
        else:
            self.tasks.soon(self, lambda: self._on_place(name, payload))

    def show_place(self, name: str, coffer: "Coffer", payload: Any = None) -> QWidget:
        """Show a view of some books, and say everywhere which it is."""
        self._waiting.hide()
        self.stack.show()
        self._is_asked = payload is not None
        self.sidebar.set_current(BY_NAME[name].under or name)
        self.family.show_for(name)
        self.top_bar.set_title(title_of(name))
        self.setWindowTitle(f"{title_of(name)} – Coffer")
        return self.stack.show_view(name, coffer, self.tasks, self.state, payload)

    def _on_turned(self, left: QWidget | None) -> None:
        """Give the view the keyboard, unless one goes through the sidebar or the tabs by key."""
        is_by_row, self._is_by_row = self._is_by_row, False
        if not is_by_row:
            self._landing.land(left)

    def reload(self) -> None:
        """Load the lists of the frame and the shown view again."""
        if self.directory is not None:
            self.directory.load()
        self.stack.reload_current()

    def open_palette(self) -> None:
        """Open the command palette."""
        from ui.window.palette import CommandPalette
        from ui.window.palette_search import fill_palette

        palette = CommandPalette(self.commands.candidates(self.directory), self)
        palette.chosen.connect(self._on_candidate)
        palette.chosen_second.connect(self._on_second)
        fill_palette(palette, self)
        self._palette = palette
        palette.open_over(self)

    @property
    def table_desk(self) -> "WindowDesk":
        """What tables copy and export through; made when it is first needed."""
        if self._table_desk is None:
            from ui.window.table_desk import WindowDesk

            self._table_desk = WindowDesk(self)
        return self._table_desk

    # Parts

    def _reach(self) -> Reach:
        return Reach(
            window=self,
            go=self.go,
            reload=self.reload,
            say=self.toast.show_text,
            complain=self.banner.show_error,
            open_palette=self.open_palette,
            open_as_of=self.top_bar.open_as_of,
            lock=self.lock_wanted.emit,
            toggle_sidebar=lambda: self.sidebar.set_narrow(not self.sidebar.is_narrow),
            quit=self.quit,
            here=self._here,
        )

    def _here(self) -> str:
        """Return the name of the view that is shown, with its part: "settings/security"."""
        part = getattr(self.stack.currentWidget(), "part", "")
        return f"{self.stack.current_name}/{part}" if part else self.stack.current_name

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self._go_by_row)
        self.family.chosen.connect(self._go_by_row)
        self.sidebar.account_chosen.connect(lambda line: self.go(*place_of(line)))
        self.sidebar.narrowed.connect(lambda on: self.memory.set_flag("sidebar/narrow", on))
        self.sidebar.unfolded.connect(lambda those: self.memory.set_text("sidebar/open", those))
        self.top_bar.search_wanted.connect(self.open_palette)
        self.top_bar.import_wanted.connect(self.commands.import_file)
        self.top_bar.export_wanted.connect(lambda: self.commands.run("export_file"))
        self.top_bar.entry_wanted.connect(self.commands.new_entry)
        self.top_bar.undo_wanted.connect(self.commands.undo)
        self.top_bar.lock_wanted.connect(self.lock_wanted)
        self.top_bar.work_wanted.connect(lambda: self.go("jobs"))
        self.top_bar.data_wanted.connect(self.around.open_data)
        self.top_bar.notices_wanted.connect(self.around.open_notices)
        self.top_bar.sync_wanted.connect(self._on_sync)
        self.state.sync_wanted.connect(self.around.sync)
        self.state.navigate.connect(self.go)
        self.state.keys_changed.connect(self.sidebar.show_keys)
        self.state.privacy_changed.connect(self._on_privacy)
        self.state.period_changed.connect(lambda period: self.memory.set_text("period", period))
        self.stack.made.connect(self._on_made)
        self.stack.turned.connect(self._on_turned)
        self.banner.acted.connect(self._on_begin)

    def _remember_back(self) -> None:
        self.resize(1440, 900)
        geometry = self.memory.data("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
            bring_on_screen(self)
        self._remember_choices()

    def _remember_choices(self) -> None:
        self.sidebar.set_unfolded(self.memory.text("sidebar/open"))
        self.sidebar.set_narrow(self.memory.flag("sidebar/narrow"))
        self.state.set_period(self.memory.text("period", "1Y"))
        self.state.set_private(self.memory.flag("private"))

    # Slots

    def _on_accounts(self, lines: "Sequence[AccountLine]") -> None:
        base = self.state.base or self._base
        formatter = Formatter(is_private=self.state.is_private)
        self.sidebar.show_accounts(lines, base, formatter)

    def _on_holdings(self, report: "HoldingsReport") -> None:
        if self._base != report.base_currency and not self.state.base:
            self._base = report.base_currency
            if self.directory is not None:
                self._on_accounts(self.directory.accounts)
        if self.directory is not None:
            self.top_bar.set_newest_price(self.directory.newest_price, own_day())

    def _on_settled(self, settled: "Settled") -> None:
        self._base = settled.base
        self.profile_name = settled.name
        self.sidebar.show_profile(settled.name, is_sample=settled.is_sample)
        self.top_bar.set_currencies(settled.base, settled.currencies)
        self.state.set_offers_sample(settled.is_empty)
        if self.directory is not None:
            self._on_accounts(self.directory.accounts)

    def _on_privacy(self, is_private: bool) -> None:
        self.memory.set_flag("private", is_private)
        self.sidebar.show_amounts(Formatter(is_private=is_private))

    def _on_sync(self) -> None:
        """Show the connections where they need somebody, else sync them."""
        is_idle = not self.state.runs and not self.around.syncing.latest.needing
        self.commands.run("sync") if is_idle else self.go("connections")

    def _on_begin(self) -> None:
        self.banner.hide()
        self._waiting.setText(self.tr("Opening your books…"))
        self.begin_wanted.emit()

    def _keep_all(self) -> None:
        """Note how the views are, each with what is its own."""
        is_secret = self.coffer is None or getattr(self.coffer, "keys", None) is not None
        for one in self._keepsakes.values():
            one.keep(is_secret=is_secret)

    def _on_made(self, name: str, view: QWidget) -> None:
        use = getattr(view, "use_window", None)
        if use is not None:
            use(self.themes, self.memory)
        use_frame = getattr(view, "use_frame", None)
        if use_frame is not None and self.hooks is not None:
            use_frame(self.hooks)
        found = getattr(view, "needs_found", None)
        if found is not None:
            found.connect(self.around.take_needs)
        if hasattr(view, "kept"):
            from ui.window.keepsakes import Keepsakes

            made = Keepsakes(view, name, self.memory)
            made.bring_back(with_choices=not self._is_asked)
            self._keepsakes[name] = made

    def _on_second(self, one: "Candidate") -> None:
        self.commands.new_entry_for(*one.second_payload)

    def _on_candidate(self, one: "Candidate") -> None:
        if one.action == "navigate":
            name, payload = one.payload
            self.go(name, payload)
        else:
            self.commands.run(one.action)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.around.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        from ui.window.dropping import leave

        leave(self)

    def dropEvent(self, event: QDropEvent) -> None:
        self.around.drop(event)

    def remember(self) -> None:
        """Write down where the window is and how its views are."""
        self.memory.set_data("geometry", self.saveGeometry())
        self._keep_all()
        self.memory.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.remember()
        if self.around.keeps_running and not self._is_quitting:
            event.ignore()
            self.hide()
            return
        self.around.remove_tray()
        super().closeEvent(event)
