"""What Coffer asks of a reader of files. One folder a format, found by entry point.

An importer is a pure function of bytes: it runs in a child process without network, keys or
database, with its memory and time limited, and nothing of what it says is believed without a check.
It *declares* (`Format`), *recognises* by content, and *reads*: everything or a named refusal. A row
that it cannot read is a `RowProblem` in its place, never left out in silence.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.domain.errors import FileRefusedError, RowProblem
from app.domain.quick import quick
from app.ports.progress import Progress
from app.ports.providers import RemoteAccount, RemoteAsset, RemoteBalance, RemoteEntry

SURE, LIKELY, POSSIBLE, NO = 100, 60, 20, 0  # how sure a recognition is


class FormatKind(StrEnum):
    """Where the window lists a format."""

    STATEMENT = "statement"  # of a bank or broker: rows, balances, totals
    PROGRAM = "program"  # the books of another program
    TABLE = "table"  # columns, by a profile or a map
    PICTURE = "picture"  # PDF, scans: reviewed cell by cell


@dataclass(frozen=True, slots=True)
class Format:
    """What an importer declares of itself; cheap to import. `about` is an English key."""

    id: str  # "ofx"; the source of the entries that come of it
    name: str  # "OFX"
    kind: FormatKind
    extensions: tuple[str, ...]  # for the dialog that chooses files; recognition never asks them
    version: int = 1  # of the reader: a better one can read kept files again
    about: str = ""  # one sentence
    most_bytes: int = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileLook:
    """What recognition may look at. Never the name."""

    head: bytes = field(repr=False)  # the first 64 KiB
    size: int = 0
    text: str = field(default="", repr=False)  # the head decoded as it looks; "": no text
    encoding: str = ""  # of `text`: one of `app.domain.mapped.encodings.ENCODINGS`
    entries: tuple[str, ...] = ()  # names in a ZIP archive, at most 1,000


class RefusedFile(Exception):
    """A file that cannot be read as this format. `line` and `where` say what and where."""

    def __init__(self, reason: str, *, line: int = 0, where: str = "") -> None:
        super().__init__(reason)
        self.reason, self.line, self.where = reason, line, where


@dataclass(frozen=True, slots=True)
class Guess:
    """Something that the file does not say itself: shown, and a person may change it.

    Keys: encoding, delimiter, decimal, date_order, currency, zone, account_type, sheet …; the
    changed value comes back as an option of that key. `is_open`: nothing may be imported before a
    person has said.
    """

    key: str
    value: str
    choices: tuple[str, ...] = ()
    is_open: bool = False
    about: str = ""  # an example of the file: "03/04/2024"


@quick
@dataclass(frozen=True, slots=True)
class FileEntry:
    """A row of a file. Without an id its `external_id` is "" : one is made of its content.

    The id is the provider's own, unchanged; what sets apart rows that share it is added later.
    """

    row: RemoteEntry
    line: int = 0  # where it begins: a line, or its number where the format has no lines; from 1
    part: int = -1  # which of `Document.parts` it belongs to; -1: none
    balance: Decimal | None = None  # of the account in the row's currency after it, as stated


@dataclass(frozen=True, slots=True)
class FilePrice:
    """A price that a file states, of a day, or of a moment."""

    asset: RemoteAsset
    on: date
    value: Decimal
    currency: str
    at_us: int | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class StatedPart:
    """What a statement says of its own rows: one account, one currency, one period.

    Amounts are signed from the holder's view: money that is owed is below zero.
    """

    account_id: str
    currency: str
    first: date | None = None
    last: date | None = None
    opening: Decimal | None = None
    closing: Decimal | None = None
    rows: int | None = None  # how many it says there are
    credits: Decimal | None = None  # what came in, in all; not below zero
    debits: Decimal | None = None  # what went out, in all; not below zero
    credit_rows: int | None = None
    debit_rows: int | None = None
    line: int = 0
    number: str = ""  # of the statement


@dataclass(frozen=True, slots=True)
class Document:
    """A whole file. Accounts are named by ids of the file: IBAN, number, name, as it has them.

    Kinds, signs and numbers of entries are as `RemoteEntry` says. `passed`: rows that are none of
    the books (pending payments, totals), how many by the word that says why. Balances are
    observations: what the file says that was there at a time.
    """

    format: str
    accounts: tuple[RemoteAccount, ...] = ()
    entries: tuple[FileEntry, ...] = ()
    balances: tuple[RemoteBalance, ...] = ()
    prices: tuple[FilePrice, ...] = ()
    parts: tuple[StatedPart, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    passed: Mapping[str, int] = field(default_factory=dict)
    guesses: tuple[Guess, ...] = ()
    notes: tuple[str, ...] = ()  # in plain words: what the file has and Coffer does not read
    stated_rows: int | None = None  # of the file as a whole
    profile: str = ""


class Importer(Protocol):
    """A reader of one format. Holds no state; imports what it needs when it is used."""

    @property
    def format(self) -> Format: ...

    def recognise(self, look: FileLook) -> int:
        """Return how sure it is that a file is of this format, by what is in it."""
        ...

    def read(self, content: bytes, options: Mapping[str, str]) -> Document:
        """Read a whole file. `options`: what a person said, by the keys of `Guess`.

        Raises:
            RefusedFile: it is none, or damaged so that nothing of it can be trusted.
        """
        ...


# What services ask for: files read in the child


@dataclass(frozen=True, slots=True)
class Recognised:
    """A format that a file may have."""

    format: Format
    sureness: int


@dataclass(frozen=True, slots=True)
class Examined:
    """A file as the child read it. Without a document it is a table, or none of anything."""

    name: str
    digest: str  # SHA-256 of the bytes, hexadecimal
    size: int
    formats: tuple[Recognised, ...]  # the surest first
    document: Document | None = None
    content: bytes = field(default=b"", repr=False)  # the file itself, to be kept
    refusal: str = ""  # why the surest reader did not read it, in a sentence
    refusal_line: int = 0


@dataclass
class ReaderFailedError(FileRefusedError):
    """The child that reads files ended without an answer, or was ended. Nothing was imported."""


class FileExaminer(Protocol):
    """Recognises and reads files in a child process that can do nothing else."""

    def formats(self) -> Sequence[Format]:
        """Return the formats that are installed, by name."""
        ...

    def examine(
        self,
        path: Path,
        options: Mapping[str, str],
        progress: Progress,
        *,
        format_id: str = "",
        content: bytes | None = None,
    ) -> Examined:
        """Read a file: by one format, or by the surest that can read it.

        `content`: a file that is kept, instead of the one at `path`.

        Raises:
            FileRefusedError: no plain file, no permission, too big, empty, or it changed meanwhile.
            ReaderFailedError: reading took too long or too much memory, or crashed.
            CancelledError: from `progress`; the child was ended.
        """
        ...


__all__ = [
    "LIKELY",
    "NO",
    "POSSIBLE",
    "SURE",
    "Document",
    "Examined",
    "FileEntry",
    "FileExaminer",
    "FileLook",
    "FilePrice",
    "Format",
    "FormatKind",
    "Guess",
    "Importer",
    "ReaderFailedError",
    "Recognised",
    "RefusedFile",
    "StatedPart",
]
