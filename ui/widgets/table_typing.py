"""Letters typed into a table without a filter: they go to the next row that begins with them."""

import time
from typing import Any

from PySide6.QtGui import QGuiApplication

from ui.widgets.table_model import CellModel

_SEARCHED = 5000  # rows


class TypeAhead:
    """Remembers what was typed, as long as one types on."""

    def __init__(self, cells: CellModel[Any]) -> None:
        self._cells = cells
        self._letters, self._at = "", 0.0

    def row_for(self, text: str, current: int, section: int) -> int:
        """Return the row for what is typed now, by a column; -1: none begins so."""
        now = time.monotonic()
        pause = QGuiApplication.styleHints().keyboardInputInterval() / 1000 * 2
        self._letters = self._letters + text if now - self._at < pause else text
        self._at = now
        letters = self._letters.casefold()
        count = min(self._cells.rowCount(), _SEARCHED)
        start = max(current + (1 if len(letters) == 1 else 0), 0)
        for place in range(count):
            row = (start + place) % count
            if self._cells.held(row) is None:
                continue
            if self._cells.cell(row, section).text.casefold().startswith(letters):
                return row
        return -1
