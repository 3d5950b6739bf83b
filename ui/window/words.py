"""Marks texts of module-level tables for translation, with the type that they have."""

from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP as _QT_TRANSLATE_NOOP


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name is what the translation tools look for."""
    return cast(str, _QT_TRANSLATE_NOOP(context, text))
