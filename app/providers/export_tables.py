"""Tables of comma-separated values as programs export them: a header, then rows of its length.

Rows are numbered by the line in which they begin, so that cells may have lines of their own.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.errors import RowProblem
from app.ports.importers import RefusedFile

MOST_COLUMNS = 1_000
MOST_ROWS = 1_000_000
MOST_CELL = 64 * 1024  # characters
DELIMITERS = (",", ";", "\t")
_payload = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: its cells by the names of the header, spaces around them off."""

    line: int
    cells: Mapping[str, str]

    def get(self, name: str) -> str:
        return self.cells.get(name, "")

    def payload(self) -> str:
        """Return the row as JSON, without its empty cells."""
        return _payload({name: cell for name, cell in self.cells.items() if cell})


def header_of(text: str) -> list[str]:
    """Return the names of the columns of what may be a table; nothing for what is none."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    if not first or len(first) > MOST_CELL:
        return []
    try:
        return _names(next(csv.reader([first], delimiter=_delimiter(first), strict=True)))
    except (csv.Error, StopIteration):
        return []


def first_cells(text: str) -> list[dict[str, str]]:
    """Return the first rows of what may be a table, for recognising it."""
    lines = [line for line in text[:16_384].splitlines() if line.strip()][:6]
    names = header_of(text)
    if not names:
        return []
    try:
        rows = list(csv.reader(lines[1:5], delimiter=_delimiter(lines[0])))
    except csv.Error:
        return []
    return [dict(zip(names, (cell.strip() for cell in row), strict=False)) for row in rows]


def rows_of(text: str) -> tuple[list[str], Iterator[TableRow | RowProblem]]:
    """Return the names of the columns and the rows; one of another length is a problem.

    Raises:
        RefusedFile: no header, too many columns or rows, or quotes that do not end; the latter
            while the rows are gone through.
    """
    names = header_of(text)
    if not names:
        raise RefusedFile("there is no line that names columns", line=1)
    if len(names) > MOST_COLUMNS:
        raise RefusedFile(f"it has {len(names):,} columns; at most {MOST_COLUMNS:,} are read")
    return names, _rows(text, names)


def _rows(text: str, names: list[str]) -> Iterator[TableRow | RowProblem]:
    first = next(line for line in text.splitlines() if line.strip())
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(first), strict=True)
    began, count = 1, -1
    try:
        for cells in reader:
            line, began = began, reader.line_num + 1
            stripped = [cell.strip() for cell in cells]
            if not any(stripped):
                continue
            count += 1
            if not count:
                continue
            if count > MOST_ROWS:
                raise RefusedFile(f"it has more than {MOST_ROWS:,} rows", line=line)
            if len(cells) != len(names):
                reason = f"the row has {len(cells)} cells, the header {len(names)}"
                yield RowProblem(line, reason)
            elif max(map(len, cells)) > MOST_CELL:
                yield RowProblem(line, f"a cell has more than {MOST_CELL:,} characters")
            else:
                yield TableRow(line, dict(zip(names, stripped, strict=True)))
    except csv.Error as error:
        reason = "a cell in quotes does not end, or is too long"
        raise RefusedFile(reason, line=began) from error


def _names(cells: list[str]) -> list[str]:
    """Return the names, each but once: later ones of the same name get a number."""
    found: list[str] = []
    seen: dict[str, int] = {}
    for cell in cells:
        name = " ".join(cell.replace("\ufeff", "").split())
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found


def _delimiter(line: str) -> str:
    return max(DELIMITERS, key=line.count)


__all__ = ["TableRow", "first_cells", "header_of", "rows_of"]
