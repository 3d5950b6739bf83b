"""What the services of connections answer: plain values for the window and the command."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.ids import AccountId
from app.domain.sync.records import (
    ConnectedAccount,
    Connection,
    Cursor,
    PendingRow,
    Question,
    SyncRun,
)
from app.domain.sync.trouble import Remedy, Trouble
from app.ports.providers import Checked, Facts, RemoteAccount
from app.services.changes import Changes

NOTHING = Changes()


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account as the provider states it, and the account of the books that follows it."""

    account: ConnectedAccount
    booked_name: str = ""  # of the account of the books; "": there is none yet


@dataclass(frozen=True, slots=True)
class ConnectionLine:
    """A connection as a list shows it."""

    connection: Connection
    facts: Facts | None  # None: its provider is not installed
    accounts: tuple[AccountLine, ...] = ()
    newest: SyncRun | None = None  # the newest run, if there was any
    is_running: bool = False  # in this process or another one
    next_us: int | None = None  # when it runs next by itself; None: only when asked
    open_questions: int = 0
    trouble: Trouble | None = None  # of NEEDS_ATTENTION, of waiting, or of the newest run
    reason: str = ""  # the provider's own words
    remedy: Remedy | None = None


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question with its connection, its details as values, and what may be answered."""

    question: Question
    connection_name: str  # "": of no connection
    detail: Mapping[str, object]  # see `app.services.sync.questions` for each kind
    answers: tuple[str, ...]  # codes: take, keep, seen …; the first is the careful one


@dataclass(frozen=True, slots=True)
class PendingLine:
    """An announced payment, in values. It is in no balance."""

    row: PendingRow
    account_name: str
    on: str  # ISO date
    kind: str  # of `RemoteEntry`; the kind signs
    amount: Decimal | None
    currency: str
    symbol: str
    note: str


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """An answer as it arrived, without its body."""

    id: int
    connection_id: int
    run_id: int
    at_us: int
    what: str
    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class ConnectionDetail:
    """A connection with all that is known of it."""

    line: ConnectionLine
    options: Mapping[str, str]  # the fields of its form that are no secrets
    runs: tuple[SyncRun, ...] = ()  # newest first
    questions: tuple[QuestionLine, ...] = ()  # open ones
    pending: tuple[PendingLine, ...] = ()
    cursors: tuple[Cursor, ...] = ()
    has_secrets: bool = False  # credentials are kept for it


@dataclass(frozen=True, slots=True)
class Proposal:
    """A remote account and the account of the books that is likely the same."""

    remote: RemoteAccount
    likely: AccountId | None = None  # None: a new one would be made
    likely_name: str = ""
    would_be_called: str = ""  # the name of the new one, free in the books


@dataclass(frozen=True, slots=True)
class Draft:
    """A connection that was checked live and is not stored. Its fields hold secrets."""

    provider: Facts
    checked: Checked
    proposals: tuple[Proposal, ...]
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    suggested_name: str = ""


@dataclass(frozen=True, slots=True)
class SignInStep:
    """A sign-in that was begun in the system's browser."""

    handle: str
    url: str = field(repr=False)
    lasts_s: float


@dataclass(frozen=True, slots=True)
class RunState:
    """How far a run of this process is."""

    connection_id: int
    run_id: int  # 0: it waits for its turn
    step: str
    done: int
    total: int  # 0: not known
    added: int = 0


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What runs came to, in the order in which they were asked for."""

    runs: tuple[SyncRun, ...] = ()
    changes: Changes = NOTHING
    elsewhere: tuple[int, ...] = ()  # connections that run in another process, left alone
