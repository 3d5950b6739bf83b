"""The place where views are shown: made when first asked for, each in its own scroll area."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.tasks import TaskRunner
from ui.theme import dress
from ui.window.places import BY_NAME
from ui.window.state import ViewState

if TYPE_CHECKING:
    from app.bootstrap import Coffer


class ViewStack(QStackedWidget):
    """Holds the views by name."""

    made = Signal(str, object)  # a view's name and the view

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._views: dict[str, QWidget] = {}
        self.current_name = ""

    def minimumSizeHint(self) -> QSize:
        """Return what the shown view needs: another one must not make the window too wide."""
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()

    def view(self, name: str) -> QWidget | None:
        """Return a view if it was made already."""
        return self._views.get(name)

    def clear(self) -> None:
        """Drop all views: other books are open."""
        for view in self._views.values():
            self.removeWidget(view)
            view.deleteLater()
        self._views.clear()
        self.current_name = ""

    def show_view(
        self, name: str, coffer: "Coffer", tasks: TaskRunner, state: ViewState, payload: Any = None
    ) -> QWidget:
        """Make the view if needed, show it, and give it what it shall show."""
        view = self._views.get(name)
        if view is None:
            view = BY_NAME[name].make(coffer, tasks, state)
            dress(view)
            self._views[name] = view
            self.addWidget(view)
            self.made.emit(name, view)
        self.current_name = name
        self.setCurrentWidget(view)
        self.updateGeometry()
        if payload is not None:
            take = getattr(view, "show_payload", None)
            if take is not None:
                take(payload)
        return view

    def reload_current(self) -> None:
        """Load the shown view again."""
        view = self._views.get(self.current_name)
        reload = getattr(view, "reload", None)
        if reload is not None:
            reload()
