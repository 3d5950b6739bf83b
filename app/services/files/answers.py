"""What a person says of a file that is brought in, and what is answered: shapes alone.

Amounts are exact and signed from the holder's view; days are those of the file; `line` counts from
1 and is 0 where there is none. Grades are those of `app.domain.mapped.balance_check`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.domain.errors import RefusedError, RowProblem
from app.domain.mapped.balance_check import BALANCED, CONTRADICTED, COUNTED, UNCHECKED
from app.ports.importers import Format, Guess, Recognised
from app.services.imports_answers import ASK, KEEP, TAKE, ChangedRow
from app.services.reports import ImportResult


@dataclass
class ContradictedError(RefusedError):
    """A file that contradicts itself and is not to be taken as it is; nothing was written."""

    line: int = 0


@dataclass(frozen=True, slots=True)
class FileWish:
    """How a person wants a file brought in.

    `accounts`: id of the file → name of an account of the books, made where there is none of that
    name. `account`: the same for a file with one account. `changed`: what becomes of rows that the
    books have with other content; ASK leaves them as they are and tells them as open. `choices`:
    the same for single rows, by line.
    """

    options: Mapping[str, str] = field(default_factory=dict)  # by the keys of `Guess`
    accounts: Mapping[str, str] = field(default_factory=dict)
    account: str = ""
    dry_run: bool = False
    takes_contradicted: bool = False
    changed: str = ASK
    choices: Mapping[int, str] = field(default_factory=dict)  # line → KEEP or TAKE
    skip_lines: frozenset[int] = frozenset()
    books_opening: bool = False  # an opening balance that makes the statement's own true
    keeps_file: bool = True  # sealed, once for each digest
    looks_back: bool = False  # tell effects and what looks like entries that are there
    digest: str = ""  # of the file that a person looked at: another one is refused


@dataclass(frozen=True, slots=True)
class FileAccount:
    """An account of a file, and the one of the books that it is taken for."""

    id: str  # of the file
    name: str  # as the file names it
    type: str
    subtype: str
    currency: str
    mask: str
    institution: str
    rows: int
    book: str  # of the books; "" : it would be made
    makes: str = ""  # the name that it would get then


@dataclass(frozen=True, slots=True)
class PartLook:
    """One statement of a file: what it says of its rows, and whether they say the same."""

    account_id: str
    account: str  # as the file names it
    currency: str
    number: str
    first: date | None
    last: date | None
    opening: Decimal | None
    closing: Decimal | None
    rows: int  # that were read
    came_in: Decimal
    went_out: Decimal  # not below zero
    grade: str
    reason: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class RowLook:
    """A row of a file, in words."""

    line: int
    on: date
    account: str
    kind: str
    text: str  # "2 ABC at 10 EUR"
    note: str


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A file that was brought in."""

    id: int
    name: str
    digest: str
    size: int
    format: str  # "ofx", "csv" …
    profile: str
    version: int  # of the reader that read it last
    at_us: int
    batch_id: int | None  # None: nothing of it was new
    grade: str
    reason: str
    accounts: tuple[str, ...]  # of the books
    first: date | None
    last: date | None
    rows: int
    added: int
    is_kept: bool  # the file itself is there
    is_undone: bool  # its batch was taken back
    can_read_again: bool = False  # it is kept, and a reader for it is there
    has_better_reader: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """A file before anything of it is brought in.

    Without a chosen format it is a table or a picture, or nothing that Coffer reads; `reason`
    says why a recognised one could not be read.
    """

    path: Path
    name: str
    digest: str
    size: int
    formats: tuple[Recognised, ...]
    format: Format | None = None
    is_table: bool = False
    is_picture: bool = False
    accounts: tuple[FileAccount, ...] = ()
    parts: tuple[PartLook, ...] = ()
    rows: int = 0
    balances: int = 0
    prices: int = 0
    first: date | None = None
    last: date | None = None
    preview: tuple[RowLook, ...] = ()
    guesses: tuple[Guess, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    passed: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    profile: str = ""
    grade: str = UNCHECKED
    reason: str = ""
    line: int = 0
    known: ImportedFile | None = None  # the same file, brought in before

    @property
    def open_guesses(self) -> tuple[Guess, ...]:
        """Return what a person has to say before anything can be brought in."""
        return tuple(one for one in self.guesses if one.is_open)


@dataclass(frozen=True, slots=True)
class FileResult(ImportResult):
    """What bringing a file in did, or would do. `format` is the id of its format."""

    name: str = ""  # of the file
    grade: str = UNCHECKED
    reason: str = ""
    line: int = 0  # where it contradicts itself
    parts: tuple[PartLook, ...] = ()
    guesses: tuple[Guess, ...] = ()
    notes: tuple[str, ...] = ()
    accounts: Mapping[str, str] = field(default_factory=dict)  # id of the file → of the books
    profile: str = ""
    observed: int = 0  # balances that are new
    priced: int = 0  # prices that are new or other
    openings: tuple[str, ...] = ()  # opening balances that were booked, in words

    @property
    def open_rows(self) -> tuple[ChangedRow, ...]:
        """Return the changed rows that nobody took over: the books say something else."""
        return tuple(one for one in self.changed if one.answer != TAKE)


__all__ = [
    "ASK",
    "BALANCED",
    "CONTRADICTED",
    "COUNTED",
    "KEEP",
    "TAKE",
    "UNCHECKED",
    "ChangedRow",
    "ContradictedError",
    "FileAccount",
    "FileResult",
    "FileWish",
    "ImportedFile",
    "Look",
    "PartLook",
    "RowLook",
]
