"""What is around the views and need not be there at once: notices, the tray, dropped files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from ui.format import Formatter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.pricing.answers import SourceResult
    from app.services.reports import Need
    from ui.notifications.desk import Desk
    from ui.pricing.keeping import PriceKeeper
    from ui.window.dropping import Dropping
    from ui.window.frame import MainWindow
    from ui.window.memory import Memory
    from ui.window.syncing import Syncing, SyncNews, Told
    from ui.window.tray import Tray

LATER_MS = 1_500  # after the books were opened


class Around(QObject):
    """Makes each when it is first needed: nothing of it is imported before the first paint."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._dropping: Dropping | None = None
        self._tray: Tray | None = None
        self._syncing: Syncing | None = None
        self._prices: PriceKeeper | None = None
        self._panel: QWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._begin)

    def use_books(self) -> None:
        """Begin with the books that were opened, once they are shown."""
        self._later.start()

    def forget_books(self) -> None:
        """Let nothing of the books stay: they are being closed."""
        self._later.stop()
        if self._syncing is not None:
            self._syncing.use(None)
        if self._prices is not None:
            self._prices.use(None)
        if self._desk is not None:
            self._desk.use(None)
        if self._dropping is not None:
            self._dropping.forget()
        if self._tray is not None:
            self._tray.refresh()

    def use_memory(self, memory: Memory) -> None:
        """Take up the marks and choices of another profile."""
        if self._desk is not None:
            self._desk.notices.use_memory(memory)
        self.apply_tray()

    def _begin(self) -> None:
        if self._window.coffer is not None:
            self._window.top_bar.show_unread(self.desk.notices.unread)
            self.apply_tray()
            self.syncing.look()

    # Syncs

    @property
    def syncing(self) -> Syncing:
        """What runs syncs in the background."""
        window = self._window
        if self._syncing is None:
            from ui.window.syncing import Syncing

            self._syncing = Syncing(window.tasks, window.state, self)
            self._syncing.news.connect(self._on_sync_news)
            self._syncing.failed.connect(window.show_failure)
            window.state.runs_changed.connect(window.top_bar.show_runs)
        if window.coffer is not None:
            self._syncing.use(window.coffer)
        return self._syncing

    @Slot(object, object)
    def sync(self, ids: Sequence[int] | None, told: Told | None) -> None:
        """Sync some connections, or all that are active."""
        if self._window.coffer is not None:
            self.syncing.sync(ids, told)
            if ids is None:
                self.prices.want()

    def sync_due(self) -> None:
        """Sync what is due, then ask for the prices that are."""
        if self._window.coffer is not None:
            self.syncing.look_due()
            self.prices.look()

    def _on_sync_news(self, news: SyncNews) -> None:
        self._window.top_bar.show_sync(news)
        self.desk.take_sync(news)
        if news.lines or self._prices is not None:
            self.prices.take_news(news)

    # Prices

    @property
    def prices(self) -> PriceKeeper:
        """What keeps prices up to date."""
        window = self._window
        if self._prices is None:
            from ui.pricing.keeping import PriceKeeper

            self._prices = PriceKeeper(window.tasks, window.state, self)
            self._prices.failed.connect(self._on_price_trouble)
            self._prices.mended.connect(self._on_prices_work)
        if window.coffer is not None:
            self._prices.use(window.coffer)
        return self._prices

    def _on_price_trouble(self, result: SourceResult) -> None:
        self.desk.prices_failed(result)

    def _on_prices_work(self, source: str) -> None:
        self.desk.prices_work(source)

    # Notices

    @property
    def desk(self) -> Desk:
        """What gathers the notices."""
        window = self._window
        if self._desk is None:
            from ui.notifications.desk import Desk
            from ui.notifications.notices import Notices

            notices = Notices(window.memory, self)
            say = window.toast.show_text
            self._desk = Desk(notices, window.tasks, window.state, say, self)
            notices.changed.connect(self._on_notices)
            window.state.noticed.connect(notices.add)
        if window.coffer is not None:
            self._desk.use(window.coffer)
        return self._desk

    def _on_notices(self) -> None:
        self._window.top_bar.show_unread(self.desk.notices.unread)

    @Slot(object)
    def take_needs(self, needs: Sequence[Need]) -> None:
        """Take what the overview found out already."""
        if self._desk is not None:
            self._desk.take_needs(needs)

    def open_notices(self) -> None:
        """Show what is new, under the bell."""
        window = self._window
        if window.coffer is None:
            return
        from ui.notifications.panel import NoticesPanel

        formatter = Formatter(is_private=window.state.is_private)
        panel = NoticesPanel(self.desk.notices, formatter, window)
        panel.muted.connect(self.desk.outgoing.mute)
        panel.settings_wanted.connect(
            lambda: window.state.navigate.emit("settings", "notifications")
        )
        self._panel = panel  # PySide would collect it with its last reference
        panel.show_below(window.top_bar.bell_button)

    def open_data(self) -> None:
        """Show what the data are, and of when."""
        window = self._window
        if window.coffer is None:
            return
        from ui.window.data_panel import DataPanel

        newest = window.directory.newest_price if window.directory is not None else None
        panel = DataPanel(window.coffer, window.tasks, newest, window)
        panel.import_wanted.connect(window.commands.import_file)
        panel.work_wanted.connect(lambda: window.go("jobs"))
        self._panel = panel
        bar = window.top_bar
        panel.show_below(bar.more_button if bar.data_button.isHidden() else bar.data_button)

    # The tray

    @property
    def keeps_running(self) -> bool:
        """Tell whether closing the window is to leave Coffer in the tray."""
        return self._tray is not None and self._tray.keeps_running

    def apply_tray(self) -> None:
        """Show the icon in the tray, or take it away, as the memory has it."""
        is_wanted = self._window.memory.flag("tray")
        if not is_wanted:
            self.remove_tray()
        elif self._tray is None:
            from ui.window import tray

            if tray.is_available():
                self._tray = tray.Tray(self._window)
                self.desk.notices.add_channel(self._tray)
        else:
            self._tray.refresh()

    def remove_tray(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self.desk.notices.remove_channel(self._tray)
            self._tray.remove()
            self._tray = None

    # Files

    def enter(self, event: QDragEnterEvent, over: QWidget | None = None) -> None:
        """Say what a drop would do, if it is files that are dragged over window or dialog."""
        if self._window.coffer is not None and event.mimeData().hasUrls():
            self.dropping.enter(event, self._window.profile_name, over)

    def drop(self, event: QDropEvent) -> None:
        """Import the files that were dropped."""
        if self._window.coffer is None or not event.mimeData().hasUrls():
            return
        from ui.widgets.dropped import local_files

        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropping.take(paths)

    @property
    def dropping(self) -> Dropping:
        """What takes dropped files."""
        if self._dropping is None:
            from ui.window.dropping import Dropping

            say: Any = self._window.toast.show_text
            self._dropping = Dropping(self._window, self._import, say, self)
        return self._dropping

    def _import(self, paths: list[Path]) -> None:
        self._window.commands.import_file(paths if len(paths) > 1 else paths[0])
