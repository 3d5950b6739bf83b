"""What painted controls are to a screen reader: Qt knows its own widgets, not ours."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

PROPERTY = "coffer_reader_roles"


def tell_roles() -> None:
    """Let widgets that have a `reader_role`, a name of `QAccessible.Role`, be of that role.

    Asked only when a screen reader asks; once an application.
    """
    app = QCoreApplication.instance()
    if app is not None and not app.property(PROPERTY):
        app.setProperty(PROPERTY, True)
        QAccessible.installFactory(_interface_of)


def _interface_of(_: str, widget: QObject | None) -> Any:
    role = getattr(type(widget), "reader_role", "")
    if not role or not isinstance(widget, QWidget):
        return None  # the next factory's: Qt's own
    return QAccessibleWidget(widget, QAccessible.Role[role])
