"""How a file is to be imported, and what imports answer with beside their counts."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.ids import EntryId
from app.domain.map_records import Pairs

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.mapped.maps import FileMap
    from app.ports.mapped import Question, ReadRow


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
