"""The open archive as services and adapters see it: tables as rows of plain values, and files."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import BinaryIO, Protocol

Value = str | int | None  # exact: numbers with a point are texts
Row = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table as the archive has it."""

    name: str
    columns: tuple[str, ...]
    texts: frozenset[str]  # columns that hold words of a person or of a file
    defaults: tuple[tuple[str, Value], ...] = ()  # of columns that an older archive has not
    since: str = ""  # the schema that brought it; older archives do not have it


class Dump(Protocol):
    """All that is lossless, table by table: no secret, no cache."""

    def shapes(self) -> list[TableShape]:
        """Return the tables, those that others refer to first."""
        ...

    def rows(self, table: str) -> Iterator[Row]:
        """Give the rows of a table in the order of their keys."""
        ...

    def clear(self) -> None:
        """Take everything out but secrets, keys and catalogues, guards lifted and put back."""
        ...

    def load(self, table: str, rows: Iterable[Row]) -> int:
        """Store rows as they are; return how many.

        Raises:
            RefusedError: the database refuses one.
        """
        ...


class ArchiveWriter(Protocol):
    """Writes an archive under another name, and gives it its own at `finish`."""

    def file(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Give a stream for one file.

        Raises:
            FileRefusedError: it cannot be written.
        """
        ...

    def finish(self) -> None: ...
    def discard(self) -> None: ...


class ArchiveReader(Protocol):
    """Reads an archive; every name in it is one that Coffer writes."""

    @property
    def place(self) -> str: ...
    def names(self) -> list[str]: ...
    def open(self, name: str) -> AbstractContextManager[BinaryIO]:
        """Give a stream of one file.

        Raises:
            FileRefusedError: it cannot be read, or is larger than it says.
        """
        ...

    def close(self) -> None: ...


NewWriter = Callable[[str], ArchiveWriter]
NewReader = Callable[[str], ArchiveReader]
