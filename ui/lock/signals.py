"""Tells when the computer sleeps, or its screen is locked: on Linux desktops, over D-Bus.

macOS and Windows are not covered yet; there the time without a touch is what locks.
"""

import sys

from PySide6.QtCore import QObject, Signal, Slot

_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver")
_LOGIN = "org.freedesktop.login1"
_ON_FLAG, _ON_SIGNAL = b"1on_flag(bool)", b"1on_signal()"  # as the SLOT macro writes them


class SystemWatch(QObject):
    """Emits `away` when the person leaves: sleep, lock of the session, screen saver."""

    away = Signal()

    def start(self) -> int:
        """Listen; return to how many signals. On a system without D-Bus: to none."""
        if not sys.platform.startswith("linux"):
            return 0
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return 0
        heard = 0
        system = QDBusConnection.systemBus()
        if system.isConnected():
            heard += system.connect("", "", f"{_LOGIN}.Manager", "PrepareForSleep", self, _ON_FLAG)
            heard += system.connect("", "", f"{_LOGIN}.Session", "Lock", self, _ON_SIGNAL)
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                heard += session.connect("", "", name, "ActiveChanged", self, _ON_FLAG)
        return heard

    @Slot(bool)
    def on_flag(self, is_on: bool) -> None:
        """Sleep or the screen saver begins; its end is no matter of ours."""
        if is_on:
            self.away.emit()

    @Slot()
    def on_signal(self) -> None:
        """The session is locked."""
        self.away.emit()
