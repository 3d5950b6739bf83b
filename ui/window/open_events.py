"""Files that a Mac's desktop hands to the running program: it starts no second one for them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class OpenEvents(QObject):
    """Looks at what comes to the application. Every event passes here, so only a Mac has one."""

    def __init__(
        self, application: QCoreApplication, take: Callable[[Sequence[str]], object]
    ) -> None:
        super().__init__(application)
        self._take = take
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._take((event.file(),))
            return True
        return False
