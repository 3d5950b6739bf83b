"""The theme in force, kept on the application object so that any painter can ask for it."""

from PySide6.QtCore import QCoreApplication

from ui.theme.tokens import LIGHT, Theme

PROPERTY = "coffer_theme"


def current_theme() -> Theme:
    """Return the theme in force; light before the first one is applied."""
    app = QCoreApplication.instance()
    found = app.property(PROPERTY) if app is not None else None
    return found if isinstance(found, Theme) else LIGHT
