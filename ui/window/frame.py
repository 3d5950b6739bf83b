"""The window: sidebar, top bar and the views between them. It holds no figures of its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.theme import ThemeManager, dress, space
from ui.widgets.banner import Banner
from ui.widgets.labels import Label
from ui.widgets.readers import tell_roles
from ui.window.around import Around
from ui.window.commands import Commands, Reach, today
from ui.window.family import FamilyStrip
from ui.window.geometry import bring_on_screen, least_size
from ui.window.grouping import place_of
from ui.window.memory import Memory
from ui.window.places import BY_NAME, title_of
from ui.window.sidebar import Sidebar
from ui.window.stack import ViewStack
from ui.window.state import ViewState
from ui.window.toast import Toast
from ui.window.top_bar import TopBar

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


NARROW = 960  # pixels: below, the sidebar shows icons only


class MainWindow(QMainWindow):
    """Shown at once; `attach` gives it the books when they are open."""

    lock_wanted = Signal()
    begin_wanted = Signal()  # open the books, or ask how to begin, once more

    def __init__(self, tasks: TaskRunner, themes: ThemeManager, memory: Memory) -> None:
        super().__init__()
        tell_roles()
        self.setWindowTitle("Coffer")
        self.setMinimumSize(*least_size(self))
        self.setAcceptDrops(True)
        self.tasks = tasks
        self.themes = themes
        self._memory = memory
        self.state = ViewState(self)
        self.coffer: Coffer | None = None
        self.directory: Directory | None = None
        self.hooks: FrameHooks | None = None  # what views need that close the books
        self._base = ""
        self._palette: CommandPalette | None = None
        self._table_desk: WindowDesk | None = None
        self._preview: Preview | None = None
        self._lock_screen: QWidget | None = None
        self._trouble_screen: QWidget | None = None
        self._keepsakes: dict[str, Keepsakes] = {}
        self._is_quitting = False
        self._is_asked = False  # the view is to show something of somebody's choice
        self.profile_name = ""
        self._build()
        self.around = Around(self)
        self.commands = Commands(tasks, self.state, self._reach())
        self._connect()
        self._remember_back()

    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

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

    def use_lock_screen(self, screen: QWidget) -> None:
        """Take the screen that is shown while the books are locked."""
        self._lock_screen = screen
        self._root.addWidget(screen)

    def use_trouble_screen(self, screen: QWidget) -> None:
        """Take the screen that is shown when the books do not open."""
        self._trouble_screen = screen
        self._root.addWidget(screen)

    def show_trouble(self) -> None:
        """Show why the books do not open, and nothing else."""
        self._show_alone(self._trouble_screen)

    def show_lock(self) -> None:
        """Show the lock screen and nothing else."""
        self._show_alone(self._lock_screen)

    def _show_alone(self, screen: QWidget | None) -> None:
        self.setWindowTitle("Coffer")
        if screen is not None:
            self._root.setCurrentWidget(screen)
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def say_warning(self, text: str) -> None:
        """Say above everything what was found when the books were opened."""
        from ui.format_errors import sentence

        self.banner.show_text(sentence(text), tone="warn")

    def say_backup_trouble(self, problem: str) -> None:
        """Say that the books are not backed up, and why; "": they are, again."""
        self.around.desk.backup_trouble(problem)
        if not problem:
            return
        self.say_warning(self.tr("The last backup failed: {}").format(problem))

    def say_work_trouble(self, kind: str, reason: str) -> None:
        """Say that work in the background failed, and why."""
        from ui.jobs.words import kind_word

        self.around.desk.work_failed(kind, reason)
        self.say_warning(self.tr("{} failed: {}").format(kind_word(kind), reason))

    def say_work_done(self, kind: str) -> None:
        """Take back what was said of work that is done now."""
        self.around.desk.work_done(kind)

    def quit(self) -> None:
        """End Coffer, though closing the window may leave it in the tray."""
        self._is_quitting = True
        self.close()

    def say_no_keys(self) -> None:
        """Say why these books cannot be locked."""
        self.toast.show_text(
            self.tr("These books have no passphrase. Set one in Settings, then they can be locked.")
        )

    def preview(self, glance: "Glance") -> None:
        """Show what books that are about to be opened showed last."""
        from ui.window.previewing import Preview

        self._root.setCurrentIndex(0)
        self.stack.clear()
        self._base = glance.base
        self._preview = Preview(self, glance)

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
        self.stack.setFocus()  # else the first button would have a ring nobody asked for

    def show_failure(self, error: "CofferError") -> None:
        """Say above everything why there is nothing to see, and what to do."""
        from ui.format_errors import error_sentence

        self.banner.show_error(error_sentence(error), "" if self.coffer else self.tr("Try again"))
        if self.coffer is None:
            self._root.setCurrentIndex(0)
            self._waiting.setText("")

    def show_no_books(self) -> None:
        """Offer to begin: the first run was left without books."""
        self._root.setCurrentIndex(0)
        self._waiting.setText(self.tr("No books are open."))
        self.banner.show_text(
            self.tr("There are no books yet."), action=self.tr("Begin"), closable=False
        )

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
        elif name == "origin":
            self.commands.show_origin(str(payload or ""))
        elif name in self.commands.deeds:
            self.commands.run(name)
        elif name in BY_NAME:
            self.memory.set_text("view", name)
            self.show_place(name, self.coffer, payload)

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

    def _build(self) -> None:
        self.sidebar = Sidebar()
        self.top_bar = TopBar(self.state)
        self.banner = Banner()
        dress(self.banner)
        self.family = FamilyStrip()
        self.stack = ViewStack()
        self._waiting = Label(self.tr("Opening your books…"), "body", "soft")
        dress(self._waiting)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(space.PAGE_MARGIN, 0, space.PAGE_MARGIN, 0)
        holder.setSpacing(0)
        holder.addWidget(self.banner)
        holder.addWidget(self.family)
        column.addWidget(self.top_bar)
        column.addLayout(holder)
        column.addWidget(self._waiting, 1)
        column.addWidget(self.stack, 1)
        self.stack.hide()
        self.stack.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(page, 1)
        self._root = QStackedWidget()
        self._root.addWidget(body)
        self.setCentralWidget(self._root)
        self.toast = Toast(page)
        dress(self.toast)
        self.sidebar.set_current("overview")
        self.top_bar.set_title(title_of("overview"))

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
        self.sidebar.chosen.connect(self.go)
        self.family.chosen.connect(self.go)
        self.sidebar.account_chosen.connect(lambda line: self.go(*place_of(line)))
        self.sidebar.narrowed.connect(lambda on: self.memory.set_flag("sidebar/narrow", on))
        self.sidebar.unfolded.connect(lambda those: self.memory.set_text("sidebar/open", those))
        self.top_bar.search_wanted.connect(self.open_palette)
        self.top_bar.import_wanted.connect(self.commands.import_file)
        self.top_bar.entry_wanted.connect(self.commands.new_entry)
        self.top_bar.undo_wanted.connect(self.commands.undo)
        self.top_bar.lock_wanted.connect(self.lock_wanted)
        self.top_bar.work_wanted.connect(lambda: self.go("jobs"))
        self.top_bar.data_wanted.connect(self.around.open_data)
        self.top_bar.notices_wanted.connect(self.around.open_notices)
        self.state.navigate.connect(self.go)
        self.state.keys_changed.connect(self.sidebar.show_keys)
        self.state.privacy_changed.connect(self._on_privacy)
        self.state.period_changed.connect(lambda period: self.memory.set_text("period", period))
        self.stack.made.connect(self._on_made)
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
            self.top_bar.set_newest_price(self.directory.newest_price, today())

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

    def dropEvent(self, event: QDropEvent) -> None:
        self.around.drop(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.set_squeezed(self.width() < NARROW)

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
