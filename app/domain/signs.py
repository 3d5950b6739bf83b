"""Which signs a name or a note may have."""

# A zero-width joiner makes one picture of several (a family, a flag); with a non-joiner Persian
# and Hindi spell their words. Python counts both among what cannot be printed.
JOINERS = frozenset("\u200c\u200d")


def is_showable(text: str) -> bool:
    """Tell whether a text of one line has no control sign and nothing that turns a line around."""
    return text.isprintable() or all(sign.isprintable() or sign in JOINERS for sign in text)
