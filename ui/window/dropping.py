"""Files dropped anywhere: a calm sheet while they are dragged, then the import, one by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from ui.theme import current_theme
from ui.theme.fonts import font
from ui.theme.icons import icon
from ui.widgets.dropped import local_files

if TYPE_CHECKING:
    from ui.window.around import Around

LEAVE_MS = 60


class DropSheet(QWidget):
    """Covers the window while files are over it, so that no field takes their names as text."""

    dropped = Signal(object)  # list[Path]

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._words = ""
        self._is_entered = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    def show_words(self, words: str) -> None:
        """Cover the window, and say what a drop would do."""
        self._words = words
        self.setAccessibleName(words)
        self._cover()
        self.show()
        self.raise_()

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def hide_soon(self) -> None:
        """Hide, unless what is dragged goes from the window to the sheet that covers it."""
        QTimer.singleShot(LEAVE_MS, self, self._hide_unless_entered)

    def _hide_unless_entered(self) -> None:
        if not self._is_entered:
            self.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._is_entered = True
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._is_entered = False
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_entered = False
        self.hide()
        event.acceptProposedAction()
        self.dropped.emit(local_files(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(theme.window)
            veil.setAlphaF(0.92)
            painter.fillRect(self.rect(), veil)
            painter.setPen(QPen(QColor(theme.accent), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 12, 12)
            middle = self.rect().center()
            icon("import", theme.accent).paint(painter, middle.x() - 20, middle.y() - 52, 40, 40)
            painter.setPen(QColor(theme.text))
            painter.setFont(font("title"))
            words = self.rect().adjusted(40, 0, -40, 48)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words)


def over_dialog(dialog: QWidget, event: QDragEnterEvent) -> None:
    """Let the window that a dialog belongs to take the files that are dragged over it."""
    around = _around_of(dialog)
    if around is not None:
        around.enter(event, dialog)


def on_dialog(dialog: QWidget, event: QDropEvent) -> None:
    """Let it import the files that were dropped before the sheet came between."""
    leave(dialog)
    around = _around_of(dialog)
    if around is not None:
        around.drop(event)


def leave(host: QWidget) -> None:
    """Uncover a window or a dialog: nothing is dragged over it any more."""
    found = host.findChild(DropSheet, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(found, DropSheet):
        found.hide_soon()


def _around_of(dialog: QWidget) -> Around | None:
    above = dialog.parentWidget()
    while above is not None:
        around: Around | None = getattr(above, "around", None)
        if around is not None:
            return around
        above = above.parentWidget()
    return None


class Dropping(QObject):
    """Takes files for a window: shows the sheet, refuses folders, hands the others on."""

    def __init__(
        self,
        window: QWidget,
        take: Callable[[list[Path]], None],
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or window)
        self._take, self._say = take, say
        self.sheet = DropSheet(window)
        self.sheet.dropped.connect(self.take)

    def enter(self, event: QDragEnterEvent, name: str, over: QWidget | None = None) -> None:
        """Cover the window, or a dialog, if files are dragged into it; let all else pass."""
        if not local_files(event.mimeData()):
            return
        event.acceptProposedAction()
        words = (
            self.tr("Drop to import into {}").format(name) if name else self.tr("Drop to import")
        )
        self._sheet_over(over).show_words(words)

    def _sheet_over(self, dialog: QWidget | None) -> DropSheet:
        if dialog is None:
            return self.sheet
        found = dialog.findChild(DropSheet)
        if isinstance(found, DropSheet):
            return found
        made = DropSheet(dialog)
        made.dropped.connect(self.take)
        return made

    def take(self, paths: list[Path]) -> None:
        """Import these files, one after the other; a folder is none."""
        self.sheet.hide()
        files = [path for path in paths if not path.is_dir()]
        if len(files) < len(paths):
            self._say(self.tr("A folder cannot be imported. Drop the files that are in it."))
        if files:
            self._take(files)

    def forget(self) -> None:
        """Uncover the window: the books are closed."""
        self.sheet.hide()
