"""How a file is to be imported, and what imports answer with beside their counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.errors import FileRefusedError
from app.domain.ids import EntryId
from app.domain.map_records import Pairs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.domain.accounts import NewAccounts
    from app.domain.mapped.maps import FileMap
    from app.ports.mapped import Question, ReadRow


class FileChangedError(FileRefusedError):
    """A file is not any more what a person looked at. Nothing of it was imported."""


def check_same(path: Path, wanted: str, found: str) -> None:
    """Insist that a file is still what was looked at. `wanted`, `found`: SHA-256; "" : any.

    Raises:
        FileChangedError
    """
    if wanted and wanted != found:
        raise FileChangedError(str(path), "it changed since you looked at it")


ASK, KEEP, TAKE = "ask", "keep", "take"  # what becomes of changed rows


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to import."""

    format: str = "auto"  # activities, prices, observations
    account: str = ""  # for rows that name none
    tracks_cash: bool | None = None  # of accounts that this import makes; None: they do
    allows_short: bool = False  # for the accounts of this import
    dry_run: bool = False
    accounts: Pairs = ()  # as the file has it → an account that is there
    symbols: Pairs = ()  # as the file has it → an asset that is there
    skip_lines: frozenset[int] = frozenset()  # rows that a person leaves out
    looks_back: bool = False  # tell effects, known rows, and what looks like entries that are there
    hints_types: bool = False  # asset types are for new symbols alone
    # Of files of banks and brokers, what of Coffer's own CSV is refused by row:
    takes_contradicted: bool = False  # a file that contradicts itself
    changed: str = ""  # rows known with other content: ASK, KEEP or TAKE; "": they are rejected
    choices: Mapping[int, str] = field(default_factory=dict)  # line → KEEP or TAKE
    keeps_file: bool = True  # the file itself, sealed, once for each digest
    makes: NewAccounts | None = None  # what new accounts are; None: those of a broker, by hand
    digest: str = ""  # of the file that a person looked at: another one is refused
    original: Original | None = None  # of pages that a person reviewed; else the table itself


@dataclass(frozen=True, slots=True)
class HoldingEffect:
    """What an import does to one holding."""

    account: str
    symbol: str
    before: Decimal
    after: Decimal
    is_cash: bool
    is_new: bool  # the account did not have it


@dataclass(frozen=True, slots=True)
class LikeNote:
    """A new row that looks like an entry which is there already, without its id."""

    line: int
    text: str  # the row in words: "withdraw -5 EUR, Main, 2024-01-02"
    entry_id: EntryId
    entry: str  # the entry in words: its source and note


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row that the books have with other content: both versions, and what became of it."""

    line: int
    row: str  # in words: "2024-01-02 withdraw 5 EUR, Shop"
    entry_id: EntryId
    entry: str
    answer: str  # ASK: it is open; KEEP: the books stay; TAKE: the row took its place
    told: Mapping[str, str] = field(default_factory=dict)  # the row, field by field
    booked: Mapping[str, str] = field(default_factory=dict)  # the entry likewise
    account: str = ""


@dataclass(frozen=True, slots=True)
class MappedLook:
    """What a file of any bank looks like before anything is imported."""

    path: Path
    encoding: str
    delimiter: str
    header_line: int  # 0: the columns have no names
    header: tuple[str, ...]
    header_digest: str
    sample: str
    mapping: FileMap
    map_name: str  # of the kept map that is for such files; "" : it is a guess
    questions: tuple[Question, ...]
    rows: tuple[ReadRow, ...]
    refusal: str  # why no row can be read with this map
    words: tuple[tuple[str, str], ...]  # of the kind column, each with what it is taken for
    sheets: tuple[str, ...] = ()  # of a workbook, those that are shown
    sheet: str = ""  # which of them is read
    notes: tuple[str, ...] = ()  # of the file, in sentences: hidden sheets


@dataclass(frozen=True, slots=True)
class Original:
    """The file behind a table that a person reviewed: it is kept, and noted, in its place."""

    path: Path
    digest: str  # SHA-256 as it was reviewed, hexadecimal
    size: int
