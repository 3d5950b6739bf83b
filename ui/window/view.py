"""What every screen has in common: it reloads when what it shows may have changed."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from app.services.changes import ALL_TOPICS, Changes, Topic
from ui.format import Formatter
from ui.tasks import TaskRunner
from ui.theme import space
from ui.widgets.banner import Banner
from ui.widgets.page import one_of
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer
    from app.domain.failure import CofferError


UNOPENED = cast("Coffer", None)  # of a view that is shown before its books are open


class View(QWidget):
    """A screen. While hidden it only notes that it is out of date, and reloads when shown."""

    topics: frozenset[Topic] = ALL_TOPICS

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__()
        self.coffer = coffer
        self.tasks = tasks
        self.state = state
        self.formatter = Formatter(is_private=state.is_private)
        self.is_stale = True
        self._is_worded_before = False  # privacy changed while it was hidden
        self.banner = Banner()
        self.banner.acted.connect(self.on_banner)
        self._dialog: QDialog | None = None  # PySide would collect it with its last reference
        # Widgets must not come and go while Qt dresses them in a new theme: redraw after it.
        self._redrawing = QTimer(self)
        self._redrawing.setSingleShot(True)
        self._redrawing.timeout.connect(self.redraw)
        tasks.changed.connect(self._on_changed)
        state.as_of_changed.connect(self.refresh)
        state.base_changed.connect(self.refresh)
        state.privacy_changed.connect(self._on_privacy)

    def reload(self) -> None:
        """Ask the services again."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Show what is loaded once more: amounts were hidden, or the theme changed."""

    def show_error(self, error: "CofferError") -> None:
        """Say why there is nothing to show."""
        from ui.format_errors import error_sentence

        self.banner.show_error(error_sentence(error), self.tr("Try again"))

    def on_banner(self) -> None:
        """Do what the banner offers."""
        self.reload()

    def fill(self, *pages: QWidget, margin: int = 0) -> QStackedLayout:
        """Show the banner, and below it one of the pages; return what chooses."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*([margin] * 4))
        outer.setSpacing(space.M if margin else 0)
        outer.addWidget(self.banner)
        return one_of(outer, *pages)

    def _open(self, dialog: QDialog) -> None:
        """Open a dialog that is gone once it is closed."""
        self._dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def refresh(self, *_: object) -> None:
        """Reload now if visible, else when shown."""
        if self.isVisible():
            self.is_stale = False
            self.reload()
        else:
            self.is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_worded_before:  # now, not with the answer: amounts may be hidden since
            self._is_worded_before = False
            self.redraw()
        if self.is_stale:
            self.is_stale = False
            self.reload()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_redrawing"):
            self._redrawing.start()

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics & self.topics:
            self.refresh()

    def _on_privacy(self, is_private: bool) -> None:
        self.formatter = Formatter(is_private=is_private)
        self._is_worded_before = not self.isVisible()
        if self.isVisible():
            self.redraw()
