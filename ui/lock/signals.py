"""Tells when the computer sleeps, or its screen is locked: on Linux desktops, over D-Bus.

macOS and Windows are not covered yet; there the time without a touch is what locks.
"""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver")
_LOGIN = "org.freedesktop.login1"
_ON_FLAG, _ON_SIGNAL = SLOT("on_flag(bool)"), SLOT("on_signal()")


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
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            heard += self._listen(system, f"{_LOGIN}.Manager", "PrepareForSleep", _ON_FLAG)
            heard += self._listen(system, f"{_LOGIN}.Session", "Lock", _ON_SIGNAL)
        if session.isConnected():
            for name in _SCREEN_SAVERS:
                heard += self._listen(session, name, "ActiveChanged", _ON_FLAG)
        return heard

    def _listen(self, bus: Any, interface: str, name: str, slot: str) -> bool:
        """Hear a signal, whoever sends it: one that is false locks, and that is no harm."""
        # The slot is a text, as SLOT() returns it; the stubs of PySide say bytes.
        return bool(bus.connect("", "", interface, name, self, slot))

    @Slot(bool)
    def on_flag(self, is_on: bool) -> None:
        """Sleep or the screen saver begins; its end is no matter of ours."""
        if is_on:
            self.away.emit()

    @Slot()
    def on_signal(self) -> None:
        """The session is locked."""
        self.away.emit()
