"""Marks a text for translation where it stands in a table, to be translated when it is shown."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; translation tools find it by this name. Qt's own is typed as object."""
    del context
    return text
