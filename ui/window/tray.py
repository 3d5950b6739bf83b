"""The icon in the system's tray, for those who ask for it: show, net worth, entry, lock, quit."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from app.domain.errors import CofferError
from ui.format import Formatter
from ui.notifications.desktop import DesktopGate
from ui.theme.icons import pixmap
from ui.window.geometry import bring_forward

if TYPE_CHECKING:
    from app.services.reports import Overview
    from ui.notifications.notices import Notice
    from ui.window.frame import MainWindow

WANTED, WORTH, CLOSE_TO = "tray", "tray/worth", "tray/close"  # flags of the window's memory
SIZE = 64
STAYS_MS = 6_000


def is_available() -> bool:
    """Tell whether this desktop has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Knows nothing while the books are locked, and no figure while amounts are hidden."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._worth = ""
        self._gate = DesktopGate()
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.show_action = self.menu.addAction(self.tr("Show Coffer"))
        self.show_action.triggered.connect(self.turn_window)
        self.worth_action = self.menu.addAction("")
        self.worth_action.triggered.connect(self._open_overview)
        self.menu.addSeparator()
        self.entry_action = self.menu.addAction(self.tr("New entry…"))
        self.entry_action.triggered.connect(self._new_entry)
        self.lock_action = self.menu.addAction(self.tr("Lock the books"))
        self.lock_action.triggered.connect(window.lock_wanted)
        self.menu.addSeparator()
        self.quit_action = self.menu.addAction(self.tr("Quit"))
        self.quit_action.triggered.connect(window.quit)
        self.menu.aboutToShow.connect(self.refresh)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.show_window)
        window.themes.changed.connect(self._draw)
        window.state.privacy_changed.connect(self.refresh)
        window.installEventFilter(self)
        self._draw()
        self.refresh()
        self.icon.show()
        QApplication.setQuitOnLastWindowClosed(False)

    def remove(self) -> None:
        """Take the icon away."""
        self._window.removeEventFilter(self)
        self.icon.hide()
        self.menu.deleteLater()
        QApplication.setQuitOnLastWindowClosed(True)
        self.deleteLater()

    @property
    def keeps_running(self) -> bool:
        """Tell whether closing the window is to leave Coffer in the tray."""
        return self.icon.isVisible() and self._window.memory.flag(CLOSE_TO)

    def tell(self, notice: Notice) -> None:
        """Show a notice while the window is out of sight; without its words if amounts are hidden.

        As delivered only what puts the books at risk is worth interrupting somebody.
        """
        if self._window.isVisible() and not self._window.isMinimized():
            return
        rules = self._window.around.desk.outgoing.rules
        if self._gate.lets(notice, rules, datetime.now(UTC)):
            words = self.tr("Coffer has something to tell you.")
            is_open = self._window.coffer is not None and not self._window.state.is_private
            text = notice.text if is_open else words
            signs = QSystemTrayIcon.MessageIcon
            kind = signs.Warning if notice.priority >= 2 else signs.Information
            self.icon.showMessage("Coffer", text, kind, STAYS_MS)

    # What it shows

    def refresh(self, *_: object) -> None:
        """Show what can be done now, and ask for the net worth if it is wanted."""
        window = self._window
        is_open = window.coffer is not None
        is_shown = window.isVisible() and not window.isMinimized()
        self.show_action.setText(self.tr("Hide Coffer") if is_shown else self.tr("Show Coffer"))
        self.entry_action.setEnabled(is_open)
        self.lock_action.setEnabled(is_open)
        may_tell = is_open and window.memory.flag(WORTH) and not window.state.is_private
        if not may_tell:
            self._worth = ""
        self._show_worth()
        coffer = window.coffer
        if may_tell and coffer is not None:
            base = window.state.base
            window.tasks.reload(
                self,
                "worth",
                lambda: coffer.portfolio.overview(base=base),
                self._on_overview,
                self._on_failed,
            )

    def _on_overview(self, overview: Overview) -> None:
        window = self._window
        may_tell = window.coffer is not None and not window.state.is_private
        if may_tell and window.memory.flag(WORTH):
            worth = overview.totals.net_worth
            self._worth = Formatter().money(worth, overview.base_currency)
            self._show_worth()

    def _on_failed(self, error: CofferError) -> None:
        del error  # the window says it
        self._worth = ""
        self._show_worth()

    def _show_worth(self) -> None:
        self.worth_action.setVisible(bool(self._worth))
        self.worth_action.setText(self.tr("Net worth: {}").format(self._worth))
        is_locked = self._window.coffer is None
        words = self.tr("Coffer, locked") if is_locked else "Coffer"
        if self._worth:
            words = self.tr("Coffer: {}").format(self._worth)
        self.icon.setToolTip(words)

    def _draw(self, *_: object) -> None:
        self.icon.setIcon(pixmap("coffer", self._window.themes.theme.accent, SIZE))

    # What it does

    def turn_window(self) -> None:
        """Show the window, or hide it."""
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            self.show_window()

    def show_window(self) -> None:
        """Bring the window forward."""
        bring_forward(self._window)

    def _open_overview(self) -> None:
        self.show_window()
        self._window.go("overview")

    def _new_entry(self) -> None:
        self.show_window()
        self._window.commands.new_entry()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.turn_window()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.refresh()
        return super().eventFilter(watched, event)
