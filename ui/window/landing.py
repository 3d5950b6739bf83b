"""Where the keyboard is when a view has come: at its main list, or where one left the view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QWidget

LEAST = 0.05  # of a view's area: a list that takes less is not what the view is about
_QUIET = Qt.FocusReason.OtherFocusReason


class Landing(QObject):
    """Gives the keyboard to the view that a stack shows; to the stack where it has no list."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack
        self._awaited: list[QAbstractItemView] = []  # lists of the shown view that have nothing yet

    def land(self, left: QWidget | None) -> None:
        """Give the shown view the keyboard, at the widget that had it when the view was left."""
        self._forget()
        view = self._stack.currentWidget()
        if view is None or QApplication.activeModalWidget() is not None:
            return
        if left is not None and left is not view and left.isVisible() and left.isEnabled():
            left.setFocus(_QUIET)
            return
        lists = [one for one in view.findChildren(QAbstractItemView) if _is_own(one, view)]
        shown = [one for one in lists if _is_shown(one, view)]
        if shown:
            min(shown, key=lambda one: one.mapTo(view, QPoint(0, 0)).y()).setFocus(_QUIET)
            return
        self._stack.setFocus(_QUIET)
        for one in lists:  # it comes with its rows; until then Tab leads on from here
            one.viewport().installEventFilter(self)
            self._awaited.append(one)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            view = self._stack.currentWidget()
            come = [one for one in self._awaited if one.viewport() is watched]
            if not self._stack.hasFocus():
                self._forget()
            elif come and view is not None and _is_shown(come[0], view):
                self._forget()
                come[0].setFocus(_QUIET)
        return False

    def _forget(self) -> None:
        import shiboken6

        for one in self._awaited:
            if shiboken6.isValid(one):
                one.viewport().removeEventFilter(self)
        self._awaited.clear()


def _is_own(one: QAbstractItemView, view: QWidget) -> bool:
    """Tell whether a list is one of the view that Tab comes to, and none that a box lets down."""
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.window() is view.window()


def _is_shown(one: QAbstractItemView, view: QWidget) -> bool:
    """Tell whether one sees a list at once, in the upper half of a view."""
    if not one.isVisible() or one.mapTo(view, QPoint(0, 0)).y() > view.height() / 2:
        return False
    seen = one.visibleRegion().boundingRect()
    return seen.width() * seen.height() > LEAST * view.width() * view.height()
