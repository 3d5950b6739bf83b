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
    turned = Signal(object)  # a view is shown; what had the keyboard in it before, or None

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

    def make_view(self, name: str, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> None:
        """Make the view if needed, as it is until it is shown."""
        if name not in self._views:
            view = BY_NAME[name].make(coffer, tasks, state)
            view.hide()
            view.setParent(self)  # before it is dressed: another parent would dress it once more
            self._views[name] = view

    def dress_view(self, name: str) -> QWidget:
        """Give a view that was made its looks, and a place among the others."""
        view = self._views[name]
        if self.indexOf(view) < 0:
            dress(view)
            self.addWidget(view)
            self.made.emit(name, view)
        return view

    def make_more(self, name: str, coffer: "Coffer", tasks: TaskRunner, state: ViewState) -> bool:
        """Take the next step of making a view; tell whether there was none left."""
        view = self._views.get(name)
        if view is None:
            self.make_view(name, coffer, tasks, state)
        elif self.indexOf(view) < 0:
            self.dress_view(name)
        else:
            return True
        return False

    def show_view(
        self, name: str, coffer: "Coffer", tasks: TaskRunner, state: ViewState, payload: Any = None
    ) -> QWidget:
        """Make the view if needed, show it, and give it what it shall show."""
        self.make_view(name, coffer, tasks, state)
        view = self.dress_view(name)
        self.current_name = name
        left = view.focusWidget()
        self.setCurrentWidget(view)
        self.turned.emit(left)
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
