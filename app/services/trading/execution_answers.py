"""What imports of executions answer with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.domain.restated import Restatement
from app.domain.trading.choices import ADOPT
from app.domain.trading.executions import ExecutionMap
from app.services.changes import Changes
from app.services.reports import RowNote


@dataclass(frozen=True, slots=True)
class ExecutionOptions:
    """How to import."""

    account: str
    mapping: ExecutionMap | None = None  # None: as remembered for such files, else as guessed
    map_name: str = ""  # under which name it is remembered; "" : as before, else the file's
    dry_run: bool = False
    known: str = ADOPT  # what becomes of what the books seem to have: adopt, post, skip
    posts: bool = True  # False: only what the ledger has already is taken over
    allows_short: bool = False  # the account may go short from now on


@dataclass(frozen=True, slots=True)
class NamedMap:
    """A mapping that was used before."""

    digest: str  # of the header that it is for
    name: str
    mapping: ExecutionMap


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of a file, and what becomes of it."""

    line: int
    fields: tuple[str, ...]
    state: str  # execution, passed, problem, or unread: the mapping is not complete
    text: str  # the execution in words, the word that it is passed over for, or the reason


@dataclass(frozen=True, slots=True)
class Look:
    """What a file looks like before anything is imported."""

    path: Path
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_digest: str
    mapping: ExecutionMap
    map_name: str  # of the mapping that was used for such a file before; "" : it is a guess
    doubts: tuple[str, ...]  # what a person has to say
    rows: tuple[PreviewRow, ...]
    refusal: str = ""  # why no row can be read with this mapping
    words: tuple[str, ...] = ()  # of the side column, that nobody knows or a person explained


@dataclass(frozen=True, slots=True)
class PossiblyKnown:
    """An execution that seems to be in the books already, without its id."""

    line: int
    text: str
    where: str  # ledger, trades
    what: str  # the entry or fill that it is like
    deed: str  # adopt: taken over; post: taken as another one; skip: left out


@dataclass(frozen=True, slots=True)
class ExecutionResult:
    """What an import did, or would do."""

    path: str
    account: str
    read: int
    added: int
    known: int
    rejected: tuple[RowNote, ...]
    passed: Mapping[str, int]  # rows that are no executions, by their word
    possibly_known: tuple[PossiblyKnown, ...]
    adopted: int  # of those added, what the ledger had already
    positions: tuple[int, ...]  # that came out, or changed
    dry_run: bool
    batch_id: int | None  # of the ledger; None: nothing was posted
    fill_ids: tuple[int, ...] = ()
    map_name: str = ""
    new_accounts: tuple[str, ...] = ()
    new_instruments: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    restated: Restatement | None = None
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An asset of an account whose trades were not taken over, and why."""

    account: str
    symbol: str
    trades: int
    reason: str


@dataclass(frozen=True, slots=True)
class AdoptResult:
    """What was taken over from the ledger, or would be."""

    accounts: tuple[str, ...]
    trades: int
    positions: tuple[int, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...]  # what a person should know of what was taken over
    dry_run: bool
    by_account: Mapping[str, int] = field(default_factory=dict)
    changes: Changes = field(default_factory=Changes)
