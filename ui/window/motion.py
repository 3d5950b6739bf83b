"""Asks the desktop whether it allows motion: on Linux over its settings portal, without waiting."""

import sys
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from ui.habits import SYSTEM_STILL

_WAIT_MS = 2000
_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
# What desktops call it, and the answer that means: no motion, please.
ASKED = (
    (("org.freedesktop.appearance", "reduced-motion"), 1),
    (("org.gnome.desktop.interface", "enable-animations"), False),
)


class MotionWatch(QObject):
    """Keeps the answer on the application; `ui.habits` reads it there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Any] = []

    def ask(self) -> int:
        """Ask; return how many questions were sent. Where there is no portal: none."""
        if not sys.platform.startswith("linux"):
            return 0
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
        except ImportError:
            return 0
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return 0
        for (space, key), still in ASKED:
            call = QDBusMessage.createMethodCall(_PORTAL, _PATH, _SETTINGS, "Read")
            call.setArguments([space, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(call, _WAIT_MS), self)
            watcher.finished.connect(lambda one, wanted=still: self._on_answer(one, wanted))
            self._waiting.append(watcher)
        return len(self._waiting)

    def take(self, answer: object, still: object) -> None:
        """Take an answer: nothing moves from now on if it is what means so."""
        found = plain(answer)
        app = QCoreApplication.instance()
        if app is not None and found is not None and found == still:
            app.setProperty(SYSTEM_STILL, True)

    def _on_answer(self, watcher: Any, still: object) -> None:
        reply = watcher.reply()
        arguments = reply.arguments() if not reply.errorName() else []
        if arguments:
            self.take(arguments[0], still)


def plain(answer: object) -> object:
    """Return what is inside of the portal's wrappers: a number or a flag, else `None`."""
    for _ in range(3):
        unwrap = getattr(answer, "variant", None)
        if unwrap is None:
            break
        answer = unwrap()
    return answer if isinstance(answer, bool | int) else None
