"""Words of forms, in the person's language."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("forms", text)
