"""Files of any bank or broker, as services read them by a map of their columns.

Untrusted as all files are: an iteration may raise `FileRefusedError` at any row.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.domain.mapped.maps import FileMap
from app.ports.files import FileSnapshot, OpenFile


class Doubt(StrEnum):
    """What a file does not say, so that a person has to."""

    DATE_ORDER = "date_order"  # whether day or month comes first
    DECIMAL = "decimal"  # whether 10,799 is ten or ten thousand
    AMOUNT_SIGN = "amount_sign"  # whether a positive amount came in or went out
    MISSING = "missing"  # no column is what a row needs
    ACCOUNT = "account"  # which account the rows belong to


@dataclass(frozen=True, slots=True)
class Question:
    """A doubt, and what it is about: a value of the file, a word, a meaning."""

    doubt: Doubt
    about: str = ""


@dataclass(frozen=True, slots=True)
class MapGuess:
    """What the columns of a file seem to be, and what could not be told."""

    mapping: FileMap
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadCell:
    """A field of a row: as written, as it is read, and what is wrong with it."""

    raw: str
    read: str = ""  # a number plain, a day as ISO 8601, a kind's code; "" : it is not read
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row of a file, and what becomes of it."""

    line: int
    cells: tuple[ReadCell, ...]
    state: str  # a kind, price, balance; passed; problem; unread: the map is not complete
    text: str = ""  # why it is passed over, or cannot be taken


@dataclass(frozen=True, slots=True)
class StatementCheck:
    """Whether the balances of a file follow from its rows."""

    grade: str  # balanced, counted, unchecked, contradicted
    steps: int = 0  # rows whose balance followed from the one before
    line: int = 0  # the first that contradicts
    reason: str = ""


class MappedSnapshot(FileSnapshot, Protocol):
    """A file read by a map: see `FileSnapshot`. Facts come with the rows, and are whole after."""

    @property
    def passed(self) -> Mapping[str, int]:
        """Return how many rows were passed over, by the word that says why."""
        ...

    @property
    def check(self) -> StatementCheck:
        """Return what the balances say, after all rows were read."""
        ...


class MappedSheet(OpenFile, Protocol):
    """A file that a map can be made for."""

    @property
    def encoding(self) -> str:
        """Return one of `ENCODINGS`."""
        ...

    @property
    def delimiter(self) -> str: ...
    @property
    def header_line(self) -> int:
        """Return the line on which the names of the columns stand; 0: they have none."""
        ...

    @property
    def header(self) -> tuple[str, ...]:
        """Return the names of the columns, each of them once; those without get a number."""
        ...

    @property
    def sheets(self) -> tuple[str, ...]:
        """Return the names of a workbook's sheets that are shown; none for a text."""
        ...

    @property
    def sheet(self) -> str:
        """Return which of them is read."""
        ...

    @property
    def notes(self) -> tuple[str, ...]:
        """Return what a person should know of the file, in sentences: hidden sheets."""
        ...

    @property
    def sample(self) -> str:
        """Return a letter for each column that says what stands in it."""
        ...

    def guess(self) -> MapGuess:
        """Return what the columns seem to be, by their names and the values of the first rows."""
        ...

    def questions(self, mapping: FileMap) -> tuple[Question, ...]:
        """Return what a map leaves open."""
        ...

    def preview(self, mapping: FileMap, rows: int) -> tuple[tuple[ReadRow, ...], str]:
        """Return what the first rows become, and why none can be read with this map."""
        ...

    def words(self, mapping: FileMap) -> tuple[tuple[str, str], ...]:
        """Return the words of the kind column in the first rows, each with what it is taken for.

        A kind, skip, by_sign, or "" for one that nobody knows.
        """
        ...

    def snapshot(self, mapping: FileMap) -> MappedSnapshot:
        """Return the file as rows that the import service takes.

        Raises:
            RefusedError: the map does not fit the file, or leaves something open.
        """
        ...


class MappedFiles(Protocol):
    """Opens such files."""

    def open(self, path: Path, mapping: FileMap | None = None) -> MappedSheet:
        """Open a file as it looks, or as a map says: encoding, delimiter, header.

        Raises:
            FileRefusedError: missing, no plain file, no text, too big, without columns …
        """
        ...
