"""Help in the window, and in a window of its own over a dialog."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.help.pages import page_of_dialog
from ui.help.pane import HelpPane
from ui.tasks import TaskRunner
from ui.widgets.dialog import Dialog
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class HelpView(QWidget):
    """The view; links in its pages lead to other views, too."""

    def __init__(self, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        super().__init__()
        del coffer, tasks
        self._state = state
        self.pane = HelpPane(with_views=True)
        self.pane.view_wanted.connect(self._on_view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pane)
        self.setFocusProxy(self.pane.field)

    def reload(self) -> None:
        """There is nothing to load."""

    def show_payload(self, payload: Any) -> None:
        """Show a page by its name."""
        self.pane.show_page(str(payload))

    def _on_view(self, place: str) -> None:
        view, _, part = place.partition("/")
        self._state.navigate.emit(view, part or None)


class HelpWindow(Dialog):
    """The pages beside a dialog, which stays open."""

    def __init__(self, page: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.resize(920, 640)
        self.pane = HelpPane(with_views=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.pane)
        self.pane.show_page(page)

    def show_help(self) -> None:
        """It is Help already."""


def help_over(dialog: QWidget) -> HelpWindow:
    """Show the page about a dialog over it."""
    window = HelpWindow(page_of_dialog(type(dialog)), dialog)
    window.show()
    return window
