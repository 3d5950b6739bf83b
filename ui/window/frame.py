"""The window: sidebar, top bar and the views between them. It holds no figures of its own."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import CofferError
from app.services.reports import AccountLine, HoldingsReport
from ui.format import Formatter
from ui.format_errors import error_sentence, sentence
from ui.tasks import TaskRunner
from ui.theme import ThemeManager, dress, space
from ui.widgets.banner import Banner
from ui.widgets.labels import Label
from ui.window.commands import Commands, Reach, today
from ui.window.directory import Directory, Settled
from ui.window.family import FamilyStrip
from ui.window.fuzzy import Candidate
from ui.window.grouping import place_of
from ui.window.memory import Memory
from ui.window.palette import CommandPalette
from ui.window.places import BY_NAME, title_of
from ui.window.sidebar import Sidebar
from ui.window.stack import ViewStack
from ui.window.state import ViewState
from ui.window.toast import Toast
from ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from ui.settings.closed import FrameHooks


class MainWindow(QMainWindow):
    """Shown at once; `attach` gives it the books when they are open."""

    lock_wanted = Signal()
    begin_wanted = Signal()  # open the books, or ask how to begin, once more

    def __init__(self, tasks: TaskRunner, themes: ThemeManager, memory: Memory) -> None:
        super().__init__()
        self.setWindowTitle("Coffer")
        self.setMinimumSize(880, 560)
        self.setAcceptDrops(True)
        self.tasks = tasks
        self.themes = themes
        self.memory = memory
        self.state = ViewState(self)
        self.coffer: Coffer | None = None
        self.directory: Directory | None = None
        self.hooks: FrameHooks | None = None  # what views need that close the books
        self._base = ""
        self._palette: CommandPalette | None = None
        self._build()
        self.commands = Commands(tasks, self.state, self._reach())
        self._connect()
        self._remember_back()

    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    # Books

    def use_lock_screen(self, screen: QWidget) -> None:
        """Take the screen that is shown while the books are locked."""
        self._root.addWidget(screen)

    def use_trouble_screen(self, screen: QWidget) -> None:
        """Take the screen that is shown when the books do not open."""
        self._root.addWidget(screen)

    def show_trouble(self) -> None:
        """Show why the books do not open, and nothing else."""
        self._root.setCurrentIndex(2)
        self.setWindowTitle("Coffer")
        screen = self._root.currentWidget()
        if screen is not None:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lock(self) -> None:
        """Show the lock screen and nothing else."""
        self._root.setCurrentIndex(1)
        self.setWindowTitle("Coffer")
        screen = self._root.currentWidget()
        if screen is not None:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def detach(self) -> None:
        """Let nothing of the books be seen any more: they are being locked or closed."""
        self.coffer = None
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
        self.banner.show_text(sentence(text), tone="warn")

    def say_backup_trouble(self, problem: str) -> None:
        """Say that the books are not backed up, and why."""
        self.say_warning(self.tr("The last backup failed: {}").format(problem))

    def say_work_trouble(self, kind: str, reason: str) -> None:
        """Say that work in the background failed, and why."""
        from ui.jobs.words import kind_word

        self.say_warning(self.tr("{} failed: {}").format(kind_word(kind), reason))

    def say_no_keys(self) -> None:
        """Say why these books cannot be locked."""
        self.toast.show_text(
            self.tr("These books have no passphrase. Set one in Settings, then they can be locked.")
        )

    def attach(self, coffer: "Coffer") -> None:
        """Show these books."""
        self.coffer = coffer
        self._root.setCurrentIndex(0)
        self.commands.use(coffer)
        self.banner.hide()
        self.stack.clear()
        self.directory = Directory(coffer, self.tasks, self.state, self)
        self.directory.accounts_loaded.connect(self._on_accounts)
        self.directory.holdings_loaded.connect(self._on_holdings)
        self.directory.settled.connect(self._on_settled)
        self.directory.failed.connect(self.show_failure)
        self.directory.load()
        wanted = self.memory.text("view", "overview")
        self.go(wanted if wanted in BY_NAME else "overview")
        self.stack.setFocus()  # else the first button would have a ring nobody asked for

    def show_failure(self, error: CofferError) -> None:
        """Say above everything why there is nothing to see, and what to do."""
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
            return
        if name == "import":
            self.commands.import_file(payload if isinstance(payload, Path) else None)
        elif name == "price":
            self.commands.set_price(str(payload or ""))
        elif name in self.commands.deeds:
            self.commands.run(name)
        elif name in BY_NAME:
            self._waiting.hide()
            self.stack.show()
            self.sidebar.set_current(BY_NAME[name].under or name)
            self.family.show_for(name)
            self.top_bar.set_title(title_of(name))
            self.setWindowTitle(f"{title_of(name)} – Coffer")
            self.memory.set_text("view", name)
            self.stack.show_view(name, self.coffer, self.tasks, self.state, payload)

    def reload(self) -> None:
        """Load the lists of the frame and the shown view again."""
        if self.directory is not None:
            self.directory.load()
        self.stack.reload_current()

    def open_palette(self) -> None:
        """Open the command palette."""
        palette = CommandPalette(self.commands.candidates(self.directory), self)
        palette.chosen.connect(self._on_candidate)
        self._palette = palette
        palette.open_over(self)

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
        )

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.go)
        self.family.chosen.connect(self.go)
        self.sidebar.account_chosen.connect(lambda line: self.go(*place_of(line)))
        self.sidebar.narrowed.connect(lambda on: self.memory.set_flag("sidebar/narrow", on))
        self.top_bar.search_wanted.connect(self.open_palette)
        self.top_bar.import_wanted.connect(self.commands.import_file)
        self.top_bar.entry_wanted.connect(self.commands.new_entry)
        self.top_bar.undo_wanted.connect(self.commands.undo)
        self.top_bar.lock_wanted.connect(self.lock_wanted)
        self.top_bar.work_wanted.connect(lambda: self.go("jobs"))
        self.state.navigate.connect(self.go)
        self.state.privacy_changed.connect(self._on_privacy)
        self.state.period_changed.connect(lambda period: self.memory.set_text("period", period))
        self.stack.made.connect(self._on_made)
        self.banner.acted.connect(self._on_begin)

    def _remember_back(self) -> None:
        self.resize(1440, 900)
        geometry = self.memory.data("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.sidebar.set_narrow(self.memory.flag("sidebar/narrow"))
        self.state.set_period(self.memory.text("period", "1Y"))
        self.state.set_private(self.memory.flag("private"))

    # Slots

    def _on_accounts(self, lines: Sequence[AccountLine]) -> None:
        base = self.state.base or self._base
        formatter = Formatter(is_private=self.state.is_private)
        self.sidebar.show_accounts(lines, base, formatter)

    def _on_holdings(self, report: HoldingsReport) -> None:
        if self._base != report.base_currency and not self.state.base:
            self._base = report.base_currency
            if self.directory is not None:
                self._on_accounts(self.directory.accounts)
        if self.directory is not None:
            self.top_bar.set_newest_price(self.directory.newest_price, today())

    def _on_settled(self, settled: Settled) -> None:
        self._base = settled.base
        self.sidebar.show_profile(settled.name, is_sample=settled.is_sample)
        self.top_bar.set_currencies(settled.base, settled.currencies)
        if self.directory is not None:
            self._on_accounts(self.directory.accounts)

    def _on_privacy(self, is_private: bool) -> None:
        self.memory.set_flag("private", is_private)
        self.sidebar.show_amounts(Formatter(is_private=is_private))

    def _on_begin(self) -> None:
        self.banner.hide()
        self._waiting.setText(self.tr("Opening your books…"))
        self.begin_wanted.emit()

    def _on_made(self, name: str, view: QWidget) -> None:
        del name
        use = getattr(view, "use_window", None)
        if use is not None:
            use(self.themes, self.memory)
        use_frame = getattr(view, "use_frame", None)
        if use_frame is not None and self.hooks is not None:
            use_frame(self.hooks)

    def _on_candidate(self, one: Candidate) -> None:
        if one.action == "navigate":
            name, payload = one.payload
            self.go(name, payload)
        else:
            self.commands.run(one.action)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.coffer is not None and _local_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _local_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.commands.import_file(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.memory.set_data("geometry", self.saveGeometry())
        self.memory.save()
        super().closeEvent(event)


def _local_file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    local = [url.toLocalFile() for url in urls if url.isLocalFile()]
    return Path(local[0]) if local else None
