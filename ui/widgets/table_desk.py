"""Who takes what leaves a table: the window, which knows files and workers. Tables know neither."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget


class TableDesk(Protocol):
    """Copies and exports for the tables in a window and in the dialogs above it."""

    def copy(self, table: Any, chosen: Sequence[range], *, titled: bool) -> None:
        """Put rows of a table on the clipboard, read by a worker."""
        ...

    def export(self, table: Any) -> None:
        """Ask for a file, and write what a table shows."""
        ...


def desk_of(widget: QWidget) -> TableDesk | None:
    """Return the desk of the window that a widget is in, or of the window below its dialog."""
    above: QWidget | None = widget
    while above is not None:
        found: TableDesk | None = getattr(above, "table_desk", None)
        if found is not None:
            return found
        above = above.parentWidget()
    return None
