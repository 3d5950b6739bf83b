"""Files of brokers, as services read them: any delimiter and header, row by row, untrusted.

An iteration may raise `FileRefusedError` at any row. Then nothing of the file may be kept.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.errors import RowProblem
from app.domain.trading.executions import ExecutionMap
from app.ports.files import OpenFile
from app.ports.progress import Progress


@dataclass(frozen=True, slots=True)
class Guess:
    """What the columns of a file seem to be, and what could not be told."""

    mapping: ExecutionMap
    doubts: tuple[str, ...] = ()  # sentences for people: a person has to say


class ExecutionSheet(OpenFile, Protocol):
    """A file of a broker."""

    @property
    def encoding(self) -> str:
        """Return "UTF-8" or "Windows-1252"."""
        ...

    @property
    def delimiter(self) -> str: ...
    @property
    def header(self) -> tuple[str, ...]:
        """Return the names of the columns, each of them once; those without get a number."""
        ...

    def rows(self, progress: Progress) -> Iterator[tuple[int, list[str]] | RowProblem]:
        """Give each row with the line it begins on, as many fields as the header has names.

        What stands before the header, rows of other sections and lines of text are left out.

        Raises:
            FileRefusedError: a byte that is no text, a quote that is not closed, a change …
            CancelledError: from `progress`.
        """
        ...

    def guess(self) -> Guess:
        """Return what the columns seem to be, by their names and the values of the first rows."""
        ...


class ExecutionFiles(Protocol):
    """Opens such files."""

    def open(self, path: Path) -> ExecutionSheet:
        """Open a file, find its encoding, its delimiter and its header.

        Raises:
            FileRefusedError: missing, no plain file, no text, too big, without a header …
        """
        ...
